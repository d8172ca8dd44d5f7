//! Words by what they do in a clause: where a noun phrase begins and ends, what stands between a subject and its verb.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Preposition),
        "of in on at by for from to with about into over during under against between among amid near inside \
         outside through across per via despite within without toward towards upon like behind beside beyond around \
         alongside including vs versus",
        "“We start now,” a man {} Oslo said.", "“a man {} Oslo”",
    ),
    words(Is(Excludes), "unlike", "“We start now,” Park, {} Lee, said.", "“Park”"),
    words(Is(Excludes), "rather", "“We start now,” Park {} than Lee said.", "“Park”"),
    words(Is(Excludes), "instead", "“We start now,” Park {} of Lee said.", "“Park”"),
    words(Is(Preposition), "as after before since until than", "He left {} Lee said, “We start now.”", "“Lee”"),
    words(Is(ClausePreposition), "as after before since until than", "He left {} Lee said, “We start now.”", "“Lee”"),
    words(
        Is(Conjunction),
        "and or but so yet while whereas although though because when whenever where that which who \
         whom whose what how why then once whilst",
        "He had left {} Lee said, “We start now.”", "“Lee”",
    ),
    words(Is(Conjunction), "nor if unless whether", "He had left {} Lee said, “We start now.”", "“(Lee)”"),
    words(
        Is(ClauseStart),
        "while whereas but although though because after before when where who whom whose which whilst until since \
         unless",
        "Lee said it rained {} they met at “the old place by the sea”.", "“(Lee)”",
    ),
    words(
        Is(OwnStatement), "whether while but because although",
        "“We start now,” he said {} all was well. “At last.”", "“he?”; “”",
    ),
    words(
        Is(Begins),
        "open opens opened begin begins began start starts started launch launches launched apply applies resume resumes resumed \
         reopen reopens reopened",
        "They {} from 3 March 2021 onwards.", "from 2021-03-03/2021-03-04",
    ),
    words(Is(RelativeTime), "when", "It fell in 2008, {} it rained.", "2008-01-01/2009-01-01"),
    words(Is(Sequel), "when while but", "“We start now!” Lee cried {} the bell rang.", "“Lee”"),
    words(Is(That), "that", "Lee said {} “we start now”.", "“Lee”"),
    words(Is(It), "it", "Lee called {} “a farce that we all paid for”.", "“Lee”"),
    words(Is(IndirectQuestion), "how why whether", "Lee observed {} “we start here and now”.", "“Lee”"),
    words(Is(Relative), "who which", "Lee, {} said “we start now”, left.", "“Lee”"),
    words(Is(RelativeObject), "whom what", "They left, {} Lee called “a farce that we all paid for”.", "“Lee”"),
    words(
        Is(Auxiliary),
        "has have had having do does did will would can could may might must shall should hasn't haven't hadn't \
         don't doesn't didn't won't wouldn't can't couldn't shouldn't",
        "Lee {} said: “We start now.”", "“Lee”",
    ),
    words(Is(Auxiliary), "is are was were be been being isn't aren't wasn't weren't", "Lee {} saying: “We start now.”", "“Lee”"),
    words(Is(Be), "is are was were be been being isn't aren't wasn't weren't", "Lee {} saying: “We start now.”", "“Lee”"),
    words(
        Is(Adverb),
        "also never not again still just already even often always sometimes ever himself herself itself \
         themselves only further all instead later once earlier now since then meanwhile here however thus",
        "Lee {} told Park: “We start now.”", "“Lee”",
    ),
    words(Is(Adverb), "overnight", "It fell to 12 {}.", "12; 2022-12-29/2022-12-31"),
    words(Is(Adverb), "yesterday", "Lee {} said: “We start now.”", "2022-12-29/2022-12-30; “Lee”"),
    words(Is(Adverb), "today tonight", "Lee {} said: “We start now.”", "2022-12-30/2022-12-31; “Lee”"),
    words(Is(Adverb), "both", "Lee {} told Park: “We start now.”", "dual 2; “Lee”"),
    words(Is(NoAdverb), "family ally rally supply reply assembly monopoly anomaly daily weekly", "“We start now,” the {} said.", "“the {}”"),
    words(Is(Pronoun), "he she they it i we you", "“We start now,” {} said.", "“{}?”"),
    words(Is(IOrWe), "i we", "“We start now,” {} said.", "“{}?”"),
    words(Is(MeOrUs), "me us", "Lee told {} “a tale that was long and dull”.", "“Lee”"),
    words(Is(ObjectPronoun), "it him her them this", "They say the workers claim {} “has failed us all”.", "“the workers”"),
    words(
        Is(Determiner),
        "the a an this these those his her their its my our your some several many another other no any every each",
        "He had left and {} crew said: “We start now.”", "“{} crew”",
    ),
    words(Is(Determiner), "one", "He had left and {} crew said: “We start now.”", "single 1; “{} crew”"),
    words(Is(Determiner), "two", "He had left and {} crew said: “We start now.”", "2; “{} crew”"),
    words(Is(Determiner), "three", "He had left and {} crew said: “We start now.”", "3; “{} crew”"),
    words(Is(Determiner), "both", "He had left and {} crew said: “We start now.”", "dual 2; “{} crew”"),
    words(Is(Determiner), "that", "He had left and {} crew said: “We start now.”", "“crew”"),
    words(Is(Indefinite), "one", "“We start now,” said {} of the crew.", "“{} of the crew”; partitive 1"),
    words(Is(Indefinite), "some many several few another", "“We start now,” said {} people.", "“{} people”"),
    words(Is(Indefinite), "two", "“We start now,” said {} people.", "“{} people”; 2 people"),
    words(Is(Indefinite), "three", "“We start now,” said {} people.", "“{} people”; 3 people"),
    words(Is(Indefinite), "four", "“We start now,” said {} people.", "“{} people”; 4 people"),
    words(
        Is(Nobody),
        "everyone everybody someone somebody anyone anybody nobody others none neither nothing everything something most",
        "{^} said: “We start now.”", "“{^}”",
    ),
    words(
        Is(Modal), "will would can could may might must shall should",
        "Lee said the city {} offer “free buses for all of us”.", "“Lee”",
    ),
    words(Is(NameParticle), "van von de der den du da di del dos bin al ter", "“We start now,” said Ann {} Lee.", "“Ann {} Lee”"),
    words(Is(Standalone), "some many those", "{^} said: “We start now.”", "“{^}”"),
    words(Is(Standalone), "that", "{^} said: “We start now.”", "“({^})”"),
    words(Is(Standalone), "both", "{^} said: “We start now.”", "dual 2; “({^})”"),
    words(Is(Plural), "people police some many", "{^} say: “We start now.”", "“{^}”"),
    words(
        Is(Office),
        "president premier minister chief secretary general miss sir lord lady king queen prince princess pope \
         senator governor mayor judge justice chairman chairwoman chair chancellor administrator director captain \
         colonel major sergeant professor spokesman spokeswoman spokesperson leader officer commissioner ambassador \
         representative congressman congresswoman republican democrat bishop archbishop cardinal rabbi imam father \
         attorney sheriff constable inspector superintendent admiral marshal lieutenant commander coach manager \
         founder executive speaker deputy vice mp ceo analyst economist actor actress author singer broadcaster \
         agency newspaper company bank doctor engineer investigator prosecutor comrade dame emperor sultan sheikh \
         emir councillor undersecretary treasurer dean rector principal",
        "“We start now,” said {^} designate Ann Lee.", "“{^} designate Ann Lee”",
    ),
    words(Is(Demonym), "german french dutch greek swiss thai iraqi israeli", "“We start now,” said {^} poet Ann Lee.", "“{^} poet Ann Lee”"),
    words(
        Is(NoDemonym),
        "adrian brian christian cristian damian dorian fabian florian gillian ian jean julian kian lilian \
         lillian marian maximilian sean sebastian vivian",
        "“We start now,” said {^} aboard ship.", "“{^}”",
    ),
    words(Is(GenitiveEnding), "s", "“We start now,” Park’{} aide said.", "“Park’{} aide”"),
];
