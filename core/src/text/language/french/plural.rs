//! The endings of the plural.

/// A word without the s or the x at its end: "euros", "bateaux", and "journaux" as "journau". What has its plural otherwise is
/// listed.
pub(super) fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'x']) {
        Some(singular) if singular.len() > 2 && !singular.ends_with(['s', 'x']) => singular,
        _ => word,
    }
}

/// What nouns and adjectives end in, of one and of several, of a man and of a woman.
const FORMS: [(&str, &str); 20] = [
    ("", "s"),
    ("", "x"),
    ("", "e"),
    ("", "es"),
    ("al", "aux"),
    ("ail", "aux"),
    ("eur", "euse"),
    ("eur", "euses"),
    ("eur", "rice"),
    ("teur", "trice"),
    ("teur", "trices"),
    ("er", "ère"),
    ("er", "ères"),
    ("en", "enne"),
    ("en", "ennes"),
    ("on", "onne"),
    ("on", "onnes"),
    ("if", "ive"),
    ("if", "ives"),
    ("el", "elle"),
];

/// Whether two words are forms of one noun.
pub(super) fn one_noun(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let plain = |word: &str| singular(word).to_owned();
    let are = |one: &str, other: &str| {
        FORMS.iter().any(|(first, second)| {
            let stem = one.strip_suffix(first).filter(|stem| stem.len() > 2);
            stem.is_some_and(|stem| other.strip_suffix(second) == Some(stem))
        })
    };
    one == other
        || are(&one, &other)
        || are(&other, &one)
        || are(&plain(&one), &plain(&other))
        || are(&plain(&other), &plain(&one))
}

#[cfg(test)]
mod tests {
    use super::one_noun;

    #[test]
    fn forms_of_one_noun() {
        for (one, other) in [
            ("maison", "maisons"),
            ("bateau", "bateaux"),
            ("journal", "journaux"),
            ("électeur", "électrices"),
            ("ouvrière", "ouvriers"),
            ("citoyennes", "citoyens"),
            ("vendeur", "vendeuse"),
            ("blessé", "blessées"),
        ] {
            assert!(one_noun(one, other), "{one}, {other}");
        }
        for (one, other) in [
            ("hommes", "femmes"),
            ("bateaux", "chars"),
            ("port", "porte-avions"),
        ] {
            assert!(!one_noun(one, other), "{one}, {other}");
        }
    }
}
