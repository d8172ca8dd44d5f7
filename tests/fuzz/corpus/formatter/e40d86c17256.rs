newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "“We will build 120 homes by spring,” said Mayor Ann Lee. She added that the town would need 300 more.",
    };
    actor lee: Person = "Ann Lee";
    claim promise: lee = "the town would need 300 more" as "the town would need 300 more";
}

fn main() {}
