//! English words are spelled as the Organization spells them.
#![doc = include_str!("spelling.md")]

use crate::wording::{Hit, Phrase, Topic};
use crate::{Applicability, Confidence, FixKind, Page, Reading, Rule, Severity, Sink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "phrase/spelling",
    severity: Severity::Warning,
    confidence: Confidence::High,
    fix: FixKind::Safe,
    since: "0.1.0",
    page: Page { en: include_str!("spelling.md"), ru: include_str!("spelling.ru.md") },
    check,
};

/// Endings that make a verb in -ize or its noun: "organism", "optimistic" and "emphasis" have
/// none of them.
const ENDINGS: [&str; 10] =
    ["e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able"];

/// Stems of verbs in -ize, and words with one spelling.
pub(crate) const PHRASES: &[Phrase] = &[
    Phrase { words: "apologis*", offer: "apologiz*" },
    Phrase { words: "authoris*", offer: "authoriz*" },
    Phrase { words: "capitalis*", offer: "capitaliz*" },
    Phrase { words: "categoris*", offer: "categoriz*" },
    Phrase { words: "centralis*", offer: "centraliz*" },
    Phrase { words: "characteris*", offer: "characteriz*" },
    Phrase { words: "civilis*", offer: "civiliz*" },
    Phrase { words: "colonis*", offer: "coloniz*" },
    Phrase { words: "commercialis*", offer: "commercializ*" },
    Phrase { words: "computeris*", offer: "computeriz*" },
    Phrase { words: "conceptualis*", offer: "conceptualiz*" },
    Phrase { words: "contextualis*", offer: "contextualiz*" },
    Phrase { words: "criminalis*", offer: "criminaliz*" },
    Phrase { words: "criticis*", offer: "criticiz*" },
    Phrase { words: "crystallis*", offer: "crystalliz*" },
    Phrase { words: "customis*", offer: "customiz*" },
    Phrase { words: "decentralis*", offer: "decentraliz*" },
    Phrase { words: "decolonis*", offer: "decoloniz*" },
    Phrase { words: "demilitaris*", offer: "demilitariz*" },
    Phrase { words: "demobilis*", offer: "demobiliz*" },
    Phrase { words: "democratis*", offer: "democratiz*" },
    Phrase { words: "destabilis*", offer: "destabiliz*" },
    Phrase { words: "digitalis*", offer: "digitaliz*" },
    Phrase { words: "economis*", offer: "economiz*" },
    Phrase { words: "emphasis*", offer: "emphasiz*" },
    Phrase { words: "equalis*", offer: "equaliz*" },
    Phrase { words: "externalis*", offer: "externaliz*" },
    Phrase { words: "familiaris*", offer: "familiariz*" },
    Phrase { words: "fertilis*", offer: "fertiliz*" },
    Phrase { words: "finalis*", offer: "finaliz*" },
    Phrase { words: "formalis*", offer: "formaliz*" },
    Phrase { words: "generalis*", offer: "generaliz*" },
    Phrase { words: "globalis*", offer: "globaliz*" },
    Phrase { words: "harmonis*", offer: "harmoniz*" },
    Phrase { words: "hospitalis*", offer: "hospitaliz*" },
    Phrase { words: "immunis*", offer: "immuniz*" },
    Phrase { words: "incentivis*", offer: "incentiviz*" },
    Phrase { words: "industrialis*", offer: "industrializ*" },
    Phrase { words: "initialis*", offer: "initializ*" },
    Phrase { words: "institutionalis*", offer: "institutionaliz*" },
    Phrase { words: "internalis*", offer: "internaliz*" },
    Phrase { words: "jeopardis*", offer: "jeopardiz*" },
    Phrase { words: "legalis*", offer: "legaliz*" },
    Phrase { words: "liberalis*", offer: "liberaliz*" },
    Phrase { words: "localis*", offer: "localiz*" },
    Phrase { words: "marginalis*", offer: "marginaliz*" },
    Phrase { words: "materialis*", offer: "materializ*" },
    Phrase { words: "maximis*", offer: "maximiz*" },
    Phrase { words: "mechanis*", offer: "mechaniz*" },
    Phrase { words: "memoris*", offer: "memoriz*" },
    Phrase { words: "minimis*", offer: "minimiz*" },
    Phrase { words: "mobilis*", offer: "mobiliz*" },
    Phrase { words: "modernis*", offer: "moderniz*" },
    Phrase { words: "monetis*", offer: "monetiz*" },
    Phrase { words: "nationalis*", offer: "nationaliz*" },
    Phrase { words: "neutralis*", offer: "neutraliz*" },
    Phrase { words: "normalis*", offer: "normaliz*" },
    Phrase { words: "operationalis*", offer: "operationaliz*" },
    Phrase { words: "optimis*", offer: "optimiz*" },
    Phrase { words: "organis*", offer: "organiz*" },
    Phrase { words: "patronis*", offer: "patroniz*" },
    Phrase { words: "penalis*", offer: "penaliz*" },
    Phrase { words: "polaris*", offer: "polariz*" },
    Phrase { words: "politicis*", offer: "politiciz*" },
    Phrase { words: "popularis*", offer: "populariz*" },
    Phrase { words: "prioritis*", offer: "prioritiz*" },
    Phrase { words: "privatis*", offer: "privatiz*" },
    Phrase { words: "radicalis*", offer: "radicaliz*" },
    Phrase { words: "rationalis*", offer: "rationaliz*" },
    Phrase { words: "realis*", offer: "realiz*" },
    Phrase { words: "recognis*", offer: "recogniz*" },
    Phrase { words: "regularis*", offer: "regulariz*" },
    Phrase { words: "reorganis*", offer: "reorganiz*" },
    Phrase { words: "revitalis*", offer: "revitaliz*" },
    Phrase { words: "scrutinis*", offer: "scrutiniz*" },
    Phrase { words: "sensitis*", offer: "sensitiz*" },
    Phrase { words: "socialis*", offer: "socializ*" },
    Phrase { words: "specialis*", offer: "specializ*" },
    Phrase { words: "stabilis*", offer: "stabiliz*" },
    Phrase { words: "standardis*", offer: "standardiz*" },
    Phrase { words: "stigmatis*", offer: "stigmatiz*" },
    Phrase { words: "subsidis*", offer: "subsidiz*" },
    Phrase { words: "summaris*", offer: "summariz*" },
    Phrase { words: "symbolis*", offer: "symboliz*" },
    Phrase { words: "sympathis*", offer: "sympathiz*" },
    Phrase { words: "synchronis*", offer: "synchroniz*" },
    Phrase { words: "universalis*", offer: "universaliz*" },
    Phrase { words: "urbanis*", offer: "urbaniz*" },
    Phrase { words: "utilis*", offer: "utiliz*" },
    Phrase { words: "victimis*", offer: "victimiz*" },
    Phrase { words: "visualis*", offer: "visualiz*" },
    Phrase { words: "weaponis*", offer: "weaponiz*" },
    Phrase { words: "co-operat*", offer: "cooperat*" },
    Phrase { words: "co-ordinat*", offer: "coordinat*" },
    Phrase { words: "program", offer: "programme" },
    Phrase { words: "programs", offer: "programmes" },
    Phrase { words: "center", offer: "centre" },
    Phrase { words: "centers", offer: "centres" },
    Phrase { words: "labor", offer: "labour" },
    Phrase { words: "favor", offer: "favour" },
    Phrase { words: "endeavor*", offer: "endeavour*" },
    Phrase { words: "honor", offer: "honour" },
    Phrase { words: "defense", offer: "defence" },
];

/// Until about its forty-fifth session the Assembly itself wrote "co-operation".
const HYPHEN_UNTIL: u16 = 45;

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    for hit in reading.phrases(Topic::Spelling) {
        if is_misspelt(reading, hit) {
            sink.push(hit.finding(reading, &RULE, "spelling", Applicability::Safe));
        }
    }
}

fn is_misspelt(reading: &Reading<'_>, hit: &Hit) -> bool {
    let text = reading.text(hit.paragraph);
    let written = hit.words(reading);
    let stem = hit.phrase.words.trim_end_matches('*');
    let ending = written.get(stem.len()..).unwrap_or_default();
    if stem.ends_with("is") && !ENDINGS.contains(&ending) {
        return false;
    }
    // A name keeps its spelling: “Organisation for Economic Co-operation and Development”. Only
    // the first word of a paragraph has a capital of its own.
    let capital = written.starts_with(char::is_uppercase);
    if capital && hit.span.start > 0 {
        return false;
    }
    let hyphen = written.contains('-');
    if hyphen && reading.sitting.assembly.is_none_or(|session| session <= HYPHEN_UNTIL) {
        return false;
    }
    !(written == "program" && text[..hit.span.start as usize].ends_with("computer "))
}
