//! What other files ask of a Rust file: its modules, and the actors that it shares.

use super::{path::plain, tokens::Tokens};
use crate::{cursor, declaration, error::Errors, format, language::Keyword, lower::Shared};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    ops::Range,
    path::{Path, PathBuf},
};

/// How many modules deep a file is looked into.
const DEPTH: usize = 64;

/// The modules of a file, and the actors in them.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// `mod a { … }`, in the order in which they start.
    inline: Vec<Inline>,
    /// `mod a;`
    elsewhere: Vec<Elsewhere>,
    /// Both, by the module around them and their name.
    children: HashMap<Option<usize>, HashMap<String, Index>>,
    /// By their names.
    actors: HashMap<String, Vec<Declared>>,
    /// What else may have a name in a module.
    brought: Brought,
    /// Whether the file was not looked into, since it has neither modules nor actors.
    pub is_closed: bool,
}

/// Names that come into the modules of a file from elsewhere.
#[derive(Debug, Default)]
struct Brought {
    /// By a `use` or an `extern crate`, or where a `cfg` decides.
    names: HashSet<(Option<usize>, String)>,
    /// Modules with a `use` of all names, or with a macro that nobody here knows.
    any: HashSet<Option<usize>>,
}

/// Which of the modules one is.
#[derive(Debug, Clone, Copy)]
enum Index {
    Inline(usize),
    Elsewhere(usize),
}

/// A module within the file. Its number is its index.
#[derive(Debug)]
struct Inline {
    name: String,
    within: Option<usize>,
    range: Range<usize>,
    /// The folder of the modules in it, below that of the file.
    folder: PathBuf,
}

/// A module in a file of its own.
#[derive(Debug)]
struct Elsewhere {
    name: String,
    within: Option<usize>,
    /// What `#[path = "…"]` says.
    path: Option<String>,
}

/// An actor that an `actors!` block declares.
#[derive(Debug)]
struct Declared {
    within: Option<usize>,
    /// As it is handed over to articles.
    declaration: String,
}

/// What a module of a name is.
pub(crate) enum Child<'o> {
    /// It stands in the same file.
    Inline(usize),
    /// In another, as `#[path = "…"]` says.
    Elsewhere(Option<&'o str>),
}

impl Outline {
    /// Reads a file. `label` tells it from others. What is not made of Rust tokens has nothing that others could use.
    pub fn of(source: &str, label: usize) -> Self {
        // Most files of a package have neither, and to divide them into tokens would take most of the time.
        if !source.contains("mod") && !source.contains("actors") {
            return Self {
                is_closed: true,
                ..Self::default()
            };
        }
        Self::open(source, label)
    }

    /// The same, whatever the file has.
    pub fn open(source: &str, label: usize) -> Self {
        Tokens::of(source).map_or_else(
            |_| Self::default(),
            |tokens| Self::of_tokens(tokens.stream, label),
        )
    }

    /// The same of a file that is divided into tokens already.
    pub fn of_tokens(file: TokenStream, label: usize) -> Self {
        let mut outline = Self::default();
        outline.modules(file.clone());
        for (number, block) in format::blocks(file).iter().enumerate() {
            if block.kind == format::Kind::Actors {
                outline.share(block, &format!("{label}_{number}"));
            }
        }
        outline
    }

    /// Collects the modules, wherever they stand.
    fn modules(&mut self, file: TokenStream) {
        // Not by recursion: a hostile file nests its brackets deeper than the stack reaches.
        let mut streams = vec![(file, None, true)];
        while let Some((stream, within, of_module)) = streams.pop() {
            let tokens: Vec<TokenTree> = stream.into_iter().collect();
            self.brought.collect(&tokens, within, of_module);
            for (index, token) in tokens.iter().enumerate() {
                let before = &tokens[..index];
                match (token, before) {
                    (
                        TokenTree::Punct(end),
                        [before @ .., TokenTree::Ident(word), TokenTree::Ident(name)],
                    ) if end.as_char() == ';' && word == "mod" => {
                        if is_conditional(before) {
                            self.brought.names.insert((within, plain(name)));
                        }
                        self.elsewhere.push(Elsewhere {
                            name: plain(name),
                            within,
                            path: path_attribute(before),
                        });
                    }
                    (
                        TokenTree::Group(group),
                        [before @ .., TokenTree::Ident(word), TokenTree::Ident(name)],
                    ) if group.delimiter() == Delimiter::Brace && word == "mod" => {
                        if let Some(inside) = self.enter(group, name, within, before) {
                            streams.push((group.stream(), Some(inside), true));
                        }
                    }
                    (TokenTree::Group(_), [.., TokenTree::Ident(word), bang, _])
                        if word == "macro_rules" && is_sign(bang, '!') => {}
                    (TokenTree::Group(_), [.., TokenTree::Ident(word), bang])
                        if is_known(word) && is_sign(bang, '!') => {}
                    (TokenTree::Group(group), _) => streams.push((group.stream(), within, false)),
                    _ => {}
                }
            }
        }
        self.sort();
    }

