//! Many drafts at once: work on every core, results in order, progress on a terminal.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use indicatif::{ProgressBar, ProgressDrawTarget};
use lint::Message;
use rayon::prelude::*;

use crate::fault;
use crate::files::Input;
use crate::task::Notice;

/// Drafts whose results are held at once.
const BATCH: usize = 256;

/// From so many drafts on, a person wants to see that something happens.
const MANY: usize = 200;

/// Does `work` on every draft and hands the results to `done` in the order of the drafts, until
/// it breaks. A fault of resolint itself spoils one draft only.
pub(crate) fn each<T: Send>(
    inputs: &[Input],
    quiet: bool,
    work: impl Fn(&Input) -> Result<T, Notice> + Sync,
    mut done: impl FnMut(&Input, Result<T, Notice>) -> ControlFlow<()>,
) {
    let guarded = |input: &Input| {
        catch_unwind(AssertUnwindSafe(|| work(input))).unwrap_or_else(|_| {
            Err(Notice::failure(Message::new("fault").with("details", fault::last())))
        })
    };
    if let [only] = inputs {
        let _ = done(only, guarded(only));
        return;
    }
    let progress = match inputs.len() >= MANY && !quiet {
        true => {
            ProgressBar::with_draw_target(Some(inputs.len() as u64), ProgressDrawTarget::stderr())
        }
        false => ProgressBar::hidden(),
    };
    for batch in inputs.chunks(BATCH) {
        let results: Vec<Result<T, Notice>> = batch
            .par_iter()
            .map(|input| {
                let result = guarded(input);
                progress.inc(1);
                result
            })
            .collect();
        for (input, result) in batch.iter().zip(results) {
            if progress.suspend(|| done(input, result)).is_break() {
                progress.finish_and_clear();
                return;
            }
        }
    }
    progress.finish_and_clear();
}
