feed! { feed news = "News" { articles: [local] }; }
