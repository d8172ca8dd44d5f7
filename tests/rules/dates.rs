//! Dates against what the article states, kind by kind: declarations that are borne out or left open, and those that are not.

use crate::{check, found};
use newsfacts::rules::Advice;
use serde_json::{Value, json};

/// The text, the words of the fact in it, the words that are given for its date, and the dates that pass and that do not. The
/// article is of Friday, 17 March 2023.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

#[rustfmt::skip] // as in a table
const EVENTS: &[Row] = &[
    // The fact’s own expression, beside one that says when somebody spoke.
    ("The mayor said on Monday that the bridge opened on February 3.", "the bridge opened", "", &["2023-02-03", "2023-02", "2023", "2023-03-13"], &["2023-02-04", "2022-02-03", "2023-03-14", "2023-03-03"]),
    ("The mayor said on Monday that the bridge opened on February 3.", "the bridge opened", "on February 3", &["2023-02-03", "2023-02"], &["2023-03-13", "2023-02-02", "2022-02-03"]),
    ("The bridge opened in January, the mayor told reporters on Tuesday.", "The bridge opened", "", &["2023-01", "2023-01-09"], &["2022-12", "2023-02", "2023-02-14"]),
    ("In a statement on Wednesday the port said the ferry sank last week.", "the ferry sank", "", &["2023-W10", "2023-03-08"], &["2023-W08", "2023-02-28"]),
    ("The court reported on Thursday that the hearing was held in 2019.", "the hearing was held", "", &["2019", "2019-05"], &["2018", "2018-05", "2020-05"]),
    // From the day on which somebody spoke, or from publication.
    ("The mayor said on Monday that the bridge opened yesterday.", "the bridge opened", "yesterday", &["2023-03-12"], &["2023-03-15", "2023-03-16", "2023-03-11"]),
    ("The mayor said last month that the bridge opened last year.", "the bridge opened", "last year", &["2022"], &["2021", "2020"]),
    ("The mayor said in December that the bridge opened this year.", "the bridge opened", "this year", &["2022"], &["2021", "2023", "2024-01"]),
    ("The bridge opened yesterday.", "The bridge opened", "yesterday", &["2023-03-16"], &["2023-03-12"]),
    // A date that a comma parts from who speaks tells nothing of when it was said.
    ("The port grew last year after a slump in 2020, the mayor said.", "The port grew", "last year", &["2022"], &["2019"]),
    ("The bridge opened on Monday after a strike on March 1, Ann Lee said.", "The bridge opened", "on Monday", &["2023-03-13"], &["2023-02-27"]),
    ("The bridge opened in November, two years before 2020, the mayor said.", "The bridge opened", "in November", &["2022-11"], &["2019-11"]),
    ("On Monday, Ann Lee said the bridge opened yesterday.", "the bridge opened", "yesterday", &["2023-03-12"], &["2023-03-16", "2023-03-11"]),
    ("Ann Lee, in Oslo on Monday, said the bridge opened yesterday.", "the bridge opened", "yesterday", &["2023-03-12"], &["2023-03-11"]),
    ("Ann Lee told reporters Monday the bridge opened yesterday.", "the bridge opened", "yesterday", &["2023-03-12"], &["2023-03-11"]),
    // What was over when it was said.
    ("The strike started on Friday, Ann Lee said on March 1.", "The strike started", "on Friday", &["2023-02-24"], &["2023-03-10", "2023-03-17", "2023-03-03"]),
    ("The strike started last month, Ann Lee said in January.", "The strike started", "last month", &["2022-12"], &["2023-02", "2023-01"]),
    ("The strike will start on Friday, Ann Lee said on March 13.", "The strike will start", "on Friday", &["2023-03-17"], &["2023-03-18", "2023-03-20"]),
    // When the article was sent.
    ("LINDFIELD, March 16 — Fire destroyed a school on Monday.", "Fire destroyed a school", "", &["2023-03-13"], &["2023-03-15"]),
    // Nowhere.
    ("The bridge opened.", "The bridge opened", "", &[], &["2023-03-16", "2023-03-17", "2023", "2022-01/2022-05"]),
    ("The bridge opened.\n\nThe school burnt in 2020.", "The bridge opened", "", &["2020"], &["2020-05-03", "2021", "2020/2021"]),
    ("The bridge opened. Guests came on Tuesday.", "The bridge opened", "", &["2023-03-14"], &["2023-03-13", "2022"]),
    // What cannot be told.
    ("The bridge opened around Easter.", "The bridge opened", "", &["2022-04", "2022-04-17"], &[]),
    ("The mayor said on Monday that the bridge opened at Christmas.", "the bridge opened", "", &["2022-12-25"], &[]),
    ("Works on Easter Road began on May 3, 2022.", "Works on Easter Road began", "", &["2022-05-03"], &["2022-05-04", "2021"]),
    ("On May 3, 2022, the ferry to Christmas Island sank.", "the ferry", "", &["2022-05-03"], &["2022-05-04"]),
    ("“We open at Easter,” the mayor said after the bridge closed on May 3, 2022.", "the bridge closed", "", &["2022-05-03"], &["2022-04-17"]),
    ("The bridge opened on May 3, 2022, weeks after Easter.", "The bridge opened", "", &["2022-05-03"], &["2022-04-17"]),
    ("The bridge opened at Easter and closed on May 3, 2022.", "The bridge opened", "", &["2022-04-17"], &[]),
    ("The bridge opened two days later.", "The bridge opened", "", &["2023-03-09"], &[]),
    ("The bridge opened 26 hours after the vote.", "The bridge opened", "", &["2023-03-09"], &[]),
    ("On Friday the bridge opened, 26 hours after the vote.", "the bridge opened", "", &["2023-03-17"], &["2023-03-15"]),
    // A unit that equals the words or holds them; one within them; any other.
    ("The bridge opened in March 2021.", "The bridge opened", "in March 2021", &["2021-03", "2021", "2021-03-05", "2021-33", "2021-03-01/2021-03-20"], &["2021-04", "2021-34", "2022", "2021-03/2021-04", "2020-12/2021-03"]),
    ("The bridge opened on May 4, 2021.", "The bridge opened", "May 4, 2021", &["2021-05-04", "2021-05", "2021-W18"], &["2021-05-05", "2021-06", "2021-W19", "2021-05-04/2021-05-05"]),
    // Each end of a period.
    ("The fair ran from May 4 to June 9, 2021.", "The fair ran", "from May 4 to June 9, 2021", &["2021-05-04/2021-06-09", "2021-05/2021-06"], &["2021-05-03/2021-06-09", "2021-05-04/2021-06-10", "2021-05/2021-07", "2021-05-04/..", "../2021-06-09", "2020-05-04/2021-06-09"]),
    ("Between July 2020 and December 2021 the fair ran.", "the fair ran", "", &["2020-07/2021-12", "2020/2021"], &["2020-07/2020-12", "2021-07/2021-12", "2020-08/2021-12", "2020-07/2022", "2020-07/.."]),
    ("The fair opens on May 4 and runs until June 9.", "The fair opens", "", &["2023-05-04/2023-06-09"], &["2023-05-03/2023-06-09", "2023-05-04/2023-06-11"]),
    ("In January and February the fair ran.", "the fair ran", "January and February", &["2023-01/2023-02", "2023-01"], &["2022-12", "2023-01/2023-01", "2022-12/2023-02", "2023-01/2023-03"]),
    ("The fair ran from 2010 to 2015.", "The fair ran", "from 2010 to 2015", &["2010/2015", "2012"], &["2011/2015", "2010/2014", "2010/2016", "2016"]),
    // One side that is open.
    ("The road has been closed since May 2021.", "The road has been closed", "since May 2021", &["2021-05/..", "2021-05/2023-03", "2021-05/2023"], &["2021-06/..", "2021-04/..", "2021-05/2022-03", "../2021-05"]),
    ("The road is to be closed until May 4.", "The road is to be closed", "until May 4", &["../2023-05-04", "../2023-05-03"], &["../2023-05-05", "../2023-06", "2023-05-04/.."]),
    ("The road is to be built by May 2025.", "The road is to be built", "by May 2025", &["../2025-05", "2025-05", "2025"], &["../2025-06", "../2025-04", "2025-06", "2025-05/.."]),
    ("The road was closed before May 2021.", "The road was closed", "before May 2021", &["../2021-04", "2021-04", "2020"], &["../2021-05", "2021-05", "2022", "2021-05/.."]),
    ("The road was closed after May 2021.", "The road was closed", "after May 2021", &["2021-06/..", "2021-08"], &["2021-05/..", "2021-05", "2021-04", "../2021-05"]),
    ("The road was closed through May 31, 2021.", "The road was closed", "through May 31, 2021", &["2021-05-31", "../2021-05-31"], &["2021-06-01"]),
    // A stretch whose length the sentence tells.
    ("The drivers will walk out for 48 hours from Monday.", "The drivers will walk out", "", &["2023-03-20/2023-03-21", "2023-03-20/2023-03-22", "2023-03-20/.."], &["2023-03-20/2023-03-23", "2023-03-21/2023-03-22", "2023-03-19/2023-03-20"]),
    ("From May 4 the road will be closed for two weeks.", "the road will be closed", "", &["2023-05-04/2023-05-17", "2023-05-04/.."], &["2023-05-04/2023-05-18", "2023-05-04/2023-05-11", "2023-05-05/2023-05-18"]),
    ("The road will be closed for ten days from May 4.", "The road will be closed", "for ten days from May 4", &["2023-05-04/2023-05-13"], &["2023-05-04/2023-05-14", "2023-05-03/2023-05-13"]),
    ("The road will be closed from May 4 for the work of ten crews.", "The road will be closed", "", &["2023-05-04/.."], &["2023-05-04/2023-05-13"]),
    ("The road will be closed from May 4, for three days or two weeks.", "The road will be closed", "", &["2023-05-04/.."], &["2023-05-04/2023-05-06", "2023-05-04/2023-05-17"]),
    // A clause that tells what happened then.
    ("It was the first flood since 2008, when the bridge fell.", "the bridge fell", "2008, when the bridge fell", &["2008"], &["2009", "2007"]),
    // A highest mark “since” some year is no time of the fact, where the sentence tells one.
    ("On Monday the river rose to its highest mark since 2010.", "the river rose", "", &["2023-03-13"], &["2016-05-02", "2019", "2023-03-14"]),
    // The same words elsewhere do not speak of this fact.
    ("The bridge opened in May. The school had opened in May 2019.", "The bridge opened", "in May", &["2022-05"], &["2019-05", "2021-05"]),
];

