//! How the fields in the braces of a declaration are read: each by the grammar of its kind, in the order of the table.

/// `newsfacts_core::fields!(Quote read fields { id: …, })`: a fact of what is given, and of the fields in braces.
macro_rules! read {
    ($fields:ident { $($given:tt)* } $fact:ident {
        head $head:tt
        braces { $($name:ident: $kind:ident $([$($by:ident)*])?,)* }
        $(rest $rest:tt)?
    }) => {
        $fact {
            $($given)*
            $($name: grammar!($name $kind)(&mut $fields, newsfacts_core::field!($name)),)*
        }
    };
}

macro_rules! grammar {
    (of Words) => {
        Fields::measured
    };
    ($name:ident $kind:ident) => {
        by_kind!($kind)
    };
}

macro_rules! grammars {
    ($($($kind:ident)+ => $grammar:expr,)+) => {
        macro_rules! by_kind {
            $($(($kind) => { $grammar };)+)+
        }
    };
}

grammars! {
    Text Note Address => Fields::text,
    Texts Addresses => Fields::texts,
    Words => Fields::words,
    Time => |fields: &mut Fields<'_>, field| fields.stated(field, crate::date::when),
    Quantity => Fields::quantity,
    Formula => |_: &mut Fields<'_>, _| None, // it stands behind `=`
    Baseline => Fields::baseline,
    Flag => Fields::flag,
    Stance => Fields::stance,
    Actor => |fields: &mut Fields<'_>, field| fields.name(field, value::ACTOR),
    Actors => |fields: &mut Fields<'_>, field| fields.names(field, value::ACTOR),
    Event => |fields: &mut Fields<'_>, field| fields.name(field, value::EVENT),
    Statistics => |fields: &mut Fields<'_>, field| fields.names(field, value::STATISTIC),
    Replaced => Fields::replaced,
    Venue => Fields::party,
    Source => Fields::source,
    Language => |fields: &mut Fields<'_>, field| fields.code(field, "a language code such as `ru`"),
    Country => |fields: &mut Fields<'_>, field| fields.code(field, "a country code such as `RU`"),
    Wikidata => |fields: &mut Fields<'_>, field| fields.code(field, "a Wikidata item such as `Q7747`"),
    Review => Fields::review,
}
