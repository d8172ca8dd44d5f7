newsfacts::article! {
    #![deny(unread)]

    article vote = "Council votes for new homes" {
        published: 2023-04-14,
        body: "The council met at Easter, on 7 April. It had got a baker's dozen of letters against the homes.",
    };
    event meeting: Vote = "Council vote" as "The council met" { when: 2023-04-07 as "at Easter" };
    stat letters = 13 "letters" as "a baker's dozen" { of: "letters against the homes" };
}

fn main() {}
