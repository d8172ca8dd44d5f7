//! What the parts of a draft share: the article as it is read, with those whom it names.

use super::sexes;
use newsfacts_core::{
    model::{ActorKind, Article, Attribution, Text},
    rules,
    text::{
        AttributionReader, Mention, Name, Pronoun, QuotationKind, Reading, Sex, Source, Teller,
        Telling, Who, mentions, mentions_within,
    },
};
use std::{cell::OnceCell, ops::Range};

/// The article's text as it is read, and its actors.
pub(super) struct Desk<'a> {
    pub source: &'a Source,
    pub article: &'a Article,
    pub reading: &'a Reading<'a>,
    pub mentions: &'a [Mention],
    pub reader: AttributionReader<'a>,
    /// Of each actor whether the text shows a woman or a man, once somebody asks.
    sexes: OnceCell<Vec<Option<Sex>>>,
}

/// Reads a text as the rules do.
pub(super) fn read<'a>(source: &'a Source, article: &Article) -> Reading<'a> {
    let published = article.local_day();
    let language = &*article.language;
    match article.transcript {
        true => Reading::of_transcript(source, published, language, &rules::names(article)),
        false => Reading::new(source, published, language),
    }
}

/// Where the article names its actors.
pub(super) fn named(reading: &Reading<'_>, article: &Article) -> Vec<Mention> {
    let mut names: Vec<Name<'_>> = rules::names(article);
    if article.transcript {
        names.retain(|name| name.words.chars().nth(1).is_some());
    }
    mentions(reading, &names)
}

/// How many bytes may lie between two names that "and" joins.
const JOINED: usize = 6;

/// How many bytes of a sentence may stand before its subject, where a thing is meant.
const LEADS: usize = 24;

impl<'a> Desk<'a> {
    pub fn new(
        source: &'a Source,
        article: &'a Article,
        reading: &'a Reading<'a>,
        mentions: &'a [Mention],
    ) -> Self {
        Self {
            source,
            article,
            reading,
            mentions,
            reader: AttributionReader::new(reading, mentions),
            sexes: OnceCell::new(),
        }
    }

    /// The words of a passage, in one line.
    pub fn words(&self, passage: &Range<usize>) -> String {
        one_line(&self.source.text()[passage.clone()])
    }

    /// Whether a passage stands in a quotation that is somebody's words, and no title.
    pub fn is_quoted(&self, passage: &Range<usize>) -> bool {
        let at = self.reading.quotation_at(passage.start);
        let quotation = at.and_then(|at| self.reading.quotations.get(at));
        quotation.is_some_and(|one| one.kind != QuotationKind::Title)
    }

    /// The words of a passage that make a name for a fact: those that name no actor first.
    pub fn telling_words(&self, passage: &Range<usize>) -> Vec<&str> {
        let words = self.reading.telling_words(passage);
        let is_actor = |word: &&str| {
            // "Umweltamts"
            let genitive = word.strip_suffix('s');
            let mut actors = self.article.actors.iter();
            actors.any(|actor| {
                actor.names().any(|name| {
                    name.split(' ')
                        .any(|part| part == *word || genitive == Some(part))
                })
            })
        };
        let (named, mut others): (Vec<&str>, Vec<&str>) = words.into_iter().partition(is_actor);
        if others.is_empty() {
            others = named;
        }
        others
    }

    /// The name of an actor's declaration.
    pub fn id(&self, actor: usize) -> Text {
        self.article.actors[actor].id.clone()
    }

    /// Who somebody is whom the text names beside a passage: the actor, also where a pronoun stands for it.
    pub fn who(&self, who: &Who, name: &Range<usize>) -> Option<usize> {
        match who {
            Who::Actor(actor) => Some(*actor),
            Who::Pronoun => self.meant(name),
            Who::Somebody | Who::Unknown => self.within(name),
        }
    }

    /// The actor whose name ends the words that name somebody: "the union's leader Bob Roy".
    fn within(&self, name: &Range<usize>) -> Option<usize> {
        let named = self.reading.named(name).name;
        let inside = mentions_within(self.mentions, name).iter();
        let same = |one: &&Mention| one.span.end == named.end && one.span.start >= named.start;
        let mut last = inside.rev().filter(same);
        last.next().map(|one| one.actor)
    }

