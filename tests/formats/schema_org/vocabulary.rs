//! Documents against release 30.0 of the vocabulary: every term exists, and stands where its domain and range allow.

use super::{
    documents::{self, described, types},
    standard, terms,
};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeSet, HashMap},
    fs,
};

/// The vocabulary, by the names of its terms.
struct Vocabulary(HashMap<String, Value>);

impl Vocabulary {
    fn release_30() -> Option<Self> {
        let path = standard("schemaorg-current-https-30.0.jsonld")?;
        let json = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
        let vocabulary: Value = serde_json::from_str(&json).expect("a vocabulary is JSON");
        let terms = vocabulary["@graph"].as_array().expect("a list of terms");
        let name = |term: &Value| Some(local(term["@id"].as_str()?).to_owned());
        let terms = terms
            .iter()
            .filter_map(|term| Some((name(term)?, term.clone())));
        Some(Self(terms.collect()))
    }

    fn term(&self, name: &str) -> &Value {
        let term = self.0.get(name);
        term.unwrap_or_else(|| panic!("`{name}` is not in the vocabulary"))
    }

    /// The terms that a term names under a key.
    fn named(&self, term: &str, key: &str) -> Vec<&str> {
        ids(&self.term(term)[key])
    }

    /// A type, and all types that it is a kind of.
    fn with_supertypes<'v>(&'v self, name: &'v str, all: &mut BTreeSet<&'v str>) {
        if all.insert(name) && self.0.contains_key(name) {
            for supertype in self.named(name, "rdfs:subClassOf") {
                self.with_supertypes(supertype, all);
            }
        }
    }

    fn kinds<'v>(&'v self, types: impl IntoIterator<Item = &'v str>) -> BTreeSet<&'v str> {
        let mut all = BTreeSet::new();
        for name in types {
            self.with_supertypes(name, &mut all);
        }
        all
    }

    fn is_pending(&self, term: &str) -> bool {
        let part = ids(&self.term(term)["schema:isPartOf"]);
        part.contains(&"https://pending.schema.org")
    }

    fn is_superseded(&self, term: &str) -> bool {
        self.term(term).get("schema:supersededBy").is_some()
    }
}

/// `name` of `schema:name`, `http://schema.org/name`.
fn local(id: &str) -> &str {
    let prefixes = ["schema:", "https://schema.org/", "http://schema.org/"];
    let name = prefixes.iter().find_map(|prefix| id.strip_prefix(prefix));
    name.unwrap_or(id)
}

/// What one reference or a list of them refers to.
fn ids(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(list) => list
            .iter()
            .filter_map(|one| one["@id"].as_str())
            .map(local)
            .collect(),
        one => one["@id"].as_str().map(local).into_iter().collect(),
    }
}

/// The nodes of a document by their names.
fn index(document: &Value) -> HashMap<&str, &Map<String, Value>> {
    let mut nodes = HashMap::new();
    described(&document["@graph"], &mut |node| {
        if let Some(id) = node.get("@id").and_then(Value::as_str) {
            assert!(nodes.insert(id, node).is_none(), "two nodes are named {id}");
        }
    });
    nodes
}

/// The types of the vocabulary that a value may count as, with their supertypes.
fn kinds_of<'v>(
    value: &'v Value,
    vocabulary: &'v Vocabulary,
    nodes: &HashMap<&str, &'v Map<String, Value>>,
) -> BTreeSet<&'v str> {
    match value {
        Value::String(text) => BTreeSet::from_iter(kinds_of_text(text)),
        Value::Number(number) if number.is_f64() => BTreeSet::from(["Number"]),
        Value::Number(_) => BTreeSet::from(["Number", "Integer"]),
        Value::Bool(_) => BTreeSet::from(["Boolean"]),
        Value::Object(node) if node.contains_key("@value") => {
            assert_eq!(node["@type"], "http://www.w3.org/2001/XMLSchema#decimal");
            let digits = node["@value"].as_str().expect("digits");
            assert!(digits.parse::<newsfacts::Decimal>().is_ok(), "{digits}");
            BTreeSet::from(["Number"])
        }
        Value::Object(node) if node.contains_key("@type") => vocabulary.kinds(types(node)),
        Value::Object(node) => {
            let id = node["@id"].as_str().expect("a reference has an id");
            match nodes.get(id) {
                Some(node) => vocabulary.kinds(types(node)),
                None => {
                    assert!(id.starts_with("http://schema.org/"), "{id} leads nowhere");
                    vocabulary.kinds(type_names(&vocabulary.term(local(id))["@type"]))
                }
            }
        }
        Value::Array(_) | Value::Null => panic!("{value} is no value of a property"),
    }
}

