//! The noun and what it governs: «свои резолюции 49/127 от …, 50/123 от … и 56/203 от …».

use text::Span;

use crate::find::Grammar;
use crate::forms::bodies::{self, Named, Whose};
use crate::forms::titles;
use crate::scan::TokenKind;
use crate::words::{Meaning, Noun, ShortBody};
use crate::{ActKind, ActNumber, Body, CitedTitle, Kind, Pinpoint, WrittenDate};

/// A noun with all that is said of its numbers before the first one.
#[derive(Clone, Debug)]
pub(crate) struct Governor {
    /// What the noun says it is; `None` for numbers without a noun.
    pub(crate) noun: Option<Noun>,
    /// Where the noun stands.
    pub(crate) span: Option<Span>,
    /// The first byte of a citation that takes everything in.
    pub(crate) start: usize,
    /// The owner named before the first number.
    pub(crate) owner: Option<Named>,
    /// The owner of the list before, which this one goes on with.
    pub(crate) inherited: Option<Named>,
    /// «своя», "its".
    pub(crate) own: Option<Span>,
    /// The body named directly before «в своей», "in its": "adopted by the General Assembly in
    /// its resolution".
    pub(crate) possessor: Option<Body>,
    /// The pinpoint before the noun; it belongs to the first number.
    pub(crate) pinpoint: Pinpoint,
    /// The title between noun and number.
    pub(crate) title: Option<CitedTitle>,
    /// The date between noun and number.
    pub(crate) date: Option<WrittenDate>,
    /// The last number that it governed.
    pub(crate) last: Option<ActNumber>,
    /// The token after what it governed so far.
    pub(crate) end: usize,
}

impl Governor {
    /// For numbers that no noun governs.
    pub(crate) fn none(start: usize) -> Self {
        Self {
            noun: None,
            span: None,
            start,
            owner: None,
            inherited: None,
            own: None,
            possessor: None,
            pinpoint: Pinpoint::default(),
            title: None,
            date: None,
            last: None,
            end: 0,
        }
    }

    /// The kind of act that the noun says; a number without a noun is a resolution's.
    pub(crate) fn act(&self) -> ActKind {
        match self.noun {
            Some(Noun::Decision) => ActKind::Decision,
            Some(Noun::Statement) => ActKind::PresidentialStatement,
            _ => ActKind::Resolution,
        }
    }

    /// The body named before the number, if it is named in full.
    pub(crate) fn full_owner(&self) -> Option<Body> {
        match self.owner?.name {
            Whose::Full(body) => Some(body),
            Whose::Short(_) => None,
        }
    }
}

impl Noun {
    /// The kind of thing the noun names.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Noun::Resolution => Kind::Resolution,
            Noun::Decision => Kind::Decision,
            Noun::Statement | Noun::Document => Kind::Document,
        }
    }
}

/// The words before a noun that say which one is meant.
#[derive(Clone, Copy, Default)]
pub(crate) struct Modifiers {
    /// The first of them, or the noun.
    pub(crate) start: usize,
    pub(crate) own: Option<Span>,
    pub(crate) same: bool,
    pub(crate) that: bool,
    pub(crate) cited: bool,
    pub(crate) present: bool,
    pub(crate) draft: bool,
}

impl Grammar<'_, '_> {
    /// A governing noun at token `at`, and the numbers it governs.
    pub(crate) fn noun(&mut self, at: usize, noun: Noun) -> usize {
        // "decision-making"
        if self.scan.kind(at + 1) == TokenKind::Dash
            && self.scan.glued(at + 1)
            && self.scan.glued(at + 2)
        {
            return at + 1;
        }
        let modifiers = self.modifiers(at);
        let mut governor = Governor {
            noun: Some(noun),
            span: Some(self.scan.tokens[at].span()),
            own: modifiers.own,
            possessor: self.possessor(modifiers),
            ..Governor::none(self.scan.start(at))
        };
        governor.owner = self.owner_before(at, &mut governor.start);
        if governor.owner.is_none() {
            self.inherit(at, &mut governor);
        }
        let first = self.to_number(at + 1, &mut governor);
        governor.pinpoint = self.take_pending(modifiers.start);
        if noun == Noun::Statement {
            return self.statement(at, governor);
        }
        let governor = match self.symbols(first, governor) {
            Ok(end) => return end,
            Err(governor) => *governor,
        };
        match self.list(first, governor) {
            Ok(end) => end,
            Err(governor) => self.back(at, modifiers, *governor),
        }
    }

