newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "Ann Lee told Tom Berg: “We will build 120 homes by spring.” Eva Novak listened.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    actor novak: Person = "Eva Novak";
    quote homes: lee -> berg = "We will build 120 homes by spring.";
}

fn main() {}
