use crate::{
    articles::{bare, example, harbour, loaded},
    written,
};
use jsonschema::{Draft, Retrieve, Uri, Validator};
use newsfacts::{
    formats::{Annotations, Format},
    model::{Article, Feed},
};
use serde_json::{Value, json};
use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

fn collection(articles: &[&Article]) -> Value {
    let feed = Feed::new("Example News", articles.iter().copied());
    serde_json::from_str(&written(Format::Annotations, &feed)).expect("annotations are JSON")
}

fn annotation<'v>(collection: &'v Value, id: &str) -> &'v Value {
    let items = collection["first"]["items"]
        .as_array()
        .expect("there are items");
    let mut with_id = items.iter().filter(|item| item["id"] == id);
    with_id
        .next()
        .unwrap_or_else(|| panic!("no {id} in {items:#?}"))
}

#[test]
fn a_quote_is_one_annotation_with_a_target_for_each_part() {
    let page = "https://news.example/2024/04/08/harbour";
    let collection = collection(&[&harbour::ARTICLE]);
    let storm = annotation(&collection, &format!("{page}#annotation-storm"));
    let anchor = harbour::storm.parts[0]
        .anchor
        .as_ref()
        .expect("it was found");
    assert_eq!(
        *storm,
        json!({
            "id": format!("{page}#annotation-storm"),
            "type": "Annotation",
            "motivation": "describing",
            "body": [
                { "type": "TextualBody", "purpose": "tagging", "value": "quote" },
                {
                    "type": "TextualBody", "purpose": "describing", "format": "text/plain",
                    "value": "Ines Roth → the city council: “We lost a week to the storm”",
                },
                { "type": "SpecificResource", "purpose": "identifying", "source": format!("{page}#storm") },
                {
                    "type": "TextualBody", "purpose": "assessing", "format": "text/plain",
                    "value": "words: stated; speaker: stated; addressee: stated",
                },
            ],
            "target": {
                "type": "SpecificResource",
                "source": page,
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": "We lost a week to the storm", "prefix": anchor.prefix, "suffix": anchor.suffix,
                    },
                    { "type": "TextPositionSelector", "start": anchor.start, "end": anchor.end },
                ],
            },
        })
    );
    let interrupted = annotation(&collection, &format!("{page}#annotation-quote-2"));
    let targets = interrupted["target"].as_array().expect("a list of targets");
    let exact = |target: &Value| target["selector"][0]["exact"].clone();
    assert_eq!(
        targets.iter().map(exact).collect::<Vec<_>>(),
        ["The quay will be repaired", "before the summer season."]
    );
}

#[test]
fn the_words_for_people_say_the_fact() {
    let page = "https://news.example/2024/04/08/harbour";
    let collection = collection(&[&harbour::ARTICLE]);
    let words = |id: &str| {
        annotation(&collection, &format!("{page}#annotation-{id}"))["body"][1]["value"].clone()
    };
    assert_eq!(words("roth"), "Ines Roth, harbour master");
    assert_eq!(
        words("traffic"),
        "the port authority: harbour traffic: -7 %"
    );
    assert_eq!(words("repair"), "cost of the repair: ~2.5 million EUR");
}

#[test]
fn only_what_has_an_anchor_is_there() {
    let loaded = loaded();
    let articles = [&harbour::ARTICLE, &bare::ARTICLE, &loaded];
    let some = collection(&articles);
    let items = some["first"]["items"].as_array().expect("there are items");
    assert_eq!(some["total"], items.len());
    assert!(items.iter().all(|item| !item["target"].is_null()));
    let none = collection(&[&bare::ARTICLE]);
    assert_eq!((&none["total"], &none["first"]), (&json!(0), &Value::Null));
}

/// What the standard allows and is used here. What it demands must be kept in any case.
const USED: [&str; 5] = [
    "4.2-selectorFound",
    "4.2.4-textQuoteSelector",
    "4.2.4-prefix",
    "4.2.4-suffix",
    "4.2.5-textPositionSelector",
];

#[test]
fn annotations_pass_the_test_suite_of_the_standard() {
    let Some(suite) = suite() else { return };
    let loaded = loaded();
    let collection = collection(&[&example::putin_xi_call::ARTICLE, &harbour::ARTICLE, &loaded]);
    let items = collection["first"]["items"]
        .as_array()
        .expect("there are items");
    let mut kept = 0;
    for entry in
        fs::read_dir(suite.join("annotations/specificResource")).expect("the suite has rules")
    {
        let path = entry.expect("it can be listed").path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let rule = schema(&path);
        if rule["assertionType"] != "must" && !USED.contains(&&*name) {
            continue;
        }
        kept += 1;
        let rule = validator(&suite, &rule);
        for item in items {
            let errors: Vec<String> = rule
                .iter_errors(item)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:#?}\n{item:#}");
        }
    }
    assert!(kept > USED.len(), "{kept}");
}

#[test]
fn the_test_suite_notices_a_selector_that_selects_nothing() {
    let Some(suite) = suite() else { return };
    let rule = validator(
        &suite,
        &schema(&suite.join("annotations/specificResource/4.2.4-textQuoteSelectorValid.json")),
    );
    let collection = collection(&[&harbour::ARTICLE]);
    let mut item = collection["first"]["items"][0].clone();
    assert!(rule.is_valid(&item));
    item["target"]["selector"][0]
        .as_object_mut()
        .unwrap()
        .remove("exact");
    assert!(!rule.is_valid(&item));
}

/// The test suite of the standard, where a folder of standards is given.
fn suite() -> Option<PathBuf> {
    Some(newsfacts_tests::standards()?.join("webannotation/w3c-tests"))
}

/// The definitions to which the rules refer, from the folder of the suite.
struct Definitions(PathBuf);

impl Retrieve for Definitions {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let (_, name) = uri.as_str().rsplit_once('/').ok_or("no name")?;
        Ok(schema(&self.0.join("definitions").join(name)))
    }
}

/// A schema without its relative id, which would move what it refers to.
fn schema(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    schema
        .as_object_mut()
        .expect("a schema is an object")
        .remove("id");
    schema
}

fn validator(suite: &Path, rule: &Value) -> Validator {
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_base_uri("https://suite.example/rule.json")
        .with_retriever(Definitions(suite.to_owned()))
        .build(rule)
        .unwrap_or_else(|error| panic!("{rule:#}: {error}"))
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    // With an address that is a URI as it stands; what another becomes is made once for the article.
    let loaded = Article {
        url: harbour::ARTICLE.url.clone(),
        ..loaded()
    };
    let feed = Feed::new("Example News", [&loaded, &harbour::ARTICLE]);
    let write = || serde_json::to_writer(io::sink(), &Annotations::new(&feed)).unwrap();
    assert_eq!(allocation_counter::measure(write).count_total, 0);
}
