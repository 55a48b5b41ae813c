//! Statements by a President: «заявление Председателя Совета Безопасности от 31 октября 2001 года
//! (S/PRST/2001/31)». The symbol is what is cited; noun, body and date are said of it.

use crate::document;
use crate::find::Grammar;
use crate::forms::governed::Governor;
use crate::forms::symbols::cited;
use crate::scan::TokenKind;
use crate::words::Meaning;
use crate::{Act, ActKind, Symbol};

/// How many words may stand between the noun and the symbol.
const REACH: usize = 24;

impl Grammar<'_, '_> {
    /// A statement whose noun is at token `noun`; without a symbol it is no citation.
    pub(crate) fn statement(&mut self, noun: usize, governor: Governor) -> usize {
        let scan = self.scan;
        let mut date = governor.date;
        let mut at = noun + 1;
        while at < noun + REACH {
            match (scan.kind(at), scan.meaning(at)) {
                (TokenKind::Semicolon, _) | (_, Meaning::Noun(_)) => break,
                (TokenKind::Stop, _) if !scan.glued(at + 1) => break,
                (_, Meaning::Of) if let Some((written, after)) = scan.date(at + 1) => {
                    date = date.or(Some(written));
                    at = after;
                    continue;
                }
                (TokenKind::Word { capital: true, .. }, _)
                    if scan.kind(at + 1) == TokenKind::Slash =>
                {
                    let Some(found) = document::at(scan.text, scan.start(at)) else { break };
                    if !matches!(
                        &found.symbol,
                        Symbol::Act(Act { kind: ActKind::PresidentialStatement, .. })
                    ) {
                        break;
                    }
                    let end = scan.after(at + 1, found.span.end as usize);
                    let pinpoint = governor.pinpoint.clone();
                    let mut citation = cited(found, Some(&governor), pinpoint);
                    citation.date = date;
                    self.found.push(citation);
                    return end;
                }
                _ => {}
            }
            at += 1;
        }
        noun + 1
    }
}
