article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts" };
    }
