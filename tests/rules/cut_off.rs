//! Words that are cut off from what governs them: of claims and events, of quotations that are denied, and what a `…` hides.
//! What governs what is read in `core/src/text/governing/`, with tables of its own.

use crate::{check, found, with};
use newsfacts::model::Basis;
use serde_json::{Value, json};

fn claim(text: &str, words: &str, members: Value) -> String {
    let fact = json!({ "id": "c", "text": { "value": "it", "words": words } });
    found(text, &json!({ "claims": [with(fact, members)] })).join(", ")
}

fn event(text: &str, words: &str, planned: bool) -> String {
    let label = json!({ "value": "it", "words": words });
    let event = json!({ "id": "e", "kind": "Deal", "label": label, "planned": planned });
    found(text, &json!({ "events": [event] })).join(", ")
}

fn quote(text: &str, words: &str) -> String {
    let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": words }] });
    found(text, &json!({ "quotes": [quote] })).join(", ")
}

fn in_german(text: &str, facts: Value) -> String {
    let actors = json!([{ "id": "lee", "kind": "Person", "name": "Anna Lee" }]);
    let article = json!({ "language": "de", "actors": actors });
    found(text, &with(article, facts)).join(", ")
}

const CLAIM: &str = "cut_off /claims/0/text/words";
const EVENT: &str = "cut_off /events/0/label/words";

#[test]
fn what_governs_the_words_belongs_to_them() {
    for (text, words, whole) in [
        (
            "Tom Berg pleaded not guilty.",
            "guilty",
            "pleaded not guilty",
        ),
        ("The depot was never sold.", "sold", "was never sold"),
        (
            "The council refused to sell the depot.",
            "sell the depot",
            "refused to sell the depot",
        ),
        (
            "No member voted for the sale.",
            "voted for the sale",
            "No member voted for the sale",
        ),
        (
            "There is no evidence that the depot was sold.",
            "the depot was sold",
            "no evidence that the depot was sold",
        ),
        (
            "The depot will be sold if the council agrees.",
            "The depot will be sold",
            "The depot will be sold if the council agrees",
        ),
        (
            "Unless it rains, the depot will be sold.",
            "the depot will be sold",
            "Unless it rains, the depot will be sold",
        ),
        (
            "Selling the depot is out of the question.",
            "Selling the depot",
            "Selling the depot is out of the question",
        ),
        (
            "It is doubtful that the depot was sold.",
            "the depot was sold",
            "doubtful that the depot was sold",
        ),
        ("The depot did nоt reopen.", "reopen", "did nоt reopen"),
    ] {
        assert_eq!(claim(text, words, json!({})), CLAIM, "{text}");
        assert_eq!(event(text, words, false), EVENT, "{text}");
        assert_eq!(claim(text, whole, json!({})), "", "{text}");
        assert_eq!(event(text, whole, false), "", "{text}");
    }
}

#[test]
fn a_claim_says_so_by_its_stance() {
    for (text, words, stance) in [
        ("Tom Berg pleaded not guilty.", "guilty", "denied"),
        (
            "Tom Berg allegedly stole 32 trunks.",
            "stole 32 trunks",
            "alleged",
        ),
        (
            "Tom Berg stole 32 trunks, allegedly.",
            "Tom Berg stole 32 trunks",
            "alleged",
        ),
        (
            "Tom Berg was charged with stealing 32 trunks.",
            "stealing 32 trunks",
            "alleged",
        ),
        (
            "There are allegations that Tom Berg stole 32 trunks.",
            "Tom Berg stole 32 trunks",
            "alleged",
        ),
        (
            "It is open whether the depot was sold.",
            "the depot was sold",
            "asked",
        ),
        (
            "Was the depot sold in May?",
            "the depot sold in May",
            "asked",
        ),
    ] {
        assert_eq!(claim(text, words, json!({})), CLAIM, "{text}");
        assert_eq!(event(text, words, false), EVENT, "{text}");
        let declared = json!({ "stance": stance });
        assert_eq!(claim(text, words, declared), "", "{text}");
    }
    // Who alleges it is named, and the claim is theirs.
    let text = "Ann Lee alleged that the roof leaked.";
    assert_eq!(claim(text, "the roof leaked", json!({})), CLAIM);
    assert_eq!(
        claim(text, "the roof leaked", json!({ "speakers": ["lee"] })),
        ""
    );
    assert_eq!(event(text, "the roof leaked", false), EVENT);
    // What Ann Lee did not say is no claim of hers.
    let text = "Ann Lee did not say that the roof leaked.";
    assert_eq!(
        claim(text, "the roof leaked", json!({ "speakers": ["lee"] })),
        CLAIM
    );
    // No stance says "if".
    let text = "The depot will be sold if the council agrees.";
    let alleged = json!({ "stance": "alleged" });
    assert_eq!(claim(text, "The depot will be sold", alleged), "");
}