    /// Whom a pronoun stands for: who is named last before it in its sentence, else first in the sentences before, as far as
    /// the paragraph before its own.
    fn meant(&self, pronoun: &Range<usize>) -> Option<usize> {
        let means = self.reading.pronoun(pronoun);
        let fits = |mention: &&Mention| {
            let actor = &self.article.actors[mention.actor];
            let kind = match means {
                Pronoun::One => matches!(actor.kind, ActorKind::Person | ActorKind::Todo),
                Pronoun::Thing => !matches!(
                    actor.kind,
                    ActorKind::Person | ActorKind::Place | ActorKind::Facility
                ),
                Pronoun::Many => matches!(
                    actor.kind,
                    ActorKind::Group | ActorKind::Organization | ActorKind::Country
                ),
                Pronoun::Speaker => false,
            };
            kind && self.may_mean(pronoun, mention.actor)
                && self.reading.quotation_at(mention.span.start).is_none()
        };
        let first = self.paragraph_before(pronoun)?;
        let before = mentions_within(self.mentions, &(first..pronoun.start));
        let sentence = self.reading.sentence(pronoun);
        let mut inside = before.iter().filter(|one| one.span.start >= sentence.start);
        let leads = |one: &&Mention| one.span.start <= sentence.start + LEADS;
        let named = inside.rfind(|one| fits(one) && (means != Pronoun::Thing || leads(one)));
        if let Some(one) = named {
            return Some(one.actor);
        }
        // "“I sang,” she said. “They slept.” How long? “All night,” she said."
        let again = |from: usize, to: usize| {
            let other = self.reading.same_pronoun_within(pronoun, &(from..to))?;
            self.meant(&other)
        };
        let mut earlier = before.iter().filter(|one| one.span.start < sentence.start);
        let Some(last) = earlier.rfind(fits) else {
            return again(first, sentence.start);
        };
        let around = self.reading.sentence(&last.span);
        let subjects = mentions_within(self.mentions, &(around.start..last.span.end));
        let subject = subjects.iter().find(fits).unwrap_or(last);
        // "A memo … it says that the company … It puts": who is meant before whom nobody else is named
        let named_later = again(around.start, subject.span.start);
        if let Some(actor) = named_later {
            return Some(actor);
        }
        // What a thing is that is named in the middle of a sentence, and what "it" means then, nobody can tell.
        let leads = subject.span.start <= around.start + LEADS;
        match leads || means != Pronoun::Thing {
            true => Some(subject.actor),
            false => again(around.start, sentence.start),
        }
    }

    /// Where the paragraph before that of a passage begins, past the questions of an interview.
    fn paragraph_before(&self, passage: &Range<usize>) -> Option<usize> {
        let paragraphs = &self.reading.paragraphs;
        let own = paragraphs.partition_point(|one| one.end <= passage.start);
        let mut at = own.saturating_sub(1);
        let asks = |at: usize| {
            let named = mentions_within(self.mentions, &paragraphs[at]);
            named.is_empty() && self.reading.only_asks(&paragraphs[at])
        };
        while at > 0 && at < paragraphs.len() && asks(at) {
            at -= 1;
        }
        paragraphs.get(at).map(|one| one.start)
    }

    /// Whether a pronoun may mean an actor: "she" means no man.
    pub fn may_mean(&self, pronoun: &Range<usize>, actor: usize) -> bool {
        let sexes = self.sexes.get_or_init(|| sexes::shown(self));
        let shown = sexes.get(actor).copied().flatten();
        let told = self.reading.sex_of_pronoun(pronoun);
        shown.is_none() || told.is_none() || shown == told
    }

    /// Whether two passages begin in the same paragraph.
    pub fn share_a_paragraph(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        let of = |byte: usize| {
            self.reading
                .paragraphs
                .partition_point(|paragraph| paragraph.end <= byte)
        };
        of(one.start) == of(other.start)
    }

    /// All whom somebody's words name: of "they" those whom "and" joins where they were named.
    pub fn all(&self, who: &Who, name: &Range<usize>) -> Vec<usize> {
        let Some(first) = self.who(who, name) else {
            return Vec::new();
        };
        let mut all = vec![first];
        if *who == Who::Pronoun && self.reading.pronoun(name) == Pronoun::Many {
            let before = mentions_within(self.mentions, &(0..name.start));
            let named = before.iter().rposition(|one| one.actor == first);
            let pair = named.and_then(|at| Some((before.get(at)?, before.get(at + 1)?)));
            let joined = pair.filter(|(one, other)| {
                one.actor != other.actor
                    && other.span.start <= one.span.end + JOINED
                    && self.reading.sentence(&one.span) == self.reading.sentence(&other.span)
            });
            all.extend(joined.map(|(_, other)| other.actor));
        }
        all
    }

