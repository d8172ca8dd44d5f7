//! What a terminal shows while something takes long.

use indicatif::{ProgressBar, ProgressStyle};
use newsfacts::shown;
use std::{
    io::{IsTerminal, stderr},
    time::Duration,
};

/// How many bytes of text are read without anybody noticing.
const LONG: usize = 50_000;
/// How often something moves.
const TICK: Duration = Duration::from_millis(120);

/// Says what is going on, until it is dropped; where nobody looks, or it is soon done, nothing.
#[derive(Debug)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// For work on a text of so many bytes.
    pub fn on(work: &str, bytes: usize) -> Self {
        if bytes < LONG || !stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new_spinner().with_message(shown::line(work).into_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(TICK);
        Self(Some(bar))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
