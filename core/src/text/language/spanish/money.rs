//! Names of money, of the parts of it, and words that tell of paying.

use crate::model::Currency::{self, Code, Uncoded};
use crate::model::SharedName;
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*, UnitWord};
use crate::text::language::term::{Terms, terms};

/// A line of names for money.
const fn money(currency: Currency, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "El banco le dio 5 millones de {} de crédito.";
    terms(UnitWord::Money(currency), names, EXAMPLE, reads)
}

/// A line of names for a part of it: how many make one.
const fn part(currency: Currency, parts: u32, names: &'static str, reads: &'static str) -> Terms {
    const EXAMPLE: &str = "El precio subió a 50 {}.";
    terms(
        UnitWord::PartOfMoney(currency, parts),
        names,
        EXAMPLE,
        reads,
    )
}

/// The cent of the euro, and that of others.
const CENT: Currency =
    Currency::Shared(&SharedName::of(&["EUR", "USD", "VES", "CRC", "PYG", "PEN"]));

/// The hundredth of a peso and of others, in America that of a dollar too.
const CENTAVO: Currency = Currency::Shared(&SharedName::of(&[
    "MXN", "USD", "ARS", "BOB", "BRL", "COP", "CUP", "DOP", "GTQ", "HNL", "MZN", "NIO", "PHP",
]));

