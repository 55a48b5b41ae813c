//! How many of the names in a text are found as the body, instrument, conference or State that
//! they are, how much of what is found is right, and how often the case is told rightly.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use anyhow::{Result, bail};
use draft::Role;
use knowledge::glossary::{EntityKind, Form};
use lint::Settings;
use serde::{Deserialize, Serialize};
use text::Language;

use super::record::{self, Record, percent};
use super::score::{Count, context, overlap, share};
use super::{UNSEEN, Wish};
use crate::generate::describe_name;
use crate::generator::TODAY;
use crate::generator::names::{self, Glossary, Naming};

/// The figures about names, with what they must reach.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Names {
    floors: Floors,
    /// By language.
    scores: BTreeMap<String, Score>,
}

/// What all kinds of entity together must reach.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
struct Floors {
    recall: f64,
    precision: f64,
    /// Of the cases that are told.
    cases: f64,
}

impl Default for Names {
    fn default() -> Self {
        let floors = Floors { recall: 0.98, precision: 0.995, cases: 0.995 };
        Self { floors, scores: BTreeMap::new() }
    }
}

/// What was counted over many texts of one language.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
struct Score {
    texts: u64,
    /// By kind of entity.
    kinds: BTreeMap<String, Count>,
    /// Names found rightly whose case is told.
    cases_told: usize,
    /// Of those, the ones with the case that their clause demands among those told.
    cases_right: usize,
    /// Every difference in a line for people.
    #[serde(skip)]
    notes: Vec<String>,
}

/// How far a share may fall without a test that fails: a row added to the glossary makes other
/// drafts.
#[cfg(test)]
const TOLERANCE: f64 = 0.001;

/// Measures and prints; fails when a figure falls below its floor.
pub(crate) fn run(root: &Path, wish: &Wish) -> Result<()> {
    let names = Names::measure(root, wish.from.unwrap_or(UNSEEN), wish.drafts)?;
    println!("{}", names.table());
    for (language, score) in &names.scores {
        println!("{language}: {} differences", score.notes.len());
        for note in score.notes.iter().take(wish.show) {
            println!("  {note}");
        }
    }
    let below = names.below_floors();
    if wish.write {
        Record { names, ..Record::read(root)? }.write(root)?;
    }
    if !below.is_empty() {
        bail!("below the floor:\n  {}", below.join("\n  "));
    }
    Ok(())
}

impl Names {
    /// Checks so many drafts of each language, of the seeds after `from`.
    pub(crate) fn measure(root: &Path, from: u64, drafts: u64) -> Result<Self> {
        let glossary = Glossary::read(root)?;
        let mut names = Self::default();
        for language in [Language::Russian, Language::English] {
            let mut score = Score::default();
            for seed in from..from + drafts {
                score.add(&names::draft(&glossary, language, seed));
            }
            names.scores.insert(language.code().to_owned(), score);
        }
        Ok(names)
    }

    /// How many drafts of each language were measured.
    pub(crate) fn drafts(&self) -> u64 {
        self.scores.values().map(|score| score.texts).max().unwrap_or(0)
    }

    /// The table, in Markdown.
    pub(crate) fn table(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "{} generated drafts in each language.\n", self.drafts());
        out += "| kind | language | in the drafts | found rightly | recall | precision |\n";
        out += "| --- | --- | ---: | ---: | ---: | ---: |\n";
        let kinds = self.scores.values().flat_map(|score| score.kinds.keys());
        let kinds: std::collections::BTreeSet<&String> = kinds.collect();
        for kind in kinds {
            for (language, score) in &self.scores {
                let count = score.kinds.get(kind).copied().unwrap_or_default();
                out += &record::row(kind, language, count);
            }
        }
        for (language, score) in &self.scores {
            out += &record::row("all", language, score.total());
        }
        for (language, score) in self.scores.iter().filter(|(_, score)| score.cases_told > 0) {
            let told = percent(share(score.cases_told, score.total().right));
            let right = percent(share(score.cases_right, score.cases_told));
            let _ = writeln!(
                out,
                "\nOf the names found in `{language}` the case is told of {told}; of those, the \
                 case that the clause demands is among the told ones in {right}."
            );
        }
        out
    }

    /// What does not reach the floors, in a line each.
    pub(crate) fn below_floors(&self) -> Vec<String> {
        let mut below = Vec::new();
        for (language, score) in &self.scores {
            let total = score.total();
            let figures = [
                ("names found", total.recall(), self.floors.recall),
                ("precision of names", total.precision(), self.floors.precision),
                ("cases", share(score.cases_right, score.cases_told), self.floors.cases),
            ];
            for (what, value, floor) in
                figures.into_iter().filter(|(_, value, floor)| value < floor)
            {
                let (value, floor) = (percent(value), percent(floor));
                below.push(format!("{language}: {what} {value}, floor {floor}"));
            }
        }
        below
    }

    /// What was better when the record was published, in a line each.
    #[cfg(test)]
    pub(crate) fn fallen_since(&self, published: &Self) -> Vec<String> {
        let mut fallen = Vec::new();
        for (language, before) in &published.scores {
            let now = self.scores.get(language).cloned().unwrap_or_default();
            let (before, now) = (before.total(), now.total());
            let fell = |before: f64, now: f64| now + TOLERANCE < before;
            if fell(before.recall(), now.recall()) || fell(before.precision(), now.precision()) {
                fallen.push(format!("{language}: names were {before:?} and are {now:?}"));
            }
        }
        fallen
    }
}

