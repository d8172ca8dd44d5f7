//! The currencies of ISO 4217.

/// The English name of an ISO 4217 currency code that is in use, or was until lately.
///
/// ```
/// use newsfacts_core::model::currency_name;
/// assert_eq!(currency_name("CHF"), Some("Swiss franc"));
/// assert_eq!(currency_name("DEM"), None); // withdrawn
/// ```
pub fn currency_name(code: &str) -> Option<&'static str> {
    find(code).map(|(_, name)| *name)
}

/// The code itself, of a currency that is known.
#[cfg(feature = "check")]
pub(crate) fn currency_code(code: &str) -> Option<&'static str> {
    find(code).map(|(code, _)| *code)
}

fn find(code: &str) -> Option<&'static (&'static str, &'static str)> {
    let at = CURRENCIES.binary_search_by(|(known, _)| (*known).cmp(code));
    at.ok().map(|at| &CURRENCIES[at])
}

/// Whether `code` is an ISO 4217 currency code that is in use, or was until lately.
pub fn is_currency(code: &str) -> bool {
    find(code).is_some()
}

/// Every currency code that [`currency_name`] knows, in alphabetical order; for suggestions.
pub fn currency_codes() -> impl Iterator<Item = &'static str> {
    CURRENCIES.iter().map(|(code, _)| *code)
}

