//! Spanish words of citations.

use super::{Names, Words};
use crate::words::{Meaning::*, Noun, ShortBody};
use crate::{Body, Unit};

pub(super) const WORDS: Words = &[
    ("resolucion resoluciones", Noun(Noun::Resolution)),
    ("decisiones", Noun(Noun::Decision)),
    ("su sus", Own),
    ("misma mismas", Same),
    ("esa esta esas", That),
    ("mencionada citada", Cited),
    ("fecha del aprobada", Of),
    ("el los las", Article),
    ("y e o u", And),
    ("asi como", Also),
    ("parrafo parrafos parr parrs", Unit(Unit::Paragraph)),
    ("apartado apartados", Subparagraph),
    ("seccion secciones secc", Unit(Unit::Section)),
    ("capitulo capitulos cap", Unit(Unit::Chapter)),
    ("anexo anexos", Unit(Unit::Annex)),
    ("articulo articulos", Unit(Unit::Article)),
    ("titulada titulado", Entitled),
    ("incluida particular", Including),
    ("num nums", NumberSign),
    ("comision", ShortBody(ShortBody::Commission)),
    ("comite conferencia", Organ),
    ("consejo", ShortBody(ShortBody::Council)),
    ("asamblea", ShortBody(ShortBody::Assembly)),
];

pub(super) const NAMES: Names = &[
    ("Asamblea General", Body::GeneralAssembly),
    ("Consejo de Seguridad", Body::SecurityCouncil),
    ("Consejo Económico y Social", Body::EconomicAndSocialCouncil),
    ("Consejo de Derechos Humanos", Body::HumanRightsCouncil),
    ("Comisión de Derechos Humanos", Body::CommissionOnHumanRights),
    ("Asamblea de las Naciones Unidas sobre el Medio Ambiente", Body::EnvironmentAssembly),
    ("Comisión Económica y Social para Asia y el Pacífico", Body::Escap),
    ("Comisión Económica para África", Body::Eca),
    ("Comisión Económica para Europa", Body::Ece),
    ("Comisión Económica para América Latina y el Caribe", Body::Eclac),
    ("Comisión Económica y Social para Asia Occidental", Body::Escwa),
    ("Comisión de Estupefacientes", Body::CommissionOnNarcoticDrugs),
    ("Comisión de Prevención del Delito y Justicia Penal", Body::CommissionOnCrimePrevention),
    ("Comisión de la Condición Jurídica y Social de la Mujer", Body::CommissionOnTheStatusOfWomen),
    ("Comisión de Población y Desarrollo", Body::CommissionOnPopulation),
    ("Comisión de Estadística", Body::StatisticalCommission),
    ("Consejo de Administración", Body::Other),
];
