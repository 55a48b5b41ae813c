//! What the server says, on its way to the editor.
//!
//! A thread of its own writes standard output, so that an editor that does not read keeps only
//! those waiting who have something to say. Each write of tower-lsp is of whole messages, since
//! all of it is always taken: other whole messages may stand between two of them.

use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::thread::JoinHandle;

use tokio::io::AsyncWrite;
use tokio::sync::mpsc;
use tokio_util::sync::PollSender;

use crate::log::Log;

/// Writes that may wait for the editor.
const WAITING: usize = 64;

/// The writing end, for tower-lsp.
pub(crate) struct Outlet(PollSender<Vec<u8>>);

/// The thread that writes, and the way to it.
pub(crate) struct Writer {
    /// Where whole messages go, framed.
    pub(crate) messages: mpsc::Sender<Vec<u8>>,
    /// Ends once every sender is gone and all is written.
    pub(crate) thread: JoinHandle<()>,
}

impl Writer {
    /// Starts to write to `output`. `gone` is called when nobody reads there any more.
    pub(crate) fn start(
        output: impl Write + Send + 'static,
        log: Log,
        gone: impl FnOnce() + Send + 'static,
    ) -> Self {
        let (messages, waiting) = mpsc::channel(WAITING);
        let thread = std::thread::spawn(move || {
            if let Err(error) = write(output, waiting, &log) {
                log.line(&format!("the output cannot be written: {error}"));
                gone();
            }
        });
        Self { messages, thread }
    }

    /// The end for tower-lsp.
    pub(crate) fn outlet(&self) -> Outlet {
        Outlet(PollSender::new(self.messages.clone()))
    }
}

fn write(
    mut output: impl Write,
    mut waiting: mpsc::Receiver<Vec<u8>>,
    log: &Log,
) -> std::io::Result<()> {
    while let Some(messages) = waiting.blocking_recv() {
        log.trace(|| format!("-> {}", String::from_utf8_lossy(&messages)));
        output.write_all(&messages)?;
        output.flush()?;
    }
    Ok(())
}

impl AsyncWrite for Outlet {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        let gone = |_| std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        ready!(self.0.poll_reserve(context)).map_err(gone)?;
        self.0.send_item(bytes.to_vec()).map_err(gone)?;
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.0.close();
        Poll::Ready(Ok(()))
    }
}
