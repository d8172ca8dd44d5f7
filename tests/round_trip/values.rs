//! Every form that a value of the model can take. The fields are those of the table in `core/src/model/fields.rs`, so that
//! a new one is among them.

use newsfacts::model::{
    Actor, ActorKind, Anchor, Article, Aside, Aspect, Aspects, Attachment, Attribution, Baseline,
    Claim, Coverage, Covered, Date, Direction, Event, EventKind, Evidence, Extent, Formula, Hedge,
    List, Magnitude, Measure, Moment, Number, Operator, Party, Quantity, Quote, Rating, Review,
    Scale, Season, SourceRef, Stance, Stated, Statistic, Text, TimeOfDay, Timezone, Todo, Unit,
    When, day,
};
use std::{ops::Range, sync::LazyLock};

fn number(digits: &str, scale: Scale) -> Number {
    Number {
        digits: digits.parse().expect("a decimal number"),
        scale,
    }
}

fn numbers() -> Vec<Number> {
    let digits = [
        "0",
        "-0.5",
        "18",
        "18.0",
        "13.80",
        "0.0000000000000000000000000001",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
    ];
    let plain = digits.map(|digits| number(digits, Scale::One));
    let scaled = Scale::WORDS.map(|scale| number("2.5", scale));
    plain.into_iter().chain(scaled).collect()
}

fn extents() -> Vec<Extent> {
    let mut extents: Vec<Extent> = numbers().into_iter().map(Extent::one).collect();
    extents.push(Extent {
        low: number("5", Scale::One),
        high: Some(number("7.50", Scale::Million)),
    });
    extents
}

fn measures() -> Vec<Measure> {
    let mut measures = vec![
        Measure::Rank(1),
        Measure::Rank(u32::MAX),
        Measure::Score {
            first: 0,
            second: u32::MAX,
        },
        Measure::Share {
            numerator: 1,
            denominator: 3,
        },
        Measure::OutOf {
            part: number("3", Scale::One),
            whole: number("1", Scale::Dozen),
        },
    ];
    measures.extend(Magnitude::ALL.iter().copied().map(Measure::Magnitude));
    for extent in extents() {
        measures.push(Measure::Amount(extent.clone()));
        measures.push(Measure::Multiple(extent.clone()));
        for direction in [Direction::Up, Direction::Down] {
            let by = extent.clone();
            measures.push(Measure::Change { direction, by });
        }
    }
    measures
}

fn units() -> Vec<Option<Unit>> {
    vec![
        None,
        Some(Unit::Percent),
        Some(Unit::PercentagePoint),
        Some(Unit::Currency("EUR".into())),
        Some(Unit::Known("barrels/day".into())),
        Some(Unit::Counted("“new” warships 🚢".into())),
    ]
}

const HEDGES: [Hedge; 6] = [
    Hedge::Exact,
    Hedge::About,
    Hedge::MoreThan,
    Hedge::AtLeast,
    Hedge::LessThan,
    Hedge::AtMost,
];

pub fn quantities() -> Vec<Quantity> {
    let mut quantities = Vec::new();
    for measure in measures() {
        for unit in units() {
            for hedge in HEDGES {
                let (measure, unit) = (measure.clone(), unit.clone());
                quantities.push(Quantity {
                    hedge,
                    measure,
                    unit,
                });
            }
        }
    }
    quantities
}

pub fn moments() -> Vec<Moment> {
    let date: Date = day(2024, 2, 29);
    let time = |hour, second, offset| TimeOfDay {
        hour,
        minute: 5,
        second,
        offset,
    };
    let seasons = [
        Season::Spring,
        Season::Summer,
        Season::Autumn,
        Season::Winter,
    ];
    let mut moments = vec![
        Moment::Decade(1990),
        Moment::Year(1),
        Moment::Year(9999),
        Moment::Half(2022, 1),
        Moment::Half(2022, 2),
        Moment::Month(2022, 12),
        Moment::Week(2020, 53),
        Moment::Day(date),
        Moment::Time(date, time(0, 0, None)),
        Moment::Time(date, time(23, 59, Some(0))),
        Moment::Time(date, time(14, 0, Some(-330))),
        Moment::Time(date, time(14, 0, Some(1439))),
    ];
    moments.extend((1..=4).map(|quarter| Moment::Quarter(2022, quarter)));
    moments.extend(seasons.map(|season| Moment::Season(2023, season)));
    moments
}

pub fn times() -> Vec<When> {
    let mut times = Vec::new();
    for moment in moments() {
        times.push(When::At(moment));
        times.push(When::range(Some(moment), None).unwrap());
        times.push(When::range(None, Some(moment)).unwrap());
        times.push(When::range(Some(moment), Some(moment)).unwrap());
    }
    times
}

static QUANTITIES: LazyLock<Vec<Quantity>> = LazyLock::new(quantities);
static TIMES: LazyLock<Vec<When>> = LazyLock::new(times);

