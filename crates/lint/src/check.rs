//! The one function that reads a text, judges its references and runs the rules.

use std::sync::Arc;

use citation::{
    Act, ActKind, ActNumber, Antecedent, Body, Citation, Naming, Placed, Session, Symbol, Target,
};
use draft::{Draft, Kind, Options, Organ, ParagraphId, Role};
use jiff::civil::Date;
use knowledge::{Claim, Judgement, Knowledge};
use rustc_hash::FxHashSet;
use text::Language;

use crate::figures::{self, Figure};
use crate::ignores::{self, Ignores};
use crate::memory::{Memory, Said};
use crate::mentions::{self, Mentions};
use crate::own_paragraphs::{self, OwnParagraph};
use crate::sitting::{self, Circumstances, Sitting};
use crate::statements::{self, Statement};
use crate::wording::{self, Hit};
use crate::{Beside, Finding, Reading, Reference, Rule, Sink};

/// What a caller knows of a draft beyond its text.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    /// The date of the draft: what is adopted later does not exist yet.
    pub as_of: Date,
    /// The body whose draft it is; `None` to tell it from the text.
    pub body: Option<Body>,
    /// The session of the General Assembly it is meant for: what is adopted after that session
    /// does not exist for it. `None` where that is not said.
    pub session: Option<u16>,
    /// The language; `None` to tell it from the text.
    pub language: Option<Language>,
    /// Read as Markdown.
    pub markdown: bool,
}

impl Settings {
    /// Settings for a draft of this date, all else told from the text.
    pub fn on(as_of: Date) -> Self {
        Self { as_of, body: None, session: None, language: None, markdown: false }
    }
}

/// A text, checked.
#[derive(Clone, PartialEq, Debug)]
pub struct Checked<'t> {
    /// Its structure.
    pub draft: Draft<'t>,
    /// Its references with their verdicts, in reading order (those of the notes last).
    pub references: Vec<Reference>,
    /// The bodies, instruments, conferences and States that it names.
    pub mentions: Mentions,
    /// Where it points at its own paragraphs, in order.
    pub own_paragraphs: Vec<OwnParagraph>,
    /// What was found, sorted by place, then by rule.
    pub findings: Vec<Finding>,
}

/// Another language version of a draft, which it is to be compared with.
#[derive(Clone, Copy, Debug)]
pub struct Version<'v> {
    /// How its places are called: the path of its file.
    pub name: &'v str,
    /// Its text.
    pub source: &'v str,
    /// What its caller knows of it.
    pub settings: &'v Settings,
}

/// Reads `source`, judges its references and runs `rules` over it.
///
/// Never fails; the cost is linear in the text.
pub fn check<'t>(
    source: &'t str,
    knowledge: &Knowledge<'_>,
    settings: &Settings,
    rules: &[&'static Rule],
) -> Checked<'t> {
    check_again(source, knowledge, settings, rules, &mut Memory::of_words())
}

/// The same with what was read before: the words of other drafts, or the paragraphs of this one
/// before it was edited. The findings do not depend on `memory`.
pub fn check_again<'t>(
    source: &'t str,
    knowledge: &Knowledge<'_>,
    settings: &Settings,
    rules: &[&'static Rule],
    memory: &mut Memory,
) -> Checked<'t> {
    let read = Read::new(source, knowledge, settings, memory);
    let findings = findings(&read.reading(knowledge, None), rules);
    read.checked(findings)
}

/// The same with another language version beside it, which the rules of the group `parallel`
/// compare it with. Findings stand in `source`; what `other` says is their evidence.
pub fn compare<'t>(
    source: &'t str,
    other: &Version<'_>,
    knowledge: &Knowledge<'_>,
    settings: &Settings,
    rules: &[&'static Rule],
) -> Checked<'t> {
    let mut memory = Memory::of_words();
    let read = Read::new(source, knowledge, settings, &mut memory);
    let beside = Read::new(other.source, knowledge, other.settings, &mut memory);
    let beside = beside.reading(knowledge, None);
    let alone = read.reading(knowledge, None);
    let beside = Beside::new(other.name, &alone, &beside);
    let findings = findings(&read.reading(knowledge, Some(&beside)), rules);
    read.checked(findings)
}

fn findings(reading: &Reading<'_>, rules: &[&'static Rule]) -> Vec<Finding> {
    let mut findings = Vec::new();
    // The rules about ignores speak last: they ask what the others found.
    let about_ignores = |rule: &&&Rule| rule.group() == "ignore";
    let others = rules.iter().filter(|rule| !about_ignores(rule));
    for rule in others.chain(rules.iter().filter(about_ignores)) {
        (rule.check)(reading, &mut Sink { findings: &mut findings, ran: rules });
    }
    reading.ignores.silence(reading.draft, &mut findings);
    findings.sort_by_key(|finding| (finding.span, finding.rule.name));
    findings
}

