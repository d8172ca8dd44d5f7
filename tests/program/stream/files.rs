//! Lines that name files.

use super::{RIGHT, answers, folder, vote};
use serde_json::json;
use std::fs;

#[test]
fn files_are_read_from_one_folder_and_only_where_that_is_given() {
    let line = vote(json!(1), RIGHT);
    let (facts, text) = (line["facts"].to_string(), line["text"].as_str().unwrap());
    let mut cited = line.clone();
    cited["facts"]["articles"][0]["quotes"][0]["source"] = json!({ "file": "a.txt" });
    let folder = folder(&[("secret.txt", text)]);
    let folder = folder.path();
    fs::create_dir(folder.join("in")).unwrap();
    fs::write(folder.join("in/a.json"), &facts).unwrap();
    fs::write(folder.join("in/a.txt"), text).unwrap();
    let named =
        |facts: &str, text: &str| json!({ "id": 1, "facts_file": facts, "text_file": text });
    let both = json!({ "id": 1, "facts_file": "a.json", "text": text, "text_file": "a.txt" });
    let under = ["--files-under", "in"];
    for (line, options, status, message) in [
        (named("a.json", "a.txt"), &under[..], "good", ""),
        (
            named("a.json", "a.txt"),
            &[],
            "unjudged",
            "`facts_file` names a file, and no files are read here",
        ),
        (
            named("b.json", "a.txt"),
            &under,
            "unjudged",
            "there is no file b.json",
        ),
        (
            named("a.json", "../secret.txt"),
            &under,
            "unjudged",
            "../secret.txt cannot be read: it lies outside",
        ),
        (
            named("a.json", "/etc/hostname"),
            &under,
            "unjudged",
            "/etc/hostname cannot be read: it lies outside",
        ),
        (named("a.json", "."), &under, "unjudged", ". is a directory"),
        (
            both,
            &under,
            "unjudged",
            "`text` and `text_file` are both given",
        ),
        (cited.clone(), &under, "good", ""),
        (cited.clone(), &["--sources", "in"], "good", ""),
        (
            cited,
            &[],
            "unjudged",
            "the facts name the source file a.txt, and no files are read here",
        ),
    ] {
        let arguments = [&["check", "--stream"], options].concat();
        let (_, answers) = answers(folder, &arguments, line.to_string());
        let told = answers[0]["error"]["message"].as_str().unwrap_or_default();
        assert_eq!(answers[0]["status"], status, "{line} {options:?}: {told}");
        assert!(told.starts_with(message), "{line} {options:?}: {told}");
    }
}
