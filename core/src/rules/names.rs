//! The rules by their names, for a program that reads facts and does not check them. With the feature `check` the module
//! is `mod.rs`.

mod catalogue;
#[cfg(feature = "pages")]
pub(crate) mod pages;

pub use self::catalogue::{Family, Level, Rule, SettingError};
#[cfg(feature = "pages")]
pub use self::pages::Page;
