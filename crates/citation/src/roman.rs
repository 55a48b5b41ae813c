//! Roman figures: the sessions of resolutions to 1976, «217 A (III)», and of volumes.

use std::fmt;

use crate::glyph;

const PLACES: [(u16, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// A number written in Roman capitals. Zero, which they cannot write, is `0`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Roman(pub(crate) u16);

impl fmt::Display for Roman {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == 0 {
            return f.write_str("0");
        }
        let mut left = self.0;
        for (value, figures) in PLACES {
            while left >= value {
                f.write_str(figures)?;
                left -= value;
            }
        }
        Ok(())
    }
}

/// The value, 1 to 399, of a string of Roman capitals, Cyrillic look-alikes allowed («ХХ»,
/// «ІІІ»). `None` for figures in an order nobody writes ("IC", "VX", "IIII").
pub(crate) fn parse(figures: &str) -> Option<u16> {
    let mut left = figures.chars().map(glyph::latin);
    let mut value = 0;
    let mut written = [0u8; 16];
    let mut count = 0;
    for place in &mut written {
        match left.next() {
            Some(letter) => *place = letter? as u8,
            None => break,
        }
        count += 1;
    }
    let mut rest = &written[..count];
    for (place, figures) in PLACES {
        let most = if figures.len() == 2 || figures == "V" || figures == "L" || figures == "D" {
            1
        } else {
            3
        };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(figures.as_bytes()) else { break };
            rest = after;
            value += place;
        }
    }
    (left.next().is_none()
        && rest.is_empty()
        && (1..400).contains(&value)
        && Roman(value).to_string().len() == count)
        .then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_session_number_reads_back() {
        for value in 1..400 {
            assert_eq!(parse(&Roman(value).to_string()), Some(value));
        }
    }

    // Cyrillic «ХХ» and Ukrainian «ІІІ» are figures; the rest is no number anybody writes.
    #[test]
    fn look_alikes_are_figures_and_disorder_is_not() {
        assert_eq!((parse("ХХ"), parse("ІІІ"), parse("XXV")), (Some(20), Some(3), Some(25)));
        for wrong in ["", "IIII", "IC", "VX", "VV", "IXI", "xx", "МОМ", "XXXXXXXXXXXXXXXXXXXX"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
