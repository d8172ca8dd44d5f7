//! What `newsfacts check` tells other programs.

use super::{WRONG, facts, folder, harbour, right, run, rust, tree};
use serde_json::{Value, json};
use std::{env, fs, path::Path};

#[test]
fn json_has_the_same_members_for_both_kinds_of_file() {
    let facts = facts(&harbour::ARTICLE);
    let rust = rust("We will build 210 homes");
    let folder = folder(&[
        ("facts.json", &facts),
        ("wrong.txt", WRONG),
        ("vote.rs", &rust),
    ]);
    let folder = folder.path();
    let of = |arguments: &[&str]| -> Value {
        let (code, out, err) = run(
            folder,
            &[&["check", "--message-format", "json"], arguments].concat(),
        );
        assert_eq!((code, &*err), (Some(1), ""));
        serde_json::from_str(&out).expect("one object on one line")
    };
    let mut found = of(&["facts.json", "--text", "wrong.txt"]);
    let rendered = found["rendered"].take();
    let (_, shown, _) = run(folder, &["check", "facts.json", "--text", "wrong.txt"]);
    assert_eq!(format!("{}\n\n", rendered.as_str().unwrap()), shown);
    let start = WRONG.chars().position(|c| c == '“').unwrap() + 1;
    let words = "We lost a month to the storm";
    assert_eq!(
        found,
        json!({
            "level": "error",
            "rule": "misquoted",
            "message": "the article does not quote these words",
            "details": found["details"],
            "file": "facts.json",
            "line": found["line"], "column": 13, "end_line": found["line"], "end_column": 14,
            "pointer": "/articles/0/quotes/0/parts/0",
            "article": "harbour",
            "fact": "storm",
            "passage": {
                "file": "wrong.txt", "line": 1, "column": start + 1,
                "start": start, "end": start + words.chars().count(), "exact": words,
            },
            "rendered": null,
        })
    );
    let in_rust = of(&["vote.rs"]);
    let members = |value: &Value| -> Vec<String> {
        value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(members(&in_rust), members(&found));
    assert_eq!(in_rust["pointer"], Value::Null);
    assert_eq!(
        (&in_rust["article"], &in_rust["fact"]),
        (&json!("vote"), &json!("homes"))
    );
    assert_eq!(
        [
            &in_rust["line"],
            &in_rust["column"],
            &in_rust["end_line"],
            &in_rust["end_column"]
        ],
        [&json!(9), &json!(24), &json!(9), &json!(49)]
    );
    assert_eq!(in_rust["passage"]["exact"], "We will build 120 homes");
}

#[test]
fn json_tells_of_a_file_that_cannot_be_read_in_the_same_way() {
    let mut broken = tree(&harbour::ARTICLE);
    broken["articles"][0]["actors"][0]["kind"] = json!("Company");
    broken["articles"][0]["quotes"][0]
        .as_object_mut()
        .unwrap()
        .remove("id");
    let folder = folder(&[("facts.json", &broken.to_string())]);
    let (code, out, err) = run(
        folder.path(),
        &["check", "facts.json", "--message-format=json"],
    );
    assert_eq!((code, &*err), (Some(2), ""));
    let found: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let said: Vec<_> = found
        .iter()
        .map(|found| (&found["rule"], &found["pointer"]))
        .collect();
    assert_eq!(
        said,
        [
            (&json!("unknown_kind"), &json!("/articles/0/actors/0/kind")),
            (&json!("missing_field"), &json!("/articles/0/quotes/0")),
        ]
    );
}

#[test]
fn github_gets_one_command_for_each_message() {
    let name = "a,b:100%.rs";
    let folder = folder(&[(name, &rust("We will build 210 homes"))]);
    let (code, out, err) = run(
        folder.path(),
        &["check", name, "--message-format", "github"],
    );
    assert_eq!((code, err), (Some(1), format!("{name}: 1 error\n")));
    let start = "::error file=a%2Cb%3A100%25.rs,line=9,endLine=9,col=24,endColumn=49,title=misquoted::\
        the article does not quote these words%0Anearest: body:1:16%0A";
    assert!(out.starts_with(start) && out.lines().count() == 1, "{out}");
    let (_, out, _) = run(
        folder.path(),
        &["check", name, "--message-format=github", "--warn=misquoted"],
    );
    assert!(out.starts_with("::warning file="), "{out}");
    let input = rust("We will build 210 homes");
    let (_, out, _) = super::run_with(
        folder.path(),
        &["check", "-", "--message-format=github"],
        &input,
    );
    assert!(out.starts_with("::error title=misquoted::"), "{out}");
}

/// The files of which the logs are kept. `cargo test -p newsfacts-tests --test sarif` holds these against the schema of SARIF.
fn logs() -> Vec<(&'static str, Value)> {
    let facts = facts(&harbour::ARTICLE);
    let rust = rust("We will build 210 homes");
    let carried = {
        let mut facts = tree(&harbour::ARTICLE);
        facts["articles"][0]["text"] = WRONG.into();
        facts.to_string()
    };
    let folder = folder(&[
        ("facts of 日本.json", &facts),
        ("wrong.txt", WRONG),
        ("right.txt", &right()),
        ("vote.rs", &rust),
        ("carried.json", &carried),
        ("bad.json", "{ \"newsfacts\": \"1.0\" }"),
    ]);
    let json = "facts of 日本.json";
    let runs: [(&str, i32, &[&str]); 5] = [
        ("json", 1, &[json, "--text", "wrong.txt"]),
        ("rust", 1, &["vote.rs", "--warn", "uncovered"]),
        (
            "several",
            2,
            &["carried.json", "vote.rs", "bad.json", "missing.json"],
        ),
        ("twice", 1, &["vote.rs", "./vote.rs"]),
        ("good", 0, &[json, "--text", "right.txt"]),
    ];
    let run = |(name, expected, arguments): (&'static str, i32, &[&str])| {
        let all = [&["check", "--message-format", "sarif"], arguments].concat();
        let (code, out, _) = run(folder.path(), &all);
        assert_eq!(code, Some(expected), "{name}");
        (name, serde_json::from_str(&out).expect("JSON"))
    };
    runs.into_iter().map(run).collect()
}

#[test]
fn sarif_logs_are_as_they_are_kept() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/program/sarif");
    for (name, log) in logs() {
        let file = kept.join(format!("{name}.sarif"));
        let mut text = serde_json::to_string_pretty(&log).expect("JSON") + "\n";
        let told = log["runs"][0]["invocations"][0].to_string();
        if let Some((_, rest)) = told.split_once("the path starts in ") {
            let here = rest.split_once('"').map_or(rest, |(here, _)| here);
            text = text.replace(here, "…");
        }
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(&kept).expect("a folder");
            fs::write(&file, text).expect("a file");
        } else {
            let kept = fs::read_to_string(&file).unwrap_or_default();
            assert_eq!(text, kept, "UPDATE_EXPECT=1 writes {}", file.display());
        }
    }
}

