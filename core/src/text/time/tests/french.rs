//! Dates and periods as French newspapers write them.

use super::read_in;

/// The readings of each text, published on Wednesday, 17 May 2023.
#[track_caller]
fn check(table: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, want) in table {
        let found = read_in(text, "fr");
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
        ("Ils ont signé le 3 mars 2020 à Lyon.", &["le 3 mars 2020 = 2020-03-03/2020-03-04"]),
        ("L’usine a fermé le 3 mars.", &["le 3 mars = 2023-03-03/2023-03-04"]),
        ("L’usine a fermé le 30 juin.", &["le 30 juin = 2022-06-30/2022-07-01"]),
        ("L’usine fermera le 30 juin.", &["le 30 juin = 2023-06-30/2023-07-01"]),
        ("L’usine doit fermer le 30 juin.", &["le 30 juin = 2023-06-30/2023-07-01"]),
        ("le 5/11/2024", &["5/11/2024 = 2024-11-05/2024-11-06"]),
        ("le 03.03.2020", &["03.03.2020 = 2020-03-03/2020-03-04"]),
        ("Ils ont signé le 14 sept. 2021.", &["le 14 sept. 2021 = 2021-09-14/2021-09-15"]),
        ("Ils ont signé en sept. 2021.", &["sept. 2021 = 2021-09-01/2021-10-01"]),
        ("Ils étaient sept.", &[]),
        ("Ils ont signé le 29 février 2020.", &["le 29 février 2020 = 2020-02-29/2020-03-01"]),
        ("Trente-sept, puis sept 12e places.", &[]),
        ("La réunion du 3 courant est finie.", &["3 courant = 2023-05-03/2023-05-04"]),
        ("Elle est reportée au 12 du mois prochain.", &["12 du mois prochain = 2023-06-12/2023-06-13"]),
        ("Il a fermé le 4 de ce mois.", &["le 4 de ce mois = 2023-05-04/2023-05-05"]),
        ("Le 1er mai, tout était fermé.", &["Le 1er mai = 2023-05-01/2023-05-02"]),
        ("le mardi 9 mai 2023", &["mardi 9 mai 2023 = 2023-05-09/2023-05-10"]),
        ("Le pont fut bâti en avril 1912.", &["avril 1912 = 1912-04-01/1912-05-01"]),
        ("C’est un bilan d’avril 2021.", &["avril 2021 = 2021-04-01/2021-05-01"]),
        ("Le pont fut bâti en 1912.", &["1912 = 1912-01-01/1913-01-01"]),
        ("du 5 au 7 mai 2023", &["du 5 au 7 mai 2023 = 2023-05-05/2023-05-08"]),
        ("du samedi 13 au dimanche 14 mai 2023", &["du samedi 13 au dimanche 14 mai 2023 = 2023-05-13/2023-05-15"]),
        ("entre le 5 et le 7 mai 2023", &["entre le 5 et le 7 mai 2023 = 2023-05-05/2023-05-08"]),
        ("de mars à mai 2021", &["de mars à mai 2021 = 2021-03-01/2021-06-01"]),
        ("Le grand-père vécut au XIXe siècle.", &["XIXe siècle = 1800-01-01/1900-01-01"]),
        ("Cela date des années 1970.", &["des années 1970 = 1970-01-01/1980-01-01"]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn weekdays_and_days_around_today() {
    check(&[
        ("Le pont s’est effondré lundi.", &["lundi = 2023-05-15/2023-05-16"]),
        ("Le conseil a voté jeudi.", &["jeudi = 2023-05-11/2023-05-12"]),
        ("Le conseil votera jeudi.", &["jeudi = 2023-05-18/2023-05-19"]),
        ("Le conseil vote jeudi.", &["jeudi = 2023-05-18/2023-05-19"]),
        ("Le conseil a voté mardi dernier.", &["mardi dernier = 2023-05-16/2023-05-17"]),
        ("Le conseil a voté lundi de cette semaine.", &["lundi de cette semaine = 2023-05-15/2023-05-16"]),
        ("Il a brûlé dans la nuit de samedi à dimanche.", &["la nuit de samedi à dimanche = 2023-05-14/2023-05-15"]),
        // The nearest verb tells, also where it looks like a noun.
        ("La ville paiera, a fait savoir le maire lundi.", &["lundi = 2023-05-15/2023-05-16"]),
        ("Le maire recevra les élus ; jeudi, il a reçu les autres.", &["jeudi = 2023-05-11/2023-05-12"]),
        // What was said to come then.
        ("Il a dit que le pont serait fermé lundi.", &["lundi = 2023-05-22/2023-05-23"]),
        ("Il a dit que le pont rouvrirait lundi.", &["lundi = 2023-05-22/2023-05-23"]),
        ("Le colis serait arrivé lundi.", &["lundi = 2023-05-15/2023-05-16"]),
        ("Le conseil votera mardi prochain.", &["mardi prochain = 2023-05-23/2023-05-24"]),
        ("Il est parti hier.", &["hier = 2023-05-16/2023-05-17"]),
        ("Il est parti avant-hier.", &["avant-hier = 2023-05-15/2023-05-16"]),
        ("Il part aujourd’hui.", &["aujourd’hui = 2023-05-17/2023-05-18"]),
        ("Il partira demain.", &["demain = 2023-05-18/2023-05-19"]),
        ("Il ouvre chaque lundi.", &[]),
        ("Il ouvre tous les lundis.", &[]),
    ]);
}

#[test]
#[rustfmt::skip] // as in a table
fn weeks_months_and_years() {
    check(&[
        ("Il a fermé la semaine dernière.", &["la semaine dernière = 2023-05-08/2023-05-15"]),
        ("Il fermera la semaine prochaine.", &["la semaine prochaine = 2023-05-22/2023-05-29"]),
        ("Il a fermé le mois dernier.", &["le mois dernier = 2023-04-01/2023-05-01"]),
        ("Il fermera le mois prochain.", &["le mois prochain = 2023-06-01/2023-07-01"]),
        ("Il a fermé l’an dernier.", &["l’an dernier = 2022-01-01/2023-01-01"]),
        ("Il a fermé l’année dernière.", &["l’année dernière = 2022-01-01/2023-01-01"]),
        ("Il fermera l’an prochain.", &["l’an prochain = 2024-01-01/2025-01-01"]),
        ("Il a fermé en novembre dernier.", &["novembre dernier = 2022-11-01/2022-12-01"]),
        ("Il a fermé il y a deux ans.", &["il y a deux ans = 2021-01-01/2022-01-01"]),
        ("Il a fermé il y a cinq jours.", &["il y a cinq jours = 2023-05-12/2023-05-13"]),
        ("Il fermera dans quatre semaines.", &["dans quatre semaines = 2023-06-12/2023-06-19"]),
        ("Il a fermé début mars 2021.", &["début mars 2021 = 2021-03-01/2021-03-11"]),
        ("Il a fermé mi-mars 2021.", &["mi-mars 2021 = 2021-03-11/2021-03-21"]),
        ("Il a fermé fin 2021.", &["fin 2021 = 2021-09-01/2022-01-01"]),
        ("Il a fermé au premier trimestre 2021.", &["premier trimestre 2021 = 2021-01-01/2021-04-01"]),
        ("Il fermera cet été.", &["cet été = 2023-06-01/2023-09-01"]),
        ("Elle a été à Lyon.", &[]),
        ("La trêve, entrée en vigueur le 2 mai, expire dimanche.", &["le 2 mai = 2023-05-02/2023-05-03", "dimanche = 2023-05-21/2023-05-22"]),
        ("Le match, reporté au 3 mai, est annulé.", &["3 mai = 2024-05-03/2024-05-04"]),
        ("Il est ouvert du lundi au vendredi.", &["du lundi au vendredi = ?"]),
        ("Il sera fermé de lundi à mercredi.", &["de lundi à mercredi = 2023-05-22/2023-05-25"]),
        ("Il a ouvert le 29 février 2014.", &[]),
        ("Il a ouvert le 32 août 2014.", &[]),
        ("Il a ouvert le 31 avril, puis le 2 mai.", &["le 2 mai = 2023-05-02/2023-05-03"]),
        ("Il a fermé à la fin des années quatre-vingt.", &["la fin des années quatre-vingt = 1986-09-01/1990-01-01"]),
        ("Il a fermé un vendredi 13 mai.", &["vendredi 13 mai = 2022-05-13/2022-05-14"]),
        ("Il y a deux ans et demi, il a fermé.", &["Il y a deux ans et demi = 2020-11-01/2020-12-01"]),
    ]);
}
