//! What money is called by several countries at once.

/// Money as a word or a sign names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Currency {
    /// A currency of ISO 4217, by its code.
    Code(&'static str),
    /// One of several that share a name: "dollar".
    Shared(&'static SharedName),
    /// Money without a code in use, by what it is called in a declaration: `"peseta"`.
    Uncoded(&'static str),
}

/// A name that the currencies of several countries share, and which of them it means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SharedName {
    /// Where the region of the article has none of its own.
    usual: &'static str,
    /// Regions by their ISO 3166 code, with their currency.
    regions: &'static [(&'static str, &'static str)],
}

impl SharedName {
    /// The code of the currency that is meant in a region.
    pub fn within(&self, region: [u8; 2]) -> &'static str {
        let own = self
            .regions
            .iter()
            .find(|(known, _)| known.as_bytes() == region);
        own.map_or(self.usual, |(_, code)| code)
    }
}

#[rustfmt::skip] // as in a table
impl Currency {
    pub const DOLLAR: Self = Self::Shared(&SharedName {
        usual: "USD",
        regions: &[
            ("AU", "AUD"), ("CA", "CAD"), ("NZ", "NZD"), ("SG", "SGD"), ("HK", "HKD"), ("TW", "TWD"), ("JM", "JMD"),
            ("TT", "TTD"), ("MX", "MXN"),
        ],
    });
    /// Of a dollar, or of a euro.
    pub const CENT: Self = Self::Shared(&SharedName {
        usual: "USD",
        regions: &[
            ("AU", "AUD"), ("CA", "CAD"), ("NZ", "NZD"), ("SG", "SGD"), ("HK", "HKD"), ("TW", "TWD"), ("JM", "JMD"),
            ("TT", "TTD"), ("MX", "MXN"), ("IE", "EUR"), ("DE", "EUR"), ("FR", "EUR"), ("ES", "EUR"), ("IT", "EUR"),
            ("NL", "EUR"), ("FI", "EUR"), ("AT", "EUR"), ("BE", "EUR"),
        ],
    });
    pub const RUPEE: Self = Self::Shared(&SharedName {
        usual: "INR",
        regions: &[("PK", "PKR"), ("LK", "LKR"), ("NP", "NPR"), ("MU", "MUR")],
    });
    pub const PESO: Self = Self::Shared(&SharedName {
        usual: "MXN",
        regions: &[("PH", "PHP"), ("AR", "ARS"), ("CL", "CLP"), ("CO", "COP")],
    });
    pub const KRONE: Self = Self::Shared(&SharedName {
        usual: "NOK",
        regions: &[("DK", "DKK"), ("SE", "SEK")],
    });
}
