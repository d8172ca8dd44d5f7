//! Transcripts and interviews: words that are quoted from lines with a name before them.

use newsfacts::{
    model::{Article, Aspect},
    rules::{Advice, Finding},
};
use serde_json::{Value, json};

const BRIEFING: &str = "\
Date: 14 March 2023

The mayor met the press on the pier.

[00:00:05] THE MAYOR: Good morning. We will build 210 homes by May 2024. (Applause.) And we will not stop there.

Nobody will lose a home.

Q   Will it cost more?

MR. ROY: It will not. We have said so.

MAYOR LEE: I have one message: come and see.

**Dan Fox (Greens):** The plan is too dear. “Too little, too late,” my father called it.

[Crosstalk]

THE MAYOR: It is not.
Roy: It never was.

The result: nothing.

* * *

The talk was held in English, and lasted an hour.
";

const INTERVIEW: &str = "\
Ann Lee has been the mayor for two years. We met her at the pier.

**When do you begin?**

In May. We have the money.

We also have the will.

**And who pays?**

The city does.
";

const ANSWERS: &str = "\
The board heard Ann Lee.

Q. When did you begin?
A. In May. It was cold.
Q. Who paid?
A. The city did.
";

const BLOCKS: &str = "\
The board met on Monday. In a letter Ann Lee wrote:

> We will build 210 homes.
> Nobody will lose one.

Bob Roy told the board:

    It will not cost more. We have
    said so.

The board said nothing, and put up a sign:

> Keep out.

So it went on.

> The pier is ours.
> — Bob Roy

> It is not.
> — Ann Lee
";

fn actors() -> Value {
    json!([
        { "id": "lee", "kind": "Person", "name": "Ann Lee", "role": { "value": "mayor" } },
        { "id": "roy", "kind": "Person", "name": "Bob Roy" },
        { "id": "board", "kind": "Organization", "name": "the board" },
        { "id": "asked", "kind": "Person", "name": "Cid Sol", "also": ["A"] },
    ])
}

fn check(text: &str, transcript: bool, facts: Value) -> (Article, Vec<Finding>) {
    let article = json!({ "headline": "The pier", "transcript": transcript, "actors": actors() });
    super::check(text, &super::with(article, facts))
}

fn quote(who: &str, words: &str, inferred: bool) -> Value {
    json!({ "quotes": [{ "id": "q", "speakers": [who], "parts": [{ "value": words }], "inferred": inferred }] })
}

/// The rules that are broken, and else whether the text states who speaks.
fn found(text: &str, who: &str, words: &str) -> String {
    let (who, inferred) = match who.strip_suffix('?') {
        Some(who) => (who, true),
        None => (who, false),
    };
    let (article, findings) = check(text, true, quote(who, words, inferred));
    let rules = super::shown(&findings);
    if !rules.is_empty() {
        let rules = rules.iter().filter_map(|rule| rule.split(' ').next());
        return rules.collect::<Vec<_>>().join(" ");
    }
    let evidence = &article.quotes[0].evidence;
    let speaker = evidence.iter().find(|one| one.aspect == Aspect::Speaker);
    speaker.map_or("", |one| one.basis.name()).to_owned()
}

