//! `resolint explain`: the page of a rule, or the list.

use crate::arguments::{ExplainArguments, PageFormat};
use crate::environment::Environment;
use crate::exit::Exit;
use crate::output::Output;

/// Runs the command.
pub(crate) fn run(arguments: &ExplainArguments) -> Exit {
    let environment = Environment::new(&arguments.speech);
    let locale = environment.locale();
    let text = match (&arguments.rule, arguments.format) {
        (None, PageFormat::Text) => report::explain_list(lint::rules::ALL.iter().copied(), locale),
        (None, PageFormat::Json) => report::explain_json(lint::rules::ALL.iter().copied(), locale),
        (Some(name), format) => {
            let found: Vec<_> =
                lint::rules::ALL.iter().copied().filter(|rule| is_called(rule, name)).collect();
            if found.is_empty() {
                environment.fail("", &config::unknown_rule(name));
                return Exit::Unusable;
            }
            match (format, &found[..]) {
                (PageFormat::Json, _) => report::explain_json(found.into_iter(), locale),
                (PageFormat::Text, [only]) => report::explain_page(only, locale),
                (PageFormat::Text, _) => report::explain_list(found.into_iter(), locale),
            }
        }
    };
    Output::stdout(&environment).finish(text.as_bytes());
    environment.exit(Exit::Clean)
}

/// Whether a rule is called so: in full, without its group, or by its group.
fn is_called(rule: &lint::Rule, name: &str) -> bool {
    rule.name == name
        || rule.group() == name
        || rule.name.split_once('/').is_some_and(|(_, short)| short == name)
}
