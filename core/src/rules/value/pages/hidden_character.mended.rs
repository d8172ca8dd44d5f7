newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        authors: ["Ann Reed"],
        body: "The council voted for new homes on Tuesday.",
    };
}

fn main() {}
