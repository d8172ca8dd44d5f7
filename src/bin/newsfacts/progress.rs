//! What a terminal shows while something takes long.

use indicatif::{ProgressBar, ProgressStyle};
use newsfacts::shown;
use std::{
    io::{IsTerminal, stderr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// After how long people ask themselves whether anything is going on.
const LONG: Duration = Duration::from_millis(400);
/// How often something moves.
const TICK: Duration = Duration::from_millis(120);

/// Says what is going on until it is dropped. Where nobody looks, or it is done before one notices, it says nothing.
#[derive(Debug)]
pub struct Progress {
    shown: Option<(Sender<()>, JoinHandle<()>)>,
    count: Arc<AtomicU64>,
}

impl Progress {
    /// For work that begins now.
    pub fn on(work: &str) -> Self {
        Self::new(work, "{spinner} {wide_msg} {elapsed}")
    }

    /// For work on many things, of which so many are done as it is [told](Self::done).
    pub fn counting(work: &str) -> Self {
        Self::new(work, "{spinner} {msg} {human_pos} {elapsed}")
    }

    fn new(work: &str, template: &'static str) -> Self {
        let count = Arc::new(AtomicU64::new(0));
        let shown = stderr().is_terminal().then(|| {
            let (work, counted) = (shown::line(work).into_owned(), Arc::clone(&count));
            let (done, waits) = channel();
            let show = move || show(work, template, &counted, &waits);
            (done, thread::spawn(show))
        });
        Self { shown, count }
    }

    /// One more thing is done.
    pub fn done(&self) {
        self.count.fetch_add(1, Ordering::Relaxed);
    }
}

/// Shows a line until the other end of the channel is dropped.
fn show(work: String, template: &str, count: &AtomicU64, done: &Receiver<()>) {
    if done.recv_timeout(LONG) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::new_spinner().with_message(work);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(TICK);
    while done.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
        bar.set_position(count.load(Ordering::Relaxed));
    }
    bar.finish_and_clear();
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.shown.take() {
            drop(done);
            let _ = shown.join();
        }
    }
}
