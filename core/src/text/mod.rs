//! The text engine: how an article is read.
//!
//! It knows nothing of declarations or rules. It runs inside the user's compiler without optimisation, so it is written
//! as simple loops over slices.

mod attribution;
mod diff;
mod fold;
mod layout;
mod locale;
mod markup;
mod myers;
mod nearest;
mod numerals;
mod quantity;
mod quotation;
mod scan;
mod source;
mod token;
mod verbatim;
mod when;

pub(crate) use self::{attribution::is_cue, fold::is_ignorable};
pub use self::{
    attribution::{
        Attributed, AttributionReader, Mention, MentionForm, Name, Reach, Role, Who, contradiction,
        is_named_near, mentions,
    },
    diff::{Change, ChangeKind, diff},
    locale::Locale,
    nearest::Near,
    quantity::{QuantityReading, ReadingKind, quantities},
    quotation::{Kind as QuotationKind, Quotation, quotations},
    scan::{
        OtherTime, OtherValue, QuantitySight, QuotationSight, Sight, Sighting, TimeSight, scan,
    },
    source::{Position, Source, SourceError},
    verbatim::{Found, Haystack, InsertionFault, Occurrence, Undecided},
    when::{Precision, TimeReading, times},
};
