//! From the model to Rust: one module per article, with static data and a typed item per declaration.
//!
//! The data is written as source text and divided into tokens by the compiler's own lexer, which is optimised; building
//! the same tokens one by one in an unoptimised macro takes most of its time. The tokens of the author (the names) are
//! put in between, each with its own place, so that an editor finds its way from the generated items to them.

mod data;
mod feed;

use crate::{
    error::Error,
    lower::{Item, Lowered, Trace},
    value,
};
use data::{Data, write};
pub use feed::feed;
use newsfacts_core::{
    model::{Actor, Article, Attribution, Field, Text},
    rules::{Beside, FactList, Level, Place, Rule},
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use std::collections::HashSet;

/// Everything that an `article!` expands to.
pub fn article(
    lowered: &Lowered,
    beside: &[Beside],
    root: &TokenStream,
    errors: &[Error],
) -> TokenStream {
    let article = &lowered.article;
    let mut module = quote! { use #root::__private as __n; };
    for import in &lowered.imports {
        let path = &import.path;
        module.extend(quote! { pub use #path; });
    }
    let imported = lowered.imports.iter().flat_map(|import| &import.names);
    module.extend(mentions(&lowered.trace.mentions, &lowered.items, imported));
    let sources = lowered.trace.sources.iter().map(|(_, literal)| literal);
    module.extend(tracking(lowered.text.path().into_iter().chain(sources)));
    module.extend(parse(&lists(article)));
    module.extend(actors_list(lowered));
    for item in &lowered.items {
        module.extend(self::item(item, article));
    }
    module.extend(headline(article));
    module.extend(speakers(lowered, beside));
    module.extend(warnings(errors));
    let messages = messages(errors);
    let line = plain(&format!("The facts of the article “{}”.", article.headline));
    let docs = documentation(&lowered.docs, &line);
    let allow = allow();
    match &lowered.name {
        Some(name) => quote! {
            #docs
            #allow
            pub mod #name { #module }
            #messages
        },
        // Nobody can refer to it, so it is only there to be checked.
        None => quote! {
            const _: () = {
                #allow
                mod article { #module }
            };
            #messages
        },
    }
}

/// Everything that an `actors!` expands to: a constant per actor, so that articles can hold them by value.
pub fn actors(
    actors: &[Actor],
    trace: &Trace,
    items: &[Item],
    root: &TokenStream,
    errors: &[Error],
) -> TokenStream {
    let allow = allow();
    let constants = items.iter().map(|item| {
        let actor = &actors[item.fact.index];
        let mut source = String::new();
        actor.write(&mut source);
        let value = parse(&source);
        let docs = documentation(&item.docs, &actor_line(actor));
        let name = &item.name;
        let data = data_name(name);
        quote! {
            #allow
            const #data: #root::model::Actor = {
                use #root::__private as __n;
                #value
            };
            #docs
            #allow
            pub const #name: #root::model::Actor = #data;
        }
    });
    let messages = messages(errors);
    let mentions = mentions(&trace.mentions, items, []);
    quote! { #mentions #(#constants)* #messages }
}

/// The private constant behind a public item. An editor shows the value of an item, and a name is easier on the eyes than
/// the data.
fn data_name(item: &Ident) -> Ident {
    Ident::new(&format!("__{}", value::id(item)), Span::call_site())
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
fn lists(article: &Article) -> String {
    let mut source = String::new();
    list(&mut source, "__QUOTES", "Quote", &article.quotes);
    list(
        &mut source,
        "__STATISTICS",
        "Statistic",
        &article.statistics,
    );
    list(&mut source, "__EVENTS", "Event", &article.events);
    list(&mut source, "__CLAIMS", "Claim", &article.claims);
    source
}

/// The actors that are declared here, and behind them those that are declared elsewhere.
fn actors_list(lowered: &Lowered) -> TokenStream {
    let mut source = String::new();
    for actor in lowered.article.actors.iter() {
        actor.write(&mut source);
        source.push(',');
    }
    let own = parse(&source);
    let imported = lowered.imports.iter().flat_map(|import| &import.names);
    quote! { static __ACTORS: &[__n::Actor] = &[#own #(#imported),*]; }
}

/// What only rustc can check, since it alone knows the imported actors: each call stands at the token it is about.
fn speakers(lowered: &Lowered, beside: &[Beside]) -> TokenStream {
    let own = lowered.article.actors.len();
    let imported: Vec<&Ident> = lowered
        .imports
        .iter()
        .flat_map(|import| &import.names)
        .collect();
    let index = |id: &str| imported.iter().position(|name| value::id(name) == id);
    let reference = |at: usize| {
        let at = Literal::usize_unsuffixed(own + at);
        quote! { &__ACTORS[#at] }
    };
    let mut calls = TokenStream::new();
    let mut add = |place: Place, function: TokenStream, arguments: TokenStream| {
        let span = lowered.trace.spans.find(place).start;
        calls.extend(check_at(span, function, arguments));
    };
    let mute = Error::new(Rule::MutePlace, Span::call_site(), "a place cannot speak")
        .detail("name the person, organization, country or group that says it")
        .message();
    for (place, attribution) in attributions(&lowered.article) {
        for (field, ids) in [
            (Field::Speakers, &attribution.speakers),
            (Field::Via, &attribution.via),
        ] {
            for (item, id) in ids.iter().enumerate() {
                if let Some(actor) = index(id).map(reference) {
                    add(
                        place.field(field).item(item),
                        quote! { __n::speaks },
                        quote! { #actor, #mute },
                    );
                }
            }
        }
    }
    for Beside {
        place,
        words,
        finding,
    } in beside
    {
        let attribution = &lowered.article.quotes[place.index].attribution;
        let is_declared = |at: &usize| attribution.ids().any(|id| index(id) == Some(*at));
        let (declared, others): (Vec<usize>, Vec<usize>) =
            (0..imported.len()).partition(is_declared);
        let (declared, others) = (
            declared.into_iter().map(reference),
            others.into_iter().map(reference),
        );
        let message = Error::from_finding(finding.clone(), Span::call_site().into()).message();
        add(
            place.item(0),
            quote! { __n::speaker },
            quote! { &[#(#declared),*], &[#(#others),*], #words, #message },
        );
    }
    calls
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

/// Who says what, of every fact that is said by somebody.
fn attributions(article: &Article) -> impl Iterator<Item = (Place, &Attribution)> {
    let quotes = article
        .quotes
        .iter()
        .map(|fact| &fact.attribution)
        .enumerate();
    let statistics = article
        .statistics
        .iter()
        .map(|fact| &fact.attribution)
        .enumerate();
    let claims = article
        .claims
        .iter()
        .map(|fact| &fact.attribution)
        .enumerate();
    quotes
        .map(|(index, fact)| (FactList::Quotes.at(index), fact))
        .chain(statistics.map(|(index, fact)| (FactList::Statistics.at(index), fact)))
        .chain(claims.map(|(index, fact)| (FactList::Claims.at(index), fact)))
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
    let attribution = attribution_line(article, &quote.attribution);
    plain(&format!("{attribution}: “{}”", quote.text()))
}

fn statistic_line(article: &Article, index: usize) -> String {
    let statistic = &article.statistics[index];
    let figure = statistic.quantity.value.to_string().replace('`', "'");
    let line = format!("`{figure}`, {}", plain(&statistic.of.value));
    match statistic.attribution.is_article() {
        true => line,
        false => {
            let attribution = attribution_line(article, &statistic.attribution);
            format!("{}: {line}", plain(&attribution))
        }
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
    let who = match claim.attribution.is_article() {
        true => "Claim".to_owned(),
        false => attribution_line(article, &claim.attribution),
    };
    plain(&format!("{who}: {}", claim.text.value))
}

fn attribution_line(article: &Article, attribution: &Attribution) -> String {
    // The name of an imported actor is not known here; its id is.
    let name = |id: &Text| match article.actor(id) {
        Some(actor) => actor.name.to_string(),
        None => id.to_string(),
    };
    let names = |ids: &[Text]| ids.iter().map(name).collect::<Vec<_>>().join(" and ");
    let mut line = names(&attribution.speakers);
    for (word, ids) in [
        (" to ", &attribution.addressees),
        (" via ", &attribution.via),
    ] {
        if !ids.is_empty() {
            line.push_str(word);
            line.push_str(&names(ids));
        }
    }
    line
}

fn headline(article: &Article) -> TokenStream {
    let mut source = String::from(
        "#[doc = \"The article with all its facts.\"] pub static ARTICLE: __n::Article = ",
    );
    article.write(&mut source);
    source.push(';');
    source.push_str(&format!(
        "#[doc(hidden)] pub const __ENTRY: __n::Entry = __n::Entry {{ id: {:?}, published: {} }};",
        article.id,
        article.instant().unwrap_or_default()
    ));
    parse(&source)
}

/// The names as the declarations use them: from here an editor goes to what they name.
///
/// Those that name nothing, or nothing yet, are for rust-analyzer alone, which completes them. It expands the block a second
/// time with a longer name at the cursor, and looks that name up at the same distance from the start: what depends on the
/// names, such as messages, must stand behind.
fn mentions<'n>(
    mentions: &[Ident],
    items: &'n [Item],
    imported: impl IntoIterator<Item = &'n Ident>,
) -> TokenStream {
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