/// A name that several currencies share goes to a [`Currency`] that tells which one is meant in which region.
#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[
    money(Currency::BOLIVAR, "bolívar, bolívares, bolivar, bolivares", "5 million VES"),
    money(Currency::CFA_FRANC, "franco cfa, francos cfa", "5 million XOF"),
    money(Currency::COLON, "colón, colones", "5 million CRC"),
    money(Currency::CROWN, "corona, coronas", "5 million CZK"),
    money(Currency::DINAR, "dinar, dinares", "5 million KWD"),
    money(Currency::DIRHAM, "dírham, dirham, dírhams, dirhams", "5 million AED"),
    money(Currency::DOLLAR, "dólar, dólares, dolar, dolares", "5 million USD"),
    money(Currency::FRANC, "franco, francos", "5 million CHF"),
    money(Currency::LEU, "leu", "5 million RON"),
    money(Currency::LIRA, "lira", "5 million TRY"),
    money(Currency::PESO, "peso", "5 million MXN"),
    money(Currency::POUND, "libra", "5 million GBP"),
    money(Currency::RIAL, "rial, riales", "5 million IRR"),
    money(Currency::RIYAL, "riyal, riyales", "5 million SAR"),
    money(Currency::RUBLE, "rublo", "5 million RUB"),
    money(Currency::RUPEE, "rupia", "5 million INR"),
    money(Currency::SHILLING, "chelín, chelines", "5 million KES"),
    money(Currency::WON, "won, wones", "5 million KRW"),
    money(Code("USD"), "dólar estadounidense, dólares estadounidenses", "5 million USD"),
    money(Code("USD"), "dólar americano, dólares americanos", "5 million USD"),
    money(Code("CAD"), "dólar canadiense, dólares canadienses", "5 million CAD"),
    money(Code("AUD"), "dólar australiano, dólares australianos", "5 million AUD"),
    money(Code("NZD"), "dólar neozelandés, dólares neozelandeses", "5 million NZD"),
    money(Code("HKD"), "dólar hongkonés, dólares hongkoneses", "5 million HKD"),
    money(Code("TWD"), "dólar taiwanés, dólares taiwaneses", "5 million TWD"),
    money(Code("JMD"), "dólar jamaicano, dólares jamaicanos", "5 million JMD"),
    money(Code("HKD"), "dólar de hong kong, dólares de hong kong", "5 million HKD"),
    money(Code("SGD"), "dólar de singapur, dólares de singapur", "5 million SGD"),
    money(Code("MXN"), "peso mexicano, pesos mexicanos", "5 million MXN"),
    money(Code("ARS"), "peso argentino, pesos argentinos", "5 million ARS"),
    money(Code("CLP"), "peso chileno, pesos chilenos", "5 million CLP"),
    money(Code("COP"), "peso colombiano, pesos colombianos", "5 million COP"),
    money(Code("CUP"), "peso cubano, pesos cubanos", "5 million CUP"),
    money(Code("DOP"), "peso dominicano, pesos dominicanos", "5 million DOP"),
    money(Code("PHP"), "peso filipino, pesos filipinos", "5 million PHP"),
    money(Code("UYU"), "peso uruguayo, pesos uruguayos", "5 million UYU"),
    money(Code("GBP"), "libra esterlina, libras esterlinas", "5 million GBP"),
    money(Code("GBP"), "libra británica, libras británicas", "5 million GBP"),
    money(Code("EGP"), "libra egipcia, libras egipcias", "5 million EGP"),
    money(Code("LBP"), "libra libanesa, libras libanesas", "5 million LBP"),
    money(Code("SYP"), "libra siria, libras sirias", "5 million SYP"),
    money(Code("SDG"), "libra sudanesa, libras sudanesas", "5 million SDG"),
    money(Code("TRY"), "lira turca, liras turcas", "5 million TRY"),
    money(Code("CHF"), "franco suizo, francos suizos", "5 million CHF"),
    money(Code("SEK"), "corona sueca, coronas suecas", "5 million SEK"),
    money(Code("NOK"), "corona noruega, coronas noruegas", "5 million NOK"),
    money(Code("DKK"), "corona danesa, coronas danesas", "5 million DKK"),
    money(Code("CZK"), "corona checa, coronas checas", "5 million CZK"),
    money(Code("ISK"), "corona islandesa, coronas islandesas", "5 million ISK"),
    money(Code("INR"), "rupia india, rupias indias", "5 million INR"),
    money(Code("IDR"), "rupia indonesia, rupias indonesias", "5 million IDR"),
    money(Code("PKR"), "rupia pakistaní, rupias pakistaníes", "5 million PKR"),
    money(Code("RUB"), "rublo ruso, rublos rusos", "5 million RUB"),
    money(Code("BYN"), "rublo bielorruso, rublos bielorrusos", "5 million BYN"),
    money(Code("DZD"), "dinar argelino, dinares argelinos", "5 million DZD"),
    money(Code("IQD"), "dinar iraquí, dinares iraquíes", "5 million IQD"),
    money(Code("KWD"), "dinar kuwaití, dinares kuwaitíes", "5 million KWD"),
    money(Code("RSD"), "dinar serbio, dinares serbios", "5 million RSD"),
    money(Code("TND"), "dinar tunecino, dinares tunecinos", "5 million TND"),
    money(Code("JOD"), "dinar jordano, dinares jordanos", "5 million JOD"),
    money(Code("MAD"), "dírham marroquí, dírhams marroquíes", "5 million MAD"),
    money(Code("KES"), "chelín keniano, chelines kenianos", "5 million KES"),
    money(Code("UGX"), "chelín ugandés, chelines ugandeses", "5 million UGX"),
    money(Code("EUR"), "euro", "5 million EUR"),
    money(Code("BRL"), "real brasileño, reales brasileños, reais", "5 million BRL"),
    money(Code("BOB"), "boliviano", "5 million BOB"),
    money(Code("CNY"), "yuan, yuanes, renminbi", "5 million CNY"),
    money(Code("JPY"), "yen, yenes", "5 million JPY"),
    money(Code("PYG"), "guaraní, guaraníes", "5 million PYG"),
    money(Code("HNL"), "lempira", "5 million HNL"),
    money(Code("GTQ"), "quetzal, quetzales", "5 million GTQ"),
    money(Code("NIO"), "córdoba", "5 million NIO"),
    money(Code("PAB"), "balboa", "5 million PAB"),
    money(Code("PEN"), "sol, soles, nuevo sol, nuevos soles", "5 million PEN"),
    money(Code("VES"), "bolívar venezolano, bolívares venezolanos", "5 million VES"),
    money(Code("HUF"), "forinto, forintos, florín húngaro, florines húngaros", "5 million HUF"),
    money(Code("PLN"), "esloti, eslotis, zloty, zlotys", "5 million PLN"),
    money(Code("UAH"), "grivna, grivnas, jrivnia", "5 million UAH"),
    money(Code("ILS"), "séquel, séqueles, shekel, shekels", "5 million ILS"),
    money(Code("ZAR"), "rand, rands", "5 million ZAR"),
    money(Code("NGN"), "naira", "5 million NGN"),
    money(Code("MYR"), "ringgit", "5 million MYR"),
    money(Code("THB"), "baht", "5 million THB"),
    money(Code("VND"), "dong", "5 million VND"),
    money(Code("BGN"), "lev, leva", "5 million BGN"),
    money(Code("GEL"), "lari", "5 million GEL"),
    money(Code("KZT"), "tenge", "5 million KZT"),
    money(Code("GHS"), "cedi", "5 million GHS"),
    money(Code("HTG"), "gourde", "5 million HTG"),
    money(Uncoded("peseta"), "peseta, pta, ptas, pts", "5 million \"peseta\""),
    money(Uncoded("bitcoin"), "bitcóin, bitcoin, bitcoins", "5 million \"bitcoin\""),
    money(Uncoded("deutschmark"), "marco alemán, marcos alemanes", "5 million \"deutschmark\""),
    money(Uncoded("drachma"), "dracma", "5 million \"drachma\""),
    money(Uncoded("Italian lira"), "lira italiana, liras italianas", "5 million \"Italian lira\""),
    money(Uncoded("French franc"), "franco francés, francos franceses", "5 million \"French franc\""),
    part(CENT, 100, "céntimo", "0.5 EUR"),
    part(CENTAVO, 100, "centavo", "0.5 MXN"),
    part(Currency::PENCE, 100, "penique", "0.5 GBP"),
    part(Currency::RUBLE, 100, "kopek", "0.5 RUB"),
    part(Code("EUR"), 100, "céntimo de euro, céntimos de euro", "0.5 EUR"),
    part(Code("USD"), 100, "centavo de dólar, centavos de dólar", "0.5 USD"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Payment),
        "cuesta costó cuestan pagar paga pagó pagaron gastó gastaron precio precios valor multa multó ganó recaudó beneficio \
         beneficios salario sueldo factura presupuesto deuda impuesto cobró vendido comprado vendió compró",
        "Ellos {} 20 libras.", "20 GBP",
    ),
    words(
        Is(RarelyMoney),
        "real reales corona coronas won dong rand sol soles lev leva lari franco francos marco",
        "Eran 5 {} allí.", "5",
    ),
];
