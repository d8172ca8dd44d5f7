//! What a person must still decide: no format gives it as if somebody had.

use crate::{articles::undecided, named, written};
use newsfacts::{
    facts::FactsDocument,
    formats::Format,
    model::{Feed, Todo},
};
use serde_json::{Value, json};

fn document(format: Format) -> Value {
    super::document(format, &undecided::ARTICLE)
}

#[test]
fn the_data_list_it() {
    assert_eq!(*undecided::depot.todo, [Todo::Speakers, Todo::Addressees]);
    assert!(undecided::depot.attribution.is_article());
    assert_eq!(*undecided::roth.todo, [Todo::Role]);
    assert_eq!(undecided::roth.kind.name(), "todo");
    assert_eq!(undecided::ballot.kind.name(), "todo");
    assert_eq!(undecided::ballot.label.value, "The council voted");
    assert_eq!(undecided::cost.of.value, "");
    assert_eq!(undecided::fares.text.value, "Fares would not rise");
}

#[test]
fn facts_json_is_read_back() {
    let json = written(
        Format::Facts,
        &Feed::new("Example News", [&undecided::ARTICLE]),
    );
    let read = FactsDocument::from_json(json.as_bytes()).expect("it is read");
    assert_eq!(read.articles[0], undecided::ARTICLE);
    let facts = &document(Format::Facts)["articles"][0];
    assert_eq!(named(&facts["actors"], "id", "gazette")["kind"], "todo");
    assert_eq!(
        named(&facts["quotes"], "id", "depot")["todo"],
        json!(["speakers", "addressees"])
    );
    let slip = json.replace("\"speakers\",\"addressees\"", "\"speaker\"");
    let error = FactsDocument::from_json(slip.as_bytes()).expect_err("a slip is no field");
    assert!(error.to_string().contains("did you mean"), "{error}");
}

/// A kind that nobody knows is none, and an author whom nobody knows is left out.
#[test]
fn the_extension_leaves_it_out_and_says_so() {
    let item = &document(Format::JsonFeed)["items"][0]["_newsfacts"];
    let gazette = named(&item["actors"], "id", "gazette");
    assert_eq!(
        (gazette.get("kind"), &gazette["todo"]),
        (None, &json!(["kind"]))
    );
    let roth = named(&item["actors"], "id", "roth");
    assert_eq!(
        (roth.get("role"), &roth["todo"]),
        (None, &json!(["kind", "role"]))
    );
    let ballot = named(&item["events"], "id", "ballot");
    assert_eq!(
        (ballot.get("kind"), &ballot["todo"]),
        (None, &json!(["kind", "label", "who"]))
    );
    assert_eq!(ballot["name"], ballot["words"]);
    let cost = named(&item["statistics"], "id", "cost");
    assert_eq!((cost.get("of"), cost.get("speakers")), (None, None));
    assert_eq!(cost["todo"], json!(["speakers", "of", "during"]));
    let twice = named(&item["statistics"], "id", "twice");
    assert_eq!(twice["derived_from"][0].get("of"), None);
    assert_eq!(twice["against"], json!({ "id": "cost" }));
}

#[test]
fn schema_org_has_things_and_no_authors() {
    let graph = &document(Format::SchemaOrg)["@graph"];
    let node = |name: &str| {
        named(
            graph,
            "@id",
            &format!("https://news.example/2024/04/10/depot#{name}"),
        )
    };
    assert_eq!(node("gazette")["@type"], "Thing");
    assert_eq!(node("roth")["@type"], "Thing");
    assert!(node("roth").get("memberOf").is_none() && node("council").get("memberOf").is_none());
    let depot = node("depot");
    assert!(depot.get("creator").is_none() && depot.get("recipient").is_none());
    assert!(
        node("quote-2").get("creator").is_none(),
        "Roth may be no person and no body"
    );
    assert!(
        node("ballot").get("additionalType").is_none() && node("ballot").get("attendee").is_none()
    );
    assert!(node("cost")["variableMeasured"].get("name").is_none());
    let article = graph[0].as_object().expect("the article");
    assert_eq!(article["@type"], "NewsArticle");
    assert!(!article.contains_key("publisher"));
    for actor in ["gazette", "roth"] {
        let mentions = article["mentions"].to_string();
        assert!(mentions.contains(&format!("#{actor}\"")), "{mentions}");
    }
}

#[test]
fn an_annotation_has_a_question_mark() {
    let annotations = document(Format::Annotations);
    let bodies = |name: &str| {
        let items = &annotations["first"]["items"];
        let id = format!("https://news.example/2024/04/10/depot#annotation-{name}");
        let bodies = named(items, "id", &id)["body"].clone();
        let bodies = bodies.as_array().expect("several bodies").clone();
        let text = |purpose: &str| {
            let body = bodies.iter().find(|body| body["purpose"] == purpose);
            body.map_or("", |body| body["value"].as_str().expect("a text"))
                .to_owned()
        };
        [text("describing"), text("assessing")]
    };
    let [says, assessed] = bodies("depot");
    assert_eq!(says, "? → ?: “The depot will open in May,”");
    assert!(
        assessed.ends_with("; to be decided: speakers, addressees"),
        "{assessed}"
    );
    assert_eq!(bodies("quote-2")[0], "Ines Roth + ?: “It cost too much,”");
    assert_eq!(bodies("cost")[0], "? via Ines Roth: 3 million EUR");
    assert_eq!(bodies("fares")[0], "? via ?: Fares would not rise (denied)");
    assert_eq!(bodies("roth"), ["Ines Roth", "to be decided: kind, role"]);
}

#[test]
fn the_table_has_a_column_for_it() {
    let feed = Feed::new("Example News", [&undecided::ARTICLE]);
    let rows = written(Format::Ndjson, &feed);
    let rows: Vec<Value> = rows
        .lines()
        .map(|row| serde_json::from_str(row).expect("JSON"))
        .collect();
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).expect("a row");
    assert_eq!(
        (&row("roth")["subtype"], &row("roth")["todo"]),
        (&Value::Null, &json!("kind; role"))
    );
    assert_eq!(
        (&row("depot")["speakers"], &row("depot")["todo"]),
        (&Value::Null, &json!("speakers; addressees"))
    );
    assert_eq!(
        (&row("cost")["text"], &row("twice")["todo"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(row("twice")["baseline"], "cost");
}

#[test]
fn ninjs_has_nobody_in_its_lists() {
    let ninjs: Value = serde_json::from_str(&written(
        Format::Ninjs,
        &Feed::new("Example News", [&undecided::ARTICLE]),
    ))
    .expect("one document");
    assert!(ninjs.get("people").is_none());
    assert_eq!(
        ninjs["organisations"].as_array().map(Vec::len),
        Some(1),
        "the council"
    );
    assert_eq!(ninjs["events"][0]["name"], "The council voted");
}
