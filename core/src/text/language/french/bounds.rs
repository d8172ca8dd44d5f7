//! What leads to a time of which one side is open.

use crate::text::language::phrase::{Phrase, phrase};
use crate::text::language::time::{
    Bound::*,
    Leads::{self, *},
};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Leads>] = &[
    phrase("avant [le|la]", To(Before), "Il ferma avant mars 2021.", "before 2021-03-01/2021-04-01"),
    phrase("avant l'", To(Before), "Il ferma avant l’été 2021.", "before 2021-06-01/2021-09-01"),
    phrase("jusqu'à|jusqu'au|jusqu'en [la]", To(Until), "Il ferma jusqu’en mars 2021.", "until 2021-03-01/2021-04-01"),
    phrase("jusqu'à l'", To(Until), "Il ferma jusqu’à l’été 2021.", "until 2021-06-01/2021-09-01"),
    phrase("d' ici [à|au|le|la|fin]", To(By), "Il fermera d’ici à mars 2021.", "by 2021-03-01/2021-04-01"),
    phrase("d' ici [à] l'", To(By), "Il fermera d’ici l’été 2021.", "by 2021-06-01/2021-09-01"),
    phrase("au plus tard [en|le|au]", To(By), "Il fermera au plus tard en mars 2021.", "by 2021-03-01/2021-04-01"),
    phrase("après [le|la]", To(After), "Il ferma après mars 2021.", "after 2021-03-01/2021-04-01"),
    phrase("après l'", To(After), "Il ferma après l’été 2021.", "after 2021-06-01/2021-09-01"),
    phrase("à partir|compter de|du", To(From), "Il fermera à partir de mars 2021.", "from 2021-03-01/2021-04-01"),
    phrase("à partir|compter d'", To(From), "Il fermera à partir d’avril 2021.", "from 2021-04-01/2021-05-01"),
    phrase("à partir|compter de l'", To(From), "Il fermera à partir de l’été 2021.", "from 2021-06-01/2021-09-01"),
    phrase("dès [le|la]", To(From), "Il fermera dès mars 2021.", "from 2021-03-01/2021-04-01"),
    phrase("dès l'", To(From), "Il fermera dès l’été 2021.", "from 2021-06-01/2021-09-01"),
    phrase("au plus tôt [en|le|au]", To(From), "Il fermera au plus tôt en mars 2021.", "from 2021-03-01/2021-04-01"),
    phrase("depuis [le|la]", To(From), "Il ferme depuis mars 2021.", "2021-03-01/.."),
    phrase("depuis l'", To(From), "Il ferme depuis l’été 2021.", "2021-06-01/.."),
    phrase("pas avant [le|la|en]", To(From), "Il ne fermera pas avant mars 2021.", "from 2021-03-01/2021-04-01"),
];
