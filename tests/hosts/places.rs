//! Where a declaration may stand, and under which names the crate may be known there.

use crate::{Host, facts, newsfacts};

/// A crate that passes the macros on in every way there is. None of its users depends on newsfacts itself, and none has to
/// say where it is: each macro knows its own crate.
const DESK: &str = r#"
    pub use newsfacts;
    pub use newsfacts as facts;
    pub use newsfacts::{actors, article, feed};
    pub mod prelude { pub use newsfacts::*; }

    #[macro_export]
    macro_rules! report {
        ($($declarations:tt)*) => { $crate::facts::article! { $($declarations)* } };
    }
"#;

#[test]
fn the_crate_may_have_another_name_or_come_through_another_crate() {
    Host::new("renamed", "2021", &newsfacts("facts"), &facts("facts")).assert_checks();
    let desk = Host::new(
        "desk",
        "2024",
        &newsfacts("news"),
        &DESK.replace("newsfacts", "news"),
    );
    let through = format!(
        "desk = {{ path = \"{}\" }}",
        desk.folder.display().to_string().replace('\\', "/")
    );
    let by_item = facts("desk");
    let by_glob = facts("self").replace("self::", "");
    let user = [
        format!("mod by_module {{ {} }}", facts("desk::news")),
        format!("mod by_name {{ {} }}", facts("desk::facts")),
        format!("mod by_item {{ use desk::{{actors, feed}}; {by_item} {PEOPLE} {FEED} }}"),
        format!("mod by_glob {{ use desk::prelude::*; {by_glob} {PEOPLE} {FEED} }}"),
        format!(
            "mod by_macro {{ {} }}",
            by_item.replace("article!", "report!")
        ),
    ]
    .join("\n");
    for edition in ["2021", "2024"] {
        Host::new(
            &format!("through-{edition}"),
            edition,
            &through,
            &format!("#![allow(dead_code)]\n{user}"),
        )
        .assert_checks();
    }
}

const PEOPLE: &str = "actors! { actor berg: Person = \"Tom Berg\"; }";
const FEED: &str = "feed! { feed news = \"News\" { articles: [vote] }; }";

#[test]
fn examples_in_documentation_are_checked() {
    let documented = |quote: &str| {
        format!(
            r#"
            /// ```
            /// newsfacts::article! {{
            ///     article vote = "Council votes" {{
            ///         published: 2023-03-17,
            ///         body: "“We will build 120 homes,” said Mayor Ann Lee.",
            ///     }};
            ///     /// The mayor.
            ///     actor lee: Person = "Ann Lee";
            ///     quote homes: lee = "{quote}";
            /// }}
            /// assert_eq!(vote::homes.attribution.speakers[0], "lee");
            /// ```
            pub fn documented() {{}}
            "#
        )
    };
    let host = Host::new(
        "doctest",
        "2024",
        &newsfacts("newsfacts"),
        &documented("We will build 120 homes"),
    );
    assert_eq!(host.cargo(&["test", "--doc"]), "");
    host.write("src/lib.rs", &documented("We may build 120 homes"));
    assert!(host.cargo(&["test", "--doc"]).contains("doctest failed"));
}

#[test]
fn it_works_wherever_items_may_stand() {
    let source = format!(
        r##"
        #![allow(dead_code, unused_macros, non_camel_case_types)]
        type usize = u8;
        struct Some;
        struct None;
        struct String;
        mod core {{}}
        mod std {{}}
        struct Borrowed;
        macro_rules! compile_error {{ () => {{}} }}
        macro_rules! include_bytes {{ () => {{}} }}
        newsfacts::actors! {{ actor roe: Person = "Lou Roe"; }}
        newsfacts::feed! {{ feed news = "News" {{ articles: [first, present::vote] }}; }}
        #[cfg(all())]
        mod present {{ {article} }}
        fn in_a_function() -> ::core::primitive::usize {{
            {article}
            vote::ARTICLE.quotes.len()
        }}
        mod nested {{
            pub mod deeper {{ {article} }}
            #[cfg(any())]
            mod left_out {{ newsfacts::article! {{ this is not even looked at }} }}
        }}
        macro_rules! wrapped {{
            ($name:ident, $path:literal) => {{
                newsfacts::article! {{
                    article $name = "Council votes on homes" {{ published: 2023-03-17, id: "first", text: $path }};
                    actor lee: Person = "Ann Lee";
                    quote homes: lee = "We will build 120 homes";
                }}
            }};
        }}
        wrapped!(first, "vote.txt");
        wrapped!(second, "vote.txt");
        newsfacts::article! {{
            article newsfacts_ = "Awkward names" {{ published: 2023-03-17 }};
            actor quote: Person = "Q";
            actor article: Person = "A";
            actor r#type: Person = "T" {{ of: quote }};
            actor text: Person = "X";
            actor core: Person = "C";
            actor std: Person = "S";
            actor Borrowed: Person = "B" {{ of: r#type }};
        }}
        pub fn use_them() -> &'static str {{
            assert!(in_a_function() == 1);
            nested::deeper::vote::ARTICLE.quotes[0].parts[0].anchor.as_ref().map_or("", |anchor| &anchor.exact)
        }}
        "##,
        article = facts("newsfacts")
    );
    Host::new("anywhere", "2024", &newsfacts("newsfacts"), &source).assert_checks();
}
