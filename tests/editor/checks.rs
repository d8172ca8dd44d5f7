//! What must hold in an editor.

use super::{
    host::{COUNCIL, DESK, FERRY, FRONT, PEOPLE, Place},
    session::Editor,
};

type Check = fn(&mut Editor);
type NameCheck = fn(&mut Editor, &[(&str, &str)]);

/// What is asked of each of `NAMES` by itself.
pub const OF_A_NAME: &[(&str, NameCheck)] = &[
    ("a_name_goes_to_its_declaration", definitions),
    (
        "references_are_found_inside_and_outside_the_block",
        references,
    ),
    ("rename_reaches_every_use", renames),
];

pub const ALL: &[(&str, Check)] = &[
    ("hover_shows_documentation_and_kind", hovers),
    ("the_items_of_an_article_are_completed", completes_items),
    ("names_are_completed_inside_the_block", completes_names),
    ("symbols_list_the_declarations", symbols),
    ("honest_code_shows_no_error", honest),
    ("mistakes_show_as_in_rustc", mistakes),
    ("a_mistake_leaves_other_names_in_place", recovery),
    ("rules_about_a_text_that_is_not_found_are_silent", silent),
];

/// Names, each with its declaration and then every use: in file, and where `^` marks it.
pub const NAMES: &[&[(&str, &str)]] = &[
    &[
        (PEOPLE, "actor ^lee"),
        (COUNCIL, "{council, ^lee}"),
        (COUNCIL, "who: [council, ^lee,"),
        (COUNCIL, "keys: ^lee"),
        (FRONT, "people::^lee"),
        (FRONT, "vote::^lee"),
    ],
    &[
        (PEOPLE, "actor ^council"),
        (PEOPLE, "of: ^council"),
        (COUNCIL, "people::{^council"),
        (COUNCIL, "who: [^council"),
        (COUNCIL, "lee -> ^council"),
        (COUNCIL, "about: [^council"),
        (COUNCIL, "who: ^council"),
    ],
    &[
        (COUNCIL, "article ^vote"),
        (COUNCIL, "\", ^vote::berg"),
        (COUNCIL, ", ^vote::rents"),
        (DESK, "council::^vote"),
        (FRONT, "council::^vote::lee"),
        (FRONT, "council::^vote::berg"),
        (FRONT, "council::^vote::keys"),
        (FRONT, "council::^vote::homes"),
        (FRONT, "council::^vote::session"),
        (FRONT, "council::^vote::rise"),
    ],
    &[
        (COUNCIL, "actor ^berg"),
        (COUNCIL, "lee, ^berg]"),
        (COUNCIL, "rents: ^berg"),
        (COUNCIL, "rise: ^berg"),
        (COUNCIL, "vote::^berg"),
        (FRONT, "vote::^berg"),
    ],
    &[
        (COUNCIL, "actor ^herald"),
        (COUNCIL, "publisher: ^herald"),
        (COUNCIL, "-> ^herald"),
        (COUNCIL, "reviewed_by: ^herald"),
    ],
    &[
        (COUNCIL, "actor ^free"),
        (COUNCIL, "of: ^free"),
        (COUNCIL, "about: [^free"),
    ],
    &[(COUNCIL, "actor ^hall"), (COUNCIL, "place: ^hall")],
    &[
        (COUNCIL, "event ^session"),
        (COUNCIL, "spring,\" { at: ^session"),
        (COUNCIL, "[council], at: ^session"),
        (COUNCIL, "reported, at: ^session"),
        (FRONT, "vote::^session"),
    ],
    &[(COUNCIL, "quote ^keys"), (FRONT, "vote::^keys")],
    &[
        (COUNCIL, "stat ^homes"),
        (COUNCIL, "= ^homes -"),
        (FRONT, "vote::^homes"),
    ],
    &[
        (COUNCIL, "stat ^reported"),
        (COUNCIL, "replaces: ^reported"),
        (COUNCIL, "homes - ^reported"),
        (COUNCIL, "against: ^reported"),
    ],
    &[(COUNCIL, "stat ^sold"), (COUNCIL, "complete_with: [^sold")],
    &[(COUNCIL, "claim ^rise"), (FRONT, "vote::^rise")],
    &[(DESK, "feed ^news"), (FRONT, "desk::^news")],
];

