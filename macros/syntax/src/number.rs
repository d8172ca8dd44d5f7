//! The grammar of figures: `~13.8 billion m3`, `+18 %`, `rank 2`, `3 of 10 "voters"`.

use crate::{
    cursor::{Cursor, describe},
    error::Error,
    meant,
    value::Spanned,
};
use newsfacts_core::{
    Decimal,
    model::{Direction, Extent, Hedge, Magnitude, Measure, Number, Quantity, Scale, Unit},
    rules::Rule,
    text,
};
use proc_macro2::{Delimiter, Literal, Span, TokenTree};

/// A figure with its unit, and where the unit stands.
pub struct Figure {
    pub quantity: Quantity,
    pub unit_span: Option<Span>,
}

/// Reads a figure: hedge, measure, unit.
pub fn figure(cursor: &mut Cursor<'_>) -> Result<Figure, Error> {
    let hedge = hedge(cursor);
    let measure = measure(cursor)?;
    let unit = unit(cursor)?;
    Ok(Figure {
        unit_span: unit.as_ref().map(|unit| unit.span.start),
        quantity: Quantity {
            hedge,
            measure,
            unit: unit.map(|unit| unit.value),
        },
    })
}

fn hedge(cursor: &mut Cursor<'_>) -> Hedge {
    let signs = [
        (">=", Hedge::AtLeast),
        ("<=", Hedge::AtMost),
        (">", Hedge::MoreThan),
        ("<", Hedge::LessThan),
        ("~", Hedge::About),
    ];
    signs
        .into_iter()
        .find(|(sign, _)| cursor.punct(sign))
        .map_or(Hedge::Exact, |(_, hedge)| hedge)
}

fn measure(cursor: &mut Cursor<'_>) -> Result<Measure, Error> {
    if cursor.word("rank") {
        return rank(cursor);
    }
    if cursor.word(SCORE) {
        return score(cursor);
    }
    if let Some(magnitude) = magnitude(cursor) {
        return match of_it(magnitude, cursor).or_else(|| scores(magnitude, cursor)) {
            Some(error) => Err(error),
            None => Ok(Measure::Magnitude(magnitude)),
        };
    }
    for (sign, direction) in [("+", Direction::Up), ("-", Direction::Down)] {
        let start = cursor.rest();
        if cursor.punct(sign) {
            let by = extent(cursor, false)?;
            return match by_share(&by, start, cursor) {
                Some(error) => Err(error),
                None => Ok(Measure::Change { direction, by }),
            };
        }
    }
    let negative = cursor.word("minus");
    let start = cursor.span();
    let extent = extent(cursor, negative)?;
    if cursor.sees("/") && matches!(cursor.peek_at(1), Some(TokenTree::Literal(_))) {
        cursor.punct("/");
        let below = cursor.span();
        let denominator = whole(number(cursor)?, below, "below the line of a share")?;
        let numerator = whole(single(extent, start)?, start, "above the line of a share")?;
        return Ok(Measure::Share {
            numerator,
            denominator,
        });
    }
    if cursor.word("of") {
        let whole = number(cursor)?;
        return Ok(Measure::OutOf {
            part: single(extent, start)?,
            whole,
        });
    }
    if cursor.word("x") {
        return Ok(Measure::Multiple(extent));
    }
    Ok(Measure::Amount(extent))
}

/// `+1/10`: a share of what was there before is told in percent.
fn by_share(by: &Extent, start: &[TokenTree], cursor: &mut Cursor<'_>) -> Option<Error> {
    if !(cursor.sees("/") && matches!(cursor.peek_at(1), Some(TokenTree::Literal(_)))) {
        return None;
    }
    cursor.punct("/");
    let below = number(cursor).ok()?.value()?;
    let read = &start[..start.len() - cursor.rest().len()];
    let text = "a change is not written as a share";
    let span = crate::error::Extent::of(read, cursor.span());
    let error = Error::new(Rule::WrongValue, span, text);
    let sign = match start.first() {
        Some(TokenTree::Punct(punct)) => punct.as_char(),
        _ => '+',
    };
    let percent = meant::change_by_share(sign, by.low.value()?, below);
    Some(match percent {
        Some(percent) => error.detail(format!("write it in percent: {percent}")),
        None => error.detail("write it in percent: +10 %"),
    })
}

fn rank(cursor: &mut Cursor<'_>) -> Result<Measure, Error> {
    let span = cursor.span();
    let rank = whole(number(cursor)?, span, "of a rank")?;
    Ok(Measure::Rank(rank))
}

/// The word before the two numbers of a score.
const SCORE: &str = "score";

/// The words that begin nothing but a figure.
const ALWAYS: [&str; 2] = ["rank", "minus"];

/// Whether a word begins a figure, whatever comes behind it.
pub fn begins_figure(word: &str) -> bool {
    ALWAYS.contains(&word) || word == SCORE || Magnitude::named(word).is_some()
}

