//! Whether a sentence looks back or ahead at a point in it.
//!
//! Which words tell is a matter of the language, see its `tenses`; here is how far one looks for them, and which counts.

use crate::text::language::Sense::{
    After, At, Before, CallsOff, DateWord, For, In, On, Postpones, Preposition, Pronoun, Relative,
    RelativePronoun, RelativeWord, SetsDate, SpeechVerb, That, The, Timetable, To,
};
use crate::text::language::TimeWord;
use crate::text::language::time::Tense;
use crate::text::row::Row;
use std::ops::Range;

/// How many tokens of a sentence are looked at on either side: long enough for prose, and a bound for what is none.
const REACH: usize = 40;

/// What the sentence says around an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Aspect {
    /// `None` where nothing tells.
    pub tense: Option<Tense>,
    /// Whether no verb of the sentence says otherwise.
    pub clear: bool,
}

/// The tense around an expression that covers the tokens `start..end`: the nearest verb before it in its clause tells,
/// and where there is none, the first verb after it. A verb directly after it is nearer still: "on Friday said".
///
/// Where verbs may stand last, the clause is what stands between commas: "Er sagte, dass die Brücke am Freitag öffnet".
pub(super) fn aspect(row: &Row<'_>, start: usize, end: usize) -> Aspect {
    if (row.language.tenses.dates_noun)(row, start, end) {
        return Aspect {
            tense: Some(Tense::Past),
            clear: true,
        };
    }
    let verb_last = row.language.verb_second;
    let sentence = row.sentence(start);
    let mut seen = Seen::default();
    if is_set(row, start..end) {
        return Aspect {
            tense: Some(Tense::Future),
            clear: true,
        };
    }
    let ahead = (row.language.tenses.leads_ahead)(row, start).then_some(Verb::AHEAD);
    if verb_last {
        seen.add(ahead); // a participle may follow: "auf Freitag verschoben"
    }
    // "The match on Saturday was called off"
    let called_off = |at: usize| {
        let mut verbs = at..(at + 4).min(sentence.end);
        verbs.any(|at| (row.language.tenses.calls_off)(row, at))
    };
    let add = |seen: &mut Seen, at: usize, here: bool| match verb(row, at) {
        Some(_) if called_off(at) => seen.mixed = true,
        // Where a clause is what stands between commas, another one has a verb of its own.
        Some(verb) => seen.add(Some(Verb {
            certain: verb.certain && (here || !verb_last),
            ..verb
        })),
        None => {}
    };
    if row.same_paragraph(end) && row.is_lower(end) {
        add(&mut seen, end, true);
    }
    seen.add(ahead);
    // "Lee, who stands for mayor in May, left": another clause has another time.
    let own = relative(row, start, end);
    let around = own.clone().unwrap_or(sentence.clone());
    let first = around.start.max(start.saturating_sub(REACH));
    let (clause, after) = if verb_last {
        let clause = row.segment(start).start..row.segment(end - 1).end;
        (clause.clone(), clause.end)
    } else {
        (row.clause(start), around.end)
    };
    let back = look_back(row, first..start, &clause, &mut seen);
    let last = around.end.min(end + REACH);
    for at in end..after.min(last) {
        if !is_aside(row, at, end) {
            add(&mut seen, at, true);
        }
    }
    seen.add(back.other_clause.map(|verb| Verb {
        certain: verb.certain && !verb_last,
        ..verb
    }));
    for at in after..last {
        if !(row.has(at, SpeechVerb) && is_parted_by_marks(row, end, at)) {
            add(&mut seen, at, false);
        }
    }
    let present = own.is_some_and(|own| (row.language.tenses.present)(row, own));
    let otherwise = (back.headline || present).then_some(Tense::Future);
    // "The fair, begun in January, ends on Friday": nothing is nearer
    let told = start - usize::from(row.has_any(start.wrapping_sub(1), &[On, In]));
    let told = told
        .checked_sub(1)
        .filter(|at| *at >= clause.start && !verb_last);
    if told.is_some_and(|at| is_told_by(row, at)) {
        return Aspect {
            tense: Some(Tense::Past),
            clear: true,
        };
    }
    Aspect {
        tense: seen.first.map(|verb| verb.tense).or(otherwise),
        clear: seen.first.is_some_and(|verb| verb.certain) && !seen.mixed,
    }
}

