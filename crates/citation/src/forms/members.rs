//! One member of a list: its number, and what is said of it after the number.

use smallvec::SmallVec;
use text::Span;

use crate::cursor::Cursor;
use crate::find::Grammar;
use crate::forms::bodies::{Named, Whose};
use crate::forms::governed::Governor;
use crate::forms::titles;
use crate::number::{self, Numbered};
use crate::scan::{Gap, TokenKind};
use crate::words::Meaning;
use crate::{Act, ActKind, ActNumber, Body, CitedTitle, Part, Pinpoint, Session, WrittenDate};

/// How words begin that make two years of what stands before them.
const YEARS: &[&str] = &["год", "двухгодич", "biennium", "year", "school", "academic", "season"];
/// The most members that a range stands for.
const LONGEST_RANGE: u32 = 100;

/// A number and what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    /// The number.
    pub(crate) number: ActNumber,
    /// The part letter.
    pub(crate) part: Part,
    /// The number alone.
    pub(crate) number_span: Span,
    /// The number with its date, owner, title and pinpoint.
    pub(crate) span: Span,
    /// The number as it should be, when it is typed with look-alike letters or stray spaces.
    pub(crate) respelled: Option<String>,
    /// The owner named after the number.
    pub(crate) owner: Option<Named>,
    /// The owner stands between the last number and its date, so that the date is shared.
    pub(crate) owner_before_date: bool,
    /// The date.
    pub(crate) date: Option<WrittenDate>,
    /// The title.
    pub(crate) title: Option<CitedTitle>,
    /// The pinpoint.
    pub(crate) pinpoint: Pinpoint,
}

impl Member {
    fn new(numbered: Numbered, span: Span) -> Self {
        let Numbered { number, part, wrong } = numbered;
        Self {
            number,
            part,
            number_span: span,
            span,
            respelled: wrong.then(|| spelled(number, part)),
            owner: None,
            owner_before_date: false,
            date: None,
            title: None,
            pinpoint: Pinpoint::default(),
        }
    }
}

pub(crate) type Members = SmallVec<[Member; 4]>;

impl Grammar<'_, '_> {
    /// Reads the number at token `at` with its parts or its range into `members`; gives the
    /// token after it.
    pub(crate) fn number(
        &self,
        at: usize,
        governor: &Governor,
        members: &mut Members,
    ) -> Option<usize> {
        let (numbered, end) = self.numbered(at, governor)?;
        let (numbered, span) = self.without_mark(numbered, self.span(at, end));
        members.push(Member::new(numbered, span));
        if numbered.part.0.is_some() {
            let from = members.len() - 1;
            let end = self.parts(end, numbered, members);
            return Some(self.session_after_parts(end, &mut members[from..]));
        }
        Some(self.range(end, numbered, governor, members))
    }

    /// The number at token `at`, when nothing around it makes it something else.
    pub(crate) fn numbered(&self, at: usize, governor: &Governor) -> Option<(Numbered, usize)> {
        let scan = self.scan;
        let token = scan.get(at)?;
        if !matches!(token.kind, TokenKind::Number { .. } | TokenKind::Word { capital: true, .. })
            && !scan.of(at).starts_with('د')
        {
            return None;
        }
        if token.gap == Gap::None
            && at > 0
            && !matches!(
                scan.kind(at - 1),
                TokenKind::Open
                    | TokenKind::Quote
                    | TokenKind::NumberSign
                    | TokenKind::Dash
                    | TokenKind::Comma
            )
        {
            return None;
        }
        // A dash before it: a telephone number, or the end of a range that `range` reads.
        if scan.glued(at) && at > 0 && scan.kind(at - 1) == TokenKind::Dash {
            return None;
        }
        let mut cursor = Cursor::new(scan.text, token.start as usize)?;
        let numbered = number::read(&mut cursor)?;
        let end = scan.after(at + 1, cursor.offset());
        // A footnote mark glued to the number would read as part of it; a number that goes on
        // with a letter, a slash or a hyphen and figure is something else.
        if !self.ends_number(end) || !plausible(numbered.number) {
            return None;
        }
        if self.is_span_of_years(numbered.number, at, end) {
            return None;
        }
        let numbered = self.misspelled(numbered);
        let plain = matches!(numbered.number, ActNumber::WithYear { year: None, .. });
        (!plain || self.plain_number(at, end, governor)).then_some((numbered, end))
    }

