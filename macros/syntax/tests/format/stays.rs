//! What stays as it is: comments, everything outside of the blocks, and what cannot be read.

use crate::laid_out;
use newsfacts_syntax::format::{Position, format};

#[track_caller]
fn check(written: &str, expected: &str) {
    let found = laid_out(written);
    assert!(
        found == expected,
        "{written}\nis laid out as\n{found}\nnot as\n{expected}"
    );
}

#[test]
fn comments_stay_beside_what_they_are_about() {
    check(
        r#"
actors! { // at the start
  // of its own

  /* before */ actor lee: Person = "Ann Lee"; // behind
  actor berg: Person /* the builder */ = "Tom Berg" { also: ["Berg" /* short */, "T. Berg"] }; /* and */ // more
      /* lines
   of a comment */
  actor town: Organization = "the town" { role: "host", // always
    // of a field

    also: ["the city"] // last
    // at the end
  };
  // at the very end

}
"#,
        r#"
actors! { // at the start
    // of its own

    /* before */ actor lee: Person = "Ann Lee"; // behind
    actor berg: Person /* the builder */ = "Tom Berg" { also: ["Berg" /* short */, "T. Berg"] }; /* and */ // more
    /* lines
   of a comment */
    actor town: Organization = "the town" {
        role: "host", // always
        // of a field

        also: ["the city"] // last
        // at the end
    };
    // at the very end
}
"#,
    );
}

#[test]
fn a_comment_in_the_middle_of_a_declaration_breaks_it_there() {
    check(
        r#"
actors! {
actor // who
lee: Person = // her name
"Ann Lee"
// what she is
{ role: "mayor" } // end
;
actor berg: Person = "Tom Berg" { role: // see above
  "builder", also: [ // all of them
  "Berg", // short
  "T. Berg" ] };
}
"#,
        r#"
actors! {
    actor // who
        lee: Person = // her name
        "Ann Lee"
        // what she is
        { role: "mayor" } // end
        ;
    actor berg: Person = "Tom Berg" {
        role: // see above
            "builder",
        also: [ // all of them
            "Berg", // short
            "T. Berg"
        ]
    };
}
"#,
    );
}

#[test]
fn what_looks_like_a_comment_or_block_in_a_text_is_none() {
    let outside = r##"
const A: &str = "article! { actor   a }"; // actors! {actor a:Person="A";}
const B: &str = r#"" actors! {actor a:Person="A";} "#;
const C: [char; 4] = ['"', '\'', '{', '\u{7B}'];
const D: &[u8] = b"\" // actors! {";
/* actors! {actor a:Person="A";} /* nested */ */
/// actors! {actor a:Person="A";}
fn f<'a>(a: &'a str) -> &'a str { a }
"##;
    check(
        &format!("{outside}actors!{{actor a:Person=\"// no /* comment\";}}{outside}"),
        &format!("{outside}actors!{{\n    actor a: Person = \"// no /* comment\";\n}}{outside}"),
    );
}

#[test]
fn blocks_are_found_wherever_a_macro_may_stand() {
    check(
        "mod a { fn f() {\n\tcrate :: x::actors /* all */ ! {actor a:Person=\"A\";}\n    } }\n",
        "mod a { fn f() {\n\tcrate :: x::actors /* all */ ! {\n\t    actor a: Person = \"A\";\n\t}\n    } }\n",
    );
    check(
        "wrapper! { vec![( { r#article::actors! {actor a:Person=\"A\";} } )] }",
        "wrapper! { vec![( { r#article::actors! {\n    actor a: Person = \"A\";\n} } )] }",
    );
}

#[test]
fn what_is_no_block_stays() {
    for source in [
        "macro_rules! article { ($($t:tt)*) => { actors! {actor a:Person=\"A\";} }; }",
        "macro_rules! m { () => {{ newsfacts::actors!{actor a:Person=$name;} }}; }",
        "fn f() { if article != {3} {} }",
        "my_actors! {actor a:Person=\"A\";}",
        "article {actor a:Person=\"A\";}",
        "",
        "// nothing",
    ] {
        check(source, source);
    }
}

