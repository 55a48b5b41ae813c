//! A citation that is written otherwise than resolutions write it: «резолюция № 58/208»,
//! «57/270B», "UNSCR 1325", "para 23".
#![doc = include_str!("form.md")]

mod body;
mod number;
mod special;
mod words;

use text::{Edit, Span};

use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Reference, Rule,
    Severity, Sink, offer, prose, quoted,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/form",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("form.md"), ru: include_str!("form.ru.md") },
    check,
};

/// What may be wrong with the form of a citation, in the order in which it is said.
const LOOKS: &[fn(&Cited<'_>) -> Option<Finding>] = &[
    number::sign,
    number::spacing,
    number::symbol,
    number::year_of_the_council,
    number::year_in_brackets,
    number::decision,
    body::abbreviated,
    words::noun,
    words::own,
    words::paragraph,
    words::see,
];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for reference in reading.references {
        let Some(paragraph) = reading.paragraph(reference) else { continue };
        let cited = Cited { reading, reference, text: paragraph.flow.text() };
        let mut findings = LOOKS.iter().filter_map(|look| look(&cited)).peekable();
        // A title is quoted as it stands.
        if findings.peek().is_some() && !cited.is_quoted() {
            sink.findings.extend(findings);
        }
    }
    for prose in prose::paragraphs(reading) {
        special::find(&prose, sink);
    }
}

/// A citation in its paragraph.
struct Cited<'c> {
    reading: &'c Reading<'c>,
    reference: &'c Reference,
    /// The running text of its paragraph.
    text: &'c str,
}

impl Cited<'_> {
    /// The words of a span of the running text.
    fn words(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    fn is_quoted(&self) -> bool {
        let number = self.reference.citation.number;
        quoted::quotations(self.text).iter().any(|quotation| quotation.covers(number))
    }

    /// What is wrong at `span`, and the edits that mend it: spans of the running text with what
    /// is to stand there. No edits, or edits that do not fit the source, give no fix.
    fn finding(
        &self,
        span: Span,
        message: Message,
        applicability: Applicability,
        edits: &[(Span, &str)],
    ) -> Finding {
        let place = |(span, text): &(Span, &str)| {
            let span = offer::source_span(self.reading, self.reference, *span)?;
            Some(Edit::replace(span, *text))
        };
        let edits: Option<Vec<Edit>> = edits.iter().map(place).collect();
        let fix = edits.filter(|edits| !edits.is_empty()).map(|edits| Fix {
            title: Message::new("form-write"),
            applicability,
            edits,
        });
        let paragraph = &self.reading.draft.paragraphs[self.reference.paragraph.0 as usize];
        Finding::new(&RULE, paragraph.flow.to_source(span), message)
            .about(self.reference)
            .offering(fix)
    }
}
