//! `resolint config show`: which settings hold for a draft, and where each comes from.

use std::fmt::Write as _;

use config::{Options, Place, Said};
use lint::Message;
use serde_json::{Value, json};

use crate::arguments::{DraftArguments, PageFormat, ShowArguments};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;
use crate::{files, task};

/// Runs the command.
pub(crate) fn run(arguments: &ShowArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let Some((name, configuration)) = files::settings(&arguments.draft, &environment) else {
        return Exit::Unusable;
    };
    let options = &configuration.options;
    let settings = settings(&arguments.draft, options);
    let text = match arguments.format {
        PageFormat::Text => text(&settings, options, &environment),
        PageFormat::Json => json(&name, &settings, options).to_string() + "\n",
    };
    Output::stdout(&environment).finish(text.as_bytes());
    environment.exit(Exit::Clean)
}

/// A setting with its value, if it has one.
struct Setting {
    key: &'static str,
    value: Value,
    source: Source,
}

/// Where a value comes from.
enum Source {
    Line(Place),
    CommandLine,
    /// What holds where nothing is said; how that is called.
    Default(&'static str),
}

fn settings(arguments: &DraftArguments, options: &Options) -> Vec<Setting> {
    let draft = &options.draft;
    let body = (arguments.body.map(|body| body.code()), draft.body.as_ref());
    let language = Option::from(arguments.lang).map(|language: text::Language| language.code());
    let as_of = arguments.as_of.map(|date| date.to_string());
    let said = |list: &Option<Said<Vec<String>>>| {
        let list = list.as_ref()?;
        Some((json!(list.value), Source::Line(list.place.clone())))
    };
    let drafts = json!(["*.txt", "*.md", "*.docx"]);
    let today = json!(task::today().to_string());
    vec![
        of(
            "draft.body",
            first(body.0, body.1, |body| json!(body.code())),
            (Value::Null, "show-from-text"),
        ),
        of(
            "draft.session",
            first(arguments.session, draft.session.as_ref(), |session| json!(session)),
            (Value::Null, "show-from-text"),
        ),
        of(
            "draft.language",
            first(language, draft.language.as_ref(), |language| {
                json!(language.map_or("auto", text::Language::code))
            }),
            (Value::Null, "show-from-text"),
        ),
        of(
            "draft.as-of",
            first(as_of, draft.as_of.as_ref(), |date| json!(date.to_string())),
            (today, "show-today"),
        ),
        of("files.include", said(&options.files.include), (drafts, "show-default")),
        of("files.exclude", said(&options.files.exclude), (json!([]), "show-default")),
        of("corpus.packs", said(&options.corpus.packs), (json!([]), "show-default")),
    ]
}

fn of(
    key: &'static str,
    said: Option<(Value, Source)>,
    (default, called): (Value, &'static str),
) -> Setting {
    let (value, source) = said.unwrap_or((default, Source::Default(called)));
    Setting { key, value, source }
}

/// What the command line says, or else a file.
fn first<O: Into<Value>, T>(
    option: Option<O>,
    said: Option<&Said<T>>,
    value: impl Fn(&T) -> Value,
) -> Option<(Value, Source)> {
    let file = || said.map(|said| (value(&said.value), Source::Line(said.place.clone())));
    option.map(|option| (option.into(), Source::CommandLine)).or_else(file)
}

fn text(settings: &[Setting], options: &Options, environment: &Environment) -> String {
    let say = |id| environment.words.say(&Message::new(id));
    let row = |setting: &Setting| {
        let value = match &setting.value {
            Value::Null => say("show-nothing"),
            Value::Array(list) if list.is_empty() => say("show-nothing"),
            Value::Array(list) => {
                let words: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
                words.join(", ")
            }
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let source = match &setting.source {
            Source::Line(place) => place.to_string(),
            Source::CommandLine => say("show-command-line"),
            Source::Default(called) => say(called),
        };
        [setting.key.to_owned(), value, source]
    };
    let mut text = table(settings.iter().map(row).collect(), "");
    let rules: Vec<[String; 3]> = lint::rules::ALL
        .iter()
        .filter_map(|rule| Some((rule, options.said_of(rule)?)))
        .map(|(rule, said)| {
            [rule.name.to_owned(), said.level.name().to_owned(), said.place.to_string()]
        })
        .collect();
    if !rules.is_empty() {
        let _ = write!(text, "\n{}:\n{}", say("show-rules"), table(rules, "  "));
    }
    let ignores: Vec<[String; 3]> = options
        .ignores
        .iter()
        .map(|ignore| {
            let rule = ignore.rule.map_or_else(|| say("show-any-rule"), |it| it.name().to_owned());
            let words = ignore.text.clone().unwrap_or_else(|| say("show-anywhere"));
            [rule, words, ignore.place.to_string()]
        })
        .collect();
    if !ignores.is_empty() {
        let _ = write!(text, "\n{}:\n{}", say("show-ignores"), table(ignores, "  "));
    }
    text
}

/// Rows of three columns, each as wide as its longest word, up to a limit.
fn table(rows: Vec<[String; 3]>, indent: &str) -> String {
    const WIDEST: usize = 48;
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.filter(|width| *width <= WIDEST).max().unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    let mut text = String::new();
    for [key, value, source] in &rows {
        let _ = writeln!(text, "{indent}{key:first$}  {value:second$}  {source}");
    }
    text
}

fn json(name: &str, settings: &[Setting], options: &Options) -> Value {
    let settings: Vec<Value> = settings
        .iter()
        .map(|setting| {
            let source = match &setting.source {
                Source::Line(place) => line(place),
                Source::CommandLine => json!({ "kind": "command-line" }),
                Source::Default(_) => json!({ "kind": "default" }),
            };
            json!({ "key": setting.key, "value": setting.value, "source": source })
        })
        .collect();
    let rules: Vec<Value> = lint::rules::ALL
        .iter()
        .map(|rule| match options.said_of(rule) {
            Some(said) => {
                json!({ "rule": rule.name, "level": said.level.name(), "source": line(&said.place) })
            }
            None => {
                let source = json!({ "kind": "default" });
                json!({ "rule": rule.name, "level": rule.severity.name(), "source": source })
            }
        })
        .collect();
    let ignores: Vec<Value> = options
        .ignores
        .iter()
        .map(|ignore| {
            json!({
                "rule": ignore.rule.map(|rule| rule.name()),
                "text": ignore.text,
                "reason": ignore.reason,
                "source": line(&ignore.place),
            })
        })
        .collect();
    json!({
        "schema": "resolint.config/1",
        "path": name,
        "settings": settings,
        "rules": rules,
        "ignores": ignores,
    })
}

fn line(place: &Place) -> Value {
    json!({ "kind": "file", "file": &*place.file, "line": place.line })
}
