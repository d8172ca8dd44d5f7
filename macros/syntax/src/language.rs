//! The closed lists of the language: its keywords, and the fields of each.

use newsfacts_core::model::Field;

/// The fields in the braces of a declaration, by the table of the model.
macro_rules! in_braces {
    ($struct:ident { head $head:tt braces { $($rows:tt)* } $(rest $rest:tt)? }) => {
        in_braces!([] $($rows)*)
    };
    ([$($done:tt)*] $name:ident: $kind:ident, $($rows:tt)*) => {
        in_braces!([$($done)* newsfacts_core::field!($name),] $($rows)*)
    };
    ([$($done:tt)*] $name:ident: $kind:ident [$($by:ident)*], $($rows:tt)*) => {
        in_braces!([$($done)* $(newsfacts_core::field!($by),)*] $($rows)*)
    };
    ([$($done:tt)*]) => { &[$($done)*] };
}

/// What a declaration declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    Article,
    Actor,
    Event,
    Quote,
    Stat,
    Claim,
    Aside,
    Feed,
}

impl Keyword {
    pub const ALL: [Self; 8] = [
        Self::Article,
        Self::Actor,
        Self::Event,
        Self::Quote,
        Self::Stat,
        Self::Claim,
        Self::Aside,
        Self::Feed,
    ];

    /// What `article!` declares.
    pub const IN_ARTICLE: &'static [Self] = &[
        Self::Article,
        Self::Actor,
        Self::Event,
        Self::Quote,
        Self::Stat,
        Self::Claim,
        Self::Aside,
    ];

    /// What `actors!` declares.
    pub const IN_ACTORS: &'static [Self] = &[Self::Actor];

    /// What `feed!` declares.
    pub const IN_FEED: &'static [Self] = &[Self::Feed];

    /// The macro that it is declared in.
    pub const fn home(self) -> &'static str {
        match self {
            Self::Feed => "`feed!`",
            _ => "`article!`",
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Actor => "actor",
            Self::Event => "event",
            Self::Quote => "quote",
            Self::Stat => "stat",
            Self::Claim => "claim",
            Self::Aside => "aside",
            Self::Feed => "feed",
        }
    }

    /// How a declaration of this kind is written, for messages.
    pub const fn form(self) -> &'static str {
        match self {
            Self::Article => {
                "article name = \"Headline\" { published: 2022-12-30, text: \"article.txt\" };"
            }
            Self::Actor => "actor name: Person = \"Full Name\";",
            Self::Event => "event name: Meeting = \"what you call it\" { when: 2022-12-30 };",
            Self::Claim => {
                "claim name: speaker = \"what is asserted\" as \"the article's words for it\";"
            }
            Self::Aside => "aside _ = \"words of the article that state nothing\";",
            Self::Feed => "feed name = \"Title\" { articles: [crate::my_article] };",
            Self::Quote => "quote name: speaker = \"the words as the article quotes them\";",
            Self::Stat => "stat name: speaker = 18 % { of: \"what is measured\" };",
        }
    }

    /// The same with the name that is declared.
    pub fn form_of(self, name: &str) -> String {
        self.form().replacen("name", name, 1)
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|keyword| keyword.name() == name)
    }

    /// The fields that a declaration of this kind may have, in the order in which messages list them.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Article => newsfacts_core::fields!(Article in_braces),
            Self::Actor => newsfacts_core::fields!(Actor in_braces),
            Self::Event => newsfacts_core::fields!(Event in_braces),
            Self::Quote => newsfacts_core::fields!(Quote in_braces),
            Self::Stat => newsfacts_core::fields!(Statistic in_braces),
            Self::Claim => newsfacts_core::fields!(Claim in_braces),
            Self::Aside => newsfacts_core::fields!(Aside in_braces),
            Self::Feed => newsfacts_core::fields!(Feed in_braces),
        }
    }

    /// The field of that name, if a declaration of this kind may have it.
    pub fn field(self, name: &str) -> Option<Field> {
        let mut fields = self.fields().iter().copied();
        fields.find(|field| field.name() == name)
    }
}
