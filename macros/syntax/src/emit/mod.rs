//! From the model to Rust: one module per article, with static data and a typed item per declaration.
//!
//! The data is written as source text and divided into tokens by the compiler's own lexer, which is optimised; building
//! the same tokens one by one in an unoptimised macro takes most of its time. The tokens of the author (the names) are
//! put in between, each with its own place, so that an editor finds its way from the generated items to them.

mod data;
mod feed;
mod shared;

use crate::{
    error::Error,
    lower::{Imported, Item, Lowered, Trace},
    value::{self, id},
};
use data::{Data, write};
pub use feed::feed;
use newsfacts_core::{
    model::{Actor, Article, Attribution, Identity, Text, Todo},
    rules::{FactList, Level},
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
pub use shared::{asking, gathered, known};
use std::collections::HashSet;

/// Everything that an `article!` expands to that knows its actors.
pub fn article(lowered: &Lowered, root: &TokenStream, errors: &[Error]) -> TokenStream {
    let data = facts(lowered);
    let article = public_article(&value(&lowered.article));
    let module = module(lowered, root, &quote! { #data #article }, &warnings(errors));
    let messages = messages(errors);
    quote! { #module #messages }
}

/// The module of an article: what is declared in it, around its facts.
fn module(
    lowered: &Lowered,
    root: &TokenStream,
    facts: &TokenStream,
    warnings: &TokenStream,
) -> TokenStream {
    let article = &lowered.article;
    let Imported { paths, names, .. } = &lowered.imported;
    let mentions = mentions(&lowered.trace.mentions, &lowered.items, names);
    let items = lowered.items.iter();
    let items = items.filter(|item| !names.contains(&item.name)); // doubled, as is reported
    let items = items.map(|item| self::item(item, article));
    let entry = entry(article);
    let line = plain(&format!("The facts of the article “{}”.", article.headline));
    let docs = documentation(&lowered.docs, &line);
    let allow = allow();
    let module = quote! {
        use #root::__private as __n;
        #(pub use #paths;)*
        #mentions
        #facts
        #(#items)*
        #entry
        #warnings
    };
    match &lowered.name {
        Some(name) => quote! {
            #docs
            #allow
            pub mod #name { #module }
        },
        // Nobody can refer to it, so it is only there to be checked.
        None => quote! {
            const _: () = {
                #allow
                mod article { #module }
            };
        },
    }
}

/// Everything that an `actors!` expands to: a constant per actor, so that articles can hold them by value, and what tells
/// `article!` how it is declared. `declarations` are those of the actors.
pub fn actors(
    actors: &[Actor],
    trace: &Trace,
    items: &[Item],
    declarations: &[TokenStream],
    root: &TokenStream,
    errors: &[Error],
) -> TokenStream {
    let allow = allow();
    let block = shared::block();
    let constants = items.iter().map(|item| {
        let actor = &actors[item.fact.index];
        let mut source = String::new();
        actor.write(&mut source);
        let value = parse(&source);
        let docs = documentation(&item.docs, &actor_line(actor));
        let name = &item.name;
        let data = data_name(name);
        let hidden = shared::hidden_macro(name, &block, &declarations[item.fact.index]);
        quote! {
            #allow
            const #data: #root::model::Actor = {
                use #root::__private::constant as __n;
                #value
            };
            #docs
            #allow
            pub const #name: #root::model::Actor = #data;
            #hidden
        }
    });
    let messages = messages(errors);
    let warnings = warnings(errors);
    let mentions = mentions(&trace.mentions, items, &[]);
    quote! { #mentions #(#constants)* #warnings #messages }
}

/// The private constant behind a public item. An editor shows the value of an item, and a name is easier on the eyes than
/// the data.
fn data_name(item: &Ident) -> Ident {
    Ident::new(&format!("__{}", id(item)), Span::call_site())
}

/// The errors, each at its own tokens.
pub fn messages(errors: &[Error]) -> TokenStream {
    let denied = errors.iter().filter(|error| error.level == Level::Deny);
    denied.map(Error::to_compile_error).collect()
}

/// The advice, each at its own token.
fn warnings(errors: &[Error]) -> TokenStream {
    errors
        .iter()
        .filter(|error| error.level == Level::Warn)
        .map(warning)
        .collect()
}

/// Names in small letters are the one thing in generated code that lints object to; `pub` may not reach far where the
/// macro stands. To allow more would not compile in a crate that forbids it.
pub fn allow() -> TokenStream {
    quote! {
        #[allow(non_upper_case_globals, unreachable_pub)]
    }
}

/// Makes cargo build again when a text changes. Without the bytes the constants leave nothing behind.
fn tracking<'l>(paths: impl Iterator<Item = &'l Literal>) -> TokenStream {
    quote! { #(const _: &[u8] = ::core::include_bytes!(#paths);)* }
}

/// The data, as slices: the compiler checks them in linear time.
fn facts(lowered: &Lowered) -> TokenStream {
    let article = &lowered.article;
    let sources = lowered.trace.sources.iter().map(|(_, literal)| literal);
    let mut facts = tracking(lowered.text.path().into_iter().chain(sources));
    let mut lists = String::new();
    list(&mut lists, "__QUOTES", "Quote", &article.quotes);
    list(&mut lists, "__STATISTICS", "Statistic", &article.statistics);
    list(&mut lists, "__EVENTS", "Event", &article.events);
    list(&mut lists, "__CLAIMS", "Claim", &article.claims);
    list(&mut lists, "__ASIDES", "Aside", &article.asides);
    facts.extend(parse(&lists));
    facts.extend(actors_list(lowered));
    facts
}

/// A call that rustc makes while it compiles, and reports at this place if it fails. The parentheses stand there, and with
/// them the call as a whole. The names between them do not, or an editor would take the author's name for one of those.
pub fn check_at(span: Span, function: TokenStream, arguments: TokenStream) -> TokenStream {
    let [function, arguments] = [function, arguments].map(|tokens| {
        let mut group = Group::new(Delimiter::Parenthesis, tokens);
        group.set_span(span);
        group
    });
    quote! { const _: () = #function #arguments; }
}

/// The actors that are declared here, and behind them those that are declared elsewhere.
fn actors_list(lowered: &Lowered) -> TokenStream {
    let (own, imported) = lowered.article.actors.split_at(lowered.imported.own);
    let mut source = String::new();
    for actor in own {
        actor.write(&mut source);
        source.push(',');
    }
    let own = parse(&source);
    let imported = shared::actors(&lowered.imported, imported);
    quote! { static __ACTORS: &[__n::Actor] = &[#own #imported]; }
}

fn list<T: Data>(source: &mut String, name: &str, of: &str, facts: &[T]) {
    source.push_str(&format!("static {name}: &[__n::{of}] = &"));
    write(source, facts);
    source.push(';');
}

/// The typed item of a declaration: a reference into the data.
fn item(item: &Item, article: &Article) -> TokenStream {
    let index = Literal::usize_unsuffixed(item.fact.index);
    let (list, what) = match item.fact.list {
        FactList::Actors => (
            quote! { Actor = &__ACTORS },
            actor_line(&article.actors[item.fact.index]),
        ),
        FactList::Quotes => (
            quote! { Quote = &__QUOTES },
            quote_line(article, item.fact.index),
        ),
        FactList::Statistics => (
            quote! { Statistic = &__STATISTICS },
            statistic_line(article, item.fact.index),
        ),
        FactList::Events => (
            quote! { Event = &__EVENTS },
            event_line(article, item.fact.index),
        ),
        FactList::Claims => (
            quote! { Claim = &__CLAIMS },
            claim_line(article, item.fact.index),
        ),
        FactList::Asides => (
            quote! { Aside = &__ASIDES },
            aside_line(article, item.fact.index),
        ),
        FactList::Article => return TokenStream::new(),
    };
    let docs = documentation(&item.docs, &what);
    let name = &item.name;
    quote! { #docs pub static #name: &__n::#list[#index]; }
}

/// A text as Markdown shows it: on one line, and its signs stand for themselves.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        for (at, c) in word.char_indices() {
            // `#`, `-` and the like mean something at the start of a line only; that they are escaped elsewhere too is not seen.
            let starts = at == 0 && matches!(c, '#' | '-' | '+' | '=' | '>' | '~');
            if starts || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '|') {
                plain.push('\\');
            }
            plain.push(c);
        }
    }
    plain
}

/// The author's documentation, and below it what the item is.
fn documentation(docs: &[TokenTree], what: &str) -> TokenStream {
    let own = docs.iter().cloned().collect::<TokenStream>();
    let blank = (!docs.is_empty()).then(|| quote! { #[doc = ""] });
    quote! { #own #blank #[doc = #what] }
}

fn actor_line(actor: &Actor) -> String {
    plain(&format!("{}: {}", actor.kind.name(), actor.name))
}

fn quote_line(article: &Article, index: usize) -> String {
    let quote = &article.quotes[index];
    let attribution = attribution_line(article, &quote.attribution, &quote.todo);
    plain(&format!("{attribution}: “{}”", quote.text()))
}

fn statistic_line(article: &Article, index: usize) -> String {
    let statistic = &article.statistics[index];
    let figure = statistic.quantity.value.to_string().replace('`', "'");
    let line = format!("`{figure}`, {}", plain(&statistic.of.value));
    let attribution = attribution_line(article, &statistic.attribution, &statistic.todo);
    match attribution.is_empty() {
        true => line,
        false => format!("{}: {line}", plain(&attribution)),
    }
}

fn event_line(article: &Article, index: usize) -> String {
    let event = &article.events[index];
    let when = event
        .when
        .as_ref()
        .map(|when| format!(", {}", when.value.declared()));
    plain(&format!(
        "{}: {}{}",
        event.kind.name(),
        event.label.value,
        when.unwrap_or_default()
    ))
}

fn claim_line(article: &Article, index: usize) -> String {
    let claim = &article.claims[index];
    let attribution = attribution_line(article, &claim.attribution, &claim.todo);
    let who = match attribution.is_empty() {
        true => "Claim",
        false => &attribution,
    };
    plain(&format!("{who}: {}", claim.text.value))
}

fn aside_line(article: &Article, index: usize) -> String {
    plain(&format!("Set aside: {}", article.asides[index].words))
}

/// Who says so, to whom and through whom, with `todo` where that is still to be decided; nothing where it is the article itself.
fn attribution_line(article: &Article, attribution: &Attribution, open: &[Todo]) -> String {
    // The name of an imported actor is not known here; its id is.
    let name = |id: &Text| match article.actor(id) {
        Some(actor) => actor.name.to_string(),
        None => id.to_string(),
    };
    let mut line = String::new();
    for (word, ids, todo) in [
        ("", &attribution.speakers, Todo::Speakers),
        (" to ", &attribution.addressees, Todo::Addressees),
        (" via ", &attribution.via, Todo::Via),
    ] {
        let open = open.contains(&todo).then(|| value::TODO.to_owned());
        let names: Vec<String> = ids.iter().map(name).chain(open).collect();
        if !names.is_empty() {
            line.push_str(word);
            line.push_str(&names.join(" and "));
        }
    }
    line
}

/// The article as an expression, which refers to the lists of its facts.
fn value(article: &Article) -> TokenStream {
    let mut source = String::new();
    article.write(&mut source);
    parse(&source)
}

fn public_article(value: &TokenStream) -> TokenStream {
    quote! {
        #[doc = "The article with all its facts."]
        pub static ARTICLE: __n::Article = #value;
    }
}

/// What `feed!` asks for: all that it must know of an article, and a constant by which it advises the author where readers of a feed
/// know the article by what may be edited. An article that is in no feed needs no such advice.
fn entry(article: &Article) -> TokenStream {
    let advice = match article.has_derived_id() {
        true => format!("#[deprecated(note = {BY_HEADLINE:?})]"),
        false => String::new(),
    };
    let identity = Identity::of(article);
    let (parts, facts) = (identity.parts(), Identity::facts(article));
    let Identity { id, page } = &identity;
    let published = article.instant().unwrap_or_default();
    parse(&format!(
        "#[doc(hidden)] pub const __ENTRY: __n::Entry = __n::Entry {{ id: {id:?}, page: {page:?}, parts: &{parts:?}, facts: &{facts:?}, published: {published} }}; \
         {advice} #[doc(hidden)] pub const {KNOWN}: () = ();"
    ))
}

/// The constant of an article that a feed uses.
const KNOWN: &str = "__ID";

/// What is told of an article without `url` and `id` in a feed.
const BY_HEADLINE: &str = "readers of this feed know the article by its day and headline: where one of these is edited, they show \
                           it anew; give it a `url` or an `id`";

/// The names as the declarations use them: from here an editor goes to what they name.
///
/// Those that name nothing, or nothing yet, are for rust-analyzer alone, which completes them. It expands the block a second
/// time with a longer name at the cursor, and looks that name up at the same distance from the start: what depends on the
/// names, such as messages, must stand behind.
fn mentions(mentions: &[Ident], items: &[Item], imported: &[Ident]) -> TokenStream {
    let names = items.iter().map(|item| &item.name).chain(imported);
    let known: HashSet<String> = names.map(ToString::to_string).collect();
    let (known, unknown): (Vec<&Ident>, Vec<&Ident>) = mentions
        .iter()
        .partition(|name| known.contains(&name.to_string()));
    let unknown = (!unknown.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                #[cfg(rust_analyzer)]
                fn unknown() { #(_ = self::#unknown;)* }
            };
        }
    });
    quote! {
        #unknown
        const _: () = {
            fn _known() { #(_ = #known;)* }
        };
    }
}

/// A warning on stable Rust is the use of something deprecated: the note is the message.
fn warning(error: &Error) -> TokenStream {
    let rule = Ident::new(error.rule.name(), Span::call_site());
    let note = error.message();
    let used = Ident::new(error.rule.name(), error.span.start);
    let module = Ident::new("newsfacts", error.span.start);
    let used = quote_spanned! { error.span.start => #module::#used };
    quote! {
        const _: () = {
            mod newsfacts {
                #[deprecated(note = #note)]
                pub const #rule: () = ();
            }
            #used
        };
    }
}

fn parse(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|error| {
        let text =
            format!("newsfacts wrote Rust that cannot be read ({error}); please report this");
        quote! { ::core::compile_error! { #text } }
    })
}
