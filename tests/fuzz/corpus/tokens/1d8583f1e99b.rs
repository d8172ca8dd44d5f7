article! {
            use crate::people::lee;
            article other = "Another" { published: 2023-03-16, text: "vote.txt" };
            quote homes: lee = "We will build 120 homes";
        }