/// Whether the next word begins a figure: `score` and `dozens` before an operator are names of statistics.
pub fn sees_figure(cursor: &Cursor<'_>) -> bool {
    let Some(word) = cursor.peek_ident() else {
        return true;
    };
    let operator =
        matches!(cursor.peek_at(1), Some(TokenTree::Punct(sign)) if "+-/".contains(sign.as_char()));
    let word = word.to_string();
    ALWAYS.contains(&&*word) || !operator && begins_figure(&word)
}

/// The words with which a figure may begin.
pub fn words() -> impl Iterator<Item = &'static str> {
    let magnitudes = Magnitude::ALL.iter().map(|magnitude| magnitude.words());
    let single = magnitudes.filter(|words| !words.contains(' '));
    ALWAYS.into_iter().chain([SCORE]).chain(single)
}

/// `score 2-1`
fn score(cursor: &mut Cursor<'_>) -> Result<Measure, Error> {
    let side = |cursor: &mut Cursor<'_>| {
        let span = cursor.span();
        let number = number(cursor).map_err(|error| error.detail("write: score 2-1"))?;
        whole(number, span, "of a score")
    };
    let first = side(cursor)?;
    if !cursor.punct("-") {
        let error = cursor.expected(Rule::Malformed, "`-` between the two numbers of a score");
        return Err(match cursor.rest() {
            [_, TokenTree::Literal(second), ..] => {
                error.detail(format!("write: score {first}-{second}"))
            }
            _ => error.detail("write: score 2-1"),
        });
    }
    let second = side(cursor)?;
    Ok(Measure::Score { first, second })
}

/// `dozens`, `tens of thousands`
fn magnitude(cursor: &mut Cursor<'_>) -> Option<Magnitude> {
    let first = cursor.peek_ident()?.to_string();
    if let [_, TokenTree::Ident(of), TokenTree::Ident(second), ..] = cursor.rest()
        && of == "of"
        && let Some(magnitude) = Magnitude::named(&format!("{first} of {second}"))
    {
        for _ in 0..3 {
            cursor.next();
        }
        return Some(magnitude);
    }
    let magnitude = Magnitude::named(&first)?;
    cursor.next();
    Some(magnitude)
}

/// `dozens of "villages"`: what there are dozens of stands behind them as a unit does.
fn of_it(magnitude: Magnitude, cursor: &Cursor<'_>) -> Option<Error> {
    if !cursor.sees_word("of") {
        return None;
    }
    let error = cursor.expected(Rule::Malformed, "what is counted");
    let counted = match cursor.peek_at(1) {
        Some(TokenTree::Ident(word)) => word.to_string(),
        Some(TokenTree::Literal(text)) => text.to_string().trim_matches('"').to_owned(),
        _ => return Some(error),
    };
    let meant = meant::with_unit(magnitude.words(), &counted);
    Some(error.detail(format!("write: {meant}")))
}

/// `scores 2-1` is a slip for a score.
fn scores(magnitude: Magnitude, cursor: &Cursor<'_>) -> Option<Error> {
    let pair = matches!(
        cursor.rest(),
        [
            TokenTree::Literal(_),
            TokenTree::Punct(_),
            TokenTree::Literal(_),
            ..
        ]
    );
    if magnitude != Magnitude::Scores || !pair {
        return None;
    }
    let text = "no number stands behind `scores`";
    let error = Error::new(Rule::WrongValue, cursor.last_span(), text);
    Some(error.detail(format!("did you mean `{SCORE}`?")))
}

/// A number, or two with `..=` between them. A scale word behind the second counts for both.
fn extent(cursor: &mut Cursor<'_>, negative: bool) -> Result<Extent, Error> {
    let mut low = number(cursor)?;
    if negative {
        low.digits = -low.digits;
    }
    if !cursor.sees("..") {
        return Ok(Extent::one(low));
    }
    if !cursor.punct("..=") {
        let error = cursor.expected(Rule::Malformed, "`..=` between the ends of a range");
        return Err(error.detail("a range includes both of its ends: `5..=7 %`"));
    }
    let negative = cursor.word("minus");
    let mut high = number(cursor)?;
    if negative {
        high.digits = -high.digits;
    }
    if low.scale.is_one() {
        low.scale = high.scale;
    }
    Ok(Extent {
        low,
        high: Some(high),
    })
}

fn single(extent: Extent, span: Span) -> Result<Number, Error> {
    match extent.high {
        None => Ok(extent.low),
        Some(_) => Err(Error::new(
            Rule::WrongValue,
            span,
            "a range cannot be part of a share",
        )),
    }
}

fn whole(number: Number, span: Span, place: &str) -> Result<u32, Error> {
    let value = number
        .value()
        .filter(|value| value.is_integer())
        .and_then(|value| u32::try_from(value).ok());
    value.ok_or_else(|| {
        let text = format!(
            "the number {place} must be a whole number from 0 to {}",
            u32::MAX
        );
        Error::new(Rule::ImpossibleNumber, span, text)
    })
}

