newsfacts::article! {
    #![deny(unread)]

    article fair = "Spring fair draws crowds" {
        published: 2023-04-14,
        body: "The fair opened at Easter, on 7 April. On the first day it sold a baker's dozen of tickets.",
    };
    event opening: Opening = "opening of the fair" as "The fair opened" { when: 2023-04-07 as "at Easter" };
    stat tickets = 13 "tickets" as "a baker's dozen" { of: "tickets sold on the first day" };
}

fn main() {}
