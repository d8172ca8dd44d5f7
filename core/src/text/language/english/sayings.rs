//! How English says who speaks: the verbs of saying, a line for each with all its forms, and what else names a source.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    CueClass::{self, Call, Quote, React, Report, Say, Tell},
    CueUse::{self, Noun, Verb, Weak, WeakNoun},
    Meaning::{Are, Is, Saying},
    Sense::*,
};

/// Makes the line of a verb. Its forms are the base, the third person, the past, the "-ing" form and, where it is not the
/// past, the participle; `-` stands for a form that tells of no speech, or is the same word as another.
const fn verb(class: CueClass, uses: CueUse, forms: &'static str) -> Words {
    let (example, reads) = match (class, uses) {
        (Say, Weak | WeakNoun) => ("She {}: “We start now.”", "“She?”"),
        (Say | React, _) => ("“We start now,” she {}.", "“she?”"),
        (Tell, _) => ("“We start now,” she {} Park.", "“she?”"),
        (Call, _) => ("She {} it “a farce that we all paid for”.", "“She?”"),
        (Report, _) => ("“We start now,” it {}.", "“via it?”"),
        (Quote, _) => ("They {} Lee as saying, “We start now.”", "“via They?, Lee”"),
    };
    words(Saying(class, uses), forms, example, reads)
}

