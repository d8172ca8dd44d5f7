//! Values that can be judged by themselves: dates, units, codes, addresses.

use super::{Finding, Place, Rule, meant};
use crate::model::{
    Actor, ActorKind, Article, Attachment, Extent, Field, Measure, Moment, Number, Part, Quantity,
    Rating, Unit, UnitDef, Value, When, country_name, currency_name, is_language_tag,
    is_media_type, is_web_address, is_wikidata_item, meant_language_tag,
};

/// Checks every value of an article.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    let mut values = Values { article, findings };
    article.values(&mut |place, value| values.value(value, place));
    if let Some(modified) = article.modified {
        values.modified(modified);
    }
}

struct Values<'c> {
    article: &'c Article,
    findings: &'c mut Vec<Finding>,
}

impl Values<'_> {
    fn value(&mut self, value: Value<'_>, place: Place) {
        if let Some(noun) = place.field.and_then(Field::noun) {
            self.blank(value, place, noun);
        }
        match value {
            Value::Parts([]) => self.push(Rule::BlankText, place, "a quote without words"),
            Value::Moment(moment) => self.moment(*moment, place),
            Value::Time(when) => self.when(&when.value, place),
            Value::Figure(figure) => self.quantity(&figure.value, place),
            Value::Quantity(quantity) => self.quantity(quantity, place),
            Value::Rating(rating) => self.rating(*rating, place),
            Value::Address(url) => self.url(url, place),
            Value::Addresses(urls) => {
                (0..)
                    .zip(urls)
                    .for_each(|(item, url)| self.url(url, place.item(item)));
            }
            Value::Source(source) => source.url.iter().for_each(|url| self.url(url, place)),
            Value::Language(tag) => self.language(tag, place),
            Value::Country(code) => self.country(code, &self.article.actors[place.index], place),
            Value::Wikidata(item) => self.wikidata(item, place),
            Value::Attachments(files) => {
                (0..)
                    .zip(files)
                    .for_each(|(item, file)| self.attachment(file, place.item(item)));
            }
            _ => {}
        }
    }

    /// Text that a message calls something must not be blank.
    fn blank(&mut self, value: Value<'_>, field: Place, noun: &str) {
        value.texts(&mut |item, part, text| {
            let noun = match part {
                Some(Part::Words) => "the article's words",
                _ => noun,
            };
            self.text(
                text,
                Place {
                    item,
                    part,
                    ..field
                },
                noun,
            );
        });
    }

    fn modified(&mut self, modified: Moment) {
        let published = self.article.published;
        let period = When::Range {
            from: Some(published),
            to: Some(modified),
        };
        if period.is_reversed() {
            let text = format!(
                "the article cannot have been modified ({modified}) before it was published ({published})"
            );
            let place = Place::article(Field::Modified);
            self.push(Rule::ModifiedBeforePublished, place, text);
        }
    }

    fn moment(&mut self, moment: Moment, place: Place) {
        if !matches!(moment, Moment::Day(_) | Moment::Time(..)) {
            let text = "the moment of publication must be a day or a time";
            self.push(Rule::NoSuchDate, place, text);
        }
    }

    fn attachment(&mut self, attachment: &Attachment, place: Place) {
        self.url(&attachment.url, place.part(Part::Url));
        if !is_media_type(&attachment.media_type) {
            let text = format!("`{}` is not a media type", attachment.media_type);
            let finding = Finding::new(Rule::UnknownCode, place.part(Part::MediaType), text);
            let advice = "write type and subtype, as in `audio/mpeg` or `application/pdf`";
            self.findings.push(finding.detail(advice));
        }
    }

    fn wikidata(&mut self, item: &str, place: Place) {
        if is_wikidata_item(item) {
            return;
        }
        let text = format!("`{item}` is not a Wikidata item");
        let finding = Finding::new(Rule::UnknownCode, place, text);
        let end = item.rsplit('/').next().unwrap_or_default();
        self.findings.push(match is_wikidata_item(end) {
            true => finding.detail(format!("write: {end}")),
            false => finding.detail("write the letter Q and a number, as in `Q7747`"),
        });
    }

    fn rating(&mut self, rating: Rating, place: Place) {
        let Rating { value, best } = rating;
        if value == 0 || value > best {
            let text = format!("{value} of {best} is no rating: it goes from 1 to the best");
            self.push(Rule::ImpossibleNumber, place, text);
        }
    }

    fn push(&mut self, rule: Rule, place: Place, text: impl Into<String>) {
        self.findings.push(Finding::new(rule, place, text));
    }

    fn text(&mut self, text: &str, place: Place, what: &str) {
        if text.trim().is_empty() {
            self.push(Rule::BlankText, place, format!("{what} must not be blank"));
        }
    }

    fn when(&mut self, when: &When, place: Place) {
        if when.is_reversed() {
            let text = format!("the period {} ends before it starts", when.declared());
            let finding = Finding::new(Rule::ReversedRange, place, text);
            self.findings
                .push(finding.detail("the earlier of the two comes first"));
        }
    }

    fn quantity(&mut self, quantity: &Quantity, place: Place) {
        match &quantity.measure {
            Measure::Amount(extent)
            | Measure::Change { by: extent, .. }
            | Measure::Multiple(extent) => {
                self.extent(extent, place);
            }
            Measure::Rank(0) => self.push(Rule::ImpossibleNumber, place, "the first rank is 1"),
            Measure::Share { denominator: 0, .. } => {
                self.push(
                    Rule::ImpossibleNumber,
                    place,
                    "a share of nothing: the number below the line is 0",
                );
            }
            Measure::OutOf { part, whole } => self.out_of(part, whole, place),
            Measure::Rank(_) | Measure::Share { .. } => {}
        }
        if let Some(unit) = &quantity.unit {
            self.unit(unit, place.part(Part::Unit));
        }
    }

    fn extent(&mut self, extent: &Extent, place: Place) {
        let low = self.number(&extent.low, place);
        let high = extent.high.as_ref().map(|high| self.number(high, place));
        if let (Some(low), Some(Some(high))) = (low, high)
            && low > high
        {
            self.push(
                Rule::ReversedRange,
                place,
                format!("the range {extent} ends below its start"),
            );
        }
    }

    fn out_of(&mut self, part: &Number, whole: &Number, place: Place) {
        let (Some(part_value), Some(whole_value)) =
            (self.number(part, place), self.number(whole, place))
        else {
            return;
        };
        if part_value > whole_value {
            self.push(
                Rule::ImpossibleNumber,
                place,
                format!("{part} cannot be part of {whole}"),
            );
        }
    }

    fn number(&mut self, number: &Number, place: Place) -> Option<rust_decimal::Decimal> {
        let value = number.value();
        if value.is_none() {
            let text = format!("{number} has more digits than can be kept exactly (28)");
            self.push(Rule::ImpossibleNumber, place, text);
        }
        value
    }

    fn unit(&mut self, unit: &Unit, place: Place) {
        match unit {
            Unit::Known(name) if UnitDef::named(name).is_none() => {
                let finding = Finding::new(
                    Rule::UnknownUnit,
                    place,
                    format!("there is no unit `{name}`"),
                );
                self.findings.push(match meant::unit(name) {
                    Some(near) => finding.detail(format!("did you mean `{near}`?")),
                    None => finding.detail(format!(
                        "what is merely counted stands in quotation marks: \"{name}\""
                    )),
                });
            }
            Unit::Currency(code) if currency_name(code).is_none() => {
                let text = format!("`{code}` is not a currency of ISO 4217");
                let finding = Finding::new(Rule::UnknownUnit, place, text);
                self.findings.push(match meant::currency(code) {
                    Some(near) => finding.detail(format!("did you mean `{near}`?")),
                    None => finding.detail("write a code such as EUR, USD, GBP, CNY or RUB"),
                });
            }
            Unit::Counted(words) => self.text(words, place, "what is counted"),
            _ => {}
        }
    }

    fn country(&mut self, code: &str, actor: &Actor, place: Place) {
        if country_name(code).is_none() {
            let finding = Finding::new(
                Rule::UnknownCode,
                place,
                format!("`{code}` is not a country of ISO 3166"),
            );
            self.findings
                .push(match meant::country(code, actor.names()) {
                    Some(code) => finding.detail(format!("did you mean `{code}`?")),
                    None => finding.detail("write the two letters of its code, as in `CN`"),
                });
        } else if actor.kind != ActorKind::Country {
            let text = format!(
                "only a country has an `iso` code, and “{}” is declared as `{}`",
                actor.name,
                actor.kind.name()
            );
            let finding = Finding::new(Rule::UnknownCode, place, text);
            let advice = "leave it out, or declare the actor as `Country`";
            self.findings.push(finding.detail(advice));
        }
    }

    fn language(&mut self, tag: &str, place: Place) {
        if is_language_tag(tag) {
            return;
        }
        let text = format!("`{tag}` is not a language");
        let finding = Finding::new(Rule::UnknownCode, place, text);
        self.findings.push(match meant_language_tag(tag) {
            Some(meant) => finding.detail(format!("did you mean `{meant}`?")),
            None => finding.detail("write its code, as in `en`, `en-GB`, `ru` or `zh-Hant`"),
        });
    }

    fn url(&mut self, url: &str, place: Place) {
        if is_web_address(url) {
            return;
        }
        let text = format!("“{url}” is not the address of a page");
        let finding = Finding::new(Rule::MalformedUrl, place, text);
        self.findings.push(
            match url.contains("://") || url.contains(char::is_whitespace) {
                true => finding.detail(
                    "write the whole address, as in \"https://news.example/2022/12/30/call\"",
                ),
                false => finding.detail(format!(
                    "write the whole address: \"https://{}\"",
                    url.trim_start_matches('/')
                )),
            },
        );
    }
}
