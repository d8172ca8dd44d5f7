//! Where imported actors are found.

use super::{LEE, OTHER, alone, article, checked, importing, package, said};
use newsfacts_syntax::checked::{RustFile, check};

/// Each path leads to one of several actors of the same name, as it does for rustc.
#[test]
fn a_path_leads_where_it_does_for_rustc() {
    let lib = "mod newsroom; pub mod desk; #[path = \"../shared/people.rs\"] mod people; mod inside { mod deep; }";
    let desk = |path: &str| {
        format!(
            "mod local {{ {LEE} }} mod there {{ pub mod other; {} }}",
            importing(path)
        )
    };
    for (path, lee) in [
        ("crate::newsroom::lee", "src/newsroom.rs"),
        ("crate::{newsroom::lee}", "src/newsroom.rs"),
        ("crate::inside::deep::lee", "src/inside/deep/mod.rs"),
        ("crate::people::lee", "shared/people.rs"),
        ("super::super::newsroom::lee", "src/newsroom.rs"),
        ("super::local::lee", ""),
        ("self::super::local::lee", ""),
        ("self::other::lee", "src/desk/there/other.rs"),
        ("crate::desk::there::other::lee", "src/desk/there/other.rs"),
    ] {
        let desk = desk(path);
        let places = [
            "src/newsroom.rs",
            "src/inside/deep/mod.rs",
            "shared/people.rs",
            "src/desk/there/other.rs",
        ];
        let mut files = vec![("src/lib.rs", lib), ("src/desk.rs", &*desk)];
        files.extend(places.map(|place| (place, if place == lee { LEE } else { OTHER })));
        let desk = match lee {
            "" => desk.clone(),
            _ => desk.replace(LEE, OTHER),
        };
        files[1].1 = &desk;
        let folder = package(&files);
        let checked = checked(folder.path(), "src/desk.rs");
        assert_eq!(said(&checked), [""; 0], "{path}");
        assert_eq!(
            article(&checked).article.actors[0].name,
            "Ann Lee",
            "{path}"
        );
        assert_eq!(article(&checked).own_actors, 0);
    }
}

#[test]
fn modules_are_found_from_every_root() {
    for (root, file, module) in [
        ("src/main.rs", "src/vote.rs", "src/newsroom.rs"),
        (
            "src/bin/desk/main.rs",
            "src/bin/desk/vote.rs",
            "src/bin/desk/newsroom/mod.rs",
        ),
        (
            "src/bin/desk.rs",
            "src/bin/vote/mod.rs",
            "src/bin/newsroom.rs",
        ),
        (
            "examples/desk/main.rs",
            "examples/desk/vote.rs",
            "examples/desk/newsroom.rs",
        ),
        ("tests/desk.rs", "tests/vote.rs", "tests/newsroom/mod.rs"),
        (
            "tests/desk/main.rs",
            "tests/desk/vote.rs",
            "tests/desk/newsroom.rs",
        ),
    ] {
        let vote = importing("crate::newsroom::lee");
        let folder = package(&[
            (root, "mod vote; mod newsroom; fn main() {}"),
            (file, &vote),
            (module, LEE),
            ("src/other/newsroom.rs", OTHER),
        ]);
        let checked = checked(folder.path(), file);
        assert_eq!(said(&checked), [""; 0], "{root}");
    }
    // A module that lies where nobody would look for it.
    let folder = package(&[
        ("src/lib.rs", "mod newsroom; mod a { mod b; }"),
        ("src/newsroom.rs", LEE),
        ("src/other/newsroom.rs", OTHER),
        (
            "src/a/b.rs",
            "#[path = \"../../far/away.rs\"]\npub(crate) mod vote;",
        ),
        (
            "far/away.rs",
            &importing("super::super::super::newsroom::lee"),
        ),
    ]);
    assert_eq!(said(&checked(folder.path(), "far/away.rs")), [""; 0]);
}

#[test]
fn actors_of_the_same_file_need_no_disk() {
    let source = format!(
        "mod people {{ {LEE} }}\n{}",
        importing("crate::people::lee")
    );
    assert_eq!(said(&alone(&source)), [""; 0]);
    let source = format!(
        "mod a {{ mod people {{ {LEE} }}\n{} }}",
        importing("self::people::lee")
    );
    assert_eq!(said(&alone(&source)), [""; 0]);
    assert_eq!(alone(&source).blocks[1].modules, ["a"]);
}

