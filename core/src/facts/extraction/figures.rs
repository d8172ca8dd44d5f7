//! Figures: what a value and its unit may mean, and what the text says of it.

use super::{ExtractedFigure, ExtractedValue, Judged, JudgedMember, Standing, judge::Desk, what};
use crate::{
    model::{
        Aspect, Basis, Direction, Evidence, Extent, FactList, Field, Hedge, Measure, Number, Part,
        Quantity, Scale, Unit, UnitDef, is_currency,
    },
    rules::{Finding, Rule},
    text::{figure_meant, figure_meant_in, is_money, side_meant, unit_named},
};
use rust_decimal::Decimal;

/// A figure as facts of an article.
pub(super) struct Lowered {
    /// What it may be, each a statistic by its index: a bare number may be a level or a change.
    pub statistics: Vec<usize>,
    /// How far behind each of these the same stands with the side on which it lies: "nearly 300" is less than 300 as well, and both must
    /// be so.
    pub sided: Option<usize>,
    /// Whether it says of itself how exact it is.
    pub hedged: bool,
    /// Whether its `when` could be read; nothing where it has none.
    pub when: Option<bool>,
}

/// What a value in a unit may be, the likeliest first; nothing where no number can be read.
pub(super) fn quantities(figure: &ExtractedFigure, tag: &str) -> Vec<Quantity> {
    let unit = figure.unit.as_deref().map(str::trim);
    let unit = unit.filter(|unit| !unit.is_empty());
    let read = match &figure.value {
        ExtractedValue::Number(number) => Some(of_number(*number, unit, tag)),
        ExtractedValue::Text(text) => of_text(text.trim(), unit, tag),
    };
    let Some(first) = read else {
        return Vec::new();
    };
    let signed = sign(&figure.value);
    // What a model gives as 18 the article may call a level, a rise or a fall.
    let of = |quantity: &Quantity| match &quantity.measure {
        Measure::Amount(extent) => changes(extent, quantity, signed),
        _ => Vec::new(),
    };
    let mut all = of(&first);
    all.extend(in_percent(&first).iter().flat_map(of));
    // "+1/4" is no part of anything.
    let is_part = matches!(first.measure, Measure::Share { .. });
    if !(is_part && signed.is_some()) {
        all.insert(0, first);
    }
    let score = score(&figure.value).filter(|score| !all.contains(score) && unit.is_none());
    all.extend(score);
    all
}

/// The same quantities with the hedge of the side on which they lie, where the words of the value tell one: "nearly 300".
pub(super) fn on_a_side(figure: &ExtractedFigure, all: &[Quantity], tag: &str) -> Vec<Quantity> {
    let ExtractedValue::Text(text) = &figure.value else {
        return Vec::new();
    };
    let about = all.iter().all(|quantity| quantity.hedge == Hedge::About);
    let side = side_meant(text.trim(), tag).filter(|_| about);
    let sided = side.map(|hedge| {
        let sided = |quantity: &Quantity| Quantity {
            hedge,
            ..quantity.clone()
        };
        all.iter().map(sided).collect()
    });
    sided.unwrap_or_default()
}

/// Two numbers with a mark between them as the result of a game: "2-3" may be a range as well.
fn score(value: &ExtractedValue) -> Option<Quantity> {
    let ExtractedValue::Text(text) = value else {
        return None;
    };
    let (first, second) = text.trim().split_once(['-', '–', ':'])?;
    let number = |part: &str| match part.len() {
        1..=3 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse().ok(),
        _ => None,
    };
    Some(Quantity {
        hedge: Hedge::Exact,
        measure: Measure::Score {
            first: number(first)?,
            second: number(second)?,
        },
        unit: None,
    })
}

/// The sign that is written before a value.
fn sign(value: &ExtractedValue) -> Option<Direction> {
    match value {
        ExtractedValue::Text(text) if text.trim_start().starts_with('+') => Some(Direction::Up),
        ExtractedValue::Text(text) if text.trim_start().starts_with(['-', '−', '–']) => {
            Some(Direction::Down)
        }
        _ => None,
    }
}

