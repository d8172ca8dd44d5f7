//! What the words around a figure make of it, if it is no statistic: a label, a pronoun, something known already.

use super::ReadingKind::{
    self, Base, Definite, Determiner, Label, Partitive, Period, Pronoun, Single,
};
use super::item::Measured;
use super::value::{Figure, Value, Written};
use super::{change, hedge, names, noun};
use crate::model::{Magnitude, Number, Scale};
use crate::text::language::time::Which;
use crate::text::language::{Amount, NumberWord, Sense, TimeWord};
use crate::text::row::Row;
use crate::text::row::numeral::Form;

/// How many numbers of a list are looked at, back to the label before the first.
const LABELS: usize = 8;

/// What a figure without unit is, if it is no statistic.
pub(super) fn bare(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    if is_named_part(row, figure) {
        return Some(Period);
    }
    let Value::Number(_) = figure.value else {
        return None;
    };
    if is_known(row, figure) {
        return Some(Definite);
    }
    if is_label(row, figure) || is_title(row, figure) || is_fixed(row, figure) {
        return Some(Label);
    }
    counted(row, figure)
}

/// What a count is, if it is no statistic: "per 100,000 people".
pub(super) fn counted(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    let before = figure.from.wrapping_sub(1);
    let apiece = row.has(before, Sense::Apiece) && !is_round(figure); // "je drei Tore"
    (is_per(row, before) && !apiece).then_some(Base)
}

/// Whether money is that by which a rate is counted: "52 cents per $100 of value".
pub(super) fn is_base(row: &Row<'_>, item: &Measured) -> bool {
    is_per(row, item.from.wrapping_sub(1)) && is_round(&item.figure)
}

/// Whether a word leads to what a rate is counted by. "Por" also leads to a price, and "cada" to a whole: "por 100 euros", "tres de
/// cada 4".
fn is_per(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Sense::Per) && !row.has(at, Sense::For) && !row.has(at.wrapping_sub(1), Sense::Of)
}

/// "several hundred", "a few thousand": a scale word without a figure. How large it is, and the token with which it begins.
pub(super) fn several(row: &Row<'_>, figure: &Figure) -> Option<(Magnitude, usize)> {
    let before = figure.from.wrapping_sub(1);
    if !row.has(before, Sense::Several) || figure.written != Written::Words {
        return None;
    }
    let Value::Number(number) = figure.value else {
        return None;
    };
    let dozen = figure.next == figure.from + 1 && number.scale == Scale::Dozen;
    let power = |word: NumberWord| word.value >= 100;
    let scale_alone = dozen || row.number(figure.from).is_some_and(power);
    // "mehrere Zehntausend", in one word
    let glued = figure.next == figure.from + 2 && row.glued(figure.from + 1);
    if !(scale_alone || glued && is_round(figure)) {
        return None;
    }
    let magnitude = Magnitude::of(figure.decimal()?.try_into().ok()?)?;
    let article = row.has(before.wrapping_sub(1), Sense::A);
    Some((magnitude, before - usize::from(article)))
}

/// Whether a number is a power of ten, as those are by which a rate is counted.
fn is_round(figure: &Figure) -> bool {
    let mut value = figure.small(1_000_000_001).unwrap_or(0);
    while value > 0 && value.is_multiple_of(10) {
        value /= 10;
    }
    value == 1
}

/// What a number in words is that only helps to name things, where no unit and nothing else makes it a count.
pub(super) fn in_words(row: &Row<'_>, figure: &Figure, next: usize) -> Option<ReadingKind> {
    if figure.written != Written::Words || !matches!(figure.value, Value::Number(_)) {
        return None;
    }
    let before = figure.from.wrapping_sub(1);
    let known = row.has_any(before, &[Sense::The, Sense::Possessive, Sense::Known]);
    if known && figure.small(11).is_some() && noun::noun(row, next).is_some() {
        return Some(Definite);
    }
    // "a three-judge panel": the number is part of an adjective
    let compound = row.is_hyphen(next)
        && row.is_word(next + 1)
        && !row.has_any(next + 1, &[Sense::Strong, Sense::Points])
        && hedge::after(row, next).is_exact();
    // "one official", but "at least one official" says how many
    let one = figure.small(2) == Some(1) && row.is_number_word(figure.from);
    let bound = !hedge::before(row, figure.from).0.is_exact() && noun::noun(row, next).is_some();
    match compound {
        true => Some(Determiner),
        false => (one && !bound).then_some(Single),
    }
}

