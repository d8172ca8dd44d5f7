//! The commands of the guide to continuous integration, run by a shell as they stand there.

use super::{folder, rust};
use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

/// The lines of the guide that run the program.
fn commands() -> Vec<String> {
    let guide = include_str!("../../src/ci.md");
    let lines = guide.lines().map(str::trim);
    let commands = lines.filter_map(|line| match line.strip_prefix("run: ") {
        Some(command) => Some(command),
        None => (line.starts_with("git diff ")).then_some(line),
    });
    let runs = commands.filter(|command| !command.starts_with("cargo install "));
    runs.map(str::to_owned).collect()
}

/// What a shell makes of a command in a folder: the exit code, and what is printed.
fn shell(folder: &Path, command: &str) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_newsfacts"));
    let own = program.parent().expect("a folder").to_owned();
    let others = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([own].into_iter().chain(env::split_paths(&others)));
    let mut shell = Command::new("sh");
    shell
        .args(["-c", command])
        .current_dir(folder)
        .stdin(Stdio::null());
    let output = shell
        .env("PATH", path.expect("a path"))
        .output()
        .expect("a shell runs");
    let printed = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8(printed).expect("UTF-8"),
    )
}

#[cfg(unix)]
#[test]
fn the_commands_of_the_guide_run() {
    let commands = commands();
    assert_eq!(commands.len(), 4, "{commands:?}");
    for (words, code) in [
        ("We will build 120 homes", 0),
        ("We will build 210 homes", 1),
    ] {
        let folder = folder(&[]);
        let folder = folder.path();
        fs::create_dir(folder.join("src")).expect("a folder");
        fs::write(folder.join("src/vote.rs"), rust(words)).expect("a file");
        fs::write(folder.join("src/lib.rs"), "mod vote;\n").expect("a file");
        let (made, printed) = shell(folder, "git init -q . && git add .");
        assert_eq!(made, Some(0), "{printed}");
        for command in &commands {
            let expected = match () {
                () if command.contains("fmt") || command.contains("sarif") => 0,
                // `xargs` has codes of its own.
                () if code == 1 && command.contains("xargs") => 123,
                () => code,
            };
            let (found, printed) = shell(folder, command);
            assert_eq!(found, Some(expected), "{command}: {printed}");
            assert!(!printed.contains("unexpected argument"), "{printed}");
        }
        let log = fs::read_to_string(folder.join("facts.sarif")).expect("the alerts");
        assert!(log.contains("\"version\":\"2.1.0\""), "{log}");
    }
}

#[cfg(unix)]
#[test]
fn the_hooks_run() {
    let hooks = include_str!("../../.pre-commit-hooks.yaml");
    let entries = hooks
        .lines()
        .filter_map(|line| line.trim().strip_prefix("entry: "));
    let entries: Vec<&str> = entries.collect();
    assert_eq!(entries, ["newsfacts check", "newsfacts fmt"]);
    let files = [
        ("vote.rs", &*rust("We will build 120 homes")),
        ("plain.rs", "fn main() {}\n"),
    ];
    let folder = folder(&files);
    for entry in entries {
        let (code, printed) = shell(folder.path(), &format!("{entry} vote.rs plain.rs"));
        assert_eq!(code, Some(0), "{entry}: {printed}");
    }
}