/// Sorted by code. Three that gave way to others lately are kept for the news of those years. Funds, precious metals and test codes are left out: no news counts in them by code.
static CURRENCIES: &[(&str, &str)] = &[
    ("AED", "UAE dirham"),
    ("AFN", "afghani"),
    ("ALL", "Albanian lek"),
    ("AMD", "Armenian dram"),
    ("ANG", "Netherlands Antillean guilder"),
    ("AOA", "Angolan kwanza"),
    ("ARS", "Argentine peso"),
    ("AUD", "Australian dollar"),
    ("AWG", "Aruban florin"),
    ("AZN", "Azerbaijan manat"),
    ("BAM", "convertible mark"),
    ("BBD", "Barbados dollar"),
    ("BDT", "Bangladeshi taka"),
    ("BGN", "Bulgarian lev"),
    ("BHD", "Bahraini dinar"),
    ("BIF", "Burundi franc"),
    ("BMD", "Bermudian dollar"),
    ("BND", "Brunei dollar"),
    ("BOB", "boliviano"),
    ("BRL", "Brazilian real"),
    ("BSD", "Bahamian dollar"),
    ("BTN", "Bhutanese ngultrum"),
    ("BWP", "Botswana pula"),
    ("BYN", "Belarusian ruble"),
    ("BZD", "Belize dollar"),
    ("CAD", "Canadian dollar"),
    ("CDF", "Congolese franc"),
    ("CHF", "Swiss franc"),
    ("CLP", "Chilean peso"),
    ("CNY", "Chinese yuan"),
    ("COP", "Colombian peso"),
    ("CRC", "Costa Rican colón"),
    ("CUP", "Cuban peso"),
    ("CVE", "Cabo Verde escudo"),
    ("CZK", "Czech koruna"),
    ("DJF", "Djibouti franc"),
    ("DKK", "Danish krone"),
    ("DOP", "Dominican peso"),
    ("DZD", "Algerian dinar"),
    ("EGP", "Egyptian pound"),
    ("ERN", "Eritrean nakfa"),
    ("ETB", "Ethiopian birr"),
    ("EUR", "euro"),
    ("FJD", "Fiji dollar"),
    ("FKP", "Falkland Islands pound"),
    ("GBP", "pound sterling"),
    ("GEL", "Georgian lari"),
    ("GHS", "Ghana cedi"),
    ("GIP", "Gibraltar pound"),
    ("GMD", "Gambian dalasi"),
    ("GNF", "Guinean franc"),
    ("GTQ", "Guatemalan quetzal"),
    ("GYD", "Guyana dollar"),
    ("HKD", "Hong Kong dollar"),
    ("HNL", "Honduran lempira"),
    ("HRK", "Croatian kuna"),
    ("HTG", "Haitian gourde"),
    ("HUF", "Hungarian forint"),
    ("IDR", "Indonesian rupiah"),
    ("ILS", "Israeli new shekel"),
    ("INR", "Indian rupee"),
    ("IQD", "Iraqi dinar"),
    ("IRR", "Iranian rial"),
    ("ISK", "Icelandic króna"),
    ("JMD", "Jamaican dollar"),
    ("JOD", "Jordanian dinar"),
    ("JPY", "Japanese yen"),
    ("KES", "Kenyan shilling"),
    ("KGS", "Kyrgyz som"),
    ("KHR", "Cambodian riel"),
    ("KMF", "Comorian franc"),
    ("KPW", "North Korean won"),
    ("KRW", "South Korean won"),
    ("KWD", "Kuwaiti dinar"),
    ("KYD", "Cayman Islands dollar"),
    ("KZT", "Kazakh tenge"),
    ("LAK", "Lao kip"),
    ("LBP", "Lebanese pound"),
    ("LKR", "Sri Lankan rupee"),
    ("LRD", "Liberian dollar"),
    ("LSL", "Lesotho loti"),
    ("LYD", "Libyan dinar"),
    ("MAD", "Moroccan dirham"),
    ("MDL", "Moldovan leu"),
    ("MGA", "Malagasy ariary"),
    ("MKD", "Macedonian denar"),
    ("MMK", "Myanmar kyat"),
    ("MNT", "Mongolian tögrög"),
    ("MOP", "Macanese pataca"),
    ("MRU", "Mauritanian ouguiya"),
    ("MUR", "Mauritius rupee"),
    ("MVR", "Maldivian rufiyaa"),
    ("MWK", "Malawi kwacha"),
    ("MXN", "Mexican peso"),
    ("MYR", "Malaysian ringgit"),
    ("MZN", "Mozambique metical"),
    ("NAD", "Namibia dollar"),
    ("NGN", "Nigerian naira"),
    ("NIO", "Nicaraguan córdoba"),
    ("NOK", "Norwegian krone"),
    ("NPR", "Nepalese rupee"),
    ("NZD", "New Zealand dollar"),
    ("OMR", "Omani rial"),
    ("PAB", "Panamanian balboa"),
    ("PEN", "Peruvian sol"),
    ("PGK", "Papua New Guinean kina"),
    ("PHP", "Philippine peso"),
    ("PKR", "Pakistan rupee"),
    ("PLN", "Polish złoty"),
    ("PYG", "Paraguayan guaraní"),
    ("QAR", "Qatari riyal"),
    ("RON", "Romanian leu"),
    ("RSD", "Serbian dinar"),
    ("RUB", "Russian ruble"),
    ("RWF", "Rwanda franc"),
    ("SAR", "Saudi riyal"),
    ("SBD", "Solomon Islands dollar"),
    ("SCR", "Seychelles rupee"),
    ("SDG", "Sudanese pound"),
    ("SEK", "Swedish krona"),
    ("SGD", "Singapore dollar"),
    ("SHP", "Saint Helena pound"),
    ("SLE", "Sierra Leonean leone"),
    ("SOS", "Somali shilling"),
    ("SRD", "Surinam dollar"),
    ("SSP", "South Sudanese pound"),
    ("STN", "São Tomé and Príncipe dobra"),
    ("SVC", "Salvadoran colón"),
    ("SYP", "Syrian pound"),
    ("SZL", "Swazi lilangeni"),
    ("THB", "Thai baht"),
    ("TJS", "Tajik somoni"),
    ("TMT", "Turkmenistan manat"),
    ("TND", "Tunisian dinar"),
    ("TOP", "Tongan paʻanga"),
    ("TRY", "Turkish lira"),
    ("TTD", "Trinidad and Tobago dollar"),
    ("TWD", "New Taiwan dollar"),
    ("TZS", "Tanzanian shilling"),
    ("UAH", "Ukrainian hryvnia"),
    ("UGX", "Uganda shilling"),
    ("USD", "US dollar"),
    ("UYU", "Uruguayan peso"),
    ("UZS", "Uzbekistan sum"),
    ("VED", "Venezuelan digital bolívar"),
    ("VES", "Venezuelan bolívar"),
    ("VND", "Vietnamese đồng"),
    ("VUV", "Vanuatu vatu"),
    ("WST", "Samoan tala"),
    ("XAF", "Central African CFA franc"),
    ("XCD", "East Caribbean dollar"),
    ("XCG", "Caribbean guilder"),
    ("XDR", "IMF special drawing right"),
    ("XOF", "West African CFA franc"),
    ("XPF", "CFP franc"),
    ("YER", "Yemeni rial"),
    ("ZAR", "South African rand"),
    ("ZMW", "Zambian kwacha"),
    ("ZWG", "Zimbabwe gold"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_have_names() {
        assert!(CURRENCIES.is_sorted_by_key(|(code, _)| *code));
        for code in currency_codes() {
            assert!(code.len() == 3 && is_currency(code));
        }
        assert_eq!(currency_name("EUR"), Some("euro"));
        assert!(!is_currency("eur"));
    }
}