/// "the last eight", "the 787 has been grounded", "the two agreed": those who are left, and a number with nothing that it
/// counts, which names a thing or what was told before.
fn is_known(row: &Row<'_>, figure: &Figure) -> bool {
    // "the 12 in hospital", "the 12 who died"
    const OTHERS: [Sense; 5] = [
        Sense::Of,
        Sense::RelativeWord,
        Sense::With,
        Sense::In,
        Sense::To,
    ];
    let before = figure.from.wrapping_sub(1);
    let left = row.word(before).time == Some(TimeWord::Which(Which::Last));
    let the = row.has(before.wrapping_sub(usize::from(left)), Sense::The);
    let words = figure.written == Written::Words;
    let told = match figure.written {
        Written::Words => figure.small(11).is_some(),
        written => matches!(written, Written::Plain(1..=4)),
    };
    let alone = || {
        let function = row.has(figure.next, Sense::Function);
        let verb = (row.language.tenses.verb)(row, figure.next).is_some() && !function;
        row.is_stop(figure.next)
            || row.has_any(figure.next, &[Sense::Function, Sense::Be]) && (left || !words)
            || verb && noun::noun(row, figure.next).is_none_or(|noun| !noun.plural)
    };
    the && (left || told && !row.has_any(figure.next, &OTHERS)) && alone()
}

/// "World War Two", "Group of Seven": a number word with a capital inside a name.
fn is_title(row: &Row<'_>, figure: &Figure) -> bool {
    let at = figure.from;
    let before = at.wrapping_sub(1);
    let group = before.wrapping_sub(1);
    let of_group = row.has(before, Sense::Of) && row.is_capital(group);
    if of_group && row.has(group, Sense::WeakLabel) && matches!(figure.written, Written::Plain(_)) {
        return noun::noun(row, figure.next).is_none(); // "the Group of 77"
    }
    if figure.written != Written::Words || figure.next != at + 1 || !row.is_capital(at) || at == 0 {
        return false;
    }
    if row.has(before, Sense::Of) {
        return of_group && !row.is_number_word(group);
    }
    // "Ocean’s Eleven", "News at Ten"
    let owned = row.has(before, Sense::PossessiveSuffix) && row.is_capital(before.wrapping_sub(2));
    let slot = row.has(before, Sense::At) && row.is_capital(group);
    (row.is_capital(before) && may_be_name(row, at) || owned || slot)
        && !row.is_capital(figure.next)
        && noun::noun(row, figure.next).is_none_or(|noun| !noun.plural)
}

/// Whether the word before a figure can name something, or has its capital only from the head of a sentence.
fn may_be_name(row: &Row<'_>, at: usize) -> bool {
    !row.has_any(at.wrapping_sub(1), &[Sense::Function, Sense::Passed])
        && hedge::before(row, at).0.is_exact()
}

/// "net zero", "zero tolerance"
fn is_fixed(row: &Row<'_>, figure: &Figure) -> bool {
    let name = |means| (means == Amount::Name).then_some(());
    let book = &row.language.amounts;
    figure.written == Written::Words
        && (book.at(row, figure.from, name).is_some()
            || book.before(row, figure.next, name).is_some())
}

/// An expression in which a number word tells no number: "acht geben", "a baker’s dozen". The token after it.
pub(super) fn nothing(row: &Row<'_>, at: usize) -> Option<usize> {
    let wanted = |means| (means == Amount::Nothing).then_some(());
    let book = &row.language.amounts;
    let begins = book.at(row, at, wanted).map(|(_, next)| next);
    begins.or_else(|| book.before(row, at + 1, wanted).map(|_| at + 1))
}

