//! Names in a draft: every mention of a body, an instrument, a conference or a State, and what
//! «Совет», "the Convention" and the draft's own acronyms mean where they stand.

use std::sync::Arc;

use draft::{Draft, Organ, ParagraphId, Role};
use knowledge::Knowledge;
use knowledge::glossary::{EntityId, Form, Glossary, Mention};
use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};
use text::Span;

use crate::memory::Said;

/// A mention, at its place in the draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The mention; its span counts in the running text of its paragraph. The entities of a short
    /// form or of an ambiguous acronym are those it may mean here: one when that is certain.
    pub mention: Mention,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
    /// Where, in the source.
    pub span: Span,
}

/// An acronym that the draft gives in brackets after a name: «Международная организация по
/// миграции (МОМ)».
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Introduced {
    /// What it stands for.
    pub entity: EntityId,
    /// The acronym.
    pub acronym: String,
    /// The mention before the brackets, an index in [`Mentions::all`].
    pub name: usize,
    /// The acronym's place in the source.
    pub span: Span,
    /// The paragraph it stands in.
    pub paragraph: ParagraphId,
}

/// The names of a draft.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mentions {
    /// Every mention in reading order, those of the notes last.
    pub all: Vec<Named>,
    /// The acronyms that the draft introduces, in order.
    pub introduced: Vec<Introduced>,
}

impl Named {
    /// The entity, when it is certain which one is meant.
    pub fn entity(&self) -> Option<EntityId> {
        match self.mention.entities[..] {
            [entity] => Some(entity),
            _ => None,
        }
    }
}

/// The names of a draft, the short ones resolved.
pub(crate) fn resolve(
    draft: &Draft<'_>,
    said: &[Arc<Said>],
    knowledge: &Knowledge<'_>,
) -> Mentions {
    let glossary = knowledge.glossary();
    let own = own_entity(draft, &glossary);
    let mut reader = Reader {
        glossary,
        own,
        found: Mentions::default(),
        last: FxHashMap::default(),
        acronyms: FxHashMap::default(),
    };
    for ((id, paragraph), said) in draft.paragraphs().zip(said) {
        if paragraph.role == Role::EnactingLine {
            continue;
        }
        let text = paragraph.flow.text();
        for mention in said.mentions.iter().cloned() {
            let span = paragraph.flow.to_source(mention.span);
            reader.meet(Named { mention, paragraph: id, span }, text);
            reader.introduce(text, |inner| paragraph.flow.to_source(inner));
        }
    }
    reader.found
}

/// The body that speaks.
fn own_entity(draft: &Draft<'_>, glossary: &Glossary<'_>) -> Option<EntityId> {
    let called = match draft.organ? {
        Organ::GeneralAssembly => "ga",
        Organ::SecurityCouncil => "sc",
        Organ::EconomicAndSocialCouncil => "ecosoc",
        Organ::HumanRightsCouncil => "hrc",
        Organ::CommissionOnHumanRights => "chr",
        Organ::Other => return None,
    };
    glossary.entity_called(called).map(|entity| entity.id)
}

struct Reader<'k> {
    glossary: Glossary<'k>,
    own: Option<EntityId>,
    found: Mentions,
    /// Where each entity was named last outside quotations: an index in [`Mentions::all`].
    last: FxHashMap<EntityId, usize>,
    /// What each acronym was introduced for last.
    acronyms: FxHashMap<String, EntityId>,
}

impl Reader<'_> {
    /// Keeps a mention, resolved as far as what stands before it allows. A short form that nothing
    /// before explains is a common word.
    fn meet(&mut self, mut named: Named, text: &str) {
        match named.mention.form {
            Form::Short => {
                let meant = self.antecedents(&named);
                if meant.is_empty() {
                    return;
                }
                named.mention.entities = meant;
            }
            Form::Acronym => {
                let acronym = named.mention.span.of(text);
                if let Some(own) = self.acronyms.get(acronym) {
                    named.mention.entities = smallvec![*own];
                }
            }
            Form::Official | Form::Variant(_) => {}
        }
        if let Some(entity) = named.entity().filter(|_| !named.mention.quoted) {
            self.last.insert(entity, self.found.all.len());
        }
        self.found.all.push(named);
    }

    /// What a short form may mean: the last thing of that name in its own paragraph, the body that
    /// speaks, or the only thing of that name in the draft so far.
    fn antecedents(&self, short: &Named) -> SmallVec<[EntityId; 1]> {
        let candidates = &short.mention.entities;
        let mut met: SmallVec<[(usize, EntityId); 4]> = candidates
            .iter()
            .filter_map(|entity| Some((*self.last.get(entity)?, *entity)))
            .collect();
        met.sort_unstable_by_key(|(at, _)| std::cmp::Reverse(*at));
        if let Some((at, near)) = met.first()
            && self.found.all.get(*at).is_some_and(|named| named.paragraph == short.paragraph)
        {
            return smallvec![*near];
        }
        if let Some(own) = self.own.filter(|own| candidates.contains(own)) {
            return smallvec![own];
        }
        met.into_iter().map(|(_, entity)| entity).collect()
    }

    /// Reads the acronym in brackets right behind the last mention.
    fn introduce(&mut self, text: &str, place: impl Fn(Span) -> Span) {
        let name = self.found.all.len().wrapping_sub(1);
        let Some(named) = self.found.all.get(name) else { return };
        let (Some(entity), paragraph) = (named.entity(), named.paragraph) else { return };
        if matches!(named.mention.form, Form::Acronym | Form::Short) {
            return;
        }
        let end = named.mention.span.end as usize;
        let Some(inner) =
            acronym_after(text, end, |inner| is_acronym(&self.glossary, entity, inner))
        else {
            return;
        };
        self.acronyms.insert(inner.of(text).to_owned(), entity);
        self.found.introduced.push(Introduced {
            entity,
            acronym: inner.of(text).to_owned(),
            name,
            span: place(inner),
            paragraph,
        });
    }
}

/// Whether the tables know it as an acronym of the entity: "UN-Women" has more small letters than
/// capitals.
fn is_acronym(glossary: &Glossary<'_>, entity: EntityId, inner: &str) -> bool {
    let Some(entity) = glossary.entity(entity) else { return false };
    let columns = ["acronyms_en", "acronyms_ru"].map(|column| entity.fact(column));
    columns.iter().flat_map(|acronyms| acronyms.split(';')).any(|acronym| acronym.trim() == inner)
}

/// Bytes of the longest acronym in brackets.
const LONGEST: usize = 64;

/// The acronym of « (МОМ)» at `end`: one that is `known`, or capitals, perhaps with a hyphen or
/// small letters between, and nothing else in the brackets.
fn acronym_after(text: &str, end: usize, known: impl Fn(&str) -> bool) -> Option<Span> {
    let rest = text.get(end..)?;
    let opened = rest.trim_start_matches([' ', '\u{A0}', '»', '”']).strip_prefix('(')?;
    // Not further than acronyms are long: a bracket that nobody closes must cost nothing.
    let close = opened.bytes().take(LONGEST).position(|byte| byte == b')')?;
    let inner = &opened[..close];
    let start = text.len() - opened.len();
    let letters = || inner.chars().filter(|next| next.is_alphabetic());
    let capitals = letters().filter(|next| next.is_uppercase()).count();
    let plain = inner.chars().all(|next| next.is_alphanumeric() || matches!(next, '-' | '‑' | '.'));
    let sound = plain && capitals >= 2 && capitals * 2 >= letters().count();
    (sound || known(inner)).then(|| Span::new(start, start + inner.len()))
}
