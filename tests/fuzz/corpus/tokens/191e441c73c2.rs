newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council and the board met on Tuesday.",
    };
    actor council: Organization = "The council" { of: board };
    actor board: Organization = "the board";
}

fn main() {}
