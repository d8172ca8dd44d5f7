//! The text of an article.

use super::{
    Expected, Report, Work,
    words::{MONTHS, Words},
};

/// How many sentences that state no fact stand in a section.
const FILLING: usize = 9;

pub fn text(report: &Report, number: u64) -> String {
    // What fills an article is its own, whatever the others of its story say.
    let mut words = Words::new(!number);
    let mut text = report.headline();
    for (index, work) in report.works.iter().enumerate() {
        text.push_str(&section(report, work, index, &mut words));
    }
    text.push('\n');
    text
}

fn section(report: &Report, work: &Work, index: usize, words: &mut Words) -> String {
    let Work {
        thing,
        verb,
        overrun,
        said,
        answered,
        ..
    } = work;
    let [first, last] = report.mayor;
    let [critic_first, critic_last] = report.critic;
    // Who was named in full is known from then on.
    let (mayor, critic) = match index {
        0 => (
            format!("Mayor {first} {last}"),
            format!("{critic_first} {critic_last}"),
        ),
        _ => (last.to_owned(), critic_last.to_owned()),
    };
    let Expected {
        by, subject, fate, ..
    } = work.expected;
    let speaker = if by == "mayor" { &mayor } else { &critic };
    let users = match index {
        0 => format!(" Some {} people use it every day.", grouped(work.users)),
        _ => String::new(),
    };
    format!(
        "\n\nThe city council of {town} voted on {voted} to {verb} the {thing}. The {thing} costs €{cost} million, {overrun} \
         percent more than planned.{users} {}\n\n“{said},” {mayor} told the city council. {}\n\n{speaker} said that {subject} would \
         {fate}. “{answered},” {critic} said. {}\n\nThe number of {visitors} {moved} by {change} percent in {month}. The {thing} \
         will reopen on {opens}. {}",
        words.sentences(FILLING / 3),
        words.sentences(FILLING / 3),
        words.sentences(FILLING / 3),
        words.sentences(FILLING / 3),
        town = report.town,
        voted = voted(report),
        cost = millions(work.cost),
        visitors = work.visitors,
        moved = if work.fell { "fell" } else { "rose" },
        change = work.change,
        month = month_before(report),
        opens = day(work.opens),
    )
}

/// The day of the vote, which is before that of the article.
fn voted(report: &Report) -> String {
    let [year, month] = report.month();
    day([year, month, report.day() - 2])
}

fn month_before(report: &Report) -> String {
    let [year, month] = super::facts::month_before(report);
    format!("{} {year}", MONTHS[month as usize - 1])
}

fn day([year, month, day]: [u64; 3]) -> String {
    format!("{day} {} {year}", MONTHS[month as usize - 1])
}

/// Tenths of a million: `4.2`.
pub fn millions(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

fn grouped(number: u64) -> String {
    format!("{},{:03}", number / 1000, number % 1000)
}
