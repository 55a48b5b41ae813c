//! The number of an act, by its first figures or by words of its title, in the form that the
//! language has for it: «58/208 от 23 декабря 2003 года», "Human Rights Council resolution 35/3".

use citation::{Act, ActKind, ActNumber, Body, Part, Session};
use knowledge::glossary::Case;
use knowledge::{Knowledge, Record, Series, Sureness};
use text::{Language, Span};

use super::caret::Caret;
use super::{About, Completions, Item, ItemKind};

/// Offers at most.
const MOST: usize = 60;
/// Letters of a title from which it is looked for.
const LEAST: usize = 3;
/// Figures of the longest number.
const FIGURES: u32 = 5;
/// Stems of the nouns before a number.
const NOUNS: [(&str, ActKind); 4] = [
    ("резолюци", ActKind::Resolution),
    ("решени", ActKind::Decision),
    ("resolution", ActKind::Resolution),
    ("decision", ActKind::Decision),
];
/// Words before a noun by which a body speaks of its own acts, without their endings.
const OWN: [&str; 4] = ["сво", "ее", "its", "our"];
/// Words between a noun and the words of a title.
const ABOUT: [&str; 6] = ["о", "об", "по", "on", "about", "entitled"];
/// Bodies that number their acts by session as the Assembly does.
const BY_SESSION: [Body; 2] = [Body::GeneralAssembly, Body::HumanRightsCouncil];

/// What stands before the caret: «свою резолюцию 58/2».
struct Typed<'t> {
    kind: ActKind,
    /// The body speaks of its own act.
    own: bool,
    /// From the noun to the caret.
    from_noun: &'t str,
    /// Behind the noun, or behind the last member of a list.
    words: &'t str,
}

pub(super) fn completions(caret: &Caret<'_>) -> Option<Completions> {
    let typed = typed(caret.before())?;
    let figures = typed.words.starts_with(|c: char| c.is_ascii_digit())
        || typed.words.starts_with("S-")
        || typed.words.starts_with("ES-");
    let bodies = Bodies::new(caret, typed.own);
    let mut incomplete = true;
    let records = if figures {
        let mut found = by_number(caret.snapshot.knowledge(), &typed, &bodies);
        incomplete = found.len() > MOST || !typed.words.contains('/');
        found.truncate(MOST);
        found
    } else {
        by_title(caret, &typed, &bodies)
    };
    let today = caret.snapshot.settings().as_of;
    let known = records.into_iter().filter(|it| it.date().is_none_or(|date| date <= today));
    let items: Vec<Item> = known.filter_map(|it| item(caret, &typed, &bodies, &it)).collect();
    (!items.is_empty()).then_some(Completions { items, incomplete })
}

/// The noun and what follows it, when the caret stands behind them in one clause.
fn typed(before: &str) -> Option<Typed<'_>> {
    let clause = before.rsplit([';', '(', '«', '“', '"']).next()?;
    let (at, kind) = NOUNS
        .iter()
        .filter_map(|(stem, kind)| Some((rfind_word(clause, stem)?, *kind)))
        .max_by_key(|(at, _)| *at)?;
    let from_noun = &clause[at..];
    let noun = from_noun.find(char::is_whitespace)?;
    let rest = from_noun[noun..].trim_start();
    let list = rest.rsplit([' ', '\n', '\u{A0}']).next().unwrap_or_default();
    // Behind a first member the next one is a number: «резолюции 49/127 от … года, 58/».
    let words = match rest.starts_with(|c: char| c.is_ascii_digit()) && list.len() < rest.len() {
        true if list.starts_with(|c: char| c.is_ascii_digit()) && list.contains('/') => list,
        true => return None,
        false => rest,
    };
    if words.contains([',', '.', ':', ')']) {
        return None;
    }
    let owner = clause[..at].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let own = OWN.iter().any(|word| owner.to_lowercase().starts_with(word));
    Some(Typed { kind, own, from_noun, words })
}

