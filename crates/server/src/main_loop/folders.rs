//! The folders of the editor, the settings, and the files that change on disk.

use std::sync::Arc;

use lint::{Locale, Message};
use lsp_types::{
    ConfigurationItem, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams, MessageType,
    Registration, Url,
};
use serde_json::{Value, json};

use super::Owner;
use crate::inbox::Question;
use crate::projects::Projects;
use crate::publisher::{Asking, Saying};
use crate::words;

/// The section of the editor's settings that is ours.
const SECTION: &str = "resolint";
/// What is watched: settings, packs, and drafts that are not open.
const WATCHED: [&str; 4] = ["**/resolint.toml", "**/*.pack", "**/*.md", "**/*.txt"];
/// Questions about unchanged folders that are answered before one waits for a change. The second
/// tells that nothing has changed; an editor that asks a third time would go on for ever.
const ANSWERED: usize = 2;

impl Owner {
    /// Begins, once the editor may be asked.
    pub(super) fn greet(&mut self) {
        if self.watches() {
            let watchers: Vec<Value> =
                WATCHED.iter().map(|glob| json!({ "globPattern": glob })).collect();
            let registration = Registration {
                id: "files".to_owned(),
                method: "workspace/didChangeWatchedFiles".to_owned(),
                register_options: Some(json!({ "watchers": watchers })),
            };
            self.publisher.say(Saying::Ask(Asking::Register(vec![registration])));
        }
        if self.world.client.can("workspace/didChangeConfiguration/dynamicRegistration") {
            let registration = Registration {
                id: "settings".to_owned(),
                method: "workspace/didChangeConfiguration".to_owned(),
                register_options: Some(json!({ "section": SECTION })),
            };
            self.publisher.say(Saying::Ask(Asking::Register(vec![registration])));
        }
        self.ask_for_settings();
    }

    fn watches(&self) -> bool {
        self.world.client.can("workspace/didChangeWatchedFiles/dynamicRegistration")
    }

    /// Asks for the settings for all, then for each folder.
    fn ask_for_settings(&mut self) {
        if !self.world.client.can("workspace/configuration") {
            return;
        }
        let item = |folder: Option<&Url>| ConfigurationItem {
            scope_uri: folder.cloned(),
            section: Some(SECTION.to_owned()),
        };
        let folders = self.world.projects.folders().map(|folder| item(Some(folder)));
        let items = std::iter::once(item(None)).chain(folders).collect();
        self.publisher.say(Saying::Ask(Asking::Settings(items)));
    }

    /// The editor's settings changed: it tells them, or is asked for them.
    pub(super) fn reconfigured(&mut self, settings: &Value) {
        if self.world.client.can("workspace/configuration") {
            self.ask_for_settings();
        } else {
            let own = settings.get(SECTION).unwrap_or(settings);
            self.set(std::slice::from_ref(own));
        }
    }

    /// Takes settings: for all, then for each folder.
    pub(super) fn set(&mut self, values: &[Value]) {
        let mut problems = Vec::new();
        self.with_projects(|projects| problems = projects.set(values));
        let chosen = self.world.projects.anywhere().messages.filter(|_| !self.fixed);
        self.speak(chosen.unwrap_or(self.locale));
        for problem in problems {
            let message = Message::new("server-settings").with("problem", problem);
            self.tell(MessageType::WARNING, &message);
        }
        self.everything_changed();
    }

    fn speak(&mut self, locale: Locale) {
        if self.world.words.locale() != locale {
            self.world.words = Arc::new(words::of(locale));
        }
    }

    /// Takes folders in and leaves others out.
    pub(super) fn refold(&mut self, params: DidChangeWorkspaceFoldersParams) {
        self.with_projects(|projects| {
            for folder in &params.event.removed {
                projects.remove(&folder.uri);
            }
            for folder in params.event.added {
                projects.add(folder.uri);
            }
        });
        self.ask_for_settings();
        self.everything_changed();
    }

    /// Files changed on disk: settings and packs concern every draft.
    pub(super) fn files_changed(&mut self, params: &DidChangeWatchedFilesParams) {
        let concerns_all = |path: &str| path.ends_with("resolint.toml") || path.ends_with(".pack");
        if params.changes.iter().any(|change| concerns_all(change.uri.path())) {
            self.read_again();
        } else {
            self.changed_in_folders();
        }
    }

    /// A file was saved: an editor that watches no files may have saved a `resolint.toml`.
    pub(super) fn saved(&mut self) {
        if !self.watches() {
            self.read_again();
        }
    }

    /// Reads settings and packs again.
    pub(super) fn read_again(&mut self) {
        self.said.clear();
        self.world.projects.surroundings().forget();
        self.everything_changed();
    }

    /// What holds for drafts may have changed, open or not.
    fn everything_changed(&mut self) {
        self.world.reports.forget();
        self.settle_again();
        if self.world.client.pulls()
            && self.world.client.can("workspace/diagnostics/refreshSupport")
        {
            self.publisher.say(Saying::Ask(Asking::RefreshDiagnostics));
        }
        self.changed_in_folders();
    }

    /// A question about the folders. Where nothing has changed since it was answered, it waits:
    /// editors put it again and again, and idle is to mean idle.
    pub(super) fn asked_of_folders(&mut self, question: Question) {
        self.held.retain(|held| !held.is_taken_back());
        if self.answered < ANSWERED {
            self.answered += 1;
            self.answer(question);
        } else {
            self.held.push(question);
        }
    }

    /// Something changed in the folders: who waits for that is answered.
    pub(super) fn changed_in_folders(&mut self) {
        self.answered = 0;
        for question in std::mem::take(&mut self.held) {
            self.asked_of_folders(question);
        }
    }

    fn with_projects(&mut self, change: impl FnOnce(&mut Projects)) {
        let mut projects = Projects::clone(&self.world.projects);
        change(&mut projects);
        self.world.projects = Arc::new(projects);
    }
}
