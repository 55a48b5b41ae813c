//! The handlers: one file a request, each from the protocol's words to `analysis` and back.

pub(crate) mod diagnostic;
pub(crate) mod hover;
