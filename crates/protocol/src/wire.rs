//! Messages as bytes: a header with their length, and JSON.

use std::io::{BufRead, Error, ErrorKind, Result};

/// A message with its header.
pub fn frame(body: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// The bytes of the next message; `None` where the stream ends between two of them.
///
/// # Errors
/// When the stream cannot be read, ends in a message, or has no header where one must be.
pub fn read_frame(input: &mut impl BufRead) -> Result<Option<Vec<u8>>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            let between = length.is_none() && line.is_empty();
            return if between { Ok(None) } else { Err(ErrorKind::UnexpectedEof.into()) };
        }
        let Some(line) = line.strip_suffix("\r\n") else {
            return Err(Error::other(format!("a header line ends without CRLF: {line:?}")));
        };
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = Some(value.trim().parse().map_err(Error::other)?);
            }
            Some(_) => {}
            None if line.is_empty() => break,
            None => return Err(Error::other(format!("no header: {line:?}"))),
        }
    }
    let length: usize = length.ok_or_else(|| Error::other("no Content-Length"))?;
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    Ok(Some(body))
}
