//! The time that a benchmark takes on the processor, so that what else a machine does is not measured with it.

use std::{
    fs,
    sync::LazyLock,
    time::{Duration, Instant},
};

/// The time since some moment: that of this thread where the system tells it (Linux), else that of the clock on the wall.
pub fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// The mean of so many runs as take a fifth of a second: the system counts in steps.
pub fn mean(mut run: impl FnMut()) -> Duration {
    let start = now();
    for count in 1.. {
        run();
        let all = now() - start;
        if all > Duration::from_millis(200) {
            return all / count;
        }
    }
    Duration::MAX
}
