//! Adds the title to a citation that has none: «…, озаглавленную «Международная миграция и
//! развитие»,».

use citation::Symbol;
use knowledge::{TitleSource, Verdict};
use lint::Message;
use text::{Edit, Language, Span};

use super::Rewrite;
use crate::Snapshot;

/// Words behind a citation that say already what the act is about.
const ABOUT: [&str; 6] = [" о ", " об ", " on ", ", озаглавлен", ", entitled", " entitled"];

pub(super) fn rewrite(snapshot: &Snapshot, at: usize) -> Option<Rewrite> {
    let draft = &snapshot.checked().draft;
    let reference = snapshot.reference_at(at)?;
    let citation = &reference.citation;
    let known = reference.judgement.as_ref()?.verdict == Verdict::Confirmed;
    // The noun of a list is a plural, and no single title is its own.
    if !known || citation.title.is_some() || citation.list.is_some() || reference.act().is_none() {
        return None;
    }
    let flow = &draft.paragraphs.get(reference.paragraph.0 as usize)?.flow;
    let after = flow.text().get(citation.span.end as usize..)?;
    if ABOUT.iter().any(|about| after.starts_with(about)) {
        return None;
    }
    let symbol = Symbol::Act(reference.judged_act()?.clone());
    let (title, source) = snapshot.knowledge().act(&symbol)?.title(draft.language)?;
    // The words of a catalogue, of a scan or of a list of topics are nobody's heading.
    let said = match source {
        TitleSource::Heading | TitleSource::Document => "action-add-title",
        TitleSource::Unsourced => "action-add-believed-title",
        _ => return None,
    };
    let clause = match draft.language {
        Language::Russian => {
            let noun = citation.noun.and_then(|noun| flow.text().get(noun.range()))?;
            format!(", {} «{title}»", lint::entitled(noun)?)
        }
        Language::English => format!(", entitled “{title}”"),
        _ => return None,
    };
    let closed = after.is_empty() || after.starts_with([',', '.', ';', ':', ')']);
    let comma = if closed { "" } else { "," };
    let last = Span { start: citation.number.start, end: citation.span.end };
    let place = lint::span_for_edit(draft, reference.paragraph, last)?;
    let edit = Edit::replace(Span::at(place.end as usize), format!("{clause}{comma}"));
    Some(Rewrite { title: Message::new(said).with("title", title), edits: vec![edit] })
}
