//! The messages of the compiler: one failing source per rule in `ui/fail`, with the message that its author sees beside
//! it, and sources that compile in `ui/pass`.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read each as its user would.

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}

#[test]
fn every_rule_has_a_source_that_breaks_it() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/fail");
    let files = std::fs::read_dir(folder)
        .expect("the folder is there")
        .flatten();
    let messages = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end == "stderr"));
    let all: String = messages
        .map(|path| std::fs::read_to_string(path).expect("a message is text"))
        .collect();
    for rule in newsfacts::rules::Rule::ALL {
        assert!(
            all.contains(&format!("[{rule}]")),
            "no source in tests/ui/fail shows what `{rule}` says"
        );
    }
}
