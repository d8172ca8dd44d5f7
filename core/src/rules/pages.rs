use super::Rule;

/// The page of a rule: the text, and an example with what the compiler says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// What the rule means, how to mend what it finds, and when to allow it, in Markdown.
    pub text: &'static str,
    /// A source that does not compile because of it.
    pub failing: &'static str,
    /// What the compiler says of that source.
    pub message: &'static str,
    /// The same source, mended.
    pub mended: &'static str,
}

macro_rules! level {
    (Allow) => {
        "`allow`"
    };
    (Warn) => {
        "`warn`"
    };
    (Deny) => {
        "`deny`"
    };
}

/// A file of a page: in the folder of the family, and there under the name of the rule.
macro_rules! file {
    ($folder:ident, $name:ident, $extension:literal) => {
        include_str!(concat!(
            stringify!($folder),
            "/pages/",
            stringify!($name),
            $extension
        ))
    };
}

macro_rules! pages {
    ($($family:ident = $folder:ident { $($(#[doc = $summary:literal])+ $rule:ident = $name:ident, $level:ident;)+ })+) => {
        impl Rule {
            /// Its page.
            pub const fn page(self) -> Page {
                match self {
                    $($(Self::$rule => Page {
                        text: file!($folder, $name, ".md"),
                        failing: file!($folder, $name, ".fails.rs"),
                        message: file!($folder, $name, ".fails.stderr"),
                        mended: file!($folder, $name, ".mended.rs"),
                    },)+)+
                }
            }
        }

        #[doc = include_str!("pages.md")]
        $(
            #[doc = concat!(
                "\n# ", stringify!($family), "\n\n| rule | default level | what it finds |\n|---|---|---|"
            )]
            $(#[doc = concat!(
                "| [`", stringify!($name), "`](mod@rule::", stringify!($name), ") | ", level!($level), " |", $($summary,)+ " |"
            )])+
        )+
        // The tests compile the examples, so they are no doctests.
        #[cfg(not(doctest))]
        pub mod rule {
            $($(
                #[doc = concat!($($summary,)+ "\n\nDefault level: ", level!($level), ".\n")]
                #[doc = file!($folder, $name, ".md")]
                #[doc = "\n# What does not compile\n\n```compile_fail"]
                #[doc = file!($folder, $name, ".fails.rs")]
                #[doc = "```\n\n# What the compiler says\n\n```text"]
                #[doc = file!($folder, $name, ".fails.stderr")]
                #[doc = "```\n\n# The same, mended\n\n```"]
                #[doc = file!($folder, $name, ".mended.rs")]
                #[doc = "```"]
                pub mod $name {}
            )+)+
        }
    };
}

crate::__rules!(pages);
