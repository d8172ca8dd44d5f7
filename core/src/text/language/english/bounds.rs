//! What leads to a time of which one side is open.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Bound::*,
    Leads::{self, *},
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Leads>] = &[
    phrase("before", To(Before), "It fell before March 2021.", "before 2021-03-01/2021-04-01"),
    phrase("prior to", To(Before), "It fell prior to 2021.", "before 2021-01-01/2022-01-01"),
    phrase("ahead of", To(Before), "It fell ahead of March 3, 2021.", "before 2021-03-03/2021-03-04"),
    phrase("earlier than", To(Before), "It fell earlier than March 2021.", "before 2021-03-01/2021-04-01"),
    phrase("until|till|til", To(Until), "It fell until March 2021.", "until 2021-03-01/2021-04-01"),
    phrase("up to", To(Until), "It fell up to March 2021.", "until 2021-03-01/2021-04-01"),
    phrase("up until|till", To(Until), "It fell up until March 2021.", "until 2021-03-01/2021-04-01"),
    phrase("by", To(By), "It fell by March 2021.", "by 2021-03-01/2021-04-01"),
    phrase("through", To(By), "It fell through March 2021.", "by 2021-03-01/2021-04-01"),
    phrase("up to and including", To(By), "It fell up to and including March 2021.", "by 2021-03-01/2021-04-01"),
    phrase("not|no later than", To(By), "It fell no later than March 2021.", "by 2021-03-01/2021-04-01"),
    phrase("on or before", To(By), "It fell on or before March 3, 2021.", "by 2021-03-03/2021-03-04"),
    phrase("at the latest by", To(By), "It fell at the latest by March 2021.", "by 2021-03-01/2021-04-01"),
    phrase("after", To(After), "It fell after March 2021.", "after 2021-03-01/2021-04-01"),
    phrase("following", To(After), "It fell following March 2021.", "after 2021-03-01/2021-04-01"),
    phrase("later than", To(After), "It fell later than March 2021.", "after 2021-03-01/2021-04-01"),
    phrase("from", MayBe(From), "It will fall from March 2021.", "from 2021-03-01/2021-04-01"),
    phrase("since", To(From), "It fell each year since 2021.", "2021-01-01/.."),
    phrase("starting|beginning|commencing|effective [in|on|from]", To(From), "It fell starting in March 2021.", "from 2021-03-01/2021-04-01"),
    phrase("on or after", To(From), "It fell on or after March 3, 2021.", "from 2021-03-03/2021-03-04"),
    phrase("not|no earlier|sooner than", To(From), "It fell no earlier than March 2021.", "from 2021-03-01/2021-04-01"),
    phrase("not before", To(From), "It fell not before March 2021.", "from 2021-03-01/2021-04-01"),
    phrase("not until|till", To(From), "It fell not until March 2021.", "from 2021-03-01/2021-04-01"),
];
