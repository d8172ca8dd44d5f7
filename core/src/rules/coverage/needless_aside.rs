//! `needless_aside`: words that are set aside and that nothing would have asked for, or that take more out of what is asked for
//! than they should.

use super::{Passages, asked::Kind, uncovered::shorten};
use crate::{
    model::{Article, Field},
    rules::{
        AskedFor, FactList, Fate, Finding, Rule,
        number::{counts_another, is_told_aside},
        ranges::touches,
        reading::Reading,
        show::passage,
    },
    text::QuantityReading,
};
use std::{collections::HashMap, ops::Range};

/// How many words a sentence has at least that no name is: a title on a line of its own may be set aside.
const SENTENCE: usize = 6;

/// One finding for each aside that is of no use, or that holds what it should not. `aside` tells of what is asked for which aside
/// has it, by its position in [`Passages::asides`].
pub(super) fn check(
    article: &Article,
    reading: &Reading<'_>,
    passages: &Passages,
    (asked, aside): (&[AskedFor], &[(usize, usize)]),
) -> Vec<Finding> {
    if passages.asides.is_empty() {
        return Vec::new();
    }
    let mut set_aside: Vec<Vec<&AskedFor>> = vec![Vec::new(); passages.asides.len()];
    for (position, index) in aside {
        set_aside[*position].push(&asked[*index]);
    }
    let of_fate = |fate| asked.iter().filter(move |asked| asked.fate == fate);
    let by_kind = ByKind {
        aside: InOrder::new(aside.iter().map(|(_, index)| &asked[*index])),
        uncovered: InOrder::new(of_fate(Fate::Open)),
        covered: InOrder::new(of_fate(Fate::Declared)),
    };
    // Many asides may be of the same words.
    let mut unused = HashMap::new();
    let asides = passages.asides.iter().zip(&set_aside);
    let findings = asides.filter_map(|((index, places), set_aside)| {
        let aside = Aside {
            index: *index,
            words: &article.asides[*index].words,
            places,
            article,
            reading,
            passages,
            by_kind: &by_kind,
        };
        match set_aside.is_empty() {
            true => {
                let finding = unused.entry(places.as_ptr());
                let finding = finding.or_insert_with(|| aside.unused());
                let place = FactList::Asides.at(*index).field(Field::Words);
                Some(Finding {
                    place,
                    ..finding.clone()
                })
            }
            false => aside.too_much(set_aside),
        }
    });
    findings.collect()
}

struct Aside<'a> {
    index: usize,
    words: &'a str,
    places: &'a [Range<usize>],
    article: &'a Article,
    reading: &'a Reading<'a>,
    passages: &'a Passages,
    by_kind: &'a ByKind<'a>,
}

/// What is asked for, by what became of it, to be found by its place.
struct ByKind<'a> {
    aside: InOrder<'a>,
    uncovered: InOrder<'a>,
    covered: InOrder<'a>,
}

/// Passages in the order of the text, kind by kind.
struct InOrder<'a>(Vec<Vec<&'a AskedFor>>);

impl<'a> InOrder<'a> {
    fn new(all: impl Iterator<Item = &'a AskedFor>) -> Self {
        let mut kinds: Vec<Vec<&AskedFor>> = Vec::new();
        for asked in all {
            match kinds.last_mut() {
                Some(kind) if kind[0].kind == asked.kind => kind.push(asked),
                _ => kinds.push(vec![asked]),
            }
        }
        Self(kinds)
    }

    /// Those that share a byte with a place.
    fn near(&self, place: &Range<usize>) -> impl Iterator<Item = &'a AskedFor> {
        self.0.iter().flat_map(move |kind| {
            let first = kind.partition_point(|asked| asked.span.end <= place.start);
            let near = kind[first..].iter().copied();
            near.take_while(move |asked| asked.span.start < place.end)
        })
    }

    /// The first of those near one of some places that fit.
    fn first(
        &self,
        places: &[Range<usize>],
        fits: &dyn Fn(&Range<usize>, &AskedFor) -> bool,
    ) -> Option<&'a AskedFor> {
        let near = places.iter().flat_map(|place| {
            let near = self.near(place).filter(|asked| fits(place, asked));
            near.take(1)
        });
        near.min_by_key(|asked| (asked.kind as u8, asked.span.start))
    }
}

