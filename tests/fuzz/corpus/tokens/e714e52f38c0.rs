feed! {
    /// All that was checked.
    feed news = "News" { articles: [crate::council::vote] };
}
