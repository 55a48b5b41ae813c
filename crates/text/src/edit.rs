//! A change to a text: what stands in a span is replaced.

use crate::Span;

/// One replacement. Spans of a set of edits refer to the text before any of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards; empty to delete.
    pub text: String,
}

impl Edit {
    /// Replaces what stands in `span`.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }
}

/// Why a set of edits cannot be applied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EditError {
    /// Two edits change the same bytes, or insert at the same place.
    Overlap(Span, Span),
    /// An edit reaches outside the text, or cuts a character.
    OutOfText(Span),
}

impl std::fmt::Display for EditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            EditError::Overlap(a, b) => write!(f, "edits at {a:?} and {b:?} overlap"),
            EditError::OutOfText(a) => write!(f, "edit at {a:?} is outside the text"),
        }
    }
}

impl std::error::Error for EditError {}

/// The text after all `edits`, in whatever order they are given.
///
/// # Errors
/// When two edits overlap or one does not fit the text; the text is then not changed at all.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.span);
    let mut out = String::with_capacity(text.len());
    let mut last: Option<Span> = None;
    let mut done = 0;
    for edit in sorted {
        let range = edit.span.range();
        if text.get(range.clone()).is_none() {
            return Err(EditError::OutOfText(edit.span));
        }
        if let Some(before) = last
            && (edit.span.start < before.end || edit.span == before)
        {
            return Err(EditError::Overlap(before, edit.span));
        }
        out.push_str(&text[done..range.start]);
        out.push_str(&edit.text);
        done = range.end;
        last = Some(edit.span);
    }
    out.push_str(&text[done..]);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_apply_in_any_order() {
        let edits = [Edit::replace(Span::new(4, 5), "X"), Edit::replace(Span::new(0, 1), "YY")];
        assert_eq!(apply("abcdef", &edits).unwrap(), "YYbcdXf");
    }

    #[test]
    fn overlapping_edits_change_nothing() {
        let edits = [Edit::replace(Span::new(0, 3), ""), Edit::replace(Span::new(2, 4), "")];
        assert!(matches!(apply("abcdef", &edits), Err(EditError::Overlap(..))));
    }

    #[test]
    fn an_edit_that_cuts_a_letter_is_refused() {
        let edits = [Edit::replace(Span::new(1, 2), "")];
        assert!(matches!(apply("я", &edits), Err(EditError::OutOfText(_))));
    }
}
