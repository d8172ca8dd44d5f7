//! The command line of the examples, run as a user runs them.

use newsfacts::{formats::Format, shown};
use serde_json::Value;
use std::{
    env, fs,
    path::Path,
    process::{Command, Output, Stdio},
};

fn example(arguments: &[&str]) -> Command {
    program("city_council", arguments)
}

fn scan(arguments: &[&str]) -> Command {
    let mut command = program("scan", arguments);
    command.stdin(Stdio::null());
    command
}

fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(newsfacts_tests::root())
        .args(["run", "--quiet", "--features", "check", "--example"])
        .args([name, "--"])
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

/// A file for a test.
fn file(name: &str, content: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("a file can be written");
    path.display().to_string()
}

#[test]
fn what_is_scanned_obeys_nobody() {
    let long = "very ".repeat(100_000);
    let text = format!(
        "“We \u{1B}[2J\u{9B}31m lost\u{202E} a month\u{200B},” Ines\u{7} Roth said.\r“{long}”\u{2028}It fell 7\u{AD} percent.\n"
    );
    let path = file("scan\u{1B}[2J\n.txt", &text);
    let output = scan(&[&path, "--published", "2023-03-14"])
        .output()
        .expect("cargo runs");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let out = stdout(&output);
    assert!(out.lines().count() > 2, "{out}");
    for line in out.lines() {
        assert!(!line.chars().any(shown::is_hidden), "{line:?}");
        let seen: Value = serde_json::from_str(line).expect("JSON");
        let exact = seen["exact"].as_str().expect("words").chars().count();
        let long = seen["end"].as_u64().unwrap() - seen["start"].as_u64().unwrap();
        assert_eq!(exact as u64, long.min(1000), "{seen}");
    }
    assert!(out.contains("\\u001b[2J\\u009b31m"), "{out}");
    for arguments in [
        &["\u{1B}[2J\nscan: forged", "--published", "2023-03-14"][..],
        &[&path, "--published", "\u{202E}\nscan: forged"],
        &["--\u{9B}31m\nscan: forged"],
        &["a", "b\u{1B}\nscan: forged"],
    ] {
        let output = scan(arguments).output().expect("cargo runs");
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        let mut lines = said.lines();
        assert!(lines.next().is_some_and(|line| line.starts_with("scan: ")));
        assert!(!lines.any(|line| line.starts_with("scan: ")), "{said}");
        assert!(!said.chars().any(|c| c != '\n' && shown::is_hidden(c)));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_need_read_what_is_printed() {
    let path = file("unread.txt", "“We lost a month,” Ines Roth said.");
    let read = &[&*path, "--published", "2023-03-14"][..];
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
    for arguments in [read, &["--help"], &["nothing"]] {
        let wrong = arguments == ["nothing"];
        for (how, output) in newsfacts_tests::unread(|| scan(arguments)) {
            let code = i32::from(wrong || matches!(how, "full output" | "full"));
            assert_eq!(output.status.code(), Some(code), "{how} {arguments:?}");
            if how == "full output" && !wrong {
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(said.contains("nothing can be printed"), "{said}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn only_files_are_scanned() {
    for (path, says) in [
        (
            "/dev/zero",
            "it is a device, and only regular files are read",
        ),
        (".", "it is a directory"),
    ] {
        let output = scan(&[path, "--published", "2023-03-14"]).output();
        let output = output.expect("cargo runs");
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(says), "{said}");
    }
}