/// "page 7", "Boeing 747", "Covid-19", "Voyager 2 in 1979".
fn is_label(row: &Row<'_>, figure: &Figure) -> bool {
    let mut word = figure.from.wrapping_sub(1);
    if row.is_hyphen(word) {
        word = word.wrapping_sub(1);
        // "the magnitude-7.8 quake" has a figure, "GPT-3.5" a name
        let measured = figure.written == Written::Digits && row.is_lower(word);
        return row.is_digits(figure.from)
            && !measured
            && row.is_word(word)
            && !row.is_number_word(word)
            && !row.has_any(word, &[Sense::Prefix, Sense::To]);
    }
    if is_in_labels(row, figure) || is_numbered_thing(row, figure) || is_emergency(row, figure) {
        return true;
    }
    if !row.is_word(word) {
        return row.mark(word) == Some('§') && row.is_digits(figure.from);
    }
    // "vom Typ Leopard 1"
    let of_type = row.is_capital(word)
        && row.has(word.wrapping_sub(1), Sense::Label)
        && matches!(figure.written, Written::Plain(_))
        && noun::noun(row, figure.next).is_none();
    let named = || of_type || names::ends_name(row, figure) || names::is_behind_street(row, figure);
    if row.has(word, Sense::Label) || is_club(row, figure) || named() {
        return true;
    }
    // "die U 6 fährt"
    let letter =
        row.language.capital_nouns && row.str(word).len() == 1 && row.is_lower(figure.next);
    // "the Hispasat 1C is in orbit"
    let model =
        row.glued(figure.next) && row.str(figure.next).len() == 1 && row.is_capital(figure.next);
    let ends =
        !row.is_word(figure.next) || row.has(figure.next, Sense::Function) || letter || model;
    let capital = match row.language.capital_nouns {
        true => row.str(word).chars().all(char::is_uppercase), // "die A 3", "ein VW 1600"
        false => row.str(word).contains(char::is_uppercase),
    };
    let named = capital
        && !row.has(word, Sense::Aged)
        && row.is_digits(figure.from)
        && may_be_name(row, figure.from)
        && change::direction(row, word).is_none()
        && matches!(figure.written, Written::Plain(1..=4));
    // "Bus 12 runs every hour": at the head of a sentence no noun stands before a number that counts another
    let heads = row.is_digits(figure.from) && row.sentence(word).start == word;
    // "he took Bus 42 home", "the Housing Act 1988 applies"
    let noun = || noun::noun(row, figure.next);
    let capital = || match row.language.capital_nouns {
        true => noun().is_none(),
        false => {
            let year = figure.written == Written::Plain(4) && figure.small(2200).is_some();
            row.is_capital(word) && (year || noun().is_none_or(|noun| !noun.plural))
        }
    };
    let alone = || matches!(figure.written, Written::Plain(1..=4)) && capital();
    let weak = row.has(word, Sense::WeakLabel) && (ends || heads || alone());
    ends && named || weak
}

/// "Call 112 or 911": a number that is called in need, behind what says so.
fn is_emergency(row: &Row<'_>, figure: &Figure) -> bool {
    const NUMBERS: [&str; 6] = ["000", "110", "111", "112", "911", "999"];
    let is_one = |at: usize| NUMBERS.contains(&row.str(at));
    let mut first = figure.from;
    if row.has(first.wrapping_sub(1), Sense::Or) && is_one(first.wrapping_sub(2)) {
        first -= 2;
    }
    let before = first.wrapping_sub(1);
    let before = before.wrapping_sub(usize::from(row.has(before, Sense::The)));
    is_one(figure.from)
        && row.has(before, Sense::Dialled)
        && noun::noun(row, figure.next).is_none_or(|noun| !noun.plural)
}

/// "the 42 bus", "the 9 shirt": a number before what has it for a name, where one is meant.
fn is_numbered_thing(row: &Row<'_>, figure: &Figure) -> bool {
    let next = figure.next;
    matches!(figure.written, Written::Plain(1..=3))
        && !row.language.capital_nouns
        && row.has_any(figure.from.wrapping_sub(1), &[Sense::The, Sense::A])
        && row.has_any(next, &[Sense::Label, Sense::WeakLabel])
        && !row.can_be(next, Sense::Plural)
        && noun::noun(row, next + 1).is_none() // "a 12 page report"
}

/// "posts 542 and 543", "pages 3, 5 and 7": a number of a list that begins with a label.
fn is_in_labels(row: &Row<'_>, figure: &Figure) -> bool {
    let mut first = figure.from;
    for _ in 0..LABELS {
        let joint = first.wrapping_sub(1);
        let joined = row.mark(joint) == Some(',') || row.has_any(joint, &[Sense::And, Sense::Or]);
        if !joined || !row.is_digits(joint.wrapping_sub(1)) {
            break;
        }
        first = joint - 1;
    }
    first < figure.from
        && matches!(figure.written, Written::Plain(_))
        && row.has(first.wrapping_sub(1), Sense::Label)
        && noun::noun(row, figure.next).is_none()
}

/// "Schalke 04", "von Hannover 96": the year in the name of a club, where nouns have capitals.
fn is_club(row: &Row<'_>, figure: &Figure) -> bool {
    let (at, next) = (figure.from, figure.next);
    let word = at.wrapping_sub(1);
    let two = row.language.capital_nouns && figure.written == Written::Plain(2);
    if !two || !row.is_capital(word) || !may_be_name(row, at) {
        return false;
    }
    let led = row.has(word.wrapping_sub(1), Sense::Preposition);
    let verb = (row.language.tenses.verb)(row, next).is_some();
    let ends = !row.is_word(next) && row.is_stop(next) || verb;
    row.str(at).starts_with('0') || led && ends && row.word(word).time.is_none()
}

