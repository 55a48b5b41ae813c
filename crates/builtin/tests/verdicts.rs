//! What the built-in knowledge says of real and of broken citations: a line each, with the
//! reason above it.
//!
//! A line is `symbol | date | flags → verdict reasons`; `!` is certain, `?` likely.

mod common;

use citation::Symbol;
use knowledge::{Certainty, Judgement, Reason, Verdict};

fn said(judgement: &Judgement) -> String {
    let mut words = vec![
        match judgement.verdict {
            Verdict::Confirmed => "confirmed",
            Verdict::Contradicted => "contradicted",
            Verdict::Absent => "absent",
            Verdict::OutsideCoverage => "outside",
            Verdict::Ambiguous => "ambiguous",
        }
        .to_owned(),
    ];
    let sure = |certainty: &Certainty| match certainty {
        Certainty::Certain => "!",
        Certainty::Likely => "?",
        Certainty::Believed => "~",
    };
    for reason in &judgement.reasons {
        words.push(match reason {
            Reason::NumberOutOfRange { low, high } => format!("range:{low}-{high}"),
            Reason::SessionNotHeld { opens: Some(opens) } => format!("not-held:{opens}"),
            Reason::SessionNotHeld { opens: None } => "not-held".to_owned(),
            Reason::NoSuchSession => "no-session".to_owned(),
            Reason::NotYetAdopted { recorded } => format!("not-yet:{recorded}"),
            Reason::WrongDate { recorded, certainty, .. } => {
                format!("date{}:{recorded}", sure(certainty))
            }
            Reason::OutsideSession { certainty, .. } => format!("window{}", sure(certainty)),
            Reason::OutsideNeighbours { certainty, .. } => format!("beside{}", sure(certainty)),
            Reason::WrongYear { recorded, certainty } => {
                format!("year{}:{recorded}", sure(certainty))
            }
            Reason::ImpossibleDate => "impossible".to_owned(),
            Reason::WrongTitle { certainty, .. } => format!("title{}", sure(certainty)),
            Reason::NoSuchPart { parts } => format!("part:{}", String::from_iter(parts)),
            Reason::NoSuchParagraph { last } => format!("paragraph:{last}"),
            Reason::OtherBody { symbol, .. } => format!("other:{symbol}"),
        });
    }
    if !judgement.candidates.is_empty() {
        let candidates: Vec<String> = judgement.candidates.iter().map(Symbol::to_string).collect();
        words.push(format!("[{}]", candidates.join(", ")));
    }
    words.join(" ")
}

