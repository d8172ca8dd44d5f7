use crate::found;
use newsfacts::rules::Advice;
use serde_json::json;

/// Said by Ann Lee unless the row says otherwise: text, quote, who says it, what is found.
const CASES: &[(&str, &str, &[&str], &str)] = &[
    // Honest.
    (
        "“We will build,” Ann Lee said.",
        "We will build,",
        &["lee"],
        "",
    ),
    (
        "“We will build,” Ann Lee said.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "“We won’t—and can’t—build…” Ann Lee said.",
        "We won't -- and can't -- build...",
        &["lee"],
        "",
    ),
    (
        "“We will\nbuild state-of-the-\nart homes,” Ann Lee said.",
        "We will build state-of-the-art homes",
        &["lee"],
        "",
    ),
    (
        "“We a\u{FB03}rm the \u{FB01}rst o\u{FB00}er,” Ann Lee said.",
        "We affirm the first offer",
        &["lee"],
        "",
    ),
    (
        "“We will \u{202E}dliub\u{202C},” Ann Lee said.",
        "We will dliub",
        &["lee"],
        "bidi_override /quotes/0/parts/0",
    ),
    (
        "“\u{2067}We will build\u{2069},\u{200B}” Ann Lee said.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "\"We will build\", the mayor told Berg.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "Ann Lee came. She said she would “build”.",
        "build",
        &["lee"],
        "",
    ),
    (
        "“We build, whatever Berg says,” Ann Lee said.",
        "We build … says",
        &["lee"],
        "",
    ),
    (
        "“We build,” Ann Lee said. “We do not wait.”",
        "We build, … We do not wait.",
        &["lee"],
        "",
    ),
    (
        "According to The Herald, Ann Lee called it “a good day”.",
        "a good day",
        &["lee"],
        "",
    ),
    // One headline, one attribution: the second is meant.
    (
        "Mayor sees ‘a good day’\n\nIt was “a good day”, Ann Lee said.",
        "a good day",
        &["lee"],
        "",
    ),
    // Nobody is accused where the text leaves it open.
    (
        "Ann Lee met Tom Berg. “We will build,” he said.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "“We will build,” the person close to Tom Berg said. Ann Lee nodded.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "“We will build,” a person close to Tom Berg said. Ann Lee nodded.",
        "We will build",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“We will build,” officials said. Ann Lee nodded.",
        "We will build",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“We will build,” o\u{FB03}cials said. Ann Lee nodded.",
        "We will build",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“We will build,” said Ms Lee. Tom Berg nodded.",
        "We will build",
        &["lee"],
        "",
    ),
    (
        "“We will build,” said Eva Lee. Tom Berg nodded.",
        "We will build",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“We will build,” Ann Lee said. Tom Berg nodded.",
        "We will build",
        &["lee", "berg"],
        "wrong_speaker /quotes/0/speakers/1",
    ),
    // Dishonest.
    (
        "“We will build,” Ann Lee said.",
        "We shall build",
        &["lee"],
        "misquoted /quotes/0/parts/0",
    ),
    (
        "“We will build,” Ann Lee said.",
        "we will build",
        &["lee"],
        "misquoted /quotes/0/parts/0",
    ),
    (
        "“We will build,” Ann Lee said.",
        "We will",
        &["lee"],
        "cut_short /quotes/0/parts/0",
    ),
    (
        "“We will build,” Ann Lee said.",
        "will build",
        &["lee"],
        "cut_short /quotes/0/parts/0",
    ),
    (
        "“We will not build,” Ann Lee said.",
        "We will … build",
        &["lee"],
        "distorting_elision /quotes/0/parts/0",
    ),
    (
        "“We will build,” Ann Lee said.",
        "We will [not] build",
        &["lee"],
        "distorting_elision /quotes/0/parts/0",
    ),
    (
        "“They are unpopular, and late,” Ann Lee said.",
        "popular, and late",
        &["lee"],
        "misquoted /quotes/0/parts/0",
    ),
    (
        "Ann Lee said that we will build.",
        "we will build",
        &["lee"],
        "not_quoted /quotes/0/parts/0",
    ),
    (
        "“We will build,” Ann Lee said.",
        "We will build",
        &["berg"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“We will build,” The Herald reported.",
        "We will build",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "“One,” Ann Lee said. “Two,” Tom Berg said.",
        "One … Two",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Ann Lee left.\n\n“We will build.”",
        "We will build.",
        &["lee"],
        "unattributed /quotes/0/speakers/0",
    ),
    // A name of one word is no part of another's name.
    (
        "“We will build,” said Berg. Ann Lee nodded.",
        "We will build",
        &["berg"],
        "",
    ),
    (
        "“We will build,” said Max Berg. Tom Berg nodded.",
        "We will build",
        &["berg"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Max Berg came. “We will build,” he said.",
        "We will build",
        &["berg"],
        "distant_speaker /quotes/0/speakers/0",
    ),
    (
        "Tom Berg came. “We will build,” he said.",
        "We will build",
        &["berg"],
        "",
    ),
    // Whom the words themselves name does not say them.
    (
        "“Ann Lee will build it.”",
        "Ann Lee will build it.",
        &["lee"],
        "unattributed /quotes/0/speakers/0",
    ),
    (
        "The council met.\n\n“I, Ann Lee, will build it.”\n\nIt left.",
        "I, Ann Lee, will build it.",
        &["lee"],
        "unattributed /quotes/0/speakers/0",
    ),
    (
        "It met. “We thank Ann Lee.” It left.",
        "We thank Ann Lee.",
        &["lee"],
        "unattributed /quotes/0/speakers/0",
    ),
    (
        "“Ann Lee will build it,” she said.",
        "Ann Lee will build it",
        &["lee"],
        "distant_speaker /quotes/0/speakers/0",
    ),
    (
        "“Ann Lee will build it,” officials said.",
        "Ann Lee will build it",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Tom Berg said: “Ann Lee will build it.”",
        "Ann Lee will build it.",
        &["lee"],
        "wrong_speaker /quotes/0/speakers/0",
    ),
    (
        "Tom Berg said: “Ann Lee will build it.”",
        "Ann Lee will build it.",
        &["berg"],
        "",
    ),
    // Named beside the words, it may be them.
    (
        "Ann Lee came. “We thank her.” It left.",
        "We thank her.",
        &["lee"],
        "",
    ),
    (
        "Ann Lee came. “Ann Lee will build it,” she said.",
        "Ann Lee will build it",
        &["lee"],
        "",
    ),
    // A part that stands in no quotation is not quoted, whatever the other one is.
    (
        "“We will build,” Ann Lee said. Nobody waits.",
        "We will build, … Nobody waits.",
        &["lee"],
        "not_quoted /quotes/0/parts/0",
    ),
    (
        "Nobody waits. “We will build,” Ann Lee said.",
        "Nobody waits. … We will build",
        &["lee"],
        "not_quoted /quotes/0/parts/0",
    ),
];

#[test]
fn the_article_is_the_measure() {
    for (text, quote, speakers, want) in CASES {
        let facts = json!({ "quotes": [{ "id": "q", "speakers": speakers, "parts": [{ "value": quote }] }] });
        assert_eq!(found(text, &facts).join(", "), *want, "{text} | {quote}");
    }
}

/// Whoever speaks instead is shown by the name alone, to be declared by it.
#[test]
fn who_says_it_is_named_without_what_stands_before() {
    for (text, want) in [
        ("In a letter senator Max Quill said: “We go.”", "Max Quill"),
        ("In his speech captain Bob Roy said: “We go.”", "Bob Roy"),
        ("In his speech Bob Roy said: “We go.”", "Bob Roy"),
        ("Then Bob Roy said: “We go.”", "Bob Roy"),
    ] {
        let facts = json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We go." }] }] });
        let (_, findings) = crate::check(text, &facts);
        let mut advice = findings
            .iter()
            .filter_map(|finding| finding.advice.as_ref());
        let name = advice.find_map(|advice| match advice {
            Advice::Undeclared { name, .. } => Some(&**name),
            _ => None,
        });
        assert_eq!(name, Some(want), "{text}");
    }
}

#[test]
fn passages_in_different_paragraphs_are_shown_one_after_the_other() {
    let text = "“The second half comes first,” Ann Lee said.\n\n“And here is the first half,” the mayor added.";
    let quote = "And here is the first half … The second half comes first";
    let facts =
        json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": quote }] }] });
    let (_, findings) = crate::check(text, &facts);
    let finding = findings
        .iter()
        .find(|finding| finding.rule.name() == "distorting_elision");
    let shown: Vec<&str> = finding
        .expect("the halves are swapped")
        .details
        .lines()
        .filter(|line| line.contains("vote.txt:"))
        .collect();
    assert_eq!(shown, ["stated: vote.txt:3:2", "and: vote.txt:1:2"]);
}

/// Given as one copies them: with their marks.
#[test]
fn a_quotation_is_read_without_its_own_marks() {
    let cases = [
        ("“We build in May,” Ann Lee said.", "“We build in May”", ""),
        (
            "“We build in May,” Ann Lee said.",
            "\"We build in May,\"",
            "",
        ),
        ("“We build in May”, Ann Lee said.", "“We build in May”,", ""),
        ("'We don't build', Ann Lee said.", "‘We don’t build’", ""),
        ("“We build in May,” Ann Lee said.", "“We build …”", ""),
        (
            "“We build ‘in May’,” Ann Lee said.",
            "“We build ‘in May’”",
            "",
        ),
        // What stands in the marks is compared as ever.
        (
            "“We build in May,” Ann Lee said.",
            "“We build in June”",
            "misquoted",
        ),
        (
            "“We build in May,” Ann Lee said.",
            "“We build”",
            "cut_short",
        ),
        (
            "Ann Lee said they build in May.",
            "“they build in May”",
            "not_quoted",
        ),
        (
            "“We do not build,” Ann Lee said.",
            "“We do … build”",
            "distorting_elision",
        ),
        (
            "“Now,” Ann Lee said, “or never.”",
            "“Now,” … “or never.”",
            "",
        ),
    ];
    for (text, words, want) in cases {
        let facts = json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": words }] }] });
        let found: Vec<String> = found(text, &facts)
            .iter()
            .map(|finding| finding.split(' ').next().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(found.join(" "), want, "{words}: {text}");
    }
    let facts = json!({ "quotes": [{
        "id": "q", "speakers": ["lee"], "original": "„Wir bauen“", "language": "de",
        "parts": [{ "value": "“We build”" }],
    }] });
    let mut article = crate::article(&facts);
    newsfacts::rules::check(&mut article, None);
    assert_eq!(article.quotes[0].parts[0].value, "We build");
    assert_eq!(article.quotes[0].original.as_deref(), Some("Wir bauen"));
}

#[test]
fn a_passage_is_declared_once() {
    let quote =
        |id| json!({ "id": id, "speakers": ["lee"], "parts": [{ "value": "We will build" }] });
    let facts = json!({ "quotes": [quote("a"), quote("b")] });
    assert_eq!(
        found("“We will build,” Ann Lee said.", &facts),
        ["doubled_quote /quotes/1/parts/0"]
    );
    let twice = "“We will build,” Ann Lee said. On Friday the mayor repeated: “We will build.”";
    assert_eq!(found(twice, &facts), [""; 0]);
}

#[test]
fn references_and_values_are_checked_without_a_text() {
    let facts = json!({
        "quotes": [{ "id": "q", "speakers": ["nobody"], "at": "berg", "parts": [{ "value": " " }] }],
        "events": [{ "id": "lee", "kind": "Vote", "label": { "value": "Vote" }, "when": { "value": "2023-03-18" } }],
    });
    let mut article = crate::article(&facts);
    let findings = newsfacts::rules::check(&mut article, None);
    let found: Vec<String> = findings
        .iter()
        .map(|finding| format!("{} {}", finding.rule, finding.place))
        .collect();
    let want = [
        "blank_text /quotes/0/parts/0",
        "wrong_reference /quotes/0/at",
        "undeclared_name /quotes/0/speakers/0",
        "doubled_name /events/0",
        "future_event /events/0/when",
    ];
    for want in want {
        assert!(
            found.contains(&want.to_owned()),
            "{want} is missing in {found:?}"
        );
    }
    assert_eq!(found.len(), want.len(), "{found:?}");
    assert!(!article.is_checked());
}

#[test]
fn parts_keep_the_order_of_the_article() {
    let text = "“The contract runs,” Ann Lee said, “and contracts are kept.” “The contract runs,” she said again.";
    let facts = |parts: [&str; 2]| {
        let parts = parts.map(|part| json!({ "value": part }));
        json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": parts }] })
    };
    let [runs, kept] = ["The contract runs,", "and contracts are kept."];
    assert_eq!(found(text, &facts([runs, kept])), [""; 0]);
    let once = "“The contract runs,” Ann Lee said, “and contracts are kept.”";
    assert_eq!(found(once, &facts([runs, kept])), [""; 0]);
    for backwards in [
        [kept, runs],
        ["and contracts are kept", "The contract runs"],
        ["and contracts are kept.", "The contract runs,"],
    ] {
        let found = found(once, &facts(backwards));
        assert_eq!(
            found,
            ["distorting_elision /quotes/0/parts/1"],
            "{backwards:?}"
        );
    }
}
