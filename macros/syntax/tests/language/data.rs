//! The static data that each form of a value becomes.

use crate::{expand, messages, tokens};

/// What a block with this declaration expands to, without blanks and without the path of the names.
fn expansion(declaration: &str) -> String {
    let block = format!(
        "article vote = \"Votes\" {{ published: 2023-03-14 }}; actor lee: Person = \"Lee\"; \
         actor berg: Person = \"Berg\"; {declaration}"
    );
    let expansion = expand(tokens(&block));
    assert_eq!(messages(&expansion), [""; 0], "{declaration}");
    expansion
        .to_string()
        .replace([' ', '\n'], "")
        .replace("__n::", "")
}

fn assert_has(declaration: &str, data: &str) {
    let expansion = expansion(declaration);
    let data = data.replace(' ', "");
    assert!(
        expansion.contains(&data),
        "{declaration}\n{data}\nis missing in\n{expansion}"
    );
}

/// A number as it is emitted: its digits without the point, how many stand behind it, and the scale word.
fn number(digits: i64, places: u32, scale: &str) -> String {
    format!(
        "Number{{digits:Decimal::from_parts({},0,0,{},{places}),scale:Scale::{scale},}}",
        digits.abs(),
        digits < 0
    )
}

fn extent(low: &str, high: Option<&str>) -> String {
    let high = high.map_or("None".to_owned(), |high| format!("Some({high})"));
    format!("Extent{{low:{low},high:{high},}}")
}

fn quantity(hedge: &str, measure: &str, unit: &str) -> String {
    format!("Quantity{{hedge:Hedge::{hedge},measure:Measure::{measure},unit:{unit},}}")
}

#[test]
fn figures() {
    let plain = |digits, places, scale| extent(&number(digits, places, scale), None);
    let amount = |extent: String| format!("Amount({extent},)");
    let change = |direction: &str, by: String| {
        format!("Change{{direction:Direction::{direction},by:{by},}}")
    };
    let known = |unit: &str| format!("Some(Unit::Known(text(\"{unit}\"),))");
    let percent = "Some(Unit::Percent)";
    let (one, range) = (
        number(5, 0, "One"),
        extent(&number(5, 0, "Million"), Some(&number(7, 0, "Million"))),
    );
    for (written, data) in [
        (
            "120",
            quantity("Exact", &amount(plain(120, 0, "One")), "None"),
        ),
        (
            "1_500",
            quantity("Exact", &amount(plain(1500, 0, "One")), "None"),
        ),
        (
            "13.80 billion m3",
            quantity("Exact", &amount(plain(1380, 2, "Billion")), &known("m3")),
        ),
        (
            "2 dozen",
            quantity("Exact", &amount(plain(2, 0, "Dozen")), "None"),
        ),
        (
            "minus 0.5 celsius",
            quantity("Exact", &amount(plain(-5, 1, "One")), &known("celsius")),
        ),
        (
            "~8 minutes",
            quantity("About", &amount(plain(8, 0, "One")), &known("minutes")),
        ),
        (
            "> 8",
            quantity("MoreThan", &amount(plain(8, 0, "One")), "None"),
        ),
        (
            ">= 8",
            quantity("AtLeast", &amount(plain(8, 0, "One")), "None"),
        ),
        (
            "< 8",
            quantity("LessThan", &amount(plain(8, 0, "One")), "None"),
        ),
        (
            "<= 8",
            quantity("AtMost", &amount(plain(8, 0, "One")), "None"),
        ),
        (
            "5..=7 million EUR",
            quantity(
                "Exact",
                &amount(range),
                "Some(Unit::Currency(text(\"EUR\"),))",
            ),
        ),
        (
            "minus 5..=minus 2",
            quantity(
                "Exact",
                &amount(extent(&number(-5, 0, "One"), Some(&number(-2, 0, "One")))),
                "None",
            ),
        ),
        (
            "+18 %",
            quantity("Exact", &change("Up", plain(18, 0, "One")), percent),
        ),
        (
            "~ -3 pp",
            quantity(
                "About",
                &change("Down", plain(3, 0, "One")),
                "Some(Unit::PercentagePoint)",
            ),
        ),
        ("rank 2", quantity("Exact", "Rank(2,)", "None")),
        (
            "score 2-1",
            quantity("Exact", "Score{first:2,second:1,}", "None"),
        ),
        (
            "tens of thousands km",
            quantity(
                "Exact",
                "Magnitude(Magnitude::TensOfThousands,)",
                &known("km"),
            ),
        ),
        (
            "1/4",
            quantity("Exact", "Share{numerator:1,denominator:4,}", "None"),
        ),
        (
            "3 of 5",
            quantity(
                "Exact",
                &format!("OutOf{{part:{},whole:{one},}}", number(3, 0, "One")),
                "None",
            ),
        ),
        (
            "2.5 x",
            quantity(
                "Exact",
                &format!("Multiple({},)", plain(25, 1, "One")),
                "None",
            ),
        ),
        (
            "3 \"war ships\"",
            quantity(
                "Exact",
                &amount(plain(3, 0, "One")),
                "Some(Unit::Counted(text(\"warships\"),))",
            ),
        ),
        (
            "3 barrels/day",
            quantity("Exact", &amount(plain(3, 0, "One")), &known("barrels/day")),
        ),
    ] {
        assert_has(
            &format!("stat s = {written} {{ of: \"it\" }};"),
            &format!("quantity:Stated{{value:{data}"),
        );
    }
}

