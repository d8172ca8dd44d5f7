//! Where the actors that an article imports are declared.

use super::{
    feed::Home,
    file::RustFile,
    outline::Outline,
    package::{Module, Package, Way},
    path::{Path, Start, paths},
};
use crate::{
    error::{Error, Extent},
    import::Import,
    lower::Shared,
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Ident, Literal, TokenTree};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::PathBuf,
    rc::Rc,
};

/// A file, by the path that messages show.
type Known = (String, Rc<Outline>);

/// Finds the declarations of shared actors: where their path leads, in the files that were given, or by their name in the
/// package.
pub(crate) struct Finder {
    package: Package,
    given: Vec<Known>,
    /// The ways to the file itself, once they are asked for, and whether those that only a search finds are among them.
    ways: Vec<Way>,
    searched: bool,
    /// The files of the package, once a name is looked for in all of them.
    everything: Option<Rc<[Known]>>,
}

/// Why it is not known how an actor is declared.
enum Unknown {
    /// No file declares it. These were looked for, or looked into.
    Nowhere(BTreeSet<String>),
    /// These declare it, each in its own way.
    Several(BTreeSet<String>),
}

impl Finder {
    /// For the imports of a file; these files are known to have shared actors.
    pub fn new(file: &RustFile, given: &[RustFile]) -> Self {
        let read = |(number, file): (usize, &RustFile)| {
            let outline = Outline::of(file.source(), usize::MAX - number);
            (file.path().display().to_string(), Rc::new(outline))
        };
        Self {
            package: Package::around(file),
            given: given.iter().enumerate().map(read).collect(),
            ways: Vec::new(),
            searched: false,
            everything: None,
        }
    }

    /// The file itself.
    pub fn own(&self) -> Rc<Outline> {
        self.package.own()
    }

    /// What is known of the actors of a block, in the order of their names, and what is said of the others.
    pub fn find(&mut self, imports: &[Import], block: usize) -> (Vec<Option<Shared>>, Vec<Error>) {
        let mut seen = HashSet::new();
        let mut shared = Vec::new();
        let mut errors = Vec::new();
        for (name, path) in imports.iter().flat_map(paths) {
            if !seen.insert(name.to_string()) {
                continue;
            }
            let declared = self.declaration(&path, &name.to_string(), block);
            let known = declared
                .map(|declared| Shared::receive(&TokenTree::Literal(Literal::string(&declared))));
            shared.push(match known {
                Ok(known) => known,
                Err(unknown) => {
                    errors.push(unknown.told(&name));
                    None
                }
            });
        }
        (shared, errors)
    }

    /// How an actor is declared that a block imports: in the module that the path leads to, or else in a file that was given, or
    /// else in the one way in which the package declares that name.
    fn declaration(&mut self, path: &Path, name: &str, block: usize) -> Result<String, Unknown> {
        let mut looked_for = BTreeSet::new();
        match self.at_path(path, name, block) {
            Ok(found) => return Ok(found),
            Err(files) => looked_for.extend(files.iter().map(|file| self.package.shown(file))),
        }
        let given = std::mem::take(&mut self.given);
        let found = the_one(&given, path, name);
        let none = matches!(&found, Err(several) if several.is_empty());
        looked_for.extend(given.iter().map(|(file, _)| file.clone()));
        self.given = given;
        if !none {
            return found.map_err(Unknown::Several);
        }
        the_one(&self.everything(), path, name).map_err(|several| match several.is_empty() {
            true => Unknown::Nowhere(looked_for),
            false => Unknown::Several(several),
        })
    }

    /// All files of the package.
    fn everything(&mut self) -> Rc<[Known]> {
        if let Some(everything) = &self.everything {
            return everything.clone();
        }
        let mut everything = Vec::new();
        for file in self.package.all() {
            if let Some(outline) = self.package.outline(&file) {
                everything.push((self.package.shown(&file), outline));
            }
        }
        let everything: Rc<[_]> = everything.into();
        self.everything = Some(everything.clone());
        everything
    }

    /// How the module that a path leads to declares an actor; otherwise the files where it should.
    fn at_path(
        &mut self,
        path: &Path,
        name: &str,
        block: usize,
    ) -> Result<String, BTreeSet<PathBuf>> {
        let mut missing = BTreeSet::new();
        if path.start == Start::Outside {
            return Err(missing);
        }
        let mut ways = self.ways();
        loop {
            for way in ways {
                match self.along(way, path, name, block) {
                    Ok(found) => return Ok(found),
                    Err(files) => missing.extend(files),
                }
            }
            if self.searched {
                return Err(missing);
            }
            self.searched = true;
            ways = self.package.hidden_ways();
            self.ways.extend(ways.iter().cloned());
        }
    }

