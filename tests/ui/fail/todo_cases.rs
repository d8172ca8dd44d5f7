//! A desk that publishes nothing that is still to be decided.

mod people {
    newsfacts::actors! {
        actor herald: todo = "the Herald";
        actor berg: Person = "Tom Berg";
    }
}

newsfacts::article! {
    #![deny(todo)]
    use crate::people::{berg, herald};
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        body: "The council met in March. Mayor Ann Lee told the Herald: “We start in May.” 120 homes will be built. Rents would \
               fall, Tom Berg said.",
    };
    actor lee: todo = "Ann Lee" { role: todo };
    event meeting: todo = todo as "The council met" { when: todo };
    quote start: todo -> herald = "We start in May.";
    stat homes: todo = 120 "homes" { of: todo };
    claim rents: todo = todo as "Rents would fall" { about: [berg, todo] };
}

newsfacts::article! {
    article slips = "What cannot wait" { published: todo, url: todo };
    actor lee: todo = todo;
    quote q: todo = todo;
    stat s: lee = todo { of: "it" };
    event e: Vote = todo { planned: todo };
    claim c: lee = "it" { stance: todo, note: todo, when: todo as "then" };
}

fn main() {}
