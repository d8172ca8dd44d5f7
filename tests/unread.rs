//! Programs whose output nobody reads.

use std::{
    fs::File,
    io,
    process::{Command, Output, Stdio},
};

/// Runs a program with nobody to read what it prints: standard output, standard error or both are a full disk or a closed
/// pipe. Exit codes and what is still printed, with what was done to it.
pub fn unread(program: impl Fn() -> Command) -> Vec<(&'static str, Output)> {
    let full = || {
        let disk = File::options().write(true).open("/dev/full");
        Stdio::from(disk.expect("Linux has a disk that is full"))
    };
    let closed = || {
        let (reader, writer) = io::pipe().expect("a pipe");
        drop(reader);
        Stdio::from(writer)
    };
    let run = |out: Stdio, err: Stdio| {
        let child = program().stdout(out).stderr(err).spawn();
        let output = child.expect("it runs").wait_with_output();
        output.expect("it ends")
    };
    vec![
        ("full output", run(full(), Stdio::piped())),
        ("full error", run(Stdio::piped(), full())),
        ("full", run(full(), full())),
        ("closed output", run(closed(), Stdio::piped())),
        ("closed error", run(Stdio::piped(), closed())),
        ("closed", run(closed(), closed())),
    ]
}
