//! Parts of names and offices that very many actors share: "Lee", "the spokesman".

use std::collections::{HashMap, HashSet};

/// From how many actors on a shared name no more names all of them wherever it stands.
pub(super) const MANY: usize = 16;

/// How many of those who were named last are looked through for some who share a name; who was named before them is not meant.
const LAST: usize = 64;

/// Who shares a name, and who was named in full last. A name of n people that stands n times would otherwise name each of them
/// n times; it means none of them for certain, and if any, one who was just named.
#[derive(Default)]
pub(super) struct Shared {
    /// Those who share words, where they are many: the first of them in order, and all.
    known: HashMap<String, (Vec<usize>, HashSet<usize>)>,
    /// Those who were named in full, in order.
    last: Vec<usize>,
}

impl Shared {
    /// Notes that somebody is named in full.
    pub fn name(&mut self, actor: usize) {
        if self.last.last() != Some(&actor) {
            self.last.push(actor);
        }
    }

    /// Whom words name that `all` share.
    pub fn named(&mut self, words: &str, all: impl FnOnce() -> Vec<usize>) -> Vec<usize> {
        let Some((first, known)) = self.known.get(words) else {
            let all = all();
            if all.len() > MANY {
                let known = all.iter().copied().collect();
                let first = all[..MANY].to_vec();
                self.known.insert(words.to_owned(), (first, known));
            }
            return all;
        };
        let last = self.last.iter().rev().take(LAST);
        let mut named: Vec<usize> = Vec::new();
        for actor in last.filter(|actor| known.contains(*actor)) {
            if named.len() < MANY && !named.contains(actor) {
                named.push(*actor);
            }
        }
        // Two at least, so that nobody takes it for the name of one.
        let mut others = first.iter();
        while named.len() < 2
            && let Some(other) = others.next()
        {
            if !named.contains(other) {
                named.push(*other);
            }
        }
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_who_share_a_name_those_are_meant_who_were_named_last() {
        let mut shared = Shared::default();
        let all = || (0..100).collect::<Vec<usize>>();
        assert_eq!(shared.named("Lee", all).len(), 100);
        assert_eq!(shared.named("Lee", all), [0, 1]);
        shared.name(70);
        assert_eq!(shared.named("Lee", all), [70, 0]);
        for actor in [7, 200, 7, 8] {
            shared.name(actor);
        }
        assert_eq!(shared.named("Lee", all), [8, 7, 70]);
        let few = || vec![1, 2];
        assert_eq!(shared.named("Roy", few), shared.named("Roy", few));
    }
}
