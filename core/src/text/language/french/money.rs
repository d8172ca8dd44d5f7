//! Names of money, of the parts of it, and words that tell of paying.

use crate::model::Currency::{self, Code, Uncoded};
use crate::model::SharedName;
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*, UnitWord};
use crate::text::language::term::{Terms, terms};

/// A line of names for money.
const fn money(currency: Currency, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "La banque donna 5 millions de {} ici.";
    terms(UnitWord::Money(currency), names, EXAMPLE, reads)
}

/// A line of names for a part of it: how many make one.
const fn part(currency: Currency, parts: u32, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "Le prix est de 50 {}.";
    terms(
        UnitWord::PartOfMoney(currency, parts),
        names,
        EXAMPLE,
        reads,
    )
}

/// The cent of the euro, and those of dollars.
const CENT: Currency = Currency::Shared(&SharedName::of(&[
    "EUR", "USD", "AUD", "CAD", "HKD", "NZD", "SGD",
]));

/// The hundredth of a euro, and those of francs and dirhams.
const CENTIME: Currency = Currency::Shared(&SharedName::of(&["EUR", "CHF", "DZD", "MAD", "XPF"]));

/// A name that several currencies share goes to a [`Currency`] that tells which one is meant in which region.
#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[
    money(Currency::BOLIVAR, "bolivar, bolivars", "5 million VES"),
    money(Currency::CFA_FRANC, "franc cfa, francs cfa", "5 million XOF"),
    money(Currency::CROWN, "couronne, couronnes", "5 million CZK"),
    money(Currency::DINAR, "dinar", "5 million KWD"),
    money(Currency::DIRHAM, "dirham", "5 million AED"),
    money(Currency::DOLLAR, "dollar", "5 million USD"),
    money(Currency::FRANC, "franc", "5 million CHF"),
    money(Currency::LEU, "leu, lei", "5 million RON"),
    money(Currency::LIRA, "lire, lires", "5 million TRY"),
    money(Currency::PESO, "peso", "5 million MXN"),
    money(Currency::POUND, "livre", "5 million GBP"),
    money(Currency::RIAL, "rial, rials", "5 million IRR"),
    money(Currency::RIYAL, "riyal", "5 million SAR"),
    money(Currency::RUBLE, "rouble", "5 million RUB"),
    money(Currency::RUPEE, "roupie", "5 million INR"),
    money(Currency::SHILLING, "shilling", "5 million KES"),
    money(Currency::WON, "won", "5 million KRW"),
    money(Code("ALL"), "lek", "5 million ALL"),
    money(Code("ARS"), "peso argentin, pesos argentins", "5 million ARS"),
    money(Code("AUD"), "dollar australien, dollars australiens", "5 million AUD"),
    money(Code("BAM"), "mark convertible, marks convertibles", "5 million BAM"),
    money(Code("BGN"), "lev, leva", "5 million BGN"),
    money(Code("BRL"), "real, réal, reais, réaux", "5 million BRL"),
    money(Code("CAD"), "dollar canadien, dollars canadiens", "5 million CAD"),
    money(Code("CHF"), "franc suisse, francs suisses", "5 million CHF"),
    money(Code("CLP"), "peso chilien, pesos chiliens", "5 million CLP"),
    money(Code("CNY"), "yuan, renminbi", "5 million CNY"),
    money(Code("COP"), "peso colombien, pesos colombiens", "5 million COP"),
    money(Code("CZK"), "couronne tchèque, couronnes tchèques", "5 million CZK"),
    money(Code("DKK"), "couronne danoise, couronnes danoises", "5 million DKK"),
    money(Code("DZD"), "dinar algérien, dinars algériens", "5 million DZD"),
    money(Code("EGP"), "livre égyptienne, livres égyptiennes", "5 million EGP"),
    money(Code("EUR"), "euro", "5 million EUR"),
    money(Code("GBP"), "livre sterling, livres sterling, livre britannique, livres britanniques", "5 million GBP"),
    money(Code("GHS"), "cedi", "5 million GHS"),
    money(Code("HKD"), "dollar de hong kong, dollars de hong kong", "5 million HKD"),
    money(Code("HTG"), "gourde", "5 million HTG"),
    money(Code("HUF"), "forint", "5 million HUF"),
    money(Code("IDR"), "rupiah", "5 million IDR"),
    money(Code("ILS"), "shekel", "5 million ILS"),
    money(Code("INR"), "roupie indienne, roupies indiennes", "5 million INR"),
    money(Code("IQD"), "dinar irakien, dinars irakiens", "5 million IQD"),
    money(Code("IRR"), "rial iranien, rials iraniens", "5 million IRR"),
    money(Code("ISK"), "couronne islandaise, couronnes islandaises", "5 million ISK"),
    money(Code("JPY"), "yen", "5 million JPY"),
    money(Code("KES"), "shilling kényan, shillings kényans", "5 million KES"),
    money(Code("KZT"), "tenge", "5 million KZT"),
    money(Code("LBP"), "livre libanaise, livres libanaises", "5 million LBP"),
    money(Code("MAD"), "dirham marocain, dirhams marocains", "5 million MAD"),
    money(Code("MGA"), "ariary", "5 million MGA"),
    money(Code("MUR"), "roupie mauricienne, roupies mauriciennes", "5 million MUR"),
    money(Code("MXN"), "peso mexicain, pesos mexicains", "5 million MXN"),
    money(Code("MYR"), "ringgit", "5 million MYR"),
    money(Code("NGN"), "naira", "5 million NGN"),
    money(Code("NOK"), "couronne norvégienne, couronnes norvégiennes", "5 million NOK"),
    money(Code("NZD"), "dollar néo-zélandais, dollars néo-zélandais", "5 million NZD"),
    money(Code("PHP"), "peso philippin, pesos philippins", "5 million PHP"),
    money(Code("PKR"), "roupie pakistanaise, roupies pakistanaises", "5 million PKR"),
    money(Code("PLN"), "zloty", "5 million PLN"),
    money(Code("RON"), "leu roumain, lei roumains", "5 million RON"),
    money(Code("RSD"), "dinar serbe, dinars serbes", "5 million RSD"),
    money(Code("RUB"), "rouble russe, roubles russes", "5 million RUB"),
    money(Code("SEK"), "couronne suédoise, couronnes suédoises", "5 million SEK"),
    money(Code("SGD"), "dollar de singapour, dollars de singapour", "5 million SGD"),
    money(Code("SYP"), "livre syrienne, livres syriennes", "5 million SYP"),
    money(Code("THB"), "baht", "5 million THB"),
    money(Code("TND"), "dinar tunisien, dinars tunisiens", "5 million TND"),
    money(Code("TRY"), "livre turque, livres turques", "5 million TRY"),
    money(Code("TWD"), "dollar taïwanais, dollars taïwanais", "5 million TWD"),
    money(Code("UAH"), "hryvnia", "5 million UAH"),
    money(Code("USD"), "dollar américain, dollars américains, dollar us, dollars us", "5 million USD"),
    money(Code("VND"), "dong", "5 million VND"),
    money(Code("XPF"), "franc pacifique, francs pacifique, franc cfp, francs cfp", "5 million XPF"),
    money(Code("ZAR"), "rand", "5 million ZAR"),
    money(Uncoded("French franc"), "franc français, francs français, ancien franc, anciens francs", "5 million \"French franc\""),
    money(Uncoded("Belgian franc"), "franc belge, francs belges", "5 million \"Belgian franc\""),
    money(Uncoded("bitcoin"), "bitcoin", "5 million \"bitcoin\""),
    money(Uncoded("deutschmark"), "deutschemark, deutsche mark, mark allemand, marks allemands", "5 million \"deutschmark\""),
    money(Uncoded("peseta"), "peseta", "5 million \"peseta\""),
    part(CENTIME, 100, "centime", "0.5 EUR"),
    part(CENT, 100, "cent, cents", "0.5 EUR"),
    part(Currency::PENCE, 100, "pence, penny", "0.5 GBP"),
    part(Currency::RUBLE, 100, "kopeck", "0.5 RUB"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Payment),
        "coûte coûtent coûté coûtait paie paye payé payer prix vend vendu salaire loyer facture dette amende budget impôt taxe bénéfice",
        "Ils ont {} 20 livres.", "20 GBP",
    ),
    words(Is(RarelyMoney), "won real lire lires rand dong", "Ils virent 5 {} ici.", "5"),
];
