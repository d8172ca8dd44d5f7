//! `newsfacts text`: what readers see of Markdown and of pages.

mod set_apart;
mod shown;

use super::{folder, run, run_with};
use newsfacts::text::Source;
use std::{fs, time::Instant};

fn html(page: &str) -> String {
    let folder = folder(&[]);
    let (code, out, err) = run_with(folder.path(), &["text", "-", "--from", "html"], page);
    assert_eq!(code, Some(0), "{page}: {err}");
    out
}

fn markdown(document: &str) -> String {
    let folder = folder(&[]);
    let (code, out, err) = run_with(
        folder.path(),
        &["text", "-", "--from", "markdown"],
        document,
    );
    assert_eq!(code, Some(0), "{document}: {err}");
    out
}

#[test]
fn pages_are_read_as_browsers_show_them() {
    for (page, text) in [
        // Paragraphs, lines and words.
        (
            "<h1>Vote &amp; more</h1><p>One\n two<p>Three<br>four<br><br>five",
            "Vote & more\n\nOne two\n\nThree\nfour\n\nfive\n",
        ),
        (
            "<div>One</div><div>Two <b>bo</b>ld <a href=x>link</a></div>",
            "One\n\nTwo bold link\n",
        ),
        (
            "<ul><li>One<li>Two<ul><li>Three</ul></ul><p>End",
            "One\nTwo\n\nThree\n\nEnd\n",
        ),
        (
            "<ol start=5><li>One</ol><dl><dt>Rent<dd>up</dl>",
            "5. One\n\nRent\nup\n",
        ),
        (
            "Par&shy;lia\u{AD}ment, 12&nbsp;000 &#8364; x&#8203;y",
            "Parliament, 12\u{A0}000 € xy\n",
        ),
        ("<pre>One\n  two\n\nthree</pre>", "One\ntwo\n\nthree\n"),
        (
            "<p>One</p><hr><p>---</p><p>&nbsp;</p><p>Two",
            "One\n\nTwo\n",
        ),
        // Tables, row by row.
        (
            "<table><caption>Rents</caption><thead><tr><th>Year<th>Rent<tbody><tr><td>2019<td><b>12</b> €<tr><td><td>13 €</table>",
            "Rents\nYear | Rent\n2019 | 12 €\n13 €\n",
        ),
        (
            "<table><tr><td><p>Text<table><tr><td>1<td>2</table></td><td>Beside</table>",
            "Text\n\n1 | 2\n\nBeside\n",
        ),
        // What is raised is no digit of the number before it.
        (
            "10<sup>2</sup> m<sup>2</sup>, CO<sub>2</sub>, the 1<sup>st</sup>",
            "10² m², CO2, the 1st\n",
        ),
        (
            "homes<sup><a href='#n1'>1</a></sup> and<a role=doc-noteref href='#n2'>2</a> rents",
            "homes and rents\n",
        ),
        // Quotations have their marks.
        ("She said <q>We <q>go</q></q>.", "She said “We ‘go’”.\n"),
        (
            "<p lang=de>Sie sagte: <q> Wir gehen </q>.",
            "Sie sagte: „Wir gehen“.\n",
        ),
        (
            "<html lang=fr><p>Il dit <q>oui</q>.",
            "Il dit «\u{A0}oui\u{A0}».\n",
        ),
        ("<q>“We go”</q>", "“We go”\n"),
        (
            "<blockquote><p>We go.</p><footer>Ann Lee</footer></blockquote>",
            "“We go.”\n\nAnn Lee\n",
        ),
        (
            "<figure><blockquote>We go.</blockquote><figcaption>Ann Lee</figcaption></figure>",
            "“We go.”\n\nAnn Lee\n",
        ),
        // What readers do not see, or not as the article.
        (
            "a<script>b<c</script><style>d</style><!-- e --><![CDATA[f]]><template>g</template><noscript>h</noscript>",
            "a\n",
        ),
        (
            "<title>t</title><p hidden>a<p style='color:red; DISPLAY : none !important'>b<p style=visibility:hidden>c<p>d",
            "d\n",
        ),
        (
            "<nav>a</nav><p>b</p><aside>c</aside><form><p>d<input value=e></form><button>f</button><footer>g</footer>",
            "b\n",
        ),
        (
            "<p>b<span class='x sr-only'>c</span><del>d</del><s>e</s> <ins>f</ins> <i aria-hidden=true>g</i>",
            "b f g\n",
        ),
        (
            "<p>a<figure><img alt=b><figcaption>c</figcaption></figure><iframe>d</iframe><video>e</video><svg><text>f</text></svg>",
            "a\n",
        ),
        (
            "<dialog>a</dialog><details><summary>b</summary>c</details><select><option>d</select><p>e",
            "b\n\nc\n\ne\n",
        ),
        ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>字", "漢字\n"),
        (
            "<form id=aspnet><h1>Vote</h1><p>One</form>",
            "Vote\n\nOne\n",
        ),
        // Which part is the article.
        (
            "<header><h1>Vote</h1><p>Site</header><main><p>Before<article><p>The council voted on Tuesday.</article></main>",
            "Vote\n\nThe council voted on Tuesday.\n",
        ),
        (
            "<p>Site<main><h1>Vote</h1><p>One</main><p>After",
            "Vote\n\nOne\n",
        ),
        (
            "<main><article><p>One</article><article><p>Two</article></main>",
            "One\n\nTwo\n",
        ),
        (
            "<article><h1>Vote</h1><p>The council voted on Tuesday.<article>I do not like it.</article></article>",
            "Vote\n\nThe council voted on Tuesday.\n",
        ),
        ("<main></main><p>One", "One\n"),
        // Broken ones.
        (
            "<p>One<b>two<p>three</b>four</i></div>",
            "Onetwo\n\nthreefour\n",
        ),
        ("One < two & three > four", "One < two & three > four\n"),
        ("<p>One<", "One<\n"),
        ("<p>One<!-- two", "One\n"),
        ("<table>One<tr><td>two", "One\n\ntwo\n"),
        ("\u{FEFF}<p>One\r\ntwo\u{85}three\u{7}", "One two three\n"),
        // What speaks of markup is no markup.
        (
            "<p>The tag &lt;p&gt; and &amp;amp; it",
            "The tag < p> and & amp; it\n",
        ),
    ] {
        assert_eq!(html(page), text, "{page}");
    }
}