#[test]
fn a_file_that_is_given_is_asked_before_the_package_is_searched() {
    let folder = package(&[
        ("src/lib.rs", &importing("::people::lee")),
        ("src/stray.rs", OTHER),
    ]);
    let file = RustFile::read(folder.path().join("src/lib.rs")).expect("it is there");
    let given = [RustFile::new("people.rs", LEE)];
    assert_eq!(said(&check(&file, &given, &[]).expect("Rust")), [""; 0]);
    let name = article(&check(&file, &[], &[]).expect("Rust"))
        .article
        .actors[0]
        .name
        .clone();
    assert_eq!(name, "Bruce Lee", "the only one in the package");
}

#[test]
fn by_its_name_an_actor_is_found_if_all_agree() {
    let vote = importing("crate::prelude::lee");
    let lib = (
        "src/lib.rs",
        "mod prelude { pub use crate::people::*; } mod people; mod vote;",
    );
    // One declares it; two in the same words; two, of which one is called as the path says.
    for others in [
        vec![("src/people.rs", LEE)],
        vec![("src/people.rs", LEE), ("tests/people.rs", LEE)],
        vec![("src/old/prelude.rs", LEE), ("src/people.rs", OTHER)],
        // Another program is none of its business.
        vec![("src/people.rs", LEE), ("examples/prelude.rs", OTHER)],
    ] {
        let files: Vec<(&str, &str)> = [lib, ("src/vote.rs", &vote)]
            .into_iter()
            .chain(others)
            .collect();
        let folder = package(&files);
        assert_eq!(
            said(&checked(folder.path(), "src/vote.rs")),
            [""; 0],
            "{files:?}"
        );
    }
    let folder = package(&[
        lib,
        ("src/vote.rs", &vote),
        ("src/people.rs", LEE),
        ("src/a.rs", OTHER),
    ]);
    let checked = checked(folder.path(), "src/vote.rs");
    let message = checked
        .messages()
        .next()
        .expect("nobody knows which is meant");
    assert_eq!(
        message.text,
        "`lee` is imported, and several `actors!` declare it"
    );
    let lines: Vec<&str> = message.details.lines().collect();
    assert!(
        lines[0].contains("src/people.rs") && lines[0].contains("src/a.rs"),
        "{lines:?}"
    );
    assert_eq!(lines[1], "name the file that is meant: --actors FILE");
}

#[test]
fn an_actor_that_nobody_declares_is_told_once_with_the_files_that_were_looked_for() {
    let folder = package(&[
        ("src/lib.rs", "mod vote; mod newsroom;"),
        ("src/vote.rs", &importing("crate::newsroom::lee")),
    ]);
    let checked = checked(folder.path(), "src/vote.rs");
    assert_eq!(
        said(&checked),
        ["2:26: `lee` is imported, and no `actors!` that declares it was found [wrong_reference]"],
        "what refers to her is not to blame"
    );
    let details = &checked.blocks[0].messages[0].details;
    for looked_for in ["src/newsroom.rs", "src/newsroom/mod.rs", "--actors FILE"] {
        assert!(details.contains(looked_for), "{details}");
    }
}

/// A link, a file out of the package and a file that is none are as if they were not there.
#[test]
#[cfg(unix)]
fn nothing_is_read_out_of_the_package() {
    let outside = package(&[("people.rs", LEE)]);
    let people = outside.path().join("people.rs");
    let lib = format!(
        "mod linked; #[path = {people:?}] mod named; #[path = \"/dev/zero\"] mod endless; mod vote;"
    );
    for path in [
        "crate::linked::lee",
        "crate::named::lee",
        "crate::endless::lee",
        "crate::folder::lee",
    ] {
        let folder = package(&[("src/lib.rs", &lib), ("src/vote.rs", &importing(path))]);
        std::os::unix::fs::symlink(&people, folder.path().join("src/linked.rs"))
            .expect("there is room");
        std::os::unix::fs::symlink(outside.path(), folder.path().join("src/folder"))
            .expect("there is room");
        let said = said(&checked(folder.path(), "src/vote.rs"));
        assert!(
            said.len() == 1 && said[0].contains("no `actors!` that declares it was found"),
            "{path}: {said:?}"
        );
    }
}

#[test]
fn a_workspace_may_share_actors_between_its_packages() {
    let folder = package(&[
        ("Cargo.toml", "[workspace]\n"),
        ("shared/people.rs", LEE),
        ("desk/Cargo.toml", "[package]\nname = \"desk\"\n"),
        (
            "desk/src/lib.rs",
            &format!(
                "#[path = \"../../shared/people.rs\"] mod people;\n{}",
                importing("crate::people::lee")
            ),
        ),
    ]);
    std::fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nmembers = [\"desk\"]\n",
    )
    .expect("there is room");
    assert_eq!(said(&checked(folder.path(), "desk/src/lib.rs")), [""; 0]);
}

