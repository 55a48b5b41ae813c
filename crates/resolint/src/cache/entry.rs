//! Findings as bytes, and back.
//!
//! Messages stay data: the cache serves every language and every report. Names of rules, messages
//! and arguments are kept as words and looked up among those that this program has.

use std::collections::HashSet;
use std::sync::LazyLock;

use citation::WrittenDate;
use jiff::civil::Date;
use knowledge::Verdict;
use lint::{
    Applicability, Confidence, Evidence, Finding, Fix, Locale, Message, Messages, ReferenceSummary,
    Rule, Severity, Value,
};
use text::{Edit, Span};

const SEVERITIES: [Severity; 4] =
    [Severity::Hint, Severity::Info, Severity::Warning, Severity::Error];
const CONFIDENCES: [Confidence; 3] = [Confidence::Low, Confidence::Medium, Confidence::High];
const APPLICABILITIES: [Applicability; 3] =
    [Applicability::Shown, Applicability::Unsafe, Applicability::Safe];
const VERDICTS: [Verdict; 5] = [
    Verdict::Confirmed,
    Verdict::Contradicted,
    Verdict::Absent,
    Verdict::OutsideCoverage,
    Verdict::Ambiguous,
];

/// The number of references of a text and the findings in it.
pub(super) fn encode(references: usize, findings: &[Finding]) -> Vec<u8> {
    let mut writer = Writer(Vec::with_capacity(findings.len() * 256 + 8));
    writer.number(references as u64);
    writer.list(findings, Writer::finding);
    writer.0
}

/// What [`encode`] wrote; `None` for other bytes, and where a place lies outside of `text`.
pub(super) fn decode(bytes: &[u8], text: &str) -> Option<(usize, Vec<Finding>)> {
    let mut reader = Reader { bytes, text, depth: 0 };
    let references = reader.number()? as usize;
    let findings = reader.list(Reader::finding)?;
    reader.bytes.is_empty().then_some((references, findings))
}

struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    fn words(&mut self, words: &str) {
        self.number(words.len() as u64);
        self.0.extend(words.as_bytes());
    }

    fn one_of<T: PartialEq>(&mut self, all: &[T], one: &T) {
        self.number(all.iter().position(|it| it == one).unwrap_or(all.len()) as u64);
    }

    fn list<T>(&mut self, list: &[T], write: fn(&mut Self, &T)) {
        self.number(list.len() as u64);
        list.iter().for_each(|item| write(self, item));
    }

    fn option<T>(&mut self, option: Option<&T>, write: fn(&mut Self, &T)) {
        self.list(option.map_or(&[], std::slice::from_ref), write);
    }

    fn span(&mut self, span: &Span) {
        self.number(span.start.into());
        self.number(span.end.into());
    }

    fn finding(&mut self, finding: &Finding) {
        self.words(finding.rule.name);
        self.one_of(&SEVERITIES, &finding.severity);
        self.one_of(&CONFIDENCES, &finding.confidence);
        self.span(&finding.span);
        self.message(&finding.message);
        self.list(&finding.evidence, Self::evidence);
        self.list(&finding.fixes, Self::fix);
        self.option(finding.reference.as_ref(), |writer, reference| {
            writer.words(&reference.symbol);
            writer.one_of(&VERDICTS, &reference.verdict);
        });
        self.option(finding.help.as_ref(), Self::message);
    }

    fn evidence(&mut self, evidence: &Evidence) {
        self.option(evidence.symbol.as_ref(), |writer, symbol| writer.words(symbol));
        self.option(evidence.paragraph.as_ref(), |writer, paragraph| writer.words(paragraph));
        self.message(&evidence.text);
        self.option(evidence.span.as_ref(), Self::span);
    }

    fn fix(&mut self, fix: &Fix) {
        self.message(&fix.title);
        self.one_of(&APPLICABILITIES, &fix.applicability);
        self.list(&fix.edits, |writer, edit| {
            writer.span(&edit.span);
            writer.words(&edit.text);
        });
    }

    fn message(&mut self, message: &Message) {
        self.words(message.id);
        self.list(&message.args, |writer, (name, value)| {
            writer.words(name);
            writer.value(value);
        });
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(words) => {
                self.0.push(0);
                self.words(words);
            }
            Value::Number(number) => {
                self.0.push(1);
                self.number(*number as u64);
            }
            Value::Date(date) => {
                self.0.push(2);
                let (year, month, day) = (date.year(), date.month(), date.day());
                self.number(year as u64);
                self.number(month as u64);
                self.number(day as u64);
            }
            Value::WrittenDate(date) => {
                self.0.push(3);
                self.number(date.year.into());
                self.number(date.month.map_or(0, |month| u64::from(month) + 1));
                self.number(date.day.map_or(0, |day| u64::from(day) + 1));
                self.span(&date.span);
            }
            Value::Message(message) => {
                self.0.push(4);
                self.message(message);
            }
        }
    }
}

/// Messages stand in messages, but not for ever.
const DEEPEST: u8 = 8;

struct Reader<'b> {
    bytes: &'b [u8],
    /// The text that the findings are about.
    text: &'b str,
    /// Messages that the one being read stands in.
    depth: u8,
}

