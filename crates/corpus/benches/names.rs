//! What forty thousand names cost beside three hundred, over the same text.

use corpus::Glossary;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use knowledge::glossary::Memory;
use knowledge::{Knowledge, Pack};

fn main() {
    divan::main();
}

#[divan::bench(args = [300, 40_000])]
fn mentions(bencher: Bencher<'_, '_>, names: usize) {
    let text = include_str!("../../../tests/parallel/A-RES-58-208.en.txt").repeat(20);
    let mut glossary = Glossary::default();
    glossary
        .add_made_up((0..names).map(|at| format!("Office {at} for Peace and Water {}", at / 7)));
    let bytes = corpus::names_only(&glossary).expect("a pack");
    let knowledge = Knowledge::new(vec![Pack::open(&bytes).expect("a sound pack")]);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| {
        knowledge.glossary().finder(&mut Memory::default()).find(black_box(&text)).len()
    });
}

#[divan::bench(args = [300, 40_000])]
fn open(bencher: Bencher<'_, '_>, names: usize) {
    let mut glossary = Glossary::default();
    glossary
        .add_made_up((0..names).map(|at| format!("Office {at} for Peace and Water {}", at / 7)));
    let bytes = corpus::names_only(&glossary).expect("a pack");
    bencher.bench(|| Pack::open(black_box(&bytes)).is_ok());
}
