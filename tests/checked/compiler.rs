//! What the compiler says of the sources in `tests/ui` and of the pages, as it is noted there, is what a program says of them.

use newsfacts::rules::{Level, Rule};
use newsfacts_syntax::checked::{Message, RustFile, check};
use newsfacts_tests::root;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What rustc alone can know: whether a path of the author leads anywhere, and what stands there. There the program says that it
/// does not know the actor.
const NAMES_OF_RUSTC: &[&str] = &["imported_from_nowhere.rs", "imported_names.rs"];

/// A message with its place.
type Said = (String, String);

#[test]
fn a_program_says_what_the_compiler_says() {
    let folder = root().join("tests/ui");
    let sources = sources(&folder.join("fail"));
    let errors: usize = sources.iter().map(|file| compared(file, &folder)).sum();
    assert!(sources.len() > 50 && errors > 230, "{errors} errors");
}

#[test]
fn so_it_does_of_the_example_on_each_page_of_a_rule() {
    let rules = root().join("core/src/rules");
    let families = fs::read_dir(rules).expect("it is a folder");
    let pages = families.map(|family| family.expect("it can be read").path().join("pages"));
    let pages = pages.filter(|pages| pages.is_dir());
    let mut files: Vec<PathBuf> = pages.flat_map(|pages| sources(&pages)).collect();
    files.retain(|file| file.with_extension("stderr").is_file());
    let errors: usize = files.iter().map(|file| compared(file, root())).sum();
    assert!(
        files.len() == Rule::ALL.len() && errors >= files.len(),
        "{errors} errors"
    );
}

/// Holds both against each other, and gives how many errors there are. The compiler names files from this folder on.
fn compared(file: &Path, folder: &Path) -> usize {
    let noted = fs::read_to_string(file.with_extension("stderr")).expect("it is noted");
    let [denied, advised] = of_the_compiler(&noted.replace("$DIR/", ""));
    let read = RustFile::read(file).expect("it is there");
    let checked = check(&read, &[], &[]).expect("it is Rust");
    let [mut own, advice] = [Level::Deny, Level::Warn].map(|level| {
        let messages = checked.messages().filter(|message| message.level == level);
        let said = messages.map(|message| of_the_program(message, file, folder));
        said.collect::<BTreeSet<Said>>()
    });
    let name = file.file_name().and_then(|name| name.to_str());
    if name.is_some_and(|name| NAMES_OF_RUSTC.contains(&name)) {
        own.retain(|(text, _)| !text.contains("is imported, and no"));
    }
    // Under `deny(deprecated)` advice is an error, and where there are errors rustc may not come to advice at all.
    let all = denied.iter().chain(&advised);
    let missing: Vec<&Said> = all
        .filter(|one| !own.contains(one) && !advice.contains(one))
        .collect();
    let more: Vec<&Said> = own
        .iter()
        .filter(|one| !denied.contains(one) && !advised.contains(one))
        .collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "{}: only the compiler says {missing:#?}, and only the program says {more:#?}",
        file.display()
    );
    denied.len() + advised.len()
}

#[test]
fn a_program_has_no_objection_where_the_compiler_has_none() {
    for file in sources(&root().join("tests/ui/pass")) {
        let read = RustFile::read(file.clone()).expect("it is there");
        let checked = check(&read, &[], &[]).expect("it is Rust");
        let wrong: Vec<&Message> = checked
            .messages()
            .filter(|message| message.level == Level::Deny)
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", file.display());
        assert!(!checked.blocks.is_empty(), "{}", file.display());
    }
}

/// The sources of a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it is a folder");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "rs"));
    files.sort();
    files
}

/// A message of the program, in which files are named as in those of the compiler.
fn of_the_program(message: &Message, file: &Path, folder: &Path) -> Said {
    let text = message
        .to_string()
        .replace(&format!("{}/", folder.display()), "");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let file = file.strip_prefix(folder).expect("it lies there");
    (
        lines.join("\n"),
        format!("{}:{}", file.display(), message.at),
    )
}

/// The errors and the advice that are noted, without those of rustc itself.
fn of_the_compiler(noted: &str) -> [BTreeSet<Said>; 2] {
    let mut said = [BTreeSet::new(), BTreeSet::new()];
    let mut lines = noted.lines().peekable();
    while let Some(line) = lines.next() {
        let (kind, text) = match (of_errors(line), line.strip_prefix("warning: ")) {
            (Some(text), _) => (0, text),
            (_, Some(text)) => (1, text),
            _ => continue,
        };
        let text = text.strip_prefix("evaluation panicked: ").unwrap_or(text);
        let (kind, text) = match text.strip_prefix("use of deprecated constant `") {
            Some(advice) => (1, advice.split_once("`: ").expect("its message follows").1),
            None => (kind, text),
        };
        let mut all = vec![text.trim().to_owned()];
        while let Some(line) = lines.next_if(|line| !line.trim_start().starts_with("--> ")) {
            all.push(line.trim().to_owned());
        }
        let place = lines
            .next()
            .map(|line| line.trim_start().trim_start_matches("--> "));
        let explained = all
            .iter()
            .any(|line| line.starts_with("explained in newsfacts::rule"));
        if let Some(place) = place.filter(|_| explained) {
            said[kind].insert((all.join("\n"), place.to_owned()));
        }
    }
    said
}

/// What follows on `error: `, or on the error that a feed makes while the compiler works it out.
fn of_errors(line: &str) -> Option<&str> {
    let text = line.strip_prefix("error: ");
    text.or_else(|| line.strip_prefix("error[E0080]: "))
        .filter(|text| !text.contains("is not an actor that `actors!` declares"))
}
