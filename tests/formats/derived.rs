//! Figures that follow from others: what is published of them, and how each format says from what.

use crate::{named, written};
use newsfacts::{
    facts::FactsDocument,
    formats::Format,
    model::{Article, Feed},
    rules,
};
use serde_json::{Value, json};

mod articles {
    newsfacts::article! {
        article fares = "Fares go up" {
            published: 2024-05-06,
            url: "https://news.example/fares",
            body: "A ticket cost 2.40 euros in 2019. It costs 3 euros today, a rise of 25 percent. Last year 300 people \
                   worked there, and about a third of them drove: 100 people.",
        };
        stat before = 2.40 EUR { of: "old fare" };
        stat now = 3 EUR { of: "new fare" };
        stat rise = now / before as "25 percent" { of: "rise of the fare" };
        stat times = now / before { of: "new fare as a multiple of the old one" };
        stat staff = 300 people { of: "staff" };
        stat drivers = 100 people { of: "drivers" };
        stat drove = drivers / staff as "about a third" { of: "drivers among the staff" };
        stat exactly = drivers / staff { of: "drivers among the staff, exactly" };
        stat dearer = now - before { of: "by how much the fare rose" };
    }

    newsfacts::article! {
        article unchecked = "Fares go up" { published: 2024-05-06 };
        stat before = 2.40 EUR { of: "old fare" };
        stat now = 3 EUR { of: "new fare" };
        stat rise = now / before as "25 percent" { of: "rise of the fare" };
    }
}

use articles::{fares, unchecked};

fn document(format: Format) -> Value {
    super::document(format, &fares::ARTICLE)
}

#[test]
fn the_article_s_own_figure_or_all_digits_of_what_follows() {
    let figures = fares::ARTICLE.statistics.iter();
    let figures: Vec<String> = figures
        .filter(|statistic| statistic.formula.is_some())
        .map(|statistic| format!("{}: {}", statistic.id, statistic.quantity.value))
        .collect();
    assert_eq!(
        figures,
        [
            "rise: +25 %",
            "times: 1.25 x",
            "drove: ~1/3",
            "exactly: 1/3",
            "dearer: 0.6 EUR"
        ]
    );
    // Without a text the words alone tell it.
    assert_eq!(unchecked::rise.quantity.value.to_string(), "+25 %");
    assert!(!unchecked::ARTICLE.is_checked());
}

#[test]
fn in_json_feed_and_ninjs() {
    let feed = document(Format::JsonFeed);
    let ninjs = document(Format::Ninjs);
    for facts in [&feed["items"][0]["_newsfacts"], &ninjs["newsfacts"]] {
        let from = json!([
            { "id": "now", "of": "new fare", "figure": "3 EUR" },
            { "id": "before", "of": "old fare", "figure": "2.40 EUR" },
        ]);
        let rise = named(&facts["statistics"], "id", "rise");
        assert_eq!(
            (&rise["measure"], &rise["value"]),
            (&json!("change"), &json!(25))
        );
        assert_eq!(rise["unit"]["kind"], "percent");
        assert_eq!(rise["words"], "25 percent");
        assert_eq!(rise["follows"], "now / before");
        assert_eq!(rise["derived_from"], from);
        let times = named(&facts["statistics"], "id", "times");
        assert_eq!(
            (&times["measure"], &times["value"]),
            (&json!("multiple"), &json!(1.25))
        );
        assert_eq!(times["derived_from"], from);
        assert_eq!(
            (&times["words"], &times["anchor"]),
            (&Value::Null, &Value::Null)
        );
        let exactly = named(&facts["statistics"], "id", "exactly");
        assert_eq!(
            (&exactly["measure"], &exactly["value"]),
            (&json!("share"), &json!("1/3"))
        );
        assert_eq!(
            named(&facts["statistics"], "id", "now")["derived_from"],
            Value::Null
        );
    }
}

#[test]
fn in_schema_org() {
    let document = document(Format::SchemaOrg);
    let fact = |id: &str| format!("https://news.example/fares#{id}");
    let nodes = &document["@graph"];
    let rise = named(nodes, "@id", &fact("rise"));
    assert_eq!(
        (&rise["value"], &rise["unitText"]),
        (&json!(25), &json!("%"))
    );
    assert_eq!(rise["measurementMethod"], "derived: now / before");
    assert_eq!(
        rise["subjectOf"]["isBasedOn"],
        json!([{ "@id": fact("now/statement") }, { "@id": fact("before/statement") }])
    );
    let variable = &rise["variableMeasured"];
    assert_eq!(
        variable["measurementDenominator"],
        json!({ "@id": fact("before/variable") })
    );
    assert_eq!(named(nodes, "@id", &fact("exactly"))["value"], "1/3");
    assert_eq!(
        named(nodes, "@id", &fact("now"))["measurementMethod"],
        Value::Null
    );
    let dearer = &named(nodes, "@id", &fact("dearer"))["variableMeasured"];
    assert_eq!(dearer["measurementDenominator"], Value::Null);
}

#[test]
fn in_annotations_and_tables() {
    let annotations = document(Format::Annotations);
    let id = "https://news.example/fares#annotation-rise";
    let rise = named(&annotations["first"]["items"], "id", id);
    assert_eq!(
        rise["body"][1]["value"],
        "rise of the fare: +25 % (derived: 3 EUR / 2.40 EUR)"
    );
    let feed = Feed::new("Example News", [&fares::ARTICLE]);
    let rows = written(Format::Ndjson, &feed);
    let rows: Vec<Value> = rows
        .lines()
        .map(|row| serde_json::from_str(row).expect("a row"))
        .collect();
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).expect("the row");
    let told = |id| {
        ["figure", "measure", "value", "unit", "follows"].map(|column| row(id)[column].clone())
    };
    assert_eq!(
        told("rise").to_vec(),
        [
            json!("+25 %"),
            json!("change"),
            json!(25.0),
            json!("%"),
            json!("now / before")
        ]
    );
    assert_eq!(
        told("times").to_vec(),
        [
            json!("1.25 x"),
            json!("multiple"),
            json!(1.25),
            Value::Null,
            json!("now / before")
        ]
    );
}

#[test]
fn as_facts_that_are_read_and_checked_again() {
    let written = written(Format::Facts, &Feed::new("Example News", [&fares::ARTICLE]));
    let document: Value = serde_json::from_str(&written).expect("it is JSON");
    let rise = named(&document["articles"][0]["statistics"], "id", "rise");
    assert_eq!(
        rise["formula"],
        json!({ "left": "now", "operator": "over", "right": "before" })
    );
    assert_eq!(
        rise["quantity"]["value"]["change"]["by"]["low"]["digits"],
        "25"
    );
    let read = FactsDocument::from_json(written.as_bytes()).expect("it is read");
    let [mut article] = <[_; 1]>::try_from(read.articles).expect("one article");
    assert_eq!(rules::check(&mut article, None), []);
    let figures = |article: &Article| -> Vec<String> {
        let all = article.statistics.iter();
        all.map(|one| one.quantity.value.to_string()).collect()
    };
    assert_eq!(figures(&article), figures(&fares::ARTICLE));
}
