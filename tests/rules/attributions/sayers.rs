//! Whose words they are: of letters, around embedded clauses, of those who are excluded, and in a dialogue.

use super::{hold_evidence, quote};
use newsfacts::{
    model::{ActorKind, Article},
    rules::{self, Advice},
    text::Source,
};
use serde_json::json;

#[test]
fn the_words_of_a_letter_are_its_senders() {
    let sent = "An email sent by Hale said: “It is dear.” Ann Lee left.";
    let text = "Lee received a text from Hale saying: “It is dear.” Bob Roy left.";
    hold_evidence(&[
        (sent, "hale", "stated"),
        (sent, "lee", "wrong_speaker"),
        (text, "hale", "stated"),
        (text, "lee", "wrong_speaker"),
        (
            "A text from Hale said: “It is dear.” Ann Lee left.",
            "hale",
            "stated",
        ),
        (
            "A letter from Hale read: “It is dear.” Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Lee got an email from Hale stating that it was “dear and far away”.",
            "hale",
            "stated",
        ),
        (
            "“It is dear,” a letter to Lee signed by Hale said. Bob Roy left.",
            "hale",
            "stated",
        ),
        (
            "“It is dear,” said a statement from the union. Bob Roy left.",
            "union",
            "stated",
        ),
        (
            "“It is dear,” the union’s email to members said. Bob Roy left.",
            "union",
            "stated",
        ),
        (
            "“It is dear,” said an email seen by the Herald. Hale left.",
            "hale",
            "undecided",
        ),
        // One that nobody has declared, one that is declared itself, one that is sent to somebody.
        (
            "A letter from Dan Cole said: “It is dear.” Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "A letter from Hale said: “It is dear.” The letter was long.",
            "letter",
            "undecided",
        ),
        (
            "A memo from Hale said: “It is dear.” Ann Lee left.",
            "memo",
            "stated",
        ),
        (
            "A memo from Hale said: “It is dear.” Hale left.",
            "hale",
            "undecided",
        ),
        (
            "A memo from Hale said: “It is dear.” Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "A letter to Hale said: “It is dear.” Ann Lee left.",
            "hale",
            "undecided",
        ),
    ]);
}

#[test]
fn a_letter_of_somebody_else_is_declared_as_a_document() {
    let text = "A letter from Dan Cole said: “It is dear.” Ann Lee left.";
    let article = json!({
        "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-17", "language": "en",
        "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }], "quotes": [quote(text, "lee")],
    });
    let mut article: Article = serde_json::from_value(article).expect("an article");
    let findings = rules::check(&mut article, Some(&Source::new("vote.txt", text)));
    let advice = findings[0].advice.as_ref();
    assert!(matches!(
        advice,
        Some(Advice::Undeclared { kind: ActorKind::Document, id, unnamed: true, .. }) if id == "letter"
    ));
}

#[test]
fn an_embedded_clause_has_words_of_its_own() {
    hold_evidence(&[
        (
            "Lee described Hale’s plan, which the union calls “madness”, as “brave”.",
            "lee = brave",
            "stated",
        ),
        (
            "Lee described Hale’s plan, which the union calls “madness”, as “brave”.",
            "union = madness",
            "stated",
        ),
        (
            "Lee described Hale’s plan, which the union calls “madness”, as “brave”.",
            "union = brave",
            "wrong_speaker",
        ),
        (
            "Lee described the plan – which the union calls “madness” – as “brave”.",
            "lee = brave",
            "stated",
        ),
        (
            "Lee praised the plan (which Roy has dubbed “madness”) as “brave and fair”.",
            "roy = brave and fair",
            "wrong_speaker",
        ),
        (
            "Lee described the plan, which the union dismissed, as “brave”.",
            "lee",
            "stated",
        ),
        (
            "Lee described the plan the union calls “madness” as “brave”.",
            "lee = brave",
            "stated",
        ),
        (
            "Lee, who the union says “lied to us”, called it “brave”.",
            "lee = brave",
            "stated",
        ),
        // What the one in the clause goes on to say.
        (
            "Lee described the plan as “bold”, and Roy called it “mad” as well as “mean”.",
            "roy = mean",
            "",
        ),
        (
            "Lee met Roy, who described the plan as “brave”.",
            "roy",
            "stated",
        ),
    ]);
}

#[test]
fn who_is_excluded_does_not_speak() {
    let not = "“We will fight,” Hale, not Lee, said. Bob Roy left.";
    let dash = "“We will fight,” Hale – not Lee, as the Herald reported – said. Bob Roy left.";
    hold_evidence(&[
        (not, "hale", "stated"),
        (not, "lee", "wrong_speaker"),
        (not, "hale + lee", "wrong_speaker"),
        (dash, "hale", "stated"),
        (dash, "lee", "wrong_speaker"),
        (
            "“We will fight,” Hale, unlike Lee, said. Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Hale (not Lee) said: “We will fight.” Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Hale and not Lee said: “We will fight.” Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Hale rather than Lee said: “We will fight.” Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "“We will fight,” said not Lee but Hale. Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "Hale – not Lee, as the Herald reported – said: “We will fight.” Bob Roy left.",
            "hale",
            "stated",
        ),
        (
            "“We will fight,” Hale, instead of Lee, said. Bob Roy left.",
            "lee",
            "wrong_speaker",
        ),
        // Of neither is it said.
        (
            "“We will fight,” neither Hale nor Lee said. Bob Roy left.",
            "lee",
            "undecided",
        ),
        (
            "Neither Hale nor Lee said: “We will fight.” Bob Roy left.",
            "hale",
            "undecided",
        ),
        (
            "Hale told neither Lee nor Roy: “We will fight.”",
            "hale -> lee",
            "undecided",
        ),
        // And these do speak.
        (
            "“We will fight,” not only Hale but also Lee said. Bob Roy left.",
            "hale + lee",
            "stated",
        ),
        (
            "“We will fight,” Hale, the mayor, said. Ann Lee left.",
            "hale",
            "stated",
        ),
        (
            "“We will fight,” the mayor – Tom Hale – said. Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
    ]);
}

#[test]
fn nobody_is_sure_in_a_dialogue() {
    let dialogue =
        "“Why?” Roy asked. “Because I can,” said Hale. “That is all?” “Yes.” Ann Lee left.";
    hold_evidence(&[
        (dialogue, "roy = Why?", "stated"),
        (dialogue, "hale = Because I can", "stated"),
        (dialogue, "roy = Because I can", "wrong_speaker"),
        (dialogue, "roy = That is all?", "undecided"),
        (dialogue, "hale = That is all?", "undecided"),
        (
            "“I may go,” said Hale. “When?” “Soon.” Roy nodded.",
            "roy = When?",
            "undecided",
        ),
        (
            "“I may go,” Hale told Roy. “You may?” “I will.” “Good.”",
            "roy = You may?",
            "undecided",
        ),
        // One who goes on, and one whose words stand between two attributions.
        (
            "“I may go,” said Hale. “Soon, I hope.” Roy nodded.",
            "hale = Soon, I hope.",
            "stated",
        ),
        (
            "“I may go,” said Hale. “Soon, I hope.” Roy nodded.",
            "roy = Soon, I hope.",
            "wrong_speaker",
        ),
        (
            "“I may go,” said Hale. “Soon.” “When?” asked Roy.",
            "roy = When?",
            "stated",
        ),
    ]);
}
