//! The whole way from a text to a draft.

use text::Span;

use crate::blocks::{Block, assemble};
use crate::hyphen::Hyphens;
use crate::language::{detect, words};
use crate::lines::LineKind;
use crate::markdown::Syntax;
use crate::marks::Tags;
use crate::nodes::{self, Stretch};
use crate::roles::{self, Part};
use crate::running::Runner;
use crate::{
    Draft, Footnote, Label, NodeKind, Options, Paragraph, ParagraphId, Repair, RepairKind, Role,
    Style, closing, comments, furniture, glue, lines, lone_label, markdown, marks, replacement,
    running_title,
};

/// Reads `source` as a draft.
///
/// Never fails; the cost is linear in the text.
pub fn parse<'t>(source: &'t str, options: &Options) -> Draft<'t> {
    let language = options.language.unwrap_or_else(|| detect(source));
    let words = words(language);
    let mut lines = lines::split(source);
    let Syntax { taken, comments: hidden } = match options.markdown {
        true => markdown::mark(source, &mut lines),
        false => Syntax::default(),
    };
    furniture::mark(source, &mut lines, words);
    running_title::mark(source, &mut lines);
    lone_label::join(source, &mut lines);
    let mut blocks = assemble(source, &lines, words, options.markdown);
    glue::part(source, &mut blocks.body, words);
    let reading = roles::read(source, &blocks.body, language);
    let closing = closing::read(source, &blocks.body, &reading.parts, words);
    let footnotes = footnotes(source, &blocks.notes, blocks.body.len());
    let marks =
        marks::read(source, &blocks.body, &footnotes, words, Tags::of(source, options.markdown));

    let mut repairs = Vec::new();
    let mut cuts = replacement::read(source);
    repairs.extend(
        cuts.iter().map(|cut| repair(RepairKind::Replacement(cut.text.to_owned()), cut.span)),
    );
    cuts.extend(marks.iter().map(|mark| marks::cut(source, mark)));
    if options.markdown {
        cuts.extend(hidden.iter().map(|span| comments::cut(source, *span)));
        for block in blocks.body.iter().chain(&blocks.notes) {
            markdown::cuts(source, block, &mut cuts);
        }
    }
    cuts.sort_by_key(|cut| cut.span);
    let mut runner = Runner { source, cuts, hyphens: Hyphens::new(source, language), repairs };

    let mut stretches: Vec<Stretch> = Vec::with_capacity(blocks.body.len() + blocks.notes.len());
    let mut paragraphs = Vec::with_capacity(blocks.body.len() + blocks.notes.len());
    for (block, part) in blocks.body.iter().zip(reading.parts) {
        nodes::add_block(source, block, ParagraphId(paragraphs.len() as u32), &mut stretches);
        paragraphs.push(paragraph(&mut runner, block, part));
    }
    for (block, note) in blocks.notes.iter().zip(&footnotes) {
        nodes::add_block(source, block, note.paragraph, &mut stretches);
        paragraphs.push(note_paragraph(&mut runner, block, note));
    }
    let mut repairs = runner.repairs;
    for (line, node) in [
        (LineKind::Furniture, NodeKind::PageFurniture),
        (LineKind::Rule, NodeKind::FootnoteRule),
        (LineKind::Markup, NodeKind::Markup),
    ] {
        stretches.extend(furniture::spans(&lines, line).map(|span| Stretch {
            span,
            kind: node,
            paragraph: None,
        }));
    }
    stretches.extend(taken.into_iter().map(|span| Stretch {
        span,
        kind: NodeKind::Markup,
        paragraph: None,
    }));
    repairs.extend(
        furniture::spans(&lines, LineKind::Furniture)
            .map(|span| repair(RepairKind::PageFurniture, span)),
    );
    repairs.sort_by_key(|repair| repair.span);
    Draft {
        source,
        language,
        kind: reading.kind,
        organ: reading.organ,
        heading: reading.heading,
        nodes: nodes::cover(source, stretches),
        paragraphs,
        footnotes,
        marks,
        comments: hidden,
        closing,
        repairs,
    }
}

fn repair(kind: RepairKind, span: Span) -> Repair {
    Repair { kind, span }
}

/// The notes; their paragraphs come after the `body` paragraphs.
fn footnotes(source: &str, notes: &[Block], body: usize) -> Vec<Footnote> {
    let footnote = |(index, block): (usize, &Block)| {
        let (span, style) =
            block.note.map_or((Span::at(0), Style::Plain), |note| (note.span, note.style));
        let printed = span.of(source).trim_start_matches("[^").trim_end_matches(']');
        let label =
            marks::number(printed).map_or_else(|| printed.to_owned(), |number| number.to_string());
        Footnote { label, label_span: span, paragraph: ParagraphId((body + index) as u32), style }
    };
    notes.iter().enumerate().map(footnote).collect()
}

fn paragraph<'t>(runner: &mut Runner<'t>, block: &Block, part: Part) -> Paragraph<'t> {
    let start = block.pieces[0].span.start as usize;
    let text = part.label.as_ref().map_or(start, |(printed, _)| printed.text);
    let label = part.label.map(|(printed, value)| Label { span: printed.span, value });
    if let Some(label) = label.as_ref().filter(|_| block.unglued) {
        runner.repairs.push(repair(RepairKind::Unglued, label.span));
    }
    let flow = runner.flow(block, text);
    Paragraph { role: part.role, label, path: part.path, span: block.span(), flow }
}

fn note_paragraph<'t>(runner: &mut Runner<'t>, block: &Block, note: &Footnote) -> Paragraph<'t> {
    let flow = runner.flow(block, block.pieces[0].span.start as usize);
    Paragraph {
        role: Role::Footnote,
        label: Some(Label { span: note.label_span, value: note.label.clone() }),
        path: vec!["note".to_owned(), note.label.clone()],
        span: block.span().join(note.label_span),
        flow,
    }
}
