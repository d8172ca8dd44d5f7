//! What is known of each block, and of files that are odd.

use super::{LEE, alone, article, importing, kinds, said};
use newsfacts_core::rules::{FactList, Level, Rule, Tally};
use newsfacts_syntax::checked::{RustFile, check};

const WRONG: &str = "newsfacts::article! {
    article vote = \"Council votes\" { published: 2023-03-14, body: \"“We start in May,” Ann Lee said. 120 homes.\" };
    actor lee: Person = \"Ann Lee\";
    quote start: lee = \"We start in June\";
    stat homes = 130 \"homes\" { of: \"homes\" };
    stat homes = 120 \"homes\" { of: \"homes\" };
}
";

#[test]
fn a_message_knows_its_places() {
    let checked = alone(WRONG);
    let messages = &checked.blocks[0].messages;
    let find = |rule: Rule| {
        messages
            .iter()
            .find(|message| message.rule == rule)
            .expect("it is found")
    };
    let misquoted = find(Rule::Misquoted);
    assert_eq!(&WRONG[misquoted.range.clone()], "\"We start in June\"");
    assert_eq!(
        misquoted.place.map(|place| place.fact()),
        Some(FactList::Quotes.at(0))
    );
    let text = article(&checked)
        .text
        .as_ref()
        .expect("it has a text")
        .text();
    let passage = misquoted.passage.clone().expect("it is near something");
    assert!("We start in May".contains(&text[passage]));
    let doubled = find(Rule::DoubledName);
    assert_eq!((doubled.at.line, doubled.at.column), (6, 10));
    assert_eq!(
        doubled.earlier.clone().map(|range| &WRONG[range]),
        Some("homes")
    );
    assert!(
        doubled.details.contains("first declared: desk.rs:5:10"),
        "{}",
        doubled.details
    );
    assert!(
        doubled
            .to_string()
            .contains("\n  explained in newsfacts::rule::doubled_name")
    );
    assert!(checked.has_errors());
    // The outcome is what was found, before levels were asked.
    let found = &article(&checked).outcome.findings;
    assert!(
        found
            .iter()
            .any(|finding| finding.rule == Rule::Uncovered || finding.rule == Rule::Misquoted)
    );
}

#[test]
fn what_was_checked_is_told() {
    let source = format!("mod people {{ {LEE} }}\n{}", importing("self::people::lee"));
    let checked = alone(&source);
    let vote = article(&checked);
    assert_eq!(
        Tally::of(&vote.article, vote.text.as_ref()).to_string(),
        "1 quotation: 2 aspects stated"
    );
}

/// One bad declaration costs no more than itself.
#[test]
fn what_cannot_be_read_leaves_the_rest_to_be_checked() {
    let source = WRONG.replace("actor lee: Person", "stat x = = 5;\n    actor lee: Person");
    let checked = alone(&source);
    assert!(
        said(&checked)
            .iter()
            .any(|said| said.contains("[wrong_value]"))
    );
    assert!(
        said(&checked)
            .iter()
            .any(|said| said.contains("[misquoted]")),
        "{:?}",
        said(&checked)
    );
}

