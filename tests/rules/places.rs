//! Facts that a text states more than once, by several people: all that is declared is held against one of the places.

use crate::{check, shown, with};
use newsfacts::model::Basis;
use serde_json::{Value, json};

/// A text, who is declared to say of it that it was 30 buses ("lee denied", "lee as words"), in which year if any, and what is found.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn found(text: &str, who: &str, year: &str, transcript: bool) -> String {
    let (who, words) = match who.split_once(" as ") {
        Some((who, words)) => (who, Some(words)),
        None => (who, None),
    };
    let (who, stance) = match who.split_once(' ') {
        Some((who, stance)) => (who, Some(stance)),
        None => (who, None),
    };
    let amount = json!({ "amount": { "low": { "digits": "30" } }, "unit": { "counted": "buses" } });
    let mut quantity = json!({ "value": amount });
    if let Some(words) = words {
        quantity["words"] = words.into();
    }
    let (who, via) = who.split_once('/').unwrap_or((who, ""));
    let mut fact = json!({ "id": "s", "of": { "value": "what was sold" }, "quantity": quantity });
    let mut set = |key: &str, value: Value| fact[key] = value;
    if !who.is_empty() {
        set("speakers", json!([who]));
    }
    if !via.is_empty() {
        set("via", json!([via]));
    }
    if let Some(stance) = stance {
        set("stance", stance.into());
    }
    if !year.is_empty() {
        set("during", json!({ "value": year }));
    }
    let facts = json!({ "transcript": transcript, "statistics": [fact] });
    let actors = json!([
        { "id": "lee", "kind": "Person", "name": "Ann Lee" },
        { "id": "berg", "kind": "Person", "name": "Tom Berg" },
        { "id": "union", "kind": "Organization", "name": "the union" },
        { "id": "herald", "kind": "Organization", "name": "Herald" },
    ]);
    let (article, findings) = check(text, &with(facts, json!({ "actors": actors })));
    let found = shown(&findings);
    if !found.is_empty() {
        return found.join(", ").replace(" /statistics/0", " ");
    }
    let evidence = article.statistics[0].evidence.iter();
    let shown = evidence.map(|one| match one.basis {
        Basis::Stated => one.aspect.name().to_owned(),
        Basis::Undecided => format!("{}?", one.aspect.name()),
        Basis::Author => format!("{}!", one.aspect.name()),
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn hold(transcript: bool, cases: &[Case]) {
    let mut wrong = String::new();
    for (text, who, year, want) in cases {
        let found = found(text, who, year, transcript);
        if found != *want {
            wrong += &format!("{text:?} | {who} {year}\n   wanted {want:?}\n   found  {found:?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

const ALL: &str = "speaker value counted time";
const OPEN: &str = "speaker value counted time?";

#[test]
fn who_and_when_are_of_one_place() {
    const TWO: &str =
        "Tom Berg said the firm sold 30 buses in 2019. Ann Lee said it sold 30 buses in 2020.";
    hold(
        false,
        &[
            (TWO, "lee", "2020", ALL),
            (TWO, "berg", "2019", ALL),
            (TWO, "lee", "2019", "misdated /during"),
            (TWO, "berg", "2020", "misdated /during"),
            (
                "Tom Berg said the firm sold 30 buses in 2019. Ann Lee said it sold 30 buses.",
                "lee",
                "2019",
                OPEN,
            ),
            (
                "“We sold 30 buses in 2019,” Tom Berg said. “We sold 30 buses,” Ann Lee said.",
                "lee",
                "2019",
                OPEN,
            ),
            (
                "Ann Lee said it sold 30 buses in 2020.\n\nThe firm sold 30 buses in 2019, according to Tom Berg.",
                "lee",
                "2019",
                "misdated /during",
            ),
            // All of it at one place, however many others there are.
            (
                "The firm sold 30 buses. It sold 30 buses in 2019, Ann Lee said.",
                "lee",
                "2019",
                ALL,
            ),
            (
                "Ann Lee said the firm sold 30 buses. In 2019 the 30 buses were sold, Ann Lee said.",
                "lee",
                "2019",
                ALL,
            ),
            (
                "The firm sold 30 buses in 2019. Tom Berg said it sold 30 buses.",
                "",
                "2019",
                "value counted time",
            ),
        ],
    );
}

#[test]
fn ones_own_words_are_compared_before_those_of_others() {
    hold(
        false,
        &[
            (
                "Tom Berg said the firm sold 30 buses. Ann Lee said it sold about 30 buses.",
                "lee",
                "",
                "wrong_hedge /quantity",
            ),
            (
                "Tom Berg said the firm sold about 30 buses.",
                "lee",
                "",
                "wrong_hedge /quantity, wrong_source /speakers/0",
            ),
            (
                "Tom Berg said the firm sold 30 buses. Ann Lee said it sold 40 buses.",
                "lee",
                "",
                "wrong_source /speakers/0",
            ),
            (
                "Tom Berg said the firm sold about 30 buses. Ann Lee said it sold 30 buses.",
                "lee",
                "",
                "speaker value counted",
            ),
        ],
    );
}

#[test]
fn turns_are_places_of_their_own() {
    const HEARING: &str = "BERG: You sold 30 buses in 2019. Is that so?\n\nLEE: In all, 30 buses went to Spain.\n\n\
                           BERG: So 30 buses, in 2019?\n\nLEE: It was 30 buses in 2020.\n";
    hold(
        true,
        &[
            (HEARING, "lee", "2020", ALL),
            // Of her own words some name no year.
            (HEARING, "lee", "2019", OPEN),
            (
                "BERG: It was 30 buses in 2019?\n\nLEE: It was 30 buses in 2020.\n",
                "lee",
                "2019",
                "misdated /during",
            ),
            (
                "BERG: You sold 30 buses in 2019.\n\nLEE: We sold 30 buses.\n",
                "lee",
                "2019",
                OPEN,
            ),
        ],
    );
}

#[test]
fn whoever_is_reported_in_speech_says_it() {
    const SOLD: &str =
        "LEE: According to the union, the firm sold 30 buses in 2019.\n\nBERG: Well.\n";
    const TOLD: &str = "LEE: The union told us that it was 30 buses.\n\nBERG: Well.\n";
    const SAYS: &str = "Herald: Ann Lee says that 30 buses went to Spain.\n\nBERG: Well.\n";
    hold(
        true,
        &[
            (SOLD, "union", "2019", ALL),
            (
                SOLD,
                "union/lee",
                "2019",
                "speaker intermediary value counted time",
            ),
            (
                SOLD,
                "union as 30 buses in 2019",
                "",
                "speaker value counted",
            ),
            (SOLD, "lee", "", "speaker? value counted"),
            (SOLD, "berg", "", "wrong_source /speakers/0"),
            (TOLD, "union", "", "speaker value counted"),
            (TOLD, "berg", "", "wrong_source /speakers/0"),
            (SAYS, "lee", "", "speaker value counted"),
            (SAYS, "lee/herald", "", "speaker intermediary value counted"),
            (SAYS, "herald", "", "speaker? value counted"),
            (
                "LEE: I think that we sold 30 buses.\n\nBERG: Well.\n",
                "lee",
                "",
                "speaker value counted",
            ),
            (
                "LEE: We said it was 30 buses.\n\nBERG: Well.\n",
                "lee",
                "",
                "speaker value counted",
            ),
            (
                "LEE: You said it was 30 buses.\n\nBERG: Well.\n",
                "lee",
                "",
                "speaker? value counted",
            ),
            (
                "LEE: You said it was 30 buses.\n\nBERG: Well.\n",
                "berg",
                "",
                "speaker? value counted",
            ),
        ],
    );
    hold(
        false,
        &[
            (
                "“The union says we sold 30 buses,” Ann Lee said.",
                "union",
                "",
                "speaker value counted",
            ),
            (
                "“The union says we sold 30 buses,” Ann Lee said.",
                "lee",
                "",
                "speaker? value counted",
            ),
            (
                "“The union says we sold 30 buses,” Ann Lee said.",
                "berg",
                "",
                "wrong_source /speakers/0",
            ),
            (
                "“We cannot find 30 buses,” Ann Lee said.",
                "berg",
                "",
                "wrong_source /speakers/0",
            ),
            (
                "“I believe we sold 30 buses,” Ann Lee said.",
                "lee",
                "",
                "speaker value counted",
            ),
            (
                "“According to Tom Berg it was 30 buses,” Ann Lee said.",
                "berg",
                "",
                "speaker value counted",
            ),
            (
                "“We met the union and sold 30 buses,” Ann Lee said.",
                "lee",
                "",
                "speaker value counted",
            ),
        ],
    );
}

#[test]
fn an_answer_denies_or_confirms() {
    let asked =
        |answer: &str| format!("BERG: Did you sell 30 buses?\n\nLEE: {answer}\n\nBERG: Well.\n");
    let all = |answer: &str, who: &str| found(&asked(answer), who, "", true);
    assert_eq!(all("No.", "lee denied"), "speaker value counted stance");
    assert_eq!(
        all("No, it was more.", "lee denied"),
        "speaker value counted stance"
    );
    assert_eq!(all("No.", "lee"), "wrong_stance /quantity");
    assert_eq!(all("Yes.", "lee"), "speaker value counted");
    assert_eq!(all("Yes, in May.", "lee"), "speaker value counted");
    // Who says neither has said nothing of it.
    for answer in ["No one knows.", "No comment.", "In May."] {
        assert_ne!(
            all(answer, "lee denied"),
            "speaker value counted stance",
            "{answer}"
        );
    }
    let quoted = "“Did you sell 30 buses?” Tom Berg asked. “No,” Ann Lee said.";
    assert_eq!(
        found(quoted, "lee denied", "", false),
        "speaker value counted stance"
    );
}

#[test]
fn claims_have_one_place_too() {
    let claim = |text: &str, who: &str, words: &str, transcript: bool| {
        let fact =
            json!({ "id": "c", "speakers": [who], "text": { "value": "it", "words": words } });
        let actors = json!([
            { "id": "lee", "kind": "Person", "name": "Ann Lee" },
            { "id": "berg", "kind": "Person", "name": "Tom Berg" },
            { "id": "minister", "kind": "Person", "name": "The minister", "unnamed": true },
            { "id": "herald", "kind": "Organization", "name": "Herald" },
        ]);
        let facts = json!({ "transcript": transcript, "actors": actors, "claims": [fact] });
        let (article, findings) = check(text, &facts);
        let found = shown(&findings);
        let speaker = article.claims[0].evidence.iter();
        let mut speaker = speaker.filter(|one| one.aspect.name() == "speaker");
        match found.first() {
            Some(found) => found.split(' ').next().unwrap_or_default().to_owned(),
            None => speaker.next().map_or("", |one| one.basis.name()).to_owned(),
        }
    };
    const ASKED: &str =
        "Herald: The minister says the warning went out at 2 a.m.\n\nLee: It did not.\n";
    for (who, words, want) in [
        ("minister", "the warning went out", "stated"),
        (
            "minister",
            "The minister says the warning went out",
            "stated",
        ),
        ("herald", "the warning went out", "undecided"),
        ("lee", "the warning went out", "wrong_source"),
    ] {
        assert_eq!(claim(ASKED, who, words, true), want, "{who}: {words}");
    }
    let twice = "Tom Berg said the pier is safe. Ann Lee said the pier is safe. The pier is safe.";
    for who in ["lee", "berg"] {
        assert_eq!(
            claim(twice, who, "the pier is safe", false),
            "stated",
            "{who}"
        );
    }
    // The article itself says it, too.
    assert_eq!(
        claim(twice, "minister", "the pier is safe", false),
        "undecided"
    );
}
