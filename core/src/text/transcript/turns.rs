//! The turns of a transcript: the lines that one speaker says, from one name to the next.

use super::Said;
use super::candidates::candidates;
use super::label::{Candidate, Certainty, Known, Label, LabelKind};
use super::lines::{
    Emphasis, TextLine, ends_speech, is_bracketed, lines, stamp_end, trimmed, unemphasized,
};
use crate::text::language::{Language, Sense};
use std::ops::Range;

/// What one speaker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Turn {
    /// The words, a range for each paragraph, without what stands in brackets between sentences: "(Laughter.)".
    pub parts: Vec<Range<usize>>,
    pub said: Said,
    /// Whether it is set apart as a block quotation.
    pub block: bool,
}

/// A transcript, read.
#[derive(Default)]
pub(super) struct Read {
    pub labels: Vec<Label>,
    pub turns: Vec<Turn>,
    /// Where somebody else begins to speak, or something else than speech begins.
    pub breaks: Vec<usize>,
}

/// How much farther than the line before it a block quotation is indented.
const INDENT: usize = 2;
/// How many lines of a paragraph are looked at together, so that the work grows with the text alone.
pub(super) const MOST_LINES: usize = 12;
/// How many words a heading has at most.
const LONGEST_HEADING: usize = 8;
/// How many words a remark in brackets has at most. What is longer somebody says.
const LONGEST_REMARK: usize = 6;

/// Reads the turns of a text.
pub(super) fn read(text: &str, known: &Known<'_>) -> Read {
    let lines = lines(text);
    let candidates = candidates(text, &lines, known);
    let is_sure = |found: &&Candidate| found.certainty == Certainty::Sure;
    let mut sure = candidates.iter().flatten().filter(is_sure).peekable();
    let told = end_of_speech(text, &lines, &candidates, known.language);
    let unanswered =
        sure.peek().is_some() && sure.all(|found| found.label.kind == LabelKind::Question);
    let mut reader = Reader {
        text,
        lines: &lines,
        candidates: &candidates,
        unanswered,
        language: known.language,
        told,
        read: Read::default(),
        turn: None,
        named: false,
        next: Next::GoesOn,
        piece: None,
    };
    let mut at = 0;
    while at < lines.len() {
        at = reader.line(at);
    }
    reader.end_turn();
    reader.read
}

/// The line from which on no name stands and nobody says "I", "we" or "you".
fn end_of_speech(
    text: &str,
    lines: &[TextLine],
    candidates: &[Option<Candidate>],
    language: &Language,
) -> usize {
    let speaks = |at: &usize| {
        candidates[*at].is_some() || is_spoken(&text[lines[*at].body.clone()], language)
    };
    let last = (0..lines.len()).rfind(speaks);
    last.map_or(0, |last| last + 1)
}

/// Whether words are those of people who speak to each other.
fn is_spoken(words: &str, language: &Language) -> bool {
    // not "the US"
    let shouted = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    let mut words = words.split(|c: char| !c.is_alphanumeric());
    words.any(|word| !shouted(word) && language.word(word).senses.has(Sense::Conversation))
}

/// What the next paragraph without a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// More of what the speaker says.
    GoesOn,
    /// The answer to a question that is printed apart from it.
    Answer,
    /// No speech.
    Nothing,
}

struct Reader<'t> {
    text: &'t str,
    lines: &'t [TextLine],
    candidates: &'t [Option<Candidate>],
    /// Whether questions are the only lines with a name: then what stands below them are the answers.
    unanswered: bool,
    language: &'t Language,
    /// The line from which on nothing shows that anybody speaks: what closes a transcript may be told of it.
    told: usize,
    read: Read,
    /// The turn that is open. Nobody speaks where there is none.
    turn: Option<Turn>,
    /// Whether a line with a name came before.
    named: bool,
    next: Next,
    /// The paragraph of the turn that is open.
    piece: Option<Range<usize>>,
}

