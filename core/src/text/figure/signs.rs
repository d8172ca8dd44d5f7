//! Signs for units and for money, which are the same in all languages: "kWh", "°C", "A$", "Kč".
//!
//! They are compared as they stand, in capitals or small letters; those of units of more than one letter also in small
//! letters throughout: "KM". Words and what only one language abbreviates ("sq ft") are in its folder. Squares, cubes and
//! rates are composed, see `units`.

use crate::model::{
    Currency::{self, Code, Uncoded},
    UnitDef,
};

const fn of(name: &str) -> &'static UnitDef {
    UnitDef::of(name)
}

/// The signs of units, in the order of their bytes.
#[rustfmt::skip] // as in a table
static UNITS: &[(&str, &UnitDef)] = &[
    ("\"", of("inches")), ("'", of("ft")), ("EB", of("EB")), ("GB", of("GB")), ("GHz", of("GHz")), ("GJ", of("GJ")),
    ("GL", of("GL")), ("GW", of("GW")), ("GWh", of("GWh")), ("Gbit/s", of("Gbps")), ("Gbps", of("Gbps")),
    ("Gt", of("Gt")), ("Hz", of("Hz")), ("J", of("J")), ("KB", of("kB")), ("L", of("L")), ("MB", of("MB")),
    ("MHz", of("MHz")), ("MJ", of("MJ")), ("ML", of("ML")), ("MPa", of("MPa")), ("MW", of("MW")), ("MWh", of("MWh")),
    ("Mbit/s", of("Mbps")), ("Mbps", of("Mbps")), ("Mt", of("Mt")), ("PB", of("PB")), ("PJ", of("PJ")),
    ("Pa", of("Pa")), ("Sv", of("Sv")), ("TB", of("TB")), ("TEU", of("TEU")), ("TJ", of("TJ")), ("TW", of("TW")),
    ("TWh", of("TWh")), ("V", of("V")), ("W", of("W")), ("Wh", of("Wh")), ("b/d", of("barrels/day")),
    ("bbl/d", of("barrels/day")), ("bhp", of("hp")), ("btu", of("BTU")), ("cl", of("cL")), ("cm", of("cm")),
    ("dB", of("dB")), ("dBA", of("dB")), ("dl", of("dL")), ("g", of("g")), ("gbps", of("Gbps")), ("ghz", of("GHz")),
    ("gw", of("GW")), ("gwh", of("GWh")), ("h", of("hours")), ("hPa", of("hPa")), ("ha", of("ha")), ("hl", of("hL")),
    ("hp", of("hp")), ("hz", of("Hz")), ("kB", of("kB")), ("kHz", of("kHz")), ("kJ", of("kJ")), ("kPa", of("kPa")),
    ("kV", of("kV")), ("kW", of("kW")), ("kWh", of("kWh")), ("kbit/s", of("kbps")), ("kbps", of("kbps")),
    ("kcal", of("kcal")), ("kg", of("kg")), ("khz", of("kHz")), ("kl", of("kL")), ("km", of("km")), ("kt", of("kt")),
    ("kw", of("kW")), ("kwh", of("kWh")), ("l", of("L")), ("m", of("m")), ("mA", of("mA")), ("mSv", of("mSv")),
    ("mb", of("mbar")), ("mb/d", of("mbpd")), ("mbar", of("mbar")), ("mbps", of("Mbps")), ("mg", of("mg")),
    ("mhz", of("MHz")), ("min", of("minutes")), ("ml", of("mL")), ("mm", of("mm")), ("ms", of("ms")),
    ("mw", of("MW")), ("mwh", of("MWh")), ("nm", of("nm")), ("s", of("seconds")), ("t", of("t")),
    ("tCO2", of("tCO2")), ("tCO2e", of("tCO2e")), ("twh", of("TWh")), ("°", of("degrees")), ("°C", of("celsius")),
    ("°F", of("fahrenheit")), ("°K", of("kelvin")), ("µSv", of("uSv")), ("µg", of("ug")), ("µm", of("um")),
    ("µs", of("us")), ("μSv", of("uSv")), ("μg", of("ug")), ("μm", of("um")), ("μs", of("us")), ("′", of("ft")),
    ("″", of("inches")), ("℃", of("celsius")), ("℉", of("fahrenheit")),
];

/// The unit of a sign.
pub(super) fn unit(sign: &str) -> Option<&'static UnitDef> {
    let find = |sign: &str| UNITS.binary_search_by(|(known, _)| (*known).cmp(sign)).ok();
    let at = find(sign).or_else(|| {
        let mut small = [0; 8];
        let small = small.get_mut(..sign.len()).filter(|_| sign.len() > 1)?;
        small.copy_from_slice(sign.as_bytes());
        small.make_ascii_lowercase();
        find(str::from_utf8(small).ok()?)
    })?;
    Some(UNITS[at].1)
}