fn definitions(editor: &mut Editor, name: &[(&str, &str)]) {
    let declaration = editor.host.places(&name[..1]);
    for (file, marked) in name {
        let place = editor.host.place(file, marked);
        let found = editor.definition(&place);
        assert_eq!(
            found, declaration,
            "the definition of `{marked}` at {place:?}"
        );
    }
}

fn references(editor: &mut Editor, name: &[(&str, &str)]) {
    let all = editor.host.places(name);
    for (file, marked) in name {
        let place = editor.host.place(file, marked);
        let found = editor.references(&place);
        assert_eq!(found, all, "the references of `{marked}` at {place:?}");
    }
}

fn renames(editor: &mut Editor, name: &[(&str, &str)]) {
    let all = editor.host.places(name);
    for (file, marked) in name {
        let place = editor.host.place(file, marked);
        let found = editor.rename(&place);
        assert_eq!(
            found, all,
            "what a rename of `{marked}` at {place:?} changes"
        );
    }
}

fn hovers(editor: &mut Editor) {
    for (file, marked, shown) in [
        (
            COUNCIL,
            "article ^vote",
            &["The vote of March.", "“Council votes for 120 new homes”"][..],
        ),
        (
            COUNCIL,
            "actor ^berg",
            &["Leads the opposition.", "Person: Tom Berg"],
        ),
        (
            COUNCIL,
            "rise: ^berg",
            &["Leads the opposition.", "Person: Tom Berg"],
        ),
        (
            COUNCIL,
            "keys: ^lee",
            &["Mayor since 2019.", "Person: Ann Lee"],
        ),
        (PEOPLE, "of: ^council", &["Organization: the council"]),
        (
            COUNCIL,
            "spring,\" { at: ^session",
            &["The session of the council.", "Meeting: ", ", 2023-03-14"],
        ),
        (
            COUNCIL,
            "quote ^keys",
            &[
                "Promised to all.",
                "lee to council: “We will hand over the first keys",
            ],
        ),
        (
            FRONT,
            "vote::^keys",
            &[
                "Promised to all.",
                "lee to council: “We will hand over the first keys",
            ],
        ),
        (
            COUNCIL,
            "= ^homes -",
            &["As decided.", "`120 \"homes\"`, homes to be built"],
        ),
        (COUNCIL, "claim ^rise", &["Tom Berg: Rents will rise"]),
        (
            FRONT,
            "desk::^news",
            &["All that was checked.", "The feed “News”."],
        ),
    ] {
        let place = editor.host.place(file, marked);
        let hover = editor.hover(&place);
        for words in shown {
            assert!(
                hover.contains(words),
                "{words:?} is missing where the pointer rests on `{marked}`:\n{hover}"
            );
        }
        // The data behind it is nothing to look at.
        assert!(
            !hover.contains("Borrowed"),
            "too much is shown at `{marked}`:\n{hover}"
        );
    }
}

fn completes_items(editor: &mut Editor) {
    let typed = |text: &str| format!("{text}\nfn typed() {{ council::vote:: }}\n");
    let offered = editor.edited(FRONT, typed, |editor| {
        let place = editor.host.place(FRONT, "council::vote::^ }");
        editor.completions(&place)
    });
    for (name, kind) in [
        ("ARTICLE", "Article"),
        ("lee", "Actor"),
        ("berg", "&Actor"),
        ("session", "&Event"),
        ("keys", "&Quote"),
        ("homes", "&Statistic"),
        ("rise", "&Claim"),
    ] {
        let found = offered.get(name).map(String::as_str);
        assert_eq!(
            found,
            Some(kind),
            "`{name}` is offered behind `vote::`: {offered:?}"
        );
    }
}

