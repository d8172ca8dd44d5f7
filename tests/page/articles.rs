//! Articles to be shown: honest ones, one whose facts are wrong, one that means harm, and one that is written from the right.

use newsfacts::{
    model::Article,
    rules::{self, Context, Outcome},
    text::Source,
};
use serde_json::{Value, json};

#[allow(dead_code)]
#[path = "../../examples/putin_xi_call.rs"]
mod putin_xi_call;
#[allow(dead_code)]
#[path = "../../examples/strassenbahn_linden.rs"]
mod strassenbahn_linden;

/// An article that was checked, with its text.
pub struct Shown {
    pub article: Article,
    pub text: Option<Source>,
    pub outcome: Outcome,
}

impl Shown {
    fn new(mut article: Article, text: Option<Source>) -> Self {
        let context = Context {
            text: text.as_ref(),
            ..Context::default()
        };
        let outcome = rules::check_in(&mut article, &context);
        Self {
            article,
            text,
            outcome,
        }
    }

    fn read(facts: Value, text: &str) -> Self {
        let article = serde_json::from_value(facts).expect("these are facts");
        Self::new(article, Some(Source::new("article.txt", text)))
    }
}

pub fn all() -> Vec<(&'static str, Shown)> {
    vec![
        ("call", call()),
        ("drafted", drafted()),
        ("hostile", hostile()),
        ("nested", nested()),
        ("right-to-left", right_to_left()),
        ("small", small()),
        ("tram", tram()),
        ("untold", untold()),
        ("wrong", wrong()),
    ]
}

fn call() -> Shown {
    let text = include_str!("../../examples/articles/putin-xi-call.txt");
    let text = Source::new("putin-xi-call.txt", text);
    Shown::new(putin_xi_call::putin_xi_call::ARTICLE.clone(), Some(text))
}

fn tram() -> Shown {
    let text = include_str!("../../examples/articles/strassenbahn-linden.txt");
    let article = strassenbahn_linden::strassenbahn_linden::ARTICLE.clone();
    Shown::new(article, Some(Source::new("strassenbahn-linden.txt", text)))
}

/// The article of the README and its mistake, with each kind of fact, something that nobody declared and something that is set
/// aside.
pub fn small() -> Shown {
    let text = "Homes on the quay\n\nThe council voted on Tuesday for 120 new homes at a cost of €31.5 million, 18 percent more \
        than planned. “We will hand over the first keys next spring,” Mayor Ann Lee told the council. “And then”, she added, \
        “we will build 80 more.”\n\nBob Roy voted against. He said that rents would rise. The 300 Club meets at noon.\n";
    let mut facts = head("Council votes for 120 new homes");
    facts["url"] = json!("https://news.example/2023/03/14/vote");
    facts["publisher"] = json!({ "name": "The Example" });
    facts["actors"] = json!([
        { "id": "lee", "kind": "Person", "name": "Ann Lee", "role": { "value": "mayor" }, "of": "council" },
        { "id": "roy", "kind": "Person", "name": "Bob Roy" },
        { "id": "council", "kind": "Organization", "name": "the council" },
    ]);
    facts["quotes"] = json!([
        { "id": "keys", "speakers": ["lee"], "addressees": ["council"],
          "parts": [{ "value": "We will hand over the last keys next spring," }] },
        { "id": "more", "speakers": ["lee"], "at": "vote",
          "parts": [{ "value": "And then" }, { "value": "we will build 80 more." }] },
    ]);
    facts["statistics"] = json!([
        { "id": "homes", "quantity": amount("120", json!({ "counted": "homes" })), "of": { "value": "homes to be built" } },
        { "id": "cost", "quantity": { "value": { "amount": { "low": { "digits": "31.5", "scale": "million" } },
          "unit": { "currency": "EUR" } } }, "of": { "value": "cost of the homes" }, "note": "from the budget" },
    ]);
    facts["events"] = json!([
        { "id": "vote", "kind": "Vote", "label": { "value": "Council vote", "words": "The council voted" },
          "when": { "value": "2023-03-14" }, "who": ["council"] },
    ]);
    facts["claims"] = json!([
        { "id": "rents", "speakers": ["roy"], "text": { "value": "Rents will rise", "words": "rents would rise" } },
    ]);
    facts["asides"] = json!([{ "id": "aside-1", "words": "The 300 Club", "note": "a name" }]);
    Shown::read(facts, text)
}

