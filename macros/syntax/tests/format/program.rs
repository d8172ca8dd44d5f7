//! The program `format`, as an author and a CI job run it.

use newsfacts_syntax::shown::is_hidden;
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

const WRITTEN: &str = "actors! {\nactor a:Person=\"A\";\n}\n";
const LAID_OUT: &str = "actors! {\n    actor a: Person = \"A\";\n}\n";

/// Runs the program in a folder with this standard input.
fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut program = program(folder, arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo can be run");
    let mut stdin = program.stdin.take().expect("it has a standard input");
    // Whoever only says what is wrong with the arguments need not read it.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    program.wait_with_output().expect("it ends")
}

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let mut program = Command::new(env!("CARGO"));
    program
        .args([
            "run",
            "--quiet",
            "--offline",
            "--example",
            "format",
            "--manifest-path",
        ])
        .arg(manifest)
        .arg("--")
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped());
    program
}

#[track_caller]
fn assert_says(output: &Output, code: i32, stdout: &str, stderr: &str) {
    assert_eq!(String::from_utf8_lossy(&output.stderr), stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), stdout);
    assert_eq!(output.status.code(), Some(code));
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in files {
        fs::write(folder.path().join(name), content).expect("a file can be written");
    }
    folder
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("the file is there")
}

