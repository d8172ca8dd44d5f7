article! {
        article vote: "Council votes" { published: 2023-03-14 };
        stat rise: +3 % { of: "cost" };
    }
