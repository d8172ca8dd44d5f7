//! What the guide to continuous integration tells to write is YAML, and says what it should.

use newsfacts_tests::root;
use std::fs;
use yaml_rust2::{Yaml, YamlLoader};

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("the file is there")
}

/// The one document of a YAML file.
fn document(text: &str) -> Yaml {
    let documents =
        YamlLoader::load_from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    <[Yaml; 1]>::try_from(documents)
        .map(|[one]| one)
        .expect("one document")
}

/// The blocks of YAML in the guide.
fn blocks() -> Vec<Yaml> {
    let guide = read("src/ci.md");
    let blocks = guide.split("```yaml\n").skip(1);
    let blocks = blocks.map(|rest| rest.split("```").next().unwrap_or_default());
    blocks.map(document).collect()
}

fn words(yaml: &Yaml) -> Vec<&str> {
    yaml.as_vec()
        .into_iter()
        .flatten()
        .filter_map(Yaml::as_str)
        .collect()
}

#[test]
fn the_workflow_has_steps_that_run_or_use_something() {
    let workflow = &blocks()[0];
    assert_eq!(words(&workflow["on"]), ["push", "pull_request"]);
    let job = &workflow["jobs"]["check"];
    assert_eq!(job["runs-on"].as_str(), Some("ubuntu-latest"));
    let steps = job["steps"].as_vec().expect("steps");
    for step in steps {
        let does = [&step["run"], &step["uses"]].map(|what| what.as_str().is_some());
        assert!(does[0] != does[1], "{step:?}");
    }
    let last = steps.last().expect("a step");
    assert_eq!(last["with"]["sarif_file"].as_str(), Some("facts.sarif"));
    let writes = |step: &Yaml| {
        step["run"]
            .as_str()
            .is_some_and(|run| run.contains("> facts.sarif"))
    };
    assert!(steps.iter().any(writes));
}

#[test]
fn the_hooks_that_the_guide_names_are_there() {
    let hooks = document(&read(".pre-commit-hooks.yaml"));
    let hooks = hooks.as_vec().expect("a list");
    for hook in hooks {
        for member in ["id", "name", "description", "entry", "language"] {
            assert!(
                hook[member].as_str().is_some_and(|text| !text.is_empty()),
                "{member}"
            );
        }
        assert_eq!(words(&hook["types"]), ["rust"]);
    }
    let there: Vec<&str> = hooks
        .iter()
        .filter_map(|hook| hook["id"].as_str())
        .collect();
    let config = &blocks()[1]["repos"][0];
    let named = config["hooks"].as_vec().expect("a list");
    let named: Vec<&str> = named
        .iter()
        .filter_map(|hook| hook["id"].as_str())
        .collect();
    assert_eq!(named, there);
}