/// "the second half", "a first-half report", "this quarter": a part of a stretch of time or of a game, by its place in it.
fn is_named_part(row: &Row<'_>, figure: &Figure) -> bool {
    let before = figure.from.wrapping_sub(1);
    let before = before.wrapping_sub(usize::from(row.is_hyphen(before)));
    let named = row.word(before).is_number(Form::Ordinal)
        || row.has_any(before, &[Sense::Selector, Sense::Demonstrative, Sense::Top]);
    named && figure.next == figure.from + 1 && matches!(figure.value, Value::Fraction(..))
}

/// "no casualties", "not a single vote", "not one vote": a nought, and one of "a single goal". In the singular "no" is as
/// often something else: "no reason".
pub(super) fn none(row: &Row<'_>, at: usize) -> Option<Measured> {
    let figure = |value, next| {
        let number = Number::whole(value);
        Measured::bare(Figure::new(at, next, number, Written::Words))
    };
    let one = |at: usize| {
        let single = row.has(at, Sense::A) && row.has(at + 1, Sense::Single);
        let one = row.number(at).is_some_and(|word| word.value == 1);
        let next = at + 1 + usize::from(single);
        let counts = (single || one) && noun::noun(row, next).is_some();
        counts.then_some(next)
    };
    if row.has(at, Sense::NoneOf) {
        let things = noun::noun(row, at + 1).is_some_and(|noun| noun.plural);
        return things.then(|| figure(0, at + 1));
    }
    if row.has(at, Sense::Not) {
        return one(at + 1).map(|next| figure(0, next));
    }
    let denied = row.has(at.wrapping_sub(1), Sense::Not);
    let single = row.has(at, Sense::A) && !denied;
    single
        .then(|| one(at))
        .flatten()
        .map(|next| figure(1, next))
}

/// Whether "one" here stands for a thing or for people in general rather than for a number.
pub(super) fn one(row: &Row<'_>, at: usize) -> Option<ReadingKind> {
    use Sense::{
        A, Auxiliary, Demonstrative, Mental, Not, Of, Passed, RelativeWord, Selector, The, With,
    };
    let word = row.number(at)?;
    let part = row.glued(at + 1) && row.is_word(at + 1) || row.glued(at) && row.is_word(at - 1);
    // "uno coma cinco"
    let decimals = row.has(at + 1, Sense::DecimalPoint) && row.is_number_word(at + 2);
    if word.value != 1 || word.form != Form::Cardinal || part || decimals {
        return None;
    }
    // "said that one in five was unsafe"
    let of_few =
        |at: usize| row.is_digits(at) || row.number(at).is_some_and(|word| word.value < 1_001);
    if row.has(at.wrapping_sub(1), Demonstrative) && row.has(at + 1, Sense::In) && of_few(at + 2) {
        return None;
    }
    if row.language.article_is_one {
        // "uno de cada cinco"
        let share = row.has(at + 1, Of) && row.has(at + 2, Selector) && row.is_number(at + 3);
        return (!share).then_some(Pronoun); // "eins", which counts nothing
    }
    if row.has(at + 1, Of) {
        return Some(Partitive);
    }
    if row.has(at + 1, Sense::Another) {
        return Some(Pronoun);
    }
    let before = at.wrapping_sub(1);
    let verb = row.has_any(
        at + 1,
        &[Auxiliary, Mental, Sense::Pronoun, RelativeWord, With],
    );
    // "the one man" counts, "the one that" and "this one" do not
    let counts =
        !verb && noun::noun(row, at + 1).is_some() && row.has_any(before, &[The, Not, Passed]);
    let determined = row.has_any(before, &[The, A, Not, Demonstrative, Selector]) && !counts;
    let ordinal = row.word(before).is_number(Form::Ordinal);
    (verb || determined || ordinal || ends_noun_phrase(row, at)).then_some(Pronoun)
}

/// "It is considered a commercial one."
fn ends_noun_phrase(row: &Row<'_>, one: usize) -> bool {
    let adjective = one.wrapping_sub(1);
    let before = adjective.wrapping_sub(1);
    let led = [
        Sense::A,
        Sense::The,
        Sense::Demonstrative,
        Sense::Degree,
        Sense::More,
        Sense::Less,
    ];
    row.is_stop(one + 1)
        && row.is_word(adjective)
        && row.has_any(before, &led)
        && !row.has_any(adjective, &[Sense::Function, Sense::Passed, Sense::Degree])
}
