//! What words beside a number make of it: a count, a thing that is known already, one of many, no figure at all.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Known), "these those all other", "{^} two leaders met.", "definite 2"),
    words(
        Is(Selector),
        "each every any another only other such next previous last latest final whole latter bottom which \
         whatever either neither",
        "They took {} one.", "pronoun 1",
    ),
    words(Is(Another), "another", "They met one {} leader.", "pronoun 1"),
    words(Is(Mental), "knows wants thinks needs", "The one {} it.", "pronoun 1"),
    words(Is(RelativeWord), "who that which whose where", "The one {} men like won.", "pronoun 1"),
    words(Is(Both), "both", "{^} leaders met.", "dual 2"),
    words(Is(NoneOf), "no", "There were {} deaths.", ""),
    words(Is(Single), "single sole lone", "Not a {} vote was lost.", ""),
    words(Is(Several), "few several many", "It has {} hundred troops.", "vague hundreds"),
    words(Is(SomeNumber), "handful score trio quartet quintet gross umpteen most majority minority pair", "They sold a {} of pens.", ""),
    words(Is(ComparedWith), "compared versus vs against", "It is up 3 percent {} the plan.", "+3 %"),
    words(Is(Strong), "strong", "It has a forty-{} crew.", "40"),
    words(Is(Aged), "aged age ages", "They were {} 45.", "45"),
    words(Is(Turns), "turned turns turning", "She {} 80.", "80"),
    words(Is(Through), "through", "It took from 3 {} 5 km.", "3..=5 km"),
    words(
        Is(Contest),
        "won win wins lost loses beat beats drew draws leading led leads trailed trails final score scoreline vote votes voted \
         victory defeat loss draw lead deficit result record tie tied majority margin tally decided decision ruling ruled split \
         shootout upheld confirmed thrashed edged routed downed swept odds",
        "They saw a {} 1-3.", "score 1-3",
    ),
    words(Are(&[Voted, Contest]), "failed rejected passed approved defeated", "It {} 12-40.", "score 12-40"),
    words(Is(Goal), "votes vote goals sets games points runs seats tries frames legs", "It ended at five {} to four by vote.", "score 5-4"),
    words(Is(Scores), "added adds scored netted headed grabbed conceded", "They {} a third before the break.", "ordinal rank 3"),
    words(Is(Versus), "to", "It won 3 {} 1.", "score 3-1"),
    words(Is(Plural), "men women children police personnel staff troops cattle aircraft fish sheep media criteria spokesmen \
        policemen businessmen firemen mice teeth lives others civilians data", "Storm Kills Two {^} Inland.", "2"),
    words(
        Is(Function),
        "a an the and or but nor of in on at by for from to with as than that which who whose when where while if because \
         so then is are was were be been being has have had do does did will would can could may might must shall should \
         not no it its he she they them their his her we us our you your i this these those there here after before \
         since until during between against into over under about above below up down out off per also yet still ago \
         later earlier each every any all through without within among across around near via versus vs like \
         according plus minus however again only what how why now yes more less higher lower faster longer shorter behind away apart abroad instead \
         worldwide globally overall",
        "We met the two {} here.", "2",
    ),
    words(Is(Function), "both", "We met the two {} here.", "2; dual 2"),
    words(
        Is(Predicate),
        "odd ish says seriously tall deep wide high long",
        "We met the two {} here.", "2",
    ),
    words(Is(Predicate), "said told died killed went", "The two {} it.", "definite 2"),
];