#[test]
fn dates_of_events() {
    every(EVENTS, |fact, when| {
        let label = json!({ "value": "it", "words": fact });
        let event = json!({ "id": "e", "kind": "Opening", "label": label, "when": when });
        json!({ "events": [event] })
    });
}

#[rustfmt::skip] // as in a table
const CLOCKS: &[Row] = &[
    ("The ferry sank at 2:05 p.m. on Tuesday.", "The ferry sank", "", &["2023-03-14T14:05", "2023-03-14T14:05+01:00", "2023-03-14T13:05Z", "2023-03-14"], &["2023-03-14T14:06", "2023-03-14T02:05", "2023-03-14T15:05", "2023-03-15T14:05", "2023-03-14T14:05Z"]),
    ("The ferry sank at 2:05 p.m. GMT on Tuesday.", "The ferry sank", "at 2:05 p.m. GMT on Tuesday", &["2023-03-14T14:05Z", "2023-03-14T15:05"], &["2023-03-14T14:05", "2023-03-14T14:05+02:00"]),
    ("The ferry sank at 2:05 p.m. Moscow time on Tuesday.", "The ferry sank", "", &["2023-03-14T14:05+03:00", "2023-03-14T11:05Z", "2023-03-14T12:05"], &["2023-03-14T15:05+03:00", "2023-03-14T14:06+03:00", "2023-03-14T12:07"]),
    ("The ferry sank at 10 a.m. ET on Tuesday.", "The ferry sank", "", &["2023-03-14T10:00-04:00", "2023-03-14T10:00-05:00"], &["2023-03-14T10:00-03:00", "2023-03-14T11:00"]),
    ("The ferry sank at 10 a.m. ET on January 10.", "The ferry sank", "", &["2023-01-10T10:00-05:00", "2023-01-10T15:00Z"], &["2023-01-10T10:00-04:00"]),
    ("The ferry sank at half past five on Tuesday.", "The ferry sank", "", &["2023-03-14T05:30", "2023-03-14T17:30"], &["2023-03-14T06:30", "2023-03-14T17:31"]),
    ("The ferry sank on Tuesday night.", "The ferry sank", "", &["2023-03-14T22:05", "2023-03-14T21:05Z", "2023-03-14"], &["2023-03-15T22:05", "2023-03-14T23:05Z"]),
    ("The ferry sank on Tuesday. The crew left at 2:05 p.m.", "The crew left", "2:05 p.m.", &["2023-03-14T14:05"], &["2023-03-14T14:15", "2023-03-15T14:05"]),
    // The small hours of a night are those of the next day.
    ("The ferry sank at 1:40 a.m. on Monday night.", "The ferry sank", "", &["2023-03-14T01:40", "2023-03-13T01:40", "2023-03-13"], &["2023-03-15T01:40", "2023-03-12T01:40", "2023-03-14T02:40", "2023-03-14T13:40"]),
    ("The ferry sank on Monday night at two o’clock.", "The ferry sank", "on Monday night at two o’clock", &["2023-03-14T02:00"], &["2023-03-15T02:00", "2023-03-14T14:00"]),
    ("The ferry sank at 2 a.m. last night.", "The ferry sank", "", &["2023-03-17T02:00"], &["2023-03-18T02:00", "2023-03-17T03:00"]),
    ("The ferry sank at 1:40 a.m. on Monday.", "The ferry sank", "", &["2023-03-13T01:40"], &["2023-03-14T01:40"]),
    ("The ferry sank at 10:40 p.m. on Monday night.", "The ferry sank", "", &["2023-03-13T22:40"], &["2023-03-14T22:40"]),
    // Each day has its own.
    ("On Monday at 5:45 p.m. the ferry burnt; on Tuesday at 4 a.m. it sank.", "it sank", "", &["2023-03-14T04:00"], &["2023-03-14T17:45", "2023-03-14T16:00"]),
    ("On Monday at 5:45 p.m. the ferry burnt; on Tuesday at 4 a.m. it sank.", "the ferry burnt", "", &["2023-03-13T17:45"], &["2023-03-13T04:00", "2023-03-14T17:45"]),
    ("The ferry burnt at 5:45 p.m. on Monday and sank at 4 a.m. on Tuesday.", "The ferry burnt", "on Tuesday", &["2023-03-14T04:00"], &["2023-03-14T17:45"]),
    ("The ferry left on Monday and sank on Tuesday at 4 a.m.", "The ferry left", "", &["2023-03-14T04:00"], &["2023-03-13T05:00"]),
    // A zone that is not known.
    ("The ferry sank at 6:40 a.m. local time on Tuesday.", "The ferry sank", "at 6:40 a.m. local time on Tuesday", &["2023-03-14T06:40+04:00", "2023-03-14T06:40", "2023-03-14T05:40Z"], &["2023-03-14T06:50", "2023-03-14T06:41+04:00"]),
    ("The ferry sank at 6:40 a.m. Eastern time on Tuesday.", "The ferry sank", "at 6:40 a.m. Eastern time", &["2023-03-14T06:40-04:00"], &["2023-03-14T06:50-04:00", "2023-03-14T06:50"]),
    // The newsroom’s offset is another in winter.
    ("The ferry sank at 10 a.m. on April 4.", "The ferry sank", "", &["2022-04-04T10:00+01:00", "2022-04-04T10:00+02:00"], &["2022-04-04T10:00+03:00", "2022-04-04T11:00+01:00"]),
    ("The ferry sank at noon on Tuesday, and the crew left at 2 p.m.", "the crew left", "", &["2023-03-14T14:00", "2023-03-14T12:00"], &["2023-03-14T13:00"]),
];

