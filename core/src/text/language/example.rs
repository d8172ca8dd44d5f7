//! Examples: each line of a language's tables shows what it does in a text, and is tried on it.

#[cfg(test)]
mod tests;

/// A text and what the engine reads in it, as [`tests`] write it. Only the tests keep it.
pub(crate) struct Example {
    /// The text; `{}` stands for the words of the line, `{^}` for them with a capital.
    #[cfg(test)]
    pub text: &'static str,
    #[cfg(test)]
    pub reads: &'static str,
}

impl Example {
    #[cfg(test)]
    pub const fn new(text: &'static str, reads: &'static str) -> Self {
        Self { text, reads }
    }

    #[cfg(not(test))]
    pub const fn new(_: &'static str, _: &'static str) -> Self {
        Self {}
    }
}
