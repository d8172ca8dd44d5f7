//! The corpus of the fuzzer, and all that it found, on stable Rust: what holds of any input holds of these.

#[path = "src/properties/mod.rs"]
mod properties;

use newsfacts_tests::root;
use std::{fs, path::PathBuf, thread};

/// Says which input a property does not hold of.
struct Input(PathBuf);

impl Drop for Input {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("the input is {}", self.0.display());
        }
    }
}

/// Holds a property against the inputs of a target.
fn replay(target: &str, hold: fn(&[u8])) {
    let mut count = 0;
    for folder in ["corpus", "regressions"] {
        let folder = root().join("tests/fuzz").join(folder).join(target);
        let files = fs::read_dir(folder).into_iter().flatten();
        for file in files {
            let path = file.expect("the folder can be read").path();
            let bytes = fs::read(&path).expect("the file can be read");
            let input = Input(path);
            hold(&bytes);
            drop(input);
            count += 1;
        }
    }
    assert!(count > 20, "{count} inputs of {target}");
}

#[test]
fn text() {
    replay("text", properties::text::hold);
}

#[test]
fn facts() {
    replay("facts", properties::facts::hold);
}

#[test]
fn json() {
    replay("json", properties::json::hold);
}

#[test]
fn tokens() {
    replay("tokens", properties::tokens::hold);
}

#[test]
fn formatter() {
    replay("formatter", properties::formatter::hold);
}
