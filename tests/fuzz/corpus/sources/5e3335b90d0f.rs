article! {
            article council = "Council votes for new homes" { published: 2023-03-17 };
            $($declarations)*
        }
