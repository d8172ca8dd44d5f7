//! Places in an order, multiples, and amounts without a figure: "second-largest", "top supplier", "No. 1", "tripled",
//! "both", "dozens", "a couple".

use super::ReadingKind::{
    self, Code, Definite, Determiner, Dual, Label, Occurrence, Ordinal, Pronoun, Statistic,
    Superlative,
};
use super::value::{self, Figure, Value};
use super::{hedge, names, so_far};
use crate::model::sums::Sums;
use crate::model::{Extent, Hedge, Magnitude, Measure, Number, Quantity};
use crate::text::language::{Amount, Cue, Sense, TimeWord, TimesForm, TimesWord};
use crate::text::row::Row;
use crate::text::row::numeral::{self, Form};
use rust_decimal::Decimal;

/// A reading that is one or a few words and has no figure to add to.
pub(super) struct Words {
    pub from: usize,
    pub next: usize,
    pub measure: Measure,
    pub kind: ReadingKind,
    pub alternative: Option<Measure>,
}

fn words(from: usize, next: usize, measure: Measure, kind: ReadingKind) -> Words {
    Words {
        from,
        next,
        measure,
        kind,
        alternative: None,
    }
}

pub(super) fn exact(measure: Measure) -> Quantity {
    Quantity {
        hedge: Hedge::Exact,
        measure,
        unit: None,
    }
}

/// Reads such words from the token `at`.
pub(super) fn special(row: &Row<'_>, at: usize) -> Option<Words> {
    let word = row.word(at);
    if let Some(times) = word.times {
        return multiple(row, at, times);
    }
    if word.senses.has(Sense::Both) {
        let two = Measure::Amount(Extent::one(Number::whole(2)));
        // "die beiden Länder" are the two that were named
        let led = [Sense::The, Sense::Possessive, Sense::Demonstrative];
        let kind = match row.has_any(at.wrapping_sub(1), &led) {
            true => Definite,
            false => Dual,
        };
        return Some(words(at, at + 1, two, kind));
    }
    if (word.senses.has(Sense::Numero) || row.mark(at) == Some('#'))
        && let Some(rank) = numbered(row, at)
    {
        return Some(rank);
    }
    if word.senses.has(Sense::Each) {
        return each(row, at);
    }
    if word.senses.has(Sense::Once) {
        let one = Measure::Amount(Extent::one(Number::whole(1)));
        return so_far::is_one_time(row, at).then(|| words(at, at + 1, one, Occurrence));
    }
    let kind = first(row, at)?;
    Some(words(at, at + 1, Measure::Rank(1), kind))
}

/// "twice", "tripled", "halved"
fn multiple(row: &Row<'_>, at: usize, times: TimesWord) -> Option<Words> {
    let factor = Number::whole(u64::from(times.factor));
    let multiple = |number| Measure::Multiple(Extent::one(number));
    let kind = match times.form {
        TimesForm::Adverb if !compares(row, at + 1) => {
            let mut read = words(at, at + 1, Measure::Amount(Extent::one(factor)), Occurrence);
            read.alternative = may_compare(row, at + 1).then(|| multiple(factor));
            return Some(read);
        }
        TimesForm::Bare if !is_factor(row, at) => return None,
        _ => Statistic,
    };
    if times.form != TimesForm::Divides {
        return Some(words(at, at + 1, multiple(factor), kind));
    }
    let part = Decimal::ONE.over(factor.digits)?.normalize();
    let mut read = words(at, at + 1, multiple(value::one(part)), kind);
    read.alternative = Some(Measure::Share {
        numerator: 1,
        denominator: times.factor,
    });
    Some(read)
}

/// "jeder fünfte": one of so many, unless it counts time or how often.
fn each(row: &Row<'_>, at: usize) -> Option<Words> {
    let (rank, next) = numeral::ordinal(row, at + 1).filter(|(rank, _)| *rank > 1)?;
    if row.word(next).time.is_some() || row.has(next, Sense::Times) {
        return None;
    }
    let measure = Measure::OutOf {
        part: Number::whole(1),
        whole: Number::whole(rank),
    };
    Some(words(at, next, measure, Statistic))
}

