//! Dates and periods, against what the article's words mean and against the day of publication.

mod evidence;
pub(super) mod future_event;
pub(super) mod wrong_time;
