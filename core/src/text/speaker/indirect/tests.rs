//! Passages with those who tell them. In each row the passage stands in brackets; what is read is who tells it, the nearest
//! first: a name of the declared actors, `?` for whom nobody can tell, `!` and the name for somebody else, `~` before what is
//! told loosely, `+` before who tells it again, `≠` before who is denied to say it, and the stance in brackets.

mod french;
mod german;
mod sources;
mod spanish;
mod taken_up;

use crate::model::day;
use crate::text::{AttributionReader, Name, NameKind, Reading, Source, Telling, Who, mentions};

const NAMES: &[&str] = &[
    "Lee",
    "Park",
    "the bank",
    "the union",
    "the ministry",
    "NBC",
    "the council",
    "die Polizei",
];

fn told(language: &str, marked: &str) -> String {
    let (before, rest) = marked.split_once('[').expect("a passage begins");
    let (passage, behind) = rest.split_once(']').expect("a passage ends");
    let text = format!("{before}{passage}{behind}");
    let source = Source::new("t.txt", &text);
    let reading = Reading::new(&source, Some(day(2022, 12, 30)), language);
    let names = NAMES.iter().enumerate();
    let names: Vec<Name<'_>> = names
        .map(|(actor, words)| Name {
            actor,
            words,
            kind: NameKind::Words,
        })
        .collect();
    let mentions = mentions(&reading, &names);
    let reader = AttributionReader::new(&reading, &mentions);
    let told = reader.tellings(&(before.len()..before.len() + passage.len()));
    let shown: Vec<String> = told.iter().map(|one| show(one, &text)).collect();
    shown.join(", ")
}

fn show(telling: &Telling, text: &str) -> String {
    let who = telling.speakers.iter().map(|one| match one.who {
        _ if !one.sure => "?".to_owned(),
        Who::Actor(actor) => NAMES[actor].to_owned(),
        Who::Somebody => format!("!{}", &text[one.name.clone()]),
        _ => "?".to_owned(),
    });
    let who: Vec<String> = who.collect();
    let who = if who.is_empty() {
        "?".to_owned()
    } else {
        who.join("+")
    };
    let loose = if telling.firm && !telling.doubtful {
        ""
    } else {
        "~"
    };
    let again = if telling.again { "+" } else { "" };
    let disputed = if telling.disputed { "≠" } else { "" };
    let stance = telling
        .stance
        .map_or_else(String::new, |stance| format!(" ({stance})"));
    format!("{loose}{again}{disputed}{who}{stance}")
}

#[track_caller]
fn holds(rows: &[(&str, &str)]) {
    for (text, wanted) in rows {
        assert_eq!(told("en", text), *wanted, "{text}");
    }
}

#[test]
fn a_verb_before_the_passage() {
    holds(&[
        ("Lee said rents rose [5 percent].", "Lee"),
        (
            "Lee said that rents had risen by [5 percent] in March.",
            "Lee",
        ),
        (
            "Lee told the council the bill had come to [5 million].",
            "Lee",
        ),
        ("On Friday Lee warned that [5 firms] would close.", "Lee"),
        (
            "Lee said on Friday, in a letter to Park, that [5 firms] would close.",
            "Lee",
        ),
        ("Lee and Park said [5 firms] would close.", "Lee+Park"),
        ("Lee estimated the cost at [5 million].", "Lee"),
        ("Lee, the head of the office, said it had [5 staff].", "Lee"),
        ("NBC reported that [5 firms] would close.", "NBC"),
        ("Lee promised to pay [5 million].", "Lee"),
        // What is set off by commas alone parts nothing.
        ("Lee said it would come, officially, in [5 days].", "Lee"),
        ("Lee said it would rise, sharply, by [5 percent].", "Lee"),
        (
            "Lee said it would fight, it would, sadly, [5 firms] would close.",
            "~Lee",
        ),
        // Nobody tells it.
        ("Rents rose [5 percent].", ""),
        ("Lee spoke on Friday. Rents rose [5 percent].", ""),
    ]);
}

