//! Diagnostics that are pulled: of one draft, and of the drafts of the folders.

use std::collections::BTreeMap;

use lsp_types::{
    DocumentDiagnosticParams, DocumentDiagnosticReport, DocumentDiagnosticReportResult,
    FullDocumentDiagnosticReport, RelatedFullDocumentDiagnosticReport,
    RelatedUnchangedDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport, Url,
    WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDiagnosticReportResult,
    WorkspaceDocumentDiagnosticReport, WorkspaceFullDocumentDiagnosticReport,
    WorkspaceUnchangedDocumentDiagnosticReport,
};
use tower_lsp::jsonrpc::Result;

use crate::pulled::Report;
use crate::world::World;

/// Of one draft.
pub(crate) fn document(
    world: &World,
    params: DocumentDiagnosticParams,
) -> Result<DocumentDiagnosticReportResult> {
    let report = Report::of_open(world, &params.text_document.uri);
    let report = if params.previous_result_id.as_ref() == Some(&report.id) {
        DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report: unchanged(report.id),
        })
    } else {
        DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
            related_documents: None,
            full_document_diagnostic_report: full(&report),
        })
    };
    Ok(DocumentDiagnosticReportResult::Report(report))
}

/// Of the drafts of the folders that are not open. A draft that is gone has none any more.
pub(crate) fn workspace(
    world: &World,
    params: WorkspaceDiagnosticParams,
) -> Result<WorkspaceDiagnosticReportResult> {
    let mut known: BTreeMap<Url, String> =
        params.previous_result_ids.into_iter().map(|known| (known.uri, known.value)).collect();
    let mut items = Vec::new();
    for path in world.projects.drafts() {
        let Ok(uri) = Url::from_file_path(&path) else { continue };
        let before = known.remove(&uri);
        if world.draft(&uri).is_none() {
            let report = world.reports.of(world, &path, &uri);
            items.push(item(uri, &report, before.as_ref() == Some(&report.id)));
        }
    }
    let gone = known.into_keys().filter(|uri| world.draft(uri).is_none());
    let nothing = Report { id: String::new(), diagnostics: Vec::new() };
    items.extend(gone.map(|uri| item(uri, &nothing, false)));
    Ok(WorkspaceDiagnosticReportResult::Report(WorkspaceDiagnosticReport { items }))
}

fn item(uri: Url, report: &Report, same: bool) -> WorkspaceDocumentDiagnosticReport {
    if same {
        WorkspaceDocumentDiagnosticReport::Unchanged(WorkspaceUnchangedDocumentDiagnosticReport {
            uri,
            version: None,
            unchanged_document_diagnostic_report: unchanged(report.id.clone()),
        })
    } else {
        WorkspaceDocumentDiagnosticReport::Full(WorkspaceFullDocumentDiagnosticReport {
            uri,
            version: None,
            full_document_diagnostic_report: full(report),
        })
    }
}

fn full(report: &Report) -> FullDocumentDiagnosticReport {
    FullDocumentDiagnosticReport {
        result_id: (!report.id.is_empty()).then(|| report.id.clone()),
        items: report.diagnostics.clone(),
    }
}

fn unchanged(result_id: String) -> UnchangedDocumentDiagnosticReport {
    UnchangedDocumentDiagnosticReport { result_id }
}
