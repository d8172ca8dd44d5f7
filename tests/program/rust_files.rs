//! `newsfacts check` on Rust files.

use super::{folder, run, run_with, rust};
use std::fs;

#[test]
fn a_declaration_is_underlined_where_it_is_wrong() {
    let right = rust("We will build 120 homes");
    let wrong = rust("We will build 210 homes");
    let folder = folder(&[
        ("right.rs", &right),
        ("wrong.rs", &wrong),
        ("plain.rs", "fn main() {}\n"),
    ]);
    let folder = folder.path();
    let (code, out, err) = run(folder, &["check", "right.rs", "plain.rs"]);
    assert_eq!((code, &*out), (Some(0), ""), "{err}");
    let lines: Vec<&str> = err.lines().collect();
    assert!(lines[0].starts_with("vote: 1 quotation: "), "{err}");
    assert_eq!(lines[1..], ["plain.rs: there is no article in it"]);
    let (code, out, err) = run(folder, &["check", "wrong.rs"]);
    assert_eq!(
        out,
        "error: the article does not quote these words [misquoted]
 --> wrong.rs:9:24
  |
9 |     quote homes: lee = \"We will build 210 homes\";
  |                        ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = nearest: body:1:16
        “We will build 120 homes,” Mayor Ann Lee said on Tuesday.
                       ^^^ declared: 210
  = explained by `newsfacts explain misquoted`\n\n"
    );
    assert_eq!((code, &*err), (Some(1), "wrong.rs: 1 error\n"));
    let (code, from_input, err) = run_with(folder, &["check", "-"], &wrong);
    assert_eq!((code, &*err), (Some(1), "standard input: 1 error\n"));
    assert_eq!(from_input, out.replace("wrong.rs", "standard input"));
    assert_eq!(
        run(folder, &["check", "wrong.rs", "--allow", "misquoted"]).0,
        Some(0)
    );
    let (code, out, _) = run(folder, &["check", "right.rs", "--deny", "uncovered"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("[uncovered]"), "{out}");
}

#[test]
fn what_cannot_be_read_is_shown_at_its_place() {
    let broken = rust("We will build 120 homes").replace("quote homes: lee =", "quote homes lee =");
    let files = [
        ("broken.rs", &*broken),
        ("open.rs", "fn main() {\n    article! {\n}\n"),
    ];
    let folder = folder(&files);
    let (code, out, err) = run(folder.path(), &["check", "broken.rs"]);
    assert_eq!((code, &*err), (Some(1), "broken.rs: 1 error\n"), "{out}");
    assert!(
        out.contains("--> broken.rs:9:") && out.contains("9 |     quote homes lee ="),
        "{out}"
    );
    let (code, out, err) = run(folder.path(), &["check", "open.rs"]);
    assert_eq!((code, &*err), (Some(2), "open.rs: 1 error\n"), "{out}");
    assert!(
        out.contains("--> open.rs:1:11\n") && out.contains("[malformed]"),
        "{out}"
    );
}

#[test]
fn texts_and_actors_lie_in_files_of_their_own() {
    let article = "newsfacts::article! {
    use crate::people::lee;

    article vote = \"Council votes\" {
        published: 2023-03-14,
        text: \"vote.txt\",
    };

    quote homes: lee = \"We will build 120 homes\";
}
";
    let people = "newsfacts::actors! {\n    actor lee: Person = \"Ann Lee\";\n}\n";
    let folder = folder(&[
        ("vote.rs", article),
        ("vote.txt", "“We will build 120 homes,” Ann Lee said.\n"),
    ]);
    let folder = folder.path();
    let (code, out, _) = run(folder, &["check", "vote.rs"]);
    assert_eq!(code, Some(1));
    assert!(
        out.contains("`lee` is imported, and no `actors!` that declares it was found"),
        "{out}"
    );
    fs::create_dir(folder.join("shared")).unwrap();
    fs::write(folder.join("shared/everybody.rs"), people).unwrap();
    let (code, out, err) = run(
        folder,
        &["check", "vote.rs", "--actors", "shared/everybody.rs"],
    );
    assert_eq!((code, &*out), (Some(0), ""), "{err}");
    fs::write(folder.join("people.rs"), people).unwrap();
    assert_eq!(
        run(folder, &["check", "vote.rs"]).0,
        Some(0),
        "beside the file they are found"
    );
    fs::write(
        folder.join("vote.txt"),
        "“We will build 121 homes,” Ann Lee said.\n",
    )
    .unwrap();
    let (code, out, _) = run(folder, &["check", "vote.rs"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("nearest: vote.txt:1:16"), "{out}");
}