    /// Adds a module within the file.
    fn enter(
        &mut self,
        group: &Group,
        name: &Ident,
        within: Option<usize>,
        before: &[TokenTree],
    ) -> Option<usize> {
        if self.above(within).count() == DEPTH {
            return None;
        }
        let name = plain(name);
        let outer = within.map(|module| self.inline[module].folder.clone());
        let own = path_attribute(before).unwrap_or_else(|| name.clone());
        self.inline.push(Inline {
            name,
            within,
            range: group.span().byte_range(),
            folder: outer.unwrap_or_default().join(own),
        });
        Some(self.inline.len() - 1)
    }

    /// Puts the modules in the order in which they start, so that the one around a place is soon found, and by their names.
    fn sort(&mut self) {
        let mut order: Vec<usize> = (0..self.inline.len()).collect();
        order.sort_by_key(|module| self.inline[*module].range.start);
        let mut new = vec![0; order.len()];
        for (to, from) in order.iter().enumerate() {
            new[*from] = to;
        }
        for module in &mut self.inline {
            module.within = module.within.map(|outer| new[outer]);
        }
        for module in &mut self.elsewhere {
            module.within = module.within.map(|outer| new[outer]);
        }
        let renumber = |module: Option<usize>| module.map(|module| new[module]);
        let names = std::mem::take(&mut self.brought.names).into_iter();
        self.brought.names = names.map(|(of, name)| (renumber(of), name)).collect();
        let any = std::mem::take(&mut self.brought.any).into_iter();
        self.brought.any = any.map(renumber).collect();
        self.inline.sort_by_key(|module| module.range.start);
        let inline = self.inline.iter().enumerate();
        let inline = inline.map(|(at, module)| (module.within, &module.name, Index::Inline(at)));
        let elsewhere = self.elsewhere.iter().enumerate();
        let elsewhere =
            elsewhere.map(|(at, module)| (module.within, &module.name, Index::Elsewhere(at)));
        for (within, name, index) in inline.chain(elsewhere) {
            let names = self.children.entry(within).or_default();
            match names.entry(name.clone()) {
                // Only a `cfg` can tell which of the two it is.
                Entry::Occupied(_) => {
                    self.brought.names.insert((within, name.clone()));
                }
                Entry::Vacant(free) => {
                    free.insert(index);
                }
            }
        }
    }

    /// Whether a module may have something of that name that it does not declare itself: through a `use`, a macro or a `cfg`.
    pub fn may_have(&self, within: Option<usize>, name: &str) -> bool {
        self.brought.any.contains(&within) || self.is_doubled(within, name)
    }

    /// Whether a module of that name that is declared there may be another: a `cfg` decides, or a `use` has it too.
    pub fn is_doubled(&self, within: Option<usize>, name: &str) -> bool {
        self.brought.names.contains(&(within, name.to_owned()))
    }

    /// Adds the actors of an `actors!` block.
    fn share(&mut self, block: &format::Block, label: &str) {
        let within = self.around(block.range.start);
        let tokens = cursor::flatten(block.stream());
        let declared = declaration::block(&tokens, Keyword::IN_ACTORS, &Errors::default());
        for declaration in &declared.declarations {
            let own: TokenStream = tokens[declaration.range.clone()].iter().cloned().collect();
            let name = declaration.name.to_string();
            self.actors.entry(name).or_default().push(Declared {
                within,
                declaration: Shared::hand_over(label, &own),
            });
        }
    }

    /// The innermost module around a byte of the code; none where that is the module of the file.
    pub fn around(&self, byte: usize) -> Option<usize> {
        let before = self
            .inline
            .partition_point(|module| module.range.start <= byte);
        let mut at = before.checked_sub(1);
        while let Some(module) = at.map(|module| &self.inline[module]) {
            if byte < module.range.end {
                return at;
            }
            at = module.within;
        }
        None
    }

    /// A module and those around it.
    fn above(&self, module: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(module, |module| self.inline[*module].within)
    }

    /// The modules that lead to one within the file, by their numbers.
    pub fn way_to(&self, module: Option<usize>) -> Vec<usize> {
        let mut way: Vec<usize> = self.above(module).collect();
        way.reverse();
        way
    }

    /// The name of a module.
    pub fn name(&self, module: usize) -> &str {
        &self.inline[module].name
    }

    /// The folder below that of the file where the modules of a module lie.
    pub fn folder(&self, module: Option<usize>) -> &Path {
        module.map_or(Path::new(""), |module| &self.inline[module].folder)
    }

