//! The facts of an article as plain data.
//!
//! Every type can be written in a `static`, so what a macro checked costs nothing at run time, and every type can be
//! serialized and read back, so that a program can load the same facts from JSON. Facts refer to one another by id;
//! [`Article`] resolves the ids.

#[macro_use]
mod fields;

mod actor;
mod address;
mod anchor;
mod article;
mod aside;
mod attachment;
mod attribution;
mod claim;
mod codes;
mod currency;
mod event;
mod evidence;
#[cfg(feature = "json")]
mod exact;
mod feed;
mod formula;
pub(crate) mod identity;
mod magnitude;
mod mended_address;
#[cfg(feature = "check")]
mod money;
mod place;
pub(crate) mod published;
mod punycode;
mod quantity;
mod quote;
#[cfg(any(feature = "json", feature = "check"))]
mod ratio;
pub(crate) mod scheme;
mod source_ref;
mod stance;
mod statistic;
#[cfg(feature = "check")]
pub(crate) mod sums;
mod time;
mod timezone;
mod todo;
mod unit;
mod unit_table;
pub(crate) mod uri;
mod values;

#[cfg(feature = "check")]
pub(crate) use self::codes::{country_code, country_names};
#[cfg(feature = "json")]
pub(crate) use self::exact::{Exact, Rounded};
#[cfg(feature = "check")]
pub(crate) use self::ratio::lowest_terms;
#[cfg(any(feature = "json", feature = "check"))]
pub(crate) use self::ratio::{in_whole_numbers, ratio};
#[cfg(feature = "json")]
pub(crate) use self::values::Fields;
pub use self::{
    actor::{Actor, ActorKind},
    address::is_web_address,
    anchor::{Anchor, Stated},
    article::{Article, Aspects, Coverage, Covered, Party},
    aside::Aside,
    attachment::Attachment,
    attribution::Attribution,
    claim::{Claim, Rating, Review},
    codes::{
        country_name, is_language_tag, is_media_type, is_wikidata_item, language_name,
        meant_language_tag,
    },
    currency::{currency_codes, currency_name, is_currency},
    event::{Event, EventKind},
    evidence::{Aspect, Basis, Evidence, Passage},
    feed::{Author, Feed, FeedFault, FeedPlace, Hub},
    fields::Field,
    formula::{Formula, Operator},
    identity::{Identity, derived_id},
    magnitude::Magnitude,
    place::{FactList, Part, Place},
    published::{Fault, Meant},
    quantity::{Direction, Extent, Hedge, Measure, Number, Quantity, Scale},
    quote::Quote,
    scheme::{id_script, script},
    source_ref::SourceRef,
    stance::Stance,
    statistic::{Baseline, Statistic},
    time::{Date, Declared, Interval, Moment, Rfc3339, Season, TimeError, TimeOfDay, When, day},
    timezone::Timezone,
    todo::Todo,
    unit::Unit,
    unit_table::{Dimension, UnitDef},
    values::Value,
};

#[cfg(feature = "check")]
pub(crate) use self::{
    currency::currency_code,
    money::{Currency, SharedName},
    time::first_of_month,
};

use std::borrow::Cow;

/// A text that is either part of the program or was read at run time.
pub type Text = Cow<'static, str>;

/// A list that is either part of the program or was read at run time.
pub type List<T> = Cow<'static, [T]>;

/// For `skip_serializing_if`.
#[cfg(feature = "json")]
fn is_empty<T>(list: &[T]) -> bool {
    list.is_empty()
}

/// For `skip_serializing_if`.
#[cfg(feature = "json")]
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands out references"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}
