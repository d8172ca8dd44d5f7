newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The new homes cost about €31.5 million, 18 percent more than planned.",
    };
    stat overrun = -18 % { of: "cost of the homes", against: "the plan" };
}

fn main() {}
