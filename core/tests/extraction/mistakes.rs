//! What models get wrong, and what is answered to it. No misquote is ever stated.

use super::{holds, rows};

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
        r#"{ "what": "The council voted", "when": "2023-03-14" }"# => "contradicted; when contradicted 2023-03-13",
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

/// What can be taken in the place of wrong words: all of a sentence of the quotation, and nothing that the narrator says.
#[test]
fn words_that_can_be_taken_instead() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "Nobody asked the tenants", "speaker": "Carla Ruiz", "direct": true }"# => "contradicted; words contradicted Nobody asked the neighbours",
        r#"{ "words": "Everyone asked the neighbours.", "speaker": null, "direct": true }"# => "contradicted; words contradicted Nobody asked the neighbours",
        r#"{ "words": "It was high time. Rents have become a disaster", "speaker": null, "direct": true }"# => "contradicted; words contradicted It was high time. Rents have become a scandal",
        r#"{ "words": "We begin in May", "speaker": "Ann Lee", "direct": true }"# => "contradicted; words contradicted We start in May, and we will not stop before the last roof is on",
        r#"{ "words": "a gift to bankers", "speaker": "Tom Brown", "direct": true }"# => "contradicted; words contradicted a gift to builders",
        r#"{ "words": "the tenants would go to jail", "speaker": "Carla Ruiz", "direct": false }"# => "contradicted; words contradicted the tenants would go to court",
        r#"{ "words": "the bridge will never pay for itself", "speaker": null, "direct": true }"# => "contradicted; words contradicted I do not believe that the bridge will ever pay for itself",
    });
    holds(&rows! { ANOTHER quotes:
        r#"{ "words": "That was a gift to the builders", "speaker": null, "direct": true }"# => "contradicted; words contradicted is a gift to the builders",
        r#"{ "words": "That is a gift to the bankers.", "speaker": null, "direct": true }"# => "contradicted; words contradicted is a gift to the builders.",
        r#"{ "words": "I never saw a plan and I never did", "speaker": null, "direct": true }"# => "contradicted; words contradicted I never saw a plan",
        r#"{ "words": "I saw one, and I never will", "speaker": null, "direct": true }"# => "contradicted; words contradicted and I never will",
    });
    holds(&rows! { ANOTHER_GERMAN quotes:
        r#"{ "words": "Ich habe nie einen Plan gehört", "speaker": null, "direct": true }"# => "contradicted; words contradicted Ich habe nie einen Plan gesehen",
        r#"{ "words": "ist ein Geschenk an die Bauern", "speaker": null, "direct": true }"# => "contradicted; words contradicted ist ein Geschenk an die Bauherren",
    });
}

#[test]
fn figures_that_can_be_taken_instead() {
    holds(&rows! { ENGLISH figures:
        r#"{ "value": "less than 4 million", "unit": "EUR", "what": "state pays for the quay", "when": null }"# => "contradicted; value contradicted more than 4 million euros",
        r#"{ "value": "4 billion", "unit": "EUR", "what": "state pays for the quay", "when": null }"# => "contradicted; value contradicted more than 4 million euros",
    });
    holds(&rows! { ANOTHER figures:
        r#"{ "value": 14, "unit": "%", "what": "fund lost", "when": null }"# => "contradicted; value contradicted nearly 12 percent",
        r#"{ "value": "more than 12", "unit": "%", "what": "fund lost", "when": null }"# => "contradicted; value contradicted nearly 12 percent",
        r#"{ "value": 42, "unit": "minutes", "what": "ferry", "when": null }"# => "contradicted; value contradicted 47 minutes",
        r#"{ "value": 2, "unit": "minutes", "what": "ferry", "when": null }"# => "missing",
    });
    holds(&rows! { ANOTHER_GERMAN figures:
        r#"{ "value": "14", "unit": "Prozent", "what": "Fonds", "when": null }"# => "contradicted; value contradicted fast 12 Prozent",
        r#"{ "value": 2, "unit": "Minuten", "what": "Fähre", "when": null }"# => "missing",
    });
}

#[test]
fn fractions_that_are_not_those_of_the_text() {
    holds(&rows! { ANOTHER figures:
        r#"{ "value": "1/3", "unit": null, "what": "output of the yard", "when": null }"# => "undecided; value stated; what undecided",
        r#"{ "value": "3/4", "unit": null, "what": "output of the yard", "when": null }"# => "contradicted",
        r#"{ "value": "+1/4", "unit": null, "what": "output of the yard", "when": null }"# => "contradicted; value contradicted a quarter",
        r#"{ "value": 0.75, "unit": null, "what": "output of the yard", "when": null }"# => "contradicted",
        r#"{ "value": "-1/2", "unit": null, "what": "sales", "when": null }"# => "contradicted",
        r#"{ "value": "1/2", "unit": null, "what": "members", "when": null }"# => "undecided; what undecided",
        r#"{ "value": "30", "unit": "%", "what": "output of the yard", "when": null }"# => "contradicted",
    });
}

/// An event with the date of another.
#[test]
fn dates_of_other_events() {
    holds(&rows! { ANOTHER events:
        r#"{ "what": "The east pier was closed", "when": "2021-04-05" }"# => "contradicted; what stated; when contradicted 2019-03-04",
        r#"{ "what": "The east pier was closed", "when": "2021" }"# => "contradicted; when contradicted 2019-03-04",
        r#"{ "what": "The west pier was opened", "when": "2019" }"# => "contradicted; when contradicted 2021-04-05",
        r#"{ "what": "The west pier was opened", "when": "4 March 2019" }"# => "contradicted; when contradicted 2021-04-05",
        r#"{ "what": "The board met", "when": "2021-04-05" }"# => "contradicted; when contradicted 2023-03-13",
        // Its sentence has no date.
        r#"{ "what": "The tower was finished", "when": "2019" }"# => "undecided",
        // From then on, or then?
        r#"{ "what": "A study", "when": "2018/.." }"# => "undecided; when undecided",
        r#"{ "what": "A study", "when": "2018" }"# => "stated",
    });
    holds(&rows! { ANOTHER figures:
        r#"{ "value": 40, "unit": "ships", "what": "ships", "when": "2018/.." }"# => "undecided; when undecided",
        r#"{ "value": 30, "unit": "cranes", "what": "cranes", "when": "2017/.." }"# => "stated",
    });
    holds(&rows! { ANOTHER_GERMAN events:
        r#"{ "what": "Die Ostmole wurde", "when": "2021-04-05" }"# => "contradicted; when contradicted 2019-03-04",
        r#"{ "what": "Eine Studie", "when": "2018/.." }"# => "undecided",
    });
}
