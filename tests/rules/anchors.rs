use crate::check;
use newsfacts::{rules, text::Source};
use serde_json::json;

#[test]
fn anchors_fit_the_file_as_it_is() {
    let plain = "Où? “Nous\nbâtissons,” Ann Lee said. It cost €5 million.";
    let facts = json!({
        "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": "Nous bâtissons" }] }],
        "statistics": [{
            "id": "s", "of": { "value": "costs" },
            "quantity": { "value": { "amount": { "low": { "digits": "5", "scale": "million" } }, "unit": { "currency": "EUR" } } },
        }],
    });
    for text in [
        plain.to_owned(),
        plain.replace('\n', "\r\n"),
        format!("\u{FEFF}{plain}"),
    ] {
        let (article, findings) = check(&text, &facts);
        assert!(
            findings
                .iter()
                .all(|finding| finding.rule.level() != rules::Level::Deny),
            "{findings:?}"
        );
        let quote = article.quotes[0].parts[0]
            .anchor
            .as_ref()
            .expect("the quote was found");
        let figure = article.statistics[0]
            .quantity
            .anchor
            .as_ref()
            .expect("the figure was found");
        let text = text.trim_start_matches('\u{FEFF}'); // as others read the file
        for anchor in [quote, figure] {
            let range = anchor.start as usize..anchor.end as usize;
            let exact: String = text.chars().skip(range.start).take(range.len()).collect();
            assert_eq!(exact, anchor.exact);
            let before: String = text.chars().take(range.start).collect();
            assert!(before.ends_with(&*anchor.prefix));
            let after: String = text.chars().skip(range.end).collect();
            assert!(after.starts_with(&*anchor.suffix));
        }
        assert!(quote.exact.starts_with("Nous"));
    }
}

#[test]
fn a_source_tells_which_of_the_two_differs() {
    let article_text = Source::new("vote.txt", "“We will build,” Ann Lee said.");
    let sources = [(
        "speech.txt".to_owned(),
        Source::new("speech.txt", "And so we will build. We shall build fast."),
    )];
    let found = |words: &str| {
        let mut article = crate::article(&json!({ "quotes": [{
            "id": "q", "speakers": ["lee"], "parts": [{ "value": words }], "source": { "file": "speech.txt" },
        }] }));
        let context = rules::Context {
            text: Some(&article_text),
            sources: &sources,
            ..rules::Context::default()
        };
        let findings = rules::check_in(&mut article, &context).findings;
        let mut errors = findings
            .iter()
            .filter(|finding| finding.rule.level() == rules::Level::Deny);
        let first = errors.next().map(ToString::to_string).unwrap_or_default();
        assert!(errors.next().is_none(), "{findings:?}");
        first
    };
    assert!(found("We will build").contains("[differs_from_source]"));
    assert!(found("We shall build fast").contains("[misquoted]"));
    assert!(found("We shall build fast").contains("the article differs from it"));
}
