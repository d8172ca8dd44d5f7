//! Facts and texts of any kind: nothing panics, and what is found can be relied on.

use crate::properties::facts::found_well;
use newsfacts::{model::Article, rules, text::Source};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

/// Pieces of articles, and of what is made to look like them.
const PIECES: &[&str] = &[
    "“We will build 120 homes,” Ann Lee said.",
    "“",
    "”",
    "\"",
    "'",
    "…",
    "[",
    "]",
    " ",
    "\n\n",
    "\r\n",
    "\u{FEFF}",
    "\u{301}",
    "\u{202E}",
    "\u{202C}",
    "1\u{200B}20 homes",
    "１２",
    "٣٫٥",
    "2\u{336}",
    "\u{FE0F}\u{20E3}",
    "$\u{AD}",
    "500 shillings",
    "40 degrees",
    "🌊",
    "ﷺ",
    "Ann Lee",
    "the mayor",
    "said",
    "told",
    "told Berg",
    "to Berg",
    "“We start now,” Lee told Berg",
    "“We start,” Ann Lee said, according to Berg",
    "„Wir bauen 120 Häuser“, sagte Ann Lee am 3. März.",
    "„",
    "sagte",
    "teilte Lee mit",
    "dass Lees",
    "laut Berg",
    "der Bürgermeister",
    "nicht",
    "einundzwanzig",
    "undundund",
    "drei\u{AD}hundert",
    "fu\u{308}nfzig Häuser",
    "anderthalb Millionen Euro",
    "stieg um 18 Prozent auf 31,5",
    "1.234.567,5",
    "von 5 auf 7 Prozent",
    "5., 6. und 7. Mai",
    "im Vorjahr",
    "am vergangenen Dienstag",
    "1\u{301}2",
    "Lee",
    "according to",
    "not",
    "€31.5 million",
    "18 percent",
    "about a quarter",
    "99999999999999999999999999999999999",
    "0.0000000000000000000000000000000001",
    "rose by",
    "second-largest",
    "last month",
    "on Tuesday",
    "31 February 2023",
    "9999",
    "in 0000",
    "1990s",
    "We will build",
    "homes",
    "-",
    "—",
];

/// Names that stand in them.
const NAMES: &[&str] = &["Ann Lee", "Lee", "Berg", "the mayor"];

const IDS: &[&str] = &["lee", "berg", "q", "r", "s", "t", "e", "c", "", "nobody"];

fn text(pieces: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    vec(select(PIECES), pieces).prop_map(|pieces| pieces.concat())
}

fn id() -> impl Strategy<Value = &'static str> {
    select(IDS)
}

fn stated() -> impl Strategy<Value = Value> {
    (text(0..4), option::of(text(0..4)))
        .prop_map(|(value, words)| json!({ "value": value, "words": words }))
}

fn when() -> impl Strategy<Value = Value> {
    let when = select(vec![
        "2023",
        "2023-03",
        "2023-03-14",
        "2023-03-14T23:59:59-23:59",
        "0001",
        "9999-12-31",
        "2023-W10",
        "199X",
        "2023-03-14/..",
        "../2023-03-14",
        "2022/2023",
    ]);
    (when, option::of(text(0..3)))
        .prop_map(|(value, words)| json!({ "value": value, "words": words }))
}

fn number() -> impl Strategy<Value = Value> {
    let digits = select(vec![
        "0",
        "1",
        "18",
        "120",
        "-5",
        "31.5",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ]);
    let scale = select(vec!["one", "dozen", "million", "trillion"]);
    (digits, scale).prop_map(|(digits, scale)| match scale {
        "one" => json!({ "digits": digits }),
        scale => json!({ "digits": digits, "scale": scale }),
    })
}

fn extent() -> impl Strategy<Value = Value> {
    (number(), option::of(number())).prop_map(|(low, high)| match high {
        Some(high) => json!({ "low": low, "high": high }),
        None => json!({ "low": low }),
    })
}

fn quantity() -> impl Strategy<Value = Value> {
    let small = select(vec![0u32, 1, 2, 4, u32::MAX]);
    let measure = prop_oneof![
        extent().prop_map(|extent| json!({ "amount": extent })),
        extent().prop_map(|extent| json!({ "multiple": extent })),
        (select(vec!["up", "down"]), extent())
            .prop_map(|(direction, by)| json!({ "change": { "direction": direction, "by": by } })),
        small.clone().prop_map(|rank| json!({ "rank": rank })),
        (small.clone(), small).prop_map(
            |(above, below)| json!({ "share": { "numerator": above, "denominator": below } })
        ),
        (number(), number())
            .prop_map(|(part, whole)| json!({ "out-of": { "part": part, "whole": whole } })),
    ];
    let unit = select(vec![
        json!("percent"),
        json!("percentage-point"),
        json!({ "currency": "EUR" }),
        json!({ "currency": "" }),
        json!({ "known": "m3" }),
        json!({ "known": "" }),
        json!({ "counted": "homes" }),
        json!({ "counted": "" }),
    ]);
    let hedge = select(vec![
        "exact",
        "about",
        "more-than",
        "at-least",
        "less-than",
        "at-most",
    ]);
    (hedge, measure, option::of(unit)).prop_map(|(hedge, mut quantity, unit)| {
        quantity["hedge"] = json!(hedge);
        if let Some(unit) = unit {
            quantity["unit"] = unit;
        }
        quantity
    })
}

