//! Rust files as a program reads them, `newsfacts_syntax::checked`, held against what the compiler makes of the same files.

#[allow(dead_code)]
#[path = "../feed/articles.rs"]
mod articles;
mod compiler;
mod data;
