//! Where a figure ends: forms beside those that only begin like them, in which less or nothing is read.

use super::{hold, prose::told, quantities};

#[track_caller]
fn all(tag: &str, cases: &[(&str, &str)]) {
    hold(cases, |text| told(text, tag));
}

#[test]
fn digits_and_their_groups() {
    all(
        "en",
        &[
            (
                "It has 1,234,567 birds and 12,345 nests.",
                "1234567 [birds]; 12345 [nests]",
            ),
            ("It rose to 1,234, not 1,235.", "1234; 1235"),
            ("See rows 1,234,a.", "1234"),
            ("It counted 1,234 ,567 birds.", "1234; 567 [birds]"),
        ],
    );
}

#[test]
fn fractions_are_less_than_one() {
    all(
        "en",
        &[
            ("They ate 3/4 of it.", "3/4"),
            ("It played in 6/8 time.", "6/8 [time]"),
            ("It took 1 3/4 hours.", "1.75 hours"),
            ("It won 0/4 of it.", "0; 4"),
            ("It won 4/4 of it.", "label 4"),
            ("It won 5/4 of it.", "label 5"),
            ("It took 1 0/4 hours.", "1; 0; 4 hours"),
            ("It took 1 5/4 hours.", "1; label 5"),
        ],
    );
}

#[test]
fn fractions_of_one_character() {
    let fractions = [
        ('½', "1/2"),
        ('¼', "1/4"),
        ('¾', "3/4"),
        ('⅓', "1/3"),
        ('⅔', "2/3"),
        ('⅕', "1/5"),
        ('⅖', "2/5"),
        ('⅗', "3/5"),
        ('⅘', "4/5"),
        ('⅙', "1/6"),
        ('⅚', "5/6"),
        ('⅐', "1/7"),
        ('⅛', "1/8"),
        ('⅜', "3/8"),
        ('⅝', "5/8"),
        ('⅞', "7/8"),
        ('⅑', "1/9"),
        ('⅒', "1/10"),
    ];
    for (sign, want) in fractions {
        assert_eq!(
            told(&format!("They ate {sign} of it."), "en"),
            want,
            "{sign}"
        );
        assert_eq!(
            told(&format!("Sie aßen {sign} davon."), "de"),
            want,
            "{sign}"
        );
    }
    all(
        "en",
        &[
            ("It took 1½ hours.", "1.5 hours"),
            ("It took 3⅛ hours.", "3.125 hours"),
        ],
    );
}

#[test]
fn degrees_without_their_sign() {
    all(
        "en",
        &[
            ("It was 30C today.", "30 celsius"),
            ("It was 30 C today.", "30 celsius"),
            ("It was cold (30C today).", "30 celsius"),
            ("It was -30C today.", "minus 30 celsius"),
            ("It was 20–30C today.", "20..=30 celsius"),
            ("See x30C today.", "code 30"),
            ("See item-30C today.", "label 30"),
            ("See Section 30C today.", "label 30"),
            ("See /30C today.", "30"),
            ("See the 30C today.", "30"),
            ("It was 30 C Street.", "label 30"),
            ("See the Hispasat 1C today.", "label 1"),
        ],
    );
}

#[test]
fn a_second_figure_has_the_money_of_the_first() {
    all(
        "en",
        &[
            (
                "It costs 42 million euros, of which 15 million will go to schools.",
                "42 million EUR; 15 million EUR",
            ),
            (
                "It made 41 million euros, compared with 19 million in May.",
                "41 million EUR; 19 million EUR",
            ),
            (
                "It made 41 million euros, compared with 3 million readers.",
                "41 million EUR; 3 million [readers]",
            ),
            (
                "Sales fell from 1,450 to 1,200 million euros.",
                "1450 million EUR; 1200 million EUR",
            ),
            ("Half of the 27 members left.", "1/2; 27 [members]"),
            (
                "More than a third of the 30 members left.",
                "> 1/3; 30 [members]",
            ),
        ],
    );
}

#[test]
fn money_of_two_currencies_is_two_figures() {
    all(
        "en",
        &[
            ("It costs $10 to $20.", "10..=20 USD"),
            ("It costs $10 to €20.", "10 USD; 20 EUR"),
            ("It costs €10–£20.", "10 EUR; 20 GBP"),
            ("It costs 5 euros to 10 dollars.", "5 EUR; 10 USD"),
            ("It costs A$10 to $20.", "10..=20 AUD"),
            ("It costs $10 Canadian dollars.", "10 CAD"),
            ("It costs $10 euros.", "10 USD"),
            ("It costs three dollars and ten cents.", "3.10 USD"),
            ("It costs three pounds and ten pence.", "3.10 GBP"),
            ("It costs 3 dollars and ten pence.", "3 USD; 0.1 GBP"),
            ("It costs three euros and ten pence.", "3 EUR; 0.1 GBP"),
        ],
    );
}

