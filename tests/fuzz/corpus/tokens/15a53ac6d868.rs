article! {
    article ferry = "Ferry to stay" { published: 2023-03-15, text: "ferry.txt" };
    actor lee: Person = "Ann Lee";
    quote promise: lee = "The ferry will go";
}
