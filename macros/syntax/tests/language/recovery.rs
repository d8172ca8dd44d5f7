use crate::{BLOCK, expand, items, messages, tokens};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

const BEFORE: &str =
    "article vote = \"Council votes\" { published: 2023-03-14 }; actor lee: Person = \"Ann Lee\";";
const AFTER: &str = "actor berg: Person = \"Tom Berg\"; quote last: berg = \"The last word.\";";

/// Half-written declarations between whole ones: what each is told. The whole ones keep their items.
const HALF_WRITTEN: &[(&str, &[&str])] = &[
    (
        "quote half: lee = \"Words.\"",
        &["expected `;` at the end of the quote"],
    ),
    (
        "quote half: lee = ;",
        &["expected a text in quotation marks"],
    ),
    (
        "quote half: lee \"Words.\";",
        &["expected `=` before the value"],
    ),
    (
        "quote half lee = \"Words.\";",
        &["expected `:` or `=` after the name"],
    ),
    ("quote half = \"Words.\";", &["expected who says it"]),
    ("quote;", &["expected a name for the quote, or `_`"]),
    (
        "quote half: lee = \"Words.\" { about [lee] };",
        &["expected `:` after the field `about`"],
    ),
    (
        "quote half: lee = \"Words.\" { about: };",
        &["expected the name of an actor"],
    ),
    (
        "quote half: lee = \"Words.\" { about: [lee] note: \"x\" };",
        &["expected `,` before the next field"],
    ),
    (
        "quote half: lee = \"Words.\" { { } };",
        &["expected a field"],
    ),
    (
        "quote half: lee = \"Words.\" { inferred = true };",
        &["expected `:` after the field `inferred`"],
    ),
    ("quote half: lee = \"Words.\" } ;", &[]),
    ("quot half: lee = \"Words.\";", &["did you mean `quote`?"]),
    ("+ ;", &["expected a declaration"]),
    ("stat half = { of: \"it\" };", &["expected a number"]),
    ("stat half = 18 %;", &["needs the field `of`"]),
    ("stat half = 18 % { of: it };", &["write: \"it\""]),
    ("actor half = \"Half\";", &["expected the kind of actor"]),
    ("actor half: = \"Half\";", &["expected the kind of actor"]),
    (
        "event half: Party = \"Half\";",
        &["there is no kind of event `Party`"],
    ),
    (
        "#[allow] quote half: lee = \"Words.\";",
        &["the names of rules in parentheses"],
    ),
];

#[test]
fn what_is_half_written_costs_no_more_than_itself() {
    for (half, says) in HALF_WRITTEN {
        let Ok(stream) = format!("{BEFORE} {half} {AFTER}").parse::<TokenStream>() else {
            continue; // an unbalanced brace never reaches a macro
        };
        let expansion = expand(stream);
        let messages = messages(&expansion);
        assert_eq!(messages.len(), says.len(), "{half}: {messages:?}");
        for (message, says) in messages.iter().zip(*says) {
            assert!(message.contains(says), "{half}: {message}");
        }
        let items = items(&expansion);
        for name in ["lee", "berg", "last"] {
            assert!(
                items.iter().any(|item| item == name),
                "{half}: {name} is missing in {items:?}"
            );
        }
    }
}

