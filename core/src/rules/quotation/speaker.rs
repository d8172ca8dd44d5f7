//! Who says the words of a quotation: the declaration against the article.

use super::named::is_firm;
use crate::{
    model::{Actor, ActorKind, Article, Aspect, Attribution, Field, Quote, Text, Todo},
    rules::{
        FactList, Finding, Place,
        evidence::Verdict,
        reading::Reading,
        show::{one_line, passage},
    },
    shown::Lines,
    text::{
        Attributed, AttributionReader, Insertion, Reach, Role, Telling, Who, contradiction,
        mentions_within,
    },
};
use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeSet, HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

/// How far a quotation is from a quote whose words the article gives to another.
pub(super) const OF_ANOTHER: u8 = 3;

/// What is said: what a message calls it, and where it stands.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Passage<'p> {
    pub called: &'static str,
    pub span: &'p Range<usize>,
}

/// Who says what, to whom and through whom, as the text tells it and as it is declared.
pub(in crate::rules) struct Speakers<'a> {
    pub article: &'a Article,
    pub reading: &'a Reading<'a>,
    pub reader: AttributionReader<'a>,
    /// Those who are declared to pass words on.
    pub outlets: HashSet<&'a Text>,
    /// The actors whom the text has pass on what somebody says, once it is asked.
    passing_on: OnceCell<BTreeSet<usize>>,
    /// Who tells a passage, once it is asked.
    told: RefCell<HashMap<Range<usize>, Rc<[Telling]>>>,
    /// The words that say of a quotation that it was not said, for each quotation once it is asked.
    not_said: Vec<OnceCell<Option<Range<usize>>>>,
    /// How far quotations are from the attribution that was asked for last.
    distances: RefCell<(Attribution, HashMap<usize, u8>)>,
}

/// Who may be meant where that is undecided: what the article calls them, and the names of their declarations.
pub(in crate::rules) type Candidates = Vec<(String, Option<String>)>;

/// Whether somebody must still decide who says a quote.
fn is_open(quote: &Quote) -> bool {
    quote.todo.contains(&Todo::Speakers)
}

impl<'a> Speakers<'a> {
    pub fn new(article: &'a Article, reading: &'a Reading<'a>) -> Self {
        Self {
            article,
            reading,
            reader: AttributionReader::new(&reading.text, &reading.mentions),
            outlets: attributions(article)
                .flat_map(|one| one.via.iter())
                .collect(),
            passing_on: OnceCell::new(),
            told: RefCell::default(),
            not_said: vec![OnceCell::new(); reading.text.quotations.len()],
            distances: RefCell::default(),
        }
    }

    /// The words that say of a quotation that it was not said, read once however many quotes may stand in it.
    fn not_said(&self, quotation: usize) -> Option<&Range<usize>> {
        let read = || {
            let text = &self.reading.text;
            text.disclaimed(&text.quotations[quotation])
        };
        self.not_said[quotation].get_or_init(read).as_ref()
    }

    /// The words within a quotation that tell who says it.
    pub(super) fn insertions(&self, quotation: usize) -> &[Insertion] {
        self.reader.insertions(quotation)
    }

    /// The actors whom the text has pass on what somebody says: "NBC reported".
    pub(super) fn passing_on(&self) -> &BTreeSet<usize> {
        self.passing_on.get_or_init(|| {
            let quotations = self.reading.text.quotations.iter().enumerate();
            // Whoever speaks around a quotation within another passes on nothing else.
            let outer = quotations.filter(|(_, quotation)| quotation.depth == 0);
            let found = outer.flat_map(|(index, _)| self.reader.read(index));
            let via = found.filter(|one| one.role == Role::Via && one.reach != Reach::Loose);
            via.filter_map(|one| match one.who {
                Who::Actor(actor) => Some(actor),
                _ => None,
            })
            .collect()
        })
    }

    /// Those who tell a passage, read once however many facts it states.
    pub fn tellings(&self, passage: &Range<usize>) -> Rc<[Telling]> {
        if let Some(known) = self.told.borrow().get(passage) {
            return Rc::clone(known);
        }
        let told: Rc<[Telling]> = self.reader.tellings(passage).into();
        let mut known = self.told.borrow_mut();
        known.insert(passage.clone(), Rc::clone(&told));
        told
    }

    /// How well a quotation fits the attribution of a quote: 0 where the article names one who is declared, 1 where it names
    /// somebody by a pronoun or in words that are not understood, 2 where it names nobody, 3 where it names another.
    pub fn distance(&self, quote: &Quote, quotation: usize) -> u8 {
        let spoken = &quote.attribution;
        let mut known = self.distances.borrow_mut();
        if known.0 != *spoken {
            *known = (spoken.clone(), HashMap::new());
        }
        let distance = known.1.entry(quotation);
        *distance.or_insert_with(|| self.measure(spoken, quotation))
    }

