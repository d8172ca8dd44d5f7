//! The formats against serde_json on structs written by hand for the same bytes, and against a copy of those bytes.
//!
//! ```sh
//! cargo bench -p newsfacts-core --bench formats              # every format
//! cargo bench -p newsfacts-core --bench formats -- ninjs     # one of them
//! ```
//!
//! `cargo test` runs it too, and measures nothing: it shows that the structs still give the bytes of the formats.
//!
//! `by hand` is the time of the structs divided by ours: 1.0 is as fast, 2.0 twice as fast. `growth` is the time for a
//! hundred times the facts, divided by a hundred: 1.0 is linear.

mod hand;

use newsfacts_core::{
    formats::Format,
    model::{Article, Feed},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Deserializer, json};
use std::{
    env,
    hint::black_box,
    io::{self, BufWriter, Write},
    time::{Duration, Instant},
};

/// How many facts an article has: 10 actors, 20 quotes, 20 statistics.
const FACTS: usize = 50;

fn main() {
    let chosen: Vec<String> = env::args()
        .skip(1)
        .filter(|name| !name.starts_with('-'))
        .collect();
    println!(
        "{:<12} {:>7} {:>9} {:>10} {:>8} {:>8} {:>8}",
        "format", "facts", "bytes", "time", "by hand", "copies", "growth"
    );
    // What `cargo bench` runs it with, and `cargo test` does not.
    let counts: &[usize] = match env::args().any(|one| one == "--bench") {
        true => &[2, 200, 20_000],
        false => &[2],
    };
    // A copy lies in memory in one piece, as facts do that were compiled in, and as the structs by hand do.
    let read: Vec<Article> = (0..200).map(article).collect();
    let articles = read.clone();
    let measure = |format: Format, hand: fn(&[u8]) -> Box<dyn Hand>| {
        if chosen.is_empty() || chosen.iter().any(|name| name == format.name()) {
            rows(format, &articles, counts, hand);
        }
    };
    // A format is added here, with structs of its own in `hand`.
    measure(Format::JsonFeed, by_hand::<hand::Feed>);
    measure(Format::SchemaOrg, by_hand::<hand::SchemaOrg>);
    measure(Format::Ninjs, by_hand::<hand::Ninjs>);
    measure(Format::Annotations, by_hand::<hand::Annotations>);
    measure(Format::Ndjson, by_hand::<hand::Row>);
}

/// Prints what a format takes for few articles, for many, and for very many.
fn rows(format: Format, articles: &[Article], counts: &[usize], hand: fn(&[u8]) -> Box<dyn Hand>) {
    let mut before: Option<(usize, Duration)> = None;
    for count in counts {
        let count = *count;
        let feed = Feed::new("Example News", articles.iter().cycle().take(count));
        let mut write = || format.write(&feed, Sink).expect("a sink takes everything");
        print!("{:<12} {:>7}", format.name(), count * FACTS);
        let time = if count > articles.len() {
            let [time] = least([&mut write]);
            print!(" {:>9} {time:>10.1?} {:>8} {:>8}", "", "", "");
            time
        } else {
            let mut bytes = Vec::new();
            format.write(&feed, &mut bytes).expect("memory takes it");
            let (size, hand, mut room) = (bytes.len(), hand(&bytes), vec![0; bytes.len()]);
            let [time, by_hand, copy] = least([
                &mut write,
                &mut || hand.write(&mut BufWriter::new(Sink)),
                &mut || black_box(&mut room).copy_from_slice(black_box(&bytes)),
            ]);
            print!(
                " {size:>9} {time:>10.1?} {:>8.2} {:>8.1}",
                ratio(by_hand, time),
                ratio(time, copy)
            );
            time
        };
        let growth = before.map(|(facts, least)| ratio(time, least) * facts as f64 / count as f64);
        println!(
            " {:>8}",
            growth.map_or(String::new(), |growth| format!("{growth:.2}"))
        );
        before = Some((count, time));
    }
}

/// The documents of a format as somebody would write them who has all values at hand as plain text and numbers.
trait Hand {
    fn write(&self, out: &mut dyn Write);
}

impl<T: Serialize> Hand for Vec<T> {
    fn write(&self, mut out: &mut dyn Write) {
        for document in self {
            serde_json::to_writer(&mut out, document).expect("a sink takes everything");
            out.write_all(b"\n").expect("a sink takes everything");
        }
    }
}

