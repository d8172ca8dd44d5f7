//! Sentences of German news, and the figures in them.

use super::{hold, read};
use crate::text::figure::ReadingKind::{Code, Label, Phone, Pronoun};

/// The figures of a text that are something, as they would be declared; what is no statistic has its kind before it.
fn figures(text: &str) -> String {
    let read = read(text, "de");
    let told = read.iter().map(|(_, quantity, kind)| match kind {
        kind if kind.is_statistic() => quantity.clone(),
        kind => format!("{kind:?} {quantity}").to_lowercase(),
    });
    told.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    hold(cases, figures);
}

#[test]
fn numbers() {
    all(&[
        ("Es kamen 18.700 Gäste.", "18700"),
        ("Es kamen 18 700 Gäste.", "18700"),
        ("Es kamen 18\u{202f}700 Gäste.", "18700"),
        ("Es kamen 4000 Gäste.", "4000"),
        ("Das Beben hatte die Stärke 6,2.", "6.2"),
        ("Das Beben hatte die Stärke 6.2.", "6.2"),
        ("Die Anlage liefert 1.234,5 Einheiten.", "1234.5"),
        ("Sie zählten einundzwanzig Tiere.", "21"),
        ("Sie zählten hunderteinundzwanzig Tiere.", "121"),
        ("Sie zählten zweitausenddreihundert Tiere.", "2300"),
        ("Sie zählten fuenfundfuenfzig Tiere.", "55"),
        ("Sie za\u{308}hlten fu\u{308}nf Tiere.", "5"),
        (
            "Sie za\u{308}hlten fu\u{308}nfhundertfu\u{308}nf Tiere.",
            "505",
        ),
        ("Sie zählten drei\u{AD}hundert\u{AD}acht Tiere.", "308"),
        (
            "Sie zählten dreihundertacht Tiere und １２ Hirten.",
            "308; 12",
        ),
        (
            "Sie zählten zweihundert, 3\u{200B}00 und 40\u{200B}0 Tiere.",
            "200; 300; 400",
        ),
        ("Sie zählten FÜNFHUNDERTACHT Tiere.", "508"),
        (
            "Sie hat zwei Millionen dreihunderttausend Nutzer.",
            "2300 thousand",
        ),
        ("Sie hat 2,5 Millionen Nutzer.", "2.5 million"),
        ("Sie hat anderthalb Millionen Nutzer.", "1.5 million"),
        ("Sie hat eineinhalb Millionen Nutzer.", "1.5 million"),
        ("Sie hat zweieinhalb Millionen Nutzer.", "2.5 million"),
        ("Sie hat eine halbe Million Nutzer.", "0.5 million"),
        ("Sie hat eine Million Nutzer.", "1 million"),
        ("Sie verkaufte ein Dutzend Eier.", "1 dozen"),
        ("Sie verkaufte ein halbes Dutzend Eier.", "0.5 dozen"),
        ("Die Milliarde Euro ist weg.", "1 billion EUR"),
    ]);
}

#[test]
fn fractions_and_shares() {
    all(&[
        ("Ein Viertel der Betriebe klagt.", "1/4"),
        ("Drei Viertel der Betriebe klagen.", "3/4"),
        ("Dreiviertel der Betriebe klagen.", "3/4"),
        ("Zwei Drittel stimmten zu.", "2/3"),
        ("Mehr als die Hälfte stimmte zu.", "> 1/2"),
        ("Es kamen halb so viele Gäste.", "1/2"),
        ("Es dauert eine halbe Stunde.", "0.5 hours"),
        ("Es dauert eine Viertelstunde.", "0.25 hours"),
        ("Es dauert eine Dreiviertelstunde.", "0.75 hours"),
        ("Es dauert zweieinhalb Jahre.", "2.5 years"),
        ("Jeder fünfte Haushalt ist arm.", "1 of 5"),
        ("Fast jede Dritte ist arm.", "~1 of 3"),
        ("Drei von vier Kindern lernen Englisch.", "3 of 4"),
        ("3 von 10 Kindern lernen Englisch.", "3 of 10"),
        ("Einer von fünf Befragten stimmte zu.", "1 of 5"),
        ("Zur Hälfte ist es fertig.", "1/2"),
        (
            "Rund 1.300 der 14.500 Stellen fallen weg.",
            "~1300 of 14500; definite 14500",
        ),
        ("Zwei der zwölf Sitze sind frei.", "2 of 12; definite 12"),
        ("Drei dieser fünf Züge fuhren.", "3 of 5; definite 5"),
        ("Drei ihrer fünf Züge fuhren.", "3 of 5; definite 5"),
        ("Drei von den fünf Zügen fuhren.", "3 of 5"),
        ("Drei der 20 Millionen Euro fehlen.", "3; 20 million EUR"),
        ("Einer der zwölf Züge fuhr.", "12"),
    ]);
}

