//! The fields of an article and of its facts: what each is called, and what kind of thing it holds.
//!
//! Every walk over the fields is made from this table: the rules, the anchors, the formats, the reading of a declaration
//! and the Rust that it becomes. A field of a struct that its table lacks does not compile.

use super::Part;

/// Declares [`Field`]. `Verdict = verdict at "review/verdict" called "the verdict"` is `verdict:` in a declaration and
/// `review/verdict` in the facts JSON; a message calls its text “the verdict” where it is blank. Text without such a name may
/// be blank. In braces stands where the facts JSON keeps a part of the value, if not below the value.
macro_rules! names {
    ($($field:ident = $name:ident $(at $key:literal)? $({ $part:ident at $inside:literal })? $(called $noun:literal)?,)+) => {
        /// A field of an article, of a fact or of a feed, in the order of the alphabet.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Field {
            $(#[doc = concat!("`", stringify!($name), "`")] $field,)+
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// The field of that name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.name() == name)
            }

            /// Its name in a declaration.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$field => stringify!($name),)+
                }
            }

            /// Where the facts JSON has it, below the fact.
            pub(super) const fn key(self) -> &'static str {
                match self {
                    $($(Self::$field => $key,)?)+
                    _ => self.name(),
                }
            }

            /// Where the facts JSON has a part of its value, below the fact; nothing where that is below the value.
            pub(super) const fn key_of_part(self, part: Part) -> Option<&'static str> {
                match (self, part) {
                    $($((Self::$field, Part::$part) => Some($inside),)?)+
                    _ => None,
                }
            }

            /// What a message calls its text, which must not be blank; nothing where it may be.
            pub const fn noun(self) -> Option<&'static str> {
                match self {
                    $($(Self::$field => Some($noun),)?)+
                    _ => None,
                }
            }
        }

        /// The [`Field`](crate::model::Field) of a name.
        #[doc(hidden)]
        #[macro_export]
        macro_rules! field {
            $(($name) => { $crate::model::Field::$field };)+
        }
    };
}

names! {
    About = about,
    Actors = actors,
    Addressees = addressees,
    Against = against { Words at "against/words/words" } called "what it is measured against",
    Also = also called "another name",
    Anchor = anchor,
    Articles = articles,
    Asides = asides,
    At = at,
    Attachments = attachments,
    Attribution = attribution,
    Authors = authors called "the name of an author",
    Body = body,
    Claims = claims,
    CompleteWith = complete_with,
    Content = content,
    Correction = correction called "the correction",
    Coverage = coverage,
    Dateline = dateline called "the dateline",
    Description = description,
    During = during,
    Events = events,
    Evidence = evidence,
    Expired = expired,
    Favicon = favicon,
    FeedUrl = feed_url,
    Formula = formula,
    From = from,
    Headline = headline called "the headline",
    HomePageUrl = home_page_url,
    Icon = icon,
    Id = id called "the id",
    Image = image,
    Inferred = inferred,
    Iso = iso,
    Kind = kind called "the kind of an event",
    Label = label called "the name of an event",
    Language = language,
    Margin = margin { Unit at "margin/value/unit" },
    Method = method called "the method",
    Modified = modified,
    Name = name called "the name",
    NextUrl = next_url,
    Note = note,
    Of = of called "what is measured",
    Original = original called "the original words",
    Parts = parts called "the words of a quote",
    Place = place called "the place",
    Planned = planned,
    Published = published,
    Publisher = publisher called "the publisher",
    Quantity = quantity { Unit at "quantity/value/unit" },
    Quotes = quotes,
    Rating = rating at "review/rating",
    Replaces = replaces called "the id of the fact that is replaced",
    Review = review at "review/url",
    Reviewed = reviewed at "review/published",
    ReviewedBy = reviewed_by at "review/by" called "the name of who checked it",
    Role = role called "the role",
    SameAs = same_as,
    Source = source,
    Speakers = speakers,
    Stance = stance,
    Statistics = statistics,
    Summary = summary called "the summary",
    Text = text called "a claim",
    Timezone = timezone,
    Title = title,
    To = to,
    Todo = todo,
    Topics = topics called "a topic",
    Transcript = transcript,
    Unnamed = unnamed,
    Url = url,
    Verdict = verdict at "review/verdict" called "the verdict",
    Via = via,
    When = when,
    Who = who,
    Wikidata = wikidata,
    Words = words called "the words of an aside",
}

