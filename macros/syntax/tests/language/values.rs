use crate::{expand, messages, tokens};

fn block(declaration: &str) -> String {
    format!(
        "article vote = \"Council votes\" {{ published: 2023-03-14 }}; actor lee: Person = \"Ann Lee\"; \
         actor berg: Person = \"Tom Berg\"; {declaration}"
    )
}

/// What the documentation of a statistic shows of its figure.
fn figure(value: &str) -> Result<String, String> {
    let expansion = expand(tokens(&block(&format!(
        "stat s = {value} {{ of: \"it\" }};"
    ))));
    match messages(&expansion).first() {
        Some(message) => Err(message.clone()),
        None => {
            let text = expansion.to_string();
            let (_, rest) = text.split_once("\"`").expect("a statistic is documented");
            let (shown, _) = rest.split_once("`, it").expect("with what it measures");
            Ok(shown.replace("\\\"", "\""))
        }
    }
}

#[test]
fn figures() {
    for (written, shown) in [
        ("120", "120"),
        ("1_500", "1500"),
        ("0.25", "0.25"),
        ("13.8 billion m3", "13.8 billion m3"),
        ("minus 12 celsius", "minus 12 celsius"),
        ("~8 minutes", "~8 minutes"),
        ("> 5 km", "> 5 km"),
        (">= 3 \"cars\"", ">= 3 \"cars\""),
        ("< 2 x", "< 2 x"),
        ("<= 40 km/h", "<= 40 km/h"),
        ("31.5 million acre-feet", "31.5 million acrefeet"),
        ("5..=7 %", "5..=7 %"),
        ("5 ..= 7 million people", "5 million..=7 million people"),
        ("+18 %", "+18 %"),
        ("-3 pp", "-3 pp"),
        ("+5..=7 %", "+5..=7 %"),
        ("rank 2", "rank 2"),
        ("score 2-1", "score 2-1"),
        ("score 219 - 207 \"votes\"", "score 219-207 \"votes\""),
        ("dozens", "dozens"),
        ("dozens \"villages\"", "dozens \"villages\""),
        ("tens of thousands people", "tens of thousands people"),
        ("<= millions EUR", "<= millions EUR"),
        ("1/4", "1/4"),
        ("3 of 10 \"voters\"", "3 of 10 \"voters\""),
        ("2.5 x", "2.5 x"),
        ("2 dozen \"eggs\"", "2 dozen \"eggs\""),
        ("3 EUR", "3 EUR"),
        ("300 GBP", "300 GBP"),
        ("300 KGS", "300 KGS"),
        ("300 Gbps", "300 Gbps"),
        ("1 minute", "1 minutes"),
    ] {
        assert_eq!(figure(written).as_deref(), Ok(shown), "{written}");
    }
}

