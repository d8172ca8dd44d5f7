use super::holds;

#[test]
fn what_is_negated() {
    holds(
        "fr",
        &[
            ("Le conseil ne veut pas [vendre le dépôt].", "negated: pas"),
            ("Le conseil n’a jamais [vendu le dépôt].", "negated: jamais"),
            ("Aucun membre [n’a voté la vente].", "negated: aucun"),
            ("Lee est parti sans [vendre le dépôt].", "negated: sans"),
            ("Lee a refusé de [vendre le dépôt].", "negated: refusé de"),
        ],
    );
}

#[test]
fn what_is_only_supposed() {
    holds(
        "fr",
        &[
            (
                "Si le conseil [vend le dépôt], Lee partira.",
                "supposed: si",
            ),
            (
                "Lee partira à condition que le conseil [vende le dépôt].",
                "supposed: à condition",
            ),
        ],
    );
}

#[test]
fn what_others_say() {
    holds(
        "fr",
        &[
            ("Le conseil aurait [vendu le dépôt].", "supposed: aurait"),
            ("Lee serait [parti en mai].", "supposed: serait"),
        ],
    );
}

#[test]
fn what_is_said_to_be_so() {
    holds(
        "fr",
        &[
            (
                "Lee a dit qu’[elle démissionnerait] si le conseil votait.",
                "supposed: si",
            ),
            (
                "Lee a dit que [le pont fermera] à condition que le conseil vote.",
                "supposed: à condition",
            ),
            ("Lee a dit que [le pont fermera] lundi.", ""),
            ("Le conseil [a vendu le dépôt].", ""),
            ("Sans doute le conseil [a vendu le dépôt].", ""),
            ("Le conseil non seulement [a vendu le dépôt].", ""),
        ],
    );
}
