//! Whether a place stands inside quotation marks.

/// The marks that are open at a place of a text, read from its beginning.
#[derive(Default)]
pub(super) struct Quotes {
    open: Vec<char>,
}

/// Marks within marks deeper than this are a mistake, and cost nothing.
const DEEPEST: usize = 4;

impl Quotes {
    /// Reads what stands between two words; tells whether the second is quoted.
    pub(super) fn after(&mut self, between: &str) -> bool {
        // Most words have one space between them.
        if between.len() > 1 || between == "\"" {
            between.chars().for_each(|next| self.read(next));
        }
        !self.open.is_empty()
    }

    fn read(&mut self, next: char) {
        let last = self.open.last().copied();
        let closes = match next {
            '»' => last == Some('«'),
            '”' => last == Some('“'),
            // Russian closes „ with “, English opens with it.
            '“' => last == Some('„'),
            '"' => last == Some('"'),
            _ => false,
        };
        if closes {
            self.open.pop();
        } else if matches!(next, '«' | '„' | '“' | '"') && self.open.len() < DEEPEST {
            self.open.push(next);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_open_and_close() {
        let mut quotes = Quotes::default();
        let states = [" «", " ", " „", "“ ", "», ", " “", "” ", " \"", "\" "];
        let seen: Vec<bool> = states.iter().map(|between| quotes.after(between)).collect();
        assert_eq!(seen, [true, true, true, true, false, true, false, true, false]);
    }
}
