//! The text of a marked-up document as it grows: paragraphs parted by empty lines, notes at the
//! end as Markdown has them. What Markdown would take for syntax has a backslash before it.

use std::collections::BTreeSet;

/// A text under construction.
#[derive(Default)]
pub(crate) struct Page {
    body: String,
    notes: String,
    /// What is being written: a paragraph of the body or of a note.
    paragraph: String,
    /// A space is due before the next word.
    gap: bool,
    /// The note that is being written.
    note: Option<Note>,
    /// The labels of notes so far: a second note of one label is not a note of that mark.
    labels: BTreeSet<String>,
}

/// A note being written.
struct Note {
    /// The paragraph of the body that was left for it.
    left: String,
    /// Whether its first paragraph was written.
    begun: bool,
}

impl Page {
    /// Adds words; white space of the mark-up is one space.
    pub(crate) fn words(&mut self, words: &str) {
        for piece in words.split_inclusive([' ', '\t', '\n', '\r', '\u{c}']) {
            let word = piece.trim_end_matches([' ', '\t', '\n', '\r', '\u{c}']);
            if !word.is_empty() {
                self.space();
                self.escaped(word);
            }
            self.gap |= word.len() < piece.len();
        }
    }

    fn space(&mut self) {
        let begun = !self.paragraph.is_empty() && !self.paragraph.ends_with(['\n', ' ']);
        if std::mem::take(&mut self.gap) && begun {
            self.paragraph.push(' ');
        }
    }

    fn escaped(&mut self, word: &str) {
        let head = self.paragraph.is_empty() || self.paragraph.ends_with('\n');
        for (index, sign) in word.char_indices() {
            let syntax = matches!(sign, '*' | '_' | '`' | '\\' | '[' | '<')
                || (head && index == 0 && matches!(sign, '#' | '>' | '+' | '-' | '~' | '='));
            if syntax {
                self.paragraph.push('\\');
            }
            self.paragraph.push(sign);
        }
    }

    /// Goes on in a new line of the same paragraph.
    pub(crate) fn line(&mut self) {
        self.gap = false;
        if !self.paragraph.is_empty() && !self.paragraph.ends_with('\n') {
            self.paragraph.push('\n');
        }
    }

    /// Ends the paragraph, if one was begun.
    pub(crate) fn end(&mut self) {
        self.gap = false;
        let paragraph = std::mem::take(&mut self.paragraph);
        let text = paragraph.trim_end();
        if text.is_empty() || text.ends_with("]:") && self.note.is_some() {
            self.paragraph = if text.is_empty() { String::new() } else { paragraph };
            return;
        }
        match &mut self.note {
            None => {
                self.body.push_str(text);
                self.body.push_str("\n\n");
            }
            Some(note) => {
                let indent = if note.begun { "    " } else { "" };
                note.begun = true;
                for line in text.lines() {
                    self.notes.push_str(indent);
                    self.notes.push_str(line);
                    self.notes.push('\n');
                }
                self.notes.push('\n');
            }
        }
    }

    /// Whether a paragraph is begun.
    pub(crate) fn is_begun(&self) -> bool {
        !self.paragraph.trim_end().is_empty()
    }

    /// Adds the mark that calls a note.
    pub(crate) fn mark(&mut self, label: &str) {
        self.gap = false;
        self.paragraph.push_str("[^");
        self.paragraph.push_str(label);
        self.paragraph.push(']');
    }

    /// Leaves the paragraph for the note of `label`, until [`Page::end_note`]. A note inside a
    /// note goes on with it.
    pub(crate) fn begin_note(&mut self, label: &str) {
        if self.note.is_none() && self.labels.insert(label.to_owned()) {
            let left = std::mem::take(&mut self.paragraph);
            self.note = Some(Note { left, begun: false });
            self.paragraph = format!("[^{label}]: ");
            self.gap = false;
        }
    }

    /// Goes back to the paragraph that was left.
    pub(crate) fn end_note(&mut self) {
        self.end();
        self.paragraph.clear();
        self.paragraph = self.note.take().map(|note| note.left).unwrap_or_default();
        self.gap = false;
    }

    /// The whole text.
    pub(crate) fn finish(mut self) -> String {
        while self.note.is_some() {
            self.end_note();
        }
        self.end();
        self.body + &self.notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // A note stands after the text that calls it, with its second paragraph indented.
    #[test]
    fn notes_stand_at_the_end() {
        let mut page = Page::default();
        page.words("Recalling  the\n Covenant");
        page.mark("1");
        page.begin_note("1");
        page.words("See resolution 217 A (III).");
        page.end();
        page.words("Second.");
        page.end_note();
        page.words(", and");
        page.end();
        page.words("- not a list, * not emphasis");
        let text = page.finish();
        assert_eq!(
            text,
            "Recalling the Covenant[^1], and\n\n\\- not a list, \\* not emphasis\n\n\
             [^1]: See resolution 217 A (III).\n\n    Second.\n\n"
        );
    }
}
