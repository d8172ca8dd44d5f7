//! A draft as source: the declarations as an author writes them, laid out by the formatter.

use super::fact::{Declared, Drafted};
use crate::format;
use newsfacts_core::model::{
    Actor, Article, Attribution, Baseline, Claim, Event, EventKind, Moment, Quantity, Quote,
    Stated, Statistic, Text, Timezone, Todo, Unit, When,
};

/// The macro that a block stands in.
const MACRO: &str = "newsfacts::article!";

/// A whole block.
pub(super) fn block(article: &Article, text: &str, facts: &[Drafted]) -> String {
    let mut out = format!("{MACRO} {{\n");
    out.push_str(&heading(article, text));
    out.push('\n');
    out.push_str(&rows(facts));
    out.push_str("}\n");
    laid_out(&out)
}

/// The declarations alone, as deep as they stand in a block before which there is this white space.
pub(super) fn declarations(facts: &[Drafted], outer: &str) -> String {
    // A block without an article is none, and is not laid out.
    const ARTICLE: &str = "article a = \"A\" { published: 2024-01-01 };";
    let whole = format!("{outer}{MACRO} {{\n{ARTICLE}\n{}{outer}}}\n", rows(facts));
    let whole = laid_out(&whole);
    let inside = whole.split_once(ARTICLE).map_or("", |(_, inside)| inside);
    let inside = inside.trim_end().strip_suffix('}').unwrap_or_default();
    inside.trim_start_matches(['\n', '\r']).to_owned()
}

fn laid_out(source: &str) -> String {
    match format::format(source) {
        Ok(formatted) => formatted.text,
        Err(_) => source.to_owned(),
    }
}

fn heading(article: &Article, text: &str) -> String {
    let mut fields = vec![format!("published: {}", moment(&article.published))];
    if article.timezone != Timezone::default() {
        fields.push(format!("timezone: {}", article.timezone));
    }
    if article.language != "en" {
        fields.push(format!("language: {}", article.language));
    }
    if !text.is_empty() {
        fields.push(format!("text: {}", literal(text)));
    }
    if article.transcript {
        fields.push("transcript: true".to_owned());
    }
    let name = &article.name;
    let headline = literal(&article.headline);
    format!(
        "article {name} = {headline} {{\n{},\n}};\n",
        fields.join(",\n")
    )
}

fn moment(moment: &Moment) -> String {
    When::At(*moment).declared().to_string()
}

/// One declaration a line, and an empty line between the kinds.
fn rows(facts: &[Drafted]) -> String {
    let mut out = String::new();
    let mut last = None;
    for fact in facts {
        let list = fact.declared.list();
        if last.is_some_and(|last| last != list) {
            out.push('\n');
        }
        last = Some(list);
        out.push_str(&declaration(&fact.declared));
        out.push('\n');
    }
    out
}

/// A declaration as it is written.
pub(super) fn declaration(declared: &Declared) -> String {
    match declared {
        Declared::Actor(one) => actor(one),
        Declared::Event(one) => event(one),
        Declared::Quote(one) => quote(one),
        Declared::Statistic(one) => statistic(one),
        Declared::Claim(one) => claim(one),
        Declared::Aside(one) => format!("aside _ = {};", literal(&one.words)),
    }
}

/// The fields of a declaration in braces, if it has any.
struct Fields(Vec<String>);

impl Fields {
    fn add(&mut self, name: &str, value: impl std::fmt::Display) {
        self.0.push(format!("{name}: {value}"));
    }

