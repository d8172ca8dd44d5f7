//! The compiler as the fact checker of a newsroom: declare the facts of an article beside it, and a declaration that the
//! article does not bear out stops the build, with a message that shows both. What compiles is typed, static data that
//! publishes itself as a JSON feed.
//!
//! * [`article!`] declares an article, with its actors, quotes and statistics.
//! * [`model`] holds the types of the facts.
//! * [`formats`] writes them for others: [`formats::JsonFeed`], [`formats::SchemaOrg`], [`formats::Ninjs`] …
//! * [`facts`] reads the facts JSON of other programs: [`facts::FactsDocument`].
//! * [`evidence`](mod@evidence) is what the article's text says of each fact: stated, undecided, on the author's word.
//! * [`drafting`](mod@drafting) is the way from an article to its facts, with the program `newsfacts`.
//! * [`newsroom`](mod@newsroom) is a strict newsroom: a whole article in which everything is declared and nothing undecided.
//! * [`ci`](mod@ci) is how facts are checked on each commit, with the program `newsfacts`.
//! * [`streams`](mod@streams) is how facts are checked by the million, a line each.
//! * [`archive`](mod@archive) is how a whole archive is checked and asked in SQL, with DuckDB or Apache Spark.
//! * [`extracted`](mod@extracted) is what a language model took out of an article, and what the article says of it.
//! * [`rule`](mod@rule) explains each rule that is checked, with an example and its message.
//!
//! A program that checks facts at run time, as the macro does while compiling, asks for the feature `check`: `rules::check`
//! checks an article, `facts::Report` tells what is wrong with a file of facts JSON, and `text` is the engine that reads an
//! article: its quotations, figures and dates, and who says what. `formats` and `facts` come with the feature `json`, which is
//! one of the defaults. With the feature `page`, `facts::Page` shows an article and its facts as a page of HTML.
//!
//! ```
//! newsfacts::article! {
//!     article vote = "Council votes for 120 new homes" {
//!         published: 2023-03-14,
//!         body: "The council voted on Tuesday for 120 new homes. “We start in May,” Mayor Ann Lee said.",
//!     };
//!     actor lee: Person = "Ann Lee";
//!     quote start: lee = "We start in May";
//!     stat homes = 120 "homes" { of: "homes to be built" };
//! }
//!
//! assert_eq!(vote::homes.quantity.value.to_string(), "120 \"homes\"");
//! ```

pub use newsfacts_core::*;

#[doc = include_str!("evidence.md")]
#[cfg(any(doc, doctest))]
pub mod evidence {}

#[doc = include_str!("ci.md")]
#[cfg(any(doc, doctest))]
pub mod ci {}

#[doc = include_str!("streams.md")]
#[cfg(any(doc, doctest))]
pub mod streams {}

#[doc = include_str!("archive.md")]
#[cfg(any(doc, doctest))]
pub mod archive {}

#[doc = include_str!("extracted.md")]
#[cfg(any(doc, doctest))]
pub mod extracted {}

#[doc = include_str!("drafting.md")]
#[cfg(any(doc, doctest))]
pub mod drafting {}

#[doc = include_str!("newsroom.md")]
#[cfg(any(doc, doctest))]
pub mod newsroom {}

#[doc = include_str!("article.md")]
#[macro_export]
macro_rules! article {
    ($($declarations:tt)*) => {
        $crate::__private::article! { [$crate] $($declarations)* }
    };
}

#[doc = include_str!("actors.md")]
#[macro_export]
macro_rules! actors {
    ($($declarations:tt)*) => {
        $crate::__private::actors! { [$crate] $($declarations)* }
    };
}

#[doc = include_str!("feed.md")]
#[macro_export]
macro_rules! feed {
    ($($declarations:tt)*) => {
        $crate::__private::feed! { [$crate] $($declarations)* }
    };
}

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

/// The code in the README is compiled and run like any other example.
#[cfg(all(doctest, feature = "json"))]
#[doc = include_str!("../README.md")]
struct Readme;
