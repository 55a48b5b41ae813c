//! The session a draft belongs to, and the sessions it names: «на ее восемьдесят первой сессии».

use std::cmp::Reverse;

use citation::session::{self, SessionMention};
use citation::{ActNumber, Body, Session, Symbol};
use draft::{Draft, ParagraphId, Role};
use jiff::civil::Date;
use knowledge::Knowledge;

use crate::figures::{self, Figure};
use crate::{Reading, Reference, Settings, wording};

/// What is known of the sessions of a draft.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Sitting {
    /// The body that speaks.
    pub(crate) body: Option<Body>,
    /// The day of the text, by its closing lines or its masthead; otherwise the last day of its
    /// session. `None` for a draft that tells neither.
    pub(crate) day: Option<Date>,
    /// The regular session of the General Assembly at that time.
    pub(crate) assembly: Option<u16>,
    /// The text names years, and none of the last decades: it follows the customs of its time.
    pub(crate) old: bool,
    /// The sessions that the running text names by number, in order.
    pub(crate) named: Vec<Named>,
}

/// A session that a paragraph names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    pub(crate) paragraph: ParagraphId,
    /// Its spans count in the running text of the paragraph.
    pub(crate) mention: SessionMention,
}

/// What surrounds the choice of the session.
pub(crate) struct Circumstances<'c> {
    pub(crate) figures: &'c [Figure],
    pub(crate) draft: &'c Draft<'c>,
    pub(crate) references: &'c [Reference],
    pub(crate) body: Option<Body>,
    pub(crate) settings: &'c Settings,
    pub(crate) knowledge: &'c Knowledge<'c>,
}

/// Reads the sessions of a draft.
pub(crate) fn read(given: &Circumstances<'_>) -> Sitting {
    let date = dated(given.draft);
    let on_day = date.and_then(|date| given.knowledge.assembly_session_on(date));
    let assembly = match given.body {
        None | Some(Body::GeneralAssembly) => own_session(given).or(on_day),
        Some(_) => on_day,
    };
    let last_day = || {
        let session = Session::Regular(assembly?);
        Some(given.knowledge.session_window(Body::GeneralAssembly, session)?.1)
    };
    let day = date.or_else(last_day);
    let old = figures::is_old(given.draft, given.figures);
    Sitting { body: given.body, day, assembly, old, named: named(given.draft) }
}

/// The session of the Assembly's own draft: by the settings, by the number or the symbol in the
/// masthead, by its words; in this order.
fn own_session(given: &Circumstances<'_>) -> Option<u16> {
    given
        .settings
        .session
        .or_else(|| by_heading(given.draft))
        .or_else(|| by_symbol(given))
        .or_else(|| in_masthead(given.draft))
}

/// «58/208.» above the title.
fn by_heading(draft: &Draft<'_>) -> Option<u16> {
    let number = draft.heading?.number?.of(draft.source);
    let (session, _) = number.split_once('/')?;
    session.trim().parse().ok().filter(|session| (1..200).contains(session))
}

/// A/80/L.5, A/C.3/79/L.2, A/RES/58/208 in the masthead.
fn by_symbol(given: &Circumstances<'_>) -> Option<u16> {
    let masthead = given.references.iter().filter(|reference| {
        let paragraph = given.draft.paragraphs.get(reference.paragraph.0 as usize);
        paragraph.is_some_and(|paragraph| paragraph.role == Role::Masthead)
    });
    masthead
        .filter_map(|reference| match &reference.citation.target {
            citation::Target::Symbol(symbol) => session_of(symbol),
            _ => None,
        })
        .find(|(of, _)| *of == Body::GeneralAssembly)
        .map(|(_, session)| session)
}

