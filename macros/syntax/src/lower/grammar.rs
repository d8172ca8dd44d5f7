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

/// What reads a value of that kind.
macro_rules! grammar {
    (of Words) => {
        Fields::measured
    };
    ($name:ident $kind:ident) => {
        grammar!($kind)
    };
    (Text) => {
        Fields::text
    };
    (Texts) => {
        Fields::texts
    };
    (Words) => {
        Fields::words
    };
    (Note) => {
        Fields::text
    };
    (Time) => {
        Fields::time
    };
    (Quantity) => {
        Fields::quantity
    };
    (Formula) => {
        |_, _| None
    }; // it stands behind `=`
    (Baseline) => {
        Fields::baseline
    };
    (Flag) => {
        Fields::flag
    };
    (Actor) => {
        Fields::actor
    };
    (Actors) => {
        Fields::actors
    };
    (Event) => {
        Fields::event
    };
    (Statistics) => {
        Fields::statistics
    };
    (Replaced) => {
        Fields::replaced
    };
    (Venue) => {
        Fields::party
    };
    (Address) => {
        Fields::text
    };
    (Addresses) => {
        Fields::texts
    };
    (Source) => {
        Fields::source
    };
    (Language) => {
        Fields::language
    };
    (Country) => {
        Fields::country
    };
    (Wikidata) => {
        Fields::wikidata
    };
    (Review) => {
        Fields::review
    };
}
