//! Words of claims and events that are cut off from what governs them. Each row has a clause of an article, the word in it
//! that turns what the clause says, and the words of which it is said: what holds these and leaves out that word says
//! something else than the article, wherever it begins or ends. What holds both is honest.

use super::{Falsified, Honest, Table, Verdict, bare, check_each};
use newsfacts::{
    model::{Article, Attribution, Claim, Event, EventKind, Stated, Text},
    rules::Rule,
};
use std::ops::Range;

/// A clause with what turns it, and what is turned.
type Row = (&'static str, &'static str, &'static str);

/// The clauses of an article, by its name.
fn rows(article: &str) -> &'static [Row] {
    match article {
        "putin_xi_call" => &[
            ("If the trip goes ahead", "If", "goes ahead"),
            (
                "If the trip goes ahead, Beijing will be putting its solidarity on show",
                "If",
                "will be putting",
            ),
            ("China would not depart from its", "not", "depart"),
            ("China would not depart from its", "not", "would"),
            (
                "Beijing will not say a critical word about Moscow’s actions in Ukraine",
                "not",
                "say a critical word",
            ),
            ("Beijing will not say a critical word", "not", "will"),
            (
                "China has not brought itself to condemn the campaign",
                "not",
                "brought itself",
            ),
            (
                "China has not brought itself to condemn the campaign",
                "not",
                "condemn the campaign",
            ),
            (
                "Russia has never refused to resolve the conflict through diplomatic negotiations",
                "never",
                "refused to resolve",
            ),
        ],
        "jobs_in_march" => &[(
            "We have not seen so many vacancies since the shipyard closed",
            "not",
            "seen so many vacancies",
        )],
        "tram_fares" => &[
            ("The party did not answer our questions", "not", "answer"),
            ("The party did not answer our questions", "not", "did"),
        ],
        "harbour_vote" => &[
            ("My sister has never liked a ship", "never", "liked"),
            ("Ms Quist did not laugh", "not", "laugh"),
            ("Ms Quist did not laugh", "not", "did"),
            ("was not in the chamber", "not", "in the chamber"),
            ("was not in the chamber", "not", "was"),
            (
                "risks that nobody has been asked to carry",
                "nobody",
                "has been asked",
            ),
            (
                "A spokeswoman for the mayor denied that figure",
                "denied",
                "that figure",
            ),
            ("Four in ten never found work again", "never", "found work"),
            (
                "because the rate would not stay at 3.4 percent",
                "not",
                "stay at",
            ),
            (
                "because the rate would not stay at 3.4 percent",
                "not",
                "would",
            ),
            (
                "Mr Roy also accused the mayor of having promised Ostrander Lines a tax holiday of five years",
                "accused",
                "having promised",
            ),
            (
                "work “may not begin before the chamber has ruled”",
                "not",
                "begin",
            ),
            (
                "Asked whether the offer would stand if",
                "Asked whether",
                "would stand",
            ),
            (
                "Asked whether the offer would stand if the court ruled against the council",
                "Asked whether the offer would stand if",
                "ruled against the council",
            ),
            ("Work is to begin in spring 2025, if", "if", "is to begin"),
            ("if the court allows it", "if", "the court allows it"),
        ],
        "cable_car" => &[
            (
                "asked her whether they would be",
                "asked her whether",
                "they would be",
            ),
            ("did not believe it", "not", "believe it"),
            (
                "Asked whether anybody would be arrested",
                "Asked whether",
                "would be arrested",
            ),
            ("I would not have let it run", "not", "have let it run"),
            (
                "Sean never wrote a word to me about brakes",
                "never",
                "wrote a word",
            ),
            ("he would “not sign for another season”", "not", "sign for"),
            (
                "The company does not dispute that the paper exists",
                "not",
                "dispute that",
            ),
            (
                "We cannot find the other five",
                "cannot",
                "find the other five",
            ),
            ("The opposition is not impressed", "not", "impressed"),
            ("The opposition is not impressed", "not", "is"),
            (
                "alleged that the minister had cut the funds for mountain rescue by a third since 2022",
                "alleged",
                "the minister had cut",
            ),
            ("when nobody was hurt", "nobody", "was hurt"),
            ("nobody has been charged", "nobody", "has been charged"),
            ("Jonas has not forgotten it", "not", "forgotten it"),
        ],
        _ => &[],
    }
}

