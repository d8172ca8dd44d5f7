//! Whether a figure is a level or a change, and in which direction.

use crate::model::Direction::{self, Down, Up};
use crate::text::row::Row;

/// Verbs and nouns that say that something went up. Only forms that news writes; stems would catch "rosebush".
#[rustfmt::skip]
const UP: &[&str] = &[
    "rose", "rise", "rises", "risen", "rising", "increase", "increases", "increased", "increasing", "grew",
    "grow", "grows", "grown", "growing", "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped",
    "jumping", "surge", "surges", "surged", "surging", "soar", "soars", "soared", "soaring", "gain", "gains",
    "gained", "gaining", "advance", "advanced", "advances", "rally", "rallied", "spike", "spiked", "swelled",
    "expanded", "expand", "leapt", "leaped", "leap", "skyrocketed", "edged up", "added", "up", "growth", "hike",
    "hiked", "raised", "raise", "boosted", "boost", "accelerated", "strengthened", "appreciated", "rebounded",
    "rocketed", "upturn", "uptick", "improvement", "improved", "lifted", "inflated", "escalated",
];

/// Verbs and nouns that say that something went down.
#[rustfmt::skip]
const DOWN: &[&str] = &[
    "fell", "fall", "falls", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines",
    "declined", "declining", "decrease", "decreases", "decreased", "decreasing", "slid", "slide", "slides",
    "slip", "slipped", "slips", "shed", "sank", "sink", "sunk", "plunge", "plunged", "plunges", "tumble",
    "tumbled", "tumbles", "slump", "slumped", "slumps", "shrank", "shrink", "shrinks", "shrunk", "contracted",
    "contraction", "reduce", "reduces", "reduced", "reduction", "cut", "cuts", "cutting", "lowered", "lower",
    "slashed", "slash", "dipped", "dip", "dips", "dived", "plummeted", "plummet", "eased", "down", "weakened",
    "depreciated", "trimmed", "crashed", "collapsed", "retreated", "lost", "downturn", "dive", "cutback",
    "shortfall", "trim", "discount", "discounted",
];

/// Comparatives and adverbs behind a figure: "18 percent above", "3 points lower".
#[rustfmt::skip]
const UP_AFTER: &[&str] = &[
    "above", "higher", "more", "greater", "larger", "bigger", "faster", "increase", "rise", "growth", "gain",
    "jump", "surge", "climb", "hike", "longer", "stronger", "better", "quicker", "taller", "heavier", "dearer",
    "costlier", "up", "boost", "raise", "advance", "expansion", "premium", "upward", "hotter", "warmer",
    "older", "spike", "uptick", "improvement", "rally",
];
#[rustfmt::skip]
const DOWN_AFTER: &[&str] = &[
    "below", "lower", "less", "fewer", "smaller", "slower", "decrease", "decline", "drop", "fall", "reduction",
    "cut", "loss", "shorter", "weaker", "worse", "cheaper", "slump", "plunge", "down", "contraction",
    "discount", "dip", "slide", "lighter", "short", "downward", "colder", "cooler", "younger", "shortfall",
    "cuts", "reductions", "declines", "drops",
];

/// The words that may stand between a verb and its figure.
#[rustfmt::skip]
const BETWEEN: &[&str] = &[
    "by", "an", "a", "another", "further", "average", "only", "just", "also", "additional", "record", "annual",
    "annualised", "annualized", "total", "of", "as", "much", "up", "down", "in", "value", "volume", "about",
    "nearly", "the", "at", "sharply", "slightly", "rate", "cumulative", "net", "full", "whopping", "modest",
    "steep", "extra", "back", "steadily", "prices", "roughly", "almost",
];

/// How far back a verb is looked for behind "by": about a clause.
const CLAUSE: usize = 30;

fn word_direction(row: &Row<'_>, at: usize) -> Option<Direction> {
    if !row.is_word(at) {
        return None;
    }
    if row.any(at, UP) {
        return Some(Up);
    }
    row.any(at, DOWN).then_some(Down)
}

/// What the words around a figure say of its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stated {
    pub direction: Direction,
    /// Whether no other reading is likely. "raised $5 million" and "lost 20 ships" state amounts as well as changes.
    pub sure: bool,
    /// Whether "by" leads to the figure, so that even a count is a change.
    pub by: bool,
}

/// Verbs that take what they raise or lose as their object.
#[rustfmt::skip]
const TRANSITIVE: &[&str] = &[
    "raised", "raise", "cut", "cuts", "cutting", "lost", "gain", "gains", "gained", "gaining", "added", "shed", "boosted",
    "boost", "reduced", "reduce", "reduces", "lifted", "slashed", "slash", "trimmed", "trim", "hiked", "lowered", "dropped",
    "sank", "advance", "crashed", "improved", "expanded", "expand", "up", "down", "discounted",
];

/// Nouns of change, which have "of", "by" or "in" before their figure when an article stands before them.
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "lower", "improvement", "growth", "hike", "raise", "cut", "gain", "rise", "increase", "fall", "drop", "decline", "dip",
    "boost", "jump", "surge", "reduction", "decrease", "advance", "slide", "slump", "climb",
];

/// Verbs with which "up" and "down" say nothing of a direction: "made up 20 percent".
#[rustfmt::skip]
const PHRASAL: &[&str] = &[
    "make", "makes", "made", "making", "set", "sets", "take", "takes", "took", "taken", "gave", "give", "given", "pick",
    "picked", "end", "ended", "ends", "wound", "snapped", "bought", "back", "backed", "put", "sum", "rounded", "round",
    "turned", "shot", "laid", "tracked", "blew", "blown", "broke", "held", "stand", "stood", "line", "lined", "free", "freed",
];