#[test]
fn percent_and_money() {
    all(&[
        ("Ein Prozent der Wähler fehlte.", "1 %"),
        ("Die Quote lag bei 5 %.", "5 %"),
        ("Die Quote lag bei 5,5%.", "5.5 %"),
        ("Die Quote lag 3 Prozentpunkte höher.", "+3 pp"),
        ("Der Anteil war 40-prozentig.", "40 %"),
        ("Es kostet 45 Mio. Euro.", "45 million EUR"),
        (
            "Es kostet 1,2 Mrd. Dollar. Das ist viel.",
            "1.2 billion USD",
        ),
        ("Es kostet 15 Mio. € im Jahr.", "15 million EUR"),
        ("Es kostet 30.000 Dollar.", "30000 USD"),
        ("Es kostet 20 US-Dollar.", "20 USD"),
        (
            "Es kostet 20 Millionen Schweizer Franken.",
            "20 million CHF",
        ),
        ("Es kostet 20 schwedische Kronen.", "20 SEK"),
        ("Es kostet 20 Euro und 50 Cent.", "20.50 EUR"),
        ("Es kostet 1,2 Mio. t Getreide.", "1.2 million t"),
        ("Es kostet CHF 20 Mio. mehr.", "20 million CHF"),
    ]);
}

#[test]
fn units_and_ages() {
    all(&[
        ("Es liegt in 40 Metern Höhe.", "40 m"),
        ("Es umfasst 12 Quadratkilometer.", "12 km2"),
        ("Es fährt 120 Kilometer pro Stunde.", "120 km/h"),
        ("Es fährt mit 120 Stundenkilometern.", "120 km/h"),
        ("Es hat 35 Grad Celsius.", "35 celsius"),
        ("Es hat minus 5 Grad.", "minus 5 degrees"),
        ("Es kamen 300 Menschen.", "300 people"),
        ("Die 27 Jahre alte Frau kam.", "27 years"),
        ("Ein zehntägiges Festival begann.", "10 days"),
        ("Eine 10-wöchige Pause begann.", "10 weeks"),
        ("Es gab 35 Fälle je 100.000 Einwohner.", "35; base 100000"),
        ("Sie schossen je drei Tore.", "3"),
    ]);
    let aged = [
        ("Der 90-Jährige starb.", true),
        ("Ein Zwölfjähriger starb.", true),
        ("Die zweijährige Tochter starb.", true),
        ("Die 27 Jahre alte Frau starb.", true),
        ("Sie starb im Alter von 45 Jahren.", true),
        ("Die zweijährige Haft endete.", false),
        ("Das dreijährige Projekt endete.", false),
    ];
    for (text, age) in aged {
        assert_eq!(super::quantities(text, "de")[0].age, age, "{text}");
    }
}

