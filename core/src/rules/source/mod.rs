//! Who says a figure or a claim, and whether they assert it: the declaration against the article's indirect speech.
//!
//! Where nobody is declared the article itself says it, and nothing is asked. Where somebody is, whoever surely tells the
//! passage must be among those declared, and each of those among them; all else is left undecided. A fact that the article
//! states in several places holds if one of them bears it out.

mod wrong_source;
mod wrong_stance;

use super::{FactList, Finding, Place, evidence::Verdict, reading::Reading};
use crate::{
    model::{Article, Aspect, Attribution, Stance, Text},
    text::{AttributionReader, Teller, Telling, Who},
};
use std::ops::Range;

/// A figure or a claim, and where the article states it.
pub(super) struct Stated<'a> {
    /// The fact.
    pub fact: Place,
    pub attribution: &'a Attribution,
    pub stance: Option<Stance>,
    pub inferred: bool,
    /// The places that state it, the one that is meant first. Nothing where it was not found.
    pub places: Vec<Range<usize>>,
}

/// Holds the sources of figures and claims against the text, and returns what it says of each.
pub(super) fn check(
    article: &Article,
    reading: &Reading<'_>,
    facts: &[Stated<'_>],
    findings: &mut Vec<Finding>,
) -> Vec<(Place, Aspect, Verdict)> {
    let sources = Sources {
        article,
        reading,
        reader: AttributionReader::new(&reading.text, &reading.mentions),
    };
    let mut evidence = Vec::new();
    for fact in facts {
        let found = match sources.best(fact) {
            Ok(found) => found,
            Err(finding) => {
                findings.push(*finding);
                continue;
            }
        };
        evidence.extend(
            found
                .into_iter()
                .map(|(aspect, verdict)| (fact.fact, aspect, verdict)),
        );
    }
    evidence
}

/// The aspects of a fact with what one place says of each.
type Verdicts = Vec<(Aspect, Verdict)>;

struct Sources<'a> {
    article: &'a Article,
    reading: &'a Reading<'a>,
    reader: AttributionReader<'a>,
}

impl Sources<'_> {
    /// What the place says that bears a fact out best; a finding where all places contradict it.
    fn best(&self, fact: &Stated<'_>) -> Result<Verdicts, Box<Finding>> {
        if !self.reading.text.is_read() || self.is_reported(fact.attribution) {
            return Ok(undecided(fact));
        }
        let mut best: Option<Result<Verdicts, Box<Finding>>> = None;
        for place in &fact.places {
            // The article itself says it, and nothing takes it back.
            let plain = fact.attribution.is_article() && fact.stance.is_none();
            if plain && !self.reading.text.is_negated(place) && !self.reading.text.is_alleged(place)
            {
                return Ok(Vec::new());
            }
            let found = self.at(fact, place, &self.reader.tellings(place));
            let rank = |found: &Result<Verdicts, _>| match found {
                Err(_) => 0,
                Ok(verdicts) => {
                    1 + verdicts
                        .iter()
                        .filter(|(_, verdict)| is_stated(verdict))
                        .count()
                }
            };
            let whole = matches!(&found, Ok(verdicts) if verdicts.iter().all(|(_, verdict)| is_stated(verdict)));
            if best.as_ref().is_none_or(|best| rank(best) < rank(&found)) {
                best = Some(found);
            }
            if whole {
                break;
            }
        }
        best.unwrap_or_else(|| Ok(undecided(fact)))
    }

    /// What one place says of a fact.
    fn at(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Verdicts, Box<Finding>> {
        let mut verdicts = Vec::new();
        let who = fact.attribution;
        if !who.speakers.is_empty() {
            verdicts.push((Aspect::Speaker, self.speakers(fact, place, told)?));
        }
        let addressees = told.iter().flat_map(|one| {
            let all = one.addressees.iter();
            all.map(move |teller| (one, teller))
        });
        if let Some(verdict) = self.named(&who.addressees, addressees) {
            verdicts.push((Aspect::Addressee, verdict));
        }
        // Who is told something may pass it on: "Lee told NBC".
        let reporters = told.iter().flat_map(|one| {
            let all = one.speakers.iter().chain(&one.via).chain(&one.addressees);
            all.map(move |teller| (one, teller))
        });
        if let Some(verdict) = self.named(&who.via, reporters) {
            verdicts.push((Aspect::Intermediary, verdict));
        }
        if let Some(verdict) = self.stance(fact, place, told)? {
            verdicts.push((Aspect::Stance, verdict));
        }
        Ok(verdicts)
    }

    /// Whether all who are declared are surely named among some.
    fn named<'t>(
        &self,
        ids: &[Text],
        among: impl Iterator<Item = (&'t Telling, &'t Teller)>,
    ) -> Option<Verdict> {
        if ids.is_empty() {
            return None;
        }
        let among: Vec<_> = among
            .filter(|(telling, teller)| telling.firm && teller.sure)
            .collect();
        let mut span = None;
        for actor in self.indices(ids) {
            let Some((_, found)) = among.iter().find(|(_, one)| one.who == Who::Actor(actor))
            else {
                return Some(Verdict::Undecided);
            };
            span.get_or_insert(found.name.clone());
        }
        Some(span.map_or(Verdict::Undecided, Verdict::Stated))
    }

    /// Whether one is declared whom the rules on references report.
    fn is_reported(&self, who: &Attribution) -> bool {
        who.ids().any(|id| {
            self.article
                .actor(id)
                .is_none_or(|actor| !actor.kind.speaks())
        })
    }

    fn indices(&self, ids: &[Text]) -> Vec<usize> {
        let index = |id: &Text| self.article.actors.iter().position(|actor| actor.id == *id);
        ids.iter().filter_map(index).collect()
    }
}

fn is_stated(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Stated(_))
}

/// What is declared and not found in the text.
fn undecided(fact: &Stated<'_>) -> Verdicts {
    let who = fact.attribution;
    let speaker = match fact.inferred {
        true => Verdict::Author,
        false => Verdict::Undecided,
    };
    let parts = [
        (Aspect::Speaker, !who.speakers.is_empty(), speaker),
        (
            Aspect::Addressee,
            !who.addressees.is_empty(),
            Verdict::Undecided,
        ),
        (
            Aspect::Intermediary,
            !who.via.is_empty(),
            Verdict::Undecided,
        ),
        (Aspect::Stance, fact.stance.is_some(), Verdict::Undecided),
    ];
    let declared = parts.into_iter().filter(|(_, declared, _)| *declared);
    declared
        .map(|(aspect, _, verdict)| (aspect, verdict))
        .collect()
}

/// What a message calls a fact.
fn noun(fact: Place) -> &'static str {
    match fact.list {
        FactList::Statistics => "figure",
        _ => "claim",
    }
}
