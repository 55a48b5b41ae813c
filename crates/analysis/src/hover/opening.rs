//! The words that open a paragraph: what other languages say in their place, how strong they
//! are, which other opener has the same words.

use knowledge::{Opener, OpenerPart, Opening};
use lint::{Message, Messages};
use text::Language;

use crate::Snapshot;
use crate::page::Page;

/// The languages in which openers are known.
const LANGUAGES: [Language; 4] =
    [Language::English, Language::Russian, Language::French, Language::Spanish];

/// How the table of openers begins to tell their strength, and what is said of it.
const TONES: [(&str, &str); 9] = [
    ("strongest", "tone-strongest"),
    ("strong", "tone-strong"),
    ("negative", "tone-negative"),
    ("positive", "tone-positive"),
    ("mildly positive", "tone-mildly-positive"),
    ("neutral", "tone-neutral"),
    ("weak", "tone-weak"),
    ("soft", "tone-weak"),
    ("solemn", "tone-solemn"),
];

/// Writes what is known of an opening.
pub(super) fn write(
    page: &mut Page,
    snapshot: &Snapshot,
    opening: &Opening<'_>,
    messages: &Messages,
) {
    let said = |opener: Opener<'_>| match opening.adverb {
        Some((adverb, _)) => opener.with(adverb).to_owned(),
        None => opener.text().to_owned(),
    };
    page.title(&said(opening.opener));
    let own = snapshot.checked().draft.language;
    let elsewhere: Vec<String> = LANGUAGES
        .into_iter()
        .filter(|language| *language != own)
        .flat_map(|language| of_all_parts(snapshot, language).into_iter())
        .filter(|other| other.id() == opening.opener.id())
        .map(said)
        .filter(|words| !words.is_empty())
        .collect();
    page.list(&elsewhere);
    if let Some(tone) = tone(opening.opener) {
        page.line(&messages.say(&tone));
    }
    // Two openers of one language may share their words: each has its own counterparts.
    let same = of_all_parts(snapshot, own)
        .into_iter()
        .filter(|other| other.id() != opening.opener.id() && other.text() == opening.opener.text());
    let counterpart = if own == Language::English { Language::Russian } else { Language::English };
    let others = of_all_parts(snapshot, counterpart);
    let also: Vec<String> = same
        .filter_map(|same| others.iter().find(|it| it.id() == same.id()).copied())
        .map(said)
        .filter(|words| !words.is_empty())
        .collect();
    if !also.is_empty() {
        page.line(&messages.say(&Message::new("hover-also").with("words", also.join("; "))));
    }
}

fn of_all_parts(snapshot: &Snapshot, language: Language) -> Vec<Opener<'_>> {
    let parts = [OpenerPart::Preambular, OpenerPart::Operative];
    let knowledge = snapshot.knowledge();
    parts.into_iter().flat_map(|part| knowledge.openers(language, part)).collect()
}

/// How strong an opener is; nothing where the table tells something else of it.
fn tone(opener: Opener<'_>) -> Option<Message> {
    let tone = opener.tone();
    let (_, id) = TONES.iter().find(|(begin, _)| tone.starts_with(begin))?;
    let level = tone.split_once("level ").map_or("", |(_, level)| level);
    let level: String = level.chars().take_while(char::is_ascii_digit).collect();
    Some(match level.is_empty() {
        true => Message::new(id),
        false => Message::new("tone-negative-level").with("level", level),
    })
}