#[test]
fn the_article_is_chosen() {
    let two = rust("We will build 120 homes")
        + &rust("We will build 210 homes").replace("vote", "ballot");
    let folder = folder(&[("two.rs", &two)]);
    let check = |name| run(folder.path(), &["check", "two.rs", "--article", name]);
    assert_eq!(check("vote").0, Some(0));
    assert_eq!(check("ballot").0, Some(1));
    let (code, _, err) = check("bilot");
    assert_eq!(code, Some(2));
    assert!(
        err.contains("two.rs: there is no article `bilot`\n    there are `vote`, `ballot`"),
        "{err}"
    );
}

/// What the compiler would refuse: two modules of one name in one scope. Elsewhere names are free.
#[test]
fn modules_of_one_name_are_told_as_the_compiler_tells_them() {
    let block = rust("We will build 120 homes");
    let other = block.replace("    actor lee", "    #[allow(unused_actor)]\n    actor lee");
    let (one, two) = (&*block, &*other);
    let doubled = [
        format!("{one}{two}"),
        format!("{one}pub mod vote {{}}\n"),
        format!("mod vote;\n{one}"),
        format!("mod inner {{\n{one}{two}}}\n"),
        format!("fn a() {{\n{one}}}\nfn b() {{\n{one}{two}}}\n"),
        format!("#[test]\nmod vote {{}}\n{one}"),
    ];
    for file in doubled {
        let folder = folder(&[("vote.rs", &file)]);
        let (code, out, err) = run(folder.path(), &["check", "vote.rs"]);
        let told = out.contains("`vote` is the name of two modules here [doubled_name]")
            && out.contains("the other: vote.rs:");
        assert!(code == Some(1) && told, "{file}: {out}{err}");
    }
    let free = [
        format!("{one}mod inner {{\n{two}}}\n"),
        format!("fn a() {{\n{one}}}\nfn b() {{\n{two}}}\n"),
        format!("#[cfg(unix)]\n{one}#[cfg(not(unix))]\n{two}"),
        format!("#[cfg(unix)]\nmod vote {{}}\n#[cfg(not(unix))]\n{one}"),
        format!("{one}fn vote() {{}}\nmacro_rules! a {{ () => {{ mod vote {{}} }} }}\n"),
        format!("{one}{}", two.replace("article vote", "article later")),
    ];
    for file in free {
        let folder = folder(&[("vote.rs", &file)]);
        let (_, out, err) = run(folder.path(), &["check", "vote.rs"]);
        assert!(!out.contains("two modules"), "{file}: {out}{err}");
    }
}

