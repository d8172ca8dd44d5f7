use newsfacts_core::rules::{Finding, Level, Rule};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::cell::RefCell;

/// What is wrong, and the tokens that it is about.
#[derive(Debug, Clone)]
pub struct Error {
    /// The rule that found it.
    pub rule: Rule,
    /// Whether it stops the build.
    pub level: Level,
    /// The first and the last token.
    pub span: Extent,
    /// The whole message without the rule's name.
    pub text: String,
    /// Lines below the first.
    pub details: String,
}

/// A stretch of source from one token to another. (`Span::join` needs a nightly compiler.)
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// The first token.
    pub start: Span,
    /// The last token.
    pub end: Span,
}

impl From<Span> for Extent {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}

impl Extent {
    /// From the first to the last of these tokens; `otherwise` where there are none.
    pub fn of(tokens: &[TokenTree], otherwise: Span) -> Self {
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => Self {
                start: first.span(),
                end: last.span(),
            },
            _ => otherwise.into(),
        }
    }
}

impl Error {
    /// An error at these tokens.
    pub fn new(rule: Rule, span: impl Into<Extent>, text: impl Into<String>) -> Self {
        Self {
            rule,
            level: Level::Deny,
            span: span.into(),
            text: text.into(),
            details: String::new(),
        }
    }

    /// Adds a line below the first.
    #[must_use]
    pub fn detail(mut self, line: impl AsRef<str>) -> Self {
        if !self.details.is_empty() {
            self.details.push('\n');
        }
        self.details.push_str(line.as_ref());
        self
    }

    /// What a rule of the core found, at the tokens that declare it.
    pub fn from_finding(finding: Finding, span: Extent) -> Self {
        Self {
            rule: finding.rule,
            level: finding.rule.level(),
            span,
            text: finding.message,
            details: finding.details,
        }
    }

    /// The message as the compiler prints it. It indents all lines but the first as far as the first; two blanks more
    /// set the details apart.
    pub fn message(&self) -> String {
        let mut message = format!("{} [{}]", self.text, self.rule);
        for line in self.details.lines() {
            message.push_str("\n  ");
            message.push_str(line);
        }
        message
    }

    /// `::core::compile_error! { "…" }` that the compiler reports from the first to the last token.
    pub fn to_compile_error(&self) -> TokenStream {
        let Extent { start, end } = self.span;
        let punct = |c, spacing| {
            let mut punct = Punct::new(c, spacing);
            punct.set_span(start);
            TokenTree::Punct(punct)
        };
        let mut message = Literal::string(&self.message());
        message.set_span(end);
        let mut body = Group::new(Delimiter::Brace, TokenTree::Literal(message).into());
        body.set_span(end);
        [
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            TokenTree::Ident(Ident::new("core", start)),
            punct(':', Spacing::Joint),
            punct(':', Spacing::Alone),
            TokenTree::Ident(Ident::new("compile_error", start)),
            punct('!', Spacing::Alone),
            TokenTree::Group(body),
        ]
        .into_iter()
        .collect()
    }
}

/// Where errors are gathered, so that one run shows all of them.
#[derive(Debug, Default)]
pub struct Errors(RefCell<Vec<Error>>);

impl Errors {
    /// Keeps an error.
    pub fn push(&self, error: Error) {
        self.0.borrow_mut().push(error);
    }

    /// Keeps several.
    pub fn extend(&self, errors: impl IntoIterator<Item = Error>) {
        self.0.borrow_mut().extend(errors);
    }

    /// Whether nothing was found so far.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// The value, or nothing and the error kept.
    pub fn keep<T>(&self, result: Result<T, Error>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// All errors, in the order in which they were found.
    pub fn into_vec(self) -> Vec<Error> {
        self.0.into_inner()
    }
}
