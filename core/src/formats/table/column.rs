//! The columns of the table.

use crate::model::Field;

/// Declares the columns: name, what stands in it, and the fields of facts that it shows.
macro_rules! columns {
    ($($variant:ident = $name:literal $([$($field:ident)+])?, $doc:literal;)+) => {
        /// A column of the [`Table`](super::Table). New ones are only ever added behind the last.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Column {
            $(
                #[doc = concat!("`", $name, "`: ", $doc)]
                $variant,
            )+
        }

        impl Column {
            /// Every column, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its heading.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Where a field of a fact stands, if anywhere.
            pub(super) const fn of(field: Field) -> Option<Self> {
                match field {
                    $($($(Field::$field => Some(Self::$variant),)+)?)+
                    _ => None,
                }
            }
        }
    };
}

columns! {
    Article = "article", "the id of the article.";
    Url = "url", "the address of the article.";
    Published = "published", "the day on which the article was published, as its newsroom counts days.";
    Kind = "kind", "`actor`, `quote`, `statistic`, `event` or `claim`.";
    Id = "id" [Id], "the id of the fact in its article: the name of the declaration.";
    Subtype = "subtype" [Kind], "what an actor is (`Person` …) or what happens in an event (`Meeting` …).";
    Text = "text" [Name Parts Of Label Text], "the name of an actor, the words of a quote, what a statistic measures, the name of an event, what is claimed.";
    Also = "also" [Also], "other names of an actor.";
    Role = "role" [Role], "the office or function of an actor.";
    MemberOf = "member_of", "the actor that an actor belongs to.";
    Country = "country" [Iso], "the ISO 3166-1 code of a country.";
    Wikidata = "wikidata" [Wikidata], "the Wikidata item of an actor.";
    Speakers = "speakers" [Speakers], "who says so; nothing where it is the article itself, or where `todo` says that it is undecided.";
    Addressees = "addressees" [Addressees], "to whom.";
    Via = "via" [Via], "who reported it.";
    About = "about" [About], "whom a quote, an event or a claim is about.";
    Who = "who" [Who], "the actor that is measured, or the actors who take part in an event.";
    FromActor = "from_actor" [From], "the actor that something goes out from.";
    ToActor = "to_actor" [To], "the actor that something goes to.";
    Event = "event" [At], "the event at which it was said, by its name.";
    Place = "place" [Place], "where an event happens.";
    Period = "period" [During When], "when, or the observation period of a statistic (EDTF, ISO 8601-2).";
    FirstDay = "first_day", "the first day of the period.";
    LastDay = "last_day", "the last day of the period.";
    Figure = "figure" [Quantity], "the figure as declared: `~13.8 billion m3`.";
    Measure = "measure", "how to read it: `amount`, `change`, `multiple`, `rank`, `share`, `out-of`, `score`, `magnitude`.";
    Hedge = "hedge", "`about`, `more-than`, `at-least`, `less-than`, `at-most`; nothing where the figure is said as it is.";
    Direction = "direction", "`up` or `down`, for a change.";
    Value = "value", "the figure as a number, below zero for what went down; nothing for a range, a score or an order of magnitude.";
    Low = "low", "the lower end of a range, likewise, or the least that an order of magnitude can be.";
    High = "high", "the upper end of a range.";
    Unit = "unit", "the unit, or what is counted.";
    UnitCode = "unit_code", "its code: ISO 4217 for money, UCUM for what is measured.";
    Baseline = "baseline" [Against], "what a change, share or multiple is measured against.";
    Follows = "follows" [Formula], "the statistics, by id, that one is derived from: `now / before`.";
    Planned = "planned" [Planned], "whether an event is yet to come; nothing where it is no event.";
    Inferred = "inferred" [Inferred], "whether the article leaves it to its readers to see who says so; nothing where nobody can.";
    Verdict = "verdict" [Verdict], "what a check of a claim found.";
    Rating = "rating" [Rating], "the finding on a scale from 1.";
    BestRating = "best_rating", "the best place on that scale.";
    ReviewedBy = "reviewed_by" [ReviewedBy], "who checked it.";
    Language = "language" [Language], "the language in which a quote was spoken (BCP 47).";
    Original = "original" [Original], "the words in that language.";
    Source = "source" [Source], "the address of the page that the fact comes from.";
    Replaces = "replaces" [Replaces], "the id of the earlier fact that this one takes the place of.";
    StartChar = "start_char", "where the article says so: the first character of its text, counted from 0.";
    EndChar = "end_char", "the character behind the last.";
    Exact = "exact", "the words that the article prints there.";
    Stated = "stated" [Evidence], "the aspects that the article's text bears out: `words; speaker`.";
    Undecided = "undecided", "the aspects of which the text does not tell.";
    Author = "on_authors_word", "the aspects that are on the author's word.";
    Stance = "stance" [Stance], "`alleged`, `denied` or `asked`, where those who are named do not assert it.";
    First = "first", "the first number of a score.";
    Second = "second", "the second number of a score.";
    Todo = "todo", "what a person must still decide: `kind; speakers`.";
    PublishedAt = "published_at", "the moment at which the article was published, with its difference from UTC; nothing where only the day is known.";
    Reviewed = "reviewed" [Reviewed], "the day on which a check of a claim was published.";
}
