//! The model, the text engine, the rules and the formats of newsfacts.
//!
//! Most users want the crate `newsfacts`, which re-exports this one beside the macros.

#[macro_use]
pub mod model;

#[doc(hidden)]
pub mod compiled;
#[cfg(feature = "serde")]
pub mod formats;
#[cfg(feature = "json")]
pub mod report;
pub mod rules;
mod suggest;
pub mod text;

#[cfg(all(feature = "pages", not(doctest)))]
pub use self::rules::pages::rule;
pub use self::suggest::suggest;
pub use rust_decimal::Decimal;
