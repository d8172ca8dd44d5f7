//! What a careful model gives: none of it is refused.

use super::{holds, rows};

#[test]
fn quotations_that_the_text_has() {
    holds(&rows! { ENGLISH quotes:
        r#"{ "words": "We start in May, and we will not stop before the last roof is on", "speaker": "Ann Lee", "direct": true }"# => "stated; words stated; speaker stated",
        r#"{ "words": "We start in May, and we will not stop before the last roof is on,", "speaker": "Mayor Ann Lee", "direct": true }"# => "stated; speaker stated",
        r#"{ "words": "We start in May, and we will not stop before the last roof is on", "speaker": "Lee", "direct": true }"# => "stated",
        r#"{ "words": "It was high time. Rents have become a scandal", "speaker": null, "direct": true }"# => "stated",
        r#"{ "words": "It was high time.", "speaker": null, "direct": true }"# => "stated",
        r#"{ "words": "Rents have become a scandal", "speaker": null, "direct": true }"# => "stated",
        r#"{ "words": "a gift to builders", "speaker": "Tom Brown", "direct": true }"# => "stated",
        r#"{ "words": "a gift to builders", "speaker": "Tom Brown, leader of the opposition", "direct": true }"# => "stated",
        r#"{ "words": "Nobody asked the neighbours", "speaker": "Carla Ruiz", "direct": true }"# => "stated",
        r#"{ "words": "the tenants would go to court", "speaker": "Carla Ruiz", "direct": false }"# => "stated; words stated; speaker stated",
        r#"{ "words": "I do not believe that the bridge will ever pay for itself", "speaker": "the treasurer", "direct": true }"# => "stated",
    });
}

#[test]
fn figures_that_the_text_has() {
    holds(&rows! { ENGLISH figures:
        r#"{ "value": 120, "unit": "homes", "what": "new homes on the old harbour", "when": null }"# => "stated; value stated; unit stated; what stated",
        r#"{ "value": "31.5 million", "unit": "EUR", "what": "cost of the homes", "when": null }"# => "stated",
        r#"{ "value": 31500000, "unit": "euros", "what": "cost of the homes", "when": null }"# => "stated",
        r#"{ "value": "€31.5 million", "unit": null, "what": "cost of homes", "when": null }"# => "stated",
        r#"{ "value": 31.5, "unit": "million euros", "what": "cost of the homes", "when": null }"# => "stated",
        r#"{ "value": "18", "unit": "%", "what": "rents", "when": "2022" }"# => "stated; value stated; when stated",
        r#"{ "value": "+18 %", "unit": null, "what": "rents", "when": "2022" }"# => "stated",
        r#"{ "value": 18, "unit": "percent", "what": "rents rose", "when": "in 2022" }"# => "stated",
        r#"{ "value": "more than 4 million", "unit": "EUR", "what": "state pays for the quay", "when": null }"# => "stated",
        r#"{ "value": "1.2 billion", "unit": "EUR", "what": "revenue of Harbour Homes", "when": "2022" }"# => "stated; when stated",
        r#"{ "value": "1.2 billion", "unit": "EUR", "what": "revenue", "when": "last year" }"# => "stated; when stated",
        r#"{ "value": -3, "unit": "percentage points", "what": "approval of the mayor", "when": null }"# => "stated",
        r#"{ "value": "650 million", "unit": "EUR", "what": "tunnel", "when": null }"# => "undecided; value stated; what stated",
    });
}

#[test]
fn events_that_the_text_has() {
    holds(&rows! { ENGLISH events:
        r#"{ "what": "The council voted", "when": "2023-03-13" }"# => "stated; what stated; when stated",
        r#"{ "what": "The council voted", "when": "on Monday" }"# => "stated; when stated",
        r#"{ "what": "the council voted on Monday for 120 new homes", "when": "Monday" }"# => "stated",
        r#"{ "what": "The old dock was closed", "when": "4 March 2019" }"# => "stated",
        r#"{ "what": "The old dock was closed", "when": "2019" }"# => "stated",
    });
}

