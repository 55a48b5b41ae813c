//! A short page for a reader, as Markdown or as plain text.

/// What an editor can show.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Markup {
    /// Markdown; words of texts are escaped.
    Markdown,
    /// Text as it stands.
    Plain,
}

/// A page, written from top to bottom.
pub(crate) struct Page {
    markup: Markup,
    blocks: Vec<String>,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(markup: Markup) -> Self {
        Self { markup, blocks: Vec::new() }
    }

    /// What the page is about.
    pub(crate) fn title(&mut self, words: &str) {
        let title = match self.markup {
            Markup::Markdown => format!("**{}**", escaped(words)),
            Markup::Plain => words.to_owned(),
        };
        self.blocks.push(title);
    }

    /// A line of its own.
    pub(crate) fn line(&mut self, words: &str) {
        let line = match self.markup {
            Markup::Markdown => escaped(words),
            Markup::Plain => words.to_owned(),
        };
        self.blocks.push(line);
    }

    /// Lines that belong together.
    pub(crate) fn list(&mut self, items: &[String]) {
        let item = |words: &String| match self.markup {
            Markup::Markdown => format!("- {}", escaped(words)),
            Markup::Plain => format!("  {words}"),
        };
        if !items.is_empty() {
            self.blocks.push(items.iter().map(item).collect::<Vec<_>>().join("\n"));
        }
    }

    /// Words of a text, after what they are called there: «пункт 10».
    pub(crate) fn quote(&mut self, place: &str, words: &str) {
        self.blocks.push(match self.markup {
            Markup::Markdown if place.is_empty() => format!("> {}", escaped(words)),
            Markup::Markdown => format!("> **{}** {}", escaped(place), escaped(words)),
            Markup::Plain => format!("{place} {words}").trim().to_owned(),
        });
    }

    /// An address that opens elsewhere.
    pub(crate) fn link(&mut self, address: &str) {
        self.blocks.push(match self.markup {
            Markup::Markdown => format!("<{address}>"),
            Markup::Plain => address.to_owned(),
        });
    }

    /// The page.
    pub(crate) fn finish(self) -> String {
        self.blocks.join(match self.markup {
            Markup::Markdown => "\n\n",
            Markup::Plain => "\n",
        })
    }
}

/// Words as Markdown shows them unchanged, on one line.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for (at, letter) in words.char_indices() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '&' => out.push('\\'),
            // A mark that would open a heading or a list, and the stop of «1. …».
            '#' | '+' | '-' if at == 0 => out.push('\\'),
            '.' | ')' if at > 0 && words[..at].bytes().all(|it| it.is_ascii_digit()) => {
                out.push('\\');
            }
            _ => {}
        }
        out.push(if matches!(letter, '\n' | '\r') { ' ' } else { letter });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_markup() {
        for (words, shown) in [
            ("1. просит_ *всех*", "1\\. просит\\_ \\*всех\\*"),
            ("# 5", "\\# 5"),
            ("- x - y", "\\- x - y"),
            ("a\nb", "a b"),
            ("пункт 10. Далее", "пункт 10. Далее"),
        ] {
            assert_eq!(escaped(words), shown);
        }
    }
}
