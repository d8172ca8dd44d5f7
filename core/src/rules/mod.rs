//! What is checked: one engine for the macros and for programs that load facts at run time.
//!
//! `catalogue` is the one list of rules. Each family of them has a folder, and in it each rule a file with its checks, its
//! messages and its advice: `number/misstated.rs`. What several rules of a family need stands beside them, what rules of
//! several families need stands here. The folder `pages` of a family holds the page of each of its rules, with a source
//! that fails, the compiler's message and the source mended.
//!
//! `check` runs all of them. None looks into what another has reported: what several need is in the `reading` of the
//! article, or is passed on as a value, so that only `check` knows an order.
//!
//! Some rules need more than facts: those on the shape of declarations, on the levels of rules, on files that cannot be
//! read and on the articles of a feed. Readers of declarations find them, in the crate `newsfacts-syntax`; their names and
//! pages are here. A program that does without the feature `check` has those alone, by `names.rs`.

mod advice;
mod anchors;
mod catalogue;
mod check;
mod contract;
mod coverage;
mod difference;
mod evidence;
mod finding;
mod near;
mod nearness;
mod number;
mod outcome;
#[cfg(feature = "pages")]
pub(crate) mod pages;
mod quotation;
pub(crate) mod ranges;
mod reading;
mod reference;
mod show;
mod source;
mod tally;
mod text;
mod time;
mod value;

#[cfg(feature = "page")]
pub(crate) use self::coverage::{aspect_in_words, todo::question};
#[cfg(feature = "pages")]
pub use self::pages::Page;
pub use self::{
    advice::Advice,
    catalogue::{Family, Level, Rule, SettingError},
    check::{check, check_in},
    contract::CONTRACT,
    coverage::AskedKind,
    finding::{FactList, Finding, Place, ShownFigure},
    number::arithmetic::derive,
    outcome::{AskedFor, Context, Fate, Outcome},
    reading::names,
    reference::meant_name,
    tally::Tally,
    text::refused_source::RefusedSource,
};
