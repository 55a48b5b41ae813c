//! The threads that do the work, and what they do first.
//!
//! One of them is kept for what somebody waits for at the keyboard: however much there is to
//! read in the folders, a hover does not wait for it.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::dispatch::Urgency;

/// Threads at most; the more there are, the more drafts are checked at the same time.
const MOST: usize = 4;

type Job = Box<dyn FnOnce() + Send>;

/// The threads. They end once the last of these is dropped and nothing is left to do.
pub(crate) struct Workers(Arc<Shared>);

struct Shared {
    queues: Mutex<Queues>,
    changed: Condvar,
    threads: usize,
}

#[derive(Default)]
struct Queues {
    now: VecDeque<Job>,
    soon: VecDeque<Job>,
    later: VecDeque<Job>,
    /// Threads at work on what may wait.
    patient: usize,
    over: bool,
}

impl Workers {
    /// As many threads as the machine runs at the same time, at least two.
    pub(crate) fn start() -> Self {
        let threads = std::thread::available_parallelism().map_or(2, |n| n.get().clamp(2, MOST));
        let shared =
            Arc::new(Shared { queues: Mutex::default(), changed: Condvar::new(), threads });
        for _ in 0..threads {
            let shared = shared.clone();
            std::thread::spawn(move || shared.work());
        }
        Self(shared)
    }

    /// Does `job`, which must not panic, as soon as its urgency allows.
    pub(crate) fn put(&self, urgency: Urgency, job: impl FnOnce() + Send + 'static) {
        let mut queues = self.0.lock();
        let queue = match urgency {
            Urgency::Now => &mut queues.now,
            Urgency::Soon => &mut queues.soon,
            Urgency::Later | Urgency::Change => &mut queues.later,
        };
        queue.push_back(Box::new(job));
        drop(queues);
        self.0.changed.notify_all();
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.0.lock().over = true;
        self.0.changed.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        let mut queues = self.lock();
        loop {
            if let Some((job, patient)) = queues.next(self.threads) {
                queues.patient += usize::from(patient);
                drop(queues);
                job();
                queues = self.lock();
                queues.patient -= usize::from(patient);
                if patient {
                    self.changed.notify_one();
                }
            } else if queues.over {
                return;
            } else {
                queues = self.changed.wait(queues).unwrap_or_else(PoisonError::into_inner);
            }
        }
    }
}

impl Queues {
    /// The next job, and whether it is one that may wait.
    fn next(&mut self, threads: usize) -> Option<(Job, bool)> {
        if let Some(job) = self.now.pop_front() {
            return Some((job, false));
        }
        if self.patient + 1 >= threads {
            return None;
        }
        let job = self.soon.pop_front().or_else(|| self.later.pop_front())?;
        Some((job, true))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    // Every thread but one may be busy with the folders, for as long as it takes.
    #[test]
    fn a_hover_does_not_wait_for_the_folders() {
        let workers = Workers::start();
        let (release, held) = channel::<()>();
        let held = Arc::new(Mutex::new(held));
        for _ in 0..20 {
            let held = held.clone();
            workers.put(Urgency::Later, move || {
                let _ = held.lock().unwrap().recv();
            });
        }
        let (done, answered) = channel();
        workers.put(Urgency::Now, move || done.send(()).unwrap());
        answered.recv_timeout(Duration::from_secs(20)).unwrap();
        drop(release);
    }
}
