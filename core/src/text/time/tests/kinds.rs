//! Kinds of expressions that are easily misread, each with what looks like it and is not.

use super::{check, read_in};

#[test]
fn years_that_nothing_counts() {
    check(&[
        (
            "He was born 1950 in Leeds.",
            &["1950 = 1950-01-01/1951-01-01"],
        ),
        (
            "The chapel dates back to 1865.",
            &["1865 = 1865-01-01/1866-01-01"],
        ),
        ("The law dates to 1911.", &["1911 = 1911-01-01/1912-01-01"]),
        (
            "He was mayor 1998 to 2004.",
            &["1998 to 2004 = 1998-01-01/2005-01-01"],
        ),
        (
            "Sales fell compared with 2019.",
            &["2019 = 2019-01-01/2020-01-01"],
        ),
        (
            "Rents stood above 2019 levels.",
            &["2019 = 2019-01-01/2020-01-01"],
        ),
        ("The war of 1812 ended.", &["1812 = 1812-01-01/1813-01-01"]),
        (
            "The 1848 revolution failed.",
            &["1848 = 1848-01-01/1849-01-01"],
        ),
        (
            "The years 2008 and 2009 were hard.",
            &[
                "The years 2008 = 2008-01-01/2009-01-01",
                "2009 = 2009-01-01/2010-01-01",
            ],
        ),
        ("She walked back to 1865 houses.", &[]),
        ("A crowd of 1812 came.", &[]),
        ("The 1789 soldiers died.", &[]),
        ("Attendance rose 1998 to 2004 people.", &[]),
    ]);
}

