//! The page of an article: what it holds, and what it does in a browser.

#![expect(
    clippy::duplicate_mod,
    reason = "two examples are shown, and each brings what they share"
)]

mod articles;
mod browser;

use self::articles::Shown;
use newsfacts::facts::Page;
use std::{env, fs};

fn page(shown: &Shown) -> String {
    let page = Page::new(&shown.article, &shown.outcome);
    match &shown.text {
        Some(text) => page.with_text(text).to_string(),
        None => page.to_string(),
    }
}

/// A small page as a whole. `UPDATE_EXPECT=1` writes it anew: then open it, and read the difference.
#[test]
fn a_small_page() {
    let path = newsfacts_tests::root().join("tests/page/small.html");
    let page = page(&articles::small());
    // The style and the script are files of their own.
    let (head, rest) = page.split_once("<style>").expect("it has a style");
    let (_, rest) = rest.split_once("</style>").expect("it ends");
    let (body, _) = rest.split_once("<script>").expect("it has a script");
    let lines = format!("{head}{body}").replace("><", ">\n<") + "\n";
    let (policy, lines): (Vec<&str>, Vec<&str>) = lines
        .lines()
        .partition(|line| line.contains("Content-Security-Policy"));
    assert_eq!(policy.len(), 1);
    let lines = lines.join("\n") + "\n";
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &lines).expect("it is written");
    }
    let expected = fs::read_to_string(&path).expect("it is there");
    assert!(lines == expected, "{lines}");
}

#[test]
fn the_same_facts_make_the_same_page() {
    for (name, shown) in articles::all() {
        assert!(page(&shown) == page(&shown), "{name}");
    }
}

/// All that strangers wrote is text: nothing of it opens or closes an element, an attribute, the script or the title.
#[test]
fn nothing_breaks_out() {
    let plain = page(&articles::small());
    let hostile = page(&articles::hostile());
    assert!(hostile.contains("&lt;/script&gt;"), "{hostile}");
    let tags = [
        "<script", "</script", "<style", "</style", "<title", "</title", "<body", "</body", "<h1",
        "<!--",
    ];
    for tag in tags {
        let count = |page: &str| page.to_lowercase().matches(tag).count();
        assert_eq!(count(&hostile), count(&plain), "{tag}");
    }
    for never in [
        "<img",
        "<iframe",
        "<svg/",
        "<b id",
        "javascript:",
        "\u{202E}</bdi>",
    ] {
        assert!(!hostile.contains(&format!("{never} src")), "{never}");
    }
    assert!(!hostile.contains("href=\"javascript:"));
    // What turns the direction of writing around is seen, and does not turn the notes.
    let (_, notes) = hostile.split_once("class=\"notes\"").expect("it has notes");
    assert!(notes.contains(r"\u{202E}"), "{notes}");
}

/// What a person must still decide is counted at the top and told beside each fact, once.
#[test]
fn what_is_to_be_decided_is_told() {
    let shown = articles::drafted();
    let page = page(&shown);
    for told in [
        "4 facts, nothing is wrong",
        "<b class=\"kind\">to be decided</b>",
        "what: to be decided",
        "what is measured is to be decided",
        "; who says so is to be decided",
        "Somebody says: ",
        "id=\"only-td\"",
        "<h2>What is to be decided</h2>",
        "<b>To do</b>",
        ", 8 things are to be decided",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    assert!(!page.contains("<b>To be decided</b>"), "{page}");
    let text = shown.text.as_ref().expect("it has a text");
    let page = Page::new(&shown.article, &shown.outcome)
        .with_text(text)
        .with_messages([])
        .to_string();
    assert!(page.contains(", 8 things are"), "{page}");
    let line = "<b>To be decided</b> who says this, to whom it is said";
    assert!(page.contains(line), "{page}");
}

/// The messages of another front end are shown in place of those for JSON.
#[test]
fn messages_are_those_of_the_front_end() {
    use newsfacts::{facts::PageMessage, rules::Level};
    let shown = articles::wrong();
    let text = shown.text.as_ref().expect("it has a text");
    let messages = shown
        .outcome
        .findings
        .iter()
        .map(|finding| PageMessage::new(Level::Warn, finding, |_| "mend <it> so".to_owned()));
    let page = Page::new(&shown.article, &shown.outcome)
        .with_text(text)
        .with_messages(messages)
        .to_string();
    assert!(page.contains("mend &lt;it&gt; so"), "{page}");
    assert!(!page.contains("<b>Wrong</b>"), "{page}");
    assert!(page.contains("of advice"), "{page}");
}
