//! Changes of JSON as a tree: a value takes the place of another of the same name, so that most documents stay readable.

use super::{divide, edit, random::Random, vocabulary};
use crate::files::files;
use serde_json::{Map, Value};
use std::{collections::BTreeMap, fs, sync::OnceLock};

/// Values by the name of the member that holds them, from the corpus.
type Pool = BTreeMap<String, Vec<Value>>;

/// A document with a few changes; nothing where the input is no JSON.
pub fn change(input: &[u8], random: &mut Random) -> Option<Vec<u8>> {
    let mut document: Value = serde_json::from_slice(input).ok()?;
    for _ in 0..=random.below(3) {
        let count = count(&document);
        let mut at = random.below(count);
        change_at(&mut document, &mut at, "", random);
    }
    serde_json::to_vec(&document).ok()
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(members) => members.values().map(count).sum::<usize>(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// Changes the value of that number, counted as they stand. Whether it was found.
fn change_at(value: &mut Value, at: &mut usize, name: &str, random: &mut Random) -> bool {
    if *at == 0 {
        change_value(value, name, random);
        return true;
    }
    *at -= 1;
    match value {
        Value::Object(members) => members
            .iter_mut()
            .any(|(name, value)| change_at(value, at, name, random)),
        Value::Array(items) => items
            .iter_mut()
            .any(|value| change_at(value, at, name, random)),
        _ => false,
    }
}

fn change_value(value: &mut Value, name: &str, random: &mut Random) {
    let own = pool().get(name);
    if random.below(3) == 0
        && let Some(own) = own
    {
        *value = own[random.below(own.len())].clone();
        return;
    }
    match value {
        Value::String(text) => *text = changed(text, random),
        Value::Array(items) => change_items(items, name, random),
        Value::Object(members) => change_members(members, random),
        Value::Number(_) => {
            let bits = random.below(33);
            *value = random.below(1 << bits).into();
        }
        Value::Bool(flag) => *flag = !*flag,
        Value::Null => *value = Value::Bool(true),
    }
}

/// A text with other words, or a text that stands elsewhere.
fn changed(text: &str, random: &mut Random) -> String {
    match random.below(6) {
        0 => {
            let pool = pool();
            let values = pool.values().nth(random.below(pool.len()));
            let value = values.and_then(|values| values.get(random.below(values.len())));
            value.and_then(Value::as_str).unwrap_or(text).to_owned()
        }
        _ => {
            let mut pieces = divide(text);
            for _ in 0..=random.below(3) {
                edit(&mut pieces, vocabulary::of_languages(), random);
            }
            pieces.concat()
        }
    }
}

fn change_items(items: &mut Vec<Value>, name: &str, random: &mut Random) {
    let at = random.below(items.len());
    match random.below(4) {
        0 if !items.is_empty() => drop(items.remove(at)),
        1 if !items.is_empty() => {
            let other = random.below(items.len());
            items.swap(at, other);
        }
        2 if !items.is_empty() => items.push(items[at].clone()),
        _ => {
            let lists = pool().get(name).into_iter().flatten();
            let lists: Vec<&Vec<Value>> = lists.filter_map(Value::as_array).collect();
            if let Some(list) = lists.get(random.below(lists.len()))
                && let Some(item) = list.get(random.below(list.len()))
            {
                items.push(item.clone());
            }
        }
    }
}

fn change_members(members: &mut Map<String, Value>, random: &mut Random) {
    let name = members.keys().nth(random.below(members.len())).cloned();
    match (random.below(3), name) {
        (0, Some(name)) => drop(members.remove(&name)),
        (1, Some(name)) => {
            // A member that others have beside this one.
            let pool = pool();
            let other = pool.keys().nth(random.below(pool.len()));
            let other = other.cloned().unwrap_or(name);
            let values = &pool[&other];
            let value = values[random.below(values.len())].clone();
            members.insert(other, value);
        }
        _ => {
            // One that stands beside members like these.
            let pool = pool();
            let siblings = pool.values().flatten().filter_map(Value::as_object);
            let siblings: Vec<_> = siblings.filter(|other| alike(other, members)).collect();
            if let Some(other) = siblings.get(random.below(siblings.len()))
                && let Some((name, value)) = other.iter().nth(random.below(other.len()))
            {
                members.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Whether two objects begin alike, as facts of one kind do.
fn alike(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.keys().filter(|name| other.contains_key(*name)).count() * 2 > other.len()
}

/// The values of the corpus.
fn pool() -> &'static Pool {
    static POOL: OnceLock<Pool> = OnceLock::new();
    POOL.get_or_init(|| {
        let mut pool = Pool::new();
        let folders = ["tests/fuzz/corpus/facts", "tests/fuzz/corpus/stream"];
        for file in folders.iter().flat_map(|folder| files(folder, "json")) {
            let bytes = fs::read(file).unwrap_or_default();
            if let Ok(document) = serde_json::from_slice(&bytes) {
                gather(document, &mut pool);
            }
        }
        pool.entry(String::new()).or_default().push(Value::Null);
        pool
    })
}

/// The most values that are kept of one name.
const KEPT: usize = 200;

fn gather(value: Value, pool: &mut Pool) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let known = pool.entry(name).or_default();
                if known.len() < KEPT && !known.contains(&value) {
                    known.push(value.clone());
                }
                gather(value, pool);
            }
        }
        Value::Array(items) => items.into_iter().for_each(|item| gather(item, pool)),
        _ => {}
    }
}
