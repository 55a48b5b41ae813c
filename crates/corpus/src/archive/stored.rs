//! A reading as bytes, to be kept between two builds. Only the version that wrote them reads them.

use jiff::civil::Date;
use knowledge::{ActKey, DateStatus, ParagraphRole, TitleSource, day};
use text::{Language, Span};

use super::Reading;
use crate::documents::{Cited, Document, Paragraph};
use crate::graph::language_code;

impl Reading {
    /// Appends its bytes.
    pub fn write(&self, out: &mut Vec<u8>) {
        let document = &self.document;
        put_text(out, &document.symbol);
        put_text(out, &document.title);
        put(out, day::pack(document.date));
        out.push(language_code(document.language));
        out.extend_from_slice(&document.act.map_or(0, ActKey::bits).to_le_bytes());
        put(out, u32::from(self.year));
        out.extend([self.date_status.code(), self.title_source.code()]);
        put(out, self.meeting);
        put(out, document.paragraphs.len() as u32);
        for paragraph in &document.paragraphs {
            put(out, paragraph.path.len() as u32);
            for step in &paragraph.path {
                put_text(out, step);
            }
            out.push(paragraph.role.code());
            put_text(out, &paragraph.text);
            put(out, paragraph.cites.len() as u32);
            for cited in &paragraph.cites {
                put_text(out, &cited.target);
                let (year, month, day) = cited.date;
                put(out, u32::from(year));
                out.extend([month, day]);
                put(out, cited.span.start);
                put(out, cited.span.end);
            }
        }
    }

    /// Reads what [`Reading::write`] wrote; `None` for anything else.
    pub fn read(bytes: &[u8]) -> Option<Reading> {
        let mut bytes = Bytes(bytes);
        let symbol = bytes.text()?;
        let title = bytes.text()?;
        let date: Option<Date> = day::unpack(bytes.number()?);
        let language = *Language::ALL.get(usize::from(bytes.byte()?))?;
        let act =
            ActKey::from_bits(u64::from_le_bytes(bytes.array()?)).filter(|key| key.bits() != 0);
        let year = u16::try_from(bytes.number()?).ok()?;
        let (status, source) = (bytes.byte()?, bytes.byte()?);
        let date_status = [DateStatus::Undated, DateStatus::Text, DateStatus::Listed]
            .into_iter()
            .find(|known| known.code() == status)?;
        let title_source = [TitleSource::None, TitleSource::Document, TitleSource::Heading]
            .into_iter()
            .find(|known| known.code() == source)?;
        let meeting = bytes.number()?;
        let mut paragraphs = Vec::new();
        for _ in 0..bytes.number()? {
            let path = (0..bytes.number()?).map(|_| bytes.text()).collect::<Option<_>>()?;
            let role = ParagraphRole::of(bytes.byte()?);
            let text = bytes.text()?;
            let cites = (0..bytes.number()?).map(|_| bytes.cited()).collect::<Option<_>>()?;
            paragraphs.push(Paragraph { path, role, text, cites });
        }
        let document = Document { symbol, title, date, language, act, paragraphs };
        bytes.0.is_empty().then_some(Reading { document, year, date_status, title_source, meeting })
    }
}

fn put(out: &mut Vec<u8>, number: u32) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put(out, text.len() as u32);
    out.extend_from_slice(text.as_bytes());
}

/// What is left to be read.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*array)
    }

    fn byte(&mut self) -> Option<u8> {
        self.array().map(|[byte]| byte)
    }

    fn number(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn text(&mut self) -> Option<String> {
        let len = self.number()? as usize;
        let (text, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }

    fn cited(&mut self) -> Option<Cited> {
        let target = self.text()?;
        let year = u16::try_from(self.number()?).ok()?;
        let date = (year, self.byte()?, self.byte()?);
        let (start, end) = (self.number()?, self.number()?);
        (start <= end).then(|| Cited {
            target,
            date,
            span: Span::new(start as usize, end as usize),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Described;

    // What was kept is what was read, and nothing that was cut is taken for it.
    #[test]
    fn a_reading_survives_its_bytes() {
        let text = "58/208. Международная миграция и развитие\n\nГенеральная Ассамблея,\n\n\
            ссылаясь на свою резолюцию 57/270 B от 23 июня 2003 года,\n\n1. постановляет.\n";
        let draft = draft::parse(text, &draft::Options::default());
        let reading = Reading::of(
            &draft,
            Described {
                symbol: "A/RES/58/208".parse().unwrap(),
                title: "Международная миграция и развитие".to_owned(),
                title_listed: false,
                date: Some(jiff::civil::date(2003, 12, 23)),
                date_printed: true,
                body: Some(citation::Body::GeneralAssembly),
            },
        );
        let mut bytes = Vec::new();
        reading.write(&mut bytes);
        assert_eq!(Reading::read(&bytes), Some(reading));
        for len in 0..bytes.len() {
            assert_eq!(Reading::read(&bytes[..len]), None, "{len}");
        }
    }
}
