//! The verbs that tell whether a sentence looks back or ahead. Every list is in alphabetical order.

/// Verbs and phrases that look ahead wherever they stand.
#[rustfmt::skip]
pub(super) const AHEAD: &[&str] = &[
    "available", "deadline", "due", "expected", "forthcoming", "going", "intend", "intends", "let",
    "looms", "may", "might", "must", "plan", "planned", "planning", "plans", "please", "projected",
    "schedule", "scheduled", "shall", "should", "slated", "upcoming", "will", "wo", "would",
];

/// Verbs that look ahead when an infinitive follows: "agreed to meet on Monday".
#[rustfmt::skip]
pub(super) const AHEAD_WITH_TO: &[&str] = &[
    "agreed", "aims", "are", "asked", "decided", "has", "have", "hopes", "intended", "invited", "is",
    "ordered", "plans", "pledged", "preparing", "promised", "set", "told", "urged", "vowed", "wants", "was",
    "were",
];

/// The present of a timetable: "the fair opens on Friday".
#[rustfmt::skip]
pub(super) const TIMETABLE: &[&str] = &[
    "airs", "arrives", "begins", "closes", "debuts", "departs", "ends", "expires", "kicks", "launches",
    "opens", "premieres", "resumes", "returns", "starts",
];

/// Past forms that do not end in "-ed".
#[rustfmt::skip]
pub(super) const IRREGULAR: &[&str] = &[
    "arose", "ate", "awoke", "bade", "became", "been", "began", "begun", "bit", "blew", "born", "bought",
    "broadcast", "broke", "brought", "built", "came", "caught", "chose", "clung", "crept", "cut", "dealt",
    "did", "died", "drank", "drew", "drove", "dug", "fed", "fell", "felt", "fled", "flew", "forbade",
    "forecast", "forgot", "fought", "found", "froze", "gave", "given", "gone", "got", "grew", "had", "heard",
    "held", "hid", "hit", "hung", "kept", "knew", "laid", "led", "left", "lent", "lit", "lost", "made",
    "meant", "met", "misled", "overcame", "overthrew", "overtook", "paid", "quit", "ran", "rang", "rode",
    "rose", "said", "sang", "sank", "sat", "saw", "seen", "sent", "shook", "shot", "showed", "shrank", "shut",
    "slept", "slid", "sold", "sought", "spent", "split", "spoke", "spun", "stole", "stood", "strove",
    "struck", "stuck", "swam", "swept", "swore", "swung", "taken", "taught", "thought", "threw", "told",
    "took", "tore", "understood", "undertook", "upheld", "was", "went", "wept", "were", "withdrew",
    "withheld", "withstood", "woke", "won", "wore", "wrote",
];

/// Words in "-ed" that are no past forms.
#[rustfmt::skip]
pub(super) const NO_PAST: &[&str] = &[
    "allied", "bed", "exceed", "feed", "hundred", "indeed", "kindred", "need", "proceed", "red", "sacred",
    "seed", "shed", "so-called", "speed", "succeed", "united", "unmanned", "wed", "weed",
];

/// Verbs that make a headline look ahead: "Minister to visit Oslo on Monday".
#[rustfmt::skip]
pub(super) const INFINITIVES: &[&str] = &[
    "address", "announce", "appeal", "appear", "arrive", "attend", "auction", "ban", "be", "become", "begin", "build", "buy",
    "close", "cut", "decide", "discuss", "elect", "end", "face", "go", "head", "hold", "honour", "host", "join", "launch",
    "lead", "leave", "lift", "meet", "move", "open", "perform", "play", "present", "publish", "raise", "reach", "release",
    "reopen", "replace", "resign", "resume", "retire", "return", "run", "sell", "shut", "sign", "speak", "stand", "start",
    "step", "strike", "take", "testify", "travel", "unveil", "visit", "vote", "walk",
];
