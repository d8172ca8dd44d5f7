//! Misquotes and typographic variants made from every quotation of a small corpus: of the first none may be found, of the
//! second all must be.

use super::*;

/// Articles with quotations in them.
const ARTICLES: [&str; 3] = [
    "The harbour board met on Monday. “We have never refused to talk, and we will not start now,” its chair, Ann Holt, \
     said. “If the city pays, the cranes stay.” She called the plan “bold but hasty” and left.",
    "The mayor’s office was silent. “Nobody told us about the state-of-the-art dock — or its price, £3.5 million,” an \
     aide wrote. “We’d like to see the board’s figures… and the minutes, too.”\n\n“It isn’t a secret,” Holt replied.",
    "“Ships come and go; the sea doesn’t care,” said Tom Reyes, 71, who has mended nets here since 1969. “Ask me again in \
     ten years, if I live.”",
];

/// The texts between curly marks.
fn quotations(article: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = article;
    while let Some(open) = rest.find('“') {
        let inside = &rest[open + '“'.len_utf8()..];
        let Some(close) = inside.find('”') else {
            break;
        };
        found.push(&inside[..close]);
        rest = &inside[close..];
    }
    found
}

fn words(quote: &str) -> Vec<&str> {
    quote.split(' ').collect()
}

/// Whether the article holds the quotation, as a whole or with what its author may leave out and put in.
fn is_found(article: &str, quote: &str) -> bool {
    matches!(
        Haystack::new(article, "en").find(quote),
        Found::Occurrences(_)
    )
}

/// Calls a test with every quotation and its article.
fn for_each_quotation(test: impl Fn(&str, &str)) {
    for article in ARTICLES {
        for quote in quotations(article) {
            test(article, quote);
        }
    }
}

#[test]
fn no_changed_added_or_inner_dropped_word_is_found() {
    for_each_quotation(|article, quote| {
        let words = words(quote);
        for at in 0..words.len() {
            let mut changed = words.clone();
            changed[at] = "otherwise";
            assert!(!is_found(article, &changed.join(" ")), "{changed:?}");
            let mut added = words.clone();
            added.insert(at, "surely");
            assert!(!is_found(article, &added.join(" ")), "{added:?}");
            let mut doubled = words.clone();
            doubled.insert(at, words[at]);
            assert!(!is_found(article, &doubled.join(" ")), "{doubled:?}");
            if at > 0 && at + 1 < words.len() {
                let mut dropped = words.clone();
                dropped.remove(at);
                assert!(!is_found(article, &dropped.join(" ")), "{dropped:?}");
                let mut swapped = words.clone();
                swapped.swap(at - 1, at);
                assert!(!is_found(article, &swapped.join(" ")), "{swapped:?}");
            }
        }
    });
}

#[test]
fn no_inserted_negation_or_condition_is_found() {
    for_each_quotation(|article, quote| {
        let words = words(quote);
        for at in 0..=words.len() {
            for bracket in [
                "[not]",
                "[never]",
                "[n't]",
                "[if]",
                "[hardly ever]",
                "[they did not]",
                "[NOT]",
            ] {
                let mut inserted = words.clone();
                inserted.insert(at, bracket);
                let inserted = inserted.join(" ");
                assert!(!is_found(article, &inserted), "{inserted}");
            }
            let mut inserted = words.clone();
            inserted.insert(at, "[dear friends]");
            let inserted = inserted.join(" ");
            assert!(is_found(article, &inserted), "{inserted}");
        }
    });
}

