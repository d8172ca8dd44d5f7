//! Where sentences begin.

use super::Row;
use super::token::{Kind, Space};
use crate::text::language::{Sense, TimeWord};

/// After how many words a sentence is cut at the next comma or line, and after twice as many anywhere: nobody writes one so
/// long, and to look for something in it must not take longer, the longer a text without full stops is. What only a whole
/// sentence can tell is left undecided there (see `Row::is_cut`).
const LONGEST: usize = 600;

/// Where sentences begin.
#[derive(Default)]
pub(super) struct Starts {
    /// The first token of each, in order.
    pub starts: Vec<u32>,
    /// Those of them at which no sentence ends: one was too long.
    pub cuts: Vec<usize>,
}

/// The first token of each sentence.
pub(super) fn starts(row: &Row<'_>) -> Starts {
    let mut starts = Vec::with_capacity(row.len() / 20);
    let mut cuts = Vec::new();
    let mut open = true; // the next token begins a sentence
    let mut start = 0;
    let mut closing = Closing(0);
    for (at, token) in row.tokens.iter().enumerate() {
        let closes = token.before == Space::None && is_closing(token.kind);
        let too_long = at - start >= LONGEST
            && (row.starts_line(at) || row.is_mark(at - 1, &[',', ';']) && !row.glued(at))
            || at - start >= 2 * LONGEST;
        let ended = token.before == Space::Paragraph || open && !closes || row.parts_items(at);
        if ended || too_long {
            starts.push(u32::try_from(at).unwrap_or(u32::MAX));
            if !ended {
                cuts.push(at);
            }
            start = at;
            open = false;
        }
        open |= ends(row, at, &mut closing);
    }
    Starts { starts, cuts }
}

/// Marks that still belong to the sentence that ended before them.
fn is_closing(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Mark('"' | '”' | '’' | '\'' | '»' | '«' | '“' | ')' | ']' | '.' | '!' | '?' | '…')
    )
}

/// Where the marks end that [close](is_closing) the sentence and were gone through last, so that each is once, however many
/// there are.
struct Closing(usize);

impl Closing {
    /// The first token from here on that closes nothing.
    fn behind(&mut self, row: &Row<'_>, next: usize) -> usize {
        let closes = |at| {
            let token = row.get(at);
            token.is_some_and(|token| token.before == Space::None && is_closing(token.kind))
        };
        if next >= self.0 {
            self.0 = next;
            while closes(self.0) {
                self.0 += 1;
            }
        }
        self.0
    }
}

/// Whether a sentence ends with this token.
fn ends(row: &Row<'_>, at: usize, closing: &mut Closing) -> bool {
    match row.mark(at) {
        Some('.') => {
            !belongs_to_word(row, at)
                && !makes_ordinal(row, at)
                && !goes_on(row, at + 1, closing)
                && !is_hour_of_day(row, at)
        }
        Some('!' | '?') => !goes_on(row, at + 1, closing),
        Some('…') => row.is_capital(at + 1) && !is_noun(row, at + 1),
        _ => false,
    }
}

/// Whether what follows a mark goes on with the sentence: "3.5", "Feb. 24", "“Why?” he asked".
fn goes_on(row: &Row<'_>, next: usize, closing: &mut Closing) -> bool {
    let next = closing.behind(row, next);
    let Some(token) = row.get(next) else {
        return false;
    };
    match token.kind {
        _ if token.before == Space::Paragraph => false,
        Kind::Digits => token.before == Space::None,
        Kind::Word => token.before == Space::None || row.is_lower(next),
        Kind::Mark(mark) => matches!(mark, ',' | ';' | ':' | '-' | '–' | '—'),
    }
}

/// Whether a full stop belongs to an abbreviation or an initial and ends nothing: "Mr. Lee", "J. Lee", "Feb. 24".
pub(super) fn belongs_to_word(row: &Row<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| row.glued(at)) else {
        return false;
    };
    let initial = row.is_capital(before) && row.str(before).chars().nth(1).is_none();
    initial
        || row.has(before, Sense::Title)
        || row.has(before, Sense::Abbreviation)
            && (row.is_digits(at + 1) || row.same_paragraph(at + 1) && is_noun(row, at + 1))
}

