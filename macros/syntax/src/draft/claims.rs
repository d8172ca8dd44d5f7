//! What is asserted in indirect speech: "Lee said that rents would come down".

use super::{
    desk::{Desk, attribution},
    fact::{Declared, Drafted, overlap},
    names::{self, Names},
};
use newsfacts_core::{
    model::{Claim, Stated, Text},
    text::{Telling, mentions_within},
};
use std::ops::Range;

/// What somebody tells in the sentences of the text, but for what a figure or a quotation of the draft says already.
pub(super) fn propose(
    desk: &Desk<'_>,
    told: impl Fn(&Range<usize>) -> bool,
    names: &mut Names,
) -> Vec<Drafted> {
    let mut drafted: Vec<Drafted> = Vec::new();
    for sentence in desk.reading.sentences() {
        for end in desk.reading.ends_of(&sentence).into_iter().flatten() {
            // Of "said the auditor had counted" whoever says it, since nothing is told behind "counted".
            let mut tellings = desk.reader.tellings(&end);
            let tells = |telling: &Telling| desk.reading.told(telling, &sentence).is_some();
            if tellings.iter().any(|one| one.firm && tells(one)) {
                tellings.retain(|one| one.disputed || tells(one));
            }
            let Some((telling, speakers)) = desk.telling(&tellings) else {
                continue;
            };
            let Some((words, lead)) = desk.reading.told(telling, &sentence) else {
                continue;
            };
            let quoted = desk.reading.quotation_at(words.start).is_some();
            let known = drafted.iter().any(|one| overlap(&one.passage, &words));
            if quoted || known || told(&words) {
                continue;
            }
            drafted.push(claim(desk, (telling, speakers), (&words, lead), names));
        }
    }
    drafted
}

fn claim(
    desk: &Desk<'_>,
    (telling, speakers): (&Telling, Vec<Text>),
    (words, lead): (&Range<usize>, Option<Range<usize>>),
    names: &mut Names,
) -> Drafted {
    let mut addressees = desk.tellers(&telling.addressees).unwrap_or_default();
    addressees.retain(|id| !speakers.contains(id));
    let mut via = desk.tellers(&telling.via).unwrap_or_default();
    via.retain(|id| !speakers.contains(id));
    let own = desk.words(words);
    let mut about: Vec<Text> = Vec::new();
    for mention in mentions_within(desk.mentions, words) {
        let id = desk.id(mention.actor);
        if !about.contains(&id) && !speakers.contains(&id) {
            about.push(id);
        }
    }
    let lead = lead.map(|lead| desk.words(&lead) + " ").unwrap_or_default();
    let mut text = Stated::new(Text::from(sentence_of(&(lead + &own))));
    text.words = Some(own.into());
    let wanted = names::of_words(&desk.telling_words(words));
    let who = attribution(speakers, addressees, via);
    let claim = Claim {
        about: about.into(),
        stance: telling.stance,
        ..Claim::new(names.take(&wanted), who, text)
    };
    Drafted::new(Declared::Claim(claim), words.clone())
}

/// Words of the article as a sentence of its own: with a capital.
pub(super) fn sentence_of(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
