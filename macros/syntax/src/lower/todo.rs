//! `todo`: what a person must still decide. It stands where a value would.

use super::Fields;
use crate::{
    cursor::Cursor,
    error::{Error, Extent},
    value::{self, is_todo},
};
use newsfacts_core::{
    model::{Field, List, Stated, Text, Todo},
    rules::{FactList, Place, Rule},
};
use proc_macro2::{Span, TokenTree};

impl Fields<'_> {
    /// What was left undecided; call it when all fields are read.
    pub(super) fn todos(&mut self) -> List<Todo> {
        std::mem::take(&mut self.undecided).into()
    }

    /// Whether the whole value of a field is `todo`.
    pub(super) fn is_undecided(
        &mut self,
        field: Field,
        value: &[TokenTree],
    ) -> Result<bool, Error> {
        let Some((TokenTree::Ident(word), behind)) = value.split_first() else {
            return Ok(false);
        };
        // Words of the article may stand in for a text, and for nothing else.
        let has_words = matches!(field, Field::Role | Field::Of | Field::Against);
        if !is_todo(word) || has_words && !behind.is_empty() {
            return Ok(false);
        }
        if !behind.is_empty() {
            let text = "`todo` stands alone: there is no value yet that anything could be said of";
            let error = Error::new(Rule::WrongValue, Extent::of(behind, word.span()), text);
            return Err(error.detail("leave out what stands behind it"));
        }
        match Todo::of(field, self.place.list) {
            Some(todo) => {
                self.leave_open(todo, word.span());
                Ok(true)
            }
            None => Err(cannot_wait(field, self.place.list, word.span())),
        }
    }

    /// Notes that a field is undecided, or one of the items in it.
    pub(super) fn leave_open(&mut self, todo: Todo, at: Span) {
        if self.undecided.contains(&todo) {
            return;
        }
        let place = self.place.field(Field::Todo).item(self.undecided.len());
        self.trace.spans.insert(place, at.into());
        self.undecided.push(todo);
    }

    /// An item of a list that is `todo`, if that comes next.
    pub(super) fn open_item(&mut self, cursor: &mut Cursor<'_>, field: Field) -> bool {
        let Some(todo) = Todo::of(field, self.place.list) else {
            return false;
        };
        let at = cursor.span();
        let open = cursor.word(value::TODO);
        if open {
            self.leave_open(todo, at);
        }
        open
    }

    /// `todo as "…"`, if that comes next: until the author has found words, those of the article stand in for them.
    pub(super) fn open_words(
        &mut self,
        cursor: &mut Cursor<'_>,
        place: Place,
    ) -> Result<Option<Stated<Text>>, Error> {
        let at = cursor.span();
        let todo = place.field.and_then(|field| Todo::of(field, place.list));
        let (Some(todo), true) = (todo, cursor.sees_word(value::TODO)) else {
            return Ok(None);
        };
        cursor.next();
        let mut stated = Stated::new(Text::default());
        self.own_words(cursor, place, &mut stated)?;
        match &stated.words {
            Some(words) => stated.value = words.clone(),
            None => {
                let text = "what is still to be decided needs the article's own words";
                let error = Error::new(Rule::WrongValue, at, text);
                return Err(error.detail("write: todo as \"the article's words\""));
            }
        }
        self.leave_open(todo, at);
        Ok(Some(stated))
    }
}

/// `todo` for a field of which it says something that it is left out, or that nothing can be checked without.
fn cannot_wait(field: Field, list: FactList, at: Span) -> Error {
    let name = field.name();
    let text = format!("`{name}` cannot be left to be decided");
    let error = Error::new(Rule::WrongValue, at, text);
    error.detail(match (field, list) {
        (Field::Stance, _) => {
            "leave it out: where the article does not have it as asserted, the check tells".into()
        }
        (Field::Planned | Field::Inferred, _) => {
            format!("write `{name}: true`, or leave it out, which says that it is not so")
        }
        (Field::Published, _) => {
            "every date in the text is read from it: write the day on which the article was published"
                .into()
        }
        (_, FactList::Article) => {
            "`todo` stands in actors and facts, not in the braces of the article: write it, or leave it out".into()
        }
        _ => "write it, or leave it out".to_owned(),
    })
}
