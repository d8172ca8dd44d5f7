//! Whether a figure is a level or a change, and in which direction.

use crate::model::Direction::{self, Down, Up};
use crate::text::language::Sense;
use crate::text::row::Row;

/// How far back a verb is looked for behind "by": about a clause.
const CLAUSE: usize = 30;

/// How many words may stand between a word of change and its figure.
const BETWEEN: usize = 5;

/// How many tokens behind its figure a verb is looked for that ends the clause.
const AHEAD: usize = 24;

/// What the words around a figure say of its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stated {
    pub direction: Direction,
    /// Whether no other reading is likely. "raised $5 million" and "lost 20 ships" state amounts as well as changes.
    pub sure: bool,
    /// Whether "by" leads to the figure, so that even a count is a change.
    pub by: bool,
}

impl Stated {
    /// By other words than "by".
    pub fn new(direction: Direction, sure: bool) -> Self {
        Self {
            direction,
            sure,
            by: false,
        }
    }
}

/// The direction of a word that leads to a figure.
pub(super) fn direction(row: &Row<'_>, at: usize) -> Option<Direction> {
    if row.can_be(at, Sense::Rise) {
        return Some(Up);
    }
    row.can_be(at, Sense::Fall).then_some(Down)
}

/// The direction of a word behind a figure.
fn direction_behind(row: &Row<'_>, at: usize) -> Option<Direction> {
    comparative(row, at).or_else(|| {
        row.can_be(at, Sense::ChangeNoun)
            .then(|| direction(row, at))
            .flatten()
    })
}

/// The direction of a word that compares: "higher", "below".
pub(super) fn comparative(row: &Row<'_>, at: usize) -> Option<Direction> {
    if row.has(at, Sense::More) {
        return Some(Up);
    }
    row.has(at, Sense::Less).then_some(Down)
}

/// The direction of a word that says of a number that it is so many more or fewer: "12 more nurses", "3 fewer".
pub(super) fn difference(row: &Row<'_>, at: usize) -> Option<Direction> {
    let counts = row.has_any(at, &[Sense::MayBeAmount, Sense::Fewer]);
    counts.then(|| comparative(row, at)).flatten()
}

/// The direction of a particle that its verb leaves at the end of the clause: "zu", "zurück".
pub(super) fn particle(row: &Row<'_>, at: usize) -> Option<Direction> {
    if row.has(at, Sense::SeveredUp) {
        return Some(Up);
    }
    row.has(at, Sense::SeveredDown).then_some(Down)
}

/// The direction that the words before the token `at` give to a change. `at` is where the hedge of the figure begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> Option<Stated> {
    let (mut by, mut from, mut token) = (false, false, at);
    let mut start = at;
    let at_level = row.has(at.wrapping_sub(1), Sense::At);
    if let Some(direction) = set_off(row, at) {
        return Some(Stated::new(direction, true));
    }
    if reaches(row, at) {
        return None;
    }
    while token > 0 && start - token <= BETWEEN {
        token -= 1;
        if !row.is_word(token) || !row.same_paragraph(token + 1) {
            return None;
        }
        // "Gold was off $2.60"
        if row.has(token, Sense::BehindBe) && row.has(token.wrapping_sub(1), Sense::Be) {
            return (token + 1 == at).then_some(Stated {
                direction: Down,
                sure: false,
                by,
            });
        }
        if let Some(direction) = direction(row, token) {
            if at_level && row.has_any(token, &[Sense::More, Sense::Less]) {
                return None; // "lower at 5 percent"
            }
            let noun = row.can_be(token, Sense::ChangeNoun);
            let governs = governs(row, token) && (noun || !from);
            // "stiegen 20 Menschen": got on
            let sure =
                by || !row.has(token, Sense::Transitive) && (noun || !row.language.verb_second);
            return governs.then_some(Stated {
                direction,
                sure,
                by,
            });
        }
        // "subió al 5 por ciento"
        if token + 1 == at && row.has(token, Sense::To) && row.has(token, Sense::The) {
            return None;
        }
        from |= row.has(token, Sense::From) && row.has(token, Sense::Of); // "von"
        by |= row.has(token, Sense::By);
        if by && token + 1 == at {
            if leads_to_agent(row, token) {
                return None;
            }
            return verb_of_clause(row, token).map(|direction| Stated {
                direction,
                sure: true,
                by,
            });
        }
        if !passes(row, token) {
            token = described(row, token)? + 1;
            start = token;
        }
    }
    None
}

