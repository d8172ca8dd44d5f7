mod people {
    newsfacts::actors! {
        actor lee: Person = "Ann Lee" { also: ["the mayor"] };
        actor berg: Person = "Tom Berg";
        actor hall: Facility = "the town hall";
        actor clerk: Person = "Kim Poe" { of: office };
        actor office: Organization = "the registry office";
    }
}

newsfacts::article! {
    #![deny(unused_actor)]
    use crate::people::{berg, clerk, hall, lee};

    article vote = "Council votes for new homes" { published: 2023-03-17, text: "texts/council.txt" };
    quote homes: berg = "We will hand over the first 120 homes by spring, and nobody will have to leave";
    quote mistake: hall = "a costly mistake";
    quote school: berg -> lee = "There was no money for the school last year, and there is none now";
}

fn main() {}
