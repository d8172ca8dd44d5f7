use crate::{messages, tokens};
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::Span;
use std::{io, path::PathBuf};

/// A file with these bytes, or an error, whatever path is asked for.
struct File(Result<Vec<u8>, io::ErrorKind>);

impl Files for File {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        match &self.0 {
            Ok(bytes) => Ok((path.into(), bytes.clone())),
            Err(kind) => Err(ReadError::Io(path.into(), (*kind).into())),
        }
    }
}

/// The place of the path is not known, as in some editors.
struct Nowhere;

impl Files for Nowhere {
    fn read(&self, _: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::NoPlace)
    }
}

const BLOCK: &str = r#"
    article vote = "Council votes" { published: 2023-03-14, text: "texts/vote.txt" };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will build 120 homes";
"#;

const TEXT: &str = "“We will build\n120 homes,” Ann Lee said.";

fn expand(files: &dyn Files) -> (Vec<String>, String) {
    let expansion = newsfacts_syntax::article(tokens(BLOCK), files);
    (messages(&expansion), expansion.to_string())
}

#[test]
fn a_text_that_can_be_read_is_tracked_and_checked() {
    for text in [
        TEXT.to_owned(),
        TEXT.replace('\n', "\r\n"),
        format!("\u{FEFF}{TEXT}"),
    ] {
        let (messages, expansion) = expand(&File(Ok(text.into_bytes())));
        assert_eq!(messages, [""; 0]);
        assert!(
            expansion.contains("include_bytes"),
            "cargo builds again when the text changes"
        );
        assert!(
            expansion.contains("anchor : __n :: Some"),
            "the quote has its place"
        );
    }
}

/// Where the quote stands as it is emitted: its first character and the one behind its last.
fn anchor(expansion: &str) -> std::ops::Range<usize> {
    let (_, anchor) = expansion
        .split_once("anchor : __n :: Some (__n :: anchor (")
        .expect("the quote has its place");
    let mut numbers = anchor.split(|c: char| !c.is_ascii_digit());
    let start = numbers.next().expect("the start is a number");
    let end = numbers
        .find(|word| !word.is_empty())
        .expect("the end is a number");
    start.parse().expect("it is digits")..end.parse().expect("it is digits")
}

#[test]
fn places_fit_the_file_as_it_lies_on_the_disk() {
    let text = format!("Où?\n🌊\n\n{TEXT}\n");
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        format!("\u{FEFF}{text}"),
        format!("\u{FEFF}{}", text.replace('\n', "\r\n")),
        text.replace('ù', "u\u{300}"),
    ] {
        let (_, expansion) = expand(&File(Ok(text.clone().into_bytes())));
        // The actor's place comes behind those of the quotes.
        let range = anchor(&expansion);
        // A byte order mark is taken off by whoever opens the file.
        let text = text.trim_start_matches('\u{FEFF}');
        let exact: String = text.chars().skip(range.start).take(range.len()).collect();
        let words: Vec<&str> = exact.split_whitespace().collect();
        assert_eq!(words.join(" "), "We will build 120 homes", "{text:?}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_one_message() {
    let broken: [(Result<&[u8], io::ErrorKind>, &str); 13] = [
        (
            Err(io::ErrorKind::NotFound),
            "there is no file texts/vote.txt [unreadable_text]",
        ),
        (
            Err(io::ErrorKind::IsADirectory),
            "texts/vote.txt is a directory [unreadable_text]",
        ),
        (
            Err(io::ErrorKind::PermissionDenied),
            "texts/vote.txt may not be read [unreadable_text]",
        ),
        (
            Err(io::ErrorKind::TimedOut),
            "texts/vote.txt cannot be read: ",
        ),
        (Ok(b""), "texts/vote.txt: the file is empty"),
        (Ok(b"\xEF\xBB\xBF\r\n"), "texts/vote.txt: the file is empty"),
        (Ok(b"\xEF\xBB"), "not UTF-8 on line 1"),
        (Ok(b"One.\r\nTwo.\ncaf\xE9"), "not UTF-8 on line 3"),
        (Ok(b" \r\n\t"), "texts/vote.txt: the file is empty"),
        (Ok(b"caf\xE9"), "not UTF-8 on line 1"),
        (Ok(b"\xFF\xFEW\0e\0"), "the file is UTF-16"),
        (Ok(b"<p>We will build.</p>"), "this is HTML"),
        (Ok(b"---\ntitle: Vote\n---\nWe will build."), "front matter"),
    ];
    for (file, says) in broken {
        // A file that is there is tracked, so that mending it is seen.
        let was_read = file.is_ok();
        let (messages, expansion) = expand(&File(file.map(<[u8]>::to_vec)));
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(messages[0].contains(says), "{messages:?}");
        assert_eq!(expansion.contains("include_bytes"), was_read, "{says}");
        assert!(expansion.contains("coverage : __n :: None"), "{says}");
    }
}

#[test]
fn where_the_place_is_not_known_nothing_is_said() {
    let (messages, expansion) = expand(&Nowhere);
    assert_eq!(messages, [""; 0]);
    assert!(
        !expansion.contains("include_bytes"),
        "rustc would not find the file either"
    );
    assert!(
        expansion.contains("coverage : __n :: None"),
        "the facts are marked unchecked"
    );
    // What needs no text is checked all the same.
    let block = BLOCK.replace("quote homes: lee", "quote homes: leee");
    let messages = messages_of(&block, &Nowhere);
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains("did you mean `lee`?"), "{messages:?}");
}

fn messages_of(block: &str, files: &dyn Files) -> Vec<String> {
    messages(&newsfacts_syntax::article(tokens(block), files))
}

#[test]
fn a_text_of_five_megabytes_is_read_too() {
    let text = format!(
        "{}\n\n{TEXT}",
        "The council met and met again. ".repeat(160_000)
    );
    let (messages, _) = expand(&File(Ok(text.into_bytes())));
    assert_eq!(messages, [""; 0]);
}
