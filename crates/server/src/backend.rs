//! What tower-lsp calls: every method puts its message into the inbox, and a request waits for
//! the answer. No state, no locks, nothing asked of the editor.
//!
//! tower-lsp runs handlers interleaved. Each of these puts its message in before it first waits,
//! so that messages arrive in the order in which the editor sent them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lsp_types::*;
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, Result};

use crate::capabilities;
use crate::inbox::{Event, Inbox};
use crate::reception::Introduced;

/// The inbox, as tower-lsp sees it.
#[derive(Debug)]
pub(crate) struct Backend {
    /// Where messages go.
    pub(crate) inbox: Inbox,
    /// The editor, once it has introduced itself.
    pub(crate) introduced: Introduced,
    /// Whether the editor has said that it will leave.
    pub(crate) shut_down: Arc<AtomicBool>,
}

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        let client = self.introduced.get().ok_or_else(Error::internal_error)?;
        self.inbox.put(Event::Introduced(client.clone()));
        Ok(capabilities::of(client))
    }

    async fn initialized(&self, _: InitializedParams) {
        self.inbox.put(Event::Initialized);
    }

    async fn shutdown(&self) -> Result<()> {
        self.shut_down.store(true, Ordering::Release);
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.inbox.put(Event::Opened(params));
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        self.inbox.put(Event::Changed(params));
    }

    async fn did_save(&self, _: DidSaveTextDocumentParams) {
        self.inbox.put(Event::Saved);
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.inbox.put(Event::Closed(params));
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        self.inbox.put(Event::Reconfigured(params));
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        self.inbox.put(Event::Folders(params));
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        self.inbox.put(Event::Files(params));
    }

    async fn diagnostic(
        &self,
        params: DocumentDiagnosticParams,
    ) -> Result<DocumentDiagnosticReportResult> {
        self.inbox.ask::<request::DocumentDiagnosticRequest>(params).await
    }

    async fn workspace_diagnostic(
        &self,
        params: WorkspaceDiagnosticParams,
    ) -> Result<WorkspaceDiagnosticReportResult> {
        self.inbox.ask::<request::WorkspaceDiagnosticRequest>(params).await
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        self.inbox.ask::<request::HoverRequest>(params).await
    }
}
