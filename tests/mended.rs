//! The mended examples on the pages of the rules compile, without a warning of ours.
#![deny(deprecated)]
#![allow(dead_code, missing_docs)]

macro_rules! mended {
    ($($family:ident = $folder:ident { $($(#[doc = $summary:literal])+ $rule:ident = $name:ident, $level:ident;)+ })+) => {
        $($(mod $name {
            include!(concat!(
                "../core/src/rules/", stringify!($folder), "/pages/", stringify!($name), ".mended.rs"
            ));
        })+)+

        #[test]
        fn mended_examples_are_held_against_their_text() {
            $($(assert!($name::vote::ARTICLE.is_checked(), stringify!($name));)+)+
        }
    };
}

newsfacts::__rules!(mended);