/// The fields of each struct, for a macro that is called with them: `fields!(Quote then …)` is `then! { … Quote { … } }`.
///
/// `head` is what a declaration says before its braces; `braces` what it says in them, in the order in which messages list
/// it; `rest` what no declaration says. Behind each field stands its kind, a [`Value`](super::Value). Where a declaration has
/// other fields for the same, they follow in brackets: what the model has in `review.by` is declared as `reviewed_by`.
#[doc(hidden)]
#[macro_export]
macro_rules! fields {
    (Article $then:ident $($with:tt)*) => { $then! { $($with)* Article {
        head { name: Name, headline: Text, }
        braces {
            published: Moment, modified: Moment, timezone: Timezone, id: Id, url: Address, publisher: Party, authors: Parties,
            dateline: Text, language: Language, summary: Text, topics: Texts, image: Address, text: Body [text body content],
            transcript: Flag, correction: Text, source: Source,
        }
        rest {
            attachments: Attachments, actors: Facts, quotes: Facts, statistics: Facts, events: Facts, claims: Facts,
            asides: Facts, coverage: Coverage,
        }
    } } };
    (Actor $then:ident $($with:tt)*) => { $then! { $($with)* Actor {
        head { id: Id, kind: ActorKind, name: Text, unnamed: Flag, }
        braces {
            also: Texts, role: Words, of: Actor, iso: Country, wikidata: Wikidata, url: Address, same_as: Addresses, note: Note,
        }
        rest { todo: Todos, anchor: Anchor, }
    } } };
    (Event $then:ident $($with:tt)*) => { $then! { $($with)* Event {
        head { id: Id, kind: EventKind, label: Words, }
        braces { when: Time, place: Venue, who: Actors, planned: Flag, about: Actors, url: Address, note: Note, }
        rest { todo: Todos, evidence: Evidence, }
    } } };
    (Quote $then:ident $($with:tt)*) => { $then! { $($with)* Quote {
        head { id: Id, attribution: Attribution, parts: Parts, }
        braces {
            at: Event, when: Time, about: Actors, inferred: Flag, language: Language, original: Text, source: Source,
            replaces: Replaced, note: Note,
        }
        rest { todo: Todos, evidence: Evidence, }
    } } };
    (Statistic $then:ident $($with:tt)*) => { $then! { $($with)* Statistic {
        head { id: Id, attribution: Attribution, quantity: Figure, }
        braces {
            of: Words, who: Actor, from: Actor, to: Actor, during: Time, against: Baseline, margin: Quantity,
            stance: Stance, formula: Formula [], complete_with: Statistics, at: Event, method: Text, inferred: Flag, source: Source, replaces: Replaced, note: Note,
        }
        rest { todo: Todos, evidence: Evidence, }
    } } };
    (Claim $then:ident $($with:tt)*) => { $then! { $($with)* Claim {
        head { id: Id, attribution: Attribution, text: Words, }
        braces {
            about: Actors, stance: Stance, at: Event, when: Time, inferred: Flag, review: Review [verdict rating reviewed_by reviewed review],
            source: Source, replaces: Replaced, note: Note,
        }
        rest { todo: Todos, evidence: Evidence, }
    } } };
    (Aside $then:ident $($with:tt)*) => { $then! { $($with)* Aside {
        head { id: Id, words: Text, }
        braces { note: Note, }
        rest { anchor: Anchor, }
    } } };
    (Feed $then:ident $($with:tt)*) => { $then! { $($with)* Feed {
        head { title: Text, }
        braces {
            home_page_url: Address, feed_url: Address, next_url: Address, description: Text, language: Language,
            authors: Texts, icon: Address, favicon: Address, expired: Flag, articles: Articles,
        }
    } } };
    (Attribution $then:ident $($with:tt)*) => { $then! { $($with)* Attribution {
        head { speakers: Speakers, addressees: Actors, via: Speakers, }
    } } };
    (Review $then:ident $($with:tt)*) => { $then! { $($with)* Review {
        braces { verdict: Text, rating: Rating, by: Party [reviewed_by], published: Moment [reviewed], url: Address [review], }
    } } };
}

#[cfg(test)]
mod tests {
    use super::Field;

    /// Findings about one fact come in this order.
    #[test]
    fn fields_stand_in_the_order_of_the_alphabet() {
        assert!(Field::ALL.is_sorted_by_key(|field| field.name()));
    }
}
