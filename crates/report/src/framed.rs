//! For reading: each finding with its lines of the draft, what it rests on, and the offer.

use annotate_snippets::{Element, Group, Level, Renderer};
use anstyle::{AnsiColor, Style};
use lint::{Applicability, Evidence, Finding, Fix, Severity};

use crate::{File, Reporter, Summary, Words, details, frame, place};

/// A frame of the draft around each finding.
pub(crate) static REPORTER: Reporter =
    Reporter { name: "text", open: "", file, between: "", close, for_people: true, counts: true };

/// Columns that a frame may fill before its lines are cut.
const WIDTH: usize = 140;

/// Code points of an evidence or a fix that are shown.
const LONGEST_NOTE: usize = 400;

fn file(file: &File<'_>, words: &Words) -> String {
    let renderer =
        if words.colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for finding in file.findings {
        let framed = renderer.render(&[group(file, finding, words)]);
        let (title, frame) = framed.split_once('\n').unwrap_or((&framed, ""));
        out.push_str(title);
        out.push('\n');
        out.push_str(&arrow(file, finding, words));
        out.push_str(frame);
        out.push_str("\n\n");
    }
    out
}

/// The line that names the place, `  --> draft.txt:3:14`. It stands here rather than with the
/// frame, since a frame that is cut no longer knows the column.
fn arrow(file: &File<'_>, finding: &Finding, words: &Words) -> String {
    let place = place::shown(file, finding.span.start, words);
    let style = if words.colour { AnsiColor::BrightBlue.on_default().bold() } else { Style::new() };
    let lines = frame::shown_lines(file.lines, finding.span);
    let indent = (place::line(file, finding.span.start) + lines - 1).to_string().len();
    format!("{:indent$}{style}-->{style:#} {}:{place}\n", "", file.path)
}

fn close(summary: &Summary, words: &Words) -> String {
    summary.sentence(words) + "\n"
}

fn group<'g>(file: &'g File<'_>, finding: &'g Finding, words: &Words) -> Group<'g> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
        Severity::Hint => Level::NOTE,
    };
    let title = level
        .with_name(words.severity(finding.severity))
        .primary_title(words.say(&finding.message))
        .id(finding.rule.name);
    let evidence = finding.evidence.iter().map(|evidence| note(file, evidence, words));
    let fixes = finding.fixes.iter().map(|fix| offer(fix, words));
    let help = finding.help.iter().map(|help| {
        let name = words.word("label-help");
        Element::from(Level::HELP.with_name(name).message(words.say(help)))
    });
    title
        .element(frame::snippet(
            file.source(),
            file.lines,
            finding.span,
            place::line(file, finding.span.start),
        ))
        .elements(evidence)
        .elements(fixes)
        .elements(help)
}

fn note<'g>(file: &File<'_>, evidence: &Evidence, words: &Words) -> Element<'g> {
    let text = details::evidence(file, evidence, words);
    Level::NOTE.with_name(words.word("label-evidence")).message(shortened(text)).into()
}

fn offer<'g>(fix: &Fix, words: &Words) -> Element<'g> {
    let how = match fix.applicability {
        Applicability::Safe => " (--fix)",
        Applicability::Unsafe => " (--fix --unsafe-fixes)",
        Applicability::Shown => "",
    };
    let text = shortened(words.say(&fix.title)) + how;
    Level::HELP.with_name(words.word("label-offer")).message(text).into()
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST_NOTE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
