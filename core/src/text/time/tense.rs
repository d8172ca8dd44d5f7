//! Whether a sentence looks back or ahead at a point in it.

use std::cell::Cell;

use super::cues::{AHEAD, AHEAD_WITH_TO, INFINITIVES, IRREGULAR, NO_PAST, TIMETABLE};
use crate::text::row::token::{Kind, Space, Token};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    Unknown,
}

/// How many tokens of a sentence are looked at on either side: long enough for prose, and a bound for what is none.
const REACH: usize = 40;

/// What the sentence says around an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aspect {
    pub tense: Tense,
    /// Whether no verb of the sentence says otherwise.
    pub clear: bool,
}

/// The tense around an expression that covers the tokens `start..end`: the nearest verb before it in its sentence tells,
/// and where there is none, the first verb after it. A verb directly after it is nearer still: "on Friday said".
pub(super) fn aspect(
    text: &str,
    tokens: &[Token],
    cues: &Cues,
    start: usize,
    end: usize,
) -> Aspect {
    let sentence = Sentence { text, tokens, cues };
    let mut seen = Seen::default();
    if sentence.is_lower(end) {
        seen.add(sentence.cue(end));
    }
    if sentence.is_copula_before(start) {
        seen.add(Some(Tense::Future));
    }
    let back = sentence.look_back(start, &mut seen);
    let mut at = end;
    while at < tokens.len() && at - end < REACH {
        if tokens[at].before == Space::Paragraph || at > end && sentence.ends(at - 1) {
            break;
        }
        seen.add(sentence.cue(at));
        at += 1;
    }
    seen.add(back.other_clause);
    let otherwise = if back.infinitive {
        Tense::Future
    } else {
        Tense::Unknown
    };
    Aspect {
        tense: seen.first.unwrap_or(otherwise),
        clear: seen.first.is_some() && !seen.mixed,
    }
}

/// What stands before an expression, besides the verbs of its own clause.
#[derive(Default)]
struct Back {
    /// The nearest verb of the clause before.
    other_clause: Option<Tense>,
    infinitive: bool,
}

/// The verbs of a sentence, the one that counts first.
#[derive(Default)]
struct Seen {
    first: Option<Tense>,
    mixed: bool,
}

impl Seen {
    fn add(&mut self, cue: Option<Tense>) {
        match (self.first, cue) {
            (None, Some(_)) => self.first = cue,
            (Some(first), Some(other)) => self.mixed |= first != other,
            (_, None) => {}
        }
    }
}

/// Whether a sorted list holds a word.
fn among(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// What each word tells, once it has been looked at: texts with many dates ask for the same words again and again.
pub(super) struct Cues(Vec<Cell<Option<Option<Tense>>>>);

impl Cues {
    pub fn new(tokens: usize) -> Self {
        Self(vec![Cell::new(None); tokens])
    }
}

struct Sentence<'t> {
    text: &'t str,
    tokens: &'t [Token],
    cues: &'t Cues,
}