    /// Who tells a passage for certain, and the names of their declarations: the nearest who is known, so that of "according to
    /// the Herald, the owners demanded 6 million" it is the Herald where nobody knows who the owners are. Of "denied that it had
    /// asked for" whoever denies it.
    pub fn telling<'t>(&self, told: &'t [Telling]) -> Option<(&'t Telling, Vec<Text>)> {
        let denied = told.iter().any(|one| one.disputed);
        let may_be = |one: &&Telling| {
            let firm = one.firm || denied && one.stance.is_some();
            firm && !one.again && !one.disputed && !one.doubtful
        };
        told.iter().filter(may_be).find_map(|telling| {
            let speakers = self.tellers(&telling.speakers)?;
            (!speakers.is_empty()).then_some((telling, speakers))
        })
    }

    /// Who tells a passage that their verb may not reach, where it goes on in what they say; and within a quotation whoever speaks
    /// it, where words of the quotation itself only look as if they told it.
    pub fn told_on<'t>(
        &self,
        passage: &Range<usize>,
        told: &'t [Telling],
    ) -> Option<(&'t Telling, Vec<Text>)> {
        let quotation = self.reading.quotation_at(passage.start);
        let quotation = quotation.map(|index| &self.reading.quotations[index].span);
        let spoken = |one: &Telling| {
            quotation.is_some_and(|at| one.span.end <= at.start || at.end <= one.span.start)
        };
        let sure = told.iter().find(|one| one.firm && !one.doubtful);
        let may_be = |one: &&Telling| {
            let plain = !one.again && !one.disputed && one.stance.is_none();
            // "Rents rose, and jobs were lost, Lee said": she says both, most likely.
            let likely = one.firm && one.span.start >= passage.end;
            let reaches = spoken(one) || self.reading.goes_on(passage, one);
            plain && (likely || reaches && !one.doubtful)
        };
        let telling = told.iter().find(may_be).filter(|_| sure.is_none())?;
        let speakers = self.tellers(&telling.speakers)?;
        (!speakers.is_empty()).then_some((telling, speakers))
    }

    /// Who tells a sentence that names nobody and whose verb has the mood of what is told, or no subject of its own ("Añadió que"):
    /// whoever tells the sentence before it.
    pub fn told_before(&self, passage: &Range<usize>, told: &[Telling]) -> Attribution {
        let alone = told.iter().all(|one| one.again);
        let reported = alone
            && self.reading.is_verb_second()
            && self.reading.is_reported(passage)
            && self.reading.quotation_at(passage.start).is_none();
        let drops = |one: &Telling| {
            one.firm && one.speakers.is_empty() && self.reading.lacks_subject(&one.span)
        };
        let dropped = told.iter().any(drops);
        let before = || self.reading.sentence_before(passage, dropped);
        let Some(before) = (reported || dropped).then(before).flatten() else {
            return Attribution::default();
        };
        let quoted = self.reading.quotations.iter().rev();
        let quoted =
            quoted.filter(|one| before.start <= one.span.start && one.span.end <= before.end);
        let quoted = quoted.filter_map(|one| one.parts.first().cloned());
        let ends = self.reading.ends_of(&before).into_iter().flatten();
        let ends: Vec<Range<usize>> = quoted.chain(ends).collect();
        let mut told = ends.iter().map(|part| self.reader.tellings(part));
        let speakers = told.find_map(|told| self.telling(&told).map(|(_, speakers)| speakers));
        // "Añadió que … Aseguró que …"
        let earlier = || {
            let last = ends.last()?;
            let same = self.told_before(last, &self.reader.tellings(last)).speakers;
            (!same.is_empty()).then(|| same.to_vec())
        };
        let speakers =
            speakers.or_else(|| dropped.then(|| self.leading(&before).or_else(earlier))?);
        attribution(speakers.unwrap_or_default(), Vec::new(), Vec::new())
    }

    /// The only one whom a sentence names, with whom it begins: "La alcaldesa, Lucía Marán, habló."
    fn leading(&self, sentence: &Range<usize>) -> Option<Vec<Text>> {
        let named = mentions_within(self.mentions, sentence);
        let first = named.first()?;
        let leads = first.span.start <= sentence.start + LEADS;
        let alone = named.iter().all(|one| one.actor == first.actor);
        let speaks = self.article.actors[first.actor].kind.speaks();
        (leads && alone && speaks).then(|| vec![self.id(first.actor)])
    }

    /// The actors of some who tell a passage; nothing where one of them is not known.
    pub fn tellers(&self, tellers: &[Teller]) -> Option<Vec<Text>> {
        let mut ids = Vec::new();
        for teller in tellers {
            let actor = self.who(&teller.who, &teller.name)?;
            let id = self.id(actor);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Some(ids)
    }
}

/// An attribution of these.
pub(super) fn attribution(
    speakers: Vec<Text>,
    addressees: Vec<Text>,
    via: Vec<Text>,
) -> Attribution {
    Attribution {
        speakers: speakers.into(),
        addressees: addressees.into(),
        via: via.into(),
    }
}

/// Words in one line.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
