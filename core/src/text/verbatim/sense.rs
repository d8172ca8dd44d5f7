//! Words that turn the sense of what stands beside them: negations and conditions, and what leaves it open.

use super::fold::is_letter_or_digit;
use super::words::next_word;
use crate::text::language::{Language, Sense};
use crate::text::look_alike::{Hidden, hidden, undisguised};
use std::borrow::Cow;
use std::ops::Range;

/// The senses of the words that do so by themselves.
const TURNS: [Sense; 3] = [Sense::Negation, Sense::Condition, Sense::Perhaps];

/// The negations and conditions in a range of a folded text.
pub(in crate::text) fn sense_words(
    text: &str,
    language: &Language,
    range: Range<usize>,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = range.start;
    // The second word of a pair may stand behind the range: "never … to resolve" leaves out "refused".
    while let Some(word) = next_word(text, at).filter(|word| word.end <= range.end) {
        at = word.end;
        let known = &language.word_seen(&text[word.clone()]).senses;
        let particle = known.has(Sense::RefusalParticle) && refuses_before(text, language, &word)
            || known.has(Sense::CompletesNegation)
                && (negates_before(text, language, &word) || negates_behind(text, language, &word));
        let end = if let Some(end) = end_of_contraction(text, language, word.end) {
            end
        } else if TURNS.iter().any(|sense| known.has(*sense)) || particle {
            word.end
        } else if let Some(end) = end_of_phrase(text, language, word.clone()) {
            end
        } else {
            continue;
        };
        found.push(word.start..end);
        at = end;
    }
    add_hidden(&mut found, hidden(text, language, range));
    found
}

/// Adds the words that turn the sense though they are not written as they are listed.
fn add_hidden(found: &mut Vec<Range<usize>>, hidden: Vec<Hidden>) {
    for one in hidden {
        let place = found.partition_point(|known| known.end <= one.range.start);
        let known = found
            .get(place)
            .is_some_and(|known| known.start < one.range.end);
        if !known {
            found.insert(place, one.range);
        }
    }
}

/// Whether a verb stands before a particle at the end of its clause that refuses only with it: "lehnen … ab".
fn refuses_before(text: &str, language: &Language, particle: &Range<usize>) -> bool {
    const FARTHEST: usize = 200;
    let behind = text[particle.end..].trim_start_matches(' ');
    let next = next_word(text, particle.end);
    let and = next.is_some_and(|next| language.word(&text[next]).senses.has(Sense::And));
    let last = and || behind.chars().next().is_none_or(ends_clause);
    let before = &text[..particle.start];
    let begin = before.rfind(['.', '!', '?', '\n']).map_or(0, |at| at + 1);
    if !last || particle.start - begin > FARTHEST {
        return false;
    }
    let mut at = begin;
    while let Some(word) = next_word(text, at).filter(|word| word.end <= particle.start) {
        let known = &language.word(&text[word.clone()]).senses;
        if known.has(Sense::RefusesWith) {
            return true;
        }
        at = word.end;
    }
    false
}

/// Whether the first word of a negation stands shortly before one that completes it, and no other does: "nous ne paierons plus".
fn negates_before(text: &str, language: &Language, second: &Range<usize>) -> bool {
    const FARTHEST: usize = 6;
    let clause = text[..second.start].rsplit(ends_clause).next();
    let words = clause.unwrap_or_default();
    let words = words.rsplit(|c| !is_letter_or_digit(c));
    let words = words.filter(|word| !word.is_empty()).take(FARTHEST);
    let mut senses = words.map(|word| &language.word(word).senses);
    let first = senses.find(|known| known.has(Sense::OpensNegation) || known.has(Sense::Negation));
    first.is_some_and(|known| known.has(Sense::OpensNegation))
}

/// Whether a mark ends a clause.
fn ends_clause(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ',' | ';' | ':' | '\n' | '"')
}

/// Whether the first word of a negation stands right behind one that completes it: "personne ne paiera".
fn negates_behind(text: &str, language: &Language, second: &Range<usize>) -> bool {
    let next = next_word(text, second.end);
    let next = next.filter(|next| text[second.end..next.start].trim().is_empty());
    next.is_some_and(|next| language.word(&text[next]).senses.has(Sense::OpensNegation))
}

/// Where a negation ends that is written at the end of a word, as in "doesn't", whose last letter of this word is its first.
fn end_of_contraction(text: &str, language: &Language, word: usize) -> Option<usize> {
    let ending = language.negative_ending;
    let (last, _) = text[..word].char_indices().next_back()?;
    let mut end = last;
    for c in ending.chars() {
        let next = text[end..].chars().next()?;
        let found = &text[end..end + next.len_utf8()];
        if !seen(found).eq_ignore_ascii_case(c.encode_utf8(&mut [0; 4])) {
            return None;
        }
        end += next.len_utf8();
    }
    (end > word).then_some(end)
}