/// An amount as a rise and as a fall.
fn changes(extent: &Extent, of: &Quantity, signed: Option<Direction>) -> Vec<Quantity> {
    let below = extent.low.digits.is_sign_negative();
    let size = |number: Number| Number {
        digits: number.digits.abs(),
        ..number
    };
    let by = Extent {
        low: size(extent.low),
        high: extent.high.map(size),
    };
    let directions: &[Direction] = match signed {
        _ if below => &[Direction::Down],
        Some(Direction::Up) => &[Direction::Up],
        Some(Direction::Down) => &[Direction::Down],
        None => &[Direction::Up, Direction::Down],
    };
    let change = |direction: &Direction| Quantity {
        measure: Measure::Change {
            direction: *direction,
            by: by.clone(),
        },
        ..of.clone()
    };
    directions.iter().map(change).collect()
}

/// A fraction as the percentage that the text has where something changed by it: "fell by a quarter".
fn in_percent(quantity: &Quantity) -> Option<Quantity> {
    let part = match &quantity.measure {
        Measure::Share { .. } => quantity.measure.ratio()?,
        Measure::Amount(Extent { low, high: None }) if quantity.unit.is_none() => {
            low.value().filter(|value| value.abs() < Decimal::ONE)?
        }
        _ => return None,
    };
    let digits = part.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(DECIMALS);
    Some(Quantity {
        hedge: quantity.hedge,
        measure: Measure::Amount(Extent::one(Number {
            digits: digits.normalize(),
            scale: Scale::One,
        })),
        unit: Some(Unit::Percent),
    })
}

/// So many decimals has the percentage that is read of "a third".
const DECIMALS: u32 = 2;

/// A JSON number, with what its unit says.
fn of_number(number: Decimal, unit: Option<&str>, tag: &str) -> Quantity {
    let mut digits = number.normalize();
    // "million euros" has a scale in it.
    let one = unit.and_then(|unit| meant(&format!("1 {unit}"), tag));
    let (scale, unit) = match (one.map(|one| (one.measure, one.unit)), unit) {
        (Some((Measure::Amount(extent), own)), given) => {
            let own = own.or_else(|| extent.low.scale.is_one().then(|| given.map(named))?);
            if own == Some(Unit::PercentagePoint) {
                // "basis points" are hundredths
                let parts = digits.checked_mul(extent.low.digits);
                digits = parts.map_or(digits, |digits| digits.normalize());
            }
            (extent.low.scale, own)
        }
        (_, given) => (Scale::One, given.map(named)),
    };
    Quantity {
        hedge: Hedge::Exact,
        measure: Measure::Amount(Extent::one(Number { digits, scale })),
        unit,
    }
}

/// A text with its unit, in the same text or beside it. Where both have one, that beside it is meant.
fn of_text(text: &str, unit: Option<&str>, tag: &str) -> Option<Quantity> {
    let letters = text.chars().rev().take_while(|c| c.is_alphabetic()).count();
    let money = |unit: &&str| is_currency(unit) || unit.chars().all(is_money);
    // "3.4m" in GBP are millions, and no metres
    let priced = unit.filter(|unit| (1..=2).contains(&letters) && money(unit));
    let priced = priced.and_then(|unit| {
        let before = meant(&format!("{unit} {text}"), tag);
        before.or_else(|| meant(&format!("{unit}{text}"), tag))
    });
    let priced = priced.filter(|priced| matches!(priced.unit, Some(Unit::Currency(_))));
    let together = priced.or_else(|| meant(&format!("{text} {}", unit?), tag));
    let (mut quantity, rest) = match together {
        Some(quantity) => return Some(quantity),
        None => beginning(text, tag)?,
    };
    match (unit, rest) {
        (Some(unit), _) => {
            let one = meant(&format!("1 {unit}"), tag).and_then(|one| one.unit);
            quantity.unit = Some(one.unwrap_or_else(|| named(unit)));
        }
        (None, "") => {}
        (None, rest) => quantity.unit = Some(named(rest)),
    }
    Some(quantity)
}

