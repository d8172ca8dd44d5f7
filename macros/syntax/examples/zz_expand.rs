//! Writes the expansion of articles with a text.
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Span, TokenStream};
use std::{fmt::Write, path::PathBuf};
struct NoFiles;
impl Files for NoFiles {
    fn read(&self, _: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::NoPlace)
    }
}
fn main() {
    let articles: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let text = std::env::args().nth(2).as_deref() == Some("text");
    let mut out = String::new();
    for number in 0..articles {
        let mut body = String::new();
        let mut facts = String::new();
        for fact in 0..30 {
            let _ = write!(
                body,
                "“We will move warehouse {fact} of {number} before the winter,” Ann Lee told the port on Monday.\\n\\n"
            );
            let _ = write!(
                facts,
                "quote q{fact}: lee -> port = \"We will move warehouse {fact} of {number} before the winter,\" {{ when: 2024-05-06 as \"on Monday\" }};"
            );
        }
        for fact in 0..20 {
            let _ = write!(
                body,
                "The price of crane {fact} was {fact}.5 million euros in April.\\n\\n"
            );
            let _ = write!(
                facts,
                "stat s{fact}: port = {fact}.5 million EUR {{ of: \"price of the crane {fact}\", who: port, during: 2024-04 as \"in April\" }};"
            );
        }
        let body = if text {
            format!(", body: \"{body}\"")
        } else {
            String::new()
        };
        let block = format!(
            "[::newsfacts] article a{number} = \"Article {number}\" {{ published: 2024-05-06, id: \"article-{number}\"{body} }}; actor lee: Person = \"Ann Lee\"; actor port: Organization = \"the port\"; {facts}"
        );
        let tokens: TokenStream = block.parse().unwrap();
        let expansion = newsfacts_syntax::article(tokens, &NoFiles).to_string();
        assert!(
            !expansion.contains("compile_error"),
            "{}",
            &expansion[expansion.find("compile_error").unwrap()..][..1500]
        );
        out.push_str(&expansion);
        out.push('\n');
    }
    print!("{out}");
}
