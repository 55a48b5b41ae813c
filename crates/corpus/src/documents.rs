//! Documents of the corpus: their paragraphs, what they cite, and what they print of themselves.

use std::path::Path;

use citation::{Body, Context, Symbol, Target};
use draft::{Options, Role};
use jiff::civil::Date;
use knowledge::{ActKey, DateStatus, Existence, ParagraphRole, Sureness, TitleSource};
use serde::Deserialize;
use text::Language;

use crate::{CorpusError, Registry, coverage};

/// The list of documents, `documents.toml`.
#[derive(Deserialize)]
struct List {
    document: Vec<Listed>,
}

/// A document of the list.
#[derive(Deserialize)]
struct Listed {
    file: String,
    symbol: String,
    title: String,
    body: String,
    date: toml::value::Datetime,
    date_confidence: String,
    language: String,
}

/// A document, read.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Document {
    pub(crate) symbol: String,
    pub(crate) title: String,
    pub(crate) date: Option<Date>,
    pub(crate) language: Language,
    /// The act it prints.
    pub(crate) act: Option<ActKey>,
    pub(crate) paragraphs: Vec<Paragraph>,
}

/// A paragraph of a document.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Paragraph {
    pub(crate) path: Vec<String>,
    pub(crate) role: ParagraphRole,
    pub(crate) text: String,
    pub(crate) cites: Vec<Cited>,
}

/// A citation in a paragraph.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Cited {
    /// The canonical symbol cited.
    pub(crate) target: String,
    /// Year, month and day written with it; what is not written is 0.
    pub(crate) date: (u16, u8, u8),
    pub(crate) span: text::Span,
}

/// Reads `documents.toml` and every document it lists, sorted by symbol. What a resolution
/// prints of itself is added to the registry.
pub(crate) fn read(folder: &Path, registry: &mut Registry) -> Result<Vec<Document>, CorpusError> {
    let path = folder.join("documents.toml");
    let text = std::fs::read_to_string(&path).map_err(CorpusError::read(&path))?;
    let fault = |what: String| CorpusError::Documents { path: path.clone(), what };
    let list: List = toml::from_str(&text).map_err(|error| fault(error.to_string()))?;
    let mut documents = Vec::new();
    for listed in list.document {
        let date = listed
            .date
            .date
            .and_then(|date| Date::new(date.year as i16, date.month as i8, date.day as i8).ok());
        let date = date.ok_or_else(|| fault(format!("{}: no date", listed.symbol)))?;
        let language = Language::from_code(&listed.language)
            .ok_or_else(|| fault(format!("{}: which language?", listed.symbol)))?;
        let body = coverage::body(&listed.body)
            .ok_or_else(|| fault(format!("{}: whose document?", listed.symbol)))?;
        let file = folder.join(&listed.file);
        let source = std::fs::read_to_string(&file).map_err(CorpusError::read(&file))?;
        let mut document = Document {
            act: act_of(registry, &listed.symbol),
            symbol: listed.symbol,
            title: listed.title,
            date: Some(date),
            language,
            paragraphs: Vec::new(),
        };
        let draft = draft::parse(&source, &Options { language: Some(language), markdown: false });
        document.paragraphs = paragraphs(&draft, Some(body));
        if listed.date_confidence == "text" {
            print_in(registry, &document, &draft);
        }
        documents.push(document);
    }
    documents.sort_by(|one, other| one.symbol.cmp(&other.symbol));
    Ok(documents)
}

fn act_of(registry: &Registry, symbol: &str) -> Option<ActKey> {
    registry.acts.iter().find(|(_, entry)| entry.symbol == symbol).map(|(key, _)| *key)
}

/// The paragraphs of a draft, and what each of them cites.
pub(crate) fn paragraphs(draft: &draft::Draft<'_>, body: Option<Body>) -> Vec<Paragraph> {
    let role = |role: Role| match role {
        Role::Preambular => ParagraphRole::Preambular,
        Role::Operative | Role::Body => ParagraphRole::Numbered,
        Role::Subparagraph(_) => ParagraphRole::Subparagraph,
        Role::Footnote => ParagraphRole::Footnote,
        _ => ParagraphRole::Other,
    };
    draft
        .paragraphs
        .iter()
        .map(|paragraph| Paragraph {
            path: paragraph.path.clone(),
            role: role(paragraph.role),
            text: paragraph.flow.text().to_owned(),
            cites: cites(paragraph.flow.text(), draft.language, body),
        })
        .collect()
}

/// What a paragraph cites by symbol, with the dates it writes.
fn cites(text: &str, language: Language, body: Option<Body>) -> Vec<Cited> {
    let context = Context { own_body: body };
    let mut cites = Vec::new();
    for citation in citation::find(text, language, &context) {
        let Target::Symbol(symbol @ (Symbol::Act(_) | Symbol::Document(_))) = citation.target
        else {
            continue;
        };
        let date = citation
            .date
            .map_or((0, 0, 0), |date| (date.year, date.month.unwrap_or(0), date.day.unwrap_or(0)));
        cites.push(Cited { target: symbol.to_string(), date, span: citation.span });
    }
    cites
}

/// Adds to the registry what a resolution prints of itself: title, date and meeting.
fn print_in(registry: &mut Registry, document: &Document, draft: &draft::Draft<'_>) {
    let Some(key) = document.act else { return };
    let Some(entry) = registry.acts.get_mut(&key) else { return };
    let printed = (document.title.clone(), TitleSource::Document);
    match document.language {
        Language::Russian => entry.title_ru = printed,
        Language::English => entry.title_en = printed,
        _ => {}
    }
    let unsure = entry.status.sureness() < Sureness::Sure;
    if unsure || entry.date == document.date {
        entry.status = entry.status.max(DateStatus::Text);
        entry.date = document.date;
    }
    entry.existence = Existence::Text;
    if let (Some((meeting, _)), true, Some(Body::GeneralAssembly)) =
        (draft.closing.and_then(|closing| closing.meeting), entry.meeting.is_empty(), key.body())
        && let Some(knowledge::Series::Session(citation::Session::Regular(session))) = key.series()
    {
        entry.meeting = format!("A/{session}/PV.{meeting}");
    }
}
