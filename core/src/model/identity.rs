//! What an article and its facts are called where they are published, and when two of these names are one.
//!
//! Formats and the search for doubles ask here for the name of an article and of a fact, so that what is compared is what is
//! written. Two names that are written in different letters are one if programs take them for one (RFC 3986, §6.2).

use super::{
    Article, FactList, Feed, Moment, Value,
    address::parts,
    punycode,
    scheme::{is_uri, looks_like_uri},
    uri::{Segment, Uri, escaped},
};
use std::{borrow::Cow, collections::HashMap, net::Ipv6Addr};

/// What stands before the name of a fact in that of the Web Annotation that is about it.
pub(crate) const ANNOTATION_OF: &str = "annotation-";

/// How the review of a claim is told apart from the claim.
pub(crate) const REVIEW: &str = "/review";

/// How the variable of a statistic is told apart from the statistic.
pub(crate) const VARIABLE: &str = "/variable";

/// How the statement of a statistic is told apart from the statistic.
pub(crate) const STATEMENT: &str = "/statement";

/// The name of an article in linked data: its address; else its id, as a URN where it is no URI by itself.
pub(crate) fn article_iri(article: &Article) -> Cow<'_, str> {
    match &article.url {
        Some(url) => Uri(url).text(),
        None if is_uri(&article.id) => Uri(&article.id).text(),
        None => urn(&article.id).into(),
    }
}

/// The id of an article in feeds: its own. One with a colon behind letters would be taken for an address, and is written as
/// linked data has it.
pub(crate) fn feed_id(article: &Article) -> Cow<'_, str> {
    match looks_like_uri(&article.id) {
        true => urn(&article.id).into(),
        false => Cow::Borrowed(&article.id),
    }
}

/// The id of an article that is given none and has no address: the day of publication and the headline, as
/// `2023-03-14-council-votes-for-120-new-homes`. Nothing in it depends on where the article is declared: a module may get another
/// name.
///
/// ```
/// use newsfacts_core::model::{Moment, derived_id};
///
/// let published = Moment::day(2023, 3, 14)?;
/// assert_eq!(derived_id(published, "Zürich: “120 new homes!”"), "2023-03-14-zürich-120-new-homes");
/// # Ok::<(), newsfacts_core::model::TimeError>(())
/// ```
pub fn derived_id(published: Moment, headline: &str) -> String {
    let day = match published {
        Moment::Time(day, _) => Moment::Day(day),
        other => other,
    };
    let mut id = day.to_string();
    let words = headline.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        id.push('-');
        id.extend(word.chars().flat_map(char::to_lowercase));
    }
    id
}

fn urn(id: &str) -> String {
    format!("urn:newsfacts:{}", Segment(id))
}

/// What stands between the name of an article and that of its fact: the sign of a fragment. Where the first has one already, as in
/// a live blog whose articles are parts of a page, the second stands behind it, so that facts of two articles are never called the
/// same.
#[cfg(feature = "json")]
pub(crate) fn separator(iri: &str) -> &'static str {
    match iri.split_once('#') {
        None => "#",
        Some((_, "")) => "",
        Some(_) => "/",
    }
}

/// What feeds and linked data know an article by, so that two articles are one where programs may take them for one: as the
/// formats write it, in whatever case the scheme and the host of an address are, however its letters are percent-encoded, with
/// or without a port that goes without saying, `.` and `..` in its path and an empty `#` (RFC 3986, §6.2.2 and §6.2.3), a host in its
/// letters or in those of the domain name system (RFC 3492), and, with the feature `check`, however letters are composed
/// (UAX #15). All other case counts, since no format folds it.
///
/// ```
/// use newsfacts_core::model::{Article, Identity};
///
/// # #[cfg(feature = "json")] {
/// let article = |url: &str| -> Article {
///     let json = format!(r#"{{ "name": "a", "id": "a", "headline": "A", "published": "2024-05-06", "language": "en", "url": "{url}" }}"#);
///     serde_json::from_str(&json).unwrap()
/// };
/// let one = article("https://bücher.example/caf%c3%a9");
/// assert_eq!(Identity::of(&one), Identity::of(&article("HTTPS://xn--bcher-kva.Example:443/a/../café")));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Its id.
    pub id: String,
    /// Its name in linked data: its address, or else its id.
    pub page: String,
}

