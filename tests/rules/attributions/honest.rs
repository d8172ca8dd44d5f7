//! Honest declarations of sentences that could be read otherwise.

use super::hold_evidence;

#[test]
fn what_is_honest_is_not_wrong() {
    hold_evidence(&[
        (
            "“It is dear,” Lee said after talks with Hale, Roy and the council. The Globe left.",
            "lee",
            "stated",
        ),
        ("Lee, Roy’s aide, said: “It is dear.”", "lee", "stated"),
        (
            "“It is dear,” said Lee, Roy’s aide, and left.",
            "lee",
            "stated",
        ),
        (
            "Lee was asked by Roy and Hale to go. She said: “It is dear.”",
            "lee",
            "",
        ),
        (
            "Asked about the plan by a reporter from the Herald, Lee said: “It is dear.”",
            "lee -> herald",
            "",
        ),
        (
            "“It is dear,” Lee said in a letter to Hale published in the Herald.",
            "lee -> hale via herald",
            "stated",
        ),
        (
            "“It is dear,” Lee told Roy in an interview with the Herald.",
            "lee -> roy via herald",
            "stated",
        ),
        (
            "“It is dear,” Lee told the Herald’s Kay Nath.",
            "lee -> nath via herald",
            "stated",
        ),
        (
            "“It is dear,” Lee told Nath for the Herald.",
            "lee via herald",
            "",
        ),
        (
            "“It is dear,” Lee told Norwatch, Reuters reported.",
            "lee -> norwatch via reuters",
            "stated",
        ),
        (
            "“It is dear,” Lee told Norwatch, Reuters reported.",
            "lee via reuters",
            "stated",
        ),
        (
            "“It is dear,” Lee said, Reuters reported.",
            "lee via reuters",
            "stated",
        ),
        (
            "“It is dear,” said Lee, as Reuters reported.",
            "lee via reuters",
            "",
        ),
        (
            "“It is dear,” said Lee, but the Herald reported a loss.",
            "lee via reuters",
            "",
        ),
        (
            "The union’s Bob Roy said: “It is dear.”",
            "roy + union",
            "stated",
        ),
        (
            "“It is dear,” Lee, rather tired, said. Hale left.",
            "lee",
            "stated",
        ),
        (
            "A letter from Hale, which Lee read out, said: “It is dear.”",
            "hale",
            "",
        ),
        (
            "A letter from Norland said: “It is dear.” Hale left.",
            "hale",
            "",
        ),
        (
            "A note signed by Hale and Lee said: “It is dear.”",
            "hale + lee",
            "",
        ),
        ("A note from Hale and Lee said: “It is dear.”", "lee", ""),
        ("Notes from Hale to Lee said: “It is dear.”", "hale", ""),
        ("The text said: “It is dear.” Hale wrote it.", "hale", ""),
        (
            "“It is dear,” Lee told Norwatch, according to the Herald.",
            "lee via herald",
            "stated",
        ),
        ("Not even Lee said: “It is dear.” Hale left.", "lee", ""),
        (
            "“It is not dear,” said Hale, not for the first time. Lee left.",
            "hale",
            "stated",
        ),
        (
            "Hale, no stranger to the council, said: “It is dear.” Lee left.",
            "hale",
            "stated",
        ),
        (
            "Hale, never one for words, said: “It is dear.” Lee left.",
            "hale",
            "stated",
        ),
        (
            "Hale, not Lee, was right, Roy said: “It is dear.”",
            "roy",
            "",
        ),
        (
            "A letter from Lee to Hale says: “It is dear.”",
            "lee -> hale",
            "",
        ),
        (
            "A report from the Herald said: “It is dear.” Lee left.",
            "herald",
            "",
        ),
        (
            "In an email sent to Hale, Lee said: “It is dear.”",
            "lee -> hale",
            "",
        ),
        (
            "In an email seen by the Herald, Lee said: “It is dear.”",
            "lee via herald",
            "stated",
        ),
        (
            "Lee received a letter from Hale and said: “It is dear.”",
            "lee",
            "",
        ),
        (
            "Lee read out a text from Hale, saying: “It is dear.”",
            "lee",
            "",
        ),
        (
            "Lee read out a text from Hale, saying: “It is dear.”",
            "hale",
            "",
        ),
        (
            "Lee, citing a letter from Hale, said: “It is dear.”",
            "lee",
            "stated",
        ),
        (
            "Lee quoted a letter from Hale as saying: “It is dear.”",
            "hale",
            "",
        ),
        (
            "A statement from Hale’s lawyer said: “It is dear.” Lee left.",
            "hale",
            "",
        ),
        (
            "“It is dear,” Lee wrote on Friday in the Herald. Hale left.",
            "lee via herald",
            "stated",
        ),
        (
            "“It is dear,” Lee told the BBC. The Herald first reported the words.",
            "lee -> bbc via herald",
            "",
        ),
        (
            "“It is dear,” the union said in a letter signed by Roy. Lee left.",
            "union",
            "stated",
        ),
        (
            "Lee described the plan, which has cost millions, as “brave”. Hale left.",
            "lee",
            "stated",
        ),
        (
            "“It is dear,” Lee said. “When it rains.” “It pours,” said Roy.",
            "lee = When it rains.",
            "",
        ),
        (
            "“It is dear,” Hale – who met Lee – said. Roy left.",
            "hale",
            "stated",
        ),
        (
            "Hale, Lee and Roy all said: “It is dear.”",
            "hale + lee + roy",
            "stated",
        ),
        (
            "Hale, Lee and Roy told the council, the union and the Herald: “It is dear.”",
            "hale + lee + roy -> council + union + herald",
            "stated",
        ),
        (
            "On Monday, Hale, Lee and Roy said: “It is dear.”",
            "hale + lee + roy",
            "stated",
        ),
        (
            "“It is dear,” said Hale, the council and its lawyers.",
            "hale + council",
            "",
        ),
        (
            "Speaking to reporters alongside Roy, Lee told the council: “It is dear.”",
            "lee -> council",
            "stated",
        ),
        (
            "Speaking to the Herald, Lee said: “It is dear.”",
            "lee via herald",
            "stated",
        ),
        (
            "“It is dear,” Lee said, unlike Roy. Hale left.",
            "lee",
            "stated",
        ),
        (
            "“It is dear,” Lee replied, when Roy asked. Hale left.",
            "lee -> roy",
            "",
        ),
        (
            "Questioned by the council, Lee said: “It is dear.”",
            "lee -> council",
            "stated",
        ),
        (
            "Lee told Hale what she had told the Herald: “It is dear.”",
            "lee via herald",
            "",
        ),
        (
            "Neither the council nor Hale replied. “It is dear,” said Lee.",
            "lee",
            "stated",
        ),
        (
            "“It is dear,” Lee told Parliament. Reuters reported it.",
            "lee via reuters",
            "",
        ),
        (
            "“It is dear,” Lee told a meeting of Norwatch. Reuters reported it.",
            "lee via reuters",
            "",
        ),
        (
            "“It is dear,” Lee told Norwatch on Friday. It was first reported by Reuters.",
            "lee -> norwatch via reuters",
            "",
        ),
    ]);
}