/// The types of a term of the vocabulary itself.
fn type_names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(local).collect(),
        one => one.as_str().map(local).into_iter().collect(),
    }
}

fn kinds_of_text(text: &str) -> Vec<&'static str> {
    let mut kinds = vec!["Text"];
    if ["https://", "http://"]
        .iter()
        .any(|scheme| text.starts_with(scheme))
    {
        kinds.push("URL");
    }
    if is_date(text) {
        kinds.push("Date");
    }
    if text
        .split_once('T')
        .is_some_and(|(date, time)| date.len() == 10 && is_date(date) && is_time(time))
    {
        kinds.push("DateTime");
    }
    if is_duration(text) {
        kinds.push("Duration");
    }
    kinds
}

/// `PT252S`
fn is_duration(text: &str) -> bool {
    let seconds = text
        .strip_prefix("PT")
        .and_then(|rest| rest.strip_suffix('S'));
    seconds.is_some_and(|digits| digits.parse::<u32>().is_ok())
}

/// `2024`, `2024-05`, `2024-05-06`
fn is_date(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '9' } else { c })
        .collect();
    matches!(&*shape, "9999" | "9999-99" | "9999-99-99")
}

/// `07:30:00+02:00`, `18:40:30Z`
fn is_time(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '9' } else { c })
        .collect();
    matches!(&*shape, "99:99:99Z" | "99:99:99+99:99" | "99:99:99-99:99")
}

#[test]
fn the_kept_terms_are_in_the_vocabulary() {
    let Some(vocabulary) = Vocabulary::release_30() else {
        return;
    };
    for (name, kind, pending) in terms::TYPES
        .iter()
        .map(|(name, pending)| (name, "rdfs:Class", pending))
        .chain(
            terms::PROPERTIES
                .iter()
                .map(|(name, pending)| (name, "rdf:Property", pending)),
        )
    {
        assert_eq!(
            type_names(&vocabulary.term(name)["@type"]),
            [kind],
            "{name}"
        );
        assert_eq!(vocabulary.is_pending(name), *pending, "{name}");
        assert!(
            !vocabulary.is_superseded(name),
            "{name} has been superseded"
        );
    }
}

/// What stands where it may not.
fn faults(document: &Value, vocabulary: &Vocabulary) -> Vec<String> {
    let nodes = index(document);
    let mut faults = Vec::new();
    described(&document["@graph"], &mut |node| {
        let kinds = vocabulary.kinds(types(node));
        let properties = node.iter().filter(|(key, _)| !key.starts_with('@'));
        for (property, value) in properties {
            let domain = vocabulary.named(property, "schema:domainIncludes");
            if !domain.iter().any(|name| kinds.contains(name)) {
                faults.push(format!("{property} of {:?}", types(node)));
            }
            let range = vocabulary.named(property, "schema:rangeIncludes");
            let values = match value {
                Value::Array(values) => &**values,
                one => std::slice::from_ref(one),
            };
            let wrong = values.iter().filter(|value| {
                let kinds = kinds_of(value, vocabulary, &nodes);
                !range.iter().any(|name| kinds.contains(name))
            });
            faults.extend(wrong.map(|value| format!("{property}: {value}")));
        }
    });
    faults
}

#[test]
fn every_property_stands_where_it_may() {
    let Some(vocabulary) = Vocabulary::release_30() else {
        return;
    };
    for document in documents::all() {
        assert_eq!(faults(&document, &vocabulary), [""; 0]);
    }
}

#[test]
fn what_may_not_stand_somewhere_is_found() {
    let Some(vocabulary) = Vocabulary::release_30() else {
        return;
    };
    let document = json!({ "@graph": [
        { "@id": "#river", "@type": "Place", "name": 7 },
        { "@type": "Quotation", "creator": { "@id": "#river" }, "recipient": { "@type": "Person" } },
        { "@type": "Observation", "minValue": "1/3", "observationDate": "spring", "value": true },
        { "@type": ["Event", "Place"], "eventStatus": { "@id": "http://schema.org/InStock" }, "url": "page" },
    ]});
    let expected = [
        "name: 7",
        r##"creator: {"@id":"#river"}"##,
        r#"recipient of ["Quotation"]"#,
        r#"minValue: "1/3""#,
        r#"observationDate: "spring""#,
        r#"eventStatus: {"@id":"http://schema.org/InStock"}"#,
        r#"url: "page""#,
    ];
    assert_eq!(faults(&document, &vocabulary), expected);
}