#[test]
fn verbs_of_reckoning() {
    holds(&[
        ("The union put it at [900].", "the union"),
        (
            "The union put the cost of a delay at about [5 million] a month.",
            "the union",
        ),
        ("The bank expects rents to rise [5 percent].", "the bank"),
        ("The ministry counted [900 people].", "the ministry"),
        (
            "Figures from the ministry show that [5 firms] closed.",
            "the ministry",
        ),
        (
            "A survey by the bank found that [5 firms] had closed.",
            "the bank",
        ),
        (
            "The bank is expecting rents to rise [5 percent].",
            "the bank",
        ),
        ("Lee is counting on Park to win [5 seats].", "Lee"),
        ("The ministry knows of [5 firms].", "the ministry"),
        (
            "The ministry offered a grant of up to [5 million].",
            "the ministry",
        ),
        ("The ministry has offered [€5 million].", "the ministry"),
        ("Lee stopped counting at [5 houses].", ""),
        // It may tell of a deed.
        (
            "The ministry offered a tour of [5 houses].",
            "~the ministry",
        ),
        ("The ministry offered [5 million].", "~the ministry"),
        ("The union found [5 trunks].", "~the union"),
        ("The union put [900 chairs] at the door.", ""),
    ]);
}

#[test]
fn the_nearest_tells_it() {
    holds(&[
        ("Lee said the bank expected [5 percent].", "the bank, Lee"),
        (
            "Lee said that Park had told the council that [5 firms] would close.",
            "Park, Lee",
        ),
        (
            "Lee said [5 firms] would close, according to NBC.",
            "Lee, NBC",
        ),
        (
            "NBC quoted Lee as saying that [5 firms] would close.",
            "Lee",
        ),
        ("Lee said he expected [5 percent].", "?, Lee"),
        // The clause of the inner one has ended.
        ("Lee, who said he was tired, sold [5 houses].", ""),
        ("When Lee said it was late, [5 members] left.", ""),
    ]);
}

#[test]
fn a_verb_behind_two_clauses() {
    holds(&[
        (
            "Rents rose [5 percent], and jobs were lost, Lee said.",
            "~Lee",
        ),
        ("Rents rose, and [5 jobs] were lost, Lee said.", "Lee"),
        (
            "Rents rose [5 percent], Lee said, and jobs were lost, Park said.",
            "Lee, ~Park",
        ),
        (
            "Park said rents rose [5 percent], and jobs were lost, Lee said.",
            "Park, ~Lee",
        ),
        (
            "Rents rose [5 percent], but jobs were lost, Lee said.",
            "~Lee",
        ),
    ]);
}

#[test]
fn what_a_verb_does_not_reach() {
    holds(&[
        (
            "Lee said it was late, a view shared by [5 members].",
            "~Lee",
        ),
        ("Lee said it was late, but rents rose [5 percent].", "~Lee"),
        ("Lee said it was late and Park sold [5 houses].", "~Lee"),
        ("Lee spoke after [5 firms] had closed.", "~Lee"),
        ("Lee told [5 reporters] to leave.", "~Lee"),
        ("Lee wrote [5 books].", "~Lee"),
        ("Lee did not say that [5 firms] would close.", "~Lee"),
        // It does these.
        (
            "Lee said it was late, because [5 firms] would close.",
            "Lee",
        ),
        (
            "Lee said that it was late, and that [5 firms] would close.",
            "Lee",
        ),
    ]);
}

