//! What tells past from future: verbs, and other words that look back or ahead.
//!
//! The finite verb stands second in its clause or at its end, and a participle or infinitive behind it: "wird am Freitag
//! öffnen", "hat am Freitag geöffnet", "dass er am Freitag geöffnet hat". What is said of one form is looked for in the
//! clause, the part of the sentence between commas.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};
use crate::text::language::time::{Tense, TimeWord};
use crate::text::language::{Form, Tenses};
use crate::text::row::Row;
use std::ops::Range;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(LooksAhead),
        "wird werde werden soll solle sollen will wolle wollen würde würden dürfte dürften möchte möchten könnte könnten \
         kann können muss müssen darf dürfen",
        "Er {} am 20. November öffnen.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(LooksAhead),
        "geplant vorgesehen angesetzt terminiert anberaumt fällig voraussichtlich demnächst künftig",
        "Die Wahl ist {} am 20. November.", "2023-11-20/2023-11-21",
    ),
    words(Is(LooksAhead), "frühestens", "Die Wahl ist {} am 20. November.", "from 2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "spätestens", "Die Wahl ist {} am 20. November.", "by 2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "geplante geplanten bevorstehende bevorstehenden anstehende anstehenden", "die {} Wahl am 20. November", "2023-11-20/2023-11-21"),
    words(
        Is(LooksAheadWithInfinitive),
        "angekündigt aufgefordert aufgerufen auffordert ankündigt rief kündigte forderte beabsichtigt hofft verspricht versprach \
         versprochen drohte droht beschloss beschlossen vereinbart vereinbarten vereinbarte verpflichtet lädt lud eingeladen \
         bat bittet plante verabredet verabredeten empfahl empfiehlt entschied entschieden bereit",
        "Er hat sie {}, am 20. November zu öffnen.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Timetable),
        "beginnt beginnen startet starten öffnet öffnen eröffnet endet enden schließt schließen tagt tagen entscheidet \
         entscheiden berät beraten stimmt reist reisen trifft treffen kommt kommen erscheint erscheinen findet finden \
         folgt folgen geht gehen tritt treten läuft laufen spielt spielen wählt wählen plant planen steht stehen \
         bringt bekommt erhält gilt gelten fährt fahren fliegt feiert feiern lädt laden zieht kehrt wechselt erwartet \
         komme gehe beginne starte bleibe stehe finde trete öffne schließe ende reise folge laufe \
         präsentiert übernimmt veröffentlicht verlässt empfängt besucht hält stellt",
        "Sie {} am 20. November.", "2023-11-20/2023-11-21",
    ),
    words(Is(Past), "war waren hatte hatten", "Er {} am 20. Januar Erfolg.", "2022-01-20/2022-01-21"),
    words(Is(Timetable), "bin ist sind hat haben", "Die Wahlen {} am 20. November.", "2023-11-20/2023-11-21"),
    words(Is(Perfect), "bin hat haben habe ist sind sei seien wäre hätte", "Er {} am 20. Januar gewonnen.", "2022-01-20/2022-01-21"),
    words(
        Is(Past),
        "aß band bat befahl befand befanden begann begannen bekam bekamen beschloss beschlossen besaß bestand bestanden \
         betrat betraten betrug betrugen bewies bezog bezogen blieb blieben bot boten brach brachen brachte brachten brannte \
         brannten dachte drang durfte durften empfing empfingen entschied entschieden entstand entstanden erfuhr erfuhren \
         erhielt erhielten erhob ernannte ernannten erschien erschienen erwarb fand fanden fiel fielen fing flog flogen floh \
         flohen fuhr fuhren gab gaben galt galten gelang geriet gerieten geschah gewann gewannen gewährte ging gingen griff \
         griffen hielt hielten hieß hießen hing hob kam kamen kannte konnte konnten lag lagen las ließ ließen lief liefen \
         litt log missfiel musste mussten nahm nahmen nannte nannten rief riefen reiste reisten ritt sah sahen sang sank \
         sanken saß saßen schied schien schlief schloss schlossen schlug schlugen schnitt schob schoss schossen schrieb \
         schrieben schwamm schwieg schwor schwoll sprach sprachen sprang stahl stand standen starb starben stieg stiegen \
         stieß stießen stritt stritten tat taten traf trafen trank trat traten trieb trug trugen überwies unterlag \
         unterschrieb verbot verboten verbrachte verbrannte vergaß verglich verhielt verließ verließen verlor verloren \
         vernahm verriet verschob verschwand verschwanden versprach versprachen verstarb verstieß vertrat verwies \
         verzieh warb warf warfen wich wies wiesen wollte wollten wuchs wuchsen wurde wurden wusste wussten zog zogen zwang",
        "Er {} am 20. Januar.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(Past),
        "gehörte gehörten gelangte gelangten genehmigte genehmigten gestaltete gewährte gedachte gedachten gefährdete \
         gestattete genügte genoss leistete leisteten wusste löste lösten kostete kosteten rüstete passte passten \
         fasste fassten grüßte verpasste verpassten küsste",
        "Er {} am 20. Januar.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(NoPast),
        "sollte sollten erwartete erwarteten bitte gute guten weite weiten bekannte bekannten alte alten rechte rechten echte echten harte harten \
         leichte leichten gesamte gesamten breite breiten späte späten nette netten bunte bunten konkrete konkreten private \
         privaten direkte direkten gegen gehen geben gelten geht gibt gilt gewinnen gewinnt gehören gehört gern genießt genießen gelingt \
         gelingen genau gesamt geschieht genügt gerät gefällt gefallen gemeint geehrt gerecht geeignet mitten unten hinten \
         seiten selten kosten zeiten arbeiten warten bieten bitten raten melden leiten halten erhalten verhalten enthalten \
         behalten gestalten starten achtet gesucht geschweige gebeten vonseiten zugunsten angesichts",
        "Die {} Wahl am 20. Januar", "2023-01-20/2023-01-21",
    ),
    words(Is(Comparison), "erst~", "Es wird der {} Sieg in einem Jahrzehnt.", "ordinal rank 1; 2012-12-30/2022-12-30"),
    words(
        Is(Amounts),
        "kostet kosten kostete kosteten gekostet beträgt betragen betrug betrugen liegt liegen lag lagen dauert dauern dauerte dauerten \
         erreicht erreichen erreichte erreichten wiegt wiegen wog wogen misst umfasst umfassen umfasste schloss schlossen notiert notierte beläuft belaufen belief \
         übersteigt überstieg summiert summieren",
        "Das {} etwa 5 Millionen Euro.", "~5 million EUR",
    ),
    words(Is(DayBeside), "vorabend vortag folgetag", "Es schloss am {^} der Wahl vom 3. Mai 2021.", "undecided; uncertain 2021-05-03/2021-05-04"),
    words(Is(HeldAgainst), "niveau stand wert", "Er lief 5 km, doppelt so viel wie das {^} von 2021.", "5 km; 2 x; 2021-01-01/2022-01-01"),
    words(Is(DateWord), "datum termin stichtag", "Das {^} des Prozesses, der 12. Oktober, wurde bestätigt.", "uncertain 2022-10-12/2022-10-13"),
    words(Is(NearTime), "gegen", "Es schloss {} 14.30 Uhr.", "clock ~14:30"),
    words(Is(NearDay), "um", "Es schloss {} den 3. Mai 2021.", "uncertain 2021-05-03/2021-05-04"),
    words(Is(OfMorning), "morgens vormittags früh", "Es schloss um halb neun {}.", "clock 8:30"),
    words(Is(OfEvening), "nachmittags abends", "Es schloss um halb neun {}.", "clock 20:30"),
    words(Is(OfNight), "nachts", "Es schloss um halb zwei {}.", "clock 1:30"),
    words(Is(OfNight), "montagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-26/2022-12-27"),
    words(Is(OfNight), "dienstagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-27/2022-12-28"),
    words(Is(OfNight), "mittwochnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-28/2022-12-29"),
    words(Is(OfNight), "donnerstagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-29/2022-12-30"),
    words(Is(OfNight), "freitagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-30/2022-12-31"),
    words(Is(OfNight), "samstagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-24/2022-12-25"),
    words(Is(OfNight), "sonnabendnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-24/2022-12-25"),
    words(Is(OfNight), "sonntagnacht", "Es schloss um halb zwei in der {}.", "clock 1:30; 2022-12-25/2022-12-26"),
    words(
        Is(Postpones),
        "verschoben verschob verschieben verschiebt verlegt verlegte verlegten verlegen vertagt vertagte vertagten vertagen vorgezogen",
        "Es ist {} auf Mai.", "2023-05-01/2023-06-01",
    ),
    words(Is(AtLatest), "spätestens", "Es wird im Juni 2024 {} öffnen.", "by 2024-06-01/2024-07-01"),
    words(Is(AtEarliest), "frühestens", "Es wird im Juni 2024 {} öffnen.", "from 2024-06-01/2024-07-01"),
    words(Is(Comparison), "mal", "Es wird {} ein Sieg in einem Jahrzehnt.", ""),
    words(Is(Comparison), "einzig~ erstmals niedrigst~ höchst~", "Es wird {} ein Sieg in einem Jahrzehnt.", "2012-12-30/2022-12-30"),
];

