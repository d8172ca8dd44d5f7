//! Sentences of French news, and the figures in them.

use super::{hold, read};

/// The figures of a text that are something, as they would be declared; what is no statistic has its kind before it.
fn figures(text: &str) -> String {
    let read = read(text, "fr");
    let told = read.iter().map(|(_, quantity, kind)| match kind {
        kind if kind.is_statistic() => quantity.clone(),
        kind => format!("{kind:?} {quantity}").to_lowercase(),
    });
    told.collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    hold(cases, figures);
}

#[test]
fn numbers() {
    all(&[
        ("La salle accueillit 18.700 clients.", "18700"),
        ("La salle accueillit 18 700 clients.", "18700"),
        ("La salle accueillit 18\u{A0}700 clients.", "18700"),
        ("La salle accueillit 18\u{202F}700 clients.", "18700"),
        ("La salle accueillit 4000 clients.", "4000"),
        ("Le séisme fut de 6,2.", "6.2"),
        ("Ils comptèrent vingt et un loups.", "21"),
        ("Ils comptèrent vingt-et-une brebis.", "21"),
        ("Ils comptèrent vingt-deux loups.", "22"),
        ("Ils comptèrent soixante et onze loups.", "71"),
        ("Ils comptèrent soixante-dix loups.", "70"),
        ("Ils comptèrent soixante-dix-sept loups.", "77"),
        ("Ils comptèrent septante-deux loups.", "72"),
        ("Ils comptèrent quatre-vingts loups.", "80"),
        ("Ils comptèrent quatre-vingt-un loups.", "81"),
        ("Ils comptèrent quatre-vingt-dix-sept loups.", "97"),
        ("Ils comptèrent nonante-neuf loups.", "99"),
        ("Ils comptèrent dix-huit loups.", "18"),
        ("Ils comptèrent cent dix-neuf loups.", "119"),
        ("Ils comptèrent cent un loups.", "101"),
        ("Ils comptèrent deux cent trois loups.", "203"),
        ("Ils comptèrent deux-cent-trente-et-un loups.", "231"),
        ("Ils comptèrent deux mille trois cents loups.", "2300"),
        (
            "Ils comptèrent mille neuf cent quatre-vingt-quatre loups.",
            "1984",
        ),
        (
            "Le site a deux millions trois cent mille abonnés.",
            "2300 thousand",
        ),
        ("Le site a 2,5 millions d’abonnés.", "2.5 million"),
        ("Le site a un million et demi d’abonnés.", "1.5 million"),
        ("Le site a un demi-million d’abonnés.", "0.5 million"),
        ("Il vendit une douzaine de toiles.", "1 dozen"),
        ("Ils comptèrent dix, deux, trois loups.", "10; 2; 3"),
        ("Ils comptèrent mille cent loups.", "1100"),
        ("Ils comptèrent deux mille cent loups.", "2100"),
        ("Le taux est de zéro virgule cent douze.", "0.112"),
        ("Le taux est de deux virgule vingt-cinq.", "2.25"),
        (
            "Il coûte deux virgule vingt-cinq millions d’euros.",
            "2.25 million EUR",
        ),
        ("Ils étaient sept. Ils sont huit.", "7; 8"),
        (
            "Ils comptèrent trente-sept loups en sept jours.",
            "37; 7 days",
        ),
        (
            "C’est la 1ère fois, la 1ere édition.",
            "ordinal rank 1; ordinal rank 1",
        ),
    ]);
}

#[test]
fn an_article_and_new_things_are_no_numbers() {
    all(&[
        ("Un homme et une femme sont venus.", ""),
        ("L’un des élus est parti.", ""),
        ("Il a un logement tout neuf.", ""),
        ("Il a demandé un bâtiment neuf, puis un autre.", ""),
        ("Le premier ministre est venu.", ""),
        ("Elle a été la première dame.", ""),
        ("Les premiers résultats sont bons.", ""),
        ("Quelqu’un est venu.", ""),
    ]);
}

