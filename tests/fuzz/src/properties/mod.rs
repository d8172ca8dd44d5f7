//! What must hold of any input. Each file states it for one target, in a function `hold` that takes the input and panics
//! where it does not hold.
//!
//! The fuzz targets run these on what the fuzzer makes, and the test `fuzz` of `newsfacts-tests` runs them on the corpus.

pub mod facts;
pub mod formatter;
pub mod json;
pub mod safe;
pub mod stream;
pub mod text;
pub mod tokens;
