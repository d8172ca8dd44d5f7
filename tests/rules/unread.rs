//! Articles in a language whose words are not read: the words of quotations are checked, digits bear out, and nothing else
//! contradicts.

use crate::{advice, article, check};
use newsfacts::{
    model::Article,
    rules::{self, Advice, Context, Finding, Level, Rule},
    text::Source,
};
use serde_json::{Value, json};
use std::{fs, path::Path};

fn amount(digits: &str, unit: Value) -> Value {
    json!({ "amount": { "low": { "digits": digits } }, "unit": unit })
}

fn scaled(digits: &str, scale: &str, unit: Value) -> Value {
    json!({ "amount": { "low": { "digits": digits, "scale": scale } }, "unit": unit })
}

fn euros() -> Value {
    json!({ "currency": "EUR" })
}

fn counted(what: &str) -> Value {
    json!({ "counted": what })
}

fn known(unit: &str) -> Value {
    json!({ "known": unit })
}

fn change(direction: &str, digits: &str) -> Value {
    json!({ "change": { "direction": direction, "by": { "low": { "digits": digits } } }, "unit": "percent" })
}

fn hedged(hedge: &str, mut quantity: Value) -> Value {
    quantity["hedge"] = json!(hedge);
    quantity
}

fn statistic(quantity: &Value) -> Value {
    json!({ "statistics": [{ "id": "s", "quantity": { "value": quantity }, "of": { "value": "costs" } }] })
}

fn quote(words: &str) -> Value {
    json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": words }] }] })
}

fn event(when: &str, words: Option<&str>) -> Value {
    json!({ "events": [{
        "id": "e", "kind": "Vote", "label": { "value": "it" }, "when": { "value": when, "words": words },
    }] })
}

/// The same facts in an article of that language: what is found, but for what the article says once at its language, and
/// which of the facts have a place in the text.
fn read_in(language: &str, text: &str, facts: &Value) -> (Vec<String>, Vec<String>) {
    let mut facts = facts.clone();
    facts["language"] = json!(language);
    let (article, findings) = check(text, &facts);
    let said = findings
        .iter()
        .filter(|finding| finding.rule == Rule::UnreadLanguage);
    let said: Vec<String> = said.map(|finding| finding.place.to_string()).collect();
    assert_eq!(said, ["/language"], "{findings:?}");
    (shown(&findings), anchors(&article))
}

fn shown(findings: &[Finding]) -> Vec<String> {
    let shown = findings.iter().filter(|finding| {
        finding.rule != Rule::UnreadLanguage && finding.rule.level() != Level::Allow
    });
    shown
        .map(|finding| format!("{} {}", finding.rule, finding.place))
        .collect()
}

/// The words at which quotes, figures and dates were found.
fn anchors(article: &Article) -> Vec<String> {
    let quotes = article.quotes.iter().flat_map(|quote| quote.parts.iter());
    let quotes = quotes.map(|part| &part.anchor);
    let figures = article.statistics.iter().map(|fact| &fact.quantity.anchor);
    let events = article
        .events
        .iter()
        .filter_map(|event| event.when.as_ref());
    let all = quotes
        .chain(figures)
        .chain(events.map(|when| &when.anchor))
        .flatten();
    all.map(|anchor| anchor.exact.to_string()).collect()
}

