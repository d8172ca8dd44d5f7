//! Articles that nobody wrote, as many as a test or a benchmark wants: each with its own sentences and its facts, the same every
//! time.
//!
//! An article has about 5 KB and 25 facts on three works of a city, and a mayor and a critic speak about each other in it. Three
//! articles in a row are a story, of which the later ones have other costs. Of ten articles one has a wrong fact, and one has facts
//! that its text does not bear out in all.

mod facts;
mod prose;
mod words;

use self::{facts::facts, prose::text, words::Words};
use serde_json::{Value, json};

/// An article with its facts.
pub struct Made {
    /// What its line is called.
    pub id: String,
    /// What the articles of a story have in common.
    pub story: String,
    /// Its headline.
    pub headline: String,
    /// The day of publication: `2024-03-14`.
    pub published: String,
    /// What its readers see.
    pub text: String,
    /// Facts JSON.
    pub facts: Value,
    /// Whether one of the facts is not what the text says.
    pub is_wrong: bool,
}

/// The article of that number.
pub fn article(number: u64) -> Made {
    let report = Report::new(number);
    let slip = Slip::of(number);
    Made {
        id: report.id(),
        story: report.story(),
        headline: report.headline(),
        published: report.published(),
        text: text(&report, number),
        facts: facts(&report, slip),
        is_wrong: !matches!(slip, Slip::None | Slip::Thin),
    }
}

impl Made {
    /// The article as a line for `newsfacts check --stream` or `newsfacts draft --stream`, without a line break.
    pub fn line(&self) -> String {
        let Self {
            id,
            story,
            headline,
            published,
            text,
            facts,
            is_wrong: _,
        } = self;
        let line = json!({
            "id": id, "story": story, "published": published, "headline": headline, "facts": facts, "text": text,
        });
        line.to_string()
    }
}

/// The article of that number as a line.
pub fn line(number: u64) -> String {
    article(number).line()
}

/// What is wrong with the facts of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slip {
    None,
    /// One word of a quotation is another.
    Word,
    /// A billion for a million.
    Scale,
    /// The words are somebody else's.
    Speaker,
    /// A day of the year before.
    Year,
    /// Nothing, but the text does not tell all that is declared.
    Thin,
}

impl Slip {
    fn of(number: u64) -> Self {
        match number % 40 {
            3 => Self::Word,
            13 => Self::Scale,
            23 => Self::Speaker,
            33 => Self::Year,
            one if one % 10 == 7 => Self::Thin,
            _ => Self::None,
        }
    }
}

/// What an article reports: it stays the same in all articles of a story, but for what things cost.
struct Report {
    number: u64,
    town: &'static str,
    mayor: [&'static str; 2],
    critic: [&'static str; 2],
    works: Vec<Work>,
}

/// A work of the city.
struct Work {
    /// What is built: "old library".
    thing: String,
    verb: &'static str,
    /// In tenths of a million.
    cost: u64,
    overrun: u64,
    users: u64,
    visitors: &'static str,
    fell: bool,
    change: u64,
    /// The year, month and day of its opening.
    opens: [u64; 3],
    said: String,
    answered: String,
    expected: Expected,
}

/// What somebody expects.
#[derive(Clone, Copy)]
struct Expected {
    /// Whose words these are, and whom they are about, by the ids of the facts.
    by: &'static str,
    about: &'static str,
    /// Its subject, and what becomes of it.
    subject: &'static str,
    fate: &'static str,
}

impl Expected {
    /// First the critic speaks of the council, then of the mayor, and then the mayor of the critic.
    fn new(index: usize, [mayor, critic]: [&'static str; 2], words: &mut Words) -> Self {
        let (subject, fate) = (words.one(words::EXPECTED), words.one(words::FATE));
        let (by, about, subject, fate) = match index {
            0 => ("critic", "council", subject, fate),
            1 => ("critic", "mayor", mayor, words.one(words::OUTCOME)),
            _ => ("mayor", "critic", critic, words.one(words::OUTCOME)),
        };
        Self {
            by,
            about,
            subject,
            fate,
        }
    }
}

impl Report {
    fn new(number: u64) -> Self {
        let story = number / 3;
        let mut words = Words::new(story);
        let [mayor, critic] = words.two_people();
        let town = words.town();
        let things = words.three_things();
        let works = [0, 1, 2].map(|index| {
            let thing = things[index];
            let cost = words.number(20..400);
            Work {
                verb: words.one(words::BUILDING),
                cost: cost + cost / 5 * (number % 3),
                overrun: words.number(6..60),
                users: words.number(11..95) * 100,
                visitors: words.one(words::VISITORS),
                fell: words.number(0..2) == 0,
                change: words.number(2..40),
                opens: [
                    2026 + words.number(0..3),
                    words.number(1..13),
                    // No two on one day of a month: a wrong year is that of no other opening.
                    index as u64 * 9 + words.number(1..10),
                ],
                said: words.promise(thing),
                answered: words.doubt(thing),
                expected: Expected::new(index, [mayor[1], critic[1]], &mut words),
                thing: thing.to_owned(),
            }
        });
        Self {
            number,
            town,
            mayor,
            critic,
            works: works.into(),
        }
    }

    fn id(&self) -> String {
        format!("a{:07}", self.number)
    }

    fn story(&self) -> String {
        format!("s{:07}", self.number / 3)
    }

    /// The year and month.
    fn month(&self) -> [u64; 2] {
        let month = self.number / 3 % 24;
        [2024 + month / 12, month % 12 + 1]
    }

    /// Articles of a story are a week apart.
    fn day(&self) -> u64 {
        6 + self.number % 3 * 7
    }

    fn published(&self) -> String {
        let [year, month] = self.month();
        format!("{year}-{month:02}-{:02}", self.day())
    }

    fn headline(&self) -> String {
        let thing = &self.works[0].thing;
        match self.number % 3 {
            0 => format!("{} votes on the {thing}", self.town),
            1 => format!("The {thing} of {} grows dearer", self.town),
            _ => format!("New bill for the {thing} of {}", self.town),
        }
    }
}