#[test]
fn hedges() {
    all(&[
        ("Er lief knapp 5 km.", "~5 km"),
        ("Er lief gut 5 km.", "> 5 km"),
        ("Er lief rd. 5 km.", "~5 km"),
        ("Er lief an die 5 km.", "~5 km"),
        ("Er lief bis zu 5 km.", "<= 5 km"),
        ("Er lief nicht mehr als 5 km.", "<= 5 km"),
        ("Er lief 5 km oder mehr.", ">= 5 km"),
        ("Es dauerte keine zehn Minuten.", "< 10 minutes"),
        ("Es war noch keine zehn Minuten her.", "< 10 minutes"),
        ("Es kostet nicht einmal 200 Euro.", "< 200 EUR"),
        ("Es kostet noch nicht mal 200 Euro.", "< 200 EUR"),
        ("Es kamen kaum 200 Gäste.", "< 200"),
        ("Es kamen kaum mehr als 200 Gäste.", "~200"),
        ("Die Quote stieg um nicht ganz 5 Prozent.", "< +5 %"),
        ("Es kostet mindestens aber 200 Euro.", ">= 200 EUR"),
        ("Es kostet höchstens jedoch 200 Euro.", "<= 200 EUR"),
        ("Es kamen gut und gerne 200 Gäste.", "> 200"),
        ("Die Quote stieg um immerhin 5 Prozent.", "+5 %"),
        ("Er bekam keine zweite Chance.", "ordinal rank 2"),
        ("Er fuhr nicht 5 km.", "5 km"),
        ("Kein Mensch zahlt 5 Euro.", "5 EUR"),
        ("Er lief mehr als eine Meile.", "> 1 miles"),
        (
            "Der Vertrag über 5 Millionen Euro platzte.",
            "5 million EUR",
        ),
        ("Über 5 Millionen Euro flossen.", "> 5 million EUR"),
        ("Unter den 20 Verletzten war auch er.", "20"),
    ]);
}

#[test]
fn changes() {
    all(&[
        ("Der Umsatz stieg um 5 Prozent.", "+5 %"),
        ("Der Umsatz sank auf 3 Prozent.", "3 %"),
        (
            "Der Umsatz ist um 12,5 Prozent auf 1,3 Milliarden Euro gefallen.",
            "-12.5 %; 1.3 billion EUR",
        ),
        ("Der Umsatz legte um 5 Prozent zu.", "+5 %"),
        ("Der Umsatz legte 5 Prozent zu.", "+5 %"),
        ("Der Umsatz nahm um 5 Prozent ab.", "-5 %"),
        (
            "Der Umsatz nahm um 5 Prozent auf 3 Euro zu und blieb.",
            "+5 %; 3 EUR",
        ),
        ("Der Umsatz ging im Mai um 5,5 Prozent zurück.", "-5.5 %"),
        ("Der Kurs gab 5 Prozent nach.", "-5 %"),
        ("Sie gab 5 Prozent der Anteile ab.", "5 %"),
        ("Es war ein Plus von 5 Prozent.", "+5 %"),
        ("Es war ein Umsatzrückgang von 5 Prozent.", "-5 %"),
        ("Der Rückgang der Preise um 5 Prozent hielt an.", "-5 %"),
        (
            "Nach dem Anstieg im Mai sind die Preise um 5 Prozent gesunken.",
            "-5 %",
        ),
        (
            "Während der Umsatz stieg, fiel der Gewinn um 5 Prozent.",
            "-5 %",
        ),
        (
            "Der Umsatz stieg um 5 Prozent und der Gewinn fiel um 3 Prozent.",
            "+5 %; -3 %",
        ),
        (
            "Im Mai ist er um 5 Prozent und im Juni um 3 Prozent gestiegen.",
            "+5 %; +3 %",
        ),
        ("Die Preise dürften um 5 bis 7 Prozent steigen.", "+5..=7 %"),
        ("Die um 5 Prozent gestiegenen Preise schaden.", "+5 %"),
        ("Er verdient 12 Prozent mehr als sie.", "+12 %"),
        ("Die Miete ist 5 Prozent höher.", "+5 %"),
        ("Die Miete liegt 5 Prozent unter dem Schnitt.", "-5 %"),
        ("Der Umsatz stieg um über 5 Prozent.", "> +5 %"),
        ("Der Zins stieg von 5 auf 7 Prozent.", "5 %; 7 %"),
        (
            "Der Zins stieg von 1,2 auf rund 1,5 Millionen Euro.",
            "1.2 million EUR; ~1.5 million EUR",
        ),
        (
            "Der Zins fiel um zwei Punkte von 5 auf 3 Prozent.",
            "-2; 5 %; 3 %",
        ),
        (
            "Es geht um 20 Millionen Euro, die Kosten stiegen.",
            "20 million EUR",
        ),
        ("Der Streit um 300 Arbeitsplätze hält an.", "300"),
        (
            "Die Preise stiegen, es ging um 20 Millionen Euro.",
            "20 million EUR",
        ),
        ("In Köln stiegen 20 Menschen ein.", "20 people"),
        ("Bei 5 Prozent ist Schluss.", "5 %"),
        ("Das sind 16 Prozent weniger als ein Jahr zuvor.", "-16 %"),
        ("Die Klinik hat 40 Betten weniger als 2020.", "-40"),
        ("Das Amt hat zwölf Stellen mehr als zuvor.", "+12"),
        ("Es sind 40 Betten mehr oder weniger.", "40"),
        (
            "Der Umsatz hat sich auf 3 Euro mehr als verdoppelt.",
            "3 EUR; > 2 x",
        ),
        ("Die Zahl liegt um 300 höher.", "+300"),
        (
            "Der Gewinn stieg um 5 auf 20 Millionen Euro.",
            "+5 million EUR; 20 million EUR",
        ),
        (
            "Der Gewinn sank um 25 auf rund 20 Millionen Euro.",
            "-25 million EUR; ~20 million EUR",
        ),
        (
            "Der Gewinn ist um 500.000 auf 2 Millionen Euro gestiegen.",
            "+500000 EUR; 2 million EUR",
        ),
        ("Die Quote fiel um 3 auf 15 Prozent.", "-3 %; 15 %"),
        (
            "Die Zahl stieg um 3 auf 15 Millionen.",
            "+3 million; 15 million",
        ),
        ("Die Zahl stieg um 5 auf 20.", "+5; 20"),
        ("Die Quote stieg um 3 Prozent auf 15 Euro.", "+3 %; 15 EUR"),
    ]);
}

