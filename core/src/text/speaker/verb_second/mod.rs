//! Who speaks in a language whose finite verb stands second in a main clause and last in a subordinate one: "Am Montag sagte
//! Müller: „…“", "„…“, hat Müller gesagt", "wie Müller am Montag sagte", "Müller, der das „…“ nannte".
//!
//! The readers of a language that sets its verb behind its subject look at what stands beside the verb. Here the verb is
//! put together first ([`clause`]: an auxiliary with its participle, a verb with its particle, a verb at the end of its
//! clause), then its subject is looked for before and behind it ([`subject`]), as a noun phrase that is read word by word
//! ([`nominal`]), since a capital tells no name from a noun.

mod around;
mod behind;
mod body;
mod clause;
mod content;
mod nominal;
mod reach;
mod source;
mod subject;
mod taking_up;
mod telling;
