//! Figures of news prose that a hasty reader takes for something else, each kind with what looks like it.

use super::{QuantityReading, quantities};

/// All that is read in a text: what is no statistic has its kind before it, what is counted stands in brackets.
fn told(text: &str, tag: &str) -> String {
    let one = |reading: &QuantityReading| {
        let kind = match reading.kind {
            kind if kind.is_statistic() => String::new(),
            kind => format!("{kind:?} ").to_lowercase(),
        };
        let noun = reading.noun.clone().filter(|_| reading.kind.states());
        let noun = noun.map_or(String::new(), |noun| format!(" [{}]", &text[noun]));
        let age = if reading.age { " old" } else { "" };
        format!("{kind}{}{age}{noun}", reading.quantity)
    };
    let read = quantities(text, tag);
    read.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn all(tag: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(text, want)| told(text, tag) != *want)
        .map(|(text, want)| format!("{text} | {} | wanted {want}", told(text, tag)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_third_may_be_a_goal() {
    all(
        "en",
        &[
            ("Lee added a third before the break.", "ordinal rank 3"),
            ("Lee scored a fourth on Sunday.", "ordinal rank 4"),
            ("Lee headed a third, and that was it.", "ordinal rank 3"),
            ("City conceded a fifth late on.", "ordinal rank 5"),
            ("Lee grabbed a third.", "ordinal rank 3"),
            ("It added a third to its value.", "1/3"),
            ("Lee scored a third of the goals.", "1/3"),
        ],
    );
}

#[test]
fn numbers_of_a_list_share_their_label() {
    all(
        "en",
        &[
            ("Court No. 7 was full.", "label rank 7"),
            ("Bus 12 runs every hour.", "label 12"),
            ("In the bus 12 passengers slept.", "12 [passengers]"),
            ("Shells hit posts 142 and 143.", "label 142; label 143"),
            ("See pages 3, 5 and 7.", "label 3; label 5; label 7"),
            ("Sections 12 and 14 are long.", "label 12; label 14"),
            ("Quote reference 2397 to police.", "label 2397"),
            ("It is in rooms 4 and 5 of the house.", "4; 5"),
            (
                "See page 3 and 12 photographs.",
                "label 3; 12 [photographs]",
            ),
            ("Room 4 and five others were full.", "label 4; 5 [others]"),
        ],
    );
}

#[test]
fn what_the_definite_article_names() {
    all(
        "en",
        &[
            ("The two agreed on Friday.", "definite 2"),
            ("Trade between the two rose.", "definite 2"),
            ("The two leaders agreed.", "definite 2"),
            ("The 787 has been grounded.", "definite 787"),
            ("They flew on the 747, which is old.", "definite 747"),
            ("She reached the last eight in Rome.", "definite 8"),
            ("They are in the last 16.", "definite 16"),
            ("The 412 will be deported.", "definite 412"),
            ("The 12 in hospital are well.", "12"),
            ("The 412 who left are well.", "412"),
            ("The 40 nurses won.", "40 [nurses]"),
        ],
    );
}

#[test]
fn models_of_what_is_counted() {
    all(
        "en",
        &[
            (
                "It sent 30 Leopard 1 tanks.",
                "30 [Leopard 1 tanks]; label 1",
            ),
            ("It sent four Gripen 3 jets.", "4 [Gripen 3 jets]; label 3"),
            ("Sales of the iPhone 14 rose.", "label 14"),
            ("It sold 12 Airbus jets.", "12 [Airbus jets]"),
            ("In Kent 14 homes burned.", "14 [homes]"),
        ],
    );
    all(
        "de",
        &[
            ("Es sind Panzer vom Typ Leopard 1 im Hof.", "label 1"),
            ("Sie lieferten 15 Gepard-Panzer.", "15 [Gepard-Panzer]"),
            ("Sie lieferten 15 Panzer.", "15 [Panzer]"),
        ],
    );
}

#[test]
fn how_often_somebody_won() {
    all(
        "en",
        &[
            ("She is a 22-time champion.", "22 \"times\" [champion]"),
            ("The four-time winner lost.", "4 \"times\" [winner]"),
            ("They met twice last month.", "2 \"times\""),
            ("He won twice this week.", "2 \"times\""),
            ("It met three times last year.", "3 \"times\""),
            ("It is twice last month’s level.", "2 x"),
            ("They met once or twice.", ""),
        ],
    );
}

#[test]
fn digits_that_belong_together() {
    all(
        "en",
        &[
            ("It plans a 3-for-1 split.", "label 3"),
            ("They had a two-for-one offer.", "determiner 2; single 1"),
            ("It is 0,500 now.", "code 0"),
            ("It is 0.500 now.", "0.500"),
            ("The magnitude-7.8 quake hit.", "7.8 [quake]"),
            ("They asked GPT-3.5 twice.", "label 3.5; 2 \"times\""),
            ("The pan-European STOXX 600 index rose.", "label 600"),
            ("She ran 3:49.11 in Florence.", "code 3"),
            ("It took 1:02:03.4 in all.", "code 1"),
            ("Losers led by a 2.9-to-1 ratio.", "label 0"),
            ("Ordinance 2023-14 is law.", ""),
            ("Ordinance 2023-114 is law.", ""),
            ("It won by 3-to-1.", "score score 3-1; side 3; side 1"),
        ],
    );
    all(
        "de",
        &[
            ("Sie lief 3:49,11 Minuten.", "code 3"),
            ("Er traf (90.+3) noch.", "label 90"),
            ("Er traf (45.+2) noch.", "label 45"),
        ],
    );
}

#[test]
fn nothing_is_counted_by_a_time_or_a_verb() {
    all(
        "en",
        &[
            ("Pay grew 6.7% year on year.", "+6.7 %"),
            ("It fell 2 percent month-on-month.", "-2 %"),
            ("There are 3 million abroad.", "3 million"),
            ("It stood at 9 percent last June.", "9 %"),
            ("He paid $4 million last week.", "4 million USD"),
            (
                "Of the 230 councils, 48 changed hands.",
                "230 [councils]; 48",
            ),
            ("Of 14 members, nine spoke.", "14 [members]; 9"),
            (
                "He has 23 previous convictions.",
                "23 [previous convictions]",
            ),
            ("A 29-year-old won.", "29 years old"),
            ("It is 90 miles away.", "90 miles"),
            ("It lasted 10 months longer.", "+10 months"),
            ("Two armed men fled.", "2 [armed men]"),
        ],
    );
}

#[test]
fn ages_in_a_row() {
    all(
        "en",
        &[
            ("The boys, aged 15 and 17, fled.", "15 old; 17 old"),
            ("They were aged 73, 79 and 97.", "73 old; 79 old; 97 old"),
            ("She died at the age of 91.", "91 old"),
            ("Girls aged 15 and two boys fled.", "15 old; 2 [boys]"),
            ("She died at the end of 91 days.", "91 days"),
        ],
    );
    all(
        "de",
        &[(
            "Sie sind im Alter von 15 und 17 Jahren.",
            "15 years old; 17 years old",
        )],
    );
}

#[test]
fn changes_between_two_ends() {
    all(
        "en",
        &[
            ("Sales will fall between 2 and 5 percent.", "-2..=5 %"),
            ("Rents rose between 2 percent and 5 percent.", "+2..=5 %"),
            ("It lies between 2 and 5 percent.", "2..=5 %"),
            ("There were surges of up to 3.5 metres.", "<= 3.5 m"),
            ("It was a drop of 10 metres.", "10 m"),
            ("It was a rise of 3 percent.", "+3 %"),
        ],
    );
    all(
        "de",
        &[
            ("Er kostet 45 Euro plus acht Euro.", "45 EUR; 8 EUR"),
            ("Es gab ein Plus von 8 Prozent.", "+8 %"),
        ],
    );
}

#[test]
fn what_is_no_figure_of_its_own() {
    all(
        "en",
        &[
            ("It costs 52 cents per $100.", "0.52 USD; base 100 USD"),
            ("It is old, give or take 10 years.", "margin 10 years"),
            (
                "They sold the 100 millionth watch.",
                "ordinal rank 100000000",
            ),
            (
                "He wrote 14 of her books. They have 40 books.",
                "14; 40 [books]",
            ),
            ("It pays $120 per visit.", "120 USD"),
        ],
    );
    all(
        "de",
        &[
            ("Die Hauptstraße 27 wird abgerissen.", "label 27"),
            ("Er wohnt am Marktplatz 1 in Köln.", "label 1"),
            (
                "In der Hauptstraße 27 Bäume zu fällen, ist viel.",
                "27 [Bäume]",
            ),
        ],
    );
}
