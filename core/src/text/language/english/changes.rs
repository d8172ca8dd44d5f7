//! Words that tell whether a figure is a level or a change, and in which direction.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

// Only forms that news writes; stems would catch "rosebush".
#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Rise),
        "rose rises risen rising increases increased increasing grew grow grows grown growing climbs climbed climbing \
         jumps jumped jumping surges surged surging soar soars soared soaring advanced advances rallied spiked swelled \
         leapt leaped leap skyrocketed accelerated strengthened appreciated rebounded rocketed upturn inflated escalated \
         rallying swelling widened widening ballooned ballooning mushroomed snowballed firmed strengthening accelerating \
         appreciating recovered rebounding skyrocketing upwards",
        "Sales {} 5 km.", "+5 km",
    ),
    words(
        Are(&[Rise, Transitive]),
        "gains gained gaining added boosted lifted hiked raised improved expanded expand",
        "Sales {} 5 percent. They {} $5 million.", "+5 %; 5 million USD",
    ),
    words(Are(&[Rise, Transitive, Adding]), "add adding", "They {} 5 percent.", "5 %"),
    words(
        Are(&[Rise, ChangeNoun]),
        "increase rise growth jump surge climb spike uptick improvement rally",
        "It was a 5 percent {}, after a {} of 3 percent.", "+5 %; +3 %",
    ),
    words(
        Are(&[Rise, ChangeNoun, Transitive]), "gain boost hike raise advance",
        "It was a 5 percent {}, after a {} of 3 percent.", "+5 %; +3 %",
    ),
    words(
        Is(More),
        "above greater larger bigger faster longer stronger better quicker taller heavier dearer costlier hotter \
         warmer older likelier expansion premium",
        "It was 5 percent {}.", "+5 %",
    ),
    words(
        Are(&[Rise, ChangeNoun, More]), "upward",
        "It was 5 percent {}. It was revised {} by 5 percent.", "+5 %; +5 %",
    ),
    words(
        Are(&[Fall, ChangeNoun, Less]), "downward",
        "It was 5 percent {}. It was revised {} by 5 percent.", "-5 %; -5 %",
    ),
    words(Are(&[More, MayBeAmount]), "more", "It is 5 km {} now. It is 5 km {} than that.", "5 km; +5 km"),
    words(Are(&[Rise, Transitive, More, MayBeAmount]), "up", "It was {} 5 percent, or 3 percent {}.", "+5 %; +3 %"),

    words(
        Is(Fall),
        "fell falls fallen falling dropping declined declining decreases decreased decreasing slid slides slip slipped \
         slips sink sunk plunged plunges tumble tumbled tumbles slumped slumps shrank shrink shrinks shrunk contracted \
         dipped dips dived plummeted plummet eased weakened depreciated collapsed retreated downturn dive cutback slipping sliding sinking plunging tumbling \
         slumping shrinking contracting dipping plummeting easing weakening depreciating retreating narrowed \
         narrowing dwindled dwindling tanked cratered nosedived softened receded downwards",
        "Sales {} 5 km.", "-5 km",
    ),
    words(
        Are(&[Fall, Transitive]),
        "cutting losing shedding slashing trimming lowering lost shed reduced reduce reduces slashed slash trimmed trim lowered dropped sank crashed discounted",
        "Sales {} 5 percent. They {} $5 million.", "-5 %; 5 million USD",
    ),
    words(
        Are(&[Fall, ChangeNoun]),
        "fall drop drops decline declines decrease slide slump plunge contraction reduction dip discount shortfall",
        "It was a 5 percent {}, after a {} of 3 percent.", "-5 %; -3 %",
    ),
    words(
        Are(&[Fall, ChangeNoun, Transitive]), "cut cuts",
        "It was a 5 percent {}, after a {} of 3 percent.", "-5 %; -3 %",
    ),
    words(Are(&[Fall, ChangeNoun, Less]), "lower", "It was 5 percent {}. The {} 5 percent lost.", "-5 %; 5 %"),
    words(Are(&[Rise, ChangeNoun, More]), "higher", "It was 5 percent {}. It edged {} by 5 percent.", "+5 %; +5 %"),
    words(Is(BehindBe), "off", "It was {} 5 percent.", "-5 %"),
    words(
        Is(Less),
        "below smaller slower shorter weaker worse cheaper lighter colder cooler younger loss reductions",
        "It was 5 percent {}.", "-5 %",
    ),
    words(Are(&[Less, Fewer]), "fewer", "They had 137 {} cases.", "-137"),
    words(Are(&[Less, MayBeAmount]), "less short", "It is 5 km {} now. It is 5 km {} than that.", "5 km; -5 km"),
    words(Are(&[Fall, Transitive, Less, MayBeAmount]), "down", "It was {} 5 percent, or 3 percent {}.", "-5 %; -3 %"),

    words(
        Is(Passed),
        "another further average only just also additional record annual annualised annualized total much value volume \
         rate cumulative net full whopping modest steep sharp extra back prices year monthly quarterly yearly tax pay \
         price wage salary tariff overall staff job interest",
        "It rose a {} 5 percent.", "+5 %",
    ),
    words(Is(Passed), "about nearly roughly almost", "It rose {} another 5 percent.", "~+5 %"),
    words(Is(Passed), "point points", "It was a 5-{} drop.", "-5"),
    words(
        Is(PhrasalVerb),
        "make makes made making set sets take takes took taken gave give given pick picked end ended ends wound snapped \
         bought back backed put sum rounded round turned shot laid tracked blew blown broke held stand stood line lined \
         free freed",
        "They {} up 5 percent of it.", "5 %",
    ),
    words(
        Is(Motion),
        "went gone moved moves moving changed changes changing shifted swung swings revised adjusted updated amended \
         upgraded downgraded corrected developed edged crept ticked",
        "Rates {} from 5 percent to 6 percent.", "5 %; 6 %",
    ),
    words(Is(Traded), "closed closing settled traded trading opened finished", "It {} down $2.", "2 USD"),
    words(Is(CountedFrom), "bottom last end left right rear", "It was 5 percent at the {}.", "5 %"),
    words(
        Is(Done),
        "driven shown hurt drawn thrown broken chosen beaten stolen overseen written known borne set put overrun eaten",
        "Sales fell, {} by 5 banks.", "5",
    ),
    words(
        Is(Site),
        "bridge city cliff deck earth floor ground lake peak river road roof sea seabed shore street summit surface town \
         valley village water waterline",
        "It lies 5 percent below the {}.", "5 %",
    ),
    words(Is(Points), "point points places notches", "It fell 3 {}.", "-3"),
    words(Is(Then), "then", "It fell 3 percent in May, {} 5 percent in June.", "-3 %; 2022-05-01/2022-06-01; -5 %; 2022-06-01/2022-07-01"),
];