/// Digits and a scale word.
fn number(cursor: &mut Cursor<'_>) -> Result<Number, Error> {
    let Some(TokenTree::Literal(literal)) = cursor.peek() else {
        return Err(not_a_number(cursor));
    };
    let digits = digits(literal, cursor)?;
    cursor.next();
    let scale = match cursor.peek() {
        Some(TokenTree::Ident(ident)) => Scale::from_word(&ident.to_string()),
        _ => None,
    };
    if scale.is_some() {
        cursor.next();
    }
    Ok(Number {
        digits,
        scale: scale.unwrap_or_default(),
    })
}

fn not_a_number(cursor: &Cursor<'_>) -> Error {
    let error = cursor.expected(Rule::WrongValue, "a number");
    match cursor.peek() {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '$' => {
            match other_form(cursor.rest()) {
                Some(figure) => error.detail(format!("write: {figure}")),
                None => error.detail("write the currency behind the number: `3 million USD`"),
            }
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            error.detail("write: `= 18 % { … }`")
        }
        _ => error,
    }
}

fn digits(literal: &Literal, cursor: &Cursor<'_>) -> Result<Decimal, Error> {
    let (digits, suffix) = match syn::Lit::new(literal.clone()) {
        syn::Lit::Int(int) => (int.base10_digits().to_owned(), int.suffix().to_owned()),
        syn::Lit::Float(float) => (float.base10_digits().to_owned(), float.suffix().to_owned()),
        syn::Lit::Str(_) => {
            let error = cursor.expected(Rule::WrongValue, "a number");
            let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| text.value());
            return Err(
                match text.ok().and_then(|text| meant::figure_in_text(&text)) {
                    Some(figure) => error.detail(format!("write: {figure}")),
                    None => error.detail("write the figure without quotation marks: `18 %`"),
                },
            );
        }
        _ => return Err(not_a_number(cursor)),
    };
    if !suffix.is_empty() {
        let text = format!(
            "a space is missing in {}",
            describe(&TokenTree::Literal(literal.clone()))
        );
        return Err(Error::new(Rule::Malformed, literal.span(), text)
            .detail(format!("write: {}", meant::with_unit(&digits, &suffix))));
    }
    let written = literal.to_string();
    if written.starts_with("0x")
        || written.starts_with("0b")
        || written.starts_with("0o")
        || digits.contains(['e', 'E'])
    {
        let text = format!("`{written}` is not how an article writes a figure");
        return Err(Error::new(Rule::WrongValue, literal.span(), text)
            .detail("write decimal digits: 1_500, 0.25"));
    }
    Decimal::from_str_exact(&digits).map_err(|_| {
        let text = format!("`{written}` has more digits than can be kept exactly (28)");
        Error::new(Rule::ImpossibleNumber, literal.span(), text)
    })
}

/// How a figure is written that these tokens give in another form.
pub fn other_form(tokens: &[TokenTree]) -> Option<String> {
    let words = tokens
        .iter()
        .position(|token| matches!(token, TokenTree::Ident(ident) if ident == "as"));
    meant::figure(&tokens[..words.unwrap_or(tokens.len())])
}

/// What is counted: `%`, `pp`, `EUR`, `km/h`, `"warships"`. Whether such a unit exists is for the rules to say.
fn unit(cursor: &mut Cursor<'_>) -> Result<Option<Spanned<Unit>>, Error> {
    let span = cursor.span();
    let found = |value| {
        Ok(Some(Spanned {
            value,
            span: span.into(),
        }))
    };
    if cursor.punct("%") {
        return found(Unit::Percent);
    }
    if let Some((words, _)) = cursor.string() {
        return found(Unit::Counted(words.into()));
    }
    if matches!(cursor.peek(), Some(TokenTree::Ident(ident)) if ident == "as") {
        return Ok(None);
    }
    if cursor.sees_word("to") && matches!(cursor.peek_at(1), Some(TokenTree::Literal(_))) {
        let error = cursor.expected(Rule::Malformed, "`..=` between the ends of a range");
        return Err(error.detail("a range includes both of its ends: `5..=7 %`"));
    }
    let Some(ident) = cursor.ident() else {
        return Ok(None);
    };
    let mut name = ident.to_string();
    loop {
        // `acre-feet` is one of the names that English has for a unit.
        let hyphen = matches!(cursor.peek_at(1), Some(TokenTree::Ident(_))) && cursor.punct("-");
        if !hyphen && !cursor.punct("/") {
            break;
        }
        let joint = if hyphen { '-' } else { '/' };
        match cursor.ident() {
            Some(part) => name = format!("{name}{joint}{part}"),
            None => return Err(cursor.expected(Rule::WrongValue, "a unit after `/`")),
        }
    }
    found(text::unit_named(&name))
}
