//! Whatever stands in files and arguments, what is printed is what the program says, and obeys nobody.

use super::{WRONG, facts, folder, harbour, run, rust, tree};
use newsfacts::shown::is_hidden;
use serde_json::json;

/// What a stranger would like to be printed.
const BAD: &str = "\u{1B}[2J\u{9B}31m\u{1B}]0;title\u{7}\u{202E}\u{200B}\u{E0041}\nforged\r\u{2028}forged\u{85}forged\u{7}";

/// The commands that take a file, with what they need besides.
const COMMANDS: &[&[&str]] = &[
    &["check"],
    &["check", "--color=never"],
    &["check", "--message-format=json"],
    &["check", "--message-format=github"],
    &["check", "--message-format=sarif"],
    &["convert", "--format=json-feed"],
    &["convert", "--format=facts", "--unchecked"],
    &["fmt", "--check"],
    &["scan", "--published=2023-03-14"],
];

/// Whether all that is printed is safe, and no line says more than the program does.
#[track_caller]
pub fn assert_safe(printed: &str) {
    let hidden = printed.chars().any(|c| c != '\n' && is_hidden(c));
    assert!(!hidden, "{printed:?}");
    // The lines of a diff are those of the file behind one sign.
    let is_forged =
        |line: &str| line.trim_start().starts_with("forged") && !line.starts_with(" forged");
    let forged = printed.lines().any(is_forged);
    assert!(!forged, "{printed}");
}

#[track_caller]
fn assert_all_safe(folder: &std::path::Path, arguments: &[&str]) {
    let (code, out, err) = run(folder, arguments);
    assert!(matches!(code, Some(0..=2)), "{arguments:?}: {err}");
    assert!(
        !out.is_empty() || !err.is_empty() || code == Some(0),
        "{arguments:?}"
    );
    assert_safe(&out);
    assert_safe(&err);
}

#[test]
fn facts_and_texts_may_have_anything_in_them() {
    let mut hostile = tree(&harbour::ARTICLE);
    for place in [
        "/id",
        "/name",
        "/headline",
        "/actors/0/name",
        "/actors/0/id",
        "/quotes/0/id",
        "/quotes/0/parts/0/value",
        "/statistics/0/of/value",
    ] {
        let member = hostile.pointer_mut(&format!("/articles/0{place}"));
        let member = member.expect("the member is there");
        *member = format!("{BAD}{}", member.as_str().unwrap_or_default()).into();
    }
    let (name, text) = (format!("facts{BAD}.json"), format!("text{BAD}.txt"));
    let files = [
        (&*name, &*hostile.to_string()),
        (&text, &WRONG.replace(' ', &format!(" {BAD}"))),
        ("bad.json", &format!("{{ {BAD}")),
        (
            "member.json",
            &format!("{{ \"newsfacts\": \"1.0\", {:?}: 1 }}", "x\u{202E}y"),
        ),
        ("raw.txt", &format!("actors! {{ {BAD} }}")),
    ];
    let folder = folder(&files);
    for command in COMMANDS
        .iter()
        .filter(|command| matches!(command[0], "check" | "convert"))
    {
        for more in [
            &[&*name][..],
            &[&name, "--text", &text],
            &["bad.json"],
            &["member.json"],
            &["raw.txt"],
        ] {
            assert_all_safe(folder.path(), &[command, more].concat());
        }
    }
}

#[test]
fn declarations_may_have_anything_in_them() {
    // A lone carriage return is no Rust.
    let bad = BAD.replace('\r', "");
    let words =
        rust(&format!("We will build {bad} homes")).replace("Tuesday", &format!("Tuesday {bad}"));
    let literal = rust("We will build 210 homes\\u{202E}\\u{1b}[2J\\nforged");
    let between = rust("We will build 210 homes")
        .replace("quote homes", "/* \u{1B}[2J\u{202E} */ quote homes");
    let name = format!("vote{BAD}.rs");
    let files = [
        ("words.rs", &*words),
        ("literal.rs", &literal),
        (&name, &between),
    ];
    let folder = folder(&files);
    for command in COMMANDS.iter().filter(|command| command[0] != "scan") {
        for (file, _) in &files {
            assert_all_safe(folder.path(), &[command, &[*file][..]].concat());
        }
    }
    let (_, out, _) = run(folder.path(), &["check", &name]);
    let line =
        "9 |     /* \\u{001B}[2J\\u{202E} */ quote homes: lee = \"We will build 210 homes\";\n";
    let (_, below) = out.split_once(line).unwrap_or_else(|| panic!("{out}"));
    let before = "    /* \\u{001B}[2J\\u{202E} */ quote homes: lee = ".len();
    assert!(
        below.starts_with(&format!("  | {:before$}^^^", "")),
        "{out}"
    );
}