#[test]
fn figures_with_words_margin_and_baseline() {
    assert_has(
        "stat s = 1/4 as \"a quarter\" { of: \"it\" };",
        "},words:Some(text(\"aquarter\")),author:false,anchor:None},of",
    );
    let margin = quantity(
        "Exact",
        &format!("Amount({},)", extent(&number(2, 0, "One"), None)),
        "Some(Unit::PercentagePoint)",
    );
    assert_has(
        "stat s = 40 % { of: \"it\", margin: 2 pp };",
        &format!("margin:Some(Stated{{value:{margin},words:None,author:false,anchor:None}})"),
    );
    let words = "against:Some(Baseline::Words(Stated{value:text(\"plan\"),words:Some(text(\"theplan\")),author:false,anchor:None},))";
    assert_has(
        "stat s = +18 % { of: \"it\", against: \"plan\" as \"the plan\" };",
        words,
    );
    assert_has(
        "stat s = 18 % { of: \"it\", against: s };",
        "against:Some(Baseline::Statistic(text(\"s\"),))",
    );
}

/// What follows is worked out where it is declared.
#[test]
fn figures_that_follow_from_others() {
    let facts = "stat a = 9 EUR { of: \"a\" }; stat b = 3 EUR { of: \"b\" };";
    let euro = "Some(Unit::Currency(text(\"EUR\"),))";
    let one = |digits| extent(&number(digits, 0, "One"), None);
    for (sign, operator, data) in [
        (
            "+",
            "Plus",
            quantity("Exact", &format!("Amount({},)", one(12)), euro),
        ),
        (
            "-",
            "Minus",
            quantity("Exact", &format!("Amount({},)", one(6)), euro),
        ),
        (
            "/",
            "Over",
            quantity("Exact", &format!("Multiple({},)", one(3)), "None"),
        ),
    ] {
        let declarations = format!("{facts} stat c = a {sign} b {{ of: \"c\" }};");
        assert_has(&declarations, &format!("quantity:Stated{{value:{data}"));
        let formula =
            format!("Formula{{left:text(\"a\"),operator:Operator::{operator},right:text(\"b\"),}}");
        assert_has(&declarations, &formula);
    }
}