/// A text with what was found in it, before any rule has looked.
struct Read<'t, 'k> {
    draft: Draft<'t>,
    statements: Vec<Statement<'k>>,
    references: Vec<Reference>,
    settings: Settings,
    wording: Vec<Hit>,
    sitting: Sitting,
    own_paragraphs: Vec<OwnParagraph>,
    figures: Vec<Figure>,
    ignores: Ignores,
    mentions: Mentions,
}

impl<'t, 'k> Read<'t, 'k> {
    fn new(
        source: &'t str,
        knowledge: &'k Knowledge<'k>,
        settings: &Settings,
        memory: &mut Memory,
    ) -> Self {
        let options = Options { language: settings.language, markdown: settings.markdown };
        let draft = draft::parse(source, &options);
        let own = settings.body.or_else(|| own_body(&draft));
        let settings = within_session(settings, own, knowledge);
        let said = memory.read(&draft, own, knowledge);
        let references = references(&draft, &said, own, knowledge, &settings);
        let figures = figures::find(&draft);
        let ignores = ignores::read(&draft);
        let sitting = sitting::read(&Circumstances {
            figures: &figures,
            draft: &draft,
            references: &references,
            body: own,
            settings: &settings,
            knowledge,
        });
        let wording = wording::of_prose(&draft, &said);
        let own_paragraphs = own_paragraphs::find(&draft, &references);
        let mentions = mentions::resolve(&draft, &said, knowledge);
        let statements = statements::find(&draft, knowledge);
        Self {
            draft,
            statements,
            references,
            settings,
            wording,
            sitting,
            own_paragraphs,
            figures,
            ignores,
            mentions,
        }
    }

    fn reading<'r>(
        &'r self,
        knowledge: &'r Knowledge<'r>,
        beside: Option<&'r Beside<'r>>,
    ) -> Reading<'r> {
        let Self {
            draft,
            statements,
            references,
            settings,
            wording,
            sitting,
            own_paragraphs,
            figures,
            ignores,
            mentions,
        } = self;
        Reading {
            draft,
            statements,
            references,
            knowledge,
            settings,
            beside,
            wording,
            sitting,
            own_paragraphs,
            figures,
            ignores,
            mentions,
        }
    }

    fn checked(self, findings: Vec<Finding>) -> Checked<'t> {
        let Self { draft, references, mentions, own_paragraphs, .. } = self;
        Checked { draft, references, mentions, own_paragraphs, findings }
    }
}

/// The settings, with the date of the draft no later than the end of the session it is for: a
/// session of the body that speaks, and of the Assembly where nobody tells.
fn within_session(settings: &Settings, own: Option<Body>, knowledge: &Knowledge<'_>) -> Settings {
    let body = own.unwrap_or(Body::GeneralAssembly);
    let window = settings
        .session
        .and_then(|session| knowledge.session_window(body, Session::Regular(session)));
    let last = window.map_or(settings.as_of, |(_, last)| last);
    Settings { as_of: settings.as_of.min(last), ..settings.clone() }
}

/// Every reference of the draft, judged.
fn references(
    draft: &Draft<'_>,
    said: &[Arc<Said>],
    own: Option<Body>,
    knowledge: &Knowledge<'_>,
    settings: &Settings,
) -> Vec<Reference> {
    let mut notes = vec![None; draft.paragraphs.len()];
    for (index, note) in draft.footnotes.iter().enumerate() {
        if let Some(slot) = notes.get_mut(note.paragraph.0 as usize) {
            *slot = Some(index);
        }
    }
    let mut placed: Vec<Placed> = Vec::new();
    for (index, (paragraph, said)) in draft.paragraphs.iter().zip(said).enumerate() {
        if paragraph.role == Role::EnactingLine {
            continue;
        }
        let note = notes[index];
        placed.extend(said.citations.iter().cloned().map(|citation| Placed {
            citation,
            paragraph: index,
            note,
        }));
    }
    citation::resolve(&mut placed);
    let judge = Judge { draft, own, knowledge, settings, told: FxHashSet::default() };
    let judgements = judge.all(&placed);
    placed
        .into_iter()
        .zip(judgements)
        .map(|(place, judgement)| {
            let flow = &draft.paragraphs[place.paragraph].flow;
            Reference {
                paragraph: ParagraphId(place.paragraph as u32),
                span: flow.to_source(place.citation.span),
                number: flow.to_source(place.citation.number),
                date: place.citation.date.map(|date| flow.to_source(date.span)),
                citation: place.citation,
                judgement,
            }
        })
        .collect()
}

