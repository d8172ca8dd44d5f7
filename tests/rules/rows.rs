//! Facts that break one rule each: what is found, and where.

use crate::with;
use serde_json::{Value, json};

pub const TEXT: &str = "“We will build 120 homes,” Ann Lee said on Tuesday. Rents rose by about 18 percent. \
                    Of the homes, 31 percent are small and 62 percent are large.\n\n\
                    Tom Berg denied that 12 trees had to go.\n\n\
                    Nobody spoke again until the evening came.\n\n\
                    “It is late.”";

pub fn quote(words: &str) -> Value {
    json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": words }] })
}

pub fn stat(quantity: Value) -> Value {
    json!({ "id": "s", "of": { "value": "rents" }, "quantity": { "value": quantity } })
}

pub fn rise(hedge: &str, direction: &str, digits: &str) -> Value {
    json!({ "hedge": hedge, "change": { "direction": direction, "by": { "low": { "digits": digits } } }, "unit": "percent" })
}

/// The figure that Tom Berg denies.
fn trees(members: Value) -> Value {
    let quantity =
        json!({ "amount": { "low": { "digits": "12" } }, "unit": { "counted": "trees" } });
    with(stat(quantity), members)
}

pub fn event(when: &str) -> Value {
    json!({ "id": "e", "kind": "Vote", "label": { "value": "it" }, "when": { "value": when } })
}

pub fn quotes(quotes: &[Value]) -> Value {
    json!({ "quotes": quotes })
}

pub fn stats(stats: &[Value]) -> Value {
    json!({ "statistics": stats })
}

pub fn references() -> Vec<(Value, &'static str)> {
    let words = || quote("We will build 120 homes");
    let actor = |id: &str, members: Value| {
        with(
            json!({ "id": id, "kind": "Person", "name": "Ann Lee" }),
            members,
        )
    };
    vec![
        (
            quotes(&[with(words(), json!({ "speakers": ["leee"] }))]),
            "undeclared_name /quotes/0/speakers/0",
        ),
        (
            quotes(&[with(words(), json!({ "addressees": ["berg", "x"] }))]),
            "undeclared_name /quotes/0/addressees/1",
        ),
        (
            quotes(&[with(words(), json!({ "via": ["x"] }))]),
            "undeclared_name /quotes/0/via/0",
        ),
        (
            quotes(&[with(words(), json!({ "replaces": "x" }))]),
            "undeclared_name /quotes/0/replaces",
        ),
        (
            json!({ "publisher": { "actor": "x" } }),
            "undeclared_name /publisher",
        ),
        (
            json!({ "events": [with(event("2023-03-14"), json!({ "place": { "actor": "x" } }))] }),
            "undeclared_name /events/0/place",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "it" }, "review": { "verdict": "False", "by": { "actor": "x" } } }] }),
            "undeclared_name /claims/0/review/by",
        ),
        (
            stats(&[with(
                stat(rise("about", "up", "18")),
                json!({ "against": { "statistic": "x" } }),
            )]),
            "undeclared_name /statistics/0/against",
        ),
        (
            stats(&[with(
                stat(rise("about", "up", "18")),
                json!({ "complete_with": ["x"] }),
            )]),
            "undeclared_name /statistics/0/complete_with/0",
        ),
        (
            stats(&[with(
                stat(rise("about", "up", "18")),
                json!({ "formula": { "left": "x", "operator": "plus", "right": "s" } }),
            )]),
            "undeclared_name /statistics/0/formula/left, circle /statistics/0/quantity",
        ),
        (
            quotes(&[with(words(), json!({ "at": "lee" }))]),
            "wrong_reference /quotes/0/at",
        ),
        (
            quotes(&[
                words(),
                with(
                    words(),
                    json!({ "parts": [{ "value": "It is late.", "words": "“It is late.”" }], "inferred": true }),
                ),
            ]),
            "doubled_name /quotes/1",
        ),
        (
            json!({ "actors": [actor("lee", json!({ "kind": "Place" }))], "quotes": [words()] }),
            "mute_place /quotes/0/speakers/0",
        ),
        (
            json!({ "actors": [actor("lee", json!({ "of": "lee" }))] }),
            "circle /actors/0/of",
        ),
        (
            json!({ "actors": [actor("gray", json!({ "name": "Jo Gray" }))] }),
            "unused_actor /actors/0",
        ),
    ]
}

