//! All that the server says of its own accord: diagnostics, words for the log, questions.
//!
//! It is a task beside tower-lsp's own. Nothing else waits while it waits for the editor; of the
//! diagnostics of one draft that wait to be sent, only the last are.

use std::sync::mpsc::Sender;

use lsp_types::notification::{Progress, PublishDiagnostics};
use lsp_types::request::WorkDoneProgressCreate;
use lsp_types::{
    ConfigurationItem, MessageType, ProgressParams, ProgressToken, PublishDiagnosticsParams,
    Registration, ShowDocumentParams, Url, WorkDoneProgressCreateParams,
};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tower_lsp::Client;

use crate::inbox::{Event, Inbox};
use crate::log::Log;

/// Something to be said.
#[derive(Debug)]
pub(crate) enum Saying {
    /// The diagnostics of a draft; [`Event::Delivered`] tells when they are sent.
    Diagnostics(PublishDiagnosticsParams),
    /// For the log that the editor keeps.
    Log(MessageType, String),
    /// For its user.
    Show(MessageType, String),
    /// How far work has come.
    Progress(ProgressParams),
    /// Something that the editor answers.
    Ask(Asking),
}

/// Something that the editor is asked.
#[derive(Debug)]
pub(crate) enum Asking {
    /// To tell about something from now on.
    Register(Vec<Registration>),
    /// For its settings; [`Event::Settings`] has the answer.
    Settings(Vec<ConfigurationItem>),
    /// To pull diagnostics again.
    RefreshDiagnostics,
    /// To show progress under a token; that it does is told.
    Progress(ProgressToken, Sender<()>),
    /// To open a file.
    Open(Url),
}

/// The way to the publisher; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Publisher(UnboundedSender<Saying>);

impl Publisher {
    /// The way to it, and the end from which it says things.
    pub(crate) fn new() -> (Self, UnboundedReceiver<Saying>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Has something said. Once the editor is gone there is nobody to hear it.
    pub(crate) fn say(&self, saying: Saying) {
        let _ = self.0.send(saying);
    }
}

/// Says what is to be said until nobody has anything to say.
pub(crate) async fn run(
    mut sayings: UnboundedReceiver<Saying>,
    client: Client,
    inbox: Inbox,
    log: Log,
) {
    while let Some(saying) = sayings.recv().await {
        match saying {
            Saying::Diagnostics(params) => {
                let uri = params.uri.clone();
                client.send_notification::<PublishDiagnostics>(params).await;
                inbox.put(Event::Delivered(uri));
            }
            Saying::Log(kind, words) => client.log_message(kind, words).await,
            Saying::Show(kind, words) => client.show_message(kind, words).await,
            Saying::Progress(params) => client.send_notification::<Progress>(params).await,
            // The editor may take its time to answer, and others must not wait for that.
            Saying::Ask(asking) => {
                tokio::spawn(ask(asking, client.clone(), inbox.clone(), log.clone()));
            }
        }
    }
}

async fn ask(asking: Asking, client: Client, inbox: Inbox, log: Log) {
    let answer = match asking {
        Asking::Register(registrations) => client.register_capability(registrations).await,
        Asking::RefreshDiagnostics => client.workspace_diagnostic_refresh().await,
        Asking::Progress(token, accepted) => {
            let create = WorkDoneProgressCreateParams { token };
            let answer = client.send_request::<WorkDoneProgressCreate>(create).await;
            // Whoever asked waits for it.
            answer.map(|()| accepted.send(()).unwrap_or_default())
        }
        Asking::Open(uri) => {
            let (external, take_focus, selection) = (None, Some(true), None);
            let file = ShowDocumentParams { uri, external, take_focus, selection };
            client.show_document(file).await.map(|_| ())
        }
        Asking::Settings(items) => {
            let answer = client.configuration(items).await;
            answer.map(|settings| inbox.put(Event::Settings(settings)))
        }
    };
    if let Err(error) = answer {
        log.line(&format!("the editor refused a question: {error}"));
    }
}
