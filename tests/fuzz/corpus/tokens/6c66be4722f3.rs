newsfacts::article! {
    #![deny(distant_speaker)]

    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The Herald sent a reporter.\n\nThe council met on Tuesday.\n\nThe opponents called the plan “a costly mistake”.",
    };
    actor herald: Organization = "The Herald";
    quote mistake: herald = "a costly mistake";
}

fn main() {}
