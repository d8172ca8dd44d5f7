//! What tells past from future: verbs, and other words that look back or ahead.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::Is,
    Sense::{self, *},
};
use crate::text::language::time::{Tense, TimeWord};
use crate::text::language::{Form, Tenses};
use crate::text::row::Row;
use std::ops::Range;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(LooksAhead),
        "available deadline due expected forthcoming intend intends let looms may plan planned planning plans \
         please projected schedule scheduled shall should slated upcoming would",
        "The {} vote on November 20", "2023-11-20/2023-11-21",
    ),
    words(Is(LooksAhead), "going", "It is {} to open on November 20", "2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "will might must", "It {} open on November 20", "2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "won", "It {}’t open on November 20", "2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "ll", "It’{} open on November 20", "2023-11-20/2023-11-21"),
    words(Is(LooksAhead), "could", "It {} open on November 20", "2023-11-20/2023-11-21"),
    words(
        Is(LooksAheadWithInfinitive),
        "agree agreed agrees aim aiming aims are asked asks bound decide decided decides expect expecting expects has \
         have hope hopes hoping intended invited invites is likely need needs offered offers ordered pledge pledged \
         pledges poised preparing prepares promise promised promises ready seek seeking seeks set supposed told unlikely \
         urged urges vow vowed vows want wants was were",
        "She {} to open it on November 20.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Timetable),
        "airs arrives begins closes debuts departs ends expires kicks launches meets opens premieres reopens resumes returns \
         starts",
        "It {} on November 20.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Past),
        "arose ate awoke bade became been began begun bit blew born bought broadcast broke brought built came caught \
         chose clung crept cut dealt did died drank drew drove dug fed fell felt fled flew forbade forecast forgot fought \
         found froze gave given gone got grew had heard held hid hit hung kept knew laid led left lent lit lost made \
         meant met misled overcame overthrew overtook paid quit ran rang rode rose said sang sank sat saw seen sent shook \
         shot showed shrank shut slept slid sold sought spent split spoke spun stole stood strove struck stuck swam swept \
         swore swung taken taught thought threw told took tore understood undertook upheld was went wept were withdrew \
         withheld withstood woke won wore wrote",
        "They {} there on January 20.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(NoPast),
        "allied exceed feed indeed kindred need proceed sacred seed shed speed succeed united unmanned weed",
        "Some {} on January 20", "2023-01-20/2023-01-21",
    ),
    words(Is(NoPast), "hundred", "Two {} on January 20", "200; 2023-01-20/2023-01-21"),
    words(
        Is(Announced),
        "address announce appeal appear arrive attend auction ban be become begin build buy close cut decide discuss elect \
         end face go head hold honour host join launch lead leave lift meet move open perform play present publish raise \
         reach release reopen replace resign resume retire return run sell shut sign speak stand start step strike take \
         testify travel unveil visit vote walk",
        "Minister to {} on November 20", "2023-11-20/2023-11-21",
    ),
    words(Is(CallsOff), "cancelled canceled postponed scrapped abandoned", "The match on Saturday was {}.", "2022-12-24/2022-12-25"),
    words(Is(DayBeside), "eve", "It fell on the {} of the vote of May 3, 2021.", "uncertain 2021-05-03/2021-05-04"),
    words(Is(HeldAgainst), "level levels that those total", "It ran 5 km, double the {} of 2021.", "5 km; 2 x; 2021-01-01/2022-01-01"),
    words(
        Is(InGame),
        "points touchdown touchdowns rebounds yards goal goals rebound halftime quarterback try tries",
        "They ran there in the third quarter with {}.", "uncertain 2022-07-01/2022-10-01",
    ),
    words(Is(Remains), "play go", "They led with 6:41 to {}.", ""),
    words(Is(Remains), "left remaining", "They led with 6:41 {}.", ""),
    words(Is(DateWord), "date dates", "The {} of the trial, October 12, was confirmed.", "uncertain 2022-10-12/2022-10-13"),
    words(Is(NearHour), "past", "It closed just {} midnight.", "clock ~0:00"),
    words(Is(NearTime), "around towards", "It closed {} midnight.", "clock ~0:00"),
    words(Is(OfMorning), "morning", "It closed at 5 o’clock in the {}.", "clock 5:00"),
    words(Is(OfEvening), "afternoon evening", "It closed at 5 o’clock in the {}.", "clock 17:00"),
    words(Is(OfEvening), "tonight", "It closed {} at 5 o’clock.", "2022-12-30/2022-12-31; clock 17:00"),
    words(Is(OfNight), "night", "It closed at 9 o’clock at {}.", "clock 21:00"),
    words(Is(AtLatest), "latest", "It will open in June 2024 at the {}.", "by 2024-06-01/2024-07-01"),
    words(Is(AtEarliest), "earliest", "It will open in June 2024 at the {}.", "from 2024-06-01/2024-07-01"),
    words(Is(ClippedNot), "t", "It didn’{} open until 2021.", "from 2021-01-01/2022-01-01"),
    words(Is(Postpones), "postponed delayed extended moved rescheduled adjourned deferred", "It was {} to May.", "2023-05-01/2023-06-01"),
    words(
        Is(SetsDate),
        "set sets setting fixed fixes called calls summoned convened pushed brought rearranged scheduled slated postpone postpones adjourn \
         reschedule reschedules delay delays move moves booked recalled",
        "They {} a vote for May 3.", "2023-05-03/2023-05-04",
    ),
    words(Is(Stative), "is are has have remain remains live lives exist exists stand stands employ employs use uses read reads", "The shops {} 5 km from here today.", "5 km; 2022-12-30/2022-12-31"),
    words(
        Is(Amounts),
        "cost costs costing totals totaled totalled reach reaches reached reaching amounts amounted averages averaged stand stands \
         stood weigh weighs weighed lasts lasted sell sells sold trades traded closes closed remain remains remained come comes came \
         take takes took hits exceed exceeds exceeded",
        "The bridge may {} about 5 million euros.", "~5 million EUR",
    ),
    words(Is(OfToday), "even still", "They went there {} today.", "2022-12-30/2022-12-31"),
    words(Is(OfToday), "world youth children teenagers society standards young", "It is about today’s {}.", "2022-12-30/2022-12-31"),
    words(
        Is(Completes),
        "built finished completed made done written produced ran run raised sold",
        "The second house was {} in three weeks.", "ordinal rank 2; 3 weeks",
    ),
    words(Is(BeforeParticiple), "be is are a an the his her its their to", "{^} closed bridge on January 20", "2023-01-20/2023-01-21"),
    words(Is(Comparison), "first", "It will be the {} win in a decade.", "ordinal rank 1; 2012-12-30/2022-12-30"),
    words(Is(Comparison), "worst best only record", "It will be the {} win in a decade.", "2012-12-30/2022-12-30"),
    words(Is(Comparison), "most least", "It will win the {} votes in a decade.", "2012-12-30/2022-12-30"),
    words(Is(Comparison), "time times", "It will win many {} in a decade.", ""),
    words(Is(Comparison), "once", "It will open {} in a decade.", ""),
    words(Is(Comparison), "twice", "It will open {} in a decade.", "occurrence 2 \"times\""),
];

