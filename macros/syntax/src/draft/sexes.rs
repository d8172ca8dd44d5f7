//! Of whom a text shows that she is a woman or he a man, so that no pronoun is taken for somebody whom it cannot mean.

use super::desk::Desk;
use newsfacts_core::{
    model::{Actor, ActorKind},
    text::{Sex, mentions_within},
};
use std::ops::Range;

/// What the text shows of each actor: by a role or a title, or else by the pronouns that stand where nobody else was named.
pub(super) fn shown(desk: &Desk<'_>) -> Vec<Option<Sex>> {
    let mut all = told_by_words(desk);
    let mut by_pronouns = vec![[0_usize; 2]; all.len()];
    for (actor, sex) in pronouns_of_one(desk) {
        by_pronouns[actor][usize::from(sex == Sex::Man)] += 1;
    }
    for (sex, [woman, man]) in all.iter_mut().zip(by_pronouns) {
        // Where a text has both, one of them means somebody who is not declared.
        let more = match () {
            () if woman > 2 * man => Some(Sex::Woman),
            () if man > 2 * woman => Some(Sex::Man),
            () => None,
        };
        *sex = sex.or(more);
    }
    all
}

/// "Mayor Ann Lee, his sister", "Mrs Lee": told by a word of the role, or right before a name.
fn told_by_words(desk: &Desk<'_>) -> Vec<Option<Sex>> {
    let actors = desk.article.actors.iter();
    let of_role = |role: &str| {
        let mut words = role.split(|c: char| !c.is_alphanumeric());
        words.find_map(|word| desk.reading.sex_of_word(word))
    };
    // "Mrs Lee", where she is called so throughout
    let of_title = |name: &str| {
        let (first, _) = name.split_once(' ')?;
        desk.reading.sex_of_word(first.trim_end_matches('.'))
    };
    let of_actor = |actor: &Actor| {
        let role = actor.role.as_ref().and_then(|role| of_role(&role.value));
        role.or_else(|| actor.names().find_map(of_title))
    };
    let mut all: Vec<Option<Sex>> = actors.map(of_actor).collect();
    for mention in desk.mentions {
        if all[mention.actor].is_none() {
            all[mention.actor] = desk.reading.sex_before(&mention.span);
        }
    }
    all
}

/// The pronouns before which one person alone is named, in their sentence or the one before it, and who that is.
fn pronouns_of_one(desk: &Desk<'_>) -> Vec<(usize, Sex)> {
    let reading = desk.reading;
    let may_be = |actor: usize| {
        let kind = &desk.article.actors[actor].kind;
        matches!(kind, ActorKind::Person | ActorKind::Todo)
    };
    let sentences = reading.sentences();
    let all = reading.pronouns_of_persons();
    let one = |pronoun: &Range<usize>| {
        let own = sentences.partition_point(|one| one.end <= pronoun.start);
        let paragraph = reading
            .paragraphs
            .partition_point(|one| one.end <= pronoun.start);
        let before = &sentences.get(own.saturating_sub(1))?;
        let from = before.start.max(reading.paragraphs.get(paragraph)?.start);
        let named = mentions_within(desk.mentions, &(from..pronoun.start)).iter();
        let mut named = named.filter(|one| may_be(one.actor));
        let first = named.next()?;
        // "She says Roy stood there. She wrote it down."
        let earlier = all.partition_point(|(other, _)| other.start < from);
        let another = all.get(earlier)?.0.start < first.span.start;
        let alone = !another && named.all(|other| other.actor == first.actor);
        alone.then_some(first.actor)
    };
    let told = all.iter();
    told.filter_map(|(pronoun, sex)| Some((one(pronoun)?, *sex)))
        .collect()
}
