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