pub(super) const TENSES: Tenses = Tenses {
    verb,
    leads_ahead,
    dates_noun: |_, _, _| false,
    participle: |row, at| {
        let other = row.has_any(at, &[Timetable, Modal, Auxiliary, Be]);
        (is_past(row, at) || is_ahead(row, at)) && !other && !is_something_else(row, at)
    },
    present,
    headline: |row, at| row.has(at, To) && row.has(at + 1, Announced),
    compares,
    window,
    calls_off: |row, at| {
        row.has(at, CallsOff) || is_any(row, at, &["called", "put"]) && row.is(at + 1, "off")
    },
};

/// What the word at a token says about the time, if it is a verb or another sign.
fn verb(row: &Row<'_>, at: usize) -> Option<Tense> {
    if !row.is_word(at) {
        return None;
    }
    if is_ahead(row, at) {
        return Some(Tense::Future);
    }
    if is_past(row, at) {
        past(row, at)
    } else {
        None
    }
}

fn is_ahead(row: &Row<'_>, at: usize) -> bool {
    let next = at + 1;
    if row.has(at, LooksAheadWithInfinitive) && row.has(next, To)
        || row.has(at, LooksAhead) && !is_something_else(row, at)
        || row.has(at, Timetable)
    {
        return true;
    }
    row.is(at, "set") && row.has(next, For)
        || row.is(at, "takes") && is_any(row, next, &["effect", "place", "office", "over"])
        || is_any(row, at, &["begin", "expire", "meet", "reopen", "resume"])
            && is_behind_plural(row, at)
        || is_any(row, at, &["has", "have"]) && row.is(next, "until")
        || is_any(row, at, &["can", "are"]) && row.is(next, "you")
        || row.str(at).len() > 4
            && ends_with(row.str(at), "ing")
            && is_any(row, at.wrapping_sub(1), &["is", "are", "am", "re"])
}

