use super::holds;

#[test]
fn what_is_negated() {
    holds(
        "de",
        &[
            (
                "Der Rat will nicht [das Depot verkaufen].",
                "negated: nicht",
            ),
            ("[Der Rat verkauft das Depot] nicht.", "negated: nicht"),
            (
                "[Der Rat verkaufte das Depot] im Mai nicht.",
                "negated: nicht",
            ),
            ("[Das Depot wird] nicht verkauft.", "negated: nicht"),
            ("Der Rat hat nie [ein Depot verkauft].", "negated: nie"),
            ("Kein Mitglied [stimmte für den Verkauf].", "negated: kein"),
            ("Niemand [stimmte für den Verkauf].", "negated: niemand"),
            ("Es gab keine [Verletzten].", "negated: keine"),
            (
                "Lee sagte, dass der Rat das Depot nicht [verkauft habe].",
                "negated: nicht",
            ),
            (
                "Lee weigerte sich, [das Depot zu verkaufen].",
                "negated: weigerte",
            ),
            (
                "Der Rat plant nicht, [das Depot zu verkaufen].",
                "negated: nicht",
            ),
            (
                "Es gibt keine Hinweise, dass [das Depot verkauft wurde].",
                "negated: keine",
            ),
            (
                "Lee sagte nicht, dass [das Depot verkauft wurde].",
                "unsaid: nicht",
            ),
            (
                "Es stimmt nicht, dass [das Depot verkauft wurde].",
                "negated: nicht",
            ),
            ("Lee ging, ohne [das Depot zu verkaufen].", "negated: ohne"),
        ],
    );
}

#[test]
fn what_is_denied_alleged_or_supposed() {
    holds(
        "de",
        &[
            (
                "Lee bestritt, dass [das Depot verkauft wurde].",
                "denied: bestritt",
            ),
            (
                "Lee bestreitet, [das Depot verkauft zu haben].",
                "denied: bestreitet",
            ),
            (
                "Lee leugnete den [Diebstahl von 32 Koffern].",
                "denied: leugnete",
            ),
            (
                "Es ist falsch, dass [das Depot verkauft wurde].",
                "negated: falsch",
            ),
            (
                "Lee bezweifelt, dass [das Depot verkauft wurde].",
                "doubted: bezweifelt",
            ),
            (
                "Roy hat angeblich [32 Koffer gestohlen].",
                "alleged: angeblich",
            ),
            ("[Roy verkaufte 32 Koffer] angeblich.", "alleged: angeblich"),
            (
                "Der mutmaßliche [Diebstahl von 32 Koffern] blieb ungeklärt.",
                "alleged: mutmaßliche",
            ),
            ("Roy soll [32 Koffer gestohlen haben].", "accused: soll"),
            (
                "Roy soll im Mai [32 Koffer gestohlen] haben.",
                "accused: soll",
            ),
            ("Roy soll im Mai [gestorben sein].", "accused: soll"),
            (
                "Roy wird vorgeworfen, [32 Koffer gestohlen zu haben].",
                "accused: vorgeworfen",
            ),
            (
                "Roy ist angeklagt, [32 Koffer gestohlen zu haben].",
                "accused: angeklagt",
            ),
            (
                "Wenn [der Rat das Depot verkauft], geht Lee.",
                "supposed: wenn",
            ),
            (
                "Falls der Rat zustimmt, wird [das Depot verkauft].",
                "supposed: falls",
            ),
            (
                "[Das Depot wird verkauft], wenn der Rat zustimmt.",
                "supposed: wenn",
            ),
            (
                "[Das Depot wird verkauft], es sei denn, der Rat lehnt ab.",
                "supposed: es sei denn",
            ),
            ("Lee fragte, ob [das Depot verkauft wurde].", "asked: ob"),
        ],
    );
}

#[test]
fn what_nothing_reaches() {
    let texts = [
        "[Der Rat verkaufte das Depot].",
        "[Der Rat verkauft das Depot nicht].",
        "Lee kam nicht, aber [der Rat verkaufte das Depot].",
        "Lee, der nicht kam, [verkaufte das Depot].",
        "Es besteht kein Zweifel, dass [das Depot verkauft wurde].",
        "Lee bestritt nicht, dass [das Depot verkauft wurde].",
        "[Der Rat verkaufte das Depot] nicht im Mai, sondern im Juni.",
        "Der Rat [verkaufte das Depot] nicht nur, er schloss es auch.",
        "[Das neue Depot] wird nicht verkauft.",
        "Der Rat soll [das Depot verkaufen].",
        "Lee schwieg über [den Verkauf des Depots] nicht.",
        "[Das Depot wird verkauft], auch wenn der Rat ablehnt.",
        "Lee kam nicht. [Das Depot wurde verkauft].",
        "Nicht weniger als [12 Menschen starben].",
        "Lee schämt sich nicht, [das Depot verkauft zu haben].",
        "Der Rat, [der das Depot verkaufte], kam nicht.",
    ];
    let rows: Vec<(&str, &str)> = texts.iter().map(|text| (*text, "")).collect();
    holds("de", &rows);
}

