article! {
    article bare = "A headline and nothing else" { published: 2024-04-07 };
}
