//! A page on every rule. The pages exist in the documentation alone; the examples on them are the sources that the tests of
//! the compiler's messages compile, and the messages those that were seen there.

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

macro_rules! pages {
    ($($family:ident { $($(#[doc = $summary:literal])+ $rule:ident = $name:ident, $level:ident;)+ })+) => {
        #[doc = include_str!("rule.md")]
        $(
            #[doc = concat!(
                "\n# ", stringify!($family), "\n\n| rule | default level | what it finds |\n|---|---|---|"
            )]
            $(#[doc = concat!(
                "| [`", stringify!($name), "`](mod@rule::", stringify!($name), ") | ", level!($level), " |", $($summary,)+ " |"
            )])+
        )+
        pub mod rule {
            $($(
                #[doc = concat!($($summary,)+ "\n\nDefault level: ", level!($level), ".\n")]
                #[doc = include_str!(concat!("rule/", stringify!($name), ".md"))]
                #[doc = "\n# What does not compile\n\n```compile_fail"]
                #[doc = include_str!(concat!("../tests/ui/fail/", stringify!($name), ".rs"))]
                #[doc = "```\n\n# What the compiler says\n\n```text"]
                #[doc = include_str!(concat!("../tests/ui/fail/", stringify!($name), ".stderr"))]
                #[doc = "```\n\n# The same, mended\n\n```"]
                #[doc = include_str!(concat!("../tests/ui/mended/", stringify!($name), ".rs"))]
                #[doc = "```"]
                pub mod $name {}
            )+)+
        }
    };
}

newsfacts_core::__rules!(pages);
