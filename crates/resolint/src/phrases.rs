//! `resolint phrases`: how adopted resolutions go on, with how often and where.

use knowledge::OpenerPart;
use knowledge::phrases::complete::{Asked, Continuation, Slots};
use lint::Message;
use text::Language;

use crate::arguments::{PageFormat, PhrasesArguments};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;

/// Continuations that are shown.
const MOST: usize = 12;

/// Runs the command.
pub(crate) fn run(arguments: &PhrasesArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let knowledge = builtin::knowledge();
    let prefix = arguments.prefix.join(" ");
    let asked_for: Option<Language> = arguments.lang.and_then(Into::into);
    let language = asked_for.unwrap_or_else(|| language_of(&prefix));
    let slots = Slots::default();
    let parts = match arguments.part.map(OpenerPart::from) {
        Some(part) => vec![part],
        None => vec![OpenerPart::Operative, OpenerPart::Preambular],
    };
    let mut found: Vec<Continuation<'_>> = Vec::new();
    for part in parts {
        let asked = Asked { language, part: Some(part), before: &prefix, slots: &slots };
        let new = knowledge.complete(&asked, MOST);
        found.retain(|known| new.iter().all(|new| new.text() != known.text()));
        found.extend(new);
    }
    found.sort_by_key(|it| (!it.whole, std::cmp::Reverse(it.documents)));
    found.truncate(MOST);
    let text = match arguments.format {
        PageFormat::Json => report::phrases_json(&prefix, &found),
        PageFormat::Text => report::phrases_text(&prefix, &found, &environment.words),
    };
    Output::stdout(&environment).finish(text.as_bytes());
    if found.is_empty() {
        let none = Message::new("phrases-none").with("prefix", prefix.as_str());
        environment.note("", &none);
    } else if !knowledge.counts_phrases(language) {
        environment.note("", &Message::new("phrases-not-counted"));
    }
    environment.exit(if found.is_empty() { Exit::Findings } else { Exit::Clean })
}

fn language_of(prefix: &str) -> Language {
    match prefix.chars().any(|letter| ('\u{400}'..'\u{500}').contains(&letter)) {
        true => Language::Russian,
        false => Language::English,
    }
}
