//! The table that the benchmarks of growth print.

use super::cases::{Case, KINDS};
use std::{env, time::Duration};

/// Whether a name is one of those that the command line asks for, or it asks for none.
pub fn is_chosen(name: &str) -> bool {
    let chosen = env::args().skip(1).filter(|one| !one.starts_with('-'));
    let mut chosen = chosen.peekable();
    chosen.peek().is_none() || chosen.any(|one| name.contains(&one))
}

/// Prints how the chosen cases grow from n to 2n, 4n and 8n. `measure` gives the time of a case, and what stands in a last
/// column, which has that title.
pub fn print(title: &str, measure: impl Fn(&Case) -> (Duration, String)) {
    println!(
        "{:<28} {:>6} {:>10} {:>20} {title:>8}",
        "case", "n", "n takes", "growth"
    );
    for (name, n, make) in KINDS.iter().filter(|(name, ..)| is_chosen(name)) {
        let mut before: Option<Duration> = None;
        let mut growth = String::new();
        let (mut first, mut last) = (Duration::ZERO, String::new());
        for factor in [1, 2, 4, 8] {
            let (time, told) = measure(&make(n * factor));
            last = told;
            match before {
                None => first = time,
                Some(before) => {
                    let ratio = time.as_secs_f64() / before.as_secs_f64();
                    growth.push_str(&format!(" {ratio:>5.2}"));
                }
            }
            before = Some(time);
            if time > Duration::from_secs(10) {
                growth.push_str("  …");
                break;
            }
        }
        println!("{name:<28} {n:>6} {first:>10.1?} {growth:>20} {last:>8}");
    }
}
