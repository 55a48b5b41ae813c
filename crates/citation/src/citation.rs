//! A citation as it was found: what it names, and where each piece of it stands.

use text::Span;

use crate::{Body, Pinpoint, Symbol, WrittenDate};

/// One citation. A list («резолюции 49/127 …, 50/123 … и 52/189») gives one for each member.
///
/// All spans are bytes of the text given to [`crate::find()`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citation {
    /// Noun, number, body, date and what follows of a single citation; of a member of a list,
    /// its own number and date. A pinpoint that stands before the noun («пункт 23 резолюции …»)
    /// is outside: its parts have spans of their own.
    pub span: Span,
    /// The number or symbol alone: what a fix of the number would touch.
    pub number: Span,
    /// The governing noun («резолюции», "decision"), which members of a list share.
    pub noun: Option<Span>,
    /// What it is, for people and for the JSON of `refs`.
    pub kind: Kind,
    /// What it names.
    pub target: Target,
    /// Whose act, and how the text says so.
    pub body: Option<BodyMention>,
    /// The date written with it.
    pub date: Option<WrittenDate>,
    /// The paragraph, section or annex cited.
    pub pinpoint: Pinpoint,
    /// The title written with it: «озаглавленную «…»».
    pub title: Option<CitedTitle>,
    /// Members of one list have the same number; it counts lists from 0 in this text.
    pub list: Option<u32>,
    /// The number or symbol is typed with look-alike letters («А/58/98» in Cyrillic), stray
    /// spaces or a wrong separator: the text as it should be, in its canonical letters.
    pub respelled: Option<String>,
}

/// The kind of thing cited: the vocabulary of the JSON of `refs`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// `resolution`
    Resolution,
    /// `decision`
    Decision,
    /// `document` (presidential statements included)
    Document,
    /// `draft`: a symbol with `L.` or `WP.`.
    Draft,
    /// `meeting-record`: a symbol with `PV.` or `SR.`.
    MeetingRecord,
    /// `treaty`
    Treaty,
    /// `charter`
    Charter,
    /// `treaty-series`
    TreatySeries,
    /// `sales-number`
    SalesNumber,
    /// `official-records`
    OfficialRecords,
    /// `back-reference`
    BackReference,
    /// `other`: recognised, and known to be none of these (a conference's own resolution 1).
    Other,
}

/// What a citation names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// An act or a document.
    Symbol(Symbol),
    /// Something cited before; see [`crate::resolve()`].
    Back(BackReference),
    /// The draft itself: «настоящая резолюция», «пункт 3 выше».
    Own,
    /// Recognised, but no symbol that resolint knows.
    Unknown,
}

/// A reference to something cited before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackReference {
    /// «Там же», "ibid.": the note before. Otherwise a demonstrative («той же», «указанной»).
    pub ibidem: bool,
    /// What kind of thing the noun says it is («резолюции», «решении», «документе»).
    pub kind: Option<Kind>,
    /// Singular or plural noun.
    pub plural: bool,
    /// Filled by [`crate::resolve()`].
    pub antecedent: Antecedent,
}

/// What a back-reference was joined to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Antecedent {
    /// Not looked for yet.
    #[default]
    Unresolved,
    /// The citation of this index, in the order given to [`crate::resolve()`].
    Found(usize),
    /// Several fit.
    Ambiguous,
    /// None fits.
    Missing,
}

/// Whose act it is, and how the text says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BodyMention {
    /// The body; `None` when nothing tells.
    pub body: Option<Body>,
    /// How it is said.
    pub naming: Naming,
    /// Where the name or the possessive stands.
    pub span: Option<Span>,
}

/// How a citation says whose act it names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Naming {
    /// Named: «Генеральной Ассамблеи», "Security Council"; or by the symbol itself.
    Named,
    /// «свою», «ее», "its": the body that speaks.
    Own,
    /// Told by the form of the number alone: 1325 (2000), 217 A (III), S-21/2.
    Form,
    /// Not said: taken to be the draft's own body, unless a witness speaks against it.
    Unnamed,
}

/// A title written with a citation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CitedTitle {
    /// The words between the quotation marks.
    pub span: Span,
}