/// Where a phrase ends that begins with a word and turns the sense only as a whole.
fn end_of_phrase(text: &str, language: &Language, first: Range<usize>) -> Option<usize> {
    let begins = (&text[first.clone()], seen(&text[first.clone()]));
    language.governing.iter().find_map(|phrase| {
        let mut form = phrase.form.split(' ');
        if !is_any(form.next()?, begins.0, &begins.1) {
            return None;
        }
        let mut end = first.end;
        for either in form {
            let word = next_word(text, end)?;
            let here = &text[word.clone()];
            if &text[end..word.start] != " " || !is_any(either, here, &seen(here)) {
                return None;
            }
            end = word.end;
        }
        Some(end)
    })
}

/// Whether a word of a text is one of several of a form, as it stands or as it is seen.
fn is_any(either: &str, word: &str, seen: &str) -> bool {
    let is = |one: &str| one.eq_ignore_ascii_case(word) || one.eq_ignore_ascii_case(seen);
    either.split('|').any(is)
}

/// A word in the letters that it seems to have.
fn seen(word: &str) -> Cow<'_, str> {
    undisguised(word).map_or(Cow::Borrowed(word), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_what_turns_the_sense() {
        let cases: [(&str, &[&str]); 12] = [
            ("didnt, n.o.t, couldn΄t", &["didnt", "n.o.t", "couldn΄t"]),
            ("has never been", &["never"]),
            (
                "does n't, doesn't, CAN'T, cannot",
                &["n't", "doesn't", "CAN'T", "cannot"],
            ),
            ("only if they refuse to pay", &["if", "refuse to"]),
            ("as long as it lasts", &["as long as"]),
            ("a long road, a refusal", &[]),
            ("the noted knot of a notary", &[]),
            ("No. 5", &["No"]),
            ("and, perhaps, to 12 of them", &["perhaps"]),
            ("", &[]),
            // with letters of other scripts, or with marks on them
            (
                "did nоt, nеver, ｎｏt, n𝐨t",
                &["nоt", "nеver", "ｎｏt", "n𝐨t"],
            ),
            ("didn'т, rеfused to", &["didn'т", "rеfused to"]),
        ];
        for (text, want) in cases {
            let found: Vec<_> = sense_words(text, Language::of_tag("en"), 0..text.len())
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, want);
        }
    }

    #[test]
    fn sees_what_turns_the_sense_of_french() {
        let cases: [(&str, &[&str]); 13] = [
            ("nous ne voulons pas", &["ne", "pas"]),
            ("personne ne paiera", &["personne", "ne"]),
            ("une personne, ni elle ne paiera", &["ni", "ne"]),
            ("nous ne paierons plus", &["ne", "plus"]),
            (
                "il n'y a plus d'argent, plus que jamais",
                &["plus", "jamais"],
            ),
            ("elle n'a vu personne, une personne", &["personne"]),
            (
                "nous ne pensons pas que cela tienne, plus ou moins",
                &["ne", "pas"],
            ),
            ("cela n'a jamais été", &["jamais"]),
            ("sans argent, aucun plan", &["sans", "aucun"]),
            ("seulement si cela tient", &["si"]),
            ("à moins que cela tombe", &["à moins que"]),
            ("un passage, la paille, un sinistre", &[]),
            ("", &[]),
        ];
        for (text, want) in cases {
            let found: Vec<_> = sense_words(text, Language::of_tag("fr"), 0..text.len())
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, want);
        }
    }

    #[test]
    fn sees_what_turns_the_sense_of_german() {
        let cases: [(&str, &[&str]); 13] = [
            ("wir haben das nie gewollt", &["nie"]),
            ("weder hier noch dort", &["weder"]),
            (
                "kein Geld, keine Zeit, keinen Plan",
                &["kein", "keine", "keinen"],
            ),
            (
                "nur wenn das Geld reicht, sofern es kommt",
                &["wenn", "sofern"],
            ),
            ("es sei denn, es regnet", &["es sei denn"]),
            ("sie weigerten sich zu zahlen", &["weigerten"]),
            ("sie haben sich geweigert zu zahlen", &["geweigert"]),
            ("wir lehnen den Plan ab", &["lehnen", "ab"]),
            ("ab Montag, es geht bergab, er gab das Amt ab", &[]),
            ("das ist alles andere als sicher", &["alles andere als"]),
            ("ohne Not, außer am Abend", &["ohne", "außer"]),
            ("ein Knoten, die Notiz, der Vernichter", &[]),
            ("", &[]),
        ];
        for (text, want) in cases {
            let found: Vec<_> = sense_words(text, Language::of_tag("de"), 0..text.len())
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(found, want);
        }
    }
}