/// Whether the word of change before a figure tells of what comes down: "il est tombé 80 mm", "cayeron 95 litros".
pub(super) fn comes_down(row: &Row<'_>, at: usize) -> bool {
    let mut before = (at.saturating_sub(BETWEEN)..at).rev();
    let word = before.find(|at| !passes(row, *at) || row.has(*at, Sense::By));
    word.is_some_and(|at| row.can_be(at, Sense::ComesDown))
}

/// Whether a word behind one of change, or behind how large the change was, leads to the level that is reached: "subió hasta 5 euros",
/// "subió un 5 %, hasta 9 euros"; but "hasta un 5 por ciento" may be by how much.
pub(super) fn reaches(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Sense::UpTo)
        && !row.language.verb_second
        && !row.has(at + 1, Sense::A)
        && (direction(row, at.wrapping_sub(1)).is_some() || has_changed(row, at))
}

/// Whether a change and its figure stand before a token: "subió un 5 %,".
fn has_changed(row: &Row<'_>, at: usize) -> bool {
    const FARTHEST: usize = 8;
    let before = row.sentence(at).start.max(at.saturating_sub(FARTHEST))..at;
    let verb = before.rev().find(|token| direction(row, *token).is_some());
    verb.is_some_and(|verb| (verb + 1..at).any(|token| row.is_number(token)))
}

/// The direction of the noun of change that a figure is set off from by a comma: "the increase, of 5 percent, came in May".
fn set_off(row: &Row<'_>, at: usize) -> Option<Direction> {
    let leads = at.checked_sub(3)?;
    let noun = row.mark(leads + 1) == Some(',') && row.can_be(leads, Sense::ChangeNoun);
    let led = row.has_any(leads + 2, &[Sense::Of, Sense::By]);
    (noun && led && row.same_paragraph(at))
        .then(|| direction(row, leads))
        .flatten()
}

/// "The increase was 5 percent": the amount of a change, which need have no sign.
pub(super) fn equated(row: &Row<'_>, at: usize) -> Option<Stated> {
    let noun = at.wrapping_sub(2);
    let is = row.has(at.wrapping_sub(1), Sense::Be) && row.can_be(noun, Sense::ChangeNoun);
    let direction = is.then(|| direction(row, noun)).flatten()?;
    Some(Stated::new(direction, false))
}

/// The word of change before an article and one word that describes the figure: "fell an unexpected 5 percent", "fell a
/// steeper-than-expected 5 percent". `at` is the last token of the description.
fn described(row: &Row<'_>, at: usize) -> Option<usize> {
    let mut first = at;
    while first > 1 && at - first < 8 && row.is_hyphen(first - 1) {
        first -= 2;
    }
    let verb = first.wrapping_sub(2);
    let article = row.has(first.wrapping_sub(1), Sense::A) && row.is_lower(first);
    (article && !row.language.verb_second && direction(row, verb).is_some()).then_some(verb)
}

/// Whether a word may stand between a word of change and its figure: "rose sharply by an average 5 percent".
fn passes(row: &Row<'_>, at: usize) -> bool {
    use Sense::{A, As, At, Between, By, In, Of, Passed, The};
    row.has_any(at, &[Passed, A, The, Of, By])
        || row.has_any(at, &[As, In, At, Between]) && !row.language.verb_second
        || row.can_be(at, Sense::Adverb)
}

/// Whether the word of change at `verb` governs the figure behind it.
fn governs(row: &Row<'_>, verb: usize) -> bool {
    use Sense::{A, By, ChangeNoun, Demonstrative, In, Of, Possessive, The};
    let before = verb.wrapping_sub(1);
    if row.has(verb, Sense::MayBeAmount) {
        return !row.has(before, Sense::PhrasalVerb); // "made up 20 percent"
    }
    let is_noun =
        row.has(verb, ChangeNoun) && row.has_any(before, &[The, A, Possessive, Demonstrative]);
    !is_noun || row.has_any(verb + 1, &[Of, By, In])
}

