//! What models get wrong, and what is answered to it. No misquote is ever stated.

use super::{ENGLISH, holds, judge, rows};
use newsfacts_core::facts::{Extraction, extraction::Standing};

#[test]
fn what_is_left_in_the_words_and_is_none_changes_nothing() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "**Nobody** asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked _the neighbours_", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked the [neighbours](https://example.org/n)", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked the neighbours[1]", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody[^2] asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody\\nasked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked\nthe neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "\"Nobody asked the neighbours,\"", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "«Nobody asked the neighbours»", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "\\\"Nobody asked the neighbours\\\"", "speaker": "**Carla Ruiz**", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked the neigh\u200bbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "\ufeffNobody asked the **neigh\u2060bours**\u200e", "speaker": "Carla\u200b Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked the neigh\u00adbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
    });
}

#[test]
fn a_misquote_is_never_stated() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "Nobody asked our neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted; words contradicted Nobody asked the neighbours",
        r#"{ "words": "Everybody asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "Some\u200bbody asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "Nobody\u200basked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "Nobody asked the **neighbors**", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "We start in May. Rents have become a scandal", "speaker": "Ann Lee", "direct": true }"# => "contradicted",
        r#"{ "words": "Nobody asked the neighbours … Rents have become a scandal", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "We start in May, and we will … stop before the last roof is on", "speaker": "Ann Lee", "direct": true }"# => "contradicted",
        r#"{ "words": "the bridge will ever pay for itself", "speaker": "the treasurer", "direct": true }"# => "undecided; words undecided I do not believe that the bridge will ever pay for itself",
        r#"{ "words": "We start in May", "speaker": "Ann Lee", "direct": true }"# => "undecided; words undecided",
        r#"{ "words": "Nobody asked the", "speaker": "Carla Ruiz", "direct": true }"# => "undecided; words undecided Nobody asked the neighbours",
        r#"{ "words": "Nobody asked the neigh", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "Nobody [in the town hall] asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "undecided",
        r#"{ "words": "The weather on the moon is fine", "speaker": "Ann Lee", "direct": true }"# => "missing; words missing",
        r#"{ "words": "", "speaker": "Ann Lee", "direct": true }"# => "missing",
        r#"{ "words": "** **", "speaker": "Ann Lee", "direct": true }"# => "missing",
    });
    holds(&rows! { GERMAN quotes:
        r#"{ "words": "Wir fangen im Juni an", "speaker": "Anna Lenz", "direct": true }"# => "contradicted; words contradicted Wir fangen im Mai an",
        r#"{ "words": "Niemand hat die Nachbarn befragt", "speaker": "Karl Brandt", "direct": true }"# => "contradicted",
    });
}

#[test]
fn paraphrases_are_told_from_quotations() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "the tenants would go to court", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted; words stated; direct contradicted false",
        r#"{ "words": "We will take this to court", "speaker": "Carla Ruiz", "direct": true }"# => "missing",
        r#"{ "words": "the tenants will sue", "speaker": "Carla Ruiz", "direct": false }"# => "contradicted; words contradicted",
        r#"{ "words": "a lawsuit is being prepared", "speaker": "Carla Ruiz", "direct": false }"# => "missing",
    });
}

#[test]
fn speakers_that_the_text_does_not_have() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "Nobody asked the neighbours", "speaker": "Ann Lee", "direct": true }"# => "contradicted; words stated; speaker contradicted Carla Ruiz",
        r#"{ "words": "Nobody asked the neighbours", "speaker": "Peter Miller", "direct": true }"# => "contradicted; speaker contradicted Carla Ruiz",
        r#"{ "words": "It was high time. Rents have become a scandal", "speaker": "she", "direct": true }"# => "undecided; words stated; speaker undecided",
        r#"{ "words": "It was high time. Rents have become a scandal", "speaker": "Ann Lee", "direct": true }"# => "undecided; words stated; speaker undecided",
        r#"{ "words": "It was high time. Rents have become a scandal", "speaker": "Peter Miller", "direct": true }"# => "missing; speaker missing",
        r#"{ "words": "Nobody asked the neighbours", "speaker": "Maria Ruiz", "direct": true }"# => "contradicted",
        r#"{ "words": "We start in May, and we will not stop before the last roof is on", "speaker": "Mayor Tom Brown", "direct": true }"# => "contradicted; speaker contradicted Ann Lee",
    });
    holds(&rows! { GERMAN quotes:
        r#"{ "words": "Niemand hat die Nachbarn gefragt", "speaker": "Anna Lenz", "direct": true }"# => "undecided; words stated; speaker undecided",
    });
}