impl Identity {
    /// That of an article.
    pub fn of(article: &Article) -> Self {
        Self {
            id: composed(&feed_id(article)),
            page: folded_address(&article_iri(article)),
        }
    }

    /// The pages of which this one is called as a fact would be, or what formats make besides a fact, and the
    /// [name](Self::facts) of this fact. None where there is no fragment.
    pub fn parts(&self) -> Vec<(&str, &str)> {
        let page = &*self.page;
        let Some(fragment) = page.find('#') else {
            return Vec::new();
        };
        let slashes = page[fragment..].rmatch_indices('/').take(2);
        let slashes = slashes.map(|(at, _)| fragment + at);
        let mut parts = Vec::new();
        for at in slashes.chain([fragment]) {
            let (of, name) = (&page[..at], &page[at + 1..]);
            let besides = [REVIEW, VARIABLE, STATEMENT].map(|part| name.strip_suffix(part));
            let names = [Some(name), name.strip_prefix(ANNOTATION_OF)]
                .into_iter()
                .chain(besides);
            let names = names.flatten().filter(|name| !name.contains('/'));
            parts.extend(names.map(|name| (of, name)));
        }
        parts
    }

    /// What the facts of an article are called behind its page, sorted.
    pub fn facts(article: &Article) -> Vec<String> {
        let mut facts: Vec<String> = named(article).map(|(name, _)| name).collect();
        facts.sort_unstable();
        facts
    }
}

/// An article whose name is that of a fact of another article: its index, that of the other, and the fact.
pub(super) struct Taken<'a> {
    pub index: usize,
    pub other: usize,
    pub fact: &'a str,
}

/// The articles of a feed whose names are those of facts, by what each is known by.
pub(super) fn taken<'f>(feed: &'f Feed<'_>, all: &[Identity]) -> Vec<Taken<'f>> {
    let mut pages = HashMap::new();
    for (index, identity) in all.iter().enumerate() {
        pages.entry(&*identity.page).or_insert(index);
    }
    // Hardly any address has a fragment, so that of hardly any article the facts are looked at.
    let mut facts: HashMap<usize, HashMap<String, &str>> = HashMap::new();
    let mut taken = Vec::new();
    for (index, identity) in all.iter().enumerate() {
        let found = identity.parts().into_iter().find_map(|(page, name)| {
            let other = *pages.get(page)?;
            let named = facts
                .entry(other)
                .or_insert_with(|| named(feed.articles[other]).collect());
            Some((other, *named.get(name)?))
        });
        taken.extend(found.map(|(other, fact)| Taken { index, other, fact }));
    }
    taken
}

/// The facts of an article by what they are called behind its name, as it is compared.
fn named(article: &Article) -> impl Iterator<Item = (String, &str)> {
    let mut ids: Vec<&str> = Vec::new();
    article.values(&mut |place, value| match value {
        Value::Id(id) if place.list != FactList::Article => ids.push(id),
        _ => {}
    });
    let name = |id| composed(&decoded(&Segment(id).to_string(), &is_plain));
    ids.into_iter().map(move |id| (name(id), id))
}

/// An address as it is compared.
pub(super) fn folded_address(url: &str) -> String {
    let decoded = decoded(url, &is_plain);
    let Some((scheme, rest)) = decoded.split_once(':') else {
        return composed(&decoded);
    };
    let scheme = scheme.to_ascii_lowercase();
    let folded = match (&*scheme, rest.strip_prefix("//")) {
        ("http" | "https", Some(rest)) => folded_page(&scheme, rest),
        // The namespace has no case (RFC 8141, §3.1). Our own ids are encoded anew, as we would have done it.
        ("urn", _) => match rest.split_once(':') {
            Some((space, name)) if space.eq_ignore_ascii_case("newsfacts") => {
                format!("newsfacts:{}", folded_segment(name))
            }
            Some((space, name)) => format!("{}:{name}", space.to_ascii_lowercase()),
            None => rest.to_owned(),
        },
        _ => rest.to_owned(),
    };
    composed(&format!("{scheme}:{folded}"))
}

