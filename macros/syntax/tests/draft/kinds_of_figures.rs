//! Figures of the kinds that news is full of, as a draft declares them: what they measure, when, and who says so.

use super::figures::check;
use expect_test::expect;

#[test]
fn english() {
    check(
        "en-US",
        &[
            "Energy costs rose by 5 percent.",
            "The museum drew 84,000 visitors in 2023, 12 percent more than the year before.",
            "Exports fell to $3.2 billion in May from $3.9 billion in April.",
            "The budget grew from $40 million in 2019 to $52 million in 2024.",
            "Profit fell by 18 percent to $212 million in the third quarter.",
            "Between 2010 and 2020 the number of farms fell from 4,100 to 2,700.",
            "The council spent $3 million on repairs last year, twice as much as in 2023.",
            "The firm lost $5 million, its chief executive, Ann Lee, told investors.",
            "Wages had risen by 6 percent since 2021, while rents had gone up by a third, Lee said.",
            "Lee said wages had risen by 6 percent since 2021, while rents had gone up by a third.",
            "Lee said the bridge would be closed, at a cost of about $4 million.",
            "The bank surveyed 500 firms and found that 12 percent were hiring.",
            "Two in five families could not pay their rent, according to the Tenants’ Union.",
            "Only 14 of the 62 schools have a nurse.",
            "The river rose to 4.2 meters on Monday.",
            "Oil closed at $81.50 a barrel on Friday, down 3 percent.",
            "The temperature reached 41 degrees Celsius on Sunday.",
            "Unemployment stood at 5.2 percent in August, up from 4.8 percent in July.",
            "That is 3 percent more than in 2023.",
            "The plan would cost $9 million. That is twice as much as in 2019.",
            "Vesta, which owns 1,200 homes, opened its new office in 2024.",
            "The bridge, which cost $5 million, was opened in 2019.",
            "Ann Lee, who founded the firm in 1991 and still owns 61 percent of it, was not there.",
            "The town wants 300 homes to be built by 2030.",
            "The project is expected to create 250 jobs and to cost $14 million by 2027.",
            "A report by the Audit Office found that the state had overpaid by $22 million.",
            "The union put the number of workers at risk at 900.",
            "Police said 40 people were hurt, 6 of them badly.",
            "Four out of ten never found work again.",
            "Every third household is in debt.",
            "Emissions must fall by 55 percent by 2030 compared with 1990.",
            "The mayor, a father of three, earns $90,000 a year.",
            "More than a quarter of the 1,400 workers are over 55.",
            "The price of bread has more than doubled since 2020.",
            "In 2024, rents rose by 12 percent, and wages by 5 percent.",
            "Output grew by 4 percent last year in the north, and by 2 percent in the south.",
            "The company expects sales to grow by 8 percent in 2026.",
            "The tax would bring in $30 million a year.",
            "The airline carried 3.1 million passengers in June, a rise of 9 percent.",
            "Turnout was 61 percent, down from 68 percent four years ago.",
            "The court fined the bank $12 million.",
            "The ship is 240 meters long and can carry 3,000 people.",
            "In a survey of 1,000 adults for the Herald in May, 44 percent said they would vote no.",
            "The figure was closer to 25 percent.",
            "It raised its forecast to 3 percent from 2 percent.",
            "The grant of $40 million is to be paid by 2027.",
            "Nobody knows why. Lee says the town lost 40 jobs.",
        ],
        &expect![[r#"
            Energy costs rose by 5 percent.
                stat costs = +5 % { of: "Energy costs" };
            The museum drew 84,000 visitors in 2023, 12 percent more than the year before.
                stat visitors = 84_000 "visitors" { of: "visitors", during: 2023 as "in 2023" };
                stat visitors_2023 = +12 % { of: "visitors", during: 2023 as "in 2023", against: "the year before" };
            Exports fell to $3.2 billion in May from $3.9 billion in April.
                stat exports = 3.2 billion USD { of: "Exports", during: 2025-05 as "in May" };
                stat exports_2025 = 3.9 billion USD { of: "Exports", during: 2025-04 as "in April" };
            The budget grew from $40 million in 2019 to $52 million in 2024.
                stat budget = 40 million USD { of: "budget", during: 2019 as "in 2019" };
                stat budget_2024 = 52 million USD { of: "budget", during: 2024 as "in 2024" };
            Profit fell by 18 percent to $212 million in the third quarter.
                stat profit = -18 % { of: "Profit", during: 2025-Q3 as "in the third quarter" };
                stat profit_2025 = 212 million USD { of: "Profit", during: 2025-Q3 as "in the third quarter" };
            Between 2010 and 2020 the number of farms fell from 4,100 to 2,700.
                stat number = 4_100 { of: "number of farms", during: 2010 };
                stat number_2020 = 2_700 { of: "number of farms", during: 2020 };
            The council spent $3 million on repairs last year, twice as much as in 2023.
                stat council_spent = 3 million USD { of: todo, during: 2024 as "last year" };
                stat spent_repairs = 2 x { of: todo, against: "in 2023" };
            The firm lost $5 million, its chief executive, Ann Lee, told investors.
                stat firm_lost: lee -> investors = 5 million USD { of: todo };
            Wages had risen by 6 percent since 2021, while rents had gone up by a third, Lee said.
                stat wages: lee = +6 % { of: "Wages", during: 2021.. as "since 2021" };
                stat rents: lee = +33.33 % as "a third" { of: "rents" };
            Lee said wages had risen by 6 percent since 2021, while rents had gone up by a third.
                stat wages: lee = +6 % { of: "wages", during: 2021.. as "since 2021" };
                stat rents: lee = +33.33 % as "a third" { of: "rents" };
            Lee said the bridge would be closed, at a cost of about $4 million.
                stat cost = ~4 million USD { of: "cost" };
            The bank surveyed 500 firms and found that 12 percent were hiring.
                stat firms = 500 "firms" { of: "firms" };
                stat bank_surveyed = 12 % { of: todo };
            Two in five families could not pay their rent, according to the Tenants’ Union.
                stat families: tenants_union = 2 of 5 "families" { of: "families" };
            Only 14 of the 62 schools have a nurse.
                stat schools = 14 of 62 "schools" { of: "schools" };
            The river rose to 4.2 meters on Monday.
                event river_rose: todo = "The river rose to 4.2 meters" as "The river rose to 4.2 meters on Monday" { when: 2025-11-10 as "on Monday" };
                stat river = 4.2 m { of: "river" };
            Oil closed at $81.50 a barrel on Friday, down 3 percent.
                stat oil = 81.50 USD { of: "Oil", during: 2025-11-07 as "on Friday" };
                stat oil_change = -3 % { of: "Oil" };
            The temperature reached 41 degrees Celsius on Sunday.
                event temperature_reached: todo = "The temperature reached 41 degrees Celsius" as "The temperature reached 41 degrees Celsius on Sunday" { when: 2025-11-09 as "on Sunday" };
                stat temperature = 41 celsius { of: "temperature" };
            Unemployment stood at 5.2 percent in August, up from 4.8 percent in July.
                stat unemployment = 5.2 % { of: "Unemployment", during: 2025-08 as "in August" };
                stat unemployment_2025 = 4.8 % { of: "Unemployment", during: 2025-07 as "in July" };
            That is 3 percent more than in 2023.
                stat change = +3 % { of: todo, against: "in 2023" };
            The plan would cost $9 million. That is twice as much as in 2019.
                stat plan = 9 million USD { of: "plan" };
                stat plan_times = 2 x { of: "plan", against: "in 2019" };
            Vesta, which owns 1,200 homes, opened its new office in 2024.
                event opened_new: Opening = "Opened its new office" as "opened its new office in 2024" { when: 2024 as "in 2024" };
                stat homes = 1_200 "homes" { of: "homes" };
            The bridge, which cost $5 million, was opened in 2019.
                event opened: Opening = "Was opened" as "was opened in 2019" { when: 2019 as "in 2019" };
                stat cost = 5 million USD { of: todo };
            Ann Lee, who founded the firm in 1991 and still owns 61 percent of it, was not there.
                event firm_owns: todo = todo as "who founded the firm in 1991 and still owns 61 percent of it" { when: 1991 as "in 1991" };
                stat founded_firm = 61 % { of: todo };
            The town wants 300 homes to be built by 2030.
                stat homes = 300 "homes" { of: "homes", during: ..=2030 as "by 2030" };
            The project is expected to create 250 jobs and to cost $14 million by 2027.
                stat jobs = 250 "jobs" { of: "jobs" };
                stat project_expected = 14 million USD { of: todo, during: ..=2027 as "by 2027" };
            A report by the Audit Office found that the state had overpaid by $22 million.
                stat found_state: report = 22 million USD { of: todo };
            The union put the number of workers at risk at 900.
                stat number: union = 900 { of: "number of workers at risk" };
            Police said 40 people were hurt, 6 of them badly.
                stat people: police = 40 people { of: "people" };
                stat people_hurt: police = 6 { of: todo };
            Four out of ten never found work again.
                stat found_work = 4 of 10 { of: todo };
            Every third household is in debt.
            Emissions must fall by 55 percent by 2030 compared with 1990.
                stat emissions = -55 % { of: "Emissions", during: ..=2030 as "by 2030", against: "1990" };
            The mayor, a father of three, earns $90,000 a year.
                stat mayor_father = 3 { of: todo };
                stat father_earns = 90_000 USD { of: todo };
            More than a quarter of the 1,400 workers are over 55.
                stat workers = > 1/4 { of: "workers" };
                stat quarter = 1_400 "workers" { of: "workers" };
                stat quarter_workers = > 55 { of: todo };
            The price of bread has more than doubled since 2020.
                stat price = > 2 x { of: "price of bread", during: 2020.. as "since 2020" };
            In 2024, rents rose by 12 percent, and wages by 5 percent.
                stat rents = +12 % { of: "rents", during: 2024 as "In 2024" };
                stat wages = +5 % { of: "wages", during: 2024 as "In 2024" };
            Output grew by 4 percent last year in the north, and by 2 percent in the south.
                stat output = +4 % { of: "Output", during: 2024 as "last year" };
                stat output_2024 = +2 % { of: "Output", during: 2024 as "last year" };
            The company expects sales to grow by 8 percent in 2026.
                stat sales: company = +8 % { of: "sales", during: 2026 as "in 2026" };
            The tax would bring in $30 million a year.
                stat tax_bring = 30 million USD { of: todo };
            The airline carried 3.1 million passengers in June, a rise of 9 percent.
                stat passengers = 3.1 million "passengers" { of: "passengers", during: 2025-06 as "in June" };
                stat passengers_2025 = +9 % { of: "passengers", during: 2025-06 as "in June" };
            Turnout was 61 percent, down from 68 percent four years ago.
                stat turnout = 61 % { of: "Turnout" };
                stat turnout_2021 = 68 % { of: "Turnout", during: 2021 as "four years ago" };
            The court fined the bank $12 million.
                stat court_fined = 12 million USD { of: todo };
            The ship is 240 meters long and can carry 3,000 people.
                stat ship = 240 m { of: "ship" };
                stat people = 3_000 people { of: "people" };
            In a survey of 1,000 adults for the Herald in May, 44 percent said they would vote no.
                stat adults = 1_000 "adults" { of: "adults", during: 2025-05 as "in May" };
                stat vote = 44 % { of: todo, during: 2025-05 as "in May" };
            The figure was closer to 25 percent.
                stat figure = ~25 % { of: "figure" };
            It raised its forecast to 3 percent from 2 percent.
                stat forecast = 3 % { of: "forecast" };
                stat raised_forecast = 2 % { of: "forecast" };
            The grant of $40 million is to be paid by 2027.
                event grant_paid: todo = "The grant of $40 million is to be paid" as "The grant of $40 million is to be paid by 2027" { when: ..=2027 as "by 2027", planned: true };
                stat grant = 40 million USD { of: "grant" };
            Nobody knows why. Lee says the town lost 40 jobs.
                stat jobs: lee = 40 "jobs" { of: "jobs" };
        "#]],
    );
}

#[test]
fn german() {
    check(
        "de-DE",
        &[
            "Das Museum zählte 2023 rund 84.000 Besucher, 12 Prozent mehr als im Vorjahr.",
            "Die Ausfuhren sanken im Mai auf 3,2 Milliarden Euro.",
            "Der Etat wuchs von 40 Millionen Euro im Jahr 2019 auf 52 Millionen Euro im Jahr 2024.",
            "Zwischen 2010 und 2020 sank die Zahl der Höfe von 4.100 auf 2.700.",
            "Der Gewinn sank im dritten Quartal um 18 Prozent auf 212 Millionen Euro.",
            "Die Stadt gab im vergangenen Jahr drei Millionen Euro für Straßen aus.",
            "Das sind 3 Prozent mehr als 2023.",
            "Die Brücke soll 9 Millionen Euro kosten. Das ist doppelt so viel wie 2019.",
            "Müller sagte, die Löhne seien um 6 Prozent gestiegen. Die Mieten hätten sich um ein Drittel erhöht.",
            "Müller sagte, die Löhne seien seit 2021 um 6 Prozent gestiegen, während die Mieten um ein Drittel gestiegen seien.",
            "Nach Zahlen des Umweltamts wurden 2024 rund 400 Bäume gefällt.",
            "Einer Schätzung des Verbands zufolge fehlen 900 Lehrer.",
            "72 Prozent der Bürger sind gegen den Plan.",
            "Jeder fünfte Betrieb sucht Lehrlinge.",
            "Fertig wurden nur 500.",
            "Die durchschnittliche Miete liegt laut Stadt bei 11,80 Euro.",
            "Vesta, dem 12.000 Wohnungen gehören, baute 2024 ein Hochhaus.",
            "Die Brücke, die 5 Millionen Euro kostete, wurde 2019 eröffnet.",
            "Die Firma steigerte ihren Umsatz im Mai um 9 Prozent.",
            "Die Stadt rechnet mit Kosten von 5 Millionen Euro.",
            "Der Verband fordert 300 neue Wohnungen bis 2030.",
            "Der Pegel stieg am Montag auf 4,20 Meter.",
            "Die Zahl der Arbeitslosen lag im August bei 2,8 Millionen.",
            "Die Arbeitslosenquote stieg von 5,1 auf 5,4 Prozent.",
            "Das Gericht verurteilte die Bank zu 12 Millionen Euro.",
            "Dafür will die Stadt 120 Millionen Euro ausgeben.",
            "Ein Kilo Brot kostet heute 4,10 Euro, 2020 waren es 2,90 Euro.",
            "Die Wahlbeteiligung betrug 61 Prozent, vier Jahre zuvor waren es 68 Prozent.",
            "An der Umfrage nahmen 1.000 Erwachsene teil.",
            "Die Steuer soll jährlich 30 Millionen Euro einbringen.",
            "Die Mieten stiegen 2024 um 12 Prozent, die Löhne um 5 Prozent.",
            "Der Ausstoß soll bis 2030 um 55 Prozent gegenüber 1990 sinken.",
            "Mehr als ein Viertel der 1.400 Beschäftigten ist über 55.",
            "Petra Hollmann, Mutter von drei Kindern, verdient 4.000 Euro im Monat.",
            "Nur 14 von 62 Schulen haben eine Krankenschwester.",
            "Die Aktie schloss am Freitag bei 31,20 Euro.",
        ],
        &expect![[r#"
            Das Museum zählte 2023 rund 84.000 Besucher, 12 Prozent mehr als im Vorjahr.
                stat besucher = ~84_000 "Besucher" { of: "Besucher", during: 2023 as "2023" };
                stat besucher_2023 = +12 % { of: "Besucher", during: 2023 as "2023", against: "im Vorjahr" };
            Die Ausfuhren sanken im Mai auf 3,2 Milliarden Euro.
                stat ausfuhren = 3.2 billion EUR { of: "Ausfuhren", during: 2025-05 as "im Mai" };
            Der Etat wuchs von 40 Millionen Euro im Jahr 2019 auf 52 Millionen Euro im Jahr 2024.
                stat etat = 40 million EUR { of: "Etat", during: 2019 as "im Jahr 2019" };
                stat etat_2024 = 52 million EUR { of: "Etat", during: 2024 as "im Jahr 2024" };
            Zwischen 2010 und 2020 sank die Zahl der Höfe von 4.100 auf 2.700.
                stat zahl = 4_100 { of: "Zahl der Höfe", during: 2010 };
                stat zahl_2020 = 2_700 { of: "Zahl der Höfe", during: 2020 };
            Der Gewinn sank im dritten Quartal um 18 Prozent auf 212 Millionen Euro.
                stat gewinn = -18 % { of: "Gewinn", during: 2025-Q3 as "im dritten Quartal" };
                stat gewinn_2025 = 212 million EUR { of: "Gewinn", during: 2025-Q3 as "im dritten Quartal" };
            Die Stadt gab im vergangenen Jahr drei Millionen Euro für Straßen aus.
                stat stadt_gab = 3 million EUR { of: todo, during: 2024 as "im vergangenen Jahr" };
            Das sind 3 Prozent mehr als 2023.
                stat change = +3 % { of: todo, against: "2023" };
            Die Brücke soll 9 Millionen Euro kosten. Das ist doppelt so viel wie 2019.
                stat bruecke = 9 million EUR { of: "Brücke" };
                stat bruecke_times = 2 x { of: "Brücke", against: "2019" };
            Müller sagte, die Löhne seien um 6 Prozent gestiegen. Die Mieten hätten sich um ein Drittel erhöht.
                stat loehne: mueller = +6 % { of: "Löhne" };
                stat mieten: mueller = +33.33 % as "ein Drittel" { of: "Mieten" };
            Müller sagte, die Löhne seien seit 2021 um 6 Prozent gestiegen, während die Mieten um ein Drittel gestiegen seien.
                stat loehne: mueller = +6 % { of: "Löhne", during: 2021.. as "seit 2021" };
                stat mieten: mueller = +33.33 % as "ein Drittel" { of: "Mieten" };
            Nach Zahlen des Umweltamts wurden 2024 rund 400 Bäume gefällt.
                stat baeume: umweltamts = ~400 "Bäume" { of: "Bäume", during: 2024 as "2024" };
            Einer Schätzung des Verbands zufolge fehlen 900 Lehrer.
                stat lehrer = 900 "Lehrer" { of: "Lehrer" };
            72 Prozent der Bürger sind gegen den Plan.
                stat buerger = 72 % { of: "Bürger" };
            Jeder fünfte Betrieb sucht Lehrlinge.
                stat betrieb = 1 of 5 { of: "Betrieb" };
            Fertig wurden nur 500.
                stat fertig = 500 { of: todo };
            Die durchschnittliche Miete liegt laut Stadt bei 11,80 Euro.
                stat miete: stadt = 11.80 EUR { of: "durchschnittliche Miete" };
            Vesta, dem 12.000 Wohnungen gehören, baute 2024 ein Hochhaus.
                event baute_hochhaus: todo = "Baute ein Hochhaus" as "baute 2024 ein Hochhaus" { when: 2024 as "2024" };
                stat wohnungen = 12_000 "Wohnungen" { of: "Wohnungen" };
            Die Brücke, die 5 Millionen Euro kostete, wurde 2019 eröffnet.
                event eroeffnet: Opening = "Wurde eröffnet" as "wurde 2019 eröffnet" { when: 2019 as "2019" };
                stat kostete = 5 million EUR { of: todo };
            Die Firma steigerte ihren Umsatz im Mai um 9 Prozent.
                stat umsatz = +9 % { of: "Umsatz", during: 2025-05 as "im Mai" };
            Die Stadt rechnet mit Kosten von 5 Millionen Euro.
                stat kosten: die_stadt = 5 million EUR { of: "Kosten" };
            Der Verband fordert 300 neue Wohnungen bis 2030.
                stat wohnungen = 300 "neue Wohnungen" { of: "neue Wohnungen", during: ..=2030 as "bis 2030" };
            Der Pegel stieg am Montag auf 4,20 Meter.
                event pegel_stieg: todo = "Der Pegel stieg auf 4,20 Meter" as "Der Pegel stieg am Montag auf 4,20 Meter" { when: 2025-11-10 as "am Montag" };
                stat pegel = 4.20 m { of: "Pegel" };
            Die Zahl der Arbeitslosen lag im August bei 2,8 Millionen.
                stat zahl = 2.8 million { of: "Zahl der Arbeitslosen", during: 2025-08 as "im August" };
            Die Arbeitslosenquote stieg von 5,1 auf 5,4 Prozent.
                stat arbeitslosenquote = 5.1 % { of: "Arbeitslosenquote" };
                stat arbeitslosenquote_stieg = 5.4 % { of: "Arbeitslosenquote" };
            Das Gericht verurteilte die Bank zu 12 Millionen Euro.
                stat gericht_verurteilte = 12 million EUR { of: todo };
            Dafür will die Stadt 120 Millionen Euro ausgeben.
                stat stadt = 120 million EUR { of: todo };
            Ein Kilo Brot kostet heute 4,10 Euro, 2020 waren es 2,90 Euro.
                event brot_kostet: todo = "Ein Kilo Brot kostet 4,10 Euro" as "Ein Kilo Brot kostet heute 4,10 Euro" { when: 2025-11-13 as "heute" };
                stat kilo_brot = 4.10 EUR { of: todo };
                stat amount = 2.90 EUR { of: todo, during: 2020 as "2020" };
            Die Wahlbeteiligung betrug 61 Prozent, vier Jahre zuvor waren es 68 Prozent.
                stat wahlbeteiligung = 61 % { of: "Wahlbeteiligung" };
                stat amount = 68 % { of: "Wahlbeteiligung" };
            An der Umfrage nahmen 1.000 Erwachsene teil.
                stat erwachsene = 1_000 "Erwachsene" { of: "Erwachsene" };
            Die Steuer soll jährlich 30 Millionen Euro einbringen.
                stat steuer_jaehrlich = 30 million EUR { of: todo };
            Die Mieten stiegen 2024 um 12 Prozent, die Löhne um 5 Prozent.
                stat mieten = +12 % { of: "Mieten", during: 2024 as "2024" };
                stat loehne = +5 % { of: "Löhne", during: 2024 as "2024" };
            Der Ausstoß soll bis 2030 um 55 Prozent gegenüber 1990 sinken.
                stat ausstoss = -55 % { of: "Ausstoß", during: ..=2030 as "bis 2030", against: "1990" };
            Mehr als ein Viertel der 1.400 Beschäftigten ist über 55.
                stat beschaeftigten = > 1/4 { of: todo };
                stat viertel = 1_400 "Beschäftigten" { of: "Beschäftigten" };
                stat viertel_beschaeftigten = > 55 { of: todo };
            Petra Hollmann, Mutter von drei Kindern, verdient 4.000 Euro im Monat.
                stat kindern = 3 "Kindern" { of: "Kindern" };
                stat mutter_kindern = 4_000 EUR { of: todo };
            Nur 14 von 62 Schulen haben eine Krankenschwester.
                stat schulen = 14 of 62 "Schulen" { of: "Schulen" };
            Die Aktie schloss am Freitag bei 31,20 Euro.
                stat aktie = 31.20 EUR { of: "Aktie", during: 2025-11-07 as "am Freitag" };
        "#]],
    );
}

#[test]
fn english_at_large() {
    check(
        "en-US",
        &[
            "Only 79 percent of five-year-olds were vaccinated last year.",
            "The airport handled 2.1 million passengers in 2023 and 2.4 million in 2024.",
            "Inflation slowed to 3.1 percent in June from 3.6 percent in May, the statistics office said on Tuesday.",
            "Sales of electric cars nearly doubled to 410,000 last year.",
            "The army has 12,000 soldiers, about half as many as in 1990.",
            "Ann Lee, 42, ran the marathon in 3 hours and 12 minutes.",
            "Some 6,000 people marched through the city, according to the police; organizers spoke of 15,000.",
            "The government says it has built 40 schools since 2020; the opposition counts 12.",
            "The deal values the company at $7 billion.",
            "A ticket will cost $12, up from $9.",
            "Nine people were killed and 30 injured, officials said.",
            "The state owes its hospitals $80 million, its auditor, Bob Roy, wrote in March.",
            "The lake has lost a third of its water since 1990.",
            "The average rent is $1,450 a month, $200 more than a year ago.",
            "Interest rates were cut by half a point to 4.25 percent.",
            "The number of patients rose from 310 in 2022 to 480 last year, the clinic said.",
            "The bank set aside $90 million for bad loans in the first quarter, compared with $40 million a year earlier.",
            "The fire destroyed 14 houses and burned 3,000 acres.",
            "Nearly one in three adults has no savings.",
            "Voters rejected the plan by 58 percent to 42 percent.",
            "The minister promised that 500 teachers would be hired by September.",
            "The tunnel, 14 kilometers long, will open in 2031.",
            "He was sentenced to 12 years in prison in 2019.",
            "The Herald reported that the owners had paid $3 million for the land in 2018.",
            "The team won 3-1 on Saturday.",
            "The volcano erupted 40 years ago.",
            "The clinic treats 90 patients a day, and it has 12 doctors.",
            "The union wants a raise of 8 percent over two years.",
            "Rainfall was 40 percent below average in July.",
            "Debt will reach 110 percent of output by 2030, the fund warned.",
            "The price rose above $90 a barrel for the first time since 2022.",
            "More than 200 of the 1,100 jobs will go, Lindqvist said.",
            "It is the third-largest port in the country.",
            "Of the 400 students asked, 120 said they had never voted.",
            "The vaccine is 94 percent effective, a study in The Lancet showed.",
            "Housing starts fell 7 percent, to an annual rate of 1.3 million.",
            "The museum, founded in 1911, has 40 rooms.",
        ],
        &expect![[r#"
            Only 79 percent of five-year-olds were vaccinated last year.
                stat olds = 79 % { of: "five-year-olds", during: 2024 as "last year" };
                stat age = 5 years { of: "age" };
            The airport handled 2.1 million passengers in 2023 and 2.4 million in 2024.
                stat passengers = 2.1 million "passengers" { of: "passengers", during: 2023 as "in 2023" };
                stat passengers_2024 = 2.4 million "passengers" { of: "passengers", during: 2024 as "in 2024" };
            Inflation slowed to 3.1 percent in June from 3.6 percent in May, the statistics office said on Tuesday.
                event statistics: Statement = "The statistics office said" as "the statistics office said on Tuesday" { when: 2025-11-11 as "on Tuesday", who: [statistics_office] };
                stat inflation: statistics_office = 3.1 % { of: "Inflation", during: 2025-06 as "in June" };
                stat inflation_2025: statistics_office = 3.6 % { of: "Inflation", during: 2025-05 as "in May" };
            Sales of electric cars nearly doubled to 410,000 last year.
                stat sales = ~2 x { of: "Sales of electric cars", during: 2024 as "last year" };
                stat sales_2024 = 410_000 { of: "Sales of electric cars", during: 2024 as "last year" };
            The army has 12,000 soldiers, about half as many as in 1990.
                event soldiers_half: todo = todo as "The army has 12,000 soldiers, about half as many as in 1990" { when: 1990 as "in 1990" };
                stat soldiers = 12_000 "soldiers" { of: "soldiers" };
                stat army_soldiers = ~1/2 { of: todo };
            Ann Lee, 42, ran the marathon in 3 hours and 12 minutes.
                stat age = 42 { of: "age" };
                stat ran_marathon = 192 minutes { of: todo };
            Some 6,000 people marched through the city, according to the police; organizers spoke of 15,000.
                stat people: police = ~6_000 people { of: "people" };
                stat spoke: organizers = 15_000 { of: todo };
            The government says it has built 40 schools since 2020; the opposition counts 12.
                stat schools: government = 40 "schools" { of: "schools", during: 2020.. as "since 2020" };
                stat counts = 12 { of: todo };
            The deal values the company at $7 billion.
                stat deal_values = 7 billion USD { of: todo };
            A ticket will cost $12, up from $9.
                stat ticket = 12 USD { of: "ticket" };
                stat amount = 9 USD { of: "ticket" };
            Nine people were killed and 30 injured, officials said.
                stat people: officials = 9 people { of: "people" };
                stat people_killed: officials = 30 { of: todo };
            The state owes its hospitals $80 million, its auditor, Bob Roy, wrote in March.
                event wrote: Statement = todo as "wrote in March" { when: 2025-03 as "in March" };
                stat state_owes: roy = 80 million USD { of: todo };
            The lake has lost a third of its water since 1990.
                stat water = 1/3 { of: "water", during: 1990.. as "since 1990" };
            The average rent is $1,450 a month, $200 more than a year ago.
                stat rent = 1_450 USD { of: "average rent" };
                stat rent_change = +200 USD { of: "average rent", against: "a year ago" };
            Interest rates were cut by half a point to 4.25 percent.
                stat rates = -0.5 { of: "Interest rates" };
                stat interest_rates = 4.25 % { of: "Interest rates" };
            The number of patients rose from 310 in 2022 to 480 last year, the clinic said.
                stat number: clinic = 310 { of: "number of patients", during: 2022 as "in 2022" };
                stat number_2024: clinic = 480 { of: "number of patients", during: 2024 as "last year" };
            The bank set aside $90 million for bad loans in the first quarter, compared with $40 million a year earlier.
                stat bad_loans = 90 million USD { of: todo, during: 2025-Q1 as "in the first quarter" };
                stat compared = 40 million USD { of: todo, during: 2024-Q1 as "a year earlier" };
            The fire destroyed 14 houses and burned 3,000 acres.
                stat houses = 14 "houses" { of: "houses" };
                stat fire_destroyed = 3_000 acres { of: todo };
            Nearly one in three adults has no savings.
                stat adults = ~1 of 3 "adults" { of: "adults" };
            Voters rejected the plan by 58 percent to 42 percent.
                stat voters_rejected = 58 % { of: todo };
                stat rejected_plan = 42 % { of: todo };
            The minister promised that 500 teachers would be hired by September.
                stat teachers: minister = 500 "teachers" { of: "teachers", during: ..=2026-09 as "by September" };
            The tunnel, 14 kilometers long, will open in 2031.
                event open: todo = "Will open" as "will open in 2031" { when: 2031 as "in 2031", planned: true };
                stat long_open = 14 km { of: todo };
            He was sentenced to 12 years in prison in 2019.
                stat sentenced = 12 years { of: todo, during: 2019 as "in 2019" };
            The Herald reported that the owners had paid $3 million for the land in 2018.
                stat reported_owners: herald = 3 million USD { of: todo, during: 2018 as "in 2018" };
            The team won 3-1 on Saturday.
                stat team = score 3-1 { of: "team", during: 2025-11-08 as "on Saturday" };
            The volcano erupted 40 years ago.
                event volcano_erupted: todo = "The volcano erupted" as "The volcano erupted 40 years ago" { when: 1985 as "40 years ago" };
            The clinic treats 90 patients a day, and it has 12 doctors.
                stat patients = 90 "patients" { of: "patients" };
                stat doctors = 12 "doctors" { of: "doctors" };
            The union wants a raise of 8 percent over two years.
                stat union_wants = +8 % { of: todo };
                stat wants_raise = 2 years { of: todo };
            Rainfall was 40 percent below average in July.
                stat rainfall = -40 % { of: "Rainfall", against: "average in July" };
            Debt will reach 110 percent of output by 2030, the fund warned.
                stat output: fund = 110 % { of: "output", during: ..=2030 as "by 2030" };
            The price rose above $90 a barrel for the first time since 2022.
                stat price = > 90 USD { of: "price" };
                aside _ = "since 2022";
            More than 200 of the 1,100 jobs will go, Lindqvist said.
                stat jobs: lindqvist = > 200 of 1_100 "jobs" { of: "jobs" };
            It is the third-largest port in the country.
                stat port = rank 3 { of: "port in the country" };
            Of the 400 students asked, 120 said they had never voted.
                stat students = 400 "students" { of: "students" };
                stat voted = 120 { of: todo };
            The vaccine is 94 percent effective, a study in The Lancet showed.
                stat vaccine = 94 % { of: "vaccine" };
                claim vaccine_percent: lancet = "The vaccine is 94 percent effective" as "The vaccine is 94 percent effective";
            Housing starts fell 7 percent, to an annual rate of 1.3 million.
                stat starts = -7 % { of: "Housing starts" };
                stat rate = 1.3 million { of: "annual rate" };
            The museum, founded in 1911, has 40 rooms.
                event founded: todo = todo as "founded in 1911" { when: 1911 as "in 1911" };
                stat rooms = 40 "rooms" { of: "rooms" };
        "#]],
    );
}

#[test]
fn german_at_large() {
    check(
        "de-DE",
        &[
            "Der Flughafen zählte 2023 rund 2,1 Millionen Passagiere und 2024 rund 2,4 Millionen.",
            "Die Inflation sank im Juni auf 3,1 Prozent, nach 3,6 Prozent im Mai.",
            "Wie das Statistikamt am Dienstag mitteilte, stieg die Zahl der Geburten 2024 um 3 Prozent auf 12.400.",
            "Der Umsatz verdoppelte sich 2024 auf 8 Millionen Euro.",
            "Rund 6.000 Menschen demonstrierten nach Angaben der Polizei; die Veranstalter sprachen von 15.000.",
            "Die Stadt habe 40 Schulen gebaut, sagte der Bürgermeister.",
            "Ein Ticket kostet künftig 12 Euro statt bisher 9 Euro.",
            "Neun Menschen starben, 30 wurden verletzt.",
            "Die durchschnittliche Miete liegt bei 1.450 Euro, 200 Euro mehr als vor einem Jahr.",
            "Die Zahl der Patienten stieg von 310 im Jahr 2022 auf 480 im vergangenen Jahr.",
            "Fast jeder dritte Erwachsene hat keine Ersparnisse.",
            "Bis September sollen 500 Lehrer eingestellt werden, versprach die Ministerin.",
            "Der Tunnel ist 14 Kilometer lang und soll 2031 öffnen.",
            "Er wurde 2019 zu zwölf Jahren Haft verurteilt.",
            "Die Mannschaft gewann am Samstag mit 3:1.",
            "Die Gewerkschaft fordert 8 Prozent mehr Lohn.",
            "Im Juli fiel 40 Prozent weniger Regen als üblich.",
            "Der Strompreis lag 2024 bei 32 Cent, im Jahr davor waren es noch 36 Cent.",
            "Die Schulden steigen bis 2030 auf 110 Prozent der Wirtschaftsleistung.",
            "Mehr als 200 der 1.100 Stellen fallen weg, sagte Lindner.",
            "Von 400 Befragten gaben 120 an, nie gewählt zu haben.",
            "Das Land hat seit 1990 ein Drittel seines Waldes verloren.",
            "Der Konzern beschäftigt 4.200 Menschen, davon 900 in Hamburg.",
            "Die Kosten werden auf 60 Millionen Euro geschätzt.",
            "Der Anteil der Frauen liegt bei 38 Prozent, vor zehn Jahren waren es 22 Prozent.",
            "Laut einer Studie der Universität sind 94 Prozent der Böden belastet.",
            "Ursprünglich waren 30 Millionen Euro veranschlagt.",
            "Der Bund zahlt drei Viertel der Kosten.",
        ],
        &expect![[r#"
            Der Flughafen zählte 2023 rund 2,1 Millionen Passagiere und 2024 rund 2,4 Millionen.
                stat passagiere = ~2.1 million "Passagiere" { of: "Passagiere", during: 2023 as "2023" };
                stat passagiere_2024 = ~2.4 million "Passagiere" { of: "Passagiere", during: 2024 as "2024" };
            Die Inflation sank im Juni auf 3,1 Prozent, nach 3,6 Prozent im Mai.
                stat inflation = 3.1 % { of: "Inflation", during: 2025-06 as "im Juni" };
                stat sank_prozent = 3.6 % { of: todo, during: 2025-05 as "im Mai" };
            Wie das Statistikamt am Dienstag mitteilte, stieg die Zahl der Geburten 2024 um 3 Prozent auf 12.400.
                event mitteilte: Statement = "Wie das Statistikamt mitteilte" as "Wie das Statistikamt am Dienstag mitteilte" { when: 2025-11-11 as "am Dienstag", who: [statistikamt] };
                stat zahl: statistikamt = +3 % { of: "Zahl der Geburten", during: 2024 as "2024" };
                stat zahl_2024: statistikamt = 12_400 { of: "Zahl der Geburten", during: 2024 as "2024" };
            Der Umsatz verdoppelte sich 2024 auf 8 Millionen Euro.
                stat umsatz = 2 x { of: "Umsatz", during: 2024 as "2024" };
                stat umsatz_2024 = 8 million EUR { of: "Umsatz", during: 2024 as "2024" };
            Rund 6.000 Menschen demonstrierten nach Angaben der Polizei; die Veranstalter sprachen von 15.000.
                stat menschen: polizei = ~6_000 people { of: "Menschen" };
                stat sprachen: veranstalter = 15_000 people { of: "Menschen" };
            Die Stadt habe 40 Schulen gebaut, sagte der Bürgermeister.
                stat schulen: buergermeister = 40 "Schulen" { of: "Schulen" };
            Ein Ticket kostet künftig 12 Euro statt bisher 9 Euro.
                stat ticket_kostet = 12 EUR { of: todo };
                stat kostet_kuenftig = 9 EUR { of: todo };
            Neun Menschen starben, 30 wurden verletzt.
                stat menschen = 9 people { of: "Menschen" };
                stat verletzt = 30 { of: todo };
            Die durchschnittliche Miete liegt bei 1.450 Euro, 200 Euro mehr als vor einem Jahr.
                stat miete = 1_450 EUR { of: "durchschnittliche Miete" };
                stat miete_change = +200 EUR { of: "durchschnittliche Miete", against: "vor einem Jahr" };
            Die Zahl der Patienten stieg von 310 im Jahr 2022 auf 480 im vergangenen Jahr.
                stat zahl = 310 { of: "Zahl der Patienten", during: 2022 as "im Jahr 2022" };
                stat zahl_2024 = 480 { of: "Zahl der Patienten", during: 2024 as "im vergangenen Jahr" };
            Fast jeder dritte Erwachsene hat keine Ersparnisse.
                stat erwachsene = ~1 of 3 { of: "Erwachsene" };
            Bis September sollen 500 Lehrer eingestellt werden, versprach die Ministerin.
                stat lehrer: ministerin = 500 "Lehrer" { of: "Lehrer", during: ..=2026-09 as "Bis September" };
            Der Tunnel ist 14 Kilometer lang und soll 2031 öffnen.
                event tunnel_kilometer: todo = "Der Tunnel ist 14 Kilometer lang und soll öffnen" as "Der Tunnel ist 14 Kilometer lang und soll 2031 öffnen" { when: 2031 as "2031", planned: true };
                stat tunnel = 14 km { of: "Tunnel" };
            Er wurde 2019 zu zwölf Jahren Haft verurteilt.
                stat haft = 12 years { of: "Haft", during: 2019 as "2019" };
            Die Mannschaft gewann am Samstag mit 3:1.
                stat mannschaft = score 3-1 { of: "Mannschaft", during: 2025-11-08 as "am Samstag" };
            Die Gewerkschaft fordert 8 Prozent mehr Lohn.
                stat fordert = +8 % { of: todo };
            Im Juli fiel 40 Prozent weniger Regen als üblich.
                stat fiel = -40 % { of: todo, during: 2025-07 as "Im Juli", against: "üblich" };
            Der Strompreis lag 2024 bei 32 Cent, im Jahr davor waren es noch 36 Cent.
                stat strompreis = 0.32 EUR { of: "Strompreis", during: 2024 as "2024" };
                stat amount = 0.36 EUR { of: todo };
            Die Schulden steigen bis 2030 auf 110 Prozent der Wirtschaftsleistung.
                stat wirtschaftsleistung = 110 % { of: "Wirtschaftsleistung", during: ..=2030 as "bis 2030" };
            Mehr als 200 der 1.100 Stellen fallen weg, sagte Lindner.
                stat stellen_fallen: lindner = > 200 of 1_100 { of: todo };
            Von 400 Befragten gaben 120 an, nie gewählt zu haben.
                stat befragten = 400 "Befragten" { of: "Befragten" };
                stat befragten_gaben = 120 { of: todo };
            Das Land hat seit 1990 ein Drittel seines Waldes verloren.
                stat waldes = 1/3 { of: "Waldes", during: 1990.. as "seit 1990" };
            Der Konzern beschäftigt 4.200 Menschen, davon 900 in Hamburg.
                stat menschen = 4_200 people { of: "Menschen" };
                stat konzern_beschaeftigt = 900 { of: todo };
            Die Kosten werden auf 60 Millionen Euro geschätzt.
                stat kosten = 60 million EUR { of: todo };
            Der Anteil der Frauen liegt bei 38 Prozent, vor zehn Jahren waren es 22 Prozent.
                stat anteil = 38 % { of: "Anteil der Frauen" };
                stat amount = 22 % { of: todo, during: 2015 as "vor zehn Jahren" };
            Laut einer Studie der Universität sind 94 Prozent der Böden belastet.
                stat boeden: studie = 94 % { of: "Böden" };
            Ursprünglich waren 30 Millionen Euro veranschlagt.
                stat veranschlagt = 30 million EUR { of: todo };
            Der Bund zahlt drei Viertel der Kosten.
                stat kosten = 3/4 { of: "Kosten" };
        "#]],
    );
}