/// The body and the session that a symbol shows.
pub(crate) fn session_of(symbol: &Symbol) -> Option<(Body, u16)> {
    match symbol {
        Symbol::Act(act) => match act.number {
            ActNumber::InSession { session: Session::Regular(session), .. } => {
                Some((act.body?, session))
            }
            _ => None,
        },
        Symbol::Document(symbol) => {
            let mut parts = symbol.split('/');
            let (first, second) = (parts.next()?, parts.next()?);
            let (body, session) = match (first, second) {
                ("A", "HRC") => (Body::HumanRightsCouncil, parts.next()?),
                ("A", committee) if committee.starts_with("C.") || committee == "BUR" => {
                    (Body::GeneralAssembly, parts.next()?)
                }
                ("A", session) => (Body::GeneralAssembly, session),
                _ => return None,
            };
            let session = session.parse().ok().filter(|session| (1..200).contains(session))?;
            Some((body, session))
        }
        _ => None,
    }
}

/// «Семьдесят девятая сессия» in the masthead.
fn in_masthead(draft: &Draft<'_>) -> Option<u16> {
    let masthead = draft.paragraphs.iter().filter(|paragraph| paragraph.role == Role::Masthead);
    masthead.flat_map(|paragraph| session::find(paragraph.flow.text(), draft.language)).find_map(
        |mention| match mention.session {
            Session::Regular(session) => Some(session),
            _ => None,
        },
    )
}

/// The day of adoption in the closing lines; otherwise the first day that the masthead names:
/// a text is distributed after it was adopted.
fn dated(draft: &Draft<'_>) -> Option<Date> {
    let closing = draft.closing.and_then(|closing| closing.date);
    let closed = closing.and_then(|span| first_date(span.of(draft.source)));
    closed.or_else(|| {
        let masthead = draft.paragraphs.iter().filter(|it| it.role == Role::Masthead);
        masthead.filter_map(|paragraph| first_date(paragraph.flow.text())).min()
    })
}

fn first_date(text: &str) -> Option<Date> {
    citation::date::find(text).iter().filter_map(|date| date.to_date()).min()
}

fn named(draft: &Draft<'_>) -> Vec<Named> {
    let mut named = Vec::new();
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        if wording::is_prose(paragraph) {
            let mentions = session::find(paragraph.flow.text(), draft.language);
            let paragraph = ParagraphId(index as u32);
            named.extend(mentions.into_iter().map(|mention| Named { paragraph, mention }));
        }
    }
    named
}

/// How far before a session the body may be named, in bytes.
const REACH: usize = 600;

/// Words that name bodies; the nearest before «на ее … сессии» is whose session it is.
const BODIES: [(&str, Option<Body>); 32] = [
    ("General Assembly", Some(Body::GeneralAssembly)),
    ("the Assembly", Some(Body::GeneralAssembly)),
    ("Human Rights Council", Some(Body::HumanRightsCouncil)),
    ("Assembly", None),
    ("ouncil", None),
    ("ommission", None),
    ("ommittee", None),
    ("Conference", None),
    ("oard", None),
    ("Forum", None),
    ("Meeting", None),
    ("roup", None),
    ("anel", None),
    ("Congress", None),
    ("Parties", None),
    ("Генеральной Ассамбле", Some(Body::GeneralAssembly)),
    ("Генеральная Ассамбле", Some(Body::GeneralAssembly)),
    ("Генеральную Ассамбле", Some(Body::GeneralAssembly)),
    ("Ассамбле", None),
    ("Совет", None),
    ("омисси", None),
    ("омитет", None),
    ("Конференци", None),
    ("Форум", None),
    ("Конгресс", None),
    ("рупп", None),
    ("Правлени", None),
    ("Сторон", None),
    ("Подкомитет", None),
    ("Подкомисси", None),
    ("Секци", None),
    ("Трибунал", None),
];

/// Adjectives of sessions that the Assembly does not hold: «основная сессия», "annual session".
const OF_OTHERS: [&str; 8] = [
    "substantive",
    "annual",
    "organizational",
    "formal",
    "основн",
    "ежегодн",
    "организационн",
    "официальн",
];

impl Named {
    /// Whose session it is: the body named last before a possessive, or right behind the noun;
    /// where none is named, the body that speaks. `None` where that cannot be told.
    pub(crate) fn body(&self, reading: &Reading<'_>) -> Option<Body> {
        whose(reading.text(self.paragraph), &self.mention, reading.sitting.body)
    }

