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
    /// Whether a `cfg` decides which module it is, or a `use` has one of its name too.
    pub in_doubt: bool,
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

/// A path that could not be gone.
#[derive(Debug, Clone, Default)]
pub(super) struct Lost {
    /// The files where its next module, or what it leads to, should stand.
    pub files: Vec<PathBuf>,
    /// Whether it may go on all the same, where only the compiler sees: through a `use`, a macro or another crate.
    pub may_go_on: bool,
    /// The module that is missing; none where the path leads to a module, which does not have what is looked for.
    pub module: Option<String>,
}

impl Lost {
    /// The same path, lost on another way too.
    pub fn add(&mut self, other: Self) {
        self.may_go_on |= other.may_go_on;
        self.files.extend(other.files);
        self.module = other.module;
    }
}

/// The files around one.
pub(super) struct Package {
    /// The file itself, without links, where it is one.
    own: PathBuf,
    /// The folder with the `Cargo.toml`.
    folder: Option<PathBuf>,
    /// Nothing is read outside of it.
    fence: Option<PathBuf>,
    here: Option<PathBuf>,
    is_root: bool,
    /// What was read, or cannot be.
    read: HashMap<PathBuf, Option<Rc<Outline>>>,
    files_left: usize,
    bytes_left: u64,
}

impl Package {
    /// `outline` is what the file itself has for others.
    pub fn around(file: &RustFile, outline: Outline) -> Self {
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
        Self {
            fence: fence.or_else(|| beside.map(Path::to_owned)),
            folder,
            here: std::env::current_dir()
                .and_then(|here| here.canonicalize())
                .ok(),
            is_root: false,
            read: HashMap::from([(own.clone(), Some(Rc::new(outline)))]),
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
        let roots = self.roots();
        self.is_root = roots.iter().any(|root| self.is_own(root));
        for root in roots {
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
        let (own, mut ways) = (self.own.clone(), Vec::new());
        for root in self.roots() {
            self.visit(&root, &mut |way| {
                let is_own = leads_to(&way[way.len() - 1].file, &own);
                if way.len() > 1 && is_own {
                    ways.push(way.clone());
                }
                !is_own || way.len() == 1
            });
        }
        ways
    }

    /// Goes to all files of a crate. Where it comes, it is asked whether to go on to the modules in it.
    fn visit(&mut self, root: &Path, goes_on: &mut dyn FnMut(&Way) -> bool) {
        let mut seen = HashSet::new();
        let mut open = vec![vec![root_of(root)]];
        while let Some(way) = open.pop() {
            let Some(module) = way.last().filter(|_| way.len() <= DEPTH) else {
                continue;
            };
            if !goes_on(&way) {
                continue;
            }
            let Some(outline) = self.outline(&module.file) else {
                continue;
            };
            if !seen.insert(module.file.clone()) {
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

    fn is_own(&self, file: &Path) -> bool {
        leads_to(file, &self.own)
    }

    /// Whether a module may have something of that name that it does not declare itself.
    pub fn may_have(&mut self, module: &Module, name: &str) -> bool {
        let Some(outline) = self.outline(&module.file).filter(|_| !module.in_doubt) else {
            return true;
        };
        if !outline.is_closed {
            return outline.may_have(module.inline, name);
        }
        let bytes = files::read(&module.file, MOST_TEXT).ok();
        let Some(source) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            return true;
        };
        let outline = Rc::new(Outline::open(&source, 0));
        self.read.insert(module.file.clone(), Some(outline.clone()));
        outline.may_have(module.inline, name)
    }

    /// Whether a path may start with another crate of that name: the manifest would tell it, or rustc brings it along.
    pub fn may_be_crate(&self, name: &str) -> bool {
        let Some(folder) = &self.folder else {
            return true;
        };
        let bytes = files::read(folder.join("Cargo.toml"), MOST_TEXT).unwrap_or_default();
        let manifest = String::from_utf8_lossy(&bytes).replace('-', "_");
        let is_of_name = |c: char| !c.is_alphanumeric() && c != '_';
        ["std", "core", "alloc"].contains(&name)
            || manifest.split(is_of_name).any(|word| word == name)
    }

    /// Whether the file is the root of a crate, as cargo finds them by itself. It is known once the ways to it are.
    pub fn is_root(&self) -> bool {
        self.is_root
    }

    /// The files of those programs of the package that do not share a crate, or the library, with these ways.
    pub fn of_other_programs(&mut self, ways: &[Way]) -> HashSet<PathBuf> {
        let own: HashSet<PathBuf> = ways
            .iter()
            .filter_map(|way| Some(way.first()?.file.clone()))
            .collect();
        let (mut near, mut far) = (HashSet::new(), HashSet::new());
        for root in self.roots() {
            let is_near = own.contains(&root) || root.ends_with("src/lib.rs");
            let files = if is_near { &mut near } else { &mut far };
            self.visit(&root, &mut |way| {
                files.extend(
                    way.last()
                        .and_then(|module| module.file.canonicalize().ok()),
                );
                true
            });
        }
        far.retain(|file| !near.contains(file));
        far
    }

    /// Goes on to the module of that name.
    ///
    /// # Errors
    /// Where there is none.
    pub fn enter(&mut self, way: &mut Way, name: &str) -> Result<(), Lost> {
        let module = way.last().cloned().ok_or_else(Lost::default)?;
        let missing = |may_go_on| Lost {
            files: vec![module.file.clone()],
            may_go_on: may_go_on || module.in_doubt,
            module: Some(name.to_owned()),
        };
        let outline = self.outline(&module.file).ok_or_else(|| missing(true))?;
        let Some(child) = outline.child(module.inline, name) else {
            return Err(missing(self.may_have(&module, name)));
        };
        let in_doubt = module.in_doubt || outline.is_doubled(module.inline, name);
        let path = match child {
            Child::Elsewhere(path) => path,
            Child::Inline(inline) => {
                way.push(Module {
                    in_doubt,
                    ..module.within(name, inline)
                });
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
                    in_doubt,
                    folder: folder.clone(),
                });
                return Ok(());
            }
        }
        // What is there, and is not read here, rustc may read.
        let is_there = candidates.iter().any(|(file, _)| file.exists());
        Err(Lost {
            may_go_on: is_there || in_doubt,
            files: candidates.into_iter().map(|(file, _)| file).collect(),
            module: Some(name.to_owned()),
        })
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
        in_doubt: false,
        folder: file.parent().unwrap_or(Path::new("")).to_owned(),
    }
}

/// Whether a path leads to a file, which is given without links.
fn leads_to(path: &Path, file: &Path) -> bool {
    path == file || path.canonicalize().is_ok_and(|path| path == file)
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
