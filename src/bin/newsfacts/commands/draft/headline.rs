//! The headline of an article, where its text begins with it.

use newsfacts::text::Source;

/// How many characters a headline has at most.
const LONGEST: usize = 160;

/// The first line of a text, if it is a headline: short, no sentence that ends, and apart from the text below it.
pub fn headline(text: &Source) -> Option<&str> {
    let text = text.text().trim_start_matches('\u{FEFF}').trim_start();
    let (first, below) = text.split_at(text.find(['\n', '\r'])?);
    let first = first.trim_end();
    let mut below = below.lines().skip(1);
    let is_apart = below.next()?.trim().is_empty() && below.any(|line| !line.trim().is_empty());
    let last = first.trim_end_matches(['”', '"', '“', '»', '’', ')', ']']);
    let ends = last.ends_with(['.', '…', ':', ';', ',']);
    let has_words = first.split_whitespace().nth(1).is_some();
    (is_apart && has_words && !ends && first.chars().count() <= LONGEST).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_stands_apart_and_does_not_end() {
        for (text, found) in [
            ("Council votes\n\nIt voted.", Some("Council votes")),
            (
                "\u{FEFF}\nCouncil votes?\r\n\r\nIt voted.",
                Some("Council votes?"),
            ),
            ("“We start”\n \nIt voted.", Some("“We start”")),
            ("Council votes\nIt voted.", None),
            ("The council voted.\n\nIt did.", None),
            ("“We start.”\n\nIt voted.", None),
            ("Council votes\n\n", None),
            ("Council votes", None),
            ("Analysis\n\nIt voted.", None),
            ("", None),
        ] {
            assert_eq!(headline(&Source::new("a.txt", text)), found, "{text:?}");
        }
        let long = format!("{}\n\nIt voted.", "word ".repeat(50));
        assert_eq!(headline(&Source::new("a.txt", long)), None);
    }
}
