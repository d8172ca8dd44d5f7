//! How exact a figure is said to be.

use crate::model::Hedge::{About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::Hedged::{self, Before, Behind, Close, Further, Joined, Missing, Open};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Hedged>] = &[
    phrase("about|around|roughly|approximately|circa|some|perhaps", Before(About), "It ran {} 5 km.", "~5 km"),
    phrase("almost|nearly|virtually|practically|nearer|approaching|nearing", Close(About, LessThan), "It ran {} 5 km.", "~5 km"),
    phrase("barely|scarcely", Close(Exact, About), "It ran {} 5 km.", "5 km"),
    phrase("just|slightly|barely|marginally over|above", Close(MoreThan, About), "It ran {} 5 km.", "> 5 km"),
    phrase("a little|bit|touch over|above", Close(MoreThan, About), "It ran {} 5 km.", "> 5 km"),
    phrase("slightly|little|marginally more|longer|higher than", Close(MoreThan, About), "It ran {} 5 km.", "> 5 km"),
    phrase("a little|bit|touch under|below", Close(LessThan, About), "It ran {} 5 km.", "< 5 km"),
    phrase("just|slightly|marginally under|below", Close(LessThan, About), "It ran {} 5 km.", "< 5 km"),
    phrase("slightly|little|marginally less|fewer|lower than", Close(LessThan, About), "It ran {} 5 km.", "< 5 km"),
    phrase("more or less", Before(About), "It ran {} 5 km.", "~5 km"),
    phrase("something like", Before(About), "It ran {} 5 km.", "~5 km"),
    phrase("[an] estimated", Before(About), "It ran {} 5 km.", "~5 km"),
    phrase("close|closer to", Close(About, LessThan), "It ran {} 5 km.", "~5 km"),
    phrase("in the region|order|neighborhood|neighbourhood of", Before(About), "It ran {} 5 km.", "~5 km"),
    phrase("more|greater|higher|larger|better|longer than", Before(MoreThan), "It ran {} 5 km.", "> 5 km"),
    phrase("[well] over", Before(MoreThan), "It ran {} 5 km.", "> 5 km"),
    phrase("above|exceeding|exceeded|exceeds|exceed|topping|surpassing", Before(MoreThan), "It ran {} 5 km.", "> 5 km"),
    phrase("surpass|surpasses|surpassed|topped|tops|outstrips|outstripped", Before(MoreThan), "It {} 5 km.", "> 5 km"),
    phrase("approach|approaches|approached|nears|neared", Close(About, LessThan), "It {} 5 km.", "~5 km"),
    phrase("not reach|reached|attain [the]", Before(LessThan), "It did {} 5 km.", "< 5 km"),
    phrase("can|could|may|might|would [well] [even] reach|hit|total [the]", Open, "It {} 5 km.", "5 km"),
    phrase("far|miles from|off [the]", Open, "It is {} 5 km.", "5 km"),
    phrase("nowhere near [the]", Open, "It is {} 5 km.", "5 km"),
    phrase("perhaps|maybe|possibly|potentially even", Open, "It is {} 5 km.", "5 km"),
    phrase("stop|stops|stopped|ceased exceeding|topping|surpassing", Open, "It {} 5 km.", "> 5 km"),
    phrase("upward|upwards|north of", Before(MoreThan), "It ran {} 5 km.", "> 5 km"),
    phrase("in excess of", Before(MoreThan), "It ran {} 5 km.", "> 5 km"),
    phrase("less|fewer|lower|smaller than", Before(LessThan), "It ran {} 5 km.", "< 5 km"),
    phrase("under|below", Before(LessThan), "It ran {} 5 km.", "< 5 km"),
    phrase("just short|shy of", Close(LessThan, About), "It ran {} 5 km.", "< 5 km"),
    phrase("short of", Missing, "It ran {} 5 km. It fell {} 5 points. It is {} 5 nurses.", "< 5 km; < 5; 5"),
    phrase("shy of", Close(LessThan, About), "It ran {} 5 km.", "< 5 km"),
    phrase("no|not fewer|less|lower than", Before(AtLeast), "It ran {} 5 km.", ">= 5 km"),
    phrase("at least", Before(AtLeast), "It ran {} 5 km.", ">= 5 km"),
    phrase("[a] minimum [of]", Before(AtLeast), "It ran {} 5 km.", ">= 5 km"),
    phrase("no|not more|higher than", Before(AtMost), "It ran {} 5 km.", "<= 5 km"),
    phrase("as few|little as", Before(AtLeast), "It ran {} 5 km.", ">= 5 km"),
    phrase("as much|many|high as", Before(AtMost), "It ran {} 5 km.", "<= 5 km"),
    phrase("at most", Before(AtMost), "It ran {} 5 km.", "<= 5 km"),
    phrase("up to", Before(AtMost), "It ran {} 5 km.", "<= 5 km"),
    phrase("[a] maximum [of]", Before(AtMost), "It ran {} 5 km.", "<= 5 km"),
    phrase("a total of", Before(Exact), "It ran {} 5 km.", "5 km"),

    phrase("or more|over|above|higher|longer|older", Behind(AtLeast), "It ran 5 km {}.", ">= 5 km"),
    phrase("and over|above|older", Behind(AtLeast), "It ran 5 km {}.", ">= 5 km"),
    phrase("at least", Behind(AtLeast), "It ran 5 km {}.", ">= 5 km"),
    phrase("at most", Behind(AtMost), "It ran 5 km {}.", "<= 5 km"),
    phrase("or less|fewer|under|below|younger", Behind(AtMost), "It ran 5 km {}.", "<= 5 km"),
    phrase("or so|thereabouts", Behind(About), "It ran 5 km {}.", "~5 km"),
    phrase("maybe|possibly|potentially [even]", Further, "It ran 5 km, {} 6 km.", "5 km; 6 km"),
    phrase("perhaps [even]", Further, "It ran 5 km, perhaps even 6 km.", "5 km; 6 km"),
    phrase("if not|even", Further, "It ran 5 km, {} 6 km.", "5 km; 6 km"),

    phrase("plus", Joined(AtLeast), "It has 20-{} wolves.", ">= 20"),
    phrase("odd|ish", Joined(About), "It has 20-{} wolves.", "~20"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Are(&[Circa, Abbreviation]), "approx ca c est", "It ran {}. 5 km.", "~5 km"),
    words(
        Is(Estimate),
        "estimate estimates estimated estimating estimation reckon reckons reckoned approximate approximates approximation rounded",
        "It is 5 km by what they {}.", "5 km",
    ),
    words(Is(Stretch), "games matches", "They ran 3 km over five {}.", "3 km; 5"),
    words(
        Is(TurnsBound), "never nothing none nobody neither nor cannot", "It {} cost less than 5 euros.", ">= 5 EUR",
    ),
    words(Is(BlursBound), "few rarely seldom hardly scarcely little", "It {} cost less than 5 euros.", "< 5 EUR"),
    words(
        Is(NotAlone), "only just merely simply solely least doubt wonder question mention", "It not {} cost less than 5 euros.",
        "< 5 EUR",
    ),
    words(
        Is(Concerns),
        "protest protests protested protesting demonstration demonstrations demonstrated outcry outrage anger angry furious fury \
         row rows dispute disputes clash clashes clashed feud feuds feuding battle battles argue argued arguing argument \
         arguments quarrel quarrels quarrelled debate debates concern concerns concerned worry worries worried worrying \
         anxiety fear fears alarm alarmed unease criticism complaint complaints complained lawsuit lawsuits inquiry inquiries \
         investigation investigations scandal controversy backlash boycott walkout resign resigned resigning resignation \
         tension tensions talks apology apologised apologized apologise regret grief mourning sleep bickered disagree \
         disagreed disagreement disagreements indictment standoff strike strikes",
        "They {} over 5 posts.", "5",
    ),
    words(
        Is(Blamed),
        "sued suing fined fining arrested jailed imprisoned charged indicted convicted sentenced fired sacked dismissed \
         suspended banned disciplined expelled criticised criticized attacked condemned denounced fought battled debated \
         disputed quit questioned investigated probed grilled detained prosecuted punished penalised penalized censured \
         rebuked reprimanded ousted mourned",
        "They were {} over 5 posts.", "5",
    ),
    words(Is(Threshold), "mark threshold barrier milestone ceiling limit line level", "It passed the 5 euro {}.", "5 EUR"),
    words(Is(Lasting), "took lasted after", "It {} over five days.", "> 5 days"),
    words(Is(Level), "over above", "It rose {} 5 percent. It is 5 km {} the city.", "> 5 %; 5 km"),
    words(Is(Level), "under below", "It rose {} 5 percent. It is 5 km {} the city.", "< 5 %; 5 km"),
];
