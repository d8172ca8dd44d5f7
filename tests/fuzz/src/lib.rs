//! What the fuzz targets run: the properties, which a test on stable Rust holds the corpus against as well, and how inputs
//! are changed.

#[cfg(fuzzing)]
compile_error!("tokens have no places under `cfg(fuzzing)`: add `--no-cfg-fuzzing`");

mod files;
pub mod mutation;
pub mod properties;
