//! A "not" that is written so that it is overlooked, or so that nobody can: "didnʼt", "didnt", "n.o.t", "NOT", "*not*",
//! "not—repeat, not—". Elisions, claims, events and figures see it by the same [`hidden`].

use super::{is_unseen, plain, undisguised};
use crate::text::is_ignorable;
use crate::text::language::{Language, Sense};
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// A place of a text and what it says plainly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::text) struct Hidden {
    pub range: Range<usize>,
    pub plain: String,
}

/// The negations in a range of a text that are not written as they are listed, in order.
pub(in crate::text) fn hidden(text: &str, language: &Language, range: Range<usize>) -> Vec<Hidden> {
    let from = range.start;
    // The verb before an elision tells "We wont" from "his wont".
    let blank = text[..range.start].trim_end().rfind(' ');
    let range = blank.map_or(0, |blank| blank + 1)..range.end;
    let words = words(text, &range);
    let mut at = words.partition_point(|word| word.range.start < from);
    let scan = Scan {
        text,
        language,
        range,
        words,
    };
    let mut found: Vec<Hidden> = Vec::new();
    while at < scan.words.len() {
        let (next, one) = scan.at(at);
        found.extend(one);
        at = next;
    }
    found.retain(|one| one.range.start >= from);
    found
}

/// Whether a character is written for an apostrophe.
fn is_apostrophe(c: char) -> bool {
    const OTHERS: &str = "’‘‛`´′ʻʼˊˋ΄՚׳ߴꞋꞌ‵❛❜᾽᾿`´῾";
    plain(c) == '\'' || OTHERS.contains(c)
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '‒')
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    let tag = matches!(c, '\u{E0000}'..='\u{E007F}');
    let unseen = tag || is_ignorable(c) || is_unseen(c);
    (c.is_alphanumeric() || is_combining_mark(c) || unseen) && !is_apostrophe(c)
}

/// The words in a range; an apostrophe parts them.
fn words(text: &str, range: &Range<usize>) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text[range.clone()].char_indices() {
        let at = range.start + at;
        match (is_letter(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word::new(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| Word::new(text, from..range.end)));
    words
}

struct Word {
    range: Range<usize>,
    /// As it is seen, in lower case.
    seen: String,
}

impl Word {
    fn new(text: &str, range: Range<usize>) -> Self {
        let word = &text[range.clone()];
        let seen = undisguised(word).unwrap_or_else(|| word.to_lowercase());
        Self { range, seen }
    }
}

struct Scan<'t> {
    text: &'t str,
    language: &'t Language,
    range: Range<usize>,
    words: Vec<Word>,
}

