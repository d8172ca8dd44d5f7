//! JSON inside of HTML.

use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};
use std::{
    fmt,
    io::{self, Write},
};

/// A value as JSON that can stand in an HTML page, between `<script type="application/ld+json">` and `</script>`.
///
/// Inside of a script element HTML looks for `</script`, `<script` and `<!--` and knows nothing of JSON, so that a
/// headline could end the element. Here no fact can:
///
/// ```
/// use newsfacts_core::{formats::{Embedded, SchemaOrg}, model::Feed};
///
/// let feed = Feed {
///     feed_url: Some("https://news.example/feed.jsonld".into()),
///     ..Feed::new("</script><script>alert(1)", [])
/// };
/// let view = SchemaOrg::new(&feed);
/// let element = format!("<script type=\"{}\">{}</script>", SchemaOrg::MEDIA_TYPE, Embedded(&view));
/// assert!(element.contains(r#""name":"\u003c/script\u003e\u003cscript\u003ealert(1)""#));
/// ```
///
/// A JSON parser reads the same data as without it. Inside of strings these are written as `\u` escapes:
///
/// * `<`, `>` and `&`, which end a script, begin a comment, or begin a character reference in XHTML;
/// * U+2028 and U+2029, which end a line in old JavaScript;
/// * control characters, U+007F to U+009F too, and U+FFFE and U+FFFF, which HTML does not allow;
/// * the characters that turn the direction of writing around (U+202A to U+202E, U+2066 to U+2069), so that people who
///   look at the source of the page see it in the order in which it is.
///
/// `Display` gives compact JSON without a copy in memory, to be put into a template *unescaped* (`|safe`);
/// [`write_to`](Self::write_to) writes it to a file or a connection. It works for any value that `serde_json` can
/// write, the other formats included.
#[derive(Debug, Clone, Copy)]
pub struct Embedded<'v, T: ?Sized>(pub &'v T);

impl<T: Serialize + ?Sized> Embedded<'_, T> {
    /// Writes the JSON.
    ///
    /// # Errors
    ///
    /// What the writer reports; and where the value cannot be JSON, such as a map whose keys are lists.
    pub fn write_to<W: Write>(&self, writer: W) -> serde_json::Result<()> {
        self.0
            .serialize(&mut Serializer::with_formatter(writer, Escaping))
    }
}

impl<T: Serialize + ?Sized> fmt::Display for Embedded<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(Characters(f)).map_err(|_| fmt::Error)
    }
}

/// Compact JSON with more escapes than JSON needs.
struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        let mut written = 0;
        for (at, character) in fragment.char_indices().filter(|(_, c)| is_escaped(*c)) {
            writer.write_all(&fragment.as_bytes()[written..at])?;
            write!(writer, "\\u{:04x}", u32::from(character))?;
            written = at + character.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[written..])
    }

    /// Raw JSON: what is escaped here can only stand in its strings.
    fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + Write,
    {
        self.write_string_fragment(writer, fragment)
    }
}

/// Whether HTML, JavaScript or a reader of the source might take a character for something else than text.
const fn is_escaped(character: char) -> bool {
    matches!(
        character,
        '<' | '>'
            | '&'
            | '\u{7F}'..='\u{9F}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FFFE}'
            | '\u{FFFF}'
    )
}

/// What writes text, for who writes bytes. `serde_json` never divides a character.
struct Characters<'f, 'b>(&'f mut fmt::Formatter<'b>);

impl Write for Characters<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        self.0.write_str(text).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
