//! The terms of the vocabulary that the format uses: the list that is kept, and the check that it is the whole list.

use super::documents::{self, described, types};
use std::collections::BTreeSet;

/// The types, and whether schema.org marks them as pending: new, and open to change.
pub const TYPES: &[(&str, bool)] = &[
    ("Claim", true),
    ("ClaimReview", false),
    ("CorrectionComment", true),
    ("Country", false),
    ("CreativeWork", false),
    ("DataFeed", false),
    ("Event", false),
    ("MediaObject", false),
    ("Message", false),
    ("MonetaryAmount", false),
    ("NewsArticle", false),
    ("Observation", true),
    ("Organization", false),
    ("Person", false),
    ("Place", false),
    ("PropertyValue", false),
    ("QualitativeValue", false),
    ("QuantitativeValue", false),
    ("Quotation", true),
    ("Rating", false),
    ("Statement", true),
    ("StatisticalVariable", true),
    ("Thing", false),
];

/// The properties. A pending one is taken where nothing else says the same; `jobTitle` is older than its mark.
pub const PROPERTIES: &[(&str, bool)] = &[
    ("about", false),
    ("additionalType", false),
    ("affiliation", false),
    ("alternateName", false),
    ("appearance", true),
    ("articleBody", false),
    ("associatedMedia", false),
    ("attendee", false),
    ("author", false),
    ("bestRating", false),
    ("claimReviewed", false),
    ("containedInPlace", false),
    ("contentLocation", false),
    ("contentSize", false),
    ("contentUrl", false),
    ("correction", true),
    ("creator", false),
    ("currency", false),
    ("dataFeedElement", false),
    ("dateCreated", false),
    ("dateModified", false),
    ("datePublished", false),
    ("dateline", false),
    ("description", false),
    ("disambiguatingDescription", false),
    ("duration", false),
    ("email", false),
    ("encodingFormat", false),
    ("endDate", false),
    ("eventStatus", false),
    ("firstAppearance", true),
    ("headline", false),
    ("identifier", false),
    ("image", false),
    ("inLanguage", false),
    ("isBasedOn", false),
    ("isPartOf", false),
    ("itemReviewed", false),
    ("jobTitle", true),
    ("keywords", false),
    ("location", false),
    ("marginOfError", true),
    ("maxValue", false),
    ("measurementDenominator", true),
    ("measurementMethod", true),
    ("measurementQualifier", true),
    ("measurementTechnique", true),
    ("memberOf", false),
    ("mentions", false),
    ("minValue", false),
    ("name", false),
    ("observationAbout", true),
    ("observationDate", true),
    ("observationPeriod", true),
    ("propertyID", false),
    ("publisher", false),
    ("ratingValue", false),
    ("recipient", false),
    ("recordedAt", false),
    ("reviewRating", false),
    ("sameAs", false),
    ("startDate", false),
    ("statType", true),
    ("subjectOf", false),
    ("temporal", false),
    ("temporalCoverage", false),
    ("text", false),
    ("translationOfWork", false),
    ("unitCode", false),
    ("unitText", false),
    ("url", false),
    ("value", false),
    ("variableMeasured", true),
    ("worstRating", false),
];

#[test]
fn the_documents_use_these_terms_and_no_others() {
    let documents = documents::all();
    let (mut used_types, mut properties) = (BTreeSet::new(), BTreeSet::new());
    for document in &documents {
        assert_eq!(document["@context"], "https://schema.org");
        described(&document["@graph"], &mut |node| {
            used_types.extend(types(node));
            let terms = node.keys().map(|key| &**key);
            properties.extend(terms.filter(|key| !matches!(*key, "@id" | "@type")));
        });
    }
    let kept = |list: &[(&'static str, bool)]| -> BTreeSet<&str> {
        list.iter().map(|(term, _)| *term).collect()
    };
    assert_eq!(used_types, kept(TYPES));
    assert_eq!(properties, kept(PROPERTIES));
}
