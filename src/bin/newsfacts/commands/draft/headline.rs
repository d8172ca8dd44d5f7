//! The headline of an article, where its text begins with it.

use newsfacts::text::Source;

/// How many characters a headline has at most.
const LONGEST: usize = 160;

/// How many words a kicker has at most, the topic above a headline.
const LONGEST_KICKER: usize = 3;

/// Why the first line of a text is not taken for its headline.
#[derive(Debug, PartialEq, Eq)]
pub enum NoHeadline<'t> {
    /// It is one word, or a few in capitals: a topic, and the headline may be the line below.
    Kicker(&'t str, Option<&'t str>),
    /// It says who wrote the article.
    Byline(&'t str, Option<&'t str>),
    /// The text goes on in the line below it.
    NotApart(&'t str),
    /// It ends as a sentence does.
    Sentence,
    /// It is longer than headlines are, or there is nothing else.
    Other,
}

impl NoHeadline<'_> {
    /// What is wrong, in words, and the headline to give.
    pub fn told(&self) -> (String, String) {
        const EXAMPLE: &str = "Council votes for 120 homes";
        let below = |line: &Option<&str>| line.unwrap_or(EXAMPLE).to_owned();
        match self {
            Self::Kicker(line, next) => {
                let what = match line.contains(char::is_whitespace) {
                    true => "is in capitals, as a topic above the headline",
                    false => "is one word, as a topic above the headline",
                };
                (format!("the first line, “{line}”, {what}"), below(next))
            }
            Self::Byline(line, next) => {
                let what = format!("the first line, “{line}”, says who wrote the article");
                (what, below(next))
            }
            Self::NotApart(line) => {
                let what = format!(
                    "the first line, “{line}”, has no empty line below it, as a headline has"
                );
                (what, (*line).to_owned())
            }
            Self::Sentence => {
                let what = "the text begins with a sentence, and not with a headline";
                (what.to_owned(), EXAMPLE.to_owned())
            }
            Self::Other => {
                let what = "the text does not begin with a headline: a short line with an empty one below it";
                (what.to_owned(), EXAMPLE.to_owned())
            }
        }
    }
}

/// The first line of a text, if it is a headline: short, no sentence that ends, apart from the text below it, and neither a
/// topic nor the name of who wrote it.
pub fn headline(text: &Source) -> Result<&str, NoHeadline<'_>> {
    let text = text.text().trim_start_matches('\u{FEFF}').trim_start();
    let (first, below) = text
        .split_at_checked(text.find(['\n', '\r']).unwrap_or(text.len()))
        .unwrap_or_default();
    let first = first.trim_end();
    let has_more = below.lines().skip(1).any(|line| !line.trim().is_empty());
    if !has_more || is_long(first) {
        return Err(NoHeadline::Other);
    }
    if is_byline(first) {
        return Err(NoHeadline::Byline(first, next(below)));
    }
    let gap = below.lines().nth(1).unwrap_or_default();
    match () {
        () if ends(first) => Err(NoHeadline::Sentence),
        () if !gap.trim().is_empty() => Err(NoHeadline::NotApart(first)),
        () if is_one_word(first) => Err(NoHeadline::Kicker(first, next(below))),
        () if in_capitals(first) && next(below).is_some_and(|next| !in_capitals(next)) => {
            Err(NoHeadline::Kicker(first, next(below)))
        }
        () => Ok(first),
    }
}

/// The next line, if a headline may stand there.
fn next(below: &str) -> Option<&str> {
    let mut lines = below.lines().map(str::trim);
    let line = lines.find(|line| !line.is_empty())?;
    let is_apart = lines.next().is_some_and(str::is_empty);
    let may_be =
        is_apart && !is_one_word(line) && !ends(line) && !is_long(line) && !is_byline(line);
    may_be.then_some(line)
}

fn is_long(line: &str) -> bool {
    line.chars().count() > LONGEST
}

fn is_one_word(line: &str) -> bool {
    line.split_whitespace().nth(1).is_none()
}