/// The direction that the words before the token `at` give to a change. `at` is where the hedge of the figure begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> Option<Stated> {
    let (mut by, mut steps) = (false, 0);
    let mut token = at;
    while steps < 6 && token > 0 {
        token -= 1;
        if !row.is_word(token) || !row.same_paragraph(token + 1) {
            return None;
        }
        if let Some(direction) = word_direction(row, token) {
            return confirmed(row, token).then(|| Stated {
                direction,
                sure: by || !row.any(token, TRANSITIVE),
                by,
            });
        }
        by |= row.is(token, "by");
        if by && steps == 0 {
            return verb_of_clause(row, token).map(|direction| Stated {
                direction,
                sure: true,
                by,
            });
        }
        if !row.any(token, BETWEEN) && !row.str(token).ends_with("ly") {
            return None;
        }
        steps += 1;
    }
    None
}

/// Whether the word of change at `verb` governs the figure behind it.
fn confirmed(row: &Row<'_>, verb: usize) -> bool {
    let before = verb.wrapping_sub(1);
    if row.any(verb, &["up", "down"]) {
        return !row.any(before, PHRASAL);
    }
    let article = row.any(verb, NOUNS)
        && row.any(before, &["the", "a", "an", "its", "their", "this", "that"]);
    !article || row.any(verb + 1, &["of", "by", "in"])
}

/// The verb for a figure behind "by", which may stand in an earlier conjunct: "rents have climbed by 6 percent since
/// spring, and by 9 percent in the centre".
fn verb_of_clause(row: &Row<'_>, by: usize) -> Option<Direction> {
    let mut token = by;
    let mut steps = 0;
    while token > 0 && steps < CLAUSE {
        if !row.same_paragraph(token) {
            return None;
        }
        token -= 1;
        if row.is_mark(token, &['.', '?', '!', ';'])
            && !(row.is_digits(token + 1) && row.glued(token + 1))
        {
            return None;
        }
        if let Some(direction) = word_direction(row, token) {
            return Some(direction);
        }
        steps += 1;
    }
    None
}

/// The direction that the words behind a figure with its unit give, from the token `at`: "18 percent above".
pub(super) fn after(row: &Row<'_>, at: usize) -> Option<Stated> {
    let mut token = at + usize::from(row.is_hyphen(at));
    if !row.same_paragraph(token) {
        return None;
    }
    let mut steps = 0;
    while steps < 2 {
        let direction = if row.any(token, UP_AFTER) {
            Some(Up)
        } else if row.any(token, DOWN_AFTER) {
            Some(Down)
        } else {
            None
        };
        if let Some(direction) = direction {
            let weak = row.any(token, &["more", "less", "up", "down", "short"])
                && !row.is(token + 1, "than");
            return settled(row, token).then_some(Stated {
                direction,
                sure: !weak,
                by: false,
            });
        }
        if !row.any(token, PASSABLE) {
            return None;
        }
        token += 1;
        steps += 1;
    }
    None
}

/// Whether "above" or "below" tells where something is: "800 metres below ground", "2 km above the valley".
pub(super) fn is_place(row: &Row<'_>, at: usize) -> bool {
    let behind = at + 1 + usize::from(row.any(at + 1, &["the", "its"]));
    row.any(at, &["above", "below"]) && row.any(behind, PLACES)
}

#[rustfmt::skip]
const PLACES: &[&str] = &[
    "bridge", "city", "cliff", "deck", "earth", "floor", "ground", "lake", "peak", "river", "road", "roof", "sea", "seabed",
    "shore", "street", "summit", "surface", "town", "valley", "village", "water", "waterline",
];

/// Words between a figure and its word of change: "a 5 percent pay rise".
#[rustfmt::skip]
const PASSABLE: &[&str] = &[
    "year", "annual", "monthly", "tax", "pay", "price", "wage", "quarterly", "yearly", "rate", "salary", "tariff", "sharp",
    "further", "overall", "staff", "job", "point", "points", "interest",
];

/// "5 percent more or less" says nothing.
fn settled(row: &Row<'_>, at: usize) -> bool {
    !(row.is(at + 1, "or") && row.any(at + 2, &["less", "more", "fewer"]))
}

/// Verbs that lead from one level to another without saying which is the higher.
#[rustfmt::skip]
const MOTION: &[&str] = &[
    "went", "gone", "moved", "moves", "moving", "changed", "changes", "changing", "shifted", "swung",
    "swings", "revised", "adjusted", "updated", "amended", "upgraded", "downgraded", "corrected",
    "doubled", "tripled", "trebled", "quadrupled", "halved", "developed", "edged", "crept", "ticked",
];

/// Whether a verb of change leads to "from", so that the figures behind it are two levels and no range: "rose from 5
/// percent to 6 percent", "inflation went from …", "grew quickly, from …".
pub(super) fn levels(row: &Row<'_>, from: usize) -> bool {
    let comma = usize::from(row.mark(from.wrapping_sub(1)) == Some(','));
    let mut token = from - comma;
    let mut steps = 0;
    while token > 0 && steps < 3 {
        token -= 1;
        if word_direction(row, token).is_some() || row.any(token, MOTION) {
            return true;
        }
        if !row.is_word(token) {
            return false;
        }
        steps += 1;
    }
    false
}

/// Whether the word is one of change.
pub(super) fn is_direction(row: &Row<'_>, at: usize) -> bool {
    word_direction(row, at).is_some()
}
