//! From Markdown to HTML, which is what Markdown is.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// A document as a page. Its front matter is left out; footnotes stand at its end, as readers find them.
pub fn page(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
    let (mut text, mut notes) = (Vec::new(), Vec::new());
    let mut in_note = false;
    for event in Parser::new_ext(markdown, options) {
        in_note |= matches!(event, Event::Start(Tag::FootnoteDefinition(_)));
        let ends = matches!(event, Event::End(TagEnd::FootnoteDefinition));
        match in_note {
            true => notes.push(event),
            false => text.push(event),
        }
        in_note &= !ends;
    }
    let mut page = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut page, text.into_iter().chain(notes));
    page
}
