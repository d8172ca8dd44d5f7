//! How declarations are laid out.

use crate::laid_out;
use newsfacts_syntax::format::WIDTH;

const ARTICLE: &str = "article vote = \"Council votes\" { published: 2023-03-14 };";

/// Declarations of an `article!` block, and how they stand there afterwards, both without the indentation of the block.
#[track_caller]
fn check(written: &str, expected: &str) {
    let found = laid_out(&format!(
        "article! {{\n    {ARTICLE}\n{}\n}}\n",
        cut(written)
    ));
    let expected = format!("{ARTICLE}\n{}\n", cut(expected));
    let indented = expected.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    let expected = format!("article! {{\n{}}}\n", indented.collect::<String>());
    assert!(
        found == expected,
        "{written}\nis laid out as\n{found}\nnot as\n{expected}"
    );
}

/// Without the line end at the start, which is there to keep a row readable.
fn cut(text: &str) -> &str {
    text.strip_prefix('\n').unwrap_or(text)
}

#[test]
fn blanks_stand_where_the_guide_has_them() {
    let rows = [
        (
            r#"actor lee:Person="Ann Lee"{role:"mayor",also:["Lee" ,"the mayor"]} ;"#,
            r#"actor lee: Person = "Ann Lee" { role: "mayor", also: ["Lee", "the mayor"] };"#,
        ),
        (
            r#"quote _ :lee+berg->town via herald="One"+"Two" ;"#,
            r#"quote _: lee + berg -> town via herald = "One" + "Two";"#,
        ),
        (
            r#"actor aide:Person=unnamed"an aide"{ } ;"#,
            r#"actor aide: Person = unnamed "an aide" {};"#,
        ),
        (
            r#"event a:Other"fair"="A fair" as"fair";"#,
            r#"event a: Other "fair" = "A fair" as "fair";"#,
        ),
        (
            r#"claim a="A"{verdict :"False",rating:1  of 5} ;"#,
            r#"claim a = "A" { verdict: "False", rating: 1 of 5 };"#,
        ),
        (
            r##"actor r#type:Person=r#"Ann "A" Lee"#;"##,
            r##"actor r#type: Person = r#"Ann "A" Lee"#;"##,
        ),
        (
            "use crate :: people::{ lee,berg } ;",
            "use crate::people::{lee, berg};",
        ),
        ("use::people::lee;", "use ::people::lee;"),
        (
            r##"# ! [ deny(uncovered ,misquoted) ] #[allow(misquoted)]quote a: lee = "One";"##,
            "#![deny(uncovered, misquoted)]\n#[allow(misquoted)]\nquote a: lee = \"One\";",
        ),
        (
            "/// Doc. \n/** More. */ #[doc = \"Most.\"] actor a: Person = \"A\";",
            "/// Doc. \n/** More. */\n#[doc = \"Most.\"]\nactor a: Person = \"A\";",
        ),
    ];
    for (written, expected) in rows {
        check(written, expected);
    }
}

