use super::{KNOWN, allow, check_at, data::Data, data_name, documentation, messages, parse, plain};
use crate::{
    error::Error,
    feed::{self, Declared},
};
use newsfacts_core::model::Author;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// Everything that a `feed!` expands to: a static with the articles, the newest first. rustc checks that each is an
/// article, and that no two have one id.
pub fn feed(declared: Option<&Declared>, root: &TokenStream, errors: &[Error]) -> TokenStream {
    let messages = messages(errors);
    let Some(Declared {
        name: Some(name),
        docs,
        feed,
        articles,
    }) = declared
    else {
        return messages;
    };
    let head = parse(&head(feed));
    let paths: Vec<&TokenStream> = articles.iter().map(|(path, _)| path).collect();
    let count = Literal::usize_unsuffixed(articles.len());
    let [same_id, same_page, same_fact] = [feed::same_id, feed::same_page, feed::same_fact]
        .map(|told| told(Span::call_site()).message());
    let distinct = articles.iter().enumerate().map(|(index, (_, span))| {
        let index = Literal::usize_unsuffixed(index);
        let check = |arguments| check_at(*span, quote! { __n::distinct }, arguments);
        let id = check(quote! { &DOUBLES, #index, #same_id });
        let page = check(quote! { &PAGES, #index, #same_page });
        let fact = check(quote! { &FACTS, #index, #same_fact });
        quote! { #id #page #fact }
    });
    let known = articles.iter().map(|(path, span)| {
        let known = Ident::new(KNOWN, *span);
        quote! { const _: () = #path::#known; }
    });
    let docs = documentation(docs, &plain(&format!("The feed “{}”.", feed.title)));
    let allow = allow();
    let data = data_name(name);
    quote! {
        #messages
        #allow
        const _: () = {
            use #root::__private as __n;
            const DOUBLES: [::core::primitive::usize; #count] = __n::doubles(&[#(#paths::__ENTRY),*]);
            const PAGES: [::core::primitive::usize; #count] = __n::doubled_pages(&[#(#paths::__ENTRY),*]);
            const FACTS: [::core::primitive::usize; #count] = __n::named_as_facts(&[#(#paths::__ENTRY),*]);
            #(#distinct)*
        };
        #allow
        const #data: #root::model::Feed<'static> = {
            use #root::__private as __n;
            static ARTICLES: [&'static __n::Article; #count] =
                __n::newest_first([#(&#paths::ARTICLE),*], &[#(#paths::__ENTRY),*]);
            __n::Feed { #head articles: __n::Borrowed(&ARTICLES) }
        };
        #(#known)*
        #docs
        #allow
        pub static #name: #root::model::Feed<'static> = #data;
    }
}

/// All fields but the articles.
fn head(feed: &newsfacts_core::model::Feed<'static>) -> String {
    let mut out = String::new();
    let mut field = |name: &str, value: &dyn Data| {
        out.push_str(name);
        out.push(':');
        value.write(&mut out);
        out.push(',');
    };
    field("title", &feed.title);
    for (name, value) in [
        ("home_page_url", &feed.home_page_url),
        ("feed_url", &feed.feed_url),
        ("description", &feed.description),
        ("user_comment", &feed.user_comment),
        ("next_url", &feed.next_url),
        ("icon", &feed.icon),
        ("favicon", &feed.favicon),
        ("language", &feed.language),
    ] {
        field(name, value);
    }
    field("expired", &feed.expired);
    field("authors", &Authors(&feed.authors));
    out.push_str("hubs:__n::Borrowed(&[]),");
    out
}

/// The authors with their addresses.
struct Authors<'f>(&'f [Author<'static>]);

impl Data for Authors<'_> {
    fn write(&self, out: &mut String) {
        out.push_str("__n::Borrowed(&[");
        for author in self.0 {
            out.push_str("__n::Author{name:");
            author.name.write(out);
            out.push_str(",url:");
            author.url.write(out);
            out.push_str(",avatar:");
            author.avatar.write(out);
            out.push_str("},");
        }
        out.push_str("])");
    }
}
