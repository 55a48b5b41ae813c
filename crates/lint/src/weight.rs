//! How serious a contradiction is, by how sure it is.

use knowledge::Certainty;

use crate::{Confidence, Severity};

/// An error needs arithmetic or independent evidence; what is merely believed is a hint.
pub(crate) fn of(certainty: Certainty) -> (Severity, Confidence) {
    match certainty {
        Certainty::Certain => (Severity::Error, Confidence::High),
        Certainty::Likely => (Severity::Warning, Confidence::Medium),
        Certainty::Believed => (Severity::Hint, Confidence::Low),
    }
}