#[test]
fn dates() {
    let time = |hour, minute, second, offset: &str| {
        format!("TimeOfDay{{hour:{hour},minute:{minute},second:{second},offset:{offset},}}")
    };
    let at = |moment: &str| format!("When::At(Moment::{moment},)");
    let range = |from: &str, to: &str| format!("When::Range{{from:{from},to:{to}}}");
    for (written, data) in [
        ("2022", at("Year(2022,)")),
        ("2022-12", at("Month(2022,12,)")),
        ("2022-12-30", at("Day(day(2022,12,30),)")),
        ("2024-02-29", at("Day(day(2024,2,29),)")),
        (
            "2022-12-30T14:05",
            at(&format!(
                "Time(day(2022,12,30),{},)",
                time(14, 5, 0, "None")
            )),
        ),
        (
            "2022-12-30T14:05:09Z",
            at(&format!(
                "Time(day(2022,12,30),{},)",
                time(14, 5, 9, "Some(0)")
            )),
        ),
        (
            "2022-12-30T14:05+03:00",
            at(&format!(
                "Time(day(2022,12,30),{},)",
                time(14, 5, 0, "Some(180)")
            )),
        ),
        (
            "2022-12-30T14:05-05:30",
            at(&format!(
                "Time(day(2022,12,30),{},)",
                time(14, 5, 0, "Some(-330)")
            )),
        ),
        ("spring 2023", at("Season(2023,Season::Spring,)")),
        ("fall 2023", at("Season(2023,Season::Autumn,)")),
        ("2022-W51", at("Week(2022,51,)")),
        ("2022-Q3", at("Quarter(2022,3,)")),
        ("2022-H1", at("Half(2022,1,)")),
        ("1990s", at("Decade(1990,)")),
        (
            "2022-01..=2022-11",
            range(
                "Some(Moment::Month(2022,1,))",
                "Some(Moment::Month(2022,11,))",
            ),
        ),
        ("2022..", range("Some(Moment::Year(2022,))", "None")),
        ("..=2022", range("None", "Some(Moment::Year(2022,))")),
    ] {
        for words in ["", " as \"then\""] {
            let stated = match words {
                "" => {
                    format!("when:Some(Stated{{value:{data},words:None,author:false,anchor:None}})")
                }
                _ => format!(
                    "when:Some(Stated{{value:{data},words:Some(text(\"then\")),author:false,anchor:None}})"
                ),
            };
            let event = format!(
                "#[allow(future_event)] event e: Vote = \"it\" {{ when: {written}{words} }};"
            );
            assert_has(&event, &stated);
        }
    }
}

#[test]
fn attributions() {
    let ids = |ids: &[&str]| {
        let ids: String = ids.iter().map(|id| format!("text(\"{id}\"),")).collect();
        match ids.as_str() {
            "" => "NO_TEXTS".to_owned(),
            ids => format!("Borrowed(&[{ids}])"),
        }
    };
    for (head, speakers, addressees, via) in [
        ("lee", &["lee"][..], &[][..], &[][..]),
        ("lee + berg", &["lee", "berg"], &[], &[]),
        ("lee -> berg", &["lee"], &["berg"], &[]),
        (
            "lee -> lee + berg via berg",
            &["lee"],
            &["lee", "berg"],
            &["berg"],
        ),
        ("_ via lee", &[], &[], &["lee"]),
        ("_", &[], &[], &[]),
    ] {
        let data = format!(
            "attribution:Attribution{{speakers:{},addressees:{},via:{},}}",
            ids(speakers),
            ids(addressees),
            ids(via)
        );
        assert_has(&format!("quote q: {head} = \"Words.\";"), &data);
        assert_has(&format!("claim q: {head} = \"Words.\";"), &data);
        assert_has(&format!("stat q: {head} = 18 % {{ of: \"it\" }};"), &data);
    }
    assert_has(
        "stat q = 18 % { of: \"it\" };",
        "Attribution{speakers:NO_TEXTS,addressees:NO_TEXTS,via:NO_TEXTS,}",
    );
}

