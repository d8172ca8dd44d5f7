//! Which tokens belong to a time, so that no figure is read from them.

/// What a token is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Use {
    /// Nothing that has to do with time.
    #[default]
    Free,
    /// Part of a date, a year, a decade: its number counts nothing.
    Date,
    /// Part of a time of day.
    Clock,
    /// Part of a stretch that is counted: "two days later", "the first nine months of 2021". Its number may be declared.
    Period,
}

/// The use of each token of a row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken(Vec<Use>);

impl Taken {
    pub fn new(tokens: usize) -> Self {
        Self(vec![Use::Free; tokens])
    }

    pub fn take(&mut self, tokens: std::ops::Range<usize>, taken: Use) {
        for at in tokens {
            if let Some(token) = self.0.get_mut(at) {
                *token = taken;
            }
        }
    }

    /// The use of a token; past the end, none.
    pub fn at(&self, at: usize) -> Use {
        self.0.get(at).copied().unwrap_or_default()
    }
}
