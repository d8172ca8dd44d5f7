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
