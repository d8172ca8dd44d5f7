//! From what the rules found to an answer for each item.

use super::{
    Context, ExtractedEvent, Extraction, Judged, JudgedMember, Standing,
    lower::{self, Dated, Lowered},
    own_date::{OwnDate, apart, own_dates},
    repeats::Same,
    what::{self, There},
    when,
};
use crate::{
    facts::Passage,
    model::{self, Anchor, Article, Aspect, Basis, Evidence, FactList, Field, Place},
    rules::{self, Advice, AskedKind, Finding, Rule, ranges::reach},
    text::{Haystack, Row, Sense, Source, WrittenIn, quotations, written_in},
};
use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, HashMap},
    ops::Range,
    rc::Rc,
};

impl Extraction {
    /// What an article's text says of each item, in the order of the schema: quotes, figures, events.
    pub fn judge(&self, text: &Source, context: &Context) -> Vec<Judged> {
        let tag = match (&context.language, written_in(text.text())) {
            (Some(tag), _) => &**tag,
            (None, WrittenIn::Read(tag)) => tag,
            (None, WrittenIn::Unclear) => "en",
            (None, WrittenIn::Another) => UNDETERMINED,
        };
        let haystack = Haystack::new(text.text(), tag);
        let row = Row::new(text.text(), &text.paragraphs(), tag);
        let Lowered {
            article,
            quotes,
            figures,
            events,
        } = lower::lower(self, context, tag, (&haystack, &row));
        let desk = Desk::new(article, text, &row, tag);
        let mut judged = judged(
            (&self.quotes, &quotes, "quotes"),
            |item, fact| desk.quote(item, fact),
            |item, fact| desk.same_quote(item, fact),
        );
        judged.extend(self::judged(
            (&self.figures, &figures, "figures"),
            |item, fact| desk.figure(item, fact),
            |item, fact| desk.same_figure(item, fact),
        ));
        judged.extend(self::judged(
            (&self.events, &events, "events"),
            |item, fact| desk.event(item, fact),
            |item, fact| desk.same_event(item, fact),
        ));
        judged
    }
}

/// The tag of a language that cannot be told.
const UNDETERMINED: &str = "und";

/// The answers to the items of a list. `same` tells what makes one the same as another.
fn judged<I, F>(
    (items, facts, list): (&[Option<I>], &[Option<F>], &str),
    judge: impl Fn(&I, &F) -> Judged,
    same: impl Fn(&I, &F) -> Same,
) -> Vec<Judged> {
    let mut seen: HashMap<Same, usize> = HashMap::new();
    let mut all = Vec::with_capacity(items.len());
    for (index, (item, fact)) in items.iter().zip(facts).enumerate() {
        let judged = match item.as_ref().zip(fact.as_ref()) {
            Some((item, fact)) => {
                let judged = judge(item, fact);
                match *seen.entry(same(item, fact)).or_insert(index) {
                    first if first == index => judged,
                    first => judged.repeating(format!("/{list}/{first}")),
                }
            }
            None => Judged::unreadable(),
        };
        all.push(Judged {
            pointer: format!("/{list}/{index}"),
            ..judged
        });
    }
    all
}

/// Among how many figures before another the one that ends last is looked for: one may hold others.
const WITHIN: usize = 8;

/// What answers are made of: the checked facts, and what was found.
pub(super) struct Desk<'d> {
    pub article: Article,
    pub text: &'d Source,
    pub tag: &'d str,
    /// The text as words.
    pub row: &'d Row<'d>,
    findings: BTreeMap<Place, Vec<Finding>>,
    /// The dates of the events that are given another one, by index.
    dates: BTreeMap<usize, OwnDate>,
    /// The figures of the text, in order.
    numbers: Vec<Range<usize>>,
    /// The parts of its quotations, in order, and how far each and those before it reach, once somebody asks for them.
    spoken: OnceCell<(Vec<Range<usize>>, Vec<usize>)>,
    /// The words of passages in which some were looked for: other items may ask the same.
    words: RefCell<HashMap<Range<usize>, Rc<There>>>,
}

impl<'d> Desk<'d> {
    fn new(mut article: Article, text: &'d Source, row: &'d Row<'d>, tag: &'d str) -> Self {
        let outcome = rules::check_in(&mut article, &apart(text));
        let mut findings: BTreeMap<Place, Vec<Finding>> = BTreeMap::new();
        for finding in outcome.findings {
            let fact = finding.place.fact();
            findings.entry(fact).or_default().push(finding);
        }
        let of_time = |index: usize| {
            let of_event = findings.get(&FactList::Events.at(index));
            let mut all = of_event.into_iter().flatten();
            all.any(|finding| finding.place.field == Some(Field::When))
        };
        let dates = own_dates(&article, text, row, of_time);
        let numbers = outcome.asked.into_iter();
        let numbers = numbers.filter(|one| one.kind == AskedKind::Figure);
        let mut numbers: Vec<Range<usize>> = numbers.map(|one| one.span).collect();
        numbers.sort_by_key(|span| span.start);
        Self {
            article,
            text,
            tag,
            row,
            findings,
            dates,
            numbers,
            spoken: OnceCell::new(),
            words: RefCell::default(),
        }
    }