/// Where a terminal breaks a line, no blanks have brought what is behind them to the front of a row.
#[test]
fn blanks_do_not_make_a_message_of_their_own() {
    let forged = "error: the article does not quote these words [misquoted]";
    for blank in [" ", "\u{A0}", "\u{2003}\u{3000}"] {
        let words = format!("x{}{forged}", blank.repeat(40));
        let mut facts = tree(&harbour::ARTICLE);
        facts["articles"][0]["quotes"][0]["parts"][0] = json!({ "value": words });
        facts["articles"][0]["text"] = format!("A text.{words}").into();
        let pretty = serde_json::to_string_pretty(&facts).expect("JSON");
        let folder = folder(&[
            ("facts.json", &pretty),
            ("flat.json", &facts.to_string()),
            ("vote.rs", &rust(&words)),
        ]);
        for file in ["facts.json", "flat.json", "vote.rs"] {
            let (code, out, _) = run(folder.path(), &["check", file]);
            assert_eq!(code, Some(1), "{out}");
            assert!(out.contains("····"), "{out}");
            for row in out.lines() {
                let row = row.trim_start_matches(|c: char| c.is_ascii_digit() || " |=".contains(c));
                let drawn = row.starts_with('^');
                assert!(drawn || !row.contains(&" ".repeat(9)), "{row}");
                assert!(!row.contains(&"\u{A0}".repeat(9)), "{row}");
            }
        }
    }
}

#[test]
fn arguments_may_have_anything_in_them() {
    let folder = folder(&[
        ("facts.json", &facts(&harbour::ARTICLE)),
        ("vote.rs", &rust("We")),
    ]);
    for command in COMMANDS {
        for more in [
            &[BAD][..],
            &["vote.rs", BAD],
            &["facts.json", "--article", BAD],
            &["facts.json", "--text", BAD],
            &["facts.json", "--sources", BAD],
            &["vote.rs", "--actors", BAD],
            &["facts.json", "--deny", BAD],
            &["facts.json", "--message-format", BAD],
            &["facts.json", "--color", BAD],
            &["facts.json", "--format", BAD],
            &["facts.json", "--feed", BAD],
            &["facts.json", "--title", BAD, "--feed-url", BAD],
            &["facts.json", "--output", BAD, "--published", BAD],
            &["facts.json", "--language", BAD],
            &["--\u{1B}\nforged"],
            &["--\u{9B}\nforged=1"],
        ] {
            assert_all_safe(folder.path(), &[command, more].concat());
        }
    }
    for arguments in [&[BAD][..], &["explain", BAD], &["--\u{1B}\nforged"]] {
        let (code, _, _) = run(folder.path(), arguments);
        assert_eq!(code, Some(2));
        assert_all_safe(folder.path(), arguments);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_need_read_what_is_printed() {
    let mut carried = tree(&harbour::ARTICLE);
    carried["articles"][0]["text"] = super::right().into();
    let line = serde_json::json!({ "facts": tree(&harbour::ARTICLE), "text": WRONG });
    let files = [
        ("good.json", &*carried.to_string()),
        ("facts.json", &facts(&harbour::ARTICLE)),
        ("wrong.txt", WRONG),
        ("a.rs", "actors! {\nactor a:Person=\"A\";\n}\n"),
        ("open.rs", "fn main() {\n"),
        ("vote.txt", "“We lost a month,” Ines Roth said."),
        ("lines", &format!("{line}\n")),
    ];
    let folder = folder(&files);
    let wrong = ["check", "facts.json", "--text=wrong.txt"];
    // What is printed on standard output, and the exit code where somebody reads it.
    for (arguments, prints, read) in [
        (&wrong[..], true, 1),
        (&[&wrong[..], &["--message-format=json"]].concat(), true, 1),
        (
            &[&wrong[..], &["--message-format=github"]].concat(),
            true,
            1,
        ),
        (&[&wrong[..], &["--message-format=sarif"]].concat(), true, 1),
        (&["check", "good.json"], false, 0),
        (&["check", "open.rs"], true, 2),
        (&["check", "--stream", "lines"], true, 1),
        (&["check", "--help"], true, 0),
        (&["check", "--nothing"], false, 2),
        (&["convert", "good.json", "--format=csv"], true, 0),
        (
            &["convert", "facts.json", "--text=wrong.txt", "--format=csv"],
            false,
            1,
        ),
        (&["scan", "vote.txt", "--published=2023-03-14"], true, 0),
        (&["scan", "vote.txt"], false, 2),
        (&["explain"], true, 0),
        (&["explain", "misquoted"], true, 0),
        (&["explain", "nothing"], false, 2),
        (&["fmt", "--check", "a.rs"], true, 1),
        (&["fmt", "open.rs"], false, 2),
        (&["--help"], true, 0),
        (&["--version"], true, 0),
        (&["nothing"], false, 2),
    ] {
        for (how, output) in super::unread::unread(|| super::newsfacts(folder.path(), arguments)) {
            let code = match how {
                "full output" | "full" if prints => 2,
                _ => read,
            };
            assert_eq!(output.status.code(), Some(code), "{how} {arguments:?}");
            if how == "full output" && prints {
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(
                    said.contains("nothing can be printed"),
                    "{arguments:?}: {said}"
                );
            }
        }
    }
}
