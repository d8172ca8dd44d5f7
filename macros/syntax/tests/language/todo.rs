//! `todo`: where it may stand, and what is said where it may not.

use crate::{expand, tokens};

/// The article and two actors around a declaration.
fn block(declaration: &str) -> String {
    format!(
        "article vote = \"Council votes\" {{ published: 2023-03-14 }}; actor lee: Person = \"Ann Lee\"; \
         actor berg: Person = \"Tom Berg\"; {declaration}"
    )
}

/// The messages, without the indentation of all lines but the first.
fn messages(expansion: &proc_macro2::TokenStream) -> Vec<String> {
    let messages = crate::messages(expansion).into_iter();
    messages
        .map(|message| message.replace("\n  ", "\n"))
        .collect()
}

/// What the data of a block hold, without the blanks between tokens.
fn data(declaration: &str) -> String {
    let expansion = expand(tokens(&block(declaration)));
    assert_eq!(messages(&expansion), [""; 0], "{declaration}");
    expansion.to_string().replace("__n ::", "").replace(' ', "")
}

#[test]
fn what_it_stands_for() {
    for (declaration, wanted) in [
        ("actor a: todo = \"A\";", &["kind:ActorKind::Todo"][..]),
        (
            "actor a: todo = unnamed \"an aide\";",
            &["kind:ActorKind::Todo", "unnamed:true"],
        ),
        (
            "event e: todo = \"it\";",
            &["kind:EventKind::Todo", "todo:NO_TODOS"],
        ),
        (
            "event e: todo = todo as \"they met\";",
            &[
                "value:text(\"theymet\"),words:Some(text(\"theymet\"))",
                "todo:Borrowed(&[Todo::Label,])",
            ],
        ),
        (
            "claim c: lee = todo as \"it fell\";",
            &["value:text(\"itfell\")", "todo:Borrowed(&[Todo::Text,])"],
        ),
        (
            "quote q: todo = \"W\";",
            &["speakers:NO_TEXTS", "todo:Borrowed(&[Todo::Speakers,])"],
        ),
        (
            "quote q: lee + todo = \"W\";",
            &["speakers:Borrowed(&[text(\"lee\"),])", "Todo::Speakers"],
        ),
        (
            "quote q: todo + lee + todo = \"W\";",
            &["speakers:Borrowed(&[text(\"lee\"),])", "&[Todo::Speakers,]"],
        ),
        (
            "quote q: lee -> todo via todo = \"W\";",
            &[
                "addressees:NO_TEXTS,via:NO_TEXTS",
                "&[Todo::Addressees,Todo::Via,]",
            ],
        ),
        (
            "stat s: todo = 3 km { of: todo };",
            &["of:Stated{value:text(\"\")", "&[Todo::Speakers,Todo::Of,]"],
        ),
        (
            "stat s = 3 km { of: \"it\", during: todo, who: todo };",
            &["during:None", "Todo::Who", "Todo::During"],
        ),
        (
            "stat s = +3 km { of: todo as \"it\", against: todo as \"before\" };",
            &[
                "value:text(\"it\"),words:Some(text(\"it\"))",
                "value:text(\"before\"),words:Some(text(\"before\"))",
            ],
        ),
        (
            "quote q: lee = \"W\" { about: [berg, todo], when: todo };",
            &["about:Borrowed(&[text(\"berg\"),])", "Todo::About"],
        ),
        (
            "actor a: Person = \"A\" { role: todo as \"mayor\", also: [\"B\", todo], of: todo, iso: todo };",
            &[
                "value:text(\"mayor\")",
                "also:Borrowed(&[text(\"B\"),])",
                "Todo::Role",
                "Todo::Also",
                "Todo::Of",
                "Todo::Iso",
            ],
        ),
        (
            "claim c: lee = \"it\" { verdict: todo, source: todo };",
            &["review:None", "Todo::Verdict", "Todo::Source"],
        ),
    ] {
        let data = data(declaration);
        for wanted in wanted {
            assert!(
                data.contains(wanted),
                "{declaration}\n{wanted}\nis missing in\n{data}"
            );
        }
    }
}

