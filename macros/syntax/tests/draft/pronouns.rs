//! Whom "he" and "she" mean in a draft: nobody of whom the text shows that it is the other.

use super::people::hold;

#[test]
fn a_pronoun_means_nobody_whom_the_text_shows_to_be_of_the_other_sex() {
    hold(
        "en",
        &[
            (
                "Dan Moss closed the door. “We lost,” he said. The hall was empty. “And we will lose again,” she said.",
                &["lost: moss", "lose: todo"],
            ),
            (
                "Ann Lee waved. “We did it,” she said. “No,” he said.",
                &["lee = \"We did it\"", "todo = \"No\""],
            ),
            (
                "Ann Lee came first. Her brother Dan Moss waited. “So do I,” he said. “Go on,” she said.",
                &["moss = \"So do I\"", "lee = \"Go on\""],
            ),
            (
                "Mrs Lee stood up. “I stay,” he said.",
                &["todo = \"I stay\""],
            ),
            (
                "Spokeswoman Ann Lee came. “Not one,” he said.",
                &["todo = \"Not one\""],
            ),
            // What shows nothing, excludes nobody.
            (
                "Dan Moss closed the door. “We lost,” he said. “And we will lose again,” he said.",
                &["no todo"],
            ),
            (
                "Ann Lee closed the door. “We lost,” she said, and her son Dan Moss left. “I stay,” she said.",
                &["lee = \"I stay\""],
            ),
        ],
    );
    hold(
        "de",
        &[
            (
                "Karl Roth nickte. „Ich gehe“, sagte er. „Ich bleibe“, sagte sie.",
                &["roth = \"Ich gehe\"", "todo = \"Ich bleibe\""],
            ),
            (
                "Ministerin Jutta Brandl sprach. „Wir bauen“, sagte sie. Norbert Kalisch wartete. „Wann“, sagte er. „Bald“, sagte sie.",
                &[
                    "brandl = \"Wir bauen\"",
                    "kalisch = \"Wann\"",
                    "brandl = \"Bald\"",
                ],
            ),
            (
                "Sprecherin Karla Wendt kam. „Ich warte“, sagte er.",
                &["todo = \"Ich warte\""],
            ),
            (
                "Karl Roth nickte. „Ich gehe“, sagte er. „Ich komme wieder“, sagte er.",
                &["no todo"],
            ),
        ],
    );
}

#[test]
fn where_the_article_tells_a_woman_from_a_man_it_does() {
    hold(
        "fr",
        &[
            (
                "Le directeur, Karim Roy, est arrivé. « Je reste », a-t-elle dit.",
                &["todo = \"Je reste\""],
            ),
            (
                "La porte-parole du club, Anne Petit, est arrivée. « Je reste », a-t-elle dit. « Moi aussi », a-t-il dit.",
                &["petit = \"Je reste\"", "todo = \"Moi aussi\""],
            ),
            // Women keep the article of some offices.
            (
                "Le professeur Anne Petit est arrivé. « Je reste », a-t-elle dit.",
                &["petit = \"Je reste\""],
            ),
            // What shows nothing, excludes nobody.
            (
                "Claude Petit est arrivé. « Je reste », a-t-elle dit.",
                &["petit = \"Je reste\""],
            ),
        ],
    );
    hold(
        "es",
        &[
            (
                "El portavoz, Teo Ruiz, llegó. «Bien», dijo ella.",
                &["todo = \"Bien\""],
            ),
            (
                "La ingeniera Ana Ruiz llegó. «Bien», dijo él. «Bueno», dijo ella.",
                &["todo = \"Bien\"", "ruiz = \"Bueno\""],
            ),
            ("Ariel Ruiz llegó. «Bien», dijo ella.", &["ruiz = \"Bien\""]),
        ],
    );
}

#[test]
fn a_pronoun_goes_on_past_questions_and_other_pronouns() {
    hold(
        "en",
        &[
            (
                "Ann Lee sat down.\n\nHow long did it last?\n\n“All night,” she said.",
                &["lee = \"All night\""],
            ),
            // A question that names another may be put to that one.
            (
                "Ann Lee sat down.\n\nWas Dan Moss there?\n\n“All night,” she said.",
                &["no lee = \"All night\""],
            ),
            (
                "A memo tells another story. Dated May 4, and signed by the company’s director, it says that the brake is old. It puts the risk at 4 percent.",
                &[": memo = 4 %"],
            ),
            (
                "Ann Lee said it was late. She met Joan Park. She said 5 homes were lost.",
                &[": lee = 5 \"homes\""],
            ),
        ],
    );
}
