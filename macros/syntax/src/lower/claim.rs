use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor, declaration::Declaration, error::Error, lower::fields::Fields, number, value,
};
use newsfacts_core::{
    model::{Claim, Field, Measure, Rating, Review, SourceRef, Text},
    rules::Rule,
};
use proc_macro2::{Literal, TokenTree};

impl Lowering<'_> {
    /// `claim never_refused: xi = "Russia never refused to settle" as "…" { about: [russia] };`
    pub(super) fn claim(&mut self, mut declaration: Declaration) {
        let index = self.claims.len();
        let place = FactList::Claims.at(index);
        let mut fields = self.fields(&mut declaration, place);
        let names = fields.attribution(&declaration);
        let text = fields.label(&declaration, place.field(Field::Text));
        let mut claim = newsfacts_core::fields!(Claim read fields {
            id: fact_id(&declaration, index),
            attribution: names.attribution(),
            text,
            todo: Default::default(),
            evidence: Default::default(),
        });
        claim.todo = fields.todos();
        self.claims.push(claim);
        self.finish(declaration, place);
    }
}

impl Fields<'_> {
    /// `verdict`, and what belongs to it.
    pub(super) fn review(&mut self, url: Field) -> Option<Review> {
        let verdict = self.text(Field::Verdict);
        let rating = self.read(Field::Rating, rating);
        let by = self.party(Field::ReviewedBy);
        let published = self.moment(Field::Reviewed);
        let url = self.text(url);
        let given = |field: &Field| self.trace.spans.contains(self.place.field(*field));
        let belonging = [
            Field::Rating,
            Field::ReviewedBy,
            Field::Reviewed,
            Field::Review,
        ];
        if let Some(first) = belonging.into_iter().find(given)
            && !given(&Field::Verdict)
            && !self.is_incomplete()
        {
            let at = self.trace.spans.find(self.place.field(first));
            let first = first.name();
            let text = format!("`{first}` belongs to a `verdict`, and there is none");
            self.errors
                .push(Error::new(Rule::MissingField, at, text).detail("write: verdict: \"False\""));
        }
        Some(Review {
            verdict: verdict?,
            rating,
            by,
            published,
            url,
        })
    }

    /// The name of a fact of this article, or in quotation marks the id of one elsewhere.
    pub(super) fn replaced(&mut self, field: Field) -> Option<Text> {
        self.read(field, |cursor, fields| match cursor.peek() {
            Some(TokenTree::Ident(_)) => {
                let name = value::name(cursor, value::FACT)?;
                fields.trace.mentions.push(name.clone());
                Ok(value::id(&name))
            }
            _ => value::text(cursor).map(|text| text.value),
        })
    }

    /// An address, the path of a text file, or both in brackets.
    pub(super) fn source(&mut self, field: Field) -> Option<SourceRef> {
        self.read(field, |cursor, fields| {
            let mut source = SourceRef::default();
            let mut literals = Vec::new();
            value::list(cursor, |cursor| {
                literals.push(literal(cursor)?);
                Ok(())
            })?;
            for (text, literal) in literals {
                let is_url = text.contains("://");
                let slot = if is_url {
                    &mut source.url
                } else {
                    &mut source.file
                };
                if slot.is_some() {
                    let what = if is_url { "address" } else { "file" };
                    let text = format!("a source has one {what}");
                    return Err(Error::new(Rule::DoubledField, literal.span(), text));
                }
                *slot = Some(text.clone().into());
                if !is_url && !fields.trace.sources.iter().any(|(path, _)| *path == text) {
                    fields.trace.sources.push((text, literal));
                }
            }
            Ok(source)
        })
    }
}

/// A string literal with its token.
fn literal(cursor: &mut Cursor<'_>) -> Result<(String, Literal), Error> {
    let token = cursor.peek();
    match (token, cursor.string()) {
        (Some(TokenTree::Literal(literal)), Some((text, _))) => Ok((text, literal.clone())),
        _ => Err(cursor.expected(
            Rule::WrongValue,
            "an address or the path of a text file in quotation marks",
        )),
    }
}

/// `1 of 5`
fn rating(cursor: &mut Cursor<'_>, _: &mut Fields<'_>) -> Result<Rating, Error> {
    let span = cursor.span();
    let wrong = || {
        Error::new(
            Rule::WrongValue,
            span,
            "a rating reads `1 of 5`, from 1 to the best",
        )
    };
    match number::figure(cursor)?.quantity.measure {
        Measure::OutOf { part, whole } => {
            let number = |number: newsfacts_core::model::Number| {
                number
                    .value()
                    .and_then(|value| u32::try_from(value).ok())
                    .ok_or_else(wrong)
            };
            let rating = Rating {
                value: number(part)?,
                best: number(whole)?,
            };
            if rating.value == 0 || rating.value > rating.best {
                Err(wrong())
            } else {
                Ok(rating)
            }
        }
        _ => Err(wrong()),
    }
}
