//! What nouns tell of those who are named and of what happens: the kinds that a draft proposes.

/// What a language tells of kinds, in small letters. A word is also that of a compound which ends in it, where the language
/// writes compounds in one word.
pub(crate) struct Kinds {
    /// What countries are called here, with their codes, where that is not their name in ISO 3166-1.
    pub countries: &'static [(&'static str, &'static str)],
    /// Whether countries have their names of ISO 3166-1, which are English: elsewhere "Jordan" is a person.
    pub iso_countries: bool,
    /// "union", "ministry": what its name ends or begins with is a body that can speak.
    pub bodies: &'static [&'static str],
    /// "bridge", "mine": what is called so is built, and says nothing.
    pub facilities: &'static [&'static str],
    /// "residents", "witnesses": people without a body of their own.
    pub groups: &'static [&'static str],
    /// "person", "woman": one of whom nothing else is told.
    pub people: &'static [&'static str],
    /// "report", "letter": says what stands in it.
    pub documents: &'static [&'static str],
    /// What happens, by the words that tell of it: a noun, or a verb in its forms.
    pub events: &'static [(&'static str, &'static str)],
    /// "they": more than one of those who were named before.
    pub many: &'static [&'static str],
    /// Verbs of what keeps something from happening: "stop".
    pub undoing: &'static [&'static str],
    /// What leads to something that somebody does not want: "against".
    pub against: &'static [&'static str],
    /// "it": a body or a thing that was named before.
    pub thing: &'static [&'static str],
    /// "she": a woman who was named before.
    pub she: &'static [&'static str],
    /// "he": a man who was named before.
    pub he: &'static [&'static str],
    /// "Mrs", "sister": what is said of a woman, before her name or as her role; behind "~" the ending of her office, "~in".
    pub women: &'static [&'static str],
    /// "Mr", "brother": what is said of a man.
    pub men: &'static [&'static str],
    /// "la": the article before the office of a woman, "la directora Ana Ruiz", where it tells that.
    pub feminine: &'static [&'static str],
    /// "el": the article before the office of a man.
    pub masculine: &'static [&'static str],
    /// "professeur": an office whose masculine article women keep.
    pub either: &'static [&'static str],
    /// "closes": what is done at an hour of every day, where no day is named.
    pub daily: &'static [&'static str],
    /// "compte": a verb of counting that says how many somebody has.
    pub has: &'static [&'static str],
    /// "zählte": a verb of counting that says it of those who come to somebody, and with all else how many somebody else has.
    pub counts: &'static [&'static str],
    /// "Gäste": those who come to somebody, and are theirs.
    pub comers: &'static [&'static str],
    /// "age": what a figure measures that says how old somebody is.
    pub age: &'static str,
    /// "Mr", "Frau": stands before the name of a person, and is no office.
    pub courtesy: &'static [&'static str],
    /// "Peter", "Katrin": given names that look like nouns for people, or like other words.
    pub given: &'static [&'static str],
    /// "research", "ferries": what the name of a firm ends with, and is no body where it stands alone.
    pub firms: &'static [&'static str],
    /// "company", "newspaper": what a text calls a body that it has named, by what such a name has among its words.
    pub nouns: &'static [(&'static str, &'static str)],
    /// "sen": how an office is cut short before a name, with the whole word.
    pub offices: &'static [(&'static str, &'static str)],
    /// "maker", "retailer": what somebody who is no person is said to be.
    pub makers: &'static [&'static str],
    /// "er": what a town's name ends with where it stands before the body that is of it, "Linder Zeitung".
    pub of_place: &'static str,
    /// "town", "port": what the name of a place begins or ends with, behind "in" and the like.
    pub places: &'static [&'static str],
}

impl Kinds {
    /// Of a language that is not read.
    pub const NONE: Self = Self {
        countries: &[],
        iso_countries: false,
        bodies: &[],
        facilities: &[],
        groups: &[],
        people: &[],
        documents: &[],
        events: &[],
        undoing: &[],
        against: &[],
        many: &[],
        thing: &[],
        she: &[],
        he: &[],
        women: &[],
        men: &[],
        feminine: &[],
        masculine: &[],
        either: &[],
        daily: &[],
        has: &[],
        counts: &[],
        comers: &[],
        age: "",
        courtesy: &[],
        given: &[],
        firms: &[],
        nouns: &[],
        offices: &[],
        makers: &[],
        of_place: "",
        places: &[],
    };

    /// What a word tells that happens, by the name of the kind.
    pub fn event(&self, word: &str) -> Option<&'static str> {
        let told = self.events.iter();
        let mut told = told.filter(|(words, _)| words.split(' ').any(|one| one == word));
        told.next().map(|(_, kind)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{EventKind, country_name};
    use crate::text::language::languages;

    #[test]
    fn what_is_named_exists() {
        for language in languages() {
            let kinds = language.kinds;
            for (words, kind) in kinds.events {
                let known = EventKind::NAMED.iter().any(|known| known.name() == *kind);
                assert!(known, "{words}: {kind}");
            }
            for (name, code) in kinds.countries {
                assert!(country_name(code).is_some(), "{name}: {code}");
            }
        }
    }

    #[test]
    fn words_are_in_small_letters_and_stand_once() {
        for language in languages() {
            let kinds = language.kinds;
            let lists = [
                kinds.bodies,
                kinds.facilities,
                kinds.groups,
                kinds.documents,
            ];
            let mut all: Vec<&str> = lists.concat();
            all.extend(kinds.events.iter().flat_map(|(words, _)| words.split(' ')));
            for (at, word) in all.iter().enumerate() {
                assert_eq!(*word, word.to_lowercase());
                let of_list = |list: &&[&str]| list.contains(word);
                let twice = kinds.events.iter().flat_map(|(words, _)| words.split(' '));
                let twice = twice.filter(|other| other == word).count();
                assert!(
                    twice < 2 && lists.iter().filter(|list| of_list(list)).count() < 2,
                    "{word} {at}"
                );
            }
        }
    }
}