/// Some value of a type. Number 0 is the barest: what may be left out is, and lists are empty.
pub trait Sample: Sized {
    fn sample(number: usize) -> Self;
}

/// The values of these numbers.
pub fn samples<T: Sample>(numbers: Range<usize>) -> Vec<T> {
    numbers.map(T::sample).collect()
}

fn one_of<T: Clone>(values: &[T], number: usize) -> T {
    values[number % values.len()].clone()
}

macro_rules! samples {
    ($($type:ty: $number:ident => $value:expr;)+) => {$(
        impl Sample for $type {
            fn sample($number: usize) -> Self {
                $value
            }
        }
    )+};
}

samples! {
    Text: number => one_of(&["a text", "l\u{2019}eau\n“là”", "話\r\n\u{feff}🌊\u{2028}\t", ""], number).into();
    bool: number => number > 0;
    Timezone: number => Timezone(one_of(&[0, -330, 1439], number));
    Moment: number => one_of(&moments(), number);
    When: number => one_of(&TIMES, number);
    Quantity: number => one_of(&QUANTITIES, number);
    ActorKind: number => ActorKind::ALL.get(number).copied().unwrap_or(ActorKind::Todo);
    Todo: number => one_of(Todo::ALL, number);
    Stance: number => one_of(&Stance::ALL, number);
    EventKind: number => match EventKind::NAMED.get(number) {
        Some(kind) => kind.clone(),
        None if number.is_multiple_of(2) => EventKind::Todo,
        None => EventKind::Other("walk".into()),
    };
    Anchor: number => Anchor {
        start: 7,
        end: u32::MAX,
        exact: Text::sample(number),
        prefix: Text::default(),
        suffix: "\u{202e}\u{0}\\".into(),
    };
    Baseline: number => match number % 2 {
        0 => Baseline::Words(Stated::sample(number)),
        _ => Baseline::Statistic("stat-1".into()),
    };
    Formula: number => Formula {
        left: "a".into(),
        operator: one_of(&[Operator::Plus, Operator::Minus, Operator::Over], number),
        right: "b".into(),
    };
    Party: number => match number % 2 {
        0 => Party::Name(Text::sample(number)),
        _ => Party::Actor("a".into()),
    };
    SourceRef: number => SourceRef {
        url: (!number.is_multiple_of(3)).then(|| "https://news.example/table".into()),
        file: (number % 3 != 1).then(|| "sources/table.txt".into()),
    };
    Rating: number => Rating { value: number as u32, best: u32::MAX };
    Attachment: number => Attachment {
        title: Option::sample(number),
        size: (number > 0).then_some(u64::MAX),
        duration: (number > 0).then_some(u32::MAX),
        ..Attachment::new("https://news.example/1.mp3", "audio/mpeg")
    };
    Coverage: number => Coverage {
        quotations: Covered { covered: 1, total: 2, aside: 1 },
        numbers: Covered { covered: u32::MAX, total: u32::MAX, aside: u32::MAX },
        dates: Covered { covered: 0, total: number as u32, aside: 0 },
        quoted: Covered { covered: 0, total: u32::MAX, aside: number as u32 },
        aspects: Aspects { stated: 1, undecided: u32::MAX, author: number as u32 },
    };
    Evidence: number => match number % 3 {
        0 => Evidence::stated(one_of(Aspect::ALL, number), 7, u32::MAX),
        1 => Evidence::undecided(one_of(Aspect::ALL, number)),
        _ => Evidence::author(one_of(Aspect::ALL, number)),
    };
}

impl<T: Sample> Sample for Option<T> {
    fn sample(number: usize) -> Self {
        (number > 0).then(|| T::sample(number))
    }
}

impl<T: Sample + Clone> Sample for List<T> {
    fn sample(number: usize) -> Self {
        samples(number..number + number.min(2)).into()
    }
}

/// As declared, with the article's words, and found in the text.
impl<T: Sample> Sample for Stated<T> {
    fn sample(number: usize) -> Self {
        Self {
            value: T::sample(number),
            words: (!number.is_multiple_of(3)).then(|| "some words".into()),
            author: number % 4 == 3,
            anchor: (number % 3 > 1).then(|| Anchor::sample(number)),
        }
    }
}

macro_rules! fields {
    ($type:ident { $($section:ident { $($name:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {
        impl Sample for $type {
            fn sample(number: usize) -> Self {
                Self { $($($name: Sample::sample(number),)*)* }
            }
        }
    };
}

newsfacts::fields!(Article fields);
newsfacts::fields!(Actor fields);
newsfacts::fields!(Event fields);
newsfacts::fields!(Quote fields);
newsfacts::fields!(Statistic fields);
newsfacts::fields!(Claim fields);
newsfacts::fields!(Aside fields);
newsfacts::fields!(Attribution fields);
newsfacts::fields!(Review fields);
