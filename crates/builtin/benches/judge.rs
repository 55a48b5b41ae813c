//! How long a verdict takes, and opening what is known.

use citation::{Pinpoint, Symbol, WrittenDate};
use divan::{Bencher, black_box};
use jiff::civil::date;
use knowledge::{Claim, Pack};
use text::{Language, Span};

fn main() {
    divan::main();
}

/// Symbol, year, month, day: agreeing, wrong, weak, of another body, past the range.
const CLAIMS: [(&str, u16, u8, u8); 6] = [
    ("A/RES/58/208", 2003, 12, 23),
    ("A/RES/56/203", 2002, 2, 21),
    ("A/RES/59/297", 2005, 6, 23),
    ("S/RES/1325 (2000)", 2000, 10, 31),
    ("A/RES/45/4", 2020, 10, 6),
    ("A/RES/58/999", 2003, 12, 23),
];

#[divan::bench(args = CLAIMS)]
fn judge(bencher: Bencher<'_, '_>, (symbol, year, month, day): (&str, u16, u8, u8)) {
    let knowledge = builtin::knowledge();
    let symbol: Symbol = symbol.parse().expect("a symbol");
    let pinpoint = Pinpoint::default();
    let written = WrittenDate { year, month: Some(month), day: Some(day), span: Span::default() };
    let claim = Claim {
        symbol: &symbol,
        body_certain: true,
        date: Some(written),
        title: None,
        language: Language::Russian,
        pinpoint: &pinpoint,
        as_of: date(2026, 11, 20),
    };
    bencher.bench(|| knowledge.judge(black_box(&claim)));
}

#[divan::bench]
fn open_the_built_in_pack() -> Pack<'static> {
    builtin::pack()
}

#[divan::bench]
fn open_a_pack_with_its_checksum() -> bool {
    Pack::open(builtin::bytes()).is_ok()
}

#[divan::bench]
fn search_titles() -> usize {
    builtin::knowledge().search(black_box("международная миграция"), 20).len()
}
