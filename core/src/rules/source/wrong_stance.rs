//! `wrong_stance`: a figure or a claim that those who are named do not assert, passed on as if they did, and the other way
//! round.

use super::{Sources, Stated, attributed, called};
use crate::{
    model::{Field, Part, Stance},
    rules::{
        Advice, FactList, Finding, Place, Rule,
        evidence::Verdict,
        show::{Mark, passage},
        text::cut_off,
    },
    text::{Effect, Governor, Likeness, Role, Telling},
};
use std::ops::Range;

/// The tellings of one who is declared to say a fact.
struct Own<'t> {
    all: Vec<&'t Telling>,
    /// Whether it is surely they who tell; otherwise these are all who may be meant.
    sure: bool,
}

impl<'t> Own<'t> {
    fn firm(&self) -> impl Iterator<Item = &'t Telling> {
        let all = self.all.iter().copied();
        all.filter(|one| one.firm && !one.disputed && (self.sure || !one.again))
    }

    /// The telling that says how they stand to it, where it is as declared.
    fn states(&self, stance: Stance) -> Option<&'t Telling> {
        self.firm().find(|one| one.stance == Some(stance))
    }

    /// The same, if they do not say it plainly somewhere else.
    fn only(&self, stance: Stance) -> Option<&'t Telling> {
        let plain = self.firm().any(|one| one.stance.is_none());
        self.states(stance).filter(|_| !plain)
    }

    /// Where they say it, if nothing tells that they do not assert it.
    fn plain(&self) -> Option<&'t Telling> {
        let is_plain = |one: &&Telling| {
            let certain = one.is_certain() || self.sure && one.again && one.firm;
            certain && !one.disputed && one.stance.is_none()
        };
        let first = *self.all.first()?;
        self.all.iter().all(is_plain).then_some(first)
    }
}