#[test]
fn a_verb_without_a_subject_of_its_own() {
    holds(&[
        (
            "Lee said it was late, adding that [5 firms] would close.",
            "Lee, ~Lee",
        ),
        (
            "“It is late,” said Lee, adding that [5 firms] would close.",
            "Lee, ~?",
        ),
        ("Lee stayed calm and said [5 firms] would close.", "Lee"),
        (
            "Lee stayed calm and the union said [5 firms] would close.",
            "the union",
        ),
        (
            "In Leeds Lee stayed calm and said [5 firms] would close.",
            "?",
        ),
        ("Lee prefers to say that [5 firms] would close.", "Lee"),
        (
            "Lee has not slept and prefers to stress that [5 firms] closed.",
            "Lee",
        ),
        ("Lee chose to add that [5 firms] would close.", "Lee"),
        ("Lee refused to say that [5 firms] would close.", "~?"),
        (
            "“It is late,” Lee said, warning that [5 firms] would close.",
            "Lee",
        ),
        (
            "Lee says it is late, and warns that [5 firms] will close.",
            "Lee, ~Lee",
        ),
        // Either may be the one who adds it.
        (
            "Lee said Park was late, adding that [5 firms] would close.",
            "?, ~Lee",
        ),
        (
            "Lee said Park had left and told the council that [5 firms] would close.",
            "?, Lee",
        ),
    ]);
}

#[test]
fn somebody_who_is_not_declared() {
    holds(&[
        ("Bob Roy said [5 firms] would close.", "!Bob Roy"),
        (
            "A spokesman for Acme said [5 firms] would close.",
            "!A spokesman for Acme",
        ),
        (
            "Its chairman, Bob Roy, said [5 firms] would close.",
            "!Its chairman, Bob Roy",
        ),
        ("[5 firms] would close, said Bob Roy.", "!Bob Roy"),
        ("According to Acme, [5 firms] would close.", "!Acme"),
        ("Officials said [5 firms] would close.", "!Officials"),
        (
            "Critics of Lee said [5 firms] would close.",
            "!Critics of Lee",
        ),
        (
            "The US State Department said [5 firms] would close.",
            "!The US State Department",
        ),
        ("On Friday NATO said [5 ships] had left.", "!NATO"),
        (
            "The mayor, Bob Roy, said [5 firms] would close.",
            "!The mayor, Bob Roy",
        ),
        // Who these are nobody can tell.
        ("The veteran politician said [5 firms] would close.", "?"),
        ("He said [5 firms] would close.", "?"),
        ("The CEO said [5 firms] would close.", "?"),
        ("A third said [5 firms] would close.", "?"),
    ]);
}

#[test]
fn an_apposition_is_told_too() {
    holds(&[
        (
            "Lee said that two people had died, a man of [67] and a woman of 34.",
            "Lee",
        ),
        (
            "Lee said that two people had died, a man of 67 and a woman of [34].",
            "Lee",
        ),
        (
            "Lee said the firm had a new owner, the father of [5 girls].",
            "Lee",
        ),
        (
            "Lee said it was late, the mayor had sold [5 houses].",
            "~Lee",
        ),
        ("Lee said it was late, a view held by [5 members].", "~Lee"),
    ]);
}

#[test]
fn verbs_that_name_and_voice() {
    holds(&[
        ("Lee described it as a waste of [5 million].", "Lee"),
        ("Lee described Park as a father of [5 girls].", "Lee"),
        ("Lee described the [5 houses] as a shame.", "~Lee"),
        ("Lee called Park, and as a result [5 firms] closed.", "~Lee"),
        ("Lee described the plan as [5 members] left.", "~Lee"),
        ("Lee voiced concern that [5 firms] would close.", "Lee"),
        (
            "Lee expressed her fear on Friday that [5 firms] would close.",
            "Lee",
        ),
        ("Lee voiced her [concern] that a firm would close.", "Lee"),
        ("Lee expressed interest in [5 houses].", "~Lee"),
        (
            "The union wrote a letter, [asking the council to act].",
            "the union",
        ),
        ("The union met Park, [asking the council to act].", "?"),
    ]);
}

