//! What other people's software makes of the formats.
//!
//! These tests need Python and Node.js with the packages of this folder, and are skipped without them. `.ci/run` installs the
//! packages into a folder of their own, and names it in `NEWSFACTS_CONSUMERS`.

#[allow(dead_code)] // each test takes what it needs
#[path = "../feed/articles.rs"]
mod articles;

mod annotations;
mod archive;
#[path = "../formats/schema_org/documents.rs"]
mod documents;
mod schema_org;
mod tables;

use newsfacts::{formats::Format, model::Feed};
use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// The folder into which the readers are installed.
struct Consumers(PathBuf);

impl Consumers {
    fn find() -> Option<Self> {
        newsfacts_tests::consumers().map(Self)
    }

    fn python(&self, script: &str) -> Command {
        let mut command = Command::new(self.0.join("venv/bin/python"));
        command.arg(self.0.join(script));
        command
    }

    /// Whether Apache Spark is among them, which is large, and needs Java.
    fn has_spark(&self) -> bool {
        let is_there = self.0.join("venv/bin/spark-submit").is_file();
        if !is_there {
            newsfacts_tests::skipped("spark", "it is not installed");
        }
        is_there
    }

    fn node(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.0.join(script));
        command
    }
}

/// What a program prints for this input.
fn output(mut program: Command, input: &str) -> String {
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program:?}: {error}"));
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin
        .write_all(input.as_bytes())
        .expect("it reads its input");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{program:?}: {}", output.status);
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

fn written(format: Format, feed: &Feed<'_>) -> String {
    let mut text = Vec::new();
    format
        .write(feed, &mut text)
        .expect("a text can be written");
    String::from_utf8(text).expect("formats are UTF-8")
}

/// A file for a program that wants one.
fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the folder for tests can be written to");
    path
}
