//! The declarations of `fail/bidi_override_cases.rs`, mended. An article may have what sets a name in another script apart, and
//! words are found without it; who wants a character all the same says so.
#![deny(deprecated)]

newsfacts::article! {
    article vote = "Council votes for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will \u{2067}build\u{2069} 120 homes by spring,” said Mayor Ann Lee. “We \
               never lied,” she added.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will build 120 homes by spring";
    quote trust: lee = "We never lied" { inferred: true };
    event walk: Other "a walk" = "The walk";
    claim fall = "Rents will fall" { verdict: "False", reviewed_by: "The desk" };
    #[allow(bidi_override)]
    stat count = 120 "homes" { of: "homes of \u{2067}\u{5d1}\u{5d9}\u{5ea}\u{2069}" };
}

fn main() {}