/// The figure with which a text begins, and what stands behind it: "120 homes".
fn beginning<'t>(text: &'t str, tag: &str) -> Option<(Quantity, &'t str)> {
    let blanks = text.char_indices().filter(|(_, c)| c.is_whitespace());
    let mut ends: Vec<usize> = blanks.map(|(at, _)| at).collect();
    ends.push(text.len());
    ends.into_iter().rev().take(MOST_WORDS).find_map(|end| {
        let quantity = meant(&text[..end], tag)?;
        Some((quantity, text[end..].trim()))
    })
}

/// How many words may stand behind a figure in its value.
const MOST_WORDS: usize = 12;

/// A figure in the words of the article's language, else in those of another.
fn meant(written: &str, tag: &str) -> Option<Quantity> {
    let read = figure_meant_in(written, tag).or_else(|| figure_meant(written))?;
    Some(read.quantity)
}

/// The unit of that name, or what is counted.
fn named(unit: &str) -> Unit {
    match unit_named(unit) {
        _ if unit == "%" => Unit::Percent,
        known @ Unit::PercentagePoint => known,
        Unit::Currency(code) if is_currency(&code) => Unit::Currency(code),
        Unit::Known(name) if UnitDef::named(&name).is_some() => Unit::Known(name),
        _ => Unit::Counted(unit.to_owned().into()),
    }
}