#[test]
fn figures_that_the_text_has_otherwise() {
    holds(&rows! { ENGLISH figures:
        r#"{ "value": "1.2 million", "unit": "EUR", "what": "revenue", "when": null }"# => "contradicted; value contradicted 1.2 billion euros",
        r#"{ "value": "315 million", "unit": "EUR", "what": "cost of the homes", "when": null }"# => "contradicted",
        r#"{ "value": "31.5 million", "unit": "USD", "what": "cost of the homes", "when": null }"# => "contradicted; value stated; unit contradicted",
        r#"{ "value": 18, "unit": "percentage points", "what": "rents", "when": null }"# => "contradicted; unit contradicted 18 percent",
        r#"{ "value": 3, "unit": "%", "what": "approval of the mayor", "when": null }"# => "contradicted; unit contradicted",
        r#"{ "value": "-18 %", "unit": null, "what": "rents", "when": "2022" }"# => "contradicted; value contradicted",
        r#"{ "value": 18, "unit": "%", "what": "rents", "when": "2021" }"# => "contradicted; value stated; when contradicted",
        r#"{ "value": "4 million", "unit": "EUR", "what": "state pays for the quay", "when": null }"# => "undecided; value undecided more than 4 million euros; unit stated",
        r#"{ "value": "less than 4 million", "unit": "EUR", "what": "state pays for the quay", "when": null }"# => "contradicted",
        r#"{ "value": 120, "unit": "shops", "what": "new shops on the old harbour", "when": null }"# => "contradicted; unit contradicted",
        r#"{ "value": "1.2 billion", "unit": null, "what": "revenue", "when": null }"# => "undecided; unit undecided",
        r#"{ "value": 262500, "unit": "EUR", "what": "cost of each home", "when": null }"# => "missing; value missing",
        r#"{ "value": "800 million", "unit": "EUR", "what": "tunnel", "when": null }"# => "undecided; value stated; what undecided",
        r#"{ "value": "650 million", "unit": "EUR", "what": "cost of the bridge", "when": null }"# => "undecided; what undecided",
        r#"{ "value": "many", "unit": "homes", "what": "new homes", "when": null }"# => "undecided; value undecided",
        r#"{ "value": "", "unit": null, "what": "", "when": null }"# => "missing",
        r#"{ "value": 120, "unit": "homes", "what": "homes planned in the next decade", "when": "soon" }"# => "undecided",
    });
    holds(&rows! { GERMAN figures:
        r#"{ "value": "1,2 Millionen", "unit": "Euro", "what": "Umsatz", "when": null }"# => "contradicted; value contradicted 1,2 Milliarden Euro",
        r#"{ "value": "18", "unit": "Prozentpunkte", "what": "Mieten", "when": null }"# => "contradicted; unit contradicted",
    });
}

#[test]
fn dates_that_the_text_has_otherwise() {
    holds(&rows! { ENGLISH events:
        r#"{ "what": "The old dock was closed", "when": "2018-03-04" }"# => "contradicted; what stated; when contradicted 2019-03-04",
        r#"{ "what": "The old dock was closed", "when": "2019-04-03" }"# => "contradicted; when contradicted 2019-03-04",
        r#"{ "what": "The council voted", "when": "2023-03-10" }"# => "contradicted; when contradicted 2023-03-13",
        r#"{ "what": "The council voted", "when": "2023-03-14" }"# => "undecided; when undecided",
        r#"{ "what": "The council voted", "when": "2022-03-13" }"# => "contradicted",
        r#"{ "what": "The first train left the station", "when": "1899" }"# => "missing",
        r#"{ "what": "council vote", "when": "2023-03-13" }"# => "undecided",
        r#"{ "what": "", "when": "2023-03-13" }"# => "missing",
        r#"{ "what": "pay for itself", "when": null }"# => "contradicted",
    });
    holds(&rows! { GERMAN events:
        r#"{ "what": "Das alte Dock wurde", "when": "2019-04-03" }"# => "contradicted; when contradicted 2019-03-04",
    });
}

#[test]
fn what_is_given_twice_is_told() {
    let json = r#"{ "quotes": [
        { "words": "Nobody asked the neighbours", "speaker": "Carla Ruiz", "direct": true },
        { "words": "Nobody asked the neighbours", "speaker": "Carla Ruiz", "direct": true },
        { "words": "“Nobody asked the neighbours,”", "speaker": "Ruiz", "direct": true }
    ] }"#;
    let judged = judge(ENGLISH, &Extraction::from_json(json.as_bytes()).unwrap());
    let repeats: Vec<_> = judged.iter().map(|one| one.repeats.as_deref()).collect();
    assert_eq!(repeats, [None, Some("/quotes/0"), Some("/quotes/0")]);
    assert!(
        judged.iter().all(|one| one.standing == Standing::Stated),
        "{judged:#?}"
    );
}