/// Whether a full stop ends "p.m." before the day on which it is: "at 7 p.m. Monday".
fn is_hour_of_day(row: &Row<'_>, at: usize) -> bool {
    let letter = |at: usize| row.is_lower(at) && row.str(at).len() == 1;
    let behind = |back: usize| at.wrapping_sub(back);
    let cut = letter(behind(1)) && row.mark(behind(2)) == Some('.') && letter(behind(3));
    let glued = row.glued(at) && row.glued(behind(1)) && row.glued(behind(2));
    let day = matches!(
        row.word(at + 1).time,
        Some(TimeWord::Weekday(_) | TimeWord::Month(_))
    );
    cut && glued && day && row.same_paragraph(at + 1)
}

/// Whether a word with a capital may as well stand within a sentence, since nouns have one: no article, pronoun or other
/// small word.
fn is_noun(row: &Row<'_>, at: usize) -> bool {
    use Sense::{Adverb, Conjunction, Determiner, ObjectPronoun, Preposition, Pronoun, Supporting};
    const SMALL: &[Sense] = &[
        Adverb,
        Conjunction,
        Determiner,
        ObjectPronoun,
        Preposition,
        Pronoun,
        Supporting,
    ];
    row.language.capital_nouns && row.is_capital(at) && !row.has_any(at, SMALL)
}

