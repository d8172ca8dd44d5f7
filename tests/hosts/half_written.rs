//! Half-written declarations, as rustc reports them: each once, and nothing that uses their names or those of others.

use crate::{Host, newsfacts};

/// Each with how the crate uses what it declares.
const HALVES: &[(&str, &str)] = &[
    (
        r#"quote half: lee = "We will build 120 homes""#,
        "&vote::half.parts",
    ),
    ("quote half: lee = ;", "&vote::half.parts"),
    ("quote half: lee", "&vote::half.attribution"),
    ("quote half", "&vote::half.attribution"),
    (
        r#"quote half: lee -> = "We will build 120 homes";"#,
        "&vote::half.parts",
    ),
    (
        r#"quote half: lee = "We will build 120 homes" { at };"#,
        "&vote::half.at",
    ),
    (
        r#"quote half: lee = "We will build 120 homes" { { at: meeting } };"#,
        "&vote::half.at",
    ),
    (
        r#"quote half: lee = "We will "build, 120" homes";"#,
        "&vote::half.parts",
    ),
    (
        r#"qoute half: lee = "We will build 120 homes";"#,
        "&vote::half.parts",
    ),
    (r#"stat half: lee = 120 "homes""#, "&vote::half.quantity"),
    (r#"stat half = half / "#, "&vote::half.quantity"),
    (
        r#"number half: lee = 120 "homes" { of: "homes" };"#,
        "&vote::half.quantity",
    ),
    ("actor half: Person = ;", "&vote::half.name"),
    (r#"person half: Person = "Half";"#, "&vote::half.name"),
    ("event half: Vote", "&vote::half.label"),
    ("claim half: lee = ", "&vote::half.text"),
    ("actor", "&vote::berg.name"),
    (r#"actor: Person = "Nobody";"#, "&vote::berg.name"),
    ("+", "&vote::berg.name"),
    ("#[doc doc]", "&vote::berg.name"),
    ("use crate::people::{chair, *};", "&vote::berg.name"),
    (
        r#"quote ARTICLE: lee = "We will build 120 homes";"#,
        "&vote::ARTICLE",
    ),
];

fn module(number: usize, half: &str, used: &str) -> String {
    format!(
        r#"
        pub mod half_{number} {{
            newsfacts::article! {{
                article vote = "Council votes" {{
                    published: 2023-03-14,
                    body: "“We will build 120 homes,” Mayor Ann Lee told Tom Berg. “It is costly,” Tom Berg said.",
                }};
                actor lee: Person = "Ann Lee";
                {half}
                event meeting: Vote = "Council meeting" {{ when: 2023-03-14 as _ }};
                actor berg: Person = "Tom Berg";
                quote last: berg = "It is costly";
            }}
            newsfacts::feed! {{ feed news = "News" {{ articles: [vote] }}; }}
            pub fn uses() -> impl Sized {{ (&vote::lee.name, &vote::last.parts, vote::meeting, {used}) }}
        }}
        "#
    )
}

#[test]
fn each_is_one_error_and_its_users_have_none() {
    let modules = HALVES.iter().enumerate();
    let source: String = modules
        .map(|(number, (half, used))| module(number, half, used))
        .collect();
    let said = Host::new("half-written", "2024", &newsfacts("newsfacts"), &source).check();
    let mut errors: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    let last = errors.pop().expect("cargo says how many errors there were");
    assert!(last.starts_with("error: could not compile"), "{said}");
    assert_eq!(errors.len(), HALVES.len(), "{said}");
    // rustc's own messages do not end in the name of a rule.
    assert!(errors.iter().all(|error| error.ends_with(']')), "{said}");
}
