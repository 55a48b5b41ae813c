//! What an act is called in a message: «Резолюция 56/203», «Решение 1995/313 Экономического и
//! Социального Совета».

use citation::{Act, ActKind, ActNumber, Body, Symbol};

use crate::Message;

/// The act's name, fit to open a sentence. The General Assembly is not named: an act of
/// unnamed body is taken for the Assembly's by every reader.
pub(crate) fn act(act: &Act) -> Message {
    let message = match act.body {
        None | Some(Body::GeneralAssembly) => Message::new("act"),
        Some(body) => Message::new("act-of-body").with("body", self::body(body)),
    };
    message.with("kind", kind(act.kind)).with("number", number(act))
}

/// The word that messages choose their forms by.
pub(crate) fn kind(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Resolution => "resolution",
        ActKind::Decision => "decision",
        ActKind::PresidentialStatement => "statement",
    }
}

/// The number as running text has it: `56/203`, `217 A (III)`; where the body is known by its
/// symbol only (`UNEP/EA.5/RES/14`), the whole symbol.
pub fn number(act: &Act) -> String {
    let symbol = Symbol::Act(act.clone()).to_string();
    let spoken = matches!(
        act.body,
        None | Some(
            Body::GeneralAssembly
                | Body::SecurityCouncil
                | Body::EconomicAndSocialCouncil
                | Body::HumanRightsCouncil
                | Body::CommissionOnHumanRights
        )
    );
    let bare =
        ["RES/", "DEC/"].iter().find_map(|mark| symbol.split_once(mark)).map(|(_, number)| number);
    match bare {
        Some(number) if spoken => number.to_owned(),
        _ => symbol,
    }
}

/// The same act with another number of the same session or year, and no part.
pub(crate) fn sibling(act: &Act, number: u32) -> Act {
    let number = match act.number {
        ActNumber::InSession { session, .. } => ActNumber::InSession { session, number },
        ActNumber::Running { session, .. } => ActNumber::Running { number, session },
        ActNumber::WithYear { .. } => ActNumber::WithYear { number, year: None },
        ActNumber::InYear { year, .. } => ActNumber::InYear { year, number },
    };
    Act { number, part: Default::default(), ..act.clone() }
}

/// The act without its part and without a year in brackets.
pub(crate) fn whole(act: &Act) -> Act {
    let number = match act.number {
        ActNumber::InSession { number, .. }
        | ActNumber::Running { number, .. }
        | ActNumber::WithYear { number, .. }
        | ActNumber::InYear { number, .. } => number,
    };
    sibling(act, number)
}

/// The year that the number itself shows.
pub(crate) fn year(act: &Act) -> Option<u16> {
    match act.number {
        ActNumber::WithYear { year, .. } => year,
        ActNumber::InYear { year, .. } => Some(year),
        ActNumber::InSession { .. } | ActNumber::Running { .. } => None,
    }
}

/// A body's name, as «резолюция 16/21 …» continues in Russian and "of the …" in English.
pub(crate) fn body(body: Body) -> Message {
    Message::new(match body {
        Body::GeneralAssembly => "body-ga",
        Body::SecurityCouncil => "body-sc",
        Body::EconomicAndSocialCouncil => "body-ecosoc",
        Body::HumanRightsCouncil => "body-hrc",
        Body::CommissionOnHumanRights => "body-chr",
        Body::TrusteeshipCouncil => "body-tc",
        Body::EnvironmentAssembly => "body-unea",
        Body::HabitatAssembly => "body-unha",
        Body::Escap => "body-escap",
        Body::Eca => "body-eca",
        Body::Ece => "body-ece",
        Body::Eclac => "body-eclac",
        Body::Escwa => "body-escwa",
        Body::CommissionOnNarcoticDrugs => "body-cnd",
        Body::CommissionOnCrimePrevention => "body-ccpcj",
        Body::CommissionOnTheStatusOfWomen => "body-csw",
        Body::CommissionOnPopulation => "body-cpd",
        Body::StatisticalCommission => "body-statcom",
        Body::OrganizedCrimeConference => "body-ctoc",
        Body::CorruptionConference => "body-cac",
        Body::Other => "body-other",
    })
}
