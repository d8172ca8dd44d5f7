//! What leads to a time of which one side is open.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::Bound::{self, *};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Bound>] = &[
    phrase("vor [dem|der]", Before, "Es fiel vor März 2021.", "before 2021-03-01/2021-04-01"),
    phrase("bis [zum|zur|ins|in]", Until, "Es fiel bis März 2021.", "until 2021-03-01/2021-04-01"),
    phrase("bis einschließlich|einschliesslich", By, "Es fiel bis einschließlich März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("bis spätestens [zum|zur|im|am]", By, "Es fiel bis spätestens März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("spätestens [zum|zur|im|am|bis]", By, "Es fiel spätestens im März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("nicht später als [im|am]", By, "Es fiel nicht später als im März 2021.", "by 2021-03-01/2021-04-01"),
    phrase("nach [dem|der]", After, "Es fiel nach März 2021.", "after 2021-03-01/2021-04-01"),
    phrase("ab [dem|der]", From, "Es fiel ab März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("von [dem]", From, "Es fiel von März 2021 an.", "from 2021-03-01/2021-04-01"),
    phrase("vom", From, "Es fiel vom 3. März 2021 an.", "from 2021-03-03/2021-03-04"),
    phrase("seit [dem|der]", From, "Es fiel seit März 2021.", "2021-03-01/.."),
    phrase("frühestens [zum|zur|im|am|ab]", From, "Es fiel frühestens im März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("nicht vor [dem|der]", From, "Es fiel nicht vor März 2021.", "from 2021-03-01/2021-04-01"),
    phrase("erst ab [dem|der]", From, "Es fiel erst ab März 2021.", "from 2021-03-01/2021-04-01"),
];
