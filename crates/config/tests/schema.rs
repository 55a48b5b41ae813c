//! The schema and the reader say the same of a `resolint.toml`.

use serde_json::Value;

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&config::schema()).expect("JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("a sound schema");
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A TOML file as an editor lays it beside the schema: dates are strings.
fn json(toml: &str) -> Value {
    fn value(toml: toml::Value) -> Value {
        match toml {
            toml::Value::Table(table) => {
                table.into_iter().map(|(key, item)| (key, value(item))).collect()
            }
            toml::Value::Array(list) => list.into_iter().map(value).collect(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::String(text) => text.into(),
            toml::Value::Datetime(date) => date.to_string().into(),
        }
    }
    value(toml::Value::Table(toml.parse().expect("TOML")))
}

/// The template with every setting in force.
fn uncommented() -> String {
    let setting = |line: &&str| line.starts_with('[') || line.contains(" = ");
    let uncomment = |line: &'static str| line.strip_prefix("# ").filter(setting).unwrap_or(line);
    config::TEMPLATE.lines().map(|line| uncomment(line).to_owned() + "\n").collect()
}

#[test]
fn the_template_is_valid_commented_and_uncommented() {
    let validator = validator();
    for toml in [config::TEMPLATE, &uncommented()] {
        let errors: Vec<String> =
            validator.iter_errors(&json(toml)).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}

// What the reader refuses the schema refuses, and the other way round.
#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = validator();
    for (toml, sound) in [
        ("[draft]\nsession = 58\n", true),
        ("[draft]\nsession = 0\n", false),
        ("[draft]\nsesion = 58\n", false),
        ("[draft]\nbody = \"UN\"\n", false),
        ("[draft]\nlanguage = \"auto\"\n", true),
        ("[draft]\nas-of = 2026-11-20\n", true),
        ("[draft]\nas-of = \"tomorrow\"\n", false),
        ("extends = 1\n", false),
        ("files = []\n", false),
        ("[files]\ninclude = \"*.md\"\n", false),
        ("[[files.override]]\ninclude = [\"*.md\"]\n", true),
        ("[[files.override]]\nrules = { yo = \"off\" }\n", false),
        ("[[files.override]]\ninclude = [\"*.md\"]\nignore = []\n", false),
        ("[corpus]\npacks = [1]\n", false),
        (
            "[rules]\n\"reference/wrong-date\" = \"off\"\nwrong-year = \"hint\"\ntypography = \"info\"\n",
            true,
        ),
        ("[rules]\nwrong-dates = \"off\"\n", false),
        ("[rules]\nwrong-date = \"on\"\n", false),
        ("[[ignore]]\nrule = \"yo\"\n", true),
        ("[[ignore]]\nrule = \"oy\"\n", false),
        ("[[ignore]]\ntext = \"x\"\nwhy = \"y\"\n", false),
    ] {
        let problems = config::read(toml, "resolint.toml").1;
        assert_eq!(
            (problems.is_empty(), validator.is_valid(&json(toml))),
            (sound, sound),
            "{toml}"
        );
    }
}
