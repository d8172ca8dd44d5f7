//! The text engine on growing texts: finding quotations, suggesting for misquotes, scanning.
//!
//! ```sh
//! cargo bench -p newsfacts-core --bench text                 # optimised
//! cargo bench -p newsfacts-core --bench text --profile dev   # as in a user's compiler
//! ```
//!
//! Each row names the time for one text of that size and how it grew from the row before; linear is 10.

use newsfacts_core::{
    model::day,
    text::{Haystack, Source, scan},
};
use std::{
    fmt::Write,
    hint::black_box,
    time::{Duration, Instant},
};

fn main() {
    let mut before: Option<[Duration; 3]> = None;
    println!(
        "{:>8} {:>16} {:>16} {:>16} {:>14}",
        "text", "1,000 quotes", "1,000 misquotes", "scan", "memory/text"
    );
    for size in [10_000, 100_000, 1_000_000, 10_000_000] {
        let (text, quotes) = article(size);
        let source = Source::new("article.txt", text.clone());
        let misquotes: Vec<String> = quotes
            .iter()
            .map(|quote| quote.replacen("harbour", "market", 1))
            .collect();
        let times = [
            least(|| {
                let haystack = Haystack::new(&text, "en");
                quotes
                    .iter()
                    .for_each(|quote| drop(black_box(haystack.find(quote))));
            }),
            least(|| {
                let haystack = Haystack::new(&text, "en");
                for quote in &misquotes {
                    black_box(haystack.find(quote));
                    black_box(haystack.nearest(quote));
                }
            }),
            least(|| drop(black_box(scan(&source, day(2024, 5, 6), "en")))),
        ];
        let used =
            allocation_counter::measure(|| drop(black_box(scan(&source, day(2024, 5, 6), "en"))));
        let memory = used.bytes_max as f64 / text.len() as f64;
        let growth = |index: usize| {
            before.map_or_else(String::new, |before| {
                let ratio = times[index].as_secs_f64() / before[index].as_secs_f64();
                format!("{ratio:.1}")
            })
        };
        print!("{:>5} KB", size / 1000);
        for (index, time) in times.iter().enumerate() {
            print!(
                " {:>8.1} ms {:>4}",
                time.as_secs_f64() * 1000.0,
                growth(index)
            );
        }
        println!(" {memory:>14.1}");
        before = Some(times);
    }
}

/// The least of a few runs.
fn least(mut run: impl FnMut()) -> Duration {
    let one = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..3).map(one).min().unwrap_or_default()
}

/// An article of about so many bytes, and a thousand of its quotations (the same ones again where it has fewer).
fn article(size: usize) -> (String, Vec<String>) {
    let mut text = String::with_capacity(size + 400);
    let mut quotes = Vec::new();
    let mut number = 0u64;
    while text.len() < size {
        number += 1;
        let word = |step: u64| {
            WORDS[(number
                .wrapping_mul(2_654_435_761)
                .wrapping_add(step * 40_503)
                >> 7) as usize
                % WORDS.len()]
        };
        let quote = format!(
            "We will move the {} {} of the harbour to the {} {} before the {} of {} {number}, whatever it costs.",
            word(1),
            word(2),
            word(3),
            word(4),
            word(5),
            word(6)
        );
        let _ = write!(
            text,
            "“{quote}” said the {} on Tuesday. Costs rose by {} percent to €{}.{} million last month, and {} {} were {} after \
             the {} had {} the {}.\n\n",
            word(7),
            number % 90,
            number % 70,
            number % 10,
            number % 900,
            word(8),
            word(9),
            word(10),
            word(11),
            word(12)
        );
        quotes.push(quote);
    }
    let stride = (quotes.len() / 1000).max(1);
    let chosen = quotes
        .iter()
        .step_by(stride)
        .cycle()
        .take(1000)
        .cloned()
        .collect();
    (text, chosen)
}

const WORDS: &[&str] = &[
    "old",
    "northern",
    "crane",
    "ferry",
    "stone",
    "quay",
    "engine",
    "signal",
    "market",
    "captain",
    "winter",
    "letter",
    "council",
    "railway",
    "copper",
    "garden",
    "window",
    "master",
    "office",
    "bridge",
    "silver",
    "timber",
    "quiet",
    "narrow",
    "painted",
    "broken",
    "delivered",
    "counted",
    "measured",
    "postponed",
    "inspector",
    "warehouse",
    "lighthouse",
    "channel",
    "passenger",
    "schedule",
    "contract",
    "committee",
    "deputy",
    "engineer",
    "festival",
    "holiday",
    "morning",
    "evening",
];
