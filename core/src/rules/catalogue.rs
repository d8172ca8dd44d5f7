//! The rules by their names, each with its family, its level and what it finds.

use crate::{model::Fault, shown, suggest_slip};
use std::fmt;

/// How a finding is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Not at all.
    Allow,
    /// As advice: the facts still compile.
    Warn,
    /// As an error.
    Deny,
}

/// What a rule watches over.
///
/// Facts that a program loads have no shape of declarations and no levels beside them: the rules of [`Shape`](Self::Shape)
/// and [`Level`](Self::Level) find nothing in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// The form of declarations.
    Shape,
    /// The names by which facts refer to one another.
    Reference,
    /// Dates, units, codes and addresses.
    Value,
    /// The article's text as such.
    Text,
    /// Words between quotation marks, and who said them.
    Quotation,
    /// Figures.
    Number,
    /// Who says figures and claims, and how they stand to them.
    Source,
    /// Dates and periods.
    Time,
    /// The levels at which rules report.
    Level,
    /// What no declaration covers, and what declarations leave open.
    Coverage,
}

/// Passes the list of rules on to the macro that is named: each family with its folder, and in it each rule with its
/// summary, its name and its level. The type below is made of it, and so are the pages.
#[doc(hidden)]
#[macro_export]
macro_rules! __rules {
    ($consumer:ident) => {
        $consumer! {
            Shape = shape {
                /// A declaration that is not of the form `keyword name = value { … };`.
                Malformed = malformed, Deny;
                /// A keyword that is none.
                UnknownKeyword = unknown_keyword, Deny;
                /// A field that this kind of declaration does not have.
                UnknownField = unknown_field, Deny;
                /// A kind of actor or event that is not in the list.
                UnknownKind = unknown_kind, Deny;
                /// A field that must be there and is not.
                MissingField = missing_field, Deny;
                /// A field that is given twice.
                DoubledField = doubled_field, Deny;
                /// A value of another kind than the field takes.
                WrongValue = wrong_value, Deny;
            }
            Reference = reference {
                /// A name that nothing was declared under.
                UndeclaredName = undeclared_name, Deny;
                /// A name of another kind of declaration than is wanted here.
                WrongReference = wrong_reference, Deny;
                /// A name that is declared twice.
                DoubledName = doubled_name, Deny;
                /// Two articles of a feed with one id or one address, or one with the name of a fact.
                DoubledId = doubled_id, Deny;
                /// A place or a facility that is made to speak.
                MutePlace = mute_place, Deny;
                /// Actors, figures or facts that lead to themselves: by `of`, by arithmetic, by `replaces`.
                Circle = circle, Deny;
                /// An actor that no declaration refers to and that the article does not name.
                UnusedActor = unused_actor, Warn;
            }
            Value = value {
                /// A date that is not in the calendar.
                NoSuchDate = no_such_date, Deny;
                /// A range or period that ends before it starts.
                ReversedRange = reversed_range, Deny;
                /// A change of the article before its publication.
                ModifiedBeforePublished = modified_before_published, Deny;
                /// A unit that is none; what is merely counted stands in quotation marks.
                UnknownUnit = unknown_unit, Deny;
                /// A country, language or Wikidata code or a media type that does not exist or is malformed.
                UnknownCode = unknown_code, Deny;
                /// An address that is no absolute http or https URL, or that has a user name or a password in it.
                MalformedUrl = malformed_url, Deny;
                /// An address or an id that leads to no page, but runs or opens something: `javascript:`, `data:`, `ms-word:`.
                ScriptAddress = script_address, Deny;
                /// A number that cannot be: a share of nothing, a rank of zero, more digits than can be kept.
                ImpossibleNumber = impossible_number, Deny;
                /// Text that is required and blank.
                BlankText = blank_text, Deny;
                /// Text with an invisible character that turns the direction of writing around.
                BidiOverride = bidi_override, Deny;
                /// Text, an address or an id with a character that nobody sees and that changes nothing of what is seen.
                HiddenCharacter = hidden_character, Deny;
            }
            Text = text {
                /// An article text that cannot be read.
                UnreadableText = unreadable_text, Deny;
                /// An article text that is markup rather than prose.
                NotPlainText = not_plain_text, Deny;
                /// Words given with `as` that the article does not have.
                WordsNotFound = words_not_found, Deny;
                /// Words given with `as` that leave out what governs them: a negation, a denial, an allegation, a condition.
                CutOff = cut_off, Deny;
                /// Words given with `as` that speak of a number or a date which cannot be told.
                Unread = unread, Warn;
                /// An article in a language whose words are not read, so that little but quotations is checked.
                UnreadLanguage = unread_language, Warn;
            }
            Quotation = quotation {
                /// Words that the article does not quote as they are declared.
                Misquoted = misquoted, Deny;
                /// Words that the article has, but not between quotation marks.
                NotQuoted = not_quoted, Deny;
                /// A quotation that is cut without `…` to show it.
                CutShort = cut_short, Deny;
                /// An elision or insertion that changes what was said.
                DistortingElision = distorting_elision, Deny;
                /// Words that the article gives to somebody else.
                WrongSpeaker = wrong_speaker, Deny;
                /// Words, a figure or a claim that the article has said to somebody else.
                WrongAddressee = wrong_addressee, Deny;
                /// Words, a figure or a claim that the article has through somebody else.
                WrongIntermediary = wrong_intermediary, Deny;
                /// Words whose speaker the article does not name near them, without `inferred: true`.
                Unattributed = unattributed, Deny;
                /// Words whose declared speaker is named neither in their paragraph nor in the one before.
                DistantSpeaker = distant_speaker, Warn;
                /// Words of which it cannot be told whether the article quotes them.
                UnclearQuotation = unclear_quotation, Deny;
                /// Words or a figure that the source gives in another way.
                DiffersFromSource = differs_from_source, Deny;
                /// Two declarations for one passage.
                DoubledQuote = doubled_quote, Deny;
            }
            Number = number {
                /// A figure that the article does not state.
                Misstated = misstated, Deny;
                /// A figure that the article states in another unit or scale.
                WrongUnit = wrong_unit, Deny;
                /// A figure of something else than what the article counts.
                WrongNoun = wrong_noun, Deny;
                /// A hedged figure that is passed on as exact, or an exact one as hedged.
                WrongHedge = wrong_hedge, Deny;
                /// A change that went the other way.
                WrongDirection = wrong_direction, Deny;
                /// Figures that contradict each other.
                Contradiction = contradiction, Deny;
            }
            Source = source {
                /// A figure or a claim that the article has from somebody else.
                WrongSource = wrong_source, Deny;
                /// A figure or a claim that is denied or only alleged, passed on as asserted, or the other way round.
                WrongStance = wrong_stance, Deny;
            }
            Time = time {
                /// A date, or an end of a period, that is not the one which the article's words mean.
                WrongTime = wrong_time, Deny;
                /// A date that the article states nowhere.
                Misdated = misdated, Deny;
                /// An event that starts after the article was published and is not `planned`, or one that is and was over; a saying after it.
                FutureEvent = future_event, Deny;
            }
            Level = level {
                /// A rule that does not exist, or that cannot be set.
                UnknownRule = unknown_rule, Deny;
                /// A level that changes nothing.
                IdleLevel = idle_level, Warn;
            }
            Coverage = coverage {
                /// Quotations, figures, dates and times of day of the article that no declaration covers.
                Uncovered = uncovered, Allow;
                /// Figures, dates and times of day within quotations that no declaration covers.
                UncoveredInQuotation = uncovered_in_quotation, Allow;
                /// Words that are set aside and that nothing would have asked for, or that hold more than what is no fact.
                NeedlessAside = needless_aside, Warn;
                /// What a declaration says and the article's text neither states nor contradicts.
                Unverified = unverified, Allow;
                /// What a person must still decide: `todo` in a declaration.
                Todo = todo, Warn;
            }
        }
    };
}

