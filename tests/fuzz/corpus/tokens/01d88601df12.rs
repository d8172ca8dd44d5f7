newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The first homes will be opened on March 20, 2024, said the council.",
    };
    event opening: Opening = "The first homes are opened" { when: 2024-03-20 };
}

fn main() {}
