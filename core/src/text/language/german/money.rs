//! Names of money, of the parts of it, and words that tell of paying.

use crate::model::Currency::{self, Code, Uncoded};
use crate::model::SharedName;
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

/// The cent of the euro, and those of dollars and others.
const CENT: Currency = Currency::Shared(&SharedName::of(&[
    "EUR", "USD", "AUD", "CAD", "HKD", "NZD", "SGD", "ZAR",
]));

/// A name that several currencies share goes to a [`Currency`] that tells which one is meant in which region.
#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[
    money(Currency::DOLLAR, "dollar", "5 million USD"),
    money(Currency::CROWN, "kronen, krone", "5 million CZK"),
    money(Currency::PESO, "peso, pesos", "5 million MXN"),
    money(Currency::RUPEE, "rupie, rupien", "5 million INR"),
    money(Currency::DIRHAM, "dirham", "5 million AED"),
    money(Code("ARS"), "argentinisch~ peso, argentinisch~ pesos", "5 million ARS"),
    money(Code("AUD"), "australisch~ dollar", "5 million AUD"),
    money(Code("BGN"), "lew, lewa", "5 million BGN"),
    money(Code("BRL"), "real, reais", "5 million BRL"),
    money(Code("CAD"), "kanadisch~ dollar", "5 million CAD"),
    money(Currency::FRANC, "franken, franc, francs", "5 million CHF"),
    money(Currency::CFA_FRANC, "cfa-franc, cfa-francs", "5 million XOF"),
    money(Code("CHF"), "schweizer franken", "5 million CHF"),
    money(Code("CNY"), "yuan, renminbi", "5 million CNY"),
    money(Code("CZK"), "tschechisch~ kronen", "5 million CZK"),
    money(Code("DKK"), "dänisch~ kronen", "5 million DKK"),
    money(Code("EGP"), "ägyptisch~ pfund", "5 million EGP"),
    money(Code("EUR"), "euro", "5 million EUR"),
    money(Currency::POUND, "pfund", "5 million GBP"),
    money(Code("GBP"), "britisch~ pfund, pfund sterling", "5 million GBP"),
    money(Code("HKD"), "hongkong-dollar", "5 million HKD"),
    money(Code("HUF"), "forint", "5 million HUF"),
    money(Code("ILS"), "schekel", "5 million ILS"),
    money(Code("INR"), "indisch~ rupien", "5 million INR"),
    money(Currency::RIAL, "rial", "5 million IRR"),
    money(Code("ISK"), "isländisch~ kronen", "5 million ISK"),
    money(Code("JPY"), "yen", "5 million JPY"),
    money(Currency::WON, "won", "5 million KRW"),
    money(Currency::DINAR, "dinar", "5 million KWD"),
    money(Code("MXN"), "mexikanisch~ peso, mexikanisch~ pesos", "5 million MXN"),
    money(Code("NOK"), "norwegisch~ kronen", "5 million NOK"),
    money(Code("NZD"), "neuseeland-dollar, neuseeländisch~ dollar", "5 million NZD"),
    money(Code("PLN"), "zloty, złoty", "5 million PLN"),
    money(Currency::LEU, "leu, lei", "5 million RON"),
    money(Code("RSD"), "serbisch~ dinar", "5 million RSD"),
    money(Currency::RUBLE, "rubel", "5 million RUB"),
    money(Currency::RIYAL, "riyal", "5 million SAR"),
    money(Code("SEK"), "schwedisch~ kronen", "5 million SEK"),
    money(Code("SGD"), "singapur-dollar", "5 million SGD"),
    money(Code("THB"), "baht", "5 million THB"),
    money(Currency::LIRA, "lira", "5 million TRY"),
    money(Code("TRY"), "türkisch~ lira", "5 million TRY"),
    money(Code("TWD"), "taiwan-dollar", "5 million TWD"),
    money(Code("UAH"), "hrywnja, griwna", "5 million UAH"),
    money(Code("USD"), "us-dollar, amerikanisch~ dollar", "5 million USD"),
    money(Code("VND"), "dong", "5 million VND"),
    money(Code("ZAR"), "rand", "5 million ZAR"),
    money(Code("ALL"), "lek", "5 million ALL"),
    money(Code("AMD"), "dram", "5 million AMD"),
    money(Code("BAM"), "konvertibl~ mark", "5 million BAM"),
    money(Code("BYN"), "belarussisch~ rubel, weißrussisch~ rubel", "5 million BYN"),
    money(Code("CLP"), "chilenisch~ peso, chilenisch~ pesos", "5 million CLP"),
    money(Code("COP"), "kolumbianisch~ peso, kolumbianisch~ pesos", "5 million COP"),
    money(Code("GEL"), "lari", "5 million GEL"),
    money(Code("GHS"), "cedi", "5 million GHS"),
    money(Code("GYD"), "guyana-dollar", "5 million GYD"),
    money(Code("IDR"), "rupiah", "5 million IDR"),
    money(Code("IQD"), "irakisch~ dinar", "5 million IQD"),
    money(Code("IRR"), "iranisch~ rial", "5 million IRR"),
    money(Code("KES"), "kenianisch~ schilling", "5 million KES"),
    money(Code("KZT"), "tenge", "5 million KZT"),
    money(Code("LBP"), "libanesisch~ pfund, libanesisch~ lira", "5 million LBP"),
    money(Code("MAD"), "marokkanisch~ dirham", "5 million MAD"),
    money(Code("MDL"), "moldauisch~ leu, moldauisch~ lei", "5 million MDL"),
    money(Code("MKD"), "denar", "5 million MKD"),
    money(Code("MYR"), "ringgit", "5 million MYR"),
    money(Code("NGN"), "naira", "5 million NGN"),
    money(Code("PHP"), "philippinisch~ peso, philippinisch~ pesos", "5 million PHP"),
    money(Code("PKR"), "pakistanisch~ rupien", "5 million PKR"),
    money(Code("RON"), "rumänisch~ lei", "5 million RON"),
    money(Code("RUB"), "russisch~ rubel", "5 million RUB"),
    money(Code("SYP"), "syrisch~ pfund", "5 million SYP"),
    money(Code("TND"), "tunesisch~ dinar", "5 million TND"),
    money(Code("UGX"), "ugandisch~ schilling", "5 million UGX"),
    money(Uncoded("bitcoin"), "bitcoin, bitcoins", "5 million \"bitcoin\""),
    money(Uncoded("deutschmark"), "mark, d-mark, deutsche mark", "5 million \"deutschmark\""),
    money(Currency::SHILLING, "schilling", "5 million KES"),
    part(CENT, 100, "cent", "0.5 EUR"),
    part(Code("EUR"), 100, "eurocent, euro-cent", "0.5 EUR"),
    part(Code("CHF"), 100, "rappen", "0.5 CHF"),
    part(Currency::PENCE, 100, "pence", "0.5 GBP"),
    part(Code("RUB"), 100, "kopeken", "0.5 RUB"),
    part(Uncoded("deutschmark"), 100, "pfennig", "0.5 \"deutschmark\""),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(RarelyMoney), "won dong rand real", "Es waren 5 {} hier.", "5"),
];
