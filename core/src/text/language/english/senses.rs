//! Words that turn the sense of what stands beside them, or govern it from outside. Who leaves a negation or a condition out of a
//! quotation misquotes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense, Sense::*};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Negation),
        "not never no none nobody nothing nowhere neither nor cannot without hardly barely scarcely seldom rarely false",
        "It was {} so.", "",
    ),
    words(
        Is(Condition), "if unless except excepting until till lest whether otherwise",
        "It may fail {} we vote.", "",
    ),
    words(Is(Supposes), "if unless lest", "It may fail {} we vote.", ""),
    words(Is(Inverts), "had were should", "{^} it fail, we would pay.", ""),
    words(Is(Unreal), "would could should might may", "It {} have rained.", ""),
    words(Is(Lacking), "without", "He left {} selling it.", ""),
    words(
        Is(Doubts),
        "doubt doubts doubted doubting doubtful unlikely impossible questionable unclear unproven improbable",
        "It is {} that he left.", "",
    ),
    words(
        Is(Hopes),
        "hope hopes hoped hoping fear fears feared fearing wish wishes wished pretend \
         pretends pretended",
        "She {} that he left.", "",
    ),
    words(Is(Provided), "provided providing", "We pay, {} it holds.", ""),
    words(Is(Almost), "almost nearly", "It {} failed.", ""),
    words(Is(Possibly), "may might", "It {} fail.", ""),
    words(Is(Perhaps), "perhaps maybe possibly", "It is {} so.", ""),
    words(Is(Rumour), "rumour rumours rumor rumors speculation story gossip", "It is a {}.", ""),
    words(Is(Wrongly), "wrongly falsely mistakenly erroneously incorrectly", "It is {} said.", ""),
    words(Is(Falsity), "untrue false lie lies hoax fake bogus untruth fabrication", "It is a {}.", ""),
    words(
        Is(Tries),
        "try tries tried trying attempt attempts attempted attempting threaten threatens threatened threatening seek seeks \
         sought seeking pretend pretends pretended pretending feign feigns feigned feigning hope hopes hoped hoping",
        "They {} to leave.", "",
    ),
    words(
        Is(Bars),
        "bar bars barred barring prevent prevents prevented preventing stop stops stopped stopping prohibit prohibits prohibited \
         ban bans banned banning forbid forbids forbade forbidden deter deters deterred dissuade dissuades \
         dissuaded discourage discourages discouraged warn warns warned warning advise advises advised advising",
        "They {} us from it.", "",
    ),
    words(Is(BarsFrom), "from against", "They barred us {} it.", ""),
    words(Is(Revises), "revise revised revises correct corrected corrects amended", "They {} it.", ""),
    words(
        Is(Drops),
        "block blocks blocked foil foils foiled thwart thwarts thwarted veto vetoes vetoed reject rejects rejected",
        "They {} plans to leave.", "",
    ),
    words(Is(Plan), "plot plots conspiracy", "They dropped {} to leave.", ""),
    words(
        Is(Drops),
        "cancel cancels cancelled canceled drop drops dropped scrap scraps scrapped abandon abandons abandoned shelve shelves \
         shelved ditch ditches ditched axe axes axed postpone postpones postponed suspend suspends suspended",
        "They {} plans to leave.", "",
    ),
    words(
        Is(Plan), "plan plans bid bids idea proposal proposals intention intentions effort efforts attempt attempts",
        "They dropped {} to leave.", "",
    ),
    words(
        Is(AsksWhat), "who whom whose what which when where why how", "{^} did he leave?", "",
    ),
    words(Is(There), "there", "Was {} a strike?", ""),
    words(Is(Tag), "right correct true yes no", "He left, {}?", ""),
    words(
        Is(Grounds),
        "evidence proof sign signs indication indications suggestion true proven certain clear confirmed sure case fact \
         think thinks thought believe believes believed prove proves proved mean means meant suggest suggests suggested \
         suggesting imply implies implied",
        "There is no {} that he left.", "",
    ),
    words(
        Is(Presupposes),
        "reveal reveals revealed disclose disclosed mention mentions mentioned acknowledge acknowledged admit admits \
         admitted know knows knew known realise realised realize realized notice noticed forget forgets forgot forgotten \
         regret regrets regretted mind care concede conceded note noted matter matters",
        "He did not {} that he left.", "",
    ),
    words(Is(Absolves), "acquitted cleared exonerated absolved innocent", "He was {} of it.", ""),
    words(
        Is(AllegedAs), "alleged suspected presumed purported supposed", "He is the {} thief.", "",
    ),
    words(
        Is(Accuses),
        "accuse accuses accused accusing suspect suspects suspected suspecting allegation allegations accusation \
         accusations suspicion suspicions charges charged rumour rumours rumor rumors speculation",
        "There was talk of {} of theft.", "",
    ),
    words(Is(JoinsClauses), "and but so because while whereas", "It rained {} we left.", ""),
];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[
    phrase("refuse|refuses|refused|refusing to", Negation, "They refused to pay.", "refused to"),
    phrase("fail|fails|failed|failing to", Negation, "They failed to pay.", "failed to"),
    phrase("decline|declines|declined to", Negation, "They declined to pay.", "declined to"),
    phrase("rule|rules|ruled|ruling out", Negation, "They ruled out a sale.", "ruled out"),
    phrase("out of the question", Negation, "A sale is out of the question.", "out of the question"),
    phrase("stop|stops|stopped|stopping short of", Negation, "They stopped short of a sale.", "stopped short of"),
    phrase("no longer|more", Negation, "It is no longer so.", "no"),
    phrase("never before|again", Negation, "It was never before so.", "never"),
    phrase("vote|votes|voted|voting against", Negation, "They voted against it.", "voted against"),
    phrase("decide|decides|decided|deciding against", Negation, "They decided against it.", "decided against"),
    phrase("conditional|contingent on", Condition, "It is conditional on a vote.", "conditional on"),
    phrase("on condition that", Condition, "They pay on condition that it stands.", "on condition that"),
    phrase("at|under|in|by|on no point|time|stage|circumstances|circumstance|way|means|account", Negation, "At no point was it so.", "At no point"),
    phrase("is|are|was|were|has|have|had yet to", Unrealised, "It has yet to open.", "has yet to"),
    phrase("come|comes|came|coming close to", Unrealised, "It came close to failing.", "came close to"),
    phrase("on the verge|brink|cusp of", Unrealised, "It is on the verge of failing.", "on the verge of"),
    phrase("is|are|was|were|be about to", Unrealised, "It is about to fail.", "is about to"),
    phrase("before he|she|it|they|we could", Unrealised, "It fell before they could close it.", "before they could"),
    phrase("forbidden to", Negation, "They were forbidden to pay.", "forbidden to"),
    phrase("failed in its|his|her|their bid|attempt|effort to", Negation, "It failed in its bid to leave.", "failed in its bid to"),
    phrase("next to nothing", Negation, "They paid next to nothing.", "next to nothing"),
    phrase("in name|part only|alone", Almost, "It fell in part only.", "in part only"),
    phrase("few expect|expected|believe|believed|think|thought", Doubts, "Few expect that it rose.", "Few expect"),
    phrase("little|scant|scarce evidence|proof|indication", Doubts, "There is little evidence that it rose.", "little evidence"),
    phrase("far from", Negation, "It is far from over.", "far from"),
    phrase("as|so long as", Condition, "It stands as long as we pay.", "as long as"),
    phrase("in the event that|of", Condition, "We pay in the event that it falls.", "in the event that"),
    phrase("in case", Precaution, "We pay in case it falls.", "in case"),
    phrase("provided|providing|assuming that", Condition, "We pay provided that it stands.", "provided that"),
];

