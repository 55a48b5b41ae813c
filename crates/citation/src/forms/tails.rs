//! What is said of a number after it: «… Генеральной Ассамблеи от 23 декабря 2003 года,
//! озаглавленная «…», приложение».

use crate::Body;
use crate::WrittenDate;
use crate::find::Grammar;
use crate::forms::bodies::Whose;
use crate::forms::members::Member;
use crate::forms::titles;
use crate::scan::TokenKind;
use crate::words::Meaning;

impl Grammar<'_, '_> {
    /// What is said of the last member after its number: owner, date, title, pinpoint, in any
    /// order. Gives the token after it.
    pub(crate) fn tail(&self, at: usize, member: &mut Member) -> usize {
        let scan = self.scan;
        let mut next = at;
        loop {
            next = self.glued_mark(next);
            if member.date.is_none()
                && let Some((date, after)) = self.date_after(next)
            {
                member.owner_before_date = member.owner.is_some();
                member.date = Some(date);
                next = after;
            } else if let Some(after) = self.day_on_which(next).or_else(|| self.identifier(next)) {
                next = after;
            } else if member.owner.is_none()
                && let Some(named) = self.owner_after(next)
            {
                next = named.end;
                member.owner = Some(named);
                if named.name == Whose::Full(Body::Other) && member.date.is_none() {
                    next = self.date_after_name(next).unwrap_or(next);
                }
            } else if member.title.is_none()
                && let Some((title, after)) = titles::at(scan, next)
            {
                member.title = Some(title);
                next = if scan.kind(after) == TokenKind::Close && scan.kind(next) == TokenKind::Open
                {
                    after + 1
                } else {
                    after
                };
            } else {
                let after = self.pinpoints_after(next, false, &mut member.pinpoint);
                if after == next {
                    break;
                }
                next = after;
            }
            member.span.end = member.span.end.max(scan.end_before(next) as u32);
        }
        if let Some(date) = member.date {
            // A mark glued to the year is no part of the citation.
            let tail_is_date = scan.start(next.saturating_sub(1)) < date.span.end as usize;
            if tail_is_date {
                member.span.end = date.span.end;
            }
        }
        next
    }

    /// «от 23 декабря 2003 года», ", de 19 de diciembre de 1994", "(of 2 July 1999)", and the
    /// token after it.
    pub(crate) fn date_after(&self, at: usize) -> Option<(WrittenDate, usize)> {
        let scan = self.scan;
        let mut next = at;
        let bracket = scan.kind(next) == TokenKind::Open;
        let comma = scan.kind(next) == TokenKind::Comma;
        if bracket || comma {
            next += 1;
        }
        let words = next;
        while next < words + 3 && (scan.meaning(next) == Meaning::Of || self.adopted(next)) {
            next += 1;
        }
        // "adopted on 28 September 2001"
        if next > words && scan.of(next) == "on" && scan.of(next - 1) == "adopted" {
            next += 1;
        }
        if next == words && !bracket {
            return None;
        }
        let (date, mut after) = scan.date(next)?;
        if bracket {
            if scan.kind(after) != TokenKind::Close {
                return None;
            }
            after += 1;
        }
        (date.month.is_some() || !comma).then_some((date, after))
    }

    /// «принятая», «принятой», «принятую»
    fn adopted(&self, at: usize) -> bool {
        self.scan.of(at).starts_with("принят")
    }

    /// "1754 (2007) on 30 April 2007, 1783 (2007) on …": the list goes on after the day. Something
    /// was done on it; whether the act was adopted then, nobody says.
    fn day_on_which(&self, at: usize) -> Option<usize> {
        let (date, after) = self.scan.date(at + 1).filter(|_| self.scan.of(at) == "on")?;
        date.is_full().then_some(after)
    }

    /// «( 995_669 )»: what a legal database calls the act, put in where it is cited.
    fn identifier(&self, at: usize) -> Option<usize> {
        let scan = self.scan;
        let figure = matches!(scan.kind(at + 1), TokenKind::Number { digits: 3, .. });
        if scan.kind(at) != TokenKind::Open
            || !figure
            || !scan.text[scan.end_before(at + 2)..].starts_with('_')
        {
            return None;
        }
        let close = (at + 3..at + 7).find(|at| scan.kind(*at) == TokenKind::Close)?;
        Some(close + 1)
    }

    /// The place before «от …» after the further words of an unknown body's name.
    fn date_after_name(&self, at: usize) -> Option<usize> {
        (at..at + 16)
            .take_while(|at| {
                matches!(self.scan.kind(*at), TokenKind::Word { .. } | TokenKind::Dash)
            })
            .find(|at| self.date_after(*at).is_some())
    }

    /// Passes a footnote mark glued to a bracket or a date: "(2000)5".
    fn glued_mark(&self, at: usize) -> usize {
        match self.scan.kind(at) {
            TokenKind::Number { digits: 1..=3, .. }
                if self.scan.glued(at) && self.scan.kind(at + 1) != TokenKind::Slash =>
            {
                at + 1
            }
            _ => at,
        }
    }
}