/// "Talks resume on Monday", but not "failed to resume", "did not begin"
fn is_behind_plural(row: &Row<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    row.is_word(before) && row.str(before).len() > 3 && ends_with(row.str(before), "s")
}

/// Words that look ahead, where they are something else: "the will", the month of May.
fn is_something_else(row: &Row<'_>, at: usize) -> bool {
    let (before, next) = (at.wrapping_sub(1), at + 1);
    // "as planned", "later than expected"
    if row.has_any(before, &[As, Than]) && ends_with(row.str(at), "ed") {
        return true;
    }
    match row.word(at).text {
        "may" => {
            !row.is_lower(at)
                || row.has_any(before, &[LeadsToTime, Of])
                || matches!(row.word(before).time, Some(TimeWord::Which(_)))
        }
        "will" | "might" | "must" => row.has_any(before, &[The, A, Possessive]),
        "won" => !row.is_mark(next, &['\'', '’']),
        "ll" => !row.is_mark(before, &['\'', '’']),
        "going" => !row.has(next, To),
        "could" => is_any(row, next, &["not", "have", "n"]),
        "plan" | "plans" | "schedule" => is_finished_plan(row, at),
        // "due to the storm"
        "due" => row.has(next, To) && !is_infinitive(row, next + 1),
        _ => false,
    }
}

/// Whether "plan" is a noun that nothing ahead belongs to: "approved the plan on Monday", but "a plan to leave", "They plan a
/// vote".
fn is_finished_plan(row: &Row<'_>, at: usize) -> bool {
    let next = at + 1;
    let ends = row.is_stop(next)
        || row.has_any(next, &[On, In, By, At, And, Of, LeadsToTime])
        || row.word(next).time.is_some()
        || row.is_digits(next);
    ends && !row.has_any(at.wrapping_sub(1), &[Pronoun, To, Modal])
}

/// "who stands for mayor", "which is on trial"; not "who is accused", which may tell of what was.
fn present(row: &Row<'_>, clause: Range<usize>) -> bool {
    let small = |at: usize| row.can_be(at, Adverb) && !row.has(at, Auxiliary);
    let Some(verb) = (clause.start + 1..clause.end).find(|at| !small(*at)) else {
        return false;
    };
    let done = |at: usize| {
        is_past(row, at) || row.has(at, Done) || row.can_be(at, Participle) || row.is(at, "been")
    };
    let is = is_any(row, verb, &["is", "are", "has", "have"]);
    let third = row.is_lower(verb)
        && row.can_be(verb, Plural)
        && !row.has_any(verb, &[Determiner, Possessive, Pronoun, Auxiliary]);
    (is || third && !is_past(row, verb)) && !(verb + 1..clause.end).any(done)
}

fn is_past(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    row.has(at, Past) || word.len() > 3 && ends_with(word, "ed") && !row.has(at, NoPast)
}

