article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    #[allow(misqouted)]
    quote mistake: berg = "a costly mistake";
    #[allow(missing_field)]
    quote books: lee = "The books are open." { inferred: true };
    #[inline]
    actor town: Organization = "the town";
}
