//! Every format under one name, for programs that let their users choose.

use super::{Annotations, Facts, JsonFeed, Ninjs, SchemaOrg, Table, fact::joined};
use crate::{
    model::Feed,
    shown::{self, EscapedJson},
    suggest,
};
use serde::Serialize;
use std::{
    error::Error,
    fmt,
    io::{self, BufWriter, Write},
    str::FromStr,
};

/// Declares the formats: name, media type, and how a feed is written.
macro_rules! formats {
    ($(
        $(#[$doc:meta])+
        $variant:ident = $name:literal, $media_type:expr, |$feed:ident, $out:ident| $write:expr;
    )+) => {
        /// A format, chosen by its name.
        ///
        /// ```
        /// use newsfacts_core::{formats::Format, model::Feed};
        ///
        /// let format: Format = "json-feed".parse()?;
        /// let mut body = Vec::new();
        /// format.write(&Feed::new("Example News", []), &mut body)?;
        /// assert_eq!(format.media_type(), "application/feed+json");
        /// assert!(body.starts_with(b"{\"version\":"));
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Format {
            $($(#[$doc])+ $variant,)+
        }

        impl Format {
            /// Every format.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name by which it is chosen.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The media type under which it is served.
            pub const fn media_type(self) -> &'static str {
                match self {
                    $(Self::$variant => $media_type,)+
                }
            }

            fn write_to<W: Write>(self, feed: &Feed<'_>, out: &mut Output<W>) -> io::Result<()> {
                match self {
                    $(Self::$variant => {
                        let ($feed, $out) = (feed, out);
                        $write
                    })+
                }
            }
        }
    };
}

formats! {
    /// [JSON Feed 1.1](JsonFeed), for feed readers.
    JsonFeed = "json-feed", JsonFeed::MEDIA_TYPE, |feed, out| out.document(&JsonFeed::new(feed));
    /// [schema.org JSON-LD](SchemaOrg), for linked data and the pages of articles.
    SchemaOrg = "schema-org", SchemaOrg::MEDIA_TYPE, |feed, out| out.document(&SchemaOrg::new(feed));
    /// [Web Annotation](Annotations), for tools that show facts beside the text.
    Annotations = "annotations", Annotations::MEDIA_TYPE, |feed, out| out.document(&Annotations::new(feed));
    /// [ninjs 3.1](Ninjs), for news agencies and their customers: one document for each article, each on a line of its own.
    Ninjs = "ninjs", Ninjs::LINES_MEDIA_TYPE, |feed, out| out.lines(feed.articles.iter().map(|article| Ninjs::new(article)));
    /// A [table](Table) as comma-separated values, for spreadsheets and databases.
    Csv = "csv", Table::CSV_MEDIA_TYPE, |feed, out| Table::new(feed).write_csv(&mut out.writer);
    /// A [table](Table) as one JSON object a line, for databases and pipelines.
    Ndjson = "ndjson", Table::NDJSON_MEDIA_TYPE, |feed, out| Table::new(feed).write_ndjson(&mut out.writer);
    /// [Facts JSON](Facts), for reading the facts back.
    Facts = "facts", Facts::MEDIA_TYPE, |feed, out| out.document(&Facts::new(feed));
}

impl Format {
    /// Writes a feed as compactly as the format can, with a line break at the end.
    ///
    /// The facts go straight to the writer, which need not be buffered. In JSON, what nobody sees or a terminal obeys is a
    /// `\u` escape: a parser reads the same data, and the bytes may be printed. A table in CSV has it as it is.
    ///
    /// # Errors
    ///
    /// What the writer fails with. Before anything is written, an address or an id that [runs or opens something](crate::model::script)
    /// where it is followed, or a reference to [such an id](crate::model::id_script): the error is of the kind `InvalidData`, and has the [`FeedFault`](crate::model::FeedFault) in it.
    /// What else is wrong with the feed [`Feed::check`] says.
    pub fn write(self, feed: &Feed<'_>, writer: impl Write) -> io::Result<()> {
        self.write_as(feed, writer, false)
    }

    /// As [`write`](Self::write), with JSON indented for people to read. What is one document a line by its media type
    /// ([`Ninjs`](Self::Ninjs), [`Ndjson`](Self::Ndjson)) stays so: whoever reads it line by line gets whole documents.
    ///
    /// # Errors
    ///
    /// Those of [`write`](Self::write).
    pub fn write_pretty(self, feed: &Feed<'_>, writer: impl Write) -> io::Result<()> {
        self.write_as(feed, writer, true)
    }

    fn write_as(self, feed: &Feed<'_>, writer: impl Write, pretty: bool) -> io::Result<()> {
        if let Some(fault) = feed.script() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, fault));
        }
        let writer = BufWriter::new(writer);
        let mut out = Output { writer, pretty };
        self.write_to(feed, &mut out)?;
        out.writer.flush()
    }
}

