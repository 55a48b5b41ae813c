//! How the lines of a file end.

/// The line end that most lines have, so that what is inserted ends the same way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum LineEnding {
    /// `\n`, also of a text that has one line.
    #[default]
    Lf,
    /// `\r\n`
    CrLf,
    /// `\r`
    Cr,
}

impl LineEnding {
    /// The commonest line end of `text`.
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let Some(first_return) = memchr::memchr(b'\r', bytes) else { return LineEnding::Lf };
        let (mut cr, mut crlf) = (0, 0);
        for at in memchr::memchr_iter(b'\r', &bytes[first_return..]) {
            match bytes.get(first_return + at + 1) {
                Some(b'\n') => crlf += 1,
                _ => cr += 1,
            }
        }
        let lf = memchr::memchr_iter(b'\n', bytes).count() - crlf;
        match crlf.max(cr).max(lf) {
            most if most == lf => LineEnding::Lf,
            most if most == crlf => LineEnding::CrLf,
            _ => LineEnding::Cr,
        }
    }

    /// Its characters.
    pub fn as_str(self) -> &'static str {
        match self {
            LineEnding::Lf => "\n",
            LineEnding::CrLf => "\r\n",
            LineEnding::Cr => "\r",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commonest_line_end_counts() {
        for (text, ending) in [
            ("", LineEnding::Lf),
            ("one line", LineEnding::Lf),
            ("a\nb\r\nc\n", LineEnding::Lf),
            ("a\r\nb\r\nc\n", LineEnding::CrLf),
            ("a\rb\r", LineEnding::Cr),
        ] {
            assert_eq!(LineEnding::of(text), ending, "{text:?}");
        }
    }
}
