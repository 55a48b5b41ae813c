//! What the documents of the corpus call by another name than the official one is reported at its
//! line, with the official name; what only looks alike is not.

use jiff::civil::date;
use lint::{Applicability, Finding, Locale, Messages, Settings, check, rules};

const REPORT_2003: &str = include_str!("../../../seeds/documents/ru/A-58-98.txt");
const SUMMARY_2006: &str = include_str!("../../../seeds/documents/ru/A-61-515.txt");
const LEAFLET_2013: &str = include_str!("../../../seeds/documents/ru/A-68-190.txt");
const RESOLUTION_2003: &str = include_str!("../../../seeds/documents/ru/A-RES-58-208.txt");

/// The findings about names that begin on a line, counted from one, with all that they say.
fn on_line(source: &str, line: usize) -> Vec<(Finding, String)> {
    let settings = Settings::on(date(2026, 11, 20));
    let messages = Messages::new(Locale::Russian);
    let findings = check(source, builtin::knowledge(), &settings, rules::ALL).findings;
    findings
        .into_iter()
        .filter(|finding| finding.rule.group() == "name")
        .filter(|finding| {
            let before = &source[..finding.span.start as usize];
            before.matches('\n').count() + 1 == line
        })
        .map(|finding| {
            let offers = finding.fixes.iter().map(|fix| messages.say(&fix.title));
            let said =
                offers.fold(messages.say(&finding.message), |said, offer| said + " " + &offer);
            (finding, said)
        })
        .collect()
}

#[track_caller]
fn reports(source: &str, line: usize, rule: &str, official: &str) {
    let found = on_line(source, line);
    let seen =
        found.iter().any(|(finding, said)| finding.rule.name == rule && said.contains(official));
    assert!(seen, "line {line}: {found:#?}");
}

#[track_caller]
fn is_silent(source: &str, line: usize) {
    assert!(on_line(source, line).is_empty(), "line {line}: {:#?}", on_line(source, line));
}

#[test]
fn bodies_under_other_names_are_reported() {
    let group = "Группа по проблемам глобальной миграции";
    reports(SUMMARY_2006, 282, "name/unofficial-body", group);
    reports(SUMMARY_2006, 295, "name/unofficial-body", group);
    let forum = "Глобальный форум по миграции и развитию";
    reports(LEAFLET_2013, 97, "name/unofficial-body", forum);
    let escap = "Экономическая и социальная комиссия для Азии и Тихого океана";
    for line in [199, 251, 265] {
        reports(REPORT_2003, line, "name/unofficial-body", escap);
    }
    reports(REPORT_2003, 197, "name/unofficial-body", "Европейская экономическая комиссия");
    let office =
        "Управление Верховного комиссара Организации Объединенных Наций по правам человека";
    reports(REPORT_2003, 464, "name/unofficial-body", office);
}

#[test]
fn an_instrument_under_another_name_is_reported() {
    let title = "Организации Объединенных Наций против транснациональной организованной \
                 преступности";
    reports(REPORT_2003, 976, "name/unofficial-instrument", title);
    is_silent(REPORT_2003, 486);
}

#[test]
fn an_acronym_that_nobody_introduced_is_reported() {
    reports(REPORT_2003, 157, "name/acronym-undefined", "Отдел по улучшению положения женщин");
}

#[test]
fn one_meeting_under_two_names_is_reported() {
    reports(SUMMARY_2006, 21, "name/two-names-one-draft", "Диалог на высоком уровне");
}

// The Organization and the Office share an acronym in English and are two bodies.
#[test]
fn the_labour_organization_and_its_office_are_two_bodies() {
    let about_labour = |source: &str, line| {
        on_line(source, line).into_iter().any(|(finding, _)| {
            let rule = finding.rule.name;
            rule.starts_with("name/unofficial") || rule == "name/two-names-one-draft"
        })
    };
    assert!(!about_labour(REPORT_2003, 371) && !about_labour(REPORT_2003, 558));
    is_silent(RESOLUTION_2003, 98);
}

// An edit left a pronoun behind in the sentence about round tables on migration.
#[test]
fn a_pronoun_that_an_edit_left_is_reported() {
    let settings = Settings::on(date(2026, 11, 20));
    let found = check(REPORT_2003, builtin::knowledge(), &settings, rules::ALL).findings;
    let stray = found.iter().find(|finding| finding.rule.name == "phrase/stray-pronoun");
    let line = stray.map(|it| REPORT_2003[..it.span.start as usize].matches('\n').count() + 1);
    assert_eq!(line, Some(312));
}

