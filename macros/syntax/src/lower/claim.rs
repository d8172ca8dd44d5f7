use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor, declaration::Declaration, error::Error, lower::fields::Fields, number, value,
};
use newsfacts_core::{
    model::{Claim, Measure, Rating, Review, SourceRef, Text},
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
        let claim = Claim {
            id: fact_id(&declaration, index),
            attribution: names.attribution(),
            text: fields.label(&declaration, place.field("text")),
            about: fields.names("about", value::ACTOR).into(),
            at: fields.name("at", value::EVENT),
            when: fields.stated("when", crate::date::when),
            inferred: fields.flag("inferred"),
            review: fields.review(),
            source: fields.source(),
            replaces: fields.replaces(),
            note: fields.text("note"),
        };
        self.claims.push(claim);
        self.finish(declaration, place);
    }
}

impl Fields<'_> {
    /// `verdict`, and what belongs to it.
    fn review(&mut self) -> Option<Review> {
        let verdict = self.text("verdict");
        let rating = self.read("rating", rating);
        let by = self.party("reviewed_by");
        let url = self.text("review");
        let first = ["rating", "reviewed_by", "review"]
            .into_iter()
            .find(|field| self.trace.spans.contains(self.place.field(field)));
        let verdict_given = self.trace.spans.contains(self.place.field("verdict"));
        if let Some(first) = first
            && !verdict_given
            && !self.is_incomplete()
        {
            let at = self.trace.spans.find(self.place.field(first));
            let text = format!("`{first}` belongs to a `verdict`, and there is none");
            self.errors
                .push(Error::new(Rule::MissingField, at, text).detail("write: verdict: \"False\""));
        }
        Some(Review {
            verdict: verdict?,
            rating,
            by,
            url,
        })
    }

    /// The name of a fact of this article, or in quotation marks the id of one elsewhere.
    pub(super) fn replaces(&mut self) -> Option<Text> {
        self.read("replaces", |cursor, fields| match cursor.peek() {
            Some(TokenTree::Ident(_)) => {
                let name = value::name(cursor, value::FACT)?;
                fields.trace.mentions.push(name.clone());
                Ok(value::id(&name))
            }
            _ => value::text(cursor).map(|text| text.value),
        })
    }

    /// An address, the path of a text file, or both in brackets.
    pub(super) fn source(&mut self) -> Option<SourceRef> {
        self.read("source", |cursor, fields| {
            let mut source = SourceRef::default();
            let mut literals = Vec::new();
            value::list(cursor, &mut literals, literal)?;
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
