//! What must hold of the sources themselves.
//!
//! No word of any language stands outside `core/src/text/language/`: what reads a text asks the language what a word means.
//! So in `text/`, `rules/` and `model/` no literal of letters is compared with, matched or kept in a table, unless it is a
//! name of the model: a unit, a code, a kind, a field, a rule.

mod layers;

use newsfacts::{model::UnitDef, rules::Rule};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Functions and macros that compare their argument with a text.
const COMPARE: &[&str] = &[
    "is",
    "is_any",
    "is_one_of",
    "any",
    "eq",
    "eq_ignore_ascii_case",
    "starts_with",
    "ends_with",
    "contains",
    "strip_prefix",
    "strip_suffix",
    "trim_start_matches",
    "trim_end_matches",
    "find",
    "rfind",
    "split",
    "split_once",
    "rsplit",
    "matches",
    "binary_search",
    "replace",
];

/// Tables of names that the model or a standard gives, by file, with what they hold.
const NAMES: &[(&str, &str)] = &[
    (
        "model/codes.rs",
        "codes of countries and languages, and their names",
    ),
    ("model/currency.rs", "codes of currencies"),
    ("model/address.rs", "parts of addresses"),
    ("model/identity.rs", "parts of addresses"),
    ("model/mended_address.rs", "endings of the names of files"),
    ("model/scheme.rs", "schemes of ids and addresses"),
    ("model/unit_table.rs", "names and codes of units"),
    (
        "text/figure/signs.rs",
        "signs of units and of money, the same in all languages",
    ),
    (
        "text/look_alike/table.rs",
        "names of characters and scripts, as Unicode gives them",
    ),
    ("text/markup.rs", "names of HTML elements and entities"),
];

/// Other names: of a standard, of a unit that is no measure, of a field that the model keeps under another, of a form of facts JSON.
const STANDARD: &[&str] = &[
    "mailto:",
    "http",
    "https",
    "http://",
    "https://",
    "newsfacts:",
    "utc",
    "pp",
    "reviewed_by",
    "actor",
];

