//! Where a snapshot has its knowledge from.

use knowledge::Knowledge;

/// Knowledge that stays as it is while a snapshot needs it: embedded in the program, or mapped
/// from the packs of a project.
pub trait Library: Send + Sync {
    /// What is known.
    fn knowledge(&self) -> &Knowledge<'_>;
}

/// Knowledge that is there as long as the program runs.
#[derive(Clone, Copy, Debug)]
pub struct Builtin(pub &'static Knowledge<'static>);

impl Library for Builtin {
    fn knowledge(&self) -> &Knowledge<'_> {
        self.0
    }
}
