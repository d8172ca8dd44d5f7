//! How much of a finished declaration a draft already has, by kind.

use super::{Finished, figures_alone, finished, heading, objections};
use newsfacts_core::model::{Actor, Article, Quantity, Quote, Stated, Statistic, Text, When};
use newsfacts_syntax::draft::draft;
use std::collections::BTreeMap;

/// So many of so many.
#[derive(Debug, Default, Clone, Copy)]
struct Share(usize, usize);

impl Share {
    fn add(&mut self, has: bool) {
        self.0 += usize::from(has);
        self.1 += 1;
    }

    fn percent(self) -> usize {
        (self.0 * 100).checked_div(self.1).unwrap_or(100)
    }
}

#[test]
fn most_of_a_finished_declaration_is_drafted() {
    let mut shares: BTreeMap<&str, Share> = BTreeMap::new();
    for one in finished() {
        measure(&one, &mut shares);
    }
    hold(
        &shares,
        &[
            ("quotes", 95),
            ("speakers", 90),
            ("figures", 95),
            ("fig: unit", 99),
            ("fig: hedge", 99),
            ("fig: period", 97),
            ("fig: who says", 98),
            ("fig: all", 96),
            ("fig: of", 87),
            ("actors", 82),
            ("act: kind", 95),
            ("act: role", 79),
            ("act: also", 60),
            ("addressees", 70),
            ("claims", 20),
            ("events", 70),
        ],
    );
}

/// Prints the shares, and holds them against the least that they are to be.
fn hold(shares: &BTreeMap<&str, Share>, floors: &[(&str, usize)]) {
    for (kind, share) in shares {
        let percent = share.percent();
        println!(
            "{kind:<13} {:>3} of {:>3}, {percent:>3} %",
            share.0, share.1
        );
    }
    for (kind, least) in floors {
        let share = shares[kind];
        assert!(share.percent() >= *least, "{kind}: {share:?}");
    }
}

#[test]
fn most_figures_of_short_articles_are_drafted() {
    let mut shares: BTreeMap<&str, Share> = BTreeMap::new();
    for one in figures_alone() {
        let found = objections(&one.block.article, &one.source);
        assert!(found.is_empty(), "{}: {found:#?}", one.name);
        measure(&one, &mut shares);
    }
    hold(
        &shares,
        &[
            ("figures", 98),
            ("fig: unit", 98),
            ("fig: hedge", 98),
            ("fig: period", 98),
            ("fig: who says", 95),
            ("fig: all", 93),
            ("fig: of", 90),
        ],
    );
}

