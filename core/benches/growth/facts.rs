//! Facts, as facts JSON and as `article!` have them.

/// A fact, as facts JSON and as `article!` have it.
pub struct Fact {
    /// The member of an article that holds it.
    #[allow(dead_code, reason = "the declarations do without it")]
    pub list: &'static str,
    #[allow(dead_code, reason = "the declarations do without it")]
    pub json: String,
    #[allow(dead_code, reason = "facts JSON does without it")]
    pub declared: String,
}

pub fn actor(id: &str, kind: &str, name: &str) -> Fact {
    Fact {
        list: "actors",
        json: format!(r#"{{"id":"{id}","kind":"{kind}","name":"{name}"}}"#),
        declared: format!("actor {id}: {kind} = \"{name}\";"),
    }
}

pub fn lee() -> Fact {
    actor("lee", "Person", "Ann Lee")
}

pub fn with_lee(facts: Vec<Fact>) -> Vec<Fact> {
    std::iter::once(lee()).chain(facts).collect()
}

pub fn quote(id: &str, speaker: &str, words: &str) -> Fact {
    quote_of(id, &[speaker.to_owned()], &[words.to_owned()])
}

/// Words of one or more, in one or more parts.
pub fn quote_of(id: &str, speakers: &[String], parts: &[String]) -> Fact {
    let values: Vec<String> = parts
        .iter()
        .map(|part| format!(r#"{{"value":"{part}"}}"#))
        .collect();
    Fact {
        list: "quotes",
        json: format!(
            r#"{{"id":"{id}","speakers":["{}"],"parts":[{}]}}"#,
            speakers.join("\",\""),
            values.join(",")
        ),
        declared: format!(
            "quote {id}: {} = \"{}\";",
            speakers.join(", "),
            parts.join("\" + \"")
        ),
    }
}

/// Its other members and fields are in either language.
pub fn figure(id: &str, speaker: Option<&str>, value: usize, of: &str, rest: [&str; 2]) -> Fact {
    let (said, by) = speaker.map_or_else(Default::default, |id| {
        (format!(r#","speakers":["{id}"]"#), format!(": {id}"))
    });
    let [json, declared] = rest;
    Fact {
        list: "statistics",
        json: format!(
            r#"{{"id":"{id}"{said},"quantity":{{"value":{{"amount":{{"low":{{"digits":"{value}"}}}},"unit":{{"counted":"cranes"}}}}}},"of":{{"value":"{of}"}}{json}}}"#
        ),
        declared: format!("stat {id}{by} = {value} \"cranes\" {{ of: \"{of}\"{declared} }};"),
    }
}

pub fn plain_figure(id: &str, value: usize, of: &str) -> Fact {
    figure(id, None, value, of, ["", ""])
}

pub fn sum(id: &str, left: &str, right: &str, value: usize, words: Option<&str>) -> Fact {
    let (given, in_words) = words.map_or_else(Default::default, |words| {
        (format!(r#","words":"{words}""#), format!(" as \"{words}\""))
    });
    Fact {
        list: "statistics",
        json: format!(
            r#"{{"id":"{id}","quantity":{{"value":{{"amount":{{"low":{{"digits":"{value}"}}}},"unit":{{"counted":"cranes"}}}}{given}}},"of":{{"value":"cranes"}},"formula":{{"left":"{left}","operator":"plus","right":"{right}"}}}}"#
        ),
        declared: format!("stat {id} = {left} + {right}{in_words} {{ of: \"cranes\" }};"),
    }
}

pub fn claim(id: &str, speaker: &str, text: &str, words: &str) -> Fact {
    Fact {
        list: "claims",
        json: format!(
            r#"{{"id":"{id}","speakers":["{speaker}"],"text":{{"value":"{text}","words":"{words}"}}}}"#
        ),
        declared: format!("claim {id}: {speaker} = \"{text}\" as \"{words}\";"),
    }
}

pub fn event(id: &str, label: &str, words: &str, when: Option<&str>) -> Fact {
    event_on(id, label, words, when, None)
}

/// An event, with the words for its day.
pub fn event_on(id: &str, label: &str, words: &str, when: Option<&str>, day: Option<&str>) -> Fact {
    let [day_json, day_declared] = day.map_or_else(Default::default, |day| {
        [format!(r#","words":"{day}""#), format!(" as \"{day}\"")]
    });
    let (json, declared) = when.map_or_else(Default::default, |when| {
        (
            format!(r#","when":{{"value":"{when}"{day_json}}}"#),
            format!(" {{ when: {when}{day_declared} }}"),
        )
    });
    Fact {
        list: "events",
        json: format!(
            r#"{{"id":"{id}","kind":"Meeting","label":{{"value":"{label}","words":"{words}"}}{json}}}"#
        ),
        declared: format!("event {id}: Meeting = \"{label}\" as \"{words}\"{declared};"),
    }
}

pub fn aside(id: &str, words: &str) -> Fact {
    Fact {
        list: "asides",
        json: format!(r#"{{"id":"{id}","words":"{words}"}}"#),
        declared: format!("aside {id} = \"{words}\";"),
    }
}
