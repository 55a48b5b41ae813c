//! The six cases of Russian, and what a form tells of them.

use crate::format::FormsRow;

/// A case of Russian.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Case {
    /// «Совет»
    Nominative,
    /// «Совета»
    Genitive,
    /// «Совету»
    Dative,
    /// «Совет»
    Accusative,
    /// «Советом»
    Instrumental,
    /// «Совете»
    Prepositional,
}

impl Case {
    /// The six, in the order of school.
    pub const ALL: [Case; 6] = [
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Instrumental,
        Case::Prepositional,
    ];

    /// Its column in the table of forms: `genitive`.
    pub fn name(self) -> &'static str {
        match self {
            Case::Nominative => "nominative",
            Case::Genitive => "genitive",
            Case::Dative => "dative",
            Case::Accusative => "accusative",
            Case::Instrumental => "instrumental",
            Case::Prepositional => "prepositional",
        }
    }

    /// Where the form of this case lies in the heap.
    pub(crate) fn of(self, forms: &FormsRow) -> u32 {
        match self {
            Case::Nominative => forms.nominative,
            Case::Genitive => forms.genitive,
            Case::Dative => forms.dative,
            Case::Accusative => forms.accusative,
            Case::Instrumental => forms.instrumental,
            Case::Prepositional => forms.prepositional,
        }
    }
}

/// The cases that a form may stand in: «Ассамблеи» is a genitive, «Совет» a nominative or an
/// accusative. None where the form does not show it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Cases(u8);

impl Cases {
    /// Whether nothing is known.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it may be this case.
    pub fn contains(self, case: Case) -> bool {
        self.0 & bit(case) != 0
    }

    /// The same with one more case.
    #[must_use]
    pub fn with(self, case: Case) -> Cases {
        Cases(self.0 | bit(case))
    }

    /// Its cases in order.
    pub fn iter(self) -> impl Iterator<Item = Case> {
        Case::ALL.into_iter().filter(move |case| self.contains(*case))
    }
}

fn bit(case: Case) -> u8 {
    1 << case as u8
}

impl FromIterator<Case> for Cases {
    fn from_iter<I: IntoIterator<Item = Case>>(cases: I) -> Self {
        cases.into_iter().fold(Cases::default(), Cases::with)
    }
}

impl std::fmt::Debug for Cases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Case::name)).finish()
    }
}
