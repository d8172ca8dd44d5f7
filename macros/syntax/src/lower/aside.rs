use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    value::{self, Spanned},
};
use newsfacts_core::{
    model::{Aside, Field, Text},
    rules::Rule,
};

impl Lowering<'_> {
    /// `aside _ = "S&P 500" { note: "the name of an index" };`
    pub(super) fn aside(&mut self, mut declaration: Declaration) {
        let index = self.asides.len();
        let place = FactList::Asides.at(index);
        let mut fields = self.fields(&mut declaration, place);
        let words = head(&declaration).and_then(|()| words(&declaration));
        let at = place.field(Field::Words);
        if let Ok(words) = &words {
            fields.trace.spans.insert(at, words.span);
        }
        let words = fields.keep(at, words);
        let aside = newsfacts_core::fields!(Aside read fields {
            id: fact_id(&declaration, index),
            words: words.map(|words| words.value).unwrap_or_default(),
            anchor: None,
        });
        self.asides.push(aside);
        self.finish(declaration, place);
    }
}

/// Nobody says it, and it is of no kind.
fn head(declaration: &Declaration) -> Result<(), Error> {
    if declaration.head.is_empty() {
        return Ok(());
    }
    let at = Extent::of(&declaration.head, declaration.name.span());
    let text = "an aside has no speaker and no kind: nothing stands between its name and `=`";
    let form = declaration.keyword.form_of(&declaration.name.to_string());
    Err(Error::new(Rule::Malformed, at, text).detail(format!("write: {form}")))
}

/// The words alone: they are the article's own.
fn words(declaration: &Declaration) -> Result<Spanned<Text>, Error> {
    let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
    let words = value::text(&mut cursor)?;
    let behind = cursor.rest();
    if cursor.word("as") {
        let text = "an aside takes no `as`: its words are the article's own";
        let at = Extent::of(behind, words.span.end);
        let advice = "give them behind `=`, exactly as the article prints them";
        return Err(Error::new(Rule::WrongValue, at, text).detail(advice));
    }
    cursor.finish("the words of the aside")?;
    Ok(words)
}
