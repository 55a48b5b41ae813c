//! Known names that are not the official ones, for each kind of entity.

use knowledge::glossary::{Entity, EntityKind, Form, Standing};
use text::Language;

use super::official::Official;
use super::own_words::{self, Name};
use crate::{Finding, Message, Reading, Rule, Sink};

/// Reports the unofficial names of entities of one kind.
pub(super) fn check(
    reading: &Reading<'_>,
    sink: &mut Sink<'_>,
    rule: &'static Rule,
    kind: EntityKind,
) {
    for named in own_words::names(reading) {
        let Form::Variant(standing) = named.form else { continue };
        let (Some(fault), Some(entity)) = (fault(standing), named.entity(reading)) else {
            continue;
        };
        if entity.kind() == kind && !describes(reading, &named, &entity, standing) {
            sink.push(finding(reading, rule, &named, &entity, fault));
        }
    }
}

/// Whether the words describe a thing instead of naming it: several treaties taken together, "a
/// Framework Convention on Climate Change" that is still to be negotiated.
fn describes(
    reading: &Reading<'_>,
    name: &Name<'_>,
    entity: &Entity<'_>,
    standing: Standing,
) -> bool {
    let indefinite = [" a ", " an "].iter().any(|article| name.before(reading).ends_with(article));
    let several =
        entity.kind() == EntityKind::Instrument && entity.fact("type") == "collective name";
    several || (indefinite && standing == Standing::Truncated)
}

/// What is wrong with a name, in the word that messages choose their forms by.
fn fault(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Accepted | Standing::Former => None,
        Standing::Truncated => Some("truncated"),
        Standing::Abbreviated => Some("abbreviated"),
        Standing::Misspelt => Some("misspelt"),
        Standing::Reworded | Standing::Common => Some("reworded"),
    }
}

fn finding(
    reading: &Reading<'_>,
    rule: &'static Rule,
    named: &Name<'_>,
    entity: &Entity<'_>,
    fault: &'static str,
) -> Finding {
    let language: Language = reading.draft.language;
    let official = Official::of(entity, language, named, reading);
    let shown = entity.name(language);
    let message = Message::new("unofficial-name")
        .with("written", named.written)
        .with("official", shown)
        .with("fault", fault);
    let fix = official.and_then(|official| official.instead(reading, named.paragraph, named.span));
    Finding::new(rule, reading.place(named.paragraph, named.span), message).offering(fix)
}