impl<'b> Reader<'b> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn words(&mut self) -> Option<&'b str> {
        let length = self.number()? as usize;
        let (words, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        std::str::from_utf8(words).ok()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.number()? as usize).copied()
    }

    fn list<T>(&mut self, read: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        (0..count).map(|_| read(self)).collect()
    }

    fn option<T>(&mut self, read: fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        Some(self.list(read)?.pop())
    }

    /// A place in the text.
    fn place(&mut self) -> Option<Span> {
        let span = self.span()?;
        self.text.get(span.range()).map(|_| span)
    }

    fn span(&mut self) -> Option<Span> {
        let (start, end) = (self.number()?.try_into().ok()?, self.number()?.try_into().ok()?);
        Some(Span { start, end }).filter(|span| span.start <= span.end)
    }

    fn finding(&mut self) -> Option<Finding> {
        Some(Finding {
            rule: self.rule()?,
            severity: self.one_of(&SEVERITIES)?,
            confidence: self.one_of(&CONFIDENCES)?,
            span: self.place()?,
            message: self.message()?,
            evidence: self.list(Self::evidence)?,
            fixes: self.list(Self::fix)?,
            reference: self.option(|reader| {
                let symbol = reader.words()?.to_owned();
                Some(ReferenceSummary { symbol, verdict: reader.one_of(&VERDICTS)? })
            })?,
            help: self.option(Self::message)?,
        })
    }

    fn rule(&mut self) -> Option<&'static Rule> {
        let name = self.words()?;
        let at = lint::rules::ALL.binary_search_by_key(&name, |rule| rule.name).ok()?;
        Some(lint::rules::ALL[at])
    }

    fn evidence(&mut self) -> Option<Evidence> {
        let owned = |reader: &mut Self| reader.words().map(str::to_owned);
        Some(Evidence {
            symbol: self.option(owned)?,
            paragraph: self.option(owned)?,
            text: self.message()?,
            span: self.option(Self::place)?,
        })
    }

    fn fix(&mut self) -> Option<Fix> {
        Some(Fix {
            title: self.message()?,
            applicability: self.one_of(&APPLICABILITIES)?,
            edits: self.list(|reader| {
                let span = reader.place()?;
                Some(Edit::replace(span, reader.words()?))
            })?,
        })
    }

    fn message(&mut self) -> Option<Message> {
        Some(Message {
            id: self.known()?,
            args: self.list(|reader| Some((reader.known()?, reader.value()?)))?,
        })
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            0 => Value::Text(self.words()?.to_owned()),
            1 => Value::Number(self.number()? as i64),
            2 => {
                let year = self.number()? as i16;
                let (month, day) = (self.number()? as i8, self.number()? as i8);
                Value::Date(Date::new(year, month, day).ok()?)
            }
            3 => Value::WrittenDate(WrittenDate {
                year: self.number()? as u16,
                month: self.number()?.checked_sub(1).map(|month| month as u8),
                day: self.number()?.checked_sub(1).map(|day| day as u8),
                span: self.span()?,
            }),
            4 if self.depth < DEEPEST => {
                self.depth += 1;
                let message = self.message()?;
                self.depth -= 1;
                Value::Message(Box::new(message))
            }
            _ => return None,
        })
    }

    /// The name of a message or of an argument.
    fn known(&mut self) -> Option<&'static str> {
        NAMES.get(self.words()?).copied()
    }
}

/// The names of messages and their arguments, in the words that this program has for them.
static NAMES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let source = Messages::source(Locale::English);
    let messages = source.lines().filter_map(|line| Some(line.split_once(" =")?.0));
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let arguments = source.split('$').skip(1).filter_map(|rest| rest.split(ends).next());
    messages.chain(arguments).collect()
});

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use lint::Settings;

    use super::*;

    fn found(text: &str, markdown: bool) -> Vec<Finding> {
        let settings = Settings { markdown, ..Settings::on(date(2026, 11, 20)) };
        lint::check(text, builtin::knowledge(), &settings, lint::rules::ALL).findings
    }

    // Everything that the rules' pages say survives, down to the arguments.
    #[test]
    fn findings_come_back_as_they_were() {
        let mut count = 0;
        for rule in lint::rules::ALL {
            for page in [rule.page(Locale::English), rule.page(Locale::Russian)] {
                for draft in page.split("```draft").skip(1) {
                    let draft = draft.split("```").next().unwrap_or_default();
                    let draft = draft.split_once('\n').map_or("", |(_, draft)| draft);
                    let findings = found(draft, draft.contains("<!--"));
                    count += findings.len();
                    let bytes = encode(7, &findings);
                    assert_eq!(decode(&bytes, draft), Some((7, findings)), "{}", rule.name);
                }
            }
        }
        assert!(count > 200, "{count}");
    }

    // Whatever the bytes are, nothing worse comes of them than nothing.
    #[test]
    fn other_bytes_are_nothing() {
        let text = "Генеральная Ассамблея,\n\nподтверждая резолюцию 56/203 от 21 февраля 2002 года,\n\nпостановляет.";
        let findings = found(text, false);
        assert!(!findings.is_empty());
        let bytes = encode(1, &findings);
        assert_eq!(decode(&bytes, "другой текст"), None);
        for at in 0..bytes.len() {
            assert_eq!(decode(&bytes[..at], text), None);
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x55;
            decode(&damaged, text);
        }
        assert_eq!(decode(&[&bytes[..], &[0]].concat(), text), None);
        assert_eq!(decode(&[0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], text), None);
    }
}
