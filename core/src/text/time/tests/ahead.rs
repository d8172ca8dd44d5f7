//! Dates without their year of which the verb does not tell which they are, and times of day that are not meant exactly.

use crate::model::day;
use crate::text::row::Row;
use crate::text::time::times;

/// What a text means, published on Thursday, 19 March 2026: "2026-05-07", "?2025-04-02" where that is left open, with its bound.
fn told(text: &str, tag: &str) -> String {
    let row = Row::of(text, tag);
    let read = times(&row, day(2026, 3, 19)).readings;
    let shown = read.iter().map(|time| {
        let from = time.interval.and_then(|days| days.from);
        let from = from.map_or("-".to_owned(), |day| day.to_string());
        let bound = time
            .bound
            .map(|bound| format!("{bound:?} "))
            .unwrap_or_default();
        format!("{bound}{}{from}", if time.uncertain { "?" } else { "" })
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[track_caller]
fn check(tag: &str, table: &[(&str, &str)]) {
    let wrong = table.iter().filter_map(|(text, want)| {
        let found = told(text, tag);
        (found != *want).then(|| format!("{text}\n    {found}\n  wanted\n    {want}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[rustfmt::skip] // as in a table
fn what_is_put_off_or_called_lies_ahead() {
    check("fr", &[
        ("L’arrêt a été mis en délibéré au 21 mai.", "2026-05-21"),
        ("La cour a renvoyé l’affaire au 9 novembre.", "2026-11-09"),
        ("Le maire a fixé la réunion au 11 juin.", "2026-06-11"),
        ("La préfète a repoussé la décision à lundi.", "2026-03-23"),
        ("Les chauffeurs ont déposé un préavis pour le 7 avril.", "2026-04-07"),
        ("L’ouverture a été avancée au 30 mars.", "2026-03-30"),
        ("Le concours a été reporté le 3 mars.", "2026-03-03"),
        ("La salle a été fermée le 2 mars.", "2026-03-02"),
        ("La salle a été fermée le 2 avril.", "2025-04-02"),
        ("Les comptes ont été arrêtés au 31 décembre.", "2025-12-31"),
    ]);
    check("es", &[
        ("La vista fue aplazada al 9 de octubre.", "2026-10-09"),
        ("El pleno se adelantó al 7 de abril.", "2026-04-07"),
        ("La junta convocó la asamblea para el 21 de mayo.", "2026-05-21"),
        ("La sala cerró el 2 de abril.", "2025-04-02"),
    ]);
    check("en", &[
        ("The judge set the trial for 9 November.", "2026-11-09"),
        ("Drivers called a strike for Monday.", "2026-03-23"),
        ("The council pushed the vote back to June.", "2026-06-01"),
        ("The club announced sales for June.", "2025-06-01"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn a_far_day_without_its_year_is_left_open() {
    check("fr", &[
        ("Les syndicats ont appelé à la grève le 2 avril.", "?2025-04-02"),
        ("Prévue le 4 mars, la course a finalement eu lieu le 11.", "?2027-03-04, 2026-03-11"),
        ("La date de la vente, le 9 octobre, a été confirmée lundi.", "?2025-10-09, 2026-03-16"),
    ]);
    check("es", &[
        ("Se vendieron los billetes de la gala del 7 de abril.", "?2025-04-07"),
        ("Prevista para el 4 de marzo, la carrera se corrió el 11.", "?2027-03-04, 2026-03-11"),
    ]);
    check("en", &[
        ("Tickets sold out in an hour for the concert of 2 April.", "?2025-04-02"),
        ("Originally planned for 4 March, the race was run on the 11th.", "?2027-03-04, 2026-03-11"),
        ("The race was run on 2 April.", "2025-04-02"),
        ("The race was run on 4 March.", "2026-03-04"),
    ]);
    check("de", &[
        ("Ursprünglich für den 4. März geplant, wurde das Rennen verschoben.", "?2027-03-04"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn what_lasts_until_a_far_nearer_day_lasts_until_then() {
    check("fr", &[("La piscine a été fermée jusqu’au mardi 24.", "Until 2026-03-24")]);
    check("es", &[("La piscina fue cerrada hasta el martes 24.", "Until 2026-03-24")]);
    check("en", &[
        ("The pool was closed until Tuesday 24.", "Until 2026-03-24"),
        ("The pool was closed until 4 March.", "Until 2026-03-04"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn a_bound_may_have_its_article() {
    check("fr", &[
        ("Le tunnel ouvrira d’ici le 30 juin 2028.", "By 2028-06-30"),
        ("Les plis seront remis au plus tard le 7 mai.", "By 2026-05-07"),
        ("Le tunnel ouvrira après le 7 mai.", "After 2026-05-07"),
        ("Le tunnel ouvrira avant le printemps 2028.", "Before 2028-03-01"),
    ]);
    check("es", &[
        ("Lo pagarán antes del 30 de junio.", "Before 2026-06-30"),
        ("Lo pagarán a más tardar el 7 de mayo.", "By 2026-05-07"),
        ("Lo pagarán después del 7 de mayo.", "After 2026-05-07"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn a_day_may_be_near_another() {
    check("en", &[("They arrived around 3 March.", "?2026-03-03"), ("They arrived on 3 March.", "2026-03-03")]);
    check("de", &[("Sie kamen um den 3. März herum an.", "?2026-03-03")]);
    check("fr", &[("Ils sont arrivés vers le 3 mars.", "?2026-03-03")]);
    check("es", &[("Llegaron hacia el 3 de marzo.", "?2026-03-03")]);
}

/// "19:00", "~0:00", "7:00 or 12 hours later".
fn hour(text: &str, tag: &str) -> String {
    let row = Row::of(text, tag);
    let clocks = times(&row, day(2026, 3, 19)).clocks;
    let shown = clocks.iter().map(|clock| {
        let about = if clock.about { "~" } else { "" };
        let half = if clock.either_half { " or" } else { "" };
        format!(
            "{about}{}:{:02}{half}",
            clock.minute / 60,
            clock.minute % 60
        )
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[test]
#[rustfmt::skip] // as in a table
fn hours_are_those_of_their_half_of_the_day() {
    for (text, tag, want) in [
        ("Le feu a pris à 8 heures du soir.", "fr", "20:00"),
        ("Le feu a pris à 8 heures du matin.", "fr", "8:00"),
        ("Le feu a pris à 4 heures de l’après-midi.", "fr", "16:00"),
        ("Le feu a pris à 2 heures de la nuit.", "fr", "2:00"),
        ("Le feu a pris à huit heures et demie du soir.", "fr", "20:30"),
        ("Le feu a pris à 20 heures moins le quart.", "fr", "19:45"),
        ("Le feu a pris à 20 heures et quart.", "fr", "20:15"),
        ("Le feu a pris à 8 heures.", "fr", "8:00"),
        ("Es brannte um 8 Uhr abends.", "de", "20:00"),
        ("Es brannte um 8 Uhr morgens.", "de", "8:00"),
        ("Es brannte um 2 Uhr nachts.", "de", "2:00"),
        ("Es brannte um 11 Uhr nachts.", "de", "23:00"),
        ("Ardió a las 8 de la tarde.", "es", "20:00"),
        ("Ardió a las 12 de la noche.", "es", "0:00"),
        ("Ardió a las ocho y media de la tarde.", "es", "20:30"),
    ] {
        assert_eq!(hour(text, tag), want, "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn hours_may_be_near_others() {
    for (text, tag, want) in [
        ("Le feu a pris peu avant minuit.", "fr", "~0:00"),
        ("Le feu a pris peu après 15 heures.", "fr", "~15:00"),
        ("Le feu a pris vers 15 heures.", "fr", "~15:00"),
        ("Le feu a pris à environ 15 heures.", "fr", ""),
        ("Le feu a pris à 15 heures.", "fr", "15:00"),
        ("The fire began shortly before midnight.", "en", "~0:00"),
        ("The fire began shortly after 3 p.m.", "en", "~15:00"),
        ("The fire began at about 3.20pm.", "en", "~15:20"),
        ("The fire began just past noon.", "en", "~12:00"),
        ("The fire began at 3.20pm.", "en", "15:20"),
        ("They led with 6:41 to play.", "en", ""),
        ("The shop is open from 3pm to 5pm.", "en", "15:00"),
        ("Das Feuer brach gegen 15 Uhr aus.", "de", "~15:00"),
        ("Das Feuer brach kurz vor 15 Uhr aus.", "de", "~15:00"),
        ("Das Feuer brach um 15 Uhr aus.", "de", "15:00"),
        ("El fuego empezó pasadas las 15 horas.", "es", "~15:00"),
        ("El fuego empezó hacia las 15 horas.", "es", "~15:00"),
        ("El fuego empezó a las 15 horas.", "es", "15:00"),
    ] {
        assert_eq!(hour(text, tag), want, "{text}");
    }
}

#[test]
#[rustfmt::skip] // as in a table
fn a_time_from_which_another_is_counted_is_not_its_own() {
    check("en", &[
        ("The hall opened a year before the mayor died in 2019.", "?2019-01-01"),
        ("The hall opened five years after the war ended in 2014.", "?2014-01-01"),
        ("She left two days before the vote on 3 March.", "?2026-03-03"),
        ("She left two hours before the vote on 3 March.", "2026-03-03"),
        ("She left after the vote on 3 March.", "2026-03-03"),
    ]);
    check("de", &[
        ("Der Saal öffnete fünf Jahre nach dem Krieg von 2014.", "?2014-01-01"),
        ("Der Saal öffnete nach dem Krieg von 2014.", "2014-01-01"),
    ]);
    check("fr", &[
        ("Elle a été libérée au lendemain des saisies du 4 mars.", "?2026-03-04"),
        ("Elle a été libérée lundi, deux mois après l’accident du 9 janvier.", "2026-03-16, ?2026-01-09"),
    ]);
    check("es", &[
        ("Dimitió un día después de la sentencia del 4 de marzo de 2025.", "-, ?2025-03-04"),
        ("Dimitió el 4 de marzo de 2025.", "2025-03-04"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn one_of_two_days_is_left_open() {
    check("en", &[("The vote will be on either Tuesday or Friday.", "?2026-03-24, ?2026-03-20")]);
    check("de", &[("Die Wahl ist entweder am Dienstag oder am Freitag.", "?2026-03-24, ?2026-03-20")]);
    check("fr", &[("Le vote aura lieu mardi ou vendredi.", "?2026-03-24, ?2026-03-20")]);
}

#[test]
#[rustfmt::skip] // as in a table
fn periods_of_books() {
    check("en", &[
        ("Sales fell in the September quarter.", "2025-07-01"),
        ("Toren Q4 profit jumps 22%.", "?2026-10-01"),
        ("Toren Q2 profit jumps 22%.", "?2026-04-01"),
        ("They made 14 points in the third quarter.", "?2025-07-01"),
        ("Toren profit jumped in the fourth quarter.", "2025-10-01"),
        ("Toren profit will jump in the fourth quarter.", "2026-10-01"),
    ]);
    check("fr", &[
        ("Le premier tour a eu lieu dimanche, le second aura lieu le 29.", "2026-03-15, 2026-03-29"),
        ("Il a ouvert 310 lignes au troisième trimestre, contre 155 un an plus tôt.", "2025-07-01, 2024-07-01"),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn a_plan_that_is_still_one_is_no_plan_of_the_past() {
    check("de", &[
        ("Bis September sollen 40 Stellen besetzt werden, versprach die Rätin.", "By 2026-09-01"),
        ("Im Februar soll die Halle öffnen, sagte die Rätin.", "2027-02-01"),
    ]);
}
