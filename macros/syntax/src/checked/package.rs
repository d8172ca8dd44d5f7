//! The files of the package around a Rust file: its modules as rustc finds them, and whatever else declares actors. Nothing is
//! read out of the package or its workspace, and no more than so many files.

use super::{
    file::RustFile,
    outline::{Child, Outline},
};
use newsfacts_core::files::{self, MOST_FACTS, MOST_TEXT};
use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

/// How many files are read for the actors of one.
const MOST_FILES: usize = 2000;

/// How many folders deep a package is searched.
const DEPTH: usize = 16;

/// Folders whose files, and the `main.rs` in whose folders, are crates of their own.
const TARGETS: [&str; 4] = ["src/bin", "examples", "tests", "benches"];

/// A module: its file, and where it stands in it.
#[derive(Debug, Clone)]
pub(super) struct Module {
    pub name: String,
    pub file: PathBuf,
    pub inline: Option<usize>,
    /// The folder of the modules of its file.
    folder: PathBuf,
}

impl Module {
    /// A module within the same file.
    pub fn within(&self, name: &str, inline: usize) -> Self {
        Self {
            name: name.to_owned(),
            inline: Some(inline),
            ..self.clone()
        }
    }
}

/// A module after the other, from the root of a crate on.
pub(super) type Way = Vec<Module>;

/// The files around one.
pub(super) struct Package {
    /// The file itself, without links, where it is one.
    own: PathBuf,
    /// The folder with the `Cargo.toml`.
    folder: Option<PathBuf>,
    /// Nothing is read outside of it.
    fence: Option<PathBuf>,
    here: Option<PathBuf>,
    /// What was read, or cannot be.
    read: HashMap<PathBuf, Option<Rc<Outline>>>,
    files_left: usize,
    bytes_left: u64,
}

impl Package {
    pub fn around(file: &RustFile) -> Self {
        let found = file.path().canonicalize().ok();
        let beside = found.as_deref().and_then(Path::parent);
        let folder = beside.and_then(|beside| manifest(beside, |_| true));
        let is_workspace = |manifest: &Path| {
            let bytes = files::read(manifest, MOST_TEXT).unwrap_or_default();
            String::from_utf8_lossy(&bytes).contains("[workspace")
        };
        let workspace = folder
            .as_deref()
            .and_then(|folder| manifest(folder, is_workspace));
        let fence = workspace.or_else(|| folder.clone());
        let own = found.clone().unwrap_or_else(|| file.path().to_owned());
        let outline = Rc::new(Outline::of(file.source(), 0));
        Self {
            fence: fence.or_else(|| beside.map(Path::to_owned)),
            folder,
            here: std::env::current_dir()
                .and_then(|here| here.canonicalize())
                .ok(),
            read: HashMap::from([(own.clone(), Some(outline))]),
            own,
            files_left: MOST_FILES,
            bytes_left: MOST_FACTS,
        }
    }

    /// The file itself.
    pub fn own(&self) -> Rc<Outline> {
        self.read[&self.own].clone().unwrap_or_default()
    }

    /// Its path without links, where it is one.
    pub fn own_path(&self) -> &Path {
        &self.own
    }

    /// The other files that were read, in order.
    pub fn others(&self) -> Vec<PathBuf> {
        let read = self.read.iter().filter(|(_, read)| read.is_some());
        let files = read.map(|(file, _)| file.clone());
        let mut others: Vec<PathBuf> = files.filter(|file| *file != self.own).collect();
        others.sort();
        others
    }

    /// A path as messages show it: from where the program runs, if it lies there.
    pub fn shown(&self, path: &Path) -> String {
        let here = self.here.as_deref();
        let near = here.and_then(|here| path.strip_prefix(here).ok());
        near.unwrap_or(path).display().to_string()
    }

    /// What a file has for others; nothing where it is not there, or may not be read.
    pub fn outline(&mut self, path: &Path) -> Option<Rc<Outline>> {
        if let Some(read) = self.read.get(path) {
            return read.clone();
        }
        let outline = self.read_new(path);
        self.read.insert(path.to_owned(), outline.clone());
        outline
    }

    fn read_new(&mut self, path: &Path) -> Option<Rc<Outline>> {
        let file = path.canonicalize().ok()?;
        if let Some(read) = self.read.get(&file) {
            return read.clone();
        }
        if !file.starts_with(self.fence.as_deref()?) || self.files_left == 0 {
            return None;
        }
        self.files_left -= 1;
        let bytes = files::read(&file, MOST_TEXT.min(self.bytes_left)).ok()?;
        self.bytes_left -= bytes.len() as u64;
        let source = String::from_utf8(bytes).ok()?;
        let label = MOST_FILES - self.files_left;
        let outline = Some(Rc::new(Outline::of(&source, label)));
        self.read.insert(file, outline.clone());
        outline
    }

    /// The ways to the file itself from the roots of crates that its path tells, and the one where it is a root itself.
    pub fn ways(&mut self) -> Vec<Way> {
        let own = self.own.clone();
        let mut ways = Vec::new();
        for root in self.roots() {
            let folder = root.parent().unwrap_or(Path::new(""));
            let Ok(below) = own.strip_prefix(folder) else {
                continue;
            };
            let below = below.with_extension("");
            let mut names: Vec<String> = below
                .iter()
                .map(|name| name.to_string_lossy().into_owned())
                .collect();
            if names.last().is_some_and(|name| name == "mod") {
                names.pop();
            }
            let mut way = vec![root_of(&root)];
            let found = names.iter().all(|name| self.enter(&mut way, name).is_ok());
            if found && way.last().is_some_and(|module| self.is_own(&module.file)) {
                ways.push(way);
            }
        }
        ways.push(vec![root_of(&own)]);
        ways
    }

