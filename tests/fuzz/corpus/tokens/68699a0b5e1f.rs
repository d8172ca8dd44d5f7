article! {
    article vote = "Town wins the cup" {
        published: 2023-03-17,
        body: "Town beat City 2-1 on Tuesday. Dozens of fans ran onto the pitch.\n\nThe council voted 12 to 4 for a \
               parade, and several hundred people cheered.",
    };
    stat swapped = score 1-2 { of: "result of the final" };
    stat other = score 12-5 { of: "vote of the council on the parade" };
    stat given = score 4-12 as "12 to 4" { of: "vote of the council" };
    stat fans = ~12 "fans" { of: "fans on the pitch" };
    stat crowd = thousands people { of: "people who cheered" };
    stat figure = 300 people as "several hundred people" { of: "people who cheered" };
}
