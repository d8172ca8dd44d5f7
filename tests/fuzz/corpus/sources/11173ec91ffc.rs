article! {
    article harbour = "Storm costs the harbour a week" {
        publisher: authority,
        published: 2024-04-08T10:15+02:00,
        content: text,
        body: "Traffic fell 7 percent in March, the port authority said. \
            “We lost a week,” harbour master Ines Roth told reporters, “to the storm.”",
    };
    actor authority: Organization = "the port authority";
    actor roth: Person = "Ines Roth" { role: "harbour master", of: authority };
    actor reporters: Group = unnamed "reporters";
    quote week: roth -> reporters = "We lost a week" + "to the storm." { when: 2024-04-08 as _ };
    stat traffic: authority = -7 % { of: "traffic", during: 2024-03 as "in March", against: "a year before" };
}
