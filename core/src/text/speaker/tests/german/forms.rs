//! German forms of saying who speaks, a table for each.

use super::check;

#[test]
fn reads_for_whom_a_spokesman_speaks() {
    check(&[
        (
            "„Wir gehen“, sagte der Sprecher der Behörde, Bo Paulsen, am Abend.",
            "paulsen via behörde",
        ),
        (
            "„Wir gehen“, sagte der Sprecher der Behörde, Jan Weber, am Abend.",
            "behörde",
        ),
        (
            "„Wir gehen“, sagte der Sprecher der Behörde Jan Weber.",
            "behörde",
        ),
        (
            "„Wir gehen“, warnte die Sprecherin des Verbands, Anna Lenz.",
            "lenz via verband",
        ),
        (
            "„Wir gehen“, sagte Jan Weber, Sprecher der Behörde.",
            "behörde",
        ),
        (
            "„Wir gehen“, sagte Bo Paulsen (SPD), Sprecher der Behörde.",
            "paulsen via behörde",
        ),
        (
            "„Wir gehen“, hat der Sprecher der Behörde, Bo Paulsen, gesagt.",
            "paulsen via behörde",
        ),
        (
            "„Wir gehen“, wie der Sprecher der Behörde, Bo Paulsen, sagte.",
            "paulsen via behörde",
        ),
        (
            "Die Sprecherin des Verbands, Anna Lenz, sagte: „Wir gehen.“",
            "lenz via verband",
        ),
        ("„Wir gehen“, teilte Paulsens Büro mit.", "paulsen"),
        ("„Wir gehen“, teilte das Büro von Paulsen mit.", "paulsen"),
        // Nobody says who it is.
        (
            "„Wir gehen“, sagte ein Sprecher der Behörde.",
            "somebody via behörde",
        ),
        (
            "„Wir gehen“, sagte der Trainer der Behörde, Jan Weber.",
            "unknown",
        ),
        ("„Wir gehen“, teilte ihr Büro mit.", "unknown"),
        (
            "„Wir gehen“, sagte der Sprecher der Behörde, ein Freund von Lenz.",
            "unknown",
        ),
    ]);
}

#[test]
fn reads_where_words_come_from() {
    check(&[
        (
            "„Wir gehen“, hieß es in einer Mitteilung des Verbands.",
            "via verband",
        ),
        ("„Wir gehen“, hieß es aus der Behörde.", "via behörde"),
        (
            "„Wir gehen“, hieß es am Abend aus der Behörde.",
            "via behörde",
        ),
        (
            "„Wir gehen“, hieß es dazu am Montag bei der Behörde.",
            "via behörde",
        ),
        ("„Wir gehen“, hieß es von Lenz.", "via lenz"),
        ("„Wir gehen“, hieß es aus dem Büro von Lenz.", "via lenz"),
        (
            "„Wir gehen“, wie es in der Mitteilung der Behörde heißt.",
            "via behörde",
        ),
        (
            "In einer Mitteilung der Behörde hieß es: „Wir gehen.“",
            "via behörde",
        ),
        (
            "Aus der Behörde hieß es, man sei „sehr gut vorbereitet“.",
            "via behörde",
        ),
        ("„Wir gehen“, hieß es im Umfeld der Behörde.", "pronoun"),
        (
            "„Wir gehen“, hieß es nach einem Treffen mit der Behörde.",
            "pronoun",
        ),
        (
            "„Wir gehen“, hieß es in einem Bericht über die Behörde.",
            "pronoun",
        ),
        (
            "„Wir gehen“, hieß es aus Kreisen der Behörde.",
            "via unknown",
        ),
    ]);
}

#[test]
fn reads_a_source_amid_its_clause() {
    check(&[
        (
            "Eine Prüfung hatte dem Trainer Bo Paulsen zufolge „keinerlei Mängel“ ergeben.",
            "via paulsen",
        ),
        (
            "Eine Prüfung hatte der Polizei zufolge „keinerlei Mängel“ ergeben.",
            "via polizei",
        ),
        (
            "Eine Prüfung hatte laut Paulsen „keinerlei Mängel“ ergeben.",
            "via paulsen",
        ),
        (
            "Eine Prüfung hatte nach Angaben der Polizei „keinerlei Mängel“ ergeben.",
            "via polizei",
        ),
        (
            "Die Halle war nach Paulsens Worten „völlig leer“.",
            "paulsen",
        ),
        (
            "Die Halle ist Paulsen zufolge nur „völlig leer“.",
            "via paulsen",
        ),
        ("Der Film läuft laut Paulsen im „Apollo“.", "via paulsen?"),
        (
            "Das Schild trug laut Paulsen die Aufschrift „Wir gehen jetzt alle“.",
            "via paulsen?",
        ),
    ]);
}

#[test]
fn reads_past_a_clause_of_the_speaker() {
    check(&[
        ("Lenz kündigte an, notfalls zu klagen: „Wir gehen.“", "lenz"),
        ("Lenz drohte, vor Gericht zu ziehen: „Wir gehen.“", "lenz"),
        ("Lenz sagte, als er ging: „Wir gehen.“", "lenz"),
        (
            "Lenz versprach am Abend, den Bau zu prüfen: „Wir gehen.“",
            "lenz",
        ),
        (
            "Lenz hat angekündigt, das Amt abzugeben: „Wir gehen.“",
            "lenz",
        ),
        (
            "Lenz freute sich, weil der Trainer schrieb: „Wir gehen.“",
            "unknown",
        ),
        (
            "Lenz erzählte, was auf dem Plakat stand: „Wir gehen.“",
            "lenz?",
        ),
        ("Paulsen kam, um Lenz zu sehen: „Wir gehen.“", "paulsen?"),
    ]);
}