    /// The ways to the file itself through `#[path = "…"]`: all modules of all crates are looked at.
    pub fn hidden_ways(&mut self) -> Vec<Way> {
        let mut ways = Vec::new();
        let mut seen = HashSet::new();
        for root in self.roots() {
            let mut open = vec![vec![root_of(&root)]];
            while let Some(way) = open.pop() {
                let Some(module) = way.last().filter(|_| way.len() <= DEPTH) else {
                    continue;
                };
                if way.len() > 1 && self.is_own(&module.file) {
                    ways.push(way);
                    continue;
                }
                let Some(outline) = self.outline(&module.file) else {
                    continue;
                };
                if !seen.insert((root.clone(), module.file.clone())) {
                    continue;
                }
                for (within, name) in outline.files() {
                    let mut next = way.clone();
                    let inline = outline.way_to(within);
                    let inline = inline
                        .into_iter()
                        .map(|inline| module.within(outline.name(inline), inline));
                    next.extend(inline);
                    if self.enter(&mut next, name).is_ok() {
                        open.push(next);
                    }
                }
            }
        }
        ways
    }

    fn is_own(&self, file: &Path) -> bool {
        file == self.own || file.canonicalize().is_ok_and(|file| file == self.own)
    }

    /// Goes on to the module of that name.
    ///
    /// # Errors
    /// Where there is none: the files that it may be in.
    pub fn enter(&mut self, way: &mut Way, name: &str) -> Result<(), Vec<PathBuf>> {
        let module = way.last().cloned().ok_or_else(Vec::new)?;
        let missing = || vec![module.file.clone()];
        let outline = self.outline(&module.file).ok_or_else(missing)?;
        let child = outline.child(module.inline, name).ok_or_else(missing)?;
        let path = match child {
            Child::Elsewhere(path) => path,
            Child::Inline(inline) => {
                way.push(module.within(name, inline));
                return Ok(());
            }
        };
        let inside = outline.folder(module.inline);
        let folder = module.folder.join(inside);
        let candidates = match path {
            Some(path) => {
                let beside = module.file.parent().unwrap_or(Path::new(""));
                let from = match module.inline {
                    None => beside,
                    Some(_) => &folder,
                };
                let file = from.join(path);
                let folder = file.parent().unwrap_or(Path::new("")).to_owned();
                vec![(file, folder)]
            }
            None => {
                let own = folder.join(name);
                vec![
                    (folder.join(format!("{name}.rs")), own.clone()),
                    (own.join("mod.rs"), own),
                ]
            }
        };
        for (file, folder) in &candidates {
            if self.outline(file).is_some() {
                way.push(Module {
                    name: name.to_owned(),
                    file: file.clone(),
                    inline: None,
                    folder: folder.clone(),
                });
                return Ok(());
            }
        }
        Err(candidates.into_iter().map(|(file, _)| file).collect())
    }

    /// The roots of the crates of the package, as cargo finds them by itself.
    fn roots(&self) -> Vec<PathBuf> {
        let Some(folder) = &self.folder else {
            return Vec::new();
        };
        let mut roots = vec![folder.join("src/lib.rs"), folder.join("src/main.rs")];
        for target in TARGETS {
            for (path, is_folder) in entries(&folder.join(target)) {
                let root = if is_folder {
                    path.join("main.rs")
                } else {
                    path
                };
                roots.push(root);
            }
        }
        roots.retain(|root| root.extension().is_some_and(|end| end == "rs") && root.is_file());
        roots.truncate(MOST_FILES);
        roots
    }

    /// All Rust files of the package that may declare actors; those beside the file where there is no package.
    pub fn all(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        let Some(folder) = &self.folder else {
            let beside = self.fence.as_deref().map(entries).unwrap_or_default();
            files.extend(
                beside
                    .into_iter()
                    .filter(|(_, folder)| !folder)
                    .map(|(file, _)| file),
            );
            files.retain(|file| is_rust(file));
            return files;
        };
        for part in ["src", "examples", "tests"] {
            let mut open = vec![(folder.join(part), 0)];
            while let Some((next, depth)) = open.pop() {
                for (path, is_folder) in entries(&next) {
                    match is_folder {
                        true if depth < DEPTH => open.push((path, depth + 1)),
                        false if is_rust(&path) && files.len() < MOST_FILES => files.push(path),
                        _ => {}
                    }
                }
            }
        }
        files
    }
}

/// The root of a crate.
fn root_of(file: &Path) -> Module {
    Module {
        name: String::new(),
        file: file.to_owned(),
        inline: None,
        folder: file.parent().unwrap_or(Path::new("")).to_owned(),
    }
}

fn is_rust(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "rs")
}

/// The nearest folder, from this one up, with a `Cargo.toml` of this kind.
fn manifest(folder: &Path, is_meant: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    let has = |folder: &&Path| {
        let manifest = folder.join("Cargo.toml");
        manifest.is_file() && is_meant(&manifest)
    };
    folder.ancestors().find(has).map(Path::to_owned)
}

/// The regular files of a folder and the folders in it, in order. Links are not followed, and what is built or hidden is
/// passed over.
fn entries(folder: &Path) -> Vec<(PathBuf, bool)> {
    let Ok(read) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut entries: Vec<(PathBuf, bool)> = read
        .take(MOST_FILES)
        .flatten()
        .filter_map(|entry| {
            let kind = entry.file_type().ok()?;
            let name = entry.file_name();
            let skipped = name == "target" || name.to_string_lossy().starts_with('.');
            let meant = (kind.is_file() || kind.is_dir()) && !skipped;
            meant.then(|| (entry.path(), kind.is_dir()))
        })
        .collect();
    entries.sort();
    entries
}