fn completes_names(editor: &mut Editor) {
    for (file, written, typed) in [
        (COUNCIL, "keys: lee ->", "keys: l^ ->"),
        (COUNCIL, "-> herald", "-> h^"),
        (COUNCIL, "rise: berg", "rise: b^"),
        (COUNCIL, "place: hall", "place: h^"),
        (COUNCIL, "lee, berg]", "lee, b^]"),
        (COUNCIL, "homes - reported", "homes - r^"),
        (PEOPLE, "of: council", "of: c^"),
    ] {
        let change = |text: &str| text.replace(written, &typed.replace('^', ""));
        let offered = editor.edited(file, change, |editor| {
            let place = editor.host.place(file, typed);
            editor.completions(&place)
        });
        let names: &[_] = match file {
            COUNCIL => &[
                "lee", "council", "berg", "herald", "hall", "session", "reported",
            ],
            _ => &["lee", "council"],
        };
        for name in names {
            assert!(
                offered.contains_key(*name),
                "`{name}` is offered at `{typed}`: {offered:?}"
            );
        }
    }
}

fn symbols(editor: &mut Editor) {
    for name in NAMES {
        let (file, marked) = name[0];
        let place = editor.host.place(file, marked);
        let (_, word) = marked.split_once('^').expect("a mark");
        let found = editor.symbols(word);
        assert!(
            found.contains(&place),
            "the symbol `{word}` is at {place:?}: {found:?}"
        );
    }
}

fn honest(editor: &mut Editor) {
    let mut files = editor.sources("examples");
    assert!(files.len() > 5, "the examples are there: {files:?}");
    files.extend([COUNCIL, DESK, FRONT, PEOPLE].map(str::to_owned));
    for file in files {
        let errors = editor.errors(&file);
        assert!(
            errors.is_empty(),
            "{file} compiles, but rust-analyzer shows {errors:?}"
        );
    }
}

/// Changes that break declarations in as many ways.
const MISTAKES: [(&str, &str); 6] = [
    ("actor hall", "acter hall"),
    ("[council], at: session", "[council], at: sesion"),
    ("when: 2023-03-14", "when: 2023-02-30"),
    ("stat homes = 120", "stat homes = 130"),
    ("stat sold = 30 %", "stat sold ="),
    ("{ about: [council],", "{ abuot: [council],"),
];

fn broken(text: &str) -> String {
    MISTAKES
        .iter()
        .fold(text.to_owned(), |text, (right, wrong)| {
            assert!(text.contains(right), "{right:?} is there to be broken");
            text.replace(right, wrong)
        })
}

fn mistakes(editor: &mut Editor) {
    let (shown, rustc) = editor.edited(COUNCIL, broken, |editor| {
        (editor.errors(COUNCIL), editor.host.rustc())
    });
    let said: Vec<_> = rustc
        .into_iter()
        .filter(|(place, _)| place.file == COUNCIL)
        .collect();
    assert!(
        said.len() >= MISTAKES.len(),
        "rustc sees the mistakes: {said:?}"
    );
    assert_eq!(
        shown.into_iter().collect::<Vec<_>>(),
        said,
        "what rust-analyzer shows, and what rustc says"
    );
}

fn recovery(editor: &mut Editor) {
    let marks: &[(&str, &str)] = &[
        (COUNCIL, "rise: ^berg"),
        (COUNCIL, "actor ^berg"),
        (FRONT, "vote::^rise"),
        (COUNCIL, "claim ^rise"),
    ];
    let found = editor.edited(COUNCIL, broken, |editor| {
        let mut places = marks
            .iter()
            .map(|(file, marked)| editor.host.place(file, marked))
            .collect::<Vec<Place>>();
        let found = [editor.definition(&places[0]), editor.definition(&places[2])];
        let (rise, berg) = (places.swap_remove(3), places.swap_remove(1));
        (found, [[berg].into(), [rise].into()])
    });
    assert_eq!(found.0, found.1, "the definitions of what is not broken");
}

fn silent(editor: &mut Editor) {
    let errors = editor.errors(FERRY);
    assert!(
        errors.is_empty(),
        "the text is not to be found, but: {errors:?}"
    );
    let rustc = editor.host.rustc();
    let said = rustc
        .iter()
        .any(|(place, line)| place.file == FERRY && line.ends_with("[misquoted]"));
    assert!(said, "rustc finds the text, and the mistake: {rustc:?}");
}
