//! What the server tells the editor it can do: a line a feature.

use lsp_types::{
    DiagnosticOptions, DiagnosticServerCapabilities, HoverProviderCapability, InitializeResult,
    OneOf, ServerCapabilities, ServerInfo, TextDocumentSyncCapability, TextDocumentSyncKind,
    TextDocumentSyncOptions, TextDocumentSyncSaveOptions, WorkspaceFoldersServerCapabilities,
    WorkspaceServerCapabilities,
};

use crate::client::Client;

/// The answer to `initialize`.
pub(crate) fn of(client: &Client) -> InitializeResult {
    let synchronisation = TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(TextDocumentSyncKind::INCREMENTAL),
        save: Some(TextDocumentSyncSaveOptions::Supported(true)),
        ..TextDocumentSyncOptions::default()
    };
    let folders = WorkspaceFoldersServerCapabilities {
        supported: Some(true),
        change_notifications: Some(OneOf::Left(true)),
    };
    InitializeResult {
        capabilities: ServerCapabilities {
            position_encoding: Some(client.encoding()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(synchronisation)),
            diagnostic_provider: client.pulls().then(diagnostics),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(folders),
                ..WorkspaceServerCapabilities::default()
            }),
            ..ServerCapabilities::default()
        },
        server_info: Some(ServerInfo {
            name: "resolint".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}

fn diagnostics() -> DiagnosticServerCapabilities {
    DiagnosticServerCapabilities::Options(DiagnosticOptions {
        identifier: Some("resolint".to_owned()),
        inter_file_dependencies: false,
        workspace_diagnostics: true,
        ..DiagnosticOptions::default()
    })
}
