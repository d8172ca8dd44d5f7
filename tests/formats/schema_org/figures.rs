//! What becomes of each statistic.

use super::{
    documents::bridge,
    facts::{BRIDGE, assert_members, to},
    graph, node,
};
use crate::articles::loaded;
use serde_json::{Value, json};

#[test]
fn a_statistic_with_everything() {
    assert_eq!(
        *node(&graph(&bridge::ARTICLE), "crossings"),
        json!({
            "@type": "Observation",
            "@id": format!("{BRIDGE}#crossings"),
            "description": "~1.2 million \"crossings\"",
            "variableMeasured": {
                "@type": "StatisticalVariable", "@id": format!("{BRIDGE}#crossings/variable"), "name": "crossings",
            },
            "observationAbout": [to("span"), to("lindhaven"), to("norland")],
            "value": 1_200_000,
            "unitText": "crossings",
            "measurementQualifier": { "@type": "QualitativeValue", "name": "about" },
            "marginOfError": { "@type": "QuantitativeValue", "value": 2, "unitCode": "P1", "unitText": "%" },
            "observationDate": "2022-07", "observationPeriod": "P1Y",
            "measurementTechnique": "counted by camera",
            "subjectOf": {
                "@type": ["Statement", "Message"],
                "@id": format!("{BRIDGE}#crossings/statement"),
                "text": "some 1.2 million",
                "author": [to("council")],
                "recipient": [to("mayor")],
                "recordedAt": to("hearing"),
                "isBasedOn": {
                    "@type": "CreativeWork", "creator": [to("herald")], "url": "https://city.example/count",
                },
                "isPartOf": { "@id": BRIDGE },
            },
        })
    );
}

/// A rise is not a level, and what went down lies below zero.
#[test]
fn every_form_of_a_figure() {
    let money = |members: Value| {
        let mut money = json!({ "@type": "MonetaryAmount", "currency": "EUR" });
        money
            .as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        money
    };
    let rows = [
        (
            "fewer",
            json!({
                "value": -7, "unitCode": "P1", "unitText": "%",
                "observationDate": "2023-12-01", "observationPeriod": "P3M",
            }),
        ),
        (
            "at_least_fewer",
            json!({
                "minValue": null, "maxValue": -7, "unitCode": null, "unitText": "boats",
                "measurementQualifier": { "@type": "QualitativeValue", "name": "at-least" },
                "observationDate": "2023-12-18", "observationPeriod": "P7D",
            }),
        ),
        (
            "cost",
            json!({
                "value": money(json!({ "minValue": 2_000_000, "maxValue": 3_500_000 })), "unitText": null,
                "marginOfError": {
                    "@type": "QuantitativeValue", "value": money(json!({ "value": 100_000 })),
                },
                "observationDate": "1990-01-01", "observationPeriod": "P10Y",
            }),
        ),
        (
            "noise",
            json!({ "maxValue": 60, "unitCode": "2N", "unitText": "dB", "observationDate": null }),
        ),
        (
            "toll",
            json!({ "value": money(json!({ "maxValue": 3 })), "observationDate": null }),
        ),
        (
            "drivers",
            json!({ "value": "2/3", "unitText": null, "description": "2 of 3 \"drivers\"" }),
        ),
        (
            "points",
            json!({
                "value": 3, "unitCode": null, "unitText": "percentage points",
                "observationDate": "2024-01-01", "observationPeriod": "P6M",
            }),
        ),
        ("order", json!({ "value": 2, "description": "rank 2" })),
        (
            "ballot",
            json!({ "value": "12-4", "description": "score 12-4", "unitText": null }),
        ),
        (
            "lorries",
            json!({ "minValue": 2000, "maxValue": null, "value": null, "unitText": "lorries" }),
        ),
        (
            "loss",
            json!({
                "value": money(json!({})), "description": "<= millions EUR",
                "measurementQualifier": { "@type": "QualitativeValue", "name": "at-most" },
            }),
        ),
        (
            "jump",
            json!({ "value": 2, "observationDate": "2023", "observationPeriod": null }),
        ),
    ];
    let graph = graph(&bridge::ARTICLE);
    for (fact, members) in rows {
        assert_members(&graph, fact, members);
    }
    let variables = [
        ("fewer", json!("change"), to("crossings/variable")),
        ("cost", Value::Null, Value::Null),
        ("points", json!("change"), Value::Null), // points are no part of what they are measured against
        ("order", json!("rank"), Value::Null),
        ("ballot", json!("score"), Value::Null),
        ("lorries", json!("magnitude"), Value::Null),
        (
            "drivers",
            json!("out-of"),
            json!({ "@type": "StatisticalVariable", "name": "all drivers" }),
        ),
        (
            "jump",
            json!("multiple"),
            json!({ "@type": "StatisticalVariable", "name": "the year before" }),
        ),
    ];
    for (fact, kind, against) in variables {
        let variable = &node(&graph, fact)["variableMeasured"];
        assert_eq!(
            *variable.get("statType").unwrap_or(&Value::Null),
            kind,
            "{fact}"
        );
        assert_eq!(
            *variable
                .get("measurementDenominator")
                .unwrap_or(&Value::Null),
            against,
            "{fact}"
        );
    }
    let coverage = |fact: &str| node(&graph, fact)["subjectOf"]["temporalCoverage"].clone();
    assert_eq!(
        coverage("noise"),
        "2024-03-01T22:00:00+02:00/2024-03-02T06:00:00+02:00"
    );
    assert_eq!(coverage("toll"), "2024-06/..");
    assert_eq!(coverage("fewer"), Value::Null);
}

#[test]
fn figures_of_loaded_facts() {
    let decimal = "http://www.w3.org/2001/XMLSchema#decimal";
    let rows = [
        (
            "share_met",
            json!({ "minValue": 40, "maxValue": 45, "value": null }),
        ),
        ("fall", json!({ "minValue": -3, "maxValue": -2 })),
        ("households", json!({ "value": "1/3", "unitText": null })),
        ("farms", json!({ "value": 0.9 })),
        (
            "inflow",
            json!({ "minValue": 13_800_000_000_i64, "unitCode": "MTQ" }),
        ),
        (
            "grains",
            json!({ "value": { "@type": decimal, "@value": "1234567890.123456789" } }),
        ),
        (
            "flow",
            json!({ "value": -150, "unitCode": null, "unitText": "bcm" }),
        ),
    ];
    let graph = graph(&loaded());
    for (fact, members) in rows {
        assert_members(&graph, fact, members);
    }
}
