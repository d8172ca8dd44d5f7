//! `newsfacts fmt`, as an author and a CI job run it.

use super::{Ran, folder, hostile::assert_safe, run, run_with};
use std::{fs, path::Path};

const WRITTEN: &str = "actors! {\nactor a:Person=\"A\";\n}\n";
const LAID_OUT: &str = "actors! {\n    actor a: Person = \"A\";\n}\n";

fn fmt(folder: &Path, arguments: &[&str]) -> Ran {
    run(folder, &[&["fmt"], arguments].concat())
}

fn said(code: i32, stdout: &str, stderr: &str) -> Ran {
    (Some(code), stdout.to_owned(), stderr.to_owned())
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the file is there")
}

#[test]
fn files_are_laid_out_in_place() {
    let folder = folder(&[("a.rs", WRITTEN), ("b.rs", LAID_OUT)]);
    let folder = folder.path();
    let written = |name: &str| {
        let metadata = fs::metadata(folder.join(name)).expect("the file is there");
        metadata.modified().expect("the system knows the time")
    };
    let before = written("b.rs");
    assert_eq!(fmt(folder, &["a.rs", "b.rs"]), said(0, "", ""));
    assert_eq!(read(folder, "a.rs"), LAID_OUT);
    assert_eq!(
        written("b.rs"),
        before,
        "a file that does not change is not written"
    );
    let files = fs::read_dir(folder).expect("the folder is there");
    assert_eq!(files.count(), 2, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.rs", WRITTEN)]);
    let (file, link) = (folder.path().join("a.rs"), folder.path().join("link.rs"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("the file is ours");
    symlink("a.rs", &link).expect("a link can be made");
    assert_eq!(fmt(folder.path(), &["link.rs"]), said(0, "", ""));
    assert_eq!(read(folder.path(), "a.rs"), LAID_OUT);
    assert!(link.is_symlink());
    let permissions = fs::metadata(&file)
        .expect("the file is there")
        .permissions();
    assert_eq!(permissions.mode() & 0o777, 0o640);
}

#[test]
fn check_shows_what_would_change_and_writes_nothing() {
    let folder = folder(&[("a.rs", WRITTEN), ("b.rs", LAID_OUT)]);
    let folder = folder.path();
    let shown = "--- a.rs\n+++ a.rs\n@@ -1,3 +1,3 @@\n actors! {\n-actor a:Person=\"A\";\n+    actor a: Person = \"A\";\n }\n";
    assert_eq!(
        fmt(folder, &["--check", "a.rs", "b.rs"]),
        said(1, shown, "")
    );
    assert_eq!(read(folder, "a.rs"), WRITTEN);
    assert_eq!(fmt(folder, &["b.rs", "--check"]), said(0, "", ""));
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = folder(&[]);
    let folder = folder.path();
    let input = |arguments: &[&str], text| run_with(folder, &[&["fmt"], arguments].concat(), text);
    assert_eq!(input(&["-"], WRITTEN), said(0, LAID_OUT, ""));
    let broken = "actors! { actor }\n";
    let says = "error: standard input:1:11: expected a name for the actor, or `_` [malformed]\n    this block is left as it is\n";
    assert_eq!(input(&["-"], broken), said(1, broken, says));
    assert_eq!(input(&["--check", "-"], LAID_OUT), said(0, "", ""));
}

#[test]
fn one_run_says_all_that_is_wrong_and_lays_out_the_rest() {
    let mixed = format!("actors! {{ actor a: Person = 5; }}\n{WRITTEN}");
    let files = [
        ("open.rs", "fn main() {\n"),
        ("mixed.rs", &mixed),
        ("last.rs", WRITTEN),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    fs::write(folder.join("bytes.rs"), b"// one\n// caf\xE9\n").expect("a file");
    let all = ["bytes.rs", "missing.rs", "open.rs", "mixed.rs", "last.rs"];
    let (code, out, err) = fmt(folder, &all);
    assert_eq!((code, &*out), (Some(2), ""));
    for says in [
        "error: bytes.rs: the file is not UTF-8 on line 2\n",
        "error: there is no file missing.rs\n    the path starts in ",
        "error: open.rs:1:11: a bracket",
        "error: mixed.rs:1:29: expected a text",
    ] {
        assert!(err.contains(says), "{err}");
    }
    assert_eq!(read(folder, "mixed.rs"), mixed.replace(WRITTEN, LAID_OUT));
    assert_eq!(read(folder, "last.rs"), LAID_OUT);
    assert_eq!(fmt(folder, &["mixed.rs"]).0, Some(1));
}

#[test]
fn arguments_are_explained() {
    let folder = folder(&[("--check", WRITTEN)]);
    let folder = folder.path();
    let (code, out, _) = fmt(folder, &["--help"]);
    assert!(
        code == Some(0) && out.contains("newsfacts fmt --check src/*.rs"),
        "{out}"
    );
    for (arguments, says) in [
        (&["--chek", "a.rs"][..], "--check"),
        (&["--check"], "<FILE>..."),
        (&[], "<FILE>..."),
    ] {
        let (code, out, err) = fmt(folder, arguments);
        assert_eq!((code, &*out), (Some(2), ""));
        assert!(err.contains(says), "{err}");
    }
    assert_eq!(fmt(folder, &["--", "--check"]), said(0, "", ""));
    assert_eq!(read(folder, "--check"), LAID_OUT);
}

#[test]
fn what_is_shown_obeys_nobody() {
    let bad = "\u{1B}[2J\u{9B}31m\u{202E}\u{200B}\rforged\u{2028}";
    // A lone carriage return is no Rust, but in the name of a file.
    let inside = bad.replace('\r', "");
    let source = format!("// {inside}\nactors! {{\nactor a:Person=\"A{inside}\";\n}}\n");
    let broken = format!("actors! {{ actor a: Person = 5 \"{inside}\"; }}\n");
    let name = format!("a{bad}\nforged.rs");
    let folder = folder(&[(&name, &source), ("broken.rs", &broken)]);
    for arguments in [&["--check", &*name][..], &["--check", "broken.rs"]] {
        let (code, out, err) = fmt(folder.path(), arguments);
        assert_eq!(code, Some(1), "{err}");
        assert_safe(&out);
        assert_safe(&err);
    }
    // What is laid out is data.
    let (_, out, _) = run_with(folder.path(), &["fmt", "-"], &source);
    assert!(out.contains(&inside));
}

#[cfg(unix)]
#[test]
fn only_files_are_laid_out() {
    let folder = folder(&[]);
    let folder = folder.path();
    let pipe = std::process::Command::new("mkfifo")
        .arg(folder.join("pipe.rs"))
        .status();
    assert!(pipe.expect("mkfifo can be run").success());
    for (file, says) in [
        ("pipe.rs", "it is a pipe"),
        ("/dev/zero", "it is a device"),
        (".", "directory"),
    ] {
        let (code, out, err) = fmt(folder, &[file]);
        assert_eq!((code, &*out), (Some(2), ""), "{file}");
        assert!(err.contains(says), "{file}: {err}");
    }
}
