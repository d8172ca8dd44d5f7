//! Whole drafts of articles of our own, as an author sees them.

use expect_test::{Expect, expect};
use newsfacts_core::{model::day, text::Source};
use newsfacts_syntax::{
    checked::RustFile,
    draft::{Heading, blocks, draft, fallen},
};

const LIBRARY: &str = "\
Mayor Ann Lee said on Tuesday that rents in the old town had risen by 12 percent since 2019.

“We cannot wait for the next council,” Lee told reporters, “and we will not.” The city council voted by 19 votes to 12 \
to buy the library for about €4.5 million, 300,000 more than planned.

Bob Roy, who heads the Tenants’ Union, called the price “a gift to the owners”. The union denied that it had asked for \
more than 200 homes. According to the Herald, the owners had first demanded €6 million.

The library is to reopen on 3 May.";

const BRUECKE: &str = "\
Die Stadt Ahrenfeld baut die Brücke am Hafen neu. Der Stadtrat stimmte am Montag mit 18 zu 9 Stimmen dafür.

„Wir haben zu lange gewartet“, sagte Bürgermeisterin Karla Wendt. Die Brücke soll rund 12 Millionen Euro kosten, 8 Prozent \
mehr als geplant.

Der Verkehrsclub sprach von einem „Geschenk an die Spedition“. Gesperrt wird die Brücke vom 4. März 2024 an.";

fn check(text: &str, heading: &Heading, expected: &Expect) {
    let source = Source::new("article.txt", text);
    let draft = draft(&source, heading);
    let found = super::objections(&draft.article(), &source);
    assert!(found.is_empty(), "{found:#?}");
    expected.assert_eq(&draft.block());
}

#[test]
fn english() {
    let mut heading = Heading::new("Council buys the library", day(2024, 3, 14));
    heading.text = "library.txt".to_owned();
    check(
        LIBRARY,
        &heading,
        &expect![[r#"
            newsfacts::article! {
                article council_buys = "Council buys the library" {
                    published: 2024-03-14,
                    text: "library.txt",
                };

                actor lee: Person = "Ann Lee" { also: ["Lee"], role: "mayor" };
                actor reporters: Group = unnamed "reporters";
                actor roy: Person = "Bob Roy";
                actor tenants_union: Organization = "Tenants’ Union" { also: ["the union"] };
                actor herald: Organization = "Herald";

                event mayor: Statement = "Mayor Ann Lee said" as "Mayor Ann Lee said on Tuesday" {
                    when: 2024-03-12 as "on Tuesday",
                    who: [lee]
                };
                event library_reopen: todo = "The library is to reopen" as "The library is to reopen on 3 May" {
                    when: 2024-05-03 as "on 3 May",
                    planned: true
                };

                quote wait_next: lee -> reporters = "We cannot wait for the next council" + "and we will not.";
                quote gift_owners: roy = "a gift to the owners";

                stat rents: lee = +12 % { of: "rents in the old town", during: 2019.. as "since 2019" };
                stat council = score 19-12 { of: "city council" };
                stat votes_buy = ~4.5 million EUR { of: todo };
                stat planned = +300_000 { of: todo, against: "planned" };
                stat homes: tenants_union = > 200 "homes" { of: "homes", stance: denied };
                stat owners_demanded: herald = 6 million EUR { of: todo };
            }
        "#]],
    );
}

#[test]
fn german() {
    let mut heading = Heading::new("Ahrenfeld baut die Hafenbrücke neu", day(2023, 11, 8));
    heading.language = "de-DE".to_owned();
    heading.text = "bruecke.txt".to_owned();
    check(
        BRUECKE,
        &heading,
        &expect![[r#"
            newsfacts::article! {
                article ahrenfeld_baut = "Ahrenfeld baut die Hafenbrücke neu" {
                    published: 2023-11-08,
                    language: de-DE,
                    text: "bruecke.txt",
                };

                actor stadt_ahrenfeld: Organization = "Stadt Ahrenfeld";
                actor wendt: Person = "Karla Wendt" { role: "Bürgermeisterin" };
                actor der_verkehrsclub: Organization = "Der Verkehrsclub";

                event stadtrat_stimmte: Vote =
                    "Der Stadtrat stimmte mit 18 zu 9 Stimmen dafür"
                    as "Der Stadtrat stimmte am Montag mit 18 zu 9 Stimmen dafür"
                    { when: 2023-11-06 as "am Montag" };
                event gesperrt_bruecke: todo =
                    "Gesperrt wird die Brücke an"
                    as "Gesperrt wird die Brücke vom 4. März 2024 an"
                    { when: 2024-03-04.. as "vom 4. März 2024", planned: true };

                quote lange_gewartet: wendt = "Wir haben zu lange gewartet";
                quote geschenk_spedition: der_verkehrsclub = "Geschenk an die Spedition";

                stat stadtrat = score 18-9 { of: "Stadtrat", during: 2023-11-06 as "am Montag" };
                stat bruecke = ~12 million EUR { of: "Brücke" };
                stat bruecke_change = +8 % { of: "Brücke", against: "geplant" };
            }
        "#]],
    );
}

#[test]
fn after_an_edit_it_is_told_what_fell_and_what_takes_its_place() {
    let heading = Heading::new("Council buys the library", day(2024, 3, 14));
    let before = draft(&Source::new("article.txt", LIBRARY), &heading);
    let edited = LIBRARY
        .replace("€4.5 million", "€4.8 million")
        .replace("the next council", "the next election");
    let fell = fallen(&Source::new("article.txt", &*edited), &before.article());
    let told: Vec<String> = fell
        .iter()
        .map(|one| {
            let instead = one.instead.as_ref().map(ToString::to_string);
            format!("{} -> {}", one.id, instead.unwrap_or_default())
        })
        .collect();
    expect![[r#"
        wait_next -> quote wait_next: lee -> reporters = "We cannot wait for the next election" + "and we will not.";
        votes_buy -> stat votes_buy = ~4.8 million EUR { of: todo };"#]]
    .assert_eq(&told.join("\n"));
}

#[test]
fn a_text_without_facts_has_a_block_all_the_same() {
    for text in ["", "Nothing.", "…", "“”", "12", "Lee said."] {
        let source = Source::new("article.txt", text);
        let draft = draft(&source, &Heading::new("", day(2024, 3, 14)));
        let printed = draft.block();
        assert!(
            blocks(&RustFile::new("", &*printed), &[]).is_ok(),
            "{text}: {printed}"
        );
    }
}

#[test]
fn a_block_that_does_not_parse_is_refused_with_its_place() {
    let file = "newsfacts::article! {\n    article a = \"A\" { published: 2024-03-14 };\n    quote q lee = \"We go\";\n}\n";
    let refused = blocks(&RustFile::new("", file), &[]).expect_err("the colon is missing");
    assert_eq!(refused.at.line, 3, "{refused}");
}
