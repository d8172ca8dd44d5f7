//! Pages that show other words than they have, and honest ones that look alike.

use super::{folder, html, markdown, run_with};

#[test]
fn what_hides_words_is_read_as_browsers_do() {
    for (style, is_seen) in [
        ("display:none!important", false),
        ("display:/**/none", false),
        ("display:n\\6fne", false),
        ("display:inline;display:none", false),
        ("display:none!important;display:inline", false),
        ("visibility:hidden", false),
        ("visibility:collapse", false),
        ("text-decoration:line-through", false),
        ("text-decoration-line:underline line-through", false),
        ("opacity:0", false),
        ("opacity:0%", false),
        ("font-size:0", false),
        ("font:0/0 a", false),
        ("position:absolute;left:-9999px", false),
        ("position:absolute;clip:rect(0 0 0 0)", false),
        ("width:1px;height:1px;overflow:hidden", false),
        // Honest ones, and what is no such declaration.
        ("display:none;display:inline", true),
        ("display:none nonsense", true),
        ("display:no/**/ne", true),
        ("/*display:none*/", true),
        ("background:url('a;display:none;b')", true),
        ("text-decoration:underline", true),
        ("opacity:0.9", true),
        ("opacity:0;animation:appear 1s forwards", true),
        ("font:700 16px/1.5 a", true),
        ("position:relative;left:-9999", true),
        ("left:-9999px", true),
        ("overflow:hidden;width:100%", true),
        ("--display:none", true),
    ] {
        let page = format!("We will <span style=\"{style}\">not</span> close");
        assert_eq!(html(&page).contains("not"), is_seen, "{page}");
    }
    for (page, text) in [
        (
            "<p style=visibility:hidden>a <b style=visibility:visible>b</b> c",
            "b\n",
        ),
        (
            "<p style=font-size:0>a <b style=font-size:1rem>b</b>",
            "b\n",
        ),
        (
            "<p>a <b popover>b</b><del role=doc-footnote>c</del> d",
            "a d\n",
        ),
        ("<p hidden style=display:block>a", "a\n"),
        ("<body style=opacity:0><p>a", "a\n"),
    ] {
        assert_eq!(html(page), text, "{page}");
    }
}

#[test]
fn rules_of_a_page_hide_what_they_name() {
    for (rule, is_seen) in [
        (".x{display:none}", false),
        ("b{color:red} a, span.x {display:none}", false),
        ("#y{visibility:hidden}", false),
        ("@media screen{.x{display:none}}", false),
        (".x{display:none} span{display:inline}", false),
        (".x{display:none} #y{display:inline}", true),
        (".z{display:none}", true),
        ("@media print{.x{display:none}}", true),
        ("/*.x{display:none}*/", true),
        (".x::after{display:none}", true),
    ] {
        let page = format!("<style>{rule}</style>We will <span class=x id=y>not</span> close");
        let folder = folder(&[]);
        let (_, out, err) = run_with(folder.path(), &["text", "-", "--from", "html"], &page);
        assert_eq!((out.contains("not"), &*err), (is_seen, ""), "{page}");
    }
}

#[test]
fn what_may_look_otherwise_is_told() {
    for (page, told) in [
        (
            "<style>p .x{display:none}</style><p>a <b class=x>b</b>",
            "`p .x`",
        ),
        ("<p>10 <bdo dir=rtl>21</bdo>", "turns the direction"),
        ("<p>a &#x202E;ton&#x202C;", "turns the direction"),
        ("<p>a &#x2067;1 2&#x2069;", "turns the direction"),
        // Honest ones.
        ("<style>p .y{display:none}</style><p>a <b class=x>b</b>", ""),
        ("<p>&#x2068;Ann&#x2069; &#x200E;Lee", ""),
        ("<p>\u{5D0} &#x2067;\u{5D1}&#x2069;", ""),
    ] {
        let folder = folder(&[]);
        let (code, _, err) = run_with(folder.path(), &["text", "-", "--from", "html"], page);
        assert_eq!(code, Some(0), "{page}: {err}");
        assert!(
            err.contains(told) && err.is_empty() == told.is_empty(),
            "{page}: {err}"
        );
    }
}

#[test]
fn words_and_numbers_stand_as_they_are_shown() {
    for (page, text) in [
        (
            "twenty<span style=display:block>five</span>",
            "twenty\n\nfive\n",
        ),
        (
            "<div style=display:inline>a</div><div style=display:inline>b</div>",
            "ab\n",
        ),
        ("10<span style='vertical-align:super'>2</span>", "10²\n"),
        (
            "10<span style='vertical-align:sub'>2</span> CO<sub>2</sub>",
            "10₂ CO2\n",
        ),
        (
            "<ol start=5><li><p>May</p><li value=9>June<li>July</ol>",
            "5. May\n\n9. June\n10. July\n",
        ),
        (
            "<ol reversed><li>a<li>b</ol><ol type=a><li>c</ol>",
            "2. a\n1. b\n\na. c\n",
        ),
        (
            "<ol style='list-style:none'><li>a</ol><ul><li>b</ul>",
            "a\n\nb\n",
        ),
        ("<ol><li><li>a</ol>", "2. a\n"),
        // Notes, and words that are raised.
        (
            "will<sup><a href='#x'>not</a></sup> close",
            "will not close\n",
        ),
        (
            "12<sup>[1]</sup> 13<sup><a href='page.html'>3</a></sup> 14<a href='#n'><sup>4</sup></a>",
            "12 13 14\n",
        ),
        (
            "12<sup>†</sup> 10<sup>2</sup> 2<sup>nd</sup>",
            "12† 10² 2nd\n",
        ),
        (
            "a<a role=doc-noteref href='#n'>1</a> <a role=doc-noteref href='#n'>not</a>",
            "a not\n",
        ),
        // Quotations.
        ("<q>“No” was the answer</q>", "““No” was the answer”\n"),
        ("<q><span hidden>“</span>we go</q>", "“we go”\n"),
        // What is a word of the page, and what one presses.
        (
            "<p>We <label>will</label> <output>not</output> close",
            "We will not close\n",
        ),
        (
            "<p>We will <button>not</button> close",
            "We will not close\n",
        ),
        (
            "<p>We close <button>Share</button></p><div role=button>More</div>",
            "We close\n",
        ),
    ] {
        assert_eq!(html(page), text, "{page}");
    }
    for (document, text) in [
        ("1986. A great year.", "1986. A great year.\n"),
        (
            "3. May was warm\n4. June was not",
            "3. May was warm\n4. June was not\n",
        ),
        ("- 3 May", "3 May\n"),
    ] {
        assert_eq!(markdown(document), text, "{document}");
    }
}
