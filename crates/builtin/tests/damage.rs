//! A damaged pack is refused, and nothing that reads one panics.

use citation::{Act, ActKind, ActNumber, Body, Part, Pinpoint, Session, Symbol, WrittenDate};
use jiff::civil::date;
use knowledge::format::{CHECKSUM_AT, ENTRY, HEADER, Section};
use knowledge::{Claim, Knowledge, Pack, PackError};
use proptest::prelude::*;
use text::{Language, Span};
use xxhash_rust::xxh3::xxh3_64;

/// Any act a text may name, sensible or not.
fn acts() -> impl Strategy<Value = Act> {
    let bodies = prop::sample::select(vec![
        None,
        Some(Body::GeneralAssembly),
        Some(Body::SecurityCouncil),
        Some(Body::EconomicAndSocialCouncil),
        Some(Body::HumanRightsCouncil),
        Some(Body::CommissionOnHumanRights),
        Some(Body::Escap),
        Some(Body::Other),
    ]);
    let kinds = prop::sample::select(vec![
        ActKind::Resolution,
        ActKind::Decision,
        ActKind::PresidentialStatement,
    ]);
    let session = prop_oneof![
        prop_oneof![0..100u16, any::<u16>()].prop_map(Session::Regular),
        prop_oneof![0..40u16, any::<u16>()].prop_map(Session::Special),
        prop_oneof![0..14u16, any::<u16>()].prop_map(Session::EmergencySpecial),
    ];
    let number = prop_oneof![0..600u32, 0..4000u32, any::<u32>()];
    let year = prop_oneof![1940..2040u16, any::<u16>()];
    let numbers =
        (session, number, year, 0..4u8).prop_map(|(session, number, year, style)| match style {
            0 => ActNumber::InSession { session, number },
            1 => ActNumber::Running { number, session },
            2 => ActNumber::WithYear { number, year: (number % 3 != 0).then_some(year) },
            _ => ActNumber::InYear { year, number },
        });
    let parts = prop::option::of(b'A'..=b'Z').prop_map(Part);
    (bodies, kinds, numbers, parts).prop_map(|(body, kind, number, part)| Act {
        body,
        kind,
        number,
        part,
    })
}

fn dates() -> impl Strategy<Value = Option<WrittenDate>> {
    let year = prop_oneof![1945..2030u16, any::<u16>()];
    let part = || prop::option::of(any::<u8>());
    prop::option::of((year, part(), part()).prop_map(|(year, month, day)| WrittenDate {
        year,
        month: month.map(|month| if month > 20 { month % 13 } else { month }),
        day: day.map(|day| if day > 60 { day % 32 } else { day }),
        span: Span::default(),
    }))
}

