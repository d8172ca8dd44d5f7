//! `wrong_hedge`: a hedged figure that is passed on as exact, or an exact one as hedged.

use super::{Declared, compare::is_magnitude};
use crate::{
    rules::{Finding, Rule, show::one_line},
    text::QuantityReading,
};

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let said = declared.reading.text.with_hedge(read);
    let said = one_line(&declared.reading.source.text()[said]);
    let hedged = format!("the article says “{said}”");
    let text = match (
        is_magnitude(declared.quantity()),
        is_magnitude(&read.quantity),
    ) {
        (false, true) => "the article gives no figure, only an order of magnitude",
        (true, false) => "the article gives a figure, and no mere order of magnitude",
        _ if read.quantity.hedge.is_exact() => "the article gives this figure exactly",
        _ => &hedged,
    };
    declared.differs(Rule::WrongHedge, declared.place, text, read)
}
