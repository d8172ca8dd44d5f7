//! Where additions stand in a file, whatever layout its author gave it: nothing of the author's is changed, or parted from what
//! belongs to it.

use newsfacts_core::text::Source;
use newsfacts_syntax::{
    checked::RustFile,
    draft::{Additions, additions, blocks, put_in},
};

const TEXT: &str = "Ann Lee said: “We cannot wait for another council.” The town has 9 ships and 430 sailors. “It is a gift to the \
                    owners,” Bob Roy said. Fuel costs $18.4 million. “We will go to court in the spring,” Lee said.";

/// What may stand above a fact and be part of it.
const ABOVE: &[&str] = &[
    "",
    "    // about it\n",
    "    // about it\n\n    // more about it\n",
    "    /// Documentation.\n",
    "    /** Documentation\n     * of two lines. */\n",
    "    /* about\n\n       it; { */\n",
    "    /* a /* b */ c */\n",
    "    #[allow(\n        rounded\n    )]\n",
    "    #[doc = \"One; // two\n\n{ three\"]\n",
    "    // about it\n    /// Documentation.\n    // a note\n    #[allow(rounded)]\n    /* and another */\n",
    "    #[allow(rounded)] // why\n\n    /// Documentation.\n\n",
    "    /* on its line */ /// Documentation.\n",
    "    #[allow(rounded)] /* why\n    so */ ",
    "\t/* of its line */ ",
];

/// What may follow a fact on its line.
const BEHIND: &[&str] = &[
    "",
    " // checked with the recording",
    " /* checked */",
    " /* checked\n       twice; } */",
    " /* checked\n twice */ // and again",
    " // it's \"so\" /* still",
    "  \t",
];

/// What may stand between the last fact and the closing brace.
const ENDS: &[&str] = &[
    "\n",
    " ",
    "",
    "\n\n    // to be continued\n",
    "\n /* end */ ",
];

/// The parts of a block that nothing may come between.
fn parts(above: &str, behind: &str) -> Vec<String> {
    let fact = |fact: &str| format!("{above}    {fact}{behind}");
    vec![
        format!("    article a = \"A\" {{ published: 2025-11-13, language: en-US }};{behind}"),
        fact("actor lee: Person\n = \"Ann Lee\" { also: [\"Lee\"] };"),
        fact("quote wait: lee = \"We cannot wait for another council.\";"),
        fact("stat ships = 9 \"ships\" {\n        of: \"ships\" };"),
        fact("quote court: lee = \"We will go to court in the spring\";"),
    ]
}

fn added(file: &str) -> Additions {
    let read = blocks(&RustFile::new("", file), &[]).unwrap_or_else(|why| panic!("{why}\n{file}"));
    additions(file, &read[0], &Source::new("article.txt", TEXT), &[])
}

/// The names of the facts that a file declares.
fn names(file: &str) -> Vec<String> {
    let read = blocks(&RustFile::new("", file), &[]).unwrap_or_else(|why| panic!("{why}\n{file}"));
    let article = &read[0].article;
    let actors = article.actors.iter().map(|one| one.id.to_string());
    let quotes = article.quotes.iter().map(|one| one.id.to_string());
    let figures = article.statistics.iter().map(|one| one.id.to_string());
    let events = article.events.iter().map(|one| one.id.to_string());
    let claims = article.claims.iter().map(|one| one.id.to_string());
    let facts = quotes.chain(figures).chain(events).chain(claims);
    actors.chain(facts).collect()
}

