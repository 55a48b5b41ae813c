//! Bytes as a pack, unchecked, and claims judged by it: nothing panics.
//!
//! `cargo +nightly fuzz run pack` in `crates/knowledge`, with the built-in pack as the seed.
#![no_main]

use citation::{Pinpoint, Symbol};
use jiff::civil::date;
use knowledge::{Claim, Knowledge, Pack};
use libfuzzer_sys::fuzz_target;
use text::Language;

const SYMBOLS: [&str; 6] = [
    "A/RES/58/208",
    "A/RES/57/270 B",
    "A/RES/1514 (XV)",
    "S/RES/1325 (2000)",
    "A/DEC/72/412",
    "A/58/98",
];

fuzz_target!(|bytes: &[u8]| {
    let _ = Pack::open(bytes);
    let _ = Pack::verify(bytes);
    let _ = Pack::sizes(bytes);
    let Ok(pack) = Pack::trusted(bytes) else { return };
    let _ = (pack.archive(), pack.left_out().take(50).count());
    let knowledge = Knowledge::new(vec![pack]);
    for document in knowledge.documents().take(20) {
        let _ = document.paragraphs().take(300).map(|paragraph| paragraph.text.len()).sum::<usize>();
        let _ = document.cites().take(300).count();
    }
    let _ = knowledge.search("международная миграция", 10).len();
    for symbol in SYMBOLS {
        let Ok(symbol) = symbol.parse::<Symbol>() else { continue };
        for certain in [false, true] {
            knowledge.judge(&Claim {
                symbol: &symbol,
                body_certain: certain,
                date: None,
                title: Some("Международная миграция и развитие"),
                language: Language::Russian,
                pinpoint: &Pinpoint::default(),
                as_of: date(2026, 11, 20),
            });
        }
        let _ = knowledge.citing(&symbol.to_string()).count();
        let _ = knowledge.near(&symbol, Some(date(2003, 12, 23)), None);
    }
});
