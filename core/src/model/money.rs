//! What money is called by several countries at once.

/// Money as a word or a sign names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Currency {
    /// A currency of ISO 4217, by its code.
    Code(&'static str),
    /// Any of several that share a name: "dollar".
    Shared(&'static SharedName),
    /// Money without a code in use, by what it is called in a declaration: `"peseta"`.
    Uncoded(&'static str),
}

/// A name that several currencies share.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SharedName {
    /// All that are called so: by their code, or by what those without one in use are called in a declaration. The first is
    /// the one that stands for them where only one can be named.
    among: &'static [&'static str],
    /// What is called so only where it is the money of the region.
    at_home: &'static [&'static str],
}

impl SharedName {
    /// What any of these is called, wherever it is read.
    pub const fn of(among: &'static [&'static str]) -> Self {
        Self {
            among,
            at_home: &[],
        }
    }

    /// What may be meant in a region: its own currency where that one is called so, else any of them. There is always one.
    pub fn within(&self, region: [u8; 2]) -> &'static [&'static str] {
        let own = own_currency(region);
        match own.filter(|own| self.among.contains(own) || self.at_home.contains(own)) {
            Some(own) => std::slice::from_ref(own),
            None => self.among,
        }
    }
}

/// The currency of a region, by its ISO 3166 code.
fn own_currency(region: [u8; 2]) -> Option<&'static &'static str> {
    let at = OWN.binary_search_by(|(known, _)| known.as_bytes().cmp(&region));
    at.ok().map(|at| &OWN[at].1)
}

#[rustfmt::skip] // as in a table
const DOLLARS: &[&str] = &[
    "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD",
    "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD", "ZWG",
];

