//! Chinese citations: the date and the owner stand before the number, the noun after it, and
//! 第 … 号 holds it. 大会2003年12月23日第58/208号决议.

use text::Span;

use crate::cursor::Cursor;
use crate::number;
use crate::{
    Act, ActKind, ActNumber, Body, BodyMention, Citation, Context, Kind, Naming, Pinpoint,
    PinpointPart, Symbol, Target, Unit, WrittenDate, date, glyph, witness,
};

/// How far before a number its date begins at most, in bytes: 二〇〇三年十二月二十三日.
const DATE_ROOM: usize = 48;

const BODIES: &[(&str, Body)] = &[
    ("联合国环境大会", Body::EnvironmentAssembly),
    ("环境大会", Body::EnvironmentAssembly),
    ("大会", Body::GeneralAssembly),
    ("安全理事会", Body::SecurityCouncil),
    ("安理会", Body::SecurityCouncil),
    ("经济及社会理事会", Body::EconomicAndSocialCouncil),
    ("经社理事会", Body::EconomicAndSocialCouncil),
    ("人权理事会", Body::HumanRightsCouncil),
    ("人权委员会", Body::CommissionOnHumanRights),
];

/// A number whose noun has not come yet.
struct Waiting {
    numbered: number::Numbered,
    number: Span,
    start: usize,
    date: Option<WrittenDate>,
    owner: Option<(Body, Span)>,
}

/// Adds the citations of `text` to `found`.
pub(crate) fn find(text: &str, context: &Context, found: &mut Vec<Citation>) {
    let mut waiting: Vec<Waiting> = Vec::new();
    let mut from = 0;
    let mut lists = 0;
    while let Some(place) = text[from..].find('号') {
        let sign = from + place;
        let after = sign + '号'.len_utf8();
        if let Some(next) = number_before(text, from, sign) {
            waiting.push(next);
        }
        let rest = &text[after..];
        let kind = if rest.starts_with("决议") || rest.starts_with("決議") {
            Some(ActKind::Resolution)
        } else if rest.starts_with("决定") || rest.starts_with("決定") {
            Some(ActKind::Decision)
        } else {
            None
        };
        match kind {
            Some(kind) => {
                let noun = Span::new(after, after + "决议".len());
                let list = (waiting.len() > 1).then_some(lists);
                lists += u32::from(list.is_some());
                give(text, std::mem::take(&mut waiting), kind, noun, list, context, found);
            }
            None if !goes_on(rest) => waiting.clear(),
            None => {}
        }
        from = after;
    }
}

/// Whether a list goes on after a number: 和, 、 or a comma.
fn goes_on(rest: &str) -> bool {
    ["和", "、", "，", "及", "以及", ","].iter().any(|joint| rest.starts_with(joint))
}

/// The number that ends before byte `sign`, with the date and the owner before it.
fn number_before(text: &str, from: usize, sign: usize) -> Option<Waiting> {
    let mut start = sign;
    for (place, character) in text[from..sign].char_indices().rev() {
        let belongs = character.is_ascii_alphanumeric()
            || glyph::is_slash(character)
            || glyph::is_dash(character)
            || glyph::is_space(character)
            || matches!(character, '(' | ')' | '（' | '）');
        if !belongs || sign - (from + place) > 40 {
            break;
        }
        start = from + place;
    }
    start += text[start..sign].len() - text[start..sign].trim_start().len();
    let mut cursor = Cursor::new(text, start)?;
    let numbered = number::read(&mut cursor)?;
    if cursor.rest()[..sign - cursor.offset().min(sign)].trim() != "" {
        return None;
    }
    let number = Span::new(start, cursor.offset());
    let before = text[..start].strip_suffix('第').unwrap_or(&text[..start]).len();
    let date = date_before(text, before);
    let owner_end = date.map_or(before, |date| date.span.start as usize);
    let owner = BODIES.iter().find(|(name, _)| text[..owner_end].ends_with(name));
    let owner = owner.map(|(name, body)| (*body, Span::new(owner_end - name.len(), owner_end)));
    let start = owner.map_or(owner_end, |(_, span)| span.start as usize);
    Some(Waiting { numbered, number, start, date, owner })
}

/// The date that ends at byte `end`.
fn date_before(text: &str, end: usize) -> Option<WrittenDate> {
    (end.saturating_sub(DATE_ROOM)..end)
        .filter(|at| text.is_char_boundary(*at))
        .find_map(|at| date::at(text, at).filter(|date| date.span.end as usize == end))
}

/// Makes citations of the numbers before a noun. An owner holds for the members after it.
fn give(
    text: &str,
    waiting: Vec<Waiting>,
    kind: ActKind,
    noun: Span,
    list: Option<u32>,
    context: &Context,
    found: &mut Vec<Citation>,
) {
    let count = waiting.len();
    let mut owner = None;
    for (place, Waiting { numbered, number, start, date, owner: own }) in
        waiting.into_iter().enumerate()
    {
        owner = own.or(owner);
        let mention = match owner {
            Some((body, span)) => {
                BodyMention { body: Some(body), naming: Naming::Named, span: Some(span) }
            }
            None => {
                let (body, naming) =
                    witness::unnamed(numbered.number, kind, date.as_ref(), context.own_body, None);
                BodyMention { body, naming, span: None }
            }
        };
        if matches!(numbered.number, ActNumber::WithYear { year: None, .. })
            && mention.body.is_none()
        {
            continue;
        }
        let last = place + 1 == count;
        let (pinpoint, end) = if last {
            pinpoint_after(text, noun.end as usize)
        } else {
            (Pinpoint::default(), number.end as usize)
        };
        let symbol = Symbol::Act(Act {
            body: mention.body,
            kind,
            number: numbered.number,
            part: numbered.part,
        });
        found.push(Citation {
            span: Span::new(start, end),
            number,
            noun: Some(noun),
            kind: if kind == ActKind::Decision { Kind::Decision } else { Kind::Resolution },
            target: Target::Symbol(symbol),
            body: Some(mention),
            date,
            pinpoint,
            title: None,
            list,
            respelled: None,
        });
    }
}

/// 第3段 or ，附件 after the noun, and where it ends.
fn pinpoint_after(text: &str, at: usize) -> (Pinpoint, usize) {
    let rest = &text[at..];
    let paragraph = rest.strip_prefix('第').and_then(|figures| {
        let digits = figures.bytes().take_while(u8::is_ascii_digit).count();
        (digits > 0 && figures[digits..].starts_with('段')).then(|| &figures[..digits])
    });
    let comma = rest.strip_prefix(['，', ',']);
    let (unit, label, len) = match (paragraph, comma) {
        (Some(label), _) => (Unit::Paragraph, label, "第".len() + label.len() + "段".len()),
        (None, Some(after)) if after.starts_with("附件") => {
            (Unit::Annex, "", rest.len() - after.len() + "附件".len())
        }
        _ => return (Pinpoint::default(), at),
    };
    let part = PinpointPart { unit, label: label.to_owned(), span: Span::new(at, at + len) };
    (Pinpoint { parts: [part].into_iter().collect() }, at + len)
}
