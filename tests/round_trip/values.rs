//! Every form that a value of the model can take.

use newsfacts::model::{
    Actor, ActorKind, Anchor, Attribution, Baseline, Claim, Date, Direction, Event, EventKind,
    Extent, Formula, Hedge, List, Measure, Moment, Number, Operator, Party, Quantity, Quote,
    Rating, Review, Scale, Season, SourceRef, Stated, Statistic, Text, TimeOfDay, Unit, When, day,
};

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
        Measure::Share {
            numerator: 1,
            denominator: 3,
        },
        Measure::OutOf {
            part: number("3", Scale::One),
            whole: number("1", Scale::Dozen),
        },
    ];
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

pub fn anchor() -> Anchor {
    Anchor {
        start: 7,
        end: u32::MAX,
        exact: "l\u{2019}eau\n“là”".into(),
        prefix: String::new().into(),
        suffix: "\u{202e}\u{0}\\".into(),
    }
}

/// A value in every state: as declared, with the article's words, and found in the text.
pub fn stated<T: Clone>(value: T) -> [Stated<T>; 3] {
    let plain = Stated::new(value);
    let words = Stated {
        words: Some("some words".into()),
        ..plain.clone()
    };
    let found = Stated {
        anchor: Some(anchor()),
        ..words.clone()
    };
    [plain, words, found]
}

pub fn texts(texts: &[&str]) -> List<Text> {
    let texts = texts.iter().map(|text| Text::from((*text).to_owned()));
    texts.collect()
}

pub fn text(text: &'static str) -> Option<Text> {
    Some(text.into())
}

pub fn actors() -> Vec<Actor> {
    let plain = |kind: ActorKind| Actor {
        id: kind.name().into(),
        kind,
        name: "A name".into(),
        unnamed: false,
        also: List::default(),
        role: None,
        of: None,
        iso: None,
        wikidata: None,
        url: None,
        same_as: List::default(),
        note: None,
        anchor: None,
    };
    let full = stated(Text::from("a role")).map(|role| Actor {
        unnamed: true,
        also: texts(&["one", "another"]),
        role: Some(role),
        of: text("Country"),
        iso: text("HR"),
        wikidata: text("Q7747"),
        url: text("https://news.example/"),
        same_as: texts(&["https://registry.example/1"]),
        note: text("a note"),
        anchor: Some(anchor()),
        ..plain(ActorKind::Person)
    });
    ActorKind::ALL.map(plain).into_iter().chain(full).collect()
}

fn attributions() -> [Attribution; 3] {
    let named = Attribution {
        speakers: texts(&["a", "b"]),
        addressees: texts(&["c"]),
        via: texts(&["d"]),
    };
    let reported = Attribution {
        speakers: List::default(),
        ..named.clone()
    };
    [Attribution::default(), named, reported]
}

pub fn quotes() -> Vec<Quote> {
    let mut quotes = Vec::new();
    for attribution in attributions() {
        for (part, when) in stated("Words.".into()).into_iter().zip(stated(times()[0])) {
            let plain = Quote {
                id: "quote-1".into(),
                attribution: attribution.clone(),
                parts: vec![part.clone()].into(),
                at: None,
                when: None,
                about: List::default(),
                inferred: false,
                language: None,
                original: None,
                source: None,
                replaces: None,
                note: None,
            };
            quotes.push(Quote {
                parts: vec![part.clone(), part].into(),
                when: Some(when),
                about: texts(&["a"]),
                inferred: true,
                language: text("zh-Hant"),
                original: text("話"),
                at: text("meeting"),
                source: sources()[1].clone(),
                replaces: text("https://news.example/0#quote-1"),
                note: text("a note"),
                ..plain.clone()
            });
            quotes.push(plain);
        }
    }
    quotes
}

