//! Articles by the million: a line with the facts of an article and its text, and the answer to it.
//!
//! The program `newsfacts check --stream` is made of this; what is here needs no threads and knows no files but those of a folder
//! that it is given. Whoever has a scheduler already, calls [`Judge::answer`] once for each line:
//!
//! ```
//! use newsfacts_core::facts::stream::{Judge, Status};
//!
//! let line = r#"{ "id": 7, "text": "“We will build 120 homes,” said Ann Lee.", "facts": { "newsfacts": "1.0", "articles": [{
//!   "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
//!   "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
//!   "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build 210 homes" }] }]
//! }] } }"#;
//! let judge = Judge::default();
//! let answer = judge.answer(1, line.as_bytes());
//! assert_eq!(answer.status(), Status::Wrong);
//! assert_eq!(answer.messages()[0].pointer, "/articles/0/quotes/0/parts/0");
//!
//! let right = judge.answer(2, line.replace("210", "120").as_bytes());
//! assert_eq!(right.status(), Status::Good);
//! assert!(right.to_json()?.starts_with(r#"{"id":7,"status":"good","contract":"#));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A [`Line`] is read by itself, for programs that answer lines with something else: `newsfacts draft --stream` does.

mod answer;
mod judge;
mod line;

pub use self::{
    answer::{Answer, Envelope, Status},
    judge::Judge,
    line::{Line, Unjudged},
};
