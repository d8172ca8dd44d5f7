//! What is checked: one engine for the macros and for programs that load facts at run time.

mod advice;
mod anchors;
mod catalogue;
mod check;
mod coverage;
mod direction;
mod finding;
mod nearness;
mod number;
#[cfg(feature = "pages")]
pub(crate) mod pages;
mod quotation;
mod reading;
mod reference;
mod show;
mod time;
mod value;
mod words;

#[cfg(feature = "pages")]
pub use self::pages::Page;
pub use self::{
    advice::Advice,
    catalogue::{Family, Level, Rule, SettingError},
    check::{Context, Outcome, check, check_in},
    finding::{FactList, Finding, Place},
    number::arithmetic::derive,
    quotation::Beside,
    reference::meant_name,
};
