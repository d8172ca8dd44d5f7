//! Which language a text is written in, where nobody says: the small words tell, which no text does without.

use super::{LANGUAGES, Language, Sense};

/// The language of a text, as far as its small words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenIn {
    /// One that is read, by its tag.
    Read(&'static str),
    /// One that is not read.
    Another,
    /// There are too few words to tell.
    Unclear,
}

/// What small words do, in any language that has some.
const SMALL: &[Sense] = &[
    Sense::The,
    Sense::A,
    Sense::Of,
    Sense::In,
    Sense::On,
    Sense::At,
    Sense::By,
    Sense::For,
    Sense::From,
    Sense::To,
    Sense::With,
    Sense::And,
    Sense::Or,
    Sense::As,
    Sense::Not,
];

/// One word in so many is a small one of the text's language: in news one in three to six, of another language one in
/// twenty at most.
const ONE_IN: usize = 10;

/// So many different small words a text of some length has.
const DIFFERENT: usize = 4;

/// A text without small words that has fewer words may be a heading or a table.
const FEW: usize = 20;

/// No more words are looked at.
const MOST: usize = 1000;

/// Which of the languages that are read a text is written in, if it is one of them.
pub fn written_in(text: &str) -> WrittenIn {
    let mut words = 0;
    let mut small = [0; LANGUAGES.len()];
    let mut met: [Vec<String>; LANGUAGES.len()] = Default::default();
    for word in text.split(|c: char| !c.is_alphabetic()) {
        if word.is_empty() {
            continue;
        }
        words += 1;
        for (index, language) in LANGUAGES.iter().enumerate() {
            if is_small(language, word) {
                small[index] += 1;
                let word = word.to_lowercase();
                if met[index].len() < DIFFERENT && !met[index].contains(&word) {
                    met[index].push(word);
                }
            }
        }
        if words == MOST {
            break;
        }
    }
    let mut best = 0;
    for (index, count) in small.iter().enumerate() {
        if *count > small[best] {
            best = index;
        }
    }
    // One word of a language may be a word of many: "de", "en".
    let different = words < FEW || met[best].len() == DIFFERENT;
    match small[best] {
        count if count > 0 && count * ONE_IN >= words && different => {
            WrittenIn::Read(LANGUAGES[best].tag)
        }
        _ if words < FEW => WrittenIn::Unclear,
        _ => WrittenIn::Another,
    }
}

fn is_small(language: &Language, word: &str) -> bool {
    language.word(word).senses.has_any(SMALL)
}

#[cfg(test)]
mod tests {
    use super::{WrittenIn::*, written_in};

    #[test]
    fn small_words_tell_the_language() {
        for (text, want) in [
            ("The council will build 120 homes.", Read("en")),
            ("We will build 120 homes at the edge of town.", Read("en")),
            (
                "De raad stemde dinsdag over de bouw van 120 woningen aan de rand van de stad. In mei begint het werk, zei \
                 de burgemeester.",
                Another,
            ),
            (
                "Le conseil a voté mardi la construction de 120 logements. Les travaux commencent en mai, a dit la maire, \
                 et dureront deux ans.",
                Read("fr"),
            ),
            (
                "Rada miasta przyjęła we wtorek plan budowy stu dwudziestu mieszkań na obrzeżach miasta. Prace ruszą w \
                 maju, a pierwsze klucze burmistrz wręczy wiosną.",
                Another,
            ),
            ("Le conseil construira 120 logements.", Read("fr")),
            ("Homes: 120. Rents: 18 percent.", Unclear),
            ("120 woningen", Unclear),
            ("", Unclear),
        ] {
            assert_eq!(written_in(text), want, "{text}");
        }
    }
}
