//! What leads to a time of which one side is open.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Bound::*,
    Leads::{self, *},
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Leads>] = &[
    phrase("vor", To(Before), "Es fiel vor März 2021.", "before 2021-03-01/2021-04-01"),
    // What stands behind "bis" is a part of it, unless "unter" or "ausschließlich" says otherwise.
    phrase("bis", To(By), "Es fiel bis März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("bis einschließlich|einschliesslich", To(By), "Es fiel bis einschließlich März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("bis spätestens", To(By), "Es fiel bis spätestens März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("spätestens", To(By), "Es fiel spätestens im März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("nicht später als", To(By), "Es fiel nicht später als im März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("nach", To(After), "Es fiel nach März 2021.", "after 2021-03-01/2021-04-01"),
    phrase("ab", To(From), "Es fiel ab März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("von", MayBe(From), "Es fiel von März 2021 an.", "from 2021-03-01/2021-04-01"),
    phrase("vom", MayBe(From), "Es fiel vom 3. März 2021 an.", "from 2021-03-03/2021-03-04"),
    phrase("seit", To(From), "Es fiel seit März 2021.", "2021-03-01/.."),
    phrase("frühestens", To(From), "Es fiel frühestens im März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("nicht vor", To(From), "Es fiel nicht vor März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("nicht mehr vor", To(From), "Es fiel nicht mehr vor März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("erst", IfAhead(From), "Es wird erst im März 2025 fallen.", "from 2025-03-01/2025-04-01"),
    phrase("erst ab", To(From), "Es fiel erst ab März 2021.", "from 2021-03-01/2021-04-01"),
];
