//! Cuts what the editor sends into messages, whatever it sends.
//!
//! A message is a header block and as many bytes of JSON as the header says. When that goes
//! wrong (a message cut short, a header that is none, a length beyond reason) the bytes up to the
//! next header are given up, and reading goes on there: a raw line end cannot stand inside a
//! string of JSON, so a header with its line end never is part of a message.

use memchr::memmem;

/// The longest message that is taken, in bytes: a draft of 10 MB needs 60 MB when its editor
/// escapes every letter.
const LONGEST: u64 = 256 << 20;
/// The longest header block, in bytes.
const LONGEST_HEADER: usize = 8 << 10;
/// The one header that a message must have.
const LENGTH: &[u8] = b"Content-Length";

/// What was cut off.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    /// The bytes of one message, without its header.
    Message(Vec<u8>),
    /// Bytes that are given up.
    Broken(Broken),
}

/// Why bytes are given up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Broken {
    /// There is no header with a length where one should be.
    NoHeader,
    /// The message says it has so many bytes, which is beyond reason.
    TooLong(u64),
    /// Another header begins before the message is whole.
    CutShort,
    /// The input ended in the middle of a message.
    Ended,
}

/// Bytes on their way to be messages.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    bytes: Vec<u8>,
    state: State,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    /// A header block comes next.
    #[default]
    Header,
    /// So many bytes of a message come next; no header begins in those already looked at.
    Body { length: usize, seen: usize },
    /// Nothing counts until the next header.
    Lost,
}

impl Frames {
    /// Takes what has arrived.
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next message, or what is wrong; `None` until more arrives.
    pub(crate) fn next(&mut self) -> Option<Piece> {
        loop {
            match self.state {
                State::Header => match self.header()? {
                    Ok(length) => self.state = State::Body { length, seen: 0 },
                    Err(broken) => return Some(Piece::Broken(broken)),
                },
                State::Body { length, seen } => return self.body(length, seen),
                State::Lost => {
                    let found = header_in(&self.bytes, 0);
                    let keep = found.unwrap_or(self.bytes.len().saturating_sub(LENGTH.len() + 24));
                    self.bytes.drain(..keep);
                    found?;
                    self.state = State::Header;
                }
            }
        }
    }

    /// What is wrong with the bytes that are left when no more will come.
    pub(crate) fn end(&self) -> Option<Broken> {
        let waiting = matches!(self.state, State::Body { .. })
            || matches!(self.state, State::Header) && !self.bytes.is_empty();
        waiting.then_some(Broken::Ended)
    }

    /// The length that the header block gives; the block is taken off.
    fn header(&mut self) -> Option<Result<usize, Broken>> {
        let Some(end) = memmem::find(&self.bytes, b"\r\n\r\n") else {
            if self.bytes.len() < LONGEST_HEADER {
                return None;
            }
            return Some(Err(self.lose(1)));
        };
        let length = length_in(&self.bytes[..end]);
        match length {
            Some(length) if length <= LONGEST => {
                self.bytes.drain(..end + 4);
                Some(Ok(length as usize))
            }
            Some(length) => {
                self.bytes.drain(..end + 4);
                self.state = State::Lost;
                Some(Err(Broken::TooLong(length)))
            }
            None => Some(Err(self.lose(1))),
        }
    }

    /// Gives up at least so many bytes, so that the same header is not met again; what follows
    /// them may hold the one that was meant.
    fn lose(&mut self, bytes: usize) -> Broken {
        self.bytes.drain(..bytes);
        self.state = State::Lost;
        Broken::NoHeader
    }

    fn body(&mut self, length: usize, seen: usize) -> Option<Piece> {
        let here = length.min(self.bytes.len());
        if let Some(next) = header_in(&self.bytes[..here], seen) {
            self.bytes.drain(..next);
            self.state = State::Header;
            return Some(Piece::Broken(Broken::CutShort));
        }
        if here < length {
            self.state = State::Body { length, seen: here.saturating_sub(LENGTH.len() + 24) };
            return None;
        }
        self.state = State::Header;
        let rest = self.bytes.split_off(length);
        Some(Piece::Message(std::mem::replace(&mut self.bytes, rest)))
    }
}

