//! What is known of an act or a document: its date and how sure that is, its meeting, how far the
//! registry reaches there.

use knowledge::{Coverage, DateStatus, Definition, Extent};

use crate::Message;

/// What is known of an act or a document, a message a line.
pub fn known(definition: &Definition<'_>) -> Vec<Message> {
    let mut lines = vec![match (definition.date(), definition.record) {
        (Some(date), Some(record)) => Message::new("act-adopted")
            .with("date", date)
            .with("status", status(record.date_status())),
        (Some(date), None) => Message::new("act-dated").with("date", date),
        (None, _) => Message::new("act-undated"),
    }];
    if let Some(record) = definition.record {
        let meeting = record.meeting();
        lines.extend(meeting.map(|it| Message::new("act-meeting").with("meeting", it)));
        lines.extend(record.by_vote().then(|| Message::new("act-vote")));
    }
    lines.extend(definition.coverage.map(coverage));
    lines
}

/// How far the registry reaches in a series of acts.
pub fn coverage(coverage: Coverage) -> Message {
    let extent = Message::new(match coverage.extent {
        Extent::Complete => "series-complete",
        Extent::Partial => "series-partial",
        Extent::None => "series-none",
    });
    match coverage.until {
        Some(date) => Message::new("series-until").with("extent", extent).with("date", date),
        None => extent,
    }
}

/// The place of a paragraph, as people cite it: `preamble 2`, `annex I 3`, `note 4`, `10 b`.
/// `None` for a place that has no such words.
pub fn paragraph(path: &str) -> Option<Message> {
    let (id, label) = match path.split_once(' ') {
        Some(("preamble", label)) => ("place-preamble", label),
        Some(("note", label)) => ("place-note", label),
        Some(("annex", label)) => ("place-annex", label),
        Some(("section", label)) => ("place-section", label),
        _ if path.starts_with(|c: char| c.is_ascii_digit()) => ("place-paragraph", path),
        _ => return None,
    };
    Some(Message::new(id).with("label", label))
}

fn status(status: DateStatus) -> Message {
    match status {
        DateStatus::Confirmed => Message::new("known-confirmed"),
        DateStatus::Text => Message::new("known-text"),
        DateStatus::Corrected => Message::new("known-corrected"),
        DateStatus::VoteRecord => Message::new("known-vote-record"),
        DateStatus::Cited(times) => Message::new("known-cited").with("times", u32::from(times)),
        DateStatus::Listed => Message::new("known-listed"),
        DateStatus::Scanned => Message::new("known-scanned"),
        DateStatus::Inferred => Message::new("known-inferred"),
        DateStatus::Unsourced | DateStatus::Undated => Message::new("known-unsourced"),
    }
}
