//! What a resolution states: its preambular and operative paragraphs in order, each with the
//! words it opens with, its subparagraphs and what stands before it.

use std::ops::Range;

use draft::{Draft, Kind, Paragraph, ParagraphId, Role};
use knowledge::{Knowledge, OpenerForm, OpenerPart, Opening};
use text::Language;

/// A preambular or operative paragraph of a resolution.
#[derive(Clone, Debug)]
pub struct Statement<'k> {
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The part it stands in.
    pub part: OpenerPart,
    /// The words it opens with, when they are known; spans count in its running text.
    pub opening: Option<Opening<'k>>,
    /// Its subparagraphs, of every level: indices of [`Draft::paragraphs`].
    pub subparagraphs: Range<usize>,
    /// A heading, an enacting line or the beginning of the text stands before it: no run of
    /// openers reaches it.
    pub first: bool,
    /// It is a paragraph of a declaration, in the first person: «признаем».
    pub first_person: bool,
    /// The last operative paragraph of its resolution or of its part of a composite one.
    pub last: bool,
}

/// The statements of a resolution, a declaration inside it included; none of other texts, and
/// none of annexes.
pub fn find<'k>(draft: &Draft<'_>, knowledge: &'k Knowledge<'k>) -> Vec<Statement<'k>> {
    if !matches!(draft.kind, Kind::Resolution | Kind::Declaration) {
        return Vec::new();
    }
    let mut statements: Vec<Statement<'k>> = Vec::new();
    let mut first = true;
    let mut declaration = false;
    let mut quoting = false;
    for (index, paragraph) in draft.paragraphs.iter().enumerate() {
        let part = match paragraph.role {
            // A draft that is sent to another organ is quoted paragraph by paragraph.
            Role::Preambular | Role::Operative if !first && opens_quotation(paragraph) => {
                quoting = true;
                continue;
            }
            Role::Preambular => OpenerPart::Preambular,
            Role::Operative => OpenerPart::Operative,
            Role::Subparagraph(_) => {
                if let Some(last) = statements.last_mut().filter(|_| !first) {
                    last.subparagraphs.end = index + 1;
                }
                continue;
            }
            Role::Footnote => continue,
            role => {
                first = true;
                declaration |= role == Role::DeclarationOpening;
                declaration &= role != Role::EnactingLine && role != Role::AnnexHeading;
                if ends_part(role) && !quoting {
                    close(&mut statements);
                }
                continue;
            }
        };
        let opening = opening(paragraph, draft.language, part, knowledge);
        let first_person =
            declaration || opening.is_some_and(|it| it.form == OpenerForm::Declaration);
        let subparagraphs = index + 1..index + 1;
        let paragraph = ParagraphId(index as u32);
        statements.push(Statement {
            paragraph,
            part,
            opening,
            subparagraphs,
            first,
            first_person,
            last: false,
        });
        first = false;
        quoting = false;
    }
    if !quoting {
        close(&mut statements);
    }
    statements
}

/// Whether a paragraph opens with a quotation mark: its words are another text's.
fn opens_quotation(paragraph: &Paragraph<'_>) -> bool {
    paragraph.flow.text().starts_with(['“', '«', '„', '"'])
}

fn opening<'k>(
    paragraph: &Paragraph<'_>,
    language: Language,
    part: OpenerPart,
    knowledge: &'k Knowledge<'k>,
) -> Option<Opening<'k>> {
    knowledge.opening_words(paragraph.flow.text(), language, part)
}

/// Whether nothing of the same resolution follows a paragraph of this role.
fn ends_part(role: Role) -> bool {
    matches!(role, Role::EnactingLine | Role::AnnexHeading | Role::Closing | Role::Title)
}

/// The last statement so far ends its resolution.
fn close(statements: &mut [Statement<'_>]) {
    if let Some(last) = statements.last_mut() {
        last.last = last.part == OpenerPart::Operative;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // A draft quoted for another organ is no statement of this one, and ends nothing.
    #[test]
    fn a_quoted_draft_is_left_out() {
        let text = "The Human Rights Council,\n\nRecalling its earlier resolutions,\n\n1. Decides \
                    to submit the following draft resolution to the General Assembly:\n\n“The \
                    General Assembly,\n\n“Taking note of the report of the Council,\n\n“Endorses \
                    the report.”";
        let draft = draft::parse(text, &draft::Options::default());
        let found = find(&draft, builtin::knowledge());
        let openers = found.iter().map(|it| it.opening.map_or("-", |it| it.opener.id()));
        assert_eq!(openers.collect::<Vec<_>>(), ["pre.recall", "op.decide"]);
        assert!(found.iter().all(|it| !it.last));
    }

    // One line a statement: its place, what it opens with, whether a run begins or it ends.
    #[test]
    fn statements_know_their_openers() {
        let text = "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 58/208,\n\nссылаясь также на \
                    доклад,\n\n1. просит государства:\n\na) учить;\n\nb) лечить;\n\n2. просит далее \
                    доложить ей об этом.\n\nПриложение\n\n1. Введение.";
        let draft = draft::parse(text, &draft::Options::default());
        let knowledge = builtin::knowledge();
        let found: Vec<String> = find(&draft, knowledge)
            .iter()
            .map(|it| {
                let path = draft.paragraphs[it.paragraph.0 as usize].path.join(" ");
                let opener = it.opening.map_or("-", |opening| opening.opener.id());
                let below = it.subparagraphs.len();
                format!("{path} {opener} {below} {} {}", it.first, it.last)
            })
            .collect();
        assert_eq!(
            found,
            [
                "preamble 1 pre.recall 0 true false",
                "preamble 2 pre.recall 0 false false",
                "1 op.request 2 false false",
                "2 op.request 0 false true",
            ]
        );
    }
}
