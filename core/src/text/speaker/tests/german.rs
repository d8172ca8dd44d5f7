use super::super::*;
use crate::text::{Reading, Source};

const LENZ: usize = 0;
const PAULSEN: usize = 1;
const RUNDSCHAU: usize = 2;
const MINISTER: usize = 3;
const POLICE: usize = 4;

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
        Who::Actor(actor) => ["lenz", "paulsen", "rundschau", "minister", "polizei"][actor],
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
        ("„Wir gehen“, hieß es bei Lenz.", "pronoun"),
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

/// Sentences whose quoted words are nobody's who is declared, though declared names stand all around them.
const NOBODYS: &[&str] = &[
    "„Wir gehen“, sagte Paulsens Sprecher.",
    "„Wir gehen“, sagte ein Sprecher von Lenz.",
    "„Wir gehen“, sagte der Sprecher der Bürgermeisterin.",
    "„Wir gehen“, sagte eine Freundin der Bürgermeisterin der Norddeutschen Rundschau.",
    "„Wir gehen“, sagte Karl Lenz.",
    "„Wir gehen“, sagte Lenz Schmidt.",
    "„Wir gehen“, sagte Dan Kohl, der Anwalt von Paulsen.",
    "„Wir gehen“, sagte Dan Kohl, Paulsens Anwalt.",
    "„Wir gehen“, sagte der Lenz-Vertraute Dan Kohl.",
    "„Wir gehen“, sagte einer von Paulsens Beratern.",
    "„Wir gehen“, sagte er zu Lenz.",
    "„Wir gehen“, sagte sie der Bürgermeisterin.",
    "„Wir gehen“, hieß es aus dem Umfeld von Lenz.",
    "„Wir gehen“, so ein Sprecher von Lenz.",
    "„Wir gehen“, so Paulsens Anwalt.",
    "„Wir gehen“, sagte Lenz und zitierte damit Dan Kohl.",
    "„Wir gehen“, hieß es in einem Brief an Lenz.",
    "„Wir gehen“, stand auf dem Plakat, das Lenz hielt.",
    "„Wir gehen“ war auf dem Plakat von Lenz zu lesen.",
    "„Wir gehen“, laut einem Sprecher von Lenz.",
    "„Wir gehen“, habe ihm der Trainer gesagt, berichtete Lenz.",
    "Das Lied „Wir gehen“, sagte Lenz, schrieb Paulsen.",
    "Der Film „Wir gehen“ ist laut Lenz gut.",
    "Lenz traf Paulsen. Der Trainer sagte: „Wir gehen.“",
    "Nach einem Treffen mit Lenz sagte der Trainer: „Wir gehen.“",
    "Zu Lenz sagte der Trainer: „Wir gehen.“",
    "Der Bürgermeisterin sagte der Trainer: „Wir gehen.“",
    "Dem Ministerpräsidenten sagte der Trainer: „Wir gehen.“",
    "Als Lenz sprach, riefen die Leute: „Wir gehen.“",
    "Als Lenz sprach, wurde „wir gehen jetzt alle“ gerufen.",
    "Lenz sagte, der Trainer habe von „Wut“ gesprochen.",
    "Lenz sagte, der Trainer nenne das „Wut“.",
    "Lenz wies den Vorwurf der „groben Lüge“ zurück.",
    "Lenz kritisierte die „absurden“ Pläne des Trainers.",
    "Lenz sah das Plakat mit den Worten „wir gehen jetzt alle“.",
    "Lenz ging, weil der Trainer ihn „absurd“ nannte.",
    "Lenz, den der Trainer „absurd“ nennt, ging.",
    "Lenz, oft als „absurd“ bezeichnet, ging.",
    "Lenz wurde als „absurd“ bezeichnet.",
    "Lenz wurde „absurd“ genannt.",
    "Lenz gilt als „absurd“.",
    "Ein Freund von Lenz, der das „absurd“ nannte, ging.",
    "Der Sprecher der Bürgermeisterin, der das „absurd“ nannte, ging.",
    "Die Pläne nannte der Trainer von Lenz „absurd“.",
    "Den Plan von Lenz nannte der Trainer „absurd“.",
    "Den Plan, den Lenz vorlegte, nannte der Trainer „absurd“.",
    "Der von Lenz geplante „Ausbau“ kommt.",
    "Lenz sagte wenig. Der Trainer: „Wir gehen.“",
    "Paulsens Trainer: „Wir gehen.“",
    "Der Trainer, ein Freund von Lenz, sagte: „Wir gehen.“",
    "Der Trainer (ein Freund von Lenz) sagte: „Wir gehen.“",
    "Laut einem Freund von Lenz war es „sehr laut und sehr voll“.",
    "Einem Freund von Lenz zufolge war es „sehr laut und sehr voll“.",
    "Nach den Worten des Trainers von Lenz war es „sehr laut und sehr voll“.",
    "Die sogenannten „Freunde“ von Lenz gingen.",
    "Lenz las aus einem Brief vor: Der Trainer schreibe „wir gehen jetzt alle“.",
    "Das Gesetz, das Lenz ankündigte, verspricht „mehr Geld für alle“.",
    "Die Norddeutsche Rundschau zitierte den Trainer: „Wir gehen.“",
    "Lenz’ Anwalt sagte: „Wir gehen.“",
    "Die Anwältin von Lenz sagte: „Wir gehen.“",
    "Lenz hörte, wie der Trainer sagte: „Wir gehen.“",
    "Lenz, so der Trainer, sei „absurd“.",
    "Dass Lenz ging, nannte der Trainer „absurd“.",
    "Dass Lenz ging, wurde „absurd“ genannt.",
    "Lenz will, dass der Trainer „absurd“ sagt.",
    "Lenz hat mit dem Trainer geredet, der von „Wut“ sprach.",
    "Lenz wird von Dan Kohl als „absurd“ bezeichnet.",
    "Lenz muss sich „absurd“ nennen lassen.",
    "Lenz lässt sich nicht „absurd“ nennen.",
    "Lenz ist „absurd“ genannt worden.",
    "Es hieß, Lenz sei „absurd“ genannt worden.",
    "Lenz soll „absurd“ genannt werden.",
    "„Lenz“, sagte der Trainer, „ist gut.“",
    "„Wir gehen“, sagte der Trainer, den Lenz kennt.",
    "„Wir gehen“, sagte der Mann, der Lenz kennt.",
    "„Wir gehen“, sagte nach Angaben von Lenz der Trainer.",
    "„Wir gehen“, antwortete der Trainer auf die Frage von Lenz.",
    "Auf die Frage von Lenz antwortete der Trainer: „Wir gehen.“",
    "Die Kritik von Lenz wies der Trainer als „absurd“ zurück.",
    "Der Kritik von Lenz widersprach der Trainer: „Wir gehen.“",
    "Lenz widersprach der Trainer: „Wir gehen.“",
    "Lenz antwortete der Trainer: „Wir gehen.“",
    "Lenz antwortete ein Sprecher: „Wir gehen.“",
    "Lenz antwortete er: „Wir gehen.“",
    "Lenz nannte der Trainer „absurd“.",
    "Lenz nannte er „absurd“.",
    "Lenz hat der Trainer „absurd“ genannt.",
    "Lenz gegenüber sagte der Trainer: „Wir gehen.“",
    "Lenz zufolge sagte der Trainer: „Wir gehen.“",
    "Lenz war dabei, als der Trainer von „Wut“ sprach.",
    "Lenz las vor: „Wir gehen.“",
    "Lenz zitierte aus dem Brief: „Wir gehen.“",
    "„Wir gehen“, sagte Dan Kohl, Lenz schwieg.",
    "Dan Kohl sagte: „Wir gehen“, Lenz sagte nichts.",
    "„Wir gehen“, sagte Dan Kohl. Lenz sagte: „Nein.“",
    "Der Trainer sagte: „Wir gehen.“ Lenz schwieg.",
    "Lenz kam an. „Wir gehen“, sagte der Trainer.",
    "Über Lenz sagte der Trainer: „Sie geht.“",
    "„Sie geht“, sagte der Trainer über Lenz.",
    "Nach Lenz sprach der Trainer von „Wut“.",
    "Scholz nannte Lenz „absurd“.",
    "Scholz hat Lenz „absurd“ genannt.",
    "Die Partei nannte Lenz „absurd“.",
    "Die Partei hat Lenz „absurd“ genannt.",
    "Die Zeitung sprach mit Lenz über „Wut“.",
    "Unter Lenz ist „Wut“ verboten.",
    "Das von Lenz „absurd“ genannte Gesetz gilt.",
    "Lenz droht „Wut“.",
    "Es wurde der Plan von Lenz als „absurd“ bezeichnet.",
    "Der Plan wurde von der Chefin von Lenz als „absurd“ bezeichnet.",
    "Kritiker warfen Lenz „Wut“ vor.",
    "Lenz wird „Wut“ vorgeworfen.",
    "Lenz wurde vorgeworfen, „absurd“ zu sein.",
    "Das Motto von Lenz lautet: „Wir gehen.“",
    "Wer Lenz „absurd“ nennt, irrt.",
    "Mit den Worten „Wir gehen“ wurde Lenz verabschiedet.",
    "Ein Film über Lenz heißt „Wir gehen“.",
    "Er sagte Lenz: „Wir gehen.“",
    "Er rief Lenz zu: „Wir gehen.“",
    "Man rief Lenz „Wir gehen“ hinterher.",
    "Am Montag teilte der Anwalt von Lenz mit: „Wir gehen.“",
    "Lenz ließ der Trainer mitteilen: „Wir gehen.“",
    "„Wir gehen“, ließ Dan Kohl Lenz ausrichten.",
    "„Wir gehen“, soll der Trainer zu Lenz gesagt haben.",
    "„Wir gehen“, hat der Junge Lenz gesagt.",
    "„Wir gehen“, sagt der Trainer, sagt Lenz.",
    "„Wir gehen“, wurde Lenz gesagt.",
    "„Wir gehen“, ist Lenz gesagt worden.",
    "„Wir gehen“, wie Lenz von Dan Kohl gesagt wurde.",
];

