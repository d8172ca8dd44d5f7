//! What a terminal shows while something takes long.

use indicatif::{ProgressBar, ProgressStyle};
use newsfacts::shown;
use std::{
    io::{IsTerminal, stderr},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

/// After how long people ask themselves whether anything is going on.
const LONG: Duration = Duration::from_millis(400);
/// How often something moves.
const TICK: Duration = Duration::from_millis(120);

/// Says what is going on until it is dropped. Where nobody looks, or it is done before one notices, it says nothing.
#[derive(Debug)]
pub struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// For work that begins now.
    pub fn on(work: &str) -> Self {
        if !stderr().is_terminal() {
            return Self(None);
        }
        let work = shown::line(work).into_owned();
        let (done, waits) = channel();
        Self(Some((done, thread::spawn(move || show(work, &waits)))))
    }
}

/// Shows a line until the other end of the channel is dropped.
fn show(work: String, done: &Receiver<()>) {
    if done.recv_timeout(LONG) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::new_spinner().with_message(work);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(TICK);
    let _ = done.recv();
    bar.finish_and_clear();
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.0.take() {
            drop(done);
            let _ = shown.join();
        }
    }
}
