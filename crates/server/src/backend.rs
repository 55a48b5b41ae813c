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

impl Backend {
    /// The user stops work that goes on; tower-lsp 0.20 has no method for it.
    pub(crate) async fn stop_work(&self, params: WorkDoneProgressCancelParams) {
        self.inbox.put(Event::Stopped(params.token));
    }
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

    async fn execute_command(
        &self,
        params: ExecuteCommandParams,
    ) -> Result<Option<serde_json::Value>> {
        self.inbox.ask::<request::ExecuteCommand>(params).await
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        self.inbox.ask::<request::HoverRequest>(params).await
    }

    async fn completion(&self, params: CompletionParams) -> Result<Option<CompletionResponse>> {
        self.inbox.ask::<request::Completion>(params).await
    }

    async fn completion_resolve(&self, params: CompletionItem) -> Result<CompletionItem> {
        self.inbox.ask::<request::ResolveCompletionItem>(params).await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        self.inbox.ask::<request::CodeActionRequest>(params).await
    }

    async fn code_action_resolve(&self, params: CodeAction) -> Result<CodeAction> {
        self.inbox.ask::<request::CodeActionResolveRequest>(params).await
    }

    async fn prepare_rename(
        &self,
        params: TextDocumentPositionParams,
    ) -> Result<Option<PrepareRenameResponse>> {
        self.inbox.ask::<request::PrepareRenameRequest>(params).await
    }

    async fn rename(&self, params: RenameParams) -> Result<Option<WorkspaceEdit>> {
        self.inbox.ask::<request::Rename>(params).await
    }

    async fn formatting(&self, params: DocumentFormattingParams) -> Result<Option<Vec<TextEdit>>> {
        self.inbox.ask::<request::Formatting>(params).await
    }

    async fn range_formatting(
        &self,
        params: DocumentRangeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        self.inbox.ask::<request::RangeFormatting>(params).await
    }

    async fn on_type_formatting(
        &self,
        params: DocumentOnTypeFormattingParams,
    ) -> Result<Option<Vec<TextEdit>>> {
        self.inbox.ask::<request::OnTypeFormatting>(params).await
    }

    async fn semantic_tokens_full(
        &self,
        params: SemanticTokensParams,
    ) -> Result<Option<SemanticTokensResult>> {
        self.inbox.ask::<request::SemanticTokensFullRequest>(params).await
    }

    async fn semantic_tokens_full_delta(
        &self,
        params: SemanticTokensDeltaParams,
    ) -> Result<Option<SemanticTokensFullDeltaResult>> {
        self.inbox.ask::<request::SemanticTokensFullDeltaRequest>(params).await
    }

    async fn semantic_tokens_range(
        &self,
        params: SemanticTokensRangeParams,
    ) -> Result<Option<SemanticTokensRangeResult>> {
        self.inbox.ask::<request::SemanticTokensRangeRequest>(params).await
    }

    async fn goto_definition(
        &self,
        params: GotoDefinitionParams,
    ) -> Result<Option<GotoDefinitionResponse>> {
        self.inbox.ask::<request::GotoDefinition>(params).await
    }

    async fn references(&self, params: ReferenceParams) -> Result<Option<Vec<Location>>> {
        self.inbox.ask::<request::References>(params).await
    }

    async fn document_highlight(
        &self,
        params: DocumentHighlightParams,
    ) -> Result<Option<Vec<DocumentHighlight>>> {
        self.inbox.ask::<request::DocumentHighlightRequest>(params).await
    }

    async fn document_symbol(
        &self,
        params: DocumentSymbolParams,
    ) -> Result<Option<DocumentSymbolResponse>> {
        self.inbox.ask::<request::DocumentSymbolRequest>(params).await
    }

    async fn symbol(
        &self,
        params: WorkspaceSymbolParams,
    ) -> Result<Option<Vec<SymbolInformation>>> {
        let answer = self.inbox.ask::<request::WorkspaceSymbolRequest>(params).await?;
        // tower-lsp knows the older of the two forms only.
        Ok(answer.and_then(|answer| match answer {
            WorkspaceSymbolResponse::Flat(symbols) => Some(symbols),
            WorkspaceSymbolResponse::Nested(_) => None,
        }))
    }

    async fn document_link(&self, params: DocumentLinkParams) -> Result<Option<Vec<DocumentLink>>> {
        self.inbox.ask::<request::DocumentLinkRequest>(params).await
    }

    async fn folding_range(&self, params: FoldingRangeParams) -> Result<Option<Vec<FoldingRange>>> {
        self.inbox.ask::<request::FoldingRangeRequest>(params).await
    }

    async fn selection_range(
        &self,
        params: SelectionRangeParams,
    ) -> Result<Option<Vec<SelectionRange>>> {
        self.inbox.ask::<request::SelectionRangeRequest>(params).await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        self.inbox.ask::<request::InlayHintRequest>(params).await
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        self.inbox.ask::<request::CodeLensRequest>(params).await
    }

    async fn prepare_call_hierarchy(
        &self,
        params: CallHierarchyPrepareParams,
    ) -> Result<Option<Vec<CallHierarchyItem>>> {
        self.inbox.ask::<request::CallHierarchyPrepare>(params).await
    }

    async fn incoming_calls(
        &self,
        params: CallHierarchyIncomingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyIncomingCall>>> {
        self.inbox.ask::<request::CallHierarchyIncomingCalls>(params).await
    }

    async fn outgoing_calls(
        &self,
        params: CallHierarchyOutgoingCallsParams,
    ) -> Result<Option<Vec<CallHierarchyOutgoingCall>>> {
        self.inbox.ask::<request::CallHierarchyOutgoingCalls>(params).await
    }
}
