//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "the", "It grew at {} end of 2021.", "2021-10-01/2022-01-01"),
    words(Is(A), "a an", "It was half {} million.", "0.5 million"),
    words(Is(Of), "of", "It fell at the end {} 2021.", "2021-10-01/2022-01-01"),
    words(Is(In), "in", "One {} five voters agreed.", "1 of 5"),
    words(Is(CountsFrom), "since", "It fell {} May 2021.", "2021-05-01/.."),
    words(Is(On), "on", "It opened {} 3 May.", "2022-05-03/2022-05-04"),
    words(Is(At), "at", "It stood {} 5 percent.", "5 %"),
    words(Is(By), "by", "It fell {} 5 percent.", "-5 %"),
    words(Is(For), "for", "It ran {} 5 km.", "5 km"),
    words(Is(From), "from", "It fell {} 5 percent to 3 percent.", "5 %; 3 %"),
    words(Is(To), "to", "It took 3 {} 5 km.", "3..=5 km"),
    words(Is(With), "with", "It ended {} 5 km to go.", "5 km"),
    words(Is(Between), "between", "It took {} 3 and 5 km.", "3..=5 km"),
    words(Is(And), "and", "They won a hundred {} five medals.", "105"),
    words(Is(Or), "or", "It took 5 km {} more.", ">= 5 km"),
    words(Is(Either), "either", "It took {} 3 or 5 km.", "3 km; 5 km"),
    words(Is(Than), "than", "It took more {} 5 km.", "> 5 km"),
    words(Is(As), "as", "It took as much {} 5 km.", "<= 5 km"),
    words(Is(Per), "per", "It did 5 km {} hour.", "5 km/h"),
    words(Is(Out), "out", "Two {} of five voters agreed.", "2 of 5"),
    words(Is(Not), "not no", "It took {} more than 5 km.", "<= 5 km"),
    words(Is(Demonstrative), "this that these those", "It took {} 5 km.", "5 km"),
    words(Is(Possessive), "my our your his her its their", "It ran {} 5 km.", "5 km"),
    words(
        Is(StopWord),
        "about after among been before from have into last more most over said than that their them there these they \
        this through under were when which will with year",
        "The word “{}” stands near any other.", "“”",
    ),
    words(Is(OrdinalSuffix), "st nd rd th", "They came 21{} in the cup.", "rank 21"),
];