/// The same where the facts are not what the article says.
pub fn wrong() -> Shown {
    let Shown { article, text, .. } = call();
    let mut facts = serde_json::to_value(article).expect("facts are JSON");
    let words = facts["quotes"][0]["parts"][0]["value"]
        .as_str()
        .expect("words");
    let words = words.replace("chairman", "President");
    facts["quotes"][0]["parts"][0] = json!({ "value": words });
    facts["quotes"].as_array_mut().expect("a list").remove(6);
    facts["statistics"][1]["quantity"] = amount("9", json!({ "known": "minutes" }));
    facts["statistics"]
        .as_array_mut()
        .expect("a list")
        .remove(4);
    facts["events"][1]["when"] = json!({ "value": "2022-12-29" });
    facts["asides"] =
        json!([{ "id": "aside-1", "words": "in 2023" }, { "id": "aside-2", "words": "nowhere 7" }]);
    let article = serde_json::from_value(facts).expect("these are facts");
    Shown::new(article, text)
}

/// Facts of which a person must still decide something: what a draft leaves open.
pub fn drafted() -> Shown {
    let text = "“Rents will fall,” one of them said on Tuesday. Ann Lee and the Quay Board met again. Of the homes, 12 percent stand empty, it \
        was said. The quay is to be sold, they heard.\n";
    let mut facts = head("Rents on the quay");
    facts["actors"] = json!([
        { "id": "lee", "kind": "Person", "name": "Ann Lee", "todo": ["role"] },
        { "id": "board", "kind": "todo", "name": "the Quay Board" },
    ]);
    facts["quotes"] = json!([
        { "id": "rents", "parts": [{ "value": "Rents will fall" }], "todo": ["speakers", "addressees"] },
    ]);
    facts["statistics"] = json!([
        { "id": "empty", "quantity": amount("12", json!("percent")), "of": { "value": "" },
          "todo": ["of", "speakers"] },
    ]);
    facts["events"] = json!([
        { "id": "meeting", "kind": "todo", "label": { "value": "Meeting", "words": "Ann Lee and the Quay Board met" },
          "who": ["lee", "board"] },
    ]);
    facts["claims"] = json!([
        { "id": "sale", "text": { "value": "The quay is to be sold", "words": "The quay is to be sold" }, "todo": ["speakers"] },
    ]);
    Shown::read(facts, text)
}

/// Facts that were held against no text.
fn untold() -> Shown {
    Shown::new(small().article, None)
}

/// Passages that nest and overlap, over two paragraphs, in characters of several bytes and units.
fn nested() -> Shown {
    let text = "“We 🌊 will build 120 homes, 40 of them on the quay, by 2025. And we will not stop there, for the city needs \
        homes.\n\n“It needs 500 homes”, said Ann Lee. About 120 homes were planned.\n";
    let mut facts = head("Homes 🌊 & quays");
    facts["actors"] = json!([{ "id": "lee", "kind": "Person", "name": "Ann Lee" }]);
    facts["quotes"] = json!([
        { "id": "all", "speakers": ["lee"], "parts": [{ "value": "We 🌊 will build 120 homes, 40 of them on the quay, by 2025. And \
          we will not stop there, for the city needs homes." }, { "value": "It needs 500 homes" }] },
    ]);
    let stat = |id: &str, digits: &str| {
        json!({ "id": id, "speakers": ["lee"], "quantity": amount(digits, json!({ "counted": "homes" })),
                "of": { "value": "homes" } })
    };
    facts["statistics"] = json!([
        stat("first", "120"),
        stat("again", "120"),
        stat("quay", "40"),
        stat("needed", "500")
    ]);
    let claim = |id: &str, words: &str| json!({ "id": id, "speakers": ["lee"], "text": { "value": words, "words": words } });
    facts["claims"] = json!([
        claim("build", "will build 120 homes, 40 of them on the quay"),
        claim(
            "over",
            "homes, 40 of them on the quay, by 2025. And we will not stop"
        ),
        claim("same", "will build 120 homes, 40 of them on the quay"),
        claim("stop", "not stop there"),
    ]);
    Shown::read(facts, text)
}

