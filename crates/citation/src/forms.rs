//! The forms of citations, one a file.

pub(crate) mod back;
pub(crate) mod bare;
pub(crate) mod bodies;
pub(crate) mod chinese;
pub(crate) mod governed;
pub(crate) mod lists;
pub(crate) mod members;
pub(crate) mod pinpoints;
pub(crate) mod statements;
pub(crate) mod symbols;
pub(crate) mod titles;
