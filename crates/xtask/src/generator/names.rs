//! Drafts that name a hundred bodies, instruments, conferences and States, each in a case that
//! its clause demands, with every name in them known beforehand.
//!
//! The names come from the tables of `seeds/glossary`, read here once more; the Russian ones are
//! declined by a small grammar of their own. So neither the reading of the tables nor the table
//! of case forms that `resolint` uses can hide its own faults here.

mod declension;
mod english;
mod glossary;
mod russian;
mod state;

use std::ops::Range;

use text::Language;

pub(crate) use glossary::Glossary;

use super::layout::{Block, Layout, Role};
use super::random::Random;
use super::russian::words::Case;
use super::truth;

/// How many names one draft holds.
const NAMES: usize = 100;

/// A name that stands in a generated draft.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// The identifier of the entity in the tables.
    pub(crate) id: String,
    /// `body`, `instrument`, `conference` or `State`, and `acronym` for the acronym of any.
    pub(crate) kind: &'static str,
    /// The case that the clause demands; `None` in English and for an acronym.
    pub(crate) case: Option<Case>,
    /// The name, in bytes of the source.
    pub(crate) span: Range<usize>,
}

/// A draft and the names in it.
pub(crate) struct Naming {
    pub(crate) source: String,
    /// In the order of the text.
    pub(crate) names: Vec<Named>,
    pub(crate) seed: u64,
    pub(crate) markdown: bool,
}

/// The draft of a seed.
pub(crate) fn draft(glossary: &Glossary, language: Language, seed: u64) -> Naming {
    let mut random = Random::new(seed);
    let layout = Layout::choose(&mut random, language == Language::Russian);
    let mut scribe = Scribe { random, glossary, language, names: Vec::new() };
    let blocks = scribe.blocks();
    let marked = layout.render(&blocks, &[], &mut scribe.random);
    let mut names = scribe.names;
    let source = truth::settle_places(&marked, |index, mark, offset| {
        if let Some(named) = names.get_mut(index) {
            match mark {
                0 => named.span.start = offset,
                _ => named.span.end = offset,
            }
        }
    });
    Naming { source, names, seed, markdown: layout.markdown }
}

/// One draft in the making.
struct Scribe<'g> {
    random: Random,
    glossary: &'g Glossary,
    language: Language,
    names: Vec<Named>,
}

impl Scribe<'_> {
    fn blocks(&mut self) -> Vec<Block> {
        let russian = self.language == Language::Russian;
        let (title, speaks) = if russian {
            ("Международная миграция и развитие", "Генеральная Ассамблея")
        } else {
            ("International migration and development", "The General Assembly")
        };
        let mut blocks = vec![
            Block::new(Role::Title, title.to_owned()),
            Block::new(Role::Enacting, format!("{speaks},")),
        ];
        while self.names.len() < NAMES / 2 {
            let text = self.paragraph(false);
            blocks.push(Block::new(Role::Preambular, text + ","));
        }
        for number in 1.. {
            let text = self.paragraph(true);
            let last = self.names.len() >= NAMES;
            blocks.push(Block::new(Role::Operative(number), text + if last { "." } else { ";" }));
            if last {
                break;
            }
        }
        blocks
    }

    /// One paragraph: a clause that holds one name or a list, or one that holds none.
    fn paragraph(&mut self, operative: bool) -> String {
        let words = match self.language {
            Language::Russian => &russian::WORDS,
            _ => &english::WORDS,
        };
        if self.random.percent(12) {
            let bystanders = if operative { words.orders_without } else { words.openers_without };
            return (*self.random.pick(bystanders)).to_owned();
        }
        let clauses = if operative { words.orders } else { words.openers };
        let (clause, case) = *self.random.pick(clauses);
        let wanted = self.random.between(1, 3).min(NAMES - self.names.len());
        let list: Vec<String> = (0..wanted).map(|_| self.name(case)).collect();
        let list = match list.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, others)) => format!("{} {} {last}", others.join(", "), words.and),
            None => String::new(),
        };
        clause.replace("{}", &list)
    }

    /// A name, marked and entered, in the form that the clause demands.
    fn name(&mut self, case: Case) -> String {
        let kind = match self.random.below(100) {
            0..40 => "body",
            40..65 => "instrument",
            65..78 => "conference",
            78..90 => "State",
            _ => "acronym",
        };
        let index = self.names.len();
        let span = 0..0;
        if kind == "acronym" {
            let (id, acronym) = self.random.pick(self.glossary.acronyms(self.language)).clone();
            self.names.push(Named { id, kind, case: None, span });
            return truth::number(index, &acronym);
        }
        let entry = self.random.pick(self.glossary.entries(self.language, kind)).clone();
        let shown = truth::number(index, &entry.forms[case as usize]);
        let case = (self.language == Language::Russian).then_some(case);
        self.names.push(Named { id: entry.id, kind, case, span });
        if entry.article { format!("the {shown}") } else { shown }
    }
}

/// What the clauses of one language are.
struct Words {
    /// Preambular clauses with a place for names, and the case that they demand.
    openers: &'static [(&'static str, Case)],
    /// Operative clauses with a place for names.
    orders: &'static [(&'static str, Case)],
    /// Preambular clauses that name nothing, though their words are those of names.
    openers_without: &'static [&'static str],
    /// The same, operative.
    orders_without: &'static [&'static str],
    and: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every name stands where it is said to stand, a hundred in every draft.
    #[test]
    fn names_stand_where_they_are_said_to() {
        let glossary = Glossary::read(&crate::workspace::root()).unwrap();
        for seed in 0..20 {
            for language in [Language::Russian, Language::English] {
                let draft = draft(&glossary, language, seed);
                assert_eq!(draft.names.len(), NAMES);
                for named in &draft.names {
                    assert!(!draft.source[named.span.clone()].is_empty(), "seed {seed}: {named:?}");
                }
            }
        }
    }
}