/// The verb for a figure behind "by", which may stand in an earlier conjunct: "rents have climbed by 6 percent since
/// spring, and by 9 percent in the centre". Without one, a word that passes a level: "is below its peak by 6 percent".
fn verb_of_clause(row: &Row<'_>, by: usize) -> Option<Direction> {
    let clause = row.clause(by);
    let reach = clause.start.max(by.saturating_sub(CLAUSE));
    let passes = |at: usize| direction_behind(row, at).filter(|_| row.has(at, Sense::Level));
    let all = || (reach..by).rev();
    let found = all().find_map(|at| direction(row, at));
    found.or_else(|| all().find_map(passes))
}

/// Whether "by" names who or what did something, so that no verb before it has its figure there: "helped by 3 banks", "won by
/// 300 votes", "fell, dragged down by 4 percent growth", "lifted by a 2 billion euro order".
fn leads_to_agent(row: &Row<'_>, by: usize) -> bool {
    let last = by.wrapping_sub(1);
    let participle = |at: usize| {
        let form =
            row.can_be(at, Sense::Participle) || row.has_any(at, &[Sense::Past, Sense::Done]);
        form && !row.has(at, Sense::Motion) && direction(row, at).is_none()
    };
    let particle = direction(row, last).is_some();
    let aside = last >= 2 && row.mark(last - 2) == Some(',');
    let thing = row.has(by + 1, Sense::A) && (row.is_digits(by + 2) || row.mark(by + 2).is_some());
    thing || participle(last) || particle && aside && participle(last - 1)
}

/// The direction of a figure where a verb may end its clause, by the words on either side of it: "stieg um 5 Prozent", "ist
/// um 5 Prozent auf 3 Euro gestiegen", "ging um 5 Prozent zurück". `from` is where its hedge begins, `next` stands behind its
/// unit; `share` tells that it is in per cent, which goes with a verb of change across a comma.
pub(super) fn around(row: &Row<'_>, from: usize, next: usize, share: bool) -> Option<Stated> {
    let by = by_before(row, from);
    let stated = |direction| Stated {
        direction,
        sure: true,
        by: by.is_some(),
    };
    let Some(by) = by else {
        // "legte 5 Prozent zu", but "gab 5 Prozent ab" may be shares
        let particle = !row.has(next, Sense::MayBeAmount) && share;
        return particle
            .then(|| severed(row, from, next, 1))
            .flatten()
            .map(stated);
    };
    severed(row, by, next, AHEAD)
        .or_else(|| noun_before(row, by))
        .or_else(|| verb_ahead(row, next, false))
        .or_else(|| verb_before(row, by, share))
        .or_else(|| verb_ahead(row, next, true))
        .map(stated)
}

/// The "by" before a figure, past an article and words such as "another".
pub(super) fn by_before(row: &Row<'_>, from: usize) -> Option<usize> {
    let mut token = from;
    while token > 0 && from - token < BETWEEN && row.same_paragraph(token) {
        token -= 1;
        if row.has(token, Sense::By) {
            return Some(token);
        }
        if !row.has_any(token, &[Sense::Passed, Sense::A, Sense::The]) {
            return None;
        }
    }
    None
}

/// "Rückgang um 5 Prozent", "Rückgang der Preise um 5 Prozent": the noun of change before "by", with its genitive.
fn noun_before(row: &Row<'_>, by: usize) -> Option<Direction> {
    let mut token = by;
    while token > 0 && by - token < BETWEEN && row.same_paragraph(token) {
        token -= 1;
        let genitive = token + 1 == by || row.has_any(token + 1, &[Sense::The, Sense::Possessive]);
        if row.can_be(token, Sense::ChangeNoun) && genitive {
            return direction(row, token);
        }
        let determiner = row.has_any(token, &[Sense::The, Sense::Possessive]);
        if !row.is_word(token) || row.has(token, Sense::Function) && !determiner {
            return None;
        }
    }
    None
}