#[test]
fn figures_that_are_none() {
    for (written, says) in [
        ("\"18\"", "write: 18"),
        ("18percent", "write: 18 %"),
        ("$ 3", "write: 3 USD"),
        ("0x12", "decimal digits"),
        ("1e6", "decimal digits"),
        ("5..7 %", "`..=` between the ends of a range"),
        ("rank 1.5", "whole number"),
        ("score", "write: score 2-1"),
        ("score 2", "`-` between the two numbers of a score"),
        ("score 2-", "write: score 2-1"),
        ("score 2:1", "write: score 2-1"),
        ("score 2 to 1", "`-` between the two numbers of a score"),
        ("score 2.5-1", "whole number"),
        ("score 2-1-1", "unexpected `-` after the figure"),
        ("2-1", "write: score 2-1"),
        ("2-1 \"goals\"", "write: score 2-1 \"goals\""),
        ("dozens of \"villages\"", "write: dozens \"villages\""),
        ("dozens of villages", "write: dozens \"villages\""),
        ("thousands of people", "write: thousands people"),
        (
            "dozens villages",
            "what is merely counted stands in quotation marks",
        ),
        ("dosens \"villages\"", "did you mean `dozens`?"),
        ("scor 2-1", "did you mean `score`?"),
        ("several hundred people", "write: hundreds people"),
        ("a few thousand", "write: thousands"),
        ("mehrere Tausend", "write: thousands"),
        ("dozens + others", "`dozens` is not declared"),
        ("18 % more", "unexpected `more` after the figure"),
        ("lots", "`+`, `-` or `/` between two statistics"),
        ("about 5", "write: ~5"),
        ("rund 5 Prozent", "write: ~5 %"),
        ("um 5 %", "write: +5 % or -5 %"),
        ("5 Tonnen", "did you mean `t`?"),
        ("5 Mrd Euro", "write: 5 billion EUR"),
        ("+ ~18 %", "expected a number, found `~`"),
        ("5 $", "write: 5 USD"),
        ("5,5", "write: 5.5"),
        ("5,500", "write: 5_500"),
        ("$3 million", "write: 3 million USD"),
        ("USD 3 million", "write: 3 million USD"),
        ("+1/10", "write it in percent: +10 %"),
        ("120homes", "write: 120 \"homes\""),
        ("2nd", "write: rank 2"),
        ("5 000", "write: 5_000"),
        ("5-7 %", "write: 5..=7 %"),
        ("5 to 7 %", "`..=` between the ends of a range"),
        ("7..=5 %", "ends below its start"),
        ("5 m3/", "expected a unit after `/`"),
        ("5 euros", "did you mean `EUR`?"),
        ("18 percent", "did you mean `%`?"),
        ("5 \"\"", "must not be blank"),
        ("5 as words", "the article's own words in quotation marks"),
        ("rank 0", "the first rank is 1"),
        ("1/0", "the number below the line is 0"),
        ("5 of 3", "5 cannot be part of 3"),
        ("1..=2 of 3", "a range cannot be part of a share"),
        ("a / 2", "expected the name of a statistic, found `2`"),
        ("", "expected a number"),
        (
            "99999999999999999999999999999",
            "more digits than can be kept",
        ),
    ] {
        let message = figure(written).expect_err(written);
        assert!(message.contains(says), "{written}: {message}");
    }
}

/// The period of a statistic as it stands in the facts, or the message.
fn during(written: &str) -> Result<String, String> {
    let event = format!("#[allow(future_event)] event e: Vote = \"it\" {{ when: {written} }};");
    let expansion = expand(tokens(&block(&event)));
    match messages(&expansion).first() {
        Some(_) => Err(messages(&expansion).join("\n")),
        None => {
            let text = expansion.to_string();
            let (_, rest) = text
                .split_once("\"Vote: it, ")
                .expect("an event is documented with its time");
            Ok(rest.split('"').next().unwrap_or_default().to_owned())
        }
    }
}

#[test]
fn dates() {
    for written in [
        "2022",
        "2022-12",
        "2022-12-30",
        "2022-12-30T14:05",
        "2022-12-30T14:05Z",
        "2022-12-30T14:05:30+03:00",
        "2022-12-30T14:05-05:30",
        "spring 2023",
        "winter 2022",
        "2022-W51",
        "2022-Q3",
        "2022-H1",
        "1990s",
        "2022-01..=2022-11",
        "2022-02-24..",
        "..=2022-02-24",
        "1990s..=2022",
        "spring 2023..=2023-08-09",
    ] {
        assert_eq!(during(written).as_deref(), Ok(written), "{written}");
    }
    assert_eq!(during("fall 2023").as_deref(), Ok("autumn 2023"));
}

