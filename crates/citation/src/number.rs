//! The number of an act where it stands: 58/208, 57/270 B, 217 A (III), S-21/2, 1325 (2000),
//! 2000/35, typed with look-alike letters and stray spaces or not.

use crate::cursor::Cursor;
use crate::{ActNumber, Part, Session, glyph, roman};

/// Years from which a figure before a slash is a year and no session.
const FIRST_YEAR: u32 = 1940;

/// A number that was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Numbered {
    /// The number.
    pub(crate) number: ActNumber,
    /// The part letter, if any.
    pub(crate) part: Part,
    /// Typed with look-alike letters, stray spaces or wrong separators.
    pub(crate) wrong: bool,
}

/// Reads a number of any of the styles; `cursor` then stands after it. A bare number gives
/// [`ActNumber::WithYear`] without its year. Leaves `cursor` where it was when there is none.
pub(crate) fn read(cursor: &mut Cursor) -> Option<Numbered> {
    let mut ahead = *cursor;
    let mut wrong = false;
    let session = marked_session(&mut ahead, &mut wrong);
    let (first, 1..=5) = (match session {
        Some(session) => (u32::from(session.number()), 1),
        None => ahead.digits()?,
    }) else {
        return None;
    };
    let numbered = match (slash_number(&mut ahead, &mut wrong), session) {
        (Some(number), session) => {
            let number = match session {
                Some(session) => ActNumber::InSession { session, number },
                None if first >= FIRST_YEAR => ActNumber::InYear { year: first as u16, number },
                None => ActNumber::InSession { session: Session::Regular(first as u16), number },
            };
            let part = part(&mut ahead, &mut wrong);
            Numbered { number, part, wrong }
        }
        (None, Some(_)) => return None,
        (None, None) => {
            let before = part(&mut ahead, &mut wrong);
            let number = in_brackets(&mut ahead, first, &mut wrong);
            let part = match (before, number) {
                (Part(None), ActNumber::Running { .. }) => part_after(&mut ahead, &mut wrong),
                _ => before,
            };
            Numbered { number, part, wrong }
        }
    };
    *cursor = ahead;
    Some(numbered)
}

/// `S-21`, `ES-10`, before a slash.
fn marked_session(cursor: &mut Cursor, wrong: &mut bool) -> Option<Session> {
    let mut ahead = *cursor;
    let emergency = letter(&mut ahead, 'E', wrong);
    if !letter(&mut ahead, 'S', wrong) {
        return None;
    }
    hyphen(&mut ahead, wrong)?;
    let (number, 1..=3) = ahead.digits()? else { return None };
    *cursor = ahead;
    let number = number as u16;
    Some(if emergency { Session::EmergencySpecial(number) } else { Session::Special(number) })
}

/// The number after the slash: spaces around the slash are stray.
fn slash_number(cursor: &mut Cursor, wrong: &mut bool) -> Option<u32> {
    let mut ahead = *cursor;
    let stray_before = ahead.spaces();
    let slash = ahead.eat(glyph::is_slash)?;
    let stray_after = ahead.spaces();
    let (number, 1..=4) = ahead.digits()? else { return None };
    *wrong |= stray_before || stray_after || slash != '/';
    *cursor = ahead;
    Some(number)
}

/// The brackets after a running number: a session in Roman figures or a year.
pub(crate) fn in_brackets(cursor: &mut Cursor, number: u32, wrong: &mut bool) -> ActNumber {
    let mut ahead = *cursor;
    let mut odd = false;
    ahead.spaces();
    match bracketed(&mut ahead, &mut odd) {
        Some(Bracket::Session(session)) => {
            *cursor = ahead;
            *wrong |= odd;
            ActNumber::Running { number, session }
        }
        Some(Bracket::Year(year)) => {
            *cursor = ahead;
            ActNumber::WithYear { number, year: Some(year) }
        }
        None => ActNumber::WithYear { number, year: None },
    }
}

enum Bracket {
    Session(Session),
    Year(u16),
}

/// `(III)`, `(S-VI)`, `(ES-V)`, `(2000)`, and the Arabic `(د-20)`.
fn bracketed(cursor: &mut Cursor, wrong: &mut bool) -> Option<Bracket> {
    cursor.eat(|next| matches!(next, '(' | '（'))?;
    cursor.spaces();
    let bracket = match cursor.digits() {
        Some((year, 4)) if (1940..2200).contains(&year) => Bracket::Year(year as u16),
        Some(_) => return None,
        None => Bracket::Session(bracketed_session(cursor, wrong)?),
    };
    cursor.spaces();
    cursor.eat(|next| matches!(next, ')' | '）'))?;
    Some(bracket)
}