pub(super) const TENSES: Tenses = Tenses {
    verb,
    leads_ahead,
    dates_noun,
    participle,
    present,
    headline: |_, _| false,
    compares,
    window,
    calls_off: |_, _| false,
};

/// What the word at a token says about the time, if it is a verb or another sign.
fn verb(row: &Row<'_>, at: usize) -> Option<Tense> {
    if !row.is_word(at) {
        return None;
    }
    if row.is(at.wrapping_sub(1), "wie") {
        return None; // "fiel wie erwartet"
    }
    if row.has(at, LooksAhead) {
        return Some(match is_perfect_infinitive(row, at) {
            true => Tense::Past,
            false => Tense::Future,
        });
    }
    if leads_to_infinitive(row, at) {
        return Some(Tense::Future);
    }
    if row.has(at, Perfect) {
        if has_participle(row, at) {
            return Some(Tense::Past);
        }
        // "Die Wahl ist am Freitag", but "Sie ist am Freitag, so die Stadt, gestorben"
        let mut rest = at..row.around(at).end;
        let ahead = row.has(at, Timetable) && !rest.any(|other| is_participle(row, other));
        return ahead.then_some(Tense::Future);
    }
    if !row.is_lower(at) {
        return None; // a noun, or the verb of a question
    }
    if row.has(at, Past) || is_joined_past(row, at) || is_preterite(row, at) {
        return Some(Tense::Past);
    }
    if row.has(at, Timetable) {
        // "hat den Saal eröffnet", "wurde am Montag eröffnet"; but "wird er eröffnet"
        let mut clause = row.segment(at);
        let passive = |other: usize| row.is(other, "wurde") || row.is(other, "wurden");
        let perfect = clause.any(|other| row.has(other, Perfect) || passive(other))
            && may_be_participle(row, at);
        return Some(match perfect {
            true => Tense::Past,
            false => Tense::Future,
        });
    }
    let attributive =
        row.is_capital(at + 1) && ends_with_any(row.str(at), &["e", "er", "es", "em"]);
    let ahead = || row.segment(at).any(|other| row.has(other, LooksAhead));
    (is_participle(row, at) && !attributive && !ahead()).then_some(Tense::Past)
}