#[test]
fn blocks_come_in_the_order_of_the_file_whatever_stands_around_them() {
    let source = "//! newsfacts::article! { no block }
const TEXT: &str = \"article! { none either }\";
macro_rules! article { ($($t:tt)*) => { newsfacts::actors! { $($t)* } } }
mod a { fn f() { newsfacts::feed! { feed f = \"F\" { articles: [super::v] }; } } }
::newsfacts::actors! { actor lee: Person = \"Ann Lee\"; }
article!(article v = \"V\" { published: 2023-03-14 };);
";
    let checked = alone(source);
    assert_eq!(kinds(&checked), ["feed", "actors", "article"]);
    assert!(source[checked.blocks[1].range.clone()].starts_with("{ actor lee"));
    assert_eq!(said(&checked), [""; 0]);
    let vote = article(&checked);
    let tally = Tally::of(&vote.article, vote.text.as_ref()).to_string();
    assert_eq!(
        tally,
        "no text: only the declarations themselves were checked"
    );
}

#[test]
fn places_fit_the_file_as_it_lies_on_the_disk() {
    let plain = said(&alone(WRONG));
    for (source, lines) in [
        (WRONG.replace('\n', "\r\n"), 0),
        (format!("\u{FEFF}{WRONG}"), 0),
        (format!("#!/usr/bin/env run-cargo-script\n{WRONG}"), 1),
        (
            format!(
                "\u{FEFF}#!/usr/bin/env run\r\n{}",
                WRONG.replace('\n', "\r\n")
            ),
            1,
        ),
        (format!("// “é” 🌊\n{WRONG}"), 1),
    ] {
        let checked = alone(&source);
        let messages = checked.messages().map(|message| {
            let line = message.at.line - lines;
            format!(
                "{line}:{}: {} [{}]",
                message.at.column, message.text, message.rule
            )
        });
        assert_eq!(messages.collect::<Vec<_>>(), plain, "{source}");
        let misquoted = checked
            .messages()
            .find(|message| message.rule == Rule::Misquoted)
            .expect("it is found");
        assert_eq!(&source[misquoted.range.clone()], "\"We start in June\"");
        assert!(source[checked.blocks[0].range.clone()].ends_with("}"));
    }
}

#[test]
fn a_bracket_without_a_partner_is_shown() {
    for (source, line) in [
        (
            "fn f() {}\nnewsfacts::article! {\n  article vote = \"V\" { published: 2023-03-14 );\n}\n",
            3,
        ),
        ("\u{FEFF}fn f() {}\nnewsfacts::article! { \"no end\n", 2),
    ] {
        let refused =
            check(&RustFile::new("desk.rs", source), &[], &[]).expect_err("it is not Rust");
        assert_eq!(refused.at.line, line, "{refused}");
        assert_eq!(source[..refused.byte].matches('\n').count() + 1, line);
        assert!(
            refused.to_string().contains("no end or no start"),
            "{refused}"
        );
    }
}

#[test]
fn a_text_that_cannot_be_read_is_told_as_by_the_compiler() {
    let folder = super::package(&[("src/page.txt", "<p>“We start in May,”</p>")]);
    std::fs::write(folder.path().join("src/latin.txt"), b"caf\xE9").expect("there is room");
    for (path, wrong) in [
        ("none.txt", "there is no file"),
        (".", "is a directory"),
        ("latin.txt", "UTF-8"),
        ("page.txt", "this is HTML"),
        ("/dev/zero", "only regular files are read"),
    ] {
        if path.starts_with('/') && cfg!(not(unix)) {
            continue;
        }
        let source = format!(
            "newsfacts::article! {{ article vote = \"V\" {{ published: 2023-03-14, text: {path:?} }}; }}"
        );
        let file = RustFile::new(folder.path().join("src/lib.rs"), source);
        let checked = check(&file, &[], &[]).expect("it is Rust");
        let messages: Vec<_> = checked.messages().collect();
        assert_eq!(messages.len(), 1, "{path}: {messages:?}");
        assert!(
            messages[0].text.contains(wrong) && messages[0].level == Level::Deny,
            "{path}: {messages:?}"
        );
        assert!(article(&checked).text.is_none());
    }
    assert_eq!(
        RustFile::read(folder.path().join("src/latin.txt"))
            .expect_err("it is not UTF-8")
            .to_string(),
        "it is not UTF-8 from byte 3 on, as Rust is"
    );
}

/// The data are those of the macro, with anchors and coverage; an article with `content: text` has its text.
#[test]
fn an_article_is_as_it_is_compiled() {
    let source = WRONG
        .replace("body:", "content: text, body:")
        .replace("June", "May");
    let checked = alone(&source);
    let vote = &article(&checked).article;
    assert_eq!(vote.name, "vote");
    assert!(
        vote.text
            .as_deref()
            .is_some_and(|text| text.starts_with("“We start"))
    );
    assert_eq!(vote.coverage.expect("it was checked").quotations.covered, 1);
    assert!(vote.quotes[0].parts[0].anchor.is_some());
}

/// Rust has fewer blanks than Unicode, and its reader here has more.
#[test]
fn a_blank_that_is_none_for_rust_is_told() {
    for blank in ['\u{a0}', '\u{2003}', '\u{3000}', '\u{202f}'] {
        for (source, at) in [
            (format!("fn a() {{}}\nmod{blank}b {{}}"), "2:4"),
            (format!("mod a {{ /* / */{blank}}}"), "1:16"),
            (format!("mod a {{}}{blank}"), "1:9"),
        ] {
            let file = newsfacts_syntax::checked::RustFile::new("desk.rs", &*source);
            let error =
                newsfacts_syntax::checked::check(&file, &[], &[]).expect_err("rustc refuses it");
            assert_eq!(error.at.to_string(), at, "{source}");
            assert!(newsfacts_syntax::format::format(&source).is_err());
        }
        let fine = format!(
            "//{blank}a\n/*{blank}*/ ///{blank}b\nconst A: (&str, char) = (\"{blank}\", '{blank}');\n"
        );
        super::alone(&fine);
    }
    super::alone("mod a {}\u{200e} mod b\u{2028}{}\u{85}");
}