#[rustfmt::skip] // as in a table
impl Currency {
    /// "dollar"
    pub const DOLLAR: Self = Self::Shared(&SharedName::of(DOLLARS));
    /// `$`, which is that of a peso too where there is one
    pub const DOLLAR_SIGN: Self = Self::Shared(&SharedName {
        among: DOLLARS,
        at_home: &["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"],
    });
    /// "cent": of a dollar, of a euro, and of others
    pub const CENT: Self = Self::Shared(&SharedName::of(&[
        "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD",
        "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD", "ZWG", "EUR", "KES", "LKR", "MUR", "SCR",
        "SLE", "SZL", "TZS", "UGX", "ZAR",
    ]));
    /// "pound", `£`
    pub const POUND: Self = Self::Shared(&SharedName::of(&[
        "GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP",
    ]));
    /// "pence"
    pub const PENCE: Self = Self::Shared(&SharedName::of(&["GBP", "FKP", "GIP", "SHP"]));
    /// "penny": in America a cent
    pub const PENNY: Self = Self::Shared(&SharedName::of(&["GBP", "CAD", "FKP", "GIP", "SHP", "USD"]));
    /// "piastre"
    pub const PIASTRE: Self = Self::Shared(&SharedName::of(&["EGP", "LBP", "SDG", "SSP", "SYP"]));
    /// "peso"
    pub const PESO: Self = Self::Shared(&SharedName::of(&["MXN", "ARS", "CLP", "COP", "CUP", "DOP", "PHP", "UYU"]));
    /// "centavo"
    pub const CENTAVO: Self = Self::Shared(&SharedName::of(&[
        "MXN", "ARS", "BOB", "BRL", "COP", "CUP", "DOP", "GTQ", "HNL", "MZN", "NIO", "PHP",
    ]));
    /// "franc"
    pub const FRANC: Self = Self::Shared(&SharedName::of(&[
        "CHF", "BIF", "CDF", "DJF", "GNF", "KMF", "RWF", "XAF", "XOF", "XPF",
    ]));
    /// "CFA franc"
    pub const CFA_FRANC: Self = Self::Shared(&SharedName::of(&["XOF", "XAF"]));
    /// "dinar"
    pub const DINAR: Self = Self::Shared(&SharedName::of(&["KWD", "BHD", "DZD", "IQD", "JOD", "LYD", "RSD", "TND"]));
    /// "dirham"
    pub const DIRHAM: Self = Self::Shared(&SharedName::of(&["AED", "MAD"]));
    /// "rupee"
    pub const RUPEE: Self = Self::Shared(&SharedName::of(&["INR", "LKR", "MUR", "NPR", "PKR", "SCR"]));
    /// "paisa"
    pub const PAISA: Self = Self::Shared(&SharedName::of(&["INR", "BDT", "NPR", "PKR"]));
    /// "shilling"
    pub const SHILLING: Self = Self::Shared(&SharedName::of(&["KES", "SOS", "TZS", "UGX"]));
    /// "krone"
    pub const KRONE: Self = Self::Shared(&SharedName::of(&["NOK", "DKK"]));
    /// "krona"
    pub const KRONA: Self = Self::Shared(&SharedName::of(&["SEK", "ISK"]));
    /// `kr`: each krone and krona
    pub const KR: Self = Self::Shared(&SharedName::of(&["NOK", "DKK", "ISK", "SEK"]));
    /// "crown": what English calls them all
    pub const CROWN: Self = Self::Shared(&SharedName::of(&["CZK", "DKK", "ISK", "NOK", "SEK"]));
    /// "rial"
    pub const RIAL: Self = Self::Shared(&SharedName::of(&["IRR", "OMR", "QAR", "SAR", "YER"]));
    /// "riyal", which those of the Arabic word are called
    pub const RIYAL: Self = Self::Shared(&SharedName::of(&["SAR", "OMR", "QAR", "YER"]));
    /// "lira"
    pub const LIRA: Self = Self::Shared(&SharedName::of(&["TRY", "LBP", "SYP"]));
    /// `¥`: yen and yuan
    pub const YEN_SIGN: Self = Self::Shared(&SharedName::of(&["JPY", "CNY"]));
    /// "won"
    pub const WON: Self = Self::Shared(&SharedName::of(&["KRW", "KPW"]));
    /// "ruble"
    pub const RUBLE: Self = Self::Shared(&SharedName::of(&["RUB", "BYN"]));
    /// "leu"
    pub const LEU: Self = Self::Shared(&SharedName::of(&["RON", "MDL"]));
    /// "manat"
    pub const MANAT: Self = Self::Shared(&SharedName::of(&["AZN", "TMT"]));
    /// "kwacha"
    pub const KWACHA: Self = Self::Shared(&SharedName::of(&["ZMW", "MWK"]));
    /// "som"
    pub const SOM: Self = Self::Shared(&SharedName::of(&["KGS", "UZS"]));
    /// "bolívar"
    pub const BOLIVAR: Self = Self::Shared(&SharedName::of(&["VES", "VED"]));
    /// "colón"
    pub const COLON: Self = Self::Shared(&SharedName::of(&["CRC", "SVC"]));
}

