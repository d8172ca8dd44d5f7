//! The formatter: how blocks are laid out, and what stays as it is.

mod property;
mod sources;
mod stays;
mod style;

use newsfacts_syntax::format::format;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The file laid out. Fails if a block is left alone, if a token changes, or if a second run would change anything.
fn laid_out(source: &str) -> String {
    let formatted = format(source).unwrap_or_else(|error| panic!("{error}\n{source}"));
    assert_eq!(formatted.left_alone, [], "{source}");
    assert_eq!(tokens(&formatted.text), tokens(source), "{source}");
    let again = format(&formatted.text).expect("what is laid out can be read");
    assert_eq!(again, formatted, "the second run changes\n{source}");
    formatted.text
}

/// All tokens of a file, one by one.
fn tokens(source: &str) -> Vec<String> {
    fn walk(stream: TokenStream, tokens: &mut Vec<String>) {
        for token in stream {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::None => ("", ""),
                    };
                    tokens.push(open.to_owned());
                    walk(group.stream(), tokens);
                    tokens.push(close.to_owned());
                }
                token => tokens.push(token.to_string()),
            }
        }
    }
    let code = source.trim_start_matches('\u{FEFF}');
    let code = match code.strip_prefix("#!/") {
        Some(_) => &code[code.find('\n').unwrap_or(code.len())..],
        None => code,
    };
    let mut tokens = Vec::new();
    walk(
        code.parse().expect("the file is made of Rust tokens"),
        &mut tokens,
    );
    tokens
}
