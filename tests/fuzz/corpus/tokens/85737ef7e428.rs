article! {
    use crate::people::{clerk, lee, nobody};

    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council.txt" };
    quote books: clerk = "The books are open." { inferred: true };
    quote homes: lee = "We will hand over the first 120 homes by summer";
}
