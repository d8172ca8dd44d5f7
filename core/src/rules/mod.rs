//! What is checked: one engine for the macros and for programs that load facts at run time.

mod anchors;
mod arithmetic;
mod catalogue;
mod check;
mod circle;
mod compare;
mod coverage;
mod direction;
mod finding;
mod meant;
mod nearness;
mod number;
mod quotation;
mod reading;
mod reference;
mod show;
mod source;
mod speaker;
mod time;
mod value;
mod words;

pub use self::{
    arithmetic::derive,
    catalogue::{Family, Level, Rule, SettingError},
    check::{Context, Outcome, check, check_in},
    finding::{FactList, Finding, Place},
    reference::meant_name,
};
