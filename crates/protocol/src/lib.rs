//! The Language Server Protocol as a judge.
//!
//! [`Model`] is the meta model of the protocol, which says of every message what it must look
//! like; [`Judge`] reads a whole session, both ways, and lists what breaks it: shapes, unknown
//! ids, questions without an answer. [`Editor`] drives a server as an editor does, under a
//! judge, and waits for messages, never for time. [`proxy`] stands between a real editor and a
//! server.
//!
//! It knows nothing of resolint.

mod editor;
mod judge;
mod mirror;
mod model;
mod proxy;
mod wire;

pub use editor::Editor;
pub use judge::{Judge, Side};
pub use mirror::{Mirror, Unit};
pub use model::Model;
pub use proxy::proxy;
pub use wire::{frame, read_frame};
