article! {
    #![deny(uncovered, uncovered_in_quotation, needless_aside)]

    article fund = "The fund follows the index" {
        published: 2023-03-17,
        body: "The fund went up twice on Friday at 10:30. “It cost 12 euros in 2019,” said Ann Lee. Page 7 of the S&P 500 says so.",
    };
    actor lee: Person = "Ann Lee";
    quote cost: lee = "It cost 12 euros in 2019,";
    aside often = "went up thrice" { note: "a manner of speaking" };
    aside index = "S&P 500";
    aside _ = "on Fri";
    aside part = "10";
    aside who: lee = "twice";
    aside number = 12;
    aside words = "twice" as "went up twice";
    aside lee = "12 euros" { comment: "hers" };
}