/// How the forms of a verb stand in the examples.
#[cfg(test)]
pub(super) const FORMS: &[&str] = &["did {}", "{}", "{}", "is {}", "has {}"];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // What else names a source.
    words(Is(According), "according", "“We start now,” {} to NBC.", "“via NBC”"),
    words(Is(InWords), "words", "It was, in the {} of Lee, “a farce”.", "“Lee”"),
    words(Is(Put), "put puts", "“We start now,” as Lee {} it.", "“Lee”"),
    // What is read or sung may be another's.
    words(Is(Recital), "read reads sang sings", "“We start now,” Lee {}.", "“(Lee)”"),
    // With these, to call is something else.
    words(Is(Particle), "for on off in", "Lee called {} an end to “the rule of the very few”.", "“(Lee)”"),
    // What Lee's letter says Lee says.
    words(
        Is(Utterance),
        "statement letter message post speech tweet announcement report reply memo email article column remarks \
         comments words account website testimony book diary blog text note e-mail telegram voicemail postcard",
        "“We start now,” the {} said.", "“the {}”",
    ),
    words(
        Is(Missive),
        "statement letter message post tweet reply memo email text note e-mail telegram voicemail postcard",
        "“We start now,” said a {} from Lee.", "“a {} from Lee”",
    ),
    words(
        Is(Authored),
        "sent written signed penned posted issued drafted authored composed typed dictated tweeted",
        "“We start now,” said a letter {} by Lee.", "“a letter {} by Lee”",
    ),
    words(Is(PostNominal), "kc qc obe mbe cbe phd ips ias jnr snr", "“We start now,” said Lee {^}.", "“Lee {^}”"),
    words(Is(PostNominal), "jr sr", "“We start now,” said Lee {^}.", "“Lee {^}.”"),
    words(Is(Reply), "reply answer response retort", "“We start now,” came the {}.", "“(came)”"),
    words(
        Is(Portrayal),
        "description descriptions characterisation characterization portrayal depiction",
        "Lee rejected the {} of it as “a farce that we all paid for”.", "“(Lee)”",
    ),
    // These have words on them, whoever speaks of them.
    words(
        Is(Inscription),
        "word words phrase phrases slogan slogans sign signs banner banners motto headline message title term terms \
         label caption placard placards chant inscription hashtag tag nickname name line lyric lyrics",
        "Lee said that he had seen the {} “we start here”.", "“(Lee)”",
    ),

    // What nobody quotes has a source too. With these it is not so, or not proven.
    words(
        Is(Denies),
        "deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts \
         rebutted rebutting dispute disputes disputed disputing refute refutes refuted refuting disagree disagrees \
         disagreed contest contests contested contesting contradict contradicts contradicted contradicting repudiate \
         repudiates repudiated repudiating disavow disavows disavowed disavowing debunk debunks debunked debunking",
        "Lee {} that 12 people had died.", "12 people",
    ),
    words(
        Is(Disowns),
        "deny denies denied denying rebut rebuts rebutted refute refutes refuted dispute disputes disputed repudiate \
         repudiates repudiated disavow disavows disavowed",
        "Lee {} that 12 people had died.", "12 people",
    ),
    // With these somebody says again what another has said.
    words(
        Is(Confirms),
        "confirm confirms confirmed confirming backs backed backing agree agrees agreed agreeing concur concurs \
         concurred corroborate corroborates corroborated verify verifies verified endorse endorses endorsed echo echoes \
         echoed",
        "Roy said 12 people had died, which Lee {}.", "12 people",
    ),
    words(
        Is(Concurs), "agree agrees agreed concur concurs concurred disagree disagrees disagreed",
        "Roy said 12 people had died, and Lee {}.", "12 people",
    ),
    words(
        Is(Assertion),
        "claim claims allegation allegations assertion assertions accusation accusations suggestion suggestions statement \
         statements report reports warning warnings prediction predictions promise promises rumour rumours rumor rumors \
         charge charges argument complaint complaints announcement",
        "Lee heard of the {} by Roy that 12 people had died.", "12 people",
    ),
    words(
        Is(Untrue),
        "untrue false wrong incorrect mistaken lie lies lying nonsense rubbish baseless unfounded fabricated exaggerated \
         inaccurate fantasy fiction myth hoax untruth",
        "Roy said that 12 people had died, and Lee called it {}.", "12 people",
    ),
    words(
        Is(Tally), "figure figures number numbers total sum estimate estimates count toll",
        "Roy said 12 people had died, a {} that Lee denied.", "12 people",
    ),
    words(
        Is(Leeway), "margin margins",
        "Lee said that 12 people would come, with a {} of error of 3 percentage points.", "12 people; margin 3 pp",
    ),
    words(
        Is(Wonders), "ask asks asked asking wonder wonders wondered question questions questioned",
        "Lee {} if 12 people had died.", "12 people",
    ),
    words(
        Is(Alleges),
        "allege alleges alleged alleging accuse accuses accused accusing suspect suspects suspected suspecting",
        "Lee {} that 12 people had died.", "12 people",
    ),
    words(Is(Allegedly), "allegedly reportedly purportedly supposedly", "He {} took 12 people along.", "12 people"),
    // With these somebody says how many.
    words(
        Is(Reckons),
        "expect expects expected project projected calculate calculates calculated counted",
        "The bank {} 12 people.", "12 people",
    ),
    words(
        Are(&[Reckons, Ongoing]), "expecting projecting calculating counting",
        "The bank is {} 12 people.", "12 people",
    ),
    words(Is(Voices), "voice voices voiced express expresses expressed", "Lee {} fear that 12 people had died.", "12 people"),
    // So does who "is confident that", "made clear that", "announced where".
    words(
        Is(Minded), "confident convinced concerned worried afraid hopeful optimistic pessimistic adamant",
        "Lee was {} that 12 people had died.", "12 people",
    ),
    words(Is(Plain), "clear plain", "Lee made {} that 12 people had died.", "12 people"),
    words(Is(Makes), "make makes made making", "Lee {} clear that 12 people had died.", "12 people"),
    words(Is(OpenQuestion), "where", "Lee announced {} 12 people would live.", "12 people"),
    words(
        Is(Inclined),
        "prefer prefers preferred continue continues continued tend tends tended choose chooses chose",
        "Lee {} to say that 12 people had died.", "12 people",
    ),
    words(
        Is(Publishes), "publish publishes published release releases released",
        "12 people had died. That is what the bank {}.", "12 people",
    ),
    words(
        Is(Sum), "grant loan deal sum raise bonus compensation reward subsidy funding package bailout dividend aid",
        "The bank offered a {} of 5 million euros.", "5 million EUR",
    ),
    words(Is(Offers), "offer offers offered offering know knows knew counts", "The bank {} 12 people.", "12 people"),
    words(Is(Backshifted), "would could might had", "Lee said it {} rain, and 12 people {} leave.", "12 people"),
    words(Is(Reason), "because since if when until", "Lee said it would fail {} 12 people left.", "12 people"),
    words(
        Is(Finds),
        "find finds found finding show shows showed shown indicate indicates indicated indicating",
        "The report {} that 12 people had died.", "12 people",
    ),
    // And with these something is done to so many, where no clause follows.
    words(
        Is(Acts),
        "add adds added adding continue continues continued continuing write writes wrote writing written speak speaks \
         spoke repeat repeats repeated repeating \
         recall recalls recalled recalling present presents presented declare declares declared shout shouts shouted \
         chant chants chanted threaten threatens threatened reveal reveals revealed remember remembers remembered \
         recommend recommends recommended disclose discloses disclosed plead pleads pleaded snap snaps snapped",
        "Lee {} that 12 people had died.", "12 people",
    ),
    words(
        Is(Proceeds), "add adds added adding continue continues continued continuing",
        "Lee {} that 12 people had died.", "12 people",
    ),
    words(
        Is(Records),
        "figures data statistics numbers report reports survey surveys study studies poll polls estimate estimates \
         records forecast forecasts analysis count documents",
        "The {} from the bank were new.", "",
    ),

    words(
        Is(Spokesperson),
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons",
        "“We start now,” the {} said.", "“the {}”",
    ),
    words(
        Is(Interview), "interview conversation",
        "In an {} with NBC, Lee said, “We start now.”", "“Lee, via NBC”",
    ),
    words(
        Is(Outlet),
        "newspaper newspapers agency broadcaster station magazine paper weekly daily outlet radio television tv press \
         news times post herald globe echo journal gazette tribune guardian telegraph chronicle courier observer mirror \
         independent standard examiner bulletin mail reuters bloomberg bbc itv cnn cnbc nbc cbs npr afp tass xinhua \
         kyodo axios politico",
        "“We start now,” said the White {^}.", "“the White {^}”",
    ),
    // These are told much, and pass nothing on.
    words(
        Is(NoOutlet),
        "congress parliament senate assembly council commission committee court tribunal inquiry board ministry \
         department government cabinet party union police company bank university hospital church house lords commons",
        "“We start now,” Lee told the White {^}.", "“Lee”",
    ),
    words(
        Is(Journalist),
        "reporter journalist correspondent presenter interviewer columnist editor broadcaster author biographer \
         filmmaker historian researcher podcaster blogger",
        "“We start now,” Lee told the {}.", "“Lee”",
    ),
    words(Is(Asks), "asked questioned pressed quizzed interviewed grilled", "{^} by NBC, Lee said, “We start now.”", "“Lee”"),
    words(Is(Speaking), "speaking talking", "{^} to NBC, Lee said, “We start now.”", "“Lee”"),
    words(Is(PassedOnIn), "wrote writing writes", "“We start now,” Lee said, {} in the Herald.", "“Lee, via the Herald”"),
    words(
        Is(PassedOnIn), "written published printed seen obtained reviewed",
        "“We start now,” Lee said in a letter {} by the Herald.", "“Lee, via the Herald”",
    ),
    words(
        Is(GetsInTouch),
        "telephoned phoned rang called e-mailed emailed texted messaged contacted cabled",
        "Lee {} Park on Friday and said that the fault was “small and of no account”.", "2022-12-30/2022-12-31; “Lee”",
    ),
    words(
        Is(SpeaksFor),
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons official officials officer \
         officers representative representatives source sources aide aides leader leaders executive executives member \
         members lawyer lawyers insider insiders envoy minister ministers diplomat diplomats chief chiefs head boss \
         bosses chairman chairwoman president director manager managers employee employees",
        "“We start now,” said a {} on Friday.", "“a {}”; 2022-12-30/2022-12-31",
    ),

    // Their subject speaks.
    verb(Say, Verb, "say says said saying"),
    verb(Say, Verb, "write writes wrote writing written"),
    verb(Say, Verb, "speak speaks spoke - spoken"),
    verb(Say, Verb, "think thinks thought -"),
    verb(Say, Verb, "believe believes believed -"),
    verb(Say, Verb, "reckon reckons reckoned reckoning"),
    verb(Say, Verb, "swear swears swore swearing sworn"),
    verb(Say, Verb, "apologise apologises apologised apologising"),
    verb(Say, Verb, "apologize apologizes apologized apologizing"),
    verb(Say, Verb, "mention mentions mentioned mentioning"),
    verb(Say, Verb, "estimate estimates estimated estimating"),
    verb(Say, Verb, "forecast forecasts forecasted forecasting"),
    verb(Say, Verb, "speculate speculates speculated speculating"),
    verb(Say, Verb, "hope hopes hoped hoping"),
    verb(Say, Verb, "fear fears feared fearing"),
    verb(Say, Verb, "add adds added adding"),
    verb(Say, Verb, "affirm affirms affirmed affirming"),
    verb(Say, Verb, "allege alleges alleged alleging"),
    verb(Say, Verb, "announce announces announced announcing"),
    verb(Say, Verb, "argue argues argued arguing"),
    verb(Say, Verb, "assert asserts asserted asserting"),
    verb(Say, Verb, "chant chants chanted chanting"),
    verb(Say, Verb, "caution cautions cautioned cautioning"),
    verb(Say, Verb, "clarify clarifies clarified clarifying"),
    verb(Say, Verb, "complain complains complained complaining"),
    verb(Say, Verb, "concede concedes conceded conceding"),
    verb(Say, Verb, "conclude concludes concluded concluding"),
    verb(Say, Verb, "confess confesses confessed confessing"),
    verb(Say, Verb, "contend contends contended contending"),
    verb(Say, Verb, "cry cries cried crying"),
    verb(Say, Verb, "declare declares declared declaring"),
    verb(Say, Verb, "disclose discloses disclosed disclosing"),
    verb(Say, Verb, "emphasise emphasises emphasised emphasising"),
    verb(Say, Verb, "emphasize emphasizes emphasized emphasizing"),
    verb(Say, Verb, "enthuse enthuses enthused enthusing"),
    verb(Say, Verb, "exclaim exclaims exclaimed exclaiming"),
    verb(Say, Verb, "explain explains explained explaining"),
    verb(Say, Verb, "hint hints hinted hinting"),
    verb(Say, Verb, "imply implies implied implying"),
    verb(Say, Verb, "insist insists insisted insisting"),
    verb(Say, Verb, "interject interjects interjected interjecting"),
    verb(Say, Verb, "joke jokes joked joking"),
    verb(Say, Verb, "mumble mumbles mumbled mumbling"),
    verb(Say, Verb, "murmur murmurs murmured murmuring"),
    verb(Say, Verb, "mutter mutters muttered muttering"),
    verb(Say, Verb, "opine opines opined opining"),
    verb(Say, Verb, "pledge pledges pledged pledging"),
    verb(Say, Verb, "plead pleads pleaded pleading"),
    verb(Say, Verb, "predict predicts predicted predicting"),
    verb(Say, Verb, "proclaim proclaims proclaimed proclaiming"),
    verb(Say, Verb, "quip quips quipped quipping"),
    verb(Say, Verb, "reaffirm reaffirms reaffirmed reaffirming"),
    verb(Say, Verb, "reason reasons reasoned reasoning"),
    verb(Say, Verb, "recall recalls recalled recalling"),
    verb(Say, Verb, "reiterate reiterates reiterated reiterating"),
    verb(Say, Verb, "remember remembers remembered remembering"),
    verb(Say, Verb, "reply replies replied replying"),
    verb(Say, Verb, "respond responds responded responding"),
    verb(Say, Verb, "retort retorts retorted retorting"),
    verb(Say, Verb, "reveal reveals revealed revealing"),
    verb(Say, Verb, "scoff scoffs scoffed scoffing"),
    verb(Say, Verb, "shout shouts shouted shouting"),
    verb(Say, Verb, "snap snaps snapped snapping"),
    verb(Say, Verb, "specify specifies specified specifying"),
    verb(Say, Verb, "stress stresses stressed stressing"),
    verb(Say, Verb, "suggest suggests suggested suggesting"),
    verb(Say, Verb, "summarise summarises summarised summarising"),
    verb(Say, Verb, "summarize summarizes summarized summarizing"),
    verb(Say, Verb, "testify testifies testified testifying"),
    verb(Say, Verb, "threaten threatens threatened threatening"),
    verb(Say, Verb, "theorise theorises theorised theorising"),
    verb(Say, Verb, "theorize theorizes theorized theorizing"),
    verb(Say, Verb, "tweet tweets tweeted tweeting"),
    verb(Say, Verb, "underline underlines underlined underlining"),
    verb(Say, Verb, "underscore underscores underscored underscoring"),
    verb(Say, Verb, "venture ventures ventured venturing"),
    verb(Say, Verb, "whisper whispers whispered whispering"),
    verb(Say, Verb, "yell yells yelled yelling"),
    verb(Say, Verb, "blog blogs blogged blogging"),
    verb(Say, Verb, "propose proposes proposed proposing"),
    verb(Say, Verb, "recommend recommends recommended recommending"),
    verb(Say, Verb, "vent vents vented venting"),
    verb(Say, Verb, "fume fumes fumed fuming"),
    verb(Say, Verb, "sigh sighs sighed sighing"),
    verb(Say, Verb, "shrug shrugs shrugged shrugging"),
    verb(Say, Verb, "gush gushes gushed gushing"),
    verb(Say, Verb, "boast boasts boasted boasting"),
    verb(Say, Verb, "bark barks barked barking"),
    verb(Say, Verb, "growl growls growled growling"),
    verb(Say, Verb, "intone intones intoned intoning"),
    verb(Say, Verb, "concur concurs concurred concurring"),
    verb(Say, Verb, "deadpan deadpans deadpaned deadpaning"),
    verb(Say, Verb, "repeat repeats repeated repeating"),
    verb(Say, Verb, "thunder thunders thundered thundering"),
    verb(Say, Verb, "grumble grumbles grumbled grumbling"),
    verb(Say, Verb, "stammer stammers stammered stammering"),
    verb(Say, Verb, "confide confides confided confiding"),
    verb(Say, Verb, "rage rages raged raging"),
    verb(Say, Verb, "scream screams screamed screaming"),
    verb(Say, Verb, "sob sobs sobbed sobbing"),
    verb(Say, Verb, "tease teases teased teasing"),
    // The same, but "claims" is as a rule a noun.
    verb(Say, Noun, "claim claims claimed claiming"),
    verb(Say, Noun, "comment comments commented commenting"),
    verb(Say, Noun, "demand demands demanded demanding"),
    verb(Say, Noun, "promise promises promised promising"),
    verb(Say, Noun, "remark remarks remarked remarking"),
    verb(Say, Noun, "vow vows vowed vowing"),
    verb(Say, Noun, "request requests requested requesting"),
    // The same, but one also reads a book and maintains a road.
    verb(Say, Weak, "- reads read reading"),
    verb(Say, Weak, "- sings sang - sung"),
    verb(Say, Weak, "agree agrees agreed agreeing"),
    verb(Say, Weak, "continue continues continued continuing"),
    verb(Say, Weak, "maintain maintains maintained maintaining"),
    verb(Say, Weak, "observe observes observed observing"),
    verb(Say, Weak, "reflect reflects reflected reflecting"),
    verb(Say, Weak, "signal signals signalled signalling"),
    verb(Say, Weak, "signal signals signaled signaling"),
    // Both: an offer, the state, to offer a seat.
    verb(Say, WeakNoun, "answer answers answered answering"),
    verb(Say, WeakNoun, "note notes noted noting"),
    verb(Say, WeakNoun, "post posts posted posting"),
    verb(Say, WeakNoun, "rule rules ruled -"),
    verb(Say, Verb, "- - - ruling"),
    verb(Say, WeakNoun, "state states stated -"),
    verb(Say, Verb, "- - - stating"),
    verb(Say, WeakNoun, "question questions questioned questioning"),
    verb(Say, WeakNoun, "order orders ordered ordering"),
    verb(Say, WeakNoun, "object objects objected objecting"),
    verb(Say, WeakNoun, "offer offers offered offering"),
    // Their subject speaks to their object.
    verb(Tell, Verb, "tell tells told telling"),
    verb(Tell, Verb, "ask asks asked asking"),
    verb(Tell, Verb, "advise advises advised advising"),
    verb(Tell, Verb, "assure assures assured assuring"),
    verb(Tell, Verb, "beg begs begged begging"),
    verb(Tell, Verb, "inform informs informed informing"),
    verb(Tell, Verb, "instruct instructs instructed instructing"),
    verb(Tell, Verb, "notify notifies notified notifying"),
    verb(Tell, Verb, "persuade persuades persuaded persuading"),
    verb(Tell, Verb, "remind reminds reminded reminding"),
    verb(Tell, Verb, "reassure reassures reassured reassuring"),
    verb(Tell, Verb, "urge urges urged urging"),
    verb(Tell, Verb, "warn warns warned warning"),
    verb(Tell, Verb, "implore implores implored imploring"),
    verb(Tell, Verb, "lecture lectures lectured lecturing"),
    verb(Tell, Verb, "accuse accuses accused accusing"),
    // Their subject takes a stand on what others may have said.
    verb(React, Verb, "acknowledge acknowledges acknowledged acknowledging"),
    verb(React, Verb, "admit admits admitted admitting"),
    verb(React, Verb, "bemoan bemoans bemoaned bemoaning"),
    verb(React, Verb, "condemn condemns condemned condemning"),
    verb(React, Verb, "criticise criticises criticised criticising"),
    verb(React, Verb, "criticize criticizes criticized criticizing"),
    verb(React, Verb, "decry decries decried decrying"),
    verb(React, Verb, "deplore deplores deplored deploring"),
    verb(React, Verb, "denounce denounces denounced denouncing"),
    verb(React, Verb, "deny denies denied denying"),
    verb(React, Verb, "applaud applauds applauded applauding"),
    verb(React, Verb, "hail hails hailed hailing"),
    verb(React, Verb, "lament laments lamented lamenting"),
    verb(React, Verb, "mock mocks mocked mocking"),
    verb(React, Verb, "praise praises praised praising"),
    verb(React, Verb, "rebut rebuts rebutted rebutting"),
    verb(React, Noun, "thank thanks thanked thanking"),
    verb(React, Verb, "welcome welcomes welcomed welcoming"),
    verb(React, Verb, "counter counters countered countering"),
    verb(React, Verb, "confirm confirms confirmed confirming"),
    verb(React, Verb, "reject rejects rejected rejecting"),
    verb(React, Verb, "dismiss dismisses dismissed dismissing"),
    verb(React, Verb, "blame blames blamed blaming"),
    verb(React, Verb, "commend commends commended commending"),
    verb(React, Verb, "recognise recognises recognised recognising"),
    verb(React, Verb, "recognize recognizes recognized recognizing"),
    verb(React, Verb, "accept accepts accepted accepting"),
    verb(React, Noun, "slam slams slammed slamming"),
    verb(React, Noun, "blast blasts blasted blasting"),
    // Their subject gives something a name.
    verb(Call, Verb, "characterise characterises characterised characterising"),
    verb(Call, Verb, "characterize characterizes characterized characterizing"),
    verb(Call, Verb, "consider considers considered considering"),
    verb(Call, Verb, "deem deems deemed deeming"),
    verb(Call, Verb, "denominate denominates denominated denominating"),
    verb(Call, Verb, "depict depicts depicted depicting"),
    verb(Call, Verb, "describe describes described describing"),
    verb(Call, Verb, "dub dubs dubbed dubbing"),
    verb(Call, Verb, "liken likens likened likening"),
    verb(Call, Verb, "portray portrays portrayed portraying"),
    verb(Call, Verb, "regard regards regarded regarding"),
    verb(Call, Verb, "refer refers referred referring"),
    verb(Call, Noun, "call calls called calling"),
    verb(Call, Noun, "nickname nicknames nicknamed nicknaming"),
    verb(Call, Noun, "style styles styled styling"),
    verb(Call, Noun, "rate rates rated -"),
    verb(Call, WeakNoun, "brand brands branded branding"),
    verb(Call, WeakNoun, "label labels - -"),
    verb(Call, Verb, "- - labelled labelling"),
    verb(Call, Verb, "- - labeled labeling"),
    verb(Call, WeakNoun, "name names named naming"),
    verb(Call, WeakNoun, "term terms termed terming"),
    verb(Call, WeakNoun, "title titles titled titling"),
    verb(Call, WeakNoun, "tag tags - -"),
    verb(Call, Verb, "- - tagged tagging"),
    // Their subject passes on what others said.
    verb(Report, Noun, "report reports reported reporting"),
    verb(Quote, Noun, "quote quotes quoted quoting"),
    verb(Quote, Noun, "cite cites cited citing"),
];
