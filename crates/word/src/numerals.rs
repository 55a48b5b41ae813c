//! Numbers as lists print them: figures, letters, Roman numerals.

/// The Russian letters of lists: the alphabet without ё, й, ъ and ь (ECMA-376, `russianLower`).
const RUSSIAN: [char; 29] = [
    'а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к', 'л', 'м', 'н', 'о', 'п', 'р', 'с', 'т', 'у',
    'ф', 'х', 'ц', 'ч', 'ш', 'щ', 'ы', 'э', 'ю', 'я',
];

const LATIN: [char; 26] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
    't', 'u', 'v', 'w', 'x', 'y', 'z',
];

/// Roman numerals, largest first.
const ROMAN: [(u32, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

/// The largest number that is written in letters or Roman numerals; beyond it, in figures.
const LARGEST: u32 = 3999;

/// `value` in the format of this name (`w:numFmt`). Formats that drafts do not use, such as
/// Japanese figures, print figures.
pub(crate) fn numeral(value: u32, format: &str) -> String {
    match format {
        "none" => String::new(),
        _ if value == 0 || value > LARGEST => value.to_string(),
        "lowerLetter" => letters(value, &LATIN),
        "upperLetter" => letters(value, &LATIN).to_uppercase(),
        "russianLower" => letters(value, &RUSSIAN),
        "russianUpper" => letters(value, &RUSSIAN).to_uppercase(),
        "lowerRoman" => roman(value),
        "upperRoman" => roman(value).to_uppercase(),
        "decimalZero" => format!("{value:02}"),
        _ => value.to_string(),
    }
}

/// a … z, aa, bb … zz, aaa: the letter is repeated.
fn letters(value: u32, alphabet: &[char]) -> String {
    let index = value as usize - 1;
    let letter = alphabet[index % alphabet.len()];
    std::iter::repeat_n(letter, index / alphabet.len() + 1).collect()
}

fn roman(mut value: u32) -> String {
    let mut out = String::new();
    for (worth, sign) in ROMAN {
        while value >= worth {
            out.push_str(sign);
            value -= worth;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_lists_print_them() {
        let pairs = [
            ((1, "decimal"), "1"),
            ((28, "lowerLetter"), "bb"),
            ((10, "russianLower"), "к"),
            ((26, "russianLower"), "ы"),
            ((30, "russianUpper"), "АА"),
            ((14, "lowerRoman"), "xiv"),
            ((1999, "upperRoman"), "MCMXCIX"),
            ((7, "decimalZero"), "07"),
            ((3, "none"), ""),
        ];
        for ((value, format), expected) in pairs {
            assert_eq!(numeral(value, format), expected, "{value} {format}");
        }
    }
}
