//! Boxes in a page that are not its article, told by what their makers call them: teasers of other articles, words of the
//! article set large once more, topics above the headline, what one shares or subscribes to.

use super::elements::{NodeRef, elements};
use scraper::node::Element;

/// What a box is called, by words that follow one another in a class, an id or a label: `article-related`, `c-teaser__body`,
/// `pullQuote`, `Mehr zum Thema`.
const NAMES: [&str; 54] = [
    // Other articles.
    "related",
    "teaser",
    "teasers",
    "read more",
    "read next",
    "read also",
    "more stories",
    "more on this",
    "most read",
    "recommended",
    "recommendations",
    "mehr zum thema",
    "lesen sie auch",
    "auch interessant",
    "verwandte artikel",
    "breadcrumb",
    "breadcrumbs",
    // The article's own words once more, and the topic above the headline.
    "pullquote",
    "pull quote",
    "kicker",
    "eyebrow",
    "dachzeile",
    // Who wrote it, told below it.
    "author bio",
    "author box",
    "about the author",
    "author info",
    // What is sold.
    "promo",
    "promos",
    "promobox",
    "newsletter",
    "advert",
    "adverts",
    "advertisement",
    "advertising",
    "ad slot",
    "ad container",
    "sponsored",
    "anzeige",
    "outbrain",
    "taboola",
    // What readers do.
    "share buttons",
    "share button",
    "share bar",
    "share tools",
    "share links",
    "share icons",
    "sharing",
    "social share",
    "social links",
    "social icons",
    "social bar",
    "social media",
    "comment list",
    "disqus",
];

/// The same where a class, an id or a label is that word and no other: within a name it may mean another thing (`market-share`).
const WHOLE_NAMES: [&str; 8] = [
    "ad",
    "ads",
    "comments",
    "kommentare",
    "share",
    "social",
    "promotion",
    "teilen",
];

/// Words of a name that says what a page has or is about, and not what an element is: `has-newsletter`, `tag-promo`.
const OF_THE_PAGE: [&str; 16] = [
    "tag", "category", "cat", "topic", "type", "has", "with", "without", "no", "not", "open",
    "closed", "enabled", "disabled", "off", "layout",
];

/// How many elements of a box are looked at for a headline: boxes within boxes hold the same ones again and again.
const FAR: usize = 1000;

/// Whether an element is a box by its name. What holds the headline or the main part is none, whatever it is called.
pub fn is_box(node: NodeRef<'_>, element: &Element) -> bool {
    !matches!(element.name(), "html" | "body" | "main" | "h1")
        && is_called_so(element)
        && !elements(node)
            .take(FAR)
            .any(|one| matches!(one.name(), "h1" | "main"))
}

fn is_called_so(element: &Element) -> bool {
    let classes = element.classes();
    let others = ["id", "aria-label"].into_iter();
    let mut names = classes.chain(others.filter_map(|name| element.attr(name)));
    names.any(is_name)
}

/// Whether a class, an id or a label is the name of a box.
fn is_name(name: &str) -> bool {
    const LONGEST: usize = 100;
    if name.len() > LONGEST {
        return false;
    }
    let words = words(name);
    let is_of_page = words.iter().any(|word| OF_THE_PAGE.contains(&&**word));
    let has = |called: &&str| {
        let called: Vec<&str> = called.split(' ').collect();
        words.windows(called.len()).any(|some| some == called)
    };
    let is_whole = || matches!(&words[..], [one] if WHOLE_NAMES.contains(&&**one));
    !is_of_page && (is_whole() || NAMES.iter().any(has))
}

/// The words of a name, whether they are parted by signs or by capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for c in name.chars() {
        let is_next = !c.is_alphanumeric() || (was_small && c.is_uppercase());
        if is_next {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphanumeric()) {
            word.extend(c.to_lowercase());
        }
        was_small = c.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn boxes_are_told_by_their_names() {
    for name in [
        "related",
        "article-related-links",
        "c-teaser__body",
        "pullQuote",
        "pull-quote",
        "wp-block-pullquote",
        "Mehr zum Thema",
        "share",
        "shareBar",
        "comments",
        "PROMO",
    ] {
        assert!(is_name(name), "{name}");
    }
    for name in [
        "market-share",
        "share-price",
        "has-newsletter",
        "tag-promo",
        "comments-open",
        "category-related",
        "correlated",
        "social-security",
        "comment",
        "article-body",
        "",
    ] {
        assert!(!is_name(name), "{name}");
    }
}