    /// What was found of a fact.
    pub fn all_of(&self, fact: Place) -> impl Iterator<Item = &Finding> {
        self.findings.get(&fact).into_iter().flatten()
    }

    /// The parts of the text's quotations that may stand at a passage, in order, without the marks around them.
    pub fn spoken_at(&self, passage: &Range<usize>) -> &[Range<usize>] {
        let (parts, reaching) = self.spoken.get_or_init(|| {
            let all = quotations(self.text.text(), &self.text.paragraphs(), self.tag);
            let mut parts: Vec<_> = all.into_iter().flat_map(|one| one.parts).collect();
            parts.sort_by_key(|part| part.start);
            let reaching = reach(parts.iter().map(|part| part.end));
            (parts, reaching)
        });
        let first = reaching.partition_point(|end| *end <= passage.start);
        let behind = parts.partition_point(|part| part.start < passage.end);
        &parts[first.min(behind)..behind]
    }

    /// The words of a passage.
    pub fn words_in(&self, passage: &Range<usize>) -> Rc<There> {
        let mut known = self.words.borrow_mut();
        let words = known.entry(passage.clone());
        Rc::clone(words.or_insert_with(|| Rc::new(There::new(self.row, passage))))
    }

    /// What was found of a field of a fact.
    pub fn about(&self, fact: Place, field: Field) -> impl Iterator<Item = &Finding> {
        self.all_of(fact)
            .filter(move |finding| finding.place.field == Some(field))
    }

    pub fn passage(&self, bytes: &Range<usize>) -> Passage {
        Passage::new(self.text, bytes.clone())
    }

    /// The passage that a finding is about.
    pub fn at(&self, finding: &Finding) -> Option<Passage> {
        finding.passage.as_ref().map(|bytes| self.passage(bytes))
    }

    /// The words of that passage.
    pub fn exact(&self, finding: &Finding) -> Option<String> {
        finding.passage.as_ref().map(|at| self.in_one_line(at))
    }

    pub fn of_anchor(&self, anchor: &Anchor) -> Option<Passage> {
        Some(self.between(anchor.start, anchor.end))
    }

    fn between(&self, start: u32, end: u32) -> Passage {
        let byte = |character: u32| {
            self.text
                .byte(usize::try_from(character).unwrap_or(usize::MAX))
        };
        self.passage(&(byte(start)..byte(end)))
    }

    /// A member of which something was found.
    pub fn found(&self, name: &'static str, standing: Standing, finding: &Finding) -> JudgedMember {
        JudgedMember {
            passage: self.at(finding),
            rule: Some(finding.rule.name()),
            ..JudgedMember::new(name, standing).because(&*finding.message)
        }
    }

    /// The worst of what the text says of some aspects, and where it states the first of them.
    pub fn evidence(
        &self,
        evidence: &[Evidence],
        aspects: &[Aspect],
    ) -> (Standing, Option<Passage>) {
        let of = |aspect: &Aspect| evidence.iter().find(|one| one.aspect == *aspect);
        let all: Vec<&Evidence> = aspects.iter().filter_map(of).collect();
        let stated = |one: &&Evidence| one.basis == Basis::Stated;
        let standing = match !all.is_empty() && all.iter().all(stated) {
            true => Standing::Stated,
            false => Standing::Undecided,
        };
        let at = all.iter().find_map(|one| one.at);
        (
            standing,
            at.map(|model::Passage { start, end }| self.between(start, end)),
        )
    }

    /// What the text says of a time.
    pub fn when(
        &self,
        fact: Place,
        field: Field,
        evidence: &[Evidence],
        readable: bool,
    ) -> JudgedMember {
        const NAME: &str = "when";
        if !readable {
            return JudgedMember::new(NAME, Standing::Undecided)
                .because("no date can be read in it");
        }
        let of_time = |finding: &&Finding| {
            matches!(
                finding.rule,
                Rule::WrongTime | Rule::Misdated | Rule::WordsNotFound
            )
        };
        if let Some(finding) = self.about(fact, field).find(of_time) {
            let meant = match &finding.advice {
                Some(Advice::Date { meant, .. }) => meant.as_ref().map(when::shown),
                _ => None,
            };
            let standing = match finding.passage {
                // "May" that was copied may mean another year where it stands than alone.
                Some(_) if meant.is_some() && self.is_copied(fact, finding) => Standing::Undecided,
                Some(_) => Standing::Contradicted,
                None => Standing::Missing,
            };
            return JudgedMember {
                instead: meant.or_else(|| self.exact(finding)),
                ..self.found(NAME, standing, finding)
            };
        }
        let (standing, at) = self.evidence(evidence, &[Aspect::Time]);
        let member = JudgedMember::new(NAME, standing).at(at);
        match (standing, self.article.local_day()) {
            (Standing::Undecided, None) => {
                member.because("without the day of publication no date can be told")
            }
            _ => member,
        }
    }

