newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The town sold 120 homes from February to May 2022.",
    };
    stat sales = 120 "homes" { of: "homes sold", during: 2022-05..=2022-02 };
}

fn main() {}
