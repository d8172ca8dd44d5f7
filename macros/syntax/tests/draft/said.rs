//! For whom a draft takes quotations that are interrupted, or repeated.

use super::people::hold;

#[test]
fn an_interrupted_quotation_is_one_quote() {
    hold(
        "en",
        &[
            (
                "“If we do not build today,” said Mayor Ann Lee at the meeting, “we pay tomorrow.”",
                &["\"If we do not build today\" + \"we pay tomorrow.\""],
            ),
            (
                "“If we do not build today,” said Mayor Ann Lee. Bob Roy said: “We pay tomorrow.”",
                &["no +"],
            ),
        ],
    );
}

#[test]
fn half_of_a_quotation_is_nobody() {
    hold(
        "en",
        &[
            (
                "“If we stop now,” said Ann Lee, who is up for election, “they win.”",
                &["lee = \"If we stop now\" + \"they win.\"", "no unnamed"],
            ),
            (
                "“If we stop now,” said Lee, a nurse for 12 years, “they win.” Ann Lee left.",
                &["\"If we stop now\" + \"they win.\"", "no unnamed"],
            ),
            (
                "“If we stop now,” said Ann Lee, who runs the clinic, “they win.”",
                &["lee = \"If we stop now\" + \"they win.\""],
            ),
            (
                "“If we stop now,” said Ann Lee, who is up for election. Dan Moss said: “They win.”",
                &["lee = \"If we stop now\"", "moss = \"They win.\""],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "„Wenn wir jetzt aufhören“, sagte Karla Wendt, die 22 Jahre unterrichtet hat, „gewinnen die anderen.“",
            &["wendt = \"Wenn wir jetzt aufhören\" + \"gewinnen die anderen.\""],
        )],
    );
}

#[test]
fn words_that_stand_alone_behind_two_people_are_left_to_a_person() {
    hold(
        "en",
        &[
            (
                "“No,” said Dan Moss.\n\nAnn Lee says that Moss stood in the hall and told them that nobody would go. She wrote it down.\n\n\
                 “We were promised all of it, and so was he.”\n\nIt rained.",
                &["todo = \"We were promised"],
            ),
            (
                "Ann Lee said on Monday that the plan was late. She left.\n\n“We were promised all of it.”\n\nIt rained.",
                &["lee = \"We were promised all of it.\" { inferred: true }"],
            ),
            // Words that a page sets large once more.
            (
                "Ann Lee said: “We cannot wait any longer.”\n\nDan Moss asked for time. “They are not ready,” he said.\n\n\
                 “We cannot wait”\n\nIt rained.",
                &["lee = \"We cannot wait\" { inferred: true }"],
            ),
        ],
    );
    hold(
        "de",
        &[(
            "Karla Wendt sagte: „Wir bauen auf, und zwar sofort.“\n\nPeter Lohse widersprach. „Die Zahlen stimmen nicht“, sagte \
             Lohse.\n\n„Wir bauen auf“\n\nEs regnete.",
            &["wendt = \"Wir bauen auf\" { inferred: true }"],
        )],
    );
}

#[test]
fn words_that_are_repeated_are_their_speakers() {
    hold(
        "en",
        &[(
            "“If we do not build today, we pay tomorrow,” said Ann Lee.\n\n“The figures are not right,” said Bob Roy.\n\n\
             “If we do not build today, we pay tomorrow.”",
            &["no build_today: roy", "no tomorrow: roy"],
        )],
    );
    hold(
        "de",
        &[(
            "„Wer heute nicht baut, der zahlt morgen das Doppelte“, sagte Karla Wendt.\n\n„Die Zahlen stimmen nicht“, sagte \
             Peter Lohse.\n\n„Wer heute nicht baut, der zahlt morgen das Doppelte.“\n\n„Wir rechnen alles noch einmal nach.“",
            &["zahlt_doppelte: wendt", "rechnen: lohse"],
        )],
    );
}

