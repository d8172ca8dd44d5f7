//! `modified_before_published`: a change of the article before its publication.

use crate::{
    model::{Article, Field, When},
    rules::{Finding, Place, Rule},
};

pub(super) fn finding(article: &Article) -> Option<Finding> {
    let published = article.published;
    let modified = article.modified?;
    let period = When::Range {
        from: Some(published),
        to: Some(modified),
    };
    if !period.is_reversed() {
        return None;
    }
    let text = format!(
        "the article cannot have been modified ({modified}) before it was published ({published})"
    );
    let place = Place::article(Field::Modified);
    Some(Finding::new(Rule::ModifiedBeforePublished, place, text))
}
