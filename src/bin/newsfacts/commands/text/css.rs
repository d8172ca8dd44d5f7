//! Declarations of CSS as browsers read them: with comments, escapes, strings and brackets, the last of two that say the same.

use std::{iter::Peekable, str::Chars};

/// A declaration: its name and its value in small letters.
#[derive(Debug, PartialEq, Eq)]
pub struct Declaration {
    pub name: String,
    pub value: String,
    pub is_important: bool,
}

/// The declarations of a `style` or of a rule. What is none is passed over, and so are rules within.
pub fn declarations(css: &str) -> Vec<Declaration> {
    let parts = split(css, Ends::AtSemicolon);
    parts.iter().filter_map(|part| declaration(part)).collect()
}

/// The rules of a style sheet, each as what stands before its block, and the block.
pub fn rules(css: &str) -> Vec<(String, String)> {
    let css = css.replace("<!--", " ").replace("-->", " ");
    let parts = split(&css, Ends::AtBlock);
    let rule = |part: String| {
        let (before, block) = part.split_once('{')?;
        let block = block.strip_suffix('}').unwrap_or(block);
        Some((before.trim().to_owned(), block.to_owned()))
    };
    parts.into_iter().filter_map(rule).collect()
}

fn declaration(part: &str) -> Option<Declaration> {
    let (name, value) = part.split_once(':')?;
    let (value, is_important) = match value.rsplit_once('!') {
        Some((value, word)) if word.trim().eq_ignore_ascii_case("important") => (value, true),
        _ => (value, false),
    };
    let plain = |text: &str| unescaped(text).trim().to_ascii_lowercase();
    Some(Declaration {
        name: plain(name),
        value: plain(value),
        is_important,
    })
}

/// Where parts of CSS end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    AtSemicolon,
    AtBlock,
}

/// The parts of CSS, without comments. Blocks within declarations are other rules.
fn split(css: &str, ends: Ends) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let mut open = Vec::new();
    let mut rest = css.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'*') => {
                skip_comment(&mut rest);
                part.push(' ');
                continue;
            }
            ';' if open.is_empty() => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            '\\' => {
                part.push(c);
                part.extend(rest.next());
                continue;
            }
            '"' | '\'' => {
                copy_string(c, &mut rest, &mut part);
                continue;
            }
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            _ if open.last() == Some(&c) => {
                open.pop();
                if c == '}' && open.is_empty() {
                    part.push(c);
                    let block = std::mem::take(&mut part);
                    parts.extend(Some(block).filter(|_| ends == Ends::AtBlock));
                    continue;
                }
            }
            _ => {}
        }
        part.push(c);
    }
    // The end of the text closes what is open.
    parts.push(part);
    parts
}

fn skip_comment(rest: &mut Peekable<Chars<'_>>) {
    rest.next();
    let mut was_star = false;
    for c in rest {
        if was_star && c == '/' {
            return;
        }
        was_star = c == '*';
    }
}

/// A string ends at its mark, or at the end of the line, where it is a mistake.
fn copy_string(mark: char, rest: &mut Peekable<Chars<'_>>, part: &mut String) {
    part.push(mark);
    while let Some(c) = rest.next() {
        part.push(c);
        match c {
            '\\' => part.extend(rest.next()),
            '\n' => return,
            _ if c == mark => return,
            _ => {}
        }
    }
}

/// Text with its escapes resolved: `n\6f ne`. A sign that is escaped is no sign of CSS any more.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        let mut code = String::new();
        while let Some(digit) = rest.next_if(|c| c.is_ascii_hexdigit() && code.len() < 6) {
            code.push(digit);
        }
        let escaped = match code.is_empty() {
            true => rest.next(),
            false => {
                rest.next_if(|c| c.is_ascii_whitespace());
                u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
            }
        };
        let is_name = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_');
        out.push(escaped.filter(is_name).unwrap_or('\u{FFFD}'));
    }
    out
}

#[test]
fn declarations_are_read_as_browsers_do() {
    let read = |css: &str| {
        let all = declarations(css).into_iter();
        let all = all.map(|one| {
            format!(
                "{}={}{}",
                one.name,
                one.value,
                if one.is_important { "!" } else { "" }
            )
        });
        all.collect::<Vec<_>>().join(",")
    };
    for (css, told) in [
        ("display:none", "display=none"),
        ("DISPLAY : None!important", "display=none!"),
        ("display:none ! Important;", "display=none!"),
        ("display:/**/none/*;*/;color:red", "display=none,color=red"),
        ("display:n\\6fne", "display=none"),
        ("display:n\\00006F ne", "display=none"),
        ("d\\isplay:x", "d\u{FFFD}splay=x"),
        (
            "background:url(a;display:none)",
            "background=url(a;display:none)",
        ),
        ("content:';display:none';a:b", "content=';display:none',a=b"),
        (
            "content:'\\';display:none';a:b",
            "content='\u{FFFD};display:none',a=b",
        ),
        ("a;b:c;;", "b=c"),
        ("& .x{display:none}a:b", "a=b"),
        ("display:none/*", "display=none"),
    ] {
        // `\i` is the letter i: no digit of a code.
        let told = told.replace("d\u{FFFD}splay", "display");
        assert_eq!(read(css), told, "{css}");
    }
    assert_eq!(
        rules("<!-- .a, .b{c:d}/*x{y:z}*/ @import 'e'; f{g:'}'} h{i:j"),
        [(".a, .b", "c:d"), ("f", "g:'}'"), ("h", "i:j")]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
}
