//! `resolint fmt`: a draft set as practice sets it, and not a word changed.
//!
//! Two kinds of edits meet here: the safe fixes of the rules of typography, punctuation and
//! structure, as far as they change no letter and no figure but those of a paragraph's own label;
//! and what only the setting of a text needs and no rule reports ([`setting`]).

mod markup;
mod ranges;
mod setting;

use draft::Draft;
use knowledge::Knowledge;
use text::{Edit, Span};

use crate::{Applicability, Checked, Finding, Fix, Rule, Settings, check, mend, rules};

/// The groups whose safe fixes are a matter of form.
const GROUPS: [&str; 3] = ["punctuation", "structure", "typography"];

/// Rounds of setting: a mark that is put right may let another be.
const ROUNDS: usize = 8;

/// `source` as practice sets it. `keep` gives those of the findings that are to be mended, of the
/// text they stand in: a rule that a project has turned off changes nothing.
///
/// Formatting the result again changes nothing.
pub fn format(
    source: &str,
    knowledge: &Knowledge<'_>,
    settings: &Settings,
    keep: impl Fn(&str, Vec<Finding>) -> Vec<Finding>,
) -> String {
    let formats = |rule: &&Rule| GROUPS.contains(&rule.group());
    let rules: Vec<&'static Rule> = rules::ALL.iter().copied().filter(formats).collect();
    let mut text = source.to_owned();
    for _ in 0..ROUNDS {
        let mended = mend(&text, Applicability::Safe, |text| {
            let checked = check(text, knowledge, settings, &rules);
            let shape = Shape::of(&checked, settings.markdown);
            keep(text, checked.findings).into_iter().map(|finding| shape.form(finding)).collect()
        });
        let checked = check(&mended.text, knowledge, settings, &[]);
        let shape = Shape::of(&checked, settings.markdown);
        let edits = setting::edits(&checked, settings.markdown);
        let edits: Vec<Edit> =
            edits.into_iter().filter(|edit| shape.allows(&mended.text, edit)).collect();
        let set = text::apply(&mended.text, &edits).unwrap_or_else(|_| mended.text.clone());
        if set == text {
            break;
        }
        text = set;
    }
    text
}

/// What may be changed in a text and what not.
struct Shape<'t> {
    source: &'t str,
    /// Numbers and letters of paragraphs, in order: these may be counted anew.
    labels: Vec<Span>,
    /// Code and addresses, in order: these are nobody's words, and stay.
    markup: Vec<Span>,
}

impl<'t> Shape<'t> {
    fn of(checked: &Checked<'t>, markdown: bool) -> Self {
        let Draft { source, paragraphs, .. } = &checked.draft;
        let mut labels: Vec<Span> = paragraphs
            .iter()
            .filter_map(|paragraph| Some(paragraph.label.as_ref()?.span))
            .collect();
        labels.sort_unstable();
        let markup = if markdown { markup::spans(source) } else { Vec::new() };
        Self { source, labels, markup }
    }

    /// The finding with its fixes of form alone.
    fn form(&self, mut finding: Finding) -> Finding {
        let allowed = |fix: &Fix| fix.edits.iter().all(|edit| self.allows(self.source, edit));
        finding.fixes.retain(allowed);
        finding
    }

    /// Whether an edit changes no word, no figure and no markup.
    fn allows(&self, source: &str, edit: &Edit) -> bool {
        let after = self.labels.partition_point(|label| label.end < edit.span.end);
        let of_label = self.labels.get(after).is_some_and(|label| label.covers(edit.span));
        let from = self.markup.partition_point(|markup| markup.end <= edit.span.start);
        let in_markup = self.markup.get(from).is_some_and(|markup| {
            markup.overlaps(edit.span) || (edit.span.is_empty() && markup.start < edit.span.start)
        });
        let words = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let same = || {
            let written = source.get(edit.span.range()).unwrap_or_default();
            words(written) == words(&edit.text)
        };
        !in_markup && (of_label || same())
    }
}