#[test]
fn ranges() {
    all(&[
        ("Es kostet zwischen 300 und 400 Pfund.", "300..=400 GBP"),
        ("Es dauert zwei bis drei Monate.", "2..=3 months"),
        ("Es kostet 3-5 Euro.", "3..=5 EUR"),
        ("Es kamen 20- bis 30-Jährige.", "20..=30 years"),
        ("Es kamen 16- und 17-Jährige.", "16 years; 17 years"),
        ("Es kamen fünf- bis siebenjährige Kinder.", "5..=7 years"),
    ]);
}

#[test]
fn ranks_and_multiples() {
    all(&[
        ("Es ist der drittgrößte Aktionär.", "rank 3"),
        ("Es ist die zweitgrößte Stadt.", "rank 2"),
        ("Er kam auf Platz 3.", "rank 3"),
        ("Sie ist die Nr. 1 der Welt.", "rank 1"),
        ("Sie liegt an erster Stelle.", "rank 1"),
        ("Sie wurde Zweite.", "rank 2"),
        ("Er ist der größte Gaslieferant.", "superlative rank 1"),
        ("Sie feierte ihren 90. Geburtstag.", "rank 90"),
        ("Der 45. Präsident sprach.", "ordinal rank 45"),
        ("Sie siegte zum dritten Mal.", "rank 3"),
        ("Es kamen doppelt so viele.", "2 x"),
        ("Es kamen dreimal so viele.", "3 x"),
        ("Es kamen 1,5-mal so viele.", "1.5 x"),
        ("Der Preis hat sich verdreifacht.", "3 x"),
        ("Er stieg auf das Vierfache.", "4 x"),
        ("Er gewann zweimal den Pokal.", "2 \"Mal\""),
        ("Der dreifache Vater gewann.", "determiner 3"),
    ]);
}

#[test]
fn vague_amounts() {
    all(&[
        ("Tausende kamen.", "vague thousands"),
        ("Zehntausende kamen.", "vague tens of thousands"),
        ("Es kamen Dutzende Helfer.", "vague dozens"),
        ("Mehrere Zehntausend kamen.", "vague tens of thousands"),
        ("Ein Millionenpublikum sah zu.", ""),
        ("Ein paar Steine flogen.", ""),
    ]);
}

