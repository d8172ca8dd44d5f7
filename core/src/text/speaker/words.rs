//! The small words of English by what they do.

use std::collections::HashMap;
use std::sync::OnceLock;

/// of, for: what follows is no subject.
pub(super) const PREPOSITION: u16 = 1 << 0;
/// and, that, who: a phrase ends before it.
pub(super) const CONJUNCTION: u16 = 1 << 1;
/// has, would, and the "to" of an infinitive.
pub(super) const AUXILIARY: u16 = 1 << 2;
/// Forms of "be": with a participle they make a passive.
pub(super) const BE: u16 = 1 << 3;
/// Adverbs that do not end in -ly, and what else may stand between a subject and its verb.
pub(super) const ADVERB: u16 = 1 << 4;
/// Pronouns that may be a subject.
pub(super) const PRONOUN: u16 = 1 << 5;
/// the, his, some: a phrase begins with it.
pub(super) const DETERMINER: u16 = 1 << 6;
/// Days, months and their like: "Lee Friday said".
pub(super) const DAY: u16 = 1 << 7;
/// Words that stand with a capital before a surname and are no forename.
pub(super) const TITLE: u16 = 1 << 8;
/// Words that begin a clause with a subject of its own, which may speak the quoted words too.
pub(super) const BREAK: u16 = 1 << 9;
/// Things made of words: what Lee's letter says Lee says.
pub(super) const WORK: u16 = 1 << 10;
/// Things that have words on them: "the slogan “no more”".
pub(super) const LABEL: u16 = 1 << 12;
/// Nouns in -ly.
pub(super) const NOT_ADVERB: u16 = 1 << 11;

const LISTS: &[(u16, &str)] = &[
    (
        PREPOSITION,
        "of in on at by for from to with about into over after before during since until under \
         against between among amid near inside outside through across per via despite within \
         without toward towards upon like as than behind beside beyond around alongside \
         including",
    ),
    (
        CONJUNCTION,
        "and or but nor so yet while whereas although though because if unless when whenever \
         where that which who whom whose what how why whether then once whilst",
    ),
    (
        AUXILIARY,
        "is are was were be been being has have had having do does did will would can could may \
         might must shall should isn't wasn't didn't doesn't hasn't hadn't won't wouldn't to",
    ),
    (BE, "is are was were be been being isn't wasn't weren't"),
    (
        ADVERB,
        "also later once never not again still just already even often always sometimes earlier \
         now since ever himself herself itself themselves only further both all instead \
         yesterday today tonight then",
    ),
    (PRONOUN, "he she they it i we you"),
    (
        DETERMINER,
        "the a an this that these those his her their its my our your one some several many two \
         three another other no any every each both",
    ),
    (
        DAY,
        "monday tuesday wednesday thursday friday saturday sunday january february march april \
         may june july august september october november december yesterday today tonight",
    ),
    (
        TITLE,
        "president premier minister chief secretary general mr mrs ms miss dr sir lord lady \
         king queen prince princess pope senator governor mayor judge justice chairman \
         chairwoman chair chancellor administrator director captain colonel major sergeant \
         professor spokesman spokeswoman spokesperson leader officer commissioner ambassador \
         representative congressman congresswoman republican democrat bishop archbishop \
         cardinal rabbi imam father attorney sheriff constable inspector superintendent admiral \
         marshal lieutenant commander coach manager founder executive speaker deputy vice mp \
         ceo sen rep gov gen col capt lt maj prof rev adm sgt analyst economist actor actress \
         author singer broadcaster agency newspaper company bank doctor engineer investigator \
         prosecutor comrade dame emperor sultan sheikh emir councillor undersecretary treasurer \
         dean rector principal yesterday today later meanwhile now here still again earlier \
         however instead then thus",
    ),
    (
        BREAK,
        "while whereas but although though because after before when where who whom whose which \
         whilst until since unless",
    ),
    (
        WORK,
        "statement letter message post speech tweet announcement report reply memo email \
         article column remarks comments words account website testimony book diary blog",
    ),
    (
        NOT_ADVERB,
        "family ally rally supply reply assembly monopoly anomaly daily weekly",
    ),
    (
        LABEL,
        "word words phrase phrases slogan slogans sign signs banner banners motto headline message title term terms \
         label caption placard placards chant chants inscription hashtag tag nickname name line lyric lyrics",
    ),
];

/// What a word may be, whatever its case and its apostrophe: the constants above, added up.
pub(super) fn classes(word: &str) -> u16 {
    static TABLE: OnceLock<HashMap<&'static str, u16>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        for (class, words) in LISTS {
            for word in words.split_ascii_whitespace() {
                *table.entry(word).or_insert(0) |= class;
            }
        }
        table
    });
    let mut lower = [0; 16];
    let mut length = 0;
    for c in word.chars() {
        let c = if c == '’' { '\'' } else { c };
        if !c.is_ascii() || length == lower.len() {
            return 0;
        }
        lower[length] = c.to_ascii_lowercase() as u8;
        length += 1;
    }
    match std::str::from_utf8(&lower[..length]) {
        Ok(word) => table.get(word).copied().unwrap_or(0),
        Err(_) => 0,
    }
}

/// A word for a nation, by its ending. Forenames that end so are left out.
pub(super) fn is_demonym(word: &str) -> bool {
    const FORENAMES: &str = "Adrian Brian Christian Cristian Damian Dean Dorian Fabian Florian Gillian Ian \
         Jean Julian Kian Lilian Lillian Marian Maximilian Sean Sebastian Vivian";
    const ENDINGS: &[&str] = &["ian", "ean", "ese", "ish", "ican"];
    if matches!(
        word,
        "German" | "French" | "Dutch" | "Greek" | "Swiss" | "Thai" | "Iraqi" | "Israeli"
    ) {
        return true;
    }
    ENDINGS.iter().any(|ending| word.ends_with(ending))
        && !FORENAMES.split_ascii_whitespace().any(|name| name == word)
}