#[test]
fn a_name_that_several_articles_have_is_refused() {
    let one = rust("We will build 120 homes");
    let id = |id: &str| {
        let field = format!("published: 2023-03-14,\n        id: \"tag:news.example,2023:{id}\",");
        one.replace("published: 2023-03-14,", &field)
    };
    let same = format!("mod a {{\n{one}}}\nmod b {{\n{one}}}\n");
    let told_apart = format!("mod a {{\n{}}}\nmod b {{\n{}}}\n", id("a"), id("b"));
    let folder = folder(&[("same.rs", &same), ("apart.rs", &told_apart)]);
    let folder = folder.path();
    for (arguments, told) in [
        (
            &["page", "same.rs", "--article", "vote"][..],
            "several articles are called `vote`",
        ),
        (
            &["page", "same.rs"],
            "several are called `vote`: give each another name, or",
        ),
        (
            &[
                "convert",
                "same.rs",
                "--format",
                "facts",
                "--article",
                "vote",
            ],
            "give each another name, or an `id` of its own",
        ),
        (
            &["page", "apart.rs", "--article", "vote"],
            "say by its id which is meant: `tag:news.example,2023:a`, `tag:news.example,2023:b`",
        ),
        (
            &["page", "apart.rs"],
            "say with --article which: `tag:news.example,2023:a`",
        ),
    ] {
        let (code, out, err) = run(folder, arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(told), "{arguments:?}: {err}");
    }
    let into = run(
        folder,
        &["draft", "--into", "same.rs", "--diff", "--article", "vote"],
    );
    assert!(
        into.0 == Some(2) && into.2.contains("give each another name, or an `id`"),
        "{into:?}"
    );
    let one = ["page", "apart.rs", "--article", "tag:news.example,2023:b"];
    assert_eq!(run(folder, &one).0, Some(0));
}

/// A feed over several files is checked as it is published.
#[test]
fn a_feed_is_held_against_the_articles_of_its_files() {
    let block = rust("We will build 120 homes");
    let named = |name: &str, id: &str| {
        let field = format!("published: 2023-03-14,\n        id: \"tag:news.example,2023:{id}\",");
        let block = block.replace("article vote", &format!("article {name}"));
        block.replace("published: 2023-03-14,", &field)
    };
    let lib = |articles: &str| {
        format!(
            "mod city;\nmod world;\nnewsfacts::feed! {{\n    feed news = \"News\" {{\n        articles: [{articles}],\n    }};\n}}\n"
        )
    };
    let folder = folder(&[("Cargo.toml", "[package]\nname = \"desk\"\n")]);
    let folder = folder.path();
    fs::create_dir(folder.join("src")).unwrap();
    fs::write(
        folder.join("src/city.rs"),
        named("vote", "a") + &named("poll", "b"),
    )
    .unwrap();
    fs::write(folder.join("src/world.rs"), named("ballot", "b")).unwrap();
    for (articles, code, told) in [
        ("city::vote, world::ballot", 0, ""),
        (
            "city::poll, world::ballot",
            1,
            "error: another article of this feed has the same id [doubled_id]\n --> src/lib.rs:5:39\n",
        ),
        (
            "city::vote, city::vote",
            1,
            "error: another article of this feed has the same id [doubled_id]\n --> src/lib.rs:5:38\n",
        ),
        (
            "city::vote, world::balot",
            1,
            "error: there is no article `world::balot` [wrong_reference]\n --> src/lib.rs:5:39\n",
        ),
    ] {
        fs::write(folder.join("src/lib.rs"), lib(articles)).unwrap();
        for file in ["src/lib.rs", "./src/lib.rs"] {
            let (is, out, err) = run(folder, &["check", file, "src/city.rs"]);
            assert_eq!(is, Some(code), "{articles}: {out}{err}");
            let told = told.replace("src/lib.rs", file);
            assert!(
                out.starts_with(&told) && out.is_empty() == told.is_empty(),
                "{articles}: {out}"
            );
            assert_eq!(
                out.matches("error:").count(),
                usize::from(code == 1),
                "{out}"
            );
        }
    }
}

#[test]
fn a_blank_that_is_none_for_rust_is_shown_and_stays() {
    let source = rust("We will build 120 homes").replace("quote homes", "quote\u{a0}homes");
    let folder = folder(&[("vote.rs", &source)]);
    let (code, out, _) = run(folder.path(), &["check", "vote.rs"]);
    assert_eq!(code, Some(2), "{out}");
    assert!(
        out.contains("this blank is none for Rust") && out.contains("--> vote.rs:9:10\n"),
        "{out}"
    );
    let (code, _, err) = run(folder.path(), &["fmt", "vote.rs"]);
    assert_ne!(code, Some(0), "{err}");
    let after = fs::read_to_string(folder.path().join("vote.rs")).unwrap();
    assert_eq!(after, source);
}