pub fn statistics() -> Vec<Statistic> {
    let baselines = stated("the year before".into()).map(Baseline::Words);
    let mut baselines: Vec<_> = baselines.into_iter().map(Some).collect();
    baselines.extend([None, Some(Baseline::Statistic("stat-1".into()))]);
    let mut statistics = Vec::new();
    for (index, quantity) in quantities().into_iter().enumerate() {
        let plain = Statistic {
            id: format!("stat-{index}").into(),
            attribution: attributions()[index % 3].clone(),
            quantity: stated(quantity.clone())[index % 3].clone(),
            of: stated("ships".into())[index / 3 % 3].clone(),
            who: None,
            from: None,
            to: None,
            during: None,
            against: baselines[index % baselines.len()].clone(),
            margin: None,
            at: None,
            formula: None,
            complete_with: List::default(),
            method: None,
            inferred: false,
            source: None,
            replaces: None,
            note: None,
        };
        let during = times()[index % times().len()];
        statistics.push(Statistic {
            who: text("a"),
            from: text("b"),
            to: text("c"),
            during: Some(stated(during)[index % 3].clone()),
            margin: Some(quantity),
            method: text("counted twice"),
            inferred: true,
            at: text("meeting"),
            formula: Some(Formula {
                left: "a".into(),
                operator: [Operator::Plus, Operator::Minus, Operator::Over][index % 3],
                right: "b".into(),
            }),
            complete_with: texts(&["d", "e"]),
            source: sources()[index % 3].clone(),
            replaces: text("before"),
            note: text("a note"),
            ..plain.clone()
        });
        statistics.push(plain);
    }
    statistics
}

pub fn sources() -> [Option<SourceRef>; 3] {
    let url = text("https://news.example/table");
    let file = text("sources/table.txt");
    [
        Some(SourceRef {
            url: url.clone(),
            file: None,
        }),
        Some(SourceRef {
            url,
            file: file.clone(),
        }),
        Some(SourceRef { url: None, file }),
    ]
}

pub fn events() -> Vec<Event> {
    let other = EventKind::Other("walk".into());
    let kinds = EventKind::NAMED.iter().cloned().chain([other]);
    let mut events = Vec::new();
    for (index, kind) in kinds.enumerate() {
        let plain = Event {
            id: format!("event-{index}").into(),
            kind,
            label: stated("A meeting".into())[index % 3].clone(),
            when: None,
            place: None,
            who: List::default(),
            planned: false,
            about: List::default(),
            url: None,
            note: None,
        };
        events.push(Event {
            when: Some(stated(times()[index % times().len()])[index % 3].clone()),
            place: Some([Party::Name("Oslo".into()), Party::Actor("a".into())][index % 2].clone()),
            who: texts(&["a", "b"]),
            planned: true,
            about: texts(&["c"]),
            url: text("https://news.example/meeting"),
            note: text("a note"),
            ..plain.clone()
        });
        events.push(plain);
    }
    events
}

pub fn claims() -> Vec<Claim> {
    let review = |rating, by, url| Review {
        verdict: "Mostly false".into(),
        rating,
        by,
        url,
    };
    let reviews = [
        None,
        Some(review(None, None, None)),
        Some(review(
            Some(Rating { value: 2, best: 5 }),
            Some(Party::Actor("a".into())),
            text("https://news.example/check"),
        )),
    ];
    let mut claims = Vec::new();
    for (index, attribution) in attributions().into_iter().enumerate() {
        let plain = Claim {
            id: format!("claim-{index}").into(),
            attribution,
            text: stated("Something is so.".into())[index].clone(),
            about: List::default(),
            at: None,
            when: None,
            inferred: false,
            review: reviews[index].clone(),
            source: None,
            replaces: None,
            note: None,
        };
        claims.push(Claim {
            about: texts(&["a", "b"]),
            at: text("meeting"),
            when: Some(stated(times()[0])[index].clone()),
            inferred: true,
            source: sources()[index].clone(),
            replaces: text("before"),
            note: text("a note"),
            ..plain.clone()
        });
        claims.push(plain);
    }
    claims
}
