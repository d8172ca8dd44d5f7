//! Where the actors that an article imports are declared.

use super::{
    feed::{Home, Leads},
    file::RustFile,
    outline::Outline,
    package::{Lost, Module, Package, Way},
    path::{Path, Start, paths},
    tokens::Tokens,
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
    /// Its path leads to no such module, or to one that does not declare it, and these files show that.
    NotThere(Option<String>, BTreeSet<String>),
    /// These declare it, each in its own way.
    Several(BTreeSet<String>),
}

impl Finder {
    /// For the imports of a file; these files are known to have shared actors.
    pub fn new(file: &RustFile, tokens: &Tokens, given: &[RustFile]) -> Self {
        let read = |(number, file): (usize, &RustFile)| {
            let outline = Outline::of(file.source(), usize::MAX - number);
            (file.path().display().to_string(), Rc::new(outline))
        };
        let own = Outline::of_tokens(tokens.stream.clone(), 0);
        Self {
            package: Package::around(file, own),
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

    /// How an actor is declared that a block imports: in the module that the path leads to, or else in a file that was given.
    /// Where the path cannot be followed, also in the one way in which the package declares that name.
    fn declaration(&mut self, path: &Path, name: &str, block: usize) -> Result<String, Unknown> {
        let lost = match self.at_path(path, name, block) {
            Ok(found) => return Ok(found),
            Err(lost) => lost,
        };
        let shown = lost.files.iter().map(|file| self.package.shown(file));
        let mut looked_for: BTreeSet<String> = shown.collect();
        let given = std::mem::take(&mut self.given);
        let found = the_one(&given, path, name);
        let none = matches!(&found, Err(several) if several.is_empty());
        if !none {
            self.given = given;
            return found.map_err(Unknown::Several);
        }
        if !lost.may_go_on {
            self.given = given;
            return Err(Unknown::NotThere(lost.module, looked_for));
        }
        looked_for.extend(given.iter().map(|(file, _)| file.clone()));
        self.given = given;
        the_one(&self.everything(), path, name).map_err(|several| match several.is_empty() {
            true => Unknown::Nowhere(looked_for),
            false => Unknown::Several(several),
        })
    }

    /// All files of the package but those of other programs.
    fn everything(&mut self) -> Rc<[Known]> {
        if let Some(everything) = &self.everything {
            return everything.clone();
        }
        let mut everything = Vec::new();
        let ways = self.known_ways();
        let others = match ways.is_empty() {
            // Nobody knows to which program the file belongs.
            true => HashSet::new(),
            false => self.package.of_other_programs(&ways),
        };
        for file in self.package.all() {
            if file.canonicalize().is_ok_and(|file| others.contains(&file)) {
                continue;
            }
            if let Some(outline) = self.package.outline(&file) {
                everything.push((self.package.shown(&file), outline));
            }
        }
        let everything: Rc<[_]> = everything.into();
        self.everything = Some(everything.clone());
        everything
    }

    /// How the module that a path leads to declares an actor.
    fn at_path(&mut self, path: &Path, name: &str, block: usize) -> Result<String, Lost> {
        let found = self.follow(path, block, |package, module| {
            let outline = package.outline(&module.file);
            let actor = outline
                .as_ref()
                .and_then(|outline| outline.actor(module.inline, name));
            actor.map(str::to_owned).ok_or_else(|| Lost {
                may_go_on: package.may_have(module, name),
                files: vec![module.file.clone()],
                module: None,
            })
        });
        found.map(|(found, _)| found)
    }

    /// Goes a path from a block, in every crate that the file belongs to, and asks the module at its end.
    fn follow<T>(
        &mut self,
        path: &Path,
        block: usize,
        ask: impl Fn(&mut Package, &Module) -> Result<T, Lost>,
    ) -> Result<(T, Module), Lost> {
        let (mut all, mut of_known) = (Lost::default(), None::<Lost>);
        if path.start == Start::Outside {
            all.may_go_on = true;
            return Err(all);
        }
        let mut ways = self.ways();
        loop {
            let some_known = ways.iter().any(|way| self.is_known(way));
            for way in ways {
                let is_known = self.is_known(&way);
                if some_known && !is_known {
                    continue;
                }
                let found = self.end(way, path, block);
                let found = found.and_then(|module| Ok((ask(&mut self.package, &module)?, module)));
                match found {
                    Ok(found) => return Ok(found),
                    Err(lost) if is_known => of_known.get_or_insert_default().add(lost),
                    Err(lost) => all.add(lost),
                }
            }
            if self.searched {
                // What a way that nobody takes leads to says nothing of the path.
                all.may_go_on = true;
                return Err(of_known.unwrap_or(all));
            }
            ways = self.search();
        }
    }

    /// Whether a way starts at the root of a crate, and not at the file itself only because it might be one.
    fn is_known(&self, way: &Way) -> bool {
        way.len() > 1 || self.package.is_root()
    }

    /// The ways from roots of crates, all of which are looked for.
    fn known_ways(&mut self) -> Vec<Way> {
        let mut ways = self.ways();
        ways.extend(self.search());
        ways.retain(|way| self.is_known(way));
        ways
    }

    /// Adds the ways that only a search finds, and returns what is new of them.
    fn search(&mut self) -> Vec<Way> {
        if std::mem::replace(&mut self.searched, true) {
            return Vec::new();
        }
        let hidden = self.package.hidden_ways();
        self.ways.extend(hidden.iter().cloned());
        hidden
    }

    /// The module at the end of a path from a block of the file to which this way leads.
    fn end(&mut self, mut way: Way, path: &Path, block: usize) -> Result<Module, Lost> {
        let own = self.own();
        let file = way.last().cloned().ok_or_else(Lost::default)?;
        for inline in own.way_to(own.around(block)) {
            way.push(file.within(own.name(inline), inline));
        }
        let stays = match path.start {
            Start::Crate => 1,
            Start::Above(levels) => way.len().saturating_sub(levels),
            Start::Outside => 0,
        };
        way.truncate(stays);
        for (index, module) in path.modules.iter().enumerate() {
            self.package.enter(&mut way, module).map_err(|lost| {
                let leaves = index == 0 && path.may_leave && self.package.may_be_crate(module);
                Lost {
                    may_go_on: lost.may_go_on || leaves,
                    ..lost
                }
            })?;
        }
        way.pop().ok_or_else(Lost::default)
    }

    /// Where the path of an article leads from a block: the file of its module, as messages show it, and without links.
    pub fn way_of(&mut self, path: &Path, name: &str, block: usize) -> Leads {
        let found = self.follow(path, block, |package, module| {
            let outline = package.outline(&module.file);
            let written =
                outline.and_then(|outline| outline.child(module.inline, name).map(|_| ()));
            Ok(written.is_some() || package.may_have(module, name))
        });
        match found {
            Ok((may_have, module)) => {
                let real = module.file.canonicalize().unwrap_or(module.file);
                Leads {
                    file: Some(self.package.shown(&real).into()),
                    real: Some(real),
                    may_go_on: may_have || self.known_ways().is_empty(),
                    missing: None,
                }
            }
            Err(lost) => {
                let files = lost.files.iter().map(|file| self.package.shown(file));
                let files: BTreeSet<String> = files.collect();
                Leads {
                    file: None,
                    real: None,
                    may_go_on: lost.may_go_on,
                    missing: Some(not_there(lost.module.as_deref(), &files)),
                }
            }
        }
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

/// That a module is missing in these files, or that what is looked for is not in them.
fn not_there(module: Option<&str>, files: &BTreeSet<String>) -> String {
    let list: Vec<&str> = files.iter().map(String::as_str).collect();
    let list = list.join(", ");
    match module {
        Some(module) => {
            format!("there is no module `{module}` where the path leads: looked for in {list}")
        }
        None if list.is_empty() => {
            "the path leads out of the crate: it has more `super` than there are modules".to_owned()
        }
        None => format!("looked for in {list}, where the path leads"),
    }
}

impl Unknown {
    /// What is said of it at its name.
    fn told(self, name: &Ident) -> Error {
        let id = crate::value::id(name);
        let is_wrong = matches!(self, Self::NotThere(..));
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
            Self::NotThere(module, files) => (
                format!("`{id}` is imported, and no `actors!` that declares it was found"),
                not_there(module.as_deref(), &files),
            ),
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
        error.detail(where_).detail(match is_wrong {
            true => "mend the path, or name the file that is meant: --actors FILE",
            false => "name the file that is meant: --actors FILE",
        })
    }
}