/// A past form, unless it is a participle of another tense: "will be held", "the exiled leader".
fn past(row: &Row<'_>, at: usize) -> Option<Tense> {
    let mut before = at.wrapping_sub(1);
    if ends_with(row.str(before), "ly") || is_any(row, before, &["also", "not"]) {
        before = before.wrapping_sub(1);
    }
    if row.has(before, BeforeParticiple) || is_infinitive_form(row, at) {
        return None;
    }
    let perfect = row.is(before, "have");
    if perfect && is_any(row, before.wrapping_sub(1), &["will", "would", "ll"]) {
        return Some(Tense::Future);
    }
    Some(Tense::Past)
}

/// The verbs whose past is their infinitive, as far as they count as past.
const UNCHANGED: &[&str] = &[
    "broadcast",
    "cut",
    "forecast",
    "hit",
    "quit",
    "shut",
    "split",
];

/// What an infinitive stands behind.
const MODALS: &[&str] = &[
    "will", "would", "could", "may", "might", "must", "can", "cannot", "shall", "should", "ll",
    "won",
];

/// Whether a verb whose past is its infinitive is one: "will cut", "would not shut", "will close and cut".
fn is_infinitive_form(row: &Row<'_>, at: usize) -> bool {
    if !is_any(row, at, UNCHANGED) {
        return false;
    }
    let modal = |at: usize| is_any(row, at, MODALS) && !is_noun_or_month(row, at);
    let before = at.wrapping_sub(1);
    if row.has_any(before, &[And, Or]) {
        return is_joined_infinitive(row, before, modal);
    }
    let passed = |at: usize| {
        ends_with(row.str(at), "ly")
            || row.has_any(at, &[Adverb, Negation, ClippedNot])
            || row.is_mark(at, &['\'', '’'])
            || is_any(
                row,
                at,
                &["n", "also", "soon", "then", "again", "now", "even", "still"],
            )
    };
    let first = row.sentence(at).start;
    let mut words = (first..at)
        .rev()
        .skip_while(|at| passed(*at) && !modal(*at));
    words.next().is_some_and(modal)
}

/// Whether the verb before "and" is an infinitive too, so that both stand behind one auxiliary.
fn is_joined_infinitive(row: &Row<'_>, and: usize, modal: impl Fn(usize) -> bool) -> bool {
    let clause = row.segment(and).start..and;
    let mut verbs = clause.rev();
    let nearest = verbs.find(|at| modal(*at) || is_past(row, *at) || row.has(*at, Timetable));
    nearest.is_some_and(modal)
}

/// "the will", "last May"
fn is_noun_or_month(row: &Row<'_>, at: usize) -> bool {
    is_any(row, at, &["will", "might", "must", "may", "won"]) && is_something_else(row, at)
}

fn is_any(row: &Row<'_>, at: usize, words: &[&str]) -> bool {
    words.iter().any(|word| row.is(at, word))
}

