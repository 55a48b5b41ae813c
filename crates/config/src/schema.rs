//! The JSON Schema of `resolint.toml`, by which editors complete and check it.
//!
//! It is made of the fields of [`Options`] and their comments; what a field may hold is said here.

use std::borrow::Cow;

use citation::Body;
use lint::Selector;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use text::Language;

use crate::{Level, Options};

/// The schema, as `crates/config/resolint.schema.json` has it.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Options);
    unwrap_lines(&mut schema);
    let text = serde_json::to_string_pretty(schema.as_value());
    text.unwrap_or_default() + "\n"
}

pub(crate) fn string(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string" })
}

pub(crate) fn strings(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string" } })
}

pub(crate) fn some_strings(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string" }, "minItems": 1 })
}

pub(crate) fn body(_: &mut SchemaGenerator) -> Schema {
    let codes: Vec<&str> = Body::coded().map(Body::code).collect();
    json_schema!({ "type": "string", "enum": codes })
}

pub(crate) fn session(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "integer", "minimum": 1, "maximum": 999 })
}

pub(crate) fn language(_: &mut SchemaGenerator) -> Schema {
    let codes: Vec<&str> = Language::ALL.into_iter().map(Language::code).chain(["auto"]).collect();
    json_schema!({ "type": "string", "enum": codes })
}

/// A day is a date of TOML or a string of the same form; JSON has only the second.
pub(crate) fn date(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

/// A rule, with or without its group, or a group.
pub(crate) fn rule(_: &mut SchemaGenerator) -> Schema {
    let [groups, full, short] = names();
    let names = [groups, full, short].concat();
    json_schema!({ "type": "string", "enum": names })
}

/// A level for each rule or group.
pub(crate) fn rules(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Rules>()
}

/// The table `[rules]`. Editors offer groups and rules by their full names.
struct Rules;

impl JsonSchema for Rules {
    fn schema_name() -> Cow<'static, str> {
        "Rules".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let level = generator.subschema_for::<LevelName>();
        let [groups, _, short] = names();
        let groups =
            groups.iter().map(|group| (*group, format!("All rules of the group {group}.")));
        let rules = lint::rules::ALL.iter().map(|rule| (rule.name, summary(rule)));
        let mut properties = Map::new();
        for (name, description) in groups.chain(rules) {
            let mut property = level.clone();
            property.insert("description".to_owned(), json!(description));
            properties.insert(name.to_owned(), property.to_value());
        }
        json_schema!({
            "type": "object",
            "properties": properties,
            "patternProperties": { (format!("^({})$", short.join("|"))): level },
            "additionalProperties": false
        })
    }
}

/// The words that stand in `[rules]`.
struct LevelName;

impl JsonSchema for LevelName {
    fn schema_name() -> Cow<'static, str> {
        "Level".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": Level::NAMES })
    }
}

/// Every name that stands for rules: groups, rules, rules without their group.
fn names() -> [Vec<&'static str>; 3] {
    let groups = lint::rules::groups();
    let full: Vec<&str> = lint::rules::ALL.iter().map(|rule| rule.name).collect();
    let short = full.iter().filter_map(|name| Some(name.split_once('/')?.1));
    let short =
        short.filter(|name| matches!(Selector::of(name), Some(Selector::Rule(_)))).collect();
    [groups, full, short]
}

/// Comments are wrapped for those who read the source; editors wrap them anew.
fn unwrap_lines(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
    transform_subschemas(&mut unwrap_lines, schema);
}

fn summary(rule: &lint::Rule) -> String {
    rule.summary(lint::Locale::English).to_owned()
}
