mod forms;
mod sentences;

use self::sentences::{LENZS, NOBODYS};
use super::super::*;
use crate::text::{Reading, Source};

const LENZ: usize = 0;
const PAULSEN: usize = 1;
const RUNDSCHAU: usize = 2;
const MINISTER: usize = 3;
const POLICE: usize = 4;
const AGENCY: usize = 5;
const UNION: usize = 6;

const NAMES: &[Name] = &[
    Name {
        actor: LENZ,
        words: "Anna Lenz",
        kind: NameKind::Words,
    },
    Name {
        actor: LENZ,
        words: "Lenz",
        kind: NameKind::Words,
    },
    Name {
        actor: LENZ,
        words: "die Bürgermeisterin",
        kind: NameKind::Words,
    },
    Name {
        actor: PAULSEN,
        words: "Bo Paulsen",
        kind: NameKind::Words,
    },
    Name {
        actor: PAULSEN,
        words: "Paulsen",
        kind: NameKind::Words,
    },
    Name {
        actor: RUNDSCHAU,
        words: "Norddeutsche Rundschau",
        kind: NameKind::Words,
    },
    Name {
        actor: MINISTER,
        words: "der Ministerpräsident",
        kind: NameKind::Words,
    },
    Name {
        actor: POLICE,
        words: "Polizei",
        kind: NameKind::Words,
    },
    Name {
        actor: AGENCY,
        words: "die Behörde",
        kind: NameKind::Words,
    },
    Name {
        actor: UNION,
        words: "Verband",
        kind: NameKind::Words,
    },
];

/// Reads a text and what it names.
fn with<T>(
    text: &str,
    ask: impl FnOnce(&Reading<'_>, &[Mention], &AttributionReader<'_>) -> T,
) -> T {
    let source = Source::new("text", text);
    let reading = Reading::new(&source, None, "de");
    let mentions = mentions(&reading, NAMES);
    let reader = AttributionReader::new(&reading, &mentions);
    ask(&reading, &mentions, &reader)
}

fn show(one: &Attributed) -> String {
    let name = match one.who {
        Who::Actor(actor) => [
            "lenz",
            "paulsen",
            "rundschau",
            "minister",
            "polizei",
            "behörde",
            "verband",
        ][actor],
        Who::Pronoun => "pronoun",
        Who::Somebody => "somebody",
        Who::Unknown => "unknown",
    };
    let role = match one.role {
        Role::Speaker => "",
        Role::Via => "via ",
        Role::Addressee => "→",
    };
    let loose = if one.reach == Reach::Loose { "?" } else { "" };
    format!("{role}{name}{loose}")
}

