//! Whether a cited title is the title of the act.

use crate::{Certainty, Claim, Reason, Record, TitleSource};

/// A title as it is compared: letters and figures in lower case, one space between words;
/// quotation marks, dashes, brackets and stops are not part of it, and ё is е.
pub fn fold_title(title: &str) -> String {
    let mut folded = String::with_capacity(title.len());
    let mut gap = false;
    for letter in title.chars().filter(|c| *c != '\u{ad}' && *c != '\u{301}') {
        if !letter.is_alphanumeric() {
            gap = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        match letter {
            'ё' | 'Ё' => folded.push('е'),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// The act bears another title. Compared only with a sure one; a title cited in part, or with
/// its subtitle, is the same.
pub(crate) fn contradiction(record: &Record<'_>, claim: &Claim<'_>) -> Option<Reason> {
    let cited = fold_title(claim.title?);
    let (recorded, source) = record.title(claim.language)?;
    if cited.is_empty() || !source.is_sure() {
        return None;
    }
    if record.sure_titles(claim.language).any(|title| same(&cited, &fold_title(title))) {
        return None;
    }
    let certainty = match source {
        TitleSource::Document => Certainty::Certain,
        _ => Certainty::Likely,
    };
    Some(Reason::WrongTitle { recorded: recorded.to_owned(), certainty })
}

/// Whether one folded title is the other, or whole words of it.
pub(crate) fn same(cited: &str, recorded: &str) -> bool {
    holds(cited, recorded) || holds(recorded, cited)
}

fn holds(whole: &str, piece: &str) -> bool {
    whole.match_indices(piece).any(|(at, _)| {
        let (before, after) = (&whole[..at], &whole[at + piece.len()..]);
        (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Quotation marks, dashes, case and the final stop are typography, not title.
    #[test]
    fn typography_is_not_part_of_a_title() {
        let pairs = [
            ("«Будущее, которого мы хотим»", "Будущее, которого мы хотим."),
            ("Follow-up to the outcome", "Follow‑up  to the Outcome"),
            ("Прогноз: всё ещё впереди", "прогноз — все еще впереди"),
        ];
        for (one, other) in pairs {
            assert_eq!(fold_title(one), fold_title(other));
        }
    }

    /// Drafts cite the first half of a long title.
    #[test]
    fn a_title_cited_in_part_is_the_same() {
        let whole =
            fold_title("Transforming our world: the 2030 Agenda for Sustainable Development");
        assert!(same(&fold_title("Transforming our world"), &whole));
        assert!(same(&fold_title("the 2030 Agenda for Sustainable Development"), &whole));
        assert!(!same(&fold_title("Transforming our worlds"), &whole));
        assert!(!same(&fold_title("Addis Ababa Action Agenda"), &whole));
    }
}
