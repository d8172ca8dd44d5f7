//! The state of the rules, for those who keep verdicts.

/// The state of the rules by which a verdict was reached. Whoever keeps verdicts keeps this number beside them, and judges again
/// what has another one.
///
/// It is raised with every release in which any document may get another verdict than before: where a rule is added or taken away,
/// finds more or less, or reports at another level; where the text engine reads a text otherwise, so that evidence, anchors or
/// coverage change; where a document or a text is read that was refused, or the other way round. It stays where only the words of
/// messages change, or how fast they come.
///
/// ```
/// assert!(newsfacts_core::rules::CONTRACT >= 1);
/// ```
pub const CONTRACT: u32 = 1;
