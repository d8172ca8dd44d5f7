newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "19 of 31 councillors voted for the homes, 10 of 31 councillors against them.",
    };
    stat ayes = 19 of 31 "councillors" { of: "votes for the homes", complete_with: [noes] };
    stat noes = 10 of 31 "councillors" { of: "votes against" };
}

fn main() {}
