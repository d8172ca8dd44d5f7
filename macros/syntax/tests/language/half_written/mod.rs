//! Half-written declarations between whole ones: what each is told, and what is there of it all the same.

mod articles;
mod beside;
mod blocks;
mod declarations;
mod fields;
mod references;

use crate::{expand, items, report, tokens};
use expect_test::Expect;

const BEFORE: &str = r#"
article vote = "Council votes" {
    published: 2023-03-14,
    body: "“We will build 120 homes,” Mayor Ann Lee told Tom Berg on Tuesday. “It is costly,” Tom Berg said.",
};
actor lee: Person = "Ann Lee";
"#;

const AFTER: &str = r#"
event meeting: Vote = "Council meeting" { when: 2023-03-14 };
actor berg: Person = "Tom Berg";
quote last: berg = "It is costly";
"#;

/// Checks what is said of a declaration that stands between whole ones, and what becomes of `half`.
fn check(half: &str, expected: Expect) {
    let source = format!("{BEFORE}{half}{AFTER}");
    let expansion = expand(tokens(&source));
    let names = items(&expansion);
    for whole in ["lee", "meeting", "berg", "last"] {
        assert!(
            names.iter().any(|name| name == whole),
            "{half}: {whole} is missing in {names:?}"
        );
    }
    let mut report = report::messages(&source, &expansion);
    report.push_str(&match report::item("half", &expansion) {
        Some(item) => format!("half: {item}\n"),
        None => "no `half`\n".to_owned(),
    });
    expected.assert_eq(&report);
}
