//! Halves of declarations.

use super::check;
use expect_test::expect;

#[test]
fn a_semicolon_is_missing() {
    check(
        r#"quote half: lee = "We will build 120 homes""#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the quote, found `event` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: meeting }"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the quote, found `event` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" { at: meeting },"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" { at: meeting },
                                                                       ^ expected `;` at the end of the quote, found `,` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"], at: "meeting" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes"
/// What follows."#,
        expect![[r#"
            /// What follows.
            ^^^^^^^^^^^^^^^^^ expected `;` at the end of the quote, found documentation [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"stat half: lee = 120 "homes""#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the stat, found `event` [malformed]
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Amount(120), unit: Counted("homes") }, of: "" }
        "#]],
    );
    check(
        r#"use crate::people::chair"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `;` at the end of the `use`, found `event` [malformed]
            no `half`
        "#]],
    );
}

#[test]
fn the_value_is_missing() {
    check(
        r#"quote half: lee = ;"#,
        expect![[r#"
            quote half: lee = ;
                              ^ expected a text in quotation marks [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] } }
        "#]],
    );
    check(
        r#"quote half: lee ="#,
        expect![[r#"
            quote half: lee =
                            ^ expected a text in quotation marks [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] } }
        "#]],
    );
    check(
        r#"quote half: lee = { at: meeting };"#,
        expect![[r#"
            quote half: lee = { at: meeting };
                              ^^^^^^^^^^^^^^^ expected a text in quotation marks [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, at: "meeting" }
        "#]],
    );
    check(
        r#"stat half: lee = ~ { of: "homes" };"#,
        expect![[r#"
            stat half: lee = ~ { of: "homes" };
                             ^ expected a number [wrong_value]
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Amount(0) }, of: "homes" }
        "#]],
    );
    check(
        r#"stat half = ;"#,
        expect![[r#"
            stat half = ;
                        ^ expected a number [wrong_value]
            half: Statistic { id: "half", quantity: Quantity { measure: Amount(0) }, of: "" }
        "#]],
    );
    check(
        r#"actor half: Person = ;"#,
        expect![[r#"
            actor half: Person = ;
                                 ^ expected a text in quotation marks [wrong_value]
            half: Actor { id: "half", kind: Person, name: "" }
        "#]],
    );
    check(
        r#"event half: Vote = ;"#,
        expect![[r#"
            event half: Vote = ;
                               ^ expected a text in quotation marks [wrong_value]
            half: Event { id: "half", kind: Vote, label: "" }
        "#]],
    );
    check(
        r#"claim half: lee = "#,
        expect![[r#"
            claim half: lee = 
                            ^ expected a text in quotation marks [wrong_value]
            half: Claim { id: "half", attribution: { speakers: ["lee"] }, text: "" }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build" + ;"#,
        expect![[r#"
            quote half: lee = "We will build" + ;
                                              ^ expected a text in quotation marks [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build"] }
        "#]],
    );
    check(
        r#"quote half: lee = "We will build 120 homes" as ;"#,
        expect![[r#"
            quote half: lee = "We will build 120 homes" as ;
                                                        ^^ expected the article's own words in quotation marks after `as` [wrong_value]
                                                          write `as _` if the article has none for it
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
}

#[test]
fn the_equals_sign_is_missing() {
    check(
        r#"quote half: lee "We will build 120 homes";"#,
        expect![[r#"
            quote half: lee "We will build 120 homes";
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ expected `=` before the value, found `"We will build 120 homes"` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"stat half: lee +120 "homes" { of: "homes" };"#,
        expect![[r#"
            stat half: lee +120 "homes" { of: "homes" };
                           ^ expected `=` before the value, found `+` [malformed]
            stat half: lee +120 "homes" { of: "homes" };
                           ^^^^^^^^^^^^ the article does not say that this figure is a change [wrong_direction]
                             stated: body:1:16
                                 “We will build 120 homes,” Mayor Ann Lee told Tom Berg on Tuesday. “It is costly,” Tom Berg…
                                                ^^^ declared: +120 "homes"
                             to declare “120” write: 120 "homes"
            half: Statistic { id: "half", attribution: { speakers: ["lee"] }, quantity: Quantity { measure: Change { direction: Up, by: 120 }, unit: Counted("homes") }, of: "homes" }
        "#]],
    );
    check(
        r#"quote half lee = "We will build 120 homes";"#,
        expect![[r#"
            quote half lee = "We will build 120 homes";
                       ^^^ expected `:` or `=` after the name, found `lee` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half "We will build 120 homes";"#,
        expect![[r#"
            quote half "We will build 120 homes";
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ expected `:` or `=` after the name, found `"We will build 120 homes"` [malformed]
            half: Quote { id: "half", parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half said: lee = "We will build 120 homes";"#,
        expect![[r#"
            quote half said: lee = "We will build 120 homes";
                       ^^^^ expected `:` or `=` after the name, found `said` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"stat half ~120 "homes" { of: "homes" };"#,
        expect![[r#"
            stat half ~120 "homes" { of: "homes" };
                      ^ expected `:` or `=` after the name, found `~` [malformed]
            stat half ~120 "homes" { of: "homes" };
                      ^^^^^^^^^^^^ the article gives this figure exactly [wrong_hedge]
                        stated: body:1:16
                            “We will build 120 homes,” Mayor Ann Lee told Tom Berg on Tuesday. “It is costly,” Tom Berg…
                                           ^^^ declared: ~120 "homes"
                        to declare “120” write: 120 "homes"
            half: Statistic { id: "half", quantity: Quantity { hedge: About, measure: Amount(120), unit: Counted("homes") }, of: "homes" }
        "#]],
    );
    check(
        r#"quote half: lee"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `=` before the value, found `event` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] } }
        "#]],
    );
    check(
        r#"quote half: "We will build 120 homes";"#,
        expect![[r#"
            quote half: "We will build 120 homes";
                      ^ the value of the quote stands behind `=`; what stands behind `:` is who says so [malformed]
                        write `=` in place of this `:`
            half: Quote { id: "half", parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"event half: "Meeting";"#,
        expect![[r#"
            event half: "Meeting";
                      ^ the value of the event stands behind `=`; what stands behind `:` is its kind [malformed]
                        write `=` in place of this `:`
            half: Event { id: "half", kind: Statement, label: "Meeting" }
        "#]],
    );
    check(
        r#"quote half"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected `:` or `=` after the name, found `event` [malformed]
            half: Quote { id: "half" }
        "#]],
    );
    check(
        r#"quote half;"#,
        expect![[r#"
            quote half;
                      ^ expected `:` or `=` after the name, found `;` [malformed]
            half: Quote { id: "half" }
        "#]],
    );
}

#[test]
fn the_attribution_is_missing() {
    check(
        r#"quote half: = "We will build 120 homes";"#,
        expect![[r#"
            quote half: = "We will build 120 homes";
                  ^^^^ expected who says it, after the name [malformed]
                    write: quote half: speaker = "the words as the article quotes them";
            half: Quote { id: "half", parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half = "We will build 120 homes";"#,
        expect![[r#"
            quote half = "We will build 120 homes";
                  ^^^^ expected who says it, after the name [malformed]
                    write: quote half: speaker = "the words as the article quotes them";
            half: Quote { id: "half", parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half:"#,
        expect![[r#"
            quote half:
                  ^^^^ expected who says it, after the name [malformed]
                    write: quote half: speaker = "the words as the article quotes them";
            half: Quote { id: "half" }
        "#]],
    );
    check(
        r#"stat half: = 120 "homes" { of: "homes" };"#,
        expect![[r#"
            stat half: = 120 "homes" { of: "homes" };
                       ^ expected who says so after `:` [malformed]
                         leave out the `:` if it is the article itself
            half: Statistic { id: "half", quantity: Quantity { measure: Amount(120), unit: Counted("homes") }, of: "homes" }
        "#]],
    );
    check(
        r#"quote half: lee -> = "We will build 120 homes";"#,
        expect![[r#"
            quote half: lee -> = "We will build 120 homes";
                             ^ expected the name of the addressee [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"quote half: lee -> ;"#,
        expect![[r#"
            quote half: lee -> ;
                               ^ expected `=` before the value, found `;` [malformed]
            half: Quote { id: "half", attribution: { speakers: ["lee"] } }
        "#]],
    );
    check(
        r#"quote half: lee via = "We will build 120 homes";"#,
        expect![[r#"
            quote half: lee via = "We will build 120 homes";
                            ^^^ expected the name of the reporter [wrong_value]
            half: Quote { id: "half", attribution: { speakers: ["lee"] }, parts: ["We will build 120 homes"] }
        "#]],
    );
    check(
        r#"claim half: lee + = "Homes";"#,
        expect![[r#"
            claim half: lee + = "Homes";
                            ^ expected the name of the speaker [wrong_value]
            half: Claim { id: "half", attribution: { speakers: ["lee"] }, text: "Homes" }
        "#]],
    );
    check(
        r#"actor half: = "Half";"#,
        expect![[r#"
            actor half: = "Half";
                  ^^^^ expected the kind of actor after the name, as in `actor half: Person = "Full Name";` [malformed]
                    the kinds are Person, Organization, Country, Group, Document, Place, Facility
            half: Actor { id: "half", kind: Country, name: "Half" }
        "#]],
    );
    check(
        r#"event half: { when: 2023-03-14 };"#,
        expect![[r#"
            event half: { when: 2023-03-14 };
                  ^^^^ expected the kind of event after the name, as in `event half: Meeting = "what you call it" { when: 2022-12-30 };` [malformed]
                    the kinds are Meeting, Call, Visit, Summit, Speech, Statement, PressConference, Agreement, Election, Vote, Protest, Strike, Exercise, Attack, Invasion, Conflict, Sanctions, Accident, Disaster, Rescue, Death, Arrest, Trial, Verdict, Hearing, Report, Publication, Leak, Interview, Debate, Opening, Launch, Deal, Match, Ceremony, and Other "…"
            half: Event { id: "half", kind: Statement, label: "", when: At(Day(day(2023, 3, 14))) }
        "#]],
    );
}

#[test]
fn the_name_is_missing() {
    check(
        r#"quote: lee = "We will build 120 homes";"#,
        expect![[r#"
            quote: lee = "We will build 120 homes";
                 ^ expected a name for the quote, or `_`, found `:` [malformed]
                   write: quote name: speaker = "the words as the article quotes them";
            no `half`
        "#]],
    );
    check(
        r#"quote"#,
        expect![[r#"
            event meeting: Vote = "Council meeting" { when: 2023-03-14 };
            ^^^^^ expected a name for the quote, or `_`, found `event` [malformed]
              write: quote name: speaker = "the words as the article quotes them";
            no `half`
        "#]],
    );
    check(
        r#"actor;"#,
        expect![[r#"
            actor;
                 ^ expected a name for the actor, or `_`, found `;` [malformed]
                   write: actor name: Person = "Full Name";
            no `half`
        "#]],
    );
    check(
        r#"quote "We will build 120 homes";"#,
        expect![[r#"
            quote "We will build 120 homes";
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ expected a name for the quote, or `_`, found `"We will build 120 homes"` [malformed]
                    write: quote name: speaker = "the words as the article quotes them";
            no `half`
        "#]],
    );
    check(
        r#"quote ARTICLE: lee = "We will build 120 homes";"#,
        expect![[r#"
            quote ARTICLE: lee = "We will build 120 homes";
                  ^^^^^^^ `ARTICLE` is a name that newsfacts gives [doubled_name]
                    choose another name
            no `half`
        "#]],
    );
}