impl Sources<'_> {
    /// Holds the declared stance against that of those who tell a passage. Nothing where none is declared and the text has
    /// none either.
    pub(super) fn stance(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Option<Verdict>, Box<Finding>> {
        let each = self.own(fact, told);
        let reading = &self.speakers.reading.text;
        let leading = reading.leading(place);
        // What is asked is said by whoever answers "Yes."
        let confirms = |own: &Own<'_>| own.firm().any(|one| one.again && one.stance.is_none());
        let confirmed = !each.is_empty() && each.iter().all(confirms);
        let governs = |(found, _): &(Governor, bool)| found.effect != Effect::Asked || !confirmed;
        let governor = self.governor(fact, place).filter(governs);
        let (governor, certain) = match governor {
            Some((governor, certain)) => (Some(governor), certain),
            None => (None, false),
        };
        let claimed = governor.clone().filter(|_| self.is_claim(fact));
        let Some(declared) = fact.stance else {
            for own in &each {
                let only = |stance| own.only(stance).filter(|one| !one.inside);
                for stance in [Stance::Denied, Stance::Asked] {
                    if let Some(other) = only(stance) {
                        return Err(Box::new(self.wrong_stance(fact, stance, &other.span)));
                    }
                }
            }
            // Who is declared as the one who says so need not have proven it.
            let by_article = fact.attribution.is_article() && !fact.open;
            // "Claims by Lee that … were denied by Berg" are Lee's.
            let asserted = || {
                let says = |one: &Telling| one.stance.is_none() && !one.again && !one.inside;
                each.iter().all(|own| own.firm().any(says))
            };
            let is_cut = |governor: &Governor| match governor.effect {
                _ if by_article => true,
                Effect::Accused => false,
                Effect::Denied if governor.words.start >= place.end => !asserted(),
                _ => true,
            };
            if let Some(governor) = claimed.filter(is_cut) {
                return Err(Box::new(self.cut_off(fact, &governor, place)));
            }
            if let Some(governor) = &governor
                && certain
                && !self.is_claim(fact)
            {
                return Err(Box::new(self.wrong_stance(
                    fact,
                    Stance::Asked,
                    &governor.words,
                )));
            }
            let cut = leading.alleged.or(leading.accused.filter(|_| by_article));
            if let Some(cut) = cut {
                return Err(Box::new(self.wrong_stance(fact, Stance::Alleged, &cut)));
            }
            let mut alleged = each.iter().filter_map(|own| own.only(Stance::Alleged));
            let governed = governor.is_some() && !self.is_claim(fact);
            let open = leading.perhaps || governed || alleged.any(|one| !one.inside);
            return Ok(open.then_some(Verdict::Undecided));
        };
        let mut stated = each.iter().map(|own| own.states(declared));
        if let Some(Some(first)) = stated.next()
            && stated.all(|one| one.is_some())
        {
            return Ok(Some(Verdict::Stated(first.span.clone())));
        }
        // Who alleges, denies or asks it may be another than the one who is declared.
        let theirs = |governor: &Governor| {
            let by_article = fact.attribution.is_article();
            let asks = || !each.is_empty() && each.iter().all(|own| own.plain().is_some());
            by_article
                || matches!(governor.effect, Effect::Negated | Effect::Alleged)
                || governor.effect == Effect::Asked && reading.question(place).is_some() && asks()
        };
        match governor {
            Some(governor) if governor.effect.stance() == Some(declared) && theirs(&governor) => {
                return Ok(Some(Verdict::Stated(governor.words)));
            }
            // "allegedly did not steal" is no alleged theft, and who did not say that it is so did not deny it.
            Some(governor)
                if matches!(governor.effect, Effect::Negated | Effect::Unsaid)
                    && self.is_claim(fact) =>
            {
                return Err(Box::new(self.cut_off(fact, &governor, place)));
            }
            _ => {}
        }
        if declared == Stance::Alleged
            && let Some(words) = leading.alleged.or(leading.accused)
        {
            return Ok(Some(Verdict::Stated(words)));
        }
        for own in &each {
            let others = [Stance::Denied, Stance::Asked].into_iter();
            let mut other = others.filter(|stance| *stance != declared);
            if let Some(one) = other.find_map(|stance| own.only(stance)) {
                return Err(Box::new(self.not_so(fact, declared, one)));
            }
        }
        // Who says it plainly does not deny it and does not ask; that they allege it may be a prudent word for it.
        let open = match declared {
            Stance::Denied => reading.is_negated(place),
            Stance::Asked => reading.is_question(place),
            Stance::Alleged => true,
        };
        let mut plain = each.iter().filter_map(Own::plain);
        if let Some(plain) = plain.next().filter(|_| !open) {
            return Err(Box::new(self.not_so(fact, declared, plain)));
        }
        Ok(Some(Verdict::Undecided))
    }

    /// The tellings of each of those who are declared to say it; where nobody is, all but those that take it up.
    fn own<'t>(&self, fact: &Stated<'_>, told: &'t [Telling]) -> Vec<Own<'t>> {
        let declared = self.speakers.indices(&fact.attribution.speakers);
        if declared.is_empty() {
            let all = told.iter().filter(|one| !one.again).collect();
            return vec![Own { all, sure: true }];
        }
        let like = |one: &Telling, actor: usize, wanted: &[Likeness]| {
            let mut speakers = one.speakers.iter();
            speakers.any(|teller| {
                let named = attributed(one, teller, Role::Speaker);
                wanted.contains(&self.likeness(&named, actor))
            })
        };
        let of = |actor: usize| {
            let surely = |one: &&Telling| like(one, actor, &[Likeness::Same]);
            let all: Vec<&Telling> = told.iter().filter(surely).collect();
            if all.iter().any(|one| one.firm) {
                return Own { all, sure: true };
            }
            let wanted = &[Likeness::Same, Likeness::MayBe];
            let may_be = |one: &&Telling| one.speakers.is_empty() || like(one, actor, wanted);
            Own {
                all: told.iter().filter(may_be).collect(),
                sure: false,
            }
        };
        declared.into_iter().map(of).collect()
    }

    /// What governs the words of a claim or a figure from outside, and whether it surely does.
    pub(super) fn governor(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
    ) -> Option<(Governor, bool)> {
        let reading = &self.speakers.reading.text;
        if self.is_claim(fact) {
            let known = self.of_claims.borrow().get(place).cloned();
            let governor = known.unwrap_or_else(|| {
                let found = reading.governor(place);
                let mut known = self.of_claims.borrow_mut();
                known.insert(place.clone(), found.clone());
                found
            });
            return Some((governor?, true));
        }
        // How somebody stands to what they deny is told by the verb that names them, where the fact is theirs.
        let theirs = |governor: &Governor| {
            governor.effect == Effect::Denied && !fact.attribution.is_article()
        };
        let known = self.of_figures.borrow().get(place).cloned();
        let found = known.unwrap_or_else(|| {
            let found = reading.figure_governor(place);
            let found = found.map(|found| (found.governor, found.certain));
            let mut known = self.of_figures.borrow_mut();
            known.insert(place.clone(), found.clone());
            found
        });
        let (governor, certain) = found?;
        if theirs(&governor) {
            return None;
        }
        let asked = governor.effect == Effect::Asked;
        Some((governor, certain && asked))
    }

    fn is_claim(&self, fact: &Stated<'_>) -> bool {
        fact.fact.list == FactList::Claims
    }

    fn wrong_stance(&self, fact: &Stated<'_>, stance: Stance, words: &Range<usize>) -> Finding {
        let called = called(fact.fact);
        let standing = match stance {
            Stance::Denied => "denied",
            Stance::Asked => "only asked about",
            Stance::Alleged => "only alleged",
        };
        let text = format!("in the article {called} is {standing}, and nothing here says so");
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

    fn cut_off(&self, fact: &Stated<'_>, governor: &Governor, given: &Range<usize>) -> Finding {
        let place = fact.fact.field(Field::Text).part(Part::Words);
        cut_off::finding(governor, given, place, self.speakers.reading)
    }

    fn not_so(&self, fact: &Stated<'_>, declared: Stance, told: &Telling) -> Finding {
        let called = called(fact.fact);
        let (text, advice) = match (told.stance, declared) {
            (Some(stance), _) => (
                format!("in the article {called} is {stance}, and not {declared}"),
                "declare the stance that the article has",
            ),
            (None, Stance::Asked) => (
                format!("in the article {called} is stated, and not asked"),
                "leave the stance out",
            ),
            (None, _) => (
                format!("in the article {called} is not {declared}"),
                "leave the stance out",
            ),
        };
        let place = fact.fact.field(Field::Stance);
        self.stance_finding(place, text, &told.span, format!("declared: {declared}"))
            .plainly(advice)
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
        let shown = passage(self.speakers.reading.source, "stated", words, &[mark]);
        let finding = Finding::new(Rule::WrongStance, place, text);
        finding.detail(shown).about(words.clone())
    }
}
