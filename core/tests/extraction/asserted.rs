//! What the text has, and does not say to be so.

use super::only;
use newsfacts_core::facts::extraction::Standing;
use serde_json::json;

/// What is answered to a figure of which each text tells in other words.
fn of_forty(texts: &[&str], language: &str, unit: &str) -> Vec<(String, Standing)> {
    let of = |text: &&str| {
        let value = json!({ "value": "40", "unit": unit, "what": "damaged", "when": null });
        let items = json!({ "quotes": [], "figures": [value], "events": [] });
        ((*text).to_owned(), only(language, text, &items).standing)
    };
    texts.iter().map(of).collect()
}

#[test]
fn what_is_denied_or_supposed_is_not_stated() {
    let english = [
        "It is not true that 40 homes were damaged.",
        "Reports that 40 homes were damaged are false.",
        "If 40 homes were damaged, Lee would resign.",
        "Had 40 homes been damaged, Lee would resign.",
        "Lee wrongly said that 40 homes were damaged.",
        "Nobody believes that 40 homes were damaged.",
        "Fears that 40 homes were damaged proved unfounded.",
        "Lee denied that 40 homes were damaged.",
        "Were 40 homes damaged?",
    ];
    let german = [
        "Es stimmt nicht, dass 40 Häuser beschädigt wurden.",
        "Die Meldung, dass 40 Häuser beschädigt wurden, ist falsch.",
        "Wären 40 Häuser beschädigt worden, wäre sie gegangen.",
    ];
    let mut all = of_forty(&english, "en", "homes");
    all.extend(of_forty(&german, "de", "Häuser"));
    all.retain(|(_, standing)| *standing == Standing::Stated);
    assert!(all.is_empty(), "{all:#?}");

    let honest = [
        "Lee said that 40 homes were damaged.",
        "According to Lee, 40 homes were damaged.",
        "Nobody died, but 40 homes were damaged.",
        "Lee did not deny that 40 homes were damaged.",
    ];
    let mut all = of_forty(&honest, "en", "homes");
    all.retain(|(_, standing)| *standing != Standing::Stated);
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn a_last_name_that_two_have_is_neither_s() {
    let asked = |text: &str, speaker: &str| {
        let quote = json!({ "words": "We will rebuild", "speaker": speaker, "direct": true });
        let items = json!({ "quotes": [quote], "figures": [], "events": [] });
        only("en", text, &items).standing
    };
    let both = "Tom Hale met his sister, Jane Hale. “We will rebuild,” Hale said.";
    assert_eq!(asked(both, "Jane Hale"), Standing::Undecided);
    assert_eq!(asked(both, "Tom Hale"), Standing::Undecided);
    let named = "Tom Hale met his sister. “We will rebuild,” Jane Hale said.";
    assert_eq!(asked(named, "Jane Hale"), Standing::Stated);
    assert_eq!(asked(named, "Tom Hale"), Standing::Contradicted);
    for text in [
        "Mayor Tom Hale came. “We will rebuild,” Hale said.",
        "Tom Hale came. On Monday Hale said: “We will rebuild.”",
        "Tom Hale came. “We will rebuild,” Mayor Hale said.",
        "Tom Hale came. Yesterday Hale said: “We will rebuild.”",
    ] {
        assert_eq!(asked(text, "Tom Hale"), Standing::Stated, "{text}");
    }
}
