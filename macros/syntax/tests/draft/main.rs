//! Drafts of declarations.
