//! A JSON text as a tree that knows where each value stands.
//!
//! `serde_json` judges the syntax; what is left to do here, on text that is known to be JSON, is to find the values.

use super::{
    error::{FactsError, Fault},
    faults::Faults,
    position::Position,
    syntax,
};
use crate::rules::Rule;
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// How many lists and objects may lie in one another. The facts need ten.
const DEPTH: usize = 128;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// A value and the byte at which it starts.
#[derive(Debug)]
pub(super) struct Node<'j> {
    pub start: usize,
    pub value: Value<'j>,
}

#[derive(Debug)]
pub(super) enum Value<'j> {
    Null,
    Bool(bool),
    /// As it is written.
    Number(&'j str),
    Text(Cow<'j, str>),
    List(Vec<Node<'j>>),
    Object(Vec<Member<'j>>),
}

/// A member of an object, and the byte at which its name starts.
#[derive(Debug)]
pub(super) struct Member<'j> {
    pub start: usize,
    pub name: Cow<'j, str>,
    pub node: Node<'j>,
}

impl<'j> Node<'j> {
    /// The members of an object; none where it is something else.
    pub fn members(&self) -> &[Member<'j>] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&Node<'j>> {
        let mut members = self.members().iter();
        members
            .find(|member| member.name == name)
            .map(|member| &member.node)
    }

    /// The value at a JSON Pointer, or the innermost one around it.
    #[cfg(feature = "check")]
    pub fn nearest(&self, pointer: &str) -> &Self {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let inner = match &node.value {
                Value::List(items) => step.parse().ok().and_then(|index: usize| items.get(index)),
                _ => node.member(&step.replace("~1", "/").replace("~0", "~")),
            };
            match inner {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node
    }
}

/// A JSON text.
#[derive(Debug)]
pub(super) struct JsonText(String);

impl JsonText {
    /// Takes the bytes of a file.
    pub fn new(bytes: &[u8]) -> Result<Self, FactsError> {
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(Fault::new(Rule::Malformed, "the file is UTF-16")
                .detail("save it as UTF-8")
                .at_position(Position::START));
        }
        if is_utf16(bytes) {
            return Err(Fault::new(
                Rule::Malformed,
                "the file is UTF-16, without a byte order mark",
            )
            .detail("save it as UTF-8")
            .at_position(Position::START));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self(text.to_owned())),
            Err(error) => {
                let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
                let fault = Fault::new(Rule::Malformed, "here is a byte that is not UTF-8");
                let fault = fault.detail("save the file as UTF-8");
                Err(fault.at_position(Position::all(&good, &[bytes.len()])[0]))
            }
        }
    }

    /// Lines and columns of bytes, in their order.
    pub fn positions(&self, bytes: &[usize]) -> Vec<Position> {
        Position::all(&self.0, bytes)
    }

    /// Where the values at these JSON Pointers start; where there is no such value, the innermost one around it.
    #[cfg(feature = "check")]
    pub fn positions_at<'p>(&self, pointers: impl IntoIterator<Item = &'p str>) -> Vec<Position> {
        let tree = self.tree(&mut Faults::default()).ok();
        let start = |pointer| tree.as_ref().map_or(0, |tree| tree.nearest(pointer).start);
        let starts: Vec<usize> = pointers.into_iter().map(start).collect();
        self.positions(&starts)
    }

    /// Where each article of a document starts.
    #[cfg(feature = "check")]
    pub fn articles(&self) -> Vec<(usize, Position)> {
        let tree = self.tree(&mut Faults::default()).ok();
        let starts: Vec<usize> = match tree.as_ref().and_then(|tree| tree.member("articles")) {
            Some(Node {
                value: Value::List(articles),
                ..
            }) => articles.iter().map(|article| article.start).collect(),
            _ => Vec::new(),
        };
        let positions = self.positions(&starts);
        starts.into_iter().zip(positions).collect()
    }

    /// Where the values at these JSON Pointers start in an article that starts there. Only the article is read: a document may
    /// have thousands.
    #[cfg(feature = "check")]
    pub fn positions_within<'p>(
        &self,
        (start, position): (usize, Position),
        pointers: impl IntoIterator<Item = &'p str>,
    ) -> Vec<Position> {
        let mut scanner = Scanner {
            text: &self.0,
            at: start,
            faults: &mut Faults::default(),
        };
        let article = scanner.value(0).ok();
        let at = |pointer| {
            article
                .as_ref()
                .map_or(start, |node| node.nearest(pointer).start)
        };
        let behind: Vec<usize> = (pointers.into_iter().map(at))
            .map(|at| at - start)
            .collect();
        let last = behind.iter().max().copied().unwrap_or_default();
        let text = &self.0[start..];
        position.of(text.get(..=last).unwrap_or(text), &behind)
    }

    /// The tree. Members that an object has twice are reported to `faults`, and the first of them counts.
    pub(super) fn tree(&self, faults: &mut Faults) -> Result<Node<'_>, Fault> {
        let text = &*self.0;
        let json = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let start = text.len() - json.len();
        if json.trim().is_empty() {
            let fault = Fault::new(Rule::Malformed, "the file is empty");
            return Err(fault.detail(super::error::SMALLEST).at(start));
        }
        serde_json::from_str::<IgnoredAny>(json)
            .map_err(|error| syntax::fault(json, start, &error))?;
        let mut scanner = Scanner {
            text,
            at: start,
            faults,
        };
        scanner.value(0)
    }
}

