//! To whom and through whom: lists, people of a body, outlets and those who are merely told something.

use super::hold_evidence;

#[test]
fn lists_have_more_than_two() {
    let told = "“You are fools,” Hale told Lee, Roy and the council. Sara Sands left.";
    let outlets = "Hale told Reuters, the BBC and the Herald: “It is dear.” The Globe left.";
    hold_evidence(&[
        (told, "hale -> lee + roy + council", "stated"),
        (told, "hale -> lee + sara", "wrong_addressee"),
        (outlets, "hale -> reuters + bbc + herald", "stated"),
        (outlets, "hale via reuters + bbc + herald", "stated"),
        (outlets, "hale via globe", "wrong_intermediary"),
        (
            "Norland, Sudland and Westland said: “We go now.” Bob Roy left.",
            "norland + sudland + westland",
            "stated",
        ),
        (
            "“We go now,” said Ann Lee, Bob Roy, and the council. Sara Sands left.",
            "lee + roy + council",
            "stated",
        ),
        (
            "“We go now,” the council, Ann Lee and Bob Roy said. Sara Sands left.",
            "lee + roy + sara",
            "wrong_speaker",
        ),
        (
            "Hale wrote to Lee, Roy, Sands and the council: “You are fools.”",
            "hale -> lee + roy + sara + council",
            "stated",
        ),
        (
            "“We go now,” according to Reuters, the BBC and the Herald. The Globe left.",
            "reuters",
            "stated",
        ),
        // An apposition, a day and a clause are no parts of a list.
        (
            "“We go now,” said Hale, the mayor, and Bob Roy. Sara Sands left.",
            "hale + roy",
            "",
        ),
        (
            "On Friday, Lee and Roy said: “We go now.” Sara Sands left.",
            "lee + roy",
            "stated",
        ),
        (
            "After he met Hale, Lee and Roy said: “We go now.” Sara Sands left.",
            "lee + roy",
            "stated",
        ),
        (
            "“We go now,” Hale told Lee, Roy nodded and Sands left.",
            "hale -> lee",
            "stated",
        ),
    ]);
}

#[test]
fn a_body_is_told_by_its_people() {
    let reporters =
        "Hale told reporters from Reuters and the Herald: “It is dear.” The Globe left.";
    let hers = "Hale told the Herald’s Ann Lee: “It is dear.” The Globe left.";
    hold_evidence(&[
        (hers, "hale -> herald", "stated"),
        (hers, "hale -> lee", "stated"),
        (hers, "hale via herald", "stated"),
        (hers, "hale -> globe", "wrong_addressee"),
        (hers, "hale via globe", "wrong_intermediary"),
        (reporters, "hale -> herald", "stated"),
        (reporters, "hale -> reuters + herald", "stated"),
        (reporters, "hale via reuters + herald", "stated"),
        (reporters, "hale -> globe", "wrong_addressee"),
        (reporters, "hale via globe", "wrong_intermediary"),
        (
            "“It is dear,” Hale told journalists at the BBC. The Globe left.",
            "hale -> bbc",
            "stated",
        ),
        (
            "“It is dear,” Hale told Ann Lee of the Herald. The Globe left.",
            "hale -> herald",
            "stated",
        ),
        (
            "“It is dear,” Hale told a reporter for the Globe. The Herald left.",
            "hale -> herald",
            "wrong_addressee",
        ),
        // Who has another between, or is merely near.
        (
            "“It is dear,” Hale told the council’s rival Ann Lee. The Globe left.",
            "hale -> council",
            "wrong_addressee",
        ),
        (
            "“It is dear,” Hale told Ann Lee at the Herald tower. The Globe left.",
            "hale -> globe",
            "wrong_addressee",
        ),
    ]);
}

#[test]
fn the_text_says_whose_somebody_is() {
    hold_evidence(&[
        (
            "The union’s Bob Roy said: “We will strike.” Ann Lee left.",
            "union",
            "stated",
        ),
        (
            "The union’s Bob Roy said: “We will strike.” Ann Lee left.",
            "roy",
            "stated",
        ),
        (
            "“We will strike,” said the union’s Bob Roy. Ann Lee left.",
            "union",
            "stated",
        ),
        (
            "“We will strike,” Bob Roy of the union said. Ann Lee left.",
            "union",
            "stated",
        ),
        (
            "“We will strike,” said Bob Roy of the union. Ann Lee left.",
            "union",
            "stated",
        ),
        (
            "“We will strike,” the union’s Dan Cole told reporters. Ann Lee left.",
            "union",
            "stated",
        ),
        // Nobody says so, or another stands between.
        (
            "“We will strike,” said Bob Roy. The union is strong.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We will fail,” said the union’s rival Bob Roy. Ann Lee left.",
            "union",
            "wrong_speaker",
        ),
        (
            "“We will fail,” said Bob Roy of Norland. Ann Lee left.",
            "norland",
            "wrong_speaker",
        ),
    ]);
}

