use crate::error::{Error, Extent};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};

/// The tokens of a stream in a list. The invisible groups that a `macro_rules!` puts around what it was given
/// (`$path:literal`) are opened.
pub fn flatten(stream: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for token in stream {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                tokens.extend(flatten(group.stream()))
            }
            token => tokens.push(token),
        }
    }
    tokens
}

/// Reads a list of tokens from the front.
#[derive(Clone, Copy)]
pub struct Cursor<'t> {
    /// All tokens, those that were read among them.
    all: &'t [TokenTree],
    tokens: &'t [TokenTree],
    /// Reported where the tokens end too early.
    end: Span,
}

impl<'t> Cursor<'t> {
    /// A cursor over `tokens`; what is missing at their end is reported at `end`.
    pub fn new(tokens: &'t [TokenTree], end: Span) -> Self {
        let end = tokens.last().map_or(end, TokenTree::span);
        Self {
            all: tokens,
            tokens,
            end,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    pub fn rest(&self) -> &'t [TokenTree] {
        self.tokens
    }

    /// Whether the word was read last.
    pub fn follows(&self, word: &str) -> bool {
        matches!(self.last(), Some(TokenTree::Ident(ident)) if ident == word)
    }

    fn last(&self) -> Option<&'t TokenTree> {
        let read = self.all.len() - self.tokens.len();
        self.all[..read].last()
    }

    /// The token that was read last.
    pub fn last_span(&self) -> Span {
        self.last().map_or(self.end, TokenTree::span)
    }

    pub fn peek(&self) -> Option<&'t TokenTree> {
        self.tokens.first()
    }

    pub fn peek_at(&self, index: usize) -> Option<&'t TokenTree> {
        self.tokens.get(index)
    }

    pub fn next(&mut self) -> Option<&'t TokenTree> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    /// The next token, or where the tokens end.
    pub fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    pub fn ident(&mut self) -> Option<&'t Ident> {
        let ident = self.peek_ident()?;
        self.next();
        Some(ident)
    }

    pub fn peek_ident(&self) -> Option<&'t Ident> {
        match self.peek() {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        }
    }

    /// Whether the word comes next.
    pub fn sees_word(&self, word: &str) -> bool {
        self.peek_ident().is_some_and(|ident| ident == word)
    }

    /// The word, if it comes next.
    pub fn word(&mut self, word: &str) -> bool {
        let found = self.sees_word(word);
        if found {
            self.next();
        }
        found
    }

    pub fn group(&mut self, delimiter: Delimiter) -> Option<&'t Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                self.next();
                Some(group)
            }
            _ => None,
        }
    }

    /// Whether these characters come next, each but the last directly joined to the following one.
    pub fn sees(&self, puncts: &str) -> bool {
        let last = puncts.len() - 1;
        puncts
            .chars()
            .enumerate()
            .all(|(index, c)| match self.peek_at(index) {
                Some(TokenTree::Punct(punct)) => {
                    punct.as_char() == c && (index == last || punct.spacing() == Spacing::Joint)
                }
                _ => false,
            })
    }

    /// These characters, if they come next.
    pub fn punct(&mut self, puncts: &str) -> bool {
        let found = self.sees(puncts);
        if found {
            self.tokens = &self.tokens[puncts.len()..];
        }
        found
    }

    /// The text of a string literal, if one comes next.
    pub fn string(&mut self) -> Option<(String, Span)> {
        let TokenTree::Literal(literal) = self.peek()? else {
            return None;
        };
        let syn::Lit::Str(string) = syn::Lit::new(literal.clone()) else {
            return None;
        };
        self.next();
        Some((string.value(), literal.span()))
    }

    /// An error about what comes next. Where nothing is left but signs, something behind them is still to be written.
    pub fn marked(&self, error: Error) -> Error {
        let mut rest = self.tokens.iter();
        match rest.all(|token| matches!(token, TokenTree::Punct(_))) {
            true => error.missing(),
            false => error,
        }
    }

    /// Goes back by some tokens.
    pub fn rewind(&mut self, tokens: usize) {
        let read = self.all.len() - self.tokens.len();
        self.tokens = &self.all[read.saturating_sub(tokens)..];
    }

    /// Refuses what is left over.
    pub fn finish(&self, after: &str) -> Result<(), Error> {
        match self.peek() {
            None => Ok(()),
            Some(token) => {
                let text = format!("unexpected {} after {after}", describe(token));
                let error =
                    Error::new(Rule::Malformed, Extent::of(self.tokens, token.span()), text);
                Err(self.marked(error))
            }
        }
    }

    /// Whether `/// …` comes next, which to a macro is `#[doc = "…"]`.
    fn sees_documentation(&self) -> bool {
        let Some(TokenTree::Group(group)) = self.peek_at(1) else {
            return false;
        };
        let first = group.stream().into_iter().next();
        self.sees("#") && matches!(first, Some(TokenTree::Ident(ident)) if ident == "doc")
    }

    /// "expected …, found …" at the next token.
    pub fn expected(&self, rule: Rule, what: &str) -> Error {
        match self.peek() {
            Some(token) => {
                let found = match self.sees_documentation() {
                    true => "documentation".to_owned(),
                    false => describe(token),
                };
                let text = format!("expected {what}, found {found}");
                self.marked(Error::new(rule, token.span(), text))
            }
            None => Error::new(rule, self.end, format!("expected {what}")).missing(),
        }
    }
}

/// A token as it is named in a message.
pub fn describe(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "`{ … }`".to_owned(),
            Delimiter::Bracket => "`[ … ]`".to_owned(),
            Delimiter::Parenthesis => "`( … )`".to_owned(),
            Delimiter::None => "an empty expression".to_owned(),
        },
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            match text.char_indices().nth(40) {
                Some((cut, _)) => format!("`{}…`", &text[..cut]),
                None => format!("`{text}`"),
            }
        }
        token => format!("`{token}`"),
    }
}