/// "aufgerufen, am Freitag zu streiken": the infinitive of what somebody is to do, or the verb itself where no comma
/// stands between them.
fn leads_to_infinitive(row: &Row<'_>, at: usize) -> bool {
    let infinitive =
        |zu: usize| row.is(zu, "zu") && row.is_lower(zu + 1) && row.str(zu + 1).ends_with('n');
    // "einzustellen"
    let parted = |word: &str| {
        let stem = PREFIXES
            .iter()
            .filter_map(|prefix| word.strip_prefix(prefix)?.strip_prefix("zu"));
        stem.into_iter()
            .any(|stem| stem.len() > 3 && stem.ends_with('n'))
    };
    let infinitive = |at: usize| infinitive(at) || row.is_lower(at) && parted(row.str(at));
    if infinitive(at) {
        let mut before = row.around(at).start..at;
        let perfect = row.is(at + 1, "haben") || row.is(at + 1, "sein");
        return !perfect && before.any(|verb| row.has(verb, LooksAheadWithInfinitive));
    }
    row.has(at, LooksAheadWithInfinitive) && (at..row.segment(at).end).any(infinitive)
}

/// "soll am Freitag geflohen sein": what is said to have been.
fn is_perfect_infinitive(row: &Row<'_>, at: usize) -> bool {
    let end = row.segment(at).end;
    let last = end.wrapping_sub(1 + usize::from(row.is_end(end.wrapping_sub(1))));
    let auxiliary = row.is(last, "haben") || row.is(last, "sein");
    auxiliary && last > at && may_be_participle(row, last.wrapping_sub(1))
}

