use super::holds;

#[test]
fn what_others_say_in_between_parts_nothing() {
    holds(
        "en",
        &[
            (
                "No one at the company, Ann Lee said, [knew of the leak].",
                "negated: no",
            ),
            (
                "Nobody, said Ann Lee on Friday, [knew of the leak].",
                "negated: nobody",
            ),
            (
                "None of them, the mayor told us, [knew of the leak].",
                "negated: none",
            ),
            (
                "Neither bank, she said, [knew of the leak].",
                "negated: neither",
            ),
            (
                "No member, according to Lee, [knew of the leak].",
                "negated: no",
            ),
            ("It did not rain, Lee said, and [the depot was sold].", ""),
            ("No one came, Lee said, when [the depot was sold].", ""),
            ("No one came, Lee said, [the depot was sold].", ""),
        ],
    );
    holds(
        "de",
        &[
            (
                "Niemand in der Firma, sagte Lee, [wusste von dem Leck].",
                "negated: niemand",
            ),
            (
                "Keiner von ihnen, so sagte Lee, [wusste von dem Leck].",
                "negated: keiner",
            ),
            (
                "Es regnete nicht, sagte Lee, [das Depot wurde verkauft].",
                "",
            ),
        ],
    );
}

#[test]
fn what_did_not_come_to_be() {
    holds(
        "en",
        &[
            (
                "At no point was [the water unsafe].",
                "negated: at no point",
            ),
            (
                "At no time did [we mislead the council].",
                "negated: at no time",
            ),
            (
                "Under no circumstances will [the depot be sold].",
                "negated: under no circumstances",
            ),
            (
                "In no way did [she mislead the council].",
                "negated: in no way",
            ),
            (
                "By no means was [the water unsafe].",
                "negated: by no means",
            ),
            ("The council almost [signed the deal].", "negated: almost"),
            ("The firm nearly [went bankrupt].", "negated: nearly"),
            ("The firm had almost [sold the depot].", "negated: almost"),
            (
                "The firm came close to [selling the depot].",
                "open: came close to",
            ),
            (
                "The firm is on the brink of [closing the depot].",
                "open: on the brink of",
            ),
            ("The council is yet to [sign the deal].", "open: is yet to"),
            (
                "The council has yet to [sign the deal].",
                "open: has yet to",
            ),
            (
                "The firm cancelled plans to [close the depot].",
                "negated: cancelled plans to",
            ),
            (
                "The firm dropped its bid to [buy the depot].",
                "negated: dropped its bid to",
            ),
            ("Work may [not begin before May].", ""),
            ("It is a lie that [the depot was sold].", "negated: lie"),
            ("At no point was Lee there when [the depot was sold].", ""),
            ("Almost [300 people came].", ""),
            ("Almost immediately [the depot was sold].", ""),
            ("The firm announced plans to [close the depot].", ""),
            ("Nearly everybody [voted for the sale].", ""),
        ],
    );
    holds(
        "de",
        &[
            (
                "Die Firma hätte das Depot beinahe [verkauft].",
                "negated: beinahe",
            ),
            ("Die Firma hätte [das Depot] beinahe verkauft.", ""),
            (
                "[Die Firma verkaufte das Depot] beinahe.",
                "negated: beinahe",
            ),
            (
                "Zu keinem Zeitpunkt war [das Wasser unsicher].",
                "negated: keinem",
            ),
            (
                "Es ist eine Lüge, dass [das Depot verkauft wurde].",
                "negated: lüge",
            ),
            (
                "Die Firma verwarf Pläne, [das Depot zu schließen].",
                "negated: verwarf",
            ),
            ("Die Firma wird zahlen, [das Depot zu schließen].", ""),
            (
                "Lee wurde vom Vorwurf freigesprochen, [Geld genommen zu haben].",
                "negated: freigesprochen",
            ),
            ("Sie verkaufte fast [300 Koffer].", ""),
        ],
    );
}

#[test]
fn what_is_hoped_or_possible() {
    holds(
        "en",
        &[
            ("Ann Lee hopes that [the roof holds].", "open: hopes"),
            ("Ann Lee fears that [the roof leaks].", "open: fears"),
            ("Ann Lee fears [the roof has leaked].", "open: fears"),
            ("There are hopes that [the roof will hold].", "open: hopes"),
            ("The council may [close the depot].", "open: may"),
            ("The bridge might be [unsafe].", "open: might"),
            ("Perhaps [the depot was sold].", "open: perhaps"),
            ("The council will perhaps [be sold].", "open: perhaps"),
            (
                "Ann Lee declined to confirm that [the depot was sold].",
                "unsaid: declined to",
            ),
            (
                "Ann Lee would not confirm that [the depot was sold].",
                "unsaid: not",
            ),
            (
                "Ann Lee could not say whether [the depot was sold].",
                "asked: whether",
            ),
            ("Perhaps [1,200 households] are without water.", ""),
            ("In May [the depot was sold].", ""),
            ("The council, which hopes for rain, [sold the depot].", ""),
        ],
    );
    holds(
        "de",
        &[
            ("Lee hofft, dass [das Dach hält].", "open: hofft"),
            (
                "Lee fürchtet, dass [das Depot verkauft wurde].",
                "open: fürchtet",
            ),
            ("Lee hofft, [das Dach hält].", "open: hofft"),
            (
                "Lee wollte nicht bestätigen, dass [das Depot verkauft wurde].",
                "unsaid: nicht",
            ),
            ("Lee, die auf Regen hofft, [verkaufte das Depot].", ""),
            ("Vielleicht wurde [das Depot verkauft].", "open: vielleicht"),
        ],
    );
}

#[test]
fn conditions_without_if() {
    holds(
        "en",
        &[
            (
                "[The firm will pay], provided that the bank agrees.",
                "supposed: provided that",
            ),
            (
                "[The firm will pay], provided the bank agrees.",
                "supposed: provided",
            ),
            (
                "Provided the bank agrees, [the firm will pay].",
                "supposed: provided",
            ),
            (
                "[The firm will pay] as long as the bank agrees.",
                "supposed: as long as",
            ),
            (
                "As long as the bank agrees, [the firm will pay].",
                "supposed: as long as",
            ),
            (
                "[The firm will pay] on condition that the bank agrees.",
                "supposed: on condition that",
            ),
            ("[The tunnel will be] as long as the old one.", ""),
            ("[The firm paid] as long as it could.", ""),
            (
                "[The firm will pay], and the roof, provided by the bank, will hold.",
                "",
            ),
        ],
    );
    holds(
        "de",
        &[
            (
                "[Die Firma wird zahlen], solange die Bank zustimmt.",
                "supposed: solange",
            ),
            (
                "[Die Firma wird zahlen], vorausgesetzt, die Bank stimmt zu.",
                "supposed: vorausgesetzt",
            ),
            (
                "Solange die Bank zustimmt, wird [die Firma zahlen].",
                "supposed: solange",
            ),
            ("[Die Firma zahlte], solange sie konnte.", ""),
        ],
    );
}