/// A quotation of a text, by default the last, as its attributions: `lenz` for a firm one, `lenz?` for a loose one,
/// `→lenz` for those spoken to, `via lenz`.
fn read(text: &str, which: Option<usize>) -> String {
    let shown: Vec<String> = with(text, |reading, _, reader| {
        let found = reader.read(which.unwrap_or(reading.quotations.len() - 1));
        found.iter().map(show).collect()
    });
    shown.join(" ")
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let got = read(text, None);
        if got != *want {
            wrong.push(format!("{text}\n   want {want:?}, got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn reads_the_verb_behind_the_quotation() {
    check(&[
        ("„Wir gehen“, sagte Lenz.", "lenz"),
        ("„Wir gehen“, sagte Lenz am Abend in Kiel.", "lenz"),
        ("»Wir gehen«, sagte Lenz.", "lenz"),
        ("\"Wir gehen\", sagte Lenz.", "lenz"),
        ("„Wir gehen\", sagte Lenz.", "lenz"),
        ("“Wir gehen”, sagte Lenz.", "lenz"),
        ("„Wir gehen.“, sagte Lenz.", "lenz"),
        ("„Wir gehen!“, rief Lenz.", "lenz"),
        ("„Wir gehen!“ rief Lenz.", "lenz"),
        ("„Gehen wir?“, fragte Lenz.", "lenz"),
        ("„Wir gehen“, sagte die Bürgermeisterin.", "lenz"),
        ("„Wir gehen“, sagte die Bürgermeisterin Anna Lenz.", "lenz"),
        ("„Wir gehen“, sagte Bürgermeisterin Lenz.", "lenz"),
        ("„Wir gehen“, sagte SPD-Fraktionschefin Anna Lenz.", "lenz"),
        ("„Wir gehen“, sagte Prof. Dr. Anna Lenz.", "lenz"),
        ("„Wir gehen“, sagte Frau Dr. Lenz.", "lenz"),
        ("„Wir gehen“, sagte Lenz (SPD).", "lenz"),
        (
            "„Wir gehen“, sagte die Sprecherin der Stadt, Anna Lenz.",
            "lenz",
        ),
        ("„Wir gehen“, sagte ein Sprecher der Stadt.", "somebody"),
        ("„Wir gehen“, sagte die Polizei.", "polizei"),
        ("„Wir gehen“, teilte die Polizei am Abend mit.", "polizei"),
        ("„Wir gehen“, teilte am Abend die Polizei mit.", "polizei"),
        ("„Wir gehen“, fügte Lenz hinzu.", "lenz"),
        ("„Wir gehen“, räumte Lenz am Ende ein.", "lenz"),
        ("„Wir gehen“, gab Lenz zu.", "lenz"),
        (
            "„Wir gehen“, kündigte der Ministerpräsident an.",
            "minister",
        ),
        ("„Wir gehen“, hat Lenz gesagt.", "lenz"),
        ("„Wir gehen“, hatte Lenz am Abend in Kiel gesagt.", "lenz"),
        ("„Wir gehen“, soll Lenz gesagt haben.", "lenz"),
        ("„Wir gehen“, wird Lenz zitiert.", "lenz"),
        (
            "„Wir gehen“, wurde Lenz von der Norddeutschen Rundschau zitiert.",
            "lenz",
        ),
        ("„Wir gehen“, sagte sie.", "pronoun"),
        (
            "„Wir gehen“, sagte er der Norddeutschen Rundschau.",
            "pronoun →rundschau",
        ),
        ("„Wir gehen“, sagte Lenz zu Paulsen.", "lenz →paulsen"),
        (
            "„Wir gehen“, sagte Lenz gegenüber der Norddeutschen Rundschau.",
            "lenz →rundschau",
        ),
        ("„Wir gehen“, sagen Experten.", "unknown"),
        ("„Wir gehen“, hieß es bei Lenz.", "via lenz"),
        ("„Wir gehen“, sagte Lenz und lachte.", "lenz"),
        ("„Wir gehen“, sagten Lenz und Paulsen.", "lenz paulsen"),
        ("„Wir gehen“, freute sich Lenz.", "lenz"),
        ("„Wir gehen“, sagte in dieser Nacht Lenz.", "lenz"),
        ("„Wir gehen“, sagte am Abend Lenz.", "lenz?"),
        (
            "„Wir gehen“, berichtete die Norddeutsche Rundschau.",
            "via rundschau",
        ),
        ("„Wir gehen.“ Lenz sagte nichts.", ""),
        ("„Wir gehen.“ Dann ging Lenz.", ""),
        ("„Wir gehen.“ – Anna Lenz", "lenz"),
    ]);
}

#[test]
fn reads_sources_without_a_verb() {
    check(&[
        ("„Wir gehen“, so Lenz.", "lenz"),
        ("„Wir gehen“, so Lenz weiter.", "lenz"),
        ("„Wir gehen“, so die Bürgermeisterin am Abend.", "lenz"),
        ("„Wir gehen“, so der Bericht.", "unknown"),
        (
            "„Wir gehen“, so die Sprecherin der Stadt, Anna Lenz.",
            "lenz",
        ),
        ("„Wir gehen“, Lenz zufolge.", "via lenz"),
        ("„Wir gehen“, laut Lenz.", "via lenz"),
        ("„Wir gehen“, laut der Polizei.", "via polizei"),
        ("„Wir gehen“, wie Lenz sagte.", "lenz"),
        (
            "„Wir gehen“, wie Lenz am Abend der Norddeutschen Rundschau sagte.",
            "lenz",
        ),
        (
            "„Wir gehen“, wie die Polizei am Abend mitteilte.",
            "polizei",
        ),
        ("„Wir gehen“, wie es in dem Bericht heißt.", "pronoun"),
        ("„Wir gehen“, nach Angaben der Polizei.", "via polizei"),
        (
            "Nach Angaben der Polizei war es „sehr laut und sehr voll“.",
            "via polizei",
        ),
        (
            "Nach Lenz’ Worten war es „sehr laut und sehr voll“.",
            "lenz",
        ),
        (
            "Nach Paulsens Worten war es „sehr laut und sehr voll“.",
            "paulsen",
        ),
        (
            "Nach den Worten von Lenz war es „sehr laut und sehr voll“.",
            "lenz",
        ),
        ("Laut Lenz war es „sehr laut und sehr voll“.", "via lenz"),
        ("Lenz zufolge war es „sehr laut und sehr voll“.", "via lenz"),
        (
            "Der Polizei zufolge war es „sehr laut und sehr voll“.",
            "via polizei",
        ),
        (
            "Dem Ministerpräsidenten zufolge war es „sehr laut und sehr voll“.",
            "via minister",
        ),
        (
            "Einem Bericht zufolge war es „sehr laut und sehr voll“.",
            "via unknown",
        ),
    ]);
}

#[test]
fn reads_what_stands_before() {
    check(&[
        ("Lenz sagte: „Wir gehen.“", "lenz"),
        // The verb of the sentence before "und" has the same subject.
        ("Lenz kam und sagte: „Wir gehen.“", "lenz?"),
        ("Dann hat Lenz gewartet und sagte: „Wir gehen.“", "lenz?"),
        ("Dann traf Lenz Paulsen und sagte: „Wir gehen.“", "unknown?"),
        ("„Wir gehen“, sagte Lenz & Sohn.", "unknown"),
        ("„Wir gehen“, sagte die Firma Lenz & Sohn.", "unknown"),
        // A hyphen stands for the rest of a noun.
        (
            "„Wir gehen“, sagte der Umwelt- und Verkehrsminister Lenz.",
            "lenz",
        ),
        (
            "Der Umwelt- und Verkehrsminister Lenz sagte: „Wir gehen.“",
            "lenz",
        ),
        ("„Wir gehen“, sagte - und Lenz nickte.", ""),
        ("Lenz sagte am Abend in Kiel: „Wir gehen.“", "lenz"),
        (
            "Lenz sagte am Abend der Norddeutschen Rundschau: „Wir gehen.“",
            "lenz",
        ),
        ("Am Abend sagte Lenz: „Wir gehen.“", "lenz"),
        (
            "In Kiel sagte am Abend die Bürgermeisterin: „Wir gehen.“",
            "lenz",
        ),
        ("Dazu sagte Lenz: „Wir gehen.“", "lenz"),
        (
            "Der Norddeutschen Rundschau sagte Lenz: „Wir gehen.“",
            "lenz",
        ),
        (
            "Nach dem Spiel, das Paulsen leitete, sagte Lenz: „Wir gehen.“",
            "lenz",
        ),
        ("Als Paulsen kam, sagte Lenz: „Wir gehen.“", "lenz"),
        ("Lenz, die Chefin der Stadt, sagte: „Wir gehen.“", "lenz"),
        (
            "Die Chefin der Stadt, Anna Lenz, sagte: „Wir gehen.“",
            "lenz",
        ),
        ("Anna Lenz aus Kiel sagte: „Wir gehen.“", "lenz"),
        ("Anna Lenz (45) sagte: „Wir gehen.“", "lenz"),
        ("Lenz hat gesagt: „Wir gehen.“", "lenz"),
        ("Am Abend hat Lenz gesagt: „Wir gehen.“", "lenz"),
        ("Lenz kündigte an: „Wir gehen.“", "lenz"),
        (
            "Lenz teilte am Abend mit, man gehe „ganz sicher noch heute“.",
            "lenz",
        ),
        ("Lenz sagte, man gehe „ganz sicher noch heute“.", "lenz"),
        (
            "Lenz sagte, dass man „ganz sicher noch heute“ gehe.",
            "lenz",
        ),
        ("Lenz sagte, die Lage sei „ernst“.", "lenz"),
        ("Lenz sagte, dass die Lage „ernst“ sei.", "lenz"),
        ("Lenz sprach von „Wut“.", "lenz"),
        ("Lenz nannte den Plan „absurd“.", "lenz"),
        ("Den Plan nannte Lenz „absurd“.", "lenz"),
        (
            "Lenz bezeichnete den Plan von Paulsen als „absurd“.",
            "lenz",
        ),
        ("Lenz kritisierte den Plan als „absurd“.", "lenz"),
        ("Lenz wies den Plan als „absurd“ zurück.", "lenz"),
        ("Lenz hat den Plan als „absurd“ bezeichnet.", "lenz"),
        ("Der Plan wurde von Lenz als „absurd“ bezeichnet.", "lenz"),
        ("Der Plan wurde als „absurd“ bezeichnet.", "unknown?"),
        ("Lenz, die den Plan „absurd“ nannte, ging.", "lenz"),
        (
            "Paulsen ging, weil Lenz ihn „absurd“ genannt hatte.",
            "lenz",
        ),
        ("Wie Lenz sagte, sei das „absurd“.", "lenz"),
        ("„Absurd“ nannte Lenz den Plan.", "lenz"),
        ("Als „absurd“ bezeichnete Lenz den Plan.", "lenz"),
        ("Von „Wut“ sprach Lenz.", "lenz"),
        ("Lenz wurde mit den Worten zitiert: „Wir gehen.“", "lenz"),
        ("Lenz: „Wir gehen.“", "lenz"),
        ("Anna Lenz, Bürgermeisterin: „Wir gehen.“", "lenz"),
        ("Lenz wurde deutlich: „Wir gehen.“", "lenz?"),
        ("Lenz verteidigte den Plan: Er sei „nötig“.", "lenz?"),
        ("Lenz zeigte sich „sehr besorgt“.", "lenz"),
        ("Ihr zufolge war es „sehr laut und sehr voll“.", ""),
        (
            "Ihm zufolge war es „sehr laut und sehr voll“.",
            "via pronoun",
        ),
        ("Lenz sagte dem „Tagblatt“.", ""),
        ("Das sei gut, sagte Lenz der „Morgenpost“.", ""),
        ("Lenz sprach von dem „Massaker“.", "lenz"),
        ("Lenz traf Paulsen und sagte: „Wir gehen.“", "lenz?"),
        ("Lenz sprach von „Wut“ und von „Trauer“.", "lenz"),
        ("Lenz sagte:\n\n„Wir gehen.“", "lenz"),
        ("Lenz ging.\n\n„Wir gehen.“", ""),
        (
            "Der „Ausschuss Kiel“, ein Rat der Stadt, sprach von „Wut“.",
            "unknown",
        ),
    ]);
}

#[test]
fn tells_quotations_of_a_passage_apart() {
    let text = "„Ja“, sagte Lenz, „und nein.“ „Nie“, so Paulsen. „Gut“, sagte er. „Und los.“";
    let got: Vec<_> = (0..5).map(|which| read(text, Some(which))).collect();
    assert_eq!(got, ["lenz", "lenz", "paulsen", "pronoun", "pronoun"]);
    let text = "„Ja“, so Lenz am Abend. „Und nein.“";
    assert_eq!(read(text, None), "lenz");
    let text = "„Paulsen sagte ‚nie‘ zu mir“, sagte Lenz.";
    assert_eq!(
        [read(text, Some(0)), read(text, Some(1))],
        ["lenz", "paulsen via lenz"]
    );
}

#[test]
fn accuses_of_what_is_certain_and_of_nothing_else() {
    let accuses = |text: &str| {
        with(text, |_, mentions, reader| {
            let found = reader.read(0);
            let other = contradiction(&found, mentions, &[usize::MAX]);
            other.is_some_and(|other| other.who != Who::Somebody)
        })
    };
    let alarms: Vec<_> = NOBODYS.iter().filter(|text| accuses(text)).collect();
    let missed: Vec<_> = LENZS.iter().filter(|text| !accuses(text)).collect();
    let shown = |texts: &[&&str]| -> Vec<String> {
        texts
            .iter()
            .map(|text| format!("{text} {}", read(text, Some(0))))
            .collect()
    };
    assert!(
        alarms.is_empty() && missed.is_empty(),
        "alarms {:#?} missed {:#?}",
        shown(&alarms),
        shown(&missed)
    );
}

#[test]
fn finds_inflected_names() {
    for (text, want) in [
        (
            "Paulsens Plan, Lenz’ Plan, Bo Paulsens Plan",
            "paulsen+1 lenz+1 paulsen+1",
        ),
        (
            "mit der Bürgermeisterin, der Ministerpräsident",
            "lenz+3 minister+0",
        ),
        (
            "des Ministerpräsidenten, dem Ministerpräsidenten",
            "minister+3 minister+3",
        ),
        (
            "die Ministerpräsidenten, eine Bürgermeisterin, Paulsener",
            "",
        ),
        ("der Norddeutschen Rundschau", "rundschau+3"),
        (
            "die Polizei, der Polizei, Polizisten",
            "polizei+0 polizei+0",
        ),
    ] {
        let found = with(text, |_, mentions, _| mentions.to_vec());
        let shown: Vec<_> = found
            .iter()
            .map(|mention| {
                let actor = [
                    "lenz",
                    "paulsen",
                    "rundschau",
                    "minister",
                    "polizei",
                    "behörde",
                    "verband",
                ][mention.actor];
                format!("{actor}+{}", mention.form as u8)
            })
            .collect();
        assert_eq!(shown.join(" "), want, "in {text:?}");
    }
}

#[test]
fn reads_anything_in_linear_time() {
    let pieces = [
        "„",
        "“",
        "»",
        "«",
        "‚",
        " Lenz ",
        " sagte ",
        " hat ",
        ", ",
        ". ",
        " und ",
        " laut ",
        " zufolge ",
        "\n\n",
        " von ",
        " genannt ",
        "(",
        ": ",
        "–",
        "é",
        " der ",
        " dass ",
        " so ",
        " nach ",
        " Worten ",
        " mit ",
    ];
    for first in pieces {
        for second in pieces {
            let text = format!("„a{first}b{second}c“ {first}{second}").repeat(12) + second + first;
            with(&text, |reading, _, reader| {
                for index in 0..reading.quotations.len() {
                    for one in reader.read(index) {
                        let ranges = [one.span, one.name, one.gap];
                        assert!(ranges.into_iter().all(|range| text.get(range).is_some()));
                    }
                }
            });
        }
    }
}

#[test]
fn reads_a_text_that_breaks_off() {
    check(&[
        ("„Wir gehen“, sagte Lenz zu Paulsen", "lenz →paulsen"),
        ("„Wir gehen“, sagte Lenz", "lenz"),
        ("„Wir gehen“, sagte", ""),
        ("„Wir gehen“, hat Lenz", ""),
        ("„Wir gehen“, teilte Lenz", "lenz?"),
        ("„Wir gehen“, so", ""),
        ("„Wir gehen“, laut", ""),
        ("„Wir gehen“, nach Angaben", ""),
        ("„Wir gehen“ – Anna Lenz", "lenz"),
        ("„Wir gehen“", ""),
        ("Lenz sagte: „Wir gehen", "lenz"),
        ("Lenz: „Wir gehen", "lenz"),
    ]);
}
