//! Who is firmly somebody, to whom they speak and through whom it is known.

use super::check;

#[test]
fn tells_names_and_descriptions_apart() {
    check(&[
        ("“We go,” said Lee & Sons.", "unknown"),
        ("“We go,” Lee & Sons said.", "unknown?"),
        ("“We go,” said Sons & Lee.", "somebody"),
        // Proper names.
        ("“We go,” Bob Roy said.", "somebody"),
        ("“We go,” said Mayor Bob Roy.", "somebody"),
        (
            "“We go,” according to Bob Roy, who built it.",
            "via somebody",
        ),
        (
            "Roy came late. Bob Roy told Park: “We go.”",
            "→park somebody",
        ),
        ("“We go,” Reuters reported.", "via somebody"),
        ("“We go,” said union leader Bob Roy.", "somebody"),
        ("“We go,” said Ludwig van Roy.", "somebody"),
        ("Her brother, Bob Roy, said: “We go.”", "somebody"),
        ("He met Roy. Roy said: “We go.”", "somebody"),
        ("“We go,” the White House said.", "somebody"),
        // One of many, and many.
        ("“We go,” a spokesman for the union said.", "somebody"),
        ("“We go,” said a spokesman for the union.", "somebody"),
        ("“We go,” one resident said.", "somebody"),
        ("“We go,” several neighbours said.", "somebody"),
        ("“We go,” one of the drivers said.", "somebody"),
        ("“We go,” officials said.", "somebody"),
        ("Union leaders said: “We go.”", "somebody"),
        // What may be anybody.
        ("“We go,” the veteran politician said.", "unknown"),
        ("“We go,” her lawyer said.", "unknown"),
        ("“We go,” the Minister said.", "unknown"),
        ("Management said: “We go.”", "unknown"),
        ("Everyone said: “We go.”", "unknown"),
        ("“We go,” a statement said.", "unknown"),
        ("“We go,” his opening remarks said.", "unknown"),
        // Who stands behind a phrase with "in".
        ("In his opening remarks Lee said: “We go.”", "lee"),
        ("At three in the morning Lee said: “We go.”", "lee"),
        ("In a statement Bob Roy said: “We go.”", "somebody"),
        ("In a statement the Norland leader said: “We go.”", "lee"),
    ]);
}

#[test]
fn the_subject_of_an_inner_clause_does_not_speak() {
    check(&[
        (
            "Lee told reporters that Norland would offer “free buses for all”.",
            "→somebody lee",
        ),
        (
            "Lee said Norland will welcome “any honest offer” in May.",
            "lee",
        ),
        (
            "Lee said that Park could promise “a better life for all”.",
            "lee",
        ),
        (
            "Lee told Park that the three had been promised “a say in all of it”.",
            "→park lee",
        ),
        (
            "Lee said that Norland wanted to offer “free buses for all”.",
            "lee",
        ),
        // But what an inner subject has said it has said.
        ("Lee said Park had called it “absurd”.", "park"),
        ("Lee said that Park told him: “We go.”", "→pronoun park"),
    ]);
}

#[test]
fn reads_further_verbs() {
    check(&[
        (
            "Lee rang Park and said that it was “only a small thing”.",
            "→park lee",
        ),
        (
            "Lee phoned; Norland answered and said “we go and we stay”.",
            "norland?",
        ),
        (
            "Lee telephoned Park and said that it was “only a small thing”.",
            "→park lee",
        ),
        (
            "Lee says the bill has doubled, and warns of “risks that nobody will carry”.",
            "lee",
        ),
        (
            "“We go,” said a spokesperson for Norland, adding that it would take “months, not weeks”.",
            "spokesperson",
        ),
        ("Lee thanked him for “seventeen honest years”.", "lee"),
        ("Lee thanked Park for “seventeen honest years”.", "lee"),
        ("Lee rated it “excellent in every way”.", "lee"),
        ("Lee called it “one opinion among many”.", "lee"),
        ("Lee replied that she could read “any table at all”.", "lee"),
        ("Lee wrote a letter stating “we go and we stay”.", "unknown"),
        ("It was, in the words of Bob Roy, “a farce”.", "somebody"),
        ("Lee denied the charge of “fraud and worse”.", "lee?"),
    ]);
}

#[test]
fn reads_who_passes_words_on() {
    check(&[
        (
            "Lee said in an interview with NBC: “We go.”",
            "lee via times",
        ),
        (
            "“We go,” Lee said in an interview with Radio Nord.",
            "lee via somebody",
        ),
        (
            "It grew, “subject to books”, as its secretary, Ann Lee, put it in an interview with NBC on Friday.",
            "lee via times",
        ),
        (
            "“We go,” she was quoted by NBC as saying.",
            "pronoun via times",
        ),
        (
            "According to NBC, which quoted Lee, it was put off in May because the money was “needed for the hotel”.",
            "lee via times",
        ),
        (
            "According to NBC, quoting Lee, it was told to prepare a “state of war”.",
            "lee via times",
        ),
        (
            "How it came about was first reported by the agency NBC, which quoted Lee as saying that they had gone “between soup and coffee”.",
            "via times lee",
        ),
        // A relative clause of another kind, and an owner.
        (
            "According to NBC, which lost money, it was “needed for the hotel”.",
            "via times",
        ),
        (
            "According to NBC, the minister’s “absurd” rules fell.",
            "via times?",
        ),
    ]);
}

#[test]
fn reads_who_is_spoken_to() {
    check(&[
        ("Lee told Park: “We go.”", "→park lee"),
        ("Lee told reporters: “We go.”", "→somebody lee"),
        ("Lee told her: “We go.”", "→pronoun lee"),
        ("Lee told her colleagues: “We go.”", "→unknown lee"),
        (
            "Lee wrote to Park that it was “over and done”.",
            "→park lee",
        ),
        ("Lee said to Bob Roy: “We go.”", "→somebody lee"),
        (
            "Lee promised the Daily Times that it would get “every rope and every hook”.",
            "→times lee",
        ),
        ("“We go,” said Lee to the Daily Times.", "lee →times"),
        (
            "Lee, in remarks to NBC, said “we go and we stay”.",
            "lee →times",
        ),
        (
            "“We go,” he recalls telling his colleague Bo Park.",
            "pronoun →park",
        ),
        // Nobody is spoken to.
        ("Lee vowed to build “homes for all of us”.", "lee"),
        ("Lee warned Park would “fall and break”.", "lee"),
        ("Lee accused Park of “telling tales”.", "→park? lee?"),
    ]);
}