/// Whether what follows "twice" or "three times" makes it a factor rather than a count of occasions.
fn compares(row: &Row<'_>, at: usize) -> bool {
    use Sense::{As, Benchmark, Comparative, Demonstrative, Less, More, Possessive, Than, The};
    // "zweimal den Pokal": the object of a verb
    let thing = row.has_any(at, &[The, Demonstrative, Possessive]) && !row.language.verb_second;
    // "three times this year"
    let when =
        row.has(at, Demonstrative) && matches!(row.word(at + 1).time, Some(TimeWord::Unit(_)));
    let thing = thing && !when;
    // "met twice last month", but "twice last month’s level"
    let unit =
        matches!(row.word(at).time, Some(TimeWord::Which(_))) && row.word(at + 1).time.is_some();
    if unit && !(row.glued(at + 2) && row.is_mark(at + 2, &['\'', '’'])) {
        return false;
    }
    // "100 times brighter", "100 Mal heller als"
    let than = row.has(at + 1, Than) || !row.language.verb_second;
    let compared =
        row.can_be(at, Comparative) && row.is_lower(at) && than && row.same_paragraph(at);
    thing || compared || row.has_any(at, &[As, More, Less, Benchmark])
}

/// Whether a noun without an article may be what "twice" multiplies: "twice normal levels", but "twice elected" and "twice by".
fn may_compare(row: &Row<'_>, at: usize) -> bool {
    row.is_word(at)
        && !row.has(at, Sense::Function)
        && !row.can_be(at, Sense::Adverb)
        && (row.language.tenses.verb)(row, at).is_none()
}

/// Whether "double" multiplies: "could double", "double the size", but not "double standards".
fn is_factor(row: &Row<'_>, at: usize) -> bool {
    let led = [Sense::To, Sense::Than, Sense::Auxiliary];
    if row.is_hyphen(at + 1) {
        return false; // "double-parked"
    }
    let noun = row.language.capital_nouns && row.is_capital(at);
    // "charges double to £3", "rents double in May"
    let level = row.has(at + 1, Sense::To) && (row.is_number(at + 2) || row.mark(at + 2).is_some());
    let verb = row.can_be(at.wrapping_sub(1), Sense::Plural)
        && row.has_any(at + 1, &[Sense::In, Sense::By, Sense::From, Sense::To]);
    noun && row.has(at.wrapping_sub(1), Sense::The) // "das Doppelte"
        || compares(row, at + 1)
        || row.is_stop(at + 1)
        || row.has_any(at.wrapping_sub(1), &led)
        || hedge::before(row, at).0 == Hedge::About
        || level
        || verb
}

/// What multiplies by the figure before it, or counts occasions by it: the token after it.
pub(super) fn times(row: &Row<'_>, figure: &Figure) -> Option<(usize, ReadingKind)> {
    let factor = factor(row, figure).map(|next| (next, Statistic));
    factor.or_else(|| {
        // "dreifacher Vater" tells of no occasions
        let kind = |next| match row.has(next - 1, Sense::Fold) {
            true => Determiner,
            false => Occurrence,
        };
        occasions(row, figure).map(|next| (next, kind(next)))
    })
}

/// "-fold", "x" or "times" behind a figure: the token after it.
fn factor(row: &Row<'_>, figure: &Figure) -> Option<usize> {
    let at = figure.next;
    let word = at + usize::from(row.is_hyphen(at));
    let ends = row.glued(word) && (!row.glued(word + 1) || row.is_stop(word + 1));
    if ends && row.has(word, Sense::Fold) && is_multiple(row, figure, word)
        || ends && row.mark(word) == Some('×')
    {
        return Some(word + 1);
    }
    let word = if row.language.compounds { word } else { at }; // "1,5-mal so viel"
    (row.has(word, Sense::Times) && compares(row, word + 1)).then_some(word + 1)
}