fn ends(line: &str) -> bool {
    let last = line.trim_end_matches(['”', '"', '“', '»', '’', ')', ']']);
    last.ends_with(['.', '…', ':', ';', ','])
}

/// A few words in capitals: `LOCAL NEWS`.
fn in_capitals(line: &str) -> bool {
    let is_short = line.split_whitespace().count() <= LONGEST_KICKER;
    is_short && line.chars().any(char::is_uppercase) && !line.chars().any(char::is_lowercase)
}

/// `By Dana Whitlock, transport reporter`, `Von Peter Lohse und Ann Lee`: names of two words or more and nothing else up to a
/// comma.
fn is_byline(line: &str) -> bool {
    let Some((word, names)) = line.split_once(char::is_whitespace) else {
        return false;
    };
    let is_by = ["by", "von", "text:"].contains(&word.to_lowercase().as_str());
    let names = names
        .split([',', '|', '·', '•', '–', '—'])
        .next()
        .unwrap_or_default();
    let is_name = |word: &str| {
        let is_small = [
            "von", "van", "de", "der", "da", "di", "bin", "al", "and", "und", "&",
        ];
        is_small.contains(&word) || word.chars().next().is_some_and(char::is_uppercase)
    };
    let words = Vec::from_iter(names.split_whitespace());
    let has_digit = names.contains(|c: char| c.is_ascii_digit());
    is_by && !has_digit && (2..=8).contains(&words.len()) && words.into_iter().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::{NoHeadline::*, *};

    #[test]
    fn a_headline_stands_apart_and_does_not_end() {
        for (text, found) in [
            ("Council votes\n\nIt voted.", Ok("Council votes")),
            (
                "\u{FEFF}\nCouncil votes?\r\n\r\nIt voted.",
                Ok("Council votes?"),
            ),
            ("“We start”\n \nIt voted.", Ok("“We start”")),
            ("COUNCIL VOTES\n\nIt voted.", Ok("COUNCIL VOTES")),
            (
                "COUNCIL VOTES\n\nBy Ann Lee\n\nIt voted.",
                Ok("COUNCIL VOTES"),
            ),
            (
                "By 2030 all is electric\n\nIt voted.",
                Ok("By 2030 all is electric"),
            ),
            (
                "Von Bonn nach Berlin\n\nEs ging.",
                Ok("Von Bonn nach Berlin"),
            ),
            (
                "By night the harbour sleeps\n\nIt did.",
                Ok("By night the harbour sleeps"),
            ),
            ("Council votes\nIt voted.", Err(NotApart("Council votes"))),
            ("The council voted.\n\nIt did.", Err(Sentence)),
            ("“We start.”\n\nIt voted.", Err(Sentence)),
            ("Council votes\n\n", Err(Other)),
            ("Council votes", Err(Other)),
            ("Analysis\n\nIt voted.", Err(Kicker("Analysis", None))),
            (
                "Kommunalpolitik\n\nRat stimmt zu\n\nEr stimmte.",
                Err(Kicker("Kommunalpolitik", Some("Rat stimmt zu"))),
            ),
            (
                "LOCAL NEWS\n\nCouncil votes\n\nIt did.",
                Err(Kicker("LOCAL NEWS", Some("Council votes"))),
            ),
            (
                "By Dana Whitlock, transport reporter\n\nIt voted.",
                Err(Byline("By Dana Whitlock, transport reporter", None)),
            ),
            (
                "Von Peter Lohse und Ann Lee\n\nRat stimmt zu\n\nEr stimmte.",
                Err(Byline("Von Peter Lohse und Ann Lee", Some("Rat stimmt zu"))),
            ),
            ("", Err(Other)),
        ] {
            assert_eq!(headline(&Source::new("a.txt", text)), found, "{text:?}");
        }
        let long = format!("{}\n\nIt voted.", "word ".repeat(50));
        assert_eq!(headline(&Source::new("a.txt", long)), Err(Other));
    }
}