#[test]
fn line_ends_and_byte_order_mark_stay() {
    let written = "\u{FEFF}#!/usr/bin/env run\n#![allow(x)]\nactors! {actor a:Person=\"A\";// a\n/// b\nactor b:Person=\"B \\\n  C\";}\n";
    let expected = "\u{FEFF}#!/usr/bin/env run\n#![allow(x)]\nactors! {\n    actor a: Person = \"A\"; // a\n    /// b\n    actor b: Person =\n        \"B \\\n  C\";\n}\n";
    check(written, expected);
    check(
        &written.replace('\n', "\r\n"),
        &expected.replace('\n', "\r\n"),
    );
    // The lines of the block are those of the rest of the file.
    check(
        "fn main() {}\r\nactors! {\nactor a: Person = \"A\";\n}\n",
        "fn main() {}\r\nactors! {\r\n    actor a: Person = \"A\";\r\n}\n",
    );
}

#[test]
fn a_block_with_an_error_of_form_is_left_alone_and_the_others_are_not() {
    let rows = [
        (
            "actor a: Person = \"A\"",
            "3:19: expected `;` at the end of the actor [malformed]",
        ),
        (
            "actr a: Person = \"A\";",
            "3:1: there is no declaration `actr` [unknown_keyword]",
        ),
        (
            "actor a: Person = \"A\" { rol: \"x\" };",
            "3:25: an actor has no field `rol` [unknown_field]",
        ),
        (
            "actor a: Person = A;",
            "3:19: expected a text in quotation marks, found `A` [wrong_value]",
        ),
        (
            "quote a: b = \"A\";",
            "3:1: `quote` is not declared here [unknown_keyword]",
        ),
    ];
    for (broken, says) in rows {
        let source =
            format!("fn ä() {{}}\nactors! {{\n{broken}\n}}\nactors! {{actor b:Person=\"B\";}}\n");
        let formatted = format(&source).expect("the file is made of Rust tokens");
        let expected = source.replace(
            "{actor b:Person=\"B\";}",
            "{\n    actor b: Person = \"B\";\n}",
        );
        assert_eq!(formatted.text, expected);
        let said: Vec<String> = formatted
            .left_alone
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(said, [says]);
    }
    // What is missing as a whole is reported at the name of the macro.
    let formatted =
        format("fn main() {}\n  newsfacts::article! { }").expect("these are Rust tokens");
    assert_eq!(
        formatted.left_alone[0].at,
        Position {
            line: 2,
            column: 14
        }
    );
}

#[test]
fn names_and_words_that_are_wrong_are_no_matter_of_form() {
    check(
        "article! {article a=\"A\"{published:2024-01-01,body:\"B\"};quote q:nobody=\"Not there\";}\n",
        "article! {\n    article a = \"A\" { published: 2024-01-01, body: \"B\" };\n    quote q: nobody = \"Not there\";\n}\n",
    );
}

#[test]
fn a_file_that_is_not_made_of_tokens_is_refused() {
    for (source, at) in [
        (
            "fn main() {\n    actors! { actor a: Person = \"A\"; }\n",
            "1:11",
        ),
        ("fn main() {}\n  }\n", "2:3"),
        ("fn main() { ( }", "1:15"),
        ("\u{FEFF}const A: &str = \"ä\" + \"", "1:23"),
        ("#!/bin/run\n/* /* */", "2:1"),
    ] {
        let error = format(source).expect_err(source);
        assert_eq!(error.at.to_string(), at, "{source}");
    }
}

#[test]
fn brackets_may_be_nested_deeply() {
    let (open, close) = ("(".repeat(100_000), ")".repeat(100_000));
    let block = "actors! {actor a:Person=\"A\";}";
    let formatted = format(&format!("fn f() {{ {open}{block}{close} }}")).expect("it is balanced");
    assert!(formatted.text.contains("    actor a: Person = \"A\";\n"));
    let source = format!("actors! {{ #[doc{open}{close}] actor a:Person=\"A\"; }}");
    let formatted = format(&source).expect("it is balanced");
    assert_eq!(formatted.text, source);
    assert_eq!(formatted.left_alone.len(), 1);
}
