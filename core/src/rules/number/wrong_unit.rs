//! `wrong_unit`: a figure that the article states in another unit, or on another scale.

use super::Declared;
use crate::model::Part;
use crate::{
    rules::{Finding, Rule},
    text::QuantityReading,
};

pub(super) fn other_unit(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let place = match &declared.quantity().unit {
        Some(_) => declared.place.part(Part::Unit),
        None => declared.place,
    };
    let bare = read.quantity.unit.is_none() && read.noun.is_none();
    let text = match bare {
        true if declared.reading.text.is_age(read) => "the article gives an age here",
        true => "the article gives this number without that unit",
        false => "the article states this figure in another unit",
    };
    declared.differs(Rule::WrongUnit, place, text, read)
}

pub(super) fn other_scale(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let text = "the article states this figure on another scale";
    let mut finding = declared.differs(Rule::WrongUnit, declared.place, text, read);
    if let Some(figure) = &mut finding.figure {
        figure.other_scale = true;
    }
    finding
}
