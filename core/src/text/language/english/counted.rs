//! Nouns that are counted: which of them are people, and which only measure out another.
//!
//! In the singular; the ending of the plural is taken off before one is looked up.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- People. Most who do something are told by their ending: "worker", "activist". --
    words(
        Is(Human),
        "man men woman women child children boy girl kid teen baby babies infant adult senior youth youngster elder human individual \
         folk soul personnel staff crew police troop troops marine cadet recruit conscript rebel gunman gunmen captain guard warden \
         victim casualty casualties fatality fatalities survivor hostage captive fugitive suspect convict inmate defendant witness bystander \
         civilian student pupil undergraduate graduate postgraduate apprentice intern patient guest fan spectator tourist occupant resident inhabitant \
         citizen taxpayer voter household friend colleague spouse wife wives husband parent mum dad sibling sister brother son cousin \
         aunt uncle twin orphan widow bride neighbour neighbor relative native representative executive detective operative athlete coach \
         champion hero heroes star celebrity celebrities expert specialist academic mechanic medic paramedic critic cleric sceptic addict analyst \
         delegate candidate advocate associate magistrate mp lawmaker mayor deputy deputies diplomat democrat republican liberal conservative bureaucrat \
         official officer minister member muslim jew christian lawyer attorney architect chef clerk tenant homeowner client customer \
         peer lord lady ladies gentleman gentlemen mate teammate classmate roommate foe enemy enemies ally allies heir chairman chairmen \
         pilot nurse chief judge king queen prince monk nun priest bishop thief thieves spy spies servant aide envoy guide nomad pirate \
         businessman businessmen fireman firemen policeman policemen spokesman spokesmen head passerby passersby",
        "We met 12 {} here.", "12",
    ),
    // -- What befalls people, one by one. --
    words(
        Is(Human),
        "death injury injuries arrest detention hospitalisation hospitalization infection conviction dead wounded injured missing",
        "We met 12 {} here.", "12",
    ),
    // -- Things that end as those who do something. --
    words(
        Is(NoHuman),
        "paper letter number computer helicopter tanker bomber container trailer tower river order power chapter quarter server printer \
         poster banner boiler freezer dinner winter corner border burner bulldozer steamer freighter liner cruiser destroyer carrier \
         trawler bunker locker newspaper barrier counter offer answer matter cylinder finger shoulder flower filter tiger spider panther \
         transfer scooter charter register disaster theater parameter encounter layer shelter roller monster wafer laser cluster \
         door floor motor tractor reactor sensor factor sector corridor monitor error mirror processor elevator generator anchor \
         plant restaurant grant elephant variant event accident incident continent tent talent component moment current \
         tree fee committee knee list exist slipper",
        "We met 12 {} here.", "12",
    ),
    // -- What measures out something else, or speaks of it. --
    words(
        Is(Portion),
        "type kind sort pair piece round class group team item box bag bottle pack packet load batch dose lot series category categories \
         variety varieties species form version bunch list total case instance count act spell report sign indication word line row block \
         head copy copies shipment consignment tranche sample",
        "We met 12 {} here.", "12",
    ),
    // -- No nouns, or none that tells. --
    words(
        Is(NoNoun),
        "others ones overseas afterwards onwards upwards downwards towards indoors outdoors upstairs downstairs nowadays always \
         sometimes perhaps besides thereabouts alive alone unhurt unharmed unaccounted critical dead injured wounded missing",
        "We met 12 {} here.", "12",
    ),
];
