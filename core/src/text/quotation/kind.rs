//! What a quotation is, as far as its length and its place in the sentence tell.

use super::Quotation;

/// What a passage between quotation marks is.
///
/// Words that somebody said may be a single one, so [`Scare`](Kind::Scare) and [`Title`](Kind::Title) say how the passage
/// stands in its sentence, not that nobody said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Words as they were spoken or written. What is in doubt counts as speech.
    Speech,
    /// One to three words in lower case that are part of the sentence around them: an “all weather” pact.
    Scare,
    /// The name of a work or a thing: the film “Night Train”.
    Title,
    /// Two marks with nothing between them.
    Empty,
    /// An opening mark that nothing closes. The span ends with the paragraph.
    Unclosed,
}

/// Words after which a capitalised passage is a title.
const WORKS: &[&str] = &[
    "album",
    "anthem",
    "article",
    "ballad",
    "bestseller",
    "biography",
    "book",
    "called",
    "campaign",
    "cartoon",
    "chapter",
    "codenamed",
    "column",
    "comedy",
    "documentary",
    "drama",
    "dubbed",
    "editorial",
    "entitled",
    "episode",
    "essay",
    "exhibition",
    "film",
    "game",
    "headlined",
    "hit",
    "hymn",
    "magazine",
    "memoir",
    "movie",
    "musical",
    "named",
    "newspaper",
    "nicknamed",
    "novel",
    "opera",
    "operation",
    "painting",
    "paper",
    "play",
    "podcast",
    "poem",
    "programme",
    "project",
    "report",
    "sculpture",
    "sequel",
    "series",
    "show",
    "single",
    "sitcom",
    "song",
    "story",
    "study",
    "symphony",
    "thriller",
    "titled",
    "track",
    "trilogy",
    "video",
];

/// Small words that titles leave uncapitalised.
const SMALL: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to",
    "vs", "with",
];

pub(super) fn kind_of(text: &str, quotation: &Quotation) -> Kind {
    let [words] = &quotation.parts[..] else {
        return Kind::Speech;
    };
    let words = text[words.clone()].trim();
    if words.is_empty() {
        return Kind::Empty;
    }
    // Longer than any title or catchword: no need to look at it, however long it is.
    if words.len() > 120 {
        return Kind::Speech;
    }
    let before = text[..quotation.span.start].trim_end_matches([' ', '\n', '\u{A0}']);
    let after = text[quotation.span.end..].chars().next();
    let shape = Shape::of(words);
    let introduced = before.is_empty()
        || before.ends_with([',', ':', '.', '!', '?', '—', '–', '”', '"', '’', '\n', '»']);
    let sentence = words.ends_with(['.', '!', '?', ',', '…', '—', ';']);
    let last_word = last_word(before);
    let names_work = WORKS
        .iter()
        .any(|work| work.eq_ignore_ascii_case(last_word));
    if shape.capitalised
        && !sentence
        && (names_work || shape.count >= 2 && !introduced && !is_said(last_word))
    {
        return Kind::Title;
    }
    let runs_on = !introduced && !after.is_some_and(|c| c == ',' && is_said(last_word));
    if shape.lower && shape.count <= 3 && runs_on && !sentence && !is_said(last_word) {
        return Kind::Scare;
    }
    Kind::Speech
}

/// Verbs right before a quotation that make it speech however short it is.
fn is_said(word: &str) -> bool {
    const SAID: &[&str] = &[
        "said",
        "says",
        "say",
        "saying",
        "told",
        "asked",
        "replied",
        "answered",
        "shouted",
        "wrote",
        "tweeted",
        "added",
        "chanted",
        "whispered",
        "yelled",
        "cried",
        "reads",
        "read",
    ];
    SAID.iter().any(|said| said.eq_ignore_ascii_case(word))
}

fn last_word(before: &str) -> &str {
    let start = before.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
        at + before[at..].chars().next().map_or(1, char::len_utf8)
    });
    &before[start..]
}

/// How the words of a short passage are written.
struct Shape {
    count: usize,
    /// Every word but the small ones starts with a capital or a digit.
    capitalised: bool,
    /// No word starts with a capital.
    lower: bool,
}

impl Shape {
    fn of(words: &str) -> Self {
        let mut shape = Self {
            count: 0,
            capitalised: true,
            lower: true,
        };
        for word in words.split_whitespace() {
            let Some(first) = word.chars().find(|c| c.is_alphanumeric()) else {
                continue;
            };
            shape.count += 1;
            if first.is_uppercase() {
                shape.lower = false;
            } else if !first.is_numeric() && (shape.count == 1 || !SMALL.contains(&word)) {
                shape.capitalised = false;
            }
        }
        shape
    }
}
