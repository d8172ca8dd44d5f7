//! What refers to something half-written is not to blame.

use crate::{expand, messages, tokens};

/// Expands an article with these declarations, and returns what is said of them.
fn said(declarations: &str) -> Vec<String> {
    let block = format!(
        r#"
        article vote = "Council votes" {{
            published: 2023-03-14,
            body: "The council met on Tuesday for 3 hours. “Rents will fall,” said Clara Diaz. The plan costs \
                   €20 million, twice the €10 million of last year.",
        }};
        actor council: Organization = "the council";
        {declarations}
        "#
    );
    messages(&expand(tokens(&block)))
}

const DECLARATIONS: &[(&str, &str)] = &[
    ("actor half: Person = ;", QUOTE),
    ("actor half: Person = Clara Diaz;", QUOTE),
    ("actor half: Person \"Clara Diaz\";", QUOTE),
    ("actor half: = \"Clara Diaz\";", QUOTE),
    ("actor half \"Clara Diaz\";", QUOTE),
    ("actor half", QUOTE),
    ("actor : Person = \"Clara Diaz\";", QUOTE),
    ("actor", QUOTE),
    ("person half: Person = \"Clara Diaz\";", QUOTE),
    (
        "actor half: Person = \"Diaz\" { also: [\"Clara Diaz\" \"Diaz\"] };",
        QUOTE,
    ),
    ("actor half: Person = \"Clara \"Dee\" Diaz\";", QUOTE),
    (
        "quote half: council = \"Rents will fall\" + ;",
        "actor diaz: Person = \"Clara Diaz\"; quote rents: diaz = \"Rents will fall\";",
    ),
    ("use crate::people::{half, *};", QUOTE),
    (
        "event half: Vote = ;",
        "claim rents: council = \"Rents\" { at: half };",
    ),
    (
        "stat half = ;",
        "stat cost = 20 million EUR { of: \"cost\" }; stat rise = cost / half as \"twice\" { of: \"cost\" };",
    ),
    (
        "stat half = 10 million EUR",
        "stat cost = 20 million EUR { of: \"cost\" }; stat rise = cost / half as \"twice\" { of: \"cost\" };",
    ),
    (
        "stat half = { of: \"flats\" };",
        "stat houses = 40 % { of: \"houses\", complete_with: [half] };",
    ),
];

const QUOTE: &str = "quote rents: half = \"Rents will fall,\";";

#[test]
fn only_the_half_is_reported() {
    for (half, other) in DECLARATIONS {
        for block in [format!("{half} {other}"), format!("{other} {half}")] {
            let said = said(&block);
            assert_eq!(said.len(), 1, "{block}: {said:#?}");
        }
    }
}
