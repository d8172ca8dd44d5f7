//! Transcripts as they are printed: what is a turn, and whose.

use super::{Named, Said};
use crate::text::speaker::{Name, NameKind};
use crate::text::{Reading, Source};

/// The declared actors: Ann Lee, a body, and somebody whom the transcript calls "A".
const NAMES: [(usize, &str, NameKind); 6] = [
    (0, "Ann Lee", NameKind::Person),
    (0, "mayor", NameKind::Role),
    (1, "Bob McRoy", NameKind::Person),
    (2, "Harbour Board", NameKind::Words),
    (3, "Cid Sol", NameKind::Person),
    (3, "the witness", NameKind::Words),
];

/// Each turn on a line of its own: who says it, and its paragraphs.
fn turns(text: &str, language: &str) -> String {
    let source = Source::new("a.txt", text);
    let names = NAMES.map(|(actor, words, kind)| Name { actor, words, kind });
    let reading = Reading::of_transcript(&source, None, language, &names);
    let mut out = Vec::new();
    for (index, quotation) in reading.quotations.iter().enumerate() {
        let Some(said) = reading.transcript.said(index) else {
            continue;
        };
        let who = match said {
            Said::Unnamed => "-".to_owned(),
            Said::Open(_) => "?".to_owned(),
            Said::Block(_) => ">".to_owned(),
            Said::Line(line) => {
                let line = &reading.transcript.lines[*line];
                match &line.who {
                    Named::Actors(actors) => actors
                        .iter()
                        .map(ToString::to_string)
                        .collect::<Vec<_>>()
                        .join("+"),
                    Named::Somebody => line.shown.clone(),
                    Named::Office => format!("{}?", line.shown),
                    Named::Voice => format!("voice {}", line.shown),
                    Named::Nobody => format!("nobody {}", line.shown),
                }
            }
        };
        let parts = quotation.parts.iter().map(|part| &text[part.clone()]);
        let words = parts.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
        out.push(format!("{who}: {}", words.collect::<Vec<_>>().join(" / ")));
    }
    out.join("\n")
}

