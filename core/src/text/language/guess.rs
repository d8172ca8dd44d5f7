//! Which language a text is written in, where nobody says: the small words tell, which no text does without.

use super::{LANGUAGES, Language, Sense, WordId, languages};

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

/// So many different words of its own a longer text has at least.
const OWN: usize = 3;

/// No more words are looked at.
const MOST: usize = 1000;

/// What words of a text tell of a language.
#[derive(Default)]
struct Counts {
    /// How many are small ones of it.
    small: usize,
    /// How many it has in any of its lists: of two languages with as many small words, the one that knows more.
    known: usize,
    /// The first small words, each once.
    met: Vec<String>,
    /// The words of its own, each once.
    own: Vec<&'static str>,
}

impl Counts {
    fn add(&mut self, language: &Language, word: &str) {
        let id = language.lexicon.find(word);
        self.known += usize::from(id != WordId::NONE);
        if !language.lexicon.word(id).senses.has_any(SMALL) {
            return;
        }
        self.small += 1;
        let word = word.to_lowercase();
        let mut own = language.own_words.iter();
        if let Some(own) = own.find(|own| **own == word)
            && !self.own.contains(own)
        {
            self.own.push(own);
        }
        if self.met.len() < DIFFERENT && !self.met.contains(&word) {
            self.met.push(word);
        }
    }
}

/// Which of the languages that are read a text is written in, if it is one of them.
pub fn written_in(text: &str) -> WrittenIn {
    let mut words = 0;
    let mut counts: [Counts; LANGUAGES.len()] = Default::default();
    for word in text.split(|c: char| !c.is_alphabetic()) {
        if word.is_empty() {
            continue;
        }
        words += 1;
        for (counts, language) in counts.iter_mut().zip(languages()) {
            counts.add(language, word);
        }
        if words == MOST {
            break;
        }
    }
    let mut best = 0;
    for (index, count) in counts.iter().enumerate() {
        if (count.small, count.known) > (counts[best].small, counts[best].known) {
            best = index;
        }
    }
    let (language, count) = (LANGUAGES[best].1, &counts[best]);
    // One word of a language may be a word of many, and many of its neighbour: "de", "en". A short text need not have any of its own,
    // if the language knows it otherwise.
    let own = |least| language.own_words.is_empty() || count.own.len() >= least;
    let different = match words < FEW {
        true => own(1) || count.known * 2 >= words,
        false => own(OWN) && count.met.len() == DIFFERENT,
    };
    match count.small {
        small if small > 0 && small * ONE_IN >= words && different => WrittenIn::Read(language.tag),
        _ if words < FEW => WrittenIn::Unclear,
        _ => WrittenIn::Another,
    }
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
            (
                "El pleno votó el martes la construcción de 120 viviendas. Las obras comienzan en mayo, dijo la alcaldesa, y \
                 durarán dos años con una parada en los inviernos.",
                Read("es"),
            ),
            ("La alcaldesa votó en contra.", Read("es")),
            (
                "A câmara votou na terça-feira a construção de 120 casas na periferia da cidade. As obras começam em maio, disse a \
                 presidente, e duram dois anos.",
                Another,
            ),
            (
                "Il consiglio ha votato martedì la costruzione di 120 case alla periferia della città. I lavori cominciano a \
                 maggio, ha detto la sindaca, e durano due anni.",
                Another,
            ),
            (
                "«Cominciamo a maggio», ha detto la sindaca, Anna Leri. I 120 alloggi costeranno 31,5 milioni di euro.",
                Unclear,
            ),
            ("Homes: 120. Rents: 18 percent.", Unclear),
            ("120 woningen", Unclear),
            ("", Unclear),
        ] {
            assert_eq!(written_in(text), want, "{text}");
        }
    }
}
