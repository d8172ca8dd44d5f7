use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    meant,
    value::{self, Spanned},
};
use newsfacts_core::{
    model::{Actor, ActorKind, Field, Text},
    rules::Rule,
};

impl Lowering<'_> {
    /// `actor putin: Person = "Vladimir Putin" { … };`
    pub(super) fn actor(&mut self, mut declaration: Declaration) {
        let index = self.actors.len();
        let place = FactList::Actors.at(index);
        let mut fields = self.fields(&mut declaration, place);
        let kind = fields.kind(&declaration, kind(&declaration));
        let name = name(&declaration);
        if let Ok((name, _)) = &name {
            fields
                .trace
                .spans
                .insert(place.field(Field::Name), name.span);
        }
        let (name, unnamed) = match fields.keep(place.field(Field::Name), name) {
            Some((name, unnamed)) => (name.value, unnamed),
            None => (Text::default(), false),
        };
        let mut actor = newsfacts_core::fields!(Actor read fields {
            id: fact_id(&declaration, index),
            // A country may do all that an actor can, so that nothing else is held against it.
            kind: kind.unwrap_or(ActorKind::Country),
            name,
            unnamed,
            todo: Default::default(),
            anchor: None,
        });
        actor.todo = fields.todos();
        self.actors.push(actor);
        self.finish(declaration, place);
    }
}

fn kind(declaration: &Declaration) -> Result<ActorKind, Error> {
    let kinds = ActorKind::ALL.map(ActorKind::name);
    let list = format!("the kinds are {}", kinds.join(", "));
    let mut cursor = Cursor::new(&declaration.head, declaration.name.span());
    if cursor.is_empty() {
        let text = format!(
            "expected the kind of actor after the name, as in `{}`",
            declaration.keyword.form_of(&declaration.name.to_string())
        );
        return Err(Error::new(Rule::Malformed, declaration.name.span(), text).detail(list));
    }
    let Some(ident) = cursor.ident() else {
        return Err(cursor
            .expected(Rule::UnknownKind, "a kind of actor")
            .detail(list));
    };
    cursor.finish("the kind of actor")?;
    let word = ident.to_string();
    ActorKind::ALL
        .into_iter()
        .chain([ActorKind::Todo])
        .find(|kind| kind.name() == word)
        .ok_or_else(|| {
            let error = Error::new(
                Rule::UnknownKind,
                ident.span(),
                format!("there is no kind of actor `{word}`"),
            );
            let error = match meant::actor_kind(&word) {
                Some(near) => error.detail(meant::did_you_mean(&word, near.name())),
                None => error,
            };
            error.detail(list)
        })
}

/// `"Vladimir Putin"`, or `unnamed "a spokesperson"`.
fn name(declaration: &Declaration) -> Result<(Spanned<Text>, bool), Error> {
    let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
    let unnamed = cursor.word("unnamed");
    let name = value::text(&mut cursor)?;
    let behind = cursor.rest();
    if cursor.word("as") {
        let text = "a name takes no `as`: list the article's other names for the actor in `also`";
        return Err(Error::new(
            Rule::WrongValue,
            Extent::of(behind, name.span.end),
            text,
        ));
    }
    cursor.finish("the name of the actor")?;
    Ok((name, unnamed))
}
