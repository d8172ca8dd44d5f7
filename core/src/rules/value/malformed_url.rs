//! `malformed_url`: an address that is no absolute http or https URL.

use crate::{
    model::{Part, Value, is_web_address},
    rules::{Advice, Finding, Place, Rule},
};

/// Reports the addresses of a field that are none.
pub(super) fn check(value: Value<'_>, place: Place, findings: &mut Vec<Finding>) {
    let mut address = |url: &str, place: Place| findings.extend(finding(url, place));
    match value {
        Value::Address(url) => address(url, place),
        Value::Addresses(urls) => {
            (0..)
                .zip(urls)
                .for_each(|(item, url)| address(url, place.item(item)));
        }
        Value::Source(source) => source.url.iter().for_each(|url| address(url, place)),
        Value::Attachments(files) => {
            (0..)
                .zip(files)
                .for_each(|(item, file)| address(&file.url, place.item(item).part(Part::Url)));
        }
        _ => {}
    }
}

fn finding(url: &str, place: Place) -> Option<Finding> {
    if is_web_address(url) {
        return None;
    }
    let text = format!("“{url}” is not the address of a page");
    let finding = Finding::new(Rule::MalformedUrl, place, text);
    let is_beyond_guessing = url.contains("://") || url.contains(char::is_whitespace);
    Some(match is_beyond_guessing {
        true => finding
            .plainly("write the whole address, as in \"https://news.example/2022/12/30/call\""),
        false => {
            let whole = format!("https://{}", url.trim_start_matches('/'));
            finding.advice(Advice::Address(whole))
        }
    })
}
