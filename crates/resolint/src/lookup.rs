//! `resolint lookup`: what is known of 58/208, «А/58/98», 1325, of МОМ, of the name of a body or
//! a treaty in any case, of words of a title.

use citation::{Act, ActKind, Body, Context, Symbol, Target, Unit};
use knowledge::glossary::Candidate as Named;
use knowledge::{Coverage, Knowledge, Series};
use lint::Message;
use report::Candidate;
use text::Language;

use crate::arguments::{LookupArguments, PageFormat};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;
use crate::packs;

/// Candidates that a search by words shows.
const MOST: usize = 10;
/// The score from which a name is the one that was meant.
const SURE: f64 = 0.94;

/// Runs the command.
pub(crate) fn run(arguments: &LookupArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let knowledge = packs::of_folder(&arguments.packs, &environment);
    let query = arguments.query.join(" ");
    let candidates = candidates(&arguments.query, &query, knowledge);
    let text = match arguments.format {
        PageFormat::Json => report::lookup_json(&query, &candidates, knowledge),
        PageFormat::Text => report::lookup_text(&candidates, knowledge, &environment.words),
    };
    let nothing = candidates.is_empty();
    Output::stdout(&environment).finish(text.as_bytes());
    if nothing {
        environment.note("", &nothing_known(&query, knowledge));
    }
    environment.exit(if nothing { Exit::Findings } else { Exit::Clean })
}

/// What the words of the query may mean: each of them a symbol, all of them one symbol, the name
/// of an entity, or words of names and titles.
fn candidates<'k>(words: &[String], query: &str, knowledge: &Knowledge<'k>) -> Vec<Candidate<'k>> {
    if let Ok(symbol) = query.parse::<Symbol>() {
        return of_symbol(&symbol, "", knowledge);
    }
    if let Some((symbol, path)) = paragraph_of(query) {
        return of_symbol(&symbol, &path, knowledge);
    }
    let named = knowledge.glossary().search(query);
    let exact = named.iter().filter(|found| f64::from(found.score) >= SURE).count();
    if exact > 0 {
        return named[..exact].iter().map(|found| entity(found, knowledge)).collect();
    }
    if let Some((symbol, path)) = cited(query) {
        return of_symbol(&symbol, &path, knowledge);
    }
    let symbols: Result<Vec<Symbol>, _> = words.iter().map(|word| word.parse()).collect();
    if let Ok(symbols) = symbols {
        return symbols.iter().flat_map(|symbol| of_symbol(symbol, "", knowledge)).collect();
    }
    let mut found: Vec<Candidate<'k>> = titled(query, knowledge);
    found.extend(named.iter().take(MOST).map(|found| entity(found, knowledge)));
    found.sort_by(|one, other| other.score.total_cmp(&one.score));
    found.truncate(MOST);
    found
}

/// A body, an instrument, a conference or a State, with the places of the corpus that name it.
fn entity<'k>(found: &Named<'k>, knowledge: &Knowledge<'k>) -> Candidate<'k> {
    let mut definition = knowledge.definition_of_entity(found.entity);
    definition.places = knowledge.places_of(found.entity);
    Candidate { definition, score: f64::from(found.score) }
}

/// Acts whose titles hold most of the words: the better, the more of the title they are.
fn titled<'k>(query: &str, knowledge: &Knowledge<'k>) -> Vec<Candidate<'k>> {
    let hits = knowledge.search(query, MOST).into_iter();
    hits.filter(|hit| hit.words * 2 > hit.of)
        .filter_map(|hit| {
            let symbol = hit.record.symbol()?;
            let definition = knowledge.definition_of_symbol(&symbol, "");
            let words = f64::from(hit.words);
            let shortest = definition.names.iter().map(|(_, title)| title.split(' ').count()).min();
            let of_title = words / (shortest.unwrap_or(1) as f64).max(words);
            let of_query = words / f64::from(hit.of.max(1));
            Some(Candidate { definition, score: SURE * of_query * (of_query + of_title) / 2.0 })
        })
        .collect()
}