/// The value of `Content-Length` in a header block.
fn length_in(block: &[u8]) -> Option<u64> {
    let block = std::str::from_utf8(block).ok()?;
    let (_, value) = block
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.trim().as_bytes().eq_ignore_ascii_case(LENGTH))?;
    value.trim().parse().ok()
}

/// Where a whole header line `Content-Length: 12\r\n` begins, at or after `from`.
fn header_in(bytes: &[u8], from: usize) -> Option<usize> {
    memmem::find_iter(&bytes[from..], LENGTH).map(|at| from + at).find(|at| {
        let rest = &bytes[at + LENGTH.len()..];
        let Some(rest) = rest.strip_prefix(b":") else { return false };
        let digits = rest.iter().skip_while(|byte| **byte == b' ');
        let mut after = digits.skip_while(|byte| byte.is_ascii_digit());
        after.next() == Some(&b'\r') && after.next() == Some(&b'\n')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cut off when the bytes arrive in pieces of a size.
    fn cut(bytes: &[u8], size: usize) -> Vec<String> {
        let mut frames = Frames::default();
        let mut found = Vec::new();
        for part in bytes.chunks(size) {
            frames.feed(part);
            while let Some(piece) = frames.next() {
                found.push(match piece {
                    Piece::Message(body) => String::from_utf8(body).unwrap(),
                    Piece::Broken(broken) => format!("{broken:?}"),
                });
            }
        }
        found.extend(frames.end().map(|broken| format!("{broken:?}")));
        found
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn bytes_become_messages() {
        let cases: [(&str, String, &[&str]); 10] = [
            ("one after the other", framed("{1}") + &framed("{2}"), &["{1}", "{2}"]),
            (
                "another header, another order, small letters",
                "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:3\r\n\r\n{1}".into(),
                &["{1}"],
            ),
            ("an empty message", framed("") + &framed("{2}"), &["", "{2}"]),
            (
                "a message cut short gives up only itself",
                format!("Content-Length: 90\r\n\r\n{{\"a\"{}{}", framed("{2}"), framed("{3}")),
                &["CutShort", "{2}", "{3}"],
            ),
            (
                "a gigabyte is not waited for",
                format!("Content-Length: 1073741824\r\n\r\n{{}}{}", framed("{2}")),
                &["TooLong(1073741824)", "{2}"],
            ),
            (
                "no length that a machine could count",
                format!("Content-Length: 99999999999999999999999\r\n\r\n{{}}{}", framed("{2}")),
                &["NoHeader", "{2}"],
            ),
            ("words", format!("hello\r\n\r\n{}", framed("{2}")), &["NoHeader", "{2}"]),
            (
                "a header block that does not end",
                format!("Content-Length: 5\r\n{}\r\n{}", "x".repeat(9000), framed("{2}")),
                &["NoHeader", "{2}"],
            ),
            ("the input ends in a message", "Content-Length: 5\r\n\r\n{".into(), &["Ended"]),
            ("the input ends between messages", framed("{1}"), &["{1}"]),
        ];
        for (reason, bytes, expected) in cases {
            for size in [1, 7, 4096] {
                assert_eq!(cut(bytes.as_bytes(), size), expected, "{reason}, by {size}");
            }
        }
    }

    // A draft may speak of headers: inside a string of JSON its line ends are escaped.
    #[test]
    fn a_header_named_in_a_draft_is_text() {
        let body = r#"{"text":"Content-Length: 12\r\n\r\n"}"#;
        assert_eq!(cut(framed(body).as_bytes(), 5), [body]);
    }

    #[test]
    fn noise_without_end_is_not_kept() {
        let mut frames = Frames::default();
        for _ in 0..100 {
            frames.feed(&[b'x'; 4096]);
            while frames.next().is_some() {}
        }
        assert!(frames.bytes.len() < LONGEST_HEADER);
    }
}
