use super::{FactList, Lowering, fact_id};
use crate::{
    cursor::Cursor,
    declaration::Declaration,
    error::{Error, Extent},
    lower::fields::Fields,
    meant, value,
};
use newsfacts_core::{
    model::{Event, EventKind, Field, Stated, Text},
    rules::{Place, Rule},
};

impl Lowering<'_> {
    /// `event call: Meeting = "Video call" { when: 2022-12-30 as "on Friday", … };`
    pub(super) fn event(&mut self, mut declaration: Declaration) {
        let index = self.events.len();
        let place = FactList::Events.at(index);
        let mut fields = self.fields(&mut declaration, place);
        let kind = fields.kind(&declaration, kind(&declaration));
        let label = fields.label(&declaration, place.field(Field::Label));
        let mut event = newsfacts_core::fields!(Event read fields {
            id: fact_id(&declaration, index),
            kind: kind.unwrap_or(EventKind::Statement),
            label,
            todo: Default::default(),
            evidence: Default::default(),
        });
        event.todo = fields.todos();
        self.events.push(event);
        self.finish(declaration, place);
    }
}

impl Fields<'_> {
    /// The author's own words for an event or a claim, and the article's.
    pub(super) fn label(&mut self, declaration: &Declaration, place: Place) -> Stated<Text> {
        let mut cursor = Cursor::new(&declaration.value, declaration.value_span);
        self.trace.spans.insert(
            place,
            Extent::of(&declaration.value, declaration.value_span),
        );
        let mut label = Stated::new(Text::default());
        let read = self.read_label(&mut cursor, place, &mut label);
        let read = read.and_then(|()| {
            cursor.finish(&format!("the words of the {}", declaration.keyword.name()))
        });
        self.keep(place, read);
        label
    }

    fn read_label(
        &mut self,
        cursor: &mut Cursor<'_>,
        place: Place,
        label: &mut Stated<Text>,
    ) -> Result<(), Error> {
        if let Some(open) = self.open_words(cursor, place)? {
            *label = open;
            return Ok(());
        }
        let text = value::text(cursor)?;
        self.trace.spans.insert(place, text.span);
        label.value = text.value;
        self.own_words(cursor, place, label)
    }
}

fn kind(declaration: &Declaration) -> Result<EventKind, Error> {
    let mut cursor = Cursor::new(&declaration.head, declaration.name.span());
    let names = || EventKind::NAMED.iter().map(EventKind::name);
    let list = || {
        format!(
            "the kinds are {}, and Other \"…\"",
            names().collect::<Vec<_>>().join(", ")
        )
    };
    if cursor.is_empty() {
        let text = format!(
            "expected the kind of event after the name, as in `{}`",
            declaration.keyword.form_of(&declaration.name.to_string())
        );
        return Err(Error::new(Rule::Malformed, declaration.name.span(), text).detail(list()));
    }
    let Some(ident) = cursor.ident() else {
        return Err(cursor
            .expected(Rule::UnknownKind, "a kind of event")
            .detail(list()));
    };
    let word = ident.to_string();
    let kind = match word.as_str() {
        "Other" => EventKind::Other(value::text(&mut cursor)?.value),
        value::TODO => EventKind::Todo,
        _ => match EventKind::NAMED.iter().find(|kind| kind.name() == word) {
            Some(kind) => kind.clone(),
            None => {
                let text = format!("there is no kind of event `{word}`");
                let error = Error::new(Rule::UnknownKind, ident.span(), text);
                let advice = match meant::event_kind(&word) {
                    Some(near) => meant::did_you_mean(&word, near),
                    None => format!(
                        "write `Other \"{}\"`, or one of the known kinds",
                        word.to_lowercase()
                    )
                    .into(),
                };
                return Err(error.detail(advice).detail(list()));
            }
        },
    };
    cursor.finish("the kind of event")?;
    Ok(kind)
}
