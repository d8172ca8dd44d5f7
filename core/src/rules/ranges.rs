//! Ranges of bytes, and of what stands in order: which share something, and what lies between them.

use std::ops::Range;

/// The farthest of each of some ends and those before it.
pub(crate) fn reach(ends: impl Iterator<Item = usize>) -> Vec<usize> {
    let longest = ends.scan(0, |longest: &mut usize, end| {
        *longest = end.max(*longest);
        Some(*longest)
    });
    longest.collect()
}

/// Which of some readings, in order, share a byte with a range.
pub(super) fn sharing<T>(
    all: &[T],
    span: impl Fn(&T) -> &Range<usize>,
    range: &Range<usize>,
) -> Range<usize> {
    let first = all.partition_point(|one| span(one).end <= range.start);
    let behind = first + all[first..].partition_point(|one| span(one).start < range.end);
    first..behind
}

/// What lies between two ranges; empty where nothing does.
pub(super) fn gap(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    let (first, second) = match one.start < other.start {
        true => (one, other),
        false => (other, one),
    };
    first.end.min(second.start)..second.start
}

/// Of the places where some words stand, which are in order, those that hold a passage. They are all about as long, so that none
/// before one that ends too early reaches farther.
pub(super) fn holding<'r>(
    places: &'r [Range<usize>],
    passage: &Range<usize>,
) -> impl Iterator<Item = &'r Range<usize>> {
    let begun = places.partition_point(|place| place.start <= passage.start);
    let (begun, end) = (&places[..begun], passage.end);
    begun.iter().rev().take_while(move |place| end <= place.end)
}

/// Whether two ranges share a byte.
pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether one of the ranges, which are in order and apart, shares a byte with another.
pub(super) fn touches(ranges: &[Range<usize>], other: &Range<usize>) -> bool {
    let next = ranges.partition_point(|range| range.end <= other.start);
    ranges
        .get(next)
        .is_some_and(|range| range.start < other.end)
}