#[test]
fn who_a_source_is_it_does_not_say_itself() {
    hold(
        "en",
        &[
            (
                "About 70 workers will not be rehired, according to the Seafarers' Union, which represents most of the 430 crew.",
                &["seafarers_union = ~70", "stat crew = 430"],
            ),
            (
                "According to the Seafarers' Union, which represents the crew, about 70 workers will not be rehired.",
                &["seafarers_union = ~70"],
            ),
        ],
    );
}

#[test]
fn an_attribution_behind_the_words_that_leads_to_the_next_paragraph_tells_its_own() {
    hold(
        "en",
        &[
            (
                "Rents will rise, according to the Tenants' Union:\n\nA flat: $960",
                &["960 USD"],
            ),
            (
                "Rents will rise, Ann Lee said on Monday:\n\nBob Roy left.",
                &["no \"Bob Roy left\"", "no = \"Monday"],
            ),
            (
                "“No,” Ann Lee said of the offer:\n\nIt was too low.",
                &["\"No\"", "no of the offer"],
            ),
            (
                "Rents will rise, warned Ann Lee:\n\nThe council will vote on the plan in May.",
                &["no = \"Warned"],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Die Mieten steigen, sagte Karla Wendt am Montag:\n\nPeter Lohse ging.",
                &["no = \"Am Montag"],
            ),
            (
                "Das ist zu wenig, so der Mieterbund:\n\nEine Wohnung: 960 Euro",
                &["960 EUR"],
            ),
            (
                "„Schlicht, billig“, nennt Wendt den neuen Plan:\n\nDer Rat stimmt im Mai ab.",
                &["no = \"Den neuen"],
            ),
        ],
    );
}

#[test]
fn what_is_told_within_the_marks_is_nobody_s_words() {
    hold(
        "fr",
        &[
            (
                "« Le toit fuit, a dit la maire, Odile Fargeaud, devant la presse. Il faut payer. »",
                &["fargeaud = \"Le toit fuit\" + \"Il faut payer.\""],
            ),
            (
                "« Le toit, a expliqué Luc Tessandier, sera refait. »",
                &["tessandier = \"Le toit\" + \"sera refait.\""],
            ),
            (
                "« Le toit fuit, explique Luc Tessandier, maire de Vals. Il faut payer. »",
                &["tessandier = \"Le toit fuit\" + \"Il faut payer.\""],
            ),
            (
                "« Personne, a dit Luc Tessandier, le maire, n’a appelé. Le toit fuit. »",
                &["tessandier = \"Personne\" + \"n’a appelé. Le toit fuit.\""],
            ),
            (
                "« Qui paiera ? demande Luc Tessandier. »",
                &["tessandier = \"Qui paiera ?\";"],
            ),
            (
                "Luc Tessandier attend.\n\n— Personne, répond Luc Tessandier. Le toit reste.",
                &["tessandier = \"Personne\";"],
            ),
        ],
    );
    hold(
        "es",
        &[(
            "«El techo gotea —dijo Marta Olmedillo—. Hay que pagar.»",
            &["olmedillo = \"El techo gotea\" + \"Hay que pagar.\""],
        )],
    );
}

#[test]
fn what_somebody_is_blamed_for_saying_is_left_to_a_person() {
    hold(
        "en",
        &[
            (
                "The director, Ann Lee, left. Bob Roy accused Lee of saying for years that “the line is safe”.",
                &["todo = \"the line is safe\"", "no saying"],
            ),
            (
                "Ann Lee left. Bob Roy mocked Lee for saying: “We are safe.”",
                &["todo = \"We are safe.\""],
            ),
        ],
    );
}

#[test]
fn what_is_no_name_is_nobody() {
    hold(
        "en",
        &[
            (
                "The trust ran four homes. Bo Park led it. He accused Mr Mallory of putting “profit before people”.",
                &["no putting\""],
            ),
            (
                "The fund raised US$5 million in May, Bo Park told the city.",
                &["\"Bo Park\"", "no = \"US\""],
            ),
            (
                "The board met in May. “We are done,” said Per Holt.",
                &["= \"Per Holt\""],
            ),
        ],
    );
    hold(
        "fr",
        &[(
            "La ville attend le maire. Selon lui, « tout est perdu depuis longtemps ».",
            &["no \"lui\""],
        )],
    );
}