fn try_all(language: &str, cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in cases {
        let found = turns(text, language);
        if found != *want {
            wrong += &format!("--- {text}\nread:   {found:?}\nwanted: {want:?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_name_and_a_colon_begin_a_turn() {
    try_all(
        "en",
        &[
            ("ANN LEE: We are ready.", "0: We are ready."),
            ("Ann Lee: We are ready.", "0: We are ready."),
            ("Lee: We are ready.", "0: We are ready."),
            ("MAYOR LEE: We are ready.", "0: We are ready."),
            ("THE MAYOR: We are ready.", "0: We are ready."),
            ("Mayor: We are ready.", "0: We are ready."),
            ("MR. McROY: No.", "1: No."),
            ("MR. MCROY: No.", "1: No."),
            ("Mr. McRoy: No.", "1: No."),
            ("B. McRoy: No.", "1: No."),
            ("McRoy (Greens): No.", "1: No."),
            ("Bob McRoy, the deputy mayor: No.", "1: No."),
            ("[00:01:12] McRoy: No.", "1: No."),
            ("00:01:12 McRoy: No.", "1: No."),
            ("McRoy [00:12]: No.", "1: No."),
            ("**McRoy:** No.", "1: No."),
            ("**McRoy**: No.", "1: No."),
            ("*McRoy:* No.", "1: No."),
            ("**[1:12] McRoy:** No.", "1: No."),
            ("- McRoy: No.", "1: No."),
            ("McRoy:\nNo.", "1: No."),
            ("McRoy  0:12\nNo.", "1: No."),
            ("**Bob McRoy**\n\nNo.", "1: No."),
            ("HARBOUR BOARD: No.", "2: No."),
            ("THE WITNESS: No.", "3: No."),
            ("LEE AND McROY: No.", "0+1: No."),
            ("Lee/McRoy: No.", "0+1: No."),
            ("Lee: “We are ready.”", "0: “We are ready.”"),
        ],
    );
}

#[test]
fn a_name_that_nobody_declared_is_somebody_else() {
    try_all(
        "en",
        &[
            ("DAN FOX: No.", "Dan Fox: No."),
            ("Dan Fox: No.", "Dan Fox: No."),
            ("MR. FOX: No.", "Mr. Fox: No."),
            (
                "Fox: No.\n\nLee: Yes.\n\nFox: Why?",
                "Fox: No.\n0: Yes.\nFox: Why?",
            ),
            ("Dan Lee: No.", "Dan Lee: No."),
            (
                "A spokesman for Lee, by phone: No.",
                "?: A spokesman for Lee, by phone: / No.",
            ),
            ("LEE'S LAWYER: No.", "Lee's Lawyer: No."),
            (
                "Reporter: Why?\n\nReporter: When?",
                "voice Reporter: Why?\nvoice Reporter: When?",
            ),
            ("SPEAKER 2: No.", "voice Speaker 2: No."),
            ("THE COURT: No.", "The Court?: No."),
            ("Q: Why?\n\nLEE: So.", "voice Q: Why?\n0: So."),
            ("Q: Why?\n\nA: So.", "nobody Q: Why?\nnobody A: So."),
            (
                "Q. Why?\nA. So.\nQ. When?",
                "nobody Q: Why?\nnobody A: So.\nnobody Q: When?",
            ),
            ("Q   Why?\n\nLEE: So.", "voice Q: Why?\n0: So."),
            ("Q And when?\n\nLEE: So.", "voice Q: And when?\n0: So."),
            (
                "Q (from the hall): Why?\n\nLEE: So.",
                "voice Q: Why?\n0: So.",
            ),
            ("Q   (Off mic.) Why?\n\nLEE: So.", "voice Q: Why?\n0: So."),
            ("**Q:** Why?\n\n**A:** So.", "nobody Q: Why?\nnobody A: So."),
        ],
    );
}

#[test]
fn what_follows_a_name_is_one_turn() {
    try_all(
        "en",
        &[
            (
                "LEE: We are ready.\n\nWe begin in May.",
                "0: We are ready. / We begin in May.",
            ),
            (
                "LEE: We are ready. (Laughter.) We begin.",
                "0: We are ready. / We begin.",
            ),
            (
                "LEE: We are ready.\n\n(Applause.)\n\nWe begin.",
                "0: We are ready. / We begin.",
            ),
            (
                "LEE: We are [inaudible] ready.",
                "0: We are [inaudible] ready.",
            ),
            ("LEE: [Laughs] We are ready.", "0: We are ready."),
            (
                "LEE: We are ready. (We have been ready for a very long time.)",
                "0: We are ready. (We have been ready for a very long time.)",
            ),
            (
                "Lee: We are\nready.\nMcRoy: No.\nLee: Yes.",
                "0: We are ready.\n1: No.\n0: Yes.",
            ),
            (
                "Lee: We are ready.\n\n* * *\n\nThe board met in May.",
                "0: We are ready.",
            ),
            (
                "Lee: We are ready.\n\n## The budget\n\nIt is low.",
                "0: We are ready.\n?: It is low.",
            ),
            (
                "LEE: We tried.\n\nThe result: nothing.\n\nSo we left.",
                "0: We tried.\n?: The result: / nothing. / So we left.",
            ),
            ("LEE: I say this: no.", "0: I say this: no."),
            (
                "LEE: So.\n\nI have one message: vote.",
                "0: So. / I have one message: vote.",
            ),
            (
                "Lee: We said\nno to\nMcRoy: he knows.",
                "0: We said no to McRoy: he knows.",
            ),
        ],
    );
}

#[test]
fn what_no_name_begins_is_no_speech() {
    try_all(
        "en",
        &[
            ("The result: nothing.", "?: The result: / nothing."),
            ("Date: 3 March\n\nLEE: We are ready.", "0: We are ready."),
            (
                "The board met Ann Lee.\n\nLEE: We are ready.",
                "0: We are ready.",
            ),
            (
                "Housing: a talk\n\nThe board met.\n\nLEE: So.",
                "?: Housing: / a talk\n0: So.",
            ),
            ("They met at 10:30 with Lee: she was ready.", ""),
            ("See https://news.example: it is there.", ""),
            (
                "LEE: So.\n\nPhoto: Dan Fox\n\nIt goes on.",
                "0: So.\n?: It goes on.",
            ),
            ("“We are ready,” said Lee: it was true.", ""),
        ],
    );
}

#[test]
fn what_may_be_told_is_nobodys_for_sure() {
    try_all(
        "en",
        &[
            // What closes the text.
            (
                "LEE: So.\n\nThe board met in May.",
                "0: So.\n?: The board met in May.",
            ),
            (
                "LEE: So.\n\nI left.\n\nThe board met.\n\nIt rained.",
                "0: So. / I left.\n?: The board met. / It rained.",
            ),
            (
                "LEE: So.\n\nMcRoy: No.\n\nThe hearing ended at noon in the US.",
                "0: So.\n1: No.\n?: The hearing ended at noon in the US.",
            ),
            (
                "LEE: So.\n\n(Whereupon the hearing was adjourned.)",
                "0: So.",
            ),
            (
                "LEE: So.\n\nEND OF TRANSCRIPT",
                "0: So.\n?: END OF TRANSCRIPT",
            ),
            // Headings.
            (
                "LEE: So.\n\nThe budget\n\nIt is low.\n\nMcRoy: I see.",
                "0: So.\n?: The budget / It is low.\n1: I see.",
            ),
            // Whoever speaks is named.
            (
                "LEE: So.\n\nMs. Lee left the hall.\n\nIt is low.\n\nMcRoy: I see.",
                "0: So.\n?: Ms. Lee left the hall. / It is low.\n1: I see.",
            ),
            // What others speak behind, or shows that somebody does, is theirs.
            (
                "LEE: So.\n\nThe money is there.\n\nMcRoy: I see.",
                "0: So. / The money is there.\n1: I see.",
            ),
            (
                "LEE: So.\n\nThe money is there.\n\nThank you.",
                "0: So. / The money is there. / Thank you.",
            ),
            (
                "LEE: So.\n\nThe money is there, and it is all that\nwe need.",
                "0: So. / The money is there, and it is all that we need.",
            ),
            ("LEE:\n\nThe money is there.", "0: The money is there."),
            (
                "LEE: So.\n\n[00:12:30]\n\n00:12:30\n\n[crosstalk]\n\nI see.",
                "0: So. / I see.",
            ),
        ],
    );
    try_all(
        "de",
        &[
            (
                "LEE: Ja.\n\nDer Rat tagte im Mai.",
                "0: Ja.\n?: Der Rat tagte im Mai.",
            ),
            ("LEE: Ja.\n\nWir gehen.", "0: Ja. / Wir gehen."),
            (
                "LEE: Ja.\n\n(Beifall.)\n\nDas Geld ist da.\n\nMcRoy: Nein.",
                "0: Ja. / Das Geld ist da.\n1: Nein.",
            ),
        ],
    );
}

#[test]
fn questions_may_be_bold_and_have_no_name() {
    try_all(
        "en",
        &[
            (
                "Ann Lee is the mayor.\n\n**When do you begin?**\n\nIn May.\n\nOr June.\n\n**Why?**\n\nSo.",
                "-: When do you begin?\n-: In May. / Or June.\n-: Why?\n-: So.",
            ),
            (
                "**Q: When do you begin?**\n\nIn May.",
                "voice Q: When do you begin?\n-: In May.",
            ),
            (
                "Q: When do you begin?\n\nIn May.\n\nQ: Why?\n\nSo.",
                "voice Q: When do you begin?\n-: In May.\nvoice Q: Why?\n-: So.",
            ),
            (
                "**Herald: When do you begin?**\n\n**Lee:** In May.\n\n**Herald: Why?**\n\nSo.",
                "Herald: When do you begin?\n0: In May.\nHerald: Why?\n-: So.",
            ),
            (
                "LEE: So.\n\n**The budget**\n\nIt is low.",
                "0: So.\n?: It is low.",
            ),
        ],
    );
}

#[test]
fn block_quotations_are_speech() {
    try_all(
        "en",
        &[
            (
                "Lee wrote:\n\n> We are ready.\n> All of us.\n\nThe board met.",
                ">: We are ready. > All of us.",
            ),
            (
                "Lee wrote:\n\n> We are ready.\n>\n> All of us.",
                ">: We are ready. / All of us.",
            ),
            (
                "Lee wrote:\n\n    We are ready.\n    All of us.\n\nThe board met.",
                ">: We are ready. All of us.",
            ),
            (
                "They wrote:\n\n> We are ready.\n> — Ann Lee, the mayor",
                "0: We are ready.",
            ),
            ("The board met.\n\n    It was late.", ""),
            (
                "LEE: He wrote:\n\n> We are ready.\n\nAnd so we were.",
                "0: He wrote:\n>: We are ready.\n0: And so we were.",
            ),
        ],
    );
}

#[test]
fn what_no_colon_marks_is_a_name_in_capitals() {
    try_all(
        "en",
        &[
            (
                "Mr. LEE. It is safe.\n\nMr. McROY. It is not.",
                "0: It is safe.\n1: It is not.",
            ),
            (
                "Ms. LEE of New York. It is safe.\n\nThe Acting CHAIR. Order.",
                "0: It is safe.\nThe Acting Chair?: Order.",
            ),
            (
                "ANN LEE: It is safe.\n\nBOB McROY. It is not.",
                "0: It is safe.\n1: It is not.",
            ),
            (
                "ANN LEE: It is safe.\nDAN FOX. It is not.",
                "0: It is safe.\n?: DAN FOX. / It is not.",
            ),
            (
                "ANN LEE: It is safe.\n\nBob McRoy. He knows it.",
                "0: It is safe.\n?: Bob McRoy. / He knows it.",
            ),
            (
                "LEE —It is safe.\n\nMcROY — It is not.",
                "0: It is safe.\n1: It is not.",
            ),
            (
                "Mr. LEE (Greens) -- It is safe.\n\nMr. FOX — It is not.",
                "0: It is safe.\nMr. Fox: It is not.",
            ),
            (
                "ANN LEE\nIt is safe.\n\nBOB McROY\nIt is\nnot.\n\nANN LEE\nSo.",
                "0: It is safe.\n1: It is not.\n0: So.",
            ),
            (
                "Ann Lee\nIt is safe.\n\nBob McRoy\nIt is not.",
                "0: It is safe.\n1: It is not.",
            ),
            (
                "ANN LEE: It is safe.\n\nDAN FOX\nIt is not.",
                "0: It is safe.\n?: DAN FOX / It is not.",
            ),
            (
                "ANN LEE: It is safe.\n\nBob McRoy\nIt is not.",
                "0: It is safe.\n?: Bob McRoy / It is not.",
            ),
            (
                "ANN LEE: It is safe.\n\nDan Fox\nIt is not.",
                "0: It is safe.\n?: Dan Fox / It is not.",
            ),
            // No names.
            (
                "ANN LEE: It is safe.\n\nNO. We are ready.",
                "0: It is safe. / NO. We are ready.",
            ),
            (
                "ANN LEE: It is safe.\n\nWe said so — all of us.",
                "0: It is safe. / We said so — all of us.",
            ),
            (
                "ANN LEE: We asked.\n\nBob McRoy — he knows it.\n\nWe do.",
                "0: We asked. / Bob McRoy — he knows it. / We do.",
            ),
            ("NORLAND — The board met.", ""),
            ("THE DAM. It is safe.", ""),
            // A byline, a heading above prose.
            (
                "Ann Lee\n3 March 2024\n\nThe board met.\n\nMcRoy: No.",
                "?: Ann Lee / 3 March 2024 / The board met.\n1: No.",
            ),
        ],
    );
}

#[test]
fn times_and_chevrons_stand_before_and_behind_names() {
    try_all(
        "en",
        &[
            (
                "Ann Lee 10:04 AM: It is safe.\nBob McRoy 10:05 AM: It is not.",
                "0: It is safe.\n1: It is not.",
            ),
            ("10:04 a.m. Ann Lee: It is safe.", "0: It is safe."),
            ("[10:04 PM] Ann Lee: It is safe.", "0: It is safe."),
            ("Ann Lee  10:04 PM\nIt is safe.", "0: It is safe."),
            ("Ann Lee 10:04: It is safe.", "0: It is safe."),
            (
                ">> ANN LEE: It is safe.\n\n>> BOB McROY: It is not.",
                "0: It is safe.\n1: It is not.",
            ),
            (
                ">> Ann Lee: It is\nsafe. >> It is not. >>> McRoy: No.",
                "0: It is safe.\n?: It is not.\n1: No.",
            ),
            (
                "Lee wrote:\n\n> We are ready.\n>> Are you?",
                ">: We are ready. >> Are you?",
            ),
        ],
    );
    try_all(
        "de",
        &[("Ann Lee 10:04 Uhr: Ja.\nMcRoy: Nein.", "0: Ja.\n1: Nein.")],
    );
}

#[test]
fn what_goes_on_in_small_letters_may_tell_of_who_is_named() {
    try_all(
        "en",
        &[
            (
                "ANN LEE: I ask one thing.\n\nBob McRoy: a man of his word.\n\nThat is who we need.",
                "0: I ask one thing.\n?: Bob McRoy: / a man of his word. / That is who we need.",
            ),
            (
                "Lee: we are ready.\nMcRoy: so are we.",
                "0: we are ready.\n1: so are we.",
            ),
            (
                "LEE: We are ready.\nMcROY: so are we.",
                "0: We are ready.\n1: so are we.",
            ),
        ],
    );
}

#[test]
fn german_transcripts_are_read_so_too() {
    try_all(
        "de",
        &[
            ("LEE: Wir sind bereit.", "0: Wir sind bereit."),
            ("Frau Lee: Wir sind bereit.", "0: Wir sind bereit."),
            (
                "Frage: Wann?\n\nAntwort: Im Mai.",
                "nobody Frage: Wann?\nnobody Antwort: Im Mai.",
            ),
            ("KURIER: Wann?\n\nLee: Im Mai.", "Kurier: Wann?\n0: Im Mai."),
            (
                "Lee: Ja.\n\nDas Ergebnis: nichts.",
                "0: Ja.\n?: Das Ergebnis: / nichts.",
            ),
            ("Datum: 3. März\n\nLee: Ja.", "0: Ja."),
        ],
    );
}

#[test]
fn french_transcripts_are_read_so_too() {
    try_all(
        "fr",
        &[
            ("LEE : Nous sommes prêts.", "0: Nous sommes prêts."),
            (
                "Lee : Oui.\n\nDate : le 3 mars\n\nLee : Non.",
                "0: Oui.\n0: Non.",
            ),
        ],
    );
}

#[test]
fn lines_end_as_any_program_ends_them() {
    for end in ["\r\n", "\r", "\u{2028}"] {
        let text = [
            "\u{FEFF}LEE: We are",
            "ready.",
            "McRoy: No.",
            "",
            "LEE: Yes.",
        ]
        .join(end);
        assert_eq!(
            turns(&text, "en"),
            "0: We are ready.\n1: No.\n0: Yes.",
            "{end:?}"
        );
    }
}