/// All results of a log.
fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().expect("results")
}

#[test]
fn sarif_results_lead_to_the_facts_and_to_the_article() {
    let logs = logs();
    let (_, json) = &logs[0];
    let result = &results(json)[0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "facts%20of%20%E6%97%A5%E6%9C%AC.json"
    );
    assert_eq!(
        result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"],
        "harbour::storm"
    );
    let related = &result["relatedLocations"][0]["physicalLocation"];
    assert_eq!(related["artifactLocation"]["uri"], "wrong.txt");
    let region = &related["region"];
    let number = |name: &str| region[name].as_u64().expect("a number") as usize;
    let passage: String = WRONG
        .chars()
        .skip(number("charOffset"))
        .take(number("charLength"))
        .collect();
    assert_eq!(passage, "We lost a month to the storm");
    let rule = &json["runs"][0]["tool"]["driver"]["rules"][0];
    assert_eq!(rule["id"], "misquoted");
    assert!(
        rule["help"]["text"]
            .as_str()
            .is_some_and(|text| text.len() > 200)
    );
    // A text that the facts carry is no file.
    let (_, several) = &logs[2];
    let carried = &results(several)[0]["relatedLocations"][0];
    assert_eq!(carried["physicalLocation"], Value::Null, "{carried}");
    let run = &several["runs"][0];
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let notes = &run["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(notes.as_array().map(Vec::len), Some(2), "{notes}");
    assert!(results(&logs[4].1).is_empty());
}

#[test]
fn a_fingerprint_stays_where_lines_move() {
    let print = |code: &str| -> Vec<String> {
        let folder = folder(&[("vote.rs", code)]);
        let (_, out, _) = run(
            folder.path(),
            &["check", "vote.rs", "--message-format", "sarif"],
        );
        let log: Value = serde_json::from_str(&out).expect("JSON");
        let prints = results(&log)
            .iter()
            .map(|result| result["partialFingerprints"]["newsfacts/v1"].to_string());
        prints.collect()
    };
    let code = rust("We will build 210 homes");
    let before = print(&code);
    assert_eq!(before.len(), 1);
    assert_eq!(print(&format!("// A comment.\n\n{code}")), before);
    let quote = "    quote homes";
    let others = "    quote seven: lee = \"We will build 777 homes\";\n";
    let two = print(&code.replace(quote, &format!("{others}{quote}")));
    assert_eq!(two.len(), 2);
    assert!(
        two[0] != two[1] && two.contains(&before[0]),
        "{two:?} {before:?}"
    );
    assert_ne!(print(&code.replace("quote homes", "quote houses")), before);
    // The same fact of two files is told twice.
    let logs = logs();
    let twice = results(&logs[3].1);
    assert_eq!(twice.len(), 2);
    assert_ne!(
        twice[0]["partialFingerprints"],
        twice[1]["partialFingerprints"]
    );
}
