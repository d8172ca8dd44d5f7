//! Apache Annotator finds in the text what the annotations point to.

use crate::{
    Consumers,
    articles::{example, loaded},
    output, written,
};
use newsfacts::{
    formats::Format,
    model::{Article, Feed},
    rules,
    text::Source,
};
use serde_json::{Value, json};

#[test]
fn every_anchor_is_found_again() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let text = include_str!("../../examples/articles/putin-xi-call.txt");
    let found = found_again(&consumers, text, &example::putin_xi_call::ARTICLE);
    assert!(found > 50, "{found}");
    // With what makes bytes, UTF-16 units and characters differ before every anchor.
    let mut article = loaded();
    let text = format!("\u{feff}🌊 é\r\n\r\n{}", article.text.as_deref().unwrap());
    rules::check(&mut article, Some(&Source::new("moved.txt", &*text)));
    let found = found_again(&consumers, &text, &article);
    assert!(found > 5, "{found}");
}

/// Every selector leads to the words of its anchor, and both of one target to the same place. Returns how many targets.
fn found_again(consumers: &Consumers, text: &str, article: &Article) -> usize {
    let json = written(Format::Annotations, &Feed::new("Example News", [article]));
    let annotations: Value = serde_json::from_str(&json).expect("annotations are JSON");
    // Whoever decodes a text takes the mark of its encoding off.
    let text = text.trim_start_matches('\u{feff}');
    let input = json!({ "text": text, "annotations": annotations });
    let printed = output(consumers.node("annotations.mjs"), &input.to_string());
    let found = printed
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"));
    let mut expected = Vec::new();
    for item in annotations["first"]["items"]
        .as_array()
        .expect("there are items")
    {
        let targets = item["target"].as_array().cloned();
        for target in targets.unwrap_or_else(|| vec![item["target"].clone()]) {
            let [quote, position] = [&target["selector"][0], &target["selector"][1]];
            for selector in [quote, position] {
                expected.push(json!([
                    item["id"],
                    selector["type"],
                    quote["exact"],
                    position["start"]
                ]));
            }
        }
    }
    assert_eq!(found.collect::<Vec<Value>>(), expected);
    expected.len() / 2
}
