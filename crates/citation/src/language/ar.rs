//! Arabic words of citations. Articles, prepositions and possessives are written onto the
//! word, so each joined form is listed.

use super::{Names, Words};
use crate::words::{Meaning::*, Noun};
use crate::{Body, Unit};

pub(super) const WORDS: Words = &[
    (
        "قرار القرار قرارها قراره قراري قراريها قراريه قرارات القرارات قراراتها قراراته القرارين القراران \
         بالقرار للقرار والقرار لقرار بقرار وقرار لقرارها بقرارها وقرارها بقراره لقراره وقراره للقرارات بالقرارات \
         والقرارات لقرارات وقرارات وقراراتها لقراراتها بقراراتها",
        Noun(Noun::Resolution),
    ),
    (
        "مقرر المقرر مقررها مقرره مقررات المقررات مقرراتها للمقرر بالمقرر والمقرر ومقررها ومقرر بمقرر لمقرر",
        Noun(Noun::Decision),
    ),
    ("المؤرخ المؤرخة المؤرخين المؤرخان المؤرخات المتخذ المعتمد", Of),
    ("و أو", And),
    ("الفقرة فقرة الفقرات الفقرتين والفقرة للفقرة بالفقرة فقرات", Unit(Unit::Paragraph)),
    ("الفرع والفرع", Unit(Unit::Section)),
    ("الفصل والفصل", Unit(Unit::Chapter)),
    ("المرفق مرفق والمرفق", Unit(Unit::Annex)),
    ("المادة والمادة المادتين المواد", Unit(Unit::Article)),
    ("المعنون المعنونة", Entitled),
    ("رقم", NumberSign),
];

pub(super) const NAMES: Names = &[
    ("الجمعية العامة", Body::GeneralAssembly),
    ("للجمعية العامة", Body::GeneralAssembly),
    ("مجلس الأمن", Body::SecurityCouncil),
    ("لمجلس الأمن", Body::SecurityCouncil),
    ("المجلس الاقتصادي والاجتماعي", Body::EconomicAndSocialCouncil),
    ("للمجلس الاقتصادي والاجتماعي", Body::EconomicAndSocialCouncil),
    ("مجلس حقوق الإنسان", Body::HumanRightsCouncil),
    ("لمجلس حقوق الإنسان", Body::HumanRightsCouncil),
    ("لجنة حقوق الإنسان", Body::CommissionOnHumanRights),
];
