//! Files that strangers name: what is no file, what is too large and what lies elsewhere is refused at once.

#![cfg(unix)]

use newsfacts_core::files::{Folder, MOST_TEXT, Refused, read, read_all};
use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    os::unix::{fs::symlink, net::UnixListener},
    path::{Path, PathBuf},
    process::Command,
    sync::mpsc,
    thread,
    time::Duration,
};

/// A folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("files-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status();
    assert!(made.expect("mkfifo can be run").success());
}

/// What comes back, which must be soon.
fn soon<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, result) = mpsc::channel();
    thread::spawn(move || done.send(work()));
    let result = result.recv_timeout(Duration::from_secs(20));
    result.expect("it does not hang")
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let folder = folder("special");
    pipe(&folder.join("pipe"));
    let _socket = UnixListener::bind(folder.join("socket"));
    symlink("pipe", folder.join("link-to-pipe")).unwrap();
    symlink("/dev/zero", folder.join("link-to-device")).unwrap();
    symlink(".", folder.join("link-to-folder")).unwrap();
    symlink("itself", folder.join("itself")).unwrap();
    for (path, says) in [
        ("pipe", "it is a pipe, and only regular files are read"),
        ("link-to-pipe", "it is a pipe"),
        ("socket", "it is a socket"),
        ("/dev/zero", "it is a device"),
        ("/dev/tty", "it is a device"),
        ("link-to-device", "it is a device"),
        (".", "it is a directory"),
        ("link-to-folder", "it is a directory"),
        ("itself", "(os error"),
        ("missing", "(os error"),
        ("a\0b", "nul byte"),
    ] {
        let path = folder.join(path);
        let error = soon(move || read(path, MOST_TEXT)).unwrap_err();
        assert!(error.to_string().to_lowercase().contains(says), "{error}");
    }
}

#[test]
fn what_is_too_large_is_refused_at_once() {
    let folder = folder("large");
    let path = folder.join("large.txt");
    let file = File::create(&path).unwrap();
    file.set_len(1 << 40).unwrap();
    let error = soon({
        let path = path.clone();
        move || read(path, MOST_TEXT)
    });
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileTooLarge);
    assert_eq!(
        error.to_string(),
        "it is larger than 16 MB, and no more are read"
    );
    file.set_len(MOST_TEXT + 1).unwrap();
    assert!(read(&path, MOST_TEXT).is_err());
    file.set_len(MOST_TEXT).unwrap();
    assert_eq!(read(&path, MOST_TEXT).unwrap().len() as u64, MOST_TEXT);
    let error = soon(|| read_all(io::repeat(b'x'), 1000)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileTooLarge);
    assert_eq!(read_all(&b"12345"[..], 5).unwrap(), b"12345");
    assert!(read_all(&b"123456"[..], 5).is_err());
}

#[test]
fn nothing_is_read_outside_of_the_folder() {
    let outer = folder("outside");
    let inner = outer.join("sources");
    fs::create_dir_all(inner.join("deep")).unwrap();
    fs::write(outer.join("secret.txt"), "secret").unwrap();
    fs::create_dir(outer.join("sources-of-others")).unwrap();
    fs::write(outer.join("sources-of-others/secret.txt"), "secret").unwrap();
    fs::write(inner.join("minutes.txt"), "minutes").unwrap();
    symlink("../secret.txt", inner.join("link")).unwrap();
    symlink("..", inner.join("up")).unwrap();
    symlink("/etc", inner.join("deep/etc")).unwrap();
    symlink("../minutes.txt", inner.join("deep/inside")).unwrap();
    pipe(&inner.join("pipe"));
    let mut sources = Folder::new(&inner).unwrap();
    for name in ["minutes.txt", "./minutes.txt", "deep/inside"] {
        assert_eq!(sources.read(name, MOST_TEXT).unwrap(), b"minutes");
    }
    let absolute = inner.join("minutes.txt").display().to_string();
    for name in [
        "../secret.txt",
        "deep/../../secret.txt",
        "../sources-of-others/secret.txt",
        "deep/../minutes.txt",
        "../sources/minutes.txt",
        "/etc/passwd",
        &absolute,
        "link",
        "up/secret.txt",
        "up/sources/../secret.txt",
        "deep/etc/passwd",
        "/dev/zero",
    ] {
        let error = sources.read(name, MOST_TEXT).unwrap_err();
        let says = "it lies outside of the folder that source files are read from";
        assert_eq!(error.to_string(), says, "{name}");
    }
    let error = soon({
        let mut sources = sources.clone();
        move || sources.read("pipe", MOST_TEXT)
    });
    assert!(error.unwrap_err().to_string().contains("it is a pipe"));
    for name in [".", "deep"] {
        let error = sources.read(name, MOST_TEXT).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::IsADirectory, "{name}");
    }
    let error = sources.read("", MOST_TEXT).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[test]
fn many_files_are_bounded_together() {
    let folder = folder("many");
    let large = File::create(folder.join("large.txt")).unwrap();
    large.set_len(MOST_TEXT).unwrap();
    let mut sources = Folder::new(&folder).unwrap();
    for count in 0..4 {
        let name = format!("{}large.txt", "./".repeat(count));
        assert!(sources.read(&name, MOST_TEXT).is_ok());
    }
    let error = sources.read("large.txt", MOST_TEXT).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileTooLarge);
    assert!(error.to_string().contains("64 MB"), "{error}");
}

#[test]
fn what_is_refused_is_told_with_what_helps() {
    let folder = folder("told");
    fs::write(folder.join("text.txt"), "A text.").unwrap();
    fs::create_dir(folder.join("inner")).unwrap();
    let at = folder.display();
    for (path, message, advice) in [
        (
            "missing.txt",
            "there is no file PATH",
            "see how the path is written",
        ),
        (
            "text.txt/missing.txt",
            "there is no file PATH",
            "one of the folders in this path is a file",
        ),
        ("inner", "PATH is a directory", "name the text file in it"),
        ("a\0b", "PATH cannot be read: ", "name a plain text file"),
    ] {
        let path = folder.join(path);
        let refused = Refused::file(&path, &read(&path, MOST_TEXT).unwrap_err());
        let message = message.replace("PATH", &path.display().to_string());
        assert!(refused.message.starts_with(&message), "{refused}");
        assert_eq!(refused.advice, advice, "{refused}");
    }
    for (path, message) in [
        ("missing", format!("there is no folder {at}/missing")),
        ("text.txt", format!("{at}/text.txt is no folder")),
    ] {
        let path = folder.join(path);
        let refused = Refused::folder(&path, &Folder::new(&path).unwrap_err());
        assert_eq!(refused.message, message);
    }
    let mut inside = Folder::new(&folder).unwrap();
    for (name, says) in [
        (
            "",
            "the name of a file is empty\nwrite the path of a text file",
        ),
        (
            "../told/text.txt",
            "../told/text.txt cannot be read: it lies outside of the folder that source files are read from\nput it into that folder",
        ),
        ("inner", "inner is a directory\nname the text file in it"),
    ] {
        let refused = Refused::file(name, &inside.read(name, MOST_TEXT).unwrap_err());
        assert!(refused.to_string().starts_with(says), "{refused}");
    }
    let relative = Refused::file("missing.txt", &read("missing.txt", MOST_TEXT).unwrap_err());
    assert!(
        relative.advice.starts_with("the path starts in /"),
        "{relative}"
    );
    let empty = Refused::file("", &read("", MOST_TEXT).unwrap_err());
    assert_eq!(empty.message, "the name of a file is empty");
}
