//! How a session ends, whoever ends it: the editor takes its leave, hangs up, dies, or no longer
//! reads what it is told.

use std::time::Duration;

use tokio::sync::mpsc::UnboundedSender;

use crate::inbox::{Event, Inbox};

/// How long a session that is over may take to end.
const GRACE: Duration = Duration::from_secs(3);

/// The way to end the session; cheap to clone.
#[derive(Clone)]
pub(crate) struct Ending {
    inbox: Inbox,
    inlet: UnboundedSender<()>,
    give_up: fn(),
}

impl Ending {
    /// An ending that stops the inlet, and calls `give_up` should that not be enough.
    pub(crate) fn new(inbox: Inbox, inlet: UnboundedSender<()>, give_up: fn()) -> Self {
        Self { inbox, inlet, give_up }
    }

    /// Ends the session: whoever still waits is told so, and nothing more is read.
    pub(crate) fn end(&self) {
        self.inbox.put(Event::Over);
        // Where the inlet is gone, it has ended already.
        let _ = self.inlet.send(());
        // An editor that reads nothing keeps the last words from being written.
        let give_up = self.give_up;
        std::thread::spawn(move || {
            std::thread::sleep(GRACE);
            give_up();
        });
    }
}
