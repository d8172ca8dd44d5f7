newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "Britain builds too few homes, the council said.",
    };
    actor britain: Country = "Britain" { iso: UK };
}

fn main() {}
