//! «S21/2»: the number of a special session without its hyphen, which no reader of citations knows.

use text::{Edit, Span};

use super::RULE;
use crate::prose::{Prose, is_space};
use crate::{Applicability, Message, Sink};

/// Reports the numbers of special sessions that lack their hyphen.
pub(super) fn find(prose: &Prose<'_>, sink: &mut Sink<'_>) {
    let text = prose.text();
    for at in memchr::memchr_iter(b'S', text.as_bytes()) {
        let Some(length) = bare(&text[at + 1..]) else { continue };
        let number = Span::new(at, at + 1 + length);
        let apart = prose.before(at).is_none_or(|c| is_space(c) || c == '(');
        let Some(edit): Option<Edit> = apart.then(|| prose.edit(Span::at(at + 1), "-")).flatten()
        else {
            continue;
        };
        let right = format!("S-{}", &text[at + 1..at + 1 + length]);
        let message = Message::new("form-number").with("right", right);
        let fix = (Message::new("form-write"), Applicability::Safe, vec![edit]);
        sink.findings.extend(prose.finding(&RULE, number, message, fix));
    }
}

/// The length of the session (from the eighth, the first numbered so, to one that may come) and
/// the number that `text` begins with.
fn bare(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let session = digits(text);
    let known = text[..session].parse::<u8>().is_ok_and(|session| (8..=60).contains(&session));
    let number = digits(text[session..].strip_prefix('/')?);
    let end = session + 1 + number;
    let ends = text[end..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '/');
    (known && (1..=2).contains(&number) && ends).then_some(end)
}