impl Sentence<'_> {
    /// Whether a sentence ends with this token.
    fn ends(&self, at: usize) -> bool {
        let full_stop = match self.tokens[at].kind {
            Kind::Mark('.') => !self.abbreviates(at),
            Kind::Mark(mark) => matches!(mark, '?' | '!'),
            _ => false,
        };
        full_stop
            && self
                .tokens
                .get(at + 1)
                .is_none_or(|next| next.before != Space::None || next.kind != Kind::Digits)
    }

    /// Whether a full stop belongs to a short word before it and a lower-case word or a digit goes on: "Feb. 24".
    fn abbreviates(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at + 1) else {
            return false;
        };
        let first = next.text(self.text).chars().next();
        let goes_on =
            first.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, ',' | ';'));
        goes_on || at > 0 && self.is_title(&self.tokens[at - 1])
    }

    fn is_title(&self, token: &Token) -> bool {
        token.end() - token.start() == 1 && token.kind == Kind::Word
            || [
                "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "lt", "col", "st",
            ]
            .iter()
            .any(|title| token.is(self.text, title))
    }

    fn is_lower(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        token.before != Space::Paragraph
            && token
                .text(self.text)
                .starts_with(|c: char| c.is_lowercase())
    }

    fn is(&self, at: usize, word: &str) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.is(self.text, word))
    }

    fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    /// Collects the verbs before an expression, up to where its sentence begins.
    fn look_back(&self, start: usize, seen: &mut Seen) -> Back {
        let mut back = Back::default();
        let mut same_clause = true;
        let mut at = start;
        while at > 0 && start - at < REACH {
            at -= 1;
            if self.ends(at) || self.tokens[at + 1].before == Space::Paragraph {
                break;
            }
            same_clause &= self.tokens[at].kind != Kind::Mark(';');
            let cue = self.cue(at);
            if same_clause {
                seen.add(cue);
            } else {
                back.other_clause = back.other_clause.or(cue);
            }
            back.infinitive |= self.is_infinitive(at);
        }
        back
    }

    /// "The vote is on Tuesday", "ahead of Tuesday's vote"
    fn is_copula_before(&self, start: usize) -> bool {
        let Some(mut before) = start.checked_sub(1) else {
            return false;
        };
        if before > 0 && self.is_any(before, &["on", "in", "for", "of"]) {
            before -= 1;
        }
        self.is_any(before, &["is", "are", "ahead"])
    }

    /// "Minister to visit Oslo on Monday": counts only where no other verb tells.
    fn is_infinitive(&self, at: usize) -> bool {
        self.is(at, "to")
            && self
                .tokens
                .get(at + 1)
                .is_some_and(|verb| among(INFINITIVES, verb.text(self.text)))
    }

    /// What this word says about the time, if it is a verb or another sign.
    fn cue(&self, at: usize) -> Option<Tense> {
        let known = self.cues.0.get(at)?;
        if let Some(cue) = known.get() {
            return cue;
        }
        let cue = self.look_up(at);
        known.set(Some(cue));
        cue
    }

    fn look_up(&self, at: usize) -> Option<Tense> {
        let token = self.tokens.get(at)?;
        if token.kind != Kind::Word {
            return None;
        }
        let word = &*token.text(self.text).to_lowercase();
        if word.len() < 2 {
            return None;
        }
        if among(AHEAD_WITH_TO, word) && self.is(at + 1, "to")
            || word == "set" && self.is(at + 1, "for")
        {
            return Some(Tense::Future);
        }
        if among(AHEAD, word) || word == "ll" && self.after_apostrophe(at) {
            return self.ahead(at, word).then_some(Tense::Future);
        }
        if word == "could" && !self.is_any(at + 1, &["not", "have", "n"]) {
            return Some(Tense::Future);
        }
        if word == "takes" && self.is_any(at + 1, &["effect", "place", "office", "over"])
            || matches!(word, "has" | "have") && self.is(at + 1, "until")
        {
            return Some(Tense::Future);
        }
        if matches!(word, "can" | "are") && self.is(at + 1, "you") || among(TIMETABLE, word) {
            return Some(Tense::Future);
        }
        if word.len() > 4 && word.ends_with("ing") {
            let before = at.checked_sub(1)?;
            let present = self.is_any(before, &["is", "are", "am", "re"]);
            return present.then_some(Tense::Future);
        }
        let regular = word.len() > 3 && word.ends_with("ed") && !among(NO_PAST, word);
        if regular || among(IRREGULAR, word) {
            return self.past(at);
        }
        None
    }

    fn after_apostrophe(&self, at: usize) -> bool {
        at > 0 && matches!(self.tokens[at - 1].kind, Kind::Mark('\'' | '’'))
    }

    /// Words of this list that are something else here: "the will", the month of May.
    fn ahead(&self, at: usize, word: &str) -> bool {
        let noun = at > 0 && self.is_any(at - 1, &["the", "his", "her", "their", "its", "a"]);
        match word {
            "may" => {
                self.is_lower(at)
                    && !(at > 0
                        && self
                            .is_any(at - 1, &["in", "of", "last", "next", "this", "since", "by"]))
            }
            "will" | "might" | "must" => !noun,
            "wo" => self
                .tokens
                .get(at + 1)
                .is_some_and(|token| matches!(token.kind, Kind::Mark('\'' | '’'))),
            "going" => self.is(at + 1, "to"),
            _ => true,
        }
    }

    /// A past form, unless it is a participle of another tense: "will be held", "the exiled leader".
    fn past(&self, at: usize) -> Option<Tense> {
        let mut before = at;
        if before > 0 && self.is_adverb(before - 1) {
            before -= 1;
        }
        let Some(before) = before.checked_sub(1) else {
            return Some(Tense::Past);
        };
        if self.is_any(
            before,
            &[
                "be", "is", "are", "a", "an", "the", "his", "her", "its", "their", "to",
            ],
        ) {
            return None;
        }
        let perfect = self.is(before, "have") && before > 0;
        if perfect && self.is_any(before - 1, &["will", "would", "ll"]) {
            return Some(Tense::Future);
        }
        Some(Tense::Past)
    }

    fn is_adverb(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.kind == Kind::Word
            && (token.text(self.text).ends_with("ly") || self.is(at, "also") || self.is(at, "not"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::row::token::tokens;

    #[test]
    fn the_lists_are_sorted() {
        for list in [
            AHEAD,
            AHEAD_WITH_TO,
            TIMETABLE,
            IRREGULAR,
            NO_PAST,
            INFINITIVES,
        ] {
            assert!(list.is_sorted());
        }
    }

    /// The tense at the first "X".
    fn tense_at(text: &str) -> Tense {
        let tokens = tokens(text);
        let at = tokens
            .iter()
            .position(|token| token.text(text) == "X")
            .unwrap();
        aspect(text, &tokens, &Cues::new(tokens.len()), at, at + 1).tense
    }

    #[test]
    fn sentences_that_look_back() {
        for text in [
            "The council met on X.",
            "On X, the council met.",
            "The minister, who will retire in June, on X opposed the bill.",
            "“We will rebuild,” she said on X.",
            "They have signed it in X. They will be happy.",
            "The bridge was opened in X.",
            "He failed to appear on X.",
            "The exiled leader spoke on X.",
            "It will pass. Mr. Brown left in X",
        ] {
            assert_eq!(tense_at(text), Tense::Past, "{text}");
        }
    }

    #[test]
    fn sentences_that_look_ahead() {
        for text in [
            "The council will meet on X.",
            "A verdict is due X.",
            "The ship is scheduled to sail on X.",
            "The vote, which was delayed twice, is set for X.",
            "They agreed to meet on X.",
            "On X, parliament will vote.",
            "The rules will be applied in X.",
            "She is leaving in X.",
            "The fair opens on X.",
            "We’ll know by X.",
            "Work will have ended by X.",
            "He said it would rain on X.",
            "The vote is on X.",
            "Minister to visit Oslo on X",
            "The ban takes effect on X.",
            "The bridge could reopen in X.",
            "It snowed in March; in X, it will rain.",
        ] {
            assert_eq!(tense_at(text), Tense::Future, "{text}");
        }
    }

    #[test]
    fn sentences_that_do_not_tell() {
        for text in [
            "X",
            "Shares in X",
            "He died.\n\nX in numbers",
            "The number of X",
            "It rained. X is a month.",
        ] {
            assert_eq!(tense_at(text), Tense::Unknown, "{text}");
        }
    }
}
