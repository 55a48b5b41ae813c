//! Shows a draft as a list of lines that a reader can check against the text.

use draft::{Draft, Options, Role, parse};

/// Reads `source` as plain text and shows its outline.
pub(crate) fn outline(source: &str) -> String {
    show(&parse(source, &Options::default()))
}

/// One line a paragraph: role, place, label and the first words; then notes and marks.
pub(crate) fn show(draft: &Draft<'_>) -> String {
    let mut shown = format!("{} {:?} {:?}\n", draft.language, draft.kind, draft.organ);
    if let Some(heading) = draft.heading {
        let of = |span: Option<text::Span>| {
            span.map_or("-", |span| span.of(draft.source)).replace('\n', "↵")
        };
        shown += &format!("heading: {} | {}\n", of(heading.number), of(heading.title));
    }
    for paragraph in &draft.paragraphs {
        let role = match paragraph.role {
            Role::Subparagraph(level) => format!("Sub{level}"),
            role => format!("{role:?}"),
        };
        let label = paragraph.label.as_ref().map_or("", |label| label.value.as_str());
        shown += &format!(
            "{role} [{}] {label}: {}\n",
            paragraph.path.join(" "),
            ends(paragraph.flow.text())
        );
    }
    for mark in &draft.marks {
        let note = mark.note.map_or("no note".to_owned(), |note| format!("note {note}"));
        shown += &format!("mark {} in {} -> {note}\n", mark.label, mark.paragraph.0);
    }
    for repair in &draft.repairs {
        let text = repair.span.of(draft.source).replace('\n', "↵").replace('\r', "␍");
        shown += &format!("{:?} «{}»\n", repair.kind, ends(&text));
    }
    if let Some(closing) = draft.closing {
        let date = closing.date.map_or("-", |span| span.of(draft.source));
        shown += &format!("closing: {:?} {date}\n", closing.meeting.map(|(number, _)| number));
    }
    shown
}

/// The first and the last words of a text.
fn ends(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    if characters.len() <= 72 {
        return text.to_owned();
    }
    let first: String = characters[..44].iter().collect();
    let last: String = characters[characters.len() - 24..].iter().collect();
    format!("{first}…{last}")
}
