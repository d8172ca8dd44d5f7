//! Who is certain though no name stands beside a cue verb: in clauses that share a subject, behind a verb with two objects,
//! within another quotation.

use super::check;

#[test]
fn one_subject_has_several_verbs() {
    check(&[
        // They got in touch, and said.
        (
            "Lee, the mayor, telephoned Park and said that the fault was “small”.",
            "→park lee",
        ),
        (
            "Lee rang Park at 5 p.m. on Friday and said that the fault was “small”.",
            "→park lee",
        ),
        (
            "Lee called Park on Friday and told him: “We go now.”",
            "→pronoun lee",
        ),
        (
            "The Norland leader phoned the Daily Times and said it was “small”.",
            "→times lee",
        ),
        (
            "Lee e-mailed Park in May and asked: “Do we go?”",
            "→park lee",
        ),
        (
            "Park contacted NBC twice and promised “a better life for all”.",
            "→times park",
        ),
        (
            "The operator, Ann Lee, telephoned NBC at 5:52 p.m. and said it was “small”.",
            "→times lee",
        ),
        // Got to somebody without a word.
        ("Lee took Park’s arm and said: “We go now.”", "lee"),
        ("Lee passed Park and said: “We go now.”", "lee"),
    ]);
}

#[test]
fn a_promise_has_two_objects() {
    check(&[
        (
            "Norland promised Park a “no limits” partnership.",
            "norland",
        ),
        (
            "It began in May, when Norland promised Park a “no limits” partnership.",
            "norland",
        ),
        ("Lee promised Park the “deal of a lifetime”.", "lee"),
        ("Lee has promised Norland a “better” life.", "lee"),
        (
            "Bob Roy promised Park a “small but honest” deal.",
            "somebody",
        ),
        ("Lee demanded Park’s “no limits” partnership.", "lee?"),
        ("Lee denied Park a “fair” trial.", "lee?"),
    ]);
}

#[test]
fn me_within_a_quotation_is_who_speaks_it() {
    check(&[
        (
            "“Then Park said to me, ‘You can stop now.’ That was it,” Lee says.",
            "→lee park via lee",
        ),
        (
            "Lee said: “Park told me ‘you can stop now’ in May.”",
            "→lee park via lee",
        ),
        (
            "“Bob Roy asked me, ‘Do we go?’ That was it,” said Lee.",
            "→lee somebody via lee",
        ),
        (
            "“Park wrote to me: ‘We go now.’ That was it,” Lee told NBC.",
            "→lee park via lee",
        ),
        (
            "“Then Park told me, ‘We go now,’” Bob Roy said.",
            "→somebody park via somebody",
        ),
        (
            "“Then Park said to me, ‘You can stop now.’ That was it,” she says.",
            "→pronoun park",
        ),
        (
            "“Then Park said to him, ‘You can stop now.’ That was it,” Lee says.",
            "→pronoun park via lee",
        ),
    ]);
}

#[test]
fn the_words_of_a_report_are_those_of_the_report() {
    check(&[(
        "Lee “stressed that Norland has never refused,” NBC reported.",
        "lee via times",
    )]);
}