/// The regions of ISO 3166 that have money, in order.
#[rustfmt::skip] // as in a table
static OWN: &[(&str, &str)] = &[
    ("AD", "EUR"), ("AE", "AED"), ("AF", "AFN"), ("AG", "XCD"), ("AI", "XCD"), ("AL", "ALL"), ("AM", "AMD"),
    ("AO", "AOA"), ("AR", "ARS"), ("AS", "USD"), ("AT", "EUR"), ("AU", "AUD"), ("AW", "AWG"), ("AX", "EUR"),
    ("AZ", "AZN"), ("BA", "BAM"), ("BB", "BBD"), ("BD", "BDT"), ("BE", "EUR"), ("BF", "XOF"), ("BG", "BGN"),
    ("BH", "BHD"), ("BI", "BIF"), ("BJ", "XOF"), ("BL", "EUR"), ("BM", "BMD"), ("BN", "BND"), ("BO", "BOB"),
    ("BQ", "USD"), ("BR", "BRL"), ("BS", "BSD"), ("BT", "BTN"), ("BV", "NOK"), ("BW", "BWP"), ("BY", "BYN"),
    ("BZ", "BZD"), ("CA", "CAD"), ("CC", "AUD"), ("CD", "CDF"), ("CF", "XAF"), ("CG", "XAF"), ("CH", "CHF"),
    ("CI", "XOF"), ("CK", "NZD"), ("CL", "CLP"), ("CM", "XAF"), ("CN", "CNY"), ("CO", "COP"), ("CR", "CRC"),
    ("CU", "CUP"), ("CV", "CVE"), ("CW", "XCG"), ("CX", "AUD"), ("CY", "EUR"), ("CZ", "CZK"), ("DE", "EUR"),
    ("DJ", "DJF"), ("DK", "DKK"), ("DM", "XCD"), ("DO", "DOP"), ("DZ", "DZD"), ("EC", "USD"), ("EE", "EUR"),
    ("EG", "EGP"), ("EH", "MAD"), ("ER", "ERN"), ("ES", "EUR"), ("ET", "ETB"), ("FI", "EUR"), ("FJ", "FJD"),
    ("FK", "FKP"), ("FM", "USD"), ("FO", "DKK"), ("FR", "EUR"), ("GA", "XAF"), ("GB", "GBP"), ("GD", "XCD"),
    ("GE", "GEL"), ("GF", "EUR"), ("GG", "GBP"), ("GH", "GHS"), ("GI", "GIP"), ("GL", "DKK"), ("GM", "GMD"),
    ("GN", "GNF"), ("GP", "EUR"), ("GQ", "XAF"), ("GR", "EUR"), ("GS", "GBP"), ("GT", "GTQ"), ("GU", "USD"),
    ("GW", "XOF"), ("GY", "GYD"), ("HK", "HKD"), ("HM", "AUD"), ("HN", "HNL"), ("HR", "EUR"), ("HT", "HTG"),
    ("HU", "HUF"), ("ID", "IDR"), ("IE", "EUR"), ("IL", "ILS"), ("IM", "GBP"), ("IN", "INR"), ("IO", "USD"),
    ("IQ", "IQD"), ("IR", "IRR"), ("IS", "ISK"), ("IT", "EUR"), ("JE", "GBP"), ("JM", "JMD"), ("JO", "JOD"),
    ("JP", "JPY"), ("KE", "KES"), ("KG", "KGS"), ("KH", "KHR"), ("KI", "AUD"), ("KM", "KMF"), ("KN", "XCD"),
    ("KP", "KPW"), ("KR", "KRW"), ("KW", "KWD"), ("KY", "KYD"), ("KZ", "KZT"), ("LA", "LAK"), ("LB", "LBP"),
    ("LC", "XCD"), ("LI", "CHF"), ("LK", "LKR"), ("LR", "LRD"), ("LS", "LSL"), ("LT", "EUR"), ("LU", "EUR"),
    ("LV", "EUR"), ("LY", "LYD"), ("MA", "MAD"), ("MC", "EUR"), ("MD", "MDL"), ("ME", "EUR"), ("MF", "EUR"),
    ("MG", "MGA"), ("MH", "USD"), ("MK", "MKD"), ("ML", "XOF"), ("MM", "MMK"), ("MN", "MNT"), ("MO", "MOP"),
    ("MP", "USD"), ("MQ", "EUR"), ("MR", "MRU"), ("MS", "XCD"), ("MT", "EUR"), ("MU", "MUR"), ("MV", "MVR"),
    ("MW", "MWK"), ("MX", "MXN"), ("MY", "MYR"), ("MZ", "MZN"), ("NA", "NAD"), ("NC", "XPF"), ("NE", "XOF"),
    ("NF", "AUD"), ("NG", "NGN"), ("NI", "NIO"), ("NL", "EUR"), ("NO", "NOK"), ("NP", "NPR"), ("NR", "AUD"),
    ("NU", "NZD"), ("NZ", "NZD"), ("OM", "OMR"), ("PA", "PAB"), ("PE", "PEN"), ("PF", "XPF"), ("PG", "PGK"),
    ("PH", "PHP"), ("PK", "PKR"), ("PL", "PLN"), ("PM", "EUR"), ("PN", "NZD"), ("PR", "USD"), ("PS", "ILS"),
    ("PT", "EUR"), ("PW", "USD"), ("PY", "PYG"), ("QA", "QAR"), ("RE", "EUR"), ("RO", "RON"), ("RS", "RSD"),
    ("RU", "RUB"), ("RW", "RWF"), ("SA", "SAR"), ("SB", "SBD"), ("SC", "SCR"), ("SD", "SDG"), ("SE", "SEK"),
    ("SG", "SGD"), ("SH", "SHP"), ("SI", "EUR"), ("SJ", "NOK"), ("SK", "EUR"), ("SL", "SLE"), ("SM", "EUR"),
    ("SN", "XOF"), ("SO", "SOS"), ("SR", "SRD"), ("SS", "SSP"), ("ST", "STN"), ("SV", "USD"), ("SX", "XCG"),
    ("SY", "SYP"), ("SZ", "SZL"), ("TC", "USD"), ("TD", "XAF"), ("TF", "EUR"), ("TG", "XOF"), ("TH", "THB"),
    ("TJ", "TJS"), ("TK", "NZD"), ("TL", "USD"), ("TM", "TMT"), ("TN", "TND"), ("TO", "TOP"), ("TR", "TRY"),
    ("TT", "TTD"), ("TV", "AUD"), ("TW", "TWD"), ("TZ", "TZS"), ("UA", "UAH"), ("UG", "UGX"), ("UM", "USD"),
    ("US", "USD"), ("UY", "UYU"), ("UZ", "UZS"), ("VA", "EUR"), ("VC", "XCD"), ("VE", "VES"), ("VG", "USD"),
    ("VI", "USD"), ("VN", "VND"), ("VU", "VUV"), ("WF", "XPF"), ("WS", "WST"), ("XK", "EUR"), ("YE", "YER"),
    ("YT", "EUR"), ("ZA", "ZAR"), ("ZM", "ZMW"), ("ZW", "ZWG"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{country_name, is_currency};

    #[test]
    fn regions_and_their_currencies_are_known() {
        assert!(OWN.is_sorted());
        for (region, code) in OWN {
            assert!(is_currency(code), "{code}");
            assert!(country_name(region).is_some(), "{region}");
        }
    }

    #[test]
    fn a_region_narrows_a_name_only_where_its_money_is_called_so() {
        let within = |currency: Currency, region: &[u8; 2]| match currency {
            Currency::Shared(name) => name.within(*region),
            _ => &[],
        };
        for (currency, region, want) in [
            (Currency::DOLLAR, b"US", "USD"),
            (Currency::DOLLAR, b"AU", "AUD"),
            (Currency::DOLLAR, b"EC", "USD"),
            (Currency::POUND, b"GB", "GBP"),
            (Currency::FRANC, b"SN", "XOF"),
            (Currency::DOLLAR_SIGN, b"MX", "MXN"),
            (Currency::KR, b"SE", "SEK"),
        ] {
            assert_eq!(within(currency, region), [want]);
        }
        for (currency, region) in [
            (Currency::DOLLAR, b"\0\0"),
            (Currency::DOLLAR, b"GB"),
            (Currency::DOLLAR, b"MX"),
            (Currency::POUND, b"US"),
            (Currency::KRONE, b"SE"),
        ] {
            assert!(within(currency, region).len() > 1, "{region:?}");
        }
        assert_eq!(
            within(Currency::SHILLING, b"US"),
            ["KES", "SOS", "TZS", "UGX"]
        );
    }
}
