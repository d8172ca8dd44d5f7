//! Values that can be judged by themselves: dates, units, codes, addresses.

use super::{FactList, Finding, Place, Rule, meant};
use crate::model::{
    Actor, ActorKind, Article, Attachment, Baseline, Claim, Event, Extent, Measure, Moment, Number,
    Quantity, Quote, SourceRef, Stated, Statistic, Text, Unit, When, country_name, currency_name,
    is_language_tag, is_media_type, is_web_address, is_wikidata_item, meant_language_tag,
};
use crate::text;

/// Checks every value of an article.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    let mut values = Values { findings };
    values.article(article);
    for (index, actor) in article.actors.iter().enumerate() {
        values.actor(actor, FactList::Actors.at(index));
    }
    for (index, quote) in article.quotes.iter().enumerate() {
        values.quote(quote, FactList::Quotes.at(index));
    }
    for (index, event) in article.events.iter().enumerate() {
        values.event(event, FactList::Events.at(index));
    }
    for (index, claim) in article.claims.iter().enumerate() {
        values.claim(claim, FactList::Claims.at(index));
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        values.statistic(statistic, FactList::Statistics.at(index));
    }
}

struct Values<'f> {
    findings: &'f mut Vec<Finding>,
}

impl Values<'_> {
    fn article(&mut self, article: &Article) {
        self.text(
            &article.headline,
            Place::article("headline"),
            "the headline",
        );
        self.text(&article.id, Place::article("id"), "the id");
        for (field, url) in [("url", &article.url), ("image", &article.image)] {
            self.url(url.as_ref(), Place::article(field));
        }
        for (index, attachment) in article.attachments.iter().enumerate() {
            self.attachment(attachment, Place::article("attachments").item(index));
        }
        self.source(article.source.as_ref(), Place::article("source"));
        self.language(Some(&article.language), Place::article("language"));
        if let Some(modified) = article.modified {
            let reversed = When::Range {
                from: Some(article.published),
                to: Some(modified),
            }
            .is_reversed();
            if reversed {
                let text = format!(
                    "the article cannot have been modified ({modified}) before it was published ({})",
                    article.published
                );
                self.push(
                    Rule::ModifiedBeforePublished,
                    Place::article("modified"),
                    text,
                );
            }
        }
        for (field, moment) in [
            ("published", Some(article.published)),
            ("modified", article.modified),
        ] {
            if !matches!(moment, None | Some(Moment::Day(_) | Moment::Time(..))) {
                self.push(
                    Rule::NoSuchDate,
                    Place::article(field),
                    "the moment of publication must be a day or a time",
                );
            }
        }
    }

    fn attachment(&mut self, attachment: &Attachment, place: Place) {
        self.url(Some(&attachment.url), place.part("url"));
        if !is_media_type(&attachment.media_type) {
            let text = format!("`{}` is not a media type", attachment.media_type);
            self.findings.push(
                Finding::new(Rule::UnknownCode, place.part("media_type"), text)
                    .detail("write type and subtype, as in `audio/mpeg` or `application/pdf`"),
            );
        }
    }

    fn actor(&mut self, actor: &Actor, place: Place) {
        self.text(&actor.id, place.field("id"), "the id");
        self.text(&actor.name, place.field("name"), "the name");
        for (index, name) in actor.also.iter().enumerate() {
            self.text(name, place.field("also").item(index), "another name");
        }
        self.url(actor.url.as_ref(), place.field("url"));
        for (index, url) in actor.same_as.iter().enumerate() {
            self.url(Some(url), place.field("same_as").item(index));
        }
        if let Some(code) = &actor.iso {
            self.country(code, actor, place.field("iso"));
        }
        if let Some(item) = actor
            .wikidata
            .as_ref()
            .filter(|item| !is_wikidata_item(item))
        {
            let text = format!("`{item}` is not a Wikidata item");
            let finding = Finding::new(Rule::UnknownCode, place.field("wikidata"), text);
            let end = item.rsplit('/').next().unwrap_or_default();
            self.findings.push(match is_wikidata_item(end) {
                true => finding.detail(format!("write: {end}")),
                false => finding.detail("write the letter Q and a number, as in `Q7747`"),
            });
        }
    }

    fn event(&mut self, event: &Event, place: Place) {
        self.text(&event.id, place.field("id"), "the id");
        self.stated_text(&event.label, place.field("label"), "the name of an event");
        self.when(event.when.as_ref(), place.field("when"));
        self.url(event.url.as_ref(), place.field("url"));
    }

    fn claim(&mut self, claim: &Claim, place: Place) {
        self.text(&claim.id, place.field("id"), "the id");
        self.stated_text(&claim.text, place.field("text"), "a claim");
        self.when(claim.when.as_ref(), place.field("when"));
        self.source(claim.source.as_ref(), place.field("source"));
        if let Some(review) = &claim.review {
            self.text(&review.verdict, place.field("verdict"), "the verdict");
            self.url(review.url.as_ref(), place.field("review"));
            if let Some(rating) = review
                .rating
                .filter(|rating| rating.value == 0 || rating.value > rating.best)
            {
                let text = format!(
                    "{} of {} is no rating: it goes from 1 to the best",
                    rating.value, rating.best
                );
                self.push(Rule::ImpossibleNumber, place.field("rating"), text);
            }
        }
    }

    fn source(&mut self, source: Option<&SourceRef>, place: Place) {
        self.url(source.and_then(|source| source.url.as_ref()), place);
    }

    fn quote(&mut self, quote: &Quote, place: Place) {
        self.text(&quote.id, place.field("id"), "the id");
        if quote.parts.is_empty() {
            let text = "a quote without words";
            self.push(Rule::BlankText, place.field("parts"), text);
        }
        self.source(quote.source.as_ref(), place.field("source"));
        for (index, part) in quote.parts.iter().enumerate() {
            self.stated_text(
                part,
                place.field("parts").item(index),
                "the words of a quote",
            );
        }
        self.when(quote.when.as_ref(), place.field("when"));
        self.language(quote.language.as_ref(), place.field("language"));
    }

    fn statistic(&mut self, statistic: &Statistic, place: Place) {
        self.text(&statistic.id, place.field("id"), "the id");
        self.source(statistic.source.as_ref(), place.field("source"));
        self.stated_text(&statistic.of, place.field("of"), "what is measured");
        self.when(statistic.during.as_ref(), place.field("during"));
        self.quantity(&statistic.quantity.value, place.field("quantity"));
        if let Some(Baseline::Words(words)) = &statistic.against {
            self.stated_text(words, place.field("against"), "what it is measured against");
        }
        if let Some(margin) = &statistic.margin {
            self.quantity(margin, place.field("margin"));
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

    fn stated_text(&mut self, stated: &Stated<Text>, place: Place, what: &str) {
        self.text(&stated.value, place, what);
        if let Some(words) = &stated.words {
            self.text(words, place.part("words"), "the article's words");
        }
    }

    fn when(&mut self, when: Option<&Stated<When>>, place: Place) {
        let Some(Stated { value, .. }) = when else {
            return;
        };
        if value.is_reversed() {
            let text = format!("the period {} ends before it starts", value.declared());
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
            self.unit(unit, place.part("unit"));
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
            Unit::Known(name) if text::unit_in_words(name).is_none() => {
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

    fn language(&mut self, tag: Option<&Text>, place: Place) {
        let Some(tag) = tag.filter(|tag| !is_language_tag(tag)) else {
            return;
        };
        let text = format!("`{tag}` is not a language");
        let finding = Finding::new(Rule::UnknownCode, place, text);
        self.findings.push(match meant_language_tag(tag) {
            Some(meant) => finding.detail(format!("did you mean `{meant}`?")),
            None => finding.detail("write its code, as in `en`, `en-GB`, `ru` or `zh-Hant`"),
        });
    }

    fn url(&mut self, url: Option<&Text>, place: Place) {
        let Some(url) = url.filter(|url| !is_web_address(url)) else {
            return;
        };
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
