//! The model as Rust source. The names stand in `newsfacts::__private`, which a generated module imports as `__n`.

use newsfacts_core::{
    Decimal,
    model::{
        Actor, ActorKind, Anchor, Article, Aside, Aspects, Attachment, Attribution, Baseline,
        Claim, Coverage, Covered, Date, Direction, Event, EventKind, Evidence, Extent, Formula,
        Hedge, Magnitude, Measure, Moment, Number, Operator, Party, Quantity, Quote, Rating,
        Review, Scale, Season, SourceRef, Stance, Stated, Statistic, Text, TimeOfDay, Timezone,
        Todo, Unit, When,
    },
};
use std::fmt::Write;

/// Something that can be written as a constant expression.
pub trait Data {
    fn write(&self, out: &mut String);

    /// A list of them. Where a constant or a call says the same, rustc has no types to infer, which is most of what it does.
    fn write_list(items: &[Self], out: &mut String)
    where
        Self: Sized,
    {
        borrowed(items, out);
    }
}

fn borrowed<T: Data>(items: &[T], out: &mut String) {
    out.push_str("__n::Borrowed(&");
    write(out, items);
    out.push(')');
}

/// `[a, b, ]`
pub fn write<T: Data>(out: &mut String, items: &[T]) {
    out.push('[');
    for item in items {
        item.write(out);
        out.push(',');
    }
    out.push(']');
}

/// A struct with its fields: `structs! { Rating { value, best } }`.
macro_rules! structs {
    ($($type:ident { $($field:ident),* $(,)? })*) => {$(
        impl Data for $type {
            fn write(&self, out: &mut String) {
                out.push_str(concat!("__n::", stringify!($type), "{"));
                $(
                    out.push_str(concat!(stringify!($field), ":"));
                    self.$field.write(out);
                    out.push(',');
                )*
                out.push('}');
            }
        }
    )*};
}

