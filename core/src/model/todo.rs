use super::{Aspect, FactList, Field};

/// Declares [`Todo`]: its name in the formats is that of the field.
macro_rules! todos {
    ($($field:ident of $($list:ident)+: $doc:literal,)+) => {
        /// What of a fact a person must still decide: the field that a declaration gives as `todo`.
        ///
        /// Such a field has no value, or only the values that were decided; where it must have one, as the name of an event,
        /// that is the article's own words. What an actor is or what happens in an event stands in its kind:
        /// [`ActorKind::Todo`](super::ActorKind::Todo), [`EventKind::Todo`](super::EventKind::Todo).
        ///
        /// A field of which it says something that it is left out cannot be undecided: without `stance` a claim is asserted.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "json", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum Todo {
            $(#[doc = $doc] $field,)+
        }

        impl Todo {
            /// All that can be undecided, in the order of the alphabet.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// The field that is undecided.
            pub const fn field(self) -> Field {
                match self {
                    $(Self::$field => Field::$field,)+
                }
            }

            /// The facts that have such a field.
            const fn facts(self) -> &'static [FactList] {
                match self {
                    $(Self::$field => &[$(FactList::$list),+],)+
                }
            }
        }
    };
}

todos! {
    About of Quotes Events Claims: "Whom it is about.",
    Addressees of Quotes Statistics Claims: "To whom it was said.",
    Against of Statistics: "What a figure is measured against.",
    Also of Actors: "What else the article calls an actor.",
    At of Quotes Statistics Claims: "At which event it was said.",
    CompleteWith of Statistics: "The shares that make up the whole with this one.",
    During of Statistics: "The observation period.",
    From of Statistics: "Where something goes out from.",
    Iso of Actors: "Which country it is.",
    Label of Events: "What an event is called.",
    Margin of Statistics: "The margin of error.",
    Method of Statistics: "How it was measured.",
    Of of Actors Statistics: "What is measured, or whom an actor belongs to.",
    Original of Quotes: "The words in the language in which they were spoken.",
    Place of Events: "Where an event happens.",
    Rating of Claims: "Where a check places a claim on its scale.",
    Review of Claims: "The page that explains what a check found.",
    Reviewed of Claims: "When a check was published.",
    ReviewedBy of Claims: "Who checked a claim.",
    Role of Actors: "The office of an actor.",
    SameAs of Actors: "Which pages identify an actor.",
    Source of Quotes Statistics Claims: "Where it comes from.",
    Speakers of Quotes Statistics Claims: "Who says so.",
    Text of Claims: "What is claimed.",
    To of Statistics: "Where something goes to.",
    Url of Actors Events: "Which page is about it.",
    Verdict of Claims: "What a check of a claim found.",
    Via of Quotes Statistics Claims: "Through whom it is known.",
    When of Quotes Events Claims: "When it happens, or was said.",
    Who of Statistics Events: "Who takes part, or is measured.",
    Wikidata of Actors: "Which item of Wikidata an actor is.",
}

impl Todo {
    /// A field of a fact as something that can be undecided; nothing where it cannot.
    pub fn of(field: Field, list: FactList) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|todo| todo.field() == field && todo.is_of(list))
    }

    /// Whether facts of this list have such a field.
    pub fn is_of(self, list: FactList) -> bool {
        self.facts().contains(&list)
    }

    /// Its name in the formats, which is that of the field.
    pub const fn name(self) -> &'static str {
        self.field().name()
    }

    /// The aspect of which the text may tell, and which is undecided with the field.
    pub const fn aspect(self) -> Option<Aspect> {
        Some(match self {
            Self::Speakers => Aspect::Speaker,
            Self::Addressees => Aspect::Addressee,
            Self::Via => Aspect::Intermediary,
            Self::During | Self::When => Aspect::Time,
            Self::Against => Aspect::Baseline,
            Self::Margin => Aspect::Margin,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Todo;

    #[test]
    fn they_are_named_as_their_fields_and_stand_in_the_order_of_the_alphabet() {
        assert!(Todo::ALL.is_sorted_by_key(|todo| todo.name()));
        for (index, todo) in Todo::ALL.iter().enumerate() {
            for list in todo.facts() {
                assert_eq!(Todo::of(todo.field(), *list), Some(*todo));
            }
            assert_eq!(*todo as usize, index);
        }
    }

    #[test]
    #[cfg(feature = "json")]
    fn json_has_the_names_of_the_fields() {
        for todo in Todo::ALL {
            let json = serde_json::to_string(todo).expect("it is a text");
            assert_eq!(json, format!("\"{}\"", todo.name()));
        }
    }
}
