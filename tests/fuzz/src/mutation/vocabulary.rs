//! What is put into inputs. The words are read from the sources when the fuzzer starts, so that a new one is tried, too.

use crate::files::{files, root};
use proc_macro2::{TokenStream, TokenTree};
use std::{collections::BTreeSet, fs, path::Path, sync::OnceLock};

/// Characters that are hard for readers of text.
const HARD: &[&str] = &[
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "\"",
    "'",
    "…",
    "[…]",
    "[",
    "]",
    "(",
    ")",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    ": ",
    ", ",
    ". ",
    "; ",
    "? ",
    " – ",
    "—",
    "-",
    "/",
    "%",
    "€",
    "$",
    "£",
    "°C",
    "0",
    "1",
    "2",
    "12",
    "18",
    "120",
    "2022",
    "2023",
    "1,000",
    "1.000",
    "31.5",
    "31,5",
    "3-1",
    "10:30",
    "99999999999999999999999999999",
    "0.0000000000000000000000000001",
    "\u{FEFF}",
    "\u{301}",
    "\u{202E}",
    "\u{202C}",
    "\u{200B}",
    "\u{AD}",
    "\u{A0}",
    "\u{2028}",
    "\u{1B}[2J",
    "\u{336}",
    "\u{FE0F}\u{20E3}",
    "１２",
    "٣٫٥",
    "ﷺ",
    "ﬁ",
    "ß",
    "İ",
    "ǅ",
    "🌊",
    "日本",
    "е",
    "\u{E0041}",
    "\u{0}",
    "\u{85}",
    "½",
    "²",
    "Ann Lee",
    "Lee",
    "Lee’s",
    "Tom Berg",
    "Berg",
    "the mayor",
    "the council",
    "Bürgermeister",
    "**",
    "# ",
    "> ",
    "ANN LEE: ",
    "\nQ: ",
    "\nA: ",
    " | ",
    "Person ",
    "Role ",
    "Words ",
    "en",
    "de",
    "fr",
    "ja",
    "en-GB",
    "de-CH",
    "9999-12-31",
    "0001-01-01",
    "<p>",
    "&amp;",
];

/// Tokens that stand nowhere in a block, and some that are hard to read.
const STRANGE: &[&str] = &[
    "$",
    "fn",
    "b\"bytes\"",
    "c\"c\"",
    "1e300",
    "'x'",
    "'a",
    "( [ ] )",
    "{ }",
    "[]",
    "r#type",
    "r#\"raw\"#",
    "0xFF",
    "1.",
    "1_000",
    "99999999999999999999999999999999999999999",
    "340282366920938463463374607431768211455u128",
    "18percent",
    "1990s",
    "05Z",
    "30T14",
    "\"\"",
    "\"\\u{202E}\\0\u{301}\"",
    "\"\u{1B}[2J\"",
    "\"\\\n   \"",
    "#![deny(uncovered)]",
    "#[allow(misquoted)]",
    "/// doc\n",
    "use crate::people::{lee};",
    "use self::lee as mayor;",
    ";",
    ";",
    "=",
    ":",
    ",",
    "+",
    "->",
    "..=",
    "..",
    "~",
    ">=",
    "minus",
    "about",
    "as",
    "of",
    "via",
    "unnamed",
    "rank",
    "x",
    "article",
    "actor",
    "quote",
    "stat",
    "event",
    "claim",
    "aside",
    "published",
    "body",
    "text",
    "\"a.txt\"",
    "2023-03-14",
    "2023-03-14T10:30+02:00",
    "2022-W51",
    "spring 2022",
    "timezone",
    "language",
    "transcript: true",
    "complete_with: [a]",
    "against: a",
    "margin: 0.5 pp",
    "a / b",
    "a + b",
    "article!",
    "actors!",
    "feed!",
];

/// What may stand between tokens.
const GAPS: &[&str] = &[
    "\n",
    "\n\n\n",
    "\t",
    "\r\n",
    "  ",
    "// one { \" ;\n",
    "//// four\n",
    "/* in */",
    "/* in /* in */ \" */",
    "/* two\n   lines */",
    "/// doc\n",
    "/** doc */",
    "//! doc\n",
    "// é日\u{A0}\n",
    "\u{2028}",
    "\u{FEFF}",
    "#!/usr/bin/env x\n",
    ",",
    "\"a\\\n    b\"",
    "\"a\n    b\"",
];