/// Reads the documents of a format into structs that must give the same bytes.
fn by_hand<T: Serialize + DeserializeOwned + 'static>(bytes: &[u8]) -> Box<dyn Hand> {
    let documents = Deserializer::from_slice(bytes).into_iter::<T>();
    let documents: Vec<T> = documents
        .collect::<Result<_, _>>()
        .expect("the structs fit the format");
    let mut again = Vec::with_capacity(bytes.len());
    documents.write(&mut again);
    if let Some(at) = (0..bytes.len()).find(|at| bytes.get(*at) != again.get(*at)) {
        let near = |bytes: &[u8]| {
            let from = at.saturating_sub(100).min(bytes.len());
            String::from_utf8_lossy(&bytes[from..(at + 200).min(bytes.len())]).into_owned()
        };
        panic!(
            "the structs give other bytes: {}\ninstead of {}",
            near(&again),
            near(bytes)
        );
    }
    assert_eq!(again.len(), bytes.len(), "the structs give more");
    Box::new(documents)
}

/// Takes everything, as a socket does that never blocks.
struct Sink;

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(black_box(bytes).len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// The least times of some runs, for a second at most if one takes long. They take turns, so that what else the machine
/// does falls on all alike.
fn least<const N: usize>(mut runs: [&mut dyn FnMut(); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    let begin = Instant::now();
    let mut rounds = 0;
    while rounds < 3 || (rounds < 1000 && begin.elapsed() < Duration::from_secs(1)) {
        for (run, best) in runs.iter_mut().zip(&mut best) {
            let start = Instant::now();
            run();
            *best = start.elapsed().min(*best);
        }
        rounds += 1;
    }
    best
}

/// An article as a newsroom has them.
fn article(number: usize) -> Article {
    let anchor = |at: usize, exact: &str| {
        json!({
            "start": at, "end": at + exact.chars().count(), "exact": exact,
            "prefix": "and had been there since the sp", "suffix": ", the port authority said on Mon",
        })
    };
    // The last aspect is one of which the text does not tell.
    let evidence = |at: usize, aspects: &[&str]| {
        let all = aspects.iter().enumerate();
        let all = all.map(|(index, aspect)| match index + 1 < aspects.len() {
            true => json!({
                "aspect": aspect, "basis": "stated", "at": { "start": at + index * 7, "end": at + index * 7 + 12 },
            }),
            false => json!({ "aspect": aspect, "basis": "undecided" }),
        });
        all.collect::<Vec<_>>()
    };
    let actors = (0..10).map(|index| {
        let name = format!("Ines Roth the {index}th");
        json!({
            "id": format!("actor_{index}"), "kind": "Person", "name": name,
            "role": { "value": "harbour master" }, "wikidata": format!("Q{}", number * 10 + index + 1),
            "anchor": anchor(index * 40, &name),
        })
    });
    let quotes = (0..20).map(|index| {
        let words = format!("We lost week {index} to the storm, and the quay “Möwe” with it");
        json!({
            "id": format!("quote-{index}"), "speakers": [format!("actor_{}", index % 10)],
            "addressees": [format!("actor_{}", (index + 1) % 10)],
            "parts": [{ "value": words, "anchor": anchor(index * 90 + 400, &words) }],
            "evidence": evidence(index * 90 + 400, &["words", "speaker", "addressee"]),
        })
    });
    let statistics = (0..20).map(|index| {
        let quantity = match index % 2 {
            0 => json!({ "amount": { "low": { "digits": "13.8", "scale": "billion" } }, "unit": { "known": "m3" } }),
            _ => json!({
                "change": { "direction": "up", "by": { "low": { "digits": "18" } } }, "unit": "percent",
            }),
        };
        json!({
            "id": format!("stat_{index}"), "speakers": [format!("actor_{}", index % 10)],
            "quantity": { "value": quantity, "anchor": anchor(index * 60 + 2500, "18 percent above") },
            "of": { "value": "goods that went through the harbour" }, "who": format!("actor_{}", index % 3),
            "during": { "value": "2022-01/2022-11" },
            "evidence": evidence(index * 60 + 2500, &["speaker", "value", "unit", "time"]),
        })
    });
    let covered = json!({ "covered": 20, "total": 21 });
    let aspects = json!({ "stated": 100, "undecided": 40, "author": 0 });
    let article = json!({
        "name": format!("harbour_{number}"), "id": format!("https://news.example/{number}"),
        "url": format!("https://news.example/{number}"), "headline": format!("Storm {number} costs the harbour a week"),
        "summary": "Fewer ships called in March.", "published": "2024-04-08", "language": "en",
        "topics": ["ports", "weather"], "actors": actors.collect::<Vec<_>>(), "quotes": quotes.collect::<Vec<_>>(),
        "statistics": statistics.collect::<Vec<_>>(),
        "coverage": { "quotations": covered, "numbers": covered, "dates": covered, "aspects": aspects },
    });
    serde_json::from_value(article).expect("these are facts")
}