#[test]
fn what_is_no_figure() {
    all(&[
        ("Siehe Paragraf 218.", "label 218"),
        ("Die A 3 ist frei.", "label 3"),
        ("Die Boeing 747 flog.", "label 747"),
        ("Schalke 04 gewann gegen Mainz 05.", "label 4; label 5"),
        ("Er wechselt zu Hannover 96.", "label 96"),
        ("Die Fans von Hannover 96 kamen.", "label 96"),
        ("In Köln 96 neue Fälle, in Bonn 80 Fälle.", "96; 80"),
        ("In Köln kamen 96, am Montag 80.", "96; 80"),
        ("Beide Fahrer kamen.", "dual 2"),
        ("Die deutsche Elf gewann.", ""),
        ("Er nahm sich in Acht.", ""),
        ("Man will auf sie acht geben.", ""),
        ("Das Wachstum ist zweistellig.", ""),
        ("Eine Stunde später kam einer der Männer.", ""),
        ("Es ging einmal einfach so.", ""),
        ("Im Viertelfinale schoss er einen Elfmeter.", ""),
        ("Es ist die halbe Wahrheit, er ein halber Franzose.", ""),
        ("Das Viertel am Hafen wächst.", ""),
        ("Er nahm den erstbesten Zug.", ""),
        ("Sie feierte am achten Ort.", "ordinal rank 8"),
        ("In erster Linie geht es um Geld.", ""),
        ("Unter anderem einer von ihnen kam.", ""),
    ]);
    for (text, kind) in [
        ("Der Zweite Weltkrieg endete.", Code),
        ("Daten gingen an Dritte.", Pronoun),
        ("Der 1. FC Köln verlor.", Code),
        ("Die Leute achten darauf.", Pronoun),
        ("Hinweise unter 0123/45678.", Phone),
        ("Hinweise unter 0800 123456.", Phone),
        ("Es galt Tempo 30 dort.", Label),
    ] {
        assert_eq!(read(text, "de")[0].2, kind, "{text}");
    }
}

#[test]
fn what_is_counted() {
    let text = "Er verlor 3 alte Schiffe und 300 weitere deutsche Soldaten, 5 starben, 20 der Boote und 12 sanken.";
    let nouns: Vec<_> = super::quantities(text, "de")
        .into_iter()
        .map(|reading| reading.noun.map(|noun| &text[noun]))
        .collect();
    let counted = ["alte Schiffe", "weitere deutsche Soldaten"].map(Some);
    assert_eq!(nouns[..2], counted);
    assert_eq!(nouns[2..], [None, None, None]);
}

#[test]
fn prose_without_figures() {
    let text = "Die Stadt will die Gebühren anheben. Wie der Kämmerer mitteilte, fehlt es an allen Ecken und Enden. \
                Einerseits sei das Geld knapp, andererseits gebe es keinen anderen Weg. Einer der Gründe sei die Pandemie. \
                Man habe alles einmal durchgespielt. Der eine oder andere werde sich wundern, so ein Sprecher. Zu zweit ist \
                es leichter, zu dritt kaum. Er hat erst jetzt eingewilligt. Die Null steht. Die Zweitligisten verloren. Das \
                Dreieck am Autobahnkreuz ist gesperrt. Der Tausendsassa aus Siebenbürgen kam allein. Die Einheit war \
                vielfach gesichert. Halb Europa schaut zu. Sie ist knapp und gut. Es geht über alle Maßen.";
    assert_eq!(figures(text), "");
}

/// Whatever the text, nothing panics, spans fall on characters and come in order.
#[test]
fn any_text() {
    let pieces = [
        "ein",
        "einer",
        "und",
        "halb",
        "viertel",
        "zwei",
        "hundert",
        "Millionen",
        "Mio.",
        "von",
        "um",
        "auf",
        "bis",
        "%",
        "Prozent",
        "jährig",
        "mal",
        "fach",
        "größte",
        "dritt",
        "dritte",
        "3",
        "1.234",
        ",",
        ".",
        "-",
        "Euro",
        "stieg",
        "zu",
        "zurück",
        "mehr",
        "als",
        "jeder",
        "je",
        "Platz",
        "der",
        "im",
        "ü",
        "u\u{308}",
        "\u{AD}",
        "\n\n",
        "über",
        "Hälfte",
        "anderthalb",
        "~",
        "99999999999999999999999999999",
    ];
    let mut seed = 11usize;
    for _ in 0..400 {
        let mut text = String::new();
        for _ in 0..40 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(seed >> 33) % pieces.len()]);
            if !(seed >> 20).is_multiple_of(3) {
                text.push(' ');
            }
        }
        let mut end = 0;
        for reading in super::quantities(&text, "de") {
            assert!(reading.span.start >= end, "{text:?}");
            end = reading.span.end;
            let _ = (
                &text[reading.span],
                &text[reading.number],
                reading.quantity.to_string(),
            );
        }
    }
}
