//! Edits of a draft in the protocol's words.

use lsp_types::{
    CreateFile, CreateFileOptions, DocumentChangeOperation, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, Position, Range, ResourceOp, TextDocumentEdit,
    TextEdit, Url, WorkspaceEdit,
};
use text::Edit;

use crate::convert::Places;
use crate::world::{OpenDraft, World};

/// Edits of one text, at the editor's positions.
pub(crate) fn text_edits(places: &Places<'_>, edits: &[Edit]) -> Vec<TextEdit> {
    let edit = |edit: &Edit| TextEdit::new(places.range(edit.span), edit.text.clone());
    edits.iter().map(edit).collect()
}

/// Edits of an open draft. They hold for this version of it, and an editor that knows versions
/// does not apply them to another.
pub(crate) fn of_draft(world: &World, draft: &OpenDraft, edits: Vec<TextEdit>) -> WorkspaceEdit {
    of_file(world, draft.uri.clone(), Some(draft.version), edits)
}

/// Edits of a file; of one that is not open, without a version.
pub(crate) fn of_file(
    world: &World,
    uri: Url,
    version: Option<i32>,
    edits: Vec<TextEdit>,
) -> WorkspaceEdit {
    if world.client.can("workspace/workspaceEdit/documentChanges") {
        let edit = document_edit(uri, version, edits);
        let changes = DocumentChanges::Edits(vec![edit]);
        return WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() };
    }
    WorkspaceEdit { changes: Some([(uri, edits)].into()), ..WorkspaceEdit::default() }
}

/// Whether the editor makes files.
pub(crate) fn makes_files(world: &World) -> bool {
    world.client.can("workspace/workspaceEdit/documentChanges")
        && world.client.lists("workspace/workspaceEdit/resourceOperations", "create")
}

/// A file that is made with this text.
pub(crate) fn new_file(uri: Url, text: String) -> WorkspaceEdit {
    let make = ResourceOp::Create(CreateFile {
        uri: uri.clone(),
        options: Some(CreateFileOptions { overwrite: Some(false), ignore_if_exists: Some(true) }),
        annotation_id: None,
    });
    let start = Position::new(0, 0);
    let write = document_edit(uri, None, vec![TextEdit::new(Range::new(start, start), text)]);
    let operations = vec![DocumentChangeOperation::Op(make), DocumentChangeOperation::Edit(write)];
    WorkspaceEdit {
        document_changes: Some(DocumentChanges::Operations(operations)),
        ..WorkspaceEdit::default()
    }
}

fn document_edit(uri: Url, version: Option<i32>, edits: Vec<TextEdit>) -> TextDocumentEdit {
    TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri, version },
        edits: edits.into_iter().map(OneOf::Left).collect(),
    }
}
