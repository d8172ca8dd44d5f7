article! {
    article a = "A" { published: 2023-03-14 };
    actor lee: Person = "Ann Lee";
    quote + _: lee = "Words.";
}