    fn add_some(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    fn text(&mut self, name: &str, value: Option<&Text>) {
        self.add_some(name, value.map(|text| literal(text)));
    }

    fn todo(&mut self, todos: &[Todo], all: &[Todo]) {
        for todo in todos.iter().filter(|todo| all.contains(todo)) {
            self.add(todo.name(), crate::value::TODO);
        }
    }

    fn end(self) -> String {
        match self.0.is_empty() {
            true => ";".to_owned(),
            false => format!(" {{ {} }};", self.0.join(", ")),
        }
    }
}

fn actor(actor: &Actor) -> String {
    let mut fields = Fields(Vec::new());
    if !actor.also.is_empty() {
        let also: Vec<String> = actor.also.iter().map(|name| literal(name)).collect();
        fields.add("also", format!("[{}]", also.join(", ")));
    }
    fields.add_some("role", actor.role.as_ref().map(|role| literal(&role.value)));
    fields.add_some("of", actor.of.as_ref());
    fields.add_some("iso", actor.iso.as_ref());
    let unnamed = match actor.unnamed {
        true => "unnamed ",
        false => "",
    };
    let (id, kind, name) = (&actor.id, actor.kind.name(), literal(&actor.name));
    format!("actor {id}: {kind} = {unnamed}{name}{}", fields.end())
}

fn event(event: &Event) -> String {
    let mut fields = Fields(Vec::new());
    fields.add_some("when", event.when.as_ref().map(time));
    fields.add_some("who", list(&event.who));
    if event.planned {
        fields.add("planned", "true");
    }
    fields.add_some("about", list(&event.about));
    fields.text("url", event.url.as_ref());
    fields.text("note", event.note.as_ref());
    let kind = match &event.kind {
        EventKind::Other(words) => format!("Other {}", literal(words)),
        kind => kind.name().to_owned(),
    };
    let label = label(&event.label, event.todo.contains(&Todo::Label));
    format!("event {}: {kind} = {label}{}", event.id, fields.end())
}

fn quote(quote: &Quote) -> String {
    let mut fields = Fields(Vec::new());
    if quote.inferred {
        fields.add("inferred", "true");
    }
    fields.add_some("at", quote.at.as_ref());
    fields.add_some("when", quote.when.as_ref().map(time));
    fields.add_some("about", list(&quote.about));
    fields.text("note", quote.note.as_ref());
    let who = who(&quote.attribution, &quote.todo);
    let who = match who.is_empty() {
        true => "_".to_owned(),
        false => who,
    };
    let parts: Vec<String> = quote
        .parts
        .iter()
        .map(|part| literal(&part.value))
        .collect();
    format!(
        "quote {}: {who} = {}{}",
        quote.id,
        parts.join(" + "),
        fields.end()
    )
}

fn statistic(statistic: &Statistic) -> String {
    let mut fields = Fields(Vec::new());
    if !statistic.todo.contains(&Todo::Of) {
        fields.add("of", literal(&statistic.of.value));
    }
    fields.todo(&statistic.todo, &[Todo::Of]);
    fields.add_some("who", statistic.who.as_ref());
    fields.add_some("during", statistic.during.as_ref().map(time));
    fields.add_some(
        "against",
        statistic.against.as_ref().map(|against| match against {
            Baseline::Words(words) => literal(&words.value),
            Baseline::Statistic(id) => id.to_string(),
        }),
    );
    fields.add_some(
        "margin",
        statistic
            .margin
            .as_ref()
            .map(|margin| figure(&margin.value)),
    );
    fields.add_some("stance", statistic.stance);
    fields.add_some("from", statistic.from.as_ref());
    fields.add_some("to", statistic.to.as_ref());
    fields.add_some("at", statistic.at.as_ref());
    fields.add_some("complete_with", list(&statistic.complete_with));
    fields.text("method", statistic.method.as_ref());
    fields.text("note", statistic.note.as_ref());
    let said = said(&statistic.attribution, &statistic.todo);
    let quantity = figure(&statistic.quantity.value);
    let words = given(&statistic.quantity.words);
    format!(
        "stat {}{said} = {quantity}{words}{}",
        statistic.id,
        fields.end()
    )
}

fn claim(claim: &Claim) -> String {
    let mut fields = Fields(Vec::new());
    fields.add_some("about", list(&claim.about));
    fields.add_some("stance", claim.stance);
    fields.add_some("at", claim.at.as_ref());
    fields.add_some("when", claim.when.as_ref().map(time));
    fields.text("note", claim.note.as_ref());
    let said = said(&claim.attribution, &claim.todo);
    let text = label(&claim.text, claim.todo.contains(&Todo::Text));
    format!("claim {}{said} = {text}{}", claim.id, fields.end())
}

/// The author's own words, or `todo`, and those of the article.
fn label(text: &Stated<Text>, open: bool) -> String {
    let own = match open {
        true => crate::value::TODO.to_owned(),
        false => literal(&text.value),
    };
    format!("{own}{}", given(&text.words))
}

fn given(words: &Option<Text>) -> String {
    words
        .as_ref()
        .map_or_else(String::new, |words| format!(" as {}", literal(words)))
}

fn time(when: &Stated<When>) -> String {
    format!("{}{}", when.value.declared(), given(&when.words))
}

fn list(ids: &[Text]) -> Option<String> {
    (!ids.is_empty()).then(|| format!("[{}]", ids.join(", ")))
}

/// `: lee -> park via paper`, or nothing where the article itself says it.
fn said(who_says: &Attribution, todos: &[Todo]) -> String {
    match who(who_says, todos) {
        who if who.is_empty() => String::new(),
        who => format!(": {who}"),
    }
}

fn who(who: &Attribution, todos: &[Todo]) -> String {
    let mut speakers: Vec<&str> = who.speakers.iter().map(|id| &**id).collect();
    if todos.contains(&Todo::Speakers) {
        speakers.push(crate::value::TODO);
    }
    let mut out = speakers.join(" + ");
    if !who.addressees.is_empty() {
        out.push_str(&format!(" -> {}", who.addressees.join(" + ")));
    }
    if !who.via.is_empty() {
        out.push_str(&format!(" via {}", who.via.join(" + ")));
    }
    out
}

/// A figure with its digits in groups: `18_000 people`.
fn figure(quantity: &Quantity) -> String {
    let unit = quantity.unit.as_ref().map(|unit| match unit {
        Unit::Counted(words) => format!(" {}", literal(words)),
        unit => format!(" {unit}"),
    });
    let bare = Quantity {
        unit: None,
        ..quantity.clone()
    };
    format!("{}{}", grouped(&bare.to_string()), unit.unwrap_or_default())
}

/// Underscores between the thousands of whole numbers.
fn grouped(figure: &str) -> String {
    let mut out = String::with_capacity(figure.len() + 4);
    let mut digits = String::new();
    let mut fraction = false;
    let flush = |digits: &mut String, out: &mut String, fraction: bool| {
        let count = digits.len();
        for (at, digit) in digits.drain(..).enumerate() {
            if at > 0 && (count - at).is_multiple_of(3) && !fraction && count > 3 {
                out.push('_');
            }
            out.push(digit);
        }
    };
    for c in figure.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        flush(&mut digits, &mut out, fraction);
        fraction = c == '.' && !out.ends_with('.');
        out.push(c);
    }
    flush(&mut digits, &mut out, fraction);
    out
}

/// A text as a literal of Rust.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // What turns the direction of writing around, and what nobody sees.
            '\0'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{200B}'..='\u{200F}'
            | '\u{FEFF}' => {
                out.push_str(&c.escape_unicode().to_string());
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
