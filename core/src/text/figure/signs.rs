//! Signs for units and for money, which are the same in all languages: "kWh", "°C", "A$", "Kč".
//!
//! They are compared as they stand, in capitals or small letters; those of units of more than one letter also in small
//! letters throughout: "KM". Words and what only one language abbreviates ("sq ft") are in its folder. Squares, cubes and
//! rates are composed, see `units`.

use crate::model::{
    Currency::{self, Code, Uncoded},
    UnitDef,
};

/// The signs of units, in the order of their bytes, and the names of the units.
#[rustfmt::skip] // as in a table
static UNITS: &[(&str, &str)] = &[
    ("\"", "inches"), ("'", "ft"), ("EB", "EB"), ("GB", "GB"), ("GHz", "GHz"), ("GJ", "GJ"),
    ("GL", "GL"), ("GW", "GW"), ("GWh", "GWh"), ("Gbit/s", "Gbps"), ("Gbps", "Gbps"),
    ("Gt", "Gt"), ("Hz", "Hz"), ("J", "J"), ("KB", "kB"), ("L", "L"), ("MB", "MB"),
    ("MHz", "MHz"), ("MJ", "MJ"), ("ML", "ML"), ("MPa", "MPa"), ("MW", "MW"), ("MWh", "MWh"),
    ("Mbit/s", "Mbps"), ("Mbps", "Mbps"), ("Mt", "Mt"), ("PB", "PB"), ("PJ", "PJ"),
    ("Pa", "Pa"), ("Sv", "Sv"), ("TB", "TB"), ("TEU", "TEU"), ("TJ", "TJ"), ("TW", "TW"),
    ("TWh", "TWh"), ("V", "V"), ("W", "W"), ("Wh", "Wh"), ("b/d", "barrels/day"),
    ("bbl/d", "barrels/day"), ("bhp", "hp"), ("btu", "BTU"), ("cl", "cL"), ("cm", "cm"),
    ("dB", "dB"), ("dBA", "dB"), ("dl", "dL"), ("g", "g"), ("gbps", "Gbps"), ("ghz", "GHz"),
    ("gw", "GW"), ("gwh", "GWh"), ("h", "hours"), ("hPa", "hPa"), ("ha", "ha"), ("hl", "hL"),
    ("hp", "hp"), ("hz", "Hz"), ("kB", "kB"), ("kHz", "kHz"), ("kJ", "kJ"), ("kPa", "kPa"),
    ("kV", "kV"), ("kW", "kW"), ("kWh", "kWh"), ("kbit/s", "kbps"), ("kbps", "kbps"),
    ("kcal", "kcal"), ("kg", "kg"), ("khz", "kHz"), ("kl", "kL"), ("km", "km"), ("kt", "kt"),
    ("kw", "kW"), ("kwh", "kWh"), ("l", "L"), ("m", "m"), ("mA", "mA"), ("mSv", "mSv"),
    ("mb", "mbar"), ("mb/d", "mbpd"), ("mbar", "mbar"), ("mbps", "Mbps"), ("mg", "mg"),
    ("mhz", "MHz"), ("min", "minutes"), ("ml", "mL"), ("mm", "mm"), ("ms", "ms"),
    ("mw", "MW"), ("mwh", "MWh"), ("nm", "nm"), ("s", "seconds"), ("st", "stone"), ("t", "t"),
    ("tCO2", "tCO2"), ("tCO2e", "tCO2e"), ("twh", "TWh"), ("°", "degrees"), ("°C", "celsius"),
    ("°F", "fahrenheit"), ("°K", "kelvin"), ("µSv", "uSv"), ("µg", "ug"), ("µm", "um"),
    ("µs", "us"), ("º", "degrees"), ("ºC", "celsius"), ("ºF", "fahrenheit"), ("μSv", "uSv"), ("μg", "ug"), ("μm", "um"), ("μs", "us"), ("′", "ft"),
    ("″", "inches"), ("℃", "celsius"), ("℉", "fahrenheit"),
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
    UnitDef::named(UNITS[at].1)
}

/// What plain degrees may be.
pub(super) const DEGREES: &[&str] = &["degrees", "celsius", "fahrenheit"];

/// Whether a sign is as often something else (Ms Lee, St John), so that it is read only where it is joined to its figure.
pub(super) fn is_also_word(sign: &str) -> bool {
    matches!(sign, "mb" | "ms" | "Ms" | "st" | "St" | "ST")
}

/// The scale of temperature that a letter stands for behind a degree: "40C".
pub(super) fn scale(letter: &str) -> Option<&'static UnitDef> {
    UnitDef::named(match letter {
        "C" | "c" => "celsius",
        "F" | "f" => "fahrenheit",
        _ => return None,
    })
}