/// Whether bytes are UTF-16 without a byte order mark: a document begins with two characters of ASCII, which have a zero byte
/// each there (RFC 4627, section 3).
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0, a, 0, b, ..] | [a, 0, b, 0, ..] => *a != 0 && *b != 0,
        [0, a] | [a, 0] => *a != 0,
        _ => false,
    }
}

/// Finds the values in a text that is JSON.
struct Scanner<'j, 'f> {
    text: &'j str,
    at: usize,
    faults: &'f mut Faults,
}

impl<'j> Scanner<'j, '_> {
    fn value(&mut self, depth: usize) -> Result<Node<'j>, Fault> {
        self.skip(b" \t\r\n");
        let start = self.at;
        if depth > DEPTH {
            let message = format!("more than {DEPTH} lists and objects lie in one another here");
            return Err(Fault::new(Rule::Malformed, message).at(start));
        }
        let value = match self.peek() {
            b'{' => self.object(depth)?,
            b'[' => self.list(depth)?,
            b'"' => Value::Text(self.string()?),
            b't' | b'f' | b'n' => {
                self.skip(b"truefalsn");
                match &self.text[start..self.at] {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    _ => Value::Null,
                }
            }
            _ => {
                self.skip(b"+-.0123456789eE");
                Value::Number(&self.text[start..self.at])
            }
        };
        Ok(Node { start, value })
    }

    fn list(&mut self, depth: usize) -> Result<Value<'j>, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        while self.next_in(b']') {
            items.push(self.value(depth + 1)?);
        }
        Ok(Value::List(items))
    }

    fn object(&mut self, depth: usize) -> Result<Value<'j>, Fault> {
        let mut members: Vec<Member<'j>> = Vec::new();
        self.at += 1;
        while self.next_in(b'}') {
            let start = self.at;
            let name = self.string()?;
            self.skip(b" \t\r\n:");
            let node = self.value(depth + 1)?;
            members.push(Member { start, name, node });
        }
        self.report_doubled(&mut members);
        Ok(Value::Object(members))
    }

    /// Keeps the first member of each name.
    fn report_doubled(&mut self, members: &mut Vec<Member<'j>>) {
        // An object of a fact has a few, and none twice.
        const FEW: usize = 16;
        let is_known = |at: usize| members[..at].iter().any(|one| one.name == members[at].name);
        if members.len() <= FEW && !(1..members.len()).any(is_known) {
            return;
        }
        let mut order: Vec<usize> = (0..members.len()).collect();
        order.sort_by(|a, b| members[*a].name.cmp(&members[*b].name)); // stable: the first stays the first
        let mut doubled = vec![false; members.len()];
        for pair in order.windows(2) {
            doubled[pair[1]] = members[pair[0]].name == members[pair[1]].name;
        }
        let mut doubled = doubled.into_iter();
        members.retain(|member| {
            let is_repeated = doubled.next().unwrap_or_default();
            if is_repeated {
                let message = format!("the member `{}` is given twice", member.name);
                let fault = Fault::new(Rule::DoubledField, message).at(member.start);
                self.faults.add(fault.detail("leave one of them out"));
            }
            !is_repeated
        });
    }

    /// Whether something comes before the closing bracket, which is left behind.
    fn next_in(&mut self, close: u8) -> bool {
        self.skip(b" \t\r\n,");
        let more = self.at < self.text.len() && self.peek() != close;
        self.at += usize::from(!more);
        more
    }

    fn string(&mut self) -> Result<Cow<'j, str>, Fault> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        self.at += 1;
        while self.at < bytes.len() && bytes[self.at] != b'"' {
            let escape = bytes[self.at] == b'\\';
            escaped |= escape;
            self.at += 1 + usize::from(escape);
        }
        self.at = (self.at + 1).min(bytes.len());
        let literal = &self.text[start..self.at];
        if !escaped {
            return Ok(Cow::Borrowed(&literal[1..literal.len() - 1]));
        }
        let text: Result<String, _> = serde_json::from_str(literal);
        text.map(Cow::Owned).map_err(|_| {
            Fault::new(
                Rule::Malformed,
                "half of a surrogate pair stands in this text",
            )
            .detail("write the character itself, or both halves: \\ud83d\\udea2")
            .at(start)
        })
    }

    fn skip(&mut self, bytes: &[u8]) {
        let rest = &self.text.as_bytes()[self.at..];
        let end = rest.iter().position(|byte| !bytes.contains(byte));
        self.at += end.unwrap_or(rest.len());
    }

    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b' ')
    }
}
