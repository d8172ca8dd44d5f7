//! What stands between declarations.

use super::check;
use expect_test::expect;

#[test]
fn something_is_stray() {
    check(
        r#"+"#,
        expect![[r#"
            +
            ^ expected a declaration (`article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`), found `+` [malformed]
              if it belongs to the actor before, leave out the `;` between them
            no `half`
        "#]],
    );
    check(
        r#"+ quote half: lee = "We will build 120 homes";"#,
        expect![[r#"
            + quote half: lee = "We will build 120 homes";
            ^ expected a declaration (`article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`), found `+` [malformed]
              if it belongs to the actor before, leave out the `;` between them
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#";"#,
        expect![[r#"
            ;
            ^ expected a declaration (`article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`), found `;` [malformed]
            no `half`
        "#]],
    );
    check(
        r#"foo;"#,
        expect![[r#"
            foo;
            ^^^ there is no declaration `foo` [unknown_keyword]
              a declaration here starts with `article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`
            no `half`
        "#]],
    );
    check(
        r#"{ at: meeting }"#,
        expect![[r#"
            { at: meeting }
            ^^^^^^^^^^^^^^^ expected a declaration (`article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`), found `{ … }` [malformed]
              if it belongs to the actor before, leave out the `;` between them
            no `half`
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" {} {};"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" {} {};
                                                           ^^ expected `;` at the end of the quote, found `{ … }` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"feed half = "News";"#,
        expect![[r#"
            feed half = "News";
            ^^^^ `feed` is not declared here [unknown_keyword]
              it belongs in `feed!`
              a declaration here starts with `article`, `actor`, `event`, `quote`, `stat`, `claim`, `aside`
            no `half`
        "#]],
    );
    check(
        r#"#"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected an attribute in brackets after `#`, found `event` [malformed]
            no `half`
        "#]],
    );
    check(
        r#"#[allow]"#,
        expect![[r#"
            #[allow]
              ^^^^^ expected the names of rules in parentheses, as in `allow(uncovered)` [malformed]
            no `half`
        "#]],
    );
}

#[test]
fn the_keyword_is_another() {
    check(
        r#"qoute half: lee = "We will build 120 homes";"#,
        expect![[r#"
            qoute half: lee = "We will build 120 homes";
            ^^^^^ there is no declaration `qoute` [unknown_keyword]
              did you mean `quote`?
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"person half: Person = "Half" { born: 1970 };"#,
        expect![[r#"
            person half: Person = "Half" { born: 1970 };
            ^^^^^^ there is no declaration `person` [unknown_keyword]
              write: actor name: Person = "Full Name";
            half: Actor { id: "half", kind: Person, name: "Half" }
        "#]],
    );
    check(
        r#"number half: lee = 120 "homes" { of: "homes" };"#,
        expect![[r#"
            number half: lee = 120 "homes" { of: "homes" };
            ^^^^^^ there is no declaration `number` [unknown_keyword]
              did you mean `stat`?
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Amount(120), unit: Counted("homes") }, of: "homes" }
        "#]],
    );
    check(
        r#"statement half: lee = "We will build 120 homes";"#,
        expect![[r#"
            statement half: lee = "We will build 120 homes";
            ^^^^^^^^^ there is no declaration `statement` [unknown_keyword]
              did you mean `claim`?
            half: Claim { id: "half", attribution: { speakers: ["lee"] }, text: "We will build 120 homes" }
        "#]],
    );
}

#[test]
fn an_import_is_broken() {
    check(
        r#"use crate::people::; quote half: chair = "We will build 120 homes";"#,
        expect![[r#"
            use crate::people::; quote half: chair = "We will build 120 homes";
                              ^ expected the name of an actor [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["chair"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"use crate::people::{chair, *}; event half: Vote = "Half" { who: [chair] };"#,
        expect![[r#"
            use crate::people::{chair, *}; event half: Vote = "Half" { who: [chair] };
                                       ^ the actors of a `use` are listed by name [malformed]
                                         write: use crate::people::{putin, xi};
            half: Event { id: "half", kind: Vote, label: "Half", who: ["chair"] }
        "#]],
    );
    check(
        r#"use crate::people::{}; event half: Vote = "Half" { who: [chair] };"#,
        expect![[r#"
            use crate::people::{}; event half: Vote = "Half" { who: [chair] };
                               ^^ this `use` names no actor [malformed]
                                 write their names in the braces, or leave the `use` out
            half: Event { id: "half", kind: Vote, label: "Half", who: ["chair"] }
        "#]],
    );
    check(
        r#"use people::chair; event half: Vote = "Half" { who: [chair] };"#,
        expect![[r#"
            use people::chair; event half: Vote = "Half" { who: [chair] };
                ^^^^^^^^^^^^^ the path of a `use` starts with `crate`, `self`, `super` or `::` [malformed]
                  write: use crate::people::chair;
                  or, if they are declared in another crate: use ::people::chair;
            half: Event { id: "half", kind: Vote, label: "Half", who: ["chair"] }
        "#]],
    );
    check(
        r#"use"#,
        expect![[r#"
            use
            ^^^ expected the path of actors after `use` [malformed]
            no `half`
        "#]],
    );
}
