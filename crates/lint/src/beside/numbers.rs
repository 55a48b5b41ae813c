//! Numbers in figures, whatever the language sets between their digits: «1 250», "1,250", «2,5».

use text::{Language, Span};

/// The numbers of `text` outside the spans `taken` (sorted), each as digits with a full stop
/// before the fraction.
pub(super) fn find(text: &str, language: Language, taken: &[Span]) -> Vec<(Span, String)> {
    let mut numbers = Vec::new();
    let mut taken = taken.iter().peekable();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        while taken.next_if(|span| span.end as usize <= at).is_some() {}
        if let Some(span) = taken.peek()
            && span.start as usize <= at
        {
            at = span.end as usize;
            continue;
        }
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let (end, number) = read(text, at, language);
        numbers.push((Span::new(at, end), number));
        at = end;
    }
    numbers
}

/// What stands between groups of three digits.
fn groups(language: Language) -> &'static [char] {
    match language {
        Language::English | Language::Chinese => &[','],
        _ => &[' ', '\u{A0}', '\u{202F}', '.'],
    }
}

/// What stands before a fraction.
fn fraction(language: Language) -> char {
    match language {
        Language::English | Language::Chinese => '.',
        _ => ',',
    }
}

/// The number that begins at `start`: where it ends, and its digits.
fn read(text: &str, start: usize, language: Language) -> (usize, String) {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = start + digits(start);
    let mut number = text[start..end].to_owned();
    if number.len() <= 3 && !number.starts_with('0') {
        while let Some(after) = separated(text, end, groups(language))
            && digits(after) == 3
        {
            number += &text[after..after + 3];
            end = after + 3;
        }
    }
    if let Some(after) = separated(text, end, &[fraction(language)])
        && (1..=2).contains(&digits(after))
    {
        let last = after + digits(after);
        number = format!("{number}.{}", &text[after..last]);
        end = last;
    }
    (end, number)
}

/// The byte behind one of `between` at `at`.
fn separated(text: &str, at: usize, between: &[char]) -> Option<usize> {
    let next = text[at..].chars().next()?;
    between.contains(&next).then(|| at + next.len_utf8())
}

/// Numbers that texts write in words, where another version has figures.
const WORDS: [(&str, &[&str]); 11] = [
    ("2", &["два", "две", "двух", "двум", "двумя", "two"]),
    ("3", &["три", "трех", "трем", "тремя", "three"]),
    ("4", &["четыре", "четырех", "четырем", "четырьмя", "four"]),
    ("5", &["пять", "пяти", "пятью", "five"]),
    ("6", &["шесть", "шести", "шестью", "six"]),
    ("7", &["семь", "семи", "семью", "seven"]),
    ("8", &["восемь", "восьми", "восемью", "eight"]),
    ("9", &["девять", "девяти", "девятью", "nine"]),
    ("10", &["десять", "десяти", "десятью", "ten"]),
    ("11", &["одиннадцать", "одиннадцати", "одиннадцатью", "eleven"]),
    ("12", &["двенадцать", "двенадцати", "двенадцатью", "twelve"]),
];

/// Whether `text` has the number in words.
pub(super) fn in_words(text: &str, number: &str) -> bool {
    let Some((_, forms)) = WORDS.iter().find(|(figures, _)| *figures == number) else {
        return false;
    };
    let mut words = text.split(|next: char| !next.is_alphabetic());
    words.any(|word| forms.iter().any(|form| word.to_lowercase() == *form))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str, language: Language) -> Vec<String> {
        find(text, language, &[]).into_iter().map(|(_, number)| number).collect()
    }

    // Each language has its own marks between digits; a list is not a number.
    #[test]
    fn digits_are_read_as_the_language_sets_them() {
        assert_eq!(numbers("1 250 человек и 2,5 процента", Language::Russian), ["1250", "2.5"]);
        assert_eq!(numbers("1,250 people and 2.5 per cent", Language::English), ["1250", "2.5"]);
        assert_eq!(
            numbers("в 2001, 2002 и 2003 годах", Language::Russian),
            ["2001", "2002", "2003"]
        );
        assert_eq!(numbers("in 2001, 2002 and 2003", Language::English), ["2001", "2002", "2003"]);
        assert_eq!(numbers("2001–2010", Language::Russian), ["2001", "2010"]);
    }

    // What a citation or a date has taken is not a number again.
    #[test]
    fn taken_digits_are_left_out() {
        let text = "58/208 and 15";
        assert_eq!(
            find(text, Language::English, &[Span::new(0, 6)]),
            [(Span::new(11, 13), "15".to_owned())]
        );
    }

    #[test]
    fn small_numbers_are_known_in_words() {
        assert!(in_words("в течение пяти лет", "5"));
        assert!(in_words("within Five years", "5"));
        assert!(!in_words("в течение пятидесяти лет", "5"));
    }
}