/// The newsroom is an hour east of UTC.
#[test]
fn times_of_day() {
    every(CLOCKS, |fact, when| {
        let label = json!({ "value": "it", "words": fact });
        let event = json!({ "id": "e", "kind": "Accident", "label": label, "when": when });
        json!({ "timezone": "+01:00", "events": [event] })
    });
}

#[rustfmt::skip] // as in a table
const FIGURES: &[Row] = &[
    ("The ministry reported on Monday that orders rose by 5 percent in January.", "", "", &["2023-01"], &["2019-02", "2023-02", "2022-01", "2023-01/2023-02", "2023-01/.."]),
    ("The ministry reported on Monday that orders rose by 5 percent in January.", "", "in January", &["2023-01"], &["2019-02", "2023-02", "2022-01"]),
    ("Orders rose by 5 percent in the third quarter of 2022, the ministry said on Monday.", "", "", &["2022-35"], &["2022-36", "2021-35", "2022-07/2022-08", "2022-08/2022-09"]),
    ("Orders rose by 5 percent between July 2020 and December 2021.", "", "", &["2020-07/2021-12"], &["2020-07/2020-12", "2016-07/2023-12", "2020-06/2021-12", "2020-07/2021-11"]),
    ("Orders have risen by 5 percent since 2019.", "", "", &["2019/..", "2019/2023"], &["2018/..", "2020/..", "2019/2022"]),
    // What began then, and goes on.
    ("Orders have risen by 5 percent since the mayor took office in 2019.", "", "", &["2019/..", "2019/2023"], &["2018/..", "2020/..", "../2019"]),
    ("Orders have risen by 5 percent since the plant, which opened on March 3, was sold.", "", "", &["2023-03-03/.."], &["2023-03-04/.."]),
    ("Orders rose by 5 percent in February, the most since 2014.", "", "", &["2023-02"], &["2017-02", "2014", "2020"]),
    ("Orders rose by 5 percent in fiscal 2022.", "", "", &["2022", "2021-10/2022-09", "2022-03/2023-02"], &["2018", "2010-05"]),
    ("Orders rose by 5 percent in January from December, the ministry said.", "", "in January", &["2023-01"], &["2022-01"]),
    ("Orders rose by 5 percent last year after a slump in 2021, the ministry said.", "", "last year", &["2022"], &["2020"]),
    // When the article was sent.
    ("LINDFIELD, March 16 — Orders rose by 5 percent in January, the ministry said.", "", "", &["2023-01"], &["2023-03-16", "2023-03"]),
    ("LINDFIELD, March 16 — Orders rose by 5 percent in January, the ministry said.", "", "March 16", &[], &["2023-03-16"]),
    ("LINDFIELD, March 16 (Herald) - In January orders rose by 5 percent.", "", "", &["2023-01"], &["2023-03-16"]),
    ("LINDFIELD, March 16 — Orders rose by 5 percent.", "", "", &["2023-03-16"], &["2023-03-15"]),
    // Another figure’s.
    ("Orders rose by 5 percent in 2022, up from 3 percent in 2021.", "", "", &["2022"], &["2021"]),
    ("Orders rose by 5 percent in 2022, after 3 percent in 2021.", "", "2021", &[], &["2021"]),
    ("Orders rose by 5 percent, after 3 percent in 2021.", "", "", &["2021"], &["2020"]),
    ("Orders rose by 3 percent in February, after they rose by 5 percent in January.", "", "", &["2023-01"], &["2023-02"]),
    ("In 2022 orders rose by 5 percent after more than 3 percent of firms closed in 2021.", "", "", &["2022"], &["2021"]),
    ("Orders rose by 5 percent, 2 points more than last year.", "", "", &["2023", "2022"], &["2021", "2019-05"]),
];

