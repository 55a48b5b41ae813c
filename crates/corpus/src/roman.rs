//! Roman numbers of sessions.

/// The value of a Roman number in capitals, if it is written as custom wants.
pub(crate) fn value(roman: &str) -> Option<u16> {
    const SIGNS: [(&str, u16); 13] = [
        ("M", 1000),
        ("CM", 900),
        ("D", 500),
        ("CD", 400),
        ("C", 100),
        ("XC", 90),
        ("L", 50),
        ("XL", 40),
        ("X", 10),
        ("IX", 9),
        ("V", 5),
        ("IV", 4),
        ("I", 1),
    ];
    let (mut rest, mut sum) = (roman, 0u16);
    for (sign, value) in SIGNS {
        while let Some(after) = rest.strip_prefix(sign) {
            rest = after;
            sum = sum.checked_add(value)?;
        }
    }
    (rest.is_empty() && sum != 0).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_in_roman_figures() {
        for (roman, number) in [("I", 1), ("XXV", 25), ("XLIX", 49), ("LXIII", 63)] {
            assert_eq!(value(roman), Some(number));
        }
        assert_eq!(value("PLEN"), None);
        assert_eq!(value(""), None);
    }
}