fn bracketed_session(cursor: &mut Cursor, wrong: &mut bool) -> Option<Session> {
    let mut marked = *cursor;
    let arabic = ["دإط", "دإ", "د"].into_iter().position(|mark| marked.eat_str(mark));
    if let Some(kind) = arabic {
        marked.eat(glyph::is_dash)?;
        let (number, 1..=2) = marked.digits()? else { return None };
        *cursor = marked;
        let number = number as u16;
        return Some(match kind {
            0 => Session::EmergencySpecial(number),
            1 => Session::Special(number),
            _ => Session::Regular(number),
        });
    }
    let emergency = letter(&mut marked, 'E', wrong);
    let special = letter(&mut marked, 'S', wrong) && hyphen(&mut marked, wrong).is_some();
    if special {
        *cursor = marked;
    }
    let start = *cursor;
    while let Some(figure) =
        cursor.eat(|next| glyph::latin(next).is_some_and(|letter| letter.is_ascii_uppercase()))
    {
        *wrong |= !figure.is_ascii();
    }
    let value = roman::parse(&start.rest()[..cursor.offset() - start.offset()])?;
    Some(match (special, emergency) {
        (true, true) => Session::EmergencySpecial(value),
        (true, false) => Session::Special(value),
        _ => Session::Regular(value),
    })
}

/// A part letter after a number: a capital, Latin or looking like one, or its Arabic name, that
/// is no word of the sentence going on («57/270 B», "31/6 A and B", but not "58/208 A meeting").
/// Leaves `cursor` where it was when there is none. A look-alike letter sets `wrong`.
pub(crate) fn part(cursor: &mut Cursor, wrong: &mut bool) -> Part {
    let mut ahead = *cursor;
    let spaced = ahead.spaces();
    if !spaced {
        ahead.eat(glyph::is_dash);
    } else if let Some(letter) = arabic_part(&mut ahead) {
        *cursor = ahead;
        return Part(Some(letter));
    }
    let Some(typed) =
        ahead.eat(|next| glyph::latin(next).is_some_and(|letter| letter.is_ascii_uppercase()))
    else {
        return Part(None);
    };
    let Some(letter) = glyph::latin(typed) else { return Part(None) };
    let glued = ahead.peek().is_some_and(|next| {
        next.is_alphanumeric() || glyph::is_slash(next) || matches!(next, '\'' | '’' | '.')
    });
    if (glued && !ends_sentence(ahead)) || (spaced && begins_words(letter, ahead)) {
        return Part(None);
    }
    *wrong |= !typed.is_ascii();
    *cursor = ahead;
    Part(Some(letter as u8))
}

/// `217(III)[A]` and `217(III)A`, as catalogues write it; "377 (V) A".
fn part_after(cursor: &mut Cursor, wrong: &mut bool) -> Part {
    let mut ahead = *cursor;
    ahead.spaces();
    if ahead.eat(|next| next == '[').is_some() {
        let part = part(&mut ahead, wrong);
        if part.0.is_some() && ahead.eat(|next| next == ']').is_some() {
            *cursor = ahead;
            return part;
        }
        return Part(None);
    }
    part(cursor, wrong)
}

/// A full stop after the letter that ends the sentence: nothing, or no letter, glued to it.
fn ends_sentence(mut cursor: Cursor) -> bool {
    cursor.eat(|next| next == '.').is_some() && !cursor.peek().is_some_and(char::is_alphanumeric)
}

