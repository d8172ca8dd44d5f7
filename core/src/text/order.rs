//! Sorting by a number.

/// Sorts what a number is known of, such as where it begins; of the same number it stays as it was.
///
/// The sort of the standard library is compiled anew for each kind of value and of question, two thousand lines each time. Here
/// it sorts numbers, once for all, and the values are only put into their places.
pub(crate) fn sort_by_number<T>(items: &mut [T], number: impl Fn(&T) -> usize) {
    let mut numbers = Vec::with_capacity(items.len());
    for item in &*items {
        numbers.push((number(item), numbers.len()));
    }
    let mut places = places(numbers);
    for at in 0..items.len() {
        // What stands here goes where it belongs, until it is what belongs here.
        while places[at] != at {
            let place = places[at];
            items.swap(at, place);
            places.swap(at, place);
        }
    }
}

/// The place of each item among those in order.
fn places(mut numbers: Vec<(usize, usize)>) -> Vec<usize> {
    numbers.sort_unstable();
    let mut places = vec![0; numbers.len()];
    for (place, (_, index)) in numbers.into_iter().enumerate() {
        places[index] = place;
    }
    places
}

#[test]
fn sorts_and_keeps_the_order_of_equals() {
    let mut seed = 7_usize;
    for length in [0, 1, 2, 3, 40, 1000] {
        let mut items = Vec::new();
        for index in 0..length {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            items.push((seed >> 60, index));
        }
        let mut want = items.clone();
        want.sort_by_key(|(number, _)| *number);
        sort_by_number(&mut items, |(number, _)| *number);
        assert_eq!(items, want);
        sort_by_number(&mut items, |(number, _)| *number);
        assert_eq!(items, want);
    }
}