/// Whether a date stands between commas behind the word for it, and no verb tells of it: "the date of the trial, 12 October, was
/// confirmed".
pub(super) fn is_date_of(row: &Row<'_>, time: Range<usize>) -> bool {
    let Some(comma) = time.start.checked_sub(1) else {
        return false;
    };
    let parted = |at: usize| row.is_mark(at, &[',', '(', ')', '–', '—']);
    if !parted(comma) || !parted(time.end) {
        return false;
    }
    let mut words = row.segment(comma.saturating_sub(1));
    words.any(|at| row.has(at, DateWord))
}

/// Whether a date is one to which something was put or called: "a renvoyé le vote à juin", "fixée au 3 juin", "se adelantó al 2 de abril",
/// "called a strike for Tuesday". The verb looks back, and what it tells of ahead.
fn is_set(row: &Row<'_>, time: Range<usize>) -> bool {
    const FAR: usize = 8;
    let before = time.start.wrapping_sub(1);
    let leads = |at: usize| row.has_any(at, &[To, For]);
    let article = row.has(before, The) && !leads(before);
    let lead = match row.has(time.start, To) {
        true => time.start, // "al 2 de abril"
        false => before.wrapping_sub(usize::from(article)),
    };
    // "the figures announced for June" are those of June
    let of_day = || {
        let mut tokens = time.clone();
        tokens
            .any(|at| row.is_digits(at) || matches!(row.word(at).time, Some(TimeWord::Weekday(_))))
    };
    if !leads(lead) || row.has(lead, For) && !of_day() {
        return false;
    }
    let first = row.segment(lead).start.max(lead.saturating_sub(FAR));
    let mut words = (first..lead).rev();
    words.any(|at| row.has_any(at, &[Postpones, SetsDate]))
}

/// The clause about what stands before it, between commas, that holds an expression: "Lee, who stands for mayor in May, left".
/// It has a verb, unlike "am Montag, dem 3. Mai".
pub(super) fn relative(row: &Row<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let clause = row.segment(start).start..row.segment(end - 1).end;
    let comma = clause.start.checked_sub(1)?;
    if !row.is_mark(comma, &[',', '–', '—', '(']) {
        return None;
    }
    let opens = |at: usize| row.has_any(at, &[Relative, RelativeWord, RelativePronoun]);
    let preposition = row.has_any(clause.start, &[Preposition, In, On, At]);
    let pronoun = clause.start + usize::from(preposition);
    let own = pronoun..clause.end;
    let said = || own.clone().any(|at| verb(row, at).is_some());
    (opens(pronoun) && (said() || (row.language.tenses.present)(row, own.clone()))).then_some(own)
}

/// Whether a word behind a comma is a verb of the past, so that what follows is told of it alone: ", begun".
fn is_told_by(row: &Row<'_>, at: usize) -> bool {
    let opens = at
        .checked_sub(1)
        .is_some_and(|comma| row.is_mark(comma, &[',']));
    let moves = row.has_any(at, &[CallsOff, Postpones]);
    opens && !moves && (row.language.tenses.verb)(row, at) == Some(Tense::Past)
}

/// Whether a quotation begins or ends between two tokens: "„Bis zum Sommer sind wir fertig“, sagte Lee."
fn is_parted_by_marks(row: &Row<'_>, start: usize, end: usize) -> bool {
    (start..end).any(|at| row.is_mark(at, &['“', '”', '„', '"', '«', '»']))
}