/// Sentences whose quoted words are Lenz's, so that another speaker is wrong.
const LENZS: &[&str] = &[
    "„Wir gehen“, sagte Lenz.",
    "„Wir gehen“, sagte Bürgermeisterin Anna Lenz (SPD) am Abend der Norddeutschen Rundschau.",
    "„Wir gehen“, sagte die Bürgermeisterin zu Paulsen.",
    "„Wir gehen“, so Lenz mit Blick auf Paulsen.",
    "„Wir gehen“, sagte Lenz über Paulsens Plan.",
    "„Wir gehen“, sagte Lenz, die Paulsen nahesteht.",
    "„Wir gehen“, sagte die Chefin der Stadt, Anna Lenz, nach einem Treffen mit Paulsen.",
    "„Wir gehen“, teilte Lenz am Abend in Kiel mit.",
    "„Wir gehen“, hat Lenz dem Trainer gesagt.",
    "„Wir gehen“, wie Lenz zu Paulsen sagte.",
    "„Wir gehen“, sagte Lenz, „und zwar bald.“",
    "Nach einem Treffen mit Paulsen sagte Lenz: „Wir gehen.“",
    "Lenz, eine frühere Chefin von Paulsen, sagte: „Wir gehen.“",
    "Lenz bezeichnete Paulsens Pläne als „absurd“.",
    "Lenz nannte Paulsen „absurd“.",
    "Dem Trainer sagte Lenz: „Wir gehen.“",
    "Paulsen ging, Lenz sagte: „Wir gehen.“",
    "Paulsen ging, und Lenz sagte: „Wir gehen.“",
    "Lenz warnte am Abend, ein Streit sei „absurd“.",
    "Lenz hat Paulsens Pläne mehrfach als „absurd“ bezeichnet.",
    "„Absurd“ nannte Lenz die Pläne von Paulsen.",
    "Die Lage sei „sehr ernst“, sagte Lenz.",
    "Er ging. Lenz sagte: „Wir gehen.“",
    "Anders als Paulsen sagte Lenz: „Wir gehen.“",
    "Lenz sagte zu Paulsen: „Wir gehen.“",
    "Lenz sagte, Paulsens Plan sei „absurd“.",
    "Auf die Frage von Paulsen antwortete Lenz: „Wir gehen.“",
    "„Wir gehen“, antwortete Lenz auf die Frage von Paulsen.",
    "„Wir gehen“, antwortete ihm Lenz.",
    "„Wir gehen“, sagte Lenz, wie die Norddeutsche Rundschau berichtete.",
    "„Wir gehen“, soll Lenz zu Paulsen gesagt haben.",
    "Paulsen wurde von Lenz als „absurd“ bezeichnet.",
    "Lenz, der Paulsen nahesteht, sagte: „Wir gehen.“",
    "Auch die Bürgermeisterin sagte: „Wir gehen.“",
    "Sein Chef, Paulsen, schwieg; Lenz sagte: „Wir gehen.“",
];

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
                let actor = ["lenz", "paulsen", "rundschau", "minister", "polizei"][mention.actor];
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