#[test]
fn an_event_that_is_planned_may_depend_on_something() {
    let text = "The depot is to be sold in May, if the council agrees.";
    assert_eq!(event(text, "The depot is to be sold", true), "");
    assert_eq!(event(text, "The depot is to be sold", false), EVENT);
    let never = "The depot will not be sold in May.";
    assert_eq!(event(never, "be sold in May", true), EVENT);
    // Somebody denies it behind the words.
    let denied = "The depot was sold in May, Ann Lee denied.";
    assert_eq!(event(denied, "The depot was sold in May", false), EVENT);
}

#[test]
fn what_one_place_has_whole_is_not_cut_off() {
    let text = "Ann Lee denied that the depot was sold. On Friday the depot was sold.";
    assert_eq!(event(text, "the depot was sold", false), "");
    assert_eq!(claim(text, "the depot was sold", json!({})), "");
}

#[test]
fn what_nothing_governs_is_honest() {
    for (text, words) in [
        (
            "Ann Lee did not come, but the depot was sold.",
            "the depot was sold",
        ),
        (
            "The council not only sold the depot but closed it.",
            "sold the depot",
        ),
        (
            "There is no doubt that the depot was sold.",
            "the depot was sold",
        ),
        (
            "Ann Lee did not deny that the depot was sold.",
            "the depot was sold",
        ),
        (
            "Nobody disputes that the depot was sold.",
            "the depot was sold",
        ),
        (
            "The depot will be sold even if few like it.",
            "The depot will be sold",
        ),
        ("The depot was sold, if not for much.", "The depot was sold"),
        (
            "The depot will be sold whether or not Ann Lee agrees.",
            "The depot will be sold",
        ),
        (
            "Ann Lee had no comment on the sale of the depot.",
            "the sale of the depot",
        ),
        (
            "Ann Lee did not reveal that the depot was sold.",
            "the depot was sold",
        ),
        (
            "No fewer than 12 people came to the sale.",
            "12 people came to the sale",
        ),
        (
            "Ann Lee was cleared of theft, and the depot was sold.",
            "the depot was sold",
        ),
        (
            "Although it did not rain, the depot was closed.",
            "the depot was closed",
        ),
        (
            "The council, which never liked the depot, sold it.",
            "sold it",
        ),
    ] {
        assert_eq!(claim(text, words, json!({})), "", "{text}");
        assert_eq!(event(text, words, false), "", "{text}");
    }
}

#[test]
fn what_was_not_to_be_is_not_cut_off_from_that() {
    for (text, words) in [
        (
            "The match on Saturday was called off.",
            "The match on Saturday",
        ),
        (
            "The sale of the depot has been scrapped.",
            "sale of the depot",
        ),
        (
            "The council called off the sale of the depot.",
            "the sale of the depot",
        ),
        ("Ann Lee cancelled the match.", "the match"),
        ("The match was postponed.", "The match"),
        ("The council would have sold the depot.", "sold the depot"),
        (
            "The council might have sold the depot.",
            "have sold the depot",
        ),
        ("The depot should have been sold.", "been sold"),
        (
            "Had Ann Lee agreed, the council would have sold the depot.",
            "the council would have sold the depot",
        ),
        (
            "If the council agrees, it sells the depot.",
            "it sells the depot",
        ),
        (
            "The council sells the depot unless Ann Lee pays.",
            "The council sells the depot",
        ),
        (
            "It is not true that the depot was sold.",
            "the depot was sold",
        ),
        (
            "It is a myth that the depot was sold.",
            "the depot was sold",
        ),
        (
            "There is little evidence that the depot was sold.",
            "the depot was sold",
        ),
        (
            "There was no sign the depot was sold.",
            "the depot was sold",
        ),
        (
            "There are rumours that the depot was sold.",
            "the depot was sold",
        ),
    ] {
        assert_eq!(claim(text, words, json!({})), CLAIM, "{text}");
        assert_eq!(event(text, words, false), EVENT, "{text}");
    }
    for (text, words) in [
        (
            "The match on Saturday was not called off.",
            "The match on Saturday",
        ),
        (
            "After the sale of the depot was called off, Ann Lee left.",
            "Ann Lee left",
        ),
        ("Ann Lee did not cancel the match.", "the match"),
        (
            "The depot, which Ann Lee scrapped, had 40 rooms.",
            "The depot",
        ),
        ("The match was abandoned after an hour.", "The match"),
        (
            "Ann Lee would have none of it and sold the depot.",
            "sold the depot",
        ),
        (
            "Ann Lee may have a point, but the council sold the depot.",
            "the council sold the depot",
        ),
        (
            "The council would have sold the depot.",
            "would have sold the depot",
        ),
        (
            "If Ann Lee was tired, the council was broke.",
            "the council was broke",
        ),
        (
            "Had the council met? The depot was sold.",
            "The depot was sold",
        ),
    ] {
        assert_eq!(claim(text, words, json!({})), "", "{text}");
        assert_eq!(event(text, words, false), "", "{text}");
    }
}

