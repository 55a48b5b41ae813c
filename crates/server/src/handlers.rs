//! The handlers: one file a request, each from the protocol's words to `analysis` and back.

pub(crate) mod calls;
pub(crate) mod code_action;
pub(crate) mod command;
pub(crate) mod completion;
pub(crate) mod definition;
pub(crate) mod diagnostic;
pub(crate) mod formatting;
pub(crate) mod hover;
pub(crate) mod reading;
pub(crate) mod references;
pub(crate) mod rename;
pub(crate) mod semantic_tokens;
pub(crate) mod symbols;
