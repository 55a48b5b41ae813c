//! What a document prints of itself: symbol, title, date and body, told from its masthead, its
//! number line, its line of adoption and its closing lines.
//!
//! As the United Nations prints a resolution: "A/RES/78/217", "Resolution adopted by the General
//! Assembly on 19 December 2023", «Резолюция, принятая Генеральной Ассамблеей 22 декабря 2003
//! года», "Adopted by the Security Council at its 4213th meeting, on 31 October 2000".

use citation::{Act, ActKind, Body, Symbol};
use draft::{Draft, Kind, NodeKind, Organ, Role};
use jiff::civil::Date;

use crate::{DateSource, Details};

/// Lines of the head of a document in which its symbol may stand.
const HEAD: usize = 40;
/// A title of a resolution is hardly longer, in bytes.
const LONGEST_TITLE: usize = 1200;
/// Words that say, with a date, when an act was adopted; in small letters.
const ADOPTED: [&str; 10] = [
    "adopted by",
    "adopted at",
    "adopted on",
    "принятая",
    "принята ",
    "принято ",
    "принятое",
    "adoptée par",
    "aprobada por",
    "adoptada por",
];

/// What the draft prints of itself.
pub fn printed(draft: &Draft<'_>) -> Details {
    let act = heading_act(draft);
    let masthead = masthead_symbol(draft);
    // «58/208» below the masthead of a report is the number of the resolution it quotes.
    let symbol = match (act, masthead) {
        (Some(act), Some(Symbol::Act(printed))) if act.number != printed.number => {
            Some(Symbol::Act(printed))
        }
        (Some(act), Some(Symbol::Act(printed))) => {
            let body = printed.body.or(act.body);
            Some(Symbol::Act(Act { body, ..if printed.part.0.is_some() { printed } else { act } }))
        }
        (Some(act), None) => Some(Symbol::Act(act)),
        (_, printed) => printed,
    };
    let is_act = matches!(symbol, Some(Symbol::Act(_)));
    Details {
        title: title(draft),
        date: adopted(draft).or_else(|| (!is_act).then(|| distributed(draft)).flatten()),
        body: body_of(symbol.as_ref()).or_else(|| draft.organ.and_then(body_of_organ)),
        language: Some(draft.language),
        symbol: symbol.map(|symbol| symbol.to_string()),
    }
}

/// The body whose document bears a symbol.
fn body_of(symbol: Option<&Symbol>) -> Option<Body> {
    match symbol? {
        Symbol::Act(act) => act.body,
        Symbol::Document(symbol) => match symbol {
            _ if symbol.starts_with("A/HRC/") => Some(Body::HumanRightsCouncil),
            _ if symbol.starts_with("E/CN.4/") => Some(Body::CommissionOnHumanRights),
            _ if symbol.starts_with("A/") => Some(Body::GeneralAssembly),
            _ if symbol.starts_with("S/") => Some(Body::SecurityCouncil),
            _ if symbol.starts_with("E/") => Some(Body::EconomicAndSocialCouncil),
            _ => None,
        },
        _ => None,
    }
}

fn body_of_organ(organ: Organ) -> Option<Body> {
    match organ {
        Organ::GeneralAssembly => Some(Body::GeneralAssembly),
        Organ::SecurityCouncil => Some(Body::SecurityCouncil),
        Organ::EconomicAndSocialCouncil => Some(Body::EconomicAndSocialCouncil),
        Organ::HumanRightsCouncil => Some(Body::HumanRightsCouncil),
        Organ::CommissionOnHumanRights => Some(Body::CommissionOnHumanRights),
        Organ::Other => None,
    }
}

/// The act that the number line and the enacting line name together: «58/208.» and «Генеральная
/// Ассамблея,».
fn heading_act(draft: &Draft<'_>) -> Option<Act> {
    let number = draft.heading?.number?.of(draft.source);
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    let Ok(Symbol::Act(act)) = number.parse() else { return None };
    let body = draft.organ.and_then(body_of_organ).or(act.body)?;
    let kind = if draft.kind == Kind::Decision { ActKind::Decision } else { act.kind };
    Some(Act { body: Some(body), kind, ..act })
}

/// The first symbol of the masthead that stands outside brackets; a report has its own in the
/// running heads.
fn masthead_symbol(draft: &Draft<'_>) -> Option<Symbol> {
    let ends = draft.heading.and_then(|heading| heading.number.or(heading.title));
    let end = ends.map_or(draft.source.len(), |span| span.start as usize);
    let head = &draft.source[..end];
    let mut lines = head.lines().filter(|line| !line.trim().is_empty()).take(HEAD);
    lines.find_map(symbol_in).or_else(|| {
        let furniture = draft.nodes.iter().filter(|node| node.kind == NodeKind::PageFurniture);
        furniture.take(HEAD).find_map(|node| symbol_in(node.span.of(draft.source)))
    })
}

