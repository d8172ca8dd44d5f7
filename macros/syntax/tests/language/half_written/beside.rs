//! Halves in the blocks of `actors!` and `feed!`, and at the end of a block.

use super::BEFORE;
use crate::{expand, report, tokens};
use expect_test::{Expect, expect};

fn check_end(half: &str, expected: Expect) {
    let source = format!("{BEFORE}{half}");
    expected.assert_eq(&report::messages(&source, &expand(tokens(&source))));
}

fn check_actors(source: &str, expected: Expect) {
    let expansion = newsfacts_syntax::actors(tokens(source));
    expected.assert_eq(&(report::messages(source, &expansion) + &report::public_items(&expansion)));
}

fn check_feed(source: &str, expected: Expect) {
    let expansion = newsfacts_syntax::feed(tokens(source));
    expected.assert_eq(&(report::messages(source, &expansion) + &report::public_items(&expansion)));
}

#[test]
fn nothing_follows_at_the_end() {
    check_end(
        r#"quote"#,
        expect![[r#"
            quote
            ^^^^^ expected a name for the quote, or `_` [malformed]
              write: quote name: speaker = "the words as the article quotes them";
        "#]],
    );
    check_end(
        r#"quote half"#,
        expect![[r#"
            quote half
                  ^^^^ expected `:` or `=` after the name [malformed]
        "#]],
    );
    check_end(
        r#"quote half:"#,
        expect![[r#"
            quote half:
                  ^^^^ expected who says it, after the name [malformed]
                    write: quote half: speaker = "the words as the article quotes them";
        "#]],
    );
    check_end(
        r#"quote half: lee"#,
        expect![[r#"
            quote half: lee
                        ^^^ expected `=` before the value [malformed]
        "#]],
    );
    check_end(
        r#"quote half: lee ="#,
        expect![[r#"
            quote half: lee =
                            ^ expected a text in quotation marks [wrong_value]
        "#]],
    );
    check_end(
        r#"quote half: lee = "It is costly""#,
        expect![[r#"
            quote half: lee = "It is costly"
                              ^^^^^^^^^^^^^^ expected `;` at the end of the quote [malformed]
            quote half: lee = "It is costly"
                        ^^^ the article gives these words to “Tom Berg” [wrong_speaker]
                          stated: body:1:84
                              …“It is costly,” Tom Berg said.
                                               ^^^^^^^^^^^^^ declared: “Ann Lee”
                          declare who it is: actor berg: Person = "Tom Berg";
        "#]],
    );
    check_end(
        r#"#"#,
        expect![[r#"
            #
            ^ expected an attribute in brackets after `#` [malformed]
        "#]],
    );
    check_end(
        r#"#[allow(misquoted)]"#,
        expect![[r#"
            #[allow(misquoted)]
            ^ expected a declaration after the attribute [malformed]
        "#]],
    );
    check_end(
        r#"/// What nobody declares."#,
        expect![[r#"
            /// What nobody declares.
            ^^^^^^^^^^^^^^^^^^^^^^^^^ expected a declaration after the documentation [malformed]
        "#]],
    );
    check_end(r#"#![warn(uncovered)]"#, expect![[""]]);
    check_end(
        r#"use crate::"#,
        expect![[r#"
            use crate::
                      ^ expected the name of an actor [wrong_value]
        "#]],
    );
}

#[test]
fn actors_are_half_there() {
    check_actors(
        r#"actor lee: Person = "Ann Lee" actor berg"#,
        expect![[r#"
            actor lee: Person = "Ann Lee" actor berg
                                          ^^^^^ expected `;` at the end of the actor, found `actor` [malformed]
            actor lee: Person = "Ann Lee" actor berg
                                                ^^^^ expected `:` or `=` after the name [malformed]
            pub const lee
            pub const berg
        "#]],
    );
    check_actors(
        r#"actor lee actor berg: Person = "Tom Berg";"#,
        expect![[r#"
            actor lee actor berg: Person = "Tom Berg";
                      ^^^^^ expected `:` or `=` after the name, found `actor` [malformed]
            pub const lee
            pub const berg
        "#]],
    );
    check_actors(
        r#"actor: Person = "Ann Lee"; actor berg: Person = "Tom Berg";"#,
        expect![[r#"
            actor: Person = "Ann Lee"; actor berg: Person = "Tom Berg";
                 ^ expected a name for the actor, or `_`, found `:` [malformed]
                   write: actor name: Person = "Full Name";
            pub const berg
        "#]],
    );
    check_actors(
        r#"person lee: Person = "Ann Lee"; actor berg: Person = "Tom Berg";"#,
        expect![[r#"
            person lee: Person = "Ann Lee"; actor berg: Person = "Tom Berg";
            ^^^^^^ there is no declaration `person` [unknown_keyword]
              write: actor name: Person = "Full Name";
            pub const lee
            pub const berg
        "#]],
    );
    check_actors(
        r#"/// Nobody."#,
        expect![[r#"
            /// Nobody.
            ^^^^^^^^^^^ expected a declaration after the documentation [malformed]
        "#]],
    );
}

#[test]
fn a_feed_is_half_there() {
    check_feed(
        r#"feed"#,
        expect![[r#"
            feed
            ^^^^ expected a name for the feed, or `_` [malformed]
              write: feed name = "Title" { articles: [crate::my_article] };
        "#]],
    );
    check_feed(
        r#"feed news"#,
        expect![[r#"
            feed news
                 ^^^^ expected `:` or `=` after the name [malformed]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news ="#,
        expect![[r#"
            feed news =
                      ^ expected a text in quotation marks [wrong_value]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News""#,
        expect![[r#"
            feed news = "News"
                        ^^^^^^ expected `;` at the end of the feed [malformed]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = { articles: [vote] };"#,
        expect![[r#"
            feed news = { articles: [vote] };
                        ^^^^^^^^^^^^^^^^^^^^ expected a text in quotation marks [wrong_value]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles };"#,
        expect![[r#"
            feed news = "News" { articles };
                                 ^^^^^^^^ expected `:` after the field `articles` [malformed]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles: };"#,
        expect![[r#"
            feed news = "News" { articles: };
                                 ^^^^^^^^ expected the list of articles in brackets [wrong_value]
                                   write: articles: [crate::my_article, crate::another]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles: [vote budget] };"#,
        expect![[r#"
            feed news = "News" { articles: [vote budget] };
                                                 ^^^^^^ expected `,` between the articles, found `budget` [malformed]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles: [vote, crate::] };"#,
        expect![[r#"
            feed news = "News" { articles: [vote, crate::] };
                                                        ^ expected the name of a module [wrong_value]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles: [vote, +] };"#,
        expect![[r#"
            feed news = "News" { articles: [vote, +] };
                                                  ^ expected the name of a module, found `+` [wrong_value]
            pub static news
        "#]],
    );
    check_feed(
        r#"feed news = "News" { articles: [vote,] };"#,
        expect![[r#"
            pub static news
        "#]],
    );
    check_feed(
        r#"fed news = "News" { articles: [vote] };"#,
        expect![[r#"
            fed news = "News" { articles: [vote] };
            ^^^ there is no declaration `fed` [unknown_keyword]
              did you mean `feed`?
            pub static news
        "#]],
    );
}