/// Whether a verb behind a token says no more than whose words these are: "By March, the office said, it expects to …", "We need 20
/// by the summer, the mayor said."
fn is_aside(row: &Row<'_>, at: usize, end: usize) -> bool {
    if !row.has(at, SpeechVerb) {
        return false;
    }
    if is_parted_by_marks(row, end.min(at), end.max(at)) {
        return true;
    }
    let segment = row.segment(at);
    // "the office said on Friday,", but not "71 percent said they would,"
    let goes_on = (at + 1..segment.end)
        .any(|other| row.has_any(other, &[Pronoun, That]) || verb(row, other).is_some());
    segment.start > end
        && !goes_on
        && row.is_mark(segment.start - 1, &[','])
        && (row.is_mark(segment.end, &[',']) || segment.end >= row.sentence(at).end - 1)
}

/// What a verb says.
#[derive(Clone, Copy)]
struct Verb {
    tense: Tense,
    /// Whether it allows of nothing else. A present that is used of all times does not: "Nach dem Sieg am Freitag steht
    /// sie im Finale".
    certain: bool,
}

impl Verb {
    const AHEAD: Self = Self {
        tense: Tense::Future,
        certain: true,
    };
}

fn verb(row: &Row<'_>, at: usize) -> Option<Verb> {
    let tense = (row.language.tenses.verb)(row, at)?;
    let present = row.language.verb_second && tense == Tense::Future && row.has(at, Timetable);
    Some(Verb {
        tense,
        certain: !present,
    })
}

/// What stands before an expression, besides the verbs of its own clause.
#[derive(Default)]
struct Back {
    /// The nearest verb of the clause before.
    other_clause: Option<Verb>,
    headline: bool,
}

/// The verbs of a sentence, the one that counts first.
#[derive(Default)]
struct Seen {
    first: Option<Verb>,
    mixed: bool,
}

impl Seen {
    fn add(&mut self, verb: Option<Verb>) {
        match (self.first, verb) {
            (None, Some(_)) => self.first = verb,
            (Some(first), Some(other)) => self.mixed |= first.tense != other.tense,
            (_, None) => {}
        }
    }
}