#[test]
fn this_weekend_follows_the_verb() {
    check(&[
        (
            "The fair took place this weekend.",
            &["this weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "The fair takes place this weekend.",
            &["this weekend = 2023-05-20/2023-05-22"],
        ),
        (
            "This weekend’s summit ended in failure.",
            &["This weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "The couple married this weekend.",
            &["this weekend = 2023-05-13/2023-05-15"],
        ),
        (
            "Snow will fall this weekend.",
            &["this weekend = 2023-05-20/2023-05-22"],
        ),
    ]);
}

#[test]
fn what_is_called_off_may_lie_on_either_side() {
    check(&[
        (
            "The match on Saturday was called off.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "Saturday’s match was cancelled.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The match on Saturday was postponed.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The parade planned for Sunday was scrapped.",
            &["Sunday = 2023-05-21/2023-05-22"],
        ),
        (
            "The vote due on Friday was abandoned.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The match was called off on Saturday.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
        (
            "The match on Saturday was lost.",
            &["Saturday = 2023-05-13/2023-05-14"],
        ),
    ]);
}

#[test]
fn what_is_put_off_or_foreseen_lies_ahead() {
    check(&[
        (
            "The trial was postponed to Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The deadline was extended until Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The vote was moved to July.",
            &["July = 2023-07-01/2023-08-01"],
        ),
        (
            "Last year sales rose in March and fell in October.",
            &[
                "Last year = 2022-01-01/2023-01-01",
                "March = 2022-03-01/2022-04-01",
                "October = 2022-10-01/2022-11-01",
            ],
        ),
        (
            "It raised pay twice last year, by 4 percent in March.",
            &[
                "last year = 2022-01-01/2023-01-01",
                "March = 2022-03-01/2022-04-01",
            ],
        ),
        (
            "It opened last year and closed in March.",
            &[
                "last year = 2022-01-01/2023-01-01",
                "March = 2023-03-01/2023-04-01",
            ],
        ),
        (
            "The firm, founded in 1911, closed in March.",
            &[
                "1911 = 1911-01-01/1912-01-01",
                "March = 2023-03-01/2023-04-01",
            ],
        ),
        (
            "In a survey in February, 71 percent said they would go, while few would stay.",
            &["February = 2023-02-01/2023-03-01"],
        ),
        (
            "The trial was moved from June 1 to July 4.",
            &[
                "June 1 = 2023-06-01/2023-06-02",
                "July 4 = 2023-07-04/2023-07-05",
            ],
        ),
        (
            "Rain is forecast for Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "The show runs until Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "Talks resume on Friday.",
            &["Friday = 2023-05-19/2023-05-20"],
        ),
        (
            "Talks did not resume on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
        (
            "He moved to Oslo on Friday.",
            &["Friday = 2023-05-12/2023-05-13"],
        ),
    ]);
}

#[test]
fn following_is_a_preposition_without_its_article() {
    check(&[
        (
            "The vote was called following March’s election.",
            &["March = 2023-03-01/2023-04-01"],
        ),
        (
            "Following Tuesday’s vote the euro rose.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        (
            "Following March 3 it rained.",
            &["March 3 = 2023-03-03/2023-03-04"],
        ),
        (
            "He left the following Monday.",
            &["the following Monday = ?"],
        ),
        (
            "She will retire following the election in April.",
            &["April = 2024-04-01/2024-05-01"],
        ),
    ]);
}

#[test]
fn windows_that_end_now() {
    check(&[
        (
            "He is the third adviser to quit in 14 months.",
            &["in 14 months = 2022-03-17/2023-05-17"],
        ),
        (
            "It is the worst drought in ten years.",
            &["in ten years = 2013-05-17/2023-05-17"],
        ),
        (
            "For the first time in 20 years the river froze.",
            &["in 20 years = 2003-05-17/2023-05-17"],
        ),
        (
            "Prices have doubled in two years.",
            &["in two years = 2021-05-17/2023-05-17"],
        ),
        (
            "The fifth ship attacked in two months sank.",
            &["in two months = 2023-03-17/2023-05-17"],
        ),
        (
            "The team has won five times in ten days.",
            &["in ten days = 2023-05-07/2023-05-17"],
        ),
        ("The bridge was built in three weeks.", &[]),
        ("It happens once in ten years.", &[]),
        (
            "In 1998 it was the third in two years.",
            &["1998 = 1998-01-01/1999-01-01"],
        ),
        (
            "The first train will leave in three weeks.",
            &["in three weeks = 2023-06-05/2023-06-12"],
        ),
    ]);
}

#[test]
fn business_days() {
    check(&[
        (
            "It must be paid within five working days.",
            &["within five working days = 2023-05-17/2023-05-25"],
        ),
        (
            "It will open in two business days.",
            &["in two business days = 2023-05-19/2023-05-20"],
        ),
        (
            "It came two trading days ago.",
            &["two trading days ago = 2023-05-15/2023-05-16"],
        ),
        (
            "The next three working days are free.",
            &["The next three working days = 2023-05-18/2023-05-23"],
        ),
        (
            "It ended on the last business day of April.",
            &["the last business day of April = 2023-04-28/2023-04-29"],
        ),
        ("It took five working days.", &[]),
        ("It fell for a third trading day.", &[]),
    ]);
}

#[test]
fn the_year_to_date_and_its_end() {
    check(&[
        (
            "Shares are up in the year to date.",
            &["the year to date = 2023-01-01/2023-05-18"],
        ),
        (
            "Shares are up so far this year.",
            &["so far this year = 2023-01-01/2023-05-18"],
        ),
        (
            "Year-to-date sales fell.",
            &["Year-to-date = 2023-01-01/2023-05-18"],
        ),
        (
            "Sales grew this month to date.",
            &["this month to date = 2023-05-01/2023-05-18"],
        ),
        (
            "It will close by year’s end.",
            &["year’s end = 2023-10-01/2024-01-01"],
        ),
        (
            "It had four shops at year-end 2021.",
            &["year-end 2021 = 2021-10-01/2022-01-01"],
        ),
        (
            "It had four shops at year end.",
            &["year end = 2022-10-01/2023-01-01"],
        ),
        ("The year ended badly.", &[]),
    ]);
}

#[test]
fn eras() {
    check(&[
        (
            "The wall was built in AD 79.",
            &["AD 79 = 0079-01-01/0080-01-01"],
        ),
        (
            "The wall was built in 410 AD.",
            &["410 AD = 0410-01-01/0411-01-01"],
        ),
        (
            "It was razed in A.D. 70.",
            &["A.D. 70 = 0070-01-01/0071-01-01"],
        ),
        ("It was razed in 146 B.C. by Rome.", &["146 B.C. = ?"]),
        ("It dates from 3000 BCE.", &["3000 BCE = ?"]),
        (
            "It dates to the third century BC.",
            &["the third century BC = ?"],
        ),
        ("It ran an ad 30 seconds long.", &[]),
    ]);
}

#[test]
fn habits_are_no_dates() {
    check(&[
        ("The court sits on a Monday.", &[]),
        ("The fair is held every March.", &[]),
        ("They meet every other Tuesday.", &[]),
        ("It is held annually in May.", &[]),
        ("The list appears on the 15th of each month.", &[]),
        ("Each year in March the swans return.", &[]),
        ("It opens on the first business day of each month.", &[]),
        (
            "It was said in a Tuesday statement.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        ("It opens on Tuesday.", &["Tuesday = 2023-05-23/2023-05-24"]),
    ]);
}

#[test]
fn today_as_nowadays() {
    check(&[
        (
            "In today’s world, speed is all.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "Today the town has 400 people.",
            &["Today = 2023-05-17/2023-05-18"],
        ),
        (
            "Even today nobody knows why.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "The hall, today a museum, burns.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        ("Shops are empty today.", &["today = 2023-05-17/2023-05-18"]),
        (
            "The council votes today.",
            &["today = 2023-05-17/2023-05-18"],
        ),
        (
            "The firm said it has today sold the mill.",
            &["today = 2023-05-17/2023-05-18"],
        ),
    ]);
}

#[test]
fn a_month_as_a_contract() {
    check(&[
        ("Crude for January delivery fell.", &[]),
        ("January crude fell.", &[]),
        ("March wheat futures rose.", &[]),
        ("The contract for delivery in March rose.", &[]),
        ("The December contract rose.", &[]),
        ("In March crude fell.", &["March = 2023-03-01/2023-04-01"]),
        ("Orders in March rose.", &["March = 2023-03-01/2023-04-01"]),
    ]);
}

#[test]
fn words_that_only_look_like_dates() {
    check(&[
        (
            "The court sat on 12 March.",
            &["12 March = 2023-03-12/2023-03-13"],
        ),
        (
            "They wed on 12 March.",
            &["12 March = 2023-03-12/2023-03-13"],
        ),
        ("He reads USA Today.", &[]),
        ("Sheffield Wednesday won 2-1.", &[]),
        (
            "On Tuesday 3 p.m. it began.",
            &["Tuesday = 2023-05-16/2023-05-17"],
        ),
        (
            "It was played Sat., 12 March.",
            &["Sat., 12 March = 2022-03-12/2022-03-13"],
        ),
        ("Friday Night Lights is on.", &[]),
    ]);
}

#[test]
fn german_has_the_same_kinds() {
    for (text, wanted) in [
        (
            "Das Fest fand an diesem Wochenende statt.",
            "diesem Wochenende = 2023-05-13/2023-05-15",
        ),
        (
            "Es ist der dritte Rücktritt in 14 Monaten.",
            "in 14 Monaten = 2022-03-17/2023-05-17",
        ),
        (
            "Es war der fünfte Sieg binnen zwei Wochen.",
            "binnen zwei Wochen = 2023-05-03/2023-05-17",
        ),
        (
            "Das Geld wird binnen fünf Werktagen kommen.",
            "binnen fünf Werktagen = 2023-05-17/2023-05-25",
        ),
        (
            "Es stammt von 79 n. Chr. und steht noch.",
            "79 n. Chr. = 0079-01-01/0080-01-01",
        ),
        (
            "Es stammt aus dem Jahr 146 v. Chr. und steht noch.",
            "146 v. Chr. = ?",
        ),
    ] {
        assert_eq!(read_in(text, "de"), [wanted], "{text}");
    }
    for text in [
        "Er wurde an einem Dienstag geboren.",
        "Jeden März kommen die Störche.",
        "Jedes Jahr im März kommen die Störche.",
        "Öl zur Lieferung im März fiel.",
        "Der März-Kontrakt fiel.",
        "Die Brücke wurde in drei Wochen gebaut.",
    ] {
        assert!(read_in(text, "de").is_empty(), "{text}");
    }
}