#[rustfmt::skip] // as in a table
const GERMAN_FIGURES: &[Row] = &[
    ("Der Umsatz stieg um 5 Prozent im Jahr 2022, nach 3 Prozent im Jahr 2021.", "", "", &["2022"], &["2021"]),
    ("Der Umsatz stieg um 5 Prozent, nach 3 Prozent im Jahr 2021.", "", "", &["2021"], &["2020"]),
    ("Der Umsatz stieg im Januar gegenüber Dezember um 5 Prozent, sagte Ann Lee.", "", "im Januar", &["2023-01"], &["2022-01"]),
    ("LINDFELD, 16. März (Herold) – Der Umsatz stieg im Januar um 5 Prozent.", "", "", &["2023-01"], &["2023-03-16"]),
];

#[test]
fn periods_of_figures() {
    for (language, rows) in [("en", FIGURES), ("de", GERMAN_FIGURES)] {
        every(rows, |_, during| {
            let by = json!({ "low": { "digits": "5" } });
            let change = json!({ "value": { "change": { "direction": "up", "by": by }, "unit": "percent" } });
            let statistic = json!({ "id": "s", "of": { "value": "orders" }, "quantity": change, "during": during });
            json!({ "language": language, "statistics": [statistic] })
        });
    }
}

#[rustfmt::skip] // as in a table
const QUOTES: &[Row] = &[
    ("“We built it in 2020,” Ann Lee said on Tuesday.", "We built it in 2020", "", &["2023-03-14", "2023-03"], &["2023-03-15", "2022", "2023-02-14"]),
    ("“We built it,” Ann Lee said.", "We built it", "", &[], &["2023-03-14", "2023"]),
    ("Ann Lee spoke on Tuesday. “We built it,” Ann Lee said.", "We built it", "", &["2023-03-14"], &["2023-03-15", "2023-02"]),
    ("On March 1 and 8 it rained. “We built it,” Ann Lee said on Tuesday.", "We built it", "on Tuesday", &["2023-03-14"], &["2023-03-01", "2023-03-08"]),
];

