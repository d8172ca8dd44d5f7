//! Figures that the text does not contradict, and does not bear out either in one aspect: that is not stated.

use super::{amount, change, of_figure, statistic};
use crate::with;
use serde_json::{Value, json};

fn counted(digits: &str, unit: &str) -> Value {
    json!({ "amount": amount(digits), "unit": { "counted": unit } })
}

fn hedged(hedge: &str, digits: &str) -> Value {
    json!({ "hedge": hedge, "amount": amount(digits), "unit": { "counted": "buses" } })
}

fn percent(digits: &str) -> Value {
    json!({ "amount": amount(digits), "unit": "percent" })
}

#[test]
fn a_hedge_is_the_articles_own() {
    for (text, declared, want) in [
        ("It ran about 700 buses.", hedged("about", "700"), "700"),
        ("It ran nearly 700 buses.", hedged("about", "700"), "700"),
        ("It ran over 700 buses.", hedged("more-than", "700"), "700"),
        (
            "It ran at least 700 buses.",
            hedged("at-least", "700"),
            "700",
        ),
        ("It ran up to 700 buses.", hedged("at-most", "700"), "700"),
        // Another hedge, or none.
        ("It ran 700 buses.", hedged("about", "700"), "?"),
        ("It ran over 700 buses.", hedged("about", "700"), "?"),
        ("It ran over 700 buses.", hedged("at-least", "700"), "?"),
        (
            "It ran at least 700 buses.",
            hedged("more-than", "700"),
            "?",
        ),
        ("It ran up to 700 buses.", hedged("less-than", "700"), "?"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": declared } }));
        assert_eq!(of_figure(text, &facts, "hedge"), want, "{text} {declared}");
    }
}

#[test]
fn what_is_counted_stands_in_the_noun_phrase() {
    for (text, digits, unit, want) in [
        ("It built 120 homes.", "120", "homes", "homes"),
        ("It built 120 council homes.", "120", "homes", "homes"),
        (
            "It built 120 new, affordable homes.",
            "120",
            "homes",
            "homes",
        ),
        ("It has 120 newly renovated homes.", "120", "homes", "homes"),
        (
            "It has 12 members of parliament.",
            "12",
            "members of parliament",
            "members of parliament",
        ),
        ("One shell landed.", "1", "shell", "shell"),
        (
            "A three-judge panel met.",
            "3",
            "judge panel",
            "judge panel",
        ),
        // Of as many as lead the sentence.
        ("Of 120 homes, 50 burned.", "50", "homes", "homes"),
        // The noun of another figure, and an object.
        ("It has 120 homes and 50 offices.", "120", "offices", "?"),
        ("The 12 dogs chased cats.", "12", "cats", "?"),
        ("It hired 12 staff running clubs.", "12", "clubs", "?"),
        ("In all 12 men robbed banks.", "12", "banks", "?"),
        (
            "There were 30 fires in May and 40 in June.",
            "40",
            "fires",
            "?",
        ),
        ("They won 3-1 in goals.", "3", "goals", "?"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": counted(digits, unit) } }));
        assert_eq!(of_figure(text, &facts, "counted"), want, "{text}");
    }
}

/// Of what stands behind "no … or" there is none either.
#[test]
fn none_of_several_is_none_of_each() {
    for (text, unit, want) in [
        ("No homes or offices burned.", "homes", "homes"),
        ("No homes or offices burned.", "offices", "offices"),
        ("No homes, cars or large boats burned.", "cars", "cars"),
        ("No homes, cars or large boats burned.", "boats", "boats"),
        (
            "There were no deaths, injuries or arrests.",
            "arrests",
            "arrests",
        ),
        ("No homes burned, or 12 boats.", "boats", "?"),
        ("No homes burned, boats did.", "boats", "?"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": counted("0", unit) } }));
        assert_eq!(of_figure(text, &facts, "counted"), want, "{text} {unit}");
    }
}

/// "An hour later": one hour, where somebody declares it, and no figure that has to be.
#[test]
fn a_length_of_time_may_be_told_by_an_article() {
    let hours = |unit: &str| json!({ "amount": amount("1"), "unit": { "known": unit } });
    for (text, unit) in [
        ("An hour later a thousand people came.", "hours"),
        ("It came a week after the vote.", "weeks"),
        ("He left a year earlier.", "years"),
        (
            "Had it happened an hour later, more than a thousand would have died.",
            "hours",
        ),
        ("It lasted a minute.", "minutes"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": hours(unit) } }));
        assert_eq!(crate::found(text, &facts), [""; 0], "{text}");
    }
    for (text, unit) in [
        ("An hour later a thousand people came.", "days"),
        ("Two hours later they came.", "hours"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": hours(unit) } }));
        assert_ne!(crate::found(text, &facts), [""; 0], "{text}");
    }
}

/// A number word for one counts where it is hedged, or where what is declared is what it stands before.
#[test]
fn one_of_a_noun_is_a_count() {
    let bound = |hedge: &str| json!({ "hedge": hedge, "amount": amount("1"), "unit": { "counted": "shell" } });
    for (text, declared, want) in [
        (
            "At least one shell landed nearby.",
            bound("at-least"),
            vec![],
        ),
        ("More than one shell landed.", bound("more-than"), vec![]),
        ("One shell landed.", bound("exact"), vec![]),
        (
            "At least one shell landed.",
            bound("exact"),
            vec!["wrong_hedge /statistics/0/quantity"],
        ),
        (
            "One official landed.",
            bound("exact"),
            vec!["wrong_noun /statistics/0/quantity/value/unit"],
        ),
        ("A single shell landed.", bound("exact"), vec![]),
        (
            "He scored one goal.",
            bound("exact"),
            vec!["wrong_noun /statistics/0/quantity/value/unit"],
        ),
        (
            "He was one of them.",
            bound("exact"),
            vec!["misstated /statistics/0/quantity"],
        ),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": declared } }));
        assert_eq!(crate::found(text, &facts), want, "{text}");
    }
}

/// Words that are given for what a figure measures, or is measured against, bear it out beside it.
#[test]
fn words_stand_beside_the_figure() {
    for (text, digits, words, want) in [
        ("Turnout was 45 percent.", "45", "Turnout", "Turnout"),
        (
            "About 45 percent of voters came.",
            "45",
            "of voters",
            "of voters",
        ),
        (
            "Turnout was 45 percent and support 30 percent.",
            "30",
            "Turnout",
            "?",
        ),
        (
            "Turnout fell. Support was 30 percent.",
            "30",
            "Turnout",
            "?",
        ),
        (
            "Turnout fell and support was 30 percent.",
            "30",
            "Turnout",
            "?",
        ),
        // The second figure says the same once more.
        (
            "Turnout fell by 300 votes, or 30 percent.",
            "30",
            "Turnout",
            "Turnout",
        ),
        ("Turnout was 300 (30 percent).", "30", "Turnout", "Turnout"),
        ("Turnout was 300, support 30 percent.", "30", "Turnout", "?"),
    ] {
        for (field, aspect) in [("of", "counted"), ("against", "baseline")] {
            let given = json!({ "value": "it", "words": words });
            let given = if field == "of" {
                given
            } else {
                json!({ "words": given })
            };
            let facts =
                statistic(&json!({ "quantity": { "value": percent(digits) }, field: given }));
            assert_eq!(of_figure(text, &facts, aspect), want, "{text} {field}");
        }
    }
    // What is counted is declared twice, and stated where both are.
    let facts = statistic(&json!({
        "quantity": { "value": counted("120", "teachers") }, "of": { "value": "it", "words": "schools" },
    }));
    let text = "It closed 12 schools. Later 120 teachers left.";
    assert_eq!(of_figure(text, &facts, "counted"), "?");
}

#[test]
fn a_unit_of_several_is_undecided() {
    let money = |code: &str| json!({ "amount": amount("5"), "unit": { "currency": code } });
    let known = |name: &str| json!({ "amount": amount("5"), "unit": { "known": name } });
    for (text, language, declared, want) in [
        ("It costs $5.", "en-US", money("USD"), "$5"),
        ("It costs €5.", "en", money("EUR"), "€5"),
        ("It ran 5 km.", "en", known("km"), "5 km"),
        ("It costs $5.", "en", money("USD"), "?"),
        ("It costs $5.", "en", money("CAD"), "?"),
        ("It holds 5 pounds.", "en", money("GBP"), "?"),
        ("It holds 5 pounds.", "en", known("lb"), "?"),
        ("It reached 5 degrees.", "en", known("celsius"), "?"),
        ("It came to 5.", "en", known("km"), "?"),
    ] {
        let mut facts = statistic(&json!({ "quantity": { "value": declared } }));
        facts["language"] = json!(language);
        assert_eq!(of_figure(text, &facts, "unit"), want, "{text} {declared}");
    }
}

#[test]
fn a_sign_is_a_word_of_change() {
    let down = json!({ "change": { "direction": "down", "by": amount("12000") } });
    let raised = json!({
        "change": { "direction": "up", "by": amount("5") }, "unit": { "currency": "EUR" },
    });
    for (text, declared, want) in [
        ("Prices rose by 5 percent.", change("up", "5"), "5 percent"),
        ("Jobs in storage (-12,000) were lost.", down, "-12,000"),
        ("Prices changed by 5 percent.", change("up", "5"), "?"),
        ("The rate is 5 percent.", change("up", "5"), "?"),
        ("The firm raised €5.", raised, "?"),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": declared } }));
        assert_eq!(of_figure(text, &facts, "sign"), want, "{text}");
    }
}

#[test]
fn a_margin_is_called_one() {
    let points =
        |digits: &str| json!({ "value": { "amount": amount(digits), "unit": "percentage-point" } });
    let words = |words: &str| {
        let mut margin = points("3");
        margin["words"] = json!(words);
        margin
    };
    let author = json!({ "value": percent("3"), "author": true });
    for (text, margin, want) in [
        (
            "Support was 45 percent, with a margin of error of 3 points.",
            points("3"),
            "3",
        ),
        (
            "Support was 45 percent, with a margin of error of plus or minus three points.",
            points("3"),
            "three",
        ),
        ("Support was 45 percent (±3 points).", points("3"), "3"),
        (
            "Support was 45 percent, plus or minus 3 points.",
            points("3"),
            "3",
        ),
        (
            "Support was 45 percent. The poll has a 3-point margin of error.",
            points("3"),
            "3",
        ),
        (
            "Support was 45 percent.\n\nThe margin of error was 3 points.",
            points("3"),
            "3",
        ),
        (
            "Support was 45 percent, give or take three points.",
            words("give or take three points"),
            "three",
        ),
        ("Support was 45 percent.", author, "!"),
        // Another margin, none, and figures that are none.
        (
            "Support was 45 percent, with a margin of error of 4 points.",
            points("3"),
            "?",
        ),
        ("Support was 45 percent.", points("3"), "?"),
        (
            "Support was 45 percent. Turnout fell 3 points.",
            points("3"),
            "?",
        ),
        (
            "Support was 45 percent. He won by a margin of 3 points.",
            points("3"),
            "?",
        ),
        (
            "Support was 45 percent, give or take four points.",
            words("give or take four points"),
            "?",
        ),
    ] {
        let facts = statistic(&json!({ "quantity": { "value": percent("45") }, "margin": margin }));
        assert_eq!(of_figure(text, &facts, "margin"), want, "{text}");
    }
    let found = |given: &str| {
        let facts =
            statistic(&json!({ "quantity": { "value": percent("45") }, "margin": words(given) }));
        crate::found("Support was 45 percent, or so they said.", &facts)
    };
    assert_eq!(found("or so they said"), ["misstated /statistics/0/margin"]);
    assert_eq!(
        found("or so it seems"),
        ["words_not_found /statistics/0/margin/words"]
    );
}

/// "Dozens" are at least two dozen, and no number that is about anything; "a couple" is about two.
#[test]
fn vague_words_tell_how_large_it_is_and_no_number() {
    let villages = |mut quantity: Value| {
        quantity["unit"] = json!({ "counted": "villages" });
        statistic(&json!({ "quantity": { "value": quantity } }))
    };
    let about = |digits: &str| json!({ "hedge": "about", "amount": amount(digits) });
    for (text, digits, size, words) in [
        ("It hit dozens of villages.", "12", "dozens", "dozens"),
        (
            "It hit several hundred villages.",
            "100",
            "hundreds",
            "hundred",
        ),
        (
            "It hit hundreds of villages.",
            "100",
            "hundreds",
            "hundreds",
        ),
    ] {
        let found = crate::found(text, &villages(about(digits)));
        assert_eq!(found, ["wrong_hedge /statistics/0/quantity"], "{text}");
        let facts = villages(json!({ "magnitude": size }));
        assert_eq!(of_figure(text, &facts, "value"), words, "{text}");
        assert_eq!(of_figure(text, &facts, "counted"), "villages", "{text}");
    }
    let facts = villages(about("2"));
    for aspect in ["value", "hedge"] {
        let noted = of_figure("It hit a couple of villages.", &facts, aspect);
        assert_eq!(noted, "a couple", "{aspect}");
    }
}

/// What a rate is counted by, the goals of one side, and in a language that is not read what may be part of more.
#[test]
fn a_number_that_is_no_figure_by_itself() {
    for (text, language, digits, unit, want) in [
        (
            "There were 12 deaths per 100,000 people.",
            "en",
            "12",
            "deaths",
            "12",
        ),
        (
            "There were 12 deaths per 100,000 people.",
            "en",
            "100000",
            "people",
            "?",
        ),
        ("They won 3-1.", "en", "3", "goals", "?"),
        ("He scored two or three goals.", "en", "2", "goals", "?"),
        ("He scored two or three goals.", "en", "3", "goals", "?"),
        (
            "In all 3·5 million goals were scored.",
            "en",
            "5000000",
            "goals",
            "?",
        ),
        ("It did not sell 7 cars.", "en", "7", "cars", "?"),
        ("It sold not 7 cars.", "en", "7", "cars", "?"),
        (
            "It sold no fewer than 7 cars, and 9 vans.",
            "en",
            "9",
            "vans",
            "9",
        ),
        ("Ha venduto 5 pani.", "it", "5", "pani", "5"),
        ("Ha venduto 5 milioni di pani.", "it", "5", "pani", "?"),
        ("Ha venduto da 5 a 7 pani.", "it", "7", "pani", "?"),
    ] {
        let mut facts = statistic(&json!({ "quantity": { "value": counted(digits, unit) } }));
        facts["language"] = json!(language);
        assert_eq!(of_figure(text, &facts, "value"), want, "{text}");
    }
}

/// Who says a figure in a language whose verbs stand second: borne out, and nobody is accused.
#[test]
fn of_german_sources() {
    let facts =
        statistic(&json!({ "quantity": { "value": change("up", "5") }, "speakers": ["lee"] }));
    let facts = with(facts, json!({ "language": "de" }));
    for (text, stated) in [
        (
            "Laut Ann Lee stiegen die Mieten um 5 Prozent.",
            "Laut Ann Lee",
        ),
        (
            "Die Mieten stiegen nach Angaben von Ann Lee um 5 Prozent.",
            "nach Angaben von Ann Lee",
        ),
        (
            "Ann Lee zufolge stiegen die Mieten um 5 Prozent.",
            "Ann Lee",
        ),
        (
            "Einer Umfrage von Ann Lee zufolge stiegen die Mieten um 5 Prozent.",
            "Einer Umfrage von Ann Lee",
        ),
        (
            "Ann Lee sagte, die Mieten seien um 5 Prozent gestiegen.",
            "Ann Lee sagte",
        ),
        (
            "Am Freitag erklärte Ann Lee, dass die Mieten um 5 Prozent gestiegen seien.",
            "erklärte Ann Lee",
        ),
        (
            "Die Mieten seien um 5 Prozent gestiegen, teilte Ann Lee mit.",
            "teilte Ann Lee",
        ),
        (
            "Die Mieten stiegen um 5 Prozent, wie Ann Lee am Freitag sagte.",
            "Ann Lee am Freitag sagte",
        ),
        (
            "Ann Lee sagte nicht, dass die Mieten um 5 Prozent gestiegen seien.",
            "?",
        ),
        (
            "Ann Lee fragte, ob die Mieten um 5 Prozent gestiegen seien.",
            "?",
        ),
        (
            "Ann Lee sagte, es sei spät, aber die Mieten stiegen um 5 Prozent.",
            "?",
        ),
        (
            "Bob Roy sagte, die Mieten seien um 5 Prozent gestiegen. Ann Lee ging.",
            "?",
        ),
    ] {
        assert_eq!(of_figure(text, &facts, "speaker"), stated, "{text}");
    }
}

/// "9 million more" is in the money of the figure before it, and "31 to 12 votes" are votes on both sides.
#[test]
fn of_what_the_figure_beside_has() {
    let more = statistic(
        &json!({ "quantity": { "value": { "change": { "direction": "up", "by": { "low": { "digits": "9", "scale": "million" } } }, "unit": { "currency": "EUR" } } } }),
    );
    for (text, stated) in [
        (
            "It costs 62 million euros. That is 9 million more than in May.",
            true,
        ),
        (
            "It costs 62 million euros, 9 million more than in May.",
            true,
        ),
        (
            "It costs 62 million euros. Rents are 9 million more than in May.",
            false,
        ),
    ] {
        assert_eq!(of_figure(text, &more, "unit") != "?", stated, "{text}");
    }
    let votes = statistic(&json!({ "quantity": { "value": counted("31", "votes") } }));
    let text = "They voted with 31 to 12 votes.";
    assert_eq!(of_figure(text, &votes, "counted"), "votes");
}
