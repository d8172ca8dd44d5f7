//! Names of money, of the parts of it, and words that tell of paying.

use crate::model::Currency::{self, Code, Uncoded};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*, UnitWord};
use crate::text::language::term::{Terms, terms};

/// A line of names for money.
const fn money(currency: Currency, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "Die Bank gab ihm 5 Millionen {} Kredit.";
    terms(UnitWord::Money(currency), names, EXAMPLE, reads)
}

/// A line of names for a part of it: how many make one.
const fn part(currency: Currency, parts: u32, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "Der Preis stieg auf 50 {}.";
    terms(
        UnitWord::PartOfMoney(currency, parts),
        names,
        EXAMPLE,
        reads,
    )
}

/// A name that several currencies share goes to a [`Currency`] that tells which one is meant in which region.
#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[
    money(Currency::DOLLAR, "dollar", "5 million USD"),
    money(Currency::KRONE, "kronen, krone", "5 million NOK"),
    money(Currency::PESO, "peso, pesos", "5 million MXN"),
    money(Currency::RUPEE, "rupie, rupien", "5 million INR"),
    money(Code("AED"), "dirham", "5 million AED"),
    money(Code("ARS"), "argentinisch~ peso, argentinisch~ pesos", "5 million ARS"),
    money(Code("AUD"), "australisch~ dollar", "5 million AUD"),
    money(Code("BGN"), "lew, lewa", "5 million BGN"),
    money(Code("BRL"), "real, reais", "5 million BRL"),
    money(Code("CAD"), "kanadisch~ dollar", "5 million CAD"),
    money(Code("CHF"), "franken, schweizer franken", "5 million CHF"),
    money(Code("CNY"), "yuan, renminbi", "5 million CNY"),
    money(Code("CZK"), "tschechisch~ kronen", "5 million CZK"),
    money(Code("DKK"), "dänisch~ kronen", "5 million DKK"),
    money(Code("EGP"), "ägyptisch~ pfund", "5 million EGP"),
    money(Code("EUR"), "euro", "5 million EUR"),
    money(Code("GBP"), "pfund, britisch~ pfund, pfund sterling", "5 million GBP"),
    money(Code("HKD"), "hongkong-dollar", "5 million HKD"),
    money(Code("HUF"), "forint", "5 million HUF"),
    money(Code("ILS"), "schekel", "5 million ILS"),
    money(Code("INR"), "indisch~ rupien", "5 million INR"),
    money(Code("IRR"), "rial", "5 million IRR"),
    money(Code("ISK"), "isländisch~ kronen", "5 million ISK"),
    money(Code("JPY"), "yen", "5 million JPY"),
    money(Code("KRW"), "won", "5 million KRW"),
    money(Code("KWD"), "dinar", "5 million KWD"),
    money(Code("MXN"), "mexikanisch~ peso, mexikanisch~ pesos", "5 million MXN"),
    money(Code("NOK"), "norwegisch~ kronen", "5 million NOK"),
    money(Code("NZD"), "neuseeland-dollar, neuseeländisch~ dollar", "5 million NZD"),
    money(Code("PLN"), "zloty, złoty", "5 million PLN"),
    money(Code("RON"), "leu, lei", "5 million RON"),
    money(Code("RSD"), "serbisch~ dinar", "5 million RSD"),
    money(Code("RUB"), "rubel", "5 million RUB"),
    money(Code("SAR"), "riyal", "5 million SAR"),
    money(Code("SEK"), "schwedisch~ kronen", "5 million SEK"),
    money(Code("SGD"), "singapur-dollar", "5 million SGD"),
    money(Code("THB"), "baht", "5 million THB"),
    money(Code("TRY"), "lira, türkisch~ lira", "5 million TRY"),
    money(Code("TWD"), "taiwan-dollar", "5 million TWD"),
    money(Code("UAH"), "hrywnja, griwna", "5 million UAH"),
    money(Code("USD"), "us-dollar, amerikanisch~ dollar", "5 million USD"),
    money(Code("VND"), "dong", "5 million VND"),
    money(Code("ZAR"), "rand", "5 million ZAR"),
    money(Uncoded("bitcoin"), "bitcoin, bitcoins", "5 million \"bitcoin\""),
    money(Uncoded("deutschmark"), "mark, d-mark, deutsche mark", "5 million \"deutschmark\""),
    money(Uncoded("schilling"), "schilling", "5 million \"schilling\""),
    part(Code("EUR"), 100, "cent, eurocent, euro-cent", "0.5 EUR"),
    part(Code("CHF"), 100, "rappen", "0.5 CHF"),
    part(Code("GBP"), 100, "pence", "0.5 GBP"),
    part(Code("RUB"), 100, "kopeken", "0.5 RUB"),
    part(Uncoded("deutschmark"), 100, "pfennig", "0.5 \"deutschmark\""),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(RarelyMoney), "won dong rand real", "Es waren 5 {} hier.", "5"),
];