/// What additions are to a file: whole lines of its own kind, inside of its braces, and no part of it is torn. `brace` is where
/// the closing one stands.
fn check(file: &str, parts: &[String], brace: usize) -> String {
    let added = added(file);
    assert!(!added.insertions.is_empty(), "{file}");
    let after = put_in(file, &added.insertions);
    let mut taken_out = after.clone();
    for one in added.insertions.iter().rev() {
        let before: usize = added
            .insertions
            .iter()
            .filter(|other| other.at < one.at)
            .map(|other| other.text.len())
            .sum();
        let start = one.at + before;
        taken_out.replace_range(start..start + one.text.len(), "");
        let open = file.find("article! {").expect("it has a block") + "article! {".len();
        assert!((open..=brace).contains(&one.at), "{after}");
        // Only before the brace is a line parted.
        let starts = file[..one.at].ends_with('\n');
        let rest = &file[one.at..brace];
        assert!(
            starts || rest.trim().is_empty() && !rest.contains('\n'),
            "{after}"
        );
        assert_eq!(starts, !one.text.starts_with(['\r', '\n']), "{after}");
        assert!(one.text.ends_with('\n'), "{after}");
        let crlf = file.contains("\r\n");
        assert_eq!(
            one.text.matches("\r\n").count(),
            if crlf {
                one.text.matches('\n').count()
            } else {
                0
            },
            "{after:?}"
        );
    }
    assert_eq!(taken_out, file);
    for part in parts {
        assert!(after.contains(part.as_str()), "{part}\n--\n{after}");
    }
    let facts = added
        .draft
        .facts
        .iter()
        .map(|fact| fact.declared.id().to_owned());
    let mut expected: Vec<String> = names(file).into_iter().chain(facts).collect();
    let mut found = names(&after);
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{after}");
    after
}

fn check_parts(parts: &[String], between: &str, end: &str, line_end: &str) {
    let ends = |text: &str| text.replace('\n', line_end);
    let parts: Vec<String> = parts.iter().map(|part| ends(part)).collect();
    let start = ends("// } a file\nnewsfacts::article! { // its facts\n\n");
    let inside = [start, parts.join(&ends(between)), ends(end)].concat();
    let file = format!("{inside}}} // behind{line_end}fn main() {{}}");
    check(&file, &parts, inside.len());
}

#[test]
fn nothing_of_the_authors_is_changed_or_parted() {
    for above in ABOVE {
        for behind in BEHIND {
            let parts = parts(above, behind);
            let ends: &[&str] = if behind.contains("//") { &["\n"] } else { ENDS };
            for (number, end) in ends.iter().enumerate() {
                let between = if number % 2 == 0 { "\n" } else { "\n \n\t\n" };
                check_parts(&parts, between, end, "\n");
            }
            check_parts(&parts, "\n", "\n", "\r\n");
            check_parts(&parts, "\n\n", "\n // end\n", "\r\n");
        }
    }
}

#[test]
fn what_stands_on_one_line_stays_on_it() {
    let facts = "article a = \"A\" { published: 2025-11-13 }; /* he */ actor lee: Person = \"Ann Lee\" { also: [\"Lee\"] }; quote \
                 wait: lee = \"We cannot wait for another council.\"; /** Ships. */ stat ships = 9 \"ships\" { of: \"ships\" };";
    for behind in ["", " ", " /* all */", " /* all */ "] {
        for line_end in ["\n", "\r\n"] {
            for (start, end) in [
                ("", ""),
                ("mod a { use newsfacts::article; ", " }"),
                ("// one\n", "\n// two\n"),
                ("\u{feff}#!/bin/x\n/* ü */ fn a() {} ", " fn b() {}\n"),
            ] {
                let inside = format!("{start}newsfacts::article! {{ {facts}{behind}")
                    .replace('\n', line_end);
                let file = format!("{inside}}}{}", end.replace('\n', line_end));
                // A file without a line break gets those of most files.
                if line_end == "\n" || file.contains('\n') {
                    check(&file, &[facts.to_owned()], inside.len());
                }
            }
        }
    }
}

#[test]
fn an_article_without_facts_gets_them_behind_its_comments() {
    for line_end in ["\n", "\r\n"] {
        let inside = "newsfacts::article! {\n    article a = \"A\" { published: 2025-11-13 }; // A\n\n    // nothing yet\n";
        let inside = inside.replace('\n', line_end);
        let after = check(
            &format!("{inside}}}{line_end}"),
            std::slice::from_ref(&inside),
            inside.len(),
        );
        assert!(after.starts_with(&format!("{inside}    ")), "{after}");
    }
}

#[test]
fn facts_of_one_line_stay_together() {
    let line = "    /* both */ quote wait: lee = \"We cannot wait for another council.\"; stat ships = 9 \"ships\" { of: \"ships\" }; // both\n";
    let inside = format!(
        "newsfacts::article! {{\n    article a = \"A\" {{ published: 2025-11-13 }};\n    actor lee: Person = \"Ann Lee\" {{ also: \
         [\"Lee\"] }};\n{line}"
    );
    check(&format!("{inside}}}\n"), &[line.to_owned()], inside.len());
}
