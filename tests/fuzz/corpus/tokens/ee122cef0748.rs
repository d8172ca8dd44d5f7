newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "Tom Berg called the plan “a costly mistake”.",
    };
    actor berg: Person = "Tom Berg";
    quote mistake: berg = "a costly mistake" { source: "speech.txt" };
}

fn main() {}
