//! A place where a text names an entity.

use smallvec::SmallVec;
use text::Span;

use super::{Cases, EntityId};

/// Where a text names an entity, and how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// Bytes of the text that was searched.
    pub span: Span,
    /// Which entity; several where an acronym or a short form means more than one.
    pub entities: SmallVec<[EntityId; 1]>,
    /// What kind of name it is.
    pub form: Form,
    /// The name of the table that matched, in the nominative as the table has it: an offset into
    /// the heap, read by [`super::Glossary::name_of`].
    pub(crate) name: u32,
    /// The Russian cases that the form may stand in.
    pub cases: Cases,
    /// It stands inside quotation marks, and is not the drafter's own wording.
    pub quoted: bool,
}

/// What kind of name a mention uses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Form {
    /// The official name.
    Official,
    /// Another known name.
    Variant(Standing),
    /// «МОМ», "IOM".
    Acronym,
    /// «Ассамблея», "the Convention": means what was named before.
    Short,
}

/// What is to be said of a name that is not the official one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Standing {
    /// Accepted: a short official name, or the formal name of a State.
    Accepted,
    /// Official once.
    Former,
    /// A part of the official name.
    Truncated,
    /// Other words than the official ones.
    Reworded,
    /// With «ООН» or "UN" in it.
    Abbreviated,
    /// In common use, not official.
    Common,
    /// Spelled otherwise.
    Misspelt,
}

impl Form {
    const ALL: [Form; 10] = [
        Form::Official,
        Form::Variant(Standing::Accepted),
        Form::Variant(Standing::Former),
        Form::Variant(Standing::Truncated),
        Form::Variant(Standing::Reworded),
        Form::Variant(Standing::Abbreviated),
        Form::Variant(Standing::Common),
        Form::Variant(Standing::Misspelt),
        Form::Acronym,
        Form::Short,
    ];

    /// Its code in a pack.
    pub fn code(self) -> u8 {
        Form::ALL.iter().position(|form| *form == self).unwrap_or(0) as u8
    }

    /// The form of a code.
    pub fn from_code(code: u8) -> Form {
        Form::ALL.get(usize::from(code)).copied().unwrap_or(Form::Official)
    }
}

impl Standing {
    /// The standing that tables write before a variant.
    pub fn from_mark(mark: &str) -> Option<Standing> {
        Some(match mark {
            "short" => Standing::Accepted,
            "former" => Standing::Former,
            "truncated" => Standing::Truncated,
            "reworded" => Standing::Reworded,
            "abbreviated" => Standing::Abbreviated,
            "common" => Standing::Common,
            "spelling" => Standing::Misspelt,
            _ => return None,
        })
    }
}