/// The symbol in a line of a masthead or a running head, outside brackets. All other words of the
/// line are those of a masthead: «см. A/58/98» names another document.
fn symbol_in(line: &str) -> Option<Symbol> {
    if line.len() > 200 {
        return None;
    }
    let words: Vec<&str> = line
        .split(|c: char| c.is_whitespace() || matches!(c, '*' | '|' | '\\' | '#'))
        .filter(|word| !word.is_empty())
        .collect();
    let (at, len, symbol) = (0..words.len()).find_map(|at| {
        let slash = words[at].contains('/') && words[at].starts_with(char::is_uppercase);
        let two = words.get(at..at + 2).map(|two| two.join(" "));
        let two = two.and_then(|two| Some((at, 2, two.parse().ok()?)));
        two.or_else(|| Some((at, 1, words[at].parse().ok()?))).filter(|_| slash)
    })?;
    let own = matches!(symbol, Symbol::Act(Act { body: Some(_), .. }) | Symbol::Document(_));
    let around = words[..at].iter().chain(&words[at + len..]);
    (own && around.into_iter().all(|word| is_masthead(word))).then_some(symbol)
}

/// Whether a word stands in mastheads and running heads: the names of the Organization and its
/// organs, the words of distribution, figures.
fn is_masthead(word: &str) -> bool {
    const STEMS: [&str; 44] = [
        "united",
        "nations",
        "organization",
        "general",
        "assembl",
        "security",
        "council",
        "econom",
        "and",
        "social",
        "human",
        "rights",
        "distr",
        "limited",
        "original",
        "english",
        "russian",
        "организаци",
        "объединенн",
        "наци",
        "генеральн",
        "ассамбле",
        "совет",
        "безопасност",
        "экономическ",
        "и",
        "социальн",
        "по",
        "правам",
        "человека",
        "unies",
        "assemblée",
        "générale",
        "conseil",
        "sécurité",
        "naciones",
        "unidas",
        "asamblea",
        "consejo",
        "seguridad",
        "de",
        "page",
        "стр",
        "advance",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let figures = word.bytes().all(|byte| byte.is_ascii_digit());
    let is = |stem: &str| word == stem || (stem.len() > 4 && word.starts_with(stem));
    figures || word.contains('/') || STEMS.into_iter().any(is)
}

/// The title below or beside the number, in one line.
fn title(draft: &Draft<'_>) -> Option<String> {
    let span = draft.heading?.title?;
    let holding = |paragraph: &&draft::Paragraph<'_>| paragraph.span.covers(span);
    let flow = draft.paragraphs.iter().find(holding).map(|paragraph| &paragraph.flow);
    let from = flow.and_then(|flow| flow.from_source(span.start as usize));
    let text = match (flow, from) {
        (Some(flow), Some(from)) => flow.text().get(from..).unwrap_or_default(),
        _ => span.of(draft.source),
    };
    let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let heading = !title.is_empty() && title.len() <= LONGEST_TITLE && !tells_adoption(&title);
    heading.then_some(title)
}

/// The day of adoption, from the line above the title and the line at the end. Where they
/// differ, neither is more than stated.
fn adopted(draft: &Draft<'_>) -> Option<(Date, DateSource)> {
    let above = draft.paragraphs.iter().take(HEAD).find_map(|paragraph| {
        let head = matches!(paragraph.role, Role::Masthead | Role::Title | Role::Body);
        let text = paragraph.flow.text();
        if !head || text.len() > LONGEST_TITLE {
            return None;
        }
        tells_adoption(text).then(|| full_date(text)).flatten()
    });
    let below = draft.closing.and_then(|closing| full_date(closing.date?.of(draft.source)));
    match (above, below) {
        (Some(above), Some(below)) if above != below => Some((above, DateSource::Stated)),
        (above, below) => above.or(below).map(|date| (date, DateSource::Printed)),
    }
}

fn tells_adoption(text: &str) -> bool {
    let folded = text.to_lowercase();
    ADOPTED.iter().any(|words| folded.contains(words))
}

/// The day a document was distributed or dated: the first full date of its head.
fn distributed(draft: &Draft<'_>) -> Option<(Date, DateSource)> {
    let mut lines = draft.source.lines().filter(|line| !line.trim().is_empty()).take(HEAD / 2);
    let date = lines.find_map(|line| full_date(line).filter(|_| line.len() < 120))?;
    Some((date, DateSource::Stated))
}

fn full_date(text: &str) -> Option<Date> {
    citation::date::find(text).iter().find_map(citation::WrittenDate::to_date)
}
