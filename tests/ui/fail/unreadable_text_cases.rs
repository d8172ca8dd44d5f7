mod missing {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts/no-such-file.txt" };
    }
}

mod directory {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts" };
    }
}

mod empty {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts/empty.txt" };
    }
}

mod latin_1 {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts/latin-1.txt" };
    }
}

fn main() {}