/// Where a feed is written to, and how.
struct Output<W> {
    writer: W,
    /// Whether documents are indented.
    pretty: bool,
}

impl<W: Write> Output<W> {
    /// One JSON document after another, each on a line of its own, which is what tells where the next one begins.
    fn lines(&mut self, mut views: impl Iterator<Item = impl Serialize>) -> io::Result<()> {
        self.pretty = false;
        views.try_for_each(|view| self.document(&view))
    }

    /// A JSON document and a line break behind it.
    fn document(&mut self, view: &impl Serialize) -> io::Result<()> {
        let writer = EscapedJson(&mut self.writer);
        if self.pretty {
            serde_json::to_writer_pretty(writer, view)?;
        } else {
            serde_json::to_writer(writer, view)?;
        }
        self.writer.write_all(b"\n")
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let mut all = Self::ALL.iter().copied();
        all.find(|format| format.name() == name)
            .ok_or_else(|| UnknownFormat(name.to_owned()))
    }
}

/// Not the name of a [`Format`]. Says what the names are, and which of them may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFormat(String);

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(name) = self;
        let names = || Format::ALL.iter().map(|format| format.name());
        write!(f, "there is no format `{}`", shown::line(name))?;
        if let Some(meant) = suggest(name, names()) {
            write!(f, "; did you mean `{meant}`?")?;
        }
        f.write_str(" (formats: ")?;
        joined(f, names(), ", ")?;
        f.write_str(")")
    }
}

impl Error for UnknownFormat {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_its_format() {
        for &format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
            assert_eq!(format.to_string(), format.name());
            assert!(format.media_type().contains('/'));
        }
    }

    #[test]
    fn another_name_is_refused_with_what_may_have_been_meant() {
        let message = |name: &str| name.parse::<Format>().unwrap_err().to_string();
        let near = message("Json-Fead");
        let start = "there is no format `Json-Fead`; did you mean `json-feed`? (formats: json-feed";
        assert!(near.starts_with(start), "{near}");
        let far = message("pdf");
        let start = "there is no format `pdf` (formats: json-feed";
        assert!(far.starts_with(start), "{far}");
    }

    #[test]
    fn what_is_written_ends_with_one_line_break() {
        let feed = Feed::new("Example News", []);
        for &format in Format::ALL {
            let (mut compact, mut pretty) = (Vec::new(), Vec::new());
            format.write(&feed, &mut compact).unwrap();
            format.write_pretty(&feed, &mut pretty).unwrap();
            for written in [compact, pretty] {
                let text = String::from_utf8(written).expect("formats are UTF-8");
                assert!(text.is_empty() || text.ends_with('\n'), "{format}: {text}");
                assert!(!text.ends_with("\n\n"), "{format}: {text}");
            }
        }
    }

    #[test]
    fn what_the_writer_fails_with_comes_back() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        // Longer than any buffer, so that it fails in the middle of a document.
        let feed = Feed::new("News ".repeat(100_000), []);
        let error = Format::JsonFeed.write(&feed, Closed).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
