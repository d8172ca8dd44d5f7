feed! { feed inner = "News" { articles: [vote] }; }
