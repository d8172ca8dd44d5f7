//! Articles from elsewhere, which are not ours to keep: pairs of `NAME.txt` and `NAME.facts.json`, the facts of one article
//! as the format `facts` writes them, in the folder that `NEWSFACTS_ARTICLES` names.

use super::{Honest, Table, speakers};
use newsfacts::{
    facts::FactsDocument,
    rules::{self, Level},
    text::Source,
};
use std::{fs, path::Path};

#[test]
fn articles_from_elsewhere_raise_no_false_alarm() {
    let Some(folder) = newsfacts_tests::articles() else {
        return;
    };
    let articles = read(&folder);
    assert!(!articles.is_empty(), "{} has no articles", folder.display());
    let mut refused = Vec::new();
    let mut table = Table::default();
    for honest in &articles {
        let found = rules::check(&mut honest.article.clone(), Some(&honest.source));
        let errors = found
            .iter()
            .filter(|finding| finding.rule.level() == Level::Deny);
        refused.extend(
            errors.map(|error| format!("{}{}: {error}", honest.source.name(), error.place)),
        );
        table.figures(honest);
        table.dates(honest);
        speakers::falsify(honest, &mut table);
    }
    table.print();
    assert!(
        refused.is_empty(),
        "refused, though honest ({}):\n\n{}",
        refused.len(),
        refused.join("\n\n")
    );
}

fn read(folder: &Path) -> Vec<Honest> {
    let entries = fs::read_dir(folder).expect("the folder of the articles can be read");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let mut articles = Vec::new();
    for path in paths {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let Some(name) = name.strip_suffix(".facts.json") else {
            continue;
        };
        let json = fs::read(&path).expect("the facts can be read");
        let facts =
            FactsDocument::from_json(&json).unwrap_or_else(|errors| panic!("{name}: {errors}"));
        let text = fs::read_to_string(folder.join(format!("{name}.txt")));
        let [article] = <[_; 1]>::try_from(facts.articles).expect("the facts are of one article");
        articles.push(Honest {
            article,
            source: Source::new(name, text.expect("the article has its text")),
            undeclared: &[],
        });
    }
    articles
}
