//! The article's text as such. Whether it can be read, and is prose, its readers find.

pub(super) mod cut_off;
pub(super) mod refused_source;
pub(super) mod unread;
pub(super) mod unread_language;
pub(super) mod words_not_found;
