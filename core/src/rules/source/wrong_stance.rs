//! `wrong_stance`: a figure or a claim that those who are named do not assert, passed on as if they did, and the other way
//! round.

use super::{Sources, Stated, called};
use crate::{
    model::{Field, Part, Stance},
    rules::{
        Advice, FactList, Finding, Place, Rule,
        evidence::Verdict,
        show::{Mark, passage},
    },
    text::Telling,
};
use std::ops::Range;

impl Sources<'_> {
    /// Holds the declared stance against that of those who tell a passage. Nothing where none is declared and the text has
    /// none either.
    pub(super) fn stance(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Option<Verdict>, Box<Finding>> {
        let firm = |one: &&Telling| one.firm && one.stance.is_some();
        let read = told.iter().find(firm);
        let reading = &self.reading.text;
        let leading = reading.leading(place);
        let Some(declared) = fact.stance else {
            let denied = read.filter(|one| one.stance == Some(Stance::Denied) && !one.inside);
            if let Some(denied) = denied {
                return Err(Box::new(self.wrong_stance(
                    fact,
                    Stance::Denied,
                    &denied.span,
                )));
            }
            if let Some(negation) = leading.negated.filter(|_| self.is_claim(fact)) {
                return Err(Box::new(self.cut_off(fact, &negation)));
            }
            let cut = leading
                .alleged
                .or(leading.accused.filter(|_| fact.attribution.is_article()));
            return match (cut, self.is_claim(fact)) {
                (Some(cut), true) => Err(Box::new(self.wrong_stance(fact, Stance::Alleged, &cut))),
                (Some(_), false) => Ok(Some(Verdict::Undecided)),
                (None, _) => Ok(None),
            };
        };
        if let Some(read) = read.filter(|one| one.stance == Some(declared)) {
            return Ok(Some(Verdict::Stated(read.span.clone())));
        }
        if declared == Stance::Alleged
            && let Some(words) = leading.alleged.or(leading.accused)
        {
            return Ok(Some(Verdict::Stated(words)));
        }
        // Who says it plainly does not deny it; that they allege it or ask may be a prudent word for it.
        let plain = !told.is_empty()
            && told
                .iter()
                .all(|one| one.is_certain() && one.stance.is_none());
        if declared == Stance::Denied && plain && !reading.is_negated(place) {
            return Err(Box::new(self.not_denied(fact, &told[0].span)));
        }
        Ok(Some(Verdict::Undecided))
    }

    fn is_claim(&self, fact: &Stated<'_>) -> bool {
        fact.fact.list == FactList::Claims
    }

    fn wrong_stance(&self, fact: &Stated<'_>, stance: Stance, words: &Range<usize>) -> Finding {
        let called = called(fact.fact);
        let text = match stance {
            Stance::Denied => {
                format!("in the article {called} is denied, and nothing here says so")
            }
            _ => format!("in the article {called} is only alleged, and nothing here says so"),
        };
        let field = match fact.fact.list {
            FactList::Statistics => Field::Quantity,
            _ => Field::Text,
        };
        self.stance_finding(
            fact.fact.field(field),
            text,
            words,
            "declared: asserted".into(),
        )
        .advice(Advice::Stance(stance))
    }

    fn cut_off(&self, fact: &Stated<'_>, words: &Range<usize>) -> Finding {
        let left = &self.reading.source.text()[words.clone()];
        let text = format!("the words for this claim leave out the “{left}” before them");
        let place = fact.fact.field(Field::Text).part(Part::Words);
        self.stance_finding(place, text, words, "left out".into())
            .plainly("begin the words with it, or say that it is denied")
    }

    fn not_denied(&self, fact: &Stated<'_>, words: &Range<usize>) -> Finding {
        let text = format!("in the article {} is not denied", called(fact.fact));
        self.stance_finding(
            fact.fact.field(Field::Stance),
            text,
            words,
            "declared: denied".into(),
        )
        .plainly("leave the stance out")
    }

    fn stance_finding(
        &self,
        place: Place,
        text: String,
        words: &Range<usize>,
        label: String,
    ) -> Finding {
        let mark = Mark {
            range: words.clone(),
            label,
        };
        let shown = passage(self.reading.source, "stated", words, &[mark]);
        let finding = Finding::new(Rule::WrongStance, place, text);
        finding.detail(shown).about(words.clone())
    }
}
