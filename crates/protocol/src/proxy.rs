//! Between a real editor and a server: everything passes unchanged, and the judge hears it.

use std::io::{BufReader, Read, Write, stdin, stdout};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use crate::judge::{Judge, Side};
use crate::wire::read_frame;

/// Starts `server` and stands between it and this process's own input and output. What is wrong
/// goes to `report` as it happens, a line a fault, since some editors kill a server after
/// `shutdown`. Gives the faults of the server.
///
/// # Errors
/// When the server cannot be started.
pub fn proxy(
    server: &mut Command,
    report: impl FnMut(&str) + Send + 'static,
) -> std::io::Result<Vec<String>> {
    let mut process = server.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (input, output) = (process.stdin.take(), process.stdout.take());
    let court = Arc::new(Mutex::new(Court { judge: Judge::new(), told: 0, report }));
    let editor = court.clone();
    // It ends with the editor's input, which may outlive the server.
    std::thread::spawn(move || pass(stdin(), input, Side::Client, &editor));
    if let Some(output) = output {
        pass(output, Some(stdout()), Side::Server, &court);
    }
    process.wait()?;
    let court = court.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(court.judge.finish().into_iter().filter(|fault| fault.starts_with("server")).collect())
}

struct Court<R> {
    judge: Judge,
    told: usize,
    report: R,
}

/// Hands on message after message until one side is gone.
fn pass<R: FnMut(&str)>(
    from: impl Read,
    to: Option<impl Write>,
    side: Side,
    court: &Mutex<Court<R>>,
) {
    let (mut from, mut to) = (BufReader::new(from), to);
    while let Ok(Some(body)) = read_frame(&mut from) {
        court.lock().unwrap_or_else(PoisonError::into_inner).hear(side, &body);
        let Some(to) = &mut to else { return };
        let header = format!("Content-Length: {}\r\n\r\n", body.len());
        let written = to.write_all(header.as_bytes()).and_then(|()| to.write_all(&body));
        if written.and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}

impl<R: FnMut(&str)> Court<R> {
    fn hear(&mut self, side: Side, body: &[u8]) {
        self.judge.hear(side, body);
        for fault in &self.judge.faults()[self.told..] {
            (self.report)(fault);
        }
        self.told = self.judge.faults().len();
    }
}
