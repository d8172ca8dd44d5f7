//! Crates of users, each in a folder of its own below the one that cargo gives tests. They share one target folder, so that newsfacts
//! is built once for all of them.

use super::root;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where newsfacts is built for them.
pub fn target(scratch: &Path) -> PathBuf {
    scratch.join("hosts-target")
}

/// Makes the folder of a crate anew, with these lines behind `[dependencies]` and the versions that the repository is locked to.
pub fn make(folder: &Path, edition: &str, dependencies: &str) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("src")).expect("the folder for a crate can be made");
    let name = folder.file_name().unwrap_or_default().display();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n{dependencies}\n\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    let lock = root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file can be copied");
}

/// The cargo that runs the tests, in the folder of such a crate.
pub fn cargo(folder: &Path, scratch: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target(scratch))
        .env_remove("RUSTFLAGS");
    cargo
}

/// The dependency on newsfacts, under a name.
pub fn newsfacts(name: &str) -> String {
    let path = root().display().to_string().replace('\\', "/");
    format!("{name} = {{ package = \"newsfacts\", path = \"{path}\", default-features = false }}")
}
