//! Whether a text is a part of a longer one, by the gaps in the numbers of its notes.

use draft::Draft;

/// Whether numbers are missing among the notes: what they belong to was left out, and the text
/// must not be blamed for it. A text without notes is not an excerpt: they may have been lost.
pub(crate) fn is_excerpt(draft: &Draft<'_>) -> bool {
    let mut expected = 1;
    for note in &draft.footnotes {
        let Ok(number) = note.label.parse::<u32>() else { continue };
        if number > expected {
            return true;
        }
        expected = number.saturating_add(1);
    }
    false
}
