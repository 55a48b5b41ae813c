//! Entities by what a person types: a name in any case, a part of it, an acronym, with a typing
//! error.

use text::Language;

use super::words::{self, Stems};
use super::{Entity, EntityId, Form, Glossary};

/// An entity that a query may mean.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'k> {
    /// Which one.
    pub entity: Entity<'k>,
    /// How well it fits, from 0 to 1; 1 is one of its names, exactly.
    pub score: f32,
}

/// A word may differ in this share of its letters and be meant all the same: one letter in four.
const SLIP: usize = 4;

impl<'k> Glossary<'k> {
    /// The entities that `query` may mean, the best first.
    ///
    /// A name in any case and number, an acronym in any letters, some words of a name; when
    /// nothing of that fits, words with one typing error each.
    pub fn search(&self, query: &str) -> Vec<Candidate<'k>> {
        let stems = Stems::default();
        let wanted = Query::new(query, &stems);
        if wanted.stems.is_empty() {
            return Vec::new();
        }
        let mut best: Vec<Candidate<'k>> = Vec::new();
        for allow in [Allow::Exact, Allow::Slips] {
            best = self.ranked(&wanted, &stems, allow);
            if !best.is_empty() {
                break;
            }
        }
        best
    }

    fn ranked(&self, wanted: &Query, stems: &Stems, allow: Allow) -> Vec<Candidate<'k>> {
        let mut scores: Vec<f32> = vec![0.0; self.pack.entities.len()];
        for name in (0..self.pack.names.len()).filter_map(|at| self.pack.names.get(at)) {
            let form = Form::from_code(name.form);
            let score = wanted.fit(self.pack.text(name.text), form, stems, allow);
            if let Some(best) = scores.get_mut(name.entity as usize) {
                *best = best.max(score);
            }
        }
        let mut candidates: Vec<Candidate<'k>> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, score)| *score > 0.0)
            .filter_map(|(id, score)| {
                Some(Candidate { entity: self.entity(EntityId(id as u32))?, score })
            })
            .collect();
        candidates.sort_by(|one, other| {
            let name = |candidate: &Candidate<'k>| candidate.entity.name(Language::English);
            other.score.total_cmp(&one.score).then_with(|| name(one).cmp(name(other)))
        });
        candidates
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Allow {
    Exact,
    /// One typing error in a word.
    Slips,
}

/// What was typed.
struct Query<'q> {
    words: &'q str,
    stems: Vec<String>,
}

impl<'q> Query<'q> {
    fn new(query: &'q str, stems: &Stems) -> Self {
        let stems = words::spans(query).map(|span| stems.stem(span.of(query))).collect();
        Self { words: query, stems }
    }

    /// How well a name fits: 1 for the name itself, less for its stems, less for a part of it.
    fn fit(&self, name: &str, form: Form, stems: &Stems, allow: Allow) -> f32 {
        if words::same(name, self.words) {
            return if form == Form::Short { 0.5 } else { 1.0 };
        }
        if matches!(form, Form::Acronym | Form::Short) {
            return 0.0;
        }
        let of_name: Vec<String> =
            words::spans(name).map(|span| stems.stem(span.of(name))).collect();
        let meets = |wanted: &String| of_name.iter().any(|stem| same(stem, wanted, allow));
        if !self.stems.iter().all(meets) {
            return 0.0;
        }
        if of_name.len() == self.stems.len() {
            return 0.95;
        }
        0.9 * self.stems.len() as f32 / of_name.len() as f32
    }
}

fn same(stem: &str, wanted: &str, allow: Allow) -> bool {
    if stem == wanted {
        return true;
    }
    let letters = wanted.chars().count();
    allow == Allow::Slips && letters >= SLIP && strsim::osa_distance(stem, wanted) <= 1
}
