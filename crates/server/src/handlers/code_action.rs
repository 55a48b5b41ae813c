//! Code actions: what can be done about a place, worked out when it is chosen.

use std::path::{Path, PathBuf};

use analysis::{Action, ActionKind, Change, Choice};
use lint::Finding;
use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, CodeActionResponse,
    Diagnostic, NumberOrString, Range, Url, WorkspaceEdit,
};
use serde::{Deserialize, Serialize};
use text::{LineIndex, Span};
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};

use crate::convert::Places;
use crate::edits;
use crate::world::{OpenDraft, World};

/// What an action carries to the editor and back.
#[derive(Serialize, Deserialize)]
struct Data {
    uri: Url,
    version: i32,
    choice: (String, usize, usize),
}

/// What can be done about a range.
pub(crate) fn answer(
    world: &World,
    params: CodeActionParams,
) -> Result<Option<CodeActionResponse>> {
    let Some(draft) = world.draft(&params.text_document.uri) else { return Ok(None) };
    let snapshot = draft.snapshot(world);
    let places = world.places(snapshot);
    let Range { start, end } = params.range;
    let span = Span::new(places.offset(start), places.offset(end));
    let findings = draft.findings(world);
    let at_once = !world.client.lists("textDocument/codeAction/resolveSupport/properties", "edit");
    let asked = |action: &Action| match &params.context.only {
        None => true,
        Some(only) => only.iter().any(|asked| is_of(&kind(action.kind), asked)),
    };
    let writer = Writer { world, draft, places, findings: &findings };
    let mut actions = Vec::new();
    for action in analysis::actions(snapshot, &findings, span) {
        if !asked(&action) || !writer.can(action.choice) {
            continue;
        }
        let mut written = writer.action(&action, &params.context.diagnostics);
        if at_once {
            written.edit = writer.edit(action.choice);
            if written.edit.is_none() {
                continue;
            }
        }
        actions.push(CodeActionOrCommand::CodeAction(written));
    }
    Ok(Some(actions))
}

/// The edits of an action.
pub(crate) fn resolve(world: &World, mut action: CodeAction) -> Result<CodeAction> {
    let data = action.data.clone().and_then(|data| serde_json::from_value::<Data>(data).ok());
    let Some(data) = data else { return Ok(action) };
    let draft = world.draft(&data.uri).filter(|draft| draft.version == data.version);
    let Some(draft) = draft else { return Err(Error::new(ErrorCode::ContentModified)) };
    let (name, first, second) = data.choice;
    if let Some(choice) = Choice::from_code(&name, first, second) {
        let places = world.places(draft.snapshot(world));
        let findings = draft.findings(world);
        action.edit = Writer { world, draft, places, findings: &findings }.edit(choice);
    }
    Ok(action)
}

/// Whether a kind is the asked one, or of its sort: `source` asks for `source.fixAll` too.
fn is_of(kind: &CodeActionKind, asked: &CodeActionKind) -> bool {
    let rest = kind.as_str().strip_prefix(asked.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || asked.as_str().is_empty())
}

fn kind(kind: ActionKind) -> CodeActionKind {
    match kind {
        ActionKind::Fix => CodeActionKind::QUICKFIX,
        ActionKind::FixAll => CodeActionKind::SOURCE_FIX_ALL,
        ActionKind::Rewrite => CodeActionKind::REFACTOR_REWRITE,
    }
}

struct Writer<'w> {
    world: &'w World,
    draft: &'w OpenDraft,
    places: Places<'w>,
    findings: &'w [Finding],
}

impl Writer<'_> {
    fn action(&self, action: &Action, shown: &[Diagnostic]) -> CodeAction {
        let (name, first, second) = action.choice.code();
        let data = Data {
            uri: self.draft.uri.clone(),
            version: self.draft.version,
            choice: (name.to_owned(), first, second),
        };
        let finding = action.finding.and_then(|at| self.findings.get(at));
        let diagnostics = finding.map(|finding| self.of(finding, shown));
        CodeAction {
            title: self.world.words.say(&action.title),
            kind: Some(kind(action.kind)),
            diagnostics: diagnostics.filter(|diagnostics| !diagnostics.is_empty()),
            is_preferred: action.preferred.then_some(true),
            data: serde_json::to_value(data).ok(),
            ..CodeAction::default()
        }
    }

    /// Those of the shown diagnostics that a finding is.
    fn of(&self, finding: &Finding, shown: &[Diagnostic]) -> Vec<Diagnostic> {
        let range = self.places.range(finding.span);
        let code = NumberOrString::String(finding.rule.name.to_owned());
        let is = |shown: &&Diagnostic| shown.range == range && shown.code.as_ref() == Some(&code);
        shown.iter().filter(is).cloned().collect()
    }

    /// Whether the editor can do it: settings stand in files, and a new one has to be made.
    fn can(&self, choice: Choice) -> bool {
        match choice {
            Choice::IgnoreInSettings(_) => {
                let path = self.draft.uri.to_file_path();
                path.is_ok_and(|path| {
                    edits::makes_files(self.world) || self.settings(&path).is_some()
                })
            }
            _ => true,
        }
    }

    fn edit(&self, choice: Choice) -> Option<WorkspaceEdit> {
        let snapshot = self.draft.snapshot(self.world);
        let judge = |text: &str| self.draft.judged(self.world, text);
        let change = analysis::change(snapshot, self.findings, choice, &self.world.words, judge)?;
        match change {
            Change::Draft(changes) => {
                let changes = edits::text_edits(&self.places, &changes);
                Some(edits::of_draft(self.world, self.draft, changes))
            }
            Change::Settings { rule, passage, reason } => {
                let passage = config::passage(snapshot.text(), passage);
                self.ignored(rule, &passage, &reason)
            }
        }
    }

    /// The settings with one ignore more: those that hold for the draft, or new ones.
    fn ignored(&self, rule: &str, passage: &str, reason: &str) -> Option<WorkspaceEdit> {
        let path = self.draft.uri.to_file_path().ok()?;
        let Some((file, toml)) = self.settings(&path) else {
            let file = self.new_settings(&path)?;
            let text = config::add_ignore("", rule, passage, reason)?;
            return Some(edits::new_file(Url::from_file_path(file).ok()?, text));
        };
        let after = config::add_ignore(&toml, rule, passage, reason)?;
        let lines = LineIndex::new(&toml);
        let places = Places { lines: &lines, unit: self.world.client.unit };
        let changes = edits::text_edits(&places, &text::edits_between(&toml, &after));
        Some(edits::of_file(self.world, Url::from_file_path(file).ok()?, None, changes))
    }

    /// The nearest settings above a draft, with their text.
    fn settings(&self, draft: &Path) -> Option<(PathBuf, String)> {
        let mut surroundings = self.world.projects.surroundings();
        draft.ancestors().skip(1).find_map(|folder| {
            let file = folder.join(SETTINGS);
            let text = surroundings.text(&file)?;
            Some((file, text))
        })
    }

    /// Where new settings belong: into the editor's folder that holds the draft, or beside it.
    fn new_settings(&self, draft: &Path) -> Option<PathBuf> {
        let folders = self.world.projects.folders().filter_map(|uri| uri.to_file_path().ok());
        let holding = folders.filter(|folder| draft.starts_with(folder));
        let folder = holding.max_by_key(|folder| folder.components().count());
        let folder = folder.or_else(|| draft.parent().map(Path::to_owned))?;
        Some(folder.join(SETTINGS))
    }
}

/// The name of the file of settings.
const SETTINGS: &str = "resolint.toml";
