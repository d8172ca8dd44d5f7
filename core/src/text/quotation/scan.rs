//! Pairing the marks: one pass with a stack of the quotations that are open.

use super::marks::{Family, Mark};
use super::single::Singles;
use super::{Kind, Quotation};
use crate::text::language::{Language, MarkStyle};
use std::ops::Range;

/// Quotations nest two or three deep. What opens beyond this is no quotation, and the stack stays short.
const DEEPEST: usize = 8;

/// A quotation that is open.
#[derive(Debug, Clone, Copy)]
struct Open {
    /// Its index among those found.
    index: usize,
    family: Family,
    /// The mark that opened it.
    mark: char,
    /// Where the words of its current part start.
    words: usize,
    /// Whether it is reported even if nothing closes it.
    certain: bool,
}

struct Scan<'t> {
    text: &'t str,
    paragraphs: &'t [Range<usize>],
    marks: &'t [Mark],
    singles: Singles,
    style: MarkStyle,
    /// For each mark, the index of the next double mark in its paragraph.
    next_double: Vec<Option<usize>>,
    /// For each paragraph, the index of the mark that it begins with.
    leading: Vec<Option<usize>>,
    open: Vec<Open>,
    found: Vec<Quotation>,
    /// For each quotation found, whether its opening mark proved to be an apostrophe.
    dropped: Vec<bool>,
}

/// Pairs the marks of a text. The quotations come in the order in which they open; their kind is settled only for those
/// that are empty or unclosed.
pub(super) fn pair(
    text: &str,
    language: &Language,
    paragraphs: &[Range<usize>],
    marks: &[Mark],
    style: MarkStyle,
) -> Vec<Quotation> {
    let mut scan = Scan {
        text,
        paragraphs,
        marks,
        singles: Singles::read(text, language, marks, style.same_both_sides),
        style,
        next_double: next_double(marks),
        leading: leading(marks, paragraphs.len()),
        open: Vec::new(),
        found: Vec::new(),
        dropped: Vec::new(),
    };
    let mut index = 0;
    let mut paragraph = 0;
    while index < marks.len() {
        if marks[index].paragraph != paragraph {
            let reopened = scan.enter_paragraph(paragraph, index);
            paragraph = marks[index].paragraph;
            if reopened > 0 {
                index += reopened;
                continue;
            }
        }
        scan.read(index);
        index += 1;
    }
    scan.leave_paragraph(0, paragraph);
    scan.finish()
}

fn leading(marks: &[Mark], paragraphs: usize) -> Vec<Option<usize>> {
    let mut leading = vec![None; paragraphs];
    for (index, mark) in marks.iter().enumerate() {
        if mark.leads
            && let Some(first @ None) = leading.get_mut(mark.paragraph)
        {
            *first = Some(index);
        }
    }
    leading
}

fn next_double(marks: &[Mark]) -> Vec<Option<usize>> {
    let mut next = vec![None; marks.len()];
    for index in (1..marks.len()).rev() {
        if marks[index - 1].paragraph == marks[index].paragraph {
            next[index - 1] = match marks[index].family {
                Family::Double => Some(index),
                _ => next[index],
            };
        }
    }
    next
}

/// Adds a part. Hardly any quotation has several, and a text may have very many quotations, so no room is kept for more.
fn add_part(quotation: &mut Quotation, part: Range<usize>) {
    if quotation.parts.is_empty() {
        quotation.parts.reserve_exact(1);
    }
    quotation.parts.push(part);
}

/// What a mark does.
enum Act {
    Pass,
    Open,
    /// Closes the open quotation at this place of the stack, and with it those above.
    Close(usize),
}