/// Whether a word ends so, in any case.
fn ends_with(word: &str, ending: &str) -> bool {
    let tail = word
        .len()
        .checked_sub(ending.len())
        .and_then(|from| word.get(from..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
}

/// "The vote is on Tuesday", "ahead of Tuesday’s vote"
fn leads_ahead(row: &Row<'_>, at: usize) -> bool {
    let mut before = at.wrapping_sub(1);
    if row.has_any(before, &[On, In, For, Of]) {
        before = before.wrapping_sub(1);
    }
    // "postponed to Friday", "extended until May", "moved from March 1 to May 4", "forecast for Sunday"
    let moves = |at: usize| row.has(at, Postpones) || is_any(row, at, &["off", "forward"]);
    // "was told on Monday to hire 300 by March"
    let told = back_to_infinitive(row, at).is_some_and(|to| is_parted_infinitive(row, to));
    let postponed = row.has_any(at.wrapping_sub(1), &[To, Until, From])
        && (moves(at.wrapping_sub(2))
            || (3..6).any(|back| {
                moves(at.wrapping_sub(back)) && row.has(at.wrapping_sub(back - 1), From)
            }));
    let foreseen = row.has(at.wrapping_sub(1), For)
        && is_any(
            row,
            before,
            &[
                "forecast",
                "planned",
                "scheduled",
                "billed",
                "booked",
                "slated",
            ],
        );
    is_any(row, before, &["is", "are", "ahead", "payable", "effective"])
        || told
        || postponed
        || foreseen
}

/// The nearest "to" with an infinitive behind it before a token, where no other verb and no mark stands between.
fn back_to_infinitive(row: &Row<'_>, at: usize) -> Option<usize> {
    let stops = |at: usize| !row.is_word(at) && !row.is_digits(at) || is_past(row, at);
    let before = (row.segment(at).start..at).rev();
    let mut before = before.take_while(|before| !stops(*before));
    before.find(|to| row.has(*to, To) && is_infinitive(row, to + 1))
}

/// What may be an infinitive: no article, number, time or other form of a verb.
fn is_infinitive(row: &Row<'_>, at: usize) -> bool {
    const OTHERS: &[Sense] = &[
        The,
        A,
        Possessive,
        Of,
        In,
        On,
        And,
        To,
        By,
        From,
        LeadsToTime,
        Demonstrative,
    ];
    row.is_word(at)
        && row.is_lower(at)
        && !row.has_any(at, OTHERS)
        && row.number(at).is_none()
        && row.word(at).time.is_none()
        && !ends_with(row.str(at), "s")
        && !ends_with(row.str(at), "ing")
}

/// Whether a verb that somebody is told or means to do something with leads to a "to", with a time or who is told between
/// them: "told on Monday to leave", "asked the council to leave".
fn is_parted_infinitive(row: &Row<'_>, to: usize) -> bool {
    const FAR: usize = 9;
    let start = row.sentence(to).start.max(to.saturating_sub(FAR));
    let verb = (start..to.saturating_sub(1))
        .rev()
        .find(|at| is_past(row, *at) || row.has(*at, LooksAheadWithInfinitive));
    let with_object = |at: usize| {
        !is_any(
            row,
            at,
            &[
                "are", "bound", "has", "have", "is", "likely", "ready", "was", "were",
            ],
        )
    };
    verb.is_some_and(|at| row.has(at, LooksAheadWithInfinitive) && with_object(at))
}

/// "the third to leave in ten months", "have doubled in two years", "the worst in a century": up to now.
fn window(row: &Row<'_>, at: usize) -> bool {
    for back in 1..=7 {
        let Some(before) = at.checked_sub(back) else {
            return false;
        };
        if row.is_stop(before) || !row.is_word(before) && !row.is_digits(before) {
            return false;
        }
        if is_ahead(row, before)
            || row.has(before, Completes)
            || is_any(row, before, &["was", "were", "is", "are"])
            || row.is(before, "had") && !is_any(row, before.wrapping_sub(1), &["has", "have"])
        {
            return false;
        }
        let perfect = is_any(row, before, &["has", "have"]);
        // "once in a decade", but "has won five times in ten days"
        let recurs = is_any(row, before, &["time", "times", "once", "twice"]);
        let superlative = row.str(before).len() > 4
            && ends_with(row.str(before), "est")
            && !row.has(before, NoSuperlative);
        let ordinal = row
            .number(before)
            .is_some_and(|number| number.form == Form::Ordinal);
        if superlative || perfect || ordinal || row.has(before, Comparison) && !recurs {
            return true;
        }
    }
    false
}

/// "the first in ten years", "the highest in decades"
fn compares(row: &Row<'_>, at: usize) -> bool {
    for back in 1..=6 {
        let Some(before) = at.checked_sub(back) else {
            return false;
        };
        if row.is_end(before) {
            return false;
        }
        if is_ahead(row, before) {
            return false; // "The first group will leave in three weeks"
        }
        let superlative = row.str(before).len() > 4 && ends_with(row.str(before), "est");
        if superlative || row.has(before, Comparison) {
            return true;
        }
    }
    false
}
