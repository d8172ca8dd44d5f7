//! Halves of fields and of texts.

use super::check;
use expect_test::expect;

#[test]
fn a_field_is_missing_a_part() {
    check(
        r#"quote half: lee = "We will build 120 homes" { at };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at };
                                                          ^^ expected `:` after the field `at` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: };
                                                          ^^ expected the name of an event [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at, note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at, note: "x" };
                                                            ^ expected `:` after the field `at`, found `,` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: note: "x" };
                                                          ^^ expected the name of an event [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at note: "x" };
                                                             ^^^^ expected `:` after the field `at`, found `note` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at meeting, note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at meeting, note: "x" };
                                                             ^^^^^^^ expected `:` after the field `at`, found `meeting` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting", note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at = meeting };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at = meeting };
                                                             ^ expected `:` after the field `at`, found `=` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: meeting note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: meeting note: "x" };
                                                                      ^^^^ expected `,` before the next field, found `note` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting", note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: meeting; note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: meeting; note: "x" };
                                                                     ^ expected `,` before the next field, found `;` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting", note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: meeting,, note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: meeting,, note: "x" };
                                                                     ^ unexpected `,` after the value of `at` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { + note: "x" };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { + note: "x" };
                                                          ^ expected a field (`name: value`), found `+` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], note: "x" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { { at: meeting } };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { { at: meeting } };
                                                          ^^^^^^^^^^^^^^^ expected a field (`name: value`), found `{ … }` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { about: [lee berg] };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { about: [lee berg] };
                                                                      ^^^^ expected `,` between the items of the list, found `berg` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], about: ["lee"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { when: 2023-  };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { when: 2023-  };
                                                                ^^^^^ `2023-` is not a date [wrong_value]
                                                                  dates are written 2022, 2022-12, 2022-12-30, 2022-12-30T14:05+03:00, spring 2023, 2022-W51, 2022-Q3, 2022-H1, 1990s; ranges 2022-01..=2022-11, 2022-02-24..
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { when: 2023-03-14 as };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { when: 2023-03-14 as };
                                                                           ^^ expected the article's own words in quotation marks after `as` [wrong_value]
                                                                             write `as _` if the article has none for it
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], when: At(Day(day(2023, 3, 14))) }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { when: 2023-03-14 as _ as };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { when: 2023-03-14 as _ as };
                                                                                ^^ a value takes `as` once: the article's own words, or `_` where it has none [wrong_value]
                                                                                  leave one of them out
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], when: At(Day(day(2023, 3, 14))) }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { when: 2023-03-14 as _ on Tuesday };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { when: 2023-03-14 as _ on Tuesday };
                                                                                ^^^^^^^^^^ unexpected `on` after the value of `when` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], when: At(Day(day(2023, 3, 14))) }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" as _;"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" as _;
                                                        ^^^^ the words of a quotation cannot be on the author's word [wrong_value]
                                                          leave out `as _`: they must stand in the article, in quotation marks
                                                          what is only reported is a claim: claim rents: lee = "Rents will fall";
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"stat half: lee = 120 "homes" { of };"#,
        expect![[r#"
            stat half: lee = 120 "homes" { of };
                                           ^^ expected `:` after the field `of` [malformed]
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Amount(120), unit: Counted("homes") }, of: "" }
        "#]],
    );
    check(
        r#"stat half: lee = 120 "homes" {};"#,
        expect![[r#"
            stat half: lee = 120 "homes" {};
                 ^^^^ this stat needs the field `of` [missing_field]
                   write: { of: "what is measured" }
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Amount(120), unit: Counted("homes") }, of: "" }
        "#]],
    );
}

#[test]
fn a_text_is_torn() {
    check(
        r#"quote half: lee = "We will "build, 120" homes" { at: meeting };"#,
        expect![[r#"
            quote half: lee = "We will "build, 120" homes" { at: meeting };
                              ^^^^^^^^^^^^^^^ the text ends at the quotation mark before `build` [malformed]
                                inside a text write “ and ”, or \" for a quotation mark
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, at: "meeting" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { note: "it is "costly," he said", at: meeting };"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { note: "it is "costly," he said", at: meeting };
                                                                ^^^^^^^^^^^^^^ the text ends at the quotation mark before `costly` [malformed]
                                                                  inside a text write “ and ”, or \" for a quotation mark
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes;
quote torn: berg = "It is costly;
claim plan: lee = "Homes will be built,";"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes;
                              ^^^^^^^^^^^^^^^^^^^^^^^^^ the text ends at the quotation mark before `It` [malformed]
                                is the closing quotation mark of its first line missing?
            half: Quote { id: "half", attribution: { speakers: ["lee"] } }
        "#]],
    );
}
