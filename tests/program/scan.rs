//! `newsfacts scan`.

use super::{folder, hostile::assert_safe, run, run_with};
use serde_json::Value;

const DAY: [&str; 2] = ["--published", "2023-03-14"];

#[test]
fn what_is_scanned_obeys_nobody() {
    let long = "very ".repeat(100_000);
    let text = format!(
        "“We \u{1B}[2J\u{9B}31m lost\u{202E} a month\u{200B},” Ines\u{7} Roth said.\r“{long}”\u{2028}It fell 7\u{AD} percent.\n"
    );
    let name = "scan\u{1B}[2J\n.txt";
    let folder = folder(&[(name, &text)]);
    let (code, out, err) = run(folder.path(), &["scan", name, DAY[0], DAY[1]]);
    assert!(err.contains("--language tells it"), "{err}");
    assert_eq!(code, Some(0));
    assert!(out.lines().count() > 2, "{out}");
    assert_safe(&out);
    for line in out.lines() {
        let seen: Value = serde_json::from_str(line).expect("JSON");
        let exact = seen["exact"].as_str().expect("words").chars().count();
        let long = seen["end"].as_u64().unwrap() - seen["start"].as_u64().unwrap();
        assert_eq!(exact as u64, long.min(1000), "{seen}");
    }
    assert!(out.contains("\\u001b[2J\\u009b31m"), "{out}");
    let (code, from_input, _) = run_with(folder.path(), &["scan", "-", DAY[0], DAY[1]], &text);
    assert_eq!((code, from_input), (Some(0), out));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = folder(&[
        ("page.html", "<p>A page</p>"),
        ("vote.txt", "It fell 7 percent."),
    ]);
    for (arguments, says) in [
        (&["vote.txt"][..], "--published <DAY>"),
        (
            &["vote.txt", "--published", "March"],
            "a day is needed, as in 2026-03-14",
        ),
        (
            &["vote.txt", "--published", "2023-03"],
            "a day is needed, as in 2026-03-14",
        ),
        (&["missing.txt", DAY[0], DAY[1]], "missing.txt"),
        (&["page.html", DAY[0], DAY[1]], "this is HTML"),
        (&[".", DAY[0], DAY[1]], "directory"),
        #[cfg(unix)]
        (&["/dev/zero", DAY[0], DAY[1]], "device"),
    ] {
        let (code, out, err) = run(folder.path(), &[&["scan"], arguments].concat());
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(says), "{arguments:?}: {err}");
    }
}