/// The act or document that a citation names, through a back-reference too; with it the
/// citation that names it.
fn meant<'p>(placed: &'p [Placed], citation: &'p Citation) -> Option<(&'p Symbol, &'p Citation)> {
    match &citation.target {
        Target::Symbol(symbol) => Some((symbol, citation)),
        Target::Back(back) => match back.antecedent {
            Antecedent::Found(index) => match &placed.get(index)?.citation {
                found @ Citation { target: Target::Symbol(symbol), .. } => Some((symbol, found)),
                _ => None,
            },
            _ => None,
        },
        Target::Own | Target::Unknown => None,
    }
}

/// Judges citation after citation, in reading order.
struct Judge<'j> {
    draft: &'j Draft<'j>,
    /// The body that speaks.
    own: Option<Body>,
    knowledge: &'j Knowledge<'j>,
    settings: &'j Settings,
    /// Acts whose body the draft has told: cited again without it, they are the same acts.
    told: FxHashSet<(ActKind, ActNumber)>,
}

impl Judge<'_> {
    fn all(mut self, placed: &[Placed]) -> Vec<Option<Judgement>> {
        placed.iter().map(|place| self.judge(placed, place)).collect()
    }

    fn judge(&mut self, placed: &[Placed], place: &Placed) -> Option<Judgement> {
        let citation = &place.citation;
        let paragraph = &self.draft.paragraphs[place.paragraph];
        let (symbol, named_by) = meant(placed, citation)?;
        if !matches!(symbol, Symbol::Act(_) | Symbol::Document(_)) {
            return None;
        }
        // A draft that bears a number names itself in its masthead.
        if matches!(paragraph.role, Role::Masthead | Role::Title | Role::Closing) {
            return None;
        }
        let body_certain = self.body_is_told(named_by);
        let bodiless = match symbol {
            Symbol::Act(act) => self.bodiless(act, body_certain, citation),
            _ => None,
        };
        let title = citation.title.and_then(|title| paragraph.flow.text().get(title.span.range()));
        Some(self.knowledge.judge(&Claim {
            symbol: bodiless.as_ref().unwrap_or(symbol),
            body_certain,
            date: citation.date,
            title,
            language: self.draft.language,
            pinpoint: &citation.pinpoint,
            as_of: self.settings.as_of,
        }))
    }

    fn body_is_told(&self, named_by: &Citation) -> bool {
        match named_by.body.map_or(Naming::Unnamed, |mention| mention.naming) {
            Naming::Named | Naming::Form => true,
            // «General Assembly resolution 70/1 … and its resolution 37/8»: where «its» may be of
            // a body just named, the body that speaks may still be meant.
            Naming::Own => match (self.own, named_by.body.and_then(|mention| mention.body)) {
                (Some(own), Some(body)) => own == body,
                // In a report or a letter no body speaks, and «its» is somebody's.
                (None, body) => body.is_some(),
                (Some(_), None) => true,
            },
            Naming::Unnamed => false,
        }
    }

    fn body_speaks(&self) -> bool {
        self.settings.body.is_some() || self.draft.organ.is_some()
    }

    /// Where no body speaks and none was named with the number, an undated number is nobody's:
    /// the Assembly is not more likely than another.
    fn bodiless(&mut self, act: &Act, body_certain: bool, citation: &Citation) -> Option<Symbol> {
        if body_certain || citation.date.is_some() || self.body_speaks() {
            self.told.insert((act.kind, act.number));
            return None;
        }
        let told = self.told.contains(&(act.kind, act.number));
        (!told).then(|| Symbol::Act(Act { body: None, ..act.clone() }))
    }
}

/// The body whose draft it is, by its enacting line or masthead.
pub fn own_body(draft: &Draft<'_>) -> Option<Body> {
    match draft.organ? {
        Organ::GeneralAssembly => Some(Body::GeneralAssembly),
        Organ::SecurityCouncil => Some(Body::SecurityCouncil),
        Organ::EconomicAndSocialCouncil => Some(Body::EconomicAndSocialCouncil),
        Organ::HumanRightsCouncil => Some(Body::HumanRightsCouncil),
        Organ::CommissionOnHumanRights => Some(Body::CommissionOnHumanRights),
        // A report of a conference names its acts «своя резолюция», too.
        Organ::Other => matches!(draft.kind, Kind::Resolution).then_some(Body::Other),
    }
}
