//! Rust files as a program reads them, `newsfacts_syntax::checked`, held against what the compiler makes of the same files.

mod compiler;
