//! Names that begin alike, and very many of them.

use super::super::{Name, NameKind, mentions};
use crate::text::{Reading, Source};

#[test]
fn many_who_begin_with_the_same_word_are_told_apart() {
    let letters = |at: usize| char::from(b'a' + at as u8);
    let mut words: Vec<String> = (0..20).map(|at| format!("Ann R{}", letters(at))).collect();
    words.extend(["Ann", "Ann Rb Park", "Ann-Marie Roe"].map(str::to_owned));
    let text = "Ann Rc met Ann Rb Park, Ann Rb's son, Ann-Marie Roe, Ann and Ann Rz.";
    let found = named_in(text, "en", &words, NameKind::Words);
    let expected = [
        (2, "Ann Rc"),
        (21, "Ann Rb Park"),
        (1, "Ann Rb"),
        (22, "Ann-Marie Roe"),
        (20, "Ann"),
        (20, "Ann"),
    ];
    assert_eq!(found, expected);
}

/// Which of some names a text has, one of each actor, and the words of each.
fn named_in<'t>(
    text: &'t str,
    tag: &str,
    words: &[String],
    kind: NameKind,
) -> Vec<(usize, &'t str)> {
    let names = words.iter().enumerate();
    let names = names.map(|(actor, words)| Name { actor, words, kind });
    let names: Vec<Name<'_>> = names.collect();
    let source = Source::new("names.txt", text);
    let found = mentions(&Reading::new(&source, None, tag), &names);
    found
        .iter()
        .map(|one| (one.actor, &text[one.span.clone()]))
        .collect()
}

#[test]
fn very_many_who_are_called_alike_but_for_their_last_word_are_told_apart() {
    let numbered = |name: &str| -> Vec<String> {
        let all = (0..40).map(|at| format!("{name} {at}"));
        all.chain([name.to_owned(), format!("{name} 7 North")])
            .collect()
    };
    type Named = &'static [(usize, &'static str)];
    let cases: [(&str, &str, NameKind, &str, Named); 7] = [
        (
            "University of Ormond",
            "en",
            NameKind::Words,
            "University of Ormond 7 North, University of Ormond 31 and University of Ormond 7.",
            &[
                (41, "University of Ormond 7 North"),
                (31, "University of Ormond 31"),
                (7, "University of Ormond 7"),
            ],
        ),
        // What goes on otherwise is the shorter name, or none.
        (
            "University of Ormond",
            "en",
            NameKind::Words,
            "University of Ormond 77, University of Ormondale, university of Ormond.",
            &[(40, "University of Ormond"), (40, "university of Ormond")],
        ),
        (
            "University of Ormond",
            "en",
            NameKind::Words,
            "University of\n\nOrmond, University-of Ormond, University of ormond",
            &[],
        ),
        (
            "Ann Lee",
            "en",
            NameKind::Person,
            "Ann Lee 12 told Ann Lee 7 North.",
            &[(12, "Ann Lee 12"), (41, "Ann Lee 7 North")],
        ),
        (
            "head of hall",
            "en",
            NameKind::Role,
            "The head of hall 12 left, and the head of hall.",
            &[(12, "The head of hall 12"), (40, "the head of hall")],
        ),
        (
            "Amt für Häfen",
            "de",
            NameKind::Words,
            "Das Amt für Häfen 12, Amts für Häfen 3 und das Amt für Häfen.",
            &[(12, "Amt für Häfen 12"), (40, "Amt für Häfen")],
        ),
        (
            "der Präsident Nord",
            "de",
            NameKind::Words,
            "Mit dem Präsidenten Nord 3 kam der Präsident Nord 12.",
            &[(3, "dem Präsidenten Nord 3"), (12, "der Präsident Nord 12")],
        ),
    ];
    for (name, tag, kind, text, want) in cases {
        assert_eq!(named_in(text, tag, &numbered(name), kind), want, "{text}");
        // However many there are, the same are found.
        let few: Vec<String> = numbered(name);
        let few: Vec<String> = [3, 7, 12, 31, 40, 41].map(|at| few[at].clone()).to_vec();
        let found = named_in(text, tag, &few, kind);
        let found: Vec<&str> = found.into_iter().map(|(_, words)| words).collect();
        let want: Vec<&str> = want.iter().map(|(_, words)| *words).collect();
        assert_eq!(found, want, "{text}");
    }
}

#[test]
fn very_many_of_one_name_are_all_found_where_it_stands_first() {
    let all = vec!["Port of Ormond".to_owned(); 30];
    let found = named_in("Port of Ormond grew.", "en", &all, NameKind::Words);
    assert_eq!(found.len(), 30);
    // It goes on, and is none of them.
    let found = named_in("Port of Ormond2 grew.", "en", &all, NameKind::Words);
    assert_eq!(found, []);
}