fn quote() -> impl Strategy<Value = Value> {
    let said = (id(), vec(id(), 0..3), vec(id(), 0..2), vec(stated(), 0..3));
    (said, option::of(when()), option::of(id()), any::<bool>()).prop_map(|((id, speakers, via, parts), when, at, inferred)| {
        json!({ "id": id, "speakers": speakers, "via": via, "parts": parts, "when": when, "at": at, "inferred": inferred })
    })
}

fn statistic() -> impl Strategy<Value = Value> {
    let formula = (id(), select(vec!["plus", "minus", "over"]), id()).prop_map(
        |(left, operator, right)| json!({ "left": left, "operator": operator, "right": right }),
    );
    let baseline = prop_oneof![
        id().prop_map(|id| json!({ "statistic": id })),
        stated().prop_map(|words| json!({ "words": words })),
    ];
    let figure = (quantity(), option::of(text(0..3)));
    let links = (option::of(formula), option::of(baseline), vec(id(), 0..3));
    (id(), figure, stated(), option::of(when()), links).prop_map(
        |(id, (value, words), of, during, (formula, against, complete_with))| {
            json!({
                "id": id, "quantity": { "value": value, "words": words }, "of": of, "during": during, "formula": formula,
                "against": against, "complete_with": complete_with,
            })
        },
    )
}

fn actor() -> impl Strategy<Value = Value> {
    let kind = select(vec!["Person", "Country", "Place"]);
    let name = prop_oneof![text(0..3), select(NAMES).prop_map(str::to_owned)];
    (id(), kind, name, vec(text(0..2), 0..3), option::of(id()), option::of(stated())).prop_map(
        |(id, kind, name, also, of, role)| {
            json!({ "id": id, "kind": kind, "name": name, "also": also, "of": of, "role": role })
        },
    )
}

fn facts() -> impl Strategy<Value = Value> {
    let published = select(vec![
        "2023-03-17",
        "0001-01-01T00:00+23:59",
        "9999-12-31T23:59-23:59",
        "2023",
    ]);
    let language = select(vec!["en", "en-GB", "de", "de-CH", "fr", "", "xx-!"]);
    let event = (id(), stated(), option::of(when()), vec(id(), 0..2))
        .prop_map(|(id, label, when, who)| json!({ "id": id, "kind": "Vote", "label": label, "when": when, "who": who }));
    let claim = (id(), vec(id(), 0..2), stated(), option::of(when()))
        .prop_map(|(id, speakers, text, when)| json!({ "id": id, "speakers": speakers, "text": text, "when": when }));
    let aside = (id(), text(0..3)).prop_map(|(id, words)| json!({ "id": id, "words": words }));
    let lists = (
        vec(actor(), 0..4),
        vec(quote(), 0..4),
        vec(statistic(), 0..4),
        vec(event, 0..3),
        vec(claim, 0..3),
        vec(aside, 0..3),
    );
    (published, language, lists).prop_map(|(published, language, (actors, quotes, statistics, events, claims, asides))| {
        json!({
            "name": "a", "id": "a", "headline": "A", "published": published, "language": language, "actors": actors,
            "quotes": quotes, "statistics": statistics, "events": events, "claims": claims,
            "asides": asides,
        })
    })
}

/// Members that are `null` are left out, as they are when facts are written.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, without_null(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        value => value,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_facts_can_be_held_against_any_text(facts in facts(), text in text(0..40)) {
        let mut article: Article = serde_json::from_value(without_null(facts)).expect("the facts are an article");
        let findings = rules::check(&mut article, Some(&Source::new("a.txt", text.as_str())));
        found_well(&article, Some(&Source::new("a.txt", text.as_str())), &findings);
        // Once more gives the same.
        let mut again = article.clone();
        prop_assert_eq!(rules::check(&mut again, Some(&Source::new("a.txt", text.as_str()))), findings);
        prop_assert_eq!(again, article);
    }
}

