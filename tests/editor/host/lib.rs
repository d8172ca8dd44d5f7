//! A newsroom.

pub mod council;
pub mod desk;
pub mod ferry;
pub mod front;
pub mod people;
