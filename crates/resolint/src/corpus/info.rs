//! `resolint corpus info`: what a pack holds, and what was left out of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use citation::Session;
use jiff::civil::Date;
use knowledge::{ActKey, Knowledge, Pack, Series};
use lint::Message;
use serde_json::{Value, json};

use super::build::megabytes;
use super::why::Why;
use crate::arguments::PageFormat;
use crate::arguments::corpus::{InfoArguments, PackArguments};
use crate::environment::{Environment, shown};
use crate::exit::Exit;
use crate::output::Output;
use crate::packs;

/// Runs the command.
pub(crate) fn run(arguments: &InfoArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let paths = match &arguments.file {
        Some(file) => vec![file.clone()],
        None => {
            let none = PackArguments { pack: Vec::new(), config: None, no_config: false };
            packs::paths_of_folder(&none, &environment)
        }
    };
    let mut pages: Vec<Page<'_>> = Vec::new();
    for path in &paths {
        match packs::mapped(path) {
            Ok((bytes, pack)) => pages.push(Page::of(shown(path), bytes, pack)),
            Err(message) => environment.fail(&shown(path), &message),
        }
    }
    if paths.is_empty() {
        let name = environment.words.say(&Message::new("info-built-in"));
        pages.push(Page::of(name, builtin::bytes(), builtin::pack()));
    }
    let text = match arguments.format {
        PageFormat::Json => {
            let packs: Vec<Value> = pages.iter().map(|page| page.json(&environment)).collect();
            let page = json!({ "schema": "resolint.corpus/1", "packs": packs });
            serde_json::to_string_pretty(&page).unwrap_or_default() + "\n"
        }
        PageFormat::Text => {
            let pages: Vec<String> = pages.iter().map(|page| page.text(&environment)).collect();
            pages.join("\n")
        }
    };
    Output::stdout(&environment).finish(text.as_bytes());
    environment.exit(Exit::Clean)
}

/// What is told of one pack.
struct Page<'k> {
    name: String,
    pack: Pack<'k>,
    bytes: &'k [u8],
    documents: usize,
    citations: usize,
    acts: usize,
    dates: Option<(Date, Date)>,
    /// By body and session, `GA 58`; documents that are no acts by what their symbols begin with.
    by_session: BTreeMap<(String, u16), usize>,
    by_language: BTreeMap<&'static str, usize>,
}

impl<'k> Page<'k> {
    fn of(name: String, bytes: &'k [u8], pack: Pack<'k>) -> Self {
        let knowledge = Knowledge::new(vec![pack]);
        let mut page = Page {
            name,
            pack,
            bytes,
            documents: 0,
            citations: pack.citations(),
            acts: knowledge.acts().count(),
            dates: None,
            by_session: BTreeMap::new(),
            by_language: BTreeMap::new(),
        };
        for document in knowledge.documents() {
            page.documents += 1;
            *page.by_language.entry(document.language().code()).or_default() += 1;
            let place = place_of(document.act(), document.symbol());
            *page.by_session.entry(place).or_default() += 1;
            if let Some(date) = document.date() {
                let (first, last) = page.dates.unwrap_or((date, date));
                page.dates = Some((first.min(date), last.max(date)));
            }
        }
        page
    }

    fn text(&self, environment: &Environment) -> String {
        let say = |message: Message| environment.words.say(&message);
        let mut out = format!("{}\n", self.name);
        let mut line = |text: String| {
            let _ = writeln!(out, "  {text}");
        };
        line(say(Message::new("info-holds")
            .with("documents", self.documents)
            .with("acts", self.acts)
            .with("citations", self.citations)));
        if let Some((first, last)) = self.dates {
            line(say(Message::new("info-dates").with("first", first).with("last", last)));
        }
        if let Some(archive) = self.pack.archive() {
            let id = if archive.texts { "info-texts" } else { "info-no-texts" };
            line(say(Message::new(id).with("text", megabytes(archive.bytes))));
            line(say(Message::new("info-coverage")));
        }
        let languages: Vec<String> =
            self.by_language.iter().map(|(code, count)| format!("{code} {count}")).collect();
        line(say(Message::new("info-languages").with("list", languages.join(", "))));
        let mut bodies: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for ((body, session), count) in &self.by_session {
            let sessions = bodies.entry(body).or_default();
            sessions.push(match session {
                0 => count.to_string(),
                _ => format!("{session}: {count}"),
            });
        }
        for (body, sessions) in bodies {
            line(format!("{body}  {}", sessions.join(", ")));
        }
        line(say(Message::new("info-size").with("size", megabytes(self.bytes.len() as u64))));
        for (section, size) in Pack::sizes(self.bytes).unwrap_or_default() {
            if size > 0 {
                let name = format!("{section:?}");
                line(format!("  {name:<16} {:>10}", megabytes(size as u64)));
            }
        }
        let left: Vec<_> = self.pack.left_out().collect();
        if !left.is_empty() {
            line(say(Message::new("info-left-out").with("count", left.len())));
            for left in left {
                line(format!("  {}: {}", shown(Path::new(left.name)), why(&left, environment)));
            }
        }
        out
    }

    fn json(&self, environment: &Environment) -> Value {
        let sessions: Vec<Value> = (self.by_session.iter())
            .map(|((body, session), count)| {
                let session = (*session != 0).then_some(*session);
                json!({ "body": body, "session": session, "documents": count })
            })
            .collect();
        let sizes = Pack::sizes(self.bytes).unwrap_or_default();
        let sizes: serde_json::Map<String, Value> = sizes
            .into_iter()
            .map(|(section, size)| (format!("{section:?}"), json!(size)))
            .collect();
        let left_out: Vec<Value> = (self.pack.left_out())
            .map(|left| {
                json!({ "name": left.name, "reason": left.reason, "message": why(&left, environment) })
            })
            .collect();
        let archive = self.pack.archive();
        json!({
            "name": self.name,
            "documents": self.documents,
            "acts": self.acts,
            "citations": self.citations,
            "from": self.dates.map(|(first, _)| first.to_string()),
            "to": self.dates.map(|(_, last)| last.to_string()),
            "languages": self.by_language,
            "sessions": sessions,
            "text_bytes": archive.map(|archive| archive.bytes),
            "texts_stored": archive.is_none_or(|archive| archive.texts),
            "bytes": self.bytes.len(),
            "sections": sizes,
            "left_out": left_out,
        })
    }
}

/// Body and session, or year, of an act; what the symbol of another document begins with.
fn place_of(act: Option<ActKey>, symbol: &str) -> (String, u16) {
    let Some((key, body)) = act.and_then(|key| Some((key, key.body()?))) else {
        let head = symbol.rsplit_once('/').map_or(symbol, |(head, _)| head);
        return (format!("{head}/…"), 0);
    };
    let (kind, session) = match key.series() {
        Some(Series::Session(Session::Regular(session)) | Series::Year(session)) => ("", session),
        Some(Series::Session(Session::Special(session))) => (" S", session),
        Some(Series::Session(Session::EmergencySpecial(session))) => (" ES", session),
        _ => ("", 0),
    };
    (format!("{}{kind}", body.code()), session)
}

fn why(left: &knowledge::LeftOut<'_>, environment: &Environment) -> String {
    let message = Why::message(left.reason, left.detail);
    message.map_or_else(|| left.reason.to_owned(), |message| environment.words.say(&message))
}
