//! Long work that the editor shows, and that its user may stop.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};

use lsp_types::{
    NumberOrString, ProgressParams, ProgressParamsValue, ProgressToken, WorkDoneProgress,
    WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport,
};

use crate::publisher::{Asking, Publisher, Saying};

/// The work that goes on now, by its token.
#[derive(Debug, Default)]
pub(crate) struct Works {
    stops: Mutex<HashMap<ProgressToken, Arc<AtomicBool>>>,
    begun: AtomicU64,
}

/// One piece of work.
pub(crate) struct Work<'w> {
    works: &'w Works,
    publisher: &'w Publisher,
    token: Option<ProgressToken>,
    stop: Arc<AtomicBool>,
}

impl Works {
    /// Begins work under `title`. The editor may have given a token for it; otherwise it is asked
    /// to take one, if it shows progress at all.
    pub(crate) fn begin<'w>(
        &'w self,
        publisher: &'w Publisher,
        shows: bool,
        given: Option<ProgressToken>,
        title: String,
    ) -> Work<'w> {
        let token = given.or_else(|| self.token(publisher).filter(|_| shows));
        let stop = Arc::new(AtomicBool::new(false));
        if let Some(token) = &token {
            let mut stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
            stops.insert(token.clone(), stop.clone());
        }
        let work = Work { works: self, publisher, token, stop };
        work.say(WorkDoneProgress::Begin(WorkDoneProgressBegin {
            title,
            cancellable: Some(true),
            ..WorkDoneProgressBegin::default()
        }));
        work
    }

    /// Has work stopped, if it still goes on.
    pub(crate) fn stop(&self, token: &ProgressToken) {
        let stops = self.stops.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stop) = stops.get(token) {
            stop.store(true, Ordering::Release);
        }
    }

    /// A token that the editor has accepted.
    fn token(&self, publisher: &Publisher) -> Option<ProgressToken> {
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        let token = NumberOrString::String(format!("resolint/{number}"));
        let (accepted, answer) = channel();
        publisher.say(Saying::Ask(Asking::Progress(token.clone(), accepted)));
        answer.recv().ok().map(|()| token)
    }
}

impl Work<'_> {
    /// Whether it is to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Acquire)
    }

    /// Tells what is being done.
    pub(crate) fn report(&self, message: String) {
        self.say(WorkDoneProgress::Report(WorkDoneProgressReport {
            cancellable: Some(true),
            message: Some(message),
            percentage: None,
        }));
    }

    /// Ends it.
    pub(crate) fn end(self, message: String) {
        self.say(WorkDoneProgress::End(WorkDoneProgressEnd { message: Some(message) }));
        if let Some(token) = &self.token {
            self.works.stops.lock().unwrap_or_else(PoisonError::into_inner).remove(token);
        }
    }

    fn say(&self, value: WorkDoneProgress) {
        let Some(token) = self.token.clone() else { return };
        let value = ProgressParamsValue::WorkDone(value);
        self.publisher.say(Saying::Progress(ProgressParams { token, value }));
    }
}