fn measure(one: &Finished, shares: &mut BTreeMap<&'static str, Share>) {
    let wanted = &one.block.article;
    let drafted = draft(&one.source, &heading(wanted)).article();
    let own = one.block.own_actors;
    let show = std::env::var_os("NEWSFACTS_SHOW").is_some();
    let mut add = |kind: &'static str, has: bool, what: &dyn Fn() -> String| {
        if show && !has {
            println!("{}: no {kind}: {}", one.name, what());
        }
        shares.entry(kind).or_default().add(has);
    };
    for quote in wanted.quotes.iter() {
        let same = |other: &&Quote| plain(&quote.text()) == plain(&other.text());
        let found = drafted.quotes.iter().find(same);
        let found = found.or_else(|| drafted.quotes.iter().find(|other| is_like(quote, other)));
        add("quotes", found.is_some(), &|| quote.text().into_owned());
        if let Some(found) = found {
            let same = same_actors(
                (wanted, &quote.attribution.speakers),
                (&drafted, &found.attribution.speakers),
            );
            add("speakers", same, &|| {
                format!("{:?} {:?}", quote.id, found.attribution)
            });
            if !quote.attribution.addressees.is_empty() {
                let same = same_actors(
                    (wanted, &quote.attribution.addressees),
                    (&drafted, &found.attribution.addressees),
                );
                add("addressees", same, &|| {
                    format!("{:?} {:?}", quote.id, found.attribution)
                });
            }
            if !quote.attribution.via.is_empty() {
                let same = same_actors(
                    (wanted, &quote.attribution.via),
                    (&drafted, &found.attribution.via),
                );
                add("via", same, &|| {
                    format!("{:?} {:?}", quote.id, found.attribution)
                });
            }
        }
    }
    for figure in wanted
        .statistics
        .iter()
        .filter(|figure| figure.formula.is_none())
    {
        let near = drafted
            .statistics
            .iter()
            .filter(|other| same_value(&figure.quantity.value, &other.quantity.value));
        let best = near.max_by_key(|other| {
            aspects((wanted, figure), (&drafted, other))
                .iter()
                .filter(|has| **has)
                .count()
        });
        let show = || {
            format!(
                "{} = {} {:?} {:?}",
                figure.id, figure.quantity.value, figure.during, figure.attribution.speakers
            )
        };
        add("figures", best.is_some(), &show);
        if let Some(best) = best {
            let has = aspects((wanted, figure), (&drafted, best));
            let shown = || {
                format!(
                    "{} -> {} = {} {:?} {:?}",
                    show(),
                    best.id,
                    best.quantity.value,
                    best.during,
                    best.attribution.speakers
                )
            };
            for (kind, has) in ["fig: who says", "fig: unit", "fig: hedge", "fig: period"]
                .into_iter()
                .zip(has)
            {
                add(kind, has, &shown);
            }
            add("fig: all", has.iter().all(|has| *has), &String::new);
            let (of, other) = (&figure.of.value, &best.of.value);
            if !other.is_empty() && best.who.is_none() {
                add("fig: of", share_a_word(of, other), &|| {
                    format!(
                        "{} = {}: {of:?} {other:?}",
                        figure.id, figure.quantity.value
                    )
                });
            }
        }
    }
    for actor in wanted.actors.iter().take(own) {
        let exact = |other: &&Actor| {
            actor
                .names()
                .any(|name| other.names().any(|known| bare(name) == bare(known)))
        };
        let found = drafted.actors.iter().find(exact);
        let found = found.or_else(|| drafted.actors.iter().find(|other| is_one(actor, other)));
        add("actors", found.is_some(), &|| actor.name.to_string());
        if let Some(found) = found {
            add("act: kind", found.kind == actor.kind, &|| {
                format!("{} {:?}", actor.name, found.kind)
            });
            if let Some(role) = &actor.role {
                let has = found.role.as_ref().is_some_and(|other| {
                    let (one, other) = (role.value.to_lowercase(), other.value.to_lowercase());
                    one.contains(&other) || other.contains(&one)
                });
                add("act: role", has, &|| {
                    format!("{}: {} {:?}", actor.name, role.value, found.role)
                });
            }
            for also in actor.also.iter() {
                add(
                    "act: also",
                    found.names().any(|name| bare(name) == bare(also)),
                    &|| format!("{}: {also} {:?}", actor.name, found.also),
                );
            }
        }
    }
    for event in wanted.events.iter() {
        let when = event.when.as_ref().map(|when| when.value);
        let found = drafted
            .events
            .iter()
            .any(|other| other.when.as_ref().map(|when| when.value) == when);
        if when.is_some() {
            add("events", found, &|| format!("{:?}", event.label.value));
        }
    }
    for claim in wanted
        .claims
        .iter()
        .filter(|claim| !claim.attribution.speakers.is_empty())
    {
        let words = claim.text.words.as_deref().unwrap_or_default();
        let near = |other: &&newsfacts_core::model::Claim| {
            let other = other.text.words.as_deref().unwrap_or_default();
            other.contains(words) || words.contains(other)
        };
        add(
            "claims",
            drafted.claims.iter().any(|other| near(&other)),
            &|| words.to_owned(),
        );
    }
}

/// Whether two labels have a word in common, as far as its ending: a person words one more closely than an article does.
fn share_a_word(one: &str, other: &str) -> bool {
    const STEM: usize = 4;
    let stems = |label: &str| -> Vec<String> {
        let words = label.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.chars().count() >= STEM);
        words
            .map(|word| word.to_lowercase().chars().take(STEM).collect())
            .collect()
    };
    let other = stems(other);
    stems(one).iter().any(|stem| other.contains(stem))
}

