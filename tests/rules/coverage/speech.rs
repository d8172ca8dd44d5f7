//! Figures of speech and names with numbers, beside figures of the same shape.

use super::{assert_listed, german};
use serde_json::json;

/// None of these is asked for.
#[track_caller]
fn none(texts: &[&str]) {
    let rows: Vec<(&str, &[&str])> = texts.iter().map(|text| (*text, &[][..])).collect();
    assert_listed(&rows, &json!({}));
}

#[track_caller]
fn none_in_german(texts: &[&str]) {
    let rows: Vec<(&str, &[&str])> = texts.iter().map(|text| (*text, &[][..])).collect();
    assert_listed(&rows, &german(&json!({})));
}

#[test]
fn expressions() {
    none(&[
        "She was on cloud nine.",
        "Nine times out of ten it works.",
        "Ten to one he is late.",
        "It is a fifty-fifty chance, or a 50-50 chance.",
        "It takes two to tango.",
        "Two heads are better than one.",
        "He was second to none.",
        "She was one of a kind.",
        "It was a one-off.",
        "They were at sixes and sevens.",
        "It was first and foremost a game.",
        "They went the whole nine yards.",
        "They put in their two cents.",
        "It is six of one and half a dozen of the other.",
        "They came from the four corners of the globe.",
        "It was a nine to five job.",
        "The one thing they want is peace.",
        "They talked at the eleventh hour.",
    ]);
    assert_listed(
        &[
            ("It works nine times a day.", &["figure nine times"]),
            ("They beat Leeds by ten to one.", &["figure ten to one"]),
            ("He owns two heads of cattle.", &["figure two"]),
            ("It cost two cents.", &["figure two cents"]),
            ("It is nine yards long.", &["figure nine yards"]),
            ("It grew by half a dozen.", &["figure half a dozen"]),
            ("The Senate split 50-50.", &["figure 50-50"]),
        ],
        &json!({}),
    );
    none_in_german(&[
        "Sie schwebt auf Wolke sieben.",
        "Sie sprachen unter vier Augen.",
        "Aller guten Dinge sind drei.",
        "Es ist ein Buch mit sieben Siegeln.",
        "In null Komma nichts war er da.",
        "Es steht fünfzig zu fünfzig.",
        "In erster Linie geht es um Geld.",
    ]);
    assert_listed(
        &[
            ("Er sah vier Augen.", &["figure vier"]),
            ("Es sind sieben Siegel.", &["figure sieben"]),
            ("Er gewann fünf zu vier.", &["figure fünf zu vier"]),
        ],
        &german(&json!({})),
    );
}

#[test]
fn names_of_things() {
    none(&[
        "The iPhone 15 sold well.",
        "The PlayStation 5 sold out.",
        "The Pixel 88 sold well.",
        "Python 3.12 is out.",
        "Fortune 500 companies fell.",
        "He listens to Radio 4 every day.",
        "Studio 54 closed.",
        "She lives in Apartment 4B, in flat 12 there.",
        "The office is at SW1A 2AA.",
        "The shop at EC1V 9HQ, London, burned.",
        "He took Bus 42 home.",
        "She waited for the 42 bus.",
        "The number 9 shirt is hers.",
        "The San Francisco 49ers won.",
        "The Big Four accountants met the big four banks.",
        "Ocean’s Eleven was a hit.",
        "Sky News at Ten said so.",
        "The Group of 77 met.",
        "Twenty20 cricket is back.",
        "Schedule 2 of the Housing Act 1988 applies.",
        "It is a third-party app.",
        "Sunday Times readers were angry.",
    ]);
    assert_listed(
        &[
            ("The city has 42 buses.", &["figure 42"]),
            ("On Bus 42 passengers waited.", &["figure 42"]),
            ("A 12 page document leaked.", &["figure 12"]),
            ("The 49 players left.", &["figure 49"]),
            ("It sold 15 iPhones.", &["figure 15"]),
            ("Four big banks fell.", &["figure Four"]),
            ("At Leeds 12 died.", &["figure 12"]),
            ("The Group of 77 people met.", &["figure 77 people"]),
            ("It owns 500 companies.", &["figure 500"]),
            ("It fell by a third.", &["figure a third"]),
            ("It costs £4B.", &["figure £4B"]),
            ("On Sunday Times Square was shut.", &["date Sunday"]),
            ("The store sold twenty.", &["figure twenty"]),
        ],
        &json!({}),
    );
    none_in_german(&[
        "Das iPhone 15 verkaufte sich gut.",
        "Er fährt mit dem Bus 42.",
        "Der Bus 42 kam zu spät.",
        "Die S-Bahn 5 steht.",
        "Er wohnt in Wohnung 4.",
        "Die 49ers gewannen.",
        "§ 218 gilt.",
        "In Halle 7 brannte es, auf der A7 staute es sich.",
        "Die Zweitstimme zählt.",
    ]);
    assert_listed(
        &[
            ("Es fahren 42 Busse.", &["figure 42"]),
            ("Im Bus 42 Fahrgäste zu zählen, war schwer.", &["figure 42"]),
            ("Die 49 Spieler gewannen.", &["figure 49"]),
        ],
        &german(&json!({})),
    );
}

/// What the term or the size of a thing says of its kind, and how far back a comparison goes.
#[test]
fn attributes() {
    none(&[
        "Two-year yields rose.",
        "(Two-year yields) fell.",
        "Ten-year Treasury notes rose.",
        "The 10-year U.S. Treasury yield rose.",
        "He fired a .45 pistol.",
        "He had a 9mm pistol and a 9 mm handgun.",
        "A .22-calibre rifle and a 12-gauge shotgun were found.",
        "It is the highest in two years.",
        "It was his worst loss in three years.",
        "It is the first such vote in a decade.",
    ]);
    assert_listed(
        &[
            ("It ran for two years.", &["figure two years"]),
            ("He got a 10-year sentence.", &["figure 10-year"]),
            ("It is 9mm long, near a gun.", &["figure 9mm"]),
            ("He bought 12 shotguns.", &["figure 12"]),
            ("It will be done in two years.", &["date in two years"]),
            (
                "It has happened twice in ten years.",
                &["figure twice", "date in ten years"],
            ),
            ("Prices have risen since January.", &["date since January"]),
            ("It is the highest since 2015.", &["date since 2015"]),
        ],
        &json!({}),
    );
    none_in_german(&[
        "Die zehnjährige Bundesanleihe fiel.",
        "Eine 9-mm-Pistole lag da.",
    ]);
    assert_listed(
        &[
            ("Der zehnjährige Krieg endete.", &["figure zehnjährige"]),
            ("Der Riss ist 9 mm breit.", &["figure 9 mm"]),
        ],
        &german(&json!({})),
    );
}