/// Whether a sign is as often something else (Ms Lee), so that it is read only where it is joined to its figure.
pub(super) fn is_also_word(sign: &str) -> bool {
    matches!(sign, "mb" | "ms" | "Ms")
}

/// The scale of temperature that a letter stands for behind a degree: "40C".
pub(super) fn scale(letter: &str) -> Option<&'static UnitDef> {
    Some(match letter {
        "C" | "c" => const { of("celsius") },
        "F" | "f" => const { of("fahrenheit") },
        _ => return None,
    })
}

/// A sign for money: what it means, and how many of it make one.
type Money = (&'static str, Currency, u32);

/// Signs for money that stand before or behind a figure.
#[rustfmt::skip] // as in a table
static MONEY: &[Money] = &[
    ("$", Currency::DOLLAR, 1), ("£", Code("GBP"), 1), ("€", Code("EUR"), 1), ("¥", Code("JPY"), 1),
    ("￥", Code("JPY"), 1), ("₹", Code("INR"), 1), ("₽", Code("RUB"), 1), ("₩", Code("KRW"), 1), ("₪", Code("ILS"), 1),
    ("₺", Code("TRY"), 1), ("₴", Code("UAH"), 1), ("₦", Code("NGN"), 1), ("₫", Code("VND"), 1), ("₱", Code("PHP"), 1),
    ("฿", Code("THB"), 1), ("₾", Code("GEL"), 1), ("₭", Code("LAK"), 1), ("₮", Code("MNT"), 1), ("₡", Code("CRC"), 1),
    ("₲", Code("PYG"), 1), ("₵", Code("GHS"), 1), ("₸", Code("KZT"), 1), ("₼", Code("AZN"), 1),
    ("₿", Uncoded("bitcoin"), 1), ("₨", Currency::RUPEE, 1), ("₧", Uncoded("peseta"), 1), ("Rs", Currency::RUPEE, 1),
    ("RM", Code("MYR"), 1), ("Rp", Code("IDR"), 1), ("Tk", Code("BDT"), 1), ("Ksh", Code("KES"), 1),
    ("KSh", Code("KES"), 1), ("Sh", Code("KES"), 1), ("Kshs", Code("KES"), 1), ("Sfr", Code("CHF"), 1), ("Fr", Code("CHF"), 1),
    ("kr", Currency::KRONE, 1), ("Kr", Currency::KRONE, 1), ("Kc", Code("CZK"), 1), ("Kč", Code("CZK"), 1),
    ("zł", Code("PLN"), 1), ("LE", Code("EGP"), 1), ("Dh", Code("AED"), 1), ("Dhs", Code("AED"), 1),
    ("RMB", Code("CNY"), 1), ("rmb", Code("CNY"), 1), ("BTC", Uncoded("bitcoin"), 1), ("ETH", Uncoded("ether"), 1),
    ("DM", Uncoded("deutschmark"), 1), ("¢", Currency::DOLLAR, 100), ("c", Currency::CENT, 100), ("p", Code("GBP"), 100),
];

/// Letters before a `$` or `£`, which tell whose it is.
#[rustfmt::skip] // as in a table
static LETTERED: &[(&str, &str)] = &[
    ("US$", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"), ("CAN$", "CAD"), ("CDN$", "CAD"),
    ("HK$", "HKD"), ("NZ$", "NZD"), ("S$", "SGD"), ("SG$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"), ("MX$", "MXN"),
    ("MEX$", "MXN"), ("J$", "JMD"), ("TT$", "TTD"), ("EC$", "XCD"), ("BDS$", "BBD"), ("FJ$", "FJD"), ("N$", "NAD"),
    ("Z$", "ZWG"), ("E£", "EGP"),
];

/// What a sign for money means, and how many of it make one.
pub(super) fn money(sign: &str) -> Option<(Currency, u32)> {
    let found = MONEY.iter().find(|(known, ..)| *known == sign)?;
    Some((found.1, found.2))
}

/// The currency of a sign that letters stand before.
pub(super) fn lettered(letters: &str, sign: &str) -> Option<&'static str> {
    let is = |known: &str| {
        known
            .strip_suffix(sign)
            .is_some_and(|known| known.eq_ignore_ascii_case(letters))
    };
    let found = LETTERED.iter().find(|(known, _)| is(known))?;
    Some(found.1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_signs_of_units_are_sorted() {
        assert!(super::UNITS.is_sorted_by_key(|(sign, _)| sign.as_bytes()));
    }
}
