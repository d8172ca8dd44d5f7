//! Imported actors: the macros that `actors!` leaves are played here, as rustc would expand them.

use crate::{expand, items, messages, tokens};
use newsfacts_syntax::Files;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What a block expands to in the end. Imported actors are declared as persons with the name that they have in the block:
/// `clerk` is called Clerk.
pub fn expand_with(block: TokenStream, files: &dyn Files) -> TokenStream {
    let asking = newsfacts_syntax::article(block.clone(), files);
    let names = asked(&flat(&asking));
    if names.is_empty() {
        return asking;
    }
    let declared = names.iter().map(|name| {
        let (first, rest) = name.split_at(1);
        let full = format!("{}{rest}", first.to_uppercase());
        handed_over(&format!("actor {name}: Person = {full:?};"))
    });
    let known = known(block, &declared.collect::<String>(), files);
    [without_block(asking), known].into_iter().collect()
}

/// The expansion without the author's block, which is passed on whole: `[::newsfacts] { … }`.
fn without_block(expansion: TokenStream) -> TokenStream {
    let mut passed_on = false;
    let tokens = expansion.into_iter().map(|token| {
        let TokenTree::Group(group) = token else {
            passed_on = false;
            return token;
        };
        let inside = match passed_on {
            true => TokenStream::new(),
            false => without_block(group.stream()),
        };
        passed_on = group.delimiter() == Delimiter::Bracket;
        Group::new(group.delimiter(), inside).into()
    });
    tokens.collect()
}

/// What a block expands to when it knows its actors, without the braces around it.
fn known(block: TokenStream, shared: &str, files: &dyn Files) -> TokenStream {
    let block = TokenTree::Group(Group::new(Delimiter::Brace, block));
    let input = tokens("[::newsfacts]").into_iter().chain([block]);
    let input = input.chain(tokens(shared)).collect();
    let expansion = newsfacts_syntax::known(input, files);
    match expansion.into_iter().next() {
        Some(TokenTree::Group(group)) => group.stream(),
        other => panic!("a block was expected: {other:?}"),
    }
}

/// The tokens of a stream and of all its groups, which stand before what is in them.
fn flat(stream: &TokenStream) -> Vec<TokenTree> {
    let mut all = Vec::new();
    for token in stream.clone() {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            all.extend(flat(&group.stream()));
        }
    }
    all
}

/// The actors that an article asks for: `use self::name as __actor_0;`
fn asked(tokens: &[TokenTree]) -> Vec<String> {
    let uses = tokens.windows(3).filter(|three| {
        three[1].to_string() == "as"
            && three[2].to_string().starts_with("__actor_")
            && three[0].to_string() != "unknown"
    });
    uses.map(|three| three[0].to_string()).collect()
}

/// What the hidden macros of these actors hand over.
fn handed_over(actors: &str) -> String {
    let expansion = flat(&newsfacts_syntax::actors(tokens(actors)));
    let mut handed_over = String::new();
    for (at, token) in expansion.iter().enumerate() {
        if token.to_string() == "macro_rules" {
            let mut behind = expansion[at..].iter();
            let literal = behind.find(|token| matches!(token, TokenTree::Literal(_)));
            handed_over.push_str(&literal.expect("it is there").to_string());
            handed_over.push(' ');
        }
    }
    handed_over
}

const PEOPLE: &str = r#"
    actor lee: Person = "Ann Lee" { also: ["the mayor"], role: "mayor" as "Mayor", of: council };
    actor council: Organization = "the council";
    actor hall: Facility = "the town hall";
    actor berg: Person = "Tom Berg";
"#;

/// The block with these imports and declarations, and what is said of it. Each name in `shared` is handed over as it stands
/// in `PEOPLE`, or as nothing.
fn said(imports: &str, shared: &[&str], declarations: &str) -> Vec<String> {
    let block = format!(
        r#"{imports}
        article vote = "Council votes" {{
            published: 2023-03-14,
            body: "“We will build 120 homes,” Mayor Ann Lee told Tom Berg. The council met in the town hall. “No,” the mayor said.",
        }};
        {declarations}"#
    );
    let people = handed_over(PEOPLE);
    let literals: Vec<TokenTree> = tokens(&people).into_iter().collect();
    let shared = shared.iter().map(|name| {
        let declares =
            |literal: &&TokenTree| literal.to_string().contains(&format!("actor {name} "));
        let literal = literals.iter().find(declares);
        literal.map_or("()".to_owned(), ToString::to_string)
    });
    let known = known(
        tokens(&block),
        &shared.collect::<Vec<_>>().join(" "),
        &crate::NoFiles,
    );
    let first = |message: String| message.lines().next().unwrap_or_default().to_owned();
    messages(&known).into_iter().map(first).collect()
}

#[test]
fn what_is_true_of_own_actors_is_true_of_imported_ones() {
    let all = "use crate::people::{lee, council, hall, berg};";
    let names = ["lee", "council", "hall", "berg"];
    let no: [&str; 0] = [];
    let quote = |speaker: &str| format!("quote homes: {speaker} = \"We will build 120 homes\";");
    assert_eq!(said(all, &names, &quote("lee")), no);
    assert_eq!(
        said(all, &names, &quote("berg")),
        ["the article gives these words to “Ann Lee” [wrong_speaker]"]
    );
    assert_eq!(
        said(all, &names, &quote("hall")),
        ["“the town hall” is a facility and cannot speak [mute_place]"]
    );
    // Another name for her.
    assert_eq!(said(all, &names, "quote no: lee = \"No\";"), no);
    assert_eq!(
        said("use crate::people::lee;", &["lee"], &quote("lee")),
        ["`lee` belongs to `council`, which is not declared here [undeclared_name]"]
    );
    assert_eq!(
        said(all, &names, "actor lee: Person = \"Ann Lee\";"),
        ["`lee` is declared twice [doubled_name]"]
    );
}

#[test]
fn an_actor_may_belong_to_one_that_has_another_name_in_the_article() {
    let no: [&str; 0] = [];
    let imports = "use crate::people::{lee, town};";
    assert_eq!(said(imports, &["lee", "council"], ""), no);
    // Of another block, or none.
    assert_eq!(
        said(imports, &["lee", "hall"], ""),
        ["`lee` belongs to `council`, which is not declared here [undeclared_name]"]
    );
    let own = "actor council: Organization = \"the council\";";
    assert_eq!(said("use crate::people::lee;", &["lee"], own), no);
}

#[test]
fn what_refers_to_a_name_that_is_no_actor_is_not_to_blame() {
    let no: [&str; 0] = [];
    let quote = "quote homes: clerk = \"We will build 120 homes\" { about: [clerk] };";
    assert_eq!(said("use crate::clerk;", &["clerk"], quote), no);
}

#[test]
fn the_items_are_there_before_the_actors_are_known() {
    let block = "use crate::people::lee; article vote = \"Votes\" { published: 2023-03-14 }; \
        actor berg: Person = \"Tom Berg\"; quote homes: lee = \"Homes\"; stat count = 3 \"homes\" { of: \"homes\" };";
    let asking = newsfacts_syntax::article(tokens(block), &crate::NoFiles);
    assert_eq!(messages(&asking), [""; 0]);
    assert_eq!(items(&asking), ["berg", "homes", "count"]);
    assert_eq!(items(&expand(tokens(block))), ["berg", "homes", "count"]);
}
