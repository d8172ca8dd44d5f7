//! `undeclared_name`: a name that nothing was declared under.

use super::{Names, Sort};
use crate::{
    model::{Article, Text},
    rules::{Advice, FactList, Finding, Place, Rule},
    suggest,
    text::tell_apart,
};

impl Names<'_> {
    /// Nothing was declared under the name.
    pub(super) fn undeclared(&mut self, id: &str, wanted: Sort, place: Place) -> Finding {
        let text = format!("`{id}` is not declared");
        let finding = Finding::new(Rule::UndeclaredName, place, text);
        match self.meant(id, wanted) {
            Some(near) => {
                let finding = match tell_apart(id, &near, ("this name", "the declared one")) {
                    Some(line) => finding.detail(line),
                    None => finding,
                };
                finding.advice(Advice::Meant(near))
            }
            None if wanted == Sort::Actor => finding.advice(Advice::Declare {
                list: FactList::Actors,
                id: Some(id.to_owned()),
            }),
            None => self.suggested(finding, wanted),
        }
    }

    /// The declared name that is most likely meant, looked for once however many facts have the undeclared one. Where very
    /// many are undeclared they are no slips: another list is missing, and to compare all with all would take too long.
    fn meant(&mut self, id: &str, wanted: Sort) -> Option<String> {
        let key = (wanted, id.to_owned());
        if let Some(known) = self.meant.get(&key) {
            return known.clone();
        }
        if self.meant.len() == SLIPS {
            return None;
        }
        let meant = suggest(id, self.names(wanted).iter().copied()).map(str::to_owned);
        let meant = meant.or_else(|| meant_name(self.article, wanted.list(), id));
        self.meant.insert(key, meant.clone());
        meant
    }
}

/// For how many undeclared names a declared one is looked for; the others are reported without one.
const SLIPS: usize = 100;

/// The name of the fact that is meant by what it is called in full: `putin` for `Vladimir Putin`, `vladimir_putin` or
/// `Putin`, and the name of an event for its label.
///
/// A word of a name counts where it is the word of one name only.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use newsfacts_core::{model::Article, rules::{FactList, meant_name}};
/// let article: Article = serde_json::from_str(r#"{
///     "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }]
/// }"#).unwrap();
/// assert_eq!(meant_name(&article, FactList::Actors, "Ann Lee").as_deref(), Some("lee"));
/// assert_eq!(meant_name(&article, FactList::Events, "Ann Lee"), None);
/// # }
/// ```
pub fn meant_name(article: &Article, list: FactList, words: &str) -> Option<String> {
    let words = words.replace('_', " ").to_lowercase();
    let own: Vec<(&Text, Vec<&str>)> = match list {
        FactList::Actors => (article.actors.iter())
            .map(|actor| (&actor.id, actor.names().collect()))
            .collect(),
        FactList::Events => (article.events.iter())
            .map(|event| (&event.id, vec![&*event.label.value]))
            .collect(),
        FactList::Statistics => (article.statistics.iter())
            .map(|statistic| (&statistic.id, vec![&*statistic.of.value]))
            .collect(),
        _ => Vec::new(),
    };
    let same = |name: &str| name.to_lowercase() == words;
    let whole = own
        .iter()
        .find(|(_, names)| names.iter().copied().any(same));
    if let Some((id, _)) = whole {
        return Some(id.to_string());
    }
    if list == FactList::Actors {
        let has_word = |name: &str| name.to_lowercase().split(' ').any(|word| word == words);
        let mut with_word = own
            .iter()
            .filter(|(_, names)| names.iter().copied().any(has_word));
        if let (Some((id, _)), None) = (with_word.next(), with_word.next()) {
            return Some(id.to_string());
        }
    }
    None
}