/// The draft after every fix of the rules on names that may be applied when asked for.
fn mended(sentence: &str) -> String {
    let english = sentence.is_ascii();
    let opening = if english {
        "The General Assembly,\n\nRecalling its earlier resolutions,\n\n"
    } else {
        "Генеральная Ассамблея,\n\nссылаясь на свои предыдущие резолюции,\n\n"
    };
    let source = format!("{opening}{sentence}.\n");
    let settings = Settings::on(date(2026, 11, 20));
    let findings = check(&source, builtin::knowledge(), &settings, rules::ALL).findings;
    let fixes = findings
        .into_iter()
        .filter(|finding| finding.rule.group() == "name")
        .filter_map(|finding| finding.fixes.into_iter().next())
        .filter(|fix| fix.applicability != Applicability::Shown);
    let edits: Vec<text::Edit> = fixes.flat_map(|fix| fix.edits).collect();
    let mended = text::apply(&source, &edits).unwrap();
    mended.strip_prefix(opening).unwrap().trim_end_matches(".\n").to_owned()
}

#[track_caller]
fn becomes(sentence: &str, wanted: &str) {
    assert_eq!(mended(sentence), wanted);
}

// The official name stands in the case of the place; where the case cannot be told, nothing is
// changed and the name is shown.
#[test]
fn the_official_name_takes_the_case_of_the_place() {
    becomes(
        "отмечает работу, проделанную Экономической комиссией для Европы",
        "отмечает работу, проделанную Европейской экономической комиссией",
    );
    becomes(
        "предлагает Управлению Верховного комиссара по делам беженцев рассмотреть этот вопрос",
        "предлагает Управлению Верховного комиссара Организации Объединенных Наций по делам \
         беженцев рассмотреть этот вопрос",
    );
    becomes(
        "призывает соблюдать Устав ООН",
        "призывает соблюдать Устав Организации Объединенных Наций",
    );
    becomes("приветствует усилия Белоруссии", "приветствует усилия Беларуси");
    becomes("действует совместно с Киргизией", "действует совместно с Кыргызстаном");
    becomes("просит ПРООН оказать помощь", "просит ПРООН оказать помощь");
}

// In English the words around the name stay, and a State has its article.
#[test]
fn the_official_name_fits_the_words_around_it() {
    becomes("Welcomes the efforts of South Korea", "Welcomes the efforts of the Republic of Korea");
    becomes(
        "Recalls the United Nations Convention on Transnational Organized Crime",
        "Recalls the United Nations Convention against Transnational Organized Crime",
    );
    becomes("Invites UNDP to report", "Invites the United Nations Development Programme to report");
    becomes("Thanks all relevant UN bodies", "Thanks all relevant UN bodies");
}

// The words of a title or of somebody else are not the drafter's.
#[test]
fn what_is_quoted_is_not_reported() {
    for quoted in [
        "принимает к сведению доклад «Работа Глобальной группы по миграции и ПРООН»",
        "ссылается на слова «Генеральная ассамблея и Устав ООН»",
        "Takes note of the report entitled “The UN Charter and Ivory Coast after 1945”",
    ] {
        let language = if quoted.starts_with('T') {
            "The General Assembly,"
        } else {
            "Генеральная Ассамблея,"
        };
        let source = format!("{language}\n\n{quoted}.\n");
        let settings = Settings::on(date(2026, 11, 20));
        let findings = check(&source, builtin::knowledge(), &settings, rules::ALL).findings;
        let named: Vec<_> = findings.iter().filter(|it| it.rule.group() == "name").collect();
        assert!(named.is_empty(), "{quoted}: {named:#?}");
    }
}

/// The rules on names that speak of a sentence of the Assembly, on a day.
fn rules_on(day: jiff::civil::Date, sentence: &str) -> Vec<&'static str> {
    let source = format!("The General Assembly,\n\nRecalling its resolutions,\n\n{sentence}.\n");
    let findings = check(&source, builtin::knowledge(), &Settings::on(day), rules::ALL).findings;
    let about_names = findings.iter().filter(|finding| finding.rule.group() == "name");
    about_names.map(|finding| finding.rule.name).collect()
}

// What a name was on the day of the draft is right, whatever came later.
#[test]
fn names_are_judged_by_the_day_of_the_draft() {
    let turkey = "Welcomes the efforts of Turkey";
    assert_eq!(rules_on(date(2026, 11, 20), turkey), ["name/state-name"]);
    assert!(rules_on(date(2020, 1, 1), turkey).is_empty());
    let commission = "Invites the Commission on Human Rights to consider the matter";
    assert_eq!(rules_on(date(2026, 11, 20), commission), ["name/former-name"]);
    assert!(rules_on(date(2005, 11, 20), commission).is_empty());
    let past = "Recalls the report of the Commission on Human Rights";
    assert!(rules_on(date(2026, 11, 20), past).is_empty());
}