#[test]
fn no_word_of_a_language_stands_outside_its_folder() {
    let core = newsfacts_tests::root().join("core/src");
    let names = names(&core);
    let mut found = Vec::new();
    let mut files = 0;
    for folder in ["text", "rules", "model"] {
        for file in sources(&core.join(folder)) {
            let name = file
                .strip_prefix(&core)
                .expect("it lies there")
                .display()
                .to_string();
            let name = name.replace('\\', "/");
            if name.contains("/language/") || NAMES.iter().any(|(table, _)| *table == name) {
                continue;
            }
            files += 1;
            let source = fs::read_to_string(&file).expect("a source is text");
            let tokens: TokenStream = source.parse().expect("a source is Rust");
            let mut literals = Vec::new();
            search(tokens, false, &mut literals);
            let is_name = |word: &String| {
                names.contains(word) || STANDARD.contains(&&**word) || is_code(word)
            };
            let words = literals
                .into_iter()
                .filter(|word| !is_name(word) && !is_message(word));
            found.extend(words.map(|word| format!("{name}: {word:?}")));
        }
    }
    assert!(files > 50, "{files} sources are none of these");
    found.sort();
    assert!(
        found.is_empty(),
        "{} words:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn words_are_found_where_they_are_compared() {
    let found = |source: &str| {
        let mut literals = Vec::new();
        search(source.parse().expect("Rust"), false, &mut literals);
        literals
    };
    for source in [
        r#"fn f() { if word == "fell" {} }"#,
        r#"fn f() { if "fell" != word {} }"#,
        r#"fn f() { match word { "fell" => 1, _ => 2 } }"#,
        r#"fn f() { match word { "rose" | "fell" if x => 1, _ => 2 } }"#,
        r#"fn f() { matches!(word, "fell") }"#,
        r#"const WORDS: &[&str] = &["fell"];"#,
        r#"const WORDS: &[(&str, u8)] = &[("fell", 1)];"#,
        r#"fn f() { row.is(at, "fell") }"#,
        r#"fn f() { let Some("fell") = word else { return }; }"#,
        r#"fn f() { word.ends_with("fell") }"#,
    ] {
        assert!(found(source).contains(&"fell".to_owned()), "{source}");
    }
    for source in [
        r#"fn f() { format!("it fell") }"#,
        r#"/// "fell"
        fn f() { Finding::new("the article says that it fell") }"#,
        r#"#[cfg(test)] mod tests { const WORDS: &[&str] = &["fell"]; }"#,
        r#"fn f() { word == "%" }"#,
        r#"fn f() { x.map_or("fell", g) }"#,
    ] {
        assert_eq!(found(source), Vec::<String>::new(), "{source}");
    }
}

/// The Rust files under a folder that are built into the library.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if ["tests", "generated", "pages"].contains(&&*stem) {
            continue;
        }
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The names that the model gives to things: its fields, kinds, units and rules.
fn names(core: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    names.extend(UnitDef::ALL.iter().map(|unit| unit.name.to_owned()));
    names.extend(Rule::ALL.iter().map(|rule| rule.name().to_owned()));
    for file in sources(&core.join("model")) {
        let source = fs::read_to_string(file).expect("a source is text");
        for line in source.lines() {
            let field = line
                .trim()
                .strip_prefix("pub ")
                .and_then(|rest| rest.split_once(':'));
            if let Some((name, _)) = field
                && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
            {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

/// A code of a standard: `EUR`.
fn is_code(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_uppercase())
}

/// A sentence for the author, which is compared with nothing that was written by others.
fn is_message(word: &str) -> bool {
    word.split(' ').count() > 3
}

/// Collects the literals of letters that are compared, matched or tabled. `table` says that the tokens stand in an array.
fn search(tokens: TokenStream, table: bool, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = skipped(&tokens, at) {
            at = end;
            continue;
        }
        match &tokens[at] {
            TokenTree::Literal(literal) => {
                if (table || is_compared(&tokens, at))
                    && let Some(word) = word(&literal.to_string())
                {
                    found.push(word);
                }
            }
            TokenTree::Group(group) => {
                let compares = at > 0 && is_comparing(&tokens, at);
                let inside = match group.delimiter() {
                    Delimiter::Bracket => true,
                    Delimiter::Parenthesis => compares || table || is_pattern(&tokens, at),
                    _ => false,
                };
                search(group.stream(), inside, found);
            }
            _ => {}
        }
        at += 1;
    }
}

/// The end of an attribute, or of a module of tests behind its attribute.
fn skipped(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let TokenTree::Punct(hash) = &tokens[at] else {
        return None;
    };
    let bang = matches!(tokens.get(at + 1), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
    let attribute = at + 1 + usize::from(bang);
    let Some(TokenTree::Group(group)) = tokens.get(attribute) else {
        return None;
    };
    if hash.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
        return None;
    }
    if !group
        .stream()
        .to_string()
        .replace(' ', "")
        .starts_with("cfg(test)")
    {
        return Some(attribute + 1);
    }
    let item = &tokens[attribute + 1..];
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => matches!(mark.as_char(), ';' | ','),
        _ => false,
    };
    let length = item
        .iter()
        .position(ends)
        .map_or(item.len(), |last| last + 1);
    Some(attribute + 1 + length)
}

fn is_punct(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

/// Whether a literal is an operand of `==` or `!=`, or a pattern.
fn is_compared(tokens: &[TokenTree], at: usize) -> bool {
    let two_before =
        |mark| at > 1 && is_punct(tokens.get(at - 2), mark) && is_punct(tokens.get(at - 1), '=');
    let two_after = |mark| is_punct(tokens.get(at + 1), mark) && is_punct(tokens.get(at + 2), '=');
    let arrow = is_punct(tokens.get(at + 1), '=') && is_punct(tokens.get(at + 2), '>');
    let either = is_punct(tokens.get(at + 1), '|') || at > 0 && is_punct(tokens.get(at - 1), '|');
    let guard = matches!(tokens.get(at + 1), Some(TokenTree::Ident(word)) if word == "if");
    two_before('=')
        || two_before('!')
        || two_after('=')
        || two_after('!')
        || arrow
        || either
        || guard
}

/// Whether a group holds the arguments of something that compares.
fn is_comparing(tokens: &[TokenTree], at: usize) -> bool {
    let bang = is_punct(tokens.get(at - 1), '!');
    let name = at
        .checked_sub(1 + usize::from(bang))
        .and_then(|name| tokens.get(name));
    matches!(name, Some(TokenTree::Ident(name)) if COMPARE.iter().any(|known| name == known))
}

/// Whether a group is a pattern: `Some("fell") =`, `(_, "fell") =>`.
fn is_pattern(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at + 1), '=') && !is_punct(tokens.get(at + 2), '=')
        || is_punct(tokens.get(at + 1), '|')
}

/// The text of a literal string with two letters or more beside one another.
fn word(literal: &str) -> Option<String> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let letters: Vec<char> = text.chars().collect();
    let pair = letters
        .windows(2)
        .any(|pair| pair.iter().all(|c| c.is_alphabetic()));
    pair.then(|| text.to_owned())
}