/// Cuts the words of all rows, declares each as a claim and as an event, and notes what becomes of them.
pub(super) fn falsify(honest: &Honest, table: &mut Table) {
    let text = honest.source.text();
    let mut all = Vec::new();
    for row @ (clause, turns, turned) in rows(&honest.article.name) {
        let clause_at = only(text, clause).unwrap_or_else(|| panic!("{clause}"));
        let words = words(clause);
        let at = |words: &str| clause.find(words).map(|at| at..at + words.len());
        let (turns, turned) = (at(turns).expect(turns), at(turned).expect(turned));
        for (start, end) in pairs(&words) {
            let range = start..end;
            if !holds(&range, &turned) || only(text, &text[shift(&range, clause_at)]).is_none() {
                continue;
            }
            let given = text[shift(&range, clause_at)].to_owned();
            let outside = turns.end <= range.start || turns.start >= range.end;
            let kind = match outside {
                _ if holds(&range, &turns) => "whole",
                true if turns.end <= range.start => "begins behind it",
                true => "ends before it",
                false => continue,
            };
            // What depends on what stands behind the clause is not whole.
            let rest = &text[clause_at + clause.len()..];
            let whole = kind == "whole" && !rest.starts_with(" if ");
            let declared = declared(&honest.article, kind, &given);
            all.extend(declared.map(|falsified| (falsified, whole, row)));
        }
    }
    let articles = all.iter().map(|(falsified, ..)| &falsified.article);
    let checked = check_each(articles, &honest.source);
    for ((falsified, whole, row), checked) in all.into_iter().zip(checked) {
        let about = |rule: Rule| matches!(rule, Rule::CutOff | Rule::WrongStance);
        let found = checked.findings.iter();
        let verdict = Verdict::of(found.filter(|found| about(found.rule)));
        let Falsified { kind, what, .. } = falsified;
        if kind.ends_with("whole") {
            assert!(verdict == Verdict::Silent || !whole, "{row:?}: {what}");
            continue;
        }
        println!("{verdict:?}\t{kind}\t{what}");
        table.add(kind, verdict, false);
    }
}

/// Where words stand, if the text has them once, be it with a capital.
fn only(text: &str, words: &str) -> Option<usize> {
    let mut rest = words.chars();
    let first: String = rest.next()?.to_uppercase().chain(rest).collect();
    let mut found = text.match_indices(words);
    let at = found.next()?.0;
    let again = found.next().is_some() || first != words && text.contains(&first);
    (!again).then_some(at)
}

/// The words of a clause, without the marks around them.
fn words(clause: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    for word in clause.split([' ', '\n']) {
        let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
        if !letters.is_empty() {
            let start = letters.as_ptr() as usize - clause.as_ptr() as usize;
            words.push(start..start + letters.len());
        }
    }
    words
}

/// Each beginning of a word with each end of that word or a later one.
fn pairs(words: &[Range<usize>]) -> impl Iterator<Item = (usize, usize)> {
    words
        .iter()
        .enumerate()
        .flat_map(move |(at, first)| words[at..].iter().map(|last| (first.start, last.end)))
}

fn shift(range: &Range<usize>, by: usize) -> Range<usize> {
    range.start + by..range.end + by
}

fn holds(range: &Range<usize>, part: &Range<usize>) -> bool {
    range.start <= part.start && part.end <= range.end
}

/// The article with these words as a claim that it makes itself, and with them as an event.
fn declared(article: &Article, kind: &str, words: &str) -> [Falsified; 2] {
    let stated = |words: &str| Stated {
        value: Text::from("it".to_owned()),
        words: Some(Text::from(words.to_owned())),
        anchor: None,
        author: false,
    };
    let mut claimed = bare(article);
    let nobody = Attribution::default();
    claimed.claims = vec![Claim::new("it", nobody, stated(words))].into();
    let mut happened = bare(article);
    happened.events = vec![Event::new("it", EventKind::Statement, stated(words))].into();
    let what = format!("{}: “{words}”", article.name);
    [("claim", claimed), ("event", happened)].map(|(fact, article)| Falsified {
        kind: format!("{fact}: {kind}"),
        named: false,
        what: what.clone(),
        article,
    })
}