fn try_all(text: &str, cases: &[(&str, &str, &str)]) {
    let mut wrong = String::new();
    for (who, words, want) in cases {
        let found = found(text, who, words);
        if found != *want {
            wrong += &format!("{who} = {words:?}: {found:?}, wanted {want:?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_words_of_a_line_are_its_speakers() {
    try_all(
        BRIEFING,
        &[
            ("lee", "Good morning.", "stated"),
            ("lee", "We will build 210 homes by May 2024", "stated"),
            (
                "lee",
                "We will build 210 homes … And we will not stop there.",
                "stated",
            ),
            (
                "lee",
                "Good morning. We will build 210 homes by May 2024.",
                "stated",
            ),
            ("lee", "Nobody will lose a home.", "stated"),
            ("lee", "… come and see.", "stated"),
            ("lee", "I have one message: come and see.", "stated"),
            ("lee", "It is not.", "stated"),
            ("roy", "It will not.", "stated"),
            ("roy", "It never was.", "stated"),
            ("roy", "We have said so", "stated"),
            // Somebody else's.
            ("roy", "Good morning.", "wrong_speaker"),
            ("roy", "Nobody will lose a home.", "wrong_speaker"),
            ("lee", "It will not.", "wrong_speaker"),
            ("lee", "It never was.", "wrong_speaker"),
            ("lee?", "It never was.", "wrong_speaker"),
            ("lee", "The plan is too dear.", "wrong_speaker"),
            ("lee", "Will it cost more?", "wrong_speaker"),
            ("lee?", "Will it cost more?", "wrong_speaker"),
            ("board", "It will not.", "wrong_speaker"),
            // What nobody says, or not so.
            ("lee", "The mayor met the press on the pier.", "not_quoted"),
            ("lee", "The talk was held in English", "not_quoted"),
            ("lee", "Applause", "not_quoted"),
            ("lee", "It is not. Roy: It never was.", "not_quoted"),
            (
                "lee",
                "Will it cost more? MR. ROY: It will not.",
                "not_quoted",
            ),
            ("roy", "It will not. … come and see.", "distorting_elision"),
            ("lee", "And we will … stop there.", "distorting_elision"),
            ("lee", "We will build 210 homes", "cut_short"),
            ("lee", "come and see.", "cut_short"),
            ("lee", "We will build 120 homes by May 2024", "misquoted"),
            // Who says it may be the one before, and may be somebody else.
            ("roy", "The result: nothing.", "undecided"),
            ("lee", "nothing.", "distant_speaker"),
            // What is quoted within a turn is another's.
            ("lee", "Too little, too late", "undecided"),
        ],
    );
}

#[test]
fn nobody_is_named_beside_questions_in_bold() {
    try_all(
        INTERVIEW,
        &[
            ("lee?", "In May.", "author"),
            ("lee?", "We also have the will.", "author"),
            ("lee", "In May.", "unattributed"),
            (
                "lee?",
                "In May. We have the money. We also have the will.",
                "author",
            ),
            ("lee?", "When do you begin? In May.", "misquoted"),
            (
                "lee?",
                "Ann Lee has been the mayor for two years.",
                "not_quoted",
            ),
        ],
    );
    try_all(
        ANSWERS,
        &[
            ("asked", "In May.", "stated"),
            ("asked", "The city did.", "stated"),
            ("asked", "Who paid?", "wrong_speaker"),
            ("lee", "In May.", "wrong_speaker"),
            ("lee?", "Who paid?", "author"),
            ("lee", "Who paid?", "unattributed"),
            ("asked", "In May. It was cold. Q. Who paid?", "not_quoted"),
        ],
    );
}

#[test]
fn the_words_before_a_block_quotation_name_who_says_it() {
    try_all(
        BLOCKS,
        &[
            ("lee", "We will build 210 homes.", "stated"),
            (
                "lee",
                "We will build 210 homes. Nobody will lose one.",
                "stated",
            ),
            ("roy", "We will build 210 homes.", "wrong_speaker"),
            ("roy", "It will not cost more. We have said so.", "stated"),
            ("lee", "It will not cost more.", "wrong_speaker"),
            ("lee", "We will … homes.", "stated"),
            ("roy", "The pier is ours.", "stated"),
            ("lee", "It is not.", "stated"),
            ("lee", "The pier is ours.", "wrong_speaker"),
            ("lee", "The board met on Monday.", "not_quoted"),
            (
                "lee",
                "Nobody will lose one. Bob Roy told the board: It will not cost more.",
                "not_quoted",
            ),
        ],
    );
}

/// A figure in a turn is its speaker's; nobody who declares none is wrong.
#[test]
fn figures_are_whose_line_they_stand_on() {
    let found = |who: Value| {
        let of = json!({ "value": "homes" });
        let quantity = json!({ "value": { "amount": { "low": { "digits": "210" } }, "unit": { "counted": "homes" } } });
        let fact = json!({ "id": "s", "speakers": who, "of": of, "quantity": quantity });
        let (_, findings) = check(BRIEFING, true, json!({ "statistics": [fact] }));
        super::shown(&findings).join(" ")
    };
    assert_eq!(found(json!(["lee"])), "");
    assert_eq!(found(json!([])), "");
    assert_eq!(
        found(json!(["roy"])),
        "wrong_source /statistics/0/speakers/0"
    );
}

/// Lines need no declaration; the figures and dates in them do, and block quotations, as all that is set apart.
#[test]
fn the_coverage_asks_for_no_lines() {
    let covered = |text: &str, words: &str, who: &str| {
        let (article, _) = check(text, true, quote(who, words, false));
        let coverage = article.coverage.expect("it was checked");
        let of = |one: newsfacts::model::Covered| format!("{}/{}", one.covered, one.total);
        [
            of(coverage.quotations),
            of(coverage.numbers),
            of(coverage.dates),
        ]
        .join(" ")
    };
    assert_eq!(covered(BRIEFING, "It will not.", "roy"), "0/0 0/1 0/1");
    assert_eq!(
        covered(BRIEFING, "We will build 210 homes by May 2024.", "lee"),
        "0/0 0/1 0/1"
    );
    assert_eq!(
        covered(
            BLOCKS,
            "We will build 210 homes. Nobody will lose one.",
            "lee"
        ),
        "1/5 0/0 0/1"
    );
}

#[test]
fn without_the_field_the_message_names_it() {
    let advice = |words: &str| {
        let (_, findings) = check(BRIEFING, false, quote("roy", words, false));
        let finding = findings
            .into_iter()
            .find(|one| one.rule.name() == "not_quoted");
        finding.and_then(|one| one.advice).expect("advice")
    };
    assert_eq!(advice("It will not."), Advice::Transcript);
    assert_eq!(advice("The talk was held in English"), Advice::Claim);
    assert_eq!(advice("The mayor met the press"), Advice::Claim);
}

const HEARING: &str = "\
THE CHAIR (Ms. Lee): We have 47 letters. Mr. Roy, you have five minutes.

MR. ROY: Thank you, Madam Chair. We sold nothing.

MR. SOL: How many did you sell?

MR. ROY: It was none at all.

MR. SOL: Mr. Roy, that is not what you said.

MR. ROY: We have said so all along. Ms. Lee, we have.

THE CHAIR (Ms. Lee): And who was there?

MR. ROY: Cid Sol, the clerk, was there.
";

#[test]
fn who_answers_speaks_to_whoever_asked() {
    let found = |who: &str, hearer: &str, words: &str| {
        let actors = json!([
            { "id": "lee", "kind": "Person", "name": "Ms. Lee", "also": ["THE CHAIR"] },
            { "id": "roy", "kind": "Person", "name": "Mr. Roy" },
            { "id": "sol", "kind": "Person", "name": "Mr. Sol", "also": ["Cid Sol"] },
            { "id": "board", "kind": "Organization", "name": "the board" },
        ]);
        let quote = json!({
            "id": "q", "speakers": [who], "addressees": [hearer], "parts": [{ "value": words }],
        });
        let article = json!({ "transcript": true, "actors": actors, "quotes": [quote] });
        let (article, findings) = super::check(HEARING, &article);
        let rules = super::shown(&findings);
        let evidence = article.quotes[0].evidence.iter();
        let mut hearer = evidence.filter(|one| one.aspect == Aspect::Addressee);
        match rules.first() {
            Some(rule) => rule.split(' ').next().unwrap_or_default().to_owned(),
            None => hearer.next().map_or("", |one| one.basis.name()).to_owned(),
        }
    };
    for (who, hearer, words, want) in [
        ("roy", "sol", "It was none at all.", "stated"),
        ("roy", "lee", "It was none at all.", "wrong_addressee"),
        ("roy", "board", "It was none at all.", "undecided"),
        ("sol", "roy", "… that is not what you said.", "stated"),
        (
            "sol",
            "lee",
            "… that is not what you said.",
            "wrong_addressee",
        ),
        // Whoever is named farther on may be spoken to, or spoken of.
        ("roy", "lee", "We have said so all along.", "undecided"),
        ("roy", "sol", "We have said so all along.", "undecided"),
        ("roy", "lee", "Cid Sol, the clerk, was there.", "stated"),
        ("roy", "sol", "Cid Sol, the clerk, was there.", "undecided"),
    ] {
        assert_eq!(
            found(who, hearer, words),
            want,
            "{who} -> {hearer}: {words}"
        );
    }
}

#[test]
fn an_office_before_a_name_in_brackets_is_whose_it_is() {
    let actors = json!([
        { "id": "lee", "kind": "Person", "name": "Ms. Lee", "also": ["THE CHAIR", "Madam Chair"], "role": { "value": "chair" } },
        { "id": "roy", "kind": "Person", "name": "Mr. Roy" },
    ]);
    let quantity = json!({ "value": { "amount": { "low": { "digits": "47" } }, "unit": { "counted": "letters" } } });
    for (who, want) in [("lee", "stated"), ("roy", "wrong_source")] {
        let fact = json!({ "id": "s", "speakers": [who], "of": { "value": "letters" }, "quantity": quantity });
        let article = json!({ "transcript": true, "actors": actors, "statistics": [fact] });
        let (article, findings) = super::check(HEARING, &article);
        let evidence = article.statistics[0].evidence.iter();
        let mut speaker = evidence.filter(|one| one.aspect == Aspect::Speaker);
        let got = match super::shown(&findings).first() {
            Some(rule) => rule.split(' ').next().unwrap_or_default().to_owned(),
            None => speaker.next().map_or("", |one| one.basis.name()).to_owned(),
        };
        assert_eq!(got, want, "{who}");
    }
}

#[test]
fn a_headline_is_said_by_nobody_it_begins_with() {
    for head in ["Interview", "The interview", "Headline"] {
        let text = format!(
            "{head}: “We were too slow.”\n\nAnn Lee is the mayor.\n\nHerald: Good day.\n\nLee: Good day.\n"
        );
        assert_eq!(
            found(&text, "lee?", "We were too slow."),
            "author",
            "{head}"
        );
    }
}

/// Records and captions: who speaks, where no colon tells it and where one tells too much.
#[test]
fn whoever_begins_to_speak_is_nobody_before() {
    for (text, who, words, want) in [
        (
            "ANN LEE: It is safe.\n\nBOB ROY. It is rotten.\n",
            "lee",
            "It is rotten.",
            "wrong_speaker",
        ),
        (
            "ANN LEE: It is safe.\n\nBOB ROY. It is rotten.\n",
            "roy",
            "It is rotten.",
            "stated",
        ),
        (
            "ANN LEE: It is safe.\n\nDAN FOX. It is rotten.\n",
            "lee",
            "It is rotten.",
            "undecided",
        ),
        (
            "Mr. LEE. It is safe.\n\nMr. ROY. It is rotten.\n",
            "roy",
            "It is rotten.",
            "stated",
        ),
        (
            "LEE —It is safe.\n\nROY —It is rotten.\n",
            "lee",
            "It is safe.",
            "stated",
        ),
        (
            "LEE —It is safe.\n\nROY —It is rotten.\n",
            "lee",
            "It is rotten.",
            "wrong_speaker",
        ),
        (
            "ANN LEE\nIt is safe.\n\nBOB ROY\nIt is rotten.\n",
            "roy",
            "It is rotten.",
            "stated",
        ),
        (
            "ANN LEE\n\nIt is safe.\n\nBOB ROY\n\nIt is rotten.\n",
            "roy",
            "It is rotten.",
            "undecided",
        ),
        (
            ">> ANN LEE: It is safe.\n\n>> It is rotten.\n",
            "lee",
            "It is rotten.",
            "undecided",
        ),
        (
            ">> ANN LEE: It is safe. >> BOB ROY: It is rotten.\n",
            "lee",
            "It is rotten.",
            "wrong_speaker",
        ),
        (
            "Ann Lee 10:04 AM: It is safe.\nBob Roy 10:05 AM: It is rotten.\n",
            "roy",
            "It is rotten.",
            "stated",
        ),
        (
            "ANN LEE: I ask you one thing.\n\nBob Roy: a man of his word.\n\nThat is who we need.\n",
            "roy",
            "That is who we need.",
            "undecided",
        ),
        (
            "ANN LEE: I ask you one thing.\n\nBob Roy: a man of his word.\n\nThat is who we need.\n",
            "lee",
            "That is who we need.",
            "undecided",
        ),
        (
            "ANN LEE: It is safe.\n\nAnn Lee then left the room.\n",
            "lee",
            "Ann Lee then left the room.",
            "undecided",
        ),
    ] {
        // Where the name before the words is open, they are far from the last that is sure.
        let found = found(text, who, words);
        let open = want == "undecided" && found == "distant_speaker";
        assert!(
            found == want || open,
            "{who} = {words}: {found}, wanted {want}\n{text}"
        );
    }
}

/// What is shown of words that are nobody's as a whole: the message, and the words of the article under their marks.
#[test]
fn words_out_of_two_turns_are_told_from_misquoted_ones() {
    const TALK: &str = "ANN LEE: That is your description. (Laughter.)\n\nBOB ROY: It is yours. Is it not?\n\n\
                        ANN LEE: Yes. We start in May.\n";
    let shown = |words: &str| {
        let (_, findings) = check(TALK, true, quote("lee", words, false));
        let mut findings = findings.into_iter();
        let found = findings.find(|one| ["misquoted", "not_quoted"].contains(&one.rule.name()));
        found.map_or_else(String::new, |one| {
            format!("{}: {}", one.rule.name(), one.message)
        })
    };
    for (words, want) in [
        (
            "That is your description. It is yours.",
            "misquoted: these words run from “ANN LEE” into “BOB ROY”: a quote has the words of one speaker",
        ),
        (
            "That is your description. Yes.",
            "misquoted: these words stand in two turns of “ANN LEE”",
        ),
        (
            "That is your description. Yes. We start in May.",
            "misquoted: these words stand in two turns of “ANN LEE”",
        ),
        (
            "Is it not? Yes.",
            "misquoted: these words run from “BOB ROY” into “ANN LEE”: a quote has the words of one speaker",
        ),
        (
            "That is your description. (Laughter.)",
            "not_quoted: nobody says “(Laughter.)”",
        ),
        (
            "ANN LEE: Yes. We start in May.",
            "not_quoted: nobody says “ANN LEE:”",
        ),
        (
            "That is your description. We start in June.",
            "misquoted: the article does not quote these words",
        ),
    ] {
        assert_eq!(shown(words), want, "{words}");
    }
}

/// Whoever is only alleged, supposed or asked to have said words is not stated to have said them.
#[test]
fn words_that_may_not_have_been_said_are_open() {
    for (text, want) in [
        ("Ann Lee said “the dam is rotten”.", "stated"),
        ("Ann Lee had said “the dam is rotten”.", "stated"),
        ("In May, Ann Lee said “the dam is rotten”.", "stated"),
        ("Ann Lee allegedly said “the dam is rotten”.", "undecided"),
        (
            "Had Ann Lee said “the dam is rotten”, he would have resigned.",
            "undecided",
        ),
        ("Did Ann Lee say “the dam is rotten”?", "undecided"),
        (
            "If Ann Lee said “the dam is rotten”, he would have resigned.",
            "undecided",
        ),
        ("Ann Lee never said “the dam is rotten”.", "wrong_speaker"),
    ] {
        let (article, findings) = check(text, false, quote("lee", "the dam is rotten", false));
        let evidence = article.quotes[0].evidence.iter();
        let mut speaker = evidence.filter(|one| one.aspect == Aspect::Speaker);
        let mut findings = findings.iter().map(|one| one.rule.name());
        let found = match findings.find(|rule| *rule == "wrong_speaker") {
            Some(rule) => rule,
            None => speaker.next().map_or("", |one| one.basis.name()),
        };
        assert_eq!(found, want, "{text}");
    }
}
