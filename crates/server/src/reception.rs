//! The small service around tower-lsp's own: it hears who calls.
//!
//! tower-lsp reads the parameters of `initialize` into strict types, and a capability of a newer
//! protocol would end the session there. They are kept here as they came ([`Client`]), and an
//! empty `initialize` goes on.

use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use serde_json::json;
use tower::Service;
use tower_lsp::jsonrpc::Request;

use crate::client::Client;

/// Where the editor is known once it has introduced itself.
pub(crate) type Introduced = Arc<OnceLock<Arc<Client>>>;

/// The service.
pub(crate) struct Reception<S> {
    /// What tower-lsp made of the backend.
    pub(crate) inner: S,
    /// Filled by the first `initialize`.
    pub(crate) introduced: Introduced,
}

impl<S: Service<Request>> Service<Request> for Reception<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if request.method() != "initialize" {
            return self.inner.call(without_null(request));
        }
        let (method, id, params) = request.into_parts();
        let client = Client::of(&params.unwrap_or_default());
        // A second `initialize` is refused by tower-lsp and changes nothing.
        let _ = self.introduced.set(Arc::new(client));
        let plain = Request::build(method).params(json!({ "capabilities": {} }));
        self.inner.call(match id {
            Some(id) => plain.id(id).finish(),
            None => plain.finish(),
        })
    }
}

/// A request without the `"params": null` that some editors (eglot) send with `shutdown`: the
/// protocol allows it, and tower-lsp refuses it.
fn without_null(request: Request) -> Request {
    if request.params().is_none_or(|params| !params.is_null()) {
        return request;
    }
    let (method, id, _) = request.into_parts();
    let plain = Request::build(method);
    match id {
        Some(id) => plain.id(id).finish(),
        None => plain.finish(),
    }
}
