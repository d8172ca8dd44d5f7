//! `article!` in the crates of its users: each is written into a folder of its own and checked by cargo, as at home.

mod half_written;
mod lints;
mod places;
mod shared;

use newsfacts_tests::user::{self, newsfacts};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where cargo lets tests write.
const SCRATCH: &str = env!("CARGO_TARGET_TMPDIR");

const TEXT: &str = "The council met on Tuesday. “We will build 120 homes,” said Mayor Ann Lee.\n";

/// A crate of a user.
struct Host {
    folder: PathBuf,
}

impl Host {
    /// A crate with these dependencies and this `src/lib.rs`, beside which lies `vote.txt`.
    fn new(name: &str, edition: &str, dependencies: &str, source: &str) -> Self {
        let folder = Path::new(SCRATCH).join("hosts").join(name);
        user::make(&folder, edition, dependencies);
        let host = Self { folder };
        host.write("src/lib.rs", source);
        host.write("src/vote.txt", TEXT);
        host
    }

    fn write(&self, file: &str, content: &str) {
        fs::write(self.folder.join(file), content).expect("a file of a crate can be written");
    }

    /// What cargo says; empty where all is well.
    fn check(&self) -> String {
        self.cargo(&["check"])
    }

    /// What cargo says to a command.
    fn cargo(&self, command: &[&str]) -> String {
        let output = user::cargo(&self.folder, Path::new(SCRATCH))
            .args(command)
            .args(["--quiet", "--offline", "--color", "never"])
            .output()
            .expect("cargo can be run");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn assert_checks(&self) {
        assert_eq!(self.check(), "", "{}", self.folder.display());
    }

    fn assert_says(&self, words: &[&str]) {
        let said = self.check();
        for words in words {
            assert!(said.contains(words), "{words:?} is missing in:\n{said}");
        }
    }
}

const FACTS: &str = r#"
    article vote = "Council votes" { published: 2023-03-17, id: "vote-120", text: "vote.txt" };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will build 120 homes";
    stat count: lee = 120 "homes" { of: "homes to be built" };
"#;

fn facts(path: &str) -> String {
    format!("{path}::article! {{ {FACTS} }}\n")
}

#[test]
fn editing_the_text_is_noticed() {
    let host = Host::new(
        "rebuilt",
        "2024",
        &newsfacts("newsfacts"),
        &facts("newsfacts"),
    );
    host.assert_checks();
    host.write("src/vote.txt", &TEXT.replace("We will", "We may"));
    host.assert_says(&[
        "the article does not quote these words [misquoted]",
        "declared: will",
        "vote.txt:1:33",
    ]);
    host.write("src/vote.txt", TEXT);
    host.assert_checks();
    fs::remove_file(host.folder.join("src/vote.txt")).expect("the text can be removed");
    host.assert_says(&["there is no file", "vote.txt [unreadable_text]"]);
    host.write("src/vote.txt", TEXT);
    host.write("src/lib.rs", &format!("{}\n", facts("newsfacts")));
    host.assert_checks();
}

#[cfg(unix)]
#[test]
fn a_text_that_is_no_file_or_too_large_is_refused_at_once() {
    let source = facts("newsfacts").replace("vote.txt", "odd.txt");
    let host = Host::new("odd", "2024", &newsfacts("newsfacts"), &source);
    let odd = host.folder.join("src/odd.txt");
    let pipe = || {
        let made = Command::new("mkfifo").arg(&odd).status();
        assert!(made.expect("mkfifo can be run").success());
    };
    let link = || std::os::unix::fs::symlink("/dev/zero", &odd).expect("a link can be made");
    let large = || {
        let file = fs::File::create(&odd).expect("a file can be made");
        file.set_len(1 << 40).expect("a file may have holes");
    };
    for (make, says) in [
        (
            &pipe as &dyn Fn(),
            "it is a pipe, and only regular files are read [unreadable_text]",
        ),
        (
            &link,
            "it is a device, and only regular files are read [unreadable_text]",
        ),
        (
            &large,
            "it is larger than 16 MB, and no more are read [unreadable_text]",
        ),
    ] {
        make();
        host.assert_says(&["odd.txt cannot be read: ", says]);
        fs::remove_file(&odd).expect("it can be removed");
    }
}

#[test]
fn actors_and_articles_of_another_crate_are_used() {
    let source = format!(
        "pub mod people {{ newsfacts::actors! {{ actor lee: Person = \"Ann Lee\"; actor berg: Person = \"Tom Berg\"; }} }}\n{}",
        facts("newsfacts")
    );
    let desk = Host::new("people", "2024", &newsfacts("newsfacts"), &source);
    desk.assert_checks();
    let dependencies = format!(
        "{}\npeople = {{ path = \"{}\" }}",
        newsfacts("newsfacts"),
        desk.folder.display().to_string().replace('\\', "/")
    );
    let user = |speaker: &str| {
        format!(
            r#"
            newsfacts::article! {{
                use ::people::people::{{berg, lee}};
                article reaction = "Berg reacts" {{ published: 2023-03-18, id: "reaction", text: "vote.txt" }};
                quote homes: {speaker} = "We will build 120 homes" {{ about: [berg] }};
            }}
            newsfacts::feed! {{ feed news = "News" {{ articles: [people::vote, reaction] }}; }}
            "#
        )
    };
    let host = Host::new("reader", "2024", &dependencies, &user("lee"));
    host.assert_checks();
    host.write("src/lib.rs", &user("berg"));
    host.assert_says(&[
        "the article gives these words to “Ann Lee” [wrong_speaker]",
        "quote homes: berg",
    ]);
}
