//! Items beside each other: none changes what is answered to another, and what is the same is told.

use super::{ANOTHER, ENGLISH, judge};
use newsfacts_core::facts::{
    Extraction,
    extraction::{Judged, Standing},
};

fn judged(text: &str, list: &str, items: &[String]) -> Vec<Judged> {
    let json = format!(r#"{{ "{list}": [{}] }}"#, items.join(", "));
    judge(text, &Extraction::from_json(json.as_bytes()).unwrap())
}

fn quote(words: &str) -> String {
    format!(r#"{{ "words": "{words}", "speaker": null, "direct": true }}"#)
}

fn figure(value: &str, unit: &str) -> String {
    format!(r#"{{ "value": "{value}", "unit": "{unit}", "what": "cost", "when": null }}"#)
}

/// Few words among so many others that for declarations nobody would look for what is nearest to each.
#[test]
fn what_is_contradicted_alone_is_contradicted_among_many() {
    let short = [
        "a gift to bankers",
        "We stop in May",
        "a present to builders",
    ];
    let mut quotes: Vec<String> = (0..110)
        .map(|n| quote(&format!("{} number {n}", short[n % 3])))
        .collect();
    quotes.extend(short.map(quote));
    let figures = ["41", "42", "18", "81", "3", "120", "210", "31.5"];
    let mut values: Vec<String> = (0..110)
        .map(|n| figure(&format!("{}", 7 * n), "%"))
        .collect();
    values.extend(figures.map(|value| figure(value, "%")));
    values.extend(figures.map(|value| figure(value, "homes")));
    for (list, items) in [("quotes", quotes), ("figures", values)] {
        let together = judged(ENGLISH, list, &items);
        for (item, answer) in items.iter().zip(&together) {
            let alone = judged(ENGLISH, list, std::slice::from_ref(item));
            assert_eq!(alone[0].members, answer.members, "{item}");
            assert_eq!(alone[0].standing, answer.standing, "{item}");
        }
    }
}

/// What is given instead can be taken.
#[test]
fn what_is_given_instead_is_not_refused() {
    for words in [
        "Nobody asked our neighbours",
        "Nobody asked the people",
        "Everybody asked the neighbours",
        "We begin in May, and we will not stop",
        "It is high time. Rents have become a scandal",
        "called a gift to builders",
        "the bridge will never pay for itself",
        "We start in May. Nobody asked the neighbours",
    ] {
        let wrong = judged(ENGLISH, "quotes", &[quote(words)]).remove(0);
        assert_eq!(wrong.standing, Standing::Contradicted, "{words}");
        let instead = wrong.member("words").and_then(|one| one.instead.clone());
        let instead = instead.unwrap_or_default();
        let taken = judged(ENGLISH, "quotes", &[quote(&instead)]).remove(0);
        assert_eq!(taken.standing, Standing::Stated, "{words}: {instead}");
    }
}

#[test]
fn what_is_given_twice_is_told() {
    let json = r#"{ "quotes": [
        { "words": "Nobody asked the neighbours", "speaker": "Carla Ruiz", "direct": true },
        { "words": "Nobody asked the neighbours", "speaker": "Carla Ruiz", "direct": true },
        { "words": "“Nobody asked the neighbours,”", "speaker": "Ruiz", "direct": true }
    ] }"#;
    let judged = judge(ENGLISH, &Extraction::from_json(json.as_bytes()).unwrap());
    let repeats: Vec<_> = judged.iter().map(|one| one.repeats.as_deref()).collect();
    assert_eq!(repeats, [None, Some("/quotes/0"), Some("/quotes/0")]);
    assert!(
        judged.iter().all(|one| one.standing == Standing::Stated),
        "{judged:#?}"
    );
}

#[test]
fn what_only_looks_the_same_is_told_apart() {
    let repeats = |list: &str, items: &[&str]| {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        let judged = judged(ANOTHER, list, &items).into_iter();
        judged.map(|one| one.repeats).collect::<Vec<_>>()
    };
    let first = |list: &str| Some(format!("/{list}/0"));
    let told = repeats(
        "quotes",
        &[
            r#"{ "words": "Nobody asked the fishermen", "speaker": "Emil Horn", "direct": true }"#,
            r#"{ "words": "Nobody asked the fishermen", "speaker": "Dora Voss", "direct": true }"#,
            r#"{ "words": "Nobody asked the fishermen", "speaker": null, "direct": true }"#,
            r#"{ "words": "We will go to court. Nobody asked the fishermen", "speaker": "Emil Horn", "direct": true }"#,
            r#"{ "words": "We will go to court", "speaker": "Emil Horn", "direct": true }"#,
            r#"{ "words": "“Nobody asked the fishermen,”", "speaker": "Horn", "direct": true }"#,
        ],
    );
    assert_eq!(told, [None, None, None, None, None, first("quotes")]);
    let told = repeats(
        "figures",
        &[
            r#"{ "value": "5 million", "unit": "EUR", "what": "cost of the yard", "when": "2022" }"#,
            r#"{ "value": "5 million", "unit": "EUR", "what": "cost of the yard", "when": "2021" }"#,
            r#"{ "value": "5 million", "unit": "EUR", "what": "price of the tower", "when": "2022" }"#,
            r#"{ "value": "5 million", "unit": "USD", "what": "cost of the yard", "when": "2022" }"#,
            r#"{ "value": "about 5 million", "unit": "EUR", "what": "cost of the yard", "when": "2022" }"#,
            r#"{ "value": 5000000, "unit": "euros", "what": "the yard's cost", "when": "in 2022" }"#,
            r#"{ "value": "€5 million", "unit": null, "what": "cost of the yard", "when": "2022" }"#,
        ],
    );
    assert_eq!(told[..5], [None, None, None, None, None]);
    assert_eq!(told[6], first("figures"));
    let told = repeats(
        "events",
        &[
            r#"{ "what": "The board met", "when": "2023-03-13" }"#,
            r#"{ "what": "The board met", "when": "2023-03-14" }"#,
            r#"{ "what": "**The board met**", "when": "on Monday" }"#,
        ],
    );
    assert_eq!(told, [None, None, first("events")]);
}