#[test]
fn what_another_clause_makes_of_it() {
    holds(
        "de",
        &[
            ("[Das Depot schließt], wenn es regnet.", "supposed: wenn"),
            (
                "[Das Depot schließt], sofern der Rat zustimmt.",
                "supposed: sofern",
            ),
            (
                "[Das Depot schließt] im Mai, falls der Rat zustimmt.",
                "supposed: falls",
            ),
            (
                "Sofern es regnet, [schließt das Depot].",
                "supposed: sofern",
            ),
            (
                "Nur wenn es regnet, [schließt das Depot].",
                "supposed: wenn",
            ),
            (
                "Zahlt das Land nicht, [schließt das Depot].",
                "supposed: zahlt",
            ),
            (
                "Sollte der Rat zustimmen, [schließt das Depot].",
                "supposed: sollte",
            ),
            ("Hat Lee recht, [schließt das Depot].", "supposed: hat"),
            ("[Das Depot wird] doch nicht gebaut.", "negated: nicht"),
            ("[Das Depot wird] aber nicht gebaut.", "negated: nicht"),
            (
                "Dass [das Depot verkauft wurde], ist gelogen.",
                "negated: gelogen",
            ),
            (
                "Dass [das Depot verkauft wurde], ist falsch.",
                "negated: falsch",
            ),
            (
                "Dass [das Depot verkauft wurde], stimmt nicht.",
                "negated: nicht",
            ),
            (
                "Dass [das Depot verkauft wurde], ist nicht wahr.",
                "negated: nicht",
            ),
            (
                "Dass [das Depot verkauft wurde], bestreitet der Rat.",
                "negated: bestreitet",
            ),
            (
                "Dass [das Depot verkauft wird], ist unklar.",
                "doubted: unklar",
            ),
            (
                "Lee streitet ab, [das Depot verkauft zu haben].",
                "denied: streitet",
            ),
            (
                "Lee stritt ab, dass [das Depot verkauft wurde].",
                "denied: stritt",
            ),
            (
                "Lee hat abgestritten, dass [das Depot verkauft wurde].",
                "denied: abgestritten",
            ),
            (
                "Der Rat versäumte es, [das Depot zu verkaufen].",
                "negated: versäumte",
            ),
            (
                "Der Rat hat es verpasst, [das Depot zu verkaufen].",
                "negated: verpasst",
            ),
            (
                "Der Rat verzichtet darauf, [das Depot zu verkaufen].",
                "negated: verzichtet",
            ),
            (
                "Der Rat scheiterte damit, [das Depot zu verkaufen].",
                "negated: scheiterte",
            ),
            (
                "Statt [das Depot zu verkaufen], schloss es der Rat.",
                "negated: statt",
            ),
            (
                "Der Rat schloss, anstatt [das Depot zu verkaufen].",
                "negated: anstatt",
            ),
            (
                "Der Rat ist weit davon entfernt, [das Depot zu verkaufen].",
                "negated: weit davon entfernt",
            ),
            (
                "Es gibt Gerüchte, wonach [das Depot verkauft wurde].",
                "accused: gerüchte",
            ),
            (
                "Es gibt Gerüchte, dass [das Depot verkauft wurde].",
                "accused: gerüchte",
            ),
            (
                "Roy ist verdächtig, [32 Koffer gestohlen zu haben].",
                "accused: verdächtig",
            ),
            (
                "Lee tut so, als [hätte sie das Depot verkauft].",
                "doubted: als",
            ),
            (
                "Lee tut so, als ob [sie das Depot verkauft hätte].",
                "doubted: als ob",
            ),
            ("[Das Depot sei verkauft], heißt es.", "accused: heißt es"),
        ],
    );
    let texts = [
        "[Das Depot schloss], als es regnete.",
        "[Das Depot schließt], auch wenn es regnet.",
        "[Das Depot schließt], weil es regnet.",
        "[Lee lachte], wenn es regnete.",
        "[Das Depot schließt], heißt es bei der Stadt.",
        "Dass [das Depot verkauft wurde], ist nicht gelogen.",
        "Dass [das Depot verkauft wurde], ist wahr.",
        "Dass [das Depot verkauft wurde], sagte Lee nicht ohne Stolz.",
        "Der Rat ist nicht weit davon entfernt, [das Depot zu verkaufen].",
        "Lee streitet dafür, dass [das Depot verkauft wird].",
        "Wie Lee sagt, [schließt das Depot].",
        "Als es regnete, [schloss das Depot].",
        "Am Montag, einem Feiertag, [schließt das Depot].",
        "Lee kam, doch [der Rat verkaufte das Depot].",
        "[Der Rat verkaufte das Depot], doch Lee kam nicht.",
        "Statt Lee [verkaufte Roy das Depot].",
        "Der Rat scheiterte, weil [Lee das Depot verkaufte].",
    ];
    let rows: Vec<(&str, &str)> = texts.iter().map(|text| (*text, "")).collect();
    holds("de", &rows);
}
