//! In which of the six languages a text is written: by script first, then, among those in
//! Latin letters, by their commonest short words.

use text::Language;

/// How much of a text is looked at, in bytes: the beginning and a stretch of the middle.
const SAMPLE: usize = 16 * 1024;

/// The language of `source`; Russian when nothing speaks.
pub(crate) fn detect(source: &str) -> Language {
    let bytes = source.as_bytes();
    let mut count = Count::default();
    count.add(&bytes[..bytes.len().min(SAMPLE)]);
    if bytes.len() > 2 * SAMPLE {
        let middle = bytes.len() / 2;
        count.add(&bytes[middle..middle + SAMPLE]);
    }
    count.language()
}

/// How often each script and each language's short words were met.
#[derive(Default, Debug)]
struct Count {
    cyrillic: usize,
    arabic: usize,
    chinese: usize,
    latin: usize,
    english: usize,
    french: usize,
    spanish: usize,
}

impl Count {
    fn add(&mut self, bytes: &[u8]) {
        for word in bytes.split(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b'\''))
        {
            let Some(&lead) = word.first() else { continue };
            match lead {
                0xD0..=0xD1 => self.cyrillic += 1,
                0xD8..=0xDB => self.arabic += 1,
                // Chinese has no spaces: a run of it counts by its characters.
                0xE4..=0xE9 => self.chinese += word.len() / 6 + 1,
                b'a'..=b'z' | b'A'..=b'Z' | 0xC3 => self.add_latin(word),
                _ => {}
            }
        }
    }

    fn add_latin(&mut self, word: &[u8]) {
        self.latin += 1;
        match word {
            b"the" | b"of" | b"and" | b"to" | b"The" | b"its" | b"by" | b"that" | b"with" => {
                self.english += 1
            }
            b"du" | b"des" | b"et" | b"les" | b"le" | b"aux" | b"au" | b"dans" | b"pour"
            | b"sur" | b"l" | b"d" => {
                self.french += 1;
            }
            b"el" | b"los" | b"las" | b"y" | b"del" | b"al" | b"en" | b"por" | b"para" | b"su"
            | b"con" => {
                self.spanish += 1;
            }
            _ => {}
        }
    }

    fn language(&self) -> Language {
        let scripts = [self.cyrillic, self.latin, self.arabic, self.chinese];
        let most = scripts.into_iter().max().unwrap_or(0);
        if most == 0 || self.cyrillic == most {
            return Language::Russian;
        }
        if self.arabic == most {
            return Language::Arabic;
        }
        if self.chinese == most {
            return Language::Chinese;
        }
        let most = self.english.max(self.french).max(self.spanish);
        match most {
            _ if self.english == most => Language::English,
            _ if self.french == most => Language::French,
            _ => Language::Spanish,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The same words of resolution 58/208 in the six languages.
    #[test]
    fn six_languages_are_told_apart() {
        let lines = [
            ("ссылаясь на свою резолюцию 57/270 B от 23 июня 2003 года,", Language::Russian),
            ("Recalling its resolution 57/270 B of 23 June 2003,", Language::English),
            (
                "Rappelant sa résolution 57/270 B du 23 juin 2003 et les conférences,",
                Language::French,
            ),
            (
                "Recordando su resolución 57/270 B, de 23 de junio de 2003, y las conferencias",
                Language::Spanish,
            ),
            ("وإذ تشير إلى قرارها 57/270 باء المؤرخ 23 حزيران/يونيه 2003", Language::Arabic),
            ("回顾其2003年6月23日第57/270 B号决议", Language::Chinese),
        ];
        for (line, language) in lines {
            assert_eq!(detect(line), language, "{line}");
        }
    }

    // A Russian text that lists English titles of publications stays Russian.
    #[test]
    fn the_greater_part_decides() {
        let text =
            "Отдел опубликовал в 2003 году доклад «International Migration Report» за 2002 год.";
        assert_eq!(detect(text), Language::Russian);
        assert_eq!(detect(""), Language::Russian);
        assert_eq!(detect("58/208"), Language::Russian);
    }
}
