//! The text engine: how an article is read.
//!
//! It knows nothing of declarations or rules. It runs inside the user's compiler without optimisation, so it is written
//! as simple loops over slices.

#[cfg(feature = "draft")]
mod draft;
mod figure;
mod governing;
mod hint;
mod language;
mod layout;
mod look_alike;
mod markup;
mod meant;
mod order;
mod quotation;
mod reading;
mod row;
mod scan;
mod source;
mod speaker;
mod time;
mod transcript;
mod verbatim;

#[cfg(feature = "draft")]
pub use self::draft::{Beside, End, Named, Pronoun, Sex, Tie};
#[cfg(feature = "page")]
pub(crate) use self::layout::is_heading;
#[cfg(feature = "json")]
pub(crate) use self::{
    figure::is_money,
    meant::{figure_meant_in, side_meant},
};
pub use self::{
    figure::{QuantityReading, ReadingKind, unit_named},
    language::{Locale, WrittenIn, languages_read, written_in},
    look_alike::tell_apart,
    meant::{MeantFigure, date_meant, figure_meant, language_called},
    quotation::{Kind as QuotationKind, Quotation, quotations, without_marks},
    reading::Reading,
    scan::{
        OtherTime, OtherValue, QuantitySight, QuotationSight, Sight, Sighting, TimeSight, scan,
    },
    source::{Position, Source, SourceError},
    speaker::{
        Attributed, AttributionReader, Bond, Declared, DeclaredKind, Form as MentionForm,
        Insertion, Likeness, Mention, Name, NameKind, Reach, Role, Teller, Telling, Who,
        contradiction, is_named_near, mentions, mentions_within,
    },
    time::{Bound, ClockReading, Precision, TimeReading, Zone},
    verbatim::{
        Change, ChangeKind, Found, Haystack, InsertionFault, Near, Occurrence, Undecided, diff,
    },
};
pub(crate) use self::{
    figure::{is_how_often, named, names_margin, unit_in_any_words, unit_in_words},
    governing::{Effect, Governor},
    language::Sense,
    order::sort_by_number,
};
pub(crate) use self::{
    row::Row,
    verbatim::{
        Passage,
        fold::{is_ignorable, ligature},
    },
};
