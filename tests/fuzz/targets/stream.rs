//! See `newsfacts_fuzz::properties::stream`.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use newsfacts_fuzz::{mutation, properties};

fuzz_target!(|input: &[u8]| properties::stream::hold(input));

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    mutation::facts(data, size, most, seed)
});