fn judge(knowledge: &Knowledge<'_>, act: Act, date_written: Option<WrittenDate>, certain: bool) {
    let symbol = Symbol::Act(act);
    let judgement = knowledge.judge(&Claim {
        symbol: &symbol,
        body_certain: certain,
        date: date_written,
        title: Some("Международная миграция и развитие"),
        language: Language::Russian,
        pinpoint: &Pinpoint::default(),
        as_of: date(2026, 11, 20),
    });
    assert!(judgement.reasons.len() < 30);
    let _ = knowledge.act(&symbol);
    let _ = knowledge.near(&symbol, date_written.and_then(|d| d.to_date()), None);
    let _ = knowledge.document_of(&symbol);
    let _ = knowledge.citing(&symbol.to_string()).count();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever a text names is judged.
    #[test]
    fn any_act_is_judged(act in acts(), written in dates(), certain: bool) {
        judge(builtin::knowledge(), act, written, certain);
    }

    /// Any string is a document symbol to somebody.
    #[test]
    fn any_document_is_judged(symbol in "[A-Z]{0,3}(/[A-Z]{0,3}[.0-9]{0,5}){0,4}") {
        let knowledge = builtin::knowledge();
        let _ = knowledge.series(&symbol);
        let symbol = Symbol::Document(symbol);
        knowledge.judge(&Claim {
            symbol: &symbol,
            body_certain: true,
            date: None,
            title: None,
            language: Language::English,
            pinpoint: &Pinpoint::default(),
            as_of: date(2026, 11, 20),
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A pack that lost its end is refused at any length.
    #[test]
    fn a_truncated_pack_is_refused(kept in 0..builtin::bytes().len()) {
        prop_assert!(Pack::open(&builtin::bytes()[..kept]).is_err());
    }

    /// One changed bit is found by the checksums, and even unchecked bytes are read without a
    /// panic.
    #[test]
    fn a_changed_bit_is_found(
        at in prop_oneof![0..200usize, 0..builtin::bytes().len()],
        bit in 0..8u8,
        claims in prop::collection::vec((acts(), dates(), any::<bool>()), 50),
    ) {
        let mut bytes = builtin::bytes().to_vec();
        bytes[at] ^= 1 << bit;
        prop_assert!(Pack::verify(&bytes).map_or(true, |flaws| !flaws.is_empty()));
        // What is not checked on opening begins behind a table that is.
        if at < 200 {
            prop_assert!(Pack::open(&bytes).is_err());
        }
        if let Ok(pack) = Pack::trusted(&bytes) {
            let knowledge = Knowledge::new(vec![pack]);
            for (act, written, certain) in claims {
                judge(&knowledge, act, written, certain);
            }
            for document in knowledge.documents().take(10) {
                let _ = document.paragraphs().count();
            }
        }
    }
}

/// The pack with its checksums made right again, as a program that means harm would.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let table = HEADER..HEADER + Section::ALL.len() * ENTRY;
    for entry in table.clone().step_by(ENTRY) {
        let number = |at: usize| {
            bytes[at..].first_chunk().map_or(0, |raw| u32::from_le_bytes(*raw)) as usize
        };
        let (start, len) = (number(entry), number(entry + 4));
        let sum = bytes.get(start..).and_then(|rest| rest.get(..len)).map_or(0, xxh3_64);
        bytes[entry + 8..entry + 16].copy_from_slice(&sum.to_le_bytes());
    }
    let sum = xxh3_64(&bytes[table]);
    bytes[CHECKSUM_AT..CHECKSUM_AT + 8].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// Asks a pack everything that a program may ask, twice: alone and over the built-in one.
fn ask(pack: Pack<'_>) {
    let _ = (pack.archive(), pack.citations(), pack.left_out().take(50).count());
    for layers in [vec![pack], vec![builtin::pack(), pack]] {
        let knowledge = Knowledge::new(layers);
        for document in knowledge.documents().take(12) {
            let _ = (document.symbol(), document.title(), document.date(), document.act());
            let _ = document.paragraphs().take(300).map(|it| it.text.len()).sum::<usize>();
            let _ = document.cites().take(300).count();
        }
        for symbol in ["A/RES/58/208", "A/RES/57/270 B", "S/RES/1325 (2000)", "A/58/98"] {
            let symbol: Symbol = symbol.parse().expect("a symbol");
            let _ = knowledge.definition_of_symbol(&symbol, "preamble 2").places.len();
            let _ = knowledge.document_of(&symbol);
        }
        let _ = knowledge.search("международная миграция", 10).len();
        let _ = knowledge.acts().take(500).filter_map(|record| record.symbol()).count();
        let found = knowledge.glossary().search("Экономический и Социальный Совет");
        for candidate in found.iter().take(3) {
            let _ = knowledge.definition_of_entity(candidate.entity).facts.len();
        }
        let mut memory = knowledge::glossary::Memory::default();
        let mut finder = knowledge.glossary().finder(&mut memory);
        let _ = finder.find("Генеральному секретарю и Совету Безопасности Организации").len();
        let _ = knowledge.openers(Language::Russian, knowledge::OpenerPart::Operative).count();
        let _ = knowledge.series("A/C.2/54/2");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Damage under right checksums gives wrong facts at worst, and never a panic.
    #[test]
    fn damage_under_right_checksums_is_read(
        places in prop::collection::vec(
            (prop_oneof![HEADER..HEADER + 400, 0..builtin::bytes().len()], any::<u8>(), 1..40usize),
            1..30,
        ),
    ) {
        let mut bytes = builtin::bytes().to_vec();
        for (at, byte, times) in places {
            let end = (at + times).min(bytes.len());
            bytes[at.max(HEADER).min(end)..end].fill(byte);
        }
        let bytes = resealed(bytes);
        let _ = Pack::verify(&bytes);
        let _ = Pack::sizes(&bytes);
        if let Ok(pack) = Pack::open(&bytes) {
            ask(pack);
        }
    }
}

/// Bytes that are something else are told apart from a damaged pack.
#[test]
fn other_files_are_no_packs() {
    assert_eq!(Pack::open(b"").unwrap_err(), PackError::NotAPack);
    assert_eq!(Pack::open("Генеральная Ассамблея,".as_bytes()).unwrap_err(), PackError::NotAPack);
    let mut newer = builtin::bytes().to_vec();
    newer[8] = 99;
    assert_eq!(Pack::open(&newer).unwrap_err(), PackError::Version(99));
    assert_eq!(Pack::verify(builtin::bytes()), Ok(Vec::new()));
    let mut damaged = builtin::bytes().to_vec();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(Pack::open(&damaged).unwrap_err(), PackError::Damaged);
}
