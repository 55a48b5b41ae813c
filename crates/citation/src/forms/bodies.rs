//! Names of bodies: «Генеральной Ассамблеи», "Human Rights Council", «Совета».

use text::Span;

use crate::find::Grammar;
use crate::scan::{Scan, TokenKind};
use crate::words::{Meaning, ShortBody, VOCABULARY};
use crate::{ActNumber, Body};

/// The name of a body in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    /// Whose name.
    pub(crate) name: Whose,
    /// Its first token.
    pub(crate) start: usize,
    /// The token after it.
    pub(crate) end: usize,
    /// Its grammatical case, as far as the ending tells.
    pub(crate) case: Case,
    /// Its bytes.
    pub(crate) span: Span,
}

/// Whose name it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Whose {
    /// A full name or an acronym.
    Full(Body),
    /// The last word of the name alone; the number tells the rest.
    Short(ShortBody),
}

/// The case of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// «Генеральная Ассамблея»: the one who acts.
    Nominative,
    /// «Генеральной Ассамблеи»: the one whose act it is.
    Genitive,
    /// «Генеральной Ассамблее»: neither.
    Oblique,
    /// The word shows none: an acronym, another language.
    Unmarked,
}

impl Whose {
    /// The body, seen with the number of an act; `None` when the short name does not tell.
    pub(crate) fn of(self, number: ActNumber, own: Option<Body>) -> Option<Body> {
        match self {
            Whose::Full(body) => Some(body),
            Whose::Short(ShortBody::Assembly) => Some(Body::GeneralAssembly),
            Whose::Short(ShortBody::Council) => match (number, own) {
                (ActNumber::WithYear { .. }, _) => Some(Body::SecurityCouncil),
                (ActNumber::InYear { .. } | ActNumber::Running { .. }, _) => {
                    Some(Body::EconomicAndSocialCouncil)
                }
                (ActNumber::InSession { .. }, _) => Some(Body::HumanRightsCouncil),
            },
            Whose::Short(ShortBody::Commission) => match number {
                ActNumber::InYear { .. } | ActNumber::Running { .. } => {
                    Some(Body::CommissionOnHumanRights)
                }
                _ => Some(Body::Other),
            },
        }
    }
}

/// The name that begins with the word at token `at`.
pub(crate) fn at(scan: &Scan, at: usize, hash: u64, meaning: Meaning) -> Option<Named> {
    for (_, name) in VOCABULARY.names(hash) {
        if let Some(end) = spelled(scan, at, &name.words) {
            return Some(named(scan, Whose::Full(name.body), at, united_nations(scan, end)));
        }
    }
    match meaning {
        Meaning::ShortBody(short)
            if matches!(scan.kind(at), TokenKind::Word { capital: true, .. }) =>
        {
            Some(named(scan, Whose::Short(short), at, at + 1))
        }
        _ => None,
    }
}

fn named(scan: &Scan, name: Whose, start: usize, end: usize) -> Named {
    let span = Span::new(scan.start(start), scan.end_before(end));
    Named { name, start, end, case: case(scan, start, end), span }
}

/// The token after the words of a name that begins at `at`; dashes and apostrophes between
/// them are passed.
fn spelled(scan: &Scan, at: usize, words: &[u64]) -> Option<usize> {
    let mut next = at;
    for (count, word) in words.iter().enumerate() {
        while count > 0 && is_joint(scan, next) {
            next += 1;
        }
        match scan.kind(next) {
            TokenKind::Word { hash, .. } if hash == *word => next += 1,
            _ => return None,
        }
    }
    // A two-letter acronym must be in capitals: «ГА», not «га».
    let short = words.len() == 1 && scan.of(at).chars().count() <= 3;
    (!short || scan.of(at).chars().all(char::is_uppercase)).then_some(next)
}

fn is_joint(scan: &Scan, at: usize) -> bool {
    matches!(scan.kind(at), TokenKind::Dash) || matches!(scan.of(at), "'" | "’")
}

/// Passes «Организации Объединенных Наций», «ООН», "of the United Nations".
fn united_nations(scan: &Scan, at: usize) -> usize {
    if scan.meaning(at) == Meaning::UnitedNations {
        return at + 1;
    }
    for words in
        [&["Организации", "Объединенных", "Наций"][..], &["of", "the", "United", "Nations"]]
    {
        if words.iter().enumerate().all(|(count, word)| scan.of(at + count) == *word) {
            return at + words.len();
        }
    }
    at
}

/// The case of a Russian name, told by the noun that heads it.
fn case(scan: &Scan, start: usize, end: usize) -> Case {
    for at in start..end {
        let head = matches!(scan.meaning(at), Meaning::ShortBody(_) | Meaning::Organ);
        let word = scan.of(at);
        if !head || !word.starts_with(|letter: char| ('А'..='я').contains(&letter)) {
            continue;
        }
        return match word.to_lowercase().as_str() {
            word if word.ends_with("ея") || word.ends_with("ия") || word.ends_with("ет") => {
                Case::Nominative
            }
            word if word.ends_with("еи") || word.ends_with("ии") || word.ends_with('а') => {
                Case::Genitive
            }
            _ => Case::Oblique,
        };
    }
    Case::Unmarked
}