/// Mistakes that others might seem to follow from: the whole of what is said.
const TOLD_ONCE: &[(&str, &str)] = &[
    // What a `use` was to bring in is not to blame.
    (
        "use people::half; quote q: half = \"Words.\"; quote r: half = \"More.\";",
        "the path of a `use` starts with",
    ),
    (
        "use crate::people::{half as h}; quote q: h = \"Words.\"; quote r: half = \"More.\";",
        "an imported actor keeps its name",
    ),
    (
        "use crate::people::*; quote q: half = \"Words.\";",
        "listed by name",
    ),
    // The declaration is read as it was meant.
    (
        "actr half: Person = \"Half\"; quote q: half = \"Words.\";",
        "there is no declaration `actr`",
    ),
    (
        "actor half Person = \"Half\"; quote q: half = \"Words.\";",
        "expected `:` or `=` after the name",
    ),
    (
        "actor half: Person \"Half\"; quote q: half = \"Words.\";",
        "expected `=` before the value",
    ),
    (
        "actor half = Person = \"Half\"; quote q: half = \"Words.\";",
        "expected the kind of actor",
    ),
    (
        "actor half: = \"Half\"; quote q: half = \"Words.\";",
        "expected the kind of actor",
    ),
    ("quote lee: lee = \"Words.\";", "`lee` is declared twice"),
    // What is left of it is passed over.
    (
        "actor half; Person = \"Half\"; quote q: half = \"Words.\";",
        "expected `:` or `=` after the name",
    ),
    (
        "actor half: Person = ; \"Half\" { also: [\"H\"] }; quote q: half = \"Words.\";",
        "expected a text in quotation marks",
    ),
    (
        "actor half: Person = { } \"Half\"; quote q: half = \"Words.\";",
        "expected a text in quotation marks",
    ),
    (
        "stat half = 18 %; { of: \"it\" };",
        "leave out the `;` between them",
    ),
    (
        "stat half = 18 % { } { of: \"it\" };",
        "expected `;` at the end of the stat",
    ),
    (
        "event half: Vote = \"it\" as; \"Words\" { who: lee };",
        "the article's own words in quotation marks after `as`",
    ),
    (
        "stat half: 18 % { of: \"it\" };",
        "the value of the stat stands behind `=`",
    ),
    // What refers to it is not to blame.
    (
        "half: Person = \"Half\"; quote q: half = \"Words.\";",
        "a keyword is missing before `half`",
    ),
    (
        "person half: Person = \"Half\"; quote q: half = \"Words.\";",
        "there is no declaration `person`",
    ),
    (
        "actor: Person = \"Half\"; quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor; quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor ; half: Person = \"Half\"; quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor ? half: Person = \"Half\"; quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor actor half: Person = \"Half\"; quote q: half = \"Words.\";",
        "expected a name for the actor",
    ),
    (
        "actor ann half: Person = \"Half\"; quote q: half = \"Words.\";",
        "expected `:` or `=` after the name",
    ),
    (
        "actor type: Person = \"Half\"; quote q: type = \"Words.\";",
        "write `r#type`",
    ),
    // rustc would refuse a keyword once more wherever it is emitted.
    (
        "event half: Vote = \"Half\" { who: [type, lee] };",
        "write `r#type`",
    ),
    ("quote half: fn = \"Words.\";", "write `r#fn`"),
    (
        "quote half: lee -> match via match = \"Words.\";",
        "write `r#match`",
    ),
    (
        "quote half: lee = \"Words.\" { about: [lee, self] };",
        "choose another name",
    ),
    (
        "quote half: lee = \"Words.\" { at: loop };",
        "write `r#loop`",
    ),
    (
        "stat half = 2 t { of: \"it\", against: type };",
        "write `r#type`",
    ),
    (
        "stat half = type / other { of: \"it\" }; stat other = 2 t { of: \"it\" };",
        "write `r#type`",
    ),
    (
        "claim half: lee = \"Words.\" { replaces: static };",
        "write `r#static`",
    ),
    ("actor half: Group = \"Half\" { of: mod };", "write `r#mod`"),
    (
        "actor r#mod: Group = \"Mod\"; actor half: Group = \"Half\" { of: mod };",
        "write `r#mod`",
    ),
    (
        "use ::struct; quote half: lee = \"Words.\" { about: [struct] };",
        "write `r#struct`",
    ),
    (
        "use crate::people::{half, struct}; quote q: half = \"Words.\";",
        "write `r#struct`",
    ),
    (
        "use crate::fn::half; quote q: half = \"Words.\";",
        "write `r#fn`",
    ),
    // It costs nothing but itself.
    ("; quote q: lee = \"Words.\";", "expected a declaration"),
    (
        "18 % ; quote q: lee = \"Words.\";",
        "expected a declaration",
    ),
    (
        "# 18 quote q: lee = \"Words.\";",
        "expected an attribute in brackets",
    ),
    (
        "quote q: lee = \"Words.\", ",
        "expected `;` at the end of the quote",
    ),
];

#[test]
fn what_follows_from_a_mistake_is_not_told() {
    for (half, says) in TOLD_ONCE {
        let expansion = expand(tokens(&format!("{BEFORE} {half} {AFTER}")));
        let messages = messages(&expansion);
        assert_eq!(messages.len(), 1, "{half}: {messages:#?}");
        assert!(messages[0].contains(says), "{half}: {messages:?}");
        let items = items(&expansion);
        for name in ["lee", "berg", "last"] {
            assert!(
                items.iter().any(|item| item == name),
                "{half}: {name} is missing"
            );
        }
        if half.contains("q: lee") || half.contains("actr half") {
            let name = if half.contains("actr") { "half" } else { "q" };
            assert!(
                items.iter().any(|item| item == name),
                "{half}: {name} is missing"
            );
        }
    }
}

