//! The words that attribute: cue verbs in all their forms, and the small words around them.

use std::collections::HashMap;
use std::sync::OnceLock;

/// How a cue verb attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Its subject speaks: said, added.
    Say,
    /// Its subject speaks to its object: told, asked.
    Tell,
    /// Its subject gives something a name: called, described … as. It does not stand after the quotation with its subject
    /// behind it.
    Call,
    /// Its subject takes a stand on something, which may have the quoted name from others: denied, condemned.
    React,
    /// Its subject passes words on: reported.
    Report,
    /// Its subject passes on the words of its object: quoted … as saying.
    Quote,
}

/// The form of a cue verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// said, called: also the participle.
    Past,
    /// written, given: the participle alone.
    Participle,
    /// says
    Third,
    /// claims, calls: more often a noun.
    ThirdOrNoun,
    /// say
    Base,
    /// claim, call: more often a noun.
    BaseOrNoun,
    /// saying
    Gerund,
}

/// A form of a cue verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue {
    pub class: Class,
    pub form: Form,
}

/// Verbs with regular forms: base, noun or not. The other forms follow from the spelling.
const REGULAR: &[(Class, bool, &str)] = &[
    (
        Class::Say,
        false,
        "apologise apologize mention estimate forecast speculate hope fear add affirm agree allege announce argue assert chant caution clarify complain concede conclude confess \
         contend continue cry declare disclose emphasise emphasize enthuse exclaim explain hint \
         imply insist interject joke maintain mumble murmur mutter observe opine pledge plead predict proclaim \
         quip reaffirm reason recall reflect reiterate remember reply respond retort reveal scoff shout signal snap specify \
         stress suggest summarise summarize testify threaten theorise theorize tweet underline underscore venture whisper yell \
         blog propose recommend vent \
         fume sigh shrug gush boast bark growl intone concur deadpan repeat thunder grumble stammer confide rage scream sob tease",
    ),
    (
        Class::React,
        false,
        "acknowledge admit bemoan condemn criticise criticize decry deplore denounce deny applaud hail lament mock praise rebut welcome counter confirm \
         reject dismiss blame commend recognise recognize accept",
    ),
    (Class::React, true, "slam blast"),
    (
        Class::Say,
        true,
        "answer claim comment demand note post promise remark rule state vow request question order boast \
         object offer",
    ),
    (
        Class::Tell,
        false,
        "ask advise assure beg inform instruct notify persuade remind reassure urge warn implore lecture accuse",
    ),
    (
        Class::Call,
        false,
        "characterise characterize consider deem denominate depict describe dub liken portray regard refer",
    ),
    (
        Class::Call,
        true,
        "brand call label name nickname style term title tag",
    ),
    (Class::Report, true, "report"),
    (Class::Quote, true, "quote cite"),
];

/// Forms that no rule gives.
const IRREGULAR: &[(Class, Form, &str)] = &[
    (Class::Say, Form::Past, "said read reckoned thought"),
    (
        Class::Say,
        Form::Third,
        "says writes reads speaks sings thinks believes reckons",
    ),
    (Class::Say, Form::Base, "say write speak think believe"),
    (Class::Say, Form::Past, "wrote spoke sang swore believed"),
    (Class::Say, Form::Participle, "written spoken sung sworn"),
    (Class::Say, Form::Gerund, "saying writing reading swearing"),
    (Class::Tell, Form::Past, "told"),
    (Class::Tell, Form::Third, "tells"),
    (Class::Tell, Form::Base, "tell"),
    (Class::Tell, Form::Gerund, "telling"),
];

fn table() -> &'static HashMap<String, Cue> {
    static TABLE: OnceLock<HashMap<String, Cue>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        for (class, noun, verbs) in REGULAR {
            for verb in verbs.split_whitespace() {
                inflect(&mut table, *class, *noun, verb);
            }
        }
        for (class, form, words) in IRREGULAR {
            for word in words.split_whitespace() {
                table.insert(
                    word.to_owned(),
                    Cue {
                        class: *class,
                        form: *form,
                    },
                );
            }
        }
        table
    })
}

fn inflect(table: &mut HashMap<String, Cue>, class: Class, noun: bool, verb: &str) {
    const DOUBLED: &[&str] = &[
        "admit", "quip", "snap", "refer", "dub", "slam", "tag", "quiz", "rebut", "blog", "beg",
        "concur", "label",
    ];
    let (base, third) = if noun {
        (Form::BaseOrNoun, Form::ThirdOrNoun)
    } else {
        (Form::Base, Form::Third)
    };
    let before_y = verb
        .strip_suffix('y')
        .filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    let s = match before_y {
        Some(stem) => format!("{stem}ies"),
        None if verb.ends_with(['s', 'x', 'z']) || verb.ends_with("sh") || verb.ends_with("ch") => {
            format!("{verb}es")
        }
        None => format!("{verb}s"),
    };
    let mut insert = |word: String, form| {
        table.entry(word).or_insert(Cue { class, form });
    };
    insert(verb.to_owned(), base);
    insert(s, third);
    let stem = verb.strip_suffix('e').unwrap_or(verb);
    match before_y {
        Some(stem) => insert(format!("{stem}ied"), Form::Past),
        None => insert(format!("{stem}ed"), Form::Past),
    }
    insert(format!("{stem}ing"), Form::Gerund);
    // Both spellings are in use for some, so the plain one stays.
    if let Some(last) = verb.chars().last().filter(|_| DOUBLED.contains(&verb)) {
        insert(format!("{verb}{last}ed"), Form::Past);
        insert(format!("{verb}{last}ing"), Form::Gerund);
    }
}

/// The cue verb that a word is a form of, whatever its case.
pub(super) fn cue(word: &str) -> Option<Cue> {
    // No form is longer, none has other letters: a look at the bytes spares most words the table.
    let bytes = word.as_bytes();
    if bytes.len() < 3 || bytes.len() > 16 {
        return None;
    }
    let mut lower = [0; 16];
    for (to, from) in lower.iter_mut().zip(bytes) {
        *to = from.to_ascii_lowercase();
    }
    let lower = std::str::from_utf8(&lower[..bytes.len()]).ok()?;
    table().get(lower).copied()
}

/// Verbs that as often do something else: "the club will continue to keep its “gate”". They count only right before what
/// is said.
const WEAK: &[&str] = &[
    "agree", "answer", "continu", "maintain", "name", "not", "object", "observ", "offer", "order",
    "post", "question", "read", "reflect", "rule", "sang", "sing", "sung", "signal", "state",
    "tag", "term", "title", "label", "brand",
];

/// Whether a cue verb counts only right before what is said.
pub(super) fn is_weak(word: &str) -> bool {
    const ENDINGS: &[&str] = &["", "e", "d", "s", "ed", "es", "ing"];
    for stem in WEAK {
        if let Some(start) = word.get(..stem.len())
            && start.eq_ignore_ascii_case(stem)
            && ENDINGS.contains(&&word[stem.len()..])
        {
            return true;
        }
    }
    false
}

/// Whether a word is a finite form or a participle of a cue verb.
pub(crate) fn is_cue(word: &str) -> bool {
    cue(word).is_some_and(|cue| !matches!(cue.form, Form::BaseOrNoun | Form::ThirdOrNoun))
}
