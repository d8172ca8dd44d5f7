//! What stands beside quotation marks, and which of them are apostrophes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // A name in marks behind these is that of a work or a thing.
    words(
        Is(Work),
        "album anthem article ballad bestseller biography book campaign cartoon chapter column comedy documentary \
         drama editorial episode essay exhibition film game hit hymn magazine memoir movie musical newspaper novel \
         opera operation painting paper play podcast poem programme project report sculpture sequel series show \
         single sitcom song story study symphony thriller track trilogy video",
        "Lee said the {} “Night” had won.", "“(Lee)”",
    ),
    words(
        Is(Work), "codenamed entitled headlined",
        "Lee said that a film {} “Night” had won.", "“(Lee)”",
    ),
    words(
        Is(Work), "called dubbed named nicknamed titled",
        "Lee said that a film {} “Night” had won.", "“(a film)”",
    ),
    // What stands in marks behind these is speech, however short.
    words(
        Is(SpeechVerb), "said says told asked replied answered shouted wrote tweeted added chanted whispered yelled cried",
        "She {} “no” and left.", "“She?”",
    ),
    words(Is(SpeechVerb), "say", "They {} “no” and leave.", "“They?”"),
    words(Is(SpeechVerb), "saying", "She is {} “no” and will leave.", "“She?”"),
    words(Is(SpeechVerb), "read reads", "The sign {} “no” and fell.", "“The sign”"),
    // The mark before these is an apostrophe.
    words(
        Is(Elision),
        "tis tisn twas twasn twere twill twould til till em nuff cuz coz nother neath ere fraid specially scuse",
        "It was '{} the workers' plan.", "",
    ),
    words(Is(ElidedAnd), "n", "The rock '{}' roll years 'ended,' she said.", "“she?”"),
    // So is the mark behind these, and behind "goin".
    words(Is(Clipped), "ol o", "The 'good {}' days' are gone,' she said.", "“she?”"),
];
