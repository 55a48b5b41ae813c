//! Which paragraph of one version answers which of the other: the cheapest way through both.
//!
//! Costs are whole thousandths, so that the same texts give the same rows everywhere.

use std::cmp::Ordering;

use draft::Role;

use super::{Row, Stated, Unit};

/// What it costs to leave one paragraph without a counterpart.
const ALONE: i32 = 900;
/// What it costs to pair paragraphs of different parts.
const OTHER_PART: i32 = 2500;
/// The most that a difference in length costs.
const LENGTH: i32 = 900;
/// How much shared statements weigh, for or against.
const STATEMENTS: i32 = 1200;
/// What an equal number or letter is worth.
const LABEL: i32 = 150;
/// Rows and columns whose every pair is looked at; of longer texts only a band of this many
/// beside the diagonal, which keeps the cost linear.
const WHOLE: usize = 1000;

/// Aligns two lists of paragraphs.
pub(super) fn rows(here: Vec<Unit>, there: Vec<Unit>) -> Vec<Row> {
    let ratio = Ratio { here: total(&here), there: total(&there) };
    let steps = steps(&here, &there, &ratio);
    let (mut here, mut there) = (here.into_iter(), there.into_iter());
    let side = |wanted: bool, from: &mut std::vec::IntoIter<Unit>| {
        wanted.then(|| from.next()).flatten().map(|unit| unit.side)
    };
    steps
        .into_iter()
        .map(|step| Row {
            here: side(step != Step::There, &mut here),
            there: side(step != Step::Here, &mut there),
        })
        .collect()
}

/// How the lengths of the whole texts compare: Russian is longer than English.
struct Ratio {
    here: usize,
    there: usize,
}

fn total(units: &[Unit]) -> usize {
    units.iter().map(|unit| unit.length).sum::<usize>().max(1)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Both,
    Here,
    There,
}

/// The cells beside the diagonal of one row of the table.
fn band(row: usize, here: usize, there: usize) -> (usize, usize) {
    let middle = row * there / here.max(1);
    (middle.saturating_sub(WHOLE), (middle + WHOLE).min(there))
}

/// The cheapest way, forwards.
fn steps(here: &[Unit], there: &[Unit], ratio: &Ratio) -> Vec<Step> {
    let cheap = |above: i32, cost: i32| above.saturating_add(cost);
    let mut last: Vec<i32> = Vec::new();
    let mut came: Vec<(usize, Vec<Step>)> = Vec::with_capacity(here.len() + 1);
    for row in 0..=here.len() {
        let (from, to) = band(row, here.len(), there.len());
        let last_from = came.last().map_or(0, |(from, _)| *from);
        let above = |column: usize| {
            column.checked_sub(last_from).and_then(|at| last.get(at)).copied().unwrap_or(FAR)
        };
        let mut costs: Vec<i32> = Vec::with_capacity(to - from + 1);
        let mut steps = Vec::with_capacity(to - from + 1);
        for column in from..=to {
            let mut best =
                if row == 0 && column == 0 { (0, Step::Both) } else { (FAR, Step::Both) };
            if row > 0 && column > 0 {
                let cost =
                    cheap(above(column - 1), pair(&here[row - 1], &there[column - 1], ratio));
                best = cheaper(best, (cost, Step::Both));
            }
            if row > 0 {
                best = cheaper(best, (cheap(above(column), ALONE), Step::Here));
            }
            if column > from {
                best = cheaper(best, (cheap(costs[column - from - 1], ALONE), Step::There));
            }
            costs.push(best.0);
            steps.push(best.1);
        }
        came.push((from, steps));
        last = costs;
    }
    backwards(&came, here.len(), there.len())
}

/// A cell that no way leads to.
const FAR: i32 = i32::MAX;

fn cheaper(one: (i32, Step), other: (i32, Step)) -> (i32, Step) {
    if other.0 < one.0 { other } else { one }
}

fn backwards(came: &[(usize, Vec<Step>)], rows: usize, columns: usize) -> Vec<Step> {
    let (mut row, mut column) = (rows, columns);
    let mut steps = Vec::with_capacity(rows.max(columns));
    while row > 0 || column > 0 {
        let (from, line) = &came[row];
        let step = column.checked_sub(*from).and_then(|at| line.get(at)).copied();
        let step = match step {
            _ if row == 0 => Step::There,
            _ if column == 0 => Step::Here,
            Some(step) => step,
            None => Step::Here,
        };
        row -= usize::from(step != Step::There);
        column -= usize::from(step != Step::Here);
        steps.push(step);
    }
    steps.reverse();
    steps
}

/// What it costs to say that two paragraphs answer each other.
fn pair(here: &Unit, there: &Unit, ratio: &Ratio) -> i32 {
    if part(here.role) != part(there.role) {
        return OTHER_PART;
    }
    let label = if here.label.is_some() && here.label == there.label { LABEL } else { 0 };
    lengths(here, there, ratio) + statements(here, there) - label
}

/// Which part of a draft a role belongs to: only within one may paragraphs answer each other.
fn part(role: Role) -> u8 {
    match role {
        Role::Masthead | Role::EnactingLine => 0,
        Role::Title => 1,
        Role::DeclarationOpening | Role::SectionHeading => 2,
        Role::Preambular => 3,
        Role::Operative | Role::Body => 4,
        Role::Subparagraph(level) => 10 + level,
        Role::AnnexHeading => 5,
        Role::Footnote => 6,
        Role::Closing => 7,
    }
}

/// The share by which the longer one is longer than it should be.
fn lengths(here: &Unit, there: &Unit, ratio: &Ratio) -> i32 {
    let one = here.length.max(1) as u64 * ratio.there as u64;
    let other = there.length.max(1) as u64 * ratio.here as u64;
    let (less, more) = (one.min(other).max(1), one.max(other));
    let excess = ((more - less).saturating_mul(1000) / more) as i32;
    (excess * LENGTH) / 1000
}

/// What both state speaks for the pair, what only one states against it.
fn statements(here: &Unit, there: &Unit) -> i32 {
    let most = here.stated.len().max(there.stated.len());
    if most == 0 {
        return 0;
    }
    let shared = shared(&here.stated, &there.stated);
    STATEMENTS / 2 - (shared as i32 * STATEMENTS) / most as i32
}

/// How many members two sorted lists share.
fn shared(one: &[Stated], other: &[Stated]) -> usize {
    let (mut left, mut right, mut shared) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        let order = a.cmp(b);
        left += usize::from(order != Ordering::Greater);
        right += usize::from(order != Ordering::Less);
        shared += usize::from(order == Ordering::Equal);
    }
    shared
}