#[test]
fn dates_of_quotations() {
    every(QUOTES, |fact, when| {
        let quote =
            json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": fact }], "when": when });
        json!({ "quotes": [quote] })
    });
}

#[rustfmt::skip] // as in a table
const GERMAN: &[Row] = &[
    ("Das Ministerium teilte am Montag mit, dass die Brücke am 3. Februar öffnete.", "die Brücke", "", &["2023-02-03", "2023-02"], &["2023-02-04", "2022-02-03", "2023-03-14"]),
    ("Die Brücke war von Juli 2020 bis Dezember 2021 gesperrt.", "Die Brücke", "", &["2020-07/2021-12"], &["2020-07/2020-12", "2020-08/2021-12", "2020-07/.."]),
    ("Die Brücke ist seit Mai 2021 gesperrt.", "Die Brücke", "seit Mai 2021", &["2021-05/.."], &["2021-06/..", "2021-05/2022"]),
    ("Die Brücke brannte am Dienstag um 14.05 Uhr.", "Die Brücke brannte", "", &["2023-03-14T14:05"], &["2023-03-14T14:15", "2023-03-14T15:05", "2023-03-15T14:05"]),
    ("Die Brücke öffnete am Montag nach einem Streik am 1. März, sagte Ann Lee.", "Die Brücke öffnete", "am Montag", &["2023-03-13"], &["2023-02-27"]),
    ("Die Brücke öffnete im vergangenen Jahr nach einem Streik 2020, sagte Ann Lee.", "Die Brücke öffnete", "im vergangenen Jahr", &["2022"], &["2019"]),
    ("Die Brücke öffnete.", "Die Brücke öffnete", "", &[], &["2023-03-14", "2022"]),
];

