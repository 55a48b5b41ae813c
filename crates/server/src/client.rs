//! What the editor on the other side can do, as it says in `initialize`.
//!
//! It is read leniently: a capability that is spelt in a way nobody knew is one that the editor
//! does not have. lsp-types 0.94 would refuse the whole session, and reads
//! `workspace.diagnostics` under a wrong name.

use lint::Locale;
use lsp_types::{PositionEncodingKind, Url};
use serde_json::Value;
use text::ColumnUnit;

/// The editor.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Client {
    /// The process that started the server, which it is not to outlive.
    pub(crate) process: Option<u32>,
    /// The language in which it speaks to its user.
    pub(crate) locale: Option<Locale>,
    /// Its folders, with their names.
    pub(crate) folders: Vec<Url>,
    /// What it was told to hand over at the start: settings, in the shape of `resolint.toml`.
    pub(crate) options: Value,
    /// What columns are counted in.
    pub(crate) unit: ColumnUnit,
    /// Its capabilities, as it sent them.
    capabilities: Value,
}

impl Client {
    /// Reads the parameters of `initialize`.
    pub(crate) fn of(params: &Value) -> Self {
        let url = |value: &Value| value.as_str().and_then(|uri| Url::parse(uri).ok());
        let listed = params["workspaceFolders"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut folders: Vec<Url> =
            listed.iter().filter_map(|folder| url(&folder["uri"])).collect();
        if folders.is_empty() {
            folders.extend(url(&params["rootUri"]));
        }
        let capabilities = params["capabilities"].clone();
        let encodings = &capabilities["general"]["positionEncodings"];
        Self {
            process: params["processId"].as_u64().and_then(|id| u32::try_from(id).ok()),
            locale: params["locale"].as_str().and_then(Locale::from_code),
            folders,
            options: params["initializationOptions"].clone(),
            unit: unit(encodings),
            capabilities,
        }
    }

    /// The name of the unit, to be agreed on.
    pub(crate) fn encoding(&self) -> PositionEncodingKind {
        match self.unit {
            ColumnUnit::Utf8 => PositionEncodingKind::UTF8,
            ColumnUnit::Utf16 => PositionEncodingKind::UTF16,
            ColumnUnit::CodePoint => PositionEncodingKind::UTF32,
        }
    }

    /// Whether it has a capability, by its path: `textDocument/hover/dynamicRegistration`. One
    /// that is an object is had when it is there.
    pub(crate) fn can(&self, path: &str) -> bool {
        match self.capability(path) {
            Some(Value::Bool(has)) => *has,
            Some(value) => !value.is_null(),
            None => false,
        }
    }

    /// Whether it asks for diagnostics itself.
    pub(crate) fn pulls(&self) -> bool {
        self.can("textDocument/diagnostic")
    }

    /// Whether a capability that lists values lists this one.
    pub(crate) fn lists(&self, path: &str, value: &str) -> bool {
        let listed = self.capability(path).and_then(Value::as_array);
        listed.is_some_and(|listed| listed.iter().any(|one| one.as_str() == Some(value)))
    }

    fn capability(&self, path: &str) -> Option<&Value> {
        path.split('/').try_fold(&self.capabilities, |value, name| value.get(name))
    }
}

/// The unit to count in: bytes where the editor offers them, since a draft is UTF-8 inside;
/// UTF-16 where it offers nothing.
fn unit(offered: &Value) -> ColumnUnit {
    let offers = |name: &str| {
        let offered = offered.as_array().map(Vec::as_slice).unwrap_or_default();
        offered.iter().any(|one| one.as_str() == Some(name))
    };
    match () {
        () if offers("utf-8") => ColumnUnit::Utf8,
        () if offers("utf-32") && !offers("utf-16") => ColumnUnit::CodePoint,
        () => ColumnUnit::Utf16,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bytes_are_preferred_and_utf16_is_what_everybody_knows() {
        let cases = [
            (json!(["utf-16", "utf-8"]), ColumnUnit::Utf8),
            (json!(["utf-32"]), ColumnUnit::CodePoint),
            (json!(["utf-32", "utf-16"]), ColumnUnit::Utf16),
            (json!(null), ColumnUnit::Utf16),
            (json!("utf-8"), ColumnUnit::Utf16),
        ];
        for (offered, expected) in cases {
            assert_eq!(unit(&offered), expected, "{offered}");
        }
    }

    #[test]
    fn what_nobody_knew_is_not_had() {
        let client = Client::of(&json!({
            "processId": -1, "rootUri": 3, "workspaceFolders": null, "locale": "ru-RU",
            "capabilities": {
                "workspace": { "diagnostics": { "refreshSupport": true }, "applyEdit": false },
                "textDocument": { "hover": { "contentFormat": ["plaintext", "asciidoc"] } },
            },
        }));
        assert_eq!((client.process, client.locale), (None, Some(Locale::Russian)));
        assert!(client.can("workspace/diagnostics/refreshSupport"));
        assert!(!client.can("workspace/applyEdit") && !client.can("workspace/none/such"));
        assert!(client.lists("textDocument/hover/contentFormat", "plaintext"));
        assert!(!client.lists("textDocument/hover/contentFormat", "markdown"));
    }
}