impl Scan<'_> {
    /// What is hidden at a word, and the word to go on with.
    fn at(&self, at: usize) -> (usize, Option<Hidden>) {
        let found = self
            .contraction(at)
            .or_else(|| self.spelled(at))
            .or_else(|| self.repeated(at))
            .or_else(|| self.word_itself(at).map(|one| (at + 1, one)));
        match found {
            Some((next, one)) => (next, Some(one)),
            None => (at + 1, None),
        }
    }

    fn str(&self, at: usize) -> &str {
        self.words
            .get(at)
            .map_or("", |word| &self.text[word.range.clone()])
    }

    /// A word as it is seen, in lower case.
    fn seen(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.seen)
    }

    fn has(&self, word: &str, sense: Sense) -> bool {
        self.language.word(word).senses.has(sense)
    }

    /// "not", "never", but no bare "no", which may be the answer of somebody.
    fn is_negation(&self, word: &str) -> bool {
        word.len() > 2 && self.has(word, Sense::Negation) && !self.has(word, Sense::Untrue)
    }

    fn is_auxiliary(&self, word: &str) -> bool {
        const VERBS: &[Sense] = &[
            Sense::Auxiliary,
            Sense::Be,
            Sense::Modal,
            Sense::Supporting,
            Sense::Become,
        ];
        self.language.word(word).senses.has_any(VERBS)
    }

    /// What stands between a word and the next one.
    fn between(&self, at: usize) -> &str {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(one), Some(next)) => &self.text[one.range.end..next.range.start],
            _ => "",
        }
    }

    /// "didnʼt" with any apostrophe, "didnt" without.
    fn contraction(&self, at: usize) -> Option<(usize, Hidden)> {
        let ending = self.language.negative_ending;
        let (head, tail) = ending.split_once('\'')?;
        let word = self.seen(at);
        let range = self.words[at].range.clone();
        let mark = self.between(at);
        let one = mark.chars().next().filter(|c| c.len_utf8() == mark.len());
        if word.ends_with(head) && one.is_some_and(is_apostrophe) && self.seen(at + 1) == tail {
            let listed = matches!(one, Some('\'' | '’')) && self.str(at).eq_ignore_ascii_case(word);
            let plain = format!("{word}'{tail}");
            let range = range.start..self.words[at + 1].range.end;
            return (!listed || self.str(at + 1) != tail)
                .then_some((at + 2, Hidden { range, plain }));
        }
        let stem = word.strip_suffix(tail)?.strip_suffix(head)?;
        let pronoun = at > 0 && self.has(self.seen(at - 1), Sense::Pronoun);
        // "as is his wont", "Kant’s cant"
        let plain = format!("{stem}{ending}");
        let odd = pronoun && self.is_auxiliary(&plain);
        let listed = self.has(word, Sense::Negation) || !odd && !self.is_auxiliary(stem);
        (!listed).then_some((at + 1, Hidden { range, plain }))
    }

    /// "n.o.t", "n o t", "N-O-T"
    fn spelled(&self, at: usize) -> Option<(usize, Hidden)> {
        let single = |at: usize| self.seen(at).chars().count() == 1;
        let mark = self.between(at);
        if !single(at) || mark.chars().count() != 1 {
            return None;
        }
        let mut last = at;
        while self.between(last) == mark && single(last + 1) {
            last += 1;
        }
        let plain: String = (at..=last).map(|at| self.seen(at)).collect();
        let mut end = self.words[last].range.end;
        // "N.O.T."
        if mark == "." && self.text[end..self.range.end].starts_with('.') {
            end += 1;
        }
        let range = self.words[at].range.start..end;
        self.is_negation(&plain)
            .then_some((last + 1, Hidden { range, plain }))
    }

    /// "not—repeat, not—"
    fn repeated(&self, at: usize) -> Option<(usize, Hidden)> {
        const FARTHEST: usize = 2;
        let plain = self.seen(at);
        if !self.is_negation(plain) || !self.between(at).trim().starts_with(is_dash) {
            return None;
        }
        let again = (at + 1..=at + FARTHEST).find(|next| self.seen(*next) == plain)?;
        let behind = self.text[self.words[again].range.end..self.range.end].trim_start();
        let dash = behind.chars().next().filter(|c| is_dash(*c))?;
        let end = self.range.end - behind.len() + dash.len_utf8();
        let range = self.words[at].range.start..end;
        let plain = format!("{plain} ");
        Some((again + 1, Hidden { range, plain }))
    }

    /// A "not" in other letters, in capitals, or with marks around it.
    fn word_itself(&self, at: usize) -> Option<Hidden> {
        let range = self.words[at].range.clone();
        let seen = self.seen(at);
        if !self.is_negation(seen) {
            return None;
        }
        if let Some(range) = self.marked(at) {
            let plain = format!(" {seen} ");
            return Some(Hidden { range, plain });
        }
        let word = self.str(at);
        let other = !word.eq_ignore_ascii_case(seen);
        (other || self.is_stressed(at)).then(|| Hidden {
            range,
            plain: seen.to_owned(),
        })
    }

    /// Whether a word has capitals that make no name of it: "did NOT", "did Not".
    fn is_stressed(&self, at: usize) -> bool {
        let word = self.str(at);
        let mut before = self.text[self.range.start..self.words[at].range.start]
            .trim_end()
            .chars();
        let begins = before
            .next_back()
            .is_none_or(|c| matches!(c, '.' | '!' | '?' | ':'));
        if self.language.capital_nouns || begins || !word.starts_with(char::is_uppercase) {
            return false;
        }
        let capitals = !word.contains(char::is_lowercase);
        let helped = at > 0 && self.is_auxiliary(self.seen(at - 1));
        let next = self.str(at + 1).starts_with(char::is_uppercase);
        helped || capitals && !next
    }

    /// The place of a word with the marks on both sides of it: "*not*", "(not)", "– not –", and behind the verb that it negates
    /// "did “not” sell".
    fn marked(&self, at: usize) -> Option<Range<usize>> {
        const QUOTES: &str = "\"“”„‟»«'‘’‚‹›";
        const MARKS: &str = "*_~/|([{)]}<>";
        let word = self.words[at].range.clone();
        let helped = at > 0 && self.is_auxiliary(self.seen(at - 1));
        let is_mark = |c: char| MARKS.contains(c) || helped && QUOTES.contains(c);
        let before = &self.text[self.range.start..word.start];
        let behind = &self.text[word.end..self.range.end];
        let close =
            |rest: &str, is: &dyn Fn(char) -> bool| rest.len() - rest.trim_start_matches(is).len();
        let open =
            |rest: &str, is: &dyn Fn(char) -> bool| rest.len() - rest.trim_end_matches(is).len();
        let (left, right) = (open(before, &is_mark), close(behind, &is_mark));
        if left > 0 && right > 0 {
            return Some(word.start - left..word.end + right);
        }
        // "did – not – sell"
        let (from, to) = (before.trim_end(), behind.trim_start());
        let (left, right) = (open(from, &is_dash), close(to, &is_dash));
        let start = self.range.start + from.len() - left;
        let end = self.range.end - to.len() + right;
        (left > 0 && right > 0 && helped).then_some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn plain(language: &str, text: &str) -> String {
        let mut read = text.to_owned();
        let found = hidden(text, Language::of_tag(language), 0..text.len());
        for one in found.into_iter().rev() {
            read.replace_range(one.range, &one.plain);
        }
        read.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_hidden_is_read_plainly() {
        for text in [
            "We did NOT sell it",
            "We did Not sell it",
            "We did *not* sell it",
            "We did **not** sell it",
            "We did _not_ sell it",
            "We did (not) sell it",
            "We did [not] sell it",
            "We did “not” sell it",
            "We did 'not' sell it",
            "We did – not – sell it",
            "We did—not—sell it",
            "We did not—repeat, not—sell it",
            "We did n.o.t sell it",
            "We did N.O.T. sell it",
            "We did n o t sell it",
            "We did n-o-t sell it",
            "We did n·o·t sell it",
            "We did Ոot sell it",
            "We did ꓠot sell it",
            "We did ռot sell it",
            "We did n\u{E006F}ot sell it",
            "We did nоt sell it",
            "We did n0t sell it",
            "We did n\u{200B}ot sell it",
        ] {
            assert_eq!(plain("en", text), "We did not sell it", "{text}");
        }
        for c in "ʼ‘`´′＇΄՚‛ʹˈ".chars() {
            assert_eq!(
                plain("en", &format!("We didn{c}t go")),
                "We didn't go",
                "{c}"
            );
        }
        for text in ["didnt", "DIDNT", "didn'т"] {
            assert_eq!(plain("en", text), "didn't", "{text}");
        }
        assert_eq!(plain("en", "We wont go, we cant"), "We won't go, we can't");
        for text in [
            "Wir haben *nicht* verkauft",
            "Wir haben n-i-c-h-t verkauft",
            "Wir haben – nicht – verkauft",
        ] {
            assert_eq!(plain("de", text), "Wir haben nicht verkauft", "{text}");
        }
    }

    #[test]
    fn what_hides_nothing_stays() {
        for text in [
            "We did not go",
            "We didn’t go",
            "Not so fast",
            "It rose. Not all did",
            "Dr No (not he) went",
            "as is his wont",
            "a cant about it",
            "He said “never”",
            "the NOT Forgotten fund",
            "the No Limits tour",
            "a b c",
            "paint, rent, saint",
            "U.S.A. and U.N.",
            "“No,” he said",
            "different, present, a hunt",
        ] {
            assert_eq!(plain("en", text), text);
        }
        assert_eq!(
            plain("de", "Nicht alle, das Not-Aus"),
            "Nicht alle, das Not-Aus"
        );
    }
}
