//! Things that lead to one another in a circle.

/// Every circle among so many things, of which each leads to at most one other. A circle is told once, from the first of
/// its things on.
pub(super) fn circles(count: usize, next: impl Fn(usize) -> Option<usize>) -> Vec<Vec<usize>> {
    let mut circles = Vec::new();
    let mut seen = vec![false; count];
    for start in 0..count {
        let mut path: Vec<usize> = Vec::new();
        let mut at = Some(start);
        while let Some(step) = at {
            if std::mem::replace(&mut seen[step], true) {
                let closed = path.iter().position(|before| *before == step);
                circles.extend(closed.map(|from| path[from..].to_vec()));
                break;
            }
            path.push(step);
            at = next(step);
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_is_told_once() {
        // 0 leads to 1, 1 and 2 to one another, 3 to itself, 4 nowhere.
        let next = [Some(1), Some(2), Some(1), Some(3), None];
        assert_eq!(circles(5, |at| next[at]), [vec![1, 2], vec![3]]);
    }
}
