newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    stat rise = +18 % { of: "costs", during: 2023-01 as "last month" };
    quote mistake: berg = "a costly mistake" { when: 2023-03-13 as "on Tuesday" };
}

fn main() {}