impl Desk<'_> {
    /// What the text says of a figure: of all that it may be, what it bears out best.
    pub fn figure(&self, figure: &ExtractedFigure, lowered: &Lowered) -> Judged {
        let judged = lowered
            .statistics
            .iter()
            .map(|index| self.on_either_side(figure, lowered, *index));
        let best = judged.min_by_key(|judged| {
            let value = judged.member("value").map(|value| value.standing);
            (value, judged.standing)
        });
        best.unwrap_or_else(|| {
            let (standing, why) = match &figure.value {
                ExtractedValue::Text(text) if text.trim().is_empty() => {
                    (Standing::Missing, "there is no number in it")
                }
                _ => (Standing::Undecided, "no number can be read in it"),
            };
            Judged::of(vec![JudgedMember::new("value", standing).because(why)])
        })
    }

    /// What the text says of a statistic, and of the side on which it lies where its words tell one; the worse of the two.
    fn on_either_side(&self, figure: &ExtractedFigure, lowered: &Lowered, index: usize) -> Judged {
        let judged = self.statistic(figure, lowered, index);
        let Some(behind) = lowered.sided else {
            return judged;
        };
        let other = self.statistic(figure, lowered, index + behind);
        let standing = |one: &Judged| one.member("value").map(|value| value.standing);
        match standing(&other) > standing(&judged) {
            true => other,
            false => judged,
        }
    }

    fn statistic(&self, figure: &ExtractedFigure, lowered: &Lowered, index: usize) -> Judged {
        let place = FactList::Statistics.at(index);
        let statistic = &self.article.statistics[index];
        let evidence = &statistic.evidence;
        let of = |aspects: &[Aspect]| self.evidence(evidence, aspects);
        let found = self.about(place, Field::Quantity);
        let (mut value, mut unit) = (None, None);
        for finding in found {
            match self.of_finding(finding, lowered, statistic.quantity.value.unit.is_some()) {
                (Of::Value, member) => value = Some(member),
                (Of::Unit, member) => unit = Some(member),
            }
        }
        let found_at = || statistic.quantity.anchor.as_ref();
        let value = value.unwrap_or_else(|| {
            let (standing, at) = of(&[Aspect::Value, Aspect::Hedge, Aspect::Sign]);
            let at = at.or_else(|| self.of_anchor(found_at()?));
            match unit.is_some() {
                // The number stands there, in another unit.
                true => JudgedMember::new("value", Standing::Stated).at(at),
                false => JudgedMember::new("value", standing).at(at),
            }
        });
        let value = self.with_its_base(figure, value);
        let is_there = matches!(value.standing, Standing::Stated | Standing::Undecided)
            && value.passage.is_some();
        // What is compared before the unit is compared only where that is the same.
        let rule = value.rule.and_then(Rule::named);
        let same_unit = matches!(rule, Some(Rule::WrongHedge | Rule::WrongDirection));
        let unit = unit.or_else(|| {
            figure.unit.as_ref()?;
            if same_unit {
                let at = value.passage.clone();
                return Some(JudgedMember::new("unit", Standing::Stated).at(at));
            }
            let (standing, at) = of(&[Aspect::Unit, Aspect::Counted]);
            Some(JudgedMember::new("unit", standing).at(at))
        });
        let mut members = vec![value];
        members.extend(unit);
        let passage = members[0].passage.clone().filter(|_| is_there);
        let what = passage
            .as_ref()
            .map(|passage| what::of_figure(&figure.what, passage, self));
        members.push(match what {
            Some(what) if what.standing == Standing::Stated => self.asserted(index, what),
            Some(what) => what,
            None => JudgedMember::new("what", Standing::Undecided),
        });
        if let Some(readable) = lowered.when {
            let when = self.when(place, Field::During, evidence, readable);
            members.push(match is_there {
                true => when,
                false => JudgedMember::new("when", Standing::Undecided),
            });
        }
        Judged::of(members)
    }

    /// What is told of a figure, if the text says that it is so: what is doubted or supposed it leaves open.
    fn asserted(&self, index: usize, what: JudgedMember) -> JudgedMember {
        let open = |one: &Evidence| one.aspect == Aspect::Stance && one.basis != Basis::Stated;
        match self.article.statistics[index].evidence.iter().any(open) {
            true => JudgedMember {
                standing: Standing::Undecided,
                ..what
            }
            .because("the text leaves open whether it is so"),
            false => what,
        }
    }

    /// A value whose own words count it by another number: "7.2 per 100,000" is stated only where that number stands beside it.
    fn with_its_base(&self, figure: &ExtractedFigure, value: JudgedMember) -> JudgedMember {
        let ExtractedValue::Text(text) = &figure.value else {
            return value;
        };
        let Some(passage) = value
            .passage
            .as_ref()
            .filter(|_| value.standing == Standing::Stated)
        else {
            return value;
        };
        let rest = beginning(text.trim(), self.tag).map_or("", |(_, rest)| rest);
        let digits = |word: &str| {
            word.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let start = self.text.byte(passage.start);
        let row = self.row;
        let sentence = row.bytes(row.sentence(row.token_at(start)));
        let told = &row.text[sentence];
        let stands = |number: &String| told.split_whitespace().any(|word| digits(word) == *number);
        let mut bases = rest.split_whitespace().map(digits);
        let stands = bases.all(|number| number.is_empty() || stands(&number));
        match stands {
            true => value,
            false => JudgedMember {
                standing: Standing::Undecided,
                ..value
            },
        }
    }

    /// What a finding on a figure is about, and what it says.
    fn of_finding(
        &self,
        finding: &Finding,
        lowered: &Lowered,
        in_unit: bool,
    ) -> (Of, JudgedMember) {
        let of_unit = finding.place.part == Some(Part::Unit);
        let told = |name, standing| JudgedMember {
            instead: self.hedged(finding),
            ..self.found(name, standing, finding)
        };
        let of_its_unit = |standing| JudgedMember {
            instead: self.exact(finding),
            ..self.found("unit", standing, finding)
        };
        match finding.rule {
            Rule::WrongHedge if !lowered.hedged => (Of::Value, told("value", Standing::Undecided)),
            Rule::WrongUnit if !of_unit && !in_unit && !is_scale(finding) => {
                (Of::Unit, of_its_unit(Standing::Undecided))
            }
            Rule::WrongUnit | Rule::WrongNoun if of_unit => {
                (Of::Unit, of_its_unit(Standing::Contradicted))
            }
            _ if finding.passage.is_none() => (Of::Value, told("value", Standing::Missing)),
            _ => (Of::Value, told("value", Standing::Contradicted)),
        }
    }

    /// The figure of the text with the words that hedge it.
    fn hedged(&self, finding: &Finding) -> Option<String> {
        let hedged = finding.figure.as_ref().map(|figure| &figure.hedged);
        hedged
            .map(|at| self.in_one_line(at))
            .or_else(|| self.exact(finding))
    }
}

/// Whether a finding is about the scale of a figure, and not its unit.
fn is_scale(finding: &Finding) -> bool {
    let figure = finding.figure.as_ref();
    figure.is_some_and(|figure| figure.other_scale)
}

/// What of a figure a finding is about.
enum Of {
    Value,
    Unit,
}