#[test]
fn a_denied_quotation_is_nobodys() {
    let wrong = "wrong_speaker /quotes/0/speakers/0";
    for text in [
        "Ann Lee denied saying “the depot is a ruin”.",
        "Ann Lee denied having called it “the depot is a ruin”.",
        "Ann Lee denies that she ever said “the depot is a ruin”.",
        "Ann Lee never said “the depot is a ruin”.",
        "Ann Lee did not say “the depot is a ruin”.",
        "Ann Lee refused to say “the depot is a ruin”.",
        "“the depot is a ruin” is something Ann Lee denies having said.",
        "“the depot is a ruin” is a thing that Ann Lee never said.",
        "Tom Berg denied saying “the depot is a ruin”. Ann Lee left.",
    ] {
        assert_eq!(quote(text, "the depot is a ruin"), wrong, "{text}");
    }
    for text in [
        "Ann Lee did not hesitate to say “the depot is a ruin”.",
        "Ann Lee did not deny saying “the depot is a ruin”.",
        "Ann Lee not only said “the depot is a ruin”.",
        "“the depot is a ruin,” Ann Lee said. She never slept.",
        "“the depot is a ruin,” Ann Lee, who was not there, said.",
        "Ann Lee never tired of saying “the depot is a ruin”.",
        "Ann Lee, who was not there, said “the depot is a ruin”.",
        "Ann Lee denied it. She said: “The depot is a ruin.”",
        "“It is late,” Ann Lee said, not without adding “the depot is a ruin”.",
        "Ann Lee denied saying “the depot is a ruin”. Later Ann Lee said that “the depot is a ruin”.",
    ] {
        let found = quote(text, "the depot is a ruin");
        let found = found.replace("misquoted /quotes/0/parts/0", "");
        assert_eq!(found, "", "{text}");
    }
}

#[test]
fn negations_in_disguise_are_negations() {
    let wrong = "distorting_elision /quotes/0/parts/0";
    for not in [
        "nоt",
        "nοt",
        "ｎｏｔ",
        "n\u{200B}ot",
        "n\u{2060}o\u{AD}t",
        "n\u{34F}ot",
        "𝗻𝗼𝘁",
        "nõt",
        "n\u{335}o\u{335}t",
        "nеver",
        "n0t",
    ] {
        let text = format!("“We did {not} sell the depot,” Ann Lee said.");
        assert_eq!(quote(&text, "We did … sell the depot"), wrong, "{not:?}");
    }
    for text in [
        "“We did didn’т sell the depot,” Ann Lee said.",
        "“We did rеfuse to sell the depot,” Ann Lee said.",
    ] {
        assert_eq!(quote(text, "We did … sell the depot"), wrong, "{text}");
    }
    // A word of another script that means nothing of the kind.
    for text in [
        "“We did одного sell the depot,” Ann Lee said.",
        "“We did naïvely sell the depot,” Ann Lee said.",
        "“We did, in Ω, sell the depot,” Ann Lee said.",
    ] {
        assert_eq!(quote(text, "We did … sell the depot"), "", "{text}");
    }
}

