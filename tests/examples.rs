//! The command line of the examples, run as a user runs them.

use newsfacts::formats::Format;
use serde_json::Value;
use std::{
    env,
    process::{Command, Output, Stdio},
};

fn example(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(newsfacts_tests::root())
        .args(["run", "--quiet", "--example", "city_council", "--"])
        .args(arguments);
    command
}

fn run(arguments: &[&str]) -> Output {
    example(arguments).output().expect("cargo runs")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

#[test]
fn every_format_is_printed_by_its_name() {
    for format in Format::ALL {
        let output = run(&["--format", format.name()]);
        assert_eq!(output.status.code(), Some(0), "{format}: {output:?}");
        let text = stdout(&output);
        assert!(text.ends_with('\n'), "{format}");
        assert!(text.contains("We have patched"), "{format}: {text}");
    }
}

#[test]
fn without_a_format_it_is_a_json_feed() {
    let (plain, chosen) = (run(&[]), run(&["--format=json-feed"]));
    assert_eq!(plain.stdout, chosen.stdout);
    let feed: Value = serde_json::from_slice(&plain.stdout).expect("JSON");
    assert_eq!(feed["title"], "The Lindhaven Herald");
}

#[test]
fn help_lists_the_formats() {
    let output = run(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    for format in Format::ALL {
        let line = stdout(&output)
            .lines()
            .find(|line| line.split_whitespace().next() == Some(format.name()));
        assert!(line.expect("a line").ends_with(format.media_type()));
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (arguments, message) in [
        (&["--format", "json-fed"][..], "did you mean `json-feed`?"),
        (&["--format", "pdf"], "formats: json-feed"),
        (&["--format"], "--format needs a name"),
        (&["feed.json"], "`feed.json` means nothing here"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert_eq!(stdout(&output), "");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = example(&[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    drop(child.stdout.take()); // before anything is written
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_need_read_what_is_printed() {
    for arguments in [&[][..], &["--help"], &["--format", "csv"], &["nothing"]] {
        let wrong = arguments == ["nothing"];
        for (how, output) in newsfacts_tests::unread(|| example(arguments)) {
            let code = match how {
                _ if wrong => 2,
                "full output" | "full" => 1,
                _ => 0,
            };
            assert_eq!(output.status.code(), Some(code), "{how} {arguments:?}");
        }
    }
}