impl Aside<'_> {
    fn finding(&self, text: String, label: &str, span: &Range<usize>) -> Finding {
        let at = FactList::Asides.at(self.index).field(Field::Words);
        let shown = passage(self.reading.source, label, span, &[]);
        Finding::new(Rule::NeedlessAside, at, text).detail(shown)
    }

    fn unused(&self) -> Finding {
        let words = self.words;
        let held = |place: &Range<usize>, asked: &AskedFor| holds(place, &asked.heart);
        if let Some(asked) = self.by_kind.aside.first(self.places, &held) {
            let text = format!("another aside has “{words}” already");
            return self
                .finding(text, asked.kind.noun(), &asked.span)
                .plainly("leave one of them out");
        }
        match self.by_kind.uncovered.first(self.places, &|_, _| true) {
            Some(near) => {
                let text =
                    format!("“{words}” holds a part of what is asked for, and sets nothing aside");
                self.finding(text, near.kind.noun(), &near.span)
                    .plainly("set all of it aside, or declare it")
            }
            None => {
                let text = format!("nothing that is still to be declared stands in “{words}”");
                self.finding(text, "found", &self.places[0])
                    .plainly("leave the aside out: no figure, date or quotation there asks for it")
            }
        }
    }

    /// What an aside takes along that somebody should look at.
    fn too_much(&self, set_aside: &[&AskedFor]) -> Option<Finding> {
        let words = shorten(self.words);
        let bare = set_aside.iter().find(|asked| self.is_bare(asked));
        if let Some(first) = bare
            && let Some(other) = self.of_another(first, set_aside)
        {
            let text =
                format!("“{words}” stands for different things, and all of them are set aside");
            let first = self.finding(text, "here", &first.span);
            let both = first.detail(passage(self.reading.source, "and here", other, &[]));
            return Some(
                both.plainly("give it with the words behind it, to set aside what is no fact"),
            );
        }
        let own = self.article.statistics.iter().find_map(|statistic| {
            let figures = set_aside.iter().filter_map(|asked| self.figure(asked));
            let mut told = figures.filter(|read| is_told_aside(statistic, read, self.reading));
            told.next().map(|read| (statistic, read))
        });
        if let Some((statistic, read)) = own {
            let id = &statistic.id;
            let text =
                format!("“{words}” sets a figure aside that you vouch for yourself in `{id}`");
            return Some(
                self.finding(text, "stated", &read.span)
                    .plainly("declare the figure as the article has it, and set nothing aside"),
            );
        }
        let plain = set_aside
            .iter()
            .filter(|asked| asked.kind != Kind::Quotation);
        let mut plain = plain.filter(|asked| !asked.quoted);
        let place_of =
            |asked: &AskedFor| self.places.iter().find(|place| holds(place, &asked.heart));
        let sentence = plain
            .clone()
            .find_map(|asked| self.sentence(asked, place_of(asked)?));
        if let Some(sentence) = sentence {
            let text = format!("“{words}” sets a whole sentence aside");
            return Some(self.finding(text, "found", &sentence).plainly(NARROW));
        }
        let quoted = set_aside.iter().find(|asked| {
            asked.kind == Kind::Quotation
                && place_of(asked).is_some_and(|place| self.has_more(place, &asked.span))
        });
        if let Some(quoted) = quoted {
            let text = format!("“{words}” sets a quotation aside, and what stands beside it");
            return Some(
                self.finding(text, "quotation", &quoted.span)
                    .plainly(NARROW),
            );
        }
        let declared = plain.find_map(|asked| self.declared(place_of(asked)?))?;
        let text = format!("“{words}” sets aside what is declared as well");
        Some(self.finding(text, "declared", declared).plainly(NARROW))
    }

    /// Whether the aside is a number without what it counts.
    fn is_bare(&self, asked: &AskedFor) -> bool {
        asked.kind == Kind::Figure && self.places.contains(&asked.heart)
    }

    /// A place of a bare number where it is no figure, or one of something else.
    fn of_another<'s>(
        &'s self,
        first: &AskedFor,
        set_aside: &[&'s AskedFor],
    ) -> Option<&'s Range<usize>> {
        let own = self.figure(first)?;
        let another = |asked: &AskedFor| {
            let other = self.figure(asked);
            other.is_none_or(|other| counts_another(own, other, self.reading))
        };
        self.places.iter().find(|place| {
            let asked = set_aside.iter().find(|asked| holds(place, &asked.heart));
            **place != first.heart && asked.is_none_or(|asked| another(asked))
        })
    }

    fn figure(&self, asked: &AskedFor) -> Option<&QuantityReading> {
        let mut figures = self.reading.figures_in(&asked.span).iter();
        figures.find(|read| asked.kind == Kind::Figure && read.span == asked.span)
    }

    /// The sentence of what is asked for, if the aside holds it.
    fn sentence(&self, asked: &AskedFor, place: &Range<usize>) -> Option<Range<usize>> {
        let sentence = self.reading.text.sentence(&asked.span);
        let text = &self.reading.source.text()[sentence.clone()];
        let end = sentence.start + text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
        let long = text.split_whitespace().count() >= SENTENCE;
        (long && place.start <= sentence.start && end <= place.end).then_some(sentence)
    }

    fn has_more(&self, place: &Range<usize>, quotation: &Range<usize>) -> bool {
        let text = self.reading.source.text();
        let before = &text[place.start..quotation.start.max(place.start)];
        let behind = &text[quotation.end.min(place.end)..place.end];
        [before, behind]
            .iter()
            .any(|rest| rest.contains(char::is_alphanumeric))
    }

    /// What a declaration covers within a place; a figure in a name states nothing.
    fn declared(&self, place: &Range<usize>) -> Option<&Range<usize>> {
        let covered = self.by_kind.covered.near(place);
        let mut inside = covered.filter(|asked| holds(place, &asked.span));
        let found = inside.find(|asked| !touches(&self.passages.names, &asked.span));
        found.map(|asked| &asked.span)
    }
}

const NARROW: &str = "set aside only the words that are no fact, and declare the others";

fn holds(place: &Range<usize>, inner: &Range<usize>) -> bool {
    place.start <= inner.start && inner.end <= place.end
}