    /// «своих соответствующих», «той же», "the above-mentioned" before the noun at `noun`.
    fn modifiers(&self, noun: usize) -> Modifiers {
        let mut modifiers = Modifiers { start: noun, ..Modifiers::default() };
        let mut plain = 0;
        let mut at = noun;
        // The words of a name are no modifiers: "… for Asia and the Pacific resolution".
        let name = self.named.map_or(0, |named| named.end);
        let name = if name <= noun { name } else { 0 };
        while at > name && noun - at < 8 {
            at -= 1;
            let meaning = self.scan.meaning(at);
            match meaning {
                Meaning::Own => modifiers.own = modifiers.own.or(Some(self.scan.tokens[at].span())),
                // «этой работы документы»: a demonstrative stands next to its noun.
                Meaning::Same | Meaning::That | Meaning::Cited | Meaning::Present if plain > 0 => {
                    break;
                }
                Meaning::Same => modifiers.same = true,
                Meaning::That => modifiers.that = true,
                Meaning::Cited => modifiers.cited = true,
                Meaning::Present => modifiers.present = true,
                Meaning::Draft => modifiers.draft = true,
                Meaning::Article => {}
                // «above-mentioned»
                Meaning::Here if modifiers.cited => {}
                // «своих соответствующих резолюциях»: one adjective may stand between.
                Meaning::Plain
                    if matches!(self.scan.kind(at), TokenKind::Word { .. })
                        && plain == 0
                        && self.scan.of(at).len() > 3 =>
                {
                    plain += 1;
                    continue;
                }
                Meaning::Plain if modifiers.cited && self.scan.kind(at) == TokenKind::Dash => {}
                _ => break,
            }
            // An adjective counts only when a modifier stands before it.
            modifiers.start = at;
        }
        modifiers
    }

    /// The body named before a possessive, a preposition between at most.
    fn possessor(&self, modifiers: Modifiers) -> Option<Body> {
        modifiers.own?;
        let named = self.named?;
        let between = named.end..modifiers.start;
        let near = between.len() <= 1
            && between.into_iter().all(|at| self.scan.meaning(at) == Meaning::Preposition);
        if !near || named.end > modifiers.start {
            return None;
        }
        match named.name {
            Whose::Full(body) => Some(body),
            Whose::Short(ShortBody::Assembly) => Some(Body::GeneralAssembly),
            // Whose council or commission it is only the number tells.
            Whose::Short(ShortBody::Council | ShortBody::Commission) => None,
        }
    }

    /// "General Assembly resolution", "UNSC Res.", "S.C. Res.".
    fn owner_before(&self, noun: usize, start: &mut usize) -> Option<Named> {
        let scan = self.scan;
        if let Some(named) = self.named
            && named.end <= noun
            && named.end + 1 >= noun
            && named.case != bodies::Case::Nominative
        {
            // «резолюции Генеральной Ассамблеи, решения …»: in Russian the owner follows.
            let adjective = named.end + 1 == noun
                && !(matches!(
                    scan.kind(named.end),
                    TokenKind::Word { meaning: Meaning::Plain, .. }
                ) && scan.of(named.end).is_ascii()
                    && scan.of(named.end).ends_with('t'));
            if named.case == bodies::Case::Unmarked && !adjective {
                *start = named.span.start as usize;
                return Some(named);
            }
        }
        if scan.of(noun).eq_ignore_ascii_case("unscr") || scan.of(noun).eq_ignore_ascii_case("scr")
        {
            return Some(self.council(noun, noun + 1, Body::SecurityCouncil));
        }
        let first = noun.checked_sub(4)?;
        let dotted =
            scan.kind(first + 1) == TokenKind::Stop && scan.kind(first + 3) == TokenKind::Stop;
        let body = match (dotted, scan.of(first), scan.of(first + 2)) {
            (true, "S", "C") => Body::SecurityCouncil,
            (true, "G", "A") => Body::GeneralAssembly,
            _ => return self.unknown_before(noun),
        };
        *start = scan.start(first);
        Some(self.council(first, noun, body))
    }