/// Where a word that begins with `stem` stands last, in small letters or with a capital.
fn rfind_word(text: &str, stem: &str) -> Option<usize> {
    let (first, rest) = stem.split_at(stem.chars().next().map_or(0, char::len_utf8));
    let capital = format!("{}{rest}", first.to_uppercase());
    let places = text.rmatch_indices(stem).chain(text.rmatch_indices(capital.as_str()));
    let begins = |at: &usize| !text[..*at].ends_with(char::is_alphabetic);
    places.map(|(at, _)| at).filter(begins).max()
}

/// Whose acts may be meant, and whose are named without their body.
struct Bodies {
    /// The body that speaks.
    speaks: Option<Body>,
    own: bool,
}

impl Bodies {
    fn new(caret: &Caret<'_>, own: bool) -> Self {
        let draft = &caret.snapshot.checked().draft;
        let speaks = caret.snapshot.settings().body.or_else(|| lint::speaking_body(draft));
        Self { speaks, own }
    }

    fn may_be(&self, body: Body) -> bool {
        !self.own || self.speaks.is_none_or(|speaks| speaks == body)
    }

    fn goes_unnamed(&self, body: Body) -> bool {
        self.own || self.speaks == Some(body)
    }
}

/// The acts whose number begins so: of a session or a year, or of the Security Council.
fn by_number<'k>(knowledge: &Knowledge<'k>, typed: &Typed<'_>, bodies: &Bodies) -> Vec<Record<'k>> {
    let act = |body: Body, number: ActNumber| Act {
        body: Some(body),
        kind: typed.kind,
        number,
        part: Part(None),
    };
    let Some((series, digits)) = typed.words.split_once('/') else {
        let running = numbers(typed.words, 1..=9_999);
        let council = running.filter(|_| bodies.may_be(Body::SecurityCouncil));
        let number = |number| ActNumber::WithYear { number, year: None };
        return council
            .flat_map(|it| knowledge.parts(&act(Body::SecurityCouncil, number(it))))
            .take(MOST + 1)
            .collect();
    };
    let mut found = Vec::new();
    for (body, series) in series_of(series) {
        if !bodies.may_be(body) {
            continue;
        }
        let Some((low, high)) = knowledge.range(body, typed.kind, series) else { continue };
        for number in numbers(digits, low..=high) {
            let number = match series {
                Series::Session(session) => ActNumber::InSession { session, number },
                Series::Year(year) => ActNumber::InYear { year, number },
                Series::Through => continue,
            };
            found.extend(knowledge.parts(&act(body, number)));
        }
    }
    found
}

/// The bodies whose numbers have this before the stroke: 58, S-21, 2000.
fn series_of(written: &str) -> Vec<(Body, Series)> {
    let session = |session: Session| {
        BY_SESSION.iter().map(|body| (*body, Series::Session(session))).collect()
    };
    if let Some(special) = written.strip_prefix("ES-").and_then(|it| it.parse().ok()) {
        return session(Session::EmergencySpecial(special));
    }
    if let Some(special) = written.strip_prefix("S-").and_then(|it| it.parse().ok()) {
        return session(Session::Special(special));
    }
    match written.parse::<u16>() {
        Ok(year @ 1946..=2100) => vec![(Body::EconomicAndSocialCouncil, Series::Year(year))],
        Ok(number @ 1..=200) => session(Session::Regular(number)),
        _ => Vec::new(),
    }
}

/// The numbers of a range whose figures begin so, in order.
fn numbers(
    digits: &str,
    range: std::ops::RangeInclusive<u32>,
) -> impl Iterator<Item = u32> + use<> {
    let begun: Option<u32> = digits.parse().ok().filter(|_| !digits.starts_with('0'));
    let longer = (0..FIGURES).filter_map(move |more| {
        let ten = 10_u32.pow(more);
        let first = begun?.checked_mul(ten)?;
        Some(first..first.saturating_add(ten))
    });
    let all = digits.is_empty().then(|| *range.start()..range.end() + 1);
    all.into_iter().chain(longer).flatten().filter(move |number| range.contains(number))
}