#[test]
fn money() {
    all(&[
        ("Le pont coûte 1,2 million d’euros.", "1.2 million EUR"),
        ("Le pont coûte 15 millions de dollars.", "15 million USD"),
        ("Le pont coûte 15 M€.", "15 million EUR"),
        ("Le pont coûte 15\u{A0}M€.", "15 million EUR"),
        ("Le pont coûte 2,5 Md€.", "2.5 billion EUR"),
        ("Le pont coûte 3 milliards d’euros.", "3 billion EUR"),
        ("Le pont coûte 3 billions d’euros.", "3 trillion EUR"),
        ("Le billet coûte 4,50 €.", "4.50 EUR"),
        ("Le billet coûte 50 centimes.", "0.5 EUR"),
        ("Le billet coûte 50 cents.", "0.5 EUR"),
        ("Le billet coûte trois euros.", "3 EUR"),
        ("Le billet coûte 25 $ CA.", "25 CAD"),
        (
            "Le billet coûte 25 $ US, ou 3 M$ CAN.",
            "25 USD; 3 million CAD",
        ),
        ("Le pont coûte 2,5 mia de francs.", "2.5 billion CHF"),
        (
            "Le pont coûte plus de 15 millions de francs suisses.",
            "> 15 million CHF",
        ),
        (
            "Le pont coûte de 3 à 5 millions d’euros.",
            "3 million..=5 million EUR",
        ),
        (
            "Le pont coûte entre 3 et 5 millions d’euros.",
            "3 million..=5 million EUR",
        ),
    ]);
}

#[test]
fn hedges() {
    all(&[
        ("Ils ont marché environ 5 km.", "~5 km"),
        ("Ils ont marché 5 km environ.", "~5 km"),
        ("Ils ont marché près de 5 km.", "~5 km"),
        (
            "Ils ont marché près d’un million de mètres.",
            "~1 million m",
        ),
        ("Quelque 300 loups vivent ici.", "~300"),
        ("Plus de 300 loups vivent ici.", "> 300"),
        ("Un peu plus de 300 loups vivent ici.", "> 300"),
        ("Moins de 300 loups vivent ici.", "< 300"),
        ("Au moins 300 loups vivent ici.", ">= 300"),
        ("Pas moins de 300 loups vivent ici.", ">= 300"),
        ("Au plus 300 loups vivent ici.", "<= 300"),
        ("Jusqu’à 300 loups vivent ici.", "<= 300"),
        ("Une dizaine de loups vivent ici.", "vague ~10"),
        ("Plus d’une centaine de loups vivent ici.", "vague > 100"),
        ("Des dizaines de loups vivent ici.", "vague tens"),
        ("Des milliers de loups vivent ici.", "vague thousands"),
    ]);
}

#[test]
fn changes() {
    all(&[
        ("Les loyers ont augmenté de 5 %.", "+5 %"),
        ("Les loyers ont baissé de 5 %.", "-5 %"),
        ("Les loyers sont en hausse de 5 %.", "+5 %"),
        (
            "Les loyers sont en baisse de 5 %, à 300 euros.",
            "-5 %; 300 EUR",
        ),
        ("Une hausse de 5\u{202F}% est prévue.", "+5 %"),
        ("Les loyers ont reculé de près de 5 points.", "~-5"),
        ("La ville compte 5 % d’habitants de moins.", "5 %"),
        ("C’est 12,5 % de moins qu’en 2022.", "-12.5 %"),
        ("C’est 12,5 % de plus qu’en 2022.", "+12.5 %"),
        ("C’est 4 700 de plus qu’en 2022.", "+4700"),
        ("Il y en a 40 de moins qu’en 2022.", "-40"),
        ("Il nous en faut 40 de plus.", "40"),
        ("Le taux est passé de 5 % à 6 %.", "5 %; 6 %"),
        ("Le prix a doublé.", "2 x"),
        ("Les prix ont bondi au-delà de 6 %.", "> 6 %"),
        ("Le taux est tombé sous la barre des 5 %.", "< 5 %"),
        (
            "Les ventes ont bondi de 18 %, jusqu’à 9 milliards d’euros.",
            "+18 %; 9 billion EUR",
        ),
        ("Les ventes ont grimpé jusqu’à 9 euros.", "9 EUR"),
    ]);
}

