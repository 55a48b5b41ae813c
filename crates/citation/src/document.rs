//! Document symbols where they stand: A/58/98, E/CN.9/2014/3, A/C.3/68/L.15/Rev.1, and the
//! symbols of acts among them, A/RES/57/270 B; typed with Cyrillic letters or stray spaces too.

use text::Span;

use crate::cursor::Cursor;
use crate::symbol::act_head;
use crate::{Act, ActKind, ActNumber, Body, Kind, Session, Symbol, glyph, number};

mod component;
mod series;
mod suffix;

use component::{Component, Spelling};
pub use suffix::suffixes;

/// A symbol that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DocumentMatch {
    /// Where it stands, without the full stop of the sentence.
    pub span: Span,
    /// What it names, in canonical letters.
    pub symbol: Symbol,
    /// Resolution, decision, document, draft or meeting record.
    pub kind: Kind,
    /// The symbol as it should be typed, when letters, spaces or separators differ.
    pub respelled: Option<String>,
    /// Whether the series is one that exists; `false` only from [`at_noun`], and for the
    /// committees that the Assembly has not («A/C.9/…»).
    pub series_known: bool,
}

/// The symbol that begins at byte `offset`, if it opens with a known series. «и/или», "HIV/AIDS",
/// "N/A", a web address or a file path is none.
pub fn at(text: &str, offset: usize) -> Option<DocumentMatch> {
    at_noun(text, offset).filter(|found| found.series_known || matches!(found.first(), Some("A")))
}

/// As [`at`], but of any series: for a place that a noun such as «документ» says to be a symbol.
pub fn at_noun(text: &str, offset: usize) -> Option<DocumentMatch> {
    let start = Cursor::new(text, offset)?;
    if !may_begin_after(start) {
        return None;
    }
    read(start).map(|(found, _)| found)
}

impl DocumentMatch {
    fn first(&self) -> Option<&str> {
        match &self.symbol {
            Symbol::Document(symbol) => symbol.split('/').next(),
            _ => None,
        }
    }
}

/// Reads a symbol; gives it with the place where it ends.
pub(crate) fn read(start: Cursor) -> Option<(DocumentMatch, usize)> {
    let mut cursor = start;
    let mut spelling = Spelling::default();
    first_component(&mut cursor, &mut spelling)?;
    let first = spelling.len();
    let known = series::is_first(spelling.as_str().split('.').next().unwrap_or(""));
    let mut components = 0;
    let mut second = None;
    // Where the symbol may end: after the last component with a figure in it.
    let mut end = None;
    loop {
        let mut ahead = cursor;
        let mut longer = spelling.clone();
        let Some(stray) = separator(&mut ahead, &mut longer, components) else { break };
        let begins = ahead;
        let head = longer.len() - 1;
        let Some(component) = component::read(&mut ahead, &mut longer) else {
            let refused = begins
                .peek()
                .is_some_and(|next| next.is_ascii_lowercase() || next.is_ascii_digit());
            if refused && !stray {
                return None;
            }
            break;
        };
        if stray && matches!(component, Component::Word { numbered: false }) {
            break;
        }
        if known && let Some(act) = act_series(&longer, head) {
            return read_act(start, begins, act, longer.wrong);
        }
        components += 1;
        second = second.or(Some(longer.len()));
        cursor = ahead;
        spelling = longer;
        if component != (Component::Word { numbered: false }) {
            end = Some((cursor, spelling.len(), spelling.wrong));
        }
    }
    let (end, length, wrong) = end?;
    if components == 1 && !stands_alone(spelling.as_str(), spelling.wrong && has_space(start, end))
    {
        return None;
    }
    let series_known = known
        && second.is_none_or(|second| {
            series::may_follow(&spelling.as_str()[..first], &spelling.as_str()[first + 1..second])
        });
    spelling.truncate(length);
    let symbol = spelling.as_str().to_owned();
    let found = DocumentMatch {
        span: Span::new(start.offset(), end.offset()),
        kind: kind(&symbol),
        respelled: wrong.then(|| symbol.clone()),
        symbol: Symbol::Document(symbol),
        series_known,
    };
    Some((found, end.offset()))
}

/// The first component: capitals, perhaps with a hyphen («ICC-ASP») or a figure («IDB.5»).
fn first_component(cursor: &mut Cursor, spelling: &mut Spelling) -> Option<()> {
    let opens = cursor.peek().and_then(glyph::latin)?;
    if !opens.is_ascii_uppercase() {
        return None;
    }
    component::word(cursor, spelling)?;
    let mut ahead = *cursor;
    let mut longer = spelling.clone();
    if ahead.eat(|next| next == '-').is_some() {
        longer.push_str("-");
        component::word(&mut ahead, &mut longer)?;
        *cursor = ahead;
        *spelling = longer;
    } else if ahead.eat(|next| next == '.').is_some()
        && let Some((figure, 1 | 2)) = ahead.digits()
    {
        spelling.push_str(&format!(".{figure}"));
        *cursor = ahead;
    }
    spelling.as_str().bytes().all(|byte| !byte.is_ascii_lowercase()).then_some(())
}

/// The slash before a component; gives whether stray spaces stand with it.
fn separator(cursor: &mut Cursor, spelling: &mut Spelling, components: usize) -> Option<bool> {
    let before = components > 0 && cursor.spaces();
    if before && is_spaced_suffix(*cursor) {
        // «A/58/98 Rev.1»: the slash is missing.
        spelling.wrong = true;
        spelling.push_str("/");
        return Some(true);
    }
    let slash = cursor.eat(glyph::is_slash)?;
    let after = cursor.spaces();
    if (before || after) && !cursor.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    spelling.wrong |= before || after || slash != '/';
    spelling.push_str("/");
    Some(before || after)
}