/// The verb before "by": within a comma, or for a share within the clause. Without a verb, a noun of change.
fn verb_before(row: &Row<'_>, by: usize, share: bool) -> Option<Direction> {
    let clause = row.clause(by);
    let reach = clause.start.max(by.saturating_sub(CLAUSE));
    let (mut noun, mut token) = (None, by);
    while token > reach {
        token -= 1;
        if row.mark(token) == Some(',') && !share && !row.glued(token + 1) {
            break;
        }
        if let Some(direction) = direction(row, token) {
            if !row.can_be(token, Sense::ChangeNoun) {
                return Some(direction);
            }
            noun = noun.or(Some(direction));
        }
    }
    noun
}

/// The verb of change behind a figure, up to the end of its part of the sentence; past "and" where nothing else is found.
fn verb_ahead(row: &Row<'_>, next: usize, past_and: bool) -> Option<Direction> {
    let mut token = next;
    while token < next + AHEAD && !ends_part(row, token) {
        if row.has(token, Sense::And) && !past_and {
            return None;
        }
        let verb = !row.can_be(token, Sense::ChangeNoun);
        if let Some(direction) = direction(row, token).filter(|_| verb) {
            return Some(direction);
        }
        token += 1;
    }
    None
}

/// The direction of a particle that ends the clause of its verb: "legte um 5 Prozent zu".
fn severed(row: &Row<'_>, from: usize, next: usize, reach: usize) -> Option<Direction> {
    let mut token = next;
    while token < next + reach && !ends_part(row, token) {
        let direction = particle(row, token);
        let last = ends_part(row, token + 1) || row.has_any(token + 1, &[Sense::And, Sense::Or]);
        if direction.is_some() && last {
            let clause = row.clause(from);
            let start = clause.start.max(from.saturating_sub(CLAUSE));
            let verb = (start..from).any(|at| row.has(at, Sense::Severed));
            return direction.filter(|_| verb);
        }
        token += 1;
    }
    None
}

/// Whether a mark ends a part of a sentence here; one inside a number or behind an abbreviation does not.
fn ends_part(row: &Row<'_>, at: usize) -> bool {
    let inside = row.glued(at) && row.glued(at + 1) && row.is_digits(at + 1);
    row.is_stop(at) && !inside && !row.is_ordinal_point(at) && !row.is_abbreviated(at)
}

/// The direction that the words behind a figure with its unit give, from the token `at`: "18 percent above", "a 5 percent
/// pay rise".
pub(super) fn after(row: &Row<'_>, at: usize) -> Option<Stated> {
    let mut token = at + usize::from(row.is_hyphen(at));
    if !row.same_paragraph(token) {
        return None;
    }
    if let Some(direction) = of_more(row, at) {
        return Some(Stated::new(direction, row.has(at + 2, Sense::Than)));
    }
    // "a 5 percent pay rise", "a 3 percent year-on-year increase"
    while token < at + 8 && direction_behind(row, token).is_none() {
        let hyphened = row.is_hyphen(token) || row.is_hyphen(token.wrapping_sub(1));
        if !(row.has(token, Sense::Passed) || hyphened && token > at) {
            break;
        }
        token += 1;
    }
    let direction = direction_behind(row, token)?;
    let weak = row.has(token, Sense::MayBeAmount) && !row.has(token + 1, Sense::Than);
    // "5 percent more or less" says nothing
    let both = row.has(token + 1, Sense::Or) && row.has_any(token + 2, &[Sense::More, Sense::Less]);
    // "hat sich auf 3 Euro mehr als verdoppelt"
    let both = both || row.has(token + 1, Sense::Than) && row.word(token + 2).times.is_some();
    (!both).then_some(Stated::new(direction, !weak))
}

/// "de plus", "de moins": behind a figure, that it is so much more or less.
pub(super) fn of_more(row: &Row<'_>, at: usize) -> Option<Direction> {
    let of = row.has(at, Sense::Of) && row.has(at, Sense::By);
    let more = row.has(at + 1, Sense::Adds).then_some(Up);
    let less = || row.has(at + 1, Sense::Minus).then_some(Down);
    of.then(|| more.or_else(less)).flatten()
}