/// Whether a full stop makes an ordinal of the one to three digits before it: "am 3. März", "der 45. Präsident", "beim 3.
/// Treffen", "1. bis 7. Mai". In "Er war 3. Die anderen" and "Er kam am 3. Sie ging" it ends a sentence.
pub(super) fn makes_ordinal(row: &Row<'_>, stop: usize) -> bool {
    use Sense::{Demonstrative, Determiner, Possessive, The, WithArticle};
    let Some(digits) = stop.checked_sub(1).filter(|_| row.language.ordinal_point) else {
        return false;
    };
    let alone = row.mark(stop) == Some('.')
        && row.glued(stop)
        && row.is_digits(digits)
        && row.str(digits).len() <= 3
        && !(row.glued(digits) && (row.is_mark(digits - 1, &['.', ','])));
    if !alone || !row.same_paragraph(stop + 1) {
        return false;
    }
    // "5./6. Mai", "5., 6. und 7. Mai"
    let joined = row.is_mark(stop + 1, &['/', '-', '–']) && row.is_digits(stop + 2)
        || row.is_mark(stop + 1, &[',']) && row.glued(stop + 1);
    row.is_lower(stop + 1)
        || joined
        || row.word(stop + 1).time.is_some()
        || row.is_word(stop + 1)
            && row.has_any(digits.wrapping_sub(1), &[The, Possessive, Demonstrative])
        || is_noun(row, stop + 1) && row.has_any(digits.wrapping_sub(1), &[WithArticle, Determiner])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
        let row = Row::of(text, language);
        let mut found = Vec::new();
        let mut at = 0;
        while at < row.len() {
            let sentence = row.sentence(at);
            at = sentence.end;
            found.push(&text[row.bytes(sentence)]);
        }
        found
    }

    #[test]
    fn divides_prose_into_sentences() {
        let cases: [(&str, &[&str]); 10] = [
            (
                "It meets at 7 p.m. Monday, May 22. It is free.",
                &["It meets at 7 p.m. Monday, May 22.", "It is free."],
            ),
            (
                "It closed at 7 p.m. Then it rained.",
                &["It closed at 7 p.m.", "Then it rained."],
            ),
            (
                "It rose 3.5 percent. It fell.",
                &["It rose 3.5 percent.", "It fell."],
            ),
            (
                "Mr. Lee met Gen. Park. They spoke.",
                &["Mr. Lee met Gen. Park.", "They spoke."],
            ),
            (
                "J. R. Lee left on Feb. 24. He ran.",
                &["J. R. Lee left on Feb. 24.", "He ran."],
            ),
            (
                "“Why?” he asked. “No!” She left.",
                &["“Why?” he asked.", "“No!”", "She left."],
            ),
            ("He said (loudly.) Then", &["He said (loudly.)", "Then"]),
            ("One line\n\nanother", &["One line", "another"]),
            (
                "He paused… then went. She paused… Then",
                &["He paused… then went.", "She paused…", "Then"],
            ),
            ("", &[]),
        ];
        for (text, want) in cases {
            assert_eq!(sentences(text, "en"), want);
        }
    }

    #[test]
    fn a_text_without_full_stops_is_divided_all_the_same() {
        let words = "word ".repeat(LONGEST);
        let text = format!("{words}word, then {words}{words}{words}word. End.");
        let lengths: Vec<usize> = sentences(&text, "en")
            .iter()
            .map(|sentence| sentence.split_whitespace().count())
            .collect();
        assert_eq!(lengths, [LONGEST + 1, 2 * LONGEST, LONGEST + 2, 1]);
    }

    #[test]
    fn divides_prose_where_nouns_have_capitals() {
        let cases: [(&str, &[&str]); 14] = [
            (
                "Er kam, z. B. Lenz. Sie ging.",
                &["Er kam, z. B. Lenz.", "Sie ging."],
            ),
            (
                "Es gilt u. a. Folgendes, d. h. alles.",
                &["Es gilt u. a. Folgendes, d. h. alles."],
            ),
            (
                "Dr. Lenz traf Prof. Paulsen. Er ging.",
                &["Dr. Lenz traf Prof. Paulsen.", "Er ging."],
            ),
            (
                "Oberst a. D. Lenz kam. Er ging.",
                &["Oberst a. D. Lenz kam.", "Er ging."],
            ),
            (
                "Er wohnt in der Kieler Str. 5. Sie auch.",
                &["Er wohnt in der Kieler Str. 5.", "Sie auch."],
            ),
            (
                "Das sind ca. 5 bzw. 6 Stück. Mehr nicht.",
                &["Das sind ca. 5 bzw. 6 Stück.", "Mehr nicht."],
            ),
            (
                "Nach Abs. 2 gilt Art. Nr. 5. Mehr nicht.",
                &["Nach Abs. 2 gilt Art. Nr. 5.", "Mehr nicht."],
            ),
            (
                "Er kam am 3. Sie ging am 4. Spieltag.",
                &["Er kam am 3.", "Sie ging am 4. Spieltag."],
            ),
            (
                "Sie wurde 3. Trainer Lenz lobte sie.",
                &["Sie wurde 3.", "Trainer Lenz lobte sie."],
            ),
            (
                "Beim 3. Treffen sagte sie nichts.",
                &["Beim 3. Treffen sagte sie nichts."],
            ),
            (
                "„Warum?“, fragte er. »Nein!« Sie ging.",
                &["„Warum?“, fragte er.", "»Nein!«", "Sie ging."],
            ),
            ("Er ging … Dann kam Lenz.", &["Er ging …", "Dann kam Lenz."]),
            ("Er traf … Lenz und blieb.", &["Er traf … Lenz und blieb."]),
            (
                "So war es usw. Die anderen gingen.",
                &["So war es usw.", "Die anderen gingen."],
            ),
        ];
        for (text, want) in cases {
            assert_eq!(sentences(text, "de"), want);
        }
    }

    #[test]
    fn divides_sentences_into_clauses() {
        let text = "It rose; by May, it had fallen. It rose.";
        let row = Row::of(text, "en");
        let clause = |word: &str| {
            let at = row.token_at(text.find(word).expect("it is there"));
            &text[row.bytes(row.clause(at))]
        };
        assert_eq!(clause("rose;"), "It rose");
        assert_eq!(clause("May"), "by May, it had fallen.");
        assert_eq!(clause("rose."), "It rose.");
    }
}