#[test]
fn who_is_told_something_need_not_pass_it_on() {
    let nath = "“My brother sold that field,” Lee told Roy. The Globe left.";
    hold_evidence(&[
        (nath, "lee -> roy", "stated"),
        (nath, "lee via roy", "wrong_intermediary"),
        (
            "“It is dear,” Lee told the union’s Bob Roy. The Globe left.",
            "lee via roy",
            "wrong_intermediary",
        ),
        (
            "Lee wrote to Roy: “It is dear.” The Globe left.",
            "lee via roy",
            "wrong_intermediary",
        ),
        (
            "“Is it dear?” Lee asked Sara Sands. The Globe left.",
            "lee via sara",
            "wrong_intermediary",
        ),
        (
            "“It is dear,” Lee told the council. The Globe left.",
            "lee via council",
            "undecided",
        ),
        (
            "“It is dear,” Lee told the Herald. The Globe left.",
            "lee via herald",
            "stated",
        ),
        // A journalist, and somebody from an outlet.
        (
            "“It is dear,” Lee told Kay Nath. The Globe left.",
            "lee via nath",
            "undecided",
        ),
        (
            "“It is dear,” Lee told the Herald’s Bob Roy. The Globe left.",
            "lee via roy",
            "stated",
        ),
        (
            "“It is dear,” Lee told reporter Bob Roy. The Globe left.",
            "lee via roy",
            "undecided",
        ),
        (
            "“It is dear,” Lee told Roy, according to the Globe. Sara Sands left.",
            "lee -> roy via globe",
            "stated",
        ),
    ]);
}

#[test]
fn whoever_is_told_may_be_the_outlet() {
    let bloom = "Lee told Bloomberg that the dividend was “hanging by a thread”. Reuters and the Financial Times left.";
    hold_evidence(&[
        (bloom, "lee via bloomberg", "stated"),
        (bloom, "lee -> bloomberg", "stated"),
        (bloom, "lee via reuters", "wrong_intermediary"),
        (bloom, "lee via ft", "wrong_intermediary"),
        (bloom, "lee -> bloomberg via reuters", ""),
        (
            "“It is dear,” Lee told Norwatch. Reuters left.",
            "lee via reuters",
            "wrong_intermediary",
        ),
        (
            "“It is dear,” Lee told Norwatch. Reuters left.",
            "lee via norwatch",
            "undecided",
        ),
        (
            "“It is dear,” Lee told CNBC. Reuters left.",
            "lee via reuters",
            "wrong_intermediary",
        ),
        (
            "In Oslo, Lee told CBS it was “dear and far away”. The Globe left.",
            "lee via globe",
            "wrong_intermediary",
        ),
        // What is no outlet, and who is a person.
        (
            "“It is dear,” Lee told the council. Reuters left.",
            "lee via reuters",
            "undecided",
        ),
        (
            "“It is dear,” Lee told Parliament. Reuters left.",
            "lee via reuters",
            "undecided",
        ),
        (
            "“It is dear,” Lee told Roy. Reuters left.",
            "lee via reuters",
            "undecided",
        ),
    ]);
}

#[test]
fn who_asks_is_answered() {
    let talk = "“It is dear,” Lee said in an interview with the Financial Times. Reuters left.";
    let asked = "Asked by the BBC why, Roy replied: “It is dear.” Reuters left.";
    hold_evidence(&[
        (talk, "lee via ft", "stated"),
        (talk, "lee -> ft", "stated"),
        (talk, "ft", "wrong_speaker"),
        (talk, "lee -> reuters", "wrong_addressee"),
        (talk, "lee via reuters", "wrong_intermediary"),
        (asked, "roy -> bbc", "stated"),
        (asked, "roy via bbc", "stated"),
        (asked, "roy -> reuters", "wrong_addressee"),
        (asked, "roy via reuters", "wrong_intermediary"),
        (
            "“It is dear,” Roy replied when asked by the BBC. Reuters left.",
            "roy via reuters",
            "wrong_intermediary",
        ),
        (
            "Pressed by Ann Lee, Roy said: “It is dear.” Reuters left.",
            "roy -> reuters",
            "wrong_addressee",
        ),
        (
            "Roy, asked by the Herald about it, said: “It is dear.” Reuters left.",
            "roy via reuters",
            "wrong_intermediary",
        ),
        (
            "Speaking to the BBC, Roy said: “It is dear.” Reuters left.",
            "roy -> reuters",
            "wrong_addressee",
        ),
        (
            "“It is dear,” Roy wrote in the Herald. Reuters left.",
            "roy via reuters",
            "wrong_intermediary",
        ),
        (
            "“It is dear,” Roy wrote in the Herald. Reuters left.",
            "roy via herald",
            "stated",
        ),
        (
            "Writing in the Globe on Friday, Roy said: “It is dear.” Reuters left.",
            "roy via reuters",
            "wrong_intermediary",
        ),
        (
            "“It is dear,” Roy wrote in a column for the Globe. Reuters left.",
            "roy via reuters",
            "wrong_intermediary",
        ),
        // What is written in no outlet, and who was asked something else.
        (
            "“It is dear,” Roy wrote in a letter. Reuters left.",
            "roy via reuters",
            "undecided",
        ),
        (
            "“It is dear,” Roy wrote in Norland. Reuters left.",
            "roy via reuters",
            "undecided",
        ),
        (
            "Lee was asked by the BBC to sing. Roy said: “It is dear.” Reuters left.",
            "roy -> reuters",
            "undecided",
        ),
    ]);
}
