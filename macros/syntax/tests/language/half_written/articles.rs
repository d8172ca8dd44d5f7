//! Halves of the declaration of the article, without which the others have no module of their own.

use super::AFTER;
use crate::{expand, items, report, tokens};
use expect_test::{Expect, expect};

/// Checks what is said of an article, and where the facts behind it are.
fn check(article: &str, expected: Expect) {
    let source = format!("{article}{AFTER}");
    let expansion = expand(tokens(&source));
    assert_eq!(items(&expansion), ["meeting", "berg", "last"], "{article}");
    let mut report = report::messages(&source, &expansion);
    report.push_str(&match report::public_module(&expansion) {
        Some(name) => format!("pub mod {name}\n"),
        None => "no module that can be named\n".to_owned(),
    });
    expected.assert_eq(&report);
}

#[test]
fn it_is_half_there() {
    check(
        r#""#,
        expect![[r#"

            ^ the block does not say which article it is about [missing_field]
              write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected a name for the article, or `_`, found `event` [malformed]
              write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article;"#,
        expect![[r#"
            article;
                   ^ expected a name for the article, or `_`, found `;` [malformed]
                     write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article vote"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `:` or `=` after the name, found `event` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote;"#,
        expect![[r#"
            article vote;
                        ^ expected `:` or `=` after the name, found `;` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote ="#,
        expect![[r#"
            article vote =
                         ^ expected a text in quotation marks [wrong_value]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = { published: 2023-03-14 };"#,
        expect![[r#"
            article vote = { published: 2023-03-14 };
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ expected a text in quotation marks [wrong_value]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" { published: 2023-03-14 }"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the article, found `event` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article vote "Council votes" { published: 2023-03-14 };
                         ^^^^^^^^^^^^^^^ expected `:` or `=` after the name, found `"Council votes"` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote: = "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article vote: = "Council votes" { published: 2023-03-14 };
                        ^ the value of the article stands behind `=`; nothing stands between its name and `=` [malformed]
                          write `=` in place of this `:`
            pub mod vote
        "#]],
    );
    check(
        r#"article: "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article: "Council votes" { published: 2023-03-14 };
                   ^ expected a name for the article, or `_`, found `:` [malformed]
                     write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article = "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article = "Council votes" { published: 2023-03-14 };
                    ^ expected a name for the article, or `_`, found `=` [malformed]
                      write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article "Council votes" { published: 2023-03-14 };
                    ^^^^^^^^^^^^^^^ expected a name for the article, or `_`, found `"Council votes"` [malformed]
                      write: article name = "Headline" { published: 2022-12-30, text: "article.txt" };
            no module that can be named
        "#]],
    );
    check(
        r#"article _ = "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            article _ = "Council votes" { published: 2023-03-14 };
                    ^ an article needs a name: it becomes a module [malformed]
                      write: article my_article = "Headline" { … };
            no module that can be named
        "#]],
    );
    check(
        r#"artcle vote = "Council votes" { published: 2023-03-14 };"#,
        expect![[r#"
            artcle vote = "Council votes" { published: 2023-03-14 };
            ^^^^^^ there is no declaration `artcle` [unknown_keyword]
              did you mean `article`?
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes""#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the article, found `event` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes";"#,
        expect![[r#"
            article vote = "Council votes";
                    ^^^^ this article needs the field `published` [missing_field]
                      write: published: 2022-12-30
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" {};"#,
        expect![[r#"
            article vote = "Council votes" {};
                    ^^^^ this article needs the field `published` [missing_field]
                      write: published: 2022-12-30
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" { published: };"#,
        expect![[r#"
            article vote = "Council votes" { published: };
                                             ^^^^^^^^^ expected a date [wrong_value]
                                               dates are written 2022, 2022-12, 2022-12-30, 2022-12-30T14:05+03:00, spring 2023, 2022-W51, 2022-Q3, 2022-H1, 1990s; ranges 2022-01..=2022-11, 2022-02-24..
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" { published };"#,
        expect![[r#"
            article vote = "Council votes" { published };
                                             ^^^^^^^^^ expected `:` after the field `published` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" { published: 2023-03-14, text: };"#,
        expect![[r#"
            article vote = "Council votes" { published: 2023-03-14, text: };
                                                                    ^^^^ expected the path of the article's text in quotation marks [wrong_value]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council votes" { published: 2023-03-14, body };"#,
        expect![[r#"
            article vote = "Council votes" { published: 2023-03-14, body };
                                                                    ^^^^ expected `:` after the field `body` [malformed]
            pub mod vote
        "#]],
    );
    check(
        r#"article vote = "Council "votes," again" { published: 2023-03-14 };"#,
        expect![[r#"
            article vote = "Council "votes," again" { published: 2023-03-14 };
                           ^^^^^^^^^^^^^^^ the text ends at the quotation mark before `votes` [malformed]
                             inside a text write “ and ”, or \" for a quotation mark
            pub mod vote
        "#]],
    );
}
