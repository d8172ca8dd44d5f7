//! Words, and the sentences that are made of them.

use std::ops::Range;

/// Chooses words: the same ones of the same seed.
pub struct Words(u64);

impl Words {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn number(&mut self, range: Range<u64>) -> u64 {
        range.start + self.next() % (range.end - range.start)
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.number(0..of.len() as u64) as usize]
    }

    pub fn town(&mut self) -> &'static str {
        self.one(TOWNS)
    }

    /// Two people of different names.
    pub fn two_people(&mut self) -> [[&'static str; 2]; 2] {
        let half = FAMILIES.len() / 2;
        let one = [self.one(GIVEN), self.one(&FAMILIES[..half])];
        let other = [self.one(GIVEN), self.one(&FAMILIES[half..])];
        [one, other]
    }

    /// Three things, none of them twice.
    pub fn three_things(&mut self) -> [&'static str; 3] {
        let third = THINGS.len() / 3;
        [0, 1, 2].map(|part| self.one(&THINGS[part * third..(part + 1) * third]))
    }

    pub fn promise(&mut self, thing: &str) -> String {
        let [one, other, work, means] = self.parts([AIMS, AIMS, TASKS, MEANS]);
        format!("We will {work} the {thing} for {one}, and {other} will thank us {means}")
    }

    pub fn doubt(&mut self, thing: &str) -> String {
        let [one, flaw, work, means] = self.parts([AIMS, FLAWS, TASKS, MEANS]);
        format!("Nobody can {work} the {thing} {means} while {one} {flaw}")
    }

    fn parts(&mut self, of: [&[&'static str]; 4]) -> [&'static str; 4] {
        of.map(|list| self.one(list))
    }

    /// Sentences that state no figure, no day and no words of anybody.
    pub fn sentences(&mut self, count: usize) -> String {
        let mut all: Vec<String> = Vec::new();
        for _ in 0..count {
            let [who, did, what, where_] = self.parts([WHO, DID, WHAT, WHERE]);
            let [_, also, more, after] = self.parts([WHO, DID, WHAT, WHERE]);
            all.push(format!(
                "{who} {did} {what} {where_}, and {also} {more} {after}."
            ));
        }
        all.join(" ")
    }
}

pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const TOWNS: &[&str] = &[
    "Tarnow",
    "Lindhaven",
    "Morrby",
    "Oststedt",
    "Velmar",
    "Karlsby",
    "Brennick",
    "Altmoor",
    "Sundhafen",
    "Rosburg",
    "Elmstad",
    "Norrvik",
];

const GIVEN: &[&str] = &[
    "Ann", "Ben", "Clara", "David", "Ellen", "Frank", "Greta", "Henry", "Irene", "Jonas", "Karin",
    "Leo", "Maria", "Nora", "Oscar", "Paula",
];

const FAMILIES: &[&str] = &[
    "Aldermar",
    "Brandt",
    "Corlett",
    "Dahlberg",
    "Ekstrom",
    "Falkner",
    "Gellert",
    "Holmquist",
    "Iversen",
    "Jansson",
    "Kessler",
    "Lindgren",
    "Mortensen",
    "Nyberg",
    "Ostrander",
    "Pedersen",
];

const THINGS: &[&str] = &[
    "old library",
    "harbour bridge",
    "northern tram line",
    "market hall",
    "indoor pool",
    "city theatre",
    "grammar school",
    "lower lock",
    "fire station",
    "botanic garden",
    "bus depot",
    "town archive",
];

pub const BUILDING: &[&str] = &["rebuild", "repair", "enlarge", "restore", "modernise"];

pub const VISITORS: &[&str] = &[
    "visitors",
    "passengers",
    "members",
    "complaints",
    "bookings",
    "guided tours",
];

pub const EXPECTED: &[&str] = &[
    "rents",
    "fares",
    "taxes",
    "house prices",
    "waiting times",
    "parking fees",
];

pub const FATE: &[&str] = &[
    "rise sharply",
    "fall for good",
    "drive young families away",
    "double before the work is done",
    "hurt small shops most of all",
];

pub const OUTCOME: &[&str] = &[
    "lose the next vote",
    "stand alone in the end",
    "regret these words",
    "change sides before long",
    "ask for more money",
];

const AIMS: &[&str] = &[
    "our children",
    "the people of the old town",
    "every pupil",
    "those who cannot drive",
    "the whole region",
    "our neighbours",
    "small shops",
    "our guests",
    "the next generation",
    "everybody who works here",
];

const TASKS: &[&str] = &[
    "finish",
    "open",
    "pay for",
    "look after",
    "improve",
    "save",
    "run",
    "plan",
];

const MEANS: &[&str] = &[
    "without new debts",
    "with open eyes",
    "in spite of the storm",
    "sooner than anybody thinks",
    "under one roof",
    "with the help of volunteers",
    "on time",
    "as the plan says",
    "whatever it takes",
    "with a clear mind",
];

const FLAWS: &[&str] = &[
    "have no place to go",
    "are left in the dark",
    "wait for an answer",
    "pay the bill",
    "see no plan",
    "are never asked",
    "lose their patience",
];

const WHO: &[&str] = &[
    "The engineers",
    "Residents of the old town",
    "The planning office",
    "Shopkeepers near the station",
    "Several architects",
    "The committee",
    "A group of volunteers",
    "Teachers",
    "The harbour office",
    "Neighbours",
    "The contractor",
    "Drivers",
    "The museum",
    "Young families",
    "The local paper",
];

const DID: &[&str] = &[
    "looked again at",
    "asked for",
    "put aside",
    "welcomed",
    "examined",
    "missed",
    "praised",
    "measured",
    "photographed",
    "described",
    "had long wanted",
    "drew",
    "compared",
    "defended",
    "painted",
];

const WHAT: &[&str] = &[
    "the drawings of the roof",
    "a quieter street",
    "the colour of the doors",
    "better lamps",
    "the old timber",
    "a map of the quay",
    "the stone stairs",
    "wider pavements",
    "a garden for everybody",
    "the worn benches",
    "the narrow gate",
    "open windows",
    "the broken clock",
    "a longer platform",
    "the green tiles",
];

const WHERE: &[&str] = &[
    "behind the station",
    "at the edge of the park",
    "near the river",
    "beside the church",
    "along the canal",
    "on the hill",
    "in the inner court",
    "under the arcades",
    "across the square",
    "in front of the school",
    "by the water",
    "at the gate",
];
