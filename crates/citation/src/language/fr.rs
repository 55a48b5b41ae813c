//! French words of citations. What is spelled as in English is listed there.

use super::{Names, Words};
use crate::words::{Meaning::*, ShortBody};
use crate::{Body, Unit};

pub(super) const WORDS: Words = &[
    ("sa son ses leur leurs", Own),
    ("meme", Same),
    ("cette ces ladite lesdites", That),
    ("susmentionnee susmentionnees susvisee precitee", Cited),
    ("presente", Present),
    ("du de d en date des datee adoptee", Of),
    ("dans au aux", Preposition),
    ("la le les l", Article),
    ("et ou", And),
    ("ainsi que", Also),
    ("a", To),
    ("paragraphe paragraphes par", Unit(Unit::Paragraph)),
    ("alinea alineas", Subparagraph),
    ("chapitre chapitres", Unit(Unit::Chapter)),
    ("annexe annexes", Unit(Unit::Annex)),
    ("intitulee intitule", Entitled),
    ("notamment compris", Including),
    ("recueil traites", TreatySeries),
    ("n", NumberSign),
    ("comite", Organ),
    ("conseil", ShortBody(ShortBody::Council)),
    ("assemblee", ShortBody(ShortBody::Assembly)),
];

pub(super) const NAMES: Names = &[
    ("Assemblée générale", Body::GeneralAssembly),
    ("Conseil de sécurité", Body::SecurityCouncil),
    ("Conseil économique et social", Body::EconomicAndSocialCouncil),
    ("Conseil des droits de l'homme", Body::HumanRightsCouncil),
    ("Commission des droits de l'homme", Body::CommissionOnHumanRights),
    ("Conseil de tutelle", Body::TrusteeshipCouncil),
    ("Assemblée des Nations Unies pour l'environnement", Body::EnvironmentAssembly),
    ("Commission économique et sociale pour l'Asie et le Pacifique", Body::Escap),
    ("Commission économique pour l'Afrique", Body::Eca),
    ("Commission économique pour l'Europe", Body::Ece),
    ("Commission économique pour l'Amérique latine et les Caraïbes", Body::Eclac),
    ("Commission économique et sociale pour l'Asie occidentale", Body::Escwa),
    ("Commission des stupéfiants", Body::CommissionOnNarcoticDrugs),
    (
        "Commission pour la prévention du crime et la justice pénale",
        Body::CommissionOnCrimePrevention,
    ),
    ("Commission de la condition de la femme", Body::CommissionOnTheStatusOfWomen),
    ("Commission de la population et du développement", Body::CommissionOnPopulation),
    ("Commission de statistique", Body::StatisticalCommission),
    ("Conseil d'administration", Body::Other),
];