    /// "resolution 59/3009" is 59/300 with the mark of note 9: no session of the Assembly has a
    /// thousand resolutions, and no note has the number 0.
    fn without_mark(&self, numbered: Numbered, span: Span) -> (Numbered, Span) {
        match numbered.number {
            ActNumber::InSession { session: Session::Regular(session @ 31..), number }
                if number >= 1000 && number % 10 != 0 =>
            {
                let session = Session::Regular(session);
                let number = ActNumber::InSession { session, number: number / 10 };
                (Numbered { number, ..numbered }, Span { end: span.end - 1, ..span })
            }
            _ => (numbered, span),
        }
    }

    /// «2006/07», «в 2018/19 финансовом году», "the 2018/19 biennium": two years that follow
    /// each other, and no act.
    fn is_span_of_years(&self, number: ActNumber, at: usize, end: usize) -> bool {
        let ActNumber::InYear { year, number } = number else { return false };
        let follows = u32::from(year + 1) % 100 == number;
        let written = Span::new(self.scan.start(at), self.scan.end_before(end));
        let padded = written.of(self.scan.text).contains("/0");
        let years = |at: usize| YEARS.iter().any(|stem| self.scan.of(at).starts_with(stem));
        follows && (padded || years(end) || years(end + 1))
    }

    /// «1325/2000» is 1325 (2000), misspelled.
    fn misspelled(&self, numbered: Numbered) -> Numbered {
        match numbered.number {
            ActNumber::InSession {
                session: Session::Regular(session),
                number: year @ 1946..=2100,
            } if session > 130 => Numbered {
                number: ActNumber::WithYear { number: u32::from(session), year: Some(year as u16) },
                wrong: true,
                ..numbered
            },
            _ => numbered,
        }
    }

    fn ends_number(&self, end: usize) -> bool {
        let scan = self.scan;
        if !scan.glued(end) {
            return true;
        }
        match scan.kind(end) {
            // "(2000)5": a footnote mark.
            TokenKind::Number { digits: 1..=3, .. } => scan.kind(end - 1) == TokenKind::Close,
            TokenKind::Slash | TokenKind::Word { .. } | TokenKind::Number { .. } => false,
            TokenKind::Dash => match scan.kind(end + 1) {
                TokenKind::Number { .. } => self.range_end(end + 1).is_some(),
                // «47/52 A–L»
                TokenKind::Word { .. } => {
                    scan.of(end + 1).chars().count() == 1 || !scan.glued(end + 1)
                }
                _ => true,
            },
            TokenKind::Stop | TokenKind::Comma => {
                !(scan.glued(end + 1)
                    && matches!(scan.kind(end + 1), TokenKind::Number { .. })
                    && scan.kind(end) == TokenKind::Stop)
            }
            TokenKind::Other => !matches!(scan.of(end), "%" | "_" | "@" | "&" | "="),
            _ => true,
        }
    }

    /// Whether a number without session or year may be an act's: it needs a noun, and must be
    /// no part of a date or a quantity.
    fn plain_number(&self, at: usize, end: usize, governor: &Governor) -> bool {
        let scan = self.scan;
        let TokenKind::Number { digits: 1..=4, .. } = scan.kind(at) else { return false };
        governor.noun.is_some()
            && governor.end <= at
            && scan.date(at).is_none_or(|(date, _)| date.month.is_none())
            && !matches!(scan.of(end), "года" | "году" | "год" | "годов" | "%")
    }

    /// «A и B», «A–L», "A to C" after the first part: one member for each.
    fn parts(&self, at: usize, first: Numbered, members: &mut Members) -> usize {
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
    fn session_after_parts(&self, at: usize, members: &mut [Member]) -> usize {
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
    fn range(
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

    fn range_end(&self, at: usize) -> Option<(Numbered, usize)> {
        let mut cursor = Cursor::new(self.scan.text, self.scan.start(at))?;
        let end = number::read(&mut cursor)?;
        matches!(end.number, ActNumber::InSession { .. })
            .then(|| (end, self.scan.after(at + 1, cursor.offset())))
    }

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
        while next < words + 3 && scan.meaning(next) == Meaning::Of {
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

/// A number in its canonical letters and spaces: `217 A (III)`.
fn spelled(number: ActNumber, part: Part) -> String {
    let act = Act { body: None, kind: ActKind::Resolution, number, part }.to_string();
    act.trim_start_matches("?/RES/").to_owned()
}

/// No session has such a number: a year of a budget, a quantity.
fn plausible(number: ActNumber) -> bool {
    match number {
        ActNumber::InSession { session, number } => {
            let session_number = u32::from(session.number());
            let misspelled =
                (131..=2999).contains(&session_number) && (1946..=2100).contains(&number);
            number > 0 && session_number > 0 && (session_number <= 130 || misspelled)
        }
        ActNumber::InYear { year, number } => (1946..=2100).contains(&year) && number > 0,
        ActNumber::Running { number, .. } | ActNumber::WithYear { number, .. } => number > 0,
    }
}
