//! One document of an archive: its bytes become a reading.

use citation::{Act, Symbol};
use corpus::archive::{Described, Reading};
use draft::Options;
use ingest::{DateSource, Details};

use super::sources::Source;
use super::why::Why;

/// Reads a document; gives the bytes of its text too.
pub(crate) fn reading(bytes: &[u8], source: &Source) -> Result<(Reading, u64), Why> {
    let read = ingest::read(bytes, source.format).map_err(Why::refused)?;
    let language = source.listed.language.or(read.data.language);
    let draft = draft::parse(&read.text, &Options { language, markdown: read.markdown });
    let printed = ingest::printed(&draft);
    let details = joined(source.listed.clone(), printed, read.data);
    let described = described(details, source.listed.title.is_some())?;
    Ok((Reading::of(&draft, described), read.text.len() as u64))
}

/// What a list says goes before what the text prints, and that before the data of the file; but a
/// title is marked in the data where the text only sets it apart.
fn joined(listed: Details, printed: Details, data: Details) -> Details {
    let title = data.title.clone().or_else(|| printed.title.clone());
    let dated = printed.date.filter(|(_, source)| *source == DateSource::Printed);
    let date = dated.or(data.date).or(printed.date);
    listed.or(Details { title, date, ..printed.or(data) })
}

/// A document needs a symbol, and an act somebody who adopted it.
fn described(details: Details, title_listed: bool) -> Result<Described, Why> {
    let symbol = details.symbol.ok_or(Why::new("left-no-symbol"))?;
    let symbol = match symbol.parse() {
        Ok(Symbol::Act(act)) => match act.body.or(details.body) {
            Some(body) => Symbol::Act(Act { body: Some(body), ..act }),
            None => return Err(Why::new("left-no-act")),
        },
        Ok(Symbol::Document(symbol)) => Symbol::Document(symbol),
        _ => return Err(Why::new("left-no-symbol")),
    };
    Ok(Described {
        symbol,
        title: details.title.unwrap_or_default(),
        title_listed,
        date: details.date.map(|(date, _)| date),
        date_printed: details.date.is_some_and(|(_, source)| source == DateSource::Printed),
        body: details.body,
    })
}
