// What cannot be on the author's word, and what is said of it twice.
newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
        publisher: herald as _,
    };
    actor lee: Person = "Ann Lee" as _;
    actor berg: Person = "Tom Berg" { of: herald as _ };
    actor herald: Organization = "The Herald";
    quote mistake: berg = "a costly mistake" as _;
    quote late: lee = "We are late" as _ + "and it is dear";
    quote name: lee as _ = "We are late";
    claim open: lee = "it is open" { stance: alleged as _ };
    stat rise = +18 % as _ as _ { of: "costs", during: 2023-02 as "last month" as _ };
    event vote_on: Vote = "vote" { when: 2023-03-14 as _ "on Tuesday", who: [lee] as _ };
}

fn main() {}
