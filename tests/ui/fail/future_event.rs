newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-17,
        text: "texts/council.txt",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"] };
    actor berg: Person = "Tom Berg";
    actor herald: Organization = "The Herald";
    event opening: Opening = "Homes are opened" { when: spring 2024 };
    event vote_again: Vote = "Second vote" { when: 2023-03-21, planned: true };
}

fn main() {}
