//! What a careful reader finds in an adopted text: the `.refs` file beside it.

/// A citation that a text holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Label {
    /// The symbol, as the JSON of `refs` writes it.
    pub(crate) symbol: String,
    /// The date that belongs to it.
    pub(crate) date: Date,
    /// The pinpoint, when it is to be compared.
    pub(crate) pinpoint: Option<String>,
    /// Finding it is neither asked for nor wrong.
    pub(crate) optional: bool,
    /// The first words of its paragraph, to show where it stands.
    pub(crate) paragraph: String,
}

/// The date of a label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Date {
    /// This day, `2003-12-23`.
    Day(String),
    /// None is written with it.
    Absent,
    /// One date stands after several numbers: with or without is right.
    Open,
}

impl Label {
    /// Whether `date`, as found, is right.
    pub(crate) fn has_date(&self, date: Option<&str>) -> bool {
        match &self.date {
            Date::Day(day) => date == Some(day),
            Date::Absent => date.is_none(),
            Date::Open => true,
        }
    }
}

/// Reads a `.refs` file: first words of a paragraph, then its citations, indented.
pub(crate) fn parse(text: &str) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut paragraph = "";
    for line in text.lines() {
        let Some(entries) = line.strip_prefix("    ") else {
            paragraph = line;
            continue;
        };
        labels.extend(entries.split(" ; ").map(|entry| label(entry, paragraph)));
    }
    labels
}

fn label(entry: &str, paragraph: &str) -> Label {
    let entry = entry.trim();
    let (optional, entry) = match entry.strip_prefix("? ") {
        Some(rest) => (true, rest),
        None => (false, entry),
    };
    let (entry, pinpoint) = match entry.split_once('¶') {
        Some((entry, pinpoint)) => (entry, Some(pinpoint.to_owned())),
        None => (entry, None),
    };
    let (symbol, date) = match entry.split_once('@') {
        Some((symbol, "?")) => (symbol, Date::Open),
        Some((symbol, day)) => (symbol, Date::Day(day.to_owned())),
        None => (entry, Date::Absent),
    };
    Label { symbol: symbol.to_owned(), date, pinpoint, optional, paragraph: paragraph.to_owned() }
}