/// The acts whose titles have these words.
fn by_title<'k>(caret: &Caret<'k>, typed: &Typed<'_>, bodies: &Bodies) -> Vec<Record<'k>> {
    let words: Vec<&str> =
        typed.words.split_whitespace().skip_while(|word| ABOUT.contains(word)).collect();
    if words.last().is_none_or(|last| last.chars().count() < LEAST) {
        return Vec::new();
    }
    let hits = caret.snapshot.knowledge().search(&words.join(" "), MOST * 2);
    let all = hits.into_iter().filter(|hit| hit.words == hit.of).map(|hit| hit.record);
    let fits = |record: &Record<'_>| {
        record.act().is_some_and(|act| {
            act.kind == typed.kind && act.body.is_some_and(|body| bodies.may_be(body))
        })
    };
    all.filter(fits).take(MOST).collect()
}

fn item(
    caret: &Caret<'_>,
    typed: &Typed<'_>,
    bodies: &Bodies,
    record: &Record<'_>,
) -> Option<Item> {
    let act = record.act()?;
    let body = act.body?;
    let language = caret.language();
    let number = lint::spoken_number(&act);
    let sure = record.date_status().sureness() >= Sureness::Likely;
    let date = record.date().filter(|_| sure).map(|date| lint::date_in_words(date, language));
    let unnamed = bodies.goes_unnamed(body);
    let mut replaced = caret.last(typed.words.len());
    let mut text = String::new();
    match language {
        Language::Russian => {
            text.push_str(&number);
            if !unnamed {
                text.push(' ');
                text.push_str(&body_in_genitive(caret, body)?);
            }
            if let Some(date) = &date {
                text.push_str(" от ");
                text.push_str(date);
            }
        }
        Language::English => {
            // The body stands before the noun, which is written again behind it.
            if !unnamed {
                let noun = typed.from_noun.split_whitespace().next()?;
                replaced = caret.last(typed.from_noun.len());
                text = format!("{} {noun} ", body_name(caret, body)?);
            }
            text.push_str(&number);
            if let Some(date) = &date {
                text.push_str(" of ");
                text.push_str(date);
            }
        }
        _ => text.push_str(&number),
    }
    let title = [language, Language::English, Language::Russian]
        .into_iter()
        .find_map(|language| record.title(language))
        .map_or("", |(title, _)| title);
    let mut item = Item::new(text, ItemKind::Act, replaced);
    item.detail = title.to_owned();
    item.filter = written(caret, replaced, typed, &number);
    item.about = record.symbol().map(About::Act);
    Some(item)
}

/// What the typed letters are held against: the number goes on where one was begun, words of a
/// title are taken as they are.
fn written(caret: &Caret<'_>, replaced: Span, typed: &Typed<'_>, number: &str) -> String {
    let before = replaced.of(caret.snapshot.text());
    match number.starts_with(typed.words) {
        true => format!("{}{number}", &before[..before.len() - typed.words.len()]),
        false => before.to_owned(),
    }
}

/// The official name of a body.
fn body_name<'s>(caret: &Caret<'s>, body: Body) -> Option<&'s str> {
    let glossary = caret.snapshot.knowledge().glossary();
    let entity = glossary.entity_called(&body.code().to_lowercase())?;
    Some(entity.name(caret.language())).filter(|name| !name.is_empty())
}

fn body_in_genitive(caret: &Caret<'_>, body: Body) -> Option<String> {
    let glossary = caret.snapshot.knowledge().glossary();
    let entity = glossary.entity_called(&body.code().to_lowercase())?;
    let declined = entity.declined(entity.name(Language::Russian), Case::Genitive)?;
    Some(declined.to_owned())
}
