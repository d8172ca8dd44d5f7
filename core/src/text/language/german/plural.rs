//! The endings of the plural.

/// A word without the n of a dative plural or the s at its end: "Metern", "Tonnen", "Euros". What has its plural otherwise is
/// listed.
pub(super) fn singular(word: &str) -> &str {
    let ends = |ending: &str| word.ends_with(ending);
    let inflected = ends("en") || ends("ern") || ends("eln") || ends("s") && !ends("ss");
    match word.len() > 4 && inflected {
        true => &word[..word.len() - 1],
        false => word,
    }
}

/// What nouns end in, in any case and number. The vowel before may have its umlaut.
const ENDINGS: [&str; 12] = [
    "", "e", "en", "n", "er", "ern", "s", "es", "nen", "se", "sen", "us",
];

/// The same of words that take one ending for another: "Firma", "Firmen".
const SWAPPED: [(&str, &str); 4] = [("a", "en"), ("um", "en"), ("um", "a"), ("us", "en")];

/// Whether two words are forms of one noun. Written words cannot tell all from different ones: "Schiff" and "Schiffer".
pub(super) fn one_noun(one: &str, other: &str) -> bool {
    let (one, other) = (without_umlaut(one), without_umlaut(other));
    let stems = |x: &str, y: &str| {
        let stem = one.strip_suffix(x).filter(|stem| stem.len() > 2);
        stem.is_some_and(|stem| other.strip_suffix(y) == Some(stem))
    };
    let same = |x: &str| ENDINGS.iter().any(|y| stems(x, y));
    one == other
        || ENDINGS.iter().any(|x| same(x))
        || SWAPPED.iter().any(|(x, y)| stems(x, y) || stems(y, x))
}

fn without_umlaut(word: &str) -> String {
    let small = word.chars().flat_map(char::to_lowercase);
    let plain = small.map(|c| match c {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::one_noun;

    #[test]
    fn forms_of_one_noun() {
        for (one, other) in [
            ("Schiffe", "Schiffen"),
            ("Haus", "Häusern"),
            ("Mann", "Männer"),
            ("Frau", "Frauen"),
            ("Lehrerin", "Lehrerinnen"),
            ("Auto", "Autos"),
            ("Firma", "Firmen"),
            ("Museum", "Museen"),
            ("Bus", "Bussen"),
        ] {
            assert!(one_noun(one, other), "{one}, {other}");
        }
        for (one, other) in [
            ("Männer", "Frauen"),
            ("Schiffe", "Panzer"),
            ("Ort", "Orden"),
        ] {
            assert!(!one_noun(one, other), "{one}, {other}");
        }
    }
}
