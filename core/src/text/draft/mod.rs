//! What a draft of declarations asks of a text beside what the rules ask: whom words name before anybody is declared, what a
//! figure measures, what somebody tells in indirect speech, what happens in a clause.
//!
//! Everything is looked up in the [`Reading`](super::Reading) that the rules have too. What is given here is a proposal, and
//! the rules are asked whether it holds: so these readers may be bold where those must be sure.

mod against;
mod apposed;
mod called;
mod clause;
mod family;
mod kind;
mod measured;
mod named;
mod names;
mod parts;
mod phrase;
mod reported;
mod sex;
mod subject;
#[cfg(test)]
mod tests;
mod tied;
mod when;
mod words;

pub use self::clause::Pronoun;
pub use self::measured::Beside;
pub use self::named::Named;
pub use self::sex::Sex;
pub use self::tied::Tie;
pub use self::when::End;
