//! Text repeated where a page turns.
//!
//! Some converters print the last words of a page again at the head of the next one. The
//! repetition reaches to the end of the last line and may begin inside a word:
//! «…Ассамблеей. В этой же резолюции» / «самблеей. В этой же резолюции обращена просьба».

use text::Span;

/// How far back a repetition is looked for, in bytes; lines are shorter than this.
const REACH: usize = 512;
/// The least that is taken for a repetition, in bytes: two Russian words or so.
const LEAST: usize = 24;

/// Bytes at the beginning of `line` that repeat the end of `last`; 0 when none do.
pub(crate) fn repeated(source: &str, last: Span, line: Span) -> usize {
    let last = tail(last.of(source));
    let line = line.of(source).as_bytes();
    if line.len() < LEAST || last.len() < LEAST {
        return 0;
    }
    let probe = &line[..LEAST];
    let starts = memchr::memmem::find_iter(&last[..last.len()], probe);
    let found = starts.map(|start| &last[start..]).find(|rest| line.starts_with(rest));
    found.map_or(0, <[u8]>::len)
}

fn tail(text: &str) -> &[u8] {
    let bytes = text.as_bytes();
    &bytes[bytes.len().saturating_sub(REACH)..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlap(last: &str, line: &str) -> String {
        let source = format!("{last}{line}");
        let spans = (Span::new(0, last.len()), Span::new(last.len(), source.len()));
        line[..repeated(&source, spans.0, spans.1)].to_owned()
    }

    // A/58/98, between its pages 2 and 3.
    #[test]
    fn a_repetition_may_begin_inside_a_word() {
        assert_eq!(
            overlap(
                "Ассамблеей. В этой же резолюции к секретарю",
                "самблеей. В этой же резолюции к секретарю обращена"
            ),
            "самблеей. В этой же резолюции к секретарю"
        );
    }

    // A word that two lines share, or a line that happens to begin alike.
    #[test]
    fn shared_words_are_no_repetition() {
        assert_eq!(overlap("прав человека", "человека и основных свобод"), "");
        assert_eq!(
            overlap(
                "правах человека и основных свобод в мире",
                "правах человека и основных свобод женщин"
            ),
            ""
        );
    }
}