pub fn values() -> Vec<(Value, &'static str)> {
    let lee = |members: Value| json!({ "actors": [with(json!({ "id": "lee", "kind": "Country", "name": "Ann Lee" }), members)] });
    let claim = |review: Value| json!({ "claims": [{ "id": "c", "text": { "value": "it" }, "review": review }] });
    let rate = || stat(rise("about", "up", "18"));
    vec![
        (json!({ "published": "2023-03" }), "no_such_date /published"),
        (
            stats(&[stat(
                json!({ "amount": { "low": { "digits": "7" }, "high": { "digits": "5" } } }),
            )]),
            "reversed_range /statistics/0/quantity",
        ),
        (
            json!({ "modified": "2023-03-16" }),
            "modified_before_published /modified",
        ),
        (
            stats(&[with(
                rate(),
                json!({ "margin": { "value": { "amount": { "low": { "digits": "1" } }, "unit": { "known": "points" } } } }),
            )]),
            "unknown_unit /statistics/0/margin/value/unit",
        ),
        (
            stats(&[stat(
                json!({ "amount": { "low": { "digits": "120" } }, "unit": { "known": "hoomes" } }),
            )]),
            "unknown_unit /statistics/0/quantity/value/unit",
        ),
        (json!({ "language": "english" }), "unknown_code /language"),
        (lee(json!({ "iso": "XX" })), "unknown_code /actors/0/iso"),
        (
            lee(json!({ "wikidata": "7747" })),
            "unknown_code /actors/0/wikidata",
        ),
        (json!({ "url": "news.example/1" }), "malformed_url /url"),
        (
            json!({ "source": { "url": "wire" } }),
            "malformed_url /source",
        ),
        (
            lee(json!({ "same_as": ["https://lee.example", "lee"] })),
            "malformed_url /actors/0/same_as/1",
        ),
        (
            json!({ "url": "https://ann:secret@news.example/1" }),
            "malformed_url /url",
        ),
        (
            json!({ "url": "https://news.example/a b" }),
            "malformed_url /url",
        ),
        (
            json!({ "image": "javascript:show()" }),
            "script_address /image",
        ),
        (json!({ "id": "data:text/html,1" }), "script_address /id"),
        (
            json!({ "authors": ["Ann\u{200B} Reed"] }),
            "hidden_character /authors/0",
        ),
        (json!({ "id": "vote " }), "hidden_character /id"),
        (
            claim(json!({ "verdict": "False", "url": "x" })),
            "malformed_url /claims/0/review/url",
        ),
        (
            claim(json!({ "verdict": "False", "rating": { "value": 6, "best": 5 } })),
            "impossible_number /claims/0/review/rating",
        ),
        (
            claim(json!({ "verdict": " " })),
            "blank_text /claims/0/review/verdict",
        ),
        (
            json!({ "asides": [{ "id": "a", "words": " " }] }),
            "blank_text /asides/0/words",
        ),
        (
            stats(&[stat(json!({ "rank": 0 }))]),
            "impossible_number /statistics/0/quantity",
        ),
        (
            stats(&[stat(
                json!({ "share": { "numerator": 1, "denominator": 0 } }),
            )]),
            "impossible_number /statistics/0/quantity",
        ),
        (json!({ "headline": "" }), "blank_text /headline"),
        (json!({ "id": "" }), "blank_text /id"),
        (
            quotes(&[with(quote("x"), json!({ "parts": [] }))]),
            "blank_text /quotes/0/parts",
        ),
        (quotes(&[quote(" ")]), "blank_text /quotes/0/parts/0"),
        (
            quotes(&[with(quote("We will build 120 homes"), json!({ "id": "" }))]),
            "blank_text /quotes/0/id",
        ),
        (
            stats(&[with(
                rate(),
                json!({ "of": { "value": "rents", "words": "" } }),
            )]),
            "blank_text /statistics/0/of/words",
        ),
        (
            stats(&[with(
                rate(),
                json!({ "against": { "words": { "value": "x", "words": "" } } }),
            )]),
            "blank_text /statistics/0/against/words/words",
        ),
        (
            quotes(&[quote("We will\u{202E} build 120 homes")]),
            "bidi_override /quotes/0/parts/0",
        ),
        (
            json!({ "topics": ["a", "b\u{2067}"] }),
            "bidi_override /topics/1",
        ),
        (
            lee(json!({ "role": { "value": "the \u{2066}mayor" } })),
            "bidi_override /actors/0/role",
        ),
        (
            claim(json!({ "verdict": "Fal\u{202C}se" })),
            "bidi_override /claims/0/review/verdict",
        ),
    ]
}

