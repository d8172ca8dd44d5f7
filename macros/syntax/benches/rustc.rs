//! What the expansion costs rustc: `cargo check` of 10,000 facts in 200 articles against the same data written by hand as
//! statics of the same types.
//!
//! ```sh
//! cargo bench -p newsfacts-syntax --bench rustc
//! ```
//!
//! The macro is run here, and its output is checked by rustc as plain source, so that only rustc's time is compared. Both
//! sides hold the same values; the ratio is the least of three runs. It takes some minutes.

use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Span, TokenStream};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// Articles are declared without a text, so there are no files.
struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::NoPlace)
    }
}

fn main() {
    let base = checked("pub fn nothing() {}");
    println!(
        "{:>7} {:>12} {:>12} {:>7}",
        "facts", "expansion", "by hand", "ratio"
    );
    for articles in [100, 200, 400] {
        let (mut expanded, mut by_hand) = (String::new(), String::new());
        for number in 0..articles {
            expanded.push_str(&expansion(number));
            by_hand.push_str(&statics(number));
        }
        let (expanded, by_hand) = (
            checked(&expanded).saturating_sub(base),
            checked(&by_hand).saturating_sub(base),
        );
        let ratio = expanded.as_secs_f64() / by_hand.as_secs_f64();
        println!(
            "{:>7} {expanded:>10.2?} {by_hand:>12.2?} {ratio:>7.2}",
            articles * 50
        );
    }
}

/// The least time that rustc takes for a crate with this source, dependencies being built.
fn checked(source: &str) -> Duration {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rustc-bench");
    fs::create_dir_all(folder.join("src")).expect("the folder for a crate can be made");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let manifest = format!(
        "[package]\nname = \"bench\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nnewsfacts = {{ path = {root:?} }}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest can be written");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the lock file can be copied");
    let mut least = Duration::MAX;
    for run in 0..3 {
        // Another comment, so that cargo has something to do.
        fs::write(folder.join("src/lib.rs"), format!("// {run}\n{source}"))
            .expect("a source can be written");
        let start = Instant::now();
        let status = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .status()
            .expect("cargo can be run");
        assert!(status.success(), "the crate compiles");
        if run > 0 {
            least = least.min(start.elapsed());
        }
    }
    least
}

const QUOTES: usize = 30;
const STATISTICS: usize = 20;

fn expansion(number: usize) -> String {
    let mut block = format!(
        "[::newsfacts] article a{number} = \"Article {number}\" {{ published: 2024-05-06, id: \"article-{number}\" }}; \
         actor lee: Person = \"Ann Lee\"; actor port: Organization = \"the port\";"
    );
    for fact in 0..QUOTES {
        let _ = write!(
            block,
            "quote q{fact}: lee -> port = \"We will move warehouse {fact} of {number} before the winter\";"
        );
    }
    for fact in 0..STATISTICS {
        let _ = write!(
            block,
            "stat s{fact}: port = {fact}.5 million EUR {{ of: \"price of the cranes\", who: port, during: 2024-04 }};"
        );
    }
    let tokens: TokenStream = block.parse().expect("the block is made of Rust tokens");
    newsfacts_syntax::article(tokens, &NoFiles).to_string()
}

/// `at: None, …`: the fields of a struct that nothing is said in, but for those that are given.
macro_rules! rest_of {
    ([$($given:literal),*] $struct:ident { $($section:ident { $($name:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {{
        let mut fields = vec![$($((stringify!($name), stringify!($kind)),)*)*];
        fields.retain(|(name, _)| ![$($given),*].contains(name));
        let blank = |(name, kind)| match kind {
            "Flag" => format!("{name}: false"),
            "Texts" | "Actors" | "Statistics" | "Addresses" | "Attachments" | "Facts"
            | "Evidence" | "Todos" => {
                format!("{name}: Borrowed(&[])")
            }
            _ => format!("{name}: None"),
        };
        fields.into_iter().map(blank).collect::<Vec<_>>().join(", ")
    }};
}

/// The same data as a careful author would write it by hand.
fn statics(number: usize) -> String {
    let mut source = format!(
        "pub mod a{number} {{ use ::newsfacts::model::*; use ::newsfacts::Decimal; use ::std::borrow::Cow::Borrowed;\n\
         pub static ACTORS: &[Actor] = &["
    );
    for (id, kind, name) in [
        ("lee", "Person", "Ann Lee"),
        ("port", "Organization", "the port"),
    ] {
        let _ = write!(
            source,
            "Actor {{ id: Borrowed({id:?}), kind: ActorKind::{kind}, name: Borrowed({name:?}), {} }},",
            newsfacts_core::fields!(Actor rest_of ["id", "kind", "name"])
        );
    }
    source.push_str("];\npub static QUOTES: &[Quote] = &[");
    let attribution = |speakers: &str, addressees: &str| {
        format!(
            "Attribution {{ speakers: Borrowed({speakers}), addressees: Borrowed({addressees}), via: Borrowed(&[]) }}"
        )
    };
    for fact in 0..QUOTES {
        let _ = write!(
            source,
            "Quote {{ id: Borrowed(\"q{fact}\"), attribution: {}, parts: Borrowed(&[Stated {{ \
             value: Borrowed(\"We will move warehouse {fact} of {number} before the winter\"), words: None, author: false, anchor: None }}]), {} }},",
            attribution("&[Borrowed(\"lee\")]", "&[Borrowed(\"port\")]"),
            newsfacts_core::fields!(Quote rest_of ["id", "attribution", "parts"])
        );
    }
    source.push_str("];\npub static STATISTICS: &[Statistic] = &[");
    for fact in 0..STATISTICS {
        let _ = write!(
            source,
            "Statistic {{ id: Borrowed(\"s{fact}\"), attribution: {}, quantity: Stated {{ value: Quantity {{ \
             hedge: Hedge::Exact, measure: Measure::Amount(Extent {{ low: Number {{ digits: Decimal::from_parts({}, 0, 0, \
             false, 1), scale: Scale::Million }}, high: None }}), unit: Some(Unit::Currency(Borrowed(\"EUR\"))) }}, words: None, author: false, \
             anchor: None }}, of: Stated {{ value: Borrowed(\"price of the cranes\"), words: None, author: false, anchor: None }}, \
             who: Some(Borrowed(\"port\")), during: Some(Stated {{ value: When::At(Moment::Month(2024, 4)), words: None, author: false, \
             anchor: None }}), {} }},",
            attribution("&[Borrowed(\"port\")]", "&[]"),
            fact * 10 + 5,
            newsfacts_core::fields!(Statistic rest_of ["id", "attribution", "quantity", "of", "who", "during"])
        );
    }
    let _ = write!(
        source,
        "];\npub static ARTICLE: Article = Article {{ name: Borrowed(\"a{number}\"), id: Borrowed(\"article-{number}\"), \
         headline: Borrowed(\"Article {number}\"), published: Moment::Day(day(2024, 5, 6)), timezone: Timezone(0), \
         language: Borrowed(\"en\"), actors: Borrowed(ACTORS), quotes: Borrowed(QUOTES), statistics: Borrowed(STATISTICS), {} }};\n}}\n",
        newsfacts_core::fields!(Article rest_of [
            "name", "id", "headline", "published", "timezone", "language", "actors", "quotes", "statistics"
        ])
    );
    source
}
