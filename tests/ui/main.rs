//! The messages of the compiler: sources that fail in `fail/`, with the message that their author sees beside them, and
//! sources that compile in `pass/`. Those on the pages of the rules are tested by `tests/pages.rs`.
//!
//! `TRYBUILD=overwrite cargo test -p newsfacts-ui` writes the messages anew; read each as its user would.

#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("fail/*.rs");
}

/// Apart from those that fail, which trybuild hands to cargo all at once if nothing is to be run.
#[test]
fn sources_that_compile() {
    trybuild::TestCases::new().pass("pass/*.rs");
}
