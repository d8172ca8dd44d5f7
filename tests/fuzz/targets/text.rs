//! See `newsfacts_fuzz::properties::text`.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use newsfacts_fuzz::{mutation, properties};

fuzz_target!(|input: &[u8]| properties::text::hold(input));

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    mutation::text(data, size, most, seed)
});
