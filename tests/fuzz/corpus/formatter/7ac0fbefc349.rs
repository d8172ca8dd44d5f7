article! {
    article ferry = "Ferry “Möwe” is back <b>in service</b> & on time 🚢" {
        published: 2024-04-09T09:30+02:00,
        modified: 2024-04-09T11:00Z,
        language: de,
        authors: ["Kai Brandt"],
        content: text,
        body: "The ferry \"Möwe\"\tsailed\u{2028}again.\nSecond paragraph: \\ / ]]> \u{7}",
    };
}
