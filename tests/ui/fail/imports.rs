mod people {
    newsfacts::actors! {
        actor lee: Person = "Ann Lee" { of: council };
        quote homes: lee = "We will build.";
    }
}

newsfacts::article! {
    use people::lee;
    use crate::people::*;
    use crate::people::lee as mayor;

    article vote = "Council votes for new homes" { published: 2023-03-17 };
}

fn main() {}
