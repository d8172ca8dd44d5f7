//! `unknown_code`: a country, language or Wikidata code or a media type that does not exist or is malformed.

use super::meant;
use crate::{
    model::{
        Actor, ActorKind, Article, Meant, Part, Value, country_name, is_language_tag,
        is_media_type, is_wikidata_item, published,
    },
    rules::{Advice, Finding, Place, Rule},
    text,
};

/// Reports the codes of a field that are none.
pub(super) fn check(
    value: Value<'_>,
    place: Place,
    article: &Article,
    findings: &mut Vec<Finding>,
) {
    match value {
        Value::Language(tag) => findings.extend(language(tag, place)),
        Value::Country(code) => {
            findings.extend(country(code, &article.actors[place.index], place));
        }
        Value::Wikidata(item) => findings.extend(wikidata(item, place)),
        Value::Attachments(files) => {
            let places = (0..).map(|item| place.item(item).part(Part::MediaType));
            let found = files.iter().zip(places);
            findings.extend(found.filter_map(|(file, place)| media_type(&file.media_type, place)));
        }
        _ => {}
    }
}

fn language(tag: &str, place: Place) -> Option<Finding> {
    if is_language_tag(tag) {
        return None;
    }
    let mut flaw = published::language(tag);
    if let (Meant::Plain(_), Some(code)) = (&flaw.meant, text::language_called(tag)) {
        flaw.meant = Meant::Code(code.to_owned());
    }
    Some(super::finding(place, flaw))
}

fn country(code: &str, actor: &Actor, place: Place) -> Option<Finding> {
    if country_name(code).is_none() {
        let text = format!("`{code}` is not a country of ISO 3166");
        let finding = Finding::new(Rule::UnknownCode, place, text);
        return Some(match meant::country(code, actor.names()) {
            Some(code) => finding.advice(Advice::Meant(code.to_owned())),
            None => finding.plainly("write the two letters of its code, as in `CN`"),
        });
    }
    if actor.kind.may_be(ActorKind::Country) {
        return None;
    }
    let text = format!(
        "only a country has an `iso` code, and “{}” is declared as `{}`",
        actor.name,
        actor.kind.name()
    );
    let finding = Finding::new(Rule::UnknownCode, place, text);
    Some(finding.advice(Advice::CodeOfCountry))
}

fn wikidata(item: &str, place: Place) -> Option<Finding> {
    if is_wikidata_item(item) {
        return None;
    }
    let text = format!("`{item}` is not a Wikidata item");
    let finding = Finding::new(Rule::UnknownCode, place, text);
    let end = item.rsplit('/').next().unwrap_or_default();
    Some(match is_wikidata_item(end) {
        true => finding.advice(Advice::Code(end.to_owned())),
        false => finding.plainly("write the letter Q and a number, as in `Q7747`"),
    })
}

fn media_type(media_type: &str, place: Place) -> Option<Finding> {
    if is_media_type(media_type) {
        return None;
    }
    let text = format!("`{media_type}` is not a media type");
    let finding = Finding::new(Rule::UnknownCode, place, text);
    Some(finding.plainly("write type and subtype, as in `audio/mpeg` or `application/pdf`"))
}
