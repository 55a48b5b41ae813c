//! Help in the language of the person: the command line is written in English, and a Russian
//! locale gets it in Russian.

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use lint::Locale;

use crate::arguments::Arguments;

/// `name = words`, one a line: commands, options (`command.option` where one word means two
/// things), headings.
const RUSSIAN: &str = include_str!("../messages/help.ru.txt");

const TEMPLATE: &str = "{about-with-newline}\nКоманда: {usage}\n\n{all-args}{after-help}\n";

const AFTER_HELP: &str = "\
Начните с этого:
  resolint check draft.txt           что неверно в проекте
  resolint check draft.txt --diff    что изменит --fix, ничего не меняя
  resolint lookup 58/208             что известно об этой резолюции
  resolint explain wrong-date        что значит правило

Коды завершения: 0 — все верно, 1 — что-то найдено, 2 — файл или параметр не подошел.";

const AFTER_CHECK: &str = "\
Примеры:
  resolint check draft.txt                      один проект
  resolint check                                все .txt и .md в этой папке и глубже
  resolint check --fix draft.txt                исправить оформление и буквы в символах
  resolint check --baseline known.json --write-baseline   впредь молчать о найденном сегодня
  resolint check --format github --format sarif=out.sarif drafts/   два отчета сразу, для CI
  resolint check --as-of 2003-12-23 old.txt     оценить проект на его собственный день
  cat draft.txt | resolint check -              читать из другой программы

Без --fix файл никогда не меняется. Кодировки: UTF-8, UTF-16, windows-1251, KOI8-R, CP866,
ISO-8859-5.

Коды завершения: 0 — ничего не найдено на уровне --fail-on и строже, 1 — найдено, 2 — файл,
настройки или параметр не подошли; остальные файлы все равно проверены.";

const AFTER_COMPARE: &str = "\
Примеры:
  resolint compare draft.ru.txt draft.en.txt                 что есть только в одной из версий
  resolint compare draft.ru.txt draft.en.txt --format json   для программ

Сравниваются акты, указанные места, даты, числа, сессии, знаки сносок и пункты, один за другим;
слова не сравниваются. Расхождение показывается на своем месте в первой версии, со словами второй.

Коды завершения: 0 — расхождений нет, 1 — есть, 2 — файл или параметр не подошел.";

const AFTER_BUILD: &str = "\
Примеры:
  resolint corpus build archive/ -o archive.pack   прочитать все документы папки archive/
  resolint corpus info archive.pack                что прочитано и что нет
  resolint check --pack archive.pack draft.txt     проверить проект с этой подборкой

Читаются тексты (.txt, .md), HTML, файлы Word (.docx) и Akoma Ntoso (.xml, .akn). Символ, заголовок,
дата и язык берутся из самого текста, каким его печатает Организация, или из documents.toml в папке.
То, что прочитать нельзя, перечисляется и пропускается; остальное собирается.

Коды завершения: 0 — подборка собрана; 2 — собирать нечего либо папка или параметр не подошли.";

const AFTER_FMT: &str = "\
Примеры:
  resolint fmt draft.txt             оформить этот проект
  resolint fmt --diff draft.txt      показать, что изменится, ничего не меняя
  resolint fmt --check drafts/       назвать проекты, которые изменятся (для CI)
  cat draft.txt | resolint fmt -     читать из одной программы и писать в другую

Ни одно слово не меняется, и повторное оформление не меняет ничего. Правила, отключенные в
resolint.toml, ничего не меняют.

Коды завершения: 0 — сделано или менять нечего; 1 — с --check или --diff: что-то изменится; 2 —
файл, настройки или параметр не подошли.";

/// The command line in a language.
pub(crate) fn command(locale: Locale) -> Command {
    match locale {
        Locale::English => Arguments::command(),
        Locale::Russian => translated(Arguments::command()),
    }
}

fn translated(command: Command) -> Command {
    let command = command
        .about(words("about"))
        .long_about(None)
        .help_template(TEMPLATE)
        .subcommand_help_heading("Команды")
        .subcommand_value_name("КОМАНДА")
        .disable_help_subcommand(true)
        .after_help(AFTER_HELP)
        .disable_version_flag(true)
        .arg(flag("version", 'V', ArgAction::Version));
    let command = with_help(command);
    command.mut_subcommands(translated_subcommand)
}

fn translated_subcommand(subcommand: Command) -> Command {
    let name = subcommand.get_name().to_owned();
    let after = match name.as_str() {
        "check" => AFTER_CHECK,
        "build" => AFTER_BUILD,
        "compare" => AFTER_COMPARE,
        "fmt" => AFTER_FMT,
        _ => "",
    };
    let subcommand = subcommand
        .about(about(&name).unwrap_or_default())
        .long_about(None)
        .help_template(TEMPLATE)
        .after_help(after)
        .mut_args(|argument| translated_argument(argument, &name))
        .mut_subcommands(translated_subcommand);
    let subcommand = match subcommand.has_subcommands() {
        true => subcommand
            .subcommand_help_heading("Команды")
            .subcommand_value_name("КОМАНДА")
            .disable_help_subcommand(true),
        false => subcommand,
    };
    with_help(subcommand)
}

/// What a command does; where an option has the same name, `command.about`.
fn about(command: &str) -> Option<&'static str> {
    find(&format!("{command}.about")).or_else(|| find(command))
}

fn translated_argument(argument: Arg, command: &str) -> Arg {
    let id = argument.get_id().as_str();
    let own = find(&format!("{command}.{id}")).or_else(|| find(id)).unwrap_or_default();
    let heading = match argument.get_help_heading() {
        Some(heading) => words(heading),
        None if argument.is_positional() => words("Arguments"),
        None => words("Options"),
    };
    let valued = argument.get_action().takes_values();
    let argument = argument.help(own).long_help(None).help_heading(heading);
    if valued { argument.hide_possible_values(true) } else { argument }
}

/// The flag that shows the help, in Russian itself.
fn with_help(command: Command) -> Command {
    command.disable_help_flag(true).arg(flag("help", 'h', ArgAction::Help))
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name)
        .short(short)
        .long(name)
        .action(action)
        .help(words(name))
        .help_heading(words("Options"))
}

fn words(name: &str) -> &'static str {
    find(name).unwrap_or_default()
}

fn find(name: &str) -> Option<&'static str> {
    RUSSIAN
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .find(|(known, _)| *known == name)
        .map(|(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;

    // An option added in English only would have no help for a Russian locale.
    #[test]
    fn everything_is_translated() {
        let command = command(Locale::Russian);
        let nested = command.get_subcommands().flat_map(Command::get_subcommands);
        for subcommand in command.get_subcommands().chain(nested) {
            assert!(about(subcommand.get_name()).is_some(), "{}", subcommand.get_name());
            for argument in subcommand.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(!help.is_empty(), "{} {}", subcommand.get_name(), argument.get_id());
                assert!(argument.get_help_heading().is_some_and(|heading| !heading.is_empty()));
            }
        }
        command.debug_assert();
    }
}
