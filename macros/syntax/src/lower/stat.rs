use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    number, value,
};
use newsfacts_core::{
    model::{
        Baseline, Extent as Range, Formula, Measure, Number, Operator, Quantity, Stated, Statistic,
        Text,
    },
    rules::Rule,
};
use proc_macro2::TokenTree;

impl Lowering<'_> {
    /// `stat gas_shipped: putin = 13.8 billion m3 { of: "gas shipped", … };`
    pub(super) fn stat(&mut self, mut declaration: Declaration) {
        let index = self.statistics.len();
        let place = FactList::Statistics.at(index);
        let mut fields = self.fields(&mut declaration, place);
        let names = fields.attribution(&declaration);
        let mut quantity = Stated::new(nothing());
        let formula = figure(&declaration, &mut fields, &mut quantity);
        let formula = fields.keep(place.field("quantity"), formula).flatten();
        let of = fields.stated_text("of");
        fields.require("of", &of, "{ of: \"what is measured\" }");
        let statistic = Statistic {
            id: fact_id(&declaration, index),
            attribution: names.attribution(),
            quantity,
            of: of.unwrap_or_else(|| Stated::new(Text::default())),
            who: fields.name("who", value::ACTOR),
            from: fields.name("from", value::ACTOR),
            to: fields.name("to", value::ACTOR),
            during: fields.stated("during", crate::date::when),
            against: against(&mut fields),
            margin: fields.read("margin", |cursor, _| {
                number::figure(cursor).map(|figure| figure.quantity)
            }),
            formula,
            complete_with: fields.names("complete_with", value::STATISTIC).into(),
            at: fields.name("at", value::EVENT),
            method: fields.text("method"),
            inferred: fields.flag("inferred"),
            source: fields.source(),
            replaces: fields.replaces(),
            note: fields.text("note"),
        };
        self.statistics.push(statistic);
        self.finish(declaration, place);
    }
}

/// A figure, or two statistics that it follows from; then the rules work it out. What was read before an error stays in
/// `quantity`.
fn figure(
    declaration: &Declaration,
    fields: &mut Fields<'_>,
    quantity: &mut Stated<Quantity>,
) -> Result<Option<Formula>, Error> {
    let place = fields.place.field("quantity");
    let tokens = &declaration.value;
    let mut cursor = Cursor::new(tokens, declaration.value_span);
    let formula = formula(&mut cursor, fields)?;
    if formula.is_none() {
        let figure = number::figure(&mut cursor)?;
        if let Some(span) = figure.unit_span {
            fields.trace.spans.insert(place.part("unit"), span.into());
        }
        quantity.value = figure.quantity;
    }
    let read = &tokens[..tokens.len() - cursor.rest().len()];
    let extent = Extent::of(read, declaration.value_span);
    fields.trace.spans.insert(place, extent);
    quantity.words = fields.words(&mut cursor, place)?;
    cursor
        .finish("the figure")
        .map_err(|error| match number::other_form(tokens) {
            Some(form) => error.detail(format!("write: {form}")),
            None => error,
        })?;
    Ok(formula)
}

/// `exports_2022 / exports_2021`
fn formula(cursor: &mut Cursor<'_>, fields: &mut Fields<'_>) -> Result<Option<Formula>, Error> {
    let named = matches!(cursor.peek(), Some(TokenTree::Ident(ident)) if ident != "rank" && ident != "minus");
    if !named {
        return Ok(None);
    }
    let place = fields.place.field("formula");
    let mut operand = |cursor: &mut Cursor<'_>, part| {
        let name = value::name(cursor, value::STATISTIC)?;
        fields
            .trace
            .spans
            .insert(place.part(part), name.span().into());
        fields.trace.mentions.push(name.clone());
        Ok(value::id(&name))
    };
    let start = cursor.rest();
    let left = operand(cursor, "left")?;
    let signs = [
        ("+", Operator::Plus),
        ("-", Operator::Minus),
        ("/", Operator::Over),
    ];
    let Some((_, operator)) = signs.into_iter().find(|(sign, _)| cursor.punct(sign)) else {
        if let Some(figure) = number::other_form(start) {
            let text = format!("the unit stands behind the number, not before it: `{left}`");
            let error = Error::new(Rule::WrongValue, start[0].span(), text);
            return Err(error.detail(format!("write: {figure}")));
        }
        let error = cursor.expected(Rule::WrongValue, "`+`, `-` or `/` between two statistics");
        return Err(error.detail(match hedge(&left) {
            Some(sign) => format!("write `{sign}` for “{left}”, as in `{sign}8 minutes`"),
            None => "a figure starts with a number, or names two statistics: `exports / imports`"
                .to_owned(),
        }));
    };
    let right = operand(cursor, "right")?;
    Ok(Some(Formula {
        left,
        operator,
        right,
    }))
}

/// The sign for a word that stands before a figure in prose.
fn hedge(word: &str) -> Option<char> {
    match word {
        "about" | "around" | "roughly" | "nearly" | "almost" | "approximately" | "some"
        | "circa" => Some('~'),
        "over" | "above" => Some('>'),
        "under" | "below" => Some('<'),
        _ => None,
    }
}

/// A text, or the name of another statistic.
fn against(fields: &mut Fields<'_>) -> Option<Baseline> {
    fields.read("against", |cursor, fields| {
        if let Some(TokenTree::Ident(_)) = cursor.peek() {
            let name = value::name(cursor, value::STATISTIC)?;
            fields.trace.mentions.push(name.clone());
            return Ok(Baseline::Statistic(value::id(&name)));
        }
        let text = value::text(cursor)?.value;
        let words = fields.words(cursor, fields.place.field("against"))?;
        Ok(Baseline::Words(Stated {
            value: text,
            words,
            anchor: None,
        }))
    })
}

/// Stands in for a figure that could not be read.
fn nothing() -> Quantity {
    Quantity {
        hedge: Default::default(),
        measure: Measure::Amount(Range::one(Number::whole(0))),
        unit: None,
    }
}
