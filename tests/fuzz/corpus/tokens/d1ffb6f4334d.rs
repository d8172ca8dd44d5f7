newsfacts::article! {
    #![deny(unverified)]

    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council voted on Tuesday. Work is to start in May. Mayor Ann Lee came late. “We will build 120 homes,” she said.",
    };
    actor lee: Person = "Ann Lee";
    event start: Other "construction" = "work on the homes" { when: 2023-05-02, planned: true };
    quote homes: lee = "We will build 120 homes,";
}

fn main() {}
