//! What has numbers for names: "page 7", "Boeing 747".

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Label),
        "page pages pp section sections chapter article articles paragraph paragraphs clause volume vol room \
         flight route highway type model version channel exit figure fig table phase step item rule resolution title \
         category grade gate platform block tier protocol round lap episode season stage runway junction question lot \
         schedule appendix annex option proposition amendment district ward zone sector terminal track verse psalm \
         reference post posts court apt",
        "See {} 7.", "label 7",
    ),
    words(
        Is(Label),
        "apollo boeing airbus formula windows covid ps iphone ipad galaxy playstation xbox android ios macos ubuntu python \
         fortune ftse nikkei stoxx",
        "The {^} 7 crashed.", "label 7",
    ),
    words(
        Is(WeakLabel),
        "numbers group area line class series act bill unit train bus part day year game level tram flat suite seat cell \
         apartment pier studio radio \
         shirt jersey",
        "See {} 7 in it.", "label 7",
    ),
    words(Is(Dialled), "call calling dial phone", "Please {} 112 in need.", "label 112"),
    words(
        Is(NamedBySize),
        "yield yields bond bonds treasury treasuries note notes gilt gilts bund bunds mortgage mortgages breakeven breakevens \
         pistol pistols handgun handguns gun guns rifle rifles shotgun shotguns revolver revolvers cannon round rounds bullet \
         bullets cartridge cartridges ammunition casing casings calibre caliber gauge bore",
        "A 9mm {} was found.", "determiner 9 mm",
    ),
    words(
        Is(Road), "street st avenue ave road rd lane drive boulevard blvd parkway pkwy terrace crescent square",
        "They met at 10 Baker {^}, Leeds.", "label 10",
    ),
    words(Is(Prefix), "mid pre post early late non", "It rose to {}-40.", "40"),
];