/// Whether a clause with "hat" or "ist" at a token has the participle that belongs to it.
fn has_participle(row: &Row<'_>, at: usize) -> bool {
    let clause = row.segment(at);
    let mut last = None;
    for other in clause.clone() {
        if row.is_lower(other) && other != at {
            if is_participle(row, other) && !row.is_capital(other + 1) {
                return !row.has(other, LooksAhead);
            }
            last = Some(other);
        }
    }
    // "hat er den Bau verkauft", "dass er den Bau verkauft hat"
    last.is_some_and(|last| {
        let ends = last > at && !row.is_word(last + 1) || last + 1 == at;
        ends && may_be_participle(row, last)
    })
}

/// A past form of a weak verb: "sagte", "stellten". Adjectives end alike, and stand behind an article or a preposition.
fn is_preterite(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let before = at.wrapping_sub(1);
    let adjective = row.has_any(
        before,
        &[
            The,
            A,
            Of,
            In,
            On,
            At,
            From,
            To,
            By,
            For,
            With,
            Possessive,
            Demonstrative,
            WithArticle,
        ],
    ) || row.is_number(before) && is_prefixed(word)
        || matches!(row.word(before).time, Some(TimeWord::Which(_)));
    word.len() > 4
        && ends_with_any(word, &["te", "ten"])
        && !ends_with_any(word, &["ste", "sten"])
        && !word.starts_with("ge")
        && !row.has_any(at, &[NoPast, Timetable])
        && row.word(at).number.is_none()
        && row.word(at).time.is_none()
        && !adjective
        && !is_infinitive(row, at)
}

/// "der im Mai antrat": a verb of the past with what else stands at the end of its clause.
fn is_joined_past(row: &Row<'_>, at: usize) -> bool {
    let past = |stem: &str| row.language.word_seen(stem).senses.has(Past);
    let mut stems = PREFIXES
        .iter()
        .filter_map(|prefix| row.str(at).strip_prefix(prefix));
    let ends = !row.is_word(at + 1) || row.has(at + 1, And);
    ends && !row.has(at, NoPast) && stems.any(|stem| stem.len() > 2 && past(stem))
}

/// "der im Mai antritt": the verb ends the clause, and is neither of the past nor a participle or an infinitive.
fn present(row: &Row<'_>, clause: Range<usize>) -> bool {
    let last = clause.end - 1;
    let other = |at: usize| row.has_any(at, &[Perfect, LooksAhead, Past]) || row.is(at, "zu");
    last > clause.start + 1
        && row.is_lower(last)
        && row.word(last).time.is_none()
        && !row.has_any(last, &[Preposition, Determiner, Adverb])
        && ends_with_any(row.str(last), &["t", "en"])
        && verb(row, last) != Some(Tense::Past)
        && !clause.clone().any(other)
}

/// Whether a word begins as participles do that need no "ge": "verletzte", "bekannte".
fn is_prefixed(word: &str) -> bool {
    const STARTS: &[&str] = &[
        "be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "wider",
    ];
    STARTS.iter().any(|start| word.starts_with(start))
}

/// "wird am Freitag auftreten", "um am Freitag zu starten"
fn is_infinitive(row: &Row<'_>, at: usize) -> bool {
    let mut clause = row.segment(at);
    row.is(at.wrapping_sub(1), "zu")
        || row.str(at).ends_with("ten") && clause.any(|other| row.has(other, LooksAhead))
}

/// What may stand before the "ge" of a participle.
const PREFIXES: &[&str] = &[
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "frei", "heim", "her",
    "herab", "heraus", "hin", "hinzu", "los", "mit", "nach", "statt", "teil", "um", "unter", "vor",
    "weg", "weiter", "zu", "zurück", "zusammen", "bekannt", "bereit", "heran", "hervor", "hinaus",
    "nieder", "über", "voran", "vorbei", "wieder",
];

/// A participle that its form shows: "gewählt", "aufgenommen".
fn is_participle(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let ge = |stem: &str| {
        stem.len() > 5
            && stem.starts_with("ge")
            && !["gehen", "geben", "gelten", "gehören", "gewinnen"].contains(&stem)
    };
    let prefixed = || (PREFIXES.iter()).any(|prefix| word.strip_prefix(prefix).is_some_and(ge));
    row.is_lower(at)
        && ends_with_any(word, &["t", "en"])
        && !row.has_any(at, &[NoPast, LooksAhead, StartsNoun])
        && row.word(at).time.is_none()
        && (ge(word) || prefixed())
}

