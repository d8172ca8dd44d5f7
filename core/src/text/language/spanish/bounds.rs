//! What leads to a time of which one side is open.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Bound::*,
    Leads::{self, *},
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Leads>] = &[
    phrase("antes de|del", To(Before), "Cayó antes de marzo de 2021.", "before 2021-03-01/2021-04-01"),
    phrase("previo|previa|previos|previas a|al", To(Before), "Era previo a 2021.", "before 2021-01-01/2022-01-01"),
    phrase("con anterioridad a|al", To(Before), "Cayó con anterioridad a marzo de 2021.", "before 2021-03-01/2021-04-01"),
    phrase("hasta", To(Until), "Cayó hasta marzo de 2021.", "until 2021-03-01/2021-04-01"),
    phrase("a más tardar [en|el]", To(By), "Cayó a más tardar en marzo de 2021.", "by 2021-03-01/2021-04-01"),
    phrase("como muy tarde [en|el]", To(By), "Cayó como muy tarde en marzo de 2021.", "by 2021-03-01/2021-04-01"),
    phrase("no más tarde de|del", To(By), "Cayó no más tarde de marzo de 2021.", "by 2021-03-01/2021-04-01"),
    phrase("después de|del", To(After), "Cayó después de marzo de 2021.", "after 2021-03-01/2021-04-01"),
    phrase("tras", To(After), "Cayó tras marzo de 2021.", "after 2021-03-01/2021-04-01"),
    phrase("con posterioridad a|al", To(After), "Cayó con posterioridad a marzo de 2021.", "after 2021-03-01/2021-04-01"),
    phrase("desde", To(From), "Cae desde marzo de 2021.", "2021-03-01/.."),
    phrase("a partir de|del", To(From), "Cayó a partir de marzo de 2021.", "from 2021-03-01/2021-04-01"),
    phrase("no antes de|del", To(From), "Cayó no antes de marzo de 2021.", "from 2021-03-01/2021-04-01"),
    phrase("como pronto|mínimo en", To(From), "Caerá como pronto en marzo de 2024.", "from 2024-03-01/2024-04-01"),
];