    /// The module of that name in another.
    pub fn child(&self, within: Option<usize>, name: &str) -> Option<Child<'_>> {
        Some(match *self.children.get(&within)?.get(name)? {
            Index::Inline(module) => Child::Inline(module),
            Index::Elsewhere(module) => Child::Elsewhere(self.elsewhere[module].path.as_deref()),
        })
    }

    /// The modules that are files of their own: the module around each, and its name.
    pub fn files(&self) -> impl Iterator<Item = (Option<usize>, &str)> {
        let files = self.elsewhere.iter();
        files.map(|module| (module.within, &*module.name))
    }

    /// How a module declares an actor.
    pub fn actor(&self, within: Option<usize>, name: &str) -> Option<&str> {
        let mut actors = self.actors.get(name)?.iter();
        let found = actors.find(|actor| actor.within == within)?;
        Some(&found.declaration)
    }

    /// How any module of the file declares an actor, with the name of the module.
    pub fn any_actor(&self, name: &str) -> impl Iterator<Item = (Option<&str>, &str)> {
        let actors = self.actors.get(name).into_iter().flatten();
        actors.map(|actor| {
            let module = actor.within.map(|module| self.name(module));
            (module, &*actor.declaration)
        })
    }
}

impl Brought {
    /// Looks for what a stretch of a module brings in; `of_module` where it stands in no brackets within it.
    fn collect(&mut self, tokens: &[TokenTree], within: Option<usize>, of_module: bool) {
        let mut rest = tokens;
        while let [token, behind @ ..] = rest {
            rest = match (token, behind) {
                (TokenTree::Ident(word), path) if word == "use" => self.import(path, within),
                (TokenTree::Ident(word), [TokenTree::Ident(of), path @ ..])
                    if word == "extern" && of == "crate" =>
                {
                    self.import(path, within)
                }
                (TokenTree::Ident(name), [bang, TokenTree::Group(_), behind @ ..])
                    if of_module && is_sign(bang, '!') =>
                {
                    if !is_known(name) {
                        self.any.insert(within);
                    }
                    behind
                }
                _ => behind,
            };
        }
    }

    /// The names that a `use` ends in, up to its semicolon. What stands behind is handed back.
    fn import<'t>(&mut self, path: &'t [TokenTree], within: Option<usize>) -> &'t [TokenTree] {
        let end = path.iter().position(|token| is_sign(token, ';'));
        let (path, rest) = path.split_at(end.unwrap_or(path.len()));
        let mut open = vec![(path.to_vec(), 0)];
        while let Some((tokens, depth)) = open.pop() {
            for (index, token) in tokens.iter().enumerate() {
                match token {
                    // `a::{self}` has the name `a`.
                    TokenTree::Ident(name) => match tokens[index + 1..] {
                        [ref sign, _, TokenTree::Ident(_), ..] if is_sign(sign, ':') => {}
                        _ => {
                            self.names.insert((within, plain(name)));
                        }
                    },
                    TokenTree::Group(group) if depth < DEPTH => {
                        open.push((group.stream().into_iter().collect(), depth + 1));
                    }
                    TokenTree::Punct(star) if star.as_char() != '*' => {}
                    _ => {
                        self.any.insert(within);
                    }
                }
            }
        }
        rest
    }
}

/// Whether it is known what a macro of this name leaves in its module.
fn is_known(name: &Ident) -> bool {
    ["article", "actors", "feed"]
        .iter()
        .any(|known| name == known)
}

/// Whether a `cfg` may decide if there is what these tokens lead to, or where.
fn is_conditional(before: &[TokenTree]) -> bool {
    has_attribute(before, &["cfg", "cfg_attr"])
}

/// Whether one of the attributes before what these tokens lead to has such a name.
pub(super) fn has_attribute(before: &[TokenTree], names: &[&str]) -> bool {
    let is_item = |token: &&TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(sign) => matches!(sign.as_char(), ':' | '!' | '#'),
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        TokenTree::Literal(_) => false,
    };
    let item = before.iter().rev().take_while(is_item);
    item.filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            group.stream().into_iter().next()
        }
        _ => None,
    })
    .any(|first| matches!(first, TokenTree::Ident(word) if names.iter().any(|name| word == name)))
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// What `#[path = "…"]` says among the attributes at the end of these tokens.
fn path_attribute(before: &[TokenTree]) -> Option<String> {
    let is_public = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "pub");
    let mut rest = match before {
        [rest @ .., word] if is_public(word) => rest,
        [rest @ .., word, TokenTree::Group(_)] if is_public(word) => rest,
        rest => rest,
    };
    while let [before @ .., hash, TokenTree::Group(group)] = rest
        && is_sign(hash, '#')
    {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        if let [TokenTree::Ident(word), equals, TokenTree::Literal(path)] = &tokens[..]
            && word == "path"
            && is_sign(equals, '=')
            && let syn::Lit::Str(path) = syn::Lit::new(path.clone())
        {
            return Some(path.value());
        }
        rest = before;
    }
    None
}