#[track_caller]
fn check(lines: &str) {
    let mut wrong = Vec::new();
    for line in lines.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (claim, expected) = line.split_once('→').unwrap();
        let found = said(&common::judge(claim));
        if found != expected.trim() {
            wrong.push(format!("{} → {found}\n    expected {}", claim.trim(), expected.trim()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn resolutions_of_the_general_assembly() {
    check(
        "
        # As the documents of the corpus cite them.
        A/RES/58/208 | 2003-12-23 → confirmed
        A/RES/60/227 | 2005-12-23 → confirmed
        A/RES/45/158 | 1990-12-18 → confirmed
        A/RES/217 A (III) | 1948-12-10 → confirmed
        A/RES/2106 A (XX) | 1965-12-21 → confirmed
        A/RES/57/270 B | 2003-06-23 → confirmed
        A/RES/S-21/2 | 1999-07-02 → confirmed
        A/RES/S-25/2 | 2001-06-09 → confirmed
        A/RES/ES-10/13 | 2003-10-21 → confirmed
        A/RES/68/4 | → confirmed
        # A month or a year alone agrees when the day would.
        A/RES/58/208 | 2003-12 → confirmed
        A/RES/58/208 | 2003 → confirmed
        A/RES/58/208 | 2002 → contradicted date!:2003-12-23
        # A/58/98 dates 56/203 to February 2002.
        A/RES/56/203 | 2001-12-21 → confirmed
        A/RES/56/203 | 2002-02-21 → contradicted date!:2001-12-21
        # A slip of the pen in the eightieth session: a year late.
        A/RES/78/69 | 2024-12-05 → contradicted date!:2023-12-05
        # Day and month changed places.
        A/RES/70/1 | 2015-09-26 → contradicted date!:2015-09-25
        # No part is cited, and one of the two has that date.
        A/RES/57/270 | 2003-06-23 → confirmed
        A/RES/57/270 | 2002-12-20 → confirmed
        # The part exists, the date is the other one's.
        A/RES/57/270 B | 2002-12-20 → contradicted date!:2003-06-23
        # Parts that lists leave out.
        A/RES/52/169 M | 1997-12-16 → confirmed
        A/RES/34/87 A | 1979-12-11 → confirmed
        A/RES/973 (X) | 1955-12-15 → confirmed
        # Letters run from A to B in a session without gaps, and C is cited.
        A/RES/57/270 C | → contradicted part:AB
        # Past the last number of a closed session; a second run of numbers in the fifty-sixth.
        A/RES/58/319 | → absent range:1-318
        A/RES/58/999 | 2003-12-23 → absent range:1-318
        A/RES/56/500 | → confirmed
        A/RES/56/512 | → confirmed
        A/RES/56/513 | → absent range:1-299
        A/RES/58/0 | → absent range:1-318
        # A running number belongs to one session.
        A/RES/1514 (XV) | 1960-12-14 → confirmed
        A/RES/1514 (XX) | 1960-12-14 → absent range:2008-2132
        # The first number of an emergency special session is in no list.
        A/RES/ES-7/1 | → outside
        # Open-ended sessions: nothing is known past the last number but the dates of the session.
        A/RES/80/300 | → outside
        A/RES/80/300 | 2026-03-03 → outside
        A/RES/80/300 | 2024-03-03 → contradicted window!
        A/RES/81/5 | → outside
        A/RES/ES-10/40 | → outside
        # Sessions still to come.
        A/RES/82/5 | → absent not-held:2027-09-07
        A/RES/95/12 | 2026-01-01 → absent not-held:2040-09-11
        A/RES/S-60/1 | → absent not-held
        A/RES/S-33/1 | → outside
        A/RES/0/5 | → absent no-session
        # A draft of 2010 cites what is adopted later.
        A/RES/68/4 | | as-of=2010-01-01 → absent not-held:2013-09-17
        A/RES/58/208 | | as-of=2003-10-10 → absent not-yet:2003-12-23
        # Special sessions without a list of resolutions.
        A/RES/S-31/1 | → outside
        # Dates that no act can bear.
        A/RES/58/208 | 2003-02-31 → contradicted impossible
        A/RES/58/208 | 2033-12-23 → contradicted impossible
        A/RES/58/208 | 1903-12-23 → contradicted impossible
        ",
    );
}

#[test]
fn a_weak_date_makes_a_warning_and_an_inferred_one_none() {
    check(
        "
        # The record of the vote alone: a warning, where the neighbours leave the day open.
        A/RES/35/61 | 1980-12-05 → confirmed
        A/RES/59/280 | 2005-03-08 → confirmed
        A/RES/59/280 | 2005-03-09 → contradicted date?:2005-03-08
        # The sure dates of 59/281 and the numbers below it exclude the day too.
        A/RES/59/280 | 2005-04-08 → contradicted date!:2005-03-08
        # The session had not opened.
        A/RES/59/280 | 2003-03-08 → contradicted date!:2005-03-08
        # Cited twice is one kind of evidence.
        A/RES/59/279 | 2005-01-20 → contradicted date?:2005-01-19
        # An inferred date is not held against a draft: only the sure neighbours are.
        A/RES/59/297 | 2005-06-22 → confirmed
        A/RES/59/297 | 2005-06-23 → contradicted beside?
        A/RES/35/66 | 1980-12-08 → confirmed
        # An undated number: window and neighbours.
        A/RES/59/312 | 2005-07-20 → confirmed
        A/RES/59/312 | 2005-03-20 → contradicted beside?
        A/RES/59/312 | 2007-07-20 → contradicted window!
        # In the first sessions numbers follow the committees, not the days.
        A/RES/302 (IV) | 1949-12-08 → confirmed
        # Other dates seen are not called wrong.
        A/RES/2391 (XXIII) | 1968-11-26 → confirmed
        A/RES/2391 (XXIII) | 1968-11-25 → confirmed
        # The days of a resumed session belong to it until the next one opens, and the part
        # that is meant may be one that the lists leave out (B, of which A and C are known).
        A/RES/34/230 | 1980-03-14 → confirmed
        # A decision in several parts has several days.
        A/DEC/72/412 | 2018-02-02 → confirmed
        ",
    );
}

#[test]
fn resolutions_of_the_security_council() {
    check(
        "
        S/RES/1325 (2000) | 2000-10-31 → confirmed
        S/RES/1325 | → confirmed
        S/RES/242 (1967) | 1967-11-22 → confirmed
        # The year is another one's.
        S/RES/1325 (2001) | → contradicted year!:2000
        S/RES/1325 (2001) | 2001-10-31 → contradicted date!:2000-10-31 year!:2000
        S/RES/1325 (2000) | 2000-10-30 → contradicted date!:2000-10-31
        # A correction keeps the recorded date as another one.
        S/RES/451 (1979) | 1979-01-15 → confirmed
        S/RES/451 (1979) | 1979-06-15 → confirmed
        # Numbers rise with the years.
        S/RES/2900 (2015) | → absent range:2196-2259
        S/RES/2820 (2026) | → outside
        S/RES/2799 (2025) | → outside
        S/RES/2799 (2024) | → contradicted year!:2025
        S/RES/9999 | → absent range:1-2814
        S/RES/2900 (2035) | → absent not-held:2035-01-01
        S/PRST/2001/31 | → outside
        S/PRST/2031/1 | → absent not-held:2031-01-01
        ",
    );
}

#[test]
fn acts_of_other_bodies_are_never_absent_from_their_tables() {
    check(
        "
        A/HRC/RES/26/9 | 2014-06-26 → confirmed
        A/HRC/RES/35/3 | 2017-06-22 → outside
        A/HRC/RES/5/1 | 2007-06-18 → confirmed
        A/HRC/RES/35/70 | → outside
        A/HRC/RES/35/70 | 2017-06-22 → outside
        A/HRC/RES/35/70 | 2012-03-22 → contradicted window!
        A/HRC/RES/90/1 | → absent not-held
        A/HRC/RES/62/1 | → outside
        A/HRC/RES/S-39/1 | → confirmed
        E/DEC/1995/313 | 1995-07-27 → confirmed
        E/RES/2000/35 | 2000-10-18 → confirmed
        E/RES/2000/99 | → outside
        E/RES/2000/35 | 1998-10-18 → contradicted date!:2000-10-18
        E/RES/2014/1 | 2013-11-22 → outside
        E/RES/671 A (XXV) | → confirmed
        E/RES/671 A (LXXV) | → absent no-session
        E/RES/2040/1 | → absent not-held:2040-01-01
        E/CN.4/RES/2005/55 | 2005-04-20 → outside
        E/CN.4/RES/2005/55 | 2006-04-20 → contradicted window!
        E/CN.4/RES/2011/55 | → absent no-session
        UNEP/EA.5/RES/14 | → confirmed
        # Decisions before the seventy-first session are known from citations alone.
        A/DEC/58/566 | → confirmed
        A/DEC/58/402 | → outside
        A/DEC/72/402 | → confirmed
        A/DEC/72/208 | → absent range:401-576
        A/DEC/72/650 | → absent range:401-576
        A/DEC/80/530 | → outside
        ",
    );
}

#[test]
fn the_body_is_told_by_the_date() {
    check(
        "
        # A resolution of the Human Rights Council in a list whose noun was lost.
        A/RES/45/4 | 1990-10-16 | unnamed → confirmed
        A/RES/45/4 | 2020-10-06 | unnamed → confirmed other:A/HRC/RES/45/4
        A/RES/19/11 | 2012-03-22 | unnamed → confirmed other:A/HRC/RES/19/11
        # A session that sat on that day, a number that no table has.
        A/RES/19/99 | 2012-03-22 | unnamed → ambiguous range:1994-2007 [A/HRC/RES/19/99]
        A/RES/31/14 | 2016-03-23 | unnamed → confirmed other:A/HRC/RES/31/14
        # Named, so the name is wrong.
        A/RES/45/4 | 2020-10-06 → contradicted date!:1990-10-16 other:A/HRC/RES/45/4
        # Nobody else's number is so high.
        A/RES/58/208 | 2013-12-23 | unnamed → contradicted date!:2003-12-23
        # Another date within the session is the wrong date of the own body.
        A/RES/58/4 | 2003-10-30 | unnamed → contradicted date!:2003-10-31
        # A draft of another body cites the Assembly, and says no name.
        A/HRC/RES/60/251 | 2006-03-15 | unnamed → confirmed
        A/HRC/RES/60/251 | 2006-03-16 | unnamed → contradicted date!:2006-03-15
        A/HRC/RES/68/4 | 2013-10-03 | unnamed → confirmed other:A/RES/68/4
        A/HRC/RES/68/4 | | unnamed → ambiguous [A/RES/68/4, E/CN.7/RES/68/4]
        # The own body's act, with another day of its session.
        A/HRC/RES/26/9 | 2014-06-27 | unnamed → contradicted date!:2014-06-26
        S/RES/1325 (2000) | 2000-10-30 | unnamed → contradicted date!:2000-10-31
        E/RES/2000/35 | 2000-10-18 | unnamed → confirmed
        # No body at all: the form or the date tells.
        ?/RES/1325 (2000) | | unnamed → confirmed
        ?/RES/58/208 | | unnamed → confirmed
        ?/RES/45/4 | | unnamed → ambiguous [A/RES/45/4, A/HRC/RES/45/4]
        ?/RES/45/4 | 2020-10-06 | unnamed → confirmed
        ",
    );
}

#[test]
fn documents_are_known_or_nothing_is_said() {
    check(
        "
        A/58/98 | → confirmed
        A/61/515 | → confirmed
        A/57/170 | → outside
        A/82/15 | → outside
        A/83/15 | → absent not-held:2028-09-05
        A/C.2/95/L.15 | → absent not-held:2040-09-11
        A/C.2/58/L.78 | → outside
        A/520/Rev.21 | → outside
        S/2035/15 | → absent not-held:2035-01-01
        E/2004/99 | → outside
        A/HRC/90/3 | → absent not-held:2035-01-01
        ",
    );
}
