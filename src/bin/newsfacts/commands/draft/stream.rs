//! Drafts by the million: texts from lines, and facts JSON for each.

use super::{
    Arguments, headline, tell,
    whole::{WRONG, checked},
};
use crate::{
    Verdict,
    day::moment,
    input::Input,
    language::is_language,
    stop::Stop,
    stream::{self, Answered},
};
use newsfacts::{
    facts::{
        Passage,
        stream::{Envelope, Line, Status, Unjudged},
    },
    files::Folder,
    formats::Facts,
    model::{Article, Feed, Moment, Timezone},
    shown,
    text::{Source, WrittenIn, written_in},
};
use newsfacts_syntax::draft::{Draft, Heading, draft};
use serde::Serialize;

/// The members of a line that are read, beside its `id`.
const MEMBERS: [&str; 8] = [
    "text",
    "text_file",
    "published",
    "headline",
    "name",
    "language",
    "timezone",
    "transcript",
];

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    if arguments.output.path().is_some() {
        let stop = Stop::new("--output goes with ARTICLE, and not with --stream");
        return Err(stop.help("the answers are printed: newsfacts draft --stream > drafted.ndjson"));
    }
    arguments.language.as_deref().map_or(Ok(()), is_language)?;
    let drafter = Drafter {
        files: arguments.stream.files()?,
        published: arguments.published,
        language: arguments.language.clone(),
        timezone: arguments.timezone.unwrap_or_default(),
        transcript: arguments.transcript,
    };
    let input = arguments.article_text.as_ref().unwrap_or(&Input::Standard);
    stream::run(input, &arguments.stream, &MEMBERS, move |line| {
        drafter.answer(line)
    })
}

/// What holds for lines that do not say it themselves.
struct Drafter {
    files: Option<Folder>,
    published: Option<Moment>,
    language: Option<String>,
    timezone: Timezone,
    transcript: bool,
}

/// The answer to a line.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    envelope: Envelope,
    /// How much a person must decide.
    todos: usize,
    /// What of the text no fact covers.
    uncovered: Vec<Passage>,
    facts: Option<Facts<'a, 'a>>,
}

impl Drafter {
    fn answer(&self, line: &Line<'_>) -> serde_json::Result<Answered> {
        let drafted = self.draft(line);
        let (envelope, drafted) = match drafted {
            Ok(drafted) => (line.envelope(Status::Good), Some(drafted)),
            Err(why) => (line.unjudged(why), None),
        };
        let feed = drafted.as_ref().map(|one| Feed::new("", [&one.article]));
        let status = envelope.status();
        let json = shown::json(&Answer {
            envelope,
            todos: drafted
                .as_ref()
                .map_or(0, |one| tell::open_in(&one.draft.facts)),
            uncovered: drafted.iter().flat_map(Drafted::uncovered).collect(),
            facts: feed.as_ref().map(Facts::new),
        })?;
        Ok(Answered { status, json })
    }

    fn draft(&self, line: &Line<'_>) -> Result<Drafted, Unjudged> {
        let text = line.source(self.files.as_ref())?.ok_or_else(|| {
            Unjudged::new("there is no text in the line")
                .detail("the member `text` has the article")
        })?;
        let heading = self.heading(line, &text)?;
        let draft = draft(&text, &heading);
        let article = checked(&draft, &text).map_err(|findings| {
            findings.iter().fold(Unjudged::new(WRONG), |why, finding| {
                why.detail(format!("{} [{}]", finding.message, finding.rule))
            })
        })?;
        Ok(Drafted {
            text,
            draft,
            article,
        })
    }

    fn heading(&self, line: &Line<'_>, text: &Source) -> Result<Heading, Unjudged> {
        Ok(Heading {
            name: line.text("name")?.unwrap_or_default(),
            headline: headline(line, text)?,
            published: self.published(line)?,
            language: self.language(line, text)?,
            timezone: self.timezone(line)?,
            transcript: line.flag("transcript")?.unwrap_or(self.transcript),
            text: String::new(),
        })
    }

    fn published(&self, line: &Line<'_>) -> Result<Moment, Unjudged> {
        match (line.text("published")?, self.published) {
            (Some(day), _) => moment(&day).map_err(|wrong| of_member("published", &wrong)),
            (None, Some(published)) => Ok(published),
            (None, None) => Err(Unjudged::new(
                "`published` is missing: from that day words such as “last month” or “on Tuesday” are counted",
            )
            .detail("give the day on which the article was published: \"published\": \"2026-03-14\"")),
        }
    }

    fn language(&self, line: &Line<'_>, text: &Source) -> Result<String, Unjudged> {
        if let Some(given) = line.language()?.or_else(|| self.language.clone()) {
            return Ok(given);
        }
        match written_in(text.text()) {
            WrittenIn::Read(tag) => Ok(tag.to_owned()),
            WrittenIn::Unclear => Ok("en".to_owned()),
            WrittenIn::Another => Err(Unjudged::new("the language of the text cannot be told")
                .detail("say which it is, as a BCP 47 tag: \"language\": \"fr\"")),
        }
    }

    fn timezone(&self, line: &Line<'_>) -> Result<Timezone, Unjudged> {
        match line.text("timezone")? {
            Some(given) => given
                .parse()
                .map_err(|wrong| of_member("timezone", &format!("{wrong}"))),
            None => Ok(self.timezone),
        }
    }
}

fn headline(line: &Line<'_>, text: &Source) -> Result<String, Unjudged> {
    let given = line.text("headline")?;
    if let Some(given) = given
        .as_deref()
        .map(str::trim)
        .filter(|given| !given.is_empty())
    {
        return Ok(given.to_owned());
    }
    let told = headline::headline(text).map_err(|none| {
        let (why, headline) = none.told();
        Unjudged::new(why).detail(format!(
            "say what the headline is: \"headline\": {headline:?}"
        ))
    })?;
    Ok(told.to_owned())
}

/// What is wrong with a member: in the first line, and what helps below.
fn of_member(name: &str, wrong: &str) -> Unjudged {
    let mut lines = wrong.lines();
    let first = lines.next().unwrap_or_default();
    let first = Unjudged::new(format!("`{name}`: {first}"));
    lines.fold(first, |why, line| why.detail(line.trim_start()))
}

/// A draft that its article bears out.
struct Drafted {
    text: Source,
    draft: Draft,
    article: Article,
}

impl Drafted {
    fn uncovered(&self) -> impl Iterator<Item = Passage> {
        let open = self.draft.uncovered.iter().filter(|one| !one.quoted);
        open.map(|one| Passage::new(&self.text, one.span.clone()))
    }
}
