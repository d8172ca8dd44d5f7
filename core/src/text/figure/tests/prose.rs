//! Figures of news prose that a hasty reader takes for something else, each kind with what looks like it.

use super::{QuantityReading, hold, quantities};

/// All that is read in a text: what is no statistic has its kind before it, what is counted stands in brackets.
pub(super) fn told(text: &str, tag: &str) -> String {
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

#[track_caller]
fn all(tag: &str, cases: &[(&str, &str)]) {
    hold(cases, |text| told(text, tag));
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
fn by_names_who_did_it() {
    all(
        "en",
        &[
            (
                "Revenue rose, helped by a 2 billion euro order.",
                "2 billion EUR [order]",
            ),
            ("Output fell, caused by three storms.", "3 [storms]"),
            ("Turnout fell in a race won by 40 votes.", "40 [votes]"),
            ("Sales fell, driven by two rivals.", "2 [rivals]"),
            ("Exports fell, hit by a 5 percent tariff.", "5 % [tariff]"),
            ("Prices rose, as predicted by 5 analysts.", "5 [analysts]"),
            ("Costs rose, pushed up by 4 firms.", "4 [firms]"),
            // Its own verb has the figure.
            ("Rates were cut by 5 percent.", "-5 %"),
            ("They cut the price by 5 percent.", "-5 %"),
            ("The price was driven up by 5 percent.", "+5 %"),
            (
                "Rents rose by 6 percent, and by 9 percent in May.",
                "+6 %; +9 %",
            ),
        ],
    );
}

#[test]
fn among_so_many_people() {
    all(
        "de",
        &[
            (
                "Das ergab eine Umfrage unter 1003 Befragten.",
                "1003 [Befragten]",
            ),
            ("Die Umfrage unter 500 Menschen war neu.", "500 people"),
            ("Unter 200 Bewerbern war sie die Beste.", "200 [Bewerbern]"),
            ("Das ergab eine Umfrage unter 500 Firmen.", "500 [Firmen]"),
            ("Es gab Streit unter 30 Schülern.", "30 [Schülern]"),
            ("Die Zahl sank auf unter 500 Menschen.", "< 500 people"),
            ("Es kostet unter 500 Euro.", "< 500 EUR"),
            ("Es waren unter 5 Prozent.", "< 5 %"),
            ("Es gab unter 20 Tore.", "< 20 [Tore]"),
        ],
    );
}

#[test]
fn the_number_of_votes_on_either_side() {
    const SIDES: &str = "side 198; side 230";
    let score = |text: &str, tag: &str| told(text, tag).starts_with("score score ");
    for text in [
        "The bill failed, 198-230.",
        "The House rejected it 12-40.",
        "The Senate, 48-52, turned it down.",
        "They fell to the Bills, 10-24.",
        "He got 900 votes to 700.",
        "It was approved, 31 votes to 18.",
        "He won with 1,287,891 votes to 1,270,774.",
    ] {
        assert!(score(text, "en"), "{text} {}", told(text, "en"));
    }
    for text in [
        "Der Rat nahm ihn mit 9:5 Stimmen an.",
        "Der Rat stimmte mit neun zu fünf Stimmen zu.",
    ] {
        assert!(score(text, "de"), "{text} {}", told(text, "de"));
    }
    assert!(told("The bill failed, 198-230.", "en").ends_with(SIDES));
    all(
        "en",
        &[
            ("It takes 3-5 weeks.", "3..=5 weeks"),
            ("Girls, 10-14, took part.", "10..=14"),
            ("It rejected 12-40 of them.", "12..=40"),
            ("The study is of ages 10-24.", "10..=24 old"),
            ("The vote came 10-15 minutes later.", "10..=15 minutes"),
        ],
    );
}

#[test]
fn words_stand_before_the_whole() {
    all(
        "en",
        &[
            (
                "It hit 12 of Maine’s 15 counties.",
                "12 of 15; 15 [counties]",
            ),
            (
                "It hit 12 of the state's 15 counties.",
                "12 of 15; 15 [counties]",
            ),
            (
                "Three of the board's nine members left.",
                "3 of 9; 9 [members]",
            ),
            (
                "It kept 12 of the original 15 trees.",
                "12 of 15; 15 [trees]",
            ),
            (
                "She won 12 of last year's 15 races.",
                "12 of 15; 15 [races]",
            ),
            (
                "She is one of the state's 15 mayors.",
                "partitive 1; 15 [mayors]",
            ),
            ("It sold 12 of the cars and 15 bikes.", "12; 15 [bikes]"),
        ],
    );
    all(
        "de",
        &[(
            "Es sind 1.500 der weltweit 18.000 Stellen.",
            "1500 of 18000; 18000 [Stellen]",
        )],
    );
}

#[test]
fn so_many_times_as_much() {
    all(
        "en",
        &[
            ("It is three times heavier.", "3 x [heavier]"),
            ("It is 100 times brighter than that.", "100 x [brighter]"),
            ("The shop’s charges double to £3.", "2 x; 3 GBP"),
            ("Fares double in May.", "2 x"),
            ("Fares will double to £3.", "2 x; 3 GBP"),
            ("She won three times over.", "3 \"times\""),
            ("It saw double standards.", ""),
        ],
    );
    all(
        "de",
        &[
            ("Er ist 100 Mal heller als die Sonne.", "100 x"),
            (
                "Sie ist dreimal deutscher Meister.",
                "3 \"Mal\" [deutscher Meister]",
            ),
        ],
    );
}

#[test]
fn the_first_of_two_levels_is_in_the_unit_of_the_second() {
    all(
        "en",
        &[
            ("It rose from 80 to 95 cents.", "0.8 USD; 0.95 USD"),
            (
                "It went from 3 to 4 million euros.",
                "3 million EUR; 4 million EUR",
            ),
            (
                "It fell from 5 to 4 million euros.",
                "5 million EUR; 4 million EUR",
            ),
            ("It rose from 3 to 4 percent.", "3 %; 4 %"),
            ("It rose from 900 to 1.2 million.", "900; 1.2 million"),
            ("It takes from 3 to 4 weeks.", "3..=4 weeks"),
        ],
    );
    all(
        "de",
        &[
            ("Er sank von 80 auf 50 Cent.", "0.8 EUR; 0.5 EUR"),
            (
                "Er sank von 5 auf 4 Millionen Euro.",
                "5 million EUR; 4 million EUR",
            ),
            (
                "Der 300-Millionen-Euro-Auftrag kam.",
                "300 million EUR [Auftrag]",
            ),
        ],
    );
}

#[test]
fn bounds_behind_what_is_counted() {
    all(
        "en",
        &[
            ("It has 400 homes or more.", ">= 400 [homes]"),
            ("It has 400 at most.", "<= 400"),
            ("It has 400 homes at most.", "<= 400 [homes]"),
            ("It has 400 new homes or so.", "~400 [new homes]"),
            (
                "It has 400 homes and over 30 shops.",
                "400 [homes]; > 30 [shops]",
            ),
            ("It has 400 homes, at least.", "400 [homes]"),
            ("Those aged between 30 and 40 left.", "30..=40 old"),
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
            ("Das Urteil (Az. 4 U 112/25) fiel spät.", "code 4"),
            ("Im Verfahren 2 BvR 1481/04 klagten sie.", "code 2"),
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
fn words_that_tell_what_is_counted() {
    all(
        "en",
        &[
            ("The council scrapped six night routes.", "6 [night routes]"),
            ("They made three day trips.", "3 [day trips]"),
            ("It stayed six nights.", "6 nights"),
            ("It took three days.", "3 days"),
            ("One grower in six might give up.", "1 of 6"),
            ("Riders under 18 travel free.", "< 18 old"),
            ("Fewer than 18 riders travel free.", "< 18 [riders]"),
            ("They came two at a time.", ""),
        ],
    );
    all(
        "de",
        &[
            ("Kinder unter 14 Jahren zahlen nichts.", "< 14 years old"),
            ("Es dauerte unter 14 Jahren.", "< 14 years"),
            ("Sie kamen zwei auf einmal.", ""),
        ],
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