impl Scan<'_> {
    fn read(&mut self, index: usize) {
        match self.act(index) {
            Act::Pass => {}
            Act::Open => {
                let mark = self.marks[index];
                let certain = mark.family != Family::Single
                    || mark.leads
                    || self.follows_comma_or_colon(mark.at);
                self.push(index, certain);
            }
            Act::Close(place) => {
                self.leave(place + 1, self.marks[index].at);
                self.close(index);
            }
        }
    }

    fn act(&mut self, index: usize) -> Act {
        match self.marks[index].family {
            Family::Single => self.act_single(index),
            Family::Double => self.act_double(index),
            Family::Guillemet | Family::Angle => self.act_guillemet(index),
            Family::Corner | Family::WhiteCorner => self.act_corner(index),
        }
    }

    /// The place on the stack of the innermost open quotation of a family.
    fn place_of(&self, family: Family) -> Option<usize> {
        self.open.iter().rposition(|open| open.family == family)
    }

    fn act_single(&mut self, index: usize) -> Act {
        let mark = self.marks[index];
        if let Some(top) = self.open.last()
            && top.family == Family::Single
        {
            let low = matches!(top.mark, '‚' | '‛') && mark.c == '‘' && !mark.faces_right();
            if self.singles.closes(index) || low {
                return Act::Close(self.open.len() - 1);
            }
            if mark.is_straight() {
                return Act::Pass;
            }
        }
        if self.singles.opens(index) {
            return Act::Open;
        }
        if self.singles.may_open(index) {
            // Nothing closes it here. It may be reopened in the next paragraph; and where speech begins it is a
            // quotation that somebody forgot to close. Anywhere else it is an apostrophe.
            let certain = mark.leads || self.follows_comma_or_colon(mark.at);
            let reopened = certain || self.next_paragraph_opens_with(mark);
            if reopened {
                self.push(index, certain);
            }
        }
        Act::Pass
    }

    fn act_double(&mut self, index: usize) -> Act {
        let mark = self.marks[index];
        let place = self.place_of(Family::Double);
        let opener = place.map(|place| self.open[place]);
        let (opens, closes) = (
            mark.faces_right() && !mark.faces_left(),
            mark.faces_left() && !mark.faces_right(),
        );
        if let (Some(place), Some(opener)) = (place, opener) {
            if opener.words == mark.at && mark.is_straight() {
                return Act::Close(place); // nothing between the two
            }
            return match mark.c {
                '„' | '‟' => Act::Open,
                '“' if opener.mark == '„' && !opens => Act::Close(place),
                '“' if closes => Act::Close(place),
                '“' => Act::Open,
                '”' if opens && self.style.same_both_sides => Act::Open,
                '"' | '\u{FF02}' if opens => Act::Open,
                _ if self.is_inch(index) => Act::Pass,
                _ => Act::Close(place),
            };
        }
        match mark.c {
            '“' | '„' | '‟' => Act::Open,
            _ if closes => Act::Pass, // nothing to close
            _ if opens => Act::Open,
            '”' => Act::Pass,
            _ if self.next_double[index].is_some()
                && !mark.before.is_some_and(|c| c.is_ascii_digit()) =>
            {
                Act::Open
            }
            _ => Act::Pass,
        }
    }

    /// Whether a mark inside a double quotation is the sign for inches: in `5'10"` always, after another number if what
    /// comes next would close the quotation once more.
    fn is_inch(&self, index: usize) -> bool {
        let mark = &self.marks[index];
        if !mark.before.is_some_and(|c| c.is_ascii_digit()) {
            return false;
        }
        let number = self.text[..mark.at].trim_end_matches(|c: char| c.is_ascii_digit());
        if let Some(feet) = number.strip_suffix(['\'', '’', '′'])
            && number.len() + 2 >= mark.at
            && feet.ends_with(|c: char| c.is_ascii_digit())
        {
            return true;
        }
        self.next_double[index].is_some_and(|next| {
            let next = &self.marks[next];
            next.faces_left()
                && !next.faces_right()
                && !next.before.is_some_and(|c| c.is_ascii_digit())
        })
    }

    fn act_guillemet(&mut self, index: usize) -> Act {
        let mark = self.marks[index];
        let place = self.place_of(mark.family);
        let opening = matches!(mark.c, '«' | '‹');
        let (opens, closes) = (
            mark.faces_right() && !mark.faces_left(),
            mark.faces_left() && !mark.faces_right(),
        );
        match place {
            None if self.style.inward_guillemets && closes => Act::Pass,
            None if opening || opens => Act::Open,
            None => Act::Pass,
            Some(place) if self.style.inward_guillemets => {
                if opens {
                    Act::Open
                } else {
                    Act::Close(place)
                }
            }
            // A » that opened is closed by either.
            Some(place) if !opening || matches!(self.open[place].mark, '»' | '›') => {
                Act::Close(place)
            }
            Some(_) => Act::Open,
        }
    }

    fn act_corner(&mut self, index: usize) -> Act {
        let mark = self.marks[index];
        if matches!(mark.c, '「' | '｢' | '﹁' | '『' | '﹃') {
            return Act::Open;
        }
        match self.place_of(mark.family) {
            Some(place) => Act::Close(place),
            None => Act::Pass,
        }
    }

    fn follows_comma_or_colon(&self, at: usize) -> bool {
        self.text[..at]
            .trim_end_matches([' ', '\n'])
            .ends_with([',', ':'])
    }

    /// Whether the next paragraph begins with this mark, perhaps after that of a quotation around it.
    fn next_paragraph_opens_with(&self, mark: Mark) -> bool {
        let Some(Some(first)) = self.leading.get(mark.paragraph + 1) else {
            return false;
        };
        for other in self.marks[*first..].iter().take(self.open.len() + 1) {
            if other.leads && other.c == mark.c && other.paragraph == mark.paragraph + 1 {
                return true;
            }
        }
        false
    }

    fn push(&mut self, index: usize, certain: bool) {
        if self.open.len() == DEEPEST {
            return;
        }
        let mark = self.marks[index];
        self.open.push(Open {
            index: self.found.len(),
            family: mark.family,
            mark: mark.c,
            words: mark.end,
            certain,
        });
        self.found.push(Quotation {
            span: mark.at..mark.end,
            parts: Vec::new(),
            depth: 0,
            kind: Kind::Speech,
            continues: None,
        });
        self.dropped.push(false);
    }

    fn close(&mut self, index: usize) {
        let mark = self.marks[index];
        if let Some(open) = self.open.pop() {
            let quotation = &mut self.found[open.index];
            add_part(quotation, open.words..mark.at.max(open.words));
            quotation.span.end = mark.end;
        }
    }

    /// Gives up the quotations from `place` of the stack upwards, because what they stand in ends at `end`.
    fn leave(&mut self, place: usize, end: usize) {
        while self.open.len() > place {
            let Some(open) = self.open.pop() else { break };
            if open.family == Family::Single && !open.certain {
                self.dropped[open.index] = true;
                continue;
            }
            let end = end.max(open.words);
            let quotation = &mut self.found[open.index];
            add_part(quotation, open.words..end);
            quotation.span.end = end;
            quotation.kind = Kind::Unclosed;
        }
    }

    fn leave_paragraph(&mut self, place: usize, paragraph: usize) {
        if let Some(open) = self.open.get(place) {
            let end = self.paragraph_end(paragraph, open.words);
            self.leave(place, end);
        }
    }

    /// Where the words of a paragraph end, without the white space after them.
    fn paragraph_end(&self, paragraph: usize, from: usize) -> usize {
        let end = self
            .paragraphs
            .get(paragraph)
            .map_or(self.text.len(), |p| p.end);
        match self.text.get(from..end) {
            Some(words) => from + words.trim_end().len(),
            None => from,
        }
    }

    /// Goes from one paragraph to that of the mark `index`. Open quotations end there, unless the paragraph opens them
    /// again. Returns how many marks did that.
    fn enter_paragraph(&mut self, left: usize, index: usize) -> usize {
        let mut reopened = 0;
        if self.marks[index].paragraph == left + 1 {
            while let (Some(open), Some(mark)) =
                (self.open.get(reopened), self.marks.get(index + reopened))
            {
                if !(mark.leads && mark.paragraph == left + 1 && self.reopens(open, mark)) {
                    break;
                }
                reopened += 1;
            }
        }
        self.leave_paragraph(reopened, left);
        for place in 0..reopened {
            let end = self.paragraph_end(left, self.open[place].words);
            let open = &mut self.open[place];
            add_part(&mut self.found[open.index], open.words..end);
            open.words = self.marks[index + place].end;
        }
        reopened
    }

    /// Whether a mark at the start of a paragraph goes on with a quotation from the one before. French repeats « or ».
    fn reopens(&self, open: &Open, mark: &Mark) -> bool {
        if mark.family != open.family {
            return false;
        }
        match mark.c {
            '”' | '’' => open.mark == mark.c,
            _ => mark.after.is_some(),
        }
    }

    fn finish(self) -> Vec<Quotation> {
        let mut kept = Vec::with_capacity(self.found.len());
        for (quotation, dropped) in self.found.into_iter().zip(self.dropped) {
            if !dropped {
                kept.push(quotation);
            }
        }
        kept
    }
}
