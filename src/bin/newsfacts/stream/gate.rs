//! How much is in work at once.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many bytes of lines are in work at once, unless a single one has more.
const MOST_BYTES: usize = 16 << 20;

/// Lets lines in as others are written, so that neither they nor their answers pile up.
#[derive(Debug)]
pub struct Gate {
    most_lines: usize,
    inside: Mutex<Inside>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Inside {
    lines: usize,
    bytes: usize,
}

impl Gate {
    pub fn new(most_lines: usize) -> Self {
        Self {
            most_lines,
            inside: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Waits until there is room for a line of so many bytes.
    pub fn enter(&self, bytes: usize) {
        let is_full = |inside: &mut Inside| {
            let too_many = inside.bytes.saturating_add(bytes) > MOST_BYTES;
            inside.lines > 0 && (too_many || inside.lines >= self.most_lines)
        };
        let inside = self.changed.wait_while(self.inside(), is_full);
        let mut inside = inside.unwrap_or_else(PoisonError::into_inner);
        inside.lines += 1;
        inside.bytes += bytes;
    }

    /// Makes room: the answer to a line of so many bytes is written.
    pub fn leave(&self, bytes: usize) {
        let mut inside = self.inside();
        inside.lines -= 1;
        inside.bytes -= bytes;
        self.changed.notify_one();
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