/// What holds such a word and turns nothing.
#[rustfmt::skip] // as in a table
pub(super) const IDLE: &[Phrase<()>] = &[
    phrase("not only|just|merely|simply|solely|least|surprisingly|unexpectedly", (), "It not only rose.", ""),
    phrase("no|without doubt|question|wonder", (), "There is no doubt that it rose.", ""),
    phrase("no|never|not less|more|fewer|later|sooner|earlier|worse|better|smaller|larger than", (), "No fewer than two left.", ""),
    phrase("no sooner", (), "No sooner had it rained than it froze.", ""),
    phrase("no matter", (), "It rose, no matter what he did.", ""),
    phrase("no secret", (), "It is no secret that it rose.", ""),
    phrase("no coincidence|accident|surprise", (), "It is no surprise that it rose.", ""),
    phrase("no denying|escaping", (), "There is no denying that it rose.", ""),
    phrase("if not|only|anything|any|ever|so", (), "It rose a little, if not much.", ""),
    phrase("even|as|what|see|seeing if", (), "It rose even if few saw it.", ""),
    phrase("whether or not", (), "It rose whether or not he liked it.", ""),
    phrase("not to mention|say", (), "It rose, not to mention the rest.", ""),
    phrase("nothing but|less|short", (), "It was nothing less than a rise.", ""),
    phrase("none other", (), "It was none other than Lee.", ""),
    phrase("no other than", (), "It was no other than Lee.", ""),
    phrase("not for the first", (), "It rose, not for the first time.", ""),
    phrase("not uncommon|unusual|unlike|unknown|unheard|without|far|long", (), "It was not unlike the rest.", ""),
    phrase("never mind", (), "It rose, never mind the rest.", ""),
    phrase("no stranger", (), "Lee is no stranger to it.", ""),
    phrase("last but not least", (), "It rose last but not least.", ""),
    phrase("can|could not help", (), "Lee could not help it.", ""),
];

/// What says that something is not to be after all.
#[rustfmt::skip] // as in a table
pub(super) const CALLED_OFF: &[Phrase<()>] = &[
    phrase("call|calls|called|calling|put|puts|putting off", (), "They called off the match.", ""),
    phrase("cancel|cancels|cancelled|canceled|cancelling|canceling", (), "They cancelled the match.", ""),
    phrase("scrap|scraps|scrapped|scrapping|shelve|shelves|shelved|axe|axes|axed", (), "They scrapped the match.", ""),
    phrase("postpone|postpones|postponed|postponing", (), "They postponed the match.", ""),
];

/// What says that something comes to be.
#[rustfmt::skip] // as in a table
pub(super) const OCCURS: &[Phrase<()>] = &[
    phrase("happen|happens|happened|occur|occurs|occurred", (), "It did not happen.", ""),
    phrase("materialise|materialised|materialize|materialized", (), "It did not materialise.", ""),
    phrase("take|takes|took|taken place", (), "It did not take place.", ""),
    phrase("go|goes|went|gone ahead", (), "It did not go ahead.", ""),
    phrase("come|comes|came about", (), "It did not come about.", ""),
];
