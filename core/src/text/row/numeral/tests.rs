use super::*;

fn read(text: &str) -> Option<(u64, Form, String)> {
    let row = Row::of(text, "en");
    let number = spelled(&row, 0, true)?;
    let end = row.tokens[number.next - 1].end();
    Some((number.value, number.form, text[end..].trim().to_owned()))
}

#[test]
fn cardinals() {
    let cases: &[(&str, u64, &str)] = &[
        ("seven ships", 7, "ships"),
        ("twenty-one", 21, ""),
        ("ninety nine", 99, ""),
        ("two hundred and five", 205, ""),
        ("a hundred men", 100, "men"),
        ("forty-five hundred", 4_500, ""),
        ("thousand litres", 1_000, "litres"),
        ("nineteen thousand and twelve", 19_012, ""),
        ("six million three hundred thousand eleven", 6_300_011, ""),
        ("three hundred and twelve thousand", 312_000, ""),
        ("three thousand million", 3_000_000_000, ""),
        ("two lakh crore", 2_000_000_000_000, ""),
        ("three crore five lakh", 30_500_000, ""),
        ("3 hundred and 21", 321, ""),
        ("4 thousand 3 hundred", 4_300, ""),
        ("one two three", 1, "two three"),
        ("one hundred and two hundred", 100, "and two hundred"),
        (
            "two thousand and three thousand",
            2_000,
            "and three thousand",
        ),
        ("five thousand six million", 5_000, "six million"),
        ("twenty fifteen", 20, "fifteen"),
        ("two thirds", 2, "thirds"),
        ("twenty fifths", 20, "fifths"),
        ("zero", 0, ""),
    ];
    for (text, value, rest) in cases {
        assert_eq!(read(text), Some((*value, C, (*rest).to_owned())), "{text}");
    }
}

#[test]
fn ordinals() {
    let cases: &[(&str, u64)] = &[
        ("third", 3),
        ("twenty-first", 21),
        ("thirty second", 32),
        ("one hundred twenty-fifth", 125),
        ("two hundredth", 200),
        ("five hundred and first", 501),
        ("millionth", 1_000_000),
    ];
    for (text, value) in cases {
        assert_eq!(read(text), Some((*value, O, String::new())), "{text}");
    }
    let digits = Row::of("the 23rd of", "en");
    assert_eq!(ordinal(&digits, 1), Some((23, 3)));
}

#[test]
fn no_numbers() {
    for text in [
        "hundreds",
        "millions of people",
        "oneness",
        "and five",
        "12",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}