    fn measure(&self, spoken: &Attribution, quotation: usize) -> u8 {
        if self.not_said(quotation).is_some() {
            return OF_ANOTHER;
        }
        let declared = self.speaking(spoken);
        let found = self.read(spoken, quotation);
        let is_declared =
            |one: &Attributed| matches!(one.who, Who::Actor(actor) if declared.contains(&actor));
        if found.iter().any(is_declared) {
            0
        } else if self.contradicted(spoken, &found).is_some() {
            OF_ANOTHER
        } else {
            1 + u8::from(found.is_empty())
        }
    }

    /// Those who are declared to say the words or to pass them on.
    fn speaking(&self, spoken: &Attribution) -> Vec<usize> {
        let mut declared = self.indices(&spoken.speakers);
        declared.extend(self.indices(&spoken.via));
        declared
    }

    /// Holds the attribution of a quote against the quotations that its parts were found in, and returns what the text says
    /// of each part of it.
    pub fn check(
        &self,
        index: usize,
        quotations: &[usize],
        findings: &mut Vec<Finding>,
    ) -> Vec<(Aspect, Verdict)> {
        let quote = &self.article.quotes[index];
        let spoken = &quote.attribution;
        // Somebody speaks to them, and nobody knows yet who.
        let open = is_open(quote) && spoken.ids().next().is_some();
        if spoken.is_article() && !open || self.is_reported(spoken) {
            return Vec::new();
        }
        if !self.reading.text.is_read() {
            return self.verdicts(quote, &[]); // no words tell who speaks
        }
        let found: Vec<Vec<Attributed>> = quotations
            .iter()
            .map(|quotation| self.read(spoken, *quotation))
            .collect();
        let place = FactList::Quotes.at(index);
        let wrong = self.wrong(quote, &found, quotations, place);
        if !wrong.is_empty() {
            findings.extend(wrong);
            return Vec::new();
        }
        if !quote.inferred && !is_open(quote) && !self.may_be_named_by_parts(spoken) {
            let place = self.place_of_speakers(spoken, place);
            let declared = self.speaking(spoken);
            if found.iter().all(Vec::is_empty) && !self.share_a_paragraph(&declared, quotations) {
                findings.push(self.unattributed(quotations[0], place));
                return Vec::new();
            }
            let is_declared = |one: &Attributed| matches!(one.who, Who::Actor(actor) if declared.contains(&actor));
            if !found.iter().flatten().any(is_declared) {
                findings.extend(self.distant(quote, &declared, quotations, place));
            }
        }
        self.verdicts(quote, &found.concat())
    }

    /// Whether one is declared of whom it is undecided whether they are a person, whom a text calls by their last name.
    fn may_be_named_by_parts(&self, spoken: &Attribution) -> bool {
        let mut declared = self.speaking(spoken).into_iter();
        declared.any(|actor| self.article.actors[actor].kind == ActorKind::Todo)
    }

    /// Whom the text names as the speakers of quotations.
    pub fn candidates(&self, quotations: &[usize]) -> Candidates {
        let nobody = Attribution::default();
        let found = quotations.iter().flat_map(|at| self.read(&nobody, *at));
        self.each_once(found.filter(|one| one.role == Role::Speaker && is_firm(one)))
    }

    pub fn each_once(&self, named: impl Iterator<Item = Attributed>) -> Candidates {
        let mut candidates = Candidates::new();
        for one in named {
            let (name, id) = self.called(&one);
            let one = (one_line(name), id.map(str::to_owned));
            if !candidates.contains(&one) {
                candidates.push(one);
            }
        }
        candidates
    }