#[test]
fn dates_that_are_none() {
    for (written, says) in [
        ("2022-02-30", "February 2022 has 28 days"),
        ("2022-13", "month"),
        ("2022-W53", "52 weeks"),
        ("2022-12-30T25:00", "hour"),
        ("30.12.2022", "write: 2022-12-30"),
        ("12/30/2022", "write: 2022-12-30"),
        ("3/4/2022", "write: 2022-04-03 or 2022-03-04"),
        ("2022-02-29", "February 2022 has 28 days"),
        ("2022-00-10", "there is no month 0"),
        ("2022-Q5", "four quarters"),
        ("2022-H3", "two halves"),
        ("0000", "not between 1 and 9999"),
        ("1995s", "a decade is named by its first year"),
        ("90s", "is not a date"),
        ("2022-12-30T24:00", "midnight is 00:00 of the next day"),
        ("2022-12-30 14:05", "write: 2022-12-30T14:05"),
        ("\"2022-12-30\"", "write: 2022-12-30"),
        ("\"on Friday\"", "as \"on Friday\""),
        ("30 December 2022", "write: 2022-12-30"),
        ("Dec 30 2022", "write: 2022-12-30"),
        ("2022-12 to 2023-01", "`..=` between the ends"),
        ("2022 as", "the article's own words in quotation marks"),
        ("December", "expected a date"),
        ("2022-12..2022-13", "`..=` between the ends"),
        ("2022-12..=2022-01", "ends before it starts"),
        ("", "expected a date"),
    ] {
        let message = during(written).expect_err(written);
        assert!(message.contains(says), "{written}: {message}");
        let rules = message.matches("]").count();
        assert_eq!(rules, 1, "{written}: {message}");
    }
}

#[test]
fn attributions() {
    for (head, says) in [
        ("lee", ""),
        ("lee + berg", ""),
        ("lee -> berg", ""),
        ("lee -> berg via berg", ""),
        ("_ via lee", ""),
        ("_", ""),
        ("lee, berg", "unexpected `,` in the attribution"),
        ("lee and berg", "`a + b`"),
        ("[lee, berg]", "several are joined by `+`"),
        ("lee ->", "expected the name of the addressee"),
        ("lee via", "expected the name of the reporter"),
        ("-> berg", "expected the name of the speaker"),
        ("\"Ann Lee\"", "write: lee"),
        ("Ann Lee", "write: lee"),
        (
            "\"Jo Park\"",
            "write: jo_park, and declare it: actor jo_park",
        ),
        ("leee", "did you mean `lee`?"),
    ] {
        let expansion = expand(tokens(&block(&format!("quote q: {head} = \"Words.\";"))));
        let message = messages(&expansion).join("\n");
        match says {
            "" => assert_eq!(message, "", "{head}"),
            says => assert!(message.contains(says), "{head}: {message}"),
        }
    }
}

#[test]
fn names_codes_and_strings() {
    let right = [
        "actor r#type: Person = r#\"Ann \"Annie\" Lee\"#;",
        "quote _: lee = \"One.\" + \"Two.\" { language: as, note: \"x\" };",
        "actor china: Country = \"China\" { iso: CN, wikidata: Q148, same_as: \"https://china.example/\" };",
        "quote q: lee = \"One.\" { language: zh-Hant-TW };",
        "quote q: lee = \"One.\" { language: \"pt-BR\", about: [berg, lee,], };",
    ];
    for declaration in right {
        assert_eq!(
            messages(&expand(tokens(&block(declaration)))),
            [""; 0],
            "{declaration}"
        );
    }
    let wrong = [
        ("actor type: Person = \"Ann Lee\";", "write `r#type`"),
        (
            "quote q: lee = \"One.\" { inferred: maybe };",
            "expected `true` or `false`",
        ),
        (
            "quote q: lee = \"One.\" { note: \"x\" as \"y\" };",
            "takes no words of the article",
        ),
        (
            "quote q: lee = \"One.\" { about: [berg lee] };",
            "`,` between the items",
        ),
        ("quote q: lee = \"One.\" \"Two.\";", "joined by `+`"),
        ("actor a: Person = A Name;", "write: \"A Name\""),
        (
            "actor a: Person = b\"bytes\";",
            "expected a text in quotation marks",
        ),
    ];
    for (declaration, says) in wrong {
        let message = messages(&expand(tokens(&block(declaration)))).join("\n");
        assert!(message.contains(says), "{declaration}: {message}");
    }
}