#[test]
fn markdown_is_read_as_it_is_shown() {
    for (document, text) in [
        (
            "---\ntitle: Vote\n---\n\n# Vote *now*\n\nOne\ntwo  \nthree",
            "Vote now\n\nOne two\nthree\n",
        ),
        ("+++\ntitle = \"Vote\"\n+++\nOne", "One\n"),
        (
            "Vote\n====\n\n**One** [two](http://x.y \"t\") `three` ![four](x.png) <http://x.y>",
            "Vote\n\nOne two three http://x.y\n",
        ),
        (
            "> We go.\n\n- One\n- Two\n\n3. Three",
            "“We go.”\n\nOne\nTwo\n\n3. Three\n",
        ),
        ("| A | B |\n|---|---|\n| 1 | 2 |", "A | B\n1 | 2\n"),
        (
            "One[^n], two.\n\n[^n]: The note.\n\nThree ~~four~~.",
            "One, two.\n\nThree .\n\nThe note.\n",
        ),
        (
            "One &copy; \\*two\\* <q>three</q><br>four <!-- five -->",
            "One © *two* “three”\nfour\n",
        ),
        (
            "```\nOne\ntwo\n```\n\n***\n\n- [x] Three",
            "One\ntwo\n\nThree\n",
        ),
    ] {
        assert_eq!(markdown(document), text, "{document}");
    }
}

#[test]
fn its_kind_is_told_by_its_name_or_its_text() {
    let folder = folder(&[
        ("a.html", "One *two*"),
        ("b.MD", "One *two*"),
        ("c.txt", "<p>One</p>"),
        ("d", "---\na: b\n---\nOne *two*"),
        ("e.txt", "One *two*"),
        ("empty.html", "<p hidden>One"),
        ("blank.md", " \n"),
    ]);
    let path = folder.path();
    fs::write(path.join("latin.html"), b"<p>caf\xE9").expect("a file");
    fs::write(path.join("zero.html"), b"<p>a\0").expect("a file");
    for (arguments, text) in [
        (&["a.html"][..], "One *two*\n"),
        (&["b.MD"], "One two\n"),
        (&["c.txt"], "One\n"),
        (&["d"], "One two\n"),
        (&["e.txt", "--from", "markdown"], "One two\n"),
    ] {
        assert_eq!(
            run(path, &[&["text"], arguments].concat()),
            (Some(0), text.to_owned(), String::new()),
            "{arguments:?}"
        );
    }
    for (arguments, told) in [
        (&["e.txt"][..], "neither Markdown nor HTML"),
        (&["empty.html"], "no text that its readers see"),
        (&["blank.md"], "the file is empty"),
        (&["latin.html"], "not UTF-8"),
        (&["zero.html"], "zero byte"),
        (&["gone.html"], "gone.html"),
        (
            &["a.html", "--from", "pdf"],
            "possible values: markdown, html",
        ),
        (&["a.html", "--force"], "--output"),
    ] {
        let (code, out, err) = run(path, &[&["text"], arguments].concat());
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
    }
    let (code, _, err) = run(path, &["text", "a.html", "--output", "e.txt"]);
    assert!(
        code == Some(2) && err.contains("--force writes over it"),
        "{err}"
    );
    assert_eq!(
        run(path, &["text", "a.html", "--output", "new.txt"]),
        (Some(0), String::new(), String::new())
    );
    assert_eq!(
        fs::read_to_string(path.join("new.txt")).expect("it was written"),
        "One *two*\n"
    );
}