/// An id in a URN, which may have been encoded by others.
fn folded_segment(name: &str) -> String {
    let (name, fragment) = name.split_at(name.find('#').unwrap_or(name.len()));
    let encoded = Segment(&decoded(name, &|_| true)).to_string();
    decoded(&encoded, &is_plain) + fragment
}

/// The address of a page without its scheme.
fn folded_page(scheme: &str, rest: &str) -> String {
    let [authority, path, query, fragment] = parts(rest);
    let (user, host) = authority
        .rsplit_once('@')
        .map_or(("", authority), |(user, host)| (user, host));
    let colon = host.rfind(':').filter(|at| !host[*at..].contains(']'));
    let (host, port) = host.split_at(colon.unwrap_or(host.len()));
    let port = port.trim_start_matches(':').trim_start_matches('0');
    let goes_without_saying = matches!((scheme, port), ("http", "80") | ("https", "443") | (_, ""));
    let mut folded = format!("//{user}");
    folded.push_str(if user.is_empty() { "" } else { "@" });
    folded.push_str(&folded_host(host));
    if !goes_without_saying {
        folded.push(':');
        folded.push_str(port);
    }
    folded.push_str(&without_dots(path));
    folded.push_str(query);
    folded.push_str(if fragment == "#" { "" } else { fragment });
    folded
}

/// A host in small letters of its own script.
fn folded_host(host: &str) -> String {
    let numbers = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    if let Some(numbers) = numbers.and_then(|numbers| numbers.parse::<Ipv6Addr>().ok()) {
        return format!("[{numbers}]");
    }
    let host = compatible(&host.to_lowercase()).to_lowercase();
    let host = host.replace('。', ".");
    let labels = host.split('.').map(|label| {
        let own = label.strip_prefix("xn--").and_then(punycode::decoded);
        own.map_or(Cow::Borrowed(label), Cow::Owned)
    });
    labels.collect::<Vec<_>>().join(".")
}

/// A path without `.` and `..` (RFC 3986, §5.2.4). No path is the one to the root.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let is_dots = part == "." || part == "..";
        if part == ".." {
            kept.pop();
        }
        if !is_dots {
            kept.push(part);
        } else if parts.peek().is_none() {
            kept.push("");
        }
    }
    format!("/{}", kept.join("/"))
}

/// What need not be percent-encoded (RFC 3986, §2.3; RFC 3987).
const fn is_plain(byte: u8) -> bool {
    byte >= 0x80 || byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// A text with these of its percent-encoded bytes as they are; the letters of all other escapes are capitals. Bytes that are no
/// UTF-8 stay encoded: those of another encoding are told apart.
pub(super) fn decoded(text: &str, wanted: &dyn Fn(u8) -> bool) -> String {
    let mut parts = text.split('%');
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let byte = escaped(part.as_bytes());
        match byte {
            Some(byte) if wanted(byte) => bytes.push(byte),
            Some(byte) => bytes.extend(format!("%{byte:02X}").bytes()),
            None => bytes.extend(b"%25"),
        }
        let digits = if byte.is_some() { 2 } else { 0 };
        bytes.extend(part[digits..].bytes());
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let foreign = chunk.invalid().iter();
        text.extend(foreign.map(|byte| format!("%{byte:02X}")));
    }
    text
}

/// A text with its letters composed: "é" is one character.
#[cfg(feature = "check")]
pub(crate) fn composed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    match text.is_ascii() {
        true => text.to_owned(),
        false => text.nfc().collect(),
    }
}

/// A text with what is only another form of a letter as that letter, as hosts are read (UTS #46).
#[cfg(feature = "check")]
fn compatible(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    match text.is_ascii() {
        true => text.to_owned(),
        false => text.nfkc().collect(),
    }
}

/// The text; without the feature `check` there are no tables of letters.
#[cfg(not(feature = "check"))]
fn composed(text: &str) -> String {
    text.to_owned()
}

