//! `wrong_hedge`: a hedged figure that is passed on as exact, or an exact one as hedged.

use super::Declared;
use crate::{
    rules::{Finding, Rule},
    text::QuantityReading,
};

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let text = "the article does not state this figure as it is declared";
    declared.differs(Rule::WrongHedge, declared.place, text, read)
}
