newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "“We will build 120 homes by spring,” the town hall said.",
    };
    actor hall: Facility = "the town hall";
    quote homes: hall = "We will build 120 homes by spring,";
}

fn main() {}