    /// Whether a time was given in the very words that a finding is about.
    fn is_copied(&self, fact: Place, finding: &Finding) -> bool {
        let when = match fact.list {
            FactList::Statistics => &self.article.statistics[fact.index].during,
            FactList::Events => &self.article.events[fact.index].when,
            _ => return false,
        };
        let words = when.as_ref().and_then(|when| when.words.as_deref());
        words.is_some() && words == self.exact(finding).as_deref()
    }

    fn event(&self, event: &ExtractedEvent, lowered: &Dated) -> Judged {
        let place = FactList::Events.at(lowered.fact);
        let fact = &self.article.events[lowered.fact];
        let mut findings = self.about(place, Field::Label);
        let cut = findings.find(|finding| finding.rule == Rule::CutOff);
        let mut what = match cut {
            Some(finding) => JudgedMember {
                instead: finding.passage.as_ref().map(|at| self.sentence(at)),
                ..self.found("what", Standing::Contradicted, finding)
            },
            None if fact.label.words.is_some() => {
                let (standing, at) = self.evidence(&fact.evidence, &[Aspect::Words]);
                JudgedMember::new("what", standing).at(at)
            }
            None if what::is_touched(&event.what, self) => {
                JudgedMember::new("what", Standing::Undecided)
                    .because("the text does not say it in these words")
            }
            None => JudgedMember::new("what", Standing::Missing)
                .because("the text has none of these words"),
        };
        what.read_as.clone_from(&lowered.read_as);
        let mut members = vec![what];
        if let Some(readable) = lowered.when {
            let when = match self.dates.get(&lowered.fact) {
                Some(own) => JudgedMember {
                    instead: Some(when::shown(&own.meant)),
                    ..JudgedMember::new("when", Standing::Contradicted)
                        .because("its own sentence has another date")
                        .at(Some(self.passage(&own.words)))
                },
                None => self.when(place, Field::When, &fact.evidence, readable),
            };
            members.push(match (fact.label.words.is_some(), when.standing) {
                // Of what has no place in the text nobody knows which date would be its own.
                (false, Standing::Contradicted) => JudgedMember {
                    standing: Standing::Missing,
                    passage: None,
                    instead: None,
                    ..when
                },
                _ => when,
            });
        }
        Judged::of(members)
    }

    /// The sentence of a passage, in one line.
    pub fn sentence(&self, passage: &Range<usize>) -> String {
        let row = self.row;
        let tokens = row.sentence(row.token_at(passage.start));
        self.in_one_line(&row.bytes(tokens))
    }

    /// A passage in one line.
    pub fn in_one_line(&self, at: &Range<usize>) -> String {
        crate::shown::line(self.text.text()[at.clone()].trim()).into_owned()
    }

    /// The part of a sentence that tells of a figure: all of it, or, where it has others, what stands between these, up to the
    /// next comma or "and" behind it.
    pub fn part_of_figure(&self, figure: &Range<usize>) -> Range<usize> {
        let row = self.row;
        let first = row.token_at(figure.start);
        let sentence = row.bytes(row.sentence(first));
        let at = self
            .numbers
            .partition_point(|other| other.start < figure.start);
        let (before, behind) = self.numbers.split_at(at);
        let before = before.iter().rev();
        let before = before.take_while(|other| sentence.start <= other.start);
        let before = before.filter(|other| other.end <= figure.start);
        let start = before.take(WITHIN).map(|other| other.end).max();
        let mut behind = behind.iter();
        let next = behind.find(|other| figure.end <= other.start);
        let next = next.filter(|other| other.end <= sentence.end);
        let ends = |at: &usize| row.is_mark(*at, &[',', ';', '–', '—']) || row.has(*at, Sense::And);
        let end = next.map(|next| {
            let mut own = row.token_at(figure.end)..row.token_at(next.start);
            let end = own.find(ends);
            end.map_or(next.start, |at| row.bytes(at..at + 1).start)
        });
        start.unwrap_or(sentence.start)..end.unwrap_or(sentence.end)
    }
}
