use super::holds;

#[test]
fn what_is_negated() {
    holds(
        "es",
        &[
            ("El pleno no quiere [vender la nave].", "negated: no"),
            ("El pleno nunca ha [vendido la nave].", "negated: nunca"),
            ("Nadie [votó la venta].", "negated: nadie"),
            ("Lee salió sin [vender la nave].", "negated: sin"),
        ],
    );
}

#[test]
fn what_is_only_supposed() {
    holds(
        "es",
        &[("Si el pleno [vende la nave], Lee se irá.", "supposed: si")],
    );
}

#[test]
fn what_is_said_to_be_so() {
    holds(
        "es",
        &[
            ("Lee dijo que [dimitiría] si perdía.", "supposed: si"),
            ("Lee dijo que [el puente cerrará] el lunes.", ""),
            ("El pleno [vendió la nave].", ""),
            ("Sin duda el pleno [vendió la nave].", ""),
            ("El pleno no solo [vendió la nave].", ""),
        ],
    );
}