/// A struct of the table.
macro_rules! table {
    ($type:ident { $($section:ident { $($field:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {
        structs! { $type { $($($field,)*)* } }
    };
}

newsfacts_core::fields!(Actor table);
newsfacts_core::fields!(Quote table);
newsfacts_core::fields!(Statistic table);
newsfacts_core::fields!(Event table);
newsfacts_core::fields!(Claim table);
newsfacts_core::fields!(Aside table);
newsfacts_core::fields!(Attribution table);
newsfacts_core::fields!(Review table);

/// An enum without data: `enums! { Hedge: Exact, About }`.
macro_rules! enums {
    ($($type:ident: $($variant:ident),+;)*) => {$(
        impl Data for $type {
            fn write(&self, out: &mut String) {
                out.push_str(match self {
                    $(Self::$variant => concat!("__n::", stringify!($type), "::", stringify!($variant)),)+
                });
            }
        }
    )*};
}

structs! {
    Rating { value, best }
    SourceRef { url, file }
    Attachment { url, media_type, title, size, duration }
    Formula { left, operator, right }
    Quantity { hedge, measure, unit }
    Extent { low, high }
    Number { digits, scale }
    TimeOfDay { hour, minute, second, offset }
    Coverage { quotations, numbers, dates, quoted, aspects }
    Aspects { stated, undecided, author }
    Covered { covered, total, aside }
}

enums! {
    ActorKind: Person, Organization, Country, Group, Document, Place, Facility, Todo;
    Hedge: Exact, About, MoreThan, AtLeast, LessThan, AtMost;
    Stance: Alleged, Denied, Asked;
    Direction: Up, Down;
    Scale: One, Dozen, Hundred, Thousand, Million, Billion, Trillion;
    Magnitude: Tens, Dozens, Scores, Hundreds, Thousands, TensOfThousands, HundredsOfThousands, Millions,
        TensOfMillions, HundredsOfMillions, Billions, TensOfBillions, HundredsOfBillions, Trillions,
        TensOfTrillions, HundredsOfTrillions;
    Operator: Plus, Minus, Over;
    Season: Spring, Summer, Autumn, Winter;
}

/// A call, since rustc infers no types for it: five fields of which three are generic take it longer.
impl Data for Anchor {
    fn write(&self, out: &mut String) {
        let Self {
            start,
            end,
            exact,
            prefix,
            suffix,
        } = self;
        write!(
            out,
            "__n::anchor({start},{end},{:?},{:?},{:?})",
            &**exact, &**prefix, &**suffix
        )
        .expect("writing to a string does not fail");
    }
}

impl Data for Todo {
    fn write(&self, out: &mut String) {
        write!(out, "__n::Todo::{self:?}").expect("writing to a string does not fail");
    }

    fn write_list(items: &[Self], out: &mut String) {
        if items.is_empty() {
            out.push_str("__n::NO_TODOS");
            return;
        }
        borrowed(items, out);
    }
}

/// Packed: for a call for each aspect rustc takes longer.
impl Data for Evidence {
    fn write(&self, out: &mut String) {
        write!(out, "{}", self.packed()).expect("writing to a string does not fail");
    }

    fn write_list(items: &[Self], out: &mut String) {
        if items.is_empty() {
            out.push_str("__n::NO_EVIDENCE");
            return;
        }
        out.push_str("__n::Borrowed(&__n::Evidence::unpack(");
        write(out, items);
        out.push_str("))");
    }
}

impl<T: Data> Data for Stated<T> {
    fn write(&self, out: &mut String) {
        out.push_str("__n::Stated{value:");
        self.value.write(out);
        out.push_str(",words:");
        self.words.write(out);
        out.push_str(if self.author {
            ",author:true"
        } else {
            ",author:false"
        });
        out.push_str(",anchor:");
        self.anchor.write(out);
        out.push('}');
    }
}

/// The article, whose facts stand in statics of their own.
macro_rules! article {
    ($type:ident { $($section:ident { $($field:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {
        impl Data for $type {
            fn write(&self, out: &mut String) {
                out.push_str("__n::Article{");
                $($(article!($kind self out $field);)*)*
                out.push_str(
                    "actors:__n::Borrowed(__ACTORS),quotes:__n::Borrowed(__QUOTES),\
                     statistics:__n::Borrowed(__STATISTICS),events:__n::Borrowed(__EVENTS),\
                     claims:__n::Borrowed(__CLAIMS),asides:__n::Borrowed(__ASIDES)}",
                );
            }
        }
    };
    (Facts $($rest:tt)*) => {};
    ($kind:ident $article:ident $out:ident $field:ident) => {
        $out.push_str(concat!(stringify!($field), ":"));
        $article.$field.write($out);
        $out.push(',');
    };
}

newsfacts_core::fields!(Article article);

impl Data for Text {
    fn write(&self, out: &mut String) {
        write!(out, "__n::text({:?})", &**self).expect("writing to a string does not fail");
    }

    fn write_list(items: &[Self], out: &mut String) {
        if items.is_empty() {
            out.push_str("__n::NO_TEXTS");
            return;
        }
        borrowed(items, out);
    }
}

impl<T: Data + Clone> Data for std::borrow::Cow<'static, [T]> {
    fn write(&self, out: &mut String) {
        T::write_list(self, out);
    }
}

impl<T: Data> Data for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            None => out.push_str("__n::None"),
            Some(value) => {
                out.push_str("__n::Some(");
                value.write(out);
                out.push(')');
            }
        }
    }
}

macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Data for $type {
            fn write(&self, out: &mut String) {
                write!(out, "{self}").expect("writing to a string does not fail");
            }
        }
    )*};
}

plain! { bool, u8, u32, u64, i16, i32 }

impl Data for Decimal {
    fn write(&self, out: &mut String) {
        let parts = self.unpack();
        write!(
            out,
            "__n::Decimal::from_parts({},{},{},{},{})",
            parts.lo, parts.mid, parts.hi, parts.negative, parts.scale
        )
        .expect("writing to a string does not fail");
    }
}

impl Data for Date {
    fn write(&self, out: &mut String) {
        write!(
            out,
            "__n::day({},{},{})",
            self.year(),
            u8::from(self.month()),
            self.day()
        )
        .expect("writing to a string does not fail");
    }
}

impl Data for Timezone {
    fn write(&self, out: &mut String) {
        write!(out, "__n::Timezone({})", self.0).expect("writing to a string does not fail");
    }
}

/// `__n::Type::Variant(a, b)`
fn variant(out: &mut String, path: &str, values: &[&dyn Data]) {
    out.push_str("__n::");
    out.push_str(path);
    out.push('(');
    for value in values {
        value.write(out);
        out.push(',');
    }
    out.push(')');
}

impl Data for Moment {
    fn write(&self, out: &mut String) {
        match self {
            Self::Decade(year) => variant(out, "Moment::Decade", &[year]),
            Self::Year(year) => variant(out, "Moment::Year", &[year]),
            Self::Half(year, half) => variant(out, "Moment::Half", &[year, half]),
            Self::Quarter(year, quarter) => variant(out, "Moment::Quarter", &[year, quarter]),
            Self::Season(year, season) => variant(out, "Moment::Season", &[year, season]),
            Self::Month(year, month) => variant(out, "Moment::Month", &[year, month]),
            Self::Week(year, week) => variant(out, "Moment::Week", &[year, week]),
            Self::Day(day) => variant(out, "Moment::Day", &[day]),
            Self::Time(day, time) => variant(out, "Moment::Time", &[day, time]),
        }
    }
}

impl Data for When {
    fn write(&self, out: &mut String) {
        match self {
            Self::At(moment) => variant(out, "When::At", &[moment]),
            Self::Range { from, to } => {
                out.push_str("__n::When::Range{from:");
                from.write(out);
                out.push_str(",to:");
                to.write(out);
                out.push('}');
            }
        }
    }
}

impl Data for Measure {
    fn write(&self, out: &mut String) {
        let mut fields = |name: &str, fields: [(&str, &dyn Data); 2]| {
            write!(out, "__n::Measure::{name}{{").expect("writing to a string does not fail");
            for (field, value) in fields {
                out.push_str(field);
                out.push(':');
                value.write(out);
                out.push(',');
            }
            out.push('}');
        };
        match self {
            Self::Change { direction, by } => {
                fields("Change", [("direction", direction), ("by", by)])
            }
            Self::Share {
                numerator,
                denominator,
            } => {
                fields(
                    "Share",
                    [("numerator", numerator), ("denominator", denominator)],
                );
            }
            Self::OutOf { part, whole } => fields("OutOf", [("part", part), ("whole", whole)]),
            Self::Amount(extent) => variant(out, "Measure::Amount", &[extent]),
            Self::Rank(rank) => variant(out, "Measure::Rank", &[rank]),
            Self::Multiple(extent) => variant(out, "Measure::Multiple", &[extent]),
            Self::Score { first, second } => {
                fields("Score", [("first", first), ("second", second)]);
            }
            Self::Magnitude(magnitude) => variant(out, "Measure::Magnitude", &[magnitude]),
        }
    }
}

impl Data for Unit {
    fn write(&self, out: &mut String) {
        match self {
            Self::Percent => out.push_str("__n::Unit::Percent"),
            Self::PercentagePoint => out.push_str("__n::Unit::PercentagePoint"),
            Self::Currency(code) => variant(out, "Unit::Currency", &[code]),
            Self::Known(name) => variant(out, "Unit::Known", &[name]),
            Self::Counted(words) => variant(out, "Unit::Counted", &[words]),
        }
    }
}

impl Data for Baseline {
    fn write(&self, out: &mut String) {
        match self {
            Self::Words(words) => variant(out, "Baseline::Words", &[words]),
            Self::Statistic(id) => variant(out, "Baseline::Statistic", &[id]),
        }
    }
}

impl Data for EventKind {
    fn write(&self, out: &mut String) {
        match self {
            Self::Other(words) => variant(out, "EventKind::Other", &[words]),
            Self::Todo => out.push_str("__n::EventKind::Todo"),
            kind => {
                out.push_str("__n::EventKind::");
                out.push_str(kind.name());
            }
        }
    }
}

impl Data for Party {
    fn write(&self, out: &mut String) {
        match self {
            Self::Name(name) => variant(out, "Party::Name", &[name]),
            Self::Actor(id) => variant(out, "Party::Actor", &[id]),
        }
    }
}
