use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    meant, number, value,
};
use newsfacts_core::{
    model::{
        Baseline, Extent as Range, Field, Formula, Measure, Number, Operator, Part, Quantity,
        Stated, Statistic, Text, Unit, UnitDef,
    },
    rules::Rule,
    suggest, text,
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
        let formula = fields.keep(place.field(Field::Quantity), formula).flatten();
        let mut statistic = newsfacts_core::fields!(Statistic read fields {
            id: fact_id(&declaration, index),
            attribution: names.attribution(),
            quantity,
            todo: Default::default(),
            evidence: Default::default(),
        });
        statistic.todo = fields.todos();
        statistic.formula = formula;
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
    let place = fields.place.field(Field::Quantity);
    let tokens = &declaration.value;
    let mut cursor = Cursor::new(tokens, declaration.value_span);
    let formula = formula(&mut cursor, fields)?;
    if formula.is_none() {
        let figure = number::figure(&mut cursor)?;
        if let Some(span) = figure.unit_span {
            fields
                .trace
                .spans
                .insert(place.part(Part::Unit), span.into());
        }
        quantity.value = figure.quantity;
    }
    let read = &tokens[..tokens.len() - cursor.rest().len()];
    let extent = Extent::of(read, declaration.value_span);
    fields.trace.spans.insert(place, extent);
    fields.own_words(&mut cursor, place, quantity)?;
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
    if number::sees_figure(cursor) {
        return Ok(None);
    }
    if cursor.sees_word(value::TODO) {
        return Err(value::no_todo(cursor.span(), "the figure"));
    }
    let place = fields.place.field(Field::Formula);
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
    // Nouns have capitals in German, and "mehrere Tausend" is no name in two words.
    let left = operand(cursor, Part::Left)
        .map_err(|error| in_other_form(&start[0].to_string(), start).unwrap_or(error))?;
    let signs = [
        ("+", Operator::Plus),
        ("-", Operator::Minus),
        ("/", Operator::Over),
    ];
    let Some((_, operator)) = signs.into_iter().find(|(sign, _)| cursor.punct(sign)) else {
        if let Some(error) = in_other_form(&left, start) {
            return Err(error);
        }
        if let Some(near) = suggest(&left, number::words())
            && !cursor.is_empty()
        {
            let text = format!("no figure begins with `{left}`");
            let error = Error::new(Rule::WrongValue, start[0].span(), text);
            return Err(error.detail(format!("did you mean `{near}`?")));
        }
        let error = cursor.expected(Rule::WrongValue, "`+`, `-` or `/` between two statistics");
        return Err(error.detail(
            "a figure starts with a number, or names two statistics: `exports / imports`",
        ));
    };
    let right = operand(cursor, Part::Right)?;
    Ok(Some(Formula {
        left,
        operator,
        right,
    }))
}

/// A figure that begins with a word, as prose has it, or with its unit.
fn in_other_form(first: &str, tokens: &[TokenTree]) -> Option<Error> {
    let figure = number::other_form(tokens)?;
    let text = match text::unit_named(first) {
        _ if meant::is_change(tokens) => {
            format!("`{}` is a change, which has a sign", meant::written(tokens))
        }
        Unit::Known(name) if UnitDef::named(&name).is_none() => {
            format!("a figure is not written in words: `{first}`")
        }
        _ => format!("the unit stands behind the number, not before it: `{first}`"),
    };
    let error = Error::new(Rule::WrongValue, tokens[0].span(), text);
    Some(error.detail(format!("write: {figure}")))
}

impl Fields<'_> {
    /// What is measured; no statistic goes without.
    pub(super) fn measured(&mut self, field: Field) -> Stated<Text> {
        let of = self.words(field);
        self.require(field, &of, "{ of: \"what is measured\" }");
        of.unwrap_or_else(|| Stated::new(Text::default()))
    }

    pub(super) fn quantity(&mut self, field: Field) -> Option<Stated<Quantity>> {
        self.stated(field, |cursor| {
            number::figure(cursor).map(|figure| figure.quantity)
        })
    }

    /// A text, or the name of another statistic.
    pub(super) fn baseline(&mut self, field: Field) -> Option<Baseline> {
        self.read(field, |cursor, fields| {
            let place = fields.place.field(field);
            if let Some(open) = fields.open_words(cursor, place)? {
                return Ok(Baseline::Words(open));
            }
            if let Some(TokenTree::Ident(_)) = cursor.peek() {
                let name = value::name(cursor, value::STATISTIC)?;
                fields.trace.mentions.push(name.clone());
                return Ok(Baseline::Statistic(value::id(&name)));
            }
            let mut stated = Stated::new(value::text(cursor)?.value);
            fields.own_words(cursor, place, &mut stated)?;
            Ok(Baseline::Words(stated))
        })
    }
}

/// Stands in for a figure that could not be read.
fn nothing() -> Quantity {
    Quantity {
        hedge: Default::default(),
        measure: Measure::Amount(Range::one(Number::whole(0))),
        unit: None,
    }
}
