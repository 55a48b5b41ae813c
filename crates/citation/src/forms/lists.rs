//! A list: what its members share, and what each has of its own.
//!
//! Each number takes the date that follows it. The owner named before the list, or after its
//! last member, owns all of it; so does the noun. A date after the last member is shared only
//! when the members are of one session and the form tells that one day is meant.

use text::Span;

use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::forms::members::{Member, Members};
use crate::scan::TokenKind;
use crate::witness;
use crate::words::Meaning;
use crate::{
    Act, ActNumber, Body, BodyMention, Citation, Kind, Naming, Pinpoint, Symbol, Target,
    WrittenDate,
};

impl Grammar<'_, '_> {
    /// The list whose first number should stand at token `first`; gives the token after the
    /// list, or the governor back when there is no number.
    pub(crate) fn list(
        &mut self,
        first: usize,
        governor: Governor,
    ) -> Result<usize, Box<Governor>> {
        let mut members = Members::new();
        let mut dates: Vec<WrittenDate> = Vec::new();
        let mut next = first;
        let mut end = first;
        loop {
            let from = members.len();
            let Some(after) = self.number(next, &governor, &mut members) else { break };
            let Some(last) = members.last_mut() else { break };
            end = self.tail(after, last);
            let plain = matches!(last.number, ActNumber::WithYear { year: None, .. });
            if governor.noun.is_none() && members[from..].iter().any(|member| !stands_alone(member))
            {
                members.truncate(from);
                end = next;
                break;
            }
            let Some(ahead) = self.joint(end, plain) else { break };
            // «58/208 и 59/241 от 23 декабря 2003 года и 22 декабря 2004 года»
            if members.len() > 1 && members.last().is_some_and(|member| member.date.is_some()) {
                let mut place = ahead;
                while let Some((date, after)) =
                    self.scan.date(place).filter(|(date, _)| date.is_full())
                {
                    dates.push(date);
                    end = after;
                    match self.joint(after, false) {
                        Some(ahead) => place = ahead,
                        None => break,
                    }
                }
                if !dates.is_empty() {
                    break;
                }
            }
            next = ahead;
        }
        if members.is_empty() {
            return Err(Box::new(governor));
        }
        if !dates.is_empty() {
            respectively(&mut members, &dates);
        }
        let last = members.last().map(|member| member.number);
        self.build(members, &governor, end);
        self.governor = Some(Governor { end, last, ..governor });
        Ok(end)
    }

    /// What joins two members: commas, «и», «а также», "as well as", «, включая», footnote marks
    /// between. Gives the token after it. After a plain number another one is no mark.
    fn joint(&self, at: usize, plain: bool) -> Option<usize> {
        let scan = self.scan;
        let mut next = at;
        let mut joined = false;
        for _ in 0..7 {
            match (scan.kind(next), scan.meaning(next)) {
                (TokenKind::Comma | TokenKind::Semicolon, _) => joined = true,
                (_, Meaning::And | Meaning::Also) => joined = true,
                (_, Meaning::Including | Meaning::Preposition) if joined => {}
                (TokenKind::NumberSign, _) | (_, Meaning::NumberSign) => {}
                (TokenKind::Number { digits: 1..=3, .. }, _)
                    if self.is_mark(next) && (!plain || scan.glued(next)) => {}
                (TokenKind::Open, _) if let Some(after) = self.remark(next) => {
                    next = after;
                    continue;
                }
                _ => break,
            }
            next += 1;
        }
        joined.then_some(next)
    }

    /// «( 995_669 )»: a remark of a data base after a number; the token after it.
    fn remark(&self, at: usize) -> Option<usize> {
        let close = (at + 1..at + 5).find(|at| self.scan.kind(*at) == TokenKind::Close)?;
        let plain = (at + 1..close).all(|at| {
            matches!(
                self.scan.kind(at),
                TokenKind::Number { .. } | TokenKind::Other | TokenKind::Word { .. }
            )
        });
        let figures = matches!(self.scan.kind(at + 1), TokenKind::Number { .. });
        (plain && figures && close > at + 2).then_some(close + 1)
    }

    /// A footnote mark between members: "2012,1 31/14", «2 ,».
    fn is_mark(&self, at: usize) -> bool {
        let scan = self.scan;
        if matches!(scan.kind(at + 1), TokenKind::Slash | TokenKind::Open) {
            return false;
        }
        // «2020, 2  11/3»: the next number follows at once.
        let number_next = matches!(scan.kind(at + 1), TokenKind::Number { .. })
            && matches!(scan.kind(at + 2), TokenKind::Slash | TokenKind::Open);
        scan.glued(at)
            || number_next
            || matches!(scan.kind(at + 1), TokenKind::Comma)
            || scan.meaning(at + 1) == Meaning::And
    }

    fn build(&mut self, mut members: Members, governor: &Governor, end: usize) {
        let list = (members.len() > 1).then(|| {
            self.lists += 1;
            self.lists - 1
        });
        share_date(&mut members);
        if governor.owner.is_none() && governor.own.is_none() {
            share_owner(&mut members);
        }
        let last_owner = members.last().and_then(|member| member.owner);
        let acting = governor
            .possessor
            .or_else(|| governor.own.and_then(|_| self.acting(end, last_owner.is_some())));
        let single = members.len() == 1;
        for (place, member) in members.into_iter().enumerate() {
            let mut member = member;
            if place == 0 {
                member.title = member.title.or(governor.title);
                member.date = member.date.or(governor.date);
                let mut pinpoint = governor.pinpoint.clone();
                pinpoint.parts.append(&mut member.pinpoint.parts);
                member.pinpoint = pinpoint;
            }
            if single || place == 0 && list.is_none() {
                member.span.start = member.span.start.min(governor.start as u32);
            }
            let citation = self.citation(member, governor, acting, list);
            self.found.push(citation);
        }
    }