impl<'t> Reader<'t> {
    fn str(&self, range: &Range<usize>) -> &'t str {
        &self.text[range.clone()]
    }

    /// Reads a line, and returns the next.
    fn line(&mut self, at: usize) -> usize {
        let line = &self.lines[at];
        if line.is_blank() {
            self.end_piece();
            return at + 1;
        }
        if let Some(end) = self.block_end(at) {
            self.block(at..end);
            return end;
        }
        match &self.candidates[at] {
            Some(found) => self.label(at, found),
            None => return self.unlabelled(at),
        }
        at + 1
    }

    /// A line that begins with what may be a name.
    fn label(&mut self, at: usize, found: &Candidate) {
        let line = &self.lines[at];
        let words = unemphasized(self.text, trimmed(self.text, found.words..line.body.end));
        match found.certainty {
            Certainty::Imprint => {
                let open = self.named.then(|| Said::Open(found.label.name.clone()));
                return self.begin(open, line.start);
            }
            Certainty::Sure => {
                self.named = true;
                self.begin(Some(Said::Line(self.read.labels.len())), line.start);
                self.read.labels.push(found.label.clone());
                let printed_apart = Emphasis::of(self.str(&line.body)) == Emphasis::Bold;
                let asks = self.unanswered && found.label.kind == LabelKind::Question;
                if (printed_apart || asks) && !words.is_empty() {
                    self.next = Next::Answer;
                }
            }
            _ => {
                self.begin(Some(Said::Open(found.label.name.clone())), line.start);
                // It may as well be a part of what is said.
                self.add(found.label.name.start..found.words);
                self.end_piece();
                if !self.named && !found.alone {
                    self.next = Next::Nothing; // a headline, it may be
                }
            }
        }
        self.add(words);
    }

    /// A line without a name: more of what is said, or something else. Returns the next line.
    fn unlabelled(&mut self, at: usize) -> usize {
        let line = &self.lines[at];
        let words = self.str(&line.body);
        let nothing = !words.contains(char::is_alphanumeric);
        let heading = words.starts_with('#');
        if nothing || heading {
            let open = heading && self.named;
            let said = open.then(|| Said::Open(line.body.clone()));
            self.begin(said, line.start);
            return at + 1;
        }
        if stamp_end(words) == Some(words.len()) {
            return at + 1;
        }
        let begins = self.piece.is_none();
        if line.chevrons {
            self.begin(Some(Said::Open(line.body.clone())), line.start);
            self.add(line.body.clone());
            return at + 1;
        }
        if begins && (is_bracketed(words) || Emphasis::of(words) == Emphasis::Italic) {
            return at + 1;
        }
        if begins {
            let end = self.paragraph_end(at);
            let paragraph = line.body.start..self.lines[end - 1].body.end;
            for range in [line.body.clone(), paragraph] {
                if Emphasis::of(self.str(&range)) == Emphasis::Bold {
                    return self.bold(at, range, end);
                }
            }
            match self.next {
                Next::GoesOn if self.may_be_told(at, end) => {
                    self.begin(Some(Said::Open(line.body.clone())), line.start);
                }
                Next::GoesOn => {}
                Next::Answer => self.begin(Some(Said::Unnamed), line.start),
                Next::Nothing => self.begin(None, line.start),
            }
        }
        let stamp = stamp_end(words).filter(|end| words[..*end].ends_with([']', ')']));
        let body = line.body.start + stamp.unwrap_or(0)..line.body.end;
        self.add(trimmed(self.text, body));
        at + 1
    }

    /// Whether a paragraph without a name, behind words of somebody, may be none of theirs: it closes the text, has no full stop
    /// as a heading has none, or names whoever speaks.
    fn may_be_told(&self, at: usize, end: usize) -> bool {
        let Some(turn) = self.turn.as_ref().filter(|turn| !turn.parts.is_empty()) else {
            return false;
        };
        let Said::Line(speaker) = turn.said else {
            return false;
        };
        let words = self.str(&(self.lines[at].body.start..self.lines[end - 1].body.end));
        let heading = end == at + 1
            && words.split_whitespace().count() <= LONGEST_HEADING
            && words.ends_with(char::is_alphanumeric)
            && words.starts_with(char::is_uppercase)
            && !is_spoken(words, self.language);
        at >= self.told || heading || self.names(speaker, words)
    }

    /// Whether words have the name of whoever a line names: "Ms. Lee left".
    fn names(&self, line: usize, words: &str) -> bool {
        let name = self.str(&self.read.labels[line].name);
        let letters = |c: char| !c.is_alphanumeric();
        let Some(last) = name.split(letters).rfind(|word| word.chars().count() > 1) else {
            return false;
        };
        let last = last.to_lowercase();
        let senses = self.language.word(&last).senses;
        let mut words = words.split(letters);
        !senses.has_any(&[Sense::Title, Sense::Office, Sense::Journalist])
            && words.any(|word| word.starts_with(char::is_uppercase) && word.to_lowercase() == last)
    }

    /// The line behind the paragraph that begins with a line, or behind as much of it as anybody prints in bold.
    fn paragraph_end(&self, at: usize) -> usize {
        let end = self.lines.len().min(at + MOST_LINES);
        let blank = (at..end).find(|at| self.lines[*at].is_blank());
        blank.unwrap_or(end)
    }

    /// A paragraph in bold without a name: a question, or a heading.
    fn bold(&mut self, at: usize, range: Range<usize>, end: usize) -> usize {
        let start = self.lines[at].start;
        let words = unemphasized(self.text, range.clone());
        let asks = self.str(&words).ends_with(['.', '?', '!', '…']);
        if asks {
            self.begin(Some(Said::Unnamed), start);
            self.add(words);
            self.end_piece();
            self.next = Next::Answer;
        } else {
            let said = self.named.then_some(Said::Open(words));
            self.begin(said, start);
        }
        let is_line = range.end == self.lines[at].body.end;
        if is_line { at + 1 } else { end }
    }

    /// The end of the block quotation that begins with a line.
    fn block_end(&self, at: usize) -> Option<usize> {
        let line = &self.lines[at];
        // How far its lines are indented, where they have no sign.
        let least = if line.block {
            None
        } else {
            let before = self.lines[..at].iter().rposition(|line| !line.is_blank())?;
            let lead = &self.lines[before];
            let led = self.str(&lead.body).ends_with(':')
                && self.candidates[before]
                    .as_ref()
                    .is_none_or(|found| !trimmed(self.text, found.words..lead.body.end).is_empty());
            let least = lead.indent + INDENT;
            if !led || line.indent < least {
                return None;
            }
            Some(least)
        };
        let inside = |line: &TextLine| match least {
            Some(least) => line.indent >= least,
            None => line.block,
        };
        let mut end = at + 1;
        for (index, line) in self.lines.iter().enumerate().skip(at) {
            match line.is_blank() {
                true => {}
                false if inside(line) => end = index + 1,
                false => break,
            }
        }
        Some(end)
    }

    /// A block quotation, whose speaker the words before it name, or a last line behind a dash.
    fn block(&mut self, block: Range<usize>) {
        let around = self.turn.as_ref().map(|turn| turn.said.clone());
        let next = self.next;
        let said = Said::Block(self.lead(block.start));
        self.begin(Some(said.clone()), self.lines[block.start].start);
        for at in block.clone() {
            let line = &self.lines[at];
            if line.is_blank() {
                self.end_piece();
                continue;
            }
            let last = at + 1 == block.end || self.lines[at + 1].is_blank();
            let Some(signed) = self.signature(at).filter(|_| last) else {
                self.add(line.body.clone());
                continue;
            };
            if let Some(turn) = &mut self.turn {
                turn.said = Said::Line(self.read.labels.len());
            }
            self.read.labels.push(signed);
            // What another signs may follow.
            self.begin(Some(said.clone()), line.start);
        }
        let end = self
            .lines
            .get(block.end)
            .map_or(self.text.len(), |line| line.start);
        self.begin(around, end);
        self.next = next;
    }

    /// The paragraph before a line.
    fn lead(&self, at: usize) -> Option<Range<usize>> {
        let last = self.lines[..at].iter().rposition(|line| !line.is_blank())?;
        let farthest = last.saturating_sub(MOST_LINES);
        let first = (farthest..last)
            .rfind(|at| self.lines[*at].is_blank())
            .map_or(farthest, |blank| blank + 1);
        Some(self.lines[first].body.start..self.lines[last].body.end)
    }

    /// The name in "— Ann Lee, the mayor".
    fn signature(&self, at: usize) -> Option<Label> {
        let body = &self.lines[at].body;
        let words = self.str(body);
        let behind = words
            .strip_prefix(['—', '–', '―'])
            .or_else(|| words.strip_prefix("--"))?;
        let start = body.end - behind.trim_start().len();
        let end = behind
            .find([',', '('])
            .map_or(body.end, |comma| body.end - behind.len() + comma);
        let name = unemphasized(self.text, trimmed(self.text, start..end.max(start)));
        let known =
            !name.is_empty() && self.str(&name).split_whitespace().count() <= LONGEST_REMARK;
        known.then(|| Label {
            span: body.clone(),
            name,
            kind: LabelKind::Name,
        })
    }

    /// Ends the turn, and begins another at a line; none if nobody speaks.
    fn begin(&mut self, said: Option<Said>, at: usize) {
        self.end_turn();
        self.read.breaks.push(at);
        self.next = Next::GoesOn;
        self.turn = said.map(|said| Turn {
            parts: Vec::new(),
            block: matches!(said, Said::Block(_)),
            said,
        });
    }

    fn add(&mut self, words: Range<usize>) {
        if self.turn.is_none() || words.is_empty() {
            return;
        }
        match &mut self.piece {
            Some(piece) => piece.end = words.end,
            None => self.piece = Some(words),
        }
    }

    fn end_piece(&mut self) {
        if let (Some(piece), Some(turn)) = (self.piece.take(), &mut self.turn) {
            spoken(self.text, piece, &mut turn.parts);
        }
    }

    fn end_turn(&mut self) {
        self.end_piece();
        let turn = self.turn.take().filter(|turn| !turn.parts.is_empty());
        self.read.turns.extend(turn);
    }
}

