//! Another name for an acronym or for a short form that the draft itself defines, wherever the
//! draft uses it.

use lint::Message;
use text::{Edit, Language, Span};

use crate::{Snapshot, touches};

mod defined;

use defined::Defined;

/// What can be renamed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Renamable {
    /// Where it stands under the caret.
    pub span: Span,
    /// What it is called now.
    pub name: String,
}

/// What stands at `at`, when it can be renamed.
///
/// # Errors
/// Why it cannot be: a number or an official name has a meaning outside the draft; a Russian word
/// is declined in the draft, and the new one would have to be.
pub fn renamable(snapshot: &Snapshot, at: usize) -> Result<Renamable, Message> {
    let term = term_at(snapshot, at)?;
    let under = term.places.iter().find(|span| touches(**span, at));
    let span = *under.ok_or_else(|| Message::new("rename-nothing"))?;
    Ok(Renamable { span, name: term.name })
}

/// The edits that call what stands at `at` by another name.
///
/// # Errors
/// As [`renamable`]; and where the new name is none, or the draft uses it for something else.
pub fn rename(snapshot: &Snapshot, at: usize, name: &str) -> Result<Vec<Edit>, Message> {
    let term = term_at(snapshot, at)?;
    let name = name.trim();
    let fits = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '‑' | '.' | '\u{A0}');
    if !name.starts_with(char::is_alphanumeric) || !name.chars().all(fits) {
        return Err(Message::new("rename-no-name").with("name", name));
    }
    if name != term.name && defined::stands(snapshot, name) {
        return Err(Message::new("rename-taken").with("name", name));
    }
    Ok(term.places.into_iter().map(|span| Edit::replace(span, name)).collect())
}

/// The defined term under a caret.
fn term_at(snapshot: &Snapshot, at: usize) -> Result<Defined, Message> {
    let holds = |term: &Defined| term.places.iter().any(|span| touches(*span, at));
    let defined = defined::all(snapshot).into_iter().filter(holds);
    let Some(term) = defined.max_by_key(|term| term.name.len()) else {
        let reason = match (snapshot.reference_at(at), snapshot.name_at(at)) {
            (Some(_), _) => "rename-citation",
            (None, Some(_)) => "rename-official",
            (None, None) => "rename-nothing",
        };
        return Err(Message::new(reason));
    };
    let russian = snapshot.checked().draft.language == Language::Russian;
    if russian && defined::is_declined(snapshot, &term) {
        return Err(Message::new("rename-declined").with("name", term.name));
    }
    Ok(term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{apply, snapshot};

    #[track_caller]
    fn check(marked: &str, name: &str, expected: &str) {
        let (snapshot, at) = snapshot(marked);
        let old = renamable(&snapshot, at).expect("can be renamed");
        assert!(touches(old.span, at));
        assert_eq!(old.span.of(snapshot.text()), old.name);
        assert_eq!(apply(&snapshot, &rename(&snapshot, at, name).unwrap()), expected);
    }

    // Titles and symbols of documents keep the acronym that they have.
    #[test]
    fn an_acronym_is_renamed_throughout() {
        check(
            "отмечая работу Глобальной группы по миграции (ГГМ) и доклад «Десять лет ГГМ» (ГГМ/1),\n\n1. просит Г$0ГМ и членов ГГМ.",
            "Группа",
            "отмечая работу Глобальной группы по миграции (Группа) и доклад «Десять лет ГГМ» (ГГМ/1),\n\n1. просит Группа и членов Группа.",
        );
        check(
            "Noting the International Organization for Migration (IO$0M),\n\n1. Requests IOM to report.",
            "Office",
            "Noting the International Organization for Migration (Office),\n\n1. Requests Office to report.",
        );
    }

    // A longer name that holds the word is another thing's.
    #[test]
    fn a_short_form_is_renamed_throughout() {
        check(
            "Noting the Panel on Water (hereinafter “the Committee”),\n\n1. Requests the Committ$0ee and the Committee on the Rights of the Child to report.",
            "Body",
            "Noting the Panel on Water (hereinafter “the Body”),\n\n1. Requests the Body and the Committee on the Rights of the Child to report.",
        );
    }

    #[track_caller]
    fn refused(marked: &str, name: &str, reason: &str) {
        let (snapshot, at) = snapshot(marked);
        assert_eq!(rename(&snapshot, at, name).map_err(|said| said.id), Err(reason), "{marked}");
    }

    #[test]
    fn what_has_a_meaning_elsewhere_is_not_renamed() {
        refused("ссылаясь на резолюцию 58$0/208,", "58/209", "rename-citation");
        refused("отмечая Международную ор$0ганизацию по миграции,", "МОМ", "rename-official");
        refused("отмечая раз$0витие,", "рост", "rename-nothing");
        refused("отмечая группу (ГГ$0М) и МОМ,", "МОМ", "rename-taken");
        refused("отмечая группу (ГГ$0М),", "«Г»", "rename-no-name");
        refused(
            "отмечая группу (далее — «Гру$0ппа»),\n\n1. просит Группу доложить.",
            "Совет",
            "rename-declined",
        );
    }
}