/// A sign for money: what it means, and how many of it make one.
type Money = (&'static str, Currency, u32);

/// Signs for money that stand before or behind a figure.
#[rustfmt::skip] // as in a table
static MONEY: &[Money] = &[
    ("$", Currency::DOLLAR_SIGN, 1), ("£", Currency::POUND, 1), ("€", Code("EUR"), 1), ("¥", Currency::YEN_SIGN, 1),
    ("￥", Currency::YEN_SIGN, 1), ("₹", Code("INR"), 1), ("₽", Code("RUB"), 1), ("₩", Currency::WON, 1),
    ("₪", Code("ILS"), 1), ("₺", Code("TRY"), 1), ("₴", Code("UAH"), 1), ("₦", Code("NGN"), 1), ("₫", Code("VND"), 1),
    ("₱", Code("PHP"), 1), ("฿", Code("THB"), 1), ("₾", Code("GEL"), 1), ("₭", Code("LAK"), 1), ("₮", Code("MNT"), 1),
    ("₡", Code("CRC"), 1), ("₲", Code("PYG"), 1), ("₵", Code("GHS"), 1), ("₸", Code("KZT"), 1), ("₼", Code("AZN"), 1),
    ("₿", Uncoded("bitcoin"), 1), ("₨", Currency::RUPEE, 1), ("₧", Uncoded("peseta"), 1), ("Rs", Currency::RUPEE, 1),
    ("RM", Code("MYR"), 1), ("Rp", Code("IDR"), 1), ("Tk", Code("BDT"), 1), ("Ksh", Code("KES"), 1),
    ("KSh", Code("KES"), 1), ("Sh", Currency::SHILLING, 1), ("Shs", Currency::SHILLING, 1), ("Kshs", Code("KES"), 1),
    ("USh", Code("UGX"), 1), ("Ush", Code("UGX"), 1), ("TSh", Code("TZS"), 1), ("Tsh", Code("TZS"), 1),
    ("Sfr", Code("CHF"), 1), ("Fr", Currency::FRANC, 1), ("kr", Currency::KR, 1), ("Kr", Currency::KR, 1),
    ("Kc", Code("CZK"), 1), ("Kč", Code("CZK"), 1), ("zł", Code("PLN"), 1), ("LE", Code("EGP"), 1),
    ("Dh", Currency::DIRHAM, 1), ("Dhs", Currency::DIRHAM, 1), ("RMB", Code("CNY"), 1), ("rmb", Code("CNY"), 1),
    ("BTC", Uncoded("bitcoin"), 1), ("ETH", Uncoded("ether"), 1), ("＄", Currency::DOLLAR_SIGN, 1),
    ("￡", Currency::POUND, 1), ("￠", Currency::DOLLAR, 100), ("DM", Uncoded("deutschmark"), 1),
    ("FCFA", Currency::CFA_FRANC, 1),
    ("¢", Currency::DOLLAR, 100), ("c", Currency::CENT, 100), ("p", Currency::PENCE, 100),
];

/// Letters before a `$` or `£`, which tell whose it is, or before a `/`.
#[rustfmt::skip] // as in a table
static LETTERED: &[(&str, &str)] = &[
    ("US$", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"), ("CAN$", "CAD"), ("CDN$", "CAD"),
    ("HK$", "HKD"), ("NZ$", "NZD"), ("S$", "SGD"), ("SG$", "SGD"), ("NT$", "TWD"), ("R$", "BRL"), ("MX$", "MXN"),
    ("MEX$", "MXN"), ("J$", "JMD"), ("TT$", "TTD"), ("EC$", "XCD"), ("BDS$", "BBD"), ("FJ$", "FJD"), ("N$", "NAD"),
    ("Z$", "ZWG"), ("E£", "EGP"), ("L£", "LBP"), ("S£", "SYP"), ("G$", "GYD"), ("GY$", "GYD"), ("BZ$", "BZD"),
    ("CI$", "KYD"), ("L$", "LRD"), ("LD$", "LRD"), ("SI$", "SBD"), ("BM$", "BMD"), ("RD$", "DOP"), ("AR$", "ARS"),
    ("CU$", "CUP"), ("T$", "TOP"), ("WS$", "WST"), ("S/", "PEN"), ("B/", "PAB"),
];

/// What a sign for money means, and how many of it make one.
pub(super) fn money(sign: &str) -> Option<(Currency, u32)> {
    let found = MONEY.iter().find(|(known, ..)| *known == sign)?;
    Some((found.1, found.2))
}

/// The currency of a sign that letters stand before; of a `/` these are capitals.
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
    fn the_signs_of_units_are_sorted_and_mean_units() {
        for (sign, _) in super::UNITS {
            assert!(super::unit(sign).is_some(), "{sign}");
        }
        assert!(super::UNITS.is_sorted_by_key(|(sign, _)| sign.as_bytes()));
    }
}