    /// Goes a path from a block of the file to which this way leads, and asks the module at its end.
    fn along(
        &mut self,
        way: Way,
        path: &Path,
        name: &str,
        block: usize,
    ) -> Result<String, Vec<PathBuf>> {
        let module = self.end(way, path, block)?;
        let outline = self.package.outline(&module.file);
        let actor = outline
            .as_ref()
            .and_then(|outline| outline.actor(module.inline, name));
        actor.map(str::to_owned).ok_or_else(|| vec![module.file])
    }

    /// The module at the end of a path from a block of the file to which this way leads.
    fn end(&mut self, mut way: Way, path: &Path, block: usize) -> Result<Module, Vec<PathBuf>> {
        let own = self.own();
        let file = way.last().cloned().ok_or_else(Vec::new)?;
        for inline in own.way_to(own.around(block)) {
            way.push(file.within(own.name(inline), inline));
        }
        let stays = match path.start {
            Start::Crate => 1,
            Start::Above(levels) => way.len().saturating_sub(levels),
            Start::Outside => 0,
        };
        way.truncate(stays);
        for module in &path.modules {
            self.package.enter(&mut way, module)?;
        }
        way.pop().ok_or_else(Vec::new)
    }

    /// The file of the module to which a path leads from a block, as messages show it, and without links.
    pub fn file_at(&mut self, path: &Path, block: usize) -> Option<(PathBuf, PathBuf)> {
        for way in self.ways() {
            if let Ok(module) = self.end(way, path, block) {
                let real = module.file.canonicalize().unwrap_or(module.file);
                return Some((self.package.shown(&real).into(), real));
            }
        }
        None
    }

    /// The other files that were read.
    pub fn read(&self) -> Vec<PathBuf> {
        self.package.others()
    }

    /// The file itself without links, where it is one.
    pub fn real(&self) -> PathBuf {
        self.package.own_path().to_owned()
    }

    /// Where the file stands in the crates that its path tells.
    pub fn homes(&mut self) -> Vec<Home> {
        let ways = self.ways().into_iter();
        let home = |way: Way| {
            let root = way.first()?.file.clone();
            let names = way.into_iter().skip(1).map(|module| module.name);
            Some((root, names.collect()))
        };
        ways.filter_map(home).collect()
    }

    fn ways(&mut self) -> Vec<Way> {
        if self.ways.is_empty() {
            self.ways = self.package.ways();
        }
        self.ways.clone()
    }
}

/// The one way in which these files declare an actor; otherwise all that do. Modules that are called as the path says come
/// first.
fn the_one(files: &[Known], path: &Path, name: &str) -> Result<String, BTreeSet<String>> {
    let wanted = path.modules.last().map(String::as_str);
    let mut ways: [BTreeMap<&str, (&str, &str)>; 2] = Default::default();
    for (file, outline) in files {
        let stem = PathBuf::from(file);
        let stem = match stem.file_stem().and_then(|stem| stem.to_str()) {
            Some("mod") => stem
                .parent()
                .and_then(|folder| folder.file_name()?.to_str()),
            stem => stem,
        };
        for (module, declared) in outline.any_actor(name) {
            let (_, words) = declared.split_once(' ').unwrap_or_default();
            let is_called = module.or(stem) == wanted;
            ways[usize::from(!is_called)]
                .entry(words)
                .or_insert((file, declared));
        }
    }
    let ways = ways.iter().find(|ways| !ways.is_empty());
    let ways: Vec<&(&str, &str)> = ways.into_iter().flat_map(BTreeMap::values).collect();
    match ways[..] {
        [(_, declared)] => Ok((*declared).to_owned()),
        _ => Err(ways.iter().map(|(file, _)| (*file).to_owned()).collect()),
    }
}

impl Unknown {
    /// What is said of it at its name.
    fn told(self, name: &Ident) -> Error {
        let id = crate::value::id(name);
        let (text, where_) = match self {
            Self::Nowhere(files) => {
                let list: Vec<String> = files.into_iter().collect();
                let line = match list.is_empty() {
                    true => "looked for below the folder of the file".to_owned(),
                    false => format!("looked for in {}, and in the package", list.join(", ")),
                };
                (
                    format!("`{id}` is imported, and no `actors!` that declares it was found"),
                    line,
                )
            }
            Self::Several(files) => {
                let list: Vec<String> = files.into_iter().collect();
                let line = format!("declared in {}", list.join(", "));
                (
                    format!("`{id}` is imported, and several `actors!` declare it"),
                    line,
                )
            }
        };
        let error = Error::new(Rule::WrongReference, Extent::from(name.span()), text);
        error
            .detail(where_)
            .detail("name the file that is meant: --actors FILE")
    }
}
