article! {
    article harbour = "Storm costs the harbour a week" {
        publisher: "Example News",
        url: "https://news.example/2024/04/08/harbour",
        published: 2024-04-08,
        timezone: "+02:00",
        summary: "Fewer ships called in March.",
        topics: ["ports", "weather"],
        body: "Harbour traffic fell 7 percent in March, the port authority said on Monday. \
            “We lost a week to the storm,” harbour master Ines Roth told the city council. Only 412 ships called. \
            “The quay will be repaired,” Roth added, “before the summer season.” The repair costs about €2.5 million.",
    };

    actor authority: Organization = "the port authority";
    actor council: Organization = "the city council";
    actor roth: Person = "Ines Roth" { also: ["Roth"], role: "harbour master", of: authority };

    /// The storm of the second week of March.
    quote storm: roth -> council = "We lost a week to the storm";
    quote _: roth = "The quay will be repaired" + "before the summer season.";

    stat traffic: authority = -7 % { of: "harbour traffic", during: 2024-03 };
    stat calls = 412 "ships" { of: "ships that called", during: 2024-03 };
    stat repair = ~2.5 million EUR { of: "cost of the repair" };
}
