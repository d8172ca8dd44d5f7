//! The facts of an article, as facts JSON.

use super::{Expected, Report, Slip, Work, prose::millions};
use serde_json::{Value, json};

pub fn facts(report: &Report, slip: Slip) -> Value {
    let lists = report.works.iter().enumerate();
    let lists: Vec<Lists> = lists
        .map(|(index, work)| {
            let slip = match slip {
                Slip::Thin => slip,
                slip if index == 1 => slip,
                _ => Slip::None,
            };
            Lists::of(report, work, index, slip)
        })
        .collect();
    let all = |list: fn(&Lists) -> &Vec<Value>| -> Vec<Value> {
        lists.iter().flat_map(|lists| list(lists).clone()).collect()
    };
    let id = report.id();
    let [year, month] = report.month();
    let url = format!("https://news.example/{year}/{month:02}/{id}");
    json!({ "newsfacts": "1.0", "articles": [{
        "name": id, "id": url, "url": url, "headline": report.headline(), "published": report.published(), "language": "en",
        "actors": [
            { "id": "mayor", "kind": "Person", "name": report.mayor.join(" "), "also": [report.mayor[1]] },
            { "id": "critic", "kind": "Person", "name": report.critic.join(" "), "also": [report.critic[1]] },
            { "id": "council", "kind": "Organization", "name": "city council" },
        ],
        "quotes": all(|lists| &lists.quotes),
        "statistics": all(|lists| &lists.statistics),
        "events": all(|lists| &lists.events),
        "claims": all(|lists| &lists.claims),
    }] })
}

/// The facts on a work.
struct Lists {
    quotes: Vec<Value>,
    statistics: Vec<Value>,
    events: Vec<Value>,
    claims: Vec<Value>,
}

impl Lists {
    fn of(report: &Report, work: &Work, index: usize, slip: Slip) -> Self {
        Self {
            quotes: quotes(work, index, slip),
            statistics: statistics(report, work, index, slip),
            events: events(report, work, index, slip),
            claims: vec![claim(work, index, slip)],
        }
    }
}

fn quotes(work: &Work, index: usize, slip: Slip) -> Vec<Value> {
    let said = match slip {
        Slip::Word => work.said.replacen("will", "shall", 1),
        _ => work.said.clone(),
    };
    let answered_by = match slip {
        Slip::Speaker => "mayor",
        _ => "critic",
    };
    let answered_to: &[&str] = match slip {
        Slip::Thin => &["council"],
        _ => &[],
    };
    vec![
        json!({ "id": format!("said{index}"), "speakers": ["mayor"], "addressees": ["council"], "parts": [{ "value": said }] }),
        json!({
            "id": format!("answered{index}"), "speakers": [answered_by], "addressees": answered_to,
            "parts": [{ "value": work.answered }],
        }),
    ]
}

fn statistics(report: &Report, work: &Work, index: usize, slip: Slip) -> Vec<Value> {
    let cost_of = format!("cost of the {}", work.thing);
    let scale = match slip {
        Slip::Scale => "billion",
        _ => "million",
    };
    let change = |direction: &str, by: u64| json!({ "value": { "change": { "direction": direction, "by": digits(by) }, "unit": "percent" } });
    let direction = if work.fell { "down" } else { "up" };
    let [year, month] = month_before(report);
    let mut statistics = vec![
        json!({
            "id": format!("cost{index}"), "of": { "value": cost_of },
            "quantity": { "value": {
                "amount": { "low": { "digits": millions(work.cost), "scale": scale } }, "unit": { "currency": "EUR" },
            } },
        }),
        json!({
            "id": format!("overrun{index}"), "of": { "value": cost_of },
            "quantity": change("up", work.overrun), "against": { "words": { "value": "planned" } },
        }),
        json!({
            "id": format!("visitors{index}"), "of": { "value": format!("number of {}", work.visitors) },
            "quantity": change(direction, work.change), "during": { "value": format!("{year}-{month:02}") },
        }),
    ];
    if index == 0 {
        let used = json!({ "hedge": "about", "amount": digits(work.users), "unit": { "counted": "people" } });
        let of = format!("people who use the {}", work.thing);
        statistics
            .push(json!({ "id": "users", "of": { "value": of }, "quantity": { "value": used } }));
    }
    statistics
}

fn digits(number: u64) -> Value {
    json!({ "low": { "digits": number.to_string() } })
}

fn events(report: &Report, work: &Work, index: usize, slip: Slip) -> Vec<Value> {
    let [year, month] = report.month();
    let voted = format!("{year}-{month:02}-{:02}", report.day() - 2);
    let [year, month, day] = work.opens;
    let year = year - u64::from(slip == Slip::Year);
    let thing = &work.thing;
    vec![
        json!({
            "id": format!("vote{index}"), "kind": "Vote", "who": ["council"], "when": { "value": voted },
            "label": { "value": format!("vote on the {thing}"), "words": format!("to {} the {thing}", work.verb) },
        }),
        json!({
            "id": format!("opening{index}"), "kind": "Opening", "planned": true,
            "when": { "value": format!("{year}-{month:02}-{day:02}") },
            "label": { "value": format!("reopening of the {thing}"), "words": format!("The {thing} will reopen") },
        }),
    ]
}

fn claim(work: &Work, index: usize, slip: Slip) -> Value {
    let Expected {
        by,
        about,
        subject,
        fate,
    } = work.expected;
    let mut text = json!({ "value": format!("{subject} will {fate}") });
    if slip != Slip::Thin {
        text["words"] = json!(format!("{subject} would {fate}"));
    }
    json!({ "id": format!("expected{index}"), "speakers": [by], "about": [about], "text": text })
}

/// The year and the month before that of an article.
pub fn month_before(report: &Report) -> [u64; 2] {
    match report.month() {
        [year, 1] => [year - 1, 12],
        [year, month] => [year, month - 1],
    }
}