    /// "Conference of the Parties decision 14/5": a body that is named and not known.
    fn unknown_before(&self, noun: usize) -> Option<Named> {
        let scan = self.scan;
        let before = noun.checked_sub(1)?;
        let TokenKind::Word { meaning: Meaning::Plain | Meaning::Organ, capital: true, .. } =
            scan.kind(before)
        else {
            return None;
        };
        let organ = (before.saturating_sub(6)..=before)
            .rev()
            .take_while(|at| matches!(scan.kind(*at), TokenKind::Word { .. }))
            .find(|at| scan.meaning(*at) == Meaning::Organ && scan.of(*at).is_ascii())?;
        Some(self.council(organ, noun, Body::Other))
    }

    fn council(&self, start: usize, end: usize, body: Body) -> Named {
        Named {
            name: Whose::Full(body),
            start,
            end,
            case: bodies::Case::Unmarked,
            span: self.span(start, end),
        }
    }

    /// "Economic and Social Council resolution 2016/1 and decision 2017/210": the noun after
    /// "and" shares the owner when it has none of its own.
    fn inherit(&self, noun: usize, governor: &mut Governor) {
        let Some(before) = &self.governor else { return };
        let joined = before.end < noun
            && noun - before.end <= 5
            && (before.end..noun).all(|at| {
                self.scan.kind(at) == TokenKind::Comma
                    || matches!(self.scan.meaning(at), Meaning::And | Meaning::Also)
            });
        if joined && governor.own.is_none() {
            governor.own = before.own;
            governor.inherited = before.owner.or(before.inherited);
        }
    }

    /// Passes what may stand between the noun and its first number: a full stop of «рез.», «№»,
    /// the owner, a title, a date. Gives the token where the number should be.
    fn to_number(&self, at: usize, governor: &mut Governor) -> usize {
        let scan = self.scan;
        let mut next = at;
        if scan.kind(next) == TokenKind::Stop && scan.of(at - 1).len() <= 6 {
            next += 1;
        }
        loop {
            let kind = scan.kind(next);
            if kind == TokenKind::NumberSign || scan.meaning(next) == Meaning::NumberSign {
                next += 1;
                // "No." and "n°"
                while matches!(scan.kind(next), TokenKind::Stop)
                    || scan.of(next) == "°"
                    || scan.of(next) == "º"
                {
                    next += 1;
                }
                continue;
            }
            if governor.title.is_none()
                && let Some((title, after)) =
                    titles::quoted(scan, next).or_else(|| titles::at(scan, next))
            {
                governor.title = Some(title);
                next = if scan.kind(after) == TokenKind::Open { after + 1 } else { after };
                continue;
            }
            if governor.date.is_none()
                && scan.meaning(next) == Meaning::Of
                && let Some((date, after)) = scan.date(next + 1)
                && self.starts_number(after)
            {
                governor.date = Some(date);
                next = after;
                continue;
            }
            if matches!(kind, TokenKind::Word { .. } | TokenKind::Open)
                && let Some(named) = self.owner_after(next)
                && governor.full_owner().is_none()
            {
                governor.owner = Some(named);
                next = self.past_name(named);
                continue;
            }
            return next;
        }
    }

    /// Whether a number of an act, or its sign, stands at token `at`.
    fn starts_number(&self, at: usize) -> bool {
        self.scan.kind(at) == TokenKind::NumberSign
            || matches!(self.scan.kind(at), TokenKind::Number { .. })
    }

    /// After the name of a body that is not known: its further words, up to the number.
    fn past_name(&self, named: Named) -> usize {
        if named.name != Whose::Full(Body::Other) {
            return named.end;
        }
        (named.end..named.end + 14)
            .take_while(|at| {
                matches!(
                    self.scan.kind(*at),
                    TokenKind::Word { .. } | TokenKind::Dash | TokenKind::Number { .. }
                )
            })
            .find(|at| matches!(self.scan.kind(*at), TokenKind::Number { .. }))
            .unwrap_or(named.end)
    }
}
