//! The bodies whose acts are cited, and how each numbers them.

/// A body that adopts resolutions or decisions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Body {
    /// The General Assembly.
    GeneralAssembly,
    /// The Security Council.
    SecurityCouncil,
    /// The Economic and Social Council.
    EconomicAndSocialCouncil,
    /// The Human Rights Council (from 2006).
    HumanRightsCouncil,
    /// The Commission on Human Rights (to 2006).
    CommissionOnHumanRights,
    /// The Trusteeship Council.
    TrusteeshipCouncil,
    /// The United Nations Environment Assembly.
    EnvironmentAssembly,
    /// The United Nations Habitat Assembly.
    HabitatAssembly,
    /// The Economic and Social Commission for Asia and the Pacific.
    Escap,
    /// The Economic Commission for Africa.
    Eca,
    /// The Economic Commission for Europe.
    Ece,
    /// The Economic Commission for Latin America and the Caribbean.
    Eclac,
    /// The Economic and Social Commission for Western Asia.
    Escwa,
    /// The Commission on Narcotic Drugs.
    CommissionOnNarcoticDrugs,
    /// The Commission on Crime Prevention and Criminal Justice.
    CommissionOnCrimePrevention,
    /// The Commission on the Status of Women.
    CommissionOnTheStatusOfWomen,
    /// The Commission on Population and Development.
    CommissionOnPopulation,
    /// The Statistical Commission.
    StatisticalCommission,
    /// The Conference of the Parties to the Convention against Transnational Organized Crime.
    OrganizedCrimeConference,
    /// The Conference of the States Parties to the Convention against Corruption.
    CorruptionConference,
    /// A body that is named but not one of these (a conference, a specialized agency).
    Other,
}

impl Body {
    /// Every body. New ones are added at the end: packs of knowledge store the place.
    pub const ALL: [Body; 21] = [
        Body::GeneralAssembly,
        Body::SecurityCouncil,
        Body::EconomicAndSocialCouncil,
        Body::HumanRightsCouncil,
        Body::CommissionOnHumanRights,
        Body::TrusteeshipCouncil,
        Body::EnvironmentAssembly,
        Body::HabitatAssembly,
        Body::Escap,
        Body::Eca,
        Body::Ece,
        Body::Eclac,
        Body::Escwa,
        Body::CommissionOnNarcoticDrugs,
        Body::CommissionOnCrimePrevention,
        Body::CommissionOnTheStatusOfWomen,
        Body::CommissionOnPopulation,
        Body::StatisticalCommission,
        Body::OrganizedCrimeConference,
        Body::CorruptionConference,
        Body::Other,
    ];

    /// The bodies that have a code of their own.
    pub fn coded() -> impl Iterator<Item = Body> {
        Body::ALL.into_iter().filter(|body| *body != Body::Other)
    }

    /// The body of a [`code`](Body::code), in capitals or small letters.
    pub fn from_code(code: &str) -> Option<Body> {
        Body::coded().find(|body| body.code().eq_ignore_ascii_case(code))
    }

    /// What its resolutions' symbols begin with: `A/RES/`, `UNEP/EA.`; `None` for
    /// [`Body::Other`], whose acts have no symbol that resolint knows.
    pub fn resolution_prefix(self) -> Option<&'static str> {
        Some(match self {
            Body::GeneralAssembly => "A/RES/",
            Body::SecurityCouncil => "S/RES/",
            Body::EconomicAndSocialCouncil => "E/RES/",
            Body::HumanRightsCouncil => "A/HRC/RES/",
            Body::CommissionOnHumanRights => "E/CN.4/RES/",
            Body::TrusteeshipCouncil => "T/RES/",
            Body::EnvironmentAssembly => "UNEP/EA.",
            Body::HabitatAssembly => "HSP/HA.",
            Body::Escap => "E/ESCAP/RES/",
            Body::Eca => "E/ECA/RES/",
            Body::Ece => "E/ECE/RES/",
            Body::Eclac => "E/ECLAC/RES/",
            Body::Escwa => "E/ESCWA/RES/",
            Body::CommissionOnNarcoticDrugs => "E/CN.7/RES/",
            Body::CommissionOnCrimePrevention => "E/CN.15/RES/",
            Body::CommissionOnTheStatusOfWomen => "E/CN.6/RES/",
            Body::CommissionOnPopulation => "E/CN.9/RES/",
            Body::StatisticalCommission => "E/CN.3/RES/",
            Body::OrganizedCrimeConference => "CTOC/COP/RES/",
            Body::CorruptionConference => "CAC/COSP/RES/",
            Body::Other => return None,
        })
    }

    /// The short code that the JSON of `refs` and settings use: `GA`, `SC`, `ECOSOC`, `HRC` …
    pub fn code(self) -> &'static str {
        match self {
            Body::GeneralAssembly => "GA",
            Body::SecurityCouncil => "SC",
            Body::EconomicAndSocialCouncil => "ECOSOC",
            Body::HumanRightsCouncil => "HRC",
            Body::CommissionOnHumanRights => "CHR",
            Body::TrusteeshipCouncil => "TC",
            Body::EnvironmentAssembly => "UNEA",
            Body::HabitatAssembly => "UNHA",
            Body::Escap => "ESCAP",
            Body::Eca => "ECA",
            Body::Ece => "ECE",
            Body::Eclac => "ECLAC",
            Body::Escwa => "ESCWA",
            Body::CommissionOnNarcoticDrugs => "CND",
            Body::CommissionOnCrimePrevention => "CCPCJ",
            Body::CommissionOnTheStatusOfWomen => "CSW",
            Body::CommissionOnPopulation => "CPD",
            Body::StatisticalCommission => "STATCOM",
            Body::OrganizedCrimeConference => "CTOC-COP",
            Body::CorruptionConference => "CAC-COSP",
            Body::Other => "other",
        }
    }
}
