//! Whatever the white space and wherever the comments: tokens and comments stay, and a second run changes nothing.

use crate::laid_out;
use proptest::prelude::*;

/// A block with every kind of declaration. Its tokens may touch at a `·`, and may not at a `¦`.
const BLOCK: &str = r##"#·!·[·deny·(·uncovered·,·misquoted·)·]·
use¦crate·::·people·::·{·haas·,·sobel·}·;·
/// What the council votes on.
·article¦vote·=·"Council votes"·{·published·:·2023·-·03·-·14T10·:·30·+·02·:·00·,·language·:·en·-·GB·,·
topics·:·[·"homes"·,·"the plans of the town for the next ten years"·,·"money"·,·"ways to the old harbour"·]·,·
body·:·"The council \
    met. // It voted."·,·}·;·
actor¦lee·:·Person·=·"Ann Lee"·{·also·:·[·"Lee"·,·"the mayor"·,·]·,·of·:·town·}·;·
actor¦town·:·Organization·=·unnamed¦"the town"·{·}·;·
#·[·allow·(·misquoted·)·]·
quote¦a·:·lee·+·sobel·->·haas¦via¦town·=·"There is no money"·+·
"and there will be none for quite some time, as far as I can see"·{·at·:·meeting·,·when·:·2022·-·12¦as¦"then"·}·;·
event¦meeting·:·Other¦"fair"·=·"The fair"¦as¦"the fair"·{·when·:·spring¦2022·..=·2023·-·W51·,·who·:·[·lee·,·town·]·}·;·
stat¦_·=·~·5·..=·7¦million¦barrels·/·day·{·of·:·"oil that comes from the old harbour"¦as¦"oil"·,·
during·:·2022·..·as¦"since 2022"·,·margin·:·0.5¦pp·}·;·
stat¦rise·=·+·18·%·as¦_·{·of·:·"a"·}·;·
stat¦share·=·rise·/·now¦as¦"tripled"·{·of·:·"b"·,·complete_with·:·[·]·}·;·
claim¦c·:·_·=·r#"The "plan" holds"#·{·rating·:·1¦of¦5·,·verdict·:·"False"·}·;·"##;

/// White space and comments; `§` stands where a comment gets its number.
fn gap() -> impl Strategy<Value = String> {
    let blank = || {
        prop_oneof![
            6 => Just(" "),
            2 => Just("\n"),
            1 => Just("\n\n\n  "),
            1 => Just("\t"),
            1 => Just(" \n\t "),
            1 => Just("\r\n"),
        ]
    };
    let comment = prop_oneof![
        Just("// § to the end, { \" ;\n"),
        Just("//// § no documentation \n"),
        Just("/* § */"),
        Just("/* § nested /* deep */ \" */"),
        Just("/* § of two\n   lines */"),
    ];
    let both = proptest::collection::vec(prop_oneof![blank(), comment], 1..5);
    prop_oneof![
        6 => Just(String::new()),
        12 => blank().prop_map(str::to_owned),
        1 => both.prop_map(|parts| parts.concat()),
    ]
}

/// The block with these gaps, and how many comments are in them.
fn fill(gaps: &[String]) -> (String, usize) {
    let mut gaps = gaps.iter();
    let mut block = String::from("fn main() {\n    article! {");
    let mut comments = 0;
    for c in BLOCK.chars() {
        if c != '·' && c != '¦' {
            block.push(c);
            continue;
        }
        let gap = gaps.next().expect("there are enough gaps");
        // Two words must not become one, nor two slashes a comment.
        if c == '¦' || block.ends_with('/') {
            block.push(' ');
        }
        for c in gap.chars() {
            if c == '§' {
                block.push_str(&format!("§{comments}§"));
                comments += 1;
            } else {
                block.push(c);
            }
        }
    }
    (block + "}\n}\n", comments)
}

fn gaps() -> usize {
    BLOCK.matches(['·', '¦']).count()
}

/// All comments, in order. No text of the block has a `§`.
fn numbers(text: &str) -> Vec<usize> {
    let inside = text.split('§').skip(1).step_by(2);
    inside
        .map(|number| number.parse().expect("a number"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tokens_and_comments_stay(gaps in proptest::collection::vec(gap(), gaps())) {
        let (written, comments) = fill(&gaps);
        // This asserts that all tokens stay and that a second run changes nothing.
        let laid_out = laid_out(&written);
        prop_assert_eq!(numbers(&laid_out), (0..comments).collect::<Vec<_>>());
        for end in ["to the end, { \" ;", "no documentation", "nested /* deep */ \" */", "of two\n   lines */"] {
            prop_assert_eq!(laid_out.matches(end).count(), written.matches(end).count());
        }
        for line in laid_out.split('\n').filter(|line| !line.contains("§")) {
            prop_assert!(!line.trim_end_matches('\r').ends_with([' ', '\t']) || line.contains('\\'), "{line:?} ends in a blank");
        }
    }

    #[test]
    fn white_space_alone_does_not_matter(gaps in proptest::collection::vec("[ \n\t]{1,2}", gaps())) {
        // Empty lines are the author's, all else is not.
        let one: Vec<String> = gaps.iter().map(|_| " ".to_owned()).collect();
        let packed = |text: String| text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n");
        prop_assert_eq!(packed(laid_out(&fill(&gaps).0)), packed(laid_out(&fill(&one).0)));
    }

    #[test]
    fn nothing_makes_it_panic(at in 0..BLOCK.len(), length in 0..40_usize, with in "\\PC{0,3}|[\"'/*{}();#,.\\\\\n]{0,6}") {
        let (mut source, _) = fill(&vec![" ".to_owned(); gaps()]);
        let boundary = |source: &str, at: usize| (at.min(source.len())..).find(|at| source.is_char_boundary(*at)).expect("the end is one");
        let (start, end) = (boundary(&source, at), boundary(&source, at + length));
        source.replace_range(start..end, &with);
        if let Ok(once) = newsfacts_syntax::format::format(&source) {
            let twice = newsfacts_syntax::format::format(&once.text).expect("what is laid out can be read");
            prop_assert_eq!(once.text, twice.text);
        }
    }
}
