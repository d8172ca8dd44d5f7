newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "So far 4 of 10 homes are sold, the council said.",
    };
    stat sold = 10 of 4 "homes" { of: "homes sold" };
}

fn main() {}
