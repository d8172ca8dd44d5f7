//! Actors that several articles share: they are declared in `actors!`, and come to `article!` in the words of their
//! declarations.

use super::{Lowering, actors};
use crate::{
    cursor::flatten,
    declaration,
    error::Errors,
    import::{self, Import},
    language::Keyword,
    value::id,
};
use newsfacts_core::{
    model::{Actor, Text},
    rules::FactList,
};
use proc_macro2::{Ident, TokenStream, TokenTree};

/// An actor as its `actors!` block declares it.
pub struct Shared {
    pub actor: Actor,
    /// The block, which tells its actors from those of the same name in others.
    block: String,
    /// Whether all of it could be read. What is wrong with it is reported in its block.
    whole: bool,
}

impl Shared {
    /// What is handed over of an actor: its block, a blank, and its declaration.
    pub fn hand_over(block: &str, declaration: &TokenStream) -> String {
        format!("{block} {declaration}")
    }

    /// Reads what was handed over.
    pub fn receive(token: &TokenTree) -> Option<Self> {
        let TokenTree::Literal(literal) = token else {
            return None;
        };
        let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else {
            return None;
        };
        let text = text.value();
        let (block, declaration) = text.split_once(' ')?;
        let tokens = flatten(declaration.parse().ok()?);
        let errors = Errors::default();
        let declared = declaration::block(&tokens, Keyword::IN_ACTORS, &errors);
        let (actors, ..) = actors(declared, &errors);
        Some(Self {
            actor: actors.into_iter().next()?,
            block: block.to_owned(),
            whole: errors.is_empty(),
        })
    }
}

/// The actors that a block imports.
pub struct Imported {
    /// The paths of its `use`s, as they stand in the generated module.
    pub paths: Vec<TokenStream>,
    pub names: Vec<Ident>,
    /// As they are declared; nothing of a name that is not one of an actor.
    pub shared: Vec<Option<Shared>>,
    /// How many actors the block itself declares: the imported ones follow them.
    pub own: usize,
}

impl Imported {
    /// Whether all of them are known whole.
    pub fn is_whole(&self) -> bool {
        let whole = |shared: &Option<Shared>| shared.as_ref().is_some_and(|shared| shared.whole);
        self.shared.iter().all(whole)
    }

    /// Names that do not lead to an actor.
    pub fn unknown(&self) -> impl Iterator<Item = &Ident> {
        let pairs = self.names.iter().zip(&self.shared);
        pairs.filter_map(|(name, shared)| shared.is_none().then_some(name))
    }

    /// What the article calls the actor that a shared one belongs to: it may be imported under another name.
    fn name_of(&self, of: &Text, block: &str) -> Text {
        let pairs = self.names.iter().zip(&self.shared);
        let is_meant = |shared: &&Shared| shared.block == block && shared.actor.id == *of;
        pairs
            .filter(|(_, shared)| shared.as_ref().filter(is_meant).is_some())
            .map(|(name, _)| id(name))
            .next()
            .unwrap_or_else(|| of.clone())
    }
}

impl Lowering<'_> {
    /// Adds the imported actors. `shared` is what is known of them, in the order of their names.
    pub(super) fn import(
        &mut self,
        imports: Vec<Import>,
        mut shared: Vec<Option<Shared>>,
    ) -> Imported {
        let names = import::names(&imports);
        shared.resize_with(names.len(), || None);
        let imported = Imported {
            paths: imports.into_iter().map(|import| import.path).collect(),
            names,
            shared,
            own: self.actors.len(),
        };
        for (name, shared) in imported.names.iter().zip(&imported.shared) {
            let Some(shared) = shared else {
                self.trace.lost.name(name); // what refers to it is not to blame
                continue;
            };
            let of = shared.actor.of.as_ref();
            let place = FactList::Actors.at(self.actors.len());
            self.trace.spans.insert(place, name.span().into());
            self.actors.push(Actor {
                id: id(name),
                of: of.map(|of| imported.name_of(of, &shared.block)),
                ..shared.actor.clone()
            });
        }
        imported
    }
}
