//! Whatever may be left to be decided, in a draft. It compiles with advice alone.

newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        body: "The council met in March. Mayor Ann Lee told the Herald: “We start in May.” 120 homes will be built, 18 percent \
               more than planned. Rents would fall, Tom Berg said.",
    };
    actor lee: todo = "Ann Lee" { role: todo as "Mayor", of: todo, also: ["the mayor", todo], wikidata: todo, url: todo, same_as: todo };
    actor herald: todo = "the Herald" { iso: todo };
    actor r#todo: todo = "Tom Berg";
    event meeting: todo = todo as "The council met" { when: todo, place: todo, who: [lee, todo], about: todo, url: todo };
    quote start: lee -> todo via todo = "We start in May." { at: todo, when: todo, about: todo, original: todo, source: todo };
    stat homes: todo = 120 "homes" { of: todo, during: todo, who: todo, from: todo, to: todo, margin: todo, method: todo };
    stat rise: herald + todo = +18 % { of: "homes", against: todo as "planned" };
    claim rents: todo + r#todo = todo as "Rents would fall" { verdict: todo, reviewed_by: todo };
}

fn main() {
    use newsfacts::model::{ActorKind, EventKind, Todo};

    assert_eq!((vote::herald.kind, &vote::meeting.kind), (ActorKind::Todo, &EventKind::Todo));
    assert_eq!(vote::meeting.label.value, "The council met");
    assert_eq!(vote::r#todo.name, "Tom Berg");
    assert_eq!(*vote::rents.attribution.speakers, ["todo"]);
    assert!(vote::rents.todo.contains(&Todo::Speakers) && vote::start.todo.contains(&Todo::Via));
    assert_eq!(vote::ARTICLE.coverage.expect("it was checked").aspects.undecided, 10);
}
