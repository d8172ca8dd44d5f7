//! The messages of the compiler: sources that fail in `ui/fail`, with the message that their author sees beside them, and
//! sources that compile in `ui/pass`. Those on the pages of the rules are tested by `pages.rs`.
//!
//! `TRYBUILD=overwrite cargo test -p newsfacts-tests --test ui` writes the messages anew; read each as its user would.

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/fail/*.rs");
}

/// Apart from those that fail, which trybuild hands to cargo all at once if nothing is to be run.
#[test]
fn sources_that_compile() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}