/// A name is no `todo`, and neither is a text.
#[test]
fn what_is_called_so() {
    let named = data("actor r#todo: Person = \"Tod O\"; quote q: r#todo = \"todo\";");
    assert!(
        named.contains("speakers:Borrowed(&[text(\"todo\"),])"),
        "{named}"
    );
    assert!(!named.contains("Todo::"), "{named}");
    data("quote todo_list: lee = \"W\";");
}

#[test]
fn where_it_cannot_stand() {
    for (declaration, wanted) in [
        (
            "actor todo: Person = \"A\";",
            "`todo` stands for what is still to be decided and cannot be a name [malformed]\nwrite `r#todo` or choose another name",
        ),
        (
            "stat todo = 3 km { of: \"it\" };",
            "`todo` stands for what is still to be decided and cannot be a name [malformed]",
        ),
        (
            "quote q: lee = todo;",
            "this text cannot be left to be decided [wrong_value]",
        ),
        (
            "actor a: Person = todo;",
            "this text cannot be left to be decided [wrong_value]",
        ),
        (
            "aside _ = todo;",
            "this text cannot be left to be decided [wrong_value]",
        ),
        (
            "event e: Vote = todo;",
            "what is still to be decided needs the article's own words [wrong_value]\nwrite: todo as \"the article's words\"",
        ),
        (
            "claim c: lee = todo as _;",
            "what is still to be decided needs the article's own words [wrong_value]",
        ),
        (
            "stat s = todo { of: \"it\" };",
            "the figure cannot be left to be decided [wrong_value]",
        ),
        (
            "stat s = 3 km { of: \"it\" }; stat t = s / todo { of: \"it\" };",
            "a name here cannot be left to be decided [wrong_value]",
        ),
        (
            "event e: Vote = \"it\" { planned: todo };",
            "`planned` cannot be left to be decided [wrong_value]\nwrite `planned: true`, or leave it out, which says that it is not so",
        ),
        (
            "claim c: lee = \"it\" { stance: todo };",
            "`stance` cannot be left to be decided [wrong_value]",
        ),
        (
            "quote q: lee = \"W\" { note: todo };",
            "`note` cannot be left to be decided [wrong_value]",
        ),
        (
            "event e: Vote = \"it\" { when: todo as \"then\" };",
            "`todo` stands alone: there is no value yet that anything could be said of [wrong_value]\nleave out what stands behind it",
        ),
        (
            "actor a: TODO = \"A\";",
            "there is no kind of actor `TODO` [unknown_kind]\ndid you mean `todo`?",
        ),
        (
            "actor a: _ = \"A\";",
            "there is no kind of actor `_` [unknown_kind]\ndid you mean `todo`?",
        ),
        (
            "event e: unknown = \"it\";",
            "there is no kind of event `unknown` [unknown_kind]\ndid you mean `todo`?",
        ),
    ] {
        let messages = messages(&expand(tokens(&block(declaration))));
        assert_eq!(messages.len(), 1, "{declaration}: {messages:#?}");
        assert!(
            messages[0].starts_with(wanted),
            "{declaration}\n{}",
            messages[0]
        );
    }
    let article = "article vote = \"Council votes\" { published: todo };";
    let messages = messages(&expand(tokens(article)));
    assert!(
        messages[0]
            .starts_with("`published` cannot be left to be decided [wrong_value]\nevery date"),
        "{messages:?}"
    );
}

/// It is told although something else is wrong, and an error where the block denies it.
#[test]
fn how_it_is_told() {
    let advice = |block: &str| {
        expand(tokens(block))
            .to_string()
            .matches("still to be decided")
            .count()
    };
    assert_eq!(advice(&block("actor a: todo = \"A\";")), 1);
    assert_eq!(advice(&block("actor a: todo = \"A\"; quote q: lee = ;")), 1);
    assert_eq!(advice(&block("#[allow(todo)] actor a: todo = \"A\";")), 0);
    let denied = format!("#![deny(todo)] {}", block("quote q: todo = \"W\";"));
    let messages = messages(&expand(tokens(&denied)));
    assert_eq!(messages.len(), 1);
    assert!(
        messages[0].starts_with(
            "still to be decided: who says this [todo]\n\
             name an actor, or write `_` if the article says it itself"
        ),
        "{messages:?}"
    );
}
