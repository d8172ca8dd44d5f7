//! What stands in the braces of a declaration.

use crate::{
    cursor::{Cursor, flatten},
    error::{Error, Errors},
    language::Keyword,
    recover::{Lost, is_end_of_field, starts_field, take_until},
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Group, Ident, TokenTree};

/// `name: value`
pub struct Written {
    pub name: Ident,
    pub value: Vec<TokenTree>,
    /// Whether its form was objected to. If there is no value then, that is no mistake of its own.
    pub malformed: bool,
}

impl Written {
    /// Whether it has no value, which was objected to.
    pub fn breaks_off(&self) -> bool {
        self.malformed && self.value.is_empty()
    }
}

/// What stands in a pair of braces.
pub struct Braces {
    pub fields: Vec<Written>,
    /// Whether something was left out: then no field can be said to be missing.
    pub lost: bool,
}

/// Divides the braces into fields. A broken field is reported and costs no more than itself.
pub fn braces(group: &Group, keyword: Keyword, names: &mut Lost, errors: &Errors) -> Braces {
    let tokens = flatten(group.stream());
    let mut cursor = Cursor::new(&tokens, group.span_close());
    let mut fields = Vec::new();
    let mut lost = false;
    while !cursor.is_empty() {
        let Some(field) = field(&mut cursor, keyword, names, errors) else {
            lost = true;
            take_until(&mut cursor, |cursor| is_end_of_field(cursor, keyword));
            let _ = cursor.punct(",") || cursor.punct(";");
            continue;
        };
        // Where the value is missing, that is what is said.
        let breaks_off = field.value.is_empty();
        fields.push(field);
        if !cursor.is_empty() && !cursor.punct(",") {
            if !breaks_off {
                errors.push(cursor.expected(Rule::Malformed, "`,` before the next field"));
            }
            cursor.punct(";");
        }
    }
    Braces { fields, lost }
}

fn field(
    cursor: &mut Cursor<'_>,
    keyword: Keyword,
    names: &mut Lost,
    errors: &Errors,
) -> Option<Written> {
    let Some(name) = cursor.ident() else {
        errors.push(cursor.expected(Rule::Malformed, "a field (`name: value`)"));
        return None;
    };
    let malformed = !cursor.punct(":");
    if malformed {
        let what = format!("`:` after the field `{name}`");
        errors.push(cursor.expected(Rule::Malformed, &what));
        keyword.field(&name.to_string())?;
        // `published = 2022-12-30` or `published 2022-12-30`: the value is there all the same.
        cursor.punct("=");
    }
    let value = take_until(cursor, |cursor| is_end_of_field(cursor, keyword));
    if is_torn(&value, names, errors) {
        take_until(cursor, |cursor| starts_field(cursor, keyword));
        return Some(Written {
            name: name.clone(),
            value: Vec::new(),
            malformed: true,
        });
    }
    Some(Written {
        name: name.clone(),
        value,
        malformed,
    })
}

/// Objects to a text that ends at a quotation mark inside it: `"he said "no" to us"` is a text that ends in `said `, with
/// the suffix `no`. Nothing behind it is what its author meant.
pub fn is_torn(value: &[TokenTree], names: &mut Lost, errors: &Errors) -> bool {
    let error = value.iter().find_map(|token| {
        let TokenTree::Literal(literal) = token else {
            return None;
        };
        let written = literal.to_string();
        let (text, suffix) = written.strip_prefix('"')?.rsplit_once('"')?;
        if suffix.is_empty() {
            return None;
        }
        let error = Error::new(
            Rule::Malformed,
            literal.span(),
            format!("the text ends at the quotation mark before `{suffix}`"),
        );
        let lines = text.lines().count();
        let goes_on = text
            .lines()
            .take(lines.saturating_sub(1))
            .any(|line| !line.ends_with('\\'));
        Some(match goes_on {
            true => error.detail("is the closing quotation mark of its first line missing?"),
            false => error.detail("inside a text write “ and ”, or \\\" for a quotation mark"),
        })
    });
    match error {
        Some(error) => {
            errors.push(error);
            names.unnamed = true; // it may have run over declarations
            true
        }
        None => false,
    }
}
