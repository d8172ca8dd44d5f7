//! The time that a benchmark takes on the processor, so that what else a machine does is not measured with it.

use std::{
    fs,
    sync::LazyLock,
    time::{Duration, Instant},
};

/// How long is measured at once at least: the system counts in steps.
const STEP: Duration = Duration::from_millis(40);

/// How often it is measured: what else a machine does makes a run longer, by cold caches, and never shorter.
const TIMES: usize = 5;

/// How long all that may take, so that what is slow is measured once.
const ENOUGH: Duration = Duration::from_secs(2);

/// The time since some moment: that of this thread where the system tells it (Linux), else that of the clock on the wall.
pub fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// The time of a run: the least of several means.
pub fn least(mut run: impl FnMut()) -> Duration {
    let start = now();
    let mut least = Duration::MAX;
    for _ in 0..TIMES {
        least = least.min(mean(&mut run));
        if now() - start > ENOUGH {
            break;
        }
    }
    least
}

/// The mean of so many runs as take a step.
fn mean(mut run: impl FnMut()) -> Duration {
    let start = now();
    for count in 1.. {
        run();
        let all = now() - start;
        if all > STEP {
            return all / count;
        }
    }
    Duration::MAX
}