/// «Rev.1», «Add. 2» after a space.
fn is_spaced_suffix(mut cursor: Cursor) -> bool {
    let mut word = Spelling::default();
    component::word(&mut cursor, &mut word).is_some()
        && series::is_suffix(word.as_str())
        && cursor.eat(|next| next == '.').is_some()
        && {
            cursor.spaces();
            cursor.digits().is_some()
        }
}

/// What the components up to RES, DEC or PRST say of an act.
#[derive(Clone, Copy, Debug)]
struct ActSeries {
    body: Option<Body>,
    /// The session, when the head holds it (`UNEP/EA.5`).
    session: Option<Session>,
    kind: ActKind,
    /// `Res.14`: a full stop stands before the number, no slash.
    dotted: bool,
}

/// The series of acts that `spelling` opens with, when its last component, after the slash at
/// `head`, is RES, DEC or PRST and a body's acts begin so.
fn act_series(spelling: &Spelling, head: usize) -> Option<ActSeries> {
    let (before, component) = (&spelling.as_str()[..head], &spelling.as_str()[head + 1..]);
    let (word, dotted) =
        component.split_once('.').map_or((component, false), |(word, _)| (word, true));
    let kind = match word {
        "RES" => ActKind::Resolution,
        "DEC" => ActKind::Decision,
        "PRST" => ActKind::PresidentialStatement,
        _ => return None,
    };
    let (body, session) = act_head(before)?;
    Some(ActSeries { body, session, kind, dotted })
}

/// Reads the number of an act after its series, whose last component begins at `begins`.
fn read_act(
    start: Cursor,
    begins: Cursor,
    series: ActSeries,
    mut wrong: bool,
) -> Option<(DocumentMatch, usize)> {
    let mut cursor = begins;
    component::word(&mut cursor, &mut Spelling::default())?;
    if series.dotted {
        cursor.eat(|next| next == '.');
    } else {
        let mut slash = Spelling::default();
        separator(&mut cursor, &mut slash, 1)?;
        wrong |= slash.wrong;
    }
    let numbered = number::read(&mut cursor)?;
    let number = match (series.session, numbered.number) {
        (Some(session), ActNumber::WithYear { number, year: None }) => {
            ActNumber::InSession { session, number }
        }
        (Some(_), _) => return None,
        // «A/RES/58» is cut short: only the Council numbers its resolutions without a session.
        (None, ActNumber::WithYear { year: None, .. })
            if series.body != Some(Body::SecurityCouncil) =>
        {
            return None;
        }
        (None, number) => number,
    };
    wrong |= numbered.wrong;
    let symbol =
        Symbol::Act(Act { body: series.body, kind: series.kind, number, part: numbered.part });
    let kind = match series.kind {
        ActKind::Resolution => Kind::Resolution,
        ActKind::Decision => Kind::Decision,
        ActKind::PresidentialStatement => Kind::Document,
    };
    let found = DocumentMatch {
        span: Span::new(start.offset(), cursor.offset()),
        kind,
        respelled: wrong.then(|| symbol.to_string()),
        symbol,
        series_known: true,
    };
    Some((found, cursor.offset()))
}

/// What a symbol may stand after: not a letter, a figure, or what joins a path or an address.
fn may_begin_after(start: Cursor) -> bool {
    let Some(before) = start.behind() else { return true };
    if glyph::is_dash(before) {
        // «A/RES/58/208-A/RES/58/210», "A/66/551–S/2011/701".
        return start.further_behind().is_none_or(|earlier| !earlier.is_alphabetic());
    }
    !before.is_alphanumeric()
        && !glyph::is_slash(before)
        && !matches!(before, '\\' | '.' | '_' | '@' | '=' | '&' | '?' | '#' | '%' | '~' | '+')
}

/// Whether a symbol of two components is a document: «квартира А/5» and «вагон А/ 12» are none,
/// and «A/C.2» is a committee.
fn stands_alone(symbol: &str, spaced: bool) -> bool {
    let Some((first, last)) = symbol.split_once('/') else { return false };
    match last.split_once('.') {
        Some((word, _)) => !matches!(word, "C" | "CN" | "AC" | "CONF" | "SC" | "WG" | "SER"),
        None if last.bytes().all(|byte| byte.is_ascii_digit()) => {
            let least = if first.len() == 1 { 3 } else { 2 };
            !spaced && (last.len() >= least || first.contains('.'))
        }
        None => true,
    }
}

fn has_space(start: Cursor, end: Cursor) -> bool {
    start.rest()[..end.offset() - start.offset()].contains(char::is_whitespace)
}

/// What the last component, suffixes apart, says the document is. «ECE/TRANS/WP.30/…» is of a
/// working party, and no draft.
fn kind(symbol: &str) -> Kind {
    let suffixed = |component: &&str| series::is_suffix(component.split('.').next().unwrap_or(""));
    let Some(last) = symbol.rsplit('/').find(|component| !suffixed(component)) else {
        return Kind::Document;
    };
    match last.split_once('.') {
        Some(("PV" | "SR", _)) => Kind::MeetingRecord,
        Some(("L" | "WP", _)) if !symbol.starts_with("LC/") => Kind::Draft,
        _ => Kind::Document,
    }
}

#[cfg(test)]
mod tests;