#[test]
fn a_figure_without_a_result_stays_as_it_is_declared() {
    for (formula, words) in [
        (
            json!({ "left": "nobody", "operator": "plus", "right": "nobody" }),
            "40 degrees",
        ),
        (
            json!({ "left": "none", "operator": "over", "right": "none" }),
            "rose by 40 percent",
        ),
    ] {
        let value = json!({ "change": { "direction": "down", "by": { "low": { "digits": "5" } } }, "unit": "percent" });
        let facts = json!({
            "name": "a", "id": "a", "headline": "A", "published": "2023-03-17", "language": "en",
            "statistics": [
                { "id": "none", "quantity": { "value": { "amount": { "low": { "digits": "0" } } } }, "of": { "value": "none" } },
                { "id": "all", "quantity": { "value": value, "words": words }, "of": { "value": "all" }, "formula": formula,
                  "complete_with": ["none"] },
            ],
        });
        let mut article: Article = serde_json::from_value(facts).expect("the facts are an article");
        let declared = article.statistics[1].quantity.value.clone();
        let text = Source::new("a.txt", format!("There were none of them. It was {words}."));
        let findings = rules::check(&mut article, Some(&text));
        assert_eq!(article.statistics[1].quantity.value, declared, "{words}");
        let again = rules::check(&mut article, Some(&text));
        assert_eq!(again, findings, "{words}");
    }
}

#[test]
fn a_figure_that_its_formula_contradicts_stays_as_it_is_declared() {
    let flats = |id: &str, digits: &str| {
        let amount =
            json!({ "amount": { "low": { "digits": digits } }, "unit": { "counted": "flats" } });
        json!({ "id": id, "quantity": { "value": amount }, "of": { "value": "flats" } })
    };
    // Whether the article's words are near enough to what follows does not matter to the figure beside them.
    for (digits, words, published, wrong) in [
        ("61", "about 60", "~60 \"flats\"", 0),
        ("60", "about 60", "60 \"flats\"", 1),
        ("62", "61 flats", "62 \"flats\"", 1),
    ] {
        let mut sum = flats("sum", digits);
        sum["quantity"]["words"] = json!(words);
        sum["formula"] = json!({ "left": "left", "operator": "plus", "right": "right" });
        let facts = json!({
            "name": "a", "id": "a", "headline": "A", "published": "2023-03-17", "language": "en",
            "statistics": [flats("left", "40"), flats("right", "21"), sum],
        });
        let mut article: Article = serde_json::from_value(facts).expect("the facts are an article");
        let text = format!("It was 40 flats, and 21 flats: {words} altogether.");
        for text in [Some(Source::new("a.txt", text)), None] {
            let findings = rules::check(&mut article, text.as_ref());
            let contradiction =
                |finding: &&rules::Finding| finding.rule == rules::Rule::Contradiction;
            assert_eq!(
                findings.iter().filter(contradiction).count(),
                wrong,
                "{findings:#?}"
            );
            let value = &article.statistics[2].quantity.value;
            assert_eq!(value.to_string(), published, "{digits} as {words}");
            let again = rules::check(&mut article, text.as_ref());
            assert_eq!(again, findings, "{digits} as {words}");
        }
    }
}

/// Articles in which somebody speaks, is spoken to or passes words on.
const SPEECH: &[&str] = &[
    "“We start now,” Lee told Berg.",
    "“We start now,” Ann Lee said to Berg, according to the Daily Times.",
    "“Why?” asked Berg. “We start now,” Ann Lee, the mayor, told Berg: “at once.”",
    "Berg was quoted by the Daily Times as saying, “We start now.”",
    "The Daily Times quoted Ann Lee as telling Berg that “we start now”.",
    "“We start now” — Ann Lee",
];

/// An article whose actors are all named, and whose quotation is declared as `attribution` says.
fn spoken(attribution: &Value) -> Article {
    let mut quote = json!({ "id": "q", "parts": [{ "value": "We start now" }] });
    for (member, ids) in attribution.as_object().into_iter().flatten() {
        quote[member] = ids.clone();
    }
    let facts = json!({
        "name": "a", "id": "a", "headline": "A", "published": "2023-03-17", "language": "en",
        "actors": [
            { "id": "lee", "kind": "Person", "name": "Ann Lee", "also": ["Lee"] },
            { "id": "berg", "kind": "Person", "name": "Berg" },
            { "id": "times", "kind": "Organization", "name": "the Daily Times" },
        ],
        "quotes": [quote],
    });
    serde_json::from_value(facts).expect("the facts are an article")
}

#[test]
fn speech_that_breaks_off_anywhere_is_checked() {
    let attributions = [
        json!({ "speakers": ["lee"] }),
        json!({ "speakers": ["berg"], "via": ["times"] }),
        json!({ "speakers": ["lee", "berg"], "via": ["times", "lee"] }),
    ];
    for attribution in &attributions {
        let article = spoken(attribution);
        for speech in SPEECH {
            let ends = speech.char_indices().map(|(at, _)| at);
            for end in ends.chain([speech.len()]) {
                let text = Source::new("a.txt", &speech[..end]);
                let findings = rules::check(&mut article.clone(), Some(&text));
                assert!(findings.is_sorted_by_key(|finding| finding.place));
            }
        }
    }
}
