//! How actors that several articles share get from `actors!` to `article!`.
//!
//! A macro sees its own tokens and no others. So `actors!` leaves, beside the constant of each actor, a macro of the same
//! name that knows how the actor was declared; it lives in another namespace, and comes along wherever the constant is
//! imported. `article!` hands itself to the macro of the first actor that it imports, that one to the next, and the last
//! one to `known!`, which is `article!` once more with all that was gathered. What they pass on is
//!
//! ```text
//! { next } { the one after that } … { known } [newsfacts] { the article } "an actor" "the next one" …
//! ```
//!
//! All of it stands in the place of the article's data. Where a path leads nowhere, so that rustc gives up, nothing but
//! that data is missing: the module of the article and all its items are there.

use super::{
    allow, check_at, data::Data, facts, messages, module, parse, public_article, value, warnings,
};
use crate::{
    error::Error,
    lower::{Imported, Lowered, Shared},
    value::id,
};
use newsfacts_core::{model::Actor, rules::Rule};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many macros hand on to each other: rustc lets an expansion contain another one 128 times.
const CHAIN: usize = 64;

/// The macro that stands beside the constant of an actor.
pub fn hidden_macro(name: &Ident, block: &str, declaration: &TokenStream) -> TokenStream {
    // An exported macro lives at the root of its crate, whatever the module.
    let unique = format!("__newsfacts_{}_{block}", id(name));
    let unique = Ident::new(&unique, Span::call_site());
    let known = Literal::string(&Shared::hand_over(block, declaration));
    let definition = adding(&unique, &known.into_token_stream());
    let allow = allow();
    let name = here(name);
    // In a function it serves that function alone, and rustc would have a word with the author.
    quote! {
        #[doc(hidden)]
        #[allow(non_local_definitions)]
        #[macro_export]
        #definition
        #[doc(hidden)]
        #allow
        pub use #unique as #name;
    }
}

/// A name for the block that is expanded: no other expansion of the crate has it, even if it comes from the same tokens.
pub fn block() -> String {
    let mut hasher = DefaultHasher::new();
    format!("{:?}", Span::call_site()).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// A macro that adds something to what it is given, and hands it on.
fn adding(name: &Ident, known: &TokenStream) -> TokenStream {
    quote! {
        macro_rules! #name {
            ({ $($next:tt)* } $($rest:tt)*) => { $($next)*! { $($rest)* #known } };
        }
    }
}

/// What was gathered by one chain of macros, as a macro of its own that hands it on. The input is its name and the actors.
pub fn gathered(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(name)) => adding(&name, &tokens.collect()),
        _ => TokenStream::new(),
    }
}

/// An article whose actors are not known yet: everything but its data, for which the macros of the actors are asked.
pub fn asking(lowered: &Lowered, root: &TokenStream, input: &TokenStream) -> TokenStream {
    let data = ask(&lowered.imported.names, root, input);
    let article = public_article(&data);
    let lists = [
        ("__ACTORS", "Actor", "actors"),
        ("__QUOTES", "Quote", "quotes"),
        ("__STATISTICS", "Statistic", "statistics"),
        ("__EVENTS", "Event", "events"),
        ("__CLAIMS", "Claim", "claims"),
        ("__ASIDES", "Aside", "asides"),
    ]
    .map(|(name, of, field)| {
        format!(
            "static {name}: &[__n::{of}] = match &ARTICLE.{field} {{ __n::Borrowed(list) => list, _ => &[] }};"
        )
    });
    let lists = parse(&lists.concat());
    let facts = quote! { #lists #article };
    module(lowered, root, &facts, &TokenStream::new())
}

/// An expression that becomes the data when all macros were asked.
///
/// Each is imported under a name of its own, and around that is something else with the same name, which says nothing:
/// that is what is found where the author's name is not one of an actor.
fn ask(names: &[Ident], root: &TokenStream, input: &TokenStream) -> TokenStream {
    let asked = numbered("__actor", names.len());
    let names = names.iter().map(here);
    let mut chains = TokenStream::new();
    let mut links = asked.clone();
    if asked.len() > CHAIN {
        links = numbered("__actors", asked.len().div_ceil(CHAIN));
        for (part, gathered) in asked.chunks(CHAIN).zip(&links) {
            let end = quote! { #root::__private::gathered };
            chains.extend(chain(part, &end, &quote! { #gathered }));
        }
    }
    let end = quote! { #root::__private::known };
    let last = chain(&links, &end, &quote! { [#root] { #input } });
    quote! {
        {
            #(use __n::unknown as #asked;)*
            {
                #(use self::#names as #asked;)*
                #chains
                #last
            }
        }
    }
}

/// Calls the first of these macros, which hands the input on to the next, and the last one to the end.
fn chain(links: &[Ident], end: &TokenStream, input: &TokenStream) -> TokenStream {
    let (first, links) = (links.first(), links.iter().skip(1));
    quote! { #first! { #({ #links })* { #end } #input } }
}

fn numbered(name: &str, count: usize) -> Vec<Ident> {
    let number = |number| Ident::new(&format!("{name}_{number}"), Span::call_site());
    (0..count).map(number).collect()
}

/// A name that stands for the author's token and not in its place, so that an editor takes it for none of those.
pub fn here(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site());
    name
}

/// The data of an article that knows its imported actors, and what is said of it.
pub fn known(lowered: &Lowered, errors: &[Error]) -> TokenStream {
    let messages = messages(errors);
    let strangers = lowered.imported.unknown().map(stranger);
    let warnings = warnings(errors);
    let facts = facts(lowered);
    let value = value(&lowered.article);
    quote! { { #messages #(#strangers)* #warnings #facts #value } }
}

/// Refuses what is imported and no actor. Only rustc knows whether it is there at all, and reports that itself.
fn stranger(name: &Ident) -> TokenStream {
    let text = format!("`{}` is not an actor that `actors!` declares", id(name));
    let message = Error::new(Rule::WrongReference, Span::call_site(), text)
        .detail("an article imports what another module declares: actors! { actor name: Person = \"Full Name\"; }")
        .message();
    check_at(
        name.span(),
        quote! { __n::stranger },
        quote! { &#name, #message },
    )
}

/// The imported actors, as this article has them.
pub fn actors(imported: &Imported, actors: &[Actor]) -> TokenStream {
    let known = imported.names.iter().zip(&imported.shared);
    let known = known.filter_map(|(name, shared)| Some((name, &shared.as_ref()?.actor)));
    let one = |((name, declared), actor): ((&Ident, &Actor), &Actor)| {
        let name = here(name);
        if actor == declared {
            return quote! { #name, };
        }
        let mut source = String::new();
        let role = actor.role.as_ref().and_then(|role| role.anchor.clone());
        let values: [&dyn Data; 4] = [&actor.id, &actor.of, &actor.anchor, &role];
        for value in values {
            value.write(&mut source);
            source.push(',');
        }
        let values = parse(&source);
        quote! { __n::in_article(#name, #values), }
    };
    known.zip(actors).map(one).collect()
}