macro_rules! catalogue {
    ($($family:ident = $folder:ident { $($(#[doc = $summary:literal])+ $rule:ident = $name:ident, $level:ident;)+ })+) => {
        /// A rule: the one list of everything that is checked. The documentation of the crate `newsfacts` has a page on
        /// each, in its module `rule`.
        ///
        /// `Display` writes the name, as it stands in brackets behind a message: `misquoted`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule { $($($(#[doc = $summary])+ $rule,)+)+ }

        impl Family {
            /// The name in lower case, which is that of its folder.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$family => stringify!($folder),)+ }
            }
        }

        impl Rule {
            /// Every rule, by family.
            pub const ALL: &'static [Self] = &[$($(Self::$rule,)+)+];

            /// The name in messages and in `#[allow(…)]`.
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$rule => stringify!($name),)+)+ }
            }

            /// What it watches over.
            pub const fn family(self) -> Family {
                match self { $($(Self::$rule => Family::$family,)+)+ }
            }

            /// How it reports unless the author asks for something else.
            pub const fn level(self) -> Level {
                match self { $($(Self::$rule => Level::$level,)+)+ }
            }

            /// What it finds, in a line.
            pub const fn summary(self) -> &'static str {
                match self { $($(Self::$rule => concat!($($summary,)+).trim_ascii(),)+)+ }
            }
        }
    };
}

