newsfacts::article! { article budget = "Budget passed" { published: 2023-03-10, id: "one" }; }
newsfacts::article! { article vote = "Council votes" { published: 2023-03-14, id: "one" }; }
newsfacts::article! { article bridge = "Bridge closed" { published: 2023-03-15 }; }

newsfacts::feed! {
    feed news = "The Herald" { articles: [budget, bridge, crate::vote] };
}

fn main() {}
