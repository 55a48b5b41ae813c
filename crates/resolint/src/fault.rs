//! Faults of resolint itself: one line about the draft that met one, no trace of the stack.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps what a fault says of itself instead of printing it.
pub(crate) fn watch() {
    std::panic::set_hook(Box::new(|fault: &PanicHookInfo<'_>| {
        let place = fault.location().map(|place| format!("{}:{}: ", place.file(), place.line()));
        let said = fault.payload_as_str().unwrap_or("?").lines().next().unwrap_or_default();
        LAST.with_borrow_mut(|last| *last = format!("{}{said}", place.unwrap_or_default()));
    }));
}

/// What the last fault of this thread said.
pub(crate) fn last() -> String {
    LAST.with_borrow(String::clone)
}