#[test]
fn an_article_that_cannot_be_read_is_told_once() {
    let rest = "actor lee: Person = \"Ann Lee\"; event vote: Vote = \"it\" { when: 2023-03-14, who: lee };";
    for (article, says) in [
        (
            "artcle a = \"Headline\" { published: 2023-03-14 };",
            "did you mean `article`?",
        ),
        (
            "a = \"Headline\" { published: 2023-03-14 };",
            "a keyword is missing before `a`",
        ),
        (
            "article = \"Headline\" { published: 2023-03-14 };",
            "expected a name for the article",
        ),
        ("article;", "expected a name for the article"),
        (
            "article a \"Headline\" { published: 2023-03-14 };",
            "expected `:` or `=` after the name",
        ),
        (
            "article a = \"Headline\"; { published: 2023-03-14 };",
            "leave out the `;`",
        ),
        (
            "article a = \"Headline\" { published = 2023-03-14 };",
            "expected `:` after the field",
        ),
        (
            "article a = \"Headline\" { published: soon };",
            "expected a date",
        ),
        ("article a = \"Headline\";", "needs the field `published`"),
    ] {
        let expansion = expand(tokens(&format!("{article} {rest}")));
        let messages = messages(&expansion);
        assert_eq!(messages.len(), 1, "{article}: {messages:#?}");
        assert!(messages[0].contains(says), "{article}: {messages:?}");
        assert_eq!(items(&expansion), ["lee", "vote"], "{article}");
    }
}

#[test]
fn two_mistakes_are_two_messages() {
    for (half, says) in [
        (
            "actor a: Persn = A Name;",
            ["did you mean `Person`?", "write: \"A Name\""],
        ),
        (
            "quote q lee = \"Words.\" { abuot: [lee] };",
            ["expected `:` or `=`", "did you mean `about`?"],
        ),
        (
            "qoute q: lee = \"Words.\"; stat s = 18 %;",
            ["did you mean `quote`?", "needs the field `of`"],
        ),
        (
            "person p: Person = \"P\"; quote q: nobody = \"Words.\";",
            ["no declaration `person`", "`nobody` is not declared"],
        ),
        (
            "quote q: lee = \"Words.\" { at: nothing }  quote r: leee = \"More.\";",
            ["expected `;`", "`nothing` is not declared"],
        ),
    ] {
        let messages = messages(&expand(tokens(&format!("{BEFORE} {half} {AFTER}"))));
        for says in says {
            let times = messages
                .iter()
                .filter(|message| message.contains(says))
                .count();
            assert_eq!(times, 1, "{half}: {says} in {messages:#?}");
        }
    }
}

#[test]
fn what_a_macro_passes_in_invisible_groups_is_read() {
    let hidden = |text: &str| TokenTree::Group(Group::new(Delimiter::None, tokens(text)));
    let block: TokenStream = tokens(BLOCK)
        .into_iter()
        .map(|token| match &token {
            TokenTree::Literal(literal) => hidden(&literal.to_string()),
            _ => token,
        })
        .collect();
    assert_eq!(messages(&expand(block)), [""; 0]);
}

#[test]
fn a_block_without_an_article_says_so() {
    for block in ["", "actor lee: Person = \"Ann Lee\";"] {
        let messages = messages(&expand(tokens(block)));
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(
            messages[0].contains("does not say which article it is about"),
            "{messages:?}"
        );
    }
}

/// What stands behind a stray token is told as any name: nothing, or one that Rust or newsfacts gives, is none.
#[test]
fn a_word_behind_a_stray_token_may_be_no_name() {
    for (name, count) in [("_", 1), ("fn", 2), ("ARTICLE", 2), ("__QUOTES", 2)] {
        let block = format!("{BEFORE} quote + {name}: lee = \"Words.\"; {AFTER}");
        let expansion = expand(tokens(&block));
        let items = items(&expansion);
        assert!(items.iter().all(|item| item != name), "{name}: {items:?}");
        let messages = messages(&expansion);
        assert_eq!(messages.len(), count, "{name}: {messages:#?}");
        let first = messages
            .iter()
            .find(|said| said.starts_with("expected a name for the quote, or `_`"));
        assert!(first.is_some(), "{name}: {messages:#?}");
    }
}
