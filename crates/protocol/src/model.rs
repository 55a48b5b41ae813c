//! The meta model of the protocol: what each message must look like.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// The meta model, version 3.18, as its authors publish it.
const META_MODEL: &str = include_str!("../../../tests/protocol/meta_model.json");

/// How deep values are followed.
const DEEPEST: usize = 200;

/// The meta model, ready to be asked.
#[derive(Debug)]
pub struct Model {
    structures: HashMap<String, Vec<Property>>,
    enumerations: HashMap<String, Value>,
    aliases: HashMap<String, Value>,
    requests: HashMap<String, Value>,
    notifications: HashMap<String, Value>,
}

#[derive(Clone, Debug)]
struct Property {
    name: String,
    kind: Value,
    optional: bool,
}

/// Which of the two messages of a request, or the one of a notification.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Params,
    Result,
}

impl Model {
    /// Reads the meta model.
    ///
    /// # Panics
    /// When the file of the meta model is not one.
    pub fn new() -> Self {
        let model: Value = serde_json::from_str(META_MODEL).expect("the meta model is JSON");
        let named = |list: &str, key: &str| -> HashMap<String, Value> {
            items(&model[list]).map(|item| (text(&item[key]), item.clone())).collect()
        };
        let declared = named("structures", "name");
        let structures =
            declared.keys().map(|name| (name.clone(), properties(name, &declared))).collect();
        let aliases = named("typeAliases", "name");
        let aliases = aliases.into_iter().map(|(name, alias)| (name, alias["type"].clone()));
        Self {
            structures,
            enumerations: named("enumerations", "name"),
            aliases: aliases.collect(),
            requests: named("requests", "method"),
            notifications: named("notifications", "method"),
        }
    }

    /// What is declared of a method, as a request or as a notification.
    pub(crate) fn method(&self, method: &str, is_request: bool) -> Option<&Value> {
        if is_request { self.requests.get(method) } else { self.notifications.get(method) }
    }

    /// What is wrong with a part of a message. Where it is `strict`, a property that nobody
    /// declared is wrong, too.
    pub(crate) fn faults(
        &self,
        declared: &Value,
        part: Part,
        value: Option<&Value>,
        strict: bool,
    ) -> Vec<String> {
        let kind = &declared[if part == Part::Params { "params" } else { "result" }];
        let mut check = Check { model: self, strict, path: String::new(), faults: Vec::new() };
        match value {
            _ if kind.is_null() && value.is_none_or(Value::is_null) => {}
            _ if kind.is_null() => check.fault("is not expected"),
            value => check.value(kind, value.unwrap_or(&Value::Null), 0),
        }
        check.faults
    }
}

impl Default for Model {
    fn default() -> Self {
        Self::new()
    }
}

/// The properties of a structure, those that it inherits first.
fn properties(name: &str, declared: &HashMap<String, Value>) -> Vec<Property> {
    let Some(structure) = declared.get(name) else { return Vec::new() };
    let above = items(&structure["extends"]).chain(items(&structure["mixins"]));
    let mut all: Vec<Property> = Vec::new();
    let inherited = above.flat_map(|base| properties(&text(&base["name"]), declared));
    for property in inherited.chain(own(&structure["properties"])) {
        all.retain(|known| known.name != property.name);
        all.push(property);
    }
    all
}

fn own(list: &Value) -> impl Iterator<Item = Property> {
    items(list).map(|property| Property {
        name: text(&property["name"]),
        kind: property["type"].clone(),
        optional: property["optional"].as_bool().unwrap_or(false),
    })
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

struct Check<'m> {
    model: &'m Model,
    strict: bool,
    path: String,
    faults: Vec<String>,
}