    /// Whether «ее», «своей» or "its" stands before the number, adjectives apart.
    pub(crate) fn is_possessive(&self, reading: &Reading<'_>) -> bool {
        is_possessive(reading.text(self.paragraph), &self.mention)
    }
}

fn whose(text: &str, mention: &SessionMention, speaks: Option<Body>) -> Option<Body> {
    let before = text.get(..mention.span.start as usize)?;
    let after = text.get(mention.span.end as usize..)?;
    if !is_possessive(text, mention) {
        let owner = after.trim_start().split_once(' ').map_or("", |(_, owner)| owner);
        let assembly = ["of the General Assembly", "Генеральной Ассамблеи"]
            .iter()
            .any(|name| owner.starts_with(name));
        return assembly.then_some(Body::GeneralAssembly);
    }
    let adjective = after.split_whitespace().next().unwrap_or_default();
    if OF_OTHERS.iter().any(|other| adjective.starts_with(other)) {
        return None;
    }
    let before = wording::tail(before, REACH);
    let last = BODIES.iter().filter_map(|(name, body)| {
        let at = before.rfind(name)?;
        Some((at + name.len(), Reverse(at), *body))
    });
    match last.max_by_key(|(end, start, _)| (*end, *start)) {
        Some((_, _, body)) => body,
        None => speaks,
    }
}

fn is_possessive(text: &str, mention: &SessionMention) -> bool {
    let before = text.get(..mention.span.start as usize).unwrap_or_default();
    let mut words = before.split_whitespace().rev().take(6);
    words.any(|word| matches!(word, "its" | "ее" | "своей" | "его" | "свою"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The session of the draft, then each session that it names with its body.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let draft = draft::parse(text, &draft::Options::default());
        let settings = Settings::on(date(2026, 11, 20));
        let checked = crate::check(text, &known(), &settings, &[]);
        let sitting = read(&Circumstances {
            figures: &[],
            draft: &draft,
            references: &checked.references,
            body: Some(Body::GeneralAssembly),
            settings: &settings,
            knowledge: &known(),
        });
        let named = sitting.named.iter().map(|named| {
            let text = draft.paragraphs[named.paragraph.0 as usize].flow.text();
            let whose = whose(text, &named.mention, Some(Body::GeneralAssembly));
            format!("{} {}", named.mention.session, whose.map_or("-", |_| "GA"))
        });
        let own = sitting.assembly.map_or("?".to_owned(), |session| session.to_string());
        let shown: Vec<String> = std::iter::once(own).chain(named).collect();
        assert_eq!(shown.join("; "), expected, "{text}");
    }

    fn known() -> Knowledge<'static> {
        Knowledge::new(Vec::new())
    }

    // The number above the title, the symbol in the masthead, its words.
    #[test]
    fn a_draft_tells_its_session() {
        let body = "The General Assembly,\n\n1. Decides to meet at its eighty-first session.";
        check(&format!("79/8. Sport\n\n{body}"), "79; 81 GA");
        check(&format!("A/C.2/80/L.10\n\n{body}"), "80; 81 GA");
        let masthead = "General Assembly\n\nEightieth session\nAgenda item 16\n\nSport";
        check(&format!("{masthead}\n\n{body}"), "80; 81 GA");
        check(body, "?; 81 GA");
    }

    // The body named last before «its» owns the session; a working group has sessions, too.
    #[test]
    fn a_session_belongs_to_the_body_named_last() {
        let bodies = [
            ("to report to the Council at its sixtieth session", "?; 60 -"),
            ("to report to the General Assembly at its sixtieth session", "?; 60 GA"),
            ("the working group, at its first session", "?; 1 -"),
            ("at its first substantive session", "?; 1 -"),
            ("at the sixtieth session of the General Assembly", "?; 60 GA"),
            ("at the fifteenth session of the Conference", "?; 15 -"),
        ];
        for (words, expected) in bodies {
            check(&format!("The General Assembly,\n\n1. Requests somebody {words}."), expected);
        }
    }
}
