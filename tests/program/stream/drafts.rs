//! `newsfacts draft --stream`.

use super::{VOTE, answers, folder, run};
use serde_json::{Value, json};

#[test]
fn drafts_are_those_of_one_article() {
    let folder = folder(&[("vote.txt", VOTE)]);
    let folder = folder.path();
    let line = |more: Value| {
        let mut line = json!({ "id": 1, "text": VOTE, "published": "2023-03-14" });
        line.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        line.to_string()
    };
    let named = json!({ "headline": "All about it", "name": "all", "language": "en-GB", "timezone": "+01:00", "transcript": true });
    let flags = [
        "--headline",
        "All about it",
        "--name",
        "all",
        "--language",
        "en-GB",
        "--timezone",
        "+01:00",
        "--transcript",
    ];
    for (more, flags) in [(json!({}), &[][..]), (named, &flags)] {
        let (code, answers) = answers(folder, &["draft", "--stream"], line(more));
        assert_eq!((code, &answers[0]["status"]), (Some(0), &json!("good")));
        let draft = ["draft", "vote.txt", "--published", "2023-03-14", "--facts"];
        let (_, out, err) = run(folder, &[&draft, flags].concat());
        let one: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(answers[0]["facts"], one, "{flags:?}");
        let todos = answers[0]["todos"].as_u64().unwrap();
        let told = match todos {
            0 => "nothing is left to decide".to_owned(),
            1 => "1 todo for you".to_owned(),
            _ => format!("{todos} todos for you"),
        };
        assert!(err.contains(&told), "{todos}: {err}");
        // What is drafted is right by its text.
        let back = json!({ "facts": answers[0]["facts"], "text": VOTE }).to_string();
        assert_eq!(
            super::answers(folder, &["check", "--stream"], back).0,
            Some(0)
        );
    }
    for (more, message) in [
        (json!({ "published": null }), "`published` is missing"),
        (
            json!({ "published": "March" }),
            "`published`: a day is needed",
        ),
        (json!({ "text": null }), "there is no text in the line"),
        (
            json!({ "text": "It voted." }),
            "the text does not begin with a headline",
        ),
        (json!({ "timezone": "noon" }), "`timezone`: "),
        (
            json!({ "transcript": "yes" }),
            "`transcript` is neither true nor false",
        ),
        (
            json!({ "language": "!" }),
            "`language`: `!` is not a language",
        ),
    ] {
        let (code, answers) = answers(folder, &["draft", "--stream"], line(more));
        assert_eq!((code, &answers[0]["status"]), (Some(2), &json!("unjudged")));
        assert_eq!(
            (&answers[0]["id"], &answers[0]["facts"]),
            (&json!(1), &Value::Null)
        );
        let told = answers[0]["error"]["message"].as_str().unwrap();
        assert!(told.starts_with(message), "{told}");
    }
    // What is said on the command line holds for lines that say nothing of it.
    let bare = json!({ "text": VOTE }).to_string();
    let (code, _) = answers(
        folder,
        &["draft", "--stream", "--published", "2023-03-14"],
        bare,
    );
    assert_eq!(code, Some(0));
}