impl Check<'_> {
    fn fault(&mut self, what: &str) {
        self.faults
            .push(format!("{} {what}", if self.path.is_empty() { "it" } else { &self.path }));
    }

    fn value(&mut self, kind: &Value, value: &Value, depth: usize) {
        if depth > DEEPEST {
            return self.fault("nests too deep");
        }
        match kind["kind"].as_str().unwrap_or_default() {
            "base" => self.base(kind["name"].as_str().unwrap_or_default(), value),
            "reference" => self.reference(kind["name"].as_str().unwrap_or_default(), value, depth),
            "array" => self.array(&kind["element"], value, depth),
            "map" => self.map(&kind["value"], value, depth),
            "or" => self.either(kind, value, depth),
            "and" => self.all(kind, value, depth),
            "tuple" => self.tuple(kind, value, depth),
            "literal" => {
                let properties: Vec<Property> = own(&kind["value"]["properties"]).collect();
                self.structure(&properties, value, depth);
            }
            "stringLiteral" | "integerLiteral" | "booleanLiteral" if *value == kind["value"] => {}
            _ => self.fault(&format!("is {}, not {}", short(value), short(&kind["value"]))),
        }
    }

    fn base(&mut self, name: &str, value: &Value) {
        let fits = match name {
            "string" | "RegExp" => value.is_string(),
            "DocumentUri" | "URI" => value.as_str().is_some_and(is_uri),
            "integer" => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            "uinteger" => value.as_i64().is_some_and(|number| (0..1 << 31).contains(&number)),
            "decimal" => value.is_number(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            _ => false,
        };
        if !fits {
            self.fault(&format!("is {}, not {name}", short(value)));
        }
    }

    fn reference(&mut self, name: &str, value: &Value, depth: usize) {
        let model = self.model;
        // What may be anything is looked at no further.
        match name {
            "LSPAny" => return,
            "LSPObject" if value.is_object() => return,
            "LSPArray" if value.is_array() => return,
            _ => {}
        }
        if let Some(properties) = model.structures.get(name) {
            self.structure(properties, value, depth);
        } else if let Some(alias) = model.aliases.get(name) {
            self.value(alias, value, depth + 1);
        } else if let Some(enumeration) = model.enumerations.get(name) {
            let open = enumeration["supportsCustomValues"].as_bool().unwrap_or(false);
            let mut known = items(&enumeration["values"]);
            if open {
                self.value(&enumeration["type"], value, depth + 1);
            } else if !known.any(|known| known["value"] == *value) {
                self.fault(&format!("is {}, which is no {name}", short(value)));
            }
        } else {
            self.fault(&format!("is of the unknown type {name}"));
        }
    }

    fn structure(&mut self, properties: &[Property], value: &Value, depth: usize) {
        let Some(object) = value.as_object() else {
            return self.fault(&format!("is {}, not an object", short(value)));
        };
        for property in properties {
            match object.get(&property.name) {
                Some(value) => {
                    self.within(&property.name, |check| {
                        check.value(&property.kind, value, depth + 1)
                    });
                }
                None if property.optional => {}
                None => self.fault(&format!("lacks {}", property.name)),
            }
        }
        if self.strict && !properties.is_empty() {
            self.undeclared(properties, object);
        }
    }

    fn undeclared(&mut self, properties: &[Property], object: &Map<String, Value>) {
        let known = |name: &str| properties.iter().any(|property| property.name == name);
        for name in object.keys().filter(|name| !known(name)) {
            self.fault(&format!("has {name}, which nobody declared"));
        }
    }

    fn array(&mut self, element: &Value, value: &Value, depth: usize) {
        let Some(list) = value.as_array() else {
            return self.fault(&format!("is {}, not an array", short(value)));
        };
        for (index, item) in list.iter().enumerate() {
            self.within(&index.to_string(), |check| check.value(element, item, depth + 1));
        }
    }

    fn map(&mut self, kind: &Value, value: &Value, depth: usize) {
        let Some(object) = value.as_object() else {
            return self.fault(&format!("is {}, not an object", short(value)));
        };
        for (name, item) in object {
            self.within(name, |check| check.value(kind, item, depth + 1));
        }
    }

    fn tuple(&mut self, kind: &Value, value: &Value, depth: usize) {
        let kinds: Vec<&Value> = items(&kind["items"]).collect();
        match value.as_array() {
            Some(list) if list.len() == kinds.len() => {
                for (kind, item) in kinds.into_iter().zip(list) {
                    self.value(kind, item, depth + 1);
                }
            }
            _ => self.fault(&format!("is {}, not {} values", short(value), kinds.len())),
        }
    }

    /// One of several; where none fits, the one that fits best tells what is wrong.
    fn either(&mut self, kind: &Value, value: &Value, depth: usize) {
        let mut best: Option<Vec<String>> = None;
        for item in items(&kind["items"]) {
            let mut attempt = Check {
                model: self.model,
                strict: self.strict,
                path: self.path.clone(),
                faults: Vec::new(),
            };
            attempt.value(item, value, depth + 1);
            if attempt.faults.is_empty() {
                return;
            }
            // The deeper the first fault, the better the rest fits.
            let reach = |faults: &[String]| faults[0].find(' ').unwrap_or_default();
            if best.as_ref().is_none_or(|best| reach(best) < reach(&attempt.faults)) {
                best = Some(attempt.faults);
            }
        }
        self.faults.extend(best.unwrap_or_default());
    }

    /// All of several structures at once.
    fn all(&mut self, kind: &Value, value: &Value, depth: usize) {
        let structures = items(&kind["items"]).filter_map(|item| item["name"].as_str());
        let properties = structures.filter_map(|name| self.model.structures.get(name));
        let properties: Vec<Property> = properties.flatten().cloned().collect();
        self.structure(&properties, value, depth);
    }

    fn within(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(name);
        look(self);
        self.path.truncate(length);
    }
}

fn is_uri(uri: &str) -> bool {
    uri.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
    })
}

/// A value, no longer than a line.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
