use crate::advice::advice;
use newsfacts_core::{
    rules::{FactList, Finding, Level, Rule},
    shown::{self, Lines},
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::cell::RefCell;
#[cfg(feature = "format")]
use {newsfacts_core::rules::Place, std::ops::Range};

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
    /// Whether something is not there, rather than wrong.
    pub missing: bool,
    /// What stands where a name is wanted, and where it may be declared: when all is read, the name is known.
    pub called: Option<Box<(FactList, String)>>,
    /// Where the same was declared before, and what that is called.
    pub earlier: Option<Box<(&'static str, Span)>>,
    /// What a rule of the core found it about: a compiler shows the tokens, a program the facts and the article too.
    #[cfg(feature = "format")]
    pub found: Option<Box<Found>>,
}

/// What a finding is about.
#[cfg(feature = "format")]
#[derive(Debug, Clone)]
pub struct Found {
    /// The value that is wrong.
    pub place: Place,
    /// The passage of the article, in bytes.
    pub passage: Option<Range<usize>>,
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
    pub fn new(rule: Rule, span: impl Into<Extent>, text: impl AsRef<str>) -> Self {
        Self {
            rule,
            level: Level::Deny,
            span: span.into(),
            text: shown::line(text.as_ref()).into_owned(),
            details: String::new(),
            missing: false,
            called: None,
            earlier: None,
            #[cfg(feature = "format")]
            found: None,
        }
    }

    /// Adds a line below the first, or several. A text is one, whatever stands in it.
    #[must_use]
    pub fn detail(mut self, lines: impl Into<Lines>) -> Self {
        lines.into().add_to(&mut self.details);
        self
    }

    /// Marks that something is not there, rather than wrong.
    #[must_use]
    pub fn missing(mut self) -> Self {
        self.missing = true;
        self
    }

    /// Notes where the same was declared before, to be told as `label: file:line:column`.
    #[must_use]
    pub fn earlier(self, label: &'static str, span: Span) -> Self {
        Self {
            earlier: Some(Box::new((label, span))),
            ..self
        }
    }

    /// Notes what something is called whose name is wanted.
    #[must_use]
    pub fn called(self, list: FactList, words: impl Into<String>) -> Self {
        Self {
            called: Some(Box::new((list, words.into()))),
            ..self
        }
    }

    /// What a rule of the core found, at the tokens that declare it.
    pub fn from_finding(finding: Finding, span: Extent) -> Self {
        let error = Self::new(finding.rule, span, &*finding.message);
        Self {
            level: finding.rule.level(),
            details: finding.lines(advice),
            ..error
        }
    }

    /// The message as the compiler prints it: what is wrong, how to mend it, and where the rule is explained. The
    /// compiler indents all lines but the first as far as the first; two blanks more set them apart.
    pub fn message(&self) -> String {
        let mut message = format!("{} [{}]", self.text, self.rule);
        for line in self.details.lines().chain([&*self.rule.explained()]) {
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

    /// Tells for everything that is called by another name than that of its declaration what its name is. `name` gives it,
    /// if there is one.
    pub fn name(&self, name: impl Fn(FactList, &str) -> Option<String>) {
        for error in self.0.borrow_mut().iter_mut() {
            if let Some(called) = error.called.take() {
                let (list, words) = *called;
                let advice = match name(list, &words) {
                    Some(name) => format!("write: {name}"),
                    None => undeclared(list, &words),
                };
                *error = error.clone().detail(advice);
            }
        }
    }

    /// Tells where the same was declared before, as far as `place` knows it.
    pub fn locate(&self, place: impl Fn(Span) -> Option<String>) {
        for error in self.0.borrow_mut().iter_mut() {
            if let Some(earlier) = error.earlier.take()
                && let (label, span) = *earlier
                && let Some(place) = place(span)
            {
                *error = error.clone().detail(format!("{label}: {place}"));
            }
        }
    }

    /// All errors, in the order in which they were found.
    pub fn into_vec(self) -> Vec<Error> {
        self.0.into_inner()
    }
}

/// How something is declared that so far only has a name in full.
fn undeclared(list: FactList, words: &str) -> String {
    let name: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let name = match name.join("_") {
        name if syn::parse_str::<Ident>(&name).is_ok() => name,
        _ => "name".to_owned(),
    };
    match list {
        FactList::Actors => {
            format!("write: {name}, and declare it: actor {name}: Person = \"{words}\";")
        }
        FactList::Events => {
            format!("write: {name}, and declare it: event {name}: Meeting = \"{words}\";")
        }
        _ => "write the name of its declaration, without quotation marks".to_owned(),
    }
}