/// ", gegründet 1911,", "Gebaut 1960, hat das Haus", ", eröffnet im Mai,"
fn participle(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at).to_lowercase();
    let ge = |stem: &str| stem.len() > 5 && stem.starts_with("ge");
    let prefixed = || {
        let mut stems = PREFIXES
            .iter()
            .filter_map(|prefix| word.strip_prefix(prefix));
        stems.any(|stem| ge(stem) || is_prefixed(stem))
    };
    row.is_word(at)
        && word.len() > 5
        && ends_with_any(&word, &["t", "en"])
        && !row.has_any(at, &[NoPast, StartsNoun])
        && row.word(at).time.is_none()
        && (ge(&word) || is_prefixed(&word) || word.ends_with("iert") || prefixed())
}

/// What is a participle beside "hat" or "ist": "verkauft", "entschieden", "saniert" too.
fn may_be_participle(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    // "anerkannt"
    let prefixed =
        || (PREFIXES.iter()).any(|prefix| word.strip_prefix(prefix).is_some_and(is_prefixed));
    is_participle(row, at)
        || row.is(at, "worden")
        || row.is(at, "gewesen")
        || row.is_lower(at)
            && word.len() > 5
            && !row.has(at, LooksAhead)
            && ends_with_any(word, &["t", "en"])
            && (is_prefixed(word) || prefixed() || word.ends_with("iert"))
}

fn ends_with_any(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// "für Dienstag angekündigt", "für den 24. Mai angesetzt", "auf den 3. Juni verschoben"
fn leads_ahead(row: &Row<'_>, at: usize) -> bool {
    if row.has(at.wrapping_sub(1), OnTo) {
        return !row.is(at.wrapping_sub(2), "nacht"); // "in der Nacht auf Freitag"
    }
    let number = at + usize::from(row.has(at, The));
    let day = matches!(row.word(at).time, Some(TimeWord::Weekday(_)))
        || row.is_digits(number) && row.str(number).len() <= 2;
    day && row.is(at.wrapping_sub(1), "für")
}

/// "eine Schätzung vom Oktober", "die Zahlen vom 3. September": what was made at that time, whatever the verb says. In "die Sperrung
/// vom Oktober an" and "vom 3. bis 5. Oktober" something lasts.
fn dates_noun(row: &Row<'_>, start: usize, end: usize) -> bool {
    let vom = start.wrapping_sub(1);
    let noun = vom.wrapping_sub(1);
    let day_or_month =
        row.is_digits(start) || matches!(row.word(start).time, Some(TimeWord::Month(_)));
    let lasts = row.has(end, Onward) || row.is(end, "bis") || row.is(end, "zum");
    row.is(vom, "vom")
        && vom > row.sentence(start).start
        && row.is_capital(noun)
        && row.word(noun).time.is_none()
        && day_or_month
        && !lasts
}

/// "der erste Sieg in zehn Jahren", "der höchste Stand in Jahrzehnten"
fn compares(row: &Row<'_>, at: usize) -> bool {
    (1..=6).any(|back| {
        let before = at.wrapping_sub(back);
        is_superlative(row, before) || row.has(before, Comparison)
    })
}

/// "der dritte Rücktritt binnen 14 Monaten", "der höchste Stand in zehn Jahren": up to now.
fn window(row: &Row<'_>, at: usize) -> bool {
    for back in 1..=5 {
        let before = at.wrapping_sub(back);
        let ordinal = row
            .number(before)
            .is_some_and(|number| number.form == Form::Ordinal)
            || row.is_mark(before, &['.']) && row.is_ordinal_point(before);
        if ordinal
            || is_superlative(row, before)
            || row.has(before, Comparison) && !row.is(before, "mal")
        {
            return true;
        }
        if !row.is_word(before) || (TENSES.verb)(row, before).is_some() {
            return false;
        }
    }
    false
}

/// "höchste", "meisten"
fn is_superlative(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    row.is_lower(at) && word.len() > 5 && ends_with_any(word, &["ste", "sten", "ster", "stes"])
}
