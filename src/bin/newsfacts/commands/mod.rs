//! The commands, each with its arguments.

pub mod explain;
pub mod fmt;
pub mod scan;
