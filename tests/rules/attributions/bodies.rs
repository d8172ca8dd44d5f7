//! Bodies, those who belong to them and those who speak for them.

use super::hold;

#[test]
fn who_speaks_for_a_body_may_be_declared_as_that_body() {
    hold(&[
        ("“We go now,” a spokesman for the port said.", "port", ""),
        (
            "“We go now,” said a spokeswoman for the port in a statement.",
            "port",
            "",
        ),
        ("“We go now,” the port’s spokesman said.", "port", ""),
        ("“We go now,” a port official said.", "port", ""),
        (
            "“We go now,” a spokesman said. The port is closed.",
            "port",
            "",
        ),
        ("“We go now,” the union’s leader Bob Roy said.", "union", ""),
        (
            "“We go now,” Bob Roy said. The union is strong.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We go now,” the union’s leader Dan Cole said.",
            "union",
            "",
        ),
        // Another body, and people who speak for nobody.
        (
            "“We go now,” a spokesman for the union said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” Bob Roy said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” one resident said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        // A person is no body.
        (
            "“We go now,” a spokesman for Ann Lee said.",
            "lee",
            "wrong_speaker",
        ),
    ]);
}

#[test]
fn a_member_is_not_the_body() {
    hold(&[
        (
            "“We go now,” Ann Lee said. The city is proud.",
            "city",
            "wrong_speaker",
        ),
        (
            "The mayor thanked them for “many honest years”. The city is proud.",
            "city",
            "wrong_speaker",
        ),
        (
            "Bob Roy told reporters that the union would offer “a fair deal for all”.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We go now,” Bob Roy told Ann Lee. The city is proud.",
            "roy -> city",
            "wrong_addressee",
        ),
        (
            "“We go now,” Bob Roy said. The union is strong.",
            "roy + union",
            "wrong_speaker",
        ),
        (
            "“We go now,” the press office said. The city is proud.",
            "press + city",
            "wrong_speaker",
        ),
        // Whose office it is to speak, who is named with the body, and a part of it.
        (
            "“We go now,” Carl Holm said. The city is proud.",
            "city",
            "",
        ),
        (
            "“We go now,” Carl Holm said. The city is proud.",
            "spokesman + city",
            "",
        ),
        ("“We go now,” the city’s mayor Ann Lee said.", "city", ""),
        (
            "“We go now,” the press office said. The city is proud.",
            "city",
            "",
        ),
        ("“We go now,” said the memo. The city is proud.", "city", ""),
    ]);
}

#[test]
fn several_of_a_name_are_somebody() {
    hold(&[
        (
            "The Liberals called the vote “a coup in slippers”. Bob Roy left.",
            "roy",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Greens said. The port is closed.",
            "port",
            "wrong_speaker",
        ),
        (
            "“We go now,” said the Rovers. Ann Lee left.",
            "lee",
            "wrong_speaker",
        ),
        (
            "“We go now,” the Democrats said. Bob Roy left.",
            "democrats",
            "distant_speaker",
        ),
        ("“We go now,” the Minister said. Bob Roy left.", "roy", ""),
        // A description of many is not one of them by name, nor the spokesman of a company a crowd.
        (
            "“We go now,” the chairman of the board, Kai Berg, said. A member of the board left.",
            "member",
            "wrong_speaker",
        ),
        (
            "“We go now,” said a spokesman for the company. The crowd left.",
            "crowd",
            "wrong_speaker",
        ),
        (
            "“We go now,” said one member of the board. A member of the board left.",
            "member",
            "",
        ),
    ]);
}

#[test]
fn whom_the_text_presents_as_their_voice_speaks_for_a_body() {
    let presented = "“We go now,” said the port’s spokesman, Bob Roy. Ann Lee left.";
    hold(&[
        (presented, "port", ""),
        (presented, "roy", ""),
        (presented, "city", "wrong_speaker"),
        (presented, "herald", "wrong_speaker"),
        (
            "“We go now,” the port’s spokesman Jonas Weil said. Ann Lee left.",
            "port",
            "",
        ),
        (
            "“We go now,” Jonas Weil told the port. Ann Lee left.",
            "port",
            "wrong_speaker",
        ),
    ]);
}
