//! Quotations: whether the text has the words, from that speaker, in quotation marks.

use super::{
    ExtractedQuote, Judged, JudgedMember, Standing,
    cast::{Said, bare},
    judge::Desk,
    lower::Spoken,
};
use crate::{
    model::{Aspect, Evidence, FactList, Field, Place},
    rules::{Advice, Finding, Rule},
};
use std::ops::Range;

impl Desk<'_> {
    pub fn quote(&self, quote: &ExtractedQuote, spoken: &Spoken) -> Judged {
        let list = if quote.direct {
            FactList::Quotes
        } else {
            FactList::Claims
        };
        let place = list.at(spoken.fact);
        let read_as = spoken.read_as.as_deref().unwrap_or(&quote.words);
        if !read_as.contains(char::is_alphanumeric) {
            let words = JudgedMember::new("words", Standing::Missing).because("there are no words");
            return Judged::of(vec![words]);
        }
        let (mut words, direct) = match quote.direct {
            true => self.quoted(place, read_as),
            false => self.reported(place, read_as),
        };
        words.read_as.clone_from(&spoken.read_as);
        let evidence = match quote.direct {
            true => &self.article.quotes[spoken.fact].evidence,
            false => &self.article.claims[spoken.fact].evidence,
        };
        let there = words.standing <= Standing::Undecided;
        let mut members = vec![words];
        members.extend(self.speaker(place, &spoken.said, evidence, there));
        members.extend(direct);
        Judged::of(members)
    }

    /// What was found of a quotation: of its words, and of that they are said to stand in marks.
    fn quoted(&self, place: Place, read: &str) -> (JudgedMember, Option<JudgedMember>) {
        let quote = &self.article.quotes[place.index];
        let mut findings = self.about(place, Field::Parts);
        let Some(finding) = findings.find(|finding| finding.rule != Rule::DoubledQuote) else {
            let (standing, at) = self.evidence(&quote.evidence, &[Aspect::Words]);
            let words = JudgedMember::new("words", standing).at(at);
            return (self.without_insertion(words, read), None);
        };
        let words = |standing| self.found("words", standing, finding);
        match finding.rule {
            Rule::CutShort => (self.cut(words(Standing::Undecided), finding), None),
            Rule::NotQuoted if is_in_no_marks(finding) => {
                let stated = JudgedMember::new("words", Standing::Stated).at(self.at(finding));
                let direct = self.found("direct", Standing::Contradicted, finding);
                let instead = Some("false".to_owned());
                let direct = JudgedMember { instead, ..direct };
                (self.without_insertion(stated, read), Some(direct))
            }
            Rule::UnclearQuotation => (words(Standing::Undecided), None),
            Rule::BlankText => (words(Standing::Missing), None),
            _ if finding.passage.is_none() => (words(Standing::Missing), None),
            _ => (
                self.instead(words(Standing::Contradicted), finding, read),
                None,
            ),
        }
    }

    /// Words that the text has otherwise, with what it has.
    fn instead(&self, words: JudgedMember, finding: &Finding, read: &str) -> JudgedMember {
        let Some(at) = &finding.passage else {
            return words;
        };
        let otherwise = self.otherwise(at, read);
        JudgedMember {
            passage: Some(self.passage(&otherwise.passage)),
            instead: Some(otherwise.instead),
            ..words
        }
    }

    /// Words that are cut where a sentence begins and ends are whole; of others it cannot be told whether the rest would change
    /// their sense.
    fn cut(&self, words: JudgedMember, finding: &Finding) -> JudgedMember {
        let Some(at) = &finding.passage else {
            return words;
        };
        let whole = self.sentences(at);
        match is_same(
            &self.text.text()[whole.clone()],
            &self.text.text()[at.clone()],
        ) {
            true => JudgedMember::new("words", Standing::Stated).at(Some(self.passage(at))),
            false => JudgedMember {
                instead: Some(self.in_one_line(&whole).trim_end_matches(',').to_owned()),
                ..words
            },
        }
    }

    /// The sentences of a quotation that a passage stands in.
    pub fn sentences(&self, at: &Range<usize>) -> Range<usize> {
        let row = self.row;
        let first = row.sentence(row.token_at(at.start));
        let last = row.sentence(row.token_at(at.end).saturating_sub(1).max(first.start));
        let text = self.text.text();
        let mut sentences = row.bytes(first.start..last.end);
        // What stands before the opening mark and behind the closing one nobody says.
        let marks: &[char] = &['“', '”', '„', '"', '«', '»', '‘', '‚', '‹', '›'];
        if let Some(mark) = text[sentences.start..at.start].rfind(marks) {
            let mark = sentences.start + mark;
            let width = text[mark..].chars().next().map_or(0, char::len_utf8);
            sentences.start = mark + width;
        }
        if let Some(mark) = text[at.end..sentences.end.max(at.end)].find(marks) {
            sentences.end = at.end + mark;
        }
        sentences.start.min(at.start)..sentences.end.max(at.end)
    }

    /// What a model puts into brackets nobody can hold against the text.
    fn without_insertion(&self, words: JudgedMember, read: &str) -> JudgedMember {
        let own = words.passage.as_ref().map(|passage| &*passage.exact);
        let is_own = |bracket: &&str| own.is_some_and(|own| own.contains(*bracket));
        let brackets = read
            .split('[')
            .skip(1)
            .filter_map(|part| part.split(']').next());
        let inserted = brackets
            .filter(|inside| !matches!(*inside, "…" | "..."))
            .any(|inside| !is_own(&inside));
        match inserted && words.standing == Standing::Stated {
            true => JudgedMember {
                standing: Standing::Undecided,
                instead: own.map(str::to_owned),
                ..words.because("what stands in brackets is not in the text")
            },
            false => words,
        }
    }

    /// What was found of words that are said to be reported.
    fn reported(&self, place: Place, read: &str) -> (JudgedMember, Option<JudgedMember>) {
        let claim = &self.article.claims[place.index];
        let of_words = |finding: &&Finding| {
            matches!(
                finding.rule,
                Rule::WordsNotFound | Rule::WrongStance | Rule::CutOff | Rule::BlankText
            )
        };
        let found = self.all_of(place).find(of_words);
        let words = match found {
            Some(finding) => {
                let standing = match finding.passage {
                    Some(_) => Standing::Contradicted,
                    None => Standing::Missing,
                };
                let words = self.found("words", standing, finding);
                match finding.rule {
                    Rule::WordsNotFound => self.instead(words, finding, read),
                    _ => JudgedMember {
                        instead: finding.passage.as_ref().map(|at| self.sentence(at)),
                        ..words
                    },
                }
            }
            None => {
                let (standing, at) = self.evidence(&claim.evidence, &[Aspect::Words]);
                JudgedMember::new("words", standing).at(at)
            }
        };
        (words, None)
    }

    fn speaker(
        &self,
        place: Place,
        said: &Said,
        evidence: &[Evidence],
        there: bool,
    ) -> Option<JudgedMember> {
        let member = |standing| JudgedMember::new("speaker", standing);
        let (ids, read_as, verbatim) = match said {
            Said::Open => return None,
            Said::Pronoun => {
                return Some(member(Standing::Undecided).because("a pronoun may be anybody"));
            }
            Said::By {
                ids,
                read_as,
                verbatim,
            } => (ids, read_as, *verbatim),
        };
        let of_speaker = |finding: &&Finding| {
            matches!(
                finding.rule,
                Rule::WrongSpeaker | Rule::WrongSource | Rule::Unattributed | Rule::DistantSpeaker
            )
        };
        let actors = self.article.actors.iter();
        let unnamed = actors
            .filter(|actor| ids.contains(&actor.id))
            .any(|actor| actor.anchor.is_none());
        let mut judged = match self.all_of(place).find(of_speaker) {
            Some(finding) if matches!(finding.rule, Rule::WrongSpeaker | Rule::WrongSource) => {
                JudgedMember {
                    instead: self.who_instead(finding),
                    ..self.found("speaker", Standing::Contradicted, finding)
                }
            }
            _ if unnamed => member(Standing::Missing).because("the text names nobody so"),
            Some(finding) => self.found("speaker", Standing::Undecided, finding),
            None => {
                let (standing, at) = self.evidence(evidence, &[Aspect::Speaker]);
                member(standing).at(at)
            }
        };
        if judged.standing == Standing::Stated && !verbatim {
            judged.standing = Standing::Undecided;
            judged = judged.because("the text does not have all of the name");
        }
        if !there && judged.standing == Standing::Stated {
            judged.standing = Standing::Undecided;
        }
        judged.read_as.clone_from(read_as);
        Some(judged)
    }

    /// Whom the text names in the place of the one who is said to speak.
    fn who_instead(&self, finding: &Finding) -> Option<String> {
        let named = |id: &str| self.article.actor(id).map(|actor| actor.name.to_string());
        match finding.advice.as_ref()? {
            Advice::Speaker { id: Some(id), .. } | Advice::Source { id: Some(id), .. } => named(id),
            Advice::Instead(id) => named(id),
            Advice::Reporter { name, .. } | Advice::Undeclared { name, .. } => {
                Some(bare(name, self.tag))
            }
            _ => None,
        }
    }
}

/// Whether words stand in the text, and in no quotation.
fn is_in_no_marks(finding: &Finding) -> bool {
    matches!(finding.advice, Some(Advice::Claim | Advice::Transcript))
}

/// Whether two passages have the same words, whatever blanks and marks stand at their ends.
fn is_same(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|text| {
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
        bare.split_whitespace()
    });
    one.eq(other)
}