impl Grammar<'_, '_> {
    /// Keeps a name that was met outside a citation.
    pub(crate) fn name(&mut self, named: Named) -> usize {
        let acts = match named.case {
            Case::Nominative => true,
            Case::Unmarked => !self.is_object(named.start),
            Case::Genitive | Case::Oblique => false,
        };
        if acts && let Whose::Full(body) = named.name {
            self.subject = Some(body);
        }
        let end = named.end;
        self.named = Some(named);
        end
    }

    /// The one who speaks after a citation: "In its resolution 58/208, the General Assembly",
    /// «в своей резолюции 56/203 … Генеральная Ассамблея».
    pub(crate) fn subject_after(&self, at: usize) -> Option<Body> {
        let mut next = at;
        while next < at + 2
            && (self.scan.kind(next) == TokenKind::Comma
                || self.scan.meaning(next) == Meaning::Article)
        {
            next += 1;
        }
        let named = self.name_at(next)?;
        // "its resolution 77/153, Human Rights Council resolution 7/3": an owner, no speaker.
        if matches!(self.scan.meaning(named.end), Meaning::Noun(_)) {
            return None;
        }
        let acts = match named.case {
            Case::Nominative => true,
            Case::Unmarked => next > at,
            Case::Genitive | Case::Oblique => false,
        };
        match named.name {
            Whose::Full(body) if acts => Some(body),
            _ => None,
        }
    }

    /// Whether "of the", "by the" stands before the word at token `at`.
    fn is_object(&self, at: usize) -> bool {
        let mut before = at;
        while before > 0 && self.scan.meaning(before - 1) == Meaning::Article {
            before -= 1;
        }
        // "adopted by the General Assembly in its resolution": who acts.
        before > 0
            && self.scan.of(before - 1) != "by"
            && matches!(
                self.scan.meaning(before - 1),
                Meaning::Of | Meaning::Preposition | Meaning::To
            )
    }

    /// The name of the owner after a number: «Генеральной Ассамблеи», "of the Security Council",
    /// «(Совет по правам человека)».
    pub(crate) fn owner_after(&self, at: usize) -> Option<Named> {
        let scan = self.scan;
        if scan.kind(at) == TokenKind::Open {
            let named = self.name_at(at + 1)?;
            let closed = scan.kind(named.end) == TokenKind::Close;
            return closed.then_some(Named { end: named.end + 1, ..named });
        }
        let mut start = at;
        while start < at + 3 && matches!(scan.meaning(start), Meaning::Of | Meaning::Article)
            || is_joint(scan, start) && start > at
        {
            start += 1;
        }
        let latin = scan.of(at).is_ascii() && start == at;
        match self.name_at(start) {
            Some(named) if matches!(named.case, Case::Genitive) => Some(self.whole_name(named)),
            // An English name after the number needs "of the", an acronym does not.
            Some(named)
                if named.case == Case::Unmarked && (!latin || named.end == named.start + 1) =>
            {
                Some(self.whole_name(named))
            }
            Some(_) => None,
            None => self.unknown_owner(start),
        }
    }

    fn name_at(&self, at_token: usize) -> Option<Named> {
        match self.scan.kind(at_token) {
            TokenKind::Word { hash, meaning, .. } => at(self.scan, at_token, hash, meaning),
            _ => None,
        }
    }

    /// «Совета министров», «Ассамблеи глав государств»: more words make a short name another
    /// body's.
    fn whole_name(&self, named: Named) -> Named {
        let Whose::Short(_) = named.name else { return named };
        match self.scan.kind(named.end) {
            TokenKind::Word { meaning: Meaning::Plain | Meaning::Preposition, .. }
                if self.scan.of(named.end).len() > 4 =>
            {
                Named { name: Whose::Full(Body::Other), ..named }
            }
            _ => named,
        }
    }

    /// «Африканского союза», "of the Conference of the Parties": a body that is named and not
    /// known.
    fn unknown_owner(&self, start: usize) -> Option<Named> {
        let cyrillic = !self.scan.of(start).is_ascii();
        for at in start..start + if cyrillic { 4 } else { 7 } {
            match self.scan.kind(at) {
                TokenKind::Word { meaning: Meaning::Organ | Meaning::ShortBody(_), .. } => {
                    let named = named(self.scan, Whose::Full(Body::Other), at, at + 1);
                    let after_of = start > 0
                        && matches!(self.scan.meaning(start - 1), Meaning::Of | Meaning::Article);
                    let owner = if cyrillic { named.case == Case::Genitive } else { after_of };
                    return owner.then_some(Named { start, ..named });
                }
                TokenKind::Word { meaning: Meaning::Plain, .. } => {}
                TokenKind::Word {
                    meaning: Meaning::And | Meaning::Of | Meaning::Article, ..
                } if !cyrillic => {}
                _ => return None,
            }
        }
        None
    }
}
