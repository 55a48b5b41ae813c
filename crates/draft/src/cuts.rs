//! What running text leaves out or reads as something else inside a line.

use text::{FlowBuilder, Span};

/// `span` of the source reads as `text`; an empty one leaves it out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Cut {
    pub(crate) span: Span,
    pub(crate) text: &'static str,
}

/// Adds `span` of the source to `builder`, `cuts` (sorted, apart) made.
pub(crate) fn keep(builder: &mut FlowBuilder<'_>, span: Span, cuts: &[Cut]) {
    let mut at = span.start;
    for cut in within(cuts, span) {
        if cut.span.start < at || cut.span.end > span.end {
            continue;
        }
        builder.keep(Span { start: at, end: cut.span.start });
        builder.replace(cut.span, cut.text);
        at = cut.span.end;
    }
    builder.keep(Span { start: at, end: span.end });
}

/// The cuts that begin inside `span`.
pub(crate) fn within(cuts: &[Cut], span: Span) -> &[Cut] {
    let from = cuts.partition_point(|cut| cut.span.start < span.start);
    let length = cuts[from..].partition_point(|cut| cut.span.start < span.end);
    &cuts[from..from + length]
}
