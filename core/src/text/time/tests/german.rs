//! Dates and periods as German newspapers write them.

use super::{read_in, read_nonsense};

/// The readings of each text, published on Wednesday, 17 May 2023.
#[track_caller]
fn check(table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let found = read_in(text, "de");
        if found != *want {
            wrong.push(format!("{text}\n    {found:?}\n  wanted\n    {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[rustfmt::skip] // as in a table
fn dates_of_the_calendar() {
    check(&[
        ("Sie unterschrieben am 3. März 2020 in Wien.", &["3. März 2020 = 2020-03-03/2020-03-04"]),
        ("Das Werk schloss am 3. März.", &["3. März = 2023-03-03/2023-03-04"]),
        ("Das Werk schloss am 30. Juni.", &["30. Juni = 2022-06-30/2022-07-01"]),
        ("Das Werk wird am 30. Juni schließen.", &["30. Juni = 2023-06-30/2023-07-01"]),
        ("Das Werk schließt am 30. Juni.", &["30. Juni = 2023-06-30/2023-07-01"]),
        ("am 3.3.2020", &["3.3.2020 = 2020-03-03/2020-03-04"]),
        ("am 04.11.2023, nicht am 04.13.2023", &["04.11.2023 = 2023-11-04/2023-11-05"]),
        ("am 03.03.20", &["03.03.20 = 2020-03-03/2020-03-04"]),
        ("am 3. 3. 2020", &["3. 3. 2020 = 2020-03-03/2020-03-04"]),
        ("Anmeldung bis 5.11. im Rathaus", &["5.11. = 2023-11-05/2023-11-06"]),
        ("Sie trafen sich am 5.11. und am 8.11. in Graz.", &["5.11. = 2022-11-05/2022-11-06", "8.11. = 2022-11-08/2022-11-09"]),
        ("Am ersten Mai ruhte die Arbeit.", &["ersten Mai = 2023-05-01/2023-05-02"]),
        ("am Dienstag, dem 3. März 2020, um zehn", &["Dienstag, dem 3. März 2020 = 2020-03-03/2020-03-04"]),
        ("Am Dienstag, den 9. Mai, schloss das Werk.", &["Dienstag, den 9. Mai = 2023-05-09/2023-05-10"]),
        ("Am Dienstag (9. Mai) schloss das Werk.", &["Dienstag (9. Mai) = 2023-05-09/2023-05-10"]),
        ("Am Donnerstag (18.5.) ist Feiertag.", &["Donnerstag (18.5.) = 2023-05-18/2023-05-19"]),
        ("Das Treffen wurde auf den 3. Juni verschoben.", &["den 3. Juni = 2023-06-03/2023-06-04"]),
        ("Das Amt verschob den Start von April auf Juni.", &["April = 2023-04-01/2023-05-01", "Juni = 2023-06-01/2023-07-01"]),
        ("In der Nacht vom 3. auf den 4. Mai 2021 brannte es.", &["vom 3. auf den 4. Mai 2021 = 2021-05-03/2021-05-05"]),
        ("Die Strecke wurde am Montag eröffnet.", &["Montag = 2023-05-15/2023-05-16"]),
        ("Die Strecke wird am Montag eröffnet.", &["Montag = 2023-05-22/2023-05-23"]),
        ("Di., 9. Mai 2023", &["Di., 9. Mai 2023 = 2023-05-09/2023-05-10"]),
        ("am 7. Sept. 2019 und am 24. Jän. 2020", &[
            "7. Sept. 2019 = 2019-09-07/2019-09-08", "24. Jän. 2020 = 2020-01-24/2020-01-25",
        ]),
        ("im Jänner 2021, im Feber 2022", &["Jänner 2021 = 2021-01-01/2021-02-01", "Feber 2022 = 2022-02-01/2022-03-01"]),
        ("im März des Jahres 2021", &["März des Jahres 2021 = 2021-03-01/2021-04-01"]),
        ("am 24. Oktober letzten Jahres", &["24. Oktober letzten Jahres = 2022-10-24/2022-10-25"]),
        ("im Dezember vergangenen Jahres", &["Dezember vergangenen Jahres = 2022-12-01/2023-01-01"]),
        ("im Oktober des Vorjahres", &["Oktober des Vorjahres = 2022-10-01/2022-11-01"]),
        ("am 11. September 2001", &["11. September 2001 = 2001-09-11/2001-09-12"]),
        ("Die Frist endet am 31. Mai.", &["31. Mai = 2023-05-31/2023-06-01"]),
        ("zum 1. Januar 2024", &["1. Januar 2024 = 2024-01-01/2024-01-02"]),
        ("Im Mai 2022 kamen 12 Gäste, im März 45 Menschen.", &[
            "Mai 2022 = 2022-05-01/2022-06-01", "März = 2023-03-01/2023-04-01",
        ]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn weekdays_and_days_around_today() {
    check(&[
        ("Die Brücke brach am Montag ein.", &["Montag = 2023-05-15/2023-05-16"]),
        ("Die Brücke brach am Donnerstagabend ein.", &["Donnerstagabend = 2023-05-11/2023-05-12"]),
        ("Das teilte die Stadt am Sonnabend mit.", &["Sonnabend = 2023-05-13/2023-05-14"]),
        ("Am Donnerstag wird der Rat entscheiden.", &["Donnerstag = 2023-05-18/2023-05-19"]),
        ("Der Rat entscheidet am Donnerstag.", &["Donnerstag = 2023-05-18/2023-05-19"]),
        ("Der Rat hat am Donnerstag entschieden.", &["Donnerstag = 2023-05-11/2023-05-12"]),
        ("Die Messe findet am Freitag statt.", &["Freitag = 2023-05-19/2023-05-20"]),
        ("Sie sagte am Montag, sie werde am Freitag zurücktreten.", &[
            "Montag = 2023-05-15/2023-05-16", "Freitag = 2023-05-19/2023-05-20",
        ]),
        ("Müller sagte, dass die Brücke am Freitag eröffnet wird.", &["Freitag = 2023-05-19/2023-05-20"]),
        ("Müller sagt, dass die Brücke am Freitag eröffnet worden ist.", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Der Täter soll am Freitag geflohen sein.", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Der Täter soll am Freitag aussagen.", &["Freitag = 2023-05-19/2023-05-20"]),
        ("Die Gewerkschaft rief dazu auf, am Freitag zu streiken.", &["Freitag = 2023-05-19/2023-05-20"]),
        ("Sie hat alle dazu aufgerufen am Freitag die Arbeit niederzulegen und zu streiken.", &[
            "Freitag = 2023-05-19/2023-05-20",
        ]),
        ("Er kündigte am Montag an, im Juni zu gehen.", &["Montag = 2023-05-15/2023-05-16", "Juni = 2023-06-01/2023-07-01"]),
        ("Ihm wird vorgeworfen, am Freitag den Wagen gestohlen zu haben.", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Streik am Freitag geplant", &["Freitag = 2023-05-19/2023-05-20"]),
        ("Mann am Freitag festgenommen", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Die Wahl ist am Sonntag.", &["Sonntag = 2023-05-21/2023-05-22"]),
        ("Sie ist am Sonntag gestorben.", &["Sonntag = 2023-05-14/2023-05-15"]),
        ("Am Dienstag kam er an, am Freitag reist er ab.", &[
            "Dienstag = 2023-05-16/2023-05-17", "Freitag = 2023-05-19/2023-05-20",
        ]),
        ("am vergangenen Freitag", &["vergangenen Freitag = 2023-05-12/2023-05-13"]),
        ("Letzten Dienstag schloss das Werk.", &["Letzten Dienstag = 2023-05-16/2023-05-17"]),
        ("am kommenden Montag", &["kommenden Montag = 2023-05-22/2023-05-23"]),
        ("am gestrigen Dienstag und am heutigen Mittwoch", &[
            "gestrigen Dienstag = 2023-05-16/2023-05-17", "heutigen Mittwoch = 2023-05-17/2023-05-18",
        ]),
        ("vorgestern, gestern, heute, morgen und übermorgen", &[
            "vorgestern = 2023-05-15/2023-05-16", "gestern = 2023-05-16/2023-05-17", "heute = 2023-05-17/2023-05-18",
            "morgen = 2023-05-18/2023-05-19", "übermorgen = 2023-05-19/2023-05-20",
        ]),
        ("Gestern Abend brannte es, heute Morgen war Ruhe.", &[
            "Gestern Abend = 2023-05-16/2023-05-17", "heute Morgen = 2023-05-17/2023-05-18",
        ]),
        ("Morgen öffnet das Bad.", &["Morgen = 2023-05-18/2023-05-19"]),
        ("„Morgen öffnen wir“, sagte sie.", &["Morgen = 2023-05-18/2023-05-19"]),
        ("Am Morgen regnete es. Guten Morgen! Jeden Morgen läuft er.", &[]),
        ("in der Nacht zum Freitag", &["Nacht zum Freitag = 2023-05-12/2023-05-13"]),
        ("in der Nacht auf den Freitag", &["Nacht auf den Freitag = 2023-05-12/2023-05-13"]),
        ("Es brannte in der Nacht vom 5. auf den 6. Mai.", &["vom 5. auf den 6. Mai = 2023-05-05/2023-05-07"]),
        ("Es brannte in der Nacht auf Sonntag.", &["Nacht auf Sonntag = 2023-05-14/2023-05-15"]),
        ("Am Wochenende brannte es.", &["Wochenende = 2023-05-13/2023-05-15"]),
        ("Am Wochenende wird es regnen.", &["Wochenende = 2023-05-20/2023-05-22"]),
        ("am kommenden Wochenende", &["kommenden Wochenende = 2023-05-20/2023-05-22"]),
        ("am Freitag vergangener Woche", &["Freitag vergangener Woche = 2023-05-12/2023-05-13"]),
        ("am Mo. und am Do. früh", &["Mo. = 2023-05-15/2023-05-16", "Do. = 2023-05-11/2023-05-12"]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn weeks_months_and_years_from_now() {
    check(&[
        ("vorige Woche, letzte Woche, vergangene Woche", &[
            "vorige Woche = 2023-05-08/2023-05-15", "letzte Woche = 2023-05-08/2023-05-15",
            "vergangene Woche = 2023-05-08/2023-05-15",
        ]),
        ("vergangenes Jahr, voriges Jahr, im letzten Jahr", &[
            "vergangenes Jahr = 2022-01-01/2023-01-01", "voriges Jahr = 2022-01-01/2023-01-01",
            "letzten Jahr = 2022-01-01/2023-01-01",
        ]),
        ("Der Umsatz lag um 5 Prozent höher als im Vorjahr.", &["Vorjahr = 2022-01-01/2023-01-01"]),
        ("Im Vorjahresquartal, im Vorjahresmonat und im Vorjahreszeitraum war er höher.", &[
            "Vorjahresquartal = ?", "Vorjahresmonat = ?", "Vorjahreszeitraum = ?",
        ]),
        ("2019 lag er höher als im Vorjahr.", &["2019 = 2019-01-01/2020-01-01", "Vorjahr = ?"]),
        ("Gegenüber dem Vormonat sank er.", &["dem Vormonat = 2023-04-01/2023-05-01"]),
        ("dieses Jahr, in diesem Jahr, im laufenden Jahr, heuer", &[
            "dieses Jahr = 2023-01-01/2024-01-01", "diesem Jahr = 2023-01-01/2024-01-01",
            "laufenden Jahr = 2023-01-01/2024-01-01", "heuer = 2023-01-01/2024-01-01",
        ]),
        ("kommende Woche, nächstes Jahr, übernächste Woche, vorletztes Jahr", &[
            "kommende Woche = 2023-05-22/2023-05-29", "nächstes Jahr = 2024-01-01/2025-01-01",
            "übernächste Woche = 2023-05-29/2023-06-05", "vorletztes Jahr = 2021-01-01/2022-01-01",
        ]),
        ("vor zwei Jahren, vor einer Woche, vor drei Tagen", &[
            "vor zwei Jahren = 2021-01-01/2022-01-01", "vor einer Woche = 2023-05-08/2023-05-15",
            "vor drei Tagen = 2023-05-14/2023-05-15",
        ]),
        ("vor rund zehn Jahren, vor mehr als 20 Jahren, vor einem halben Jahr", &[
            "vor rund zehn Jahren = 2013-01-01/2014-01-01", "vor mehr als 20 Jahren = 2003-05-17/2003-05-18",
            "vor einem halben Jahr = 2022-11-01/2022-12-01",
        ]),
        ("Sie werden in drei Wochen entscheiden.", &["in drei Wochen = 2023-06-05/2023-06-12"]),
        ("Die Brücke wurde in drei Wochen gebaut.", &[]),
        (
            "Es war der höchste Stand in zehn Jahren.",
            &["in zehn Jahren = 2013-05-17/2023-05-17"],
        ),
        ("Sie soll binnen fünf Tagen zahlen, innerhalb von zwei Wochen räumen.", &[
            "binnen fünf Tagen = 2023-05-17/2023-05-22", "innerhalb von zwei Wochen = 2023-05-17/2023-05-31",
        ]),
        ("in den vergangenen fünf Jahren", &["den vergangenen fünf Jahren = 2018-05-17/2023-05-17"]),
        ("in den letzten beiden Jahren", &["den letzten beiden Jahren = 2021-05-17/2023-05-17"]),
        ("in den kommenden Wochen", &["den kommenden Wochen = ?"]),
        ("Sie wartet seit zwei Jahren, zwei Wochen lang, 27 Jahre, für drei Tage.", &[]),
        ("Ein Jahr zuvor, zwei Tage später, am Tag danach, am selben Tag", &[
            "Ein Jahr zuvor = ?", "zwei Tage später = ?", "Tag danach = ?", "selben Tag = ?",
        ]),
        ("Am folgenden Tag kam er wieder, am nächsten Tag ging er, tags darauf auch.", &[
            "folgenden Tag = ?", "nächsten Tag = ?", "tags darauf = ?",
        ]),
        ("vor zwei Zeugen, vor dem Haus, in zwei Häusern, vor Jahren", &[]),
        ("noch in diesem Monat", &["noch in diesem Monat = 2023-05-17/2023-06-01"]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn years() {
    check(&[
        ("Der Umsatz ist 2015 um 6 Prozent gestiegen.", &["2015 = 2015-01-01/2016-01-01"]),
        ("2015 gewann sie.", &["2015 = 2015-01-01/2016-01-01"]),
        ("Die 2015 gegründete Firma schloss 2020.", &["2015 = 2015-01-01/2016-01-01", "2020 = 2020-01-01/2021-01-01"]),
        ("Bei der Wahl 2017 verlor sie, bei der Wahl 2021 auch.", &[
            "2017 = 2017-01-01/2018-01-01", "2021 = 2021-01-01/2022-01-01",
        ]),
        ("im Jahr 2015, im Jahre 1848, des Jahres 2016", &[
            "Jahr 2015 = 2015-01-01/2016-01-01", "Jahre 1848 = 1848-01-01/1849-01-01", "des Jahres 2016 = 2016-01-01/2017-01-01",
        ]),
        ("seit 2015, bis 2030, nach 2015, ab 2025", &[
            "seit 2015 = 2015-01-01/..", "2030 = 2030-01-01/2031-01-01", "2015 = 2015-01-01/2016-01-01",
            "2025 = 2025-01-01/2026-01-01",
        ]),
        ("von 2010 bis 2015, zwischen 2010 und 2015, 2010 bis 2015", &[
            "von 2010 bis 2015 = 2010-01-01/2016-01-01", "zwischen 2010 und 2015 = 2010-01-01/2016-01-01",
            "2010 bis 2015 = 2010-01-01/2016-01-01",
        ]),
        ("in der Saison 2010/11, im Schuljahr 2010/2011", &[
            "2010/11 = 2010-01-01/2012-01-01", "2010/2011 = 2010-01-01/2012-01-01",
        ]),
        ("Der Verein wurde 1887 gegründet.", &["1887 = 1887-01-01/1888-01-01"]),
        ("Er starb 1848 in Wien, gewann 1789 den Thron.", &["1848 = 1848-01-01/1849-01-01", "1789 = 1789-01-01/1790-01-01"]),
        ("1848 brach der Aufstand aus.", &["1848 = 1848-01-01/1849-01-01"]),
        ("Der Ort, der 1887 entstand, liegt am Rhein.", &["1887 = 1887-01-01/1888-01-01"]),
        ("Sie verkaufte 1800 Häuser, 1887 davon, 1800 in Graz, rund 1800 wurden gebaut.", &[]),
        ("die 1887 neuen Häuser, 1850 Euro", &[]),
        ("2016, 2017 und 2018", &[
            "2016 = 2016-01-01/2017-01-01", "2017 = 2017-01-01/2018-01-01", "2018 = 2018-01-01/2019-01-01",
        ]),
        ("Es kamen rund 2000 Menschen, mehr als 1950 Fans, 2000 neue Mieter.", &[]),
        ("Sie hat 2021 zwei Kliniken eröffnet, 2022 fünf, 2023 elf Stellen und 1999 hundert Fälle.", &[
            "2021 = 2021-01-01/2022-01-01", "2022 = 2022-01-01/2023-01-01", "2023 = 2023-01-01/2024-01-01",
            "1999 = 1999-01-01/2000-01-01",
        ]),
        ("Das 1960 gebaute Haus, eine 1990 gegründete Firma, im 1980 eröffneten Bad.", &[
            "1960 = 1960-01-01/1961-01-01", "1990 = 1990-01-01/1991-01-01", "1980 = 1980-01-01/1981-01-01",
        ]),
        ("Die 2000 neuen Häuser, den 1950 verletzten Fans, 2000 Millionen, das 1960 Seiten starke Buch", &[]),
        ("In 2000 Haushalten fiel der Strom aus.", &[]),
        ("seit 2000 Bürgermeister", &["seit 2000 = 2000-01-01/.."]),
        ("Bis 2030 alle Kohlekraftwerke, 2020 keine Züge", &["2030 = 2030-01-01/2031-01-01", "2020 = 2020-01-01/2021-01-01"]),
        ("die 1970er Jahre, die 1970-er Jahre, die 70er-Jahre, in den 1970ern", &[
            "die 1970er Jahre = 1970-01-01/1980-01-01", "die 1970-er Jahre = 1970-01-01/1980-01-01",
            "die 70er-Jahre = 1970-01-01/1980-01-01", "den 1970ern = 1970-01-01/1980-01-01",
        ]),
        ("Siebzigerjahre, Sechziger Jahre, in den neunziger Jahren, Sechziger-Jahre-Hit", &[
            "Siebzigerjahre = 1970-01-01/1980-01-01", "Sechziger Jahre = 1960-01-01/1970-01-01",
            "den neunziger Jahren = 1990-01-01/2000-01-01", "Sechziger-Jahre = 1960-01-01/1970-01-01",
        ]),
        ("eine 50er-Zone, ein 20er Pack, ein Sechziger", &[]),
        ("im 19. Jahrhundert, des 20. Jahrhunderts", &[
            "19. Jahrhundert = 1800-01-01/1900-01-01", "des 20. Jahrhunderts = 1900-01-01/2000-01-01",
        ]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn parts_and_stretches() {
    check(&[
        ("Anfang Oktober 2021, Mitte Mai 2021, Ende 2015", &[
            "Anfang Oktober 2021 = 2021-10-01/2021-10-11", "Mitte Mai 2021 = 2021-05-11/2021-05-21",
            "Ende 2015 = 2015-09-01/2016-01-01",
        ]),
        ("Ende des Jahres wird sie gehen, zum Jahresende auch.", &[
            "Ende des Jahres = 2023-09-01/2024-01-01", "Jahresende = 2023-10-01/2024-01-01",
        ]),
        ("Zum Jahresende hatte sie 40 Läden.", &["Jahresende = 2022-10-01/2023-01-01"]),
        ("Ende der vergangenen Woche, Mitte der 1990er Jahre", &[
            "Ende der vergangenen Woche = 2023-05-12/2023-05-15", "Mitte der 1990er Jahre = 1993-05-01/1996-09-01",
        ]),
        ("im Frühjahr 2021, im Sommer 2020, Winter 2021/22", &[
            "Frühjahr 2021 = 2021-03-01/2021-06-01", "Sommer 2020 = 2020-06-01/2020-09-01",
            "Winter 2021 = 2021-12-01/2022-03-01",
        ]),
        ("Im Sommer wird gebaut.", &["Sommer = 2023-06-01/2023-09-01"]),
        ("Im dritten Quartal stieg der Gewinn, im 4. Quartal 2021 fiel er.", &[
            "dritten Quartal = 2022-07-01/2022-10-01", "4. Quartal 2021 = 2021-10-01/2022-01-01",
        ]),
        ("im ersten Halbjahr 2022, im ersten Vierteljahr 2021, in der zweiten Jahreshälfte 2020", &[
            "ersten Halbjahr 2022 = 2022-01-01/2022-07-01", "ersten Vierteljahr 2021 = 2021-01-01/2021-04-01",
            "der zweiten Jahreshälfte 2020 = 2020-07-01/2021-01-01",
        ]),
        ("in Kalenderwoche 31, in KW 31, in der 31. Kalenderwoche", &[
            "Kalenderwoche 31 = 2023-07-31/2023-08-07", "KW 31 = 2023-07-31/2023-08-07",
            "der 31. Kalenderwoche = 2023-07-31/2023-08-07",
        ]),
        ("in den ersten neun Monaten 2021, in den ersten drei Monaten dieses Jahres", &[
            "den ersten neun Monaten 2021 = 2021-01-01/2021-10-01",
            "den ersten drei Monaten dieses Jahres = 2023-01-01/2023-04-01",
        ]),
        ("vom 1. bis 7. März 2021, 5./6. November 2021, 5. und 6. November 2021", &[
            "vom 1. bis 7. März 2021 = 2021-03-01/2021-03-08", "5./6. November 2021 = 2021-11-05/2021-11-07",
            "5. = 2021-11-05/2021-11-06", "6. November 2021 = 2021-11-06/2021-11-07",
        ]),
        ("am 5., 6. und 7. November 2021", &[
            "5. = 2021-11-05/2021-11-06", "6. = 2021-11-06/2021-11-07", "7. November 2021 = 2021-11-07/2021-11-08",
        ]),
        ("vom 5. bis zum 8. Mai 2021, vom 30. April bis zum 3. Mai 2021, 5.–8. Mai 2021", &[
            "vom 5. bis zum 8. Mai 2021 = 2021-05-05/2021-05-09", "vom 30. April bis zum 3. Mai 2021 = 2021-04-30/2021-05-04",
            "5.–8. Mai 2021 = 2021-05-05/2021-05-09",
        ]),
        ("5.11. bis 8.11.2021, 14.-15.10.2021, 5./6.11.2021", &[
            "5.11. bis 8.11.2021 = 2021-11-05/2021-11-09", "14.-15.10.2021 = 2021-10-14/2021-10-16",
            "5./6.11.2021 = 2021-11-05/2021-11-07",
        ]),
        ("von März bis Mai 2021, von Freitag auf Samstag", &[
            "von März bis Mai 2021 = 2021-03-01/2021-06-01", "von Freitag auf Samstag = 2023-05-12/2023-05-14",
        ]),
        ("bis Ende März 2021, ab 1. Januar 2021", &[
            "Ende März 2021 = 2021-03-21/2021-04-01", "1. Januar 2021 = 2021-01-01/2021-01-02",
        ]),
        ("am ersten Montag im Juni, am letzten Tag des Jahres 2021", &[
            "ersten Montag im Juni = 2023-06-05/2023-06-06", "letzten Tag des Jahres 2021 = 2021-12-31/2022-01-01",
        ]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn dates_that_belong_together() {
    check(&[
        ("im Mai/Juni 2021, im Juli und August 2020", &[
            "Mai = 2021-05-01/2021-06-01", "Juni 2021 = 2021-06-01/2021-07-01", "Juli = 2020-07-01/2020-08-01",
            "August 2020 = 2020-08-01/2020-09-01",
        ]),
        ("am 9. und 10.11., am 9./10. November", &[
            "9. = 2023-11-09/2023-11-10", "10.11. = 2023-11-10/2023-11-11", "9./10. November = 2023-11-09/2023-11-11",
        ]),
        ("am 3., am 5. und am 7. November", &[
            "3. = 2023-11-03/2023-11-04", "5. = 2023-11-05/2023-11-06", "7. November = 2023-11-07/2023-11-08",
        ]),
        ("letzte Woche Dienstag, letztes Jahr im März", &[
            "letzte Woche Dienstag = 2023-05-09/2023-05-10", "letztes Jahr im März = 2022-03-01/2022-04-01",
        ]),
        ("in der ersten Woche des Jahres", &["der ersten Woche des Jahres = 2023-01-02/2023-01-09"]),
        ("Januar bis September 2022, von Januar 2020 bis Mitte 2021", &[
            "Januar bis September 2022 = 2022-01-01/2022-10-01", "von Januar 2020 bis Mitte 2021 = 2020-01-01/2021-09-01",
        ]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn verbs_of_other_clauses() {
    check(&[
        ("Das Urteil fiel wie erwartet am Freitag.", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Die für den 24. Mai angesetzte Sitzung fällt aus.", &["den 24. Mai = 2023-05-24/2023-05-25"]),
        ("Der Verein teilte mit, der Spieler komme am 1. Juli.", &["1. Juli = 2023-07-01/2023-07-02"]),
        ("Der Präsident reist am Donnerstag nach Paris, wo er am Freitag sprechen wird.", &[
            "Donnerstag = 2023-05-18/2023-05-19", "Freitag = 2023-05-19/2023-05-20",
        ]),
        ("Wie die Polizei am Mittwoch mitteilte, war er am Dienstagabend unterwegs.", &[
            "Mittwoch = 2023-05-17/2023-05-18", "Dienstagabend = 2023-05-16/2023-05-17",
        ]),
        ("Der Verdächtige, der am Montag festgenommen worden war, wird am Freitag vernommen.", &[
            "Montag = 2023-05-15/2023-05-16", "Freitag = 2023-05-19/2023-05-20",
        ]),
    ]);
    // A present may be meant of all times, and another clause has a verb of its own.
    for text in [
        "Nach dem Sieg am Sonntag steht sie im Finale.",
        "Sie sagte, am Sonntag sei Markt.",
    ] {
        let reading = &super::read(text, super::published(), "de")[0];
        assert!(reading.alternative.is_some(), "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn words_that_are_no_dates() {
    check(&[
        ("jeden Montag, montags, jedes Jahr, alle zwei Jahre", &[]),
        ("um 14 Uhr, um 14.30 Uhr, kurz nach acht Uhr, von 8 bis 10.30 Uhr, gegen halb neun, um Mitternacht", &[]),
        ("am Karfreitag, am Rosenmontag, am Ostersonntag, am Tag der Deutschen Einheit", &[]),
        ("So war es. Sie so, er so. Do you? Mi casa. Bis so weit. Fr. Müller kam.", &[]),
        ("Jan Müller und August Weber, April Lee", &[]),
        ("In der August-Bebel-Straße, auf der Straße des 17. Juni, ein Tor von Winter", &[]),
        ("Der 2010er Wein, ein 1000er-Pack, die 18-Uhr-Nachrichten. So, 9. Platz. So 3. und 4. Rang.", &[]),
        ("die Welt am Sonntag, der Schwarze Freitag", &[]),
        ("am Mittag, am Abend, in der Nacht, im Alltag, tagelang", &[]),
        ("Platz 3. Er gewann mit 3:2. Kapitel 5.11 und Version 2.3.1", &[]),
        ("Im Mai 3. Platz, am Freitag 2. Sieg", &["Mai = 2023-05-01/2023-06-01", "Freitag = 2023-05-12/2023-05-13"]),
        ("Die Punkte stiegen am Freitag auf 2015 Zähler.", &["Freitag = 2023-05-12/2023-05-13"]),
        ("Ende der Debatte, am Ende des Tages, Anfang vom Ende, Mitte vierzig", &[]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn no_text_makes_it_panic() {
    let words = [
        "der", "ersten", "letzten", "Mai", "2022", "er", "90", "-", "des", "halb", "in", "zwei", "Tagen", "vor",
        "von", "bis", "99999999999", "0", "31", ".", "3", "Jahrhundert", "Monat", "ü", "\u{301}", "\n\n", "Jahres",
        "nach", "Ende", "Woche", "/", "12", "auf", "den", "Nacht", "Dienstag", "(", ")", "hat", "gewonnen", "soll",
        ",", "um", "2000", "Vorjahr", "Morgen", "sein", "Siebziger", "Uhr", "beiden", "paar", "anderthalb", "Sommer",
    ];
    read_nonsense(&words, "de");
}

/// What a noun is dated by lies behind, whatever the verb of the sentence says.
#[test]
#[rustfmt::skip] // as in a table
fn dates_of_a_noun() {
    check(&[
        ("Eine Schätzung vom Oktober gehe zu weit.", &["Oktober = 2022-10-01/2022-11-01"]),
        ("Er will die Zahlen vom September prüfen.", &["September = 2022-09-01/2022-10-01"]),
        ("Sie wird den Brief vom 3. Oktober vorlegen.", &["3. Oktober = 2022-10-03/2022-10-04"]),
        ("Das Gutachten vom November soll reichen.", &["November = 2022-11-01/2022-12-01"]),
        ("Der Beschluss vom 12. Juni wird gelten.", &["12. Juni = 2022-06-12/2022-06-13"]),
        ("Die Straße wird vom Oktober an gesperrt.", &["Oktober = 2023-10-01/2023-11-01"]),
        ("Die Messe vom 3. bis 5. Oktober wird größer.", &["vom 3. bis 5. Oktober = 2023-10-03/2023-10-06"]),
        ("Die Schule bleibt bis zum 30. Juni 2026 zu.", &["30. Juni 2026 = 2026-06-30/2026-07-01"]),
    ]);
    let bounds = |text: &str| -> Vec<_> {
        super::read(text, super::published(), "de").into_iter().map(|time| time.bound).collect()
    };
    assert_eq!(bounds("Er will die Zahlen vom September prüfen."), [None]);
    assert_eq!(bounds("Die Straße wird vom Oktober an gesperrt."), [Some(crate::text::time::Bound::From)]);
    assert_eq!(bounds("Die Schule bleibt bis zum 30. Juni 2026 zu."), [Some(crate::text::time::Bound::By)]);
}
