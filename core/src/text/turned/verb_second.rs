//! What governs a passage where the verb stands second or last: "Der Rat verkauft das Depot nicht".

use super::{Clause, Turn};

impl Clause<'_, '_> {
    pub(super) fn verb_second(&self) -> Option<Turn> {
        None
    }
}