#[test]
fn figures_and_dates_have_their_usual_form() {
    let figures = [
        ("+ 18%", "+18 %"),
        ("- 0.3 pp", "-0.3 pp"),
        ("~ 26 hours", "~26 hours"),
        ("~ + 2 x", "~+2 x"),
        (">5 km / h", "> 5 km/h"),
        (">=3\"cars\"", ">= 3 \"cars\""),
        ("<- 5 %", "< -5 %"),
        ("5 ..= 7  million EUR", "5..=7 million EUR"),
        ("5. ..= 7. EUR", "5. ..=7. EUR"),
        ("minus 5..= minus 3 celsius", "minus 5..=minus 3 celsius"),
        ("1 / 4", "1/4"),
        ("3 of 10\"voters\"", "3 of 10 \"voters\""),
        ("rank  2", "rank 2"),
        ("score 2 - 1", "score 2-1"),
        ("score  2-1\"goals\"", "score 2-1 \"goals\""),
        ("score-before", "score - before"),
        ("dozens  \"villages\"", "dozens \"villages\""),
        ("tens  of thousands  people", "tens of thousands people"),
        ("5 million barrels / day", "5 million barrels/day"),
        ("now/before as\"tripled\"", "now / before as \"tripled\""),
        ("5 km  as  _", "5 km as _"),
        ("now-before", "now - before"),
        ("now+before", "now + before"),
    ];
    for (written, expected) in figures {
        check(
            &format!("stat a={written}{{of:\"a\"}};"),
            &format!("stat a = {expected} {{ of: \"a\" }};"),
        );
    }
    let dates = [
        ("2022 - 12-30", "2022-12-30"),
        ("2022-12-30T14 : 05 +03:00", "2022-12-30T14:05+03:00"),
        ("spring  2023 ..= autumn 2023", "spring 2023..=autumn 2023"),
        ("..= 2023-W51", "..=2023-W51"),
        ("2022-02-24 .. as\"since\"", "2022-02-24.. as \"since\""),
        ("2022-02-24 .. as\n_", "2022-02-24.. as _"),
        ("2022-02-24 ..", "2022-02-24.."),
    ];
    for (written, expected) in dates {
        check(
            &format!("event a:Vote=\"A\"{{when:{written},planned:true}};"),
            &format!("event a: Vote = \"A\" {{ when: {expected}, planned: true }};"),
        );
    }
    check(
        r#"quote a:lee="A"{language:zh - Hant-TW,source:["a.txt"]};"#,
        r#"quote a: lee = "A" { language: zh-Hant-TW, source: ["a.txt"] };"#,
    );
}

#[test]
fn a_sign_that_touches_the_equals_sign_is_still_a_sign() {
    check(
        "stat a=-3 %{of:\"a\"};stat b=>=3 km{of:\"b\"};stat c=~3 km{of:\"c\"};",
        r#"
stat a = -3 % { of: "a" };
stat b = >= 3 km { of: "b" };
stat c = ~3 km { of: "c" };"#,
    );
}

#[test]
fn what_fits_stands_on_one_line() {
    let declaration = |letters: usize| {
        let words = "x".repeat(letters);
        format!("quote a: lee = \"{words}\" {{ about: [town] }};")
    };
    // 100 columns with the indentation of the block, and one more.
    let (fits, long) = (declaration(60), declaration(61));
    assert_eq!(fits.len() + 4, WIDTH);
    check(
        &fits.replace("{ ", "{\n\n").replace("about:", "about:\n\t"),
        &fits,
    );
    check(
        &long,
        &long.replace("{ about: [town] }", "{\n    about: [town]\n}"),
    );
    // Letters count, not bytes.
    check(&fits.replace('x', "ß"), &fits.replace('x', "ß"));
}

#[test]
fn a_comma_at_the_end_keeps_fields_and_items_one_per_line() {
    check(
        r#"
actor lee: Person = "Ann Lee" { also: ["Lee"], role: "mayor", };
quote a: lee = "A" { about: [lee, berg,] };
use crate::people::{haas, sobel,};"#,
        r#"
actor lee: Person = "Ann Lee" {
    also: ["Lee"],
    role: "mayor",
};
quote a: lee = "A" {
    about: [
        lee,
        berg,
    ]
};
use crate::people::{
    haas,
    sobel,
};"#,
    );
}

#[test]
fn a_long_list_stands_one_item_per_line() {
    check(
        r#"
actor lee: Person = "Ann Lee" { role: "mayor", also: ["the first mayor of the united city", "the mayor of the old city, and its host", "the mayor"] };
use crate::people::{the_first_mayor, the_second_mayor, the_third_mayor, the_fourth_mayor, the_fifth_mayor};"#,
        r#"
actor lee: Person = "Ann Lee" {
    role: "mayor",
    also: [
        "the first mayor of the united city",
        "the mayor of the old city, and its host",
        "the mayor"
    ]
};
use crate::people::{
    the_first_mayor,
    the_second_mayor,
    the_third_mayor,
    the_fourth_mayor,
    the_fifth_mayor
};"#,
    );
}

