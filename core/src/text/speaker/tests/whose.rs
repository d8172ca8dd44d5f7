//! Lists, letters, those who are excluded, and those who ask and print.

use super::check;

#[test]
fn reads_lists() {
    check(&[
        ("“We go,” said Lee, Park and Norland.", "lee park norland"),
        ("“We go,” Lee, Park, and Norland said.", "lee park norland"),
        (
            "Lee, Park and a spokesperson said: “We go.”",
            "lee park spokesperson",
        ),
        (
            "“We go,” Lee told Park, NBC and Norland.",
            "lee →park →times →norland",
        ),
        (
            "“We go,” according to NBC, Lee and Park.",
            "via times via lee via park",
        ),
        (
            "When he met Norland, Lee and Park said: “We go.”",
            "lee park",
        ),
        (
            "“We go,” Lee told Park, NBC reported.",
            "lee →park via times",
        ),
        ("“We go,” Lee told Park, and Norland nodded.", "lee →park"),
    ]);
}

#[test]
fn reads_who_sent_a_letter() {
    check(&[
        ("A letter from Lee said: “We go.”", "lee"),
        ("An email sent by Lee said: “We go.”", "lee"),
        ("Park got a text from Lee saying: “We go.”", "lee"),
        (
            "“We go,” said a letter to Park written by Lee.",
            "lee →park",
        ),
        ("“We go,” Lee’s note to Park said.", "lee"),
        ("A letter from Bob Roy read: “We go.”", "somebody"),
        ("A letter to Lee said: “We go.”", "unknown →lee"),
        ("An email seen by NBC said: “We go.”", "unknown via times"),
        ("Park, holding a letter from Lee, said: “We go.”", "park"),
    ]);
}

#[test]
fn reads_who_is_not_meant() {
    check(&[
        ("“We go,” Lee, not Park, said.", "lee"),
        ("“We go,” Lee – not Park, as NBC reported – said.", "lee"),
        ("“We go,” Lee, unlike Park, said.", "lee"),
        ("Lee rather than Park said: “We go.”", "lee"),
        ("“We go,” said not Park but Lee.", "lee"),
        ("Neither Lee nor Park said: “We go.”", "unknown?"),
        ("“We go,” not only Lee but also Park said.", "lee park"),
        ("“We go,” Lee, never shy, said.", "lee"),
    ]);
}

#[test]
fn reads_past_an_embedded_clause() {
    check(&[
        (
            "Lee described it, which Park calls “mad”, as “brave”.",
            "lee",
        ),
        (
            "Lee described it – which Park has called “mad” – as a “brave” plan.",
            "lee",
        ),
        ("Lee hailed the plan Park called “mad” as “brave”.", "lee"),
        (
            "Lee dismissed it, which Park had praised, as “brave”.",
            "lee",
        ),
        (
            "Lee praised the plan (which Park dubbed “mad”) as “brave”.",
            "lee",
        ),
        (
            "Lee described it as “bold”, and Park called it “mad” as well as “mean”.",
            "park",
        ),
        ("Lee met Park, who described it as “brave”.", "park"),
    ]);
}

#[test]
fn reads_who_asks_and_who_prints() {
    check(&[
        ("Asked by NBC why, Lee said: “We go.”", "lee →times"),
        ("“We go,” Lee replied when asked by Park.", "lee →park"),
        (
            "Speaking to Park in Norland, Lee said: “We go.”",
            "lee →park",
        ),
        ("“We go,” Lee wrote in the Daily Times.", "lee via times"),
        (
            "“We go,” Lee said in a letter seen by NBC.",
            "lee via times",
        ),
        ("“We go,” Lee wrote in Norland.", "lee"),
        ("Park was asked by NBC to go, and Lee said: “We go.”", "lee"),
    ]);
}

#[test]
fn what_somebody_is_blamed_for_saying_is_not_its_blamer_s() {
    check(&[
        ("Park criticised Lee for calling it “mad”.", "unknown?"),
        ("Park mocked Lee for saying: “We go.”", "unknown?"),
        ("Park accused Lee of saying that “we all go”.", "unknown?"),
        ("Park accused him of saying: “We go.”", "unknown?"),
        (
            "The mayor, Park, accused Lee of saying for years that “the line is safe”.",
            "unknown?",
        ),
        ("Park accused Bob Roy of saying: “We go.”", "unknown?"),
        ("Park apologised for saying: “We go.”", "park"),
        ("Park criticised Lee, saying: “We go.”", "park?"),
        ("Park began by saying: “We go.”", "park?"),
    ]);
}

#[test]
fn what_is_denied_or_asked_has_not_been_said() {
    check(&[
        ("Park denied that Lee had called it “mad”.", "lee?"),
        ("Park denied Lee had called it “mad”.", "lee?"),
        ("Park denied on Monday that the plan was “mad”.", "park?"),
        ("Park asked whether Lee had called it “mad”.", "lee?"),
        ("It is doubtful whether Lee said “we go”.", "lee?"),
        ("It is not true that Lee said “we go”.", "lee?"),
        ("If Lee says “we go”, Park stays.", "lee?"),
        // What he asks he says, and what is not denied was said.
        ("Park asked whether the plan was “mad”.", "park"),
        ("Park did not deny that Lee had called it “mad”.", "lee"),
        // What follows is another statement.
        (
            "Park denied that it failed, and Lee called it “mad”.",
            "lee",
        ),
        ("Park denied that it failed, and called it “mad”.", "park"),
        ("Park denied that it failed: “It is mad.”", "park"),
        ("Park denied it. Lee called it “mad”.", "lee"),
    ]);
}

#[test]
fn what_may_be_said_has_not_been_said() {
    for verb in [
        "might say",
        "may say",
        "could say",
        "must say",
        "will say",
        "would never say",
        "should have said",
        "may have said",
    ] {
        check(&[
            (&format!("Lee {verb} “we go”."), "lee?"),
            (&format!("“We go,” Lee {verb}."), "lee?"),
        ]);
    }
    check(&[
        ("Lee has said “we go”.", "lee"),
        ("Lee did say “we go”.", "lee"),
        ("Lee had to say “we go”.", "lee"),
        ("“We go,” said Lee, who may stay.", "lee"),
        ("Asked what he would do, Lee said: “We go.”", "lee"),
    ]);
}