/// Divides a paragraph at the remarks in brackets that stand between its sentences.
fn spoken(text: &str, piece: Range<usize>, parts: &mut Vec<Range<usize>>) {
    let words = &text[piece.clone()];
    let mut start = 0;
    let mut at = 0;
    while let Some(open) = words[at..].find(['(', '[']).map(|open| at + open) {
        let close = match words.as_bytes()[open] {
            b'(' => ')',
            _ => ']',
        };
        let Some(length) = words[open..].find(close) else {
            break;
        };
        let end = open + length + 1;
        let before = words[start..open].trim_end();
        let behind = words[end..].trim_start_matches('.').trim_start();
        let between = (before.is_empty() || ends_speech(before))
            && !behind.starts_with(|c: char| c.is_lowercase() || matches!(c, ',' | ';' | ':'));
        let remark = words[open..end].split_whitespace().count() <= LONGEST_REMARK;
        if between && remark {
            push(text, piece.start + start..piece.start + open, parts);
            start = words.len() - words[end..].trim_start_matches('.').len();
        }
        at = end;
    }
    push(text, piece.start + start..piece.end, parts);
}

fn push(text: &str, part: Range<usize>, parts: &mut Vec<Range<usize>>) {
    let part = trimmed(text, part);
    if !part.is_empty() {
        parts.push(part);
    }
}
