//! Whoever builds newsfacts builds the packages of others as well: each may be used under a licence that asks for no more than
//! to be named, and `docs/licences.md` says which they are.

use expect_test::expect_file;
use newsfacts_tests::root;
use spdx::{Expression, LicenseItem, ParseMode};
use std::{collections::BTreeMap, env, fmt::Write, process::Command};

/// Licences that let anybody use and pass on a package, changed or not, with whatever licence is around it.
const FREE: [&str; 9] = [
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Zlib",
];

/// Asks for the source of its own files, when they were changed. Only the program is built with such.
const OF_FILES: &str = "MPL-2.0";

/// Who builds what, from those who build least.
const BUILDS: [(&str, &[&str]); 3] = [
    ("a program that declares facts", &[]),
    (
        "a program that checks them, or writes their page",
        &["--features", "check,page"],
    ),
    ("the program `newsfacts`", &["--features", "cli"]),
];

/// The packages of others and their licences, as they name them.
fn built(features: &[&str]) -> BTreeMap<String, String> {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let shape = [
        "-e", "no-dev", "--prefix", "none", "-f", "{p}\t{l}", "--target", "all",
    ];
    let mut tree = Command::new(cargo);
    tree.current_dir(root())
        .args(["tree", "--locked", "-p", "newsfacts"]);
    let output = tree
        .args(shape)
        .args(features)
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).expect("names are text");
    let packages = lines.lines().filter_map(|line| {
        let (package, licence) = line.split_once('\t')?;
        let name = package.split(' ').next()?;
        // Behind the licence of what was listed before stands `(*)`.
        Some((name.to_owned(), licence.trim_end_matches(" (*)").to_owned()))
    });
    packages
        .filter(|(name, _)| !name.starts_with("newsfacts"))
        .collect()
}

/// Whether a package may be used under licences of the list alone.
fn is_free(licence: &str, others: &[&str]) -> bool {
    let licence = Expression::parse_mode(licence, ParseMode::LAX);
    licence.is_ok_and(|licence| {
        licence.evaluate(|wanted| match &wanted.license {
            LicenseItem::Spdx { id, .. } => FREE.iter().chain(others).any(|free| *free == id.name),
            LicenseItem::Other { .. } => false,
        })
    })
}

#[test]
fn every_licence_is_free_and_listed() {
    let mut known = BTreeMap::new();
    let mut list = String::from(
        "# Packages of others, and their licences\n\n\
         What is built beside newsfacts itself. What only its tests are built with reaches nobody.\n\
         `UPDATE_EXPECT=1 cargo test -p newsfacts-tests --test licences` makes this list anew.\n",
    );
    for (who, features) in BUILDS {
        let others: &[&str] = if features.contains(&"cli") {
            &[OF_FILES]
        } else {
            &[]
        };
        let mut new = built(features);
        new.retain(|name, licence| known.insert(name.clone(), licence.clone()).is_none());
        let more = if who == BUILDS[0].0 {
            ""
        } else {
            ", in addition"
        };
        let _ = write!(
            list,
            "\n## Built by {who}{more}\n\n| package | licence |\n|---|---|\n"
        );
        for (name, licence) in new {
            assert!(is_free(&licence, others), "{name}, for {who}: {licence}");
            let _ = writeln!(list, "| {name} | {licence} |");
        }
    }
    expect_file![root().join("docs/licences.md")].assert_eq(&list);
}

#[test]
fn what_asks_for_more_is_not_free() {
    for (licence, others, free) in [
        ("MIT OR Apache-2.0", [].as_slice(), true),
        ("MIT/Apache-2.0", &[], true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", &[], true),
        ("MIT OR GPL-3.0-only", &[], true),
        ("GPL-3.0-only", &[], false),
        ("MIT AND AGPL-3.0-or-later", &[], false),
        ("MPL-2.0", &[], false),
        ("MPL-2.0", &[OF_FILES], true),
        ("", &[], false),
        ("SEE LICENSE", &[], false),
    ] {
        assert_eq!(is_free(licence, others), free, "{licence}");
    }
}