    /// Somebody whom the text names as the speaker and who is not declared.
    fn contradicted<'f>(
        &self,
        spoken: &Attribution,
        found: &'f [Attributed],
    ) -> Option<&'f Attributed> {
        contradiction(found, &self.reading.mentions, &self.speaking(spoken))
    }

    fn place_of_speakers(&self, spoken: &Attribution, place: Place) -> Place {
        let place = place.field(Field::Speakers);
        match spoken.speakers.len() {
            1 => place.item(0),
            _ => place,
        }
    }

    /// What the text contradicts: who speaks, and if that is right a second speaker, who is spoken to, who passes it on.
    fn wrong(
        &self,
        quote: &Quote,
        found: &[Vec<Attributed>],
        quotations: &[usize],
        place: Place,
    ) -> Vec<Finding> {
        let spoken = &quote.attribution;
        for (attributed, quotation) in found.iter().zip(quotations) {
            if let Some(words) = self.not_said(*quotation) {
                let span = &self.reading.text.quotations[*quotation].span;
                let place = self.place_of_speakers(spoken, place);
                return vec![self.disclaimed(quote, words, span, place)];
            }
            if let Some(other) = self.contradicted(spoken, attributed)
                && !is_open(quote)
            {
                let place = self.place_of_speakers(spoken, place);
                return vec![self.wrong_speaker(quote, other, *quotation, place)];
            }
        }
        let all = found.concat();
        let mut wrong = Vec::new();
        let second = self.second_speaker(spoken, &all);
        wrong.extend(second.map(|(item, first)| {
            let place = place.field(Field::Speakers).item(item);
            self.unnamed_speaker(quote, item, first, quotations[0], place)
        }));
        let passage = Passage {
            called: "these words",
            span: &self.reading.text.quotations[quotations[0]].span,
        };
        let addressee = self.other_addressee(spoken, &all);
        wrong.extend(addressee.map(|(item, other)| {
            let place = place.field(Field::Addressees).item(item);
            self.wrong_addressee(&spoken.addressees[item], other, passage, place)
        }));
        let intermediary = self.other_intermediary(spoken, &all);
        wrong.extend(intermediary.map(|(item, other)| {
            let place = place.field(Field::Via).item(item);
            self.wrong_intermediary(&spoken.via[item], other, passage, place)
        }));
        let told = self.merely_told(spoken, &all);
        wrong.extend(told.map(|(item, told)| {
            let place = place.field(Field::Via).item(item);
            self.merely_addressee(&spoken.via[item], told, passage, place)
        }));
        wrong
    }

    /// Whether one is declared whom other rules report: who is not declared, does not speak or has no name yet.
    pub fn is_reported(&self, spoken: &Attribution) -> bool {
        let mut all = spoken.speakers.iter().chain(spoken.via.iter());
        all.any(|id| {
            let actor = self.actor(id);
            actor.is_none_or(|actor| !actor.kind.speaks() || actor.name.is_empty())
        })
    }

    /// What the text says of each part of an attribution that it does not contradict.
    fn verdicts(&self, quote: &Quote, found: &[Attributed]) -> Vec<(Aspect, Verdict)> {
        let spoken = &quote.attribution;
        let parts = [
            (Aspect::Speaker, &spoken.speakers, &[Role::Speaker][..]),
            (Aspect::Addressee, &spoken.addressees, &[Role::Addressee]),
            // An outlet that is told something passes it on, too: "Lee told NBC".
            (Aspect::Intermediary, &spoken.via, &[Role::Via]),
        ];
        let mut verdicts = Vec::new();
        let speaks = found.iter().any(|one| one.role == Role::Speaker);
        for (aspect, ids, mut roles) in parts {
            // "“…,” NBC reported": nobody else speaks.
            if aspect == Aspect::Speaker && !speaks {
                roles = &[Role::Via];
            }
            let mut named = self.indices(ids).into_iter().map(|actor| {
                found.iter().find(|one| {
                    let plays = match (aspect, one.role) {
                        (Aspect::Intermediary, Role::Addressee) => self.passes_on(one, spoken),
                        (Aspect::Addressee, Role::Via) => self.reader.interviews(one),
                        (_, role) => roles.contains(&role),
                    };
                    one.who == Who::Actor(actor) && one.reach != Reach::Loose && plays
                })
            });
            let verdict = match named.next() {
                None => continue,
                // "allegedly said"
                Some(Some(first))
                    if aspect == Aspect::Speaker && self.reading.text.is_hearsay(&first.span) =>
                {
                    Verdict::Undecided
                }
                Some(Some(first)) if named.all(|one| one.is_some()) => {
                    Verdict::Stated(first.span.clone())
                }
                _ if aspect == Aspect::Speaker && quote.inferred && found.is_empty() => {
                    Verdict::Author
                }
                _ => Verdict::Undecided,
            };
            verdicts.push((aspect, verdict));
        }
        verdicts
    }

    /// Whether one of those declared is named beside a quotation in its own paragraph. Then the article may well say who
    /// speaks, with a verb that is not known here.
    fn share_a_paragraph(&self, declared: &[usize], quotations: &[usize]) -> bool {
        quotations.iter().any(|quotation| {
            let span = &self.reading.text.quotations[*quotation].span;
            let paragraph = &self.reading.text.paragraphs[self.reading.paragraph(span.start)];
            let near = mentions_within(&self.reading.mentions, paragraph);
            near.iter().any(|mention| {
                let at = mention.span.start;
                declared.contains(&mention.actor) && !span.contains(&at)
            })
        })
    }

    fn actor(&self, id: &str) -> Option<&Actor> {
        self.reading
            .actor(id)
            .map(|actor| &self.article.actors[actor])
    }

    pub fn indices(&self, ids: &[Text]) -> Vec<usize> {
        ids.iter().filter_map(|id| self.reading.actor(id)).collect()
    }

    /// The names of actors, for a message.
    pub fn names(&self, ids: &[Text]) -> String {
        let name = |id: &Text| match self.actor(id) {
            Some(actor) => format!("“{}”", actor.name),
            None => format!("`{id}`"),
        };
        let names: Vec<String> = ids.iter().map(name).collect();
        names.join(" and ")
    }

    pub fn show(&self, quotation: usize, label: &str) -> Lines {
        passage(
            self.reading.source,
            label,
            &self.reading.text.quotations[quotation].span,
            &[],
        )
    }
}

/// Who says the facts of an article.
pub(super) fn attributions(article: &Article) -> impl Iterator<Item = &Attribution> {
    let quotes = article.quotes.iter().map(|quote| &quote.attribution);
    let figures = article.statistics.iter().map(|figure| &figure.attribution);
    let claims = article.claims.iter().map(|claim| &claim.attribution);
    quotes.chain(figures).chain(claims)
}