/// Whether "dreifach" multiplies: "das Dreifache", "die dreifache Menge", but "dreifacher Vater".
fn is_multiple(row: &Row<'_>, figure: &Figure, word: usize) -> bool {
    let noun = || {
        let from = if row.is_digits(figure.from) {
            word
        } else {
            figure.from
        };
        row.is_capital(from) && row.has(figure.from.wrapping_sub(1), Sense::The)
    };
    !row.language.capital_nouns || compares(row, word + 1) || noun()
}

/// "added a third", "scored a fourth": a goal more, and no fraction of anything.
pub(super) fn goal(row: &Row<'_>, figure: &Figure) -> Option<Figure> {
    let Value::Fraction(1, rank) = figure.value else {
        return None;
    };
    let article =
        row.has(figure.from, Sense::A) && row.has(figure.from.wrapping_sub(1), Sense::Scores);
    let of = row.has_any(
        figure.next,
        &[Sense::Of, Sense::To, Sense::More, Sense::Less],
    );
    (article && !of).then_some(Figure {
        from: figure.from + 1,
        value: Value::Ordinal(rank),
        ..*figure
    })
}

/// "three times", and "dreimal", "zweifach" in one word: how often something happened. The token after it.
fn occasions(row: &Row<'_>, figure: &Figure) -> Option<usize> {
    let apart = row.is_lower(figure.next) && row.same_paragraph(figure.next);
    if !row.language.compounds && apart && row.has(figure.next, Sense::Times) {
        return Some(figure.next + 1);
    }
    let word = figure.next + usize::from(row.is_hyphen(figure.next));
    // "a 22-time champion", but "a 2-time-zone trip"
    if word > figure.next && row.has(word, Sense::ByTimes) && !row.glued(word + 1) {
        return Some(word + 1);
    }
    let one_word = row.language.compounds && row.glued(word);
    (one_word && row.has_any(word, &[Sense::Times, Sense::Fold])).then_some(word + 1)
}

/// "top crude supplier", "largest exporter": the first, where a noun for those who can be ranked follows in the singular.
fn first(row: &Row<'_>, at: usize) -> Option<ReadingKind> {
    let kind = if row.has(at, Sense::Top) {
        Statistic
    } else if row.can_be(at, Sense::Superlative) {
        Superlative
    } else {
        return None;
    };
    let numbered = row.is_number_word(at.wrapping_sub(2)) || row.is_number_word(at.wrapping_sub(1));
    (!numbered && is_ranked(row, at) && !is_one_of_many(row, at)).then_some(kind)
}

fn is_ranked(row: &Row<'_>, at: usize) -> bool {
    let mut token = at + 1;
    while token < at + 5
        && (row.is_word(token) || row.is_hyphen(token))
        && row.same_paragraph(token)
    {
        if row.can_be(token, Sense::Ranked) {
            return true;
        }
        if row.has(token, Sense::Function) {
            return false;
        }
        token += 1;
    }
    false
}

/// Whether "one of" or "among" stands shortly before: one of many is not the first.
fn is_one_of_many(row: &Row<'_>, at: usize) -> bool {
    let mut token = at;
    while token > 0 && at - token < 5 {
        token -= 1;
        let one = row.number(token.wrapping_sub(1));
        if row.has(token, Sense::Among)
            || row.has(token, Sense::Of) && one.is_some_and(|one| one.value == 1)
        {
            return true;
        }
    }
    false
}