/// A name as it was found.
struct Found {
    id: String,
    kind: &'static str,
    /// In bytes of the source.
    span: Range<usize>,
    /// The places of the six cases that its form admits; none where the case does not show.
    cases: Vec<usize>,
}

impl Score {
    fn total(&self) -> Count {
        self.kinds.values().fold(Count::default(), |sum, count| sum.plus(*count))
    }

    /// Counts one draft.
    fn add(&mut self, draft: &Naming) {
        self.texts += 1;
        let mut free = found(draft);
        for named in &draft.names {
            let at = free.iter().position(|found| overlap(&found.span, &named.span));
            let found = at.map(|at| free.remove(at));
            let right = found.as_ref().is_some_and(|found| {
                found.id == named.id
                    && draft.source[found.span.clone()].trim()
                        == draft.source[named.span.clone()].trim()
            });
            let count = self.kinds.entry(named.kind.to_owned()).or_default();
            count.expected += 1;
            count.found += usize::from(found.is_some());
            count.right += usize::from(right);
            match found {
                Some(found) if right => self.compare_case(draft, named, &found),
                found => {
                    let instead = found.map_or("missed".to_owned(), |found| {
                        format!("{} {:?}", found.id, &draft.source[found.span])
                    });
                    let known = describe_name(named, &draft.source);
                    self.note("name", draft, &named.span, &format!("{known} → {instead}"));
                }
            }
        }
        for found in free {
            self.kinds.entry(found.kind.to_owned()).or_default().found += 1;
            self.note("made up", draft, &found.span, &found.id);
        }
    }

    fn compare_case(&mut self, draft: &Naming, named: &names::Named, found: &Found) {
        let Some(case) = named.case.filter(|_| !found.cases.is_empty()) else { return };
        self.cases_told += 1;
        if found.cases.contains(&(case as usize)) {
            self.cases_right += 1;
        } else {
            let known = describe_name(named, &draft.source);
            self.note("case", draft, &named.span, &format!("{known} → {:?}", found.cases));
        }
    }

    fn note(&mut self, what: &str, draft: &Naming, place: &Range<usize>, said: &str) {
        let around = context(&draft.source, place);
        self.notes.push(format!("{what} [seed {}]: {said}\n      … {around} …", draft.seed));
    }
}

/// What is found in a draft, the masthead, the title and the enacting line left out.
fn found(draft: &Naming) -> Vec<Found> {
    let knowledge = builtin::knowledge();
    let settings = Settings { markdown: draft.markdown, ..Settings::on(TODAY) };
    let checked = lint::check(&draft.source, knowledge, &settings, &[]);
    let glossary = knowledge.glossary();
    let mut found = Vec::new();
    for named in &checked.mentions.all {
        let role = checked.draft.paragraph(named.paragraph).role;
        if matches!(role, Role::Masthead | Role::Title | Role::EnactingLine) {
            continue;
        }
        let entity = named.entity().and_then(|id| glossary.entity(id));
        let kind = match (named.mention.form, entity.map(|entity| entity.kind())) {
            (Form::Acronym, _) => "acronym",
            (_, Some(EntityKind::Body)) | (_, None) => "body",
            (_, Some(EntityKind::Instrument)) => "instrument",
            (_, Some(EntityKind::Conference)) => "conference",
            (_, Some(EntityKind::State)) => "State",
        };
        found.push(Found {
            id: entity.map_or(String::new(), |entity| entity.called().to_owned()),
            kind,
            span: named.span.range(),
            cases: named.mention.cases.iter().map(|case| case as usize).collect(),
        });
    }
    found
}
