//! The commands, each with its arguments.

pub mod check;
pub mod convert;
pub mod draft;
pub mod explain;
pub mod fmt;
pub mod page;
pub mod scan;
pub mod text;
