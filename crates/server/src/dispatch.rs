//! The table of everything an editor may ask: a line a request, how long it may wait, and the
//! handler that answers it.

use lsp_types::request;
use tower_lsp::jsonrpc::Result;

use crate::handlers;
use crate::world::World;

/// How long a question may wait for others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Urgency {
    /// Somebody is typing, or points at a word.
    Now,
    /// The view of a draft waits for it.
    Soon,
    /// It reads the drafts of the folders or the corpus.
    Later,
    /// It may wait until something changes in the folders.
    Change,
}

/// A request that has a line in the table.
pub(crate) trait Asked:
    request::Request<Params: Send + 'static, Result: Send + 'static> + 'static
{
    /// How long it may wait.
    const URGENCY: Urgency;

    /// Answers it, on a worker, from what was known when it came.
    fn answer(world: &World, params: Self::Params) -> Result<Self::Result>;
}

macro_rules! table {
    ($($request:ident => $urgency:ident, $handler:ident :: $function:ident;)*) => {$(
        impl Asked for request::$request {
            const URGENCY: Urgency = Urgency::$urgency;

            fn answer(world: &World, params: Self::Params) -> Result<Self::Result> {
                handlers::$handler::$function(world, params)
            }
        }
    )*};
}

// Sorted by request. A line here has its method in `backend.rs` and its capability in
// `capabilities.rs`.
table! {
    CallHierarchyIncomingCalls => Later, calls::incoming;
    CallHierarchyOutgoingCalls => Later, calls::outgoing;
    CallHierarchyPrepare => Soon, calls::prepare;
    CodeActionRequest => Now, code_action::answer;
    CodeActionResolveRequest => Now, code_action::resolve;
    CodeLensRequest => Soon, reading::lenses;
    Completion => Now, completion::answer;
    DocumentDiagnosticRequest => Soon, diagnostic::document;
    DocumentHighlightRequest => Now, references::highlight;
    DocumentLinkRequest => Soon, reading::links;
    DocumentSymbolRequest => Soon, symbols::document;
    ExecuteCommand => Later, command::answer;
    FoldingRangeRequest => Soon, reading::folds;
    Formatting => Soon, formatting::answer;
    GotoDefinition => Now, definition::answer;
    HoverRequest => Now, hover::answer;
    InlayHintRequest => Soon, reading::hints;
    OnTypeFormatting => Now, formatting::on_type;
    PrepareRenameRequest => Now, rename::prepare;
    RangeFormatting => Soon, formatting::range;
    References => Later, references::answer;
    Rename => Soon, rename::answer;
    ResolveCompletionItem => Now, completion::resolve;
    SelectionRangeRequest => Now, reading::selections;
    SemanticTokensFullDeltaRequest => Soon, semantic_tokens::delta;
    SemanticTokensFullRequest => Soon, semantic_tokens::full;
    SemanticTokensRangeRequest => Now, semantic_tokens::range;
    WorkspaceDiagnosticRequest => Change, diagnostic::workspace;
    WorkspaceSymbolRequest => Later, symbols::workspace;
}
