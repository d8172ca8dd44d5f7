feed! {
    feed empty = "The Herald" { next_url: "https://herald.example/2" };
}