#[test]
fn reads_everyday_forms() {
    check(&[
        ("Lenz warf ihr „Unsinn“ vor.", "lenz"),
        ("Lenz warf dem Trainer „Unsinn“ vor.", "lenz"),
        ("Lenz hat ihr „Unsinn“ vorgeworfen.", "lenz"),
        ("Lenz zeigte sich „enttäuscht“.", "lenz"),
        ("Lenz zeigte sich von dem Urteil „enttäuscht“.", "lenz"),
        ("Lenz zeigte sich auf dem „Balkon“.", ""),
        ("Lenz ließ mitteilen, das sei „Unsinn“.", "lenz"),
        ("„Wir gehen“, ließ Lenz am Abend mitteilen.", "lenz"),
        ("Am Abend ließ Lenz erklären: „Wir gehen.“", "lenz"),
        (
            "Am Abend ließ Lenz den Trainer sagen: „Wir gehen.“",
            "unknown?",
        ),
        ("Lenz ließ ihn sagen: „Wir gehen.“", "lenz?"),
        ("Für Lenz ist das „Unsinn“.", "lenz"),
        ("Für Lenz ist das „Apollo“ ein Zuhause.", ""),
        ("Für Lenz ist das „Unsinn“, sagte Paulsen.", "paulsen?"),
        ("Aus Sicht von Lenz ist das „Unsinn“.", "lenz"),
        ("Aus Lenz’ Sicht ist das „Unsinn“.", "lenz"),
        (
            "Aus Sicht des Trainers von Lenz ist das „Unsinn“.",
            "unknown",
        ),
        ("Lenz habe das „Unsinn“ genannt.", "lenz"),
        ("„Wir gehen“, lautete Paulsens Antwort.", "paulsen"),
        ("Die Antwort von Paulsen lautete: „Wir gehen.“", "paulsen"),
        ("Das Motto von Paulsen lautete: „Wir gehen.“", "unknown"),
        ("Lenz ist nicht überzeugt: „Wir gehen.“", "lenz"),
        ("Lenz ist sich sicher: „Wir gehen.“", "lenz"),
        (
            "Der Trainer von Lenz ist sich sicher: „Wir gehen.“",
            "unknown",
        ),
        ("„Wir gehen“, so sagte es Lenz am Montag.", "lenz"),
        ("„Wir gehen“, sagte sie Lenz.", "pronoun →lenz"),
    ]);
}

#[test]
fn takes_no_dative_for_the_speaker() {
    check(&[
        (
            "Er habe der Bürgermeisterin schon Mitte März gesagt: „Wir gehen.“",
            "→lenz pronoun",
        ),
        ("Er habe ihnen schon gesagt: „Wir gehen.“", "pronoun"),
        (
            "Er habe dem Rat schon Mitte März gesagt: „Wir gehen.“",
            "pronoun",
        ),
        (
            "Er habe den Abgeordneten schon gesagt: „Wir gehen.“",
            "pronoun",
        ),
        (
            "Paulsen hat der Bürgermeisterin gesagt: „Wir gehen.“",
            "→lenz paulsen",
        ),
        (
            "Lenz nannte Zahlen, die ein Beamter „reine Fantasie“ genannt hat.",
            "somebody",
        ),
        (
            "Paulsen kennt Lenz, die der Ministerpräsident „frech“ nannte.",
            "minister",
        ),
        ("Paulsen kennt Lenz, die dem Rat „Unsinn“ vorwarf.", "lenz"),
        (
            "Lenz nannte Zahlen, die Paulsen „reine Fantasie“ genannt hat.",
            "unknown? paulsen?",
        ),
    ]);
}

#[test]
fn what_somebody_is_blamed_for_saying_is_not_its_blamer_s() {
    check(&[
        (
            "Paulsen beschuldigte Anna Lenz, „wir alle gehen“ gesagt zu haben.",
            "→lenz unknown?",
        ),
        (
            "Paulsen kritisierte Anna Lenz dafür, „wir alle gehen“ gesagt zu haben.",
            "→lenz unknown?",
        ),
        (
            "Paulsen bestritt, „wir alle gehen“ gesagt zu haben.",
            "paulsen",
        ),
    ]);
}

#[test]
fn what_is_denied_or_asked_has_not_been_said() {
    check(&[
        (
            "Paulsen bestritt, dass Anna Lenz gesagt habe, das sei „irre“.",
            "lenz?",
        ),
        (
            "Paulsen bestritt am Montag, dass das „irre“ sei.",
            "paulsen?",
        ),
        (
            "Paulsen bezweifelte, dass Anna Lenz das „irre“ genannt habe.",
            "lenz?",
        ),
        (
            "Paulsen fragte, ob Anna Lenz das „irre“ genannt habe.",
            "lenz?",
        ),
        (
            "Paulsen bestritt nicht, dass Anna Lenz das „irre“ genannt habe.",
            "lenz",
        ),
        (
            "Paulsen bestritt, dass es scheitere, und Anna Lenz nannte es „irre“.",
            "lenz",
        ),
    ]);
}

#[test]
fn what_may_be_said_has_not_been_said() {
    for verb in ["könnte", "sollte", "will", "wird", "müsste"] {
        check(&[
            (&format!("Anna Lenz {verb} sagen: „Wir gehen.“"), "lenz?"),
            (&format!("„Wir gehen“, {verb} Anna Lenz sagen."), "lenz?"),
        ]);
    }
    check(&[
        ("Anna Lenz musste sagen: „Wir gehen.“", "lenz"),
        ("Anna Lenz konnte nur sagen: „Wir gehen.“", "lenz"),
        ("Anna Lenz ließ sagen: „Wir gehen.“", "lenz"),
    ]);
}