/// Collects the verbs among some tokens, the last first.
fn look_back(row: &Row<'_>, tokens: Range<usize>, clause: &Range<usize>, seen: &mut Seen) -> Back {
    let mut back = Back::default();
    let end = tokens.end;
    for at in tokens.rev() {
        let apart = row.has(at, SpeechVerb) && is_parted_by_marks(row, at, end);
        let verb = verb(row, at).filter(|_| !apart);
        // "will elect a leader after the resignation in November"
        let between = seen.first.is_none() && at + 1 < end && row.has_any(at, &[After, Before]);
        seen.mixed |= between && !row.language.verb_second;
        if clause.contains(&at) {
            seen.add(verb);
        } else {
            back.other_clause = back.other_clause.or(verb);
        }
        back.headline |= (row.language.tenses.headline)(row, at);
    }
    back
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tense at the first "X".
    fn tense_at(text: &str) -> Option<Tense> {
        let row = Row::of(text, "en");
        let at = (0..row.len()).find(|at| row.str(*at) == "X").unwrap();
        aspect(&row, at, at + 1).tense
    }

    #[test]
    fn sentences_that_look_back() {
        for text in [
            "The council met on X.",
            "On X, the council met.",
            "The minister, who will retire in June, on X opposed the bill.",
            "“We will rebuild,” she said on X.",
            "They have signed it in X. They will be happy.",
            "The bridge was opened in X.",
            "He failed to appear on X.",
            "The exiled leader spoke on X.",
            "It will pass. Mr. Brown left in X",
            "The company cut 12 crossings on X.",
            "The firm, which will move, shut the yard on X.",
            "They read the will and cut the rates on X.",
            "The company did not cut its rates on X.",
            "The chief left in May and quit on X.",
            "The board approved the plan on X.",
            "By a vote of 5-4 the council adopted its plans on X.",
            "It opened, as planned, on X.",
            "The school closed due to the storm on X.",
            "Lee, who left on X, stands for mayor.",
            "Lee, who runs the shop she opened in X, will stand.",
            "The firm, which will move, opened on X.",
            "Roy, who is accused of a theft in X, left.",
        ] {
            assert_eq!(tense_at(text), Some(Tense::Past), "{text}");
        }
    }

    #[test]
    fn sentences_that_look_ahead() {
        for text in [
            "The council will meet on X.",
            "A verdict is due X.",
            "The ship is scheduled to sail on X.",
            "The vote, which was delayed twice, is set for X.",
            "They agreed to meet on X.",
            "On X, parliament will vote.",
            "The rules will be applied in X.",
            "She is leaving in X.",
            "The fair opens on X.",
            "We’ll know by X.",
            "Work will have ended by X.",
            "He said it would rain on X.",
            "The vote is on X.",
            "Minister to visit Oslo on X",
            "The ban takes effect on X.",
            "The bridge could reopen in X.",
            "It snowed in March; in X, it will rain.",
            "The company will cut 12 crossings on X.",
            "The company would shut the yard on X.",
            "The bank could also cut rates on X.",
            "The board may soon split the firm on X.",
            "The chief will not quit on X.",
            "It will close two yards and cut 12 crossings on X.",
            "Lee, who stands for mayor in X, left.",
            "Roy, who also retires in X, spoke.",
            "Ann Lee, who is up for reelection in X, walked out.",
            "The firm, which moves in X, lost 30 buses.",
            "The law (which takes effect in X) passed.",
            "They plan a vote on X.",
            "The board approved a plan to leave in X.",
            "The shop is due to open on X.",
        ] {
            assert_eq!(tense_at(text), Some(Tense::Future), "{text}");
        }
    }

    #[test]
    fn who_says_it_outside_of_the_marks_tells_no_time() {
        let tense_at = |text: &str, language: &str| {
            let row = Row::of(text, language);
            let at = (0..row.len()).find(|at| row.str(*at) == "X").unwrap();
            aspect(&row, at, at + 1).tense
        };
        for (text, language) in [
            ("“We need 20 by X,” Lee said.", "en"),
            ("We need 20 by X, Lee said.", "en"),
            ("„Bis X brauchen wir zwölf“, sagte Lee.", "de"),
            ("« Il nous en faut vingt pour X », a dit Lee.", "fr"),
            ("«Necesitamos veinte para X», dijo Lee.", "es"),
        ] {
            assert_ne!(tense_at(text, language), Some(Tense::Past), "{text}");
        }
        assert_eq!(
            tense_at("Rents rose by X, Lee said.", "en"),
            Some(Tense::Past)
        );
    }

    #[test]
    fn german_relative_clauses() {
        let tense_at = |text: &str| {
            let row = Row::of(text, "de");
            let at = (0..row.len()).find(|at| row.str(*at) == "X").unwrap();
            aspect(&row, at, at + 1).tense
        };
        for (text, tense) in [
            ("Lee, der im X antritt, ging.", Tense::Future),
            ("Roth, die im X kandidiert, schwieg.", Tense::Future),
            ("Lee, die im X in Rente geht, sprach.", Tense::Future),
            ("Das Gesetz, das im X endet, half.", Tense::Future),
            ("Das Amt, in dem Lee im X anfängt, schwieg.", Tense::Future),
            ("Roth, der im X aussteigt, kam.", Tense::Future),
            ("Lee, der im X antrat, wird gehen.", Tense::Past),
            ("Lee, die im X gewann, wird gehen.", Tense::Past),
            (
                "Die Klinik, die im X gebaut wurde, soll schließen.",
                Tense::Past,
            ),
        ] {
            assert_eq!(tense_at(text), Some(tense), "{text}");
        }
    }

    #[test]
    fn sentences_that_do_not_tell() {
        for text in [
            "X",
            "Shares in X",
            "He died.\n\nX in numbers",
            "The number of X",
            "It rained. X is a month.",
        ] {
            assert_eq!(tense_at(text), None, "{text}");
        }
    }
}
