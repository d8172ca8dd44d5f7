article! {
    #![allow(unused_actor)]

    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council.txt" };
    actor lee: Person = "Ann Lee";
    #[allow(wrong_speaker)]
    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave";
}