#[test]
fn a_head_that_is_too_long_is_broken_between_its_parts() {
    check(
        r#"
quote a: lee -> berg = "There is no money for a school this year, and there will be none" + "before the next election" { at: meeting };
claim b: lee = "The school is to be built without any help from the government" as "without any help from the government" { about: [town], verdict: "False", rating: 1 of 5, review: "https://courier.example/2024/05" };
claim c = "Nobody has asked the parents, the teachers or the children what they think of the plan for a school";"#,
        r#"
quote a: lee -> berg =
    "There is no money for a school this year, and there will be none"
    + "before the next election"
    { at: meeting };
claim b: lee =
    "The school is to be built without any help from the government"
    as "without any help from the government"
    {
        about: [town],
        verdict: "False",
        rating: 1 of 5,
        review: "https://courier.example/2024/05"
    };
claim c =
    "Nobody has asked the parents, the teachers or the children what they think of the plan for a school";"#,
    );
}

#[test]
fn long_words_of_the_article_go_on_the_next_line() {
    check(
        r#"
stat a = 3 km { of: "length of the new road from the harbour to the station", during: 2022-11 as "in the month before the last election, as the road office counts the months of the year" };"#,
        r#"
stat a = 3 km {
    of: "length of the new road from the harbour to the station",
    during: 2022-11
        as "in the month before the last election, as the road office counts the months of the year"
};"#,
    );
}

#[test]
fn texts_are_not_broken_and_keep_their_lines() {
    let long = "x".repeat(150);
    check(
        &format!("actor a: Person = \"A\" {{ role: \"{long}\", also: [\"{long}\"] }};"),
        &format!(
            "actor a: Person = \"A\" {{\n    role: \"{long}\",\n    also: [\n        \"{long}\"\n    ]\n}};"
        ),
    );
    let source = "article! {\n    article a = \"A\" { published: 2024-01-01, body: \"One \\\n  two\n\n three\" };\n}\n";
    let expected = "article! {\n    article a = \"A\" {\n        published: 2024-01-01,\n        body: \"One \\\n  two\n\n three\"\n    };\n}\n";
    assert_eq!(laid_out(source), expected);
    let source = "actors! {\n    actor a: Person = \"A \\\n      B\" { role: \"b\" };\n}\n";
    let expected = "actors! {\n    actor a: Person =\n        \"A \\\n      B\"\n        { role: \"b\" };\n}\n";
    assert_eq!(laid_out(source), expected);
}

#[test]
fn one_empty_line_stays_between_declarations_and_fields() {
    check(
        r#"



actor lee: Person = "Ann Lee";



actor berg: Person = "Tom Berg" {

    role: "builder",


    also: ["Berg"],

};"#,
        r#"

actor lee: Person = "Ann Lee";

actor berg: Person = "Tom Berg" {
    role: "builder",

    also: ["Berg"],
};"#,
    );
}

#[test]
fn all_three_macros_are_laid_out() {
    assert_eq!(
        laid_out(
            "newsfacts::feed!{feed news=\"News\"{language:en,articles:[crate :: vote,:: other::toll]};}"
        ),
        "newsfacts::feed!{\n    feed news = \"News\" { language: en, articles: [crate::vote, ::other::toll] };\n}"
    );
    assert_eq!(
        laid_out("newsfacts::actors!(actor a:Person=\"A\";);\n"),
        "newsfacts::actors!(\n    actor a: Person = \"A\";\n);\n"
    );
    assert_eq!(
        laid_out("newsfacts::actors! [ ];"),
        "newsfacts::actors! [];"
    );
    assert_eq!(
        laid_out("article! {article a=\"A\"{published:2024-01-01T10:00Z};}"),
        "article! {\n    article a = \"A\" { published: 2024-01-01T10:00Z };\n}"
    );
}