/// Letters that are words too open a sentence or go on with it when a small letter follows,
/// unless what follows is one of the words that stand between a part and the rest of a citation.
fn begins_words(letter: char, mut cursor: Cursor) -> bool {
    if !matches!(letter, 'A' | 'B' | 'C' | 'I' | 'K' | 'O' | 'Y') || !cursor.spaces() {
        return false;
    }
    if !cursor.peek().is_some_and(char::is_lowercase) {
        // «58/208 О МЕЖДУНАРОДНОЙ МИГРАЦИИ»: a heading in capitals goes on.
        let capitals = cursor.rest().chars().take_while(|letter| letter.is_uppercase()).count();
        return capitals > 3;
    }
    let Some(word) = cursor.word() else { return false };
    !matches!(
        word.as_str(),
        "of" | "and"
            | "to"
            | "or"
            | "on"
            | "at"
            | "in"
            | "by"
            | "as"
            | "entitled"
            | "adopted"
            | "от"
            | "и"
            | "до"
            | "или"
            | "по"
            | "об"
            | "о"
            | "генеральной"
            | "озаглавленной"
            | "озаглавленную"
            | "озаглавленная"
            | "принятой"
            | "принятая"
            | "принятую"
            | "совета"
            | "экономического"
            | "du"
            | "de"
            | "et"
            | "en"
            | "y"
            | "del"
    )
}

/// ألف, باء, جيم …: the letters of parts in Arabic.
fn arabic_part(cursor: &mut Cursor) -> Option<u8> {
    const NAMES: [&str; 10] =
        ["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء"];
    let mut ahead = *cursor;
    let word = ahead.word()?;
    let place = NAMES.iter().position(|name| *name == word.as_str())?;
    *cursor = ahead;
    Some(b'A' + place as u8)
}

/// Passes `expected` or a letter that looks like it.
fn letter(cursor: &mut Cursor, expected: char, wrong: &mut bool) -> bool {
    let typed = cursor.eat(|next| glyph::latin(next) == Some(expected));
    *wrong |= typed.is_some_and(|typed| !typed.is_ascii());
    typed.is_some()
}

/// Passes a hyphen; the hyphen-minus and the no-break hyphen are right, a dash is wrong.
fn hyphen(cursor: &mut Cursor, wrong: &mut bool) -> Option<()> {
    let typed = cursor.eat(glyph::is_dash)?;
    *wrong |= !matches!(typed, '-' | '\u{2011}');
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Act, ActKind};

    /// The act, `!` when it was typed wrongly, and what is left.
    fn reading(text: &str) -> String {
        let mut cursor = Cursor::new(text, 0).unwrap();
        let Some(Numbered { number, part, wrong }) = read(&mut cursor) else {
            return "-".to_owned();
        };
        let act = Act { body: None, kind: ActKind::Resolution, number, part }.to_string();
        format!(
            "{}{}|{}",
            act.trim_start_matches("?/RES/"),
            if wrong { "!" } else { "" },
            cursor.rest()
        )
    }

    #[test]
    fn numbers_of_acts() {
        let pairs = [
            ("58/208,", "58/208|,"),
            ("57/270 B от", "57/270 B| от"),
            ("57/270B;", "57/270 B|;"),
            // A Cyrillic letter for the part; catalogues' brackets.
            ("217 А (III).", "217 A (III)!|."),
            ("217(III)[A]", "217 A (III)|"),
            ("2106 А (ХХ), приложение", "2106 A (XX)!|, приложение"),
            ("3201 (S-VI) и", "3201 (S-VI)| и"),
            ("2253 (ES-V)", "2253 (ES-V)|"),
            ("S-21/2 Генеральной", "S-21/2| Генеральной"),
            // A no-break hyphen is right, an en dash is not.
            ("ES\u{2011}10/23", "ES-10/23|"),
            ("ES–10/23", "ES-10/23!|"),
            ("1325 (2000) от", "1325 (2000)| от"),
            ("1325(2000)号", "1325 (2000)|号"),
            ("1373 (от 28", "1373| (от 28"),
            ("242 Совета", "242| Совета"),
            ("2000/35", "2000/35|"),
            ("58/ 208", "58/208!|"),
            ("58⁄208", "58/208!|"),
            ("2106 ألف (د-20)", "2106 A (XX)|"),
            ("57/270 باء", "57/270 B|"),
            // The letter is the next word.
            ("58/208 A meeting", "58/208| A meeting"),
            ("58/208 С учетом", "58/208| С учетом"),
            ("31/6 A and B", "31/6 A| and B"),
            ("31/6 A to C", "31/6 A| to C"),
            ("58/503 A Генеральной", "58/503 A| Генеральной"),
            ("58/503 A.", "58/503 A|."),
            ("58/208 A.B", "58/208| A.B"),
            ("abc", "-"),
            ("123456/7", "-"),
        ];
        for (text, expected) in pairs {
            assert_eq!(reading(text), expected, "{text}");
        }
    }
}