/// «пункт 10 b) резолюции 58/208 Генеральной Ассамблеи», as it stands in a draft: the only
/// symbol that the words cite, and the path of the paragraph (empty for the whole act).
fn cited(query: &str) -> Option<(Symbol, String)> {
    let cyrillic = query.chars().any(|letter| ('а'..='я').contains(&letter));
    let language = if cyrillic { Language::Russian } else { Language::English };
    let found = citation::find(query, language, &Context::default());
    let [citation] = found.as_slice() else { return None };
    let Target::Symbol(symbol) = &citation.target else { return None };
    let path = match citation.pinpoint.parts.as_slice() {
        [part] => match part.unit {
            Unit::Paragraph => part.label.replace(['(', ')'], " "),
            Unit::PreambularParagraph => format!("preamble {}", part.label),
            _ => String::new(),
        },
        _ => String::new(),
    };
    let path: Vec<&str> = path.split_whitespace().collect();
    Some((symbol.clone(), path.join(" ")))
}

/// «58/208, пункт 10 b», "A/RES/58/208 paragraph 10": the symbol and the path of the paragraph.
fn paragraph_of(query: &str) -> Option<(Symbol, String)> {
    let at = query.find([',', '§']).or_else(|| query.find(" п")).or_else(|| query.find(" p"))?;
    let symbol = query[..at].trim().parse().ok()?;
    let words = query[at..].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let path: Vec<&str> = words
        .filter_map(|word| match word {
            _ if word.starts_with("преамбул") || word.starts_with("preamb") => {
                Some("preamble")
            }
            _ if word.chars().count() == 1 || word.starts_with(|c: char| c.is_ascii_digit()) => {
                Some(word)
            }
            _ => None,
        })
        .filter(|word| *word != "п" && *word != "p")
        .collect();
    (!path.is_empty()).then(|| (symbol, path.join(" ")))
}

/// An act that no body is named with may be any body's.
fn of_symbol<'k>(symbol: &Symbol, path: &str, knowledge: &Knowledge<'k>) -> Vec<Candidate<'k>> {
    let of = |symbol: &Symbol, score| Candidate {
        definition: knowledge.definition_of_symbol(symbol, path),
        score,
    };
    let Symbol::Act(act) = symbol else {
        let found = of(symbol, 1.0);
        let known = found.definition.document.is_some() || !found.definition.places.is_empty();
        return if known { vec![found] } else { Vec::new() };
    };
    let mut found = Vec::new();
    for act in readings(act) {
        let symbol = Symbol::Act(act.clone());
        if let Some(record) = knowledge.act(&symbol) {
            found.push(of(&record.symbol().unwrap_or(symbol), 1.0));
            continue;
        }
        for part in knowledge.parts(&act) {
            found.extend(part.symbol().map(|symbol| of(&symbol, 0.9)));
        }
    }
    found
}

/// The acts that are written so: of the body that is named, or of each, resolutions first.
fn readings(act: &Act) -> Vec<Act> {
    if act.body.is_some() {
        return vec![act.clone()];
    }
    let kinds = match act.kind {
        ActKind::Resolution => &[ActKind::Resolution, ActKind::Decision][..],
        _ => std::slice::from_ref(&act.kind),
    };
    let of_kind = |kind: &ActKind| {
        let kind = *kind;
        Body::coded().map(move |body| Act { body: Some(body), kind, ..act.clone() })
    };
    kinds.iter().flat_map(of_kind).collect()
}

fn coverage(symbol: &Symbol, knowledge: &Knowledge<'_>) -> Option<Coverage> {
    let Symbol::Act(act) = symbol else { return None };
    Some(knowledge.coverage(act.body?, act.kind, Series::of(act.number)))
}

/// Why there is no answer: the numbers of a series that is known end elsewhere, or nothing is
/// known of it.
fn nothing_known(query: &str, knowledge: &Knowledge<'_>) -> Message {
    let none = Message::new("lookup-none").with("query", query);
    let Ok(Symbol::Act(act)) = query.parse() else { return none };
    let act = Act { body: act.body.or(Some(Body::GeneralAssembly)), ..act };
    let symbol = Symbol::Act(act.clone());
    let range = act.body.and_then(|body| knowledge.range(body, act.kind, Series::of(act.number)));
    match (range, coverage(&symbol, knowledge)) {
        (Some((low, high)), Some(coverage)) => Message::new("lookup-none-in-range")
            .with("symbol", symbol.to_string())
            .with("low", low)
            .with("high", high)
            .with("coverage", lint::definition::coverage(coverage)),
        _ => none,
    }
}