#[test]
fn who_belongs_to_whom_is_known_of_actors_of_one_block() {
    let source = "mod people { newsfacts::actors! {
        actor lee: Person = \"Ann Lee\" { of: council };
        actor council: Organization = \"the council\";
    } }\n"
        .to_owned()
        + &importing("crate::people::lee").replace("people::lee", "people::{lee, council}");
    let checked = alone(&source);
    assert_eq!(
        article(&checked).article.actors[0].of.as_deref(),
        Some("council")
    );
    let without = alone(&source.replace("{lee, council}", "lee"));
    assert!(
        said(&without)
            .iter()
            .any(|said| said.contains("`lee` belongs to `council`")),
        "{:?}",
        said(&without)
    );
}

/// What stands at the path decides, whoever else has an actor of that name.
#[test]
fn a_path_that_leads_elsewhere_is_told() {
    let lib = "mod people; mod others; mod vote; mod inner { pub mod deep {} }";
    for (path, where_) in [
        ("crate::peple::lee", "there is no module `peple`"),
        ("super::peple::lee", "there is no module `peple`"),
        ("crate::inner::people::lee", "there is no module `people`"),
        ("crate::others::lee", "src/others.rs, where the path leads"),
        (
            "crate::inner::deep::lee",
            "src/lib.rs, where the path leads",
        ),
        ("crate::lee", "src/lib.rs, where the path leads"),
        ("super::super::people::lee", "more `super`"),
    ] {
        let folder = package(&[
            ("src/lib.rs", lib),
            ("src/people.rs", LEE),
            ("src/others.rs", "use std::fmt;\nfn f() { println!(); }\n"),
            ("src/vote.rs", &importing(path)),
        ]);
        let checked = checked(folder.path(), "src/vote.rs");
        let said = said(&checked);
        assert!(
            said.len() == 1 && said[0].contains("no `actors!` that declares it was found"),
            "{path}: {said:?}"
        );
        let details = &checked.blocks[0].messages[0].details;
        assert!(details.contains(where_), "{path}: {details}");
    }
}

#[test]
fn imports_without_an_end_cost_no_more_than_others() {
    let folder = package(&[
        (
            "src/lib.rs",
            &("mod vote; fn f() {} ".to_owned() + &"use {".repeat(20_000) + &"}".repeat(20_000)),
        ),
        (
            "src/vote.rs",
            &(importing("crate::lee") + &"use ".repeat(100_000)),
        ),
    ]);
    let start = std::time::Instant::now();
    checked(folder.path(), "src/vote.rs");
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}

/// Where only the compiler can follow a path, its name is enough, but not in another program.
#[test]
fn a_path_that_only_the_compiler_follows_is_no_mistake() {
    for (lib, path) in [
        ("pub use people::lee;", "crate::lee"),
        ("pub use self::{people as staff};", "crate::staff::lee"),
        (
            "pub mod all { pub use super::people::*; }",
            "crate::all::lee",
        ),
        (
            "mod all { pub use super::people; pub use super::people::{self as staff}; }",
            "crate::all::staff::lee",
        ),
        (
            "mod all { pub use super::people::{self}; }",
            "crate::all::people::lee",
        ),
        ("load! { staff }", "crate::staff::lee"),
        (
            "#[cfg(unix)] mod staff { } #[cfg(windows)] mod staff { }",
            "crate::staff::lee",
        ),
        (
            "#[cfg_attr(unix, path = \"people.rs\")] mod staff;",
            "crate::staff::lee",
        ),
        ("", "::desk::people::lee"),
    ] {
        let lib = format!("{lib} pub mod people; mod vote;");
        let vote = importing(path);
        let mut files = vec![("src/lib.rs", &*lib), ("src/vote.rs", &vote)];
        files.push(("src/people.rs", LEE));
        files.push(("src/bin/other.rs", OTHER));
        let folder = package(&files);
        assert_eq!(
            said(&checked(folder.path(), "src/vote.rs")),
            [""; 0],
            "{lib} {path}"
        );
    }
    let folder = package(&[
        (
            "src/bin/desk/main.rs",
            "pub use elsewhere::*; mod vote; fn main() {}",
        ),
        ("src/bin/desk/vote.rs", &importing("crate::lee")),
        ("src/bin/other.rs", LEE),
    ]);
    let said = said(&checked(folder.path(), "src/bin/desk/vote.rs"));
    assert!(
        said.len() == 1 && said[0].contains("no `actors!`"),
        "{said:?}"
    );
}
