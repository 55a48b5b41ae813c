//! Symbols as typed, and back from their canonical form.

use proptest::prelude::*;

use super::*;
use crate::Part;

#[test]
fn what_a_person_types() {
    let pairs = [
        ("58/208", "?/RES/58/208"),
        ("а/58/98", "A/58/98"),
        ("А/58/98", "A/58/98"),
        ("a/res/58/208", "A/RES/58/208"),
        ("a/c.3/68/l.15/rev.1", "A/C.3/68/L.15/Rev.1"),
        ("1325", "S/RES/1325"),
        ("1325 (2000)", "S/RES/1325 (2000)"),
        ("217 A (III)", "?/RES/217 A (III)"),
        ("217 а (iii)", "?/RES/217 A (III)"),
        ("3201 (S-VI)", "A/RES/3201 (S-VI)"),
        ("S-21/2", "?/RES/S-21/2"),
        ("ES-10/13", "A/RES/ES-10/13"),
        ("S/RES/1325", "S/RES/1325"),
        ("резолюция 58/208", "?/RES/58/208"),
        ("Резолюция № 58/208.", "?/RES/58/208"),
        ("резолюция A/RES/58/208", "A/RES/58/208"),
        ("решение 58/503 A", "?/DEC/58/503 A"),
        ("документ A/58/98", "A/58/98"),
        ("UNSC Res 1373", "S/RES/1373"),
        ("HRC res. 16/21", "A/HRC/RES/16/21"),
        ("2000/35", "?/RES/2000/35"),
        ("UNEP/EA.5/Res.14", "UNEP/EA.5/RES/14"),
    ];
    for (typed, expected) in pairs {
        let read: Result<Symbol, _> = typed.parse();
        assert_eq!(read.map(|symbol| symbol.to_string()), Ok(expected.to_owned()), "{typed}");
    }
}

#[test]
fn what_is_no_symbol() {
    for typed in
        ["", "МОМ", "58/", "/208", "58/208 и 58/209", "и/или", "Международная миграция", "A/RES/58"]
    {
        assert_eq!(typed.parse::<Symbol>(), Err(SymbolError), "{typed}");
    }
}

#[test]
fn canonical_forms_read_back() {
    let forms = [
        "A/RES/58/208",
        "A/RES/57/270 B",
        "A/RES/217 A (III)",
        "A/RES/S-21/2",
        "A/RES/ES-10/13",
        "A/DEC/58/402",
        "S/RES/1325 (2000)",
        "S/PRST/2001/31",
        "E/RES/2000/35",
        "E/DEC/1995/313",
        "E/RES/671 A (XXV)",
        "A/HRC/RES/35/3",
        "A/HRC/DEC/2/102",
        "E/CN.4/RES/2005/55",
        "UNEP/EA.5/RES/14",
        "E/ESCAP/RES/73/8",
        "?/RES/45/4",
        "other/RES/5/5",
        "A/C.2/54/2",
        "UNTS 2220/39481",
        "UNTS 2220",
        "UNTS No. 39481",
        "UNTS",
        "sales R.95.XIII.18",
        "Charter",
        "treaty 1951",
        "ILO 97",
        "CTOC/COP/RES/5/1",
        "HSP/HA.1/RES/2",
    ];
    for form in forms {
        assert_eq!(form.parse::<Symbol>().map(|symbol| symbol.to_string()), Ok(form.to_owned()));
    }
}

prop_compose! {
    fn session()(kind in 0..3, number in 1u16..130) -> Session {
        match kind { 0 => Session::Regular(number), 1 => Session::Special(number), _ => Session::EmergencySpecial(number) }
    }
}

prop_compose! {
    fn act()(
        body in proptest::option::of(proptest::sample::select(Body::ALL.to_vec())),
        kind in proptest::sample::select(vec![ActKind::Resolution, ActKind::Decision, ActKind::PresidentialStatement]),
        style in 0..4,
        session in session(),
        number in 1u32..9999,
        year in 1946u16..2100,
        part in proptest::option::of(b'A'..=b'Z'),
    ) -> Act {
        let number = match style {
            0 => ActNumber::InSession { session, number },
            1 => ActNumber::Running { number, session },
            2 => ActNumber::WithYear { number, year: Some(year) },
            _ => ActNumber::InYear { year, number },
        };
        Act { body, kind, number, part: Part(part) }
    }
}

proptest! {
    #[test]
    fn every_act_reads_back(act in act()) {
        // The two Assemblies number within sessions only.
        let assembly = matches!(act.body, Some(Body::EnvironmentAssembly | Body::HabitatAssembly));
        prop_assume!(!assembly || matches!(act.number, ActNumber::InSession { .. }));
        let shown = act.to_string();
        prop_assert_eq!(shown.parse::<Act>(), Ok(act), "{}", shown);
    }

    #[test]
    fn any_text_is_refused_or_read(typed in "\\PC{0,20}") {
        let _ = typed.parse::<Symbol>();
    }
}