#[test]
fn german_words_are_cut_off_too() {
    let check = |text: &str, words: &str| {
        let fact = json!({ "id": "c", "text": { "value": "es", "words": words } });
        in_german(text, json!({ "claims": [fact] }))
    };
    for (text, words) in [
        (
            "Anna Lee sagte: Der Rat verkauft das Depot nicht.",
            "Der Rat verkauft das Depot",
        ),
        (
            "Anna Lee bestritt, das Depot verkauft zu haben.",
            "das Depot verkauft zu haben",
        ),
        (
            "Anna Lee soll das Depot verkauft haben.",
            "das Depot verkauft haben",
        ),
        (
            "Anna Lee hat mutmaßlich das Depot verkauft.",
            "das Depot verkauft",
        ),
        (
            "Das Depot wird verkauft, falls Anna Lee zustimmt.",
            "Das Depot wird verkauft",
        ),
        (
            "Hat der Rat das Depot verkauft?",
            "der Rat das Depot verkauft",
        ),
        (
            "Aber wird das Depot im Mai verkauft?",
            "das Depot im Mai verkauft",
        ),
        (
            "Es ist eine Lüge, dass der Rat das Depot verkauft hat.",
            "der Rat das Depot verkauft hat",
        ),
        (
            "Der Verkauf des Depots wurde abgesagt.",
            "Der Verkauf des Depots",
        ),
        ("Der Rat hätte das Depot verkauft.", "das Depot verkauft"),
        (
            "Der Rat verkauft das Depot, es sei denn, Anna Lee zahlt.",
            "Der Rat verkauft das Depot",
        ),
        (
            "Anna Lee wies Behauptungen zurück, der Rat habe das Depot verkauft.",
            "der Rat habe das Depot verkauft",
        ),
        (
            "Anna Lee hat Berichte zurückgewiesen, wonach der Rat das Depot verkauft habe.",
            "der Rat das Depot verkauft habe",
        ),
        (
            "Anna Lee verneinte, dass der Rat das Depot verkauft habe.",
            "der Rat das Depot verkauft habe",
        ),
    ] {
        let found = check(text, words);
        let denied = "wrong_stance /claims/0/text"; // by somebody who is named
        assert!(found == CLAIM || found == denied, "{text} {found}");
    }
    for (text, words) in [
        (
            "Anna Lee kam nicht, aber der Rat verkaufte das Depot.",
            "der Rat verkaufte das Depot",
        ),
        (
            "Es besteht kein Zweifel, dass Anna Lee das Depot verkauft hat.",
            "Anna Lee das Depot verkauft hat",
        ),
        (
            "Anna Lee verkaufte das Depot nicht nur, sie schloss es.",
            "Anna Lee verkaufte das Depot",
        ),
        (
            "Wann hat der Rat das Depot verkauft?",
            "der Rat das Depot verkauft",
        ),
        (
            "Wird es kalt? Der Rat hat das Depot verkauft.",
            "Der Rat hat das Depot verkauft",
        ),
        (
            "Der Verkauf des Depots wurde nicht abgesagt.",
            "Der Verkauf des Depots",
        ),
        (
            "Anna Lee sagte, der Rat hätte das Depot verkauft.",
            "das Depot verkauft",
        ),
        (
            "Anna Lee wies darauf hin, der Rat habe das Depot verkauft.",
            "der Rat habe das Depot verkauft",
        ),
        (
            "Anna Lee wies den Vorwurf nicht zurück, der Rat habe das Depot verkauft.",
            "der Rat habe das Depot verkauft",
        ),
        (
            "Anna Lee zog den Antrag zurück, der Rat hat das Depot verkauft.",
            "der Rat hat das Depot verkauft",
        ),
    ] {
        assert_eq!(check(text, words), "", "{text}");
    }
}

#[test]
fn a_denied_quotation_is_nobodys_in_german_either() {
    let check = |text: &str| {
        let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "das Depot ist eine Ruine" }] });
        in_german(text, json!({ "quotes": [quote] }))
    };
    for text in [
        "Anna Lee bestritt, „das Depot ist eine Ruine“ gesagt zu haben.",
        "Anna Lee hat nie „das Depot ist eine Ruine“ gesagt.",
        "Anna Lee hat „das Depot ist eine Ruine“ nicht gesagt.",
    ] {
        assert_eq!(check(text), "wrong_speaker /quotes/0/speakers/0", "{text}");
    }
    for text in [
        "Anna Lee hat „das Depot ist eine Ruine“ gesagt.",
        "Anna Lee kam nicht. „das Depot ist eine Ruine“, sagte Anna Lee.",
    ] {
        assert_eq!(check(text), "", "{text}");
    }
}