/// "No. 1", "number one", "#1": a rank.
fn numbered(row: &Row<'_>, at: usize) -> Option<Words> {
    let mut next = at + 1;
    let dotted = row.is_mark(next, &['.', '°', 'º']) && row.glued(next); // "n° 1"
    if row.has(at, Sense::Not) && !dotted {
        // "No 1", not "no 5 percent rise" nor "No 20 people came"
        let within = at > 0 && !row.is_end(at - 1) || says(row, next + 1);
        if !row.is_capital(at) || !row.is_digits(next) || !within {
            return None;
        }
    }
    next += usize::from(dotted);
    next += usize::from(row.is_hyphen(next));
    if row.mark(at) == Some('#') && !row.glued(next) {
        return None;
    }
    let (value, end) = numeral::cardinal(row, next)?;
    let rank = u32::try_from(value).ok()?;
    if row.mark(at) == Some('#') && row.glued(end) && row.is_word(end) {
        return None; // "#5things"
    }
    let decimal = row.is_mark(end, &['.', ','])
        && row.glued(end)
        && row.is_digits(end + 1)
        && row.glued(end + 1);
    let kind = match is_place(row, at, (rank, end)) {
        true => Statistic,
        false => Label,
    };
    ((1..1000).contains(&rank) && !decimal).then(|| words(at, end, Measure::Rank(rank), kind))
}

/// Whether a verb of saying stands here: "No 10 said".
fn says(row: &Row<'_>, at: usize) -> bool {
    row.word(at).cue.is_some_and(Cue::is_verb)
}

/// Whether a number with "No." or "#" from the token `at` to the token `next` tells a place in an order: "at No. 12", "ranked
/// #12", but "flight No. 3", "the No. 12 bus" and "No. 10 Downing Street" are names.
fn is_place(row: &Row<'_>, at: usize, (rank, next): (u32, usize)) -> bool {
    use Sense::{Label, Placing, Possessive, PossessiveSuffix, Ranking, The, WeakLabel};
    let before = at.wrapping_sub(1);
    let says = says(row, next) && row.has(at, Sense::Not);
    let named = row.has_any(before, &[Label, WeakLabel])
        || row.has_any(next, &[Label, WeakLabel])
        || names::number(row, next - 1).is_some()
        || says;
    let led = [Sense::At, Ranking, The, Possessive, PossessiveSuffix];
    !named && (rank <= 10 || row.has(at, Placing) || row.has_any(before, &led))
}

/// An amount that words give without a figure.
pub(super) struct Unfigured {
    pub next: usize,
    pub number: Number,
    /// How large it is, where the words tell no more than that.
    pub magnitude: Option<Magnitude>,
}

/// "millions of people", "dozens", "a couple of", "a couple hundred": a scale without a figure.
pub(super) fn vague(row: &Row<'_>, at: usize) -> Option<Unfigured> {
    let thousands = || {
        let next = row.number(at + 1).filter(|_| row.glued(at + 1));
        next.is_some_and(|word| word.form == Form::Plural && word.value == 1_000)
    };
    let (means, mut next) = match row.number(at) {
        Some(word) if word.form == Form::Plural => (Amount::Order(word.value), at + 1),
        // "Zehntausende"
        Some(word) if matches!(word.value, 10 | 100) && thousands() => {
            (Amount::Order(word.value * 1_000), at + 2)
        }
        Some(_) => return None,
        None => row.language.amounts.at(row, at, |means| match means {
            Amount::About(_) | Amount::Times(_) | Amount::Order(_) => Some(means),
            Amount::Name | Amount::Nothing | Amount::Margin => None,
        })?,
    };
    let mut factor = match means {
        Amount::About(value) | Amount::Times(value) => {
            // "une dizaine de milliers"
            let of = usize::from(row.has(next, Sense::Of) && row.number(next + 1).is_some());
            let (power, behind) = match scale_words(row, next + of) {
                (1, _) => (1, next),
                scaled => scaled,
            };
            if power == 1 && matches!(means, Amount::Times(_)) {
                return None; // "a couple from Leeds"
            }
            next = behind;
            value.checked_mul(power)?
        }
        Amount::Order(value) => value,
        Amount::Name | Amount::Nothing | Amount::Margin => return None,
    };
    let phrase = row.has(next - 1, Sense::Of); // "scores of"
    next -= usize::from(phrase);
    // "hundreds of thousands of people", "tens of millions"
    let of = usize::from(row.has(next, Sense::Of));
    let order = matches!(means, Amount::Order(_));
    match row.number(next + of) {
        Some(word) if order && word.form == Form::Plural => {
            factor = factor.checked_mul(word.value)?;
            next += of + 1;
        }
        _ if order && phrase && is_somebodys(row, at, next + of) => return None,
        _ => {}
    }
    let order = order.then(|| Magnitude::of(factor));
    Some(Unfigured {
        next,
        number: value::scaled(Decimal::ONE, factor)?,
        magnitude: order.flatten(),
    })
}

