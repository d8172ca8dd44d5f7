//! The crate that is opened in the editor, and places in its files.

use super::client::uri;
use newsfacts_tests::user;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fmt, fs,
    path::{Path, PathBuf},
};

/// A small crate of a newsroom, with the examples of this repository as its own.
pub struct Host {
    pub folder: PathBuf,
    pub target: PathBuf,
}

/// Where a token starts: line and column count from 0, columns in characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: String,
    pub line: u64,
    pub column: u64,
}

pub const COUNCIL: &str = "src/council.rs";
pub const DESK: &str = "src/desk.rs";
pub const FERRY: &str = "src/ferry.rs";
pub const FRONT: &str = "src/front.rs";
pub const PEOPLE: &str = "src/people.rs";

/// The files of the crate, by their paths in there.
const FILES: [(&str, &str); 7] = [
    ("src/lib.rs", include_str!("host/lib.rs")),
    (COUNCIL, include_str!("host/council.rs")),
    (DESK, include_str!("host/desk.rs")),
    (FERRY, include_str!("host/ferry.rs")),
    ("src/ferry.txt", include_str!("host/ferry.txt")),
    (FRONT, include_str!("host/front.rs")),
    (PEOPLE, include_str!("host/people.rs")),
];

impl Host {
    pub fn new() -> Self {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let host = Self {
            folder: scratch.join("editor/host"),
            // What the test of host crates has built is not built again.
            target: user::target(scratch),
        };
        let root = newsfacts_tests::root();
        user::make(
            &host.folder,
            "2024",
            &format!("newsfacts = {{ path = {root:?} }}"),
        );
        copy(&root.join("examples"), &host.folder.join("examples"));
        for (file, content) in FILES {
            host.write(file, content);
        }
        host
    }

    pub fn write(&self, file: &str, content: &str) {
        fs::write(self.folder.join(file), content).expect("a file of a crate can be written");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).expect("a file of the crate can be read")
    }

    /// The document of a file as the protocol has it.
    pub fn document(&self, file: &str) -> Value {
        json!({ "uri": uri(&self.folder.join(file)) })
    }

    /// The place that `^` marks in an excerpt of a file, which stands there once: `quote keys: ^lee`.
    pub fn place(&self, file: &str, marked: &str) -> Place {
        let (before, after) = marked.split_once('^').expect("`^` marks a place");
        let text = self.read(file);
        let excerpt = format!("{before}{after}");
        let mut found = text.match_indices(&excerpt);
        let (Some((start, _)), None) = (found.next(), found.next()) else {
            panic!("{file} must have {excerpt:?} once");
        };
        let before = &text[..start + before.len()];
        let line = before.matches('\n').count() as u64;
        let column = before
            .rsplit('\n')
            .next()
            .map_or(0, |line| line.chars().count()) as u64;
        Place {
            file: file.to_owned(),
            line,
            column,
        }
    }

    /// Each excerpt with its mark, by file.
    pub fn places<'m>(
        &self,
        marked: impl IntoIterator<Item = &'m (&'m str, &'m str)>,
    ) -> BTreeSet<Place> {
        marked
            .into_iter()
            .map(|(file, marked)| self.place(file, marked))
            .collect()
    }

    /// The place of a location that the server gives.
    pub fn at(&self, address: &Value, range: &Value) -> Place {
        let address = address.as_str().unwrap_or_default();
        let folder = format!("{}/", uri(&self.folder));
        Place {
            file: address.strip_prefix(&folder).unwrap_or(address).to_owned(),
            line: range["start"]["line"].as_u64().unwrap_or(u64::MAX),
            column: range["start"]["character"].as_u64().unwrap_or(u64::MAX),
        }
    }

    /// The errors of rustc in the library: place and first line.
    pub fn rustc(&self) -> BTreeSet<(Place, String)> {
        let output = user::cargo(&self.folder, Path::new(env!("CARGO_TARGET_TMPDIR")))
            .args(["check", "--lib", "--offline", "--message-format", "json"])
            .output()
            .expect("cargo can be run");
        let mut errors = BTreeSet::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let message: Value = serde_json::from_str(line).expect("a line of JSON");
            let message = &message["message"];
            if message["level"] != "error" {
                continue;
            }
            for span in message["spans"].as_array().into_iter().flatten() {
                if span["is_primary"] == true {
                    let number = |name| span[name].as_u64().expect("a number") - 1;
                    let place = Place {
                        file: span["file_name"].as_str().expect("a path").to_owned(),
                        line: number("line_start"),
                        column: number("column_start"),
                    };
                    errors.insert((place, first_line(&message["message"])));
                }
            }
        }
        errors
    }
}

/// The first line of a message, which says what is wrong.
pub fn first_line(message: &Value) -> String {
    let message = message.as_str().unwrap_or_default();
    message.lines().next().unwrap_or_default().to_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a file can be copied");
        }
    }
}

impl Place {
    /// The place as the protocol has it.
    pub fn position(&self) -> Value {
        json!({ "line": self.line, "character": self.column })
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line + 1, self.column + 1)
    }
}