/// Documents of pieces by chance: what is made of them is plain text, which no second run changes.
#[test]
fn what_is_made_is_plain_text_for_good() {
    const PIECES: [&str; 40] = [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</i>",
        "<q>",
        "</q>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<br>",
        "<ul><li>",
        "<article>",
        "</article>",
        "<h1>",
        "<sup>2</sup>",
        "&lt;p&gt;",
        "&amp;nbsp;",
        "&lt;!--",
        "---\n",
        "+++\n",
        "title: x\n",
        "\n\n",
        "# ",
        "**",
        "> ",
        "[a](b)",
        "| a | b |\n|---|---|\n",
        "`",
        "Ann Lee",
        " ",
        "12\u{A0}%",
        "<!--",
        "-->",
        "\u{FEFF}",
        "&#x200B;",
    ];
    let folder = folder(&[]);
    let mut state = 20_230_314_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("it is small") % below
    };
    let mut made = 0;
    for _ in 0..60 {
        let count = 1 + next(30);
        let document: String = (0..count).map(|_| PIECES[next(PIECES.len())]).collect();
        for from in ["html", "markdown"] {
            let (code, out, err) =
                run_with(folder.path(), &["text", "-", "--from", from], &document);
            if code == Some(2) {
                assert!(
                    err.contains("no text") || err.contains("is empty"),
                    "{document:?}: {err}"
                );
                continue;
            }
            made += 1;
            assert_eq!(code, Some(0), "{document:?}: {err}");
            if let Err(error) = Source::from_bytes("a.txt", out.as_bytes()) {
                panic!("{from}: {document:?} -> {out:?}: {error}");
            }
            let (code, again, err) = run_with(folder.path(), &["text", "-"], &out);
            assert!(
                code == Some(2)
                    && again.is_empty()
                    && err.contains("plain text is checked as it is"),
                "{out:?}: {err}"
            );
            let paragraphs = out.split_terminator("\n\n");
            for line in
                paragraphs.flat_map(|paragraph| paragraph.trim_end_matches('\n').split('\n'))
            {
                assert!(
                    !line.is_empty() && line.trim() == line,
                    "{from}: {document:?} -> {out:?}"
                );
            }
        }
    }
    assert!(made > 60, "{made}");
}

/// Pages that are made to be hard to read: each is read or refused, soon, and nothing overflows.
#[test]
fn hard_pages_are_read_or_refused() {
    // What takes the square of it takes minutes at this size.
    const SIZE: usize = 200_000;
    let many = |piece: &str| piece.repeat(SIZE / piece.len());
    let counted = |piece: &str| -> String {
        (0..10_000)
            .map(|at| piece.replace('#', &at.to_string()))
            .collect()
    };
    let pages = [
        ("html", many("<div>"), false),
        ("html", many("<div>a</div>"), true),
        ("html", many("<p>a"), true),
        ("html", many("<table><tr><td>"), false),
        ("html", many("</div>"), false),
        ("html", many("<b>a<p>"), true),
        ("html", counted("<i id=#>a<p>"), false),
        ("html", many("<figure><figcaption>a</figcaption>"), false),
        (
            "html",
            format!("<figure><q>a</q>{}", many("<figcaption>a</figcaption>")),
            true,
        ),
        ("html", many("<form><p>a</form>"), false),
        ("html", many("<svg><p>a"), true),
        (
            "html",
            "<div class=teaser>".repeat(400) + &many("<p>a</p>") + "<h1>b</h1>",
            true,
        ),
        ("html", many("<div class=teaser>a</div>"), true),
        (
            "html",
            format!("<blockquote>{}a", many("<cite>a</cite>")),
            true,
        ),
        ("html", many("<blockquote><p>a</p></blockquote>"), true),
        ("html", many("&amp;&lt;"), true),
        ("html", many("<"), true),
        ("html", many("a<!--"), true),
        ("html", format!("<pre>{}", many("a\n")), true),
        ("markdown", many("> "), false),
        ("markdown", many("["), true),
        ("markdown", many("*a "), true),
        ("markdown", many("<div>\n\n"), false),
        ("markdown", many("a[^1]\n\n[^1]: b\n\n"), true),
    ];
    let folder = folder(&[]);
    for (from, page, has_text) in pages {
        let begin = Instant::now();
        let (code, out, err) = run_with(folder.path(), &["text", "-", "--from", from], &page);
        let beginning = &page[..60];
        assert_eq!(
            code,
            Some(if has_text { 0 } else { 2 }),
            "{beginning}: {err}"
        );
        assert_eq!(has_text, !out.is_empty(), "{beginning}");
        assert!(
            begin.elapsed().as_secs() < 60,
            "{beginning}: {:?}",
            begin.elapsed()
        );
    }
}
