//! The whole way from a text to a draft.

use text::Span;

use crate::blocks::{Block, assemble};
use crate::language::{detect, words};
use crate::lines::LineKind;
use crate::nodes::{self, Stretch};
use crate::roles::{self, Part};
use crate::{
    Draft, Footnote, Label, NodeKind, Options, Paragraph, ParagraphId, Role, Style, closing,
    furniture, lines, running,
};

/// Reads `source` as a draft.
///
/// Never fails; the cost is linear in the text.
pub fn parse<'t>(source: &'t str, options: &Options) -> Draft<'t> {
    let language = options.language.unwrap_or_else(|| detect(source));
    let words = words(language);
    let mut lines = lines::split(source);
    furniture::mark(source, &mut lines, words);
    let blocks = assemble(source, &lines, words);
    let reading = roles::read(source, &blocks.body, language);
    let closing = closing::read(source, &blocks.body, &reading.parts, words);

    let mut repairs = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::with_capacity(blocks.body.len() + blocks.notes.len());
    let mut paragraphs = Vec::with_capacity(blocks.body.len() + blocks.notes.len());
    for (block, part) in blocks.body.iter().zip(reading.parts) {
        let id = ParagraphId(paragraphs.len() as u32);
        nodes::add_block(source, block, id, &mut stretches);
        paragraphs.push(paragraph(source, block, part, &mut repairs));
    }
    let mut footnotes = Vec::with_capacity(blocks.notes.len());
    for block in &blocks.notes {
        let id = ParagraphId(paragraphs.len() as u32);
        let (label, style) = block
            .note
            .map_or((Span::at(0), Style::Plain), |note| (note.span, note.style));
        nodes::add_block(source, block, id, &mut stretches);
        let name = label.of(source).to_owned();
        let part = Part {
            role: Role::Footnote,
            label: None,
            path: vec!["note".to_owned(), name.clone()],
        };
        let mut note = paragraph(source, block, part, &mut repairs);
        note.span = note.span.join(label);
        note.label = Some(Label {
            span: label,
            value: name.clone(),
        });
        paragraphs.push(note);
        footnotes.push(Footnote {
            label: name,
            label_span: label,
            paragraph: id,
            style,
        });
    }
    for span in furniture::spans(&lines, LineKind::Furniture) {
        stretches.push(Stretch {
            span,
            kind: NodeKind::PageFurniture,
            paragraph: None,
        });
    }
    for span in furniture::spans(&lines, LineKind::Rule) {
        stretches.push(Stretch {
            span,
            kind: NodeKind::FootnoteRule,
            paragraph: None,
        });
    }
    for span in furniture::spans(&lines, LineKind::Markup) {
        stretches.push(Stretch {
            span,
            kind: NodeKind::Markup,
            paragraph: None,
        });
    }
    repairs.sort_by_key(|repair: &crate::Repair| repair.span);
    Draft {
        source,
        language,
        kind: reading.kind,
        organ: reading.organ,
        heading: reading.heading,
        nodes: nodes::cover(source, stretches),
        paragraphs,
        footnotes,
        marks: Vec::new(),
        closing,
        repairs,
    }
}

fn paragraph<'t>(
    source: &'t str,
    block: &Block,
    part: Part,
    repairs: &mut Vec<crate::Repair>,
) -> Paragraph<'t> {
    let text = part
        .label
        .as_ref()
        .map_or(block.pieces[0].span.start as usize, |(printed, _)| {
            printed.text
        });
    let flow = running::flow(source, block, text, repairs);
    let label = part.label.map(|(printed, value)| Label {
        span: printed.span,
        value,
    });
    Paragraph {
        role: part.role,
        label,
        path: part.path,
        span: block.span(),
        flow,
    }
}
