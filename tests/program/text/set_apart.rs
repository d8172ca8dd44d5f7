//! What a page sets apart: boxes that are not its article, and block quotations.

use super::{folder, html, markdown, run};

/// Boxes are told by their names, and what is called so for another reason stays.
#[test]
fn boxes_of_a_page_are_left_out_by_their_names() {
    let article = "<p>The council voted on Tuesday for 120 homes in the old harbour.</p>";
    for (name, is_left_out) in [
        ("class=related", true),
        ("class='c-teaser__body'", true),
        ("class='wp-block-pullquote'", true),
        ("class=pullQuote", true),
        ("id=newsletter-signup", true),
        ("aria-label='Mehr zum Thema'", true),
        ("role=doc-pullquote", true),
        ("class='share'", true),
        ("class=comments", true),
        ("class=market-share", false),
        ("class='has-newsletter'", false),
        ("class=tag-promo", false),
        ("class=comment", false),
        ("class=correlated", false),
    ] {
        for element in ["div", "section", "blockquote", "span"] {
            let page = format!(
                "<h1>Council votes</h1>{article}<{element} {name}>Box</{element}>{article}"
            );
            assert_eq!(!html(&page).contains("Box"), is_left_out, "{page}");
        }
    }
    let kicker = format!("<h1><span class=kicker>Politics</span> Council votes</h1>{article}");
    assert!(html(&kicker).starts_with("Council votes\n"));
    // What holds the headline, or all that there is, is no box.
    let all = format!("<div class=related><h1>Council votes</h1>{article}</div>");
    assert!(html(&all).contains("Tuesday"));
    let all = format!("<h2>Vote</h2><div class=teaser>{article}{article}{article}</div>");
    assert!(html(&all).contains("Tuesday"));
}

/// A block quotation is still one in plain text, if nothing says that it is another thing.
#[test]
fn block_quotations_get_marks() {
    for (document, text) in [
        ("> We go.\n> Now.", "“We go. Now.”\n"),
        ("> We go.\n>\n> We pay.", "“We go.\n\n“We pay.”\n"),
        ("> We go.\n>\n> — Ann Lee", "“We go.”\n\n— Ann Lee\n"),
        // They have marks, or are no words that somebody says.
        ("> “We go,” she said.", "“We go,” she said.\n"),
        ("> **Note:** We go.", "Note: We go.\n"),
        ("> [!NOTE]\n> We go.", "We go.\n"),
        ("> Ann Lee: We go.", "Ann Lee: We go.\n"),
        ("> We go. — Ann Lee", "We go. — Ann Lee\n"),
        ("> - We go\n> - We pay", "We go\nWe pay\n"),
        ("> We go.\n>> We do.", "We go.\n\nWe do.\n"),
    ] {
        assert_eq!(markdown(document), text, "{document}");
    }
    for (page, text) in [
        ("<blockquote>We go.</blockquote>", "“We go.”\n"),
        (
            "<blockquote>We go. <cite>Ann Lee</cite></blockquote>",
            "“We go.” Ann Lee\n",
        ),
        (
            "<blockquote><p>I read <cite>Emma</cite> twice.</p></blockquote>",
            "“I read Emma twice.”\n",
        ),
        (
            "<html lang=de><blockquote><p>Wir gehen.</p></blockquote>",
            "„Wir gehen.“\n",
        ),
        (
            "<p>Der Rat sagte, dass er in der Stadt und auf dem Land baut.</p><blockquote>Wir gehen.</blockquote>",
            "Der Rat sagte, dass er in der Stadt und auf dem Land baut.\n\n„Wir gehen.“\n",
        ),
    ] {
        assert_eq!(html(page), text, "{page}");
    }
    // So that it can be declared.
    let document =
        "# Council votes\n\nMayor Ann Lee told reporters:\n\n> We will build the homes.\n";
    let folder = folder(&[("vote.md", document)]);
    let folder = folder.path();
    assert_eq!(
        run(folder, &["text", "vote.md", "--output", "vote.txt"]).0,
        Some(0)
    );
    let (_, made, err) = run(folder, &["draft", "vote.txt", "--published", "2023-03-14"]);
    assert!(
        made.contains("= \"We will build the homes.\""),
        "{made}{err}"
    );
}
