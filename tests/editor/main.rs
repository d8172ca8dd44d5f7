//! Declarations in an editor: what rust-analyzer makes of a crate that uses newsfacts.
//!
//! ```sh
//! NEWSFACTS_RUST_ANALYZER=rust-analyzer cargo test -p newsfacts-tests --test editor
//! ```
//!
//! The variable names the program; `rustup component add rust-analyzer rust-src` installs it. Without the variable the
//! checks are skipped. All of them share one server, which takes some seconds to load the crate.

mod checks;
mod client;
mod host;
mod session;

use session::Editor;
use std::{
    env,
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    time::Instant,
};

/// Now and then rust-analyzer (1.95) takes the call of a macro for the place of an item that the macro makes, until it is started
/// again. What is wrong in the macros is wrong each time. It happens to single names, so each name is tried by itself.
const TRIES: usize = 5;

/// What is tried again when it fails.
type Case = Box<dyn Fn(&mut Editor)>;

fn main() -> ExitCode {
    let Some(program) = newsfacts_tests::editor() else {
        return ExitCode::SUCCESS;
    };
    // As with other tests, a name chooses those that have it in theirs.
    let chosen = env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let start = Instant::now();
    let mut editor = Editor::start(&program);
    println!("editor: the crate is loaded after {:.1?}", start.elapsed());
    let names = checks::OF_A_NAME.iter().map(|&(name, check)| {
        let each = checks::NAMES.iter();
        let each = each.map(move |of| Box::new(move |editor: &mut Editor| check(editor, of)) as _);
        (name, each.collect::<Vec<Case>>())
    });
    let others = checks::ALL.iter();
    let others = others.map(|&(name, check)| (name, vec![Box::new(check) as Case]));
    let (mut passed, mut failed) = (0, 0);
    for (name, cases) in names.chain(others) {
        if chosen
            .as_ref()
            .is_some_and(|chosen| !name.contains(chosen.as_str()))
        {
            continue;
        }
        let holds = cases.iter().all(|case| {
            (1..=TRIES).any(|_| {
                let result = panic::catch_unwind(AssertUnwindSafe(|| case(&mut editor)));
                if result.is_err() {
                    editor = Editor::start(&program);
                }
                result.is_ok()
            })
        });
        let (word, count) = match holds {
            true => ("ok", &mut passed),
            false => ("FAILED", &mut failed),
        };
        println!("test {name} ... {word}");
        *count += 1;
    }
    println!(
        "editor: {passed} passed, {failed} failed in {:.1?}",
        start.elapsed()
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
