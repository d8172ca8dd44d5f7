//! The model, the text engine, the rules and the formats of newsfacts.
//!
//! Most users want the crate `newsfacts`, which re-exports this one beside the macros.

#[doc(hidden)]
pub mod compiled;
#[cfg(feature = "json")]
pub mod facts;
#[cfg(feature = "serde")]
pub mod formats;
pub mod model;
pub mod rules;
mod suggest;
pub mod text;

pub use self::suggest::suggest;
pub use rust_decimal::Decimal;