#[test]
fn nobody_says_what_german_words_deny() {
    let quoted = |text: &str| {
        let parts = json!([{ "value": "Das Depot ist eine Ruine" }]);
        in_german(
            text,
            json!({ "quotes": [{ "id": "q", "speakers": ["lee"], "parts": parts }] }),
        )
    };
    for text in [
        "Anna Lee sagte nie: „Das Depot ist eine Ruine.“",
        "Anna Lee hat nie gesagt: „Das Depot ist eine Ruine.“",
        "Nie sagte Anna Lee: „Das Depot ist eine Ruine.“",
        "Niemals hat Anna Lee gesagt: „Das Depot ist eine Ruine.“",
        "„Das Depot ist eine Ruine“, sagte Anna Lee nie.",
        "„Das Depot ist eine Ruine“, hat Anna Lee nie gesagt.",
        "„Das Depot ist eine Ruine“ habe sie nicht gesagt, sagte Anna Lee.",
    ] {
        assert_eq!(quoted(text), "wrong_speaker /quotes/0/speakers/0", "{text}");
    }
    for text in [
        "Anna Lee sagte nicht viel: „Das Depot ist eine Ruine.“",
        "Anna Lee sagte nicht nur: „Das Depot ist eine Ruine.“",
        "Anna Lee wollte nicht schweigen und sagte: „Das Depot ist eine Ruine.“",
        "Anna Lee sagte kein Wort zu viel: „Das Depot ist eine Ruine.“",
        "„Das Depot ist eine Ruine“, sagte Anna Lee, die nie lacht.",
        "„Das Depot ist eine Ruine“, sagte Anna Lee nicht ohne Stolz.",
        "„Das Depot ist eine Ruine“, hat Anna Lee gesagt.",
    ] {
        assert_eq!(quoted(text), "", "{text}");
    }
}

#[test]
fn what_somebody_is_said_to_have_said_is_left_open() {
    for (text, language, basis) in [
        (
            "„Das Depot ist leer“, soll Ann Lee gesagt haben.",
            "de",
            Basis::Undecided,
        ),
        (
            "Ann Lee soll gesagt haben: „Das Depot ist leer.“",
            "de",
            Basis::Undecided,
        ),
        (
            "Ann Lee hätte gesagt: „Das Depot ist leer.“",
            "de",
            Basis::Undecided,
        ),
        (
            "„Das Depot ist leer“, sagte Ann Lee angeblich.",
            "de",
            Basis::Undecided,
        ),
        ("„Das Depot ist leer“, sagte Ann Lee.", "de", Basis::Stated),
        (
            "Ann Lee hat gesagt: „Das Depot ist leer.“",
            "de",
            Basis::Stated,
        ),
        (
            "Der Rat soll gehen. „Das Depot ist leer“, hat Ann Lee gesagt.",
            "de",
            Basis::Stated,
        ),
        (
            "Ann Lee allegedly said: “Das Depot ist leer.”",
            "en",
            Basis::Undecided,
        ),
        (
            "“Das Depot ist leer,” Ann Lee reportedly said.",
            "en",
            Basis::Undecided,
        ),
        ("“Das Depot ist leer,” Ann Lee said.", "en", Basis::Stated),
        (
            "“Das Depot ist leer,” Ann Lee said, who allegedly lies.",
            "en",
            Basis::Stated,
        ),
    ] {
        let parts = json!([{ "value": "Das Depot ist leer" }]);
        let quote = json!({ "id": "q", "speakers": ["lee"], "parts": parts });
        let (article, findings) = check(text, &json!({ "language": language, "quotes": [quote] }));
        assert!(
            findings
                .iter()
                .all(|one| one.rule.name() != "wrong_speaker"),
            "{text}"
        );
        let mut evidence = article.quotes[0].evidence.iter();
        let speaker = evidence.find(|one| one.aspect.name() == "speaker");
        assert_eq!(speaker.map(|one| one.basis), Some(basis), "{text}");
    }
}