/// The text, likewise.
#[cfg(not(feature = "check"))]
fn compatible(text: &str) -> String {
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_are_one() {
        for (one, other) in [
            ("https://n.example", "HTTPS://N.Example/"),
            ("https://n.example:443/a", "https://n.example/a"),
            ("http://n.example:080/a", "http://n.example:/a"),
            ("https://n.example:08443/", "https://n.example:8443/"),
            ("https://n.example/./a", "https://n.example/a"),
            ("https://n.example/b/../a", "https://n.example/%2E/a"),
            ("https://n.example/../../a/.", "https://n.example/a/"),
            ("https://n.example/a/b/..", "https://n.example/a/"),
            ("https://n.example/a#", "https://n.example/a"),
            ("https://n.example/a?#", "https://n.example/a?"),
            ("https://n.example/%7e%c3%a9", "https://n.example/~é"),
            ("https://n.example/%e9", "https://n.example/%E9"),
            ("https://xn--bcher-kva.example/", "https://BÜCHER.example/"),
            (
                "https://b%C3%BCcher.example/",
                "https://xn--bcher-kva.example/",
            ),
            ("https://[2001:db8:0:0::1]/", "https://[2001:DB8::1]:443/"),
            ("URN:ISBN:0-x", "urn:isbn:0-x"),
            ("urn:newsfacts:a%3Ab%2f", "URN:Newsfacts:a:b/"),
            ("TAG:n.example,2024:a", "tag:n.example,2024:a"),
            #[cfg(feature = "check")]
            ("https://ｎ。example/", "https://n.example/"),
        ] {
            assert_eq!(folded_address(one), folded_address(other), "{one}");
        }
    }

    #[test]
    fn addresses_that_are_two() {
        for (one, other) in [
            ("https://n.example/a", "http://n.example/a"),
            ("https://n.example/a", "https://n.example/A"),
            ("https://n.example/a", "https://n.example/a/"),
            ("https://n.example/a//b", "https://n.example/a/b"),
            ("https://n.example/a/b", "https://n.example/a%2Fb"),
            ("https://n.example/a?x=/../b", "https://n.example/b"),
            ("https://n.example/a?", "https://n.example/a"),
            ("https://n.example/a#1", "https://n.example/a#2"),
            ("https://n.example:80/", "https://n.example/"),
            ("http://n.example:443/", "http://n.example/"),
            ("https://n.example/?q=caf%E9", "https://n.example/?q=caf%E8"),
            ("https://n.example/caf%E9", "https://n.example/café"),
            ("https://n.example/%EF%BF%BD", "https://n.example/%E9"),
            ("https://xn--bcher-kva.example/", "https://bucher.example/"),
            ("https://xn--a/", "https://a/"),
            ("urn:isbn:0-x", "urn:isbn:0-X"),
            ("urn:newsfacts:a%20b", "urn:newsfacts:a%2520b"),
            ("urn:newsfacts:a#b", "urn:newsfacts:a%23b"),
            ("tag:n.example,2024:a", "tag:n.example,2024:A"),
        ] {
            assert_ne!(folded_address(one), folded_address(other), "{one}");
        }
    }

    #[test]
    fn facts_stand_behind_a_fragment() {
        #[cfg(feature = "json")]
        for (iri, between) in [
            ("https://n.example/a", "#"),
            ("https://n.example/a#", ""),
            ("https://n.example/a#1", "/"),
        ] {
            assert_eq!(separator(iri), between);
        }
        let parts = |page: &str| -> Vec<String> {
            let identity = Identity {
                id: String::new(),
                page: page.to_owned(),
            };
            let parts = identity.parts().into_iter();
            parts.map(|(page, name)| format!("{page} {name}")).collect()
        };
        assert_eq!(parts("n/a"), [""; 0]);
        assert_eq!(parts("n/a#s"), ["n/a s"]);
        assert_eq!(parts("n/a#annotation-s"), ["n/a annotation-s", "n/a s"]);
        assert_eq!(parts("n/a#1/s"), ["n/a#1 s"]);
        assert_eq!(parts("n/a#s/review"), ["n/a#s review", "n/a s"]);
        assert_eq!(parts("n/a#1/s/review"), ["n/a#1/s review", "n/a#1 s"]);
    }
}
