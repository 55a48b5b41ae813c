//! One member of a list: its number, and what is said of it after the number.

use smallvec::SmallVec;
use text::Span;

use crate::cursor::Cursor;
use crate::find::Grammar;
use crate::forms::bodies::Named;
use crate::forms::governed::Governor;
use crate::number::{self, Numbered};
use crate::scan::{Gap, TokenKind};
use crate::{Act, ActKind, ActNumber, CitedTitle, Part, Pinpoint, Session, WrittenDate};

/// How words begin that make two years of what stands before them.
const YEARS: &[&str] = &["год", "двухгодич", "biennium", "year", "school", "academic", "season"];

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
    pub(crate) fn new(numbered: Numbered, span: Span) -> Self {
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
        // "resolution 72/305, paragraphs 12 and 16": a plain number is no member beside 72/305.
        let plain = matches!(numbered.number, ActNumber::WithYear { year: None, .. });
        let beside = members.first().map(|member| member.number);
        if plain && beside.is_some_and(|number| !matches!(number, ActNumber::WithYear { .. })) {
            return None;
        }
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
