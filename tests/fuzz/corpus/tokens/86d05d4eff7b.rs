article! {
    article vote = "Council votes\u{202E} for new homes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes by spring,” said Mayor Ann Lee. “We \u{202E}reven lied\u{202C},” \
               she added.",
    };
    actor lee: Person = "Ann Lee";
    quote homes: lee = "We will \u{2067}build\u{2069} 120 homes by spring";
    quote trust: lee = "We reven lied" { inferred: true };
    stat count = 120 "homes" { of: "homes\u{202A}" };
    event walk: Other "a \u{2068}walk" = "The walk";
    claim fall = "Rents will fall" { verdict: "False", reviewed_by: "The \u{202B}desk" };
}
