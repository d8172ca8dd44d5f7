//! The endings of the plural.

use super::SPANISH;
use crate::text::language::Sense;

/// A word without the s or es of the plural: "dólares", "toneladas". What has its plural otherwise is listed.
pub(super) fn singular(word: &str) -> &str {
    // "lunes", "crisis", "virus"
    let is_singular = |word: &str| word.ends_with("is") || word.ends_with("us") || word.len() < 4;
    let Some(stem) = word.strip_suffix('s').filter(|_| !is_singular(word)) else {
        return word;
    };
    // "dólares", "ciudades"
    let behind_consonant = |stem: &str| stem.ends_with(['r', 'n', 'l', 'd', 'j', 'z', 'y']);
    match stem.strip_suffix('e') {
        Some(short) if behind_consonant(short) && short.len() > 2 => short,
        _ => stem,
    }
}

/// What a word may be without its accents and without the ending of its plural, in small letters.
fn stems(word: &str) -> Vec<String> {
    let plain: String = (word.chars().flat_map(char::to_lowercase))
        .map(|c| match c {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            other => other,
        })
        .collect();
    // "voz" and "voces"
    let z = plain.strip_suffix('z').map(|stem| format!("{stem}c"));
    let cut = |ending: &str| plain.strip_suffix(ending).map(str::to_owned);
    let cut = [cut("s"), cut("es")].into_iter().flatten();
    let mut all: Vec<String> = cut.filter(|stem| stem.len() > 2).chain(z).collect();
    all.push(plain);
    all
}

/// Whether two words are forms of one noun.
pub(super) fn one_noun(one: &str, other: &str) -> bool {
    let (first, second) = (stems(one), stems(other));
    let shared =
        |first: &[String], second: &[String]| first.iter().any(|stem| second.contains(stem));
    // "vecina" and "vecinos"
    let people = SPANISH.can_be(singular(one), Sense::Human)
        && SPANISH.can_be(singular(other), Sense::Human);
    let without_gender = |stems: &[String]| -> Vec<String> {
        let cut = stems
            .iter()
            .filter_map(|stem| stem.strip_suffix(['o', 'a']));
        cut.map(str::to_owned).collect()
    };
    shared(&first, &second) || people && shared(&without_gender(&first), &without_gender(&second))
}

#[cfg(test)]
mod tests {
    use super::{one_noun, singular};

    #[test]
    fn forms_of_one_noun() {
        for (one, other) in [
            ("barco", "barcos"),
            ("camión", "camiones"),
            ("Autobús", "autobuses"),
            ("mes", "meses"),
            ("voz", "voces"),
            ("juez", "jueces"),
            ("ciudad", "ciudades"),
            ("noche", "noches"),
            ("vecina", "vecinos"),
            ("crisis", "crisis"),
        ] {
            assert!(one_noun(one, other), "{one}, {other}");
        }
        for (one, other) in [("hombre", "mujer"), ("caso", "casa"), ("tanque", "taxista")] {
            assert!(!one_noun(one, other), "{one}, {other}");
        }
    }

    #[test]
    fn what_is_one_keeps_its_s() {
        for (plural, one) in [
            ("dólares", "dólar"),
            ("toneladas", "tonelada"),
            ("metros", "metro"),
            ("crisis", "crisis"),
            ("noches", "noche"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
