//! After an edit: what takes the place of a fact that fell, and how it stands in the file.

use expect_test::{Expect, expect};
use newsfacts_core::text::Source;
use newsfacts_syntax::{
    checked::RustFile,
    draft::{additions, blocks, fallen, put_in},
    format,
};

/// What is told of the facts of a block that its article does not bear out, a line each, and what the file is then.
fn edited(file: &str, text: &str) -> (String, String) {
    let read = blocks(&RustFile::new("", file), &[]).expect("it parses");
    let source = Source::new("article.txt", text);
    let fallen = fallen(&source, &read[0].article);
    let added = additions(file, &read[0], &source, &fallen);
    let told = fallen.iter().map(|one| {
        let instead = one.instead.as_ref().map(ToString::to_string);
        let maybe = added
            .may_be(one)
            .map(|id| format!("`{id}` below may be it"));
        format!("{} -> {}\n", one.id, instead.or(maybe).unwrap_or_default())
    });
    (told.collect(), put_in(file, &added.insertions))
}

fn check(facts: &str, text: &str, expected: &Expect) {
    let file = format!(
        "newsfacts::article! {{\n    article a = \"A\" {{ published: 2025-11-13, language: LANG }};\n{facts}}}\n"
    );
    let german = text.contains(" der ") || text.contains(" die ");
    let file = file.replace("LANG", if german { "de-DE" } else { "en-US" });
    expected.assert_eq(&edited(&file, text).0);
}

#[test]
fn what_its_author_declared_stays() {
    // Only the value is another; where the text takes back what is measured against, that goes.
    check(
        r#"
    actor lee: Person = "Ann Lee";
    stat subsidy: lee = 31 million USD { of: "the yearly subsidy", note: "as the town counts" };
    stat fare = 7.25 USD { of: "fare for a child" };
    event hearing: Meeting = "Hearing on the cuts" as "the hearing on the cuts is on Nov. 24" {
        when: 2025-11-24,
    };
"#,
        "Ann Lee said that the state pays $28.5 million a year. A child pays $7.25. The town said the hearing on the cuts is on \
         Nov. 26.",
        &expect![[r#"
            subsidy -> stat subsidy: lee = 28.5 million USD { of: "the yearly subsidy", note: "as the town counts" };
            hearing -> event hearing: Meeting = "Hearing on the cuts" as "the hearing on the cuts is on Nov. 26" { when: 2025-11-26 as "on Nov. 26", planned: true };
        "#]],
    );
    check(
        r#"
    actor wendt: Person = "Karla Wendt";
    stat zuschuss: wendt = 31 million EUR { of: "der jährliche Zuschuss" };
    stat fahrt = 7.25 EUR { of: "Fahrt für ein Kind" };
"#,
        "Karla Wendt sagte, das Land zahle der Stadt 28,5 Millionen Euro im Jahr. Ein Kind zahlt 7,25 Euro.",
        &expect![[r#"
            zuschuss -> stat zuschuss: wendt = 28.5 million EUR { of: "der jährliche Zuschuss" };
        "#]],
    );
}

#[test]
fn what_is_of_another_kind_is_only_named() {
    check(
        r#"
    stat ships = 9 "ships" { of: "ships" };
    stat loss = 640_000 USD { of: "loss" };
    stat crew = 430 "sailors" { of: "sailors" };
"#,
        "The line has 9 ships. It lost 12 percent of its guests. It employs 430 sailors.",
        &expect![[r#"
            loss -> `guests` below may be it
        "#]],
    );
    check(
        r#"
    stat schiffe = 9 "Schiffe" { of: "Schiffe" };
    stat verlust = 640_000 EUR { of: "Verlust" };
    stat leute = 430 "Matrosen" { of: "Matrosen" };
"#,
        "Die Linie hat 9 Schiffe. Sie verlor 12 Prozent der Gäste. Bei der Linie fahren 430 Matrosen.",
        &expect![[r#"
            verlust -> `verlor` below may be it
        "#]],
    );
    // Of votes no number of members takes the place, and a claim that was turned into its contrary is still there.
    check(
        r#"
    stat lines = 9 "lines" { of: "lines" };
    stat votes = 29 "votes" { of: "votes" };
    stat crew = 430 "sailors" { of: "sailors" };
"#,
        "The port has 9 lines. The union asked 1,204 members. There are 430 sailors.",
        &expect![[r#"
            votes -> `members` below may be it
        "#]],
    );
    check(
        r#"
    actor lee: Person = "Ann Lee";
    claim failed: lee = "The state had failed to show that prices would rise" as "the state had failed to show that prices would rise";
"#,
        "Ann Lee said that the state had not failed to show that prices would rise. Nobody asked.",
        &expect![[r#"
            failed -> claim failed: lee = "The state had not failed to show that prices would rise" as "the state had not failed to show that prices would rise";
        "#]],
    );
    // Whom the words no longer name it is not about, and whom they name now it is; who was listed for another reason stays.
    check(
        r#"
    actor lee: Person = "Ann Lee";
    actor roy: Person = "Bob Roy" { also: ["Roy"] };
    actor berg: Person = "Ida Berg" { also: ["Berg"] };
    actor board: Organization = "the board";
    claim seat: lee = "Bob Roy would leave the council in spring" as "Bob Roy would leave the council in spring" {
        about: [roy, board],
    };
"#,
        "Ann Lee said that Ida Berg would leave the council in spring. Bob Roy laughed, and so did the board.",
        &expect![[r#"
            seat -> claim seat: lee = "Ida Berg would leave the council in spring" as "Ida Berg would leave the council in spring" { about: [board, berg] };
        "#]],
    );
    // Nothing stands there any more, and what stands elsewhere has nothing to do with it.
    check(
        r#"
    stat ships = 9 "ships" { of: "ships" };
    stat loss = 640_000 USD { of: "loss" };
    stat crew = 430 "sailors" { of: "sailors" };
"#,
        "The line has 9 ships. It employs 430 sailors. The bill for fuel is $18.4 million.",
        &expect![[r#"
            loss -> 
        "#]],
    );
}

#[test]
fn what_is_put_in_is_laid_out_at_its_depth() {
    let file = "mod a {\n    mod b {\n        newsfacts::article! {\n            article a = \"A\" { published: 2025-11-13, language: \
                en-US };\n            stat ships = 9 \"ships\" { of: \"ships\" };\n        }\n    }\n}\n";
    let text = "The line has 9 ships. Rents in the old town rose by 12 percent over the first quarter of the year to \
                September, Ann Lee said. “We cannot wait for another council to do what this one has not done,” Lee said.";
    let (_, after) = edited(file, text);
    assert!(after.lines().count() > file.lines().count(), "{after}");
    let laid_out = format::format(&after).expect("it parses").text;
    assert_eq!(laid_out, after);
}
