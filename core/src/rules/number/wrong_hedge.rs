//! `wrong_hedge`: a hedged figure that is passed on as exact, or an exact one as hedged.

use super::Declared;
use crate::{
    model::{Measure, Quantity},
    rules::{Finding, Rule},
    text::QuantityReading,
};

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let sized = |quantity: &Quantity| matches!(quantity.measure, Measure::Magnitude(_));
    let said = declared.reading.text.with_hedge(read);
    let said = declared.reading.source.text()[said]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let hedged = format!("the article says “{said}”");
    let text = match (sized(declared.quantity()), sized(&read.quantity)) {
        (false, true) => "the article gives no figure, only an order of magnitude",
        (true, false) => "the article gives a figure, and no mere order of magnitude",
        _ if read.quantity.hedge.is_exact() => "the article gives this figure exactly",
        _ => &hedged,
    };
    declared.differs(Rule::WrongHedge, declared.place, text, read)
}
