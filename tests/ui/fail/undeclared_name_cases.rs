newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee.\n\n\
               Tom Berg, who leads the opposition, called the plan “a costly mistake”.",
    };
    actor lee: Person = "Ann Lee";
    actor berg: Person = "Tom Berg";
    quote homes: lea = "We will build 120 homes by spring,";
    quote plan: tom = "a costly mistake";
    stat count: mayor = 120 "homes" { of: "homes to be built" };
}

fn main() {}