#[test]
fn figures_are_borne_out_by_digits_and_contradicted_by_nothing() {
    let rows = [
        // In digits, as the language writes them, with signs or with words that are not known.
        (
            "it",
            "Il ponte è costato 31.500.000 euro.",
            amount("31500000", euros()),
            "31.500.000",
        ),
        (
            "it",
            "Il ponte misura 1 234,5 km.",
            amount("1234.5", known("km")),
            "1 234,5 km",
        ),
        (
            "nl",
            "De brug kost EUR 1.234,50.",
            amount("1234.50", euros()),
            "EUR 1.234,50",
        ),
        (
            "nl",
            "De brug kost €31,5.",
            amount("31.5", euros()),
            "€31,5",
        ),
        (
            "it-CH",
            "Il ponte costa 1’234.50 CHF.",
            amount("1234.50", json!({ "currency": "CHF" })),
            "1’234.50 CHF",
        ),
        (
            "id",
            "Jembatan itu menampung 1.200 mobil.",
            amount("1200", counted("cars")),
            "1.200",
        ),
        ("pl", "Czynsze wzrosły o 18 %.", change("up", "18"), "18 %"),
        (
            "ms",
            "Jambatan itu sepanjang 1,234.5 km.",
            amount("1234.5", known("km")),
            "1,234.5 km",
        ),
        // The sign of the declared unit comes before a bare number, and before another sign.
        (
            "it",
            "A 31 anni vuole il 31 % dei voti.",
            amount("31", json!("percent")),
            "31 %",
        ),
        (
            "it",
            "Vuole il 31 % dei voti in 31 giorni.",
            amount("31", counted("days")),
            "31",
        ),
        (
            "it",
            "A 31 anni vuole il 31 per cento.",
            amount("31", json!("percent")),
            "",
        ),
        // A hedge, a scale and a unit in words may stand beside any figure.
        (
            "it",
            "Oltre 700 case sono bruciate.",
            hedged("more-than", amount("700", counted("homes"))),
            "700",
        ),
        (
            "nl",
            "Ruim 700 huizen brandden af.",
            amount("700", counted("homes")),
            "700",
        ),
        (
            "nl",
            "De brug kost 31,5 miljoen euro.",
            scaled("31.5", "million", euros()),
            "",
        ),
        (
            "it",
            "Dodici persone sono morte.",
            amount("12", counted("people")),
            "",
        ),
        (
            "it",
            "Gli affitti sono scesi di un quarto.",
            change("down", "25"),
            "",
        ),
        (
            "nl",
            "Het is de op een na grootste brug.",
            json!({ "rank": 2 }),
            "",
        ),
        (
            "pl",
            "Zbudują trzydzieści jeden domów.",
            amount("31", counted("homes")),
            "",
        ),
        // Other digits do not contradict: the number may stand in words elsewhere.
        (
            "it",
            "Gli affitti sono saliti del 13 %.",
            change("up", "31"),
            "",
        ),
        (
            "nl",
            "Het kost €13.",
            amount("13", json!({ "currency": "USD" })),
            "",
        ),
        ("nl", "De huren stegen +5 %.", change("down", "5"), ""),
        (
            "id",
            "Jembatan itu panjangnya 31 km.",
            amount("31", known("m")),
            "",
        ),
    ];
    for (language, text, quantity, stands_at) in rows {
        let (found, anchors) = read_in(language, text, &statistic(&quantity));
        assert_eq!(found, [""; 0], "{text} {quantity}");
        assert_eq!(anchors.join("; "), stands_at, "{text} {quantity}");
    }
}

#[test]
fn dates_are_borne_out_by_digits_and_contradicted_by_nothing() {
    for (language, text, when, words, stands_at) in [
        (
            "it",
            "Il consiglio ha votato il 14/03/2023.",
            "2023-03-14",
            None,
            "14/03/2023",
        ),
        (
            "pl",
            "Rada głosowała 14.03.2023.",
            "2023-03-14",
            None,
            "14.03.2023",
        ),
        (
            "nl",
            "De raad stemde (2023-03-14).",
            "2023-03-14",
            None,
            "2023-03-14",
        ),
        (
            "ja",
            "市議会は 2023-03-14 に可決した。",
            "2023-03-14",
            None,
            "2023-03-14",
        ),
        ("nl", "De raad stemde dinsdag.", "2023-03-14", None, ""),
        (
            "nl",
            "De raad stemde dinsdag.",
            "2023-03-14",
            Some("dinsdag"),
            "dinsdag",
        ),
        (
            "it",
            "Il consiglio ha votato il 13/03/2023.",
            "2023-03-14",
            None,
            "",
        ),
        (
            "it",
            "Il consiglio ha votato il 13/03/2023.",
            "2023-03-14",
            Some("il 13/03/2023"),
            "il 13/03/2023",
        ),
        (
            "it",
            "Il consiglio ha votato il mese scorso.",
            "2022",
            Some("il mese scorso"),
            "il mese scorso",
        ),
    ] {
        let (found, anchors) = read_in(language, text, &event(when, words));
        assert_eq!(found, [""; 0], "{text} {when}");
        assert_eq!(anchors.join("; "), stands_at, "{text} {when}");
    }
}

