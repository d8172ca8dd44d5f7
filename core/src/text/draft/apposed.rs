//! What stands behind a name and tells who it is: an office, a body, another name.

use super::kind::{is_one, is_person_word};
use super::named::LONGEST;
use super::parts::{name_start, without_articles};
use crate::model::ActorKind;
use crate::text::Reading;
use crate::text::language::Sense;
use std::ops::Range;

impl Reading<'_> {
    /// The body that a name is said to be: "the company" of "Ostrander Lines, the company that is to run it".
    pub(super) fn apposed(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let noun = at + 2;
        let apposed = row.is_mark(at, &[',']) && row.has(at + 1, Sense::The) && row.is_lower(noun);
        let ends = row.is_mark(noun + 1, &[','])
            || row.has_any(
                noun + 1,
                &[Sense::That, Sense::Relative, Sense::RelativeWord],
            );
        (apposed && ends && self.means_body(row.str(noun))).then(|| row.bytes(at + 1..noun + 1))
    }

    /// Whether what stands beside a name says that it is nobody's: "Corwin Health, which runs it", "Norvale, the country’s
    /// second-largest producer,", "its rival, Corwin Health".
    pub(super) fn is_told_to_be_thing(&self, name: &Range<usize>) -> bool {
        let row = &self.row;
        let maker = |at: usize| {
            let makers = row.language.kinds.makers;
            is_one(&row.str(at).to_lowercase(), makers, row)
        };
        let before = name.start.wrapping_sub(1);
        if row.is_mark(before, &[',']) && maker(before.wrapping_sub(1)) {
            return row.is_mark(name.end, &[',', '.']);
        }
        // "In Corrie, which has 1,150 inhabitants"
        let place = row.has(before, Sense::In) && row.sentence(before).start == before;
        if place || !row.is_mark(name.end, &[',']) {
            return false;
        }
        let first = name.end + 1;
        let thing = row.language.kinds.thing;
        if row.has(first, Sense::Relative) && thing.contains(&&*row.str(first).to_lowercase()) {
            return true;
        }
        let sentence = row.around(first);
        let ends = (first..sentence.end.min(first + LONGEST))
            .find(|at| row.is_mark(*at, &[',', '.', ';']));
        let Some(end) = ends else { return false };
        let noun = (first..end)
            .find(|at| {
                *at > first && row.has_any(*at, &[Sense::Of, Sense::For, Sense::In, Sense::That])
            })
            .unwrap_or(end)
            - 1;
        // "the country’s largest, producer Ann Lee, said"
        let leads = row.has_any(first, &[Sense::A, Sense::The, Sense::Possessive]);
        leads && row.is_lower(noun) && maker(noun)
    }

    /// The name in brackets that stands behind another.
    pub(super) fn in_brackets(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let close = (at + 2..at + 8).find(|close| row.is_mark(*close, &[')']))?;
        let inside = at + 1..close;
        let name = row.is_mark(at, &['(']) && name_start(row, &inside) == Some(inside.start);
        name.then(|| row.bytes(inside))
    }

    /// The other name of somebody that stands in brackets: initials of the name, and not a party, an age or a place.
    pub(super) fn alias(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        let inside = self.in_brackets(name.end)?;
        let initials = name.clone().filter(|at| row.is_capital(*at));
        let initials: String = initials
            .filter_map(|at| row.str(at).chars().next())
            .collect();
        (initials.len() > 1 && row.text[inside.clone()] == initials).then_some(inside)
    }

    /// The body that "of" joins to somebody's name: "Hiro Tanaka of Bayline Research", "Brigitte Nagel vom Fischereiverband".
    pub(super) fn body_behind(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let joins = self.joins_body(at) && row.sentence(at).start != at;
        let start = at + 1 + usize::from(row.has(at + 1, Sense::The));
        let run = match joins && row.sentence(start).start != start {
            true => self.run(start),
            false => return None,
        };
        let last = run.end.checked_sub(1).filter(|last| run.contains(last))?;
        // A town of that name is no body that somebody speaks for.
        let known = row.language.capital_nouns || run.len() > 1 || row.str(last).len() > 2;
        let body = self.kind_of_name(&run, false) == Some(ActorKind::Organization);
        (known && body).then(|| row.bytes(run))
    }

    fn joins_body(&self, at: usize) -> bool {
        let row = &self.row;
        let joins = match row.language.capital_nouns {
            true => Sense::Agent,
            false => Sense::Of,
        };
        row.is_lower(at) && row.has(at, joins)
    }

    /// The words of a person's name without the body that "of" joins to it; any others as they are.
    pub(super) fn without_body(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let Some(of) = all.clone().find(|at| self.joins_body(*at)) else {
            return all;
        };
        let who = all.start..of;
        let Some(start) = name_start(row, &who) else {
            return all;
        };
        let words = (start..of).filter(|at| row.is_word(*at)).count();
        let person = self.kind_of_name(&(start..of), false) == Some(ActorKind::Person);
        let body = !row.language.capital_nouns || self.body_behind(of).is_some();
        // "a friend of Ann Lee" is not Lee, and "the Anglican Church of Norland" no person.
        let bare = !row.has_any(all.start, &[Sense::The, Sense::A]);
        match words > 1 && person && body && bare {
            true => who,
            false => all,
        }
    }

    /// A body with the noun that tells which: "l’association des commerçants", "la cofradía de pescadores", but not "la ville de
    /// manière".
    pub(super) fn with_members(&self, all: Range<usize>) -> Range<usize> {
        const MOST: usize = 2;
        const LOOSE: &[Sense] = &[
            Sense::A,
            Sense::Preposition,
            Sense::Pronoun,
            Sense::Relative,
        ];
        let row = &self.row;
        let mut all = all;
        let noun = all.end.wrapping_sub(1);
        let body = row.is_lower(noun) && self.means_body(&row.str(noun).to_lowercase());
        if !row.language.inverts || !body {
            return all;
        }
        for _ in 0..MOST {
            let of = all.end;
            let article = row.has(of + 1, Sense::The);
            let next = of + 1 + usize::from(article);
            let told = article
                || row.has(of, Sense::WithArticle)
                || row.can_be(next, Sense::Plural) && !row.has(next, Sense::The);
            let noun = row.is_word(next)
                && row.is_lower(next)
                && !row.has_any(next, LOOSE)
                && !row.is_number_word(next)
                && !self.is_of_time(&(next..next + 1));
            if !(row.has(of, Sense::Of) && row.is_lower(of) && told && noun) {
                break;
            }
            all.end = next + 1;
        }
        all
    }

    /// Whether an article is that of a genitive of one thing, and of no plural: "des".
    pub(super) fn is_genitive_of_one(&self, at: usize) -> bool {
        let row = &self.row;
        row.language.verb_second
            && row.has(at, Sense::MayBeGenitive)
            && row.has(at, Sense::Oblique)
            && row.has(at, Sense::The)
    }

    /// What a body is called whose name the text has in the genitive alone: "Umweltamt" of "des Umweltamts".
    pub fn nominative(&self, name: &Range<usize>) -> Option<&str> {
        let tokens = self.tokens(name);
        let one = tokens.len() == 2 && self.is_genitive_of_one(tokens.start);
        one.then(|| (self.row.language.singular)(self.row.str(tokens.end - 1)))
    }

    /// What stands behind a name as its office: "Ada Brandt, head of the brigade,".
    pub(super) fn behind(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        if !row.is_mark(at, &[',']) {
            return None;
        }
        let sentence = row.around(at);
        let close = (at + 1..sentence.end.min(at + 2 + LONGEST))
            .find(|at| row.is_mark(*at, &[',', '.', ';', '—', '–', '"', '”']))?;
        let role = without_articles(row, at + 1..close);
        // The noun that the others belong to, and no verb before it.
        let ends = |at: &usize| {
            row.has_any(
                *at,
                &[Sense::Of, Sense::At, Sense::For, Sense::In, Sense::To],
            ) || row.is_mark(*at, &['\'', '’'])
        };
        let head = role.clone().find(ends).unwrap_or(role.end);
        let noun = head.checked_sub(1).filter(|at| *at >= role.start)?;
        let verb = |at: usize| {
            row.word(at).cue.is_some_and(|cue| cue.is_verb()) && !row.can_be(at, Sense::Office)
                || row.has_any(
                    at,
                    &[
                        Sense::Pronoun,
                        Sense::Relative,
                        Sense::Auxiliary,
                        Sense::Be,
                        Sense::And,
                    ],
                )
        };
        let person = is_person_word(row, noun) || role.clone().any(|at| is_person_word(row, at));
        let known = row.mark(close) != Some('.') || !row.is_digits(role.start);
        (!role.is_empty() && person && known && !role.clone().any(verb)).then_some(role)
    }
}
