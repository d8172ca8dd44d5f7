//! The model, the text engine, the rules and the formats of newsfacts.
//!
//! Most users want the crate `newsfacts`, which re-exports this one beside the macros.
//!
//! | feature | what it adds |
//! |---|---|
//! | `json` | `formats`, and `facts` to read facts JSON back |
//! | `check` | `text` and `rules`; with `json`, checking and reporting in `facts` |
//! | `pages` | the pages of the rules |
//! | `page` | in `facts`, an article and its facts as a page of HTML |

#[macro_use]
pub mod model;

#[doc(hidden)]
pub mod compiled;
#[cfg(feature = "json")]
pub mod facts;
pub mod files;
#[cfg(feature = "json")]
pub mod formats;
#[cfg(feature = "check")]
pub mod rules;
// Without `check` there are the names and pages of the rules alone: what cannot be read is refused under them.
#[cfg(all(feature = "json", not(feature = "check")))]
#[path = "rules/names.rs"]
pub mod rules;
pub mod shown;
#[cfg(any(feature = "json", feature = "check"))]
mod suggest;
#[cfg(feature = "check")]
pub mod text;

#[cfg(all(
    feature = "pages",
    any(feature = "json", feature = "check"),
    not(doctest)
))]
pub use self::rules::pages::rule;
#[cfg(any(feature = "json", feature = "check"))]
pub use self::suggest::{suggest, suggest_slip};
pub use rust_decimal::Decimal;