#[test]
fn what_somebody_makes_clear_or_is_sure_of() {
    holds(&[
        ("Lee is confident that [5 firms] will come.", "Lee"),
        ("Lee was concerned the plan would cost [5 million].", "Lee"),
        ("Lee made it clear that [5 firms] would come.", "Lee"),
        ("Park has made plain that [5 firms] would come.", "Park"),
        ("Park [made clear the close ties].", "Park"),
        ("Lee announced where [5 homes] would stand.", "Lee"),
        ("Lee added [5 workers] were hurt.", "Lee"),
        ("Lee wrote [the firms had closed].", "Lee"),
        // It is none, or it may be somebody else's.
        ("Lee is not convinced that [5 firms] will come.", "~Lee"),
        ("Lee added [5 workers] to the list.", "~Lee"),
        ("Lee wrote [5 books] that were sold.", "~Lee"),
        ("It is clear that [5 firms] would come.", ""),
    ]);
}

/// A time between a subject and its verb parts nothing.
#[test]
fn a_time_before_the_verb() {
    holds(&[
        ("Lee on Friday said [5 firms] would close.", "Lee"),
        ("The bank in March said [5 firms] would close.", "the bank"),
        ("Lee Friday said [5 firms] would close.", "Lee"),
        (
            "Lee, the mayor, on Friday said [5 firms] would close.",
            "Lee",
        ),
        (
            "Bob Roy on Friday denied that [5 firms] would close.",
            "!Bob Roy (denied)",
        ),
        ("On Friday Lee said [5 firms] would close.", "Lee"),
    ]);
}

/// Whom a preposition leads to is no subject of the participle behind.
#[test]
fn a_participle_behind_other_names() {
    holds(&[
        (
            "Lee said in a letter to Park that it was late, adding that [5 firms] would close.",
            "Lee, ~Lee",
        ),
        (
            "The union refused to talk to Park, [blaming the bank for the loss].",
            "the union",
        ),
        ("The union met Park, [blaming the bank for the loss].", "?"),
    ]);
}

#[test]
fn what_is_not_asserted() {
    holds(&[
        ("Lee denied that [5 firms] would close.", "Lee (denied)"),
        ("Lee rejected that [5 firms] would close.", "Lee (denied)"),
        ("Lee denied having sold [5 firms].", "Lee (denied)"),
        ("Lee alleged that [5 firms] had closed.", "Lee (alleged)"),
        (
            "Lee accused the bank of having closed [5 firms].",
            "Lee (alleged)",
        ),
        ("Lee asked whether [5 firms] had closed.", "Lee (asked)"),
        ("[5 firms] have closed, Lee alleged.", "Lee (alleged)"),
        // It is.
        (
            "Lee did not deny that [5 firms] had closed.",
            "~Lee (denied)",
        ),
        ("Lee confirmed that [5 firms] had closed.", "Lee"),
        ("Lee dismissed [5 workers].", "~Lee (denied)"),
    ]);
}

#[test]
fn words_that_hold_their_verb() {
    holds(&[
        (
            "The union [rejected the claim about jobs].",
            "the union (denied)",
        ),
        ("[Lee denied it].", "Lee (denied)"),
        ("Lee also [accused Park of lying].", "Lee (alleged)"),
        ("The ministry [has offered a grant].", "the ministry"),
        ("Lee told Park that [the bank expected 5 percent].", "Lee"),
        // No verb of theirs tells it.
        ("The union [has a new chairman].", ""),
        ("The bank [was told of the plan].", ""),
    ]);
}

#[test]
fn what_is_quoted() {
    holds(&[
        ("“Rents rose [5 percent],” Lee said.", "Lee"),
        ("Lee said: “Rents rose [5 percent].”", "Lee"),
        ("“Rents rose [5 percent],” she said.", "?"),
        ("“Rents rose,” Lee said. “They rose [5 percent].”", "Lee"),
        ("“Rents rose [5 percent],” NBC reported.", "NBC"),
        ("“Rents rose [5 percent].” Nobody spoke.", ""),
    ]);
}