#[test]
fn strings_names_and_codes() {
    for (declaration, data) in [
        ("quote _: lee = \"One.\";", "Quote{id:text(\"quote-1\"),"),
        (
            "quote q: lee = \"One.\" + \"Two.\" as \"2\";",
            "parts:Borrowed(&[Stated{value:text(\"One.\"),words:None,author:false,anchor:None},Stated{value:text(\"Two.\"),words:Some(text(\"2\")),author:false,anchor:None},])",
        ),
        (
            "actor a: Person = r##\"a\"#b\\n\"##;",
            "name:text(\"a\\\"#b\\\\n\"),unnamed:false",
        ),
        (
            "actor a: Person = \"a\\u{301}\\\"\\\\ \\\n   b\";",
            "name:text(\"a\\u{301}\\\"\\\\b\")",
        ),
        (
            "actor a: Person = unnamed \"man\";",
            "name:text(\"man\"),unnamed:true",
        ),
        (
            "actor r#type: Person = \"A\"; quote q: r#type = \"One.\";",
            "speakers:Borrowed(&[text(\"type\"),])",
        ),
        (
            "actor r#type: Person = \"A\";",
            "pub static r#type:&Actor=&__ACTORS[2];",
        ),
        (
            "quote q: lee = \"One.\" { language: as };",
            "language:Some(text(\"as\"))",
        ),
        (
            "quote q: lee = \"One.\" { language: zh-Hant-TW };",
            "language:Some(text(\"zh-Hant-TW\"))",
        ),
        (
            "actor a: Country = \"A\" { iso: IN, wikidata: Q668 };",
            "iso:Some(text(\"IN\")),wikidata:Some(text(\"Q668\"))",
        ),
        (
            "actor a: Person = \"A\" { also: \"B\" };",
            "also:Borrowed(&[text(\"B\"),])",
        ),
        (
            "actor a: Person = \"A\" { also: [\"B\", \"C\",] };",
            "also:Borrowed(&[text(\"B\"),text(\"C\"),])",
        ),
        (
            "actor a: Person = \"A\" { role: \"mayor\" as \"the mayor\" };",
            "role:Some(Stated{value:text(\"mayor\"),words:Some(text(\"themayor\")),author:false,anchor:None})",
        ),
        (
            "event e: Other \"talk\" = \"it\";",
            "kind:EventKind::Other(text(\"talk\"),)",
        ),
        (
            "actor hall: Facility = \"Hall\"; event e: PressConference = \"it\" as \"that\" { place: hall };",
            "label:Stated{value:text(\"it\"),words:Some(text(\"that\")),author:false,anchor:None},when:None,place:Some(Party::Actor(text(\"hall\"),))",
        ),
        (
            "event e: Vote = \"it\" { place: \"hall\" };",
            "place:Some(Party::Name(text(\"hall\"),))",
        ),
        (
            "claim c: lee = \"it\" { verdict: \"False\", rating: 1 of 5, reviewed_by: \"Desk\" };",
            "review:Some(Review{verdict:text(\"False\"),rating:Some(Rating{value:1,best:5,}),by:Some(Party::Name(text(\"Desk\"),)),published:None,url:None,})",
        ),
        (
            "quote q: lee = \"One.\" { source: \"https://news.example/1\" };",
            "source:Some(SourceRef{url:Some(text(\"https://news.example/1\")),file:None,})",
        ),
    ] {
        assert_has(declaration, data);
    }
}

#[test]
fn documentation_is_kept_and_written() {
    for (declaration, docs) in [
        (
            "/// Mine.\nquote q: lee = \"One.\";",
            "#[doc=\"Mine.\"]#[doc=\"\"]#[doc=\"Lee:“One.”\"]pub static q:",
        ),
        (
            "/** Mine. */ stat s = 18 % { of: \"it\" };",
            "#[doc=\"Mine.\"]#[doc=\"\"]#[doc=\"`18%`,it\"]pub static s:",
        ),
        ("actor a: Group = \"A\";", "#[doc=\"Group:A\"]pub static a:"),
        ("claim c: _ = \"it\";", "#[doc=\"Claim:it\"]pub static c:"),
        (
            "aside a = \"S&P 500\";",
            "#[doc=\"Setaside:S\\\\&P500\"]pub static a:",
        ),
    ] {
        assert_has(declaration, docs);
    }
}

/// The fields of a struct in braces, with their kinds.
macro_rules! in_braces {
    ($fact:ident { head $head:tt braces { $($name:ident: $kind:ident $([$($by:ident)*])?,)* } $(rest $rest:tt)? }) => {
        [$((stringify!($name), stringify!($kind)),)*].as_slice()
    };
}

#[test]
fn every_text_of_the_table_is_read() {
    for (declaration, fields) in [
        (
            "actor a: Person = \"A\" { FIELD }",
            newsfacts_core::fields!(Actor in_braces),
        ),
        (
            "event e: Vote = \"E\" { FIELD }",
            newsfacts_core::fields!(Event in_braces),
        ),
        (
            "quote q: lee = \"Q\" { FIELD }",
            newsfacts_core::fields!(Quote in_braces),
        ),
        (
            "stat s = 2 { of: \"it\", FIELD }",
            newsfacts_core::fields!(Statistic in_braces),
        ),
        (
            "claim c: lee = \"C\" { FIELD }",
            newsfacts_core::fields!(Claim in_braces),
        ),
        (
            "aside a = \"A\" { FIELD }",
            newsfacts_core::fields!(Aside in_braces),
        ),
    ] {
        let texts = fields
            .iter()
            .filter(|(_, kind)| ["Text", "Note"].contains(kind));
        for (name, _) in texts {
            let field = format!("{name}: \"some words\"");
            assert_has(
                &format!("{};", declaration.replace("FIELD", &field)),
                &format!("{name}:Some(text(\"somewords\"))"),
            );
        }
    }
}