#[test]
fn speakers_are_never_contradicted() {
    for (language, text) in [
        ("it", "«Noi costruiamo», ha detto Tom Berg."),
        ("it", "Tom Berg: «Noi costruiamo.»"),
        ("nl", "“Noi costruiamo”, zei Berg."),
        ("pl", "„Noi costruiamo” – powiedział Berg."),
        (
            "nl",
            "Berg kwam.\n\nHet regende.\n\nHet werd laat.\n\n“Noi costruiamo.”",
        ),
        ("sv", "”Noi costruiamo”, sade han."),
        // Where a dialogue has dashes, nothing else shows what is said.
        ("pl", "– Noi costruiamo – powiedział Berg."),
        ("it", "Pioveva.\n\n— Noi costruiamo, disse Berg."),
    ] {
        let (found, anchors) = read_in(language, text, &quote("Noi costruiamo"));
        assert_eq!(
            (found, anchors),
            (vec![], vec!["Noi costruiamo".to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn the_words_of_quotations_are_checked() {
    for (language, text, words, found) in [
        (
            "it",
            "«Noi costruiamo in fretta», ha detto Ann Lee.",
            "Noi costruiremo in fretta",
            "misquoted /quotes/0/parts/0",
        ),
        (
            "pl",
            "– Zbudujemy sto domów – powiedziała Lee.",
            "Zbudujemy dwieście domów",
            "misquoted /quotes/0/parts/0",
        ),
        (
            "nl",
            "“Wij bouwen snel”, zei Ann Lee.",
            "Wij bouwen",
            "cut_short /quotes/0/parts/0",
        ),
        (
            "nl",
            "Wij bouwen snel, zei Ann Lee.",
            "Wij bouwen snel",
            "not_quoted /quotes/0/parts/0",
        ),
        (
            "nl",
            "“Wij bouwen snel”, zei Ann Lee.",
            "snel … Wij bouwen",
            "distorting_elision /quotes/0/parts/0",
        ),
        (
            "nl",
            "“Wij bouwen.”\n\nHet regende. “Heel snel.”",
            "Wij bouwen … snel.",
            "distorting_elision /quotes/0/parts/0",
        ),
        // Whether what is left out turns the sense is not known, nor whether the two are one quotation.
        (
            "nl",
            "“Wij bouwen nooit iets”, zei Ann Lee.",
            "Wij bouwen … iets",
            "",
        ),
        (
            "it",
            "«Noi costruiamo», ha detto Lee. «In fretta.»",
            "Noi costruiamo … In fretta.",
            "",
        ),
        (
            "it",
            "«Noi costruiamo»: Lee sorride. «In fretta.»",
            "Noi costruiamo … In fretta.",
            "",
        ),
    ] {
        let (shown, _) = read_in(language, text, &quote(words));
        assert_eq!(shown.join("; "), found, "{text} {words}");
    }
    let facts = json!({ "claims": [{ "id": "c", "text": { "value": "it", "words": "gli affitti scendono" }, "when": { "value": "2023" } }] });
    let (found, _) = read_in("it", "Gli affitti salgono.", &facts);
    assert_eq!(found, ["words_not_found /claims/0/text/words"]);
}

/// What contradicts itself needs no text.
#[test]
fn declarations_are_checked_by_themselves() {
    let share = |id: &str, digits: &str, others: &[&str]| {
        json!({
            "id": id, "of": { "value": id }, "complete_with": others,
            "quantity": { "value": amount(digits, json!("percent")) },
        })
    };
    let facts = json!({ "statistics": [share("a", "31", &["b"]), share("b", "62", &[])] });
    let (found, _) = read_in("it", "È il 31 % contro il 62 %.", &facts);
    assert_eq!(found, ["contradiction /statistics/0/complete_with"]);
    let (found, _) = read_in("it", "È domani.", &event("2023-03-18", None));
    assert_eq!(found, ["future_event /events/0/when"]);
}

/// The same figure under two names is copied from nowhere, as far as is known.
#[test]
fn a_figure_may_be_declared_twice() {
    let fact = |id: &str, of: &str| json!({ "id": id, "of": { "value": of }, "quantity": { "value": amount("31", json!("percent")) } });
    let facts = json!({ "statistics": [fact("a", "gli affitti"), fact("b", "i voti")] });
    let (found, anchors) = read_in("it", "Gli affitti sono al 31 %, e al 13 % i voti.", &facts);
    assert_eq!((found, anchors.len()), (vec![], 2));
}

#[test]
fn only_quotations_are_asked_for() {
    let text =
        "«Noi costruiamo centoventi case», ha detto Ann Lee il 14/03/2023. Costa 31,5 € o il 5 %.";
    let mut facts = statistic(&amount("31.5", euros()));
    facts["language"] = json!("it");
    let (article, findings) = check(text, &facts);
    let uncovered = findings
        .iter()
        .find(|finding| finding.rule == Rule::Uncovered);
    let details = &uncovered.expect("the quotation is not covered").details;
    assert_eq!(details.lines().count(), 1, "{details}");
    assert!(details.contains("quotation «Noi"), "{details}");
    let coverage = article.coverage.expect("the text was checked");
    let totals = [coverage.quotations, coverage.numbers, coverage.dates].map(|part| part.total);
    assert_eq!(totals, [1, 0, 0]);
}

#[test]
fn the_article_says_once_what_is_left_open() {
    let said = |language: &str, facts: Value| {
        let mut facts = facts;
        facts["language"] = json!(language);
        let (_, findings) = check("«Sì», disse.", &facts);
        let said = findings
            .into_iter()
            .filter(|finding| finding.rule == Rule::UnreadLanguage);
        said.map(|finding| finding.to_string())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let all = json!({
        "quotes": quote("Sì")["quotes"], "events": event("2023", None)["events"],
        "statistics": statistic(&amount("5", euros()))["statistics"],
    });
    let message = said("it-CH", all.clone());
    assert_eq!(message.matches("[unread_language]").count(), 1, "{message}");
    assert!(message.starts_with("Italian is not read"), "{message}");
    assert!(
        message.contains("left undecided: who speaks, figures and dates"),
        "{message}"
    );
    assert!(message.contains("what is read: English"), "{message}");
    assert!(said("it", quote("O…")).contains("who speaks and what a `…` leaves out"));
    assert!(said("ia", all.clone()).starts_with("`ia` is not read"));
    // A text that is in a language that is read was tagged by mistake.
    let (_, findings) = check(
        "The council voted on Tuesday for the plan.",
        &json!({ "language": "it", "events": event("2023", None)["events"] }),
    );
    let meant = Advice::Meant("en".to_owned());
    assert_eq!(findings[0].advice, Some(meant), "{findings:?}");
    // A tag that is none is another matter; nothing is left open where nothing takes words to check.
    for (language, facts) in [
        ("en-GB", all.clone()),
        ("english", all.clone()),
        ("xx", all),
        ("it", json!({})),
        (
            "it",
            json!({ "quotes": [{ "id": "q", "parts": [{ "value": "Sì" }] }] }),
        ),
    ] {
        assert_eq!(said(language, facts), "", "{language}");
    }
    let (_, findings) = check("«Sì», disse.", &json!({ "language": "xx" }));
    assert_eq!(shown(&findings), ["unknown_code /language"]);
}

/// The pages that list the languages say what the message says.
#[test]
fn the_pages_say_which_languages_are_read() {
    let facts = json!({ "language": "it", "events": event("2023", None)["events"] });
    let (_, findings) = check("Sì.", &facts);
    let mut lines = findings.iter().flat_map(|finding| finding.details.lines());
    let list = lines.find_map(|line| line.strip_prefix("what is read: "));
    let sentence = format!("languages that are read: {}.", list.expect("it is said"));
    for page in [
        "README.md",
        "src/article.md",
        "core/src/rules/text/pages/unread_language.md",
    ] {
        let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let text = above.find_map(|folder| fs::read_to_string(folder.join(page)).ok());
        let text = text.expect("the page is there");
        let words: Vec<&str> = text.split_whitespace().collect();
        assert!(words.join(" ").contains(&sentence), "{page}: {sentence}");
    }
}

/// An article against the texts that its facts come from.
fn with_source(language: &str, source: &str, facts: &Value) -> Vec<String> {
    let mut facts = facts.clone();
    facts["language"] = json!(language);
    for list in ["quotes", "statistics"] {
        if let Some(fact) = facts.get_mut(list) {
            fact[0]["source"] = json!({ "file": "source.txt" });
        }
    }
    let mut article = article(&facts);
    let sources = [("source.txt".to_owned(), Source::new("source.txt", source))];
    let context = Context {
        sources: &sources,
        ..Context::default()
    };
    let findings = rules::check_in(&mut article, &context).findings;
    findings.iter().for_each(advice::assert_told_of_members);
    shown(&findings)
}

const DUTCH: &str = "De raad stemde dinsdag voor de bouw van 120 woningen aan de rand van de stad. Dat kost 31,5 miljoen euro. \
                     “Wij gaan 120 woningen bouwen”, zei de burgemeester, die in mei wil beginnen. De huren dalen niet.";
const ENGLISH: &str = "The council voted on Tuesday for the homes at the edge of the town. They will cost 31.5 million euros. \
                       “We will build 120 homes,” said the mayor, who wants to start in May.";

#[test]
fn a_source_has_a_language_of_its_own() {
    let cost = |digits: &str| statistic(&scaled(digits, "million", euros()));
    let differs = ["differs_from_source /statistics/0/quantity"];
    for (language, source, digits, found) in [
        ("en", DUTCH, "31.5", &[][..]),
        ("en", DUTCH, "13.5", &[]),
        ("nl", DUTCH, "31.5", &[]),
        ("nl", ENGLISH, "31.5", &[]),
        ("nl", ENGLISH, "13.5", &differs),
        ("en-GB", ENGLISH, "13.5", &differs),
        ("en", "Cost: 31.5 million euros", "13.5", &differs),
        ("nl", "Kosten: 31,5 miljoen euro", "13.5", &[]),
    ] {
        let shown = with_source(language, source, &cost(digits));
        assert_eq!(shown, found, "{language} {digits} {source}");
    }
}

#[test]
fn a_translation_is_not_looked_for_in_another_language() {
    let differs = ["differs_from_source /quotes/0/parts/0"];
    let original = |words: &str| {
        let mut facts = quote("We will build 120 homes");
        facts["quotes"][0]["language"] = json!("nl");
        facts["quotes"][0]["original"] = json!(words);
        facts
    };
    for (language, source, facts, found) in [
        ("en", DUTCH, quote("We will build 120 homes"), &[][..]),
        ("en", ENGLISH, quote("We will build 210 homes"), &differs),
        (
            "en",
            "Good night.",
            quote("We will build 210 homes"),
            &differs,
        ),
        ("nl", DUTCH, quote("Wij gaan 210 woningen bouwen"), &differs),
        ("nl", ENGLISH, quote("Wij gaan 120 woningen bouwen"), &[]),
        ("en", DUTCH, original("Wij gaan 120 woningen bouwen"), &[]),
        (
            "en",
            DUTCH,
            original("Wij gaan 210 woningen bouwen"),
            &["differs_from_source /quotes/0/original"],
        ),
    ] {
        let shown = with_source(language, source, &facts);
        assert_eq!(shown, found, "{language} {source}");
    }
}
