//! How a large number is written.
#![doc = include_str!("large-number.md")]

use text::{Edit, Language, Span};

use crate::figures::{self, Figure};
use crate::quoted::Quotations;
use crate::{
    Applicability, Confidence, Finding, Fix, FixKind, Message, Page, Reading, Rule, Severity, Sink,
    offer,
};

/// The rule.
pub static RULE: Rule = Rule {
    name: "typography/large-number",
    severity: Severity::Info,
    confidence: Confidence::Medium,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    page: Page { en: include_str!("large-number.md"), ru: include_str!("large-number.ru.md") },
    check,
};

fn check(reading: &Reading<'_>, sink: &mut Sink<'_>) {
    let russian = match reading.draft.language {
        Language::Russian => true,
        Language::English => false,
        _ => return,
    };
    let mut quotations = Quotations::default();
    let mut end = (None, 0);
    for (index, figure) in reading.figures.iter().enumerate() {
        if end == (Some(figure.paragraph), figure.span.start)
            || end.0 == Some(figure.paragraph) && figure.span.start < end.1
        {
            continue;
        }
        let Some(number) = grouped(reading, index) else { continue };
        end = (Some(figure.paragraph), number.span.end);
        let Some(right) = number.as_it_should_be(reading, figure, russian) else { continue };
        if !figure.is_in_prose(reading) || figure.is_foreign(reading, &mut quotations) {
            continue;
        }
        let message = Message::new("large-number").with("right", right.as_str());
        let place = reading.place(figure.paragraph, number.span);
        let fix = offer::in_source(reading, figure.paragraph, number.span).map(|place| {
            let title = Message::new("write-instead").with("text", right.as_str());
            Fix::new(title, Applicability::Unsafe, Edit::replace(place, right.as_str()))
        });
        let mut finding = Finding::new(&RULE, place, message).offering(fix);
        // One group of three behind a comma or a stop may be a decimal fraction.
        if russian && number.groups == 2 {
            finding = finding.weighed(Severity::Hint, Confidence::Low);
        }
        sink.push(finding);
    }
}

/// A number in groups of three digits with one mark between them all.
struct Grouped {
    span: Span,
    mark: char,
    groups: usize,
}

fn grouped(reading: &Reading<'_>, index: usize) -> Option<Grouped> {
    let first = reading.figures.get(index)?;
    let text = reading.text(first.paragraph);
    let mark = text[first.span.end as usize..].chars().next()?;
    let before = first.before(reading).chars().next_back();
    let joined = before.is_some_and(|c| {
        c.is_alphanumeric() || matches!(c, '/' | '.' | ',' | '-' | '–' | '$' | '€')
    });
    if first.span.len() > 3 || joined || !matches!(mark, ',' | '.' | ' ' | '\u{a0}') {
        return None;
    }
    let mut end = first.span.end;
    let mut groups = 1;
    for next in &reading.figures[index + 1..] {
        let gap = text.get(end as usize..next.span.start as usize);
        if next.paragraph != first.paragraph || gap != Some(mark.encode_utf8(&mut [0; 4])) {
            break;
        }
        if next.span.len() != 3 {
            return None;
        }
        end = next.span.end;
        groups += 1;
    }
    let after = text[end as usize..].chars().next();
    let ends = after.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '-' | '%'));
    let span = Span::new(first.span.start as usize, end as usize);
    (groups > 1 && ends).then_some(Grouped { span, mark, groups })
}

impl Grouped {
    /// The number in the form of the language; `None` where it has it.
    fn as_it_should_be(
        &self,
        reading: &Reading<'_>,
        first: &Figure,
        russian: bool,
    ) -> Option<String> {
        let written = reading.text(first.paragraph).get(self.span.range())?;
        let after = figures::first_word(&reading.text(first.paragraph)[self.span.end as usize..]);
        let money = ["дол", "евро", "швейц", "dollar", "United", "euro", "Swiss"];
        if let Some(millions) = self.whole_millions(written)
            && !money.iter().any(|word| after.starts_with(word))
        {
            let word = if russian { russian_millions(&millions) } else { "million" };
            return Some(format!("{millions} {word}"));
        }
        let (right, wrong): (&str, &[char]) =
            if russian { (" ", &[',', '.']) } else { (",", &[' ', '\u{a0}']) };
        let label = figures::last_word(first.before(reading));
        let after_label = !russian && figures::is_label_noun(label.0);
        (wrong.contains(&self.mark) && !after_label).then(|| written.replace(self.mark, right))
    }

    /// How many millions it is, when nothing is left over and a word would do.
    fn whole_millions(&self, written: &str) -> Option<String> {
        let groups: Vec<&str> = written.split(self.mark).collect();
        let (high, low) = groups.split_at_checked(groups.len().checked_sub(2)?)?;
        (low == ["000", "000"] && high.len() == 1).then(|| high.concat())
    }
}

fn russian_millions(digits: &str) -> &'static str {
    let teens = digits.len() > 1 && digits.as_bytes()[digits.len() - 2] == b'1';
    match (digits.bytes().next_back(), teens) {
        (Some(b'1'), false) => "миллион",
        (Some(b'2'..=b'4'), false) => "миллиона",
        _ => "миллионов",
    }
}