#[test]
fn german_dates() {
    every(GERMAN, |fact, when| {
        let label = json!({ "value": "es", "words": fact });
        let event = json!({ "id": "e", "kind": "Opening", "label": label, "when": when });
        json!({ "language": "de", "events": [event] })
    });
}

/// What is published was said by then.
#[test]
fn nothing_was_said_later() {
    for (day, wrong) in [
        ("2023-03-16", false),
        ("2023-03-17", false),
        ("2023-03", false),
        ("2023-03-18", true),
        ("2024", true),
    ] {
        let when = json!({ "value": day, "author": true });
        let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "It is late" }], "when": when });
        let claim = json!({ "id": "c", "speakers": ["lee"], "text": { "value": "it", "words": "It is late" }, "when": when });
        let facts = json!({ "quotes": [quote], "claims": [claim] });
        let found = found("“It is late,” Ann Lee said.", &facts);
        let future = found
            .iter()
            .filter(|found| found.starts_with("future_event"));
        assert_eq!(
            future.count(),
            if wrong { 2 } else { 0 },
            "{day}: {found:?}"
        );
    }
}

/// What a message tells of the article's date.
#[test]
fn messages_tell_what_the_words_mean() {
    for (text, fact, when, told) in [
        (
            "The ferry sank at 10 a.m. on Friday, March 10.",
            "The ferry sank",
            json!({ "value": "2023-03-01T10:05" }),
            "2023-03-10",
        ),
        (
            "The ferry sank at 10 a.m. on Friday, March 10.",
            "The ferry sank",
            json!({ "value": "2023-03-10T10:05" }),
            "write 2023-03-10T10:00",
        ),
        (
            "The ferry sank at 6:40 a.m. Eastern time on Tuesday.",
            "The ferry sank",
            json!({ "value": "2023-03-14T06:50", "words": "at 6:40 a.m. Eastern time" }),
            "they mean 06:40",
        ),
        (
            "The ferry sank at 6:40 a.m.",
            "The ferry sank",
            json!({ "value": "2023-03-14T06:40" }),
            "it names a time but no day",
        ),
        (
            "The bridge opened in 2014.",
            "The bridge opened",
            json!({ "value": "2015" }),
            "\nthey mean 2014",
        ),
        (
            "The bridge opened last year.",
            "The bridge opened",
            json!({ "value": "2015" }),
            "counted from the day of publication they mean 2022",
        ),
        (
            "LINDFIELD, March 16 — Fire destroyed a school on Monday.",
            "Fire destroyed a school",
            json!({ "value": "2023-03-15" }),
            "they mean 2023-03-13",
        ),
    ] {
        let label = json!({ "value": "it", "words": fact });
        let event = json!({ "id": "e", "kind": "Opening", "label": label, "when": when });
        let findings = check(text, &json!({ "events": [event] })).1;
        let shown = findings.iter().map(|finding| match finding.advice {
            Some(Advice::Date {
                meant: Some(meant), ..
            }) => {
                format!("{}\nwrite {}\n", finding.details, meant.declared())
            }
            _ => format!("{}\n", finding.details),
        });
        let shown: String = shown.collect();
        assert!(shown.contains(told), "{text} {when}: {shown}");
    }
}

#[track_caller]
fn every(rows: &[Row], facts: impl Fn(&str, Value) -> Value) {
    let mut wrong = String::new();
    for (text, fact, words, right, false_ones) in rows {
        let mut hold = |date: &str, passes: bool| {
            let when = match words.is_empty() {
                true => json!({ "value": date }),
                false => json!({ "value": date, "words": words }),
            };
            let found = found(text, &facts(fact, when));
            let mut of_time = found.iter().filter(|found| {
                found.starts_with("wrong_time")
                    || found.starts_with("misdated")
                    || found.starts_with("words_not")
            });
            if of_time.next().is_none() != passes {
                wrong.push_str(&format!("{text} [{words}] {date}: {}\n", found.join(", ")));
            }
        };
        right.iter().for_each(|date| hold(date, true));
        false_ones.iter().for_each(|date| hold(date, false));
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
