use crate::{
    model::{Article, Aspects, Coverage},
    text::Source,
};
use std::fmt;

/// What a check held against an article's text, in words: for a check that found nothing wrong to say what it did.
///
/// ```
/// use newsfacts_core::{model::Article, rules::{self, Tally}, text::Source};
///
/// # #[cfg(feature = "json")] {
/// let mut article: Article = serde_json::from_str(r#"{
///     "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
///     "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build 120 homes" }] }]
/// }"#).unwrap();
/// assert_eq!(Tally::of(&article, None).to_string(), "no text: only the declarations themselves were checked");
/// let text = Source::new("vote.txt", "“We will build 120 homes,” said Ann Lee.");
/// rules::check(&mut article, Some(&text));
/// assert_eq!(Tally::of(&article, Some(&text)).to_string(), "1 quotation: 2 aspects stated");
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many events and claims there are; all else is counted in the text.
    facts: [u32; 2],
    /// What is covered of the text; nothing without one.
    coverage: Option<Coverage>,
}

impl Tally {
    /// What an article has come to, after its check against this text. What a document says of its coverage is not believed.
    pub fn of(article: &Article, text: Option<&Source>) -> Self {
        Self {
            facts: [article.events.len(), article.claims.len()]
                .map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
            coverage: article.coverage.filter(|_| text.is_some()),
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(coverage) = self.coverage else {
            return f.write_str("no text: only the declarations themselves were checked");
        };
        let Coverage {
            quotations,
            numbers,
            dates,
            quoted,
            aspects:
                Aspects {
                    stated,
                    undecided,
                    author,
                },
        } = coverage;
        let [events, claims] = self.facts;
        let covered = Counts::default()
            .add(quotations.covered, "quotation", "quotations")
            .add(numbers.covered, "figure", "figures")
            .add(dates.covered, "date", "dates")
            .add(
                quoted.covered,
                "figure or date within quotations",
                "figures and dates within quotations",
            )
            .add(events, "event", "events")
            .add(claims, "claim", "claims");
        let mut bases = Counts::default().add(stated, "aspect stated", "aspects stated");
        if stated == 0 && undecided + author > 0 {
            bases.0.push("no aspect stated".to_owned());
        }
        let bases = bases.add(undecided, "undecided", "undecided").add(
            author,
            "on the author's word",
            "on the author's word",
        );
        match (covered.0.is_empty(), bases.0.is_empty()) {
            (false, false) => write!(f, "{covered}: {bases}"),
            (false, true) => covered.fmt(f),
            (true, false) => bases.fmt(f),
            (true, true) => f.write_str("no facts are declared: nothing was held against the text"),
        }
    }
}

/// How many there are of each of several things; nothing of what there is none.
#[derive(Default)]
struct Counts(Vec<String>);

impl Counts {
    fn add(mut self, count: u32, one: &str, several: &str) -> Self {
        match count {
            0 => {}
            1 => self.0.push(format!("1 {one}")),
            count => self.0.push(format!("{count} {several}")),
        }
        self
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Covered;

    #[test]
    fn what_was_checked_is_told_in_words() {
        let covered = |covered| Covered {
            covered,
            total: covered + 1,
            aside: 1,
        };
        let tally = |[quotations, numbers, dates, quoted]: [u32; 4],
                     [stated, undecided, author]: [u32; 3],
                     facts| Tally {
            facts,
            coverage: Some(Coverage {
                quotations: covered(quotations),
                numbers: covered(numbers),
                dates: covered(dates),
                quoted: covered(quoted),
                aspects: Aspects {
                    stated,
                    undecided,
                    author,
                },
            }),
        };
        for (tally, words) in [
            (
                tally([14, 9, 13, 0], [112, 3, 0], [0, 0]),
                "14 quotations, 9 figures, 13 dates: 112 aspects stated, 3 undecided",
            ),
            (
                tally([1, 1, 1, 1], [1, 1, 1], [1, 1]),
                "1 quotation, 1 figure, 1 date, 1 figure or date within quotations, 1 event, 1 claim: 1 aspect stated, \
                 1 undecided, 1 on the author's word",
            ),
            (
                tally([0, 2, 0, 3], [8, 0, 2], [0, 2]),
                "2 figures, 3 figures and dates within quotations, 2 claims: 8 aspects stated, 2 on the author's word",
            ),
            (
                tally([2, 0, 0, 0], [4, 0, 0], [0, 0]),
                "2 quotations: 4 aspects stated",
            ),
            (
                tally([0, 0, 0, 0], [0, 2, 0], [0, 1]),
                "1 claim: no aspect stated, 2 undecided",
            ),
            (tally([0, 0, 0, 0], [0, 0, 0], [2, 0]), "2 events"),
            (
                tally([0, 0, 0, 0], [0, 0, 0], [0, 0]),
                "no facts are declared: nothing was held against the text",
            ),
            (
                Tally {
                    facts: [3, 3],
                    coverage: None,
                },
                "no text: only the declarations themselves were checked",
            ),
        ] {
            assert_eq!(tally.to_string(), words);
        }
    }
}
