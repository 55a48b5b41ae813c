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
        let said = fault.payload().downcast_ref::<&str>().copied();
        let said = said.or_else(|| fault.payload().downcast_ref::<String>().map(String::as_str));
        let said = said.and_then(|said| said.lines().next()).unwrap_or_default();
        LAST.with_borrow_mut(|last| *last = format!("{}{said}", place.unwrap_or_default()));
    }));
}

/// What the last fault of this thread said.
pub(crate) fn last() -> String {
    LAST.with_borrow(String::clone)
}
