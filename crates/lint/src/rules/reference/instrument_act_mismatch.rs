//! An instrument is given another resolution, date or Treaty Series number than its own.
#![doc = include_str!("instrument-act-mismatch.md")]

use citation::{Act, Symbol, Target};
use jiff::civil::Date;
use knowledge::glossary::{Entity, EntityId, EntityKind};
use rustc_hash::FxHashSet;
use text::{Language, Span};

use crate::sources::{self, Named, Source};
use crate::{
    Applicability, Confidence, Evidence, Finding, Fix, FixKind, Message, Page, Reading, Reference,
    Rule, Severity, Sink, naming,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reference/instrument-act-mismatch",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Shown,
    since: "0.1.0",
    page: Page {
        en: include_str!("instrument-act-mismatch.md"),
        ru: include_str!("instrument-act-mismatch.ru.md"),
    },
    check,
};

/// What a note opens with that only points at something related.
const SEE: [&str; 4] = ["see ", "cf. ", "см. ", "ср. "];

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let mut judged: FxHashSet<EntityId> = FxHashSet::default();
    for named in sources::all(reading) {
        other_date(reading, &named).into_iter().for_each(|finding| sink.push(finding));
        let Source::Given { references, words_before } = &named.source else { continue };
        // The source is given once; a later note may say something else.
        if !judged.insert(named.instrument.id) {
            continue;
        }
        // Of several sources in one note, which belongs to which instrument is not told.
        let [reference] = references[..] else { continue };
        let points_on = {
            let words = words_before.trim_start().to_lowercase();
            SEE.iter().any(|see| words.starts_with(see))
        };
        let finding = match &reference.citation.target {
            Target::Symbol(Symbol::Act(_)) => other_act(reading, &named, reference, points_on),
            Target::Symbol(Symbol::TreatySeries { volume, number }) => {
                other_volume(&named, reference, *volume, *number)
            }
            _ => None,
        };
        finding.into_iter().for_each(|finding| sink.push(finding));
    }
}

/// The act cited is not the one by which the instrument was adopted.
fn other_act(
    reading: &Reading<'_>,
    named: &Named<'_>,
    reference: &Reference,
    points_on: bool,
) -> Option<Finding> {
    let own: Act = named.instrument.fact("adopted_by").parse().ok()?;
    let cited = reference.judged_act().or(reference.act())?;
    if same_act(&own, cited) {
        return None;
    }
    let rightful = instrument_of(reading, cited);
    if points_on && rightful.is_none() {
        return None;
    }
    let language = reading.draft.language;
    let message = Message::new("instrument-act")
        .with("instrument", shown(&named.instrument, language))
        .with("own", naming::number(&own))
        .with("cited", naming::number(cited));
    let evidence = rightful.map(|other| {
        let text = Message::new("evidence-instrument-of-act")
            .with("cited", naming::number(cited))
            .with("other", shown(&other, language));
        Evidence::elsewhere(None, text)
    });
    let title = Message::new("own-act").with("own", naming::number(&own));
    let fix = Fix { title, applicability: Applicability::Shown, edits: Vec::new() };
    let finding = Finding::new(&RULE, reference.span, message).about(reference);
    Some(finding.because(evidence).offering([fix]))
}

/// Whether two acts are one: the same number of the same body, and no other part.
fn same_act(one: &Act, other: &Act) -> bool {
    let parts = one.part == other.part
        || one.part == Default::default()
        || other.part == Default::default();
    let bodies = one.body.is_none() || other.body.is_none() || one.body == other.body;
    parts && bodies && naming::whole(one).number == naming::whole(other).number
}

/// The instrument that this act adopted.
fn instrument_of<'r>(reading: &Reading<'r>, act: &Act) -> Option<Entity<'r>> {
    reading.knowledge.glossary().entities().find(|entity| {
        entity.kind() == EntityKind::Instrument
            && entity.fact("adopted_by").parse().is_ok_and(|own: Act| same_act(&own, act))
    })
}

/// The volume or the number of the Treaty Series is not the instrument's own.
fn other_volume(
    named: &Named<'_>,
    reference: &Reference,
    volume: Option<u32>,
    number: Option<u32>,
) -> Option<Finding> {
    let own = |column| named.instrument.fact(column).parse::<u32>().ok();
    let (own_volume, own_number) = (own("unts_volume")?, own("unts_number")?);
    let differs = volume.is_some_and(|volume| volume != own_volume)
        || number.is_some_and(|number| number != own_number);
    if !differs {
        return None;
    }
    let message = Message::new("instrument-volume")
        .with("volume", own_volume.to_string())
        .with("number", own_number.to_string());
    let title = Message::new("own-volume")
        .with("volume", own_volume.to_string())
        .with("number", own_number.to_string());
    let fix = Fix { title, applicability: Applicability::Shown, edits: Vec::new() };
    Some(Finding::new(&RULE, reference.span, message).about(reference).offering([fix]))
}

/// «… от 20 ноября 1989 года», "of 20 November 1989" right after the name: another day than the
/// instrument was adopted, opened for signature or entered into force.
fn other_date(reading: &Reading<'_>, named: &Named<'_>) -> Option<Finding> {
    let text = reading.text(named.paragraph);
    let end = named.span.end as usize;
    let after = text.get(end..)?;
    let preposition = [" от ", " of "].into_iter().find(|words| after.starts_with(words))?;
    let written = citation::date::at(text, end + preposition.len())?;
    let day = written.to_date()?;
    let known = |column: &str| named.instrument.fact(column).parse::<Date>().ok();
    let adopted = known("adopted")?;
    if ["adopted", "signature", "in_force"].into_iter().any(|column| known(column) == Some(day)) {
        return None;
    }
    let language = reading.draft.language;
    let message = Message::new("instrument-date")
        .with("instrument", shown(&named.instrument, language))
        .with("adopted", adopted)
        .with("written", written);
    let place = reading.place(named.paragraph, Span::new(end + 1, written.span.end as usize));
    let title = Message::new("own-date").with("adopted", adopted);
    let fix = Fix { title, applicability: Applicability::Shown, edits: Vec::new() };
    Some(Finding::new(&RULE, place, message).offering([fix]))
}

fn shown<'k>(instrument: &Entity<'k>, language: Language) -> &'k str {
    instrument.name(language)
}
