//! The server does not outlive the editor that started it.
//!
//! An editor that dies closes the server's input, which ends the session. Where another process
//! has inherited the other end, only the death of the editor's own process tells.

use std::time::Duration;

use crate::log::Log;

/// Calls `gone` once the process with this id has ended. A process that is not there to begin
/// with lives in another world (a container), and cannot be watched.
pub(crate) fn watch(process: u32, log: &Log, gone: impl FnOnce() + Send + 'static) {
    match Watched::of(process) {
        Some(watched) => {
            std::thread::spawn(move || {
                watched.wait();
                gone();
            });
        }
        None => log.line(&format!("process {process} cannot be watched")),
    }
}

/// Linux wakes whoever waits for the end of a process: waiting costs nothing.
#[cfg(target_os = "linux")]
struct Watched(rustix::fd::OwnedFd);

#[cfg(target_os = "linux")]
impl Watched {
    fn of(process: u32) -> Option<Self> {
        use rustix::process::{Pid, PidfdFlags, pidfd_open};
        let process = Pid::from_raw(i32::try_from(process).ok()?)?;
        pidfd_open(process, PidfdFlags::empty()).ok().map(Self)
    }

    fn wait(&self) {
        use rustix::event::{PollFd, PollFlags, poll};
        while poll(&mut [PollFd::new(&self.0, PollFlags::IN)], None).is_err() {
            std::thread::sleep(PAUSE);
        }
    }
}

/// Elsewhere in Unix, one has to look.
#[cfg(all(unix, not(target_os = "linux")))]
struct Watched(rustix::process::Pid);

#[cfg(all(unix, not(target_os = "linux")))]
impl Watched {
    fn of(process: u32) -> Option<Self> {
        let process = rustix::process::Pid::from_raw(i32::try_from(process).ok()?)?;
        rustix::process::test_kill_process(process).ok()?;
        Some(Self(process))
    }

    fn wait(&self) {
        while rustix::process::test_kill_process(self.0).is_ok() {
            std::thread::sleep(PAUSE);
        }
    }
}

/// Windows closes the input with the editor.
#[cfg(not(unix))]
struct Watched;

#[cfg(not(unix))]
impl Watched {
    fn of(_: u32) -> Option<Self> {
        None
    }

    fn wait(&self) {
        std::thread::sleep(PAUSE);
    }
}

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(5);
