newsfacts::article! {
    #![deny(needless_aside)]

    article vote = "The fund follows the index" {
        published: 2023-03-14,
        body: "The fund follows the S&P 500. It costs €12, and the 300 Club likes it.",
    };
    stat cost = 12 EUR { of: "cost of the fund" };
    aside _ = "the 300 Club" { note: "the name of a club" };
}

fn main() {}
