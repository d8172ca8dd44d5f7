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
