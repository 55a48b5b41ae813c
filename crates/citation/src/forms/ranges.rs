//! Several numbers written as one: «31/6 A и B», «47/52 A–L», «58/208–58/210».

use crate::cursor::Cursor;
use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::forms::members::{Member, Members};
use crate::number::{self, Numbered};
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{ActNumber, Part};

/// The most members that a range stands for.
const LONGEST_RANGE: u32 = 100;

impl Grammar<'_, '_> {
    /// «A и B», «A–L», "A to C" after the first part: one member for each.
    pub(crate) fn parts(&self, at: usize, first: Numbered, members: &mut Members) -> usize {
        let scan = self.scan;
        let mut next = at;
        let Some(mut last) = first.part.0 else { return at };
        loop {
            let mut ahead = next;
            let range =
                matches!(scan.kind(ahead), TokenKind::Dash) || scan.meaning(ahead) == Meaning::To;
            if scan.kind(ahead) == TokenKind::Comma && scan.meaning(ahead + 1) == Meaning::And {
                ahead += 1;
            }
            let joint = range
                || scan.kind(ahead) == TokenKind::Comma
                || scan.meaning(ahead) == Meaning::And;
            let Some(token) = scan.get(ahead + 1).filter(|_| joint) else { return next };
            // `number::part` reads a letter from the end of what stands before it.
            let Some(mut cursor) = Cursor::new(scan.text, scan.end_before(ahead + 1)) else {
                return next;
            };
            let mut wrong = false;
            let Some(letter) =
                number::part(&mut cursor, &mut wrong).0.filter(|letter| *letter > last)
            else {
                return next;
            };
            // «31/6 A и 32/7», «ES-8/1 A, S-22/1»: what follows must be a letter alone.
            let beyond = scan.after(ahead + 2, cursor.offset());
            if scan.kind(beyond) == TokenKind::Dash && scan.glued(beyond) && scan.glued(beyond + 1)
            {
                return next;
            }
            let span = token.span();
            let skipped = if range { (last + 1..letter).collect() } else { Vec::new() };
            for between in skipped {
                members.push(Member::new(
                    Numbered { part: Part(Some(between)), wrong: false, ..first },
                    span,
                ));
            }
            let mut member =
                Member::new(Numbered { part: Part(Some(letter)), wrong: false, ..first }, span);
            member.respelled = wrong.then(|| (letter as char).to_string());
            members.push(member);
            last = letter;
            next = beyond;
        }
    }

    /// «3419 A–D (XXX)»: the session stands after the last part, and is that of all.
    pub(crate) fn session_after_parts(&self, at: usize, members: &mut [Member]) -> usize {
        let [Member { number: ActNumber::WithYear { number, year: None }, .. }, ..] = members
        else {
            return at;
        };
        let Some(mut cursor) = Cursor::new(self.scan.text, self.scan.end_before(at)) else {
            return at;
        };
        let mut wrong = false;
        let number = number::in_brackets(&mut cursor, *number, &mut wrong);
        for member in members {
            member.number = number;
        }
        self.scan.after(at, cursor.offset())
    }

    /// «58/208–58/210», "58/208 to 58/210": one member for each number.
    pub(crate) fn range(
        &self,
        at: usize,
        first: Numbered,
        governor: &Governor,
        members: &mut Members,
    ) -> usize {
        let scan = self.scan;
        let joined = scan.kind(at) == TokenKind::Dash
            || scan.meaning(at) == Meaning::To
            || scan.of(at) == "по" && governor.noun.is_some();
        let ActNumber::InSession { session, number } = first.number else { return at };
        let Some((end, after)) = joined.then(|| self.range_end(at + 1)).flatten() else {
            return at;
        };
        match end.number {
            ActNumber::InSession { session: same, number: last }
                if same == session && last > number && last - number <= LONGEST_RANGE =>
            {
                let span = self.span(at + 1, after);
                for number in number + 1..=last {
                    let wrong = number == last && end.wrong;
                    members.push(Member::new(
                        Numbered {
                            number: ActNumber::InSession { session, number },
                            wrong,
                            ..first
                        },
                        span,
                    ));
                }
                after
            }
            _ => at,
        }
    }

    pub(crate) fn range_end(&self, at: usize) -> Option<(Numbered, usize)> {
        let mut cursor = Cursor::new(self.scan.text, self.scan.start(at))?;
        let end = number::read(&mut cursor)?;
        matches!(end.number, ActNumber::InSession { .. })
            .then(|| (end, self.scan.after(at + 1, cursor.offset())))
    }
}