#[test]
fn a_word_between_a_number_and_its_unit_describes_it() {
    all(
        "en",
        &[
            ("It takes 30 extra hours.", "30 hours"),
            ("It sold 30 extra hour passes.", "30 [extra hour passes]"),
            ("It has two spare minute hands.", "2 [spare minute hands]"),
            ("On the third long hours passed.", "ordinal rank 3"),
            ("It takes one long hours.", "single 1"),
        ],
    );
    all(
        "de",
        &[
            ("Es dauert fünf lange Stunden.", "5 hours"),
            ("Es dauert die dritte lange Stunde.", "ordinal rank 3"),
        ],
    );
}

/// Letters before the sign of a dollar are whose it is, in capitals.
#[test]
fn letters_of_a_dollar() {
    all(
        "en",
        &[
            ("It costs A$5.", "5 AUD"),
            ("It costs AU $5.", "5 AUD"),
            ("It costs HK $5.", "5 HKD"),
            ("It costs au $5.", "5 USD"),
            ("It costs hk $5.", "5 USD"),
            ("A $5 bill was found.", "5 USD [bill]"),
            ("It paid the $4 billion.", "4 billion USD"),
        ],
    );
}

#[test]
fn letters_and_digits_in_one_word_are_a_name() {
    all(
        "en",
        &[
            ("See 5ab6 now.", "code 5"),
            ("See the 12c34 model.", "code 12"),
            ("It sold 12cd34 units.", "code 12"),
            ("It has 40km2 of land.", "40 km2"),
            ("It costs 34 USD.", "34 USD"),
        ],
    );
}

#[test]
fn scores_before_a_word_for_a_contest() {
    all(
        "en",
        &[
            (
                "It was a 2-1-win for City.",
                "score score 2-1; side 2; side 1",
            ),
            ("It was a 2-1-thing for City.", "2; 1 [thing]"),
        ],
    );
    all(
        "de",
        &[
            ("Es war ein 2:1-Sieg.", "score score 2-1; side 2; side 1"),
            (
                "Es war eine 2:1-Führung.",
                "score score 2-1; side 2; side 1",
            ),
            ("Es war eine 1:1-Betreuung.", "label 1"),
        ],
    );
}

#[test]
fn signs_that_hedge() {
    for tag in ["en", "de", "fr"] {
        all(
            tag,
            &[
                ("x ~40.", "~40"),
                ("x ≈ 40.", "~40"),
                ("x > 40.", "> 40"),
                ("x >40.", "> 40"),
                ("x <40.", "< 40"),
                ("x ≥ 40.", ">= 40"),
                ("x ≤40.", "<= 40"),
                ("x = 40.", "40"),
            ],
        );
    }
}

#[test]
fn once_is_a_number_where_a_time_tells() {
    all(
        "en",
        &[
            ("She won it once in 2015.", "1 \"times\""),
            (
                "It was fine and she won it once in 2015 there.",
                "1 \"times\"",
            ),
            ("It won once on Friday.", "1 \"times\""),
            ("She won it once in style.", ""),
            ("She won it once in style there in the year.", ""),
            ("She once won it in 2015.", ""),
        ],
    );
}

/// What other programs are told of the units that words may mean.
#[test]
fn units_that_words_may_mean() {
    for (text, codes) in [
        ("It costs 5 francs.", &["CHF", "XAF"][..]),
        ("It costs 5 Swiss francs.", &[]),
        ("It costs €5.", &[]),
        ("It weighs 5 tons.", &["t"]),
        ("It has 5 homes.", &[]),
    ] {
        let read = &quantities(text, "en")[0];
        let all = read.unit_codes();
        let has = |code: &&str| all.iter().any(|one| one == code);
        assert!(codes.iter().all(has), "{text} {all:?}");
        assert_eq!(codes.is_empty(), all.is_empty(), "{text} {all:?}");
    }
}

/// Words that a hyphen joins describe a change or a figure; a whole sentence of them does not.
#[test]
fn words_between_a_change_and_its_figure() {
    all(
        "en",
        &[
            ("It saw a 3 percent increase.", "+3 % [increase]"),
            ("It saw a 3 percent year-on-year increase.", "+3 %"),
            (
                "It saw a 3 percent year-on-year-on-year-on-year increase.",
                "3 %",
            ),
            ("It fell a steeper-than-feared 3 percent.", "-3 %"),
            ("It fell a steeper-than-we-had-feared 3 percent.", "-3 %"),
            ("It fell a steeper-than-we-had-all-feared 3 percent.", "3 %"),
            ("It fell the steeper-than-feared 3 percent.", "3 %"),
        ],
    );
}
