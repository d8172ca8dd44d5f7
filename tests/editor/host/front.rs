//! What is made of the facts, in plain Rust.

use crate::{council, desk, people};

/// The first page.
pub fn page() -> String {
    let mayor = people::lee;
    let mut page = desk::news.title.to_string();
    page += &mayor.name;
    page += &council::vote::lee.name;
    page += &council::vote::berg.name;
    page += &council::vote::keys.text();
    page += &council::vote::homes.of.value;
    page += &council::vote::session.label.value;
    page += &council::vote::rise.text.value;
    page
}