fn right_to_left() -> Shown {
    let text = "قالت ليلى حداد إن المجلس وافق على بناء 120 منزلا جديدا.\n\n«سنسلم المفاتيح الأولى في الربيع» قالت ليلى حداد يوم الثلاثاء.\n";
    let mut facts = head("المجلس يوافق على 120 منزلا");
    facts["language"] = json!("ar");
    facts["actors"] = json!([{ "id": "haddad", "kind": "Person", "name": "ليلى حداد" }]);
    facts["quotes"] = json!([
        { "id": "keys", "speakers": ["haddad"], "parts": [{ "value": "سنسلم المفاتيح الأولى في الربيع" }] },
    ]);
    facts["statistics"] = json!([
        { "id": "homes", "quantity": amount("120", json!({ "counted": "منزلا" })), "of": { "value": "منازل (homes)" } },
    ]);
    Shown::read(facts, text)
}

/// What an article and its facts may try.
pub fn hostile() -> Shown {
    let run = "</script><script>window.hacked=1</script>";
    let image = "\"><img src=x onerror=\"window.hacked=2\">";
    let text = format!(
        "“{run} {image} keys” said Ann <b>Lee</b>. </title></style><!-- 120 homes --> \u{202E}desrever\u{202C} &amp; &lt;b&gt; 7 \
         trams\u{7}.\n\nA \u{2066}quiet paragraph of 12 ships.\n"
    );
    let mut facts = head(&format!("{run}{image}</title>"));
    facts["url"] = json!("javascript:window.hacked=3");
    facts["summary"] = json!(image);
    facts["language"] = json!("en\" onmouseover=\"window.hacked=4");
    facts["publisher"] = json!({ "name": run });
    facts["authors"] = json!([image, "\u{202E}eel nnA"]);
    facts["actors"] = json!([
        { "id": format!("lee{image}"), "kind": "Person", "name": "Ann <b>Lee</b>", "also": [run],
          "url": "javascript:window.hacked=5", "note": image },
        { "id": "f1", "kind": "Organization", "name": "\u{202E}<svg onload=window.hacked=6>" },
    ]);
    facts["quotes"] = json!([
        { "id": "f2\" autofocus onfocus=\"window.hacked=7", "speakers": [format!("lee{image}"), "nobody<i>"],
          "parts": [{ "value": format!("{run} {image} keys") }], "language": "x\" y", "original": run,
          "source": { "url": "data:text/html,<script>alert(1)</script>", "file": image } },
        { "id": "s1", "speakers": ["f1"], "parts": [{ "value": format!("{run} last \u{202E}keys") }] },
    ]);
    facts["statistics"] = json!([
        { "id": "homes", "quantity": amount("121", json!({ "counted": "</script>homes" })), "of": { "value": image } },
        { "id": "trams", "quantity": amount("7", json!({ "counted": "trams" })), "of": { "value": "trams", "words": run } },
    ]);
    facts["claims"] = json!([
        { "id": "claim", "text": { "value": format!("{image}\u{2067}") },
          "review": { "verdict": run, "url": "vbscript:x", "by": { "name": image } }, "note": "\u{0}\u{1B}[2J" },
    ]);
    facts["asides"] = json!([{ "id": image, "words": "12 ships", "note": run }]);
    Shown::read(facts, &text)
}

fn head(headline: &str) -> Value {
    json!({ "name": "vote", "id": "vote", "headline": headline, "published": "2023-03-14", "language": "en" })
}

fn amount(digits: &str, unit: Value) -> Value {
    json!({ "value": { "amount": { "low": { "digits": digits } }, "unit": unit } })
}
