//! The ending of the plural.

/// A word of more than three letters without the s at its end: "dollars". What has its plural otherwise is listed.
pub(super) fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'S']) {
        Some(singular) if singular.len() > 2 && !singular.ends_with(['s', 'S']) => singular,
        _ => word,
    }
}

/// What nouns end in, in the singular and in the plural.
const PLURALS: [(&str, &str); 14] = [
    ("", "s"),
    ("", "es"),
    ("y", "ies"),
    ("f", "ves"),
    ("fe", "ves"),
    ("man", "men"),
    ("child", "children"),
    ("person", "people"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("goose", "geese"),
    ("mouse", "mice"),
    ("is", "es"),
    ("ion", "ia"),
];

/// Whether two words are forms of one noun.
pub(super) fn one_noun(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let is_plural_of = |one: &str, other: &str| {
        PLURALS.iter().any(|(singular, plural)| {
            let stem = one.strip_suffix(singular);
            stem.is_some_and(|stem| other.strip_suffix(plural) == Some(stem))
        })
    };
    one == other || is_plural_of(&one, &other) || is_plural_of(&other, &one)
}

#[cfg(test)]
mod tests {
    use super::one_noun;

    #[test]
    fn forms_of_one_noun() {
        for (one, other) in [
            ("warship", "warships"),
            ("Bus", "buses"),
            ("city", "cities"),
            ("women", "woman"),
            ("Children", "child"),
            ("person", "people"),
            ("knife", "knives"),
            ("sheep", "sheep"),
        ] {
            assert!(one_noun(one, other), "{one}, {other}");
        }
        for (one, other) in [("man", "woman"), ("tanks", "tankers"), ("cities", "cites")] {
            assert!(!one_noun(one, other), "{one}, {other}");
        }
    }
}