#[test]
fn files_are_laid_out_in_place() {
    let folder = folder(&[("a.rs", WRITTEN.as_bytes()), ("b.rs", LAID_OUT.as_bytes())]);
    let written = |name: &str| {
        let metadata = fs::metadata(folder.path().join(name)).expect("the file is there");
        metadata.modified().expect("the system knows the time")
    };
    let before = written("b.rs");
    assert_says(&run(folder.path(), &["a.rs", "b.rs"], ""), 0, "", "");
    assert_eq!(read(&folder, "a.rs"), LAID_OUT);
    assert_eq!(
        written("b.rs"),
        before,
        "a file that does not change is not written"
    );
    let files = fs::read_dir(folder.path()).expect("the folder is there");
    assert_eq!(files.count(), 2, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.rs", WRITTEN.as_bytes())]);
    let (file, link) = (folder.path().join("a.rs"), folder.path().join("link.rs"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("the file is ours");
    symlink("a.rs", &link).expect("a link can be made");
    assert_says(&run(folder.path(), &["link.rs"], ""), 0, "", "");
    assert_eq!(read(&folder, "a.rs"), LAID_OUT);
    assert!(link.is_symlink());
    let permissions = fs::metadata(&file)
        .expect("the file is there")
        .permissions();
    assert_eq!(permissions.mode() & 0o777, 0o640);
}

#[test]
fn check_shows_what_would_change_and_writes_nothing() {
    let folder = folder(&[("a.rs", WRITTEN.as_bytes()), ("b.rs", LAID_OUT.as_bytes())]);
    let shown = "--- a.rs\n+++ a.rs\n@@ -1,3 +1,3 @@\n actors! {\n-actor a:Person=\"A\";\n+    actor a: Person = \"A\";\n }\n";
    assert_says(
        &run(folder.path(), &["--check", "a.rs", "b.rs"], ""),
        1,
        shown,
        "",
    );
    assert_eq!(read(&folder, "a.rs"), WRITTEN);
    assert_says(&run(folder.path(), &["b.rs", "--check"], ""), 0, "", "");
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = folder(&[]);
    assert_says(&run(folder.path(), &["-"], WRITTEN), 0, LAID_OUT, "");
    let broken = "actors! { actor }\n";
    let says = "error: <stdin>:1:11: expected a name for the actor, or `_` [malformed]\n    this block is left as it is\n";
    assert_says(&run(folder.path(), &["-"], broken), 1, broken, says);
    assert_says(&run(folder.path(), &["--check", "-"], LAID_OUT), 0, "", "");
}

#[test]
fn one_run_says_all_that_is_wrong_and_lays_out_the_rest() {
    let mixed = format!("actors! {{ actor a: Person = 5; }}\n{WRITTEN}");
    let folder = folder(&[
        ("bytes.rs", b"// one\n// caf\xE9\n"),
        ("open.rs", b"fn main() {\n"),
        ("mixed.rs", mixed.as_bytes()),
        ("last.rs", WRITTEN.as_bytes()),
    ]);
    let files = ["bytes.rs", "missing.rs", "open.rs", "mixed.rs", "last.rs"];
    let output = run(folder.path(), &files, "");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 5, "{said}");
    assert_eq!(lines[0], "error: bytes.rs: the file is not UTF-8 on line 2");
    assert!(lines[1].starts_with("error: missing.rs: "), "{said}");
    assert!(
        lines[2].starts_with("error: open.rs:1:11: a bracket"),
        "{said}"
    );
    assert!(
        lines[3].starts_with("error: mixed.rs:1:29: expected a text"),
        "{said}"
    );
    assert_eq!(read(&folder, "mixed.rs"), mixed.replace(WRITTEN, LAID_OUT));
    assert_eq!(read(&folder, "last.rs"), LAID_OUT);
}

#[test]
fn arguments_are_explained() {
    let folder = folder(&[("--check", WRITTEN.as_bytes())]);
    let help = run(folder.path(), &["--help"], "");
    let usage = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(
        usage.starts_with("usage: format [--check] FILE…"),
        "{usage}"
    );
    assert_says(&help, 0, &usage, "");
    for (arguments, says) in [
        (&["--chek", "a.rs"][..], "unknown option --chek"),
        (&["--check"], "name a file, or - for standard input"),
        (&[], "name a file, or - for standard input"),
    ] {
        assert_says(
            &run(folder.path(), arguments, ""),
            2,
            "",
            &format!("format: {says}\n\n{usage}"),
        );
    }
    assert_says(&run(folder.path(), &["--", "--check"], ""), 0, "", "");
    assert_eq!(read(&folder, "--check"), LAID_OUT);
}

#[test]
fn what_is_shown_obeys_nobody() {
    let bad = "\u{1B}[2J\u{9B}31m\u{202E}\u{200B}\rforged\u{2028}";
    // A lone carriage return is no Rust, but in the name of a file.
    let inside = bad.replace('\r', "");
    let source = format!("// {inside}\nactors! {{\nactor a:Person=\"A{inside}\";\n}}\n");
    let broken = format!("actors! {{ actor a: Person = 5 \"{inside}\"; }}\n");
    let name = format!("a{bad}\nforged.rs");
    let folder = folder(&[(&name, source.as_bytes()), ("broken.rs", broken.as_bytes())]);
    for arguments in [
        &["--check", &*name][..],
        &["--check", "broken.rs"],
        &["missing\u{1B}\nforged.rs"],
        &["--\u{1B}\nforged"],
    ] {
        let output = run(folder.path(), arguments, "");
        for printed in [&output.stdout, &output.stderr] {
            let printed = String::from_utf8_lossy(printed);
            assert!(
                !printed.chars().any(|c| c != '\n' && is_hidden(c)),
                "{printed:?}"
            );
            assert!(!printed.lines().any(|line| line.starts_with("forged")));
        }
    }
    // What is laid out is data.
    let output = run(folder.path(), &["-"], &source);
    assert!(String::from_utf8_lossy(&output.stdout).contains(&inside));
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_need_read_what_is_printed() {
    let folder = folder(&[("a.rs", WRITTEN.as_bytes()), ("open.rs", b"fn main() {\n")]);
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    let closed = || std::io::pipe().expect("a pipe").1;
    for (arguments, read, on_full_disk) in [
        (&["--help"][..], 0, 1),
        (&["--check", "a.rs"], 1, 1),
        (&["-"], 0, 1),
        (&["open.rs"], 1, 1),
        (&["--chek"], 2, 2),
    ] {
        let run = |out: Stdio, err: Stdio| {
            let mut program = program(folder.path(), arguments);
            let mut child = program.stdout(out).stderr(err).spawn().expect("it runs");
            let mut input = child.stdin.take().expect("it has a standard input");
            let _ = input.write_all(WRITTEN.as_bytes());
            drop(input);
            child.wait().expect("it ends").code()
        };
        for (code, out, err) in [
            (on_full_disk, full().into(), full().into()),
            (on_full_disk, full().into(), Stdio::null()),
            (read, Stdio::null(), full().into()),
            (read, closed().into(), closed().into()),
        ] {
            assert_eq!(run(out, err), Some(code), "{arguments:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn only_files_are_laid_out() {
    let folder = folder(&[]);
    let pipe = Command::new("mkfifo")
        .arg(folder.path().join("pipe.rs"))
        .status();
    assert!(pipe.expect("mkfifo can be run").success());
    for (file, says) in [
        ("pipe.rs", "it is a pipe, and only regular files are read"),
        (
            "/dev/zero",
            "it is a device, and only regular files are read",
        ),
        (".", "it is a directory, and only regular files are read"),
    ] {
        let output = run(folder.path(), &[file], "");
        assert_says(&output, 1, "", &format!("error: {file}: {says}\n"));
    }
}
