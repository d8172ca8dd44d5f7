mod html {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts/page.html" };
    }
}

mod front_matter {
    newsfacts::article! {
        article vote = "Council votes for new homes" { published: 2023-03-14, text: "texts/front-matter.md" };
    }
}

fn main() {}