    /// The one who speaks: "In its resolution 58/208, the General Assembly", or the subject
    /// before.
    fn acting(&self, end: usize, owner_follows: bool) -> Option<Body> {
        if owner_follows {
            return self.subject;
        }
        self.subject_after(end).or(self.subject)
    }

    fn citation(
        &self,
        member: Member,
        governor: &Governor,
        acting: Option<Body>,
        list: Option<u32>,
    ) -> Citation {
        let kind = governor.act();
        let mention = self.whose(&member, governor, acting);
        let symbol =
            Symbol::Act(Act { body: mention.body, kind, number: member.number, part: member.part });
        let known = !matches!(member.number, ActNumber::WithYear { year: None, .. })
            || mention.body == Some(Body::SecurityCouncil);
        let (kind, target) = if known {
            (governor.noun.map_or(Kind::Resolution, |noun| noun.kind()), Target::Symbol(symbol))
        } else {
            (Kind::Other, Target::Unknown)
        };
        Citation {
            span: member.span,
            number: member.number_span,
            noun: governor.span,
            kind,
            target,
            body: Some(mention),
            date: member.date,
            pinpoint: member.pinpoint,
            title: member.title,
            list,
            respelled: member.respelled,
        }
    }

    /// Whose act a member is.
    fn whose(&self, member: &Member, governor: &Governor, acting: Option<Body>) -> BodyMention {
        let own = self.context.own_body;
        let inherited = governor.inherited.filter(|named| {
            named.name.of(member.number, own).is_some_and(|body| witness::fits(body, member.number))
        });
        if let Some(named) = member.owner.or(governor.owner).or(inherited) {
            return BodyMention {
                body: named.name.of(member.number, own),
                naming: Naming::Named,
                span: Some(named.span),
            };
        }
        if let Some(span) = governor.own {
            let body = acting.or(own).filter(|body| witness::fits(*body, member.number));
            if let Some(body) = body {
                return BodyMention { body: Some(body), naming: Naming::Own, span: Some(span) };
            }
        }
        let (body, naming) = witness::unnamed(
            member.number,
            governor.act(),
            member.date.as_ref(),
            own,
            self.subject,
        );
        BodyMention { body, naming, span: None }
    }
}

/// Whether a number without a noun is a citation: only one that has its date, or a range's
/// first.
fn stands_alone(member: &Member) -> bool {
    member.date.is_some_and(|date| date.is_full())
}

/// As many dates as members: one for each. Otherwise nobody can say which is whose.
fn respectively(members: &mut Members, dates: &[WrittenDate]) {
    let last = members.last().and_then(|member| member.date);
    let all: Vec<WrittenDate> = last.into_iter().chain(dates.iter().copied()).collect();
    let undated = members[..members.len() - 1].iter().all(|member| member.date.is_none());
    for (place, member) in members.iter_mut().enumerate() {
        if undated {
            member.date = all.get(place).copied();
        } else if place + 1 == all.len() {
            break;
        }
    }
    if undated && all.len() != members.len() {
        members.iter_mut().for_each(|member| member.date = None);
    }
}

/// The owner after the last member owns those before it that have none and whose number fits.
fn share_owner(members: &mut Members) {
    let mut owner = None;
    for member in members.iter_mut().rev() {
        match member.owner {
            Some(named) => owner = Some(named),
            None => {
                let fits = |body: Body| witness::fits(body, member.number);
                member.owner = owner.filter(|named: &crate::forms::bodies::Named| {
                    named.name.of(member.number, None).is_some_and(fits)
                });
                if member.owner.is_none() {
                    owner = None;
                }
            }
        }
    }
}

/// «3201 (S-VI) и 3202 (S-VI) от 1 мая 1974 года», «5/5 и 5/14 Ассамблеи … от 2 марта 2022 года»,
/// and parts of one number: one day for all of one session before the date. Of 1514 (XV) and
/// 1541 (XV) nobody can say so: only numbers that follow each other share.
fn share_date(members: &mut Members) {
    let Some(last) = members.last() else { return };
    let (Some(date), number, owner_between) = (last.date, last.number, last.owner_before_date)
    else {
        return;
    };
    let count = members.len();
    for member in members[..count - 1].iter_mut().rev() {
        let shares = match (member.number, number) {
            (one, other) if one == other => true,
            (
                ActNumber::Running { session: one, number },
                ActNumber::Running { session: other, number: next },
            ) => one == other && number.abs_diff(next) == 1,
            (
                ActNumber::InSession { session: one, .. },
                ActNumber::InSession { session: other, .. },
            ) => one == other && owner_between,
            _ => false,
        };
        if member.date.is_some() || !shares {
            return;
        }
        member.date = Some(date);
    }
}

/// A citation that names nothing with a number of its own.
pub(crate) fn unnumbered(
    span: Span,
    noun: Option<Span>,
    kind: Kind,
    target: Target,
    pinpoint: Pinpoint,
) -> Citation {
    Citation {
        span,
        number: noun.unwrap_or(span),
        noun,
        kind,
        target,
        body: None,
        date: None,
        pinpoint,
        title: None,
        list: None,
        respelled: None,
    }
}
