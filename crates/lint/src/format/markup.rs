//! What of a Markdown text is for programs: code, addresses, tags and comments.

use text::Span;

/// The longest tag or address that is looked for, in bytes.
const LONGEST: usize = 2048;

/// Where code, addresses of links, tags and comments stand, in order.
pub(super) fn spans(source: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    for found in memchr::memchr3_iter(b'`', b'<', b']', source.as_bytes()) {
        if found < at {
            continue;
        }
        let rest = &source[found..];
        let length = match rest.as_bytes()[0] {
            b'`' => code(rest),
            b'<' => until(rest, ">"),
            _ if rest.starts_with("](") => until(rest, ")"),
            _ => None,
        };
        if let Some(length) = length {
            at = found + length;
            spans.push(Span::new(found, at));
        }
    }
    spans
}

/// The length of the code that `text` begins with: to as many backticks as opened it.
fn code(text: &str) -> Option<usize> {
    let ticks = text.bytes().take_while(|byte| *byte == b'`').count();
    let close = text[ticks..].find(&text[..ticks])?;
    Some(ticks + close + ticks)
}

/// The length up to and with `end`, on one line and not too far.
fn until(text: &str, end: &str) -> Option<usize> {
    let at = text.find(end).filter(|at| *at < LONGEST)?;
    (!text[..at].contains('\n')).then_some(at + end.len())
}

#[cfg(test)]
mod tests {
    // Code and addresses are found; brackets and signs of the text are not.
    #[test]
    fn code_and_addresses_are_found() {
        let source = "a `b \"c\"` [d](http://e) <br> f < g, h] ``i ` j``";
        let found: Vec<&str> = super::spans(source).iter().map(|span| span.of(source)).collect();
        assert_eq!(found, ["`b \"c\"`", "](http://e)", "<br>", "``i ` j``"]);
    }
}
