//! What the editor has set: everything that `resolint.toml` can say, under the same names, and
//! what only an editor needs to know.

use config::Options;
use lint::Locale;
use serde_json::{Map, Value};

/// The settings of the editor.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct EditorSettings {
    /// What holds where `resolint.toml` is silent.
    pub(crate) options: Options,
    /// The language of the messages, where it is set.
    pub(crate) messages: Option<Locale>,
    /// Whether titles and dates are shown after numbers.
    pub(crate) inlay_hints: bool,
    /// Whether the number of texts that cite a resolution is shown.
    pub(crate) code_lens: bool,
}

impl EditorSettings {
    /// Reads them, with what is wrong with them. Without settings, everything is as it is.
    pub(crate) fn read(value: &Value) -> (Self, Vec<lint::Message>) {
        let mut said = value.as_object().cloned().unwrap_or_default();
        let messages = said.remove("messages");
        let enabled = |said: &mut Map<String, Value>, name: &str| {
            said.remove(name).is_some_and(|value| value["enable"].as_bool().unwrap_or(false))
        };
        let inlay_hints = enabled(&mut said, "inlayHints");
        let code_lens = enabled(&mut said, "codeLens");
        // What only the editor's own side of things needs stands there, too.
        said.remove("server");
        said.remove("trace");
        let (options, problems) = config::read(&as_toml(said), "settings");
        let settings = Self {
            options,
            messages: messages.as_ref().and_then(Value::as_str).and_then(Locale::from_code),
            inlay_hints,
            code_lens,
        };
        (settings, problems.into_iter().map(|problem| problem.message).collect())
    }
}

/// Settings as `resolint.toml` would say them; editors say `null` for what is not set.
fn as_toml(said: Map<String, Value>) -> String {
    toml::to_string(&without_null(Value::Object(said))).unwrap_or_default()
}

fn without_null(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name, without_null(value))).collect()
        }
        Value::Array(items) => {
            items.into_iter().filter(|value| !value.is_null()).map(without_null).collect()
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn settings_have_the_names_of_the_file() {
        let (settings, problems) = EditorSettings::read(&json!({
            "messages": "ru",
            "draft": { "body": "SC", "session": null },
            "rules": { "reference/missing-date": "off" },
            "inlayHints": { "enable": true },
            "trace": { "server": "off" },
        }));
        assert_eq!(problems, []);
        assert_eq!(settings.messages, Some(Locale::Russian));
        assert_eq!(settings.options.draft.body().map(citation::Body::code), Some("SC"));
        assert_eq!(settings.options.rules.len(), 1);
        assert!(settings.inlay_hints && !settings.code_lens);
    }

    #[test]
    fn what_nobody_knows_is_said() {
        let (_, problems) = EditorSettings::read(&json!({ "drafft": { "body": "SC" } }));
        assert_eq!(problems.len(), 1);
        for nothing in [json!(null), json!(3), json!({})] {
            assert_eq!(EditorSettings::read(&nothing), (EditorSettings::default(), Vec::new()));
        }
    }
}