__rules!(catalogue);

impl Rule {
    /// Whether an author can set its level. Without a name, a value or a text there is nothing to compile, and nobody may have
    /// the readers of a feed run a script or a program.
    pub const fn is_settable(self) -> bool {
        match self {
            Self::UnreadableText
            | Self::NotPlainText
            | Self::NoSuchDate
            | Self::ScriptAddress
            | Self::ImpossibleNumber => false,
            _ => match self.family() {
                Family::Shape | Family::Reference | Family::Level => {
                    !matches!(self.level(), Level::Deny)
                }
                _ => true,
            },
        }
    }

    /// The rule of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.name() == name)
    }

    /// Where the rule is explained, as the last line of a message says it.
    pub fn explained(self) -> String {
        format!("explained in newsfacts::rule::{self} (cargo doc -p newsfacts --open)")
    }

    /// The rule of that name, for somebody who wants to set its level.
    ///
    /// # Errors
    ///
    /// Where there is no such rule, and where it cannot be set: facts that cannot be read cannot be let through either.
    pub fn to_set(name: &str) -> Result<Self, SettingError> {
        let rule = Self::named(name).ok_or_else(|| SettingError::Unknown(name.to_owned()))?;
        match rule.is_settable() {
            true => Ok(rule),
            false => Err(SettingError::Fixed(rule)),
        }
    }
}

impl From<Fault> for Rule {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Blank => Self::BlankText,
            Fault::Address => Self::MalformedUrl,
            Fault::Script => Self::ScriptAddress,
            Fault::Turned => Self::BidiOverride,
            Fault::Hidden => Self::HiddenCharacter,
            Fault::Language => Self::UnknownCode,
            Fault::Doubled => Self::DoubledId,
        }
    }
}

/// Why the level of a rule cannot be set. `Display` writes what is wrong, and on a second line what helps.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingError {
    /// No rule has that name.
    Unknown(String),
    /// The rule always reports.
    Fixed(Rule),
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => {
                writeln!(f, "there is no rule `{}`", shown::line(name))?;
                match suggest_slip(name, Rule::ALL.iter().map(|rule| rule.name())) {
                    Some(near) => write!(f, "did you mean `{near}`?"),
                    None => {
                        f.write_str("the name of a rule stands in brackets behind each message")
                    }
                }
            }
            Self::Fixed(rule) => write!(
                f,
                "the level of `{rule}` cannot be set\nwhat it finds cannot be compiled: mend it, and leave this out"
            ),
        }
    }
}

impl std::error::Error for SettingError {}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_by_its_name_alone() {
        for (index, rule) in Rule::ALL.iter().enumerate() {
            assert_eq!(Rule::named(rule.name()), Some(*rule));
            assert!(
                Rule::ALL[..index]
                    .iter()
                    .all(|other| other.name() != rule.name())
            );
            assert!(rule.summary().ends_with('.'), "{rule}");
        }
    }
}
