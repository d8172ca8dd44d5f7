//! Sources that no verb before the passage names.

use super::holds;

#[test]
fn a_source_before_the_passage() {
    holds(&[
        ("According to the bank, rents rose [5 percent].", "the bank"),
        (
            "According to the bank, rents rose 3 percent in May and [5 percent] in June.",
            "the bank",
        ),
        (
            "On Friday, according to the bank, rents rose [5 percent].",
            "the bank",
        ),
        ("In the words of Lee, [5 firms] are too many.", "Lee"),
        (
            "According to NBC, which quoted Lee, rents rose [5 percent].",
            "Lee, NBC",
        ),
        (
            "According to NBC, quoting Lee, rents rose [5 percent].",
            "Lee, NBC",
        ),
        // Another clause may be the article's own.
        (
            "According to the bank, rents rose, but wages fell [5 percent].",
            "~the bank",
        ),
        (
            "According to the bank, rents rose; wages fell [5 percent].",
            "",
        ),
    ]);
}

#[test]
fn a_source_behind_the_passage() {
    holds(&[
        ("Rents rose [5 percent], the union said.", "the union"),
        ("Rents rose [5 percent], said the union.", "the union"),
        (
            "Rents rose [5 percent] in March, when wages fell, Lee said on Friday.",
            "Lee",
        ),
        ("Rents rose [5 percent], Lee told Park in a letter.", "Lee"),
        (
            "Rents rose [5 percent] in March, according to the bank.",
            "the bank",
        ),
        ("Rents rose [5 percent] according to the bank.", "the bank"),
        (
            "The roof had leaked [5 times], Lee said, and it would again.",
            "Lee",
        ),
        // It may be that of the second clause alone, and it is if that has a verb of its own.
        (
            "Rents rose [5 percent], but wages fell 3 percent, Lee said.",
            "~Lee",
        ),
        ("Rents rose [5 percent], and Lee said that wages fell.", ""),
        ("Rents rose [5 percent]; wages fell, Lee said.", ""),
    ]);
}

#[test]
fn a_source_in_the_middle() {
    holds(&[
        (
            "Shipments, Lee said, ran [5 percent] above the plan.",
            "Lee",
        ),
        ("As Lee said, rents rose [5 percent].", "Lee"),
        (
            "The roof, the union said, had leaked [5 times].",
            "the union",
        ),
        (
            "It leaked 3 times, Lee said, and 5 firms had left by [4 percent].",
            "Lee",
        ),
        (
            "It grew by 3 percent, Lee said, and by [5 percent] in volume.",
            "Lee",
        ),
        (
            "The roof leaked [5 times], as Lee put it in a letter.",
            "~Lee",
        ),
        // A new clause.
        ("It was late, Lee said, and [24 members] voted.", "~Lee"),
        ("It was late, Lee said, but [24 members] stayed.", "~Lee"),
    ]);
}

#[test]
fn a_number_of_people_and_a_survey() {
    holds(&[
        ("In a poll for NBC, [5 percent] were content.", "NBC"),
        (
            "In a survey by the bank, published on Friday, [5 firms] were content.",
            "the bank",
        ),
        (
            "In new figures from the ministry, [5 firms] are listed.",
            "the ministry",
        ),
        (
            "[5 percent] of the council said they would leave.",
            "~the council",
        ),
        (
            "Half of the council said that [5 firms] would close.",
            "the council",
        ),
        (
            "58 percent of the union said that [5 buses] ran.",
            "the union",
        ),
        (
            "Nineteen of the union said that [5 buses] ran.",
            "the union",
        ),
        (
            "Two thirds of the union said that [5 buses] ran.",
            "the union",
        ),
        (
            "A member of the union said that [5 buses] ran.",
            "!A member of the union",
        ),
        ("Most of the union said that [5 buses] ran.", "?"),
        ("In a poll on Friday, [5 percent] were content.", ""),
        ("In a letter from Lee, [5 firms] are listed.", ""),
        ("[5 percent] of the council left.", ""),
    ]);
}

#[test]
fn a_sentence_that_says_who_said_it() {
    holds(&[
        (
            "Rents rose [5 percent] in May. That is what the bank published on Friday.",
            "the bank",
        ),
        ("Rents rose [5 percent]. This is what Lee told Park.", "Lee"),
        (
            "Rents rose [5 percent]. That was what the union had said.",
            "the union",
        ),
        // It may be more than it says.
        (
            "Rents rose [5 percent]. That is what worried Lee.",
            "~+Lee (denied)",
        ),
        (
            "Rents rose [5 percent]. That is what Lee said would happen.",
            "~+Lee (denied)",
        ),
        (
            "Rents rose [5 percent].\n\nThat is what Lee said.",
            "~+Lee (denied)",
        ),
    ]);
}

/// Figures in a relative clause are nobody who speaks, and the marks within a number part nothing.
#[test]
fn figures_behind_the_subject() {
    holds(&[
        (
            "The bank, which has 400 workers, 6 percent fewer than in 2023, said it would open [42 branches].",
            "the bank",
        ),
        (
            "The union, which had 1,270 members, said it would strike for [5 days].",
            "the union",
        ),
        (
            "The bank, which served 1.27 million clients, 3 percent more, said it would open [42 branches].",
            "the bank",
        ),
        (
            "The union, which runs 12 homes, 3 schools, and 20 clubs, said it would close [9 homes].",
            "the union",
        ),
        (
            "The bank, whose income was $3.4 million, twice as much as before, said it would pay [5 percent].",
            "the bank",
        ),
        (
            "Some 12 officials said it would open [42 branches].",
            "!Some 12 officials",
        ),
        (
            "The bank, which Lee runs, and the union, a critic, said it would close [9 homes].",
            "the union",
        ),
    ]);
}