/// What JSON is made of.
const OF_JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u",
    "\\u0000",
    "\\ud83d",
    "\\udc41",
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1e400",
    "1E-7",
    "-1",
    "18446744073709551616",
    "0.1",
    "\"1.0\"",
    "\"1.9\"",
    "\"2.0\"",
    "\u{FEFF}",
    "\u{202E}",
    "\n",
    "\r",
    "\t",
    "\"digits\"",
    "\"low\"",
    "\"high\"",
    "\"2023-03-14\"",
    "\"2023-03-14/..\"",
    "{}",
    "[]",
    "[[[[[[[[",
    "\"\"",
];

/// The words of all languages, with the sentences of their examples.
pub fn of_languages() -> &'static [String] {
    static WORDS: OnceLock<Vec<String>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = BTreeSet::new();
        for file in files("core/src/text/language", "rs") {
            literals(tokens(&file), &mut words);
        }
        let expressions = words
            .iter()
            .flat_map(|text| [text.as_str()].into_iter().chain(text.split(' ')));
        let expressions = expressions.map(|word| word.replace("{}", "").replace('~', ""));
        let all: BTreeSet<String> = expressions.filter(|word| !word.is_empty()).collect();
        // The few hard ones are as likely as all words together.
        mixed(all, HARD)
    })
}

/// The tokens of the pages of all rules.
pub fn of_declarations() -> &'static [String] {
    static TOKENS: OnceLock<Vec<String>> = OnceLock::new();
    TOKENS.get_or_init(|| mixed(tokens_of_pages(), STRANGE))
}

/// The same with white space and comments.
pub fn of_layout() -> &'static [String] {
    static TOKENS: OnceLock<Vec<String>> = OnceLock::new();
    TOKENS.get_or_init(|| {
        let tokens = mixed(tokens_of_pages(), STRANGE).into_iter().collect();
        mixed(tokens, GAPS)
    })
}

/// What JSON is made of, with the names of members.
pub fn of_json() -> &'static [String] {
    static TOKENS: OnceLock<Vec<String>> = OnceLock::new();
    TOKENS.get_or_init(|| {
        let mut names = BTreeSet::new();
        literals(tokens(&root().join("core/src/model/fields.rs")), &mut names);
        let idents =
            fs::read_to_string(root().join("core/src/model/fields.rs")).unwrap_or_default();
        names.extend(
            idents
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .map(str::to_owned),
        );
        let names = names.into_iter().map(|name| format!("{name:?}")).collect();
        mixed(names, OF_JSON)
    })
}

/// Many words, and few that are repeated until there are as many.
fn mixed(many: BTreeSet<String>, few: &[&str]) -> Vec<String> {
    let count = many.len();
    let few = few.iter().map(|word| (*word).to_owned());
    let few: Vec<String> = few.collect();
    let repeated = few.iter().cycle().take(count.max(few.len())).cloned();
    many.into_iter().chain(repeated).collect()
}

fn tokens_of_pages() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for file in files("core/src/rules", "rs") {
        if file.to_string_lossy().contains("pages/") {
            spell(tokens(&file), &mut all);
        }
    }
    all
}

/// Every token as it is spelled.
fn spell(stream: TokenStream, all: &mut BTreeSet<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                all.insert(group.to_string());
                spell(group.stream(), all);
            }
            token => drop(all.insert(token.to_string())),
        }
    }
}

/// The texts of all literals.
fn literals(stream: TokenStream, all: &mut BTreeSet<String>) {
    for token in stream {
        match token {
            TokenTree::Group(group) => literals(group.stream(), all),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if let Some(text) = text
                    .strip_prefix('"')
                    .and_then(|text| text.strip_suffix('"'))
                {
                    all.insert(text.to_owned());
                }
            }
            _ => {}
        }
    }
}

fn tokens(file: &Path) -> TokenStream {
    let source = fs::read_to_string(file).unwrap_or_default();
    source.parse().unwrap_or_default()
}