/// Whether "above" or "below" tells where something is: "800 metres below ground", "2 km above the valley".
pub(super) fn is_place(row: &Row<'_>, at: usize) -> bool {
    let determined = row.has_any(at + 1, &[Sense::The, Sense::Possessive]);
    row.has(at, Sense::Level) && row.has(at + 1 + usize::from(determined), Sense::Site)
}

/// Whether a verb of change leads to "from", so that the figures behind it are two levels and no range: "rose from 5
/// percent to 6 percent", "inflation went from …", "grew quickly, from …".
pub(super) fn levels(row: &Row<'_>, from: usize) -> bool {
    let comma = usize::from(row.mark(from.wrapping_sub(1)) == Some(','));
    let mut token = from - comma;
    let mut steps = 0;
    while token > 0 && steps < 3 {
        token -= 1;
        let word = row.word(token);
        if direction(row, token).is_some() || word.senses.has(Sense::Motion) || word.times.is_some()
        {
            return true;
        }
        if !row.is_word(token) {
            return false;
        }
        steps += 1;
    }
    false
}

/// Whether the words around a share leave no doubt that something went up or down by it: "rose by a quarter", "fell a third", "a fifth
/// more"; but "lost a third of its members" tells how many as well. `from` is where its hedge begins, `next` stands behind it.
pub(super) fn is_by_share(row: &Row<'_>, from: usize, next: usize) -> bool {
    use Sense::{A, Level, MayBeAmount, Of, On, Possessive, Than, The, Transitive};
    if row.has_any(next, &[Of, The, Possessive]) {
        return false; // "was raised by half the members"
    }
    let from = from - usize::from(row.has_any(from.wrapping_sub(1), &[A, The]));
    let before = from.wrapping_sub(1);
    let compares = row.has_any(next, &[Sense::More, Sense::Less]) && !row.has(next, Level);
    // "a third up for election"
    let adverb = is_adverb(row, next);
    let goes_on = row.has_any(next + 1, &[Than, On, Sense::From]) || row.is_stop(next + 1);
    if compares && (!adverb || goes_on) || by_before(row, from).is_some() {
        return true;
    }
    let noun = before.wrapping_sub(1);
    if row.has(before, Of) {
        return row.can_be(noun, Sense::ChangeNoun) && direction(row, noun).is_some();
    }
    let verb = !row.has_any(before, &[Transitive, MayBeAmount, Sense::More, Sense::Less]);
    direction(row, before).is_some() && verb && !row.language.verb_second
        || is_move_of_price(row, from)
        || is_cut_in(row, before) && row.is_stop(next)
}

/// Whether "in" before a share tells into which parts something is cut: "The budget was cut in half", "slashed its staff in half".
fn is_cut_in(row: &Row<'_>, before: usize) -> bool {
    if row.language.verb_second || !row.has(before, Sense::In) {
        return false;
    }
    let first = row.segment(before).start;
    let mut words = first.max(before.saturating_sub(BETWEEN))..before;
    words.any(|at| direction(row, at) == Some(Down))
}

/// Whether "up" or "down" leads to a figure and no verb does that takes an amount: "closed down $2.88", "at $61, up 40 cents"; but "paid
/// down $2 million".
pub(super) fn is_move_of_price(row: &Row<'_>, from: usize) -> bool {
    let adverb = from.wrapping_sub(1);
    let mut verb = adverb.wrapping_sub(1);
    if row.has(adverb, Sense::BehindBe) {
        return row.has(verb, Sense::Be);
    }
    while verb < adverb && row.can_be(verb, Sense::Adverb) {
        verb = verb.wrapping_sub(1);
    }
    let alone = row.sentence(adverb).start == adverb || row.is_mark(verb, &[',', '(', '–', '—']);
    is_adverb(row, adverb) && (alone || row.has_any(verb, &[Sense::Be, Sense::Traded]))
}

/// "up", "down"
fn is_adverb(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Sense::Transitive) && row.has(at, Sense::MayBeAmount)
}
