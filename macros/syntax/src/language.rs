//! The closed lists of the language: its keywords, and the fields of each.

/// What a declaration declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    Article,
    Actor,
    Event,
    Quote,
    Stat,
    Claim,
    Feed,
}

impl Keyword {
    pub const ALL: [Self; 7] = [
        Self::Article,
        Self::Actor,
        Self::Event,
        Self::Quote,
        Self::Stat,
        Self::Claim,
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

    /// The fields that a declaration of this kind may have.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Article => &[
                "published",
                "modified",
                "timezone",
                "id",
                "url",
                "publisher",
                "authors",
                "dateline",
                "language",
                "summary",
                "topics",
                "image",
                "text",
                "body",
                "content",
                "correction",
                "source",
            ],
            Self::Actor => &[
                "also", "role", "of", "iso", "wikidata", "url", "same_as", "note",
            ],
            Self::Event => &["when", "place", "who", "planned", "about", "url", "note"],
            Self::Quote => &[
                "at", "when", "about", "inferred", "language", "original", "source", "replaces",
                "note",
            ],
            Self::Stat => &[
                "of",
                "who",
                "from",
                "to",
                "during",
                "against",
                "margin",
                "complete_with",
                "at",
                "method",
                "inferred",
                "source",
                "replaces",
                "note",
            ],
            Self::Feed => &[
                "home_page_url",
                "feed_url",
                "next_url",
                "description",
                "language",
                "authors",
                "icon",
                "favicon",
                "expired",
                "articles",
            ],
            Self::Claim => &[
                "about",
                "at",
                "when",
                "inferred",
                "verdict",
                "rating",
                "reviewed_by",
                "review",
                "source",
                "replaces",
                "note",
            ],
        }
    }
}