/// Whether two quotes are of the same words, one perhaps more of them.
fn is_like(one: &Quote, other: &Quote) -> bool {
    let words = |quote: &Quote| -> Vec<String> {
        quote.parts.iter().map(|part| plain(&part.value)).collect()
    };
    let (one, other) = (words(one), words(other));
    one.iter().any(|part| {
        other
            .iter()
            .any(|own| part.contains(own) || own.contains(part))
    }) || one.iter().any(|part| {
        part.split('…')
            .any(|piece| piece.len() > 8 && other.iter().any(|own| own.contains(piece.trim())))
    })
}

fn plain(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words
        .trim_end_matches([',', '.'])
        .replace(['’', '‘'], "'")
        .to_lowercase()
}

fn same_value(one: &Quantity, other: &Quantity) -> bool {
    let bare = |quantity: &Quantity| {
        let measure = &quantity.measure;
        measure.ratio().or(match measure {
            newsfacts_core::model::Measure::Amount(extent)
            | newsfacts_core::model::Measure::Multiple(extent) => extent.low.value(),
            newsfacts_core::model::Measure::Change { by, .. } => by.low.value(),
            newsfacts_core::model::Measure::Rank(rank) => Some((*rank).into()),
            newsfacts_core::model::Measure::Score { first, .. } => Some((*first).into()),
            _ => None,
        })
    };
    bare(one).map(|value| value.normalize()) == bare(other).map(|value| value.normalize())
}

fn aspects(
    (article, wanted): (&Article, &Statistic),
    (drafted, found): (&Article, &Statistic),
) -> [bool; 4] {
    let during = |figure: &Statistic| figure.during.as_ref().map(|during| during.value.interval());
    let unit = |figure: &Statistic| {
        let unit = figure.quantity.value.unit.as_ref().map(ToString::to_string);
        unit.map(|unit| unit.trim_matches('"').to_owned())
    };
    let (one, other) = (unit(wanted), unit(found));
    let counted = one.is_some()
        && other.is_some()
        && one
            .as_ref()
            .zip(other.as_ref())
            .is_some_and(|(one, other)| {
                one.contains(other.as_str()) || other.contains(one.as_str())
            });
    [
        same_actors(
            (article, &wanted.attribution.speakers),
            (drafted, &found.attribution.speakers),
        ),
        one == other || counted,
        wanted.quantity.value.hedge == found.quantity.value.hedge,
        during(wanted) == during(found) || is_told_by_event(article, wanted, found),
    ]
}

/// Whether a finished figure has the period that was drafted by the event at which it is, from the same words: "on Thursday" of
/// a vote and of its result.
fn is_told_by_event(article: &Article, wanted: &Statistic, found: &Statistic) -> bool {
    let mut events = article.events.iter();
    let at = events.find(|event| wanted.at.as_ref() == Some(&event.id));
    let when = at.and_then(|event| event.when.as_ref());
    let words = |stated: &Stated<When>| stated.words.as_deref().map(str::to_owned);
    let both = when.zip(found.during.as_ref());
    wanted.during.is_none()
        && both.is_some_and(|(when, during)| {
            when.value == during.value && words(when) == words(during)
        })
}

fn same_actors((one, wanted): (&Article, &[Text]), (other, found): (&Article, &[Text])) -> bool {
    let wanted: Vec<&Actor> = one.resolve(wanted).collect();
    let found: Vec<&Actor> = other.resolve(found).collect();
    wanted.len() == found.len()
        && wanted
            .iter()
            .all(|actor| found.iter().any(|other| is_one(actor, other)))
}

fn is_one(one: &Actor, other: &Actor) -> bool {
    one.names()
        .any(|name| other.names().any(|known| bare(name) == bare(known)))
        || one.names().any(|name| {
            let (name, other) = (bare(name), bare(&other.name));
            !other.is_empty()
                && (name.ends_with(&format!(" {other}")) || other.ends_with(&format!(" {name}")))
        })
}

/// A name without its article, in small letters.
fn bare(name: &str) -> String {
    let lower = name.to_lowercase().replace('’', "'");
    let without = [
        "the ", "a ", "an ", "die ", "der ", "das ", "le ", "la ", "les ", "l'", "el ", "los ",
        "las ",
    ];
    let without = without
        .iter()
        .find_map(|article| lower.strip_prefix(article));
    without.unwrap_or(&lower).to_owned()
}