/// "the scores of both teams": what somebody has, and no amount.
fn is_somebodys(row: &Row<'_>, at: usize, of: usize) -> bool {
    let known = [Sense::The, Sense::Possessive, Sense::Both];
    row.has_any(at.wrapping_sub(1), &known) || row.has_any(of, &known)
}

/// The scale words from the token `at`, multiplied, and the token after them.
fn scale_words(row: &Row<'_>, at: usize) -> (u64, usize) {
    let (mut power, mut next) = (1, at);
    while row.same_paragraph(next) {
        power *= match row.number(next) {
            Some(word)
                if word.value >= 100 && matches!(word.form, Form::Cardinal | Form::Plural) =>
            {
                word.value
            }
            None if power == 1 && row.has(next, Sense::Dozen) => 12,
            _ => break,
        };
        next += 1;
        if power > 1_000_000_000 {
            break;
        }
    }
    (power, next)
}

/// What an ordinal with a capital is where nouns have capitals: a part of a name, "der Zweite Weltkrieg", or people in
/// general, "an Dritte".
pub(super) fn names(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    use Sense::{A, Demonstrative, Possessive, Ranking, The, WithArticle};
    let before = figure.from.wrapping_sub(1);
    let short = row.str(figure.next);
    if row.language.ordinal_point
        && row.is_digits(figure.from)
        && matches!(figure.value, Value::Ordinal(_))
        && short.len() > 1
        && short.chars().all(char::is_uppercase)
    {
        return Some(Code); // "der 1. FC"
    }
    let noun = row.language.capital_nouns
        && matches!(figure.value, Value::Ordinal(_))
        && row.is_capital(figure.from)
        && row.is_word(before)
        && row.same_paragraph(figure.from);
    let one = [The, A, Possessive, Demonstrative, WithArticle, Ranking];
    let determined = row.has_any(before, &one);
    if row.has(figure.from, Sense::Homograph) && !determined {
        return Some(Pronoun); // "sie achten darauf"
    }
    let compound = row.glued(figure.next) && row.is_word(figure.next); // "drittgrößte"
    if !noun || compound {
        return None;
    }
    if row.is_capital(figure.next) && !row.has_any(figure.next, &[Sense::Placing, Sense::Function])
    {
        return Some(Code);
    }
    (!determined).then_some(Pronoun)
}

/// What an ordinal is: a place in an order with the words that say so, or no more than an ordinal.
pub(super) fn ordinal(row: &Row<'_>, figure: &Figure) -> Option<(usize, ReadingKind)> {
    let Value::Ordinal(rank) = figure.value else {
        return None;
    };
    let at = figure.next;
    let word = at + usize::from(row.is_hyphen(at));
    let superlative = row.has(word, Sense::Degree) || row.can_be(word, Sense::Superlative);
    let placed =
        row.has(word, Sense::Placing) && !row.has_any(word + 1, &[Sense::Of, Sense::RelativeWord]);
    if superlative && rank > 1 || placed {
        return Some((word + 1, Statistic));
    }
    if so_far::is_result(row, figure, rank) || so_far::counts(row, figure, rank) {
        return Some((at, Statistic));
    }
    Some((at, Ordinal))
}
