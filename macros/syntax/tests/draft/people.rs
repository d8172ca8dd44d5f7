//! Whom a draft declares, and for whom it takes what is said: by full names, family names, bodies, in both languages.

use newsfacts_core::{model::day, text::Source};
use newsfacts_syntax::draft::{Heading, draft};

/// The drafted actors and quotes of a text, a line each.
pub(crate) fn drafted(language: &str, text: &str) -> String {
    let mut heading = Heading::new("A headline", day(2024, 3, 14));
    heading.language = language.to_owned();
    let source = Source::new("article.txt", text);
    let draft = draft(&source, &heading);
    let found = super::objections(&draft.article(), &source);
    assert!(found.is_empty(), "{text}: {found:#?}");
    draft.declarations()
}

/// Holds a draft of each text to have some lines and not to have others, which begin with "no ".
pub(crate) fn hold(language: &str, cases: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, lines) in cases {
        let draft = drafted(language, text);
        for line in *lines {
            let right = match line.strip_prefix("no ") {
                Some(line) => !draft.contains(line),
                None => draft.contains(line),
            };
            if !right {
                wrong += &format!("{text}\n  should have: {line}\n{draft}\n");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_german_family_name_is_that_of_the_full_name() {
    hold(
        "de",
        &[
            (
                "„Wir bauen heute“, sagte Peter Schmidt. Er ging. „Wir zahlen morgen“, sagte Schmidt.",
                &[
                    "actor schmidt: Person = \"Peter Schmidt\" { also: [\"Schmidt\"] };",
                    "no schmidt_2",
                    "bauen: schmidt =",
                    "zahlen",
                ],
            ),
            (
                "„Wir bauen heute“, sagte Bürgermeisterin Katrin Vollmer (SPD). „Wir zahlen morgen“, so Vollmer.",
                &[
                    "\"Katrin Vollmer\"",
                    "role: \"Bürgermeisterin\"",
                    "no SPD",
                    "no vollmer_2",
                ],
            ),
            (
                "„Wir bauen heute“, sagte Geschäftsführer Peter Lohse. Lohse zufolge kostet das 3 Millionen Euro.",
                &[
                    "\"Peter Lohse\"",
                    "role: \"Geschäftsführer\"",
                    "also: [\"Lohse\"]",
                    "no lohse_2",
                ],
            ),
            (
                "„Wir bauen heute“, sagte Georg Wieland. Laut Wieland kostet das 3 Millionen Euro.",
                &["\"Georg Wieland\"", "also: [\"Wieland\"]", "no wieland_2"],
            ),
            (
                "„Wir bauen heute“, sagte Karin Krauß. Krauß erklärte, das koste 3 Millionen Euro. Schmidts Plan fiel durch.",
                &["\"Karin Krauß\"", "no krauss_2", "no Schmidts"],
            ),
            (
                "„Wir bauen heute“, sagte Arvid Wieland. Laut Wieland kostet das 3 Millionen Euro.",
                &["\"Arvid Wieland\" { also: [\"Wieland\"] }", "no wieland_2"],
            ),
            (
                "„Wir bauen heute“, teilte der Rheinauer Sportbund mit.",
                &["Organization = \"der Rheinauer Sportbund\""],
            ),
            // The trade before a family name is no given name.
            (
                "„Wir bauen heute“, sagte die Mieterin Ayşe Demir am Montag.",
                &["\"Ayşe Demir\"", "role: \"Mieterin\""],
            ),
            // Another person of another name stays another.
            (
                "„Wir bauen heute“, sagte Peter Lohse. „Wir zahlen morgen“, sagte Karin Abt.",
                &["\"Peter Lohse\"", "\"Karin Abt\"", "no also"],
            ),
        ],
    );
}

#[test]
fn who_belongs_to_a_body_is_a_person_of_it() {
    hold(
        "en",
        &[
            (
                "“Cuts alone will not do,” said Hiro Tanaka of Bayline Research.",
                &[
                    "actor tanaka: Person = \"Hiro Tanaka\" { of: bayline_research };",
                    "actor bayline_research: Organization = \"Bayline Research\";",
                ],
            ),
            (
                "“Cuts alone will not do,” said Mayor Ann Lee (D). “We go,” Lee said.",
                &["\"Ann Lee\" { also: [\"Lee\"], role: \"Mayor\" }"],
            ),
            // What "of" joins to a body is its name.
            (
                "“Cuts alone will not do,” the Municipality of Livorno said.",
                &["\"Municipality of Livorno\""],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "„Der Fluss ist keine Truhe“, sagte Brigitte Nagel vom Fischereiverband am Montag.",
                &["Person = \"Brigitte Nagel\" { of: fischereiverband }"],
            ),
            (
                "„Das ist zu viel für uns“, sagte dessen Vorsitzende Ayşe Demir.",
                &["role: \"Vorsitzende\"", "no dessen"],
            ),
            // A name may have such a word.
            (
                "„Das ist zu viel für uns“, sagte Anna von Lahn am Montag.",
                &["\"Anna von Lahn\""],
            ),
            // What the text has in the genitive alone is named without it.
            (
                "Nach Angaben des Umweltamts sank der Ausstoß um 19 Prozent.",
                &["Organization = \"Umweltamt\"", "no des"],
            ),
        ],
    );
}

#[test]
fn a_name_behind_in_may_be_that_of_a_place() {
    hold(
        "en",
        &[
            (
                "“We packed the gym,” said Mayor Ann Lee. More than 400 people met in Skerrin Town to protest.",
                &["actor skerrin_town: Place = \"Skerrin Town\";"],
            ),
            (
                "The Skerrin Town Council said the cuts would cost $3 million.",
                &["Organization = \"Skerrin Town Council\"", "no Place"],
            ),
        ],
    );
}

#[test]
fn what_begins_a_sentence_is_the_same_noun() {
    hold(
        "en",
        &[
            (
                "Rents rose, according to the charity Fair Basket. The charity found that 57 percent had moved.",
                &[
                    "\"Fair Basket\" { also: [\"the charity\"] };",
                    "no actor charity",
                    ": fair_basket = 57 %",
                ],
            ),
            (
                "Rents rose, according to the consumer group Fair Basket. The group asked 1,204 people and found that 57 percent had moved.",
                &[
                    "\"Fair Basket\" { also: [\"the group\"] };",
                    "no actor group",
                    ": fair_basket = 57 % { of: todo };",
                ],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Kaltmiete liegt laut Mietspiegel bei 11,80 Euro pro Quadratmeter.",
                &["actor mietspiegel: Document", ": mietspiegel = 11.80 EUR"],
            ),
            (
                "Die Stadt hatte noch mit 97 Millionen Euro gerechnet. Mit 300 Gästen war nicht gerechnet worden.",
                &[": die_stadt = 97 million EUR", "no : die_stadt = 300"],
            ),
        ],
    );
}

#[test]
fn a_figure_in_words_of_nobody_known_is_nobodys() {
    let figure = "stat got: todo = 500";
    hold(
        "en",
        &[
            (
                "“I let them count,” she said. “When they had got to 500 they started again.”",
                &["todo = \"I let", figure],
            ),
            (
                "“I let them count,” Ida Brandvold said. “When they had got to 500 they started again.”",
                &[": brandvold = 500"],
            ),
            ("They had got to 500.", &["stat got = 500"]),
        ],
    );
    hold(
        "de",
        &[(
            "„Wir haben gezählt“, sagte sie. „Es waren 500 Lichter.“",
            &[": todo = 500 \"Lichter\""],
        )],
    );
}

#[test]
fn a_figure_set_off_behind_somebody_is_an_age() {
    hold(
        "en",
        &[
            (
                "Her daughter, 24, starts at the clinic in May.",
                &["stat age = 24 { of: \"age\" };"],
            ),
            (
                "The driver, 31, died at the scene. A nurse (28) was hurt.",
                &["= 31 { of: \"age\" };", "= 28 { of: \"age\" };"],
            ),
            (
                "“I am tired,” said Paul Blanchard. Blanchard, 58, earned $90,000.",
                &[
                    "stat age = 58 { of: \"age\", who: blanchard };",
                    "no earned = 58",
                ],
            ),
            // Of a place, of several and of things it is none.
            (
                "The union asked the members, 24, and the guests, 30.",
                &["no of: \"age\""],
            ),
            ("Norland (24) and Sudland (30) led.", &["no of: \"age\""]),
            ("The boats can carry two at a time.", &["no stat"]),
            ("They came two by two.", &["no stat"]),
            ("The boats can carry two goats.", &["2 \"goats\""]),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Tochter, 24, beginnt im Mai in der Klinik.",
                &["stat alter = 24 { of: \"Alter\" };"],
            ),
            (
                "Die Siegerin Anna Lehr (42) kommt aus Bonn. Der Fahrer, 31, starb.",
                &[
                    "= 42 { of: \"Alter\", who: lehr };",
                    "= 31 { of: \"Alter\" };",
                ],
            ),
            (
                "„Ich bin müde“, sagte Paul Blanchard. Blanchard (58) betreibt eine Bäckerei.",
                &["stat alter = 58 { of: \"Alter\", who: blanchard };"],
            ),
            ("Zwei auf einmal durften hinein.", &["no stat"]),
            ("Zwei Ziegen durften hinein.", &["2 \"Ziegen\""]),
        ],
    );
}
