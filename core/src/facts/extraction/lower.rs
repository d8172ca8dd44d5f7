//! An extraction as an article with facts, as somebody would declare it.

use super::{
    Context, ExtractedEvent, ExtractedFigure, ExtractedQuote, Extraction,
    cast::{Cast, Said},
    figures::{self, quantities},
    plain::plain,
    when,
};
use crate::{
    model::{
        Article, Attribution, Claim, Date, Event, EventKind, Hedge, Moment, Quantity, Quote,
        Stated, Statistic, Text, When,
    },
    shown::{Breaks, unseen},
    text::{Haystack, Row},
};
use std::borrow::Cow;

/// The facts of an extraction, and which item each is of.
pub(super) struct Lowered {
    pub article: Article,
    pub quotes: Vec<Option<Spoken>>,
    pub figures: Vec<Option<figures::Lowered>>,
    pub events: Vec<Option<Dated>>,
}

/// A quotation as a fact.
pub(super) struct Spoken {
    /// A quote where it is direct, else a claim; by its index.
    pub fact: usize,
    pub said: Said,
    /// The words that were read, where these are not what was written.
    pub read_as: Option<String>,
}

/// An event as a fact.
pub(super) struct Dated {
    pub fact: usize,
    pub read_as: Option<String>,
    /// Whether its `when` could be read; nothing where it has none.
    pub when: Option<bool>,
}

/// Makes facts of the items that could be read.
pub(super) fn lower(
    extraction: &Extraction,
    context: &Context,
    tag: &str,
    (haystack, row): (&Haystack<'_>, &Row<'_>),
) -> Lowered {
    let speakers = extraction.quotes.iter().flatten();
    let speakers = speakers.filter_map(|quote| quote.speaker.as_deref());
    let cast = Cast::new(speakers, tag, (haystack, row));
    let article = article(context, tag);
    let published = article.local_day();
    let mut bench = Bench {
        tag,
        haystack,
        cast,
        published,
        quotes: Vec::new(),
        claims: Vec::new(),
        statistics: Vec::new(),
        events: Vec::new(),
    };
    let quotes = extraction.quotes.iter();
    let quotes = quotes.map(|one| one.as_ref().map(|one| bench.quote(one)));
    let quotes = quotes.collect();
    let figures = extraction.figures.iter();
    let figures = figures.map(|one| one.as_ref().map(|one| bench.figure(one)));
    let figures = figures.collect();
    let events = extraction.events.iter();
    let events = events.map(|one| one.as_ref().map(|one| bench.event(one)));
    let events = events.collect();
    Lowered {
        article: Article {
            actors: bench.cast.actors.into(),
            quotes: bench.quotes.into(),
            claims: bench.claims.into(),
            statistics: bench.statistics.into(),
            events: bench.events.into(),
            ..article
        },
        quotes,
        figures,
        events,
    }
}

/// What facts are made with, and those that were made.
struct Bench<'l> {
    tag: &'l str,
    haystack: &'l Haystack<'l>,
    cast: Cast<'l>,
    published: Option<Date>,
    quotes: Vec<Quote>,
    claims: Vec<Claim>,
    statistics: Vec<Statistic>,
    events: Vec<Event>,
}

impl Bench<'_> {
    fn quote(&mut self, quote: &ExtractedQuote) -> Spoken {
        let said = self.cast.said(quote.speaker.as_deref());
        let attribution = match &said {
            Said::By { ids, .. } => Attribution::of(ids.to_vec()),
            Said::Pronoun | Said::Open => Attribution::default(),
        };
        let (words, read_as) = self.words(&quote.words);
        let fact = match quote.direct {
            true => {
                let id = format!("quote-{}", self.quotes.len() + 1);
                let parts = [Stated::new(words)];
                self.quotes.push(Quote::new(id, attribution, parts));
                self.quotes.len() - 1
            }
            false => {
                let id = format!("claim-{}", self.claims.len() + 1);
                let text = in_its_words(words);
                self.claims.push(Claim::new(id, attribution, text));
                self.claims.len() - 1
            }
        };
        Spoken {
            fact,
            said,
            read_as,
        }
    }

    fn figure(&mut self, figure: &ExtractedFigure) -> figures::Lowered {
        let quantities = quantities(figure, self.tag);
        let during = self.when(figure.when.as_deref());
        let first = self.statistics.len();
        let hedged = |quantity: &Quantity| quantity.hedge != Hedge::Exact;
        let hedged = quantities.first().is_some_and(hedged);
        let all = quantities.len();
        let sided = figures::on_a_side(figure, &quantities, self.tag);
        for quantity in quantities.into_iter().chain(sided) {
            let id = format!("stat-{}", self.statistics.len() + 1);
            let of = Stated::new(figure.what.clone().into());
            self.statistics.push(Statistic {
                during: during.as_ref().and_then(Clone::clone),
                ..Statistic::new(id, Stated::new(quantity), of)
            });
        }
        let end = self.statistics.len();
        figures::Lowered {
            statistics: (first..first + all).collect(),
            sided: (end > first + all).then_some(all),
            hedged,
            when: during.map(|when| when.is_some()),
        }
    }

    fn event(&mut self, event: &ExtractedEvent) -> Dated {
        let when = self.when(event.when.as_deref());
        let (words, read_as) = self.words(&event.what);
        let id = format!("event-{}", self.events.len() + 1);
        let value = when.clone().flatten();
        let begins = value.as_ref().and_then(|when| when.value.interval().from);
        let stands = !self.haystack.find_words(&words, true).is_empty();
        let label = match stands {
            true => in_its_words(words),
            false => Stated::new(words),
        };
        self.events.push(Event {
            planned: begins
                .zip(self.published)
                .is_some_and(|(day, own)| day > own),
            when: value,
            ..Event::new(id, EventKind::Todo, label)
        });
        Dated {
            fact: self.events.len() - 1,
            read_as,
            when: when.map(|when| when.is_some()),
        }
    }

    /// Words as they are looked for: without markup, unless the text has them with it. What nobody sees is found in a text whether it
    /// is there or not, and is no part of the words.
    fn words(&self, written: &str) -> (Text, Option<String>) {
        let stands = || {
            unseen(written, Breaks::Allowed).is_none()
                && !self.haystack.find_words(written, true).is_empty()
        };
        match plain(written) {
            Some(plain) if plain.is_empty() || !stands() => (plain.clone().into(), Some(plain)),
            _ => (written.to_owned().into(), None),
        }
    }

    /// A time: nothing where none is given, and nothing in it where it cannot be read.
    fn when(&self, written: Option<&str>) -> Option<Option<Stated<When>>> {
        let written = written.map(str::trim).filter(|when| !when.is_empty())?;
        Some(when::read(written, self.tag, self.published, self.haystack))
    }
}

/// A value that is given in the words of the article.
fn in_its_words(words: Text) -> Stated<Text> {
    Stated {
        words: Some(words.clone()),
        ..Stated::new(words)
    }
}

fn article(context: &Context, tag: &str) -> Article {
    // A year is no day to count from.
    let published = context.published.unwrap_or(Moment::Year(2000));
    Article {
        id: Cow::Borrowed("extraction"),
        timezone: context.timezone,
        transcript: context.transcript,
        ..Article::new("extraction", "Extraction", published, tag.to_owned())
    }
}
