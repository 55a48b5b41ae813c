//! The drafts that are open: their texts, and the diagnostics that the editor shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use lint::Message;
use lsp_types::{
    Diagnostic, DidChangeTextDocumentParams, DidOpenTextDocumentParams, MessageType,
    PublishDiagnosticsParams, Url,
};

use super::{Owner, failed_on};
use crate::buffer::NoPlace;
use crate::diagnose::{Diagnosed, diagnose};
use crate::dispatch::Urgency;
use crate::inbox::{Event, caught};
use crate::project::Project;
use crate::publisher::Saying;
use crate::world::OpenDraft;

impl Owner {
    /// Takes a draft in. One that is open already is opened anew.
    pub(super) fn open(&mut self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        let uri = document.uri;
        self.lost.remove(&uri);
        let project = self.project(&uri, &document.language_id);
        let (language, version) = (document.language_id, document.version);
        let draft = OpenDraft::new(uri.clone(), language, version, &document.text, project);
        self.world.drafts.insert(uri.clone(), Arc::new(draft));
        self.edited.insert(uri);
        self.changed_in_folders();
    }

    /// Applies an edit, or gives the draft up where it has no place for it.
    pub(super) fn change(&mut self, params: DidChangeTextDocumentParams) {
        let (uri, version) = (params.text_document.uri, params.text_document.version);
        let Some(draft) = self.world.draft(&uri).cloned() else {
            if !self.lost.contains(&uri) {
                self.log.line(&format!("{uri} was edited and is not open"));
            }
            return;
        };
        let unit = self.world.client.unit;
        let mut buffer = draft.buffer.clone();
        let mut changes = params.content_changes.iter();
        let fits = changes.try_for_each(|change| buffer.apply(change, unit)) != Err(NoPlace);
        if fits && version > draft.version {
            self.world.drafts.insert(uri.clone(), Arc::new(draft.edited(version, buffer)));
            self.edited.insert(uri);
        } else {
            self.lose(uri);
        }
    }

    /// Gives up a draft whose text here is no longer the editor's.
    fn lose(&mut self, uri: Url) {
        self.close(&uri);
        self.tell(MessageType::WARNING, &Message::new("server-lost").with("name", uri.as_str()));
        self.lost.insert(uri);
    }

    /// Leaves a draft out, and shows nothing of it any more.
    pub(super) fn close(&mut self, uri: &Url) {
        self.lost.remove(uri);
        self.edited.remove(uri);
        self.world.drafts.remove(uri);
        self.world.coloured.forget(uri);
        if self.shown.remove(uri).is_some_and(|shown| !shown.is_empty()) {
            self.publish(uri.clone(), Vec::new(), None);
        }
        self.changed_in_folders();
    }

    /// Looks up again what holds for every draft, and has each checked again.
    pub(super) fn settle_again(&mut self) {
        let drafts = std::mem::take(&mut self.world.drafts);
        let mut again = BTreeMap::new();
        for (uri, draft) in drafts {
            let project = self.project(&uri, &draft.language);
            self.edited.insert(uri.clone());
            again.insert(uri, Arc::new(draft.with(project)));
        }
        self.world.drafts = again;
    }

    fn project(&mut self, uri: &Url, language: &str) -> Arc<Project> {
        let (project, problems) = self.world.projects.of(uri, language);
        for problem in problems {
            self.tell(
                MessageType::WARNING,
                &Message::new("server-settings").with("problem", problem),
            );
        }
        Arc::new(project)
    }

    /// Has every draft checked that was edited and is not being checked. An editor that pulls
    /// diagnostics asks when it wants them.
    pub(super) fn check_edited(&mut self) {
        if self.world.client.pulls() {
            return;
        }
        let idle: Vec<Url> = self.edited.difference(&self.busy).cloned().collect();
        for uri in idle {
            self.edited.remove(&uri);
            let Some(draft) = self.world.draft(&uri).cloned() else { continue };
            self.busy.insert(uri);
            let world = self.world.clone();
            let inbox = self.inbox.clone();
            self.workers.put(Urgency::Soon, move || {
                let diagnostics = caught(|| diagnose(&world, &draft));
                inbox.put(Event::Diagnosed(Diagnosed { of: draft, diagnostics }));
            });
        }
    }

    /// Sends diagnostics that are current, and other than those that the editor shows.
    pub(super) fn show(&mut self, diagnosed: Diagnosed) {
        let Diagnosed { of, diagnostics } = diagnosed;
        let uri = of.uri.clone();
        let current = self.world.draft(&uri).is_some_and(|draft| Arc::ptr_eq(draft, &of));
        match diagnostics {
            Err(details) => self.tell(MessageType::ERROR, &failed_on(uri.as_str(), details)),
            Ok(diagnostics) if current && self.shown.get(&uri) != Some(&diagnostics) => {
                self.shown.insert(uri.clone(), diagnostics.clone());
                self.publish(uri, diagnostics, Some(of.version));
                return;
            }
            Ok(_) => {}
        }
        self.busy.remove(&uri);
    }

    fn publish(&self, uri: Url, diagnostics: Vec<Diagnostic>, version: Option<i32>) {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.publisher.say(Saying::Diagnostics(params));
    }
}