#[test]
fn what_a_german_text_has() {
    holds(&rows! { GERMAN quotes:
        r#"{ "words": "Wir fangen im Mai an", "speaker": "Anna Lenz", "direct": true }"# => "stated",
        r#"{ "words": "Wir fangen im Mai an", "speaker": "Bürgermeisterin Anna Lenz", "direct": true }"# => "stated",
        r#"{ "words": "\"Wir fangen im Mai an\"", "speaker": "Lenz", "direct": true }"# => "stated",
        r#"{ "words": "Niemand hat die Nachbarn gefragt", "speaker": "Karl Brandt", "direct": true }"# => "stated",
    });
    holds(&rows! { GERMAN figures:
        r#"{ "value": "31,5 Millionen", "unit": "EUR", "what": "Wohnungen sollen kosten", "when": null }"# => "stated",
        r#"{ "value": 31.5, "unit": "Millionen Euro", "what": "Wohnungen", "when": null }"# => "stated",
        r#"{ "value": "1,2 Milliarden Euro", "unit": "Euro", "what": "Umsatz der Firma", "when": "2022" }"# => "stated",
        r#"{ "value": 120, "unit": "Wohnungen", "what": "neue Wohnungen am alten Hafen", "when": null }"# => "stated",
        r#"{ "value": "18 Prozent", "unit": "%", "what": "Mieten", "when": "2022" }"# => "stated",
    });
    holds(&rows! { GERMAN events:
        r#"{ "what": "Das alte Dock wurde", "when": "2019-03-04" }"# => "stated",
        r#"{ "what": "Der Stadtrat stimmte", "when": "am Montag" }"# => "stated",
    });
}

#[test]
fn fractions_that_the_text_has() {
    holds(&rows! { ANOTHER figures:
        r#"{ "value": "1/4", "unit": null, "what": "output of the yard", "when": null }"# => "stated; value stated",
        r#"{ "value": "a quarter", "unit": null, "what": "output of the yard", "when": "2022" }"# => "stated",
        r#"{ "value": 0.25, "unit": null, "what": "output of the yard", "when": null }"# => "stated",
        r#"{ "value": "-1/4", "unit": null, "what": "output of the yard", "when": null }"# => "stated",
        r#"{ "value": -0.25, "unit": null, "what": "output of the yard", "when": null }"# => "stated",
        r#"{ "value": 25, "unit": "%", "what": "output of the yard", "when": null }"# => "stated",
        r#"{ "value": "25 percent", "unit": null, "what": "output of the yard", "when": null }"# => "stated",
        r#"{ "value": "half", "unit": null, "what": "sales", "when": null }"# => "stated",
        r#"{ "value": "a half", "unit": null, "what": "sales", "when": "2022-05" }"# => "stated",
        // Alone "May" would be the one to come.
        r#"{ "value": "a half", "unit": null, "what": "sales", "when": "May" }"# => "undecided; when undecided 2022-05",
        r#"{ "value": "+1/2", "unit": null, "what": "sales", "when": null }"# => "stated",
        r#"{ "value": 50, "unit": "percent", "what": "sales", "when": null }"# => "stated",
        r#"{ "value": "two thirds", "unit": null, "what": "members", "when": null }"# => "stated",
        r#"{ "value": "2/3", "unit": null, "what": "members voted", "when": null }"# => "stated",
        r#"{ "value": "two-thirds", "unit": "members", "what": "members voted", "when": null }"# => "stated",
        r#"{ "value": 0.2, "unit": null, "what": "seats", "when": null }"# => "stated",
        r#"{ "value": "1/3", "unit": null, "what": "prices", "when": null }"# => "stated",
        r#"{ "value": "one third", "unit": null, "what": "prices", "when": null }"# => "stated",
    });
    holds(&rows! { ANOTHER_GERMAN figures:
        r#"{ "value": "1/4", "unit": null, "what": "Produktion der Werft", "when": null }"# => "stated",
        r#"{ "value": "ein Viertel", "unit": null, "what": "Produktion der Werft", "when": null }"# => "stated",
        r#"{ "value": "25", "unit": "Prozent", "what": "Produktion der Werft", "when": null }"# => "stated",
        r#"{ "value": "0,25", "unit": null, "what": "Produktion der Werft", "when": null }"# => "stated",
        r#"{ "value": "1/2", "unit": null, "what": "Absatz", "when": null }"# => "stated",
        r#"{ "value": "zwei Drittel", "unit": null, "what": "Mitglieder", "when": null }"# => "stated",
    });
}
