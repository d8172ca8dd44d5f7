mod people {
    newsfacts::actors! {
        actor lee: Person = "Ann Lee";
    }
}

newsfacts::article! {
    use crate::poeple::lee;

    article vote = "Council votes for new homes" { published: 2023-03-17, id: "vote", text: "texts/council.txt" };
    quote homes: lee = "We will hand over the first 120 homes by spring, and nobody will have to leave";
}

// Only the path is to blame.
newsfacts::feed! {
    feed news = "News" { articles: [vote] };
}

fn main() {
    println!("{}: {}", vote::lee.name, vote::homes.text());
}