#[test]
fn elisions_never_swallow_a_negation_or_a_condition() {
    const TURNS: [&str; 9] = [
        "never",
        "refused",
        "not",
        "If",
        "if",
        "Nobody",
        "isn’t",
        "doesn’t",
        "refused to",
    ];
    for_each_quotation(|article, quote| {
        let words = words(quote);
        for start in 1..words.len() {
            for end in start + 1..words.len() {
                let elided = format!("{} … {}", words[..start].join(" "), words[end..].join(" "));
                let out = &words[start..end];
                let mut turns = false;
                for (at, word) in out.iter().enumerate() {
                    turns |= TURNS.contains(word)
                        && (*word != "refused" || words.get(start + at + 1) == Some(&"to"));
                }
                // One or two words beside an ellipsis of the article are a slip.
                let beside = words[start - 1].ends_with('…') || words[end - 1].ends_with('…');
                turns |= beside && out.len() <= 2;
                // Words that stand more than once may leave out less than was cut here.
                if is_found(article, &elided) == turns {
                    assert!(turns && quote.matches(words[end]).count() > 1, "{elided}");
                }
            }
        }
    });
}

#[test]
fn no_swapped_or_stitched_halves_are_found() {
    for_each_quotation(|article, quote| {
        let words = words(quote);
        for middle in 1..words.len() {
            let (first, second) = words.split_at(middle);
            for mark in ["…", "[...]", ". . ."] {
                let swapped = format!("{} {mark} {}", second.join(" "), first.join(" "));
                assert!(!is_found(article, &swapped), "{swapped}");
            }
        }
    });
    let article = ARTICLES[1];
    for last in ["It isn’t a secret", "a secret"] {
        assert!(!is_found(article, &format!("We’d like to see … {last}")));
    }
}

#[test]
fn no_cut_inside_a_word_is_found() {
    for_each_quotation(|article, quote| {
        for (at, c) in quote.char_indices() {
            let before = quote[..at].chars().next_back();
            let inside = c.is_alphanumeric() && before.is_some_and(char::is_alphanumeric);
            if inside {
                assert!(!is_found(article, &quote[at..]), "{}", &quote[at..]);
                assert!(!is_found(article, &quote[..at]), "{}", &quote[..at]);
                assert!(
                    !is_found(article, &format!("… {}", &quote[at..])),
                    "{}",
                    &quote[at..]
                );
            }
        }
    });
}

#[test]
fn no_removed_case_or_punctuation_is_found() {
    for_each_quotation(|article, quote| {
        let lower = quote.to_lowercase();
        assert!(lower == quote || !is_found(article, &lower), "{lower}");
        assert!(!is_found(article, &quote.to_uppercase()));
        for (at, c) in quote.char_indices() {
            let end = at + c.len_utf8();
            if matches!(c, '—' | '…') || c.is_alphanumeric() || c == ' ' || end == quote.len() {
                continue;
            }
            let bare = format!("{}{}", &quote[..at], &quote[end..]);
            assert!(!is_found(article, &bare), "{bare}");
        }
    });
}

#[test]
fn every_typographic_variant_is_found() {
    let variants: [(&str, &str); 13] = [
        ("’", "'"),
        ("’", "\u{2BC}"),
        ("—", "--"),
        (" — ", "—"),
        ("—", "–"),
        ("…", "..."),
        ("…", " . . ."),
        (" ", "\u{A0}"),
        (" ", "\n    "),
        (" ", "\u{2009} "),
        ("o", "o\u{200B}"),
        ("ca", "c\u{AD}a"),
        ("-", "\u{2011}"),
    ];
    for_each_quotation(|article, quote| {
        assert!(is_found(article, quote), "{quote}");
        for (one, other) in variants {
            let declared = quote.replace(one, other);
            assert!(is_found(article, &declared), "{declared:?}");
            let printed = article.replace(one, other);
            assert!(is_found(&printed, quote), "{quote:?} in {printed:?}");
        }
        // The article wrapped after every word, and its compounds after every hyphen.
        let wrapped = article.replace(' ', "\n").replace('-', "-\n");
        assert!(is_found(&wrapped, quote), "{quote:?} in {wrapped:?}");
        let marked = quote.trim_end_matches([',', '.']);
        assert!(is_found(article, marked), "{marked}");
    });
}

#[test]
fn ranges_lead_back_to_the_same_words() {
    for_each_quotation(|article, quote| {
        let Found::Occurrences(found) = Haystack::new(article, "en").find(quote) else {
            panic!("{quote}");
        };
        assert_eq!(&article[found[0].span()], quote);
    });
}
