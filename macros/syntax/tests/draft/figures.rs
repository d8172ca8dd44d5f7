//! What figures measure, when and against what: the figures alone of drafts of single passages.

use expect_test::{Expect, expect};
use newsfacts_core::{model::day, text::Source};
use newsfacts_syntax::draft::{Declared, Heading, draft};

/// The figures and events of a draft, a line each, with each passage before its own.
pub(super) fn check(language: &str, passages: &[&str], expected: &Expect) {
    let told = passages.iter().map(|passage| {
        let mut heading = Heading::new("What it costs", day(2025, 11, 13));
        heading.language = language.to_owned();
        let source = Source::new("article.txt", *passage);
        let draft = draft(&source, &heading);
        let found = super::objections(&draft.article(), &source);
        assert!(found.is_empty(), "{passage}: {found:#?}");
        let facts = draft.facts.iter();
        let facts = facts.filter(|fact| !matches!(fact.declared, Declared::Actor(_)));
        let facts: Vec<String> = facts.map(|fact| format!("    {fact}\n")).collect();
        format!("{}\n{}", passage.replace('\n', " / "), facts.concat())
    });
    expected.assert_eq(&told.collect::<String>());
}

#[test]
fn in_lists_each_line_has_its_own_label() {
    check(
        "en-US",
        &[
            "What a trip will cost from May:\n\nHouse: $20\nBicycle: $5\nDog: $3",
            "Adult, one way: $7.25\nChild, one way: $3.50 (unchanged)\nCar with driver: $58 (now $49)",
            "Adults – $14\nChildren – $7\nMonthly pass – $60",
            "- Adults: $14\n- Children: $7\n- Dogs: 3 per household",
            "The pier will cost\n$20 million over the next\nthree years, the town said.",
        ],
        &expect![[r#"
            What a trip will cost from May: /  / House: $20 / Bicycle: $5 / Dog: $3
                event trip_cost: todo = "What a trip will cost" as "What a trip will cost from May" { when: 2026-05.. as "from May", planned: true };
                stat house = 20 USD { of: "House" };
                stat bicycle = 5 USD { of: "Bicycle" };
                stat dog = 3 USD { of: "Dog" };
            Adult, one way: $7.25 / Child, one way: $3.50 (unchanged) / Car with driver: $58 (now $49)
                stat way = 7.25 USD { of: "Adult, one way" };
                stat child_way = 3.50 USD { of: "Child, one way" };
                stat car = 58 USD { of: "Car with driver" };
                stat car_driver = 49 USD { of: "Car with driver" };
            Adults – $14 / Children – $7 / Monthly pass – $60
                stat adults = 14 USD { of: "Adults" };
                stat children = 7 USD { of: "Children" };
                stat pass = 60 USD { of: "Monthly pass" };
            - Adults: $14 / - Children: $7 / - Dogs: 3 per household
                stat adults = 14 USD { of: "Adults" };
                stat children = 7 USD { of: "Children" };
                stat dogs = 3 { of: "Dogs" };
            The pier will cost / $20 million over the next / three years, the town said.
                stat pier: town = 20 million USD { of: "pier", during: 2025-11-14..=2028-11-13 as "the next three years" };
        "#]],
    );
    check(
        "de-DE",
        &[
            "Erwachsene: 14 Euro\nKinder: 7 Euro\nMonatskarte: 60 Euro",
            "Erwachsene – 14 Euro\nKinder – 7 Euro\nMonatskarte – 60 Euro",
            "Was es kostet:\n\n• Erwachsene: 14 Euro (bisher 12 Euro)\n• Kinder: 7 Euro\n• Hunde: frei",
            "Der Steg soll die Stadt\n20 Millionen Euro in den\nkommenden Jahren kosten.",
        ],
        &expect![[r#"
            Erwachsene: 14 Euro / Kinder: 7 Euro / Monatskarte: 60 Euro
                stat erwachsene = 14 EUR { of: "Erwachsene" };
                stat kinder = 7 EUR { of: "Kinder" };
                stat monatskarte = 60 EUR { of: "Monatskarte" };
            Erwachsene – 14 Euro / Kinder – 7 Euro / Monatskarte – 60 Euro
                stat erwachsene = 14 EUR { of: "Erwachsene" };
                stat kinder = 7 EUR { of: "Kinder" };
                stat monatskarte = 60 EUR { of: "Monatskarte" };
            Was es kostet: /  / • Erwachsene: 14 Euro (bisher 12 Euro) / • Kinder: 7 Euro / • Hunde: frei
                stat erwachsene = 14 EUR { of: "Erwachsene" };
                stat amount = 12 EUR { of: "Erwachsene" };
                stat kinder = 7 EUR { of: "Kinder" };
            Der Steg soll die Stadt / 20 Millionen Euro in den / kommenden Jahren kosten.
                stat steg = 20 million EUR { of: "Steg" };
        "#]],
    );
}

#[test]
fn what_is_no_noun_phrase_is_left_to_a_person() {
    check(
        "en-US",
        &[
            "The firm did well. He expects revenue of $74 million this year.",
            "A source, who asked not to be named, said the line had lost $5 million.",
            "The line will run 42 sailings a week instead of 56.",
            "A single ticket now costs $8.20.",
            "The pier carried 310,000 passengers last year, up from 275,000 in 2021.",
            "My daughter has dialysis three times a week.",
            "The plan is to stop the work within 48 hours.",
            "Analysts expect a total cost of $5 million.",
        ],
        &expect![[r#"
            The firm did well. He expects revenue of $74 million this year.
                stat revenue = 74 million USD { of: "revenue", during: 2025 as "this year" };
            A source, who asked not to be named, said the line had lost $5 million.
                stat line_lost: source = 5 million USD { of: todo };
            The line will run 42 sailings a week instead of 56.
                stat sailings = 42 "sailings" { of: "sailings" };
                stat line_run = 56 "sailings" { of: "sailings" };
            A single ticket now costs $8.20.
                stat ticket = 8.20 USD { of: "single ticket" };
            The pier carried 310,000 passengers last year, up from 275,000 in 2021.
                stat passengers = 310_000 "passengers" { of: "passengers", during: 2024 as "last year" };
                stat passengers_2021 = 275_000 "passengers" { of: "passengers", during: 2021 as "in 2021" };
            My daughter has dialysis three times a week.
                stat daughter_dialysis = 3 "times" { of: todo };
            The plan is to stop the work within 48 hours.
                stat plan_stop = 48 hours { of: todo };
            Analysts expect a total cost of $5 million.
                stat cost: analysts = 5 million USD { of: "total cost" };
        "#]],
    );
    check(
        "de-DE",
        &[
            "Die Firma wächst. Sie rechnet mit 74 Millionen Euro.",
            "Derzeit liegt er bei 12 Prozent.",
            "Damals waren es neun Millionen Euro.",
            "Mieten stiegen um 14 Prozent.",
            "Im Land sind es sogar 14 Prozent.",
            "Der Preis stieg sogar um 14 Prozent.",
            "Eine Einzelfahrt kostet jetzt 3,20 Euro.",
            "Der Preis liegt im Land bei 14 Euro.",
        ],
        &expect![[r#"
            Die Firma wächst. Sie rechnet mit 74 Millionen Euro.
                stat rechnet = 74 million EUR { of: todo };
            Derzeit liegt er bei 12 Prozent.
                stat derzeit_liegt = 12 % { of: todo };
            Damals waren es neun Millionen Euro.
                stat damals = 9 million EUR { of: todo };
            Mieten stiegen um 14 Prozent.
                stat mieten = +14 % { of: "Mieten" };
            Im Land sind es sogar 14 Prozent.
                stat land = 14 % { of: todo };
            Der Preis stieg sogar um 14 Prozent.
                stat preis = +14 % { of: "Preis" };
            Eine Einzelfahrt kostet jetzt 3,20 Euro.
                stat einzelfahrt = 3.20 EUR { of: "Einzelfahrt" };
            Der Preis liegt im Land bei 14 Euro.
                stat preis = 14 EUR { of: "Preis" };
        "#]],
    );
}

#[test]
fn a_period_is_the_figures_own() {
    check(
        "en-US",
        &[
            "Fuel accounts for 38 percent of costs, up from 22 percent three years ago.",
            "That is twice what it paid in 2019.",
            "The firm carried 1.27 million passengers last year, 6 percent fewer than in 2023.",
            "The work is to begin in September and take about 18 months.",
            "The firm carried 1.27 million passengers in 2024.",
            "Rents rose by 12 percent in 2024.",
            "Output rose from 300 tons in 2015 to 412 tons in 2024.",
            "Emissions fell by 40 percent compared with 1990.",
            "The service has not become twice as good.",
            "The price has not risen by 12 percent.",
            "The price has not only risen by 12 percent.",
            "The mayor did not deny that the price had risen by 12 percent.",
            "The town paid twice as much as in 2019.",
            "In 2024, rents rose by 12 percent and wages by 5 percent.",
            "The town has 12 ships until 2031.",
        ],
        &expect![[r#"
            Fuel accounts for 38 percent of costs, up from 22 percent three years ago.
                stat costs = 38 % { of: "costs" };
                stat costs_2022 = 22 % { of: "costs", during: 2022 as "three years ago" };
            That is twice what it paid in 2019.
                stat paid = 2 x { of: todo, against: "what it paid in 2019" };
            The firm carried 1.27 million passengers last year, 6 percent fewer than in 2023.
                stat passengers = 1.27 million "passengers" { of: "passengers", during: 2024 as "last year" };
                stat passengers_2024 = -6 % { of: "passengers", during: 2024 as "last year", against: "in 2023" };
            The work is to begin in September and take about 18 months.
                event begin_take: todo = "The work is to begin and take about 18 months" as "The work is to begin in September and take about 18 months" { when: 2026-09 as "in September", planned: true };
                stat work_begin = ~18 months { of: todo };
            The firm carried 1.27 million passengers in 2024.
                stat passengers = 1.27 million "passengers" { of: "passengers", during: 2024 as "in 2024" };
            Rents rose by 12 percent in 2024.
                stat rents = +12 % { of: "Rents", during: 2024 as "in 2024" };
            Output rose from 300 tons in 2015 to 412 tons in 2024.
                stat output = 300 t { of: "Output", during: 2015 as "in 2015" };
                stat output_2024 = 412 t { of: "Output", during: 2024 as "in 2024" };
            Emissions fell by 40 percent compared with 1990.
                stat emissions = -40 % { of: "Emissions", against: "1990" };
            The service has not become twice as good.
                aside _ = "twice";
            The price has not risen by 12 percent.
                aside _ = "12 percent";
            The price has not only risen by 12 percent.
                stat price = +12 % { of: "price" };
            The mayor did not deny that the price had risen by 12 percent.
                stat price = +12 % { of: "price" };
            The town paid twice as much as in 2019.
                stat town_paid = 2 x { of: todo, against: "in 2019" };
            In 2024, rents rose by 12 percent and wages by 5 percent.
                stat rents = +12 % { of: "rents", during: 2024 as "In 2024" };
                stat wages = +5 % { of: "wages", during: 2024 as "In 2024" };
            The town has 12 ships until 2031.
                stat ships = 12 "ships" { of: "ships", during: ..=2031 as "until 2031" };
        "#]],
    );
    check(
        "de-DE",
        &[
            "Die Kosten betragen 64,8 Millionen Euro, rund 11 Millionen mehr als im vergangenen Jahr.",
            "Der Rat stimmte bei drei Enthaltungen für den Umbau bis 2031.",
            "Der Absatz stieg seit 2015 von 300.000 auf 412.000 Tonnen im Jahr 2024.",
            "Der Ausstoß soll um 65 Prozent gegenüber 1990 sinken.",
            "Die Arbeiten beginnen im September und dauern 18 Monate.",
            "Der Ausstoß sank in der Stadt nach Angaben des Umweltamts seit 2015 um 19 Prozent auf 412.000 Tonnen im Jahr 2024.",
            "Bis 2030 will die Stadt ihn gegenüber 1990 um 65 Prozent senken.",
            "Das Werk verbrauchte 2024 rund 412.000 Tonnen.",
            "Die Mieten stiegen 2024 um 12 Prozent.",
            "Der Verkehr ist nicht doppelt so gut geworden.",
            "Die Stadt zahlt doppelt so viel wie 2019.",
            "Im Jahr 2024 stiegen die Mieten um 12 Prozent und die Löhne um 5 Prozent.",
            "Die Stadt hat 12 Schiffe bis 2031.",
        ],
        &expect![[r#"
            Die Kosten betragen 64,8 Millionen Euro, rund 11 Millionen mehr als im vergangenen Jahr.
                stat kosten = 64.8 million EUR { of: "Kosten" };
                stat kosten_change = ~+11 million EUR { of: "Kosten", against: "im vergangenen Jahr" };
            Der Rat stimmte bei drei Enthaltungen für den Umbau bis 2031.
                event rat_stimmte: todo = "Der Rat stimmte bei drei Enthaltungen für den Umbau" as "Der Rat stimmte bei drei Enthaltungen für den Umbau bis 2031" { when: ..=2031 as "bis 2031" };
                stat enthaltungen = 3 "Enthaltungen" { of: "Enthaltungen" };
            Der Absatz stieg seit 2015 von 300.000 auf 412.000 Tonnen im Jahr 2024.
                event absatz_stieg: todo = "Der Absatz stieg" as "Der Absatz stieg seit 2015" { when: 2015.. as "seit 2015" };
                stat absatz = 300_000 t { of: "Absatz" };
                stat absatz_2024 = 412_000 t { of: "Absatz", during: 2024 as "im Jahr 2024" };
            Der Ausstoß soll um 65 Prozent gegenüber 1990 sinken.
                stat ausstoss = -65 % { of: "Ausstoß", against: "1990" };
            Die Arbeiten beginnen im September und dauern 18 Monate.
                event arbeiten_beginnen: todo = "Die Arbeiten beginnen und dauern 18 Monate" as "Die Arbeiten beginnen im September und dauern 18 Monate" { when: 2026-09 as "im September", planned: true };
                stat arbeiten = 18 months { of: "Arbeiten" };
            Der Ausstoß sank in der Stadt nach Angaben des Umweltamts seit 2015 um 19 Prozent auf 412.000 Tonnen im Jahr 2024.
                stat sank_stadt: umweltamts = -19 % { of: todo, during: 2015.. as "seit 2015" };
                stat angaben_prozent: umweltamts = 412_000 t { of: todo, during: 2024 as "im Jahr 2024" };
            Bis 2030 will die Stadt ihn gegenüber 1990 um 65 Prozent senken.
                stat stadt = -65 % { of: "Stadt", during: ..=2030 as "Bis 2030", against: "1990" };
            Das Werk verbrauchte 2024 rund 412.000 Tonnen.
                stat werk_verbrauchte = ~412_000 t { of: todo, during: 2024 as "2024" };
            Die Mieten stiegen 2024 um 12 Prozent.
                stat mieten = +12 % { of: "Mieten", during: 2024 as "2024" };
            Der Verkehr ist nicht doppelt so gut geworden.
                stat verkehr = 2 x { of: "Verkehr" };
            Die Stadt zahlt doppelt so viel wie 2019.
                stat stadt_zahlt = 2 x { of: todo, against: "2019" };
            Im Jahr 2024 stiegen die Mieten um 12 Prozent und die Löhne um 5 Prozent.
                stat mieten = +12 % { of: "Mieten", during: 2024 as "Im Jahr 2024" };
                stat loehne = +5 % { of: "Löhne", during: 2024 as "Im Jahr 2024" };
            Die Stadt hat 12 Schiffe bis 2031.
                stat schiffe = 12 "Schiffe" { of: "Schiffe", during: ..=2031 as "bis 2031" };
        "#]],
    );
}

#[test]
fn claims_are_whole_assertions() {
    check(
        "de-DE",
        &[
            "Ein Mitarbeiter, der nicht genannt werden will, sagte, die Stadt habe gezögert.",
            "Ein Mitarbeiter der Stadt, der nicht genannt werden will, sprach von einem Fehler.",
            "Das sagte ein Mitarbeiter, der nicht genannt werden will.",
            "Der Hafen schließe bald, sagte der Stadtrat.",
            "Dem Stadtrat zufolge beginnen die Arbeiten am Hafen bald.",
            "Der Stadtrat sagte, die Arbeiten am Hafen beginnen bald.",
        ],
        &expect![[r#"
            Ein Mitarbeiter, der nicht genannt werden will, sagte, die Stadt habe gezögert.
                claim stadt_gezoegert: mitarbeiter = "Die Stadt habe gezögert" as "die Stadt habe gezögert";
            Ein Mitarbeiter der Stadt, der nicht genannt werden will, sprach von einem Fehler.
            Das sagte ein Mitarbeiter, der nicht genannt werden will.
            Der Hafen schließe bald, sagte der Stadtrat.
                claim hafen_schliesse: stadtrat = "Der Hafen schließe bald" as "Der Hafen schließe bald";
            Dem Stadtrat zufolge beginnen die Arbeiten am Hafen bald.
            Der Stadtrat sagte, die Arbeiten am Hafen beginnen bald.
        "#]],
    );
    check(
        "en-US",
        &[
            "An official, who did not want to be named, said the town had waited too long.",
            "According to the council, the works at the harbor begin soon.",
        ],
        &expect![[r#"
            An official, who did not want to be named, said the town had waited too long.
                claim town_waited: official = "The town had waited too long" as "the town had waited too long";
            According to the council, the works at the harbor begin soon.
        "#]],
    );
}
