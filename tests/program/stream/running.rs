//! How it runs beside whoever writes the lines and reads the answers.

use super::{folder, made, spawn};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    process::Child,
    thread,
};

#[test]
fn who_waits_for_an_answer_gets_it() {
    let folder = folder(&[]);
    for arguments in [&["check", "--stream"][..], &["draft", "--stream"]] {
        let mut child = spawn(folder.path(), arguments);
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        for number in 0..3 {
            writeln!(stdin, "{}", made::line(number)).unwrap();
            stdin.flush().unwrap();
            let mut answer = String::new();
            stdout.read_line(&mut answer).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(answer["id"], json!(made::article(number).id));
        }
        drop(stdin);
        assert_eq!(stdout.read_to_string(&mut String::new()).unwrap(), 0);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// Keeps lines coming until nobody takes them.
fn feed(child: &mut Child) -> thread::JoinHandle<()> {
    let mut stdin = child.stdin.take().unwrap();
    let lines: Vec<String> = (0..10).map(made::line).collect();
    thread::spawn(move || {
        for line in lines.iter().cycle() {
            if writeln!(stdin, "{line}").is_err() {
                return;
            }
        }
    })
}

#[test]
fn it_ends_quietly_where_nobody_reads_on() {
    let folder = folder(&[]);
    let mut child = spawn(folder.path(), &["check", "--stream"]);
    let fed = feed(&mut child);
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut String::new()).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    fed.join().unwrap();
    assert_eq!(
        (
            output.status.code().is_some(),
            &*String::from_utf8_lossy(&output.stderr)
        ),
        (true, "")
    );
}

#[cfg(unix)]
#[test]
fn what_is_interrupted_leaves_whole_lines() {
    for signal in ["-INT", "-TERM"] {
        let folder = folder(&[]);
        let mut child = spawn(folder.path(), &["check", "--stream", "--facts"]);
        let fed = feed(&mut child);
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut out = String::new();
        for _ in 0..5 {
            stdout.read_line(&mut out).unwrap();
        }
        let process = child.id().to_string();
        let killed = std::process::Command::new("kill")
            .args([signal, &process])
            .status();
        assert!(killed.unwrap().success());
        stdout.read_to_string(&mut out).unwrap();
        let output = child.wait_with_output().unwrap();
        fed.join().unwrap();
        assert!(out.ends_with('\n'));
        let answers = out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        let count = answers.count();
        let said = format!("error: interrupted: {count} lines are answered\n");
        assert_eq!(
            (
                output.status.code(),
                &*String::from_utf8_lossy(&output.stderr)
            ),
            (Some(2), &*said)
        );
    }
}
