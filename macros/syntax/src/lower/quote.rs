use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    value::{self, Names},
};
use newsfacts_core::{
    model::{Field, Quote, Stated, Text},
    rules::{Place, Rule},
};
use proc_macro2::{Ident, TokenTree};

impl Lowering<'_> {
    /// `quote invitation: putin -> xi = "We are expecting you …" { … };`
    pub(super) fn quote(&mut self, mut declaration: Declaration) {
        let index = self.quotes.len();
        let place = FactList::Quotes.at(index);
        let mut fields = self.fields(&mut declaration, place);
        if declaration.head.is_empty() {
            let text = "expected who says it, after the name";
            let error = Error::new(Rule::Malformed, declaration.name.span(), text).detail(format!(
                "write: {}",
                declaration.keyword.form_of(&declaration.name.to_string())
            ));
            if !fields.is_misnamed("head") {
                fields.headless(place.field(Field::Speakers), error);
            }
        }
        let names = fields.attribution(&declaration);
        let mut parts = Vec::new();
        let read = read_parts(&declaration, &mut fields, &mut parts);
        fields.keep(place.field(Field::Parts), read);
        let mut quote = newsfacts_core::fields!(Quote read fields {
            id: fact_id(&declaration, index),
            attribution: names.attribution(),
            parts: parts.into(),
            todo: Default::default(),
            evidence: Default::default(),
        });
        quote.todo = fields.todos();
        self.quotes.push(quote);
        self.finish(declaration, place);
    }
}

/// `"…"`, or `"…" + "…"` where the article interrupts the quotation; each with its `as "…"`. What was read before an
/// error stays in `parts`.
fn read_parts(
    declaration: &Declaration,
    fields: &mut Fields<'_>,
    parts: &mut Vec<Stated<Text>>,
) -> Result<(), Error> {
    let place = fields.place.field(Field::Parts);
    fields.trace.spans.insert(
        place,
        Extent::of(&declaration.value, declaration.value_span),
    );
    let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
    loop {
        let text = value::text(&mut cursor)?;
        let place = place.item(parts.len());
        fields.trace.spans.insert(place, text.span);
        let mut part = Stated::new(text.value);
        let words = cursor.rest();
        let read = fields.own_words(&mut cursor, place, &mut part);
        let author = part.author;
        parts.push(part);
        read?;
        if author {
            let read = &words[..words.len() - cursor.rest().len()];
            return Err(on_authors_word(Extent::of(read, cursor.span())));
        }
        if !cursor.punct("+") {
            break;
        }
    }
    let left = cursor.finish("the words of the quote");
    left.map_err(|error| match cursor.peek() {
        Some(TokenTree::Literal(_)) => {
            error.detail("the parts of a quote are joined by `+`: \"…\" + \"…\"")
        }
        _ => error,
    })
}

/// A quotation is what the article prints, or it is none.
fn on_authors_word(at: Extent) -> Error {
    let text = "the words of a quotation cannot be on the author's word";
    Error::new(Rule::WrongValue, at, text)
        .detail("leave out `as _`: they must stand in the article, in quotation marks")
        .detail("what is only reported is a claim: claim rents: lee = \"Rents will fall\";")
}

impl Fields<'_> {
    /// Who says it: what stands after `:`.
    pub(super) fn attribution(&mut self, declaration: &Declaration) -> Names {
        if declaration.head.is_empty() {
            return Names::default();
        }
        let mut cursor = Cursor::new(&declaration.head, declaration.name.span());
        let place = self.place;
        let mut names = Names::default();
        let read = value::attribution(&mut cursor, &mut names);
        self.keep(place.field(Field::Speakers), read);
        for (todo, at) in &names.open {
            self.leave_open(*todo, *at);
        }
        self.trace.spans.insert(
            place.field(Field::Speakers),
            Extent::of(&declaration.head, declaration.name.span()),
        );
        self.mention(place.field(Field::Speakers), &names.speakers);
        self.mention(place.field(Field::Addressees), &names.addressees);
        self.mention(place.field(Field::Via), &names.via);
        names
    }

    fn mention(&mut self, place: Place, names: &[Ident]) {
        for (index, name) in names.iter().enumerate() {
            self.trace
                .spans
                .insert(place.item(index), name.span().into());
            self.trace.mentions.push(name.clone());
        }
    }
}
