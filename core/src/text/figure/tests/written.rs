//! How numbers in digits are written: signs, invisible characters, digits of other scripts.

use super::{read, statistics};
use crate::text::figure::ReadingKind::Code;

#[test]
fn digits_as_each_language_writes_them() {
    for (tag, text, want) in [
        ("fr", "31.500.000 habitants", "31500000"),
        ("fr", "1 234,5 km", "1234.5 km"),
        ("fr", "1\u{202F}234\u{A0}567,5 m", "1234567.5 m"),
        ("nl", "EUR 1.234,50", "1234.50 EUR"),
        ("nl", "12.50 EUR", "12.50 EUR"),
        ("id", "2.345 km", "2345 km"),
        ("pl", "0,25 %", "0.25 %"),
        ("de-CH", "1’234’567.5 CHF", "1234567.5 CHF"),
        ("de-CH", "3,5 %", "3.5 %"),
        ("es-MX", "1,234.5 km", "1234.5 km"),
        ("es-MX", "0.125 km", "0.125 km"),
        ("es", "0.125 km", "0.125 km"),
        ("en", "1,234.5 km", "1234.5 km"),
    ] {
        let found: Vec<String> = read(text, tag).into_iter().map(|read| read.1).collect();
        assert_eq!(found, [want], "{tag}: {text}");
    }
    // An address is no number in any language, and English has no other sign.
    assert_eq!(read("10.1.12.7", "fr")[0].2, Code);
    assert_eq!(read("1.234.567", "en")[0].2, Code);
    assert_ne!(read("3,5 %", "en")[0].1, "3.5 %");
    assert_eq!(read("at 0900 1200 people came", "en")[1].1, "1200 people");
}

#[test]
fn numbers_with_invisible_characters_and_in_other_digits() {
    statistics(&[
        ("it built 1\u{200B}20 homes", "1\u{200B}20", "120"),
        (
            "it built \u{FEFF}1\u{AD}20\u{200D} homes",
            "1\u{AD}20",
            "120",
        ),
        ("it built 1,\u{2060}234 homes", "1,\u{2060}234", "1234"),
        (
            "it fell to −\u{200B}1\u{200E}5 points",
            "−\u{200B}1\u{200E}5",
            "minus 15",
        ),
        (
            "it is 1\u{200B}8\u{200B}\u{A0}% of all",
            "1\u{200B}8\u{200B}\u{A0}%",
            "18 %",
        ),
        (
            "it paid $\u{200B}3\u{200B}0\u{200B}m",
            "$\u{200B}3\u{200B}0\u{200B}m",
            "30 million USD",
        ),
        (
            "1\u{200B}20 k\u{200B}m long",
            "1\u{200B}20 k\u{200B}m",
            "120 km",
        ),
        (
            "3.\u{200B}4 mil\u{AD}lion trees",
            "3.\u{200B}4 mil\u{AD}lion",
            "3.4 million",
        ),
        (
            "1\u{200B}/\u{200B}4 of the crew",
            "1\u{200B}/\u{200B}4",
            "1/4",
        ),
        ("it built １２０ homes", "１２０", "120"),
        ("it built 1२０ homes", "1२０", "120"),
        (
            "it is １，２３４．５％ of that",
            "１，２３４．５％",
            "1234.5 %",
        ),
        (
            "it counted ١٬٢٣٤٫٥ dollars",
            "١٬٢٣٤٫٥ dollars",
            "1234.5 USD",
        ),
        ("it covers 5 km２", "5 km２", "5 km2"),
        ("1\u{336}20 and then 130 homes", "130", "130"),
        ("\u{202E}021\u{202C} or 130 homes", "130", "130"),
    ]);
    let ordinal = read("the 2\u{200B}3r\u{200B}d floor", "en");
    assert_eq!(ordinal[0].1, "rank 23");
}
