use super::{FactList, Rule};
use crate::model::{ActorKind, Field, Quantity, Stance, Unit, When};

/// What would mend a finding, as data: the macros print it in the language of declarations, the
/// reader of facts JSON in that of members.
///
/// The list is closed, so that a front end that has no words for one of them does not compile. What explains a finding
/// without mending it is text in [`Finding::details`](super::Finding::details).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// Advice that names no value and no field, so that it reads the same in every language.
    Plain(&'static str),
    /// The name or code that a mistyped one most likely means.
    Meant(String),
    /// The unit that a mistyped one most likely means.
    MeantUnit(Unit),
    /// This code is to be written.
    Code(String),
    /// These words are to be written.
    Words(String),
    /// This address is to be written.
    Address(String),
    /// These names may stand there.
    Declared(Vec<String>),
    /// A fact of this list is to be declared, under this name if the reference gives one.
    Declare {
        /// Where such facts are listed.
        list: FactList,
        /// The name that is referred to.
        id: Option<String>,
    },
    /// The person stands among those who take part, and the place of an event is a place.
    TakesPart,
    /// A field that leads in a circle is to be left out, or to name another.
    LeaveOut {
        /// The field.
        field: Field,
        /// Whether several facts make up the circle, so that any of them may leave it out.
        of_several: bool,
    },
    /// Only an actor of the kind `Country` has a country code.
    CodeOfCountry,
    /// What is counted is no unit.
    Counted(String),
    /// The event is yet to come.
    Planned,
    /// The event is over, or never happened.
    NotPlanned,
    /// Readers are left to see who speaks.
    Inferred,
    /// The article calls the speakers something else, or readers are left to see who speaks.
    CalledOrInferred,
    /// The article calls the actor something else, or the actor is not needed.
    CalledOrLeftOut,
    /// The article's words are this figure.
    Figure {
        /// The words that state it.
        words: String,
        /// The figure that they state.
        figure: Quantity,
    },
    /// The article's words are this margin of error.
    Margin {
        /// The words that state it.
        words: String,
        /// The margin that they state.
        figure: Quantity,
    },
    /// Another statistic is this figure.
    FigureOf {
        /// The statistic.
        id: String,
        /// Its figure.
        figure: Quantity,
    },
    /// The article has another date.
    Date {
        /// What its words mean, where that can be told.
        meant: Option<When>,
        /// Whether words of the article are given for the date, so that others may be.
        words: bool,
    },
    /// This is to be done, unless the article does not have it and it is on the author's word.
    OrAuthor(&'static str),
    /// What is listed is to be declared, or set aside where it states nothing.
    OrAside,
    /// What the author has seen for themselves may stand: this rule is allowed.
    LetStand(Rule),
    /// Two facts share one figure: the article's words show that each is meant.
    WordsForBoth,
    /// What a share of a whole may be.
    Share,
    /// The shares of a whole are each named once.
    EachShareOnce,
    /// Somebody reported what the declared speakers said.
    Reporter {
        /// The declared speakers, as messages show them.
        shown: String,
        /// Their names in declarations.
        speakers: Vec<String>,
        /// Who reported it, as the article has it.
        name: String,
        /// The name of the reporter in declarations.
        id: String,
    },
    /// Somebody else is the speaker, or other words are meant.
    Speaker {
        /// The declared speakers, as messages show them.
        shown: String,
        /// The name in declarations of the one who is.
        id: Option<String>,
    },
    /// Somebody else says the figure or the claim, or other words are meant.
    Source {
        /// The declared speaker, as messages show it.
        shown: String,
        /// The name in declarations of the one who does.
        id: Option<String>,
    },
    /// Those who are named stand to it so.
    Stance(Stance),
    /// The words that are given for a claim or an event are to hold what governs them.
    Longer {
        /// These words, where they are not too long to be shown.
        words: Option<String>,
        /// The stance that says the same.
        stance: Option<Stance>,
        /// Whether it is a claim, which can have one.
        claim: bool,
    },
    /// Another name is to be written, or none.
    Instead(String),
    /// Somebody is to be declared whom the article names.
    Undeclared {
        /// What the declaration may be called.
        id: String,
        /// What it may be.
        kind: ActorKind,
        /// Who it is, in the words of the article.
        name: String,
        /// Whether these are a description, and no name.
        unnamed: bool,
    },
    /// Passages that are joined are quotes of their own, or parts of one quote.
    QuotesOfTheirOwn {
        /// Whether they can only be one quote if one speaker says both.
        if_one_speaker: bool,
    },
    /// A long quote is declared in parts.
    Parts,
    /// What is reported without quotation marks is a claim.
    Claim,
    /// The words stand on a line that begins with a name: the article may be a transcript.
    Transcript,
    /// A person is to decide, and to write what it is.
    Decide {
        /// The field that is undecided.
        field: Field,
        /// Where the fact is listed.
        list: FactList,
        /// Whether others are named beside what is undecided.
        partly: bool,
        /// The names in declarations of the actors whom the article names there.
        candidates: Vec<String>,
    },
}
