//! How exact a figure is said to be.

use crate::model::Hedge::{self, About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::Hedges;
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};
use crate::text::language::phrase::{Book, Phrase, patterns, phrase};

pub(super) const HEDGES: Hedges = Hedges {
    before: Book::new(BEFORE, &patterns(BEFORE)),
    behind: Book::new(BEHIND, &patterns(BEHIND)),
    joined: Book::new(JOINED, &patterns(JOINED)),
};

/// Before a figure.
#[rustfmt::skip] // as in a table
const BEFORE: &[Phrase<Hedge>; 23] = &[
    phrase("about|around|roughly|approximately|circa|some|perhaps", About, "It ran {} 5 km.", "~5 km"),
    phrase("almost|nearly|virtually|practically|nearer", About, "It ran {} 5 km.", "~5 km"),
    phrase("[an] estimated", About, "It ran {} 5 km.", "~5 km"),
    phrase("close to", About, "It ran {} 5 km.", "~5 km"),
    phrase("in the region|order|neighborhood|neighbourhood of", About, "It ran {} 5 km.", "~5 km"),
    phrase("more|greater|higher|larger|better|longer than", MoreThan, "It ran {} 5 km.", "> 5 km"),
    phrase("[well|just] over", MoreThan, "It ran {} 5 km.", "> 5 km"),
    phrase("above|exceeding|exceeded|exceeds|exceed|topping|surpassing", MoreThan, "It ran {} 5 km.", "> 5 km"),
    phrase("upward|upwards|north of", MoreThan, "It ran {} 5 km.", "> 5 km"),
    phrase("in excess of", MoreThan, "It ran {} 5 km.", "> 5 km"),
    phrase("less|fewer|lower|smaller than", LessThan, "It ran {} 5 km.", "< 5 km"),
    phrase("under|below", LessThan, "It ran {} 5 km.", "< 5 km"),
    phrase("[just] short|shy of", LessThan, "It ran {} 5 km.", "< 5 km"),
    phrase("no|not fewer|less|lower than", AtLeast, "It ran {} 5 km.", ">= 5 km"),
    phrase("at least", AtLeast, "It ran {} 5 km.", ">= 5 km"),
    phrase("[a] minimum [of]", AtLeast, "It ran {} 5 km.", ">= 5 km"),
    phrase("no|not more|higher than", AtMost, "It ran {} 5 km.", "<= 5 km"),
    phrase("as few|little as", AtLeast, "It ran {} 5 km.", ">= 5 km"),
    phrase("as much|many|high as", AtMost, "It ran {} 5 km.", "<= 5 km"),
    phrase("at most", AtMost, "It ran {} 5 km.", "<= 5 km"),
    phrase("up to", AtMost, "It ran {} 5 km.", "<= 5 km"),
    phrase("[a] maximum [of]", AtMost, "It ran {} 5 km.", "<= 5 km"),
    phrase("a total of", Exact, "It ran {} 5 km.", "5 km"),
];

/// Behind a figure with its unit.
#[rustfmt::skip] // as in a table
const BEHIND: &[Phrase<Hedge>; 6] = &[
    phrase("or more|over|above|higher|longer|older", AtLeast, "It ran 5 km {}.", ">= 5 km"),
    phrase("and over|above|older", AtLeast, "It ran 5 km {}.", ">= 5 km"),
    phrase("at least", AtLeast, "It ran 5 km {}.", ">= 5 km"),
    phrase("at most", AtMost, "It ran 5 km {}.", "<= 5 km"),
    phrase("or less|fewer|under|below|younger", AtMost, "It ran 5 km {}.", "<= 5 km"),
    phrase("or so|thereabouts", About, "It ran 5 km {}.", "~5 km"),
];

/// Joined to a figure by a hyphen.
#[rustfmt::skip] // as in a table
const JOINED: &[Phrase<Hedge>; 2] = &[
    phrase("plus", AtLeast, "It has 20-{} wolves.", ">= 20"),
    phrase("odd|ish", About, "It has 20-{} wolves.", "~20"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Are(&[Circa, Abbreviation]), "approx ca c est", "It ran {}. 5 km.", "~5 km"),
    words(Is(Stretch), "days weeks months years decades hours", "They ran 3 km over five {}.", "3 km; 5 {}"),
    words(Is(Stretch), "day week month year", "They ran 3 km over one {}.", "3 km; 1 {}s"),
    words(Is(Stretch), "games matches", "They ran 3 km over five {}.", "3 km; 5"),
    words(Is(Lasting), "took lasted after", "It {} over five days.", "> 5 days"),
    words(Is(Level), "over above", "It rose {} 5 percent. It is 5 km {} the city.", "> 5 %; 5 km"),
    words(Is(Level), "under below", "It rose {} 5 percent. It is 5 km {} the city.", "< 5 %; 5 km"),
];
