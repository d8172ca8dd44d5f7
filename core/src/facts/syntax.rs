//! What keeps a text from being JSON, with what helps.

use super::error::Fault;
use crate::rules::Rule;

/// What `serde_json` says of a text that starts at this byte of the file, and how to mend it.
pub(super) fn fault(json: &str, start: usize, error: &serde_json::Error) -> Fault {
    let lines = json.split_inclusive('\n').map(str::len);
    let line: usize = lines.take(error.line().saturating_sub(1)).sum();
    let at = line + error.column().saturating_sub(1);
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let before = json.get(..at).unwrap_or_default().trim_end();
    let here = json.get(at..).unwrap_or_default();
    // `serde_json` wants another name or value there.
    let trailing = here.starts_with(['}', ']']) && before.ends_with(',');
    let said = if trailing { "trailing comma" } else { said };
    let fault = Fault::new(Rule::Malformed, format!("this is not JSON: {said}")).at(start + at);
    match advice(said, here) {
        "" => fault,
        advice => fault.detail(advice),
    }
}

/// What helps, where that stands in the text.
fn advice(said: &str, here: &str) -> &'static str {
    match said {
        "trailing comma" => "leave the comma behind the last one out",
        "trailing characters" => "one value is a document; leave out what stands behind it",
        "invalid escape" => "write a backslash as \\\\",
        "invalid number" => {
            "write a number as in 7 or 0.5: without zeros before it, and with digits behind its point"
        }
        _ if said.starts_with("EOF") => {
            "the file is cut off, or a bracket or quotation mark is left open"
        }
        _ if said.starts_with("control character") => {
            "write a line break in a text as \\n, a tab as \\t, other control characters as \\u0007"
        }
        _ if here.starts_with("```") => {
            "leave out the lines with ```, which Markdown has around code"
        }
        _ if here.starts_with(['/', '#']) => "leave comments out: JSON has none",
        "key must be a string" => {
            "the names of members stand in quotation marks, the plain ones: \"name\""
        }
        "expected `:`" => "put a colon between the name of a member and its value",
        "expected value" => of_value(here),
        _ if said.starts_with("expected `,`") => {
            "put a comma between one and the next; a quotation mark within a text is written \\\""
        }
        _ => "",
    }
}

/// What helps where a value is expected and this stands.
fn of_value(here: &str) -> &'static str {
    let words = [
        "True",
        "False",
        "None",
        "undefined",
        "nil",
        "NaN",
        "Infinity",
        "-Infinity",
    ];
    match here.chars().next() {
        _ if words.iter().any(|word| here.starts_with(word)) => {
            "what is no text and no number is `true`, `false` or `null`; leave a member out that has no value"
        }
        Some('.' | '+') => "write a number as in 7 or 0.5, without a plus",
        Some('<') => "this looks like HTML or XML; facts are JSON",
        Some(',' | ']' | '}') => "a value is missing before it",
        _ => "texts stand in quotation marks, the plain ones: \"text\"",
    }
}
