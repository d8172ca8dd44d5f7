//! What a language model took out of an article, read and held against the text.

use super::{Document, Head, facts_json::spots};
use crate::{input::Input, message::Message, options::Options, stop::Stop};
use newsfacts::{
    facts::{
        Extraction, Position, Report,
        extraction::{Context, Judged, JudgedMember, Standing},
    },
    rules::{Level, Rule},
    shown,
};
use std::path::Path;

pub fn read(
    input: &Input,
    bytes: &[u8],
    context: &Context,
    options: &Options,
) -> Result<Document, Stop> {
    let name = input.name();
    let mut report = Report::new(&*name, bytes);
    let read = Extraction::from_json(bytes);
    let items = match &read {
        Ok(extraction) => {
            let text = options.text.as_ref().ok_or_else(|| {
                Stop::new(format!(
                    "{name} is an extraction, and there is no text to hold it against"
                ))
                .help("--text gives it")
            })?;
            if let Some(errors) = &extraction.errors {
                report.unreadable(errors);
            }
            extraction.judge(&text.text()?, context)
        }
        Err(errors) => {
            report.unreadable(errors);
            Vec::new()
        }
    };
    let code = String::from_utf8_lossy(bytes).into_owned();
    let unreadable = report.messages().to_vec();
    let told: Vec<(String, Level, Rule, &JudgedMember)> = items.iter().flat_map(told_of).collect();
    let pointers: Vec<String> = told.iter().map(|(pointer, ..)| pointer.clone()).collect();
    let mut starts: Vec<Position> = unreadable.iter().map(|one| one.position).collect();
    starts.extend(report.positions(&pointers));
    let mut spots = spots(&code, &starts).into_iter();
    let mut messages: Vec<Message> = unreadable
        .iter()
        .zip(spots.by_ref())
        .map(|(message, spot)| Message::in_facts(message, spot, true))
        .collect();
    for ((pointer, level, rule, member), spot) in told.into_iter().zip(spots) {
        messages.push(Message {
            level,
            rule,
            message: said(member),
            details: member
                .instead
                .iter()
                .map(|instead| format!("the text has: {}", shown::line(instead)))
                .collect(),
            file: name.clone(),
            spot,
            place: pointer.clone(),
            pointer: Some(pointer),
            article: None,
            fact: None,
            passage: member.passage.clone(),
            passage_in_file: true,
        });
    }
    Ok(Document {
        summary: Some(summary(&items)),
        messages,
        more: report.more(),
        name,
        path: input.path().map(Path::to_owned),
        is_rust: false,
        code,
        articles: Vec::new(),
        is_readable: read.is_ok(),
        items: Some(items),
        head: Head::None,
    })
}

/// The members of an item that are not stated, each with its place, and how it is told.
fn told_of(item: &Judged) -> impl Iterator<Item = (String, Level, Rule, &JudgedMember)> {
    let members = item.members.iter();
    let open = members.filter(|member| member.standing != Standing::Stated);
    open.map(|member| {
        let level = match member.standing.is_good() {
            true => Level::Warn,
            false => Level::Deny,
        };
        let rule = member.rule.and_then(Rule::named);
        let pointer = format!("{}/{}", item.pointer, member.name);
        (
            pointer,
            level,
            rule.unwrap_or_else(|| usual(member)),
            member,
        )
    })
}

/// The rule that watches over a member, where none found what is wrong with it.
fn usual(member: &JudgedMember) -> Rule {
    match member.name {
        _ if member.standing.is_good() => Rule::Unverified,
        "words" => Rule::Misquoted,
        "speaker" => Rule::WrongSpeaker,
        "value" => Rule::Misstated,
        "when" => Rule::Misdated,
        _ => Rule::WordsNotFound,
    }
}

fn said(member: &JudgedMember) -> String {
    let standing = member.standing.name();
    match &member.message {
        Some(why) => format!("{standing}: {why}"),
        None => format!("{standing}: the text does not tell"),
    }
}

/// How many items there are of each answer: `4 items: 3 stated, 1 missing`.
fn summary(items: &[Judged]) -> String {
    let counted = |standing: Standing| {
        let count = items
            .iter()
            .filter(|item| item.standing == standing)
            .count();
        (count > 0).then(|| format!("{count} {}", standing.name()))
    };
    let all = [
        Standing::Stated,
        Standing::Undecided,
        Standing::Contradicted,
        Standing::Missing,
        Standing::Unreadable,
    ];
    let parts: Vec<String> = all.into_iter().filter_map(counted).collect();
    match &parts[..] {
        [] => "there is no item in it".to_owned(),
        parts => format!("{} items: {}", items.len(), parts.join(", ")),
    }
}
