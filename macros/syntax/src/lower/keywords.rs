//! Keywords of Rust where the name of something is referred to. rustc would object to each once more wherever it is emitted;
//! so it is said here, once, and the name is read as `r#name`.

use super::Trace;
use crate::{
    error::Errors,
    value::{as_raw, id, is_keyword, keyword_as_name},
};

/// Reports the keywords among the names that are referred to, each once and none whose declaration was reported.
pub(super) fn report(trace: &mut Trace, errors: &Errors) {
    let Trace { mentions, lost, .. } = trace;
    mentions.retain_mut(|name| {
        if !is_keyword(name) {
            return true;
        }
        if !lost.names.contains(&id(name)) {
            errors.push(keyword_as_name(name));
            lost.name(name);
        }
        match as_raw(name) {
            Some(raw) => {
                *name = raw;
                true
            }
            None => false,
        }
    });
}