#[test]
fn shares_and_ranks() {
    all(&[
        ("Un élève sur cinq sait nager.", "1 of 5"),
        ("Deux élèves sur trois savent nager.", "2 of 3"),
        ("Deux personnes sur trois savent nager.", "2 of 3"),
        (
            "Un élève sur cinq et un tiers des adultes nagent.",
            "1 of 5; 1/3",
        ),
        ("Trois Français sur dix savent nager.", "3 of 10"),
        ("Les deux tiers des élèves savent nager.", "2/3"),
        ("La moitié des élèves savent nager.", "1/2"),
        ("Un quart des élèves savent nager.", "1/4"),
        ("Les trois quarts des élèves savent nager.", "3/4"),
        ("Un cinquième des élèves savent nager.", "1/5"),
        ("Vingt et un des trente-deux élus ont voté oui.", "21 of 32"),
        ("Elle a terminé troisième.", "rank 3"),
        ("Elle vit au 2e étage.", "ordinal rank 2"),
        ("C’est le XXe arrondissement.", "ordinal rank 20"),
    ]);
}

#[test]
fn money_that_is_left_short() {
    all(&[
        ("Elle a reçu 4 milliards FCFA.", "4 billion XOF"),
        ("Le pain coûte 2 euros 20, ou 3 euros.", "2.20 EUR; 3 EUR"),
        ("Le pain coûte 2 euros 20 à Vals.", "2.20 EUR"),
        ("Il paya 20 euros, 15 autres attendent.", "20 EUR; 15"),
        ("Il paya 2 euros et demi.", "2.5 EUR"),
        (
            "Le gain est de 41 millions d’euros, contre 19 millions un an plus tôt.",
            "41 million EUR; 19 million EUR; period 1 years",
        ),
        (
            "Le plan vaut 42 millions d’euros, dont 15 millions pour les écoles.",
            "42 million EUR; 15 million EUR",
        ),
        (
            "Le plan vaut 42 millions d’euros, contre 3 millions d’habitants.",
            "42 million EUR; 3 million",
        ),
        (
            "Le budget est de 50 milliards d’euros, soit 3 milliards de plus.",
            "50 billion EUR; 3 billion EUR",
        ),
        ("Il reste 80 centimes.", "0.8 EUR"),
    ]);
}

#[test]
fn what_comes_down() {
    all(&[
        ("Il est tombé 80 mm de pluie.", "80 mm"),
        ("Le niveau est tombé de 80 mm.", "-80 mm"),
        ("Le taux est tombé sous les 5 %.", "< 5 %"),
        ("L’euro cédait 0,3 %.", "-0.3 %"),
        ("La moitié des 27 membres partirent.", "1/2; 27"),
    ]);
}

#[test]
fn units_and_ages() {
    all(&[
        ("Sa fille, âgée de trois ans et demi, est là.", "3.5 years"),
        ("Il couvre 5 kilomètres carrés.", "5 km2"),
        ("Il roule à 90 kilomètres par heure.", "90 km/h"),
        ("Il fait 5 degrés sous zéro.", "minus 5 degrees"),
        ("La grève dura deux heures et demie.", "2.5 hours"),
        (
            "Il a été condamné à deux ans et demi de prison.",
            "2.5 years",
        ),
        ("La grève dura un quart d’heure.", "0.25 hours"),
        ("Anne Lebrun, 42 ans, est venue.", "42 years"),
        ("Une femme âgée de 42 ans est venue.", "42 years"),
        ("Elle vint avec sa fille de deux ans.", "2 years"),
        ("Elle avait 84 ans.", "84 years"),
        ("Elle a 20 ans d’expérience.", "20 years"),
    ]);
}
