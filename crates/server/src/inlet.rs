//! What the editor sends, on its way to tower-lsp.
//!
//! A thread of its own reads standard input, so that a read that never returns keeps nothing
//! else waiting. Only whole messages pass; what is none is answered here, with the error that
//! the protocol names. At `exit`, or when the editor is gone, the stream ends, and with it
//! tower-lsp and the server. tower-lsp 0.20 itself goes on after `exit` for as long as its input
//! is open, and takes back what it has not answered yet, `shutdown` among it.

use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;

use crate::envelope::{self, Envelope, Refused};
use crate::frames::{Broken, Frames, Piece};
use crate::log::Log;

/// How many bytes are asked for at once.
const CHUNK: usize = 64 << 10;
/// Messages that may wait between the thread and tower-lsp.
const WAITING: usize = 64;

/// The reading end, for tower-lsp.
pub(crate) struct Inlet {
    messages: mpsc::Receiver<Vec<u8>>,
    stop: mpsc::UnboundedReceiver<()>,
    current: Vec<u8>,
    taken: usize,
}

/// Starts to read `input`, until it ends or `stop` tells. Answers to what is no message go to
/// `answers`, framed; `ended` is called once nothing more will come.
pub(crate) fn start(
    input: impl Read + Send + 'static,
    answers: mpsc::Sender<Vec<u8>>,
    stop: mpsc::UnboundedReceiver<()>,
    log: Log,
    ended: impl FnOnce() + Send + 'static,
) -> Inlet {
    let (sender, messages) = mpsc::channel(WAITING);
    std::thread::spawn(move || {
        Reader { messages: sender, answers, log }.read(input);
        ended();
    });
    Inlet { messages, stop, current: Vec::new(), taken: 0 }
}

/// A message with its header.
pub(crate) fn framed(body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

struct Reader {
    messages: mpsc::Sender<Vec<u8>>,
    answers: mpsc::Sender<Vec<u8>>,
    log: Log,
}

impl Reader {
    fn read(self, mut input: impl Read) {
        let mut frames = Frames::default();
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = match input.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.log.line(&format!("the input cannot be read: {error}"));
                    break;
                }
            };
            frames.feed(&chunk[..count]);
            while let Some(piece) = frames.next() {
                if !self.pass(piece) {
                    return;
                }
            }
        }
        if frames.end().is_some() {
            self.log.line("the input ended in the middle of a message");
        }
    }

    /// Hands a message on; whether more may follow.
    fn pass(&self, piece: Piece) -> bool {
        let body = match piece {
            Piece::Message(body) => body,
            Piece::Broken(broken) => {
                self.refuse(&Refused::unreadable(why(broken)));
                return true;
            }
        };
        self.log.trace(|| format!("<- {}", String::from_utf8_lossy(&body)));
        match envelope::read(&body) {
            Ok(Envelope::Call { method }) if method == "exit" => false,
            Ok(_) => self.messages.blocking_send(framed(&body)).is_ok(),
            Err(refused) => {
                self.refuse(&refused);
                true
            }
        }
    }

    fn refuse(&self, refused: &Refused) {
        self.log.line(&format!("a message was refused: {}", refused.why));
        // When nobody takes answers any more, the session is over.
        let _ = self.answers.blocking_send(framed(refused.answer().as_bytes()));
    }
}

fn why(broken: Broken) -> String {
    match broken {
        Broken::NoHeader => "there is no header with a Content-Length".to_owned(),
        Broken::TooLong(length) => format!("a message of {length} bytes is too long"),
        Broken::CutShort => "the message is shorter than its Content-Length".to_owned(),
        Broken::Ended => "the input ended in the middle of a message".to_owned(),
    }
}

impl AsyncRead for Inlet {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        while self.taken == self.current.len() {
            match self.messages.poll_recv(context) {
                Poll::Ready(Some(message)) => (self.current, self.taken) = (message, 0),
                Poll::Ready(None) => return Poll::Ready(Ok(())),
                Poll::Pending => {
                    return self.stop.poll_recv(context).map(|_| Ok(()));
                }
            }
        }
        let count = into.remaining().min(self.current.len() - self.taken);
        into.put_slice(&self.current[self.taken..self.taken + count]);
        self.taken += count;
        Poll::Ready(Ok(()))
    }
}