pub fn against_the_text() -> Vec<(Value, &'static str)> {
    let words = || quote("We will build 120 homes");
    let late = || with(quote("It is late."), json!({ "id": "r" }));
    let share = |id: &str, digits: &str, members: Value| {
        let quantity = json!({ "amount": { "low": { "digits": digits } }, "unit": "percent" });
        with(
            with(stat(quantity), json!({ "id": id, "of": { "value": id } })),
            members,
        )
    };
    let small = |members: Value| share("small", "31", members);
    let large = || share("large", "62", json!({}));
    let sum = json!({ "formula": { "left": "small", "operator": "plus", "right": "large" } });
    vec![
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "it", "words": "rents fell" } }] }),
            "words_not_found /claims/0/text/words",
        ),
        (
            json!({ "asides": [{ "id": "a", "words": "in the evenings" }] }),
            "words_not_found /asides/0/words",
        ),
        (
            json!({ "asides": [{ "id": "a", "words": "about 18 percent" }] }),
            "",
        ),
        (
            json!({ "asides": [{ "id": "a", "words": "until the evening" }] }),
            "needless_aside /asides/0/words",
        ),
        (
            json!({ "claims": [{ "id": "c", "text": { "value": "it", "words": "spoke again" } }] }),
            "cut_off /claims/0/text/words",
        ),
        (
            json!({ "events": [with(event("2023-03-14"), json!({ "when": { "value": "2023-03-14", "words": "on Monday" } }))] }),
            "words_not_found /events/0/when/words",
        ),
        (
            json!({ "language": "it", "events": [event("2023-03-14")] }),
            "unread_language /language",
        ),
        (
            quotes(&[quote("We will build 210 homes")]),
            "misquoted /quotes/0/parts/0",
        ),
        (
            quotes(&[quote("Rents rose by about 18 percent.")]),
            "not_quoted /quotes/0/parts/0",
        ),
        (
            quotes(&[quote("We will build")]),
            "cut_short /quotes/0/parts/0",
        ),
        (
            quotes(&[quote("120 homes … We will build")]),
            "distorting_elision /quotes/0/parts/0",
        ),
        (
            quotes(&[with(words(), json!({ "speakers": ["berg"] }))]),
            "wrong_speaker /quotes/0/speakers/0",
        ),
        (
            quotes(&[with(late(), json!({ "speakers": ["lee"] }))]),
            "unattributed /quotes/0/speakers/0",
        ),
        (
            quotes(&[words(), with(words(), json!({ "id": "r" }))]),
            "doubled_quote /quotes/1/parts/0",
        ),
        (
            stats(&[stat(rise("about", "up", "81"))]),
            "misstated /statistics/0/quantity",
        ),
        (
            stats(&[stat(with(
                rise("about", "up", "18"),
                json!({ "unit": "percentage-point" }),
            ))]),
            "wrong_unit /statistics/0/quantity/value/unit",
        ),
        (
            stats(&[stat(
                json!({ "amount": { "low": { "digits": "120" } }, "unit": { "counted": "schools" } }),
            )]),
            "wrong_noun /statistics/0/quantity/value/unit",
        ),
        (
            stats(&[stat(rise("exact", "up", "18"))]),
            "wrong_hedge /statistics/0/quantity",
        ),
        (
            stats(&[stat(rise("about", "down", "18"))]),
            "wrong_direction /statistics/0/quantity",
        ),
        (
            stats(&[small(json!({ "complete_with": ["large"] })), large()]),
            "contradiction /statistics/0/complete_with",
        ),
        (
            stats(&[small(json!({})), large(), share("all", "95", sum.clone())]),
            "contradiction /statistics/2/quantity",
        ),
        (
            stats(&[small(json!({})), large(), share("all", "93", sum)]),
            "",
        ),
        (
            stats(&[trees(json!({ "speakers": ["lee"], "stance": "denied" }))]),
            "wrong_source /statistics/0/speakers/0",
        ),
        (
            stats(&[trees(json!({ "speakers": ["berg"] }))]),
            "wrong_stance /statistics/0/quantity",
        ),
        (
            stats(&[trees(json!({ "speakers": ["berg"], "stance": "denied" }))]),
            "",
        ),
        (
            json!({ "events": [json!({ "id": "e", "kind": "Vote", "label": { "value": "it" }, "when": { "value": "2023-03-15", "words": "on Tuesday" } })] }),
            "wrong_time /events/0/when",
        ),
        (
            json!({ "events": [with(event("2023-03-18"), json!({ "when": { "value": "2023-03-18", "author": true } }))] }),
            "future_event /events/0/when",
        ),
        (
            json!({ "events": [event("2023-03-15")] }),
            "misdated /events/0/when",
        ),
    ]
}
