//! Passages that adopted resolutions repeat, and that nobody may be accused for.

use jiff::civil::date;
use lint::{Locale, Messages, Settings, Severity, check, rules};

const ASSEMBLY: &str = "The General Assembly,";
const COUNCIL: &str = "The Security Council,";
const RIGHTS: &str = "The Human Rights Council,";
const ASSEMBLY_RU: &str = "Генеральная Ассамблея,";
const COUNCIL_RU: &str = "Совет Безопасности,";
const RIGHTS_RU: &str = "Совет по правам человека,";

/// Who speaks, and what is said.
const PASSAGES: &[(&str, &str)] = &[
    // Lists under one noun, each number with its date; a decision of another body after them.
    (
        ASSEMBLY,
        "Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995, 52/189 of 18 December 1997, 54/212 of 22 December 1999 and 56/203 of 21 December 2001 on international migration and development, as well as Economic and Social Council decision 1995/313 of 27 July 1995,",
    ),
    (
        ASSEMBLY,
        "Recalling further its resolution 57/270 B of 23 June 2003 on the integrated and coordinated implementation of and follow-up to the outcomes of the major United Nations conferences and summits in the economic and social fields,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolutions 54/175 of 17 December 1999 on the right to development, 55/196 of 20 December 2000, by which it proclaimed 2003 the International Year of Freshwater, 58/217 of 23 December 2003, by which it proclaimed the International Decade for Action, “Water for Life”, 2005–2015, 59/228 of 22 December 2004, 61/192 of 20 December 2006, by which it proclaimed 2008 the International Year of Sanitation, and 64/198 of 21 December 2009,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolutions 50/227 of 24 May 1996, 52/12 B of 19 December 1997, 57/270 B of 23 June 2003 and 61/16 of 20 November 2006,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolutions 46/182 of 19 December 1991 and 60/1 of 16 September 2005,",
    ),
    // «Its» after a body that was just named is still the speaker's.
    (
        RIGHTS,
        "Recalls General Assembly resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, and its resolution 37/8 of 22 March 2018;",
    ),
    // Another organization's numbers are its own.
    (
        ASSEMBLY_RU,
        "отмечая резолюцию 65 (1979) Международной морской организации и решение XVIII/5 Конференции Сторон,",
    ),
    // Titles after “entitled”.
    (
        ASSEMBLY,
        "Reaffirming its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, in which it adopted a comprehensive, far-reaching and people-centred set of universal and transformative Sustainable Development Goals and targets,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 71/1 of 19 September 2016, entitled “New York Declaration for Refugees and Migrants”,",
    ),
    (
        ASSEMBLY,
        "Recalling also its resolution 377 A (V) of 3 November 1950, entitled “Uniting for peace”,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 66/288 of 27 July 2012, by which it endorsed the outcome document of the United Nations Conference on Sustainable Development, entitled “The future we want”,",
    ),
    (
        ASSEMBLY,
        "Recalling Human Rights Council resolution 48/13 of 8 October 2021, entitled “The human right to a clean, healthy and sustainable environment”,",
    ),
    // Single resolutions with their dates.
    (
        ASSEMBLY,
        "Reaffirming also its resolution 69/313 of 27 July 2015 on the Addis Ababa Action Agenda of the Third International Conference on Financing for Development, which is an integral part of the 2030 Agenda for Sustainable Development,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 60/251 of 15 March 2006, by which it established the Human Rights Council,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 68/262 of 27 March 2014 on the territorial integrity of Ukraine,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 55/2 of 8 September 2000, by which it adopted the United Nations Millennium Declaration,",
    ),
    (
        ASSEMBLY,
        "Reaffirming its resolution 62/149 of 18 December 2007 on a moratorium on the use of the death penalty,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 61/178 of 20 December 2006, by which it decided to defer consideration of and action on the Declaration to allow time for further consultations thereon,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 56/83 of 12 December 2001, the annex to which contains the text of the articles on responsibility of States for internationally wrongful acts,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 69/283 of 3 June 2015, in which it endorsed the Sendai Framework for Disaster Risk Reduction 2015–2030,",
    ),
    (
        ASSEMBLY,
        "Recalling also its resolutions 71/243 of 21 December 2016, 72/279 of 31 May 2018 and 75/233 of 21 December 2020,",
    ),
    (
        ASSEMBLY,
        "Reaffirming its resolution 67/290 of 9 July 2013 on the format and organizational aspects of the high-level political forum on sustainable development,",
    ),
    // The old style, with parts and with special sessions.
    (
        ASSEMBLY,
        "Recalling its resolution 1514 (XV) of 14 December 1960, containing the Declaration on the Granting of Independence to Colonial Countries and Peoples, and resolution 1541 (XV) of 15 December 1960,",
    ),
    (
        ASSEMBLY,
        "Recalling the Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States, annexed to its resolution 2625 (XXV) of 24 October 1970,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolutions 3201 (S-VI) and 3202 (S-VI) of 1 May 1974, containing the Declaration and the Programme of Action on the Establishment of a New International Economic Order, and 3281 (XXIX) of 12 December 1974,",
    ),
    (
        ASSEMBLY,
        "Decides to revoke the determination contained in its resolution 3379 (XXX) of 10 November 1975.",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 181 (II) of 29 November 1947 and its resolution 194 (III) of 11 December 1948,",
    ),
    (
        ASSEMBLY,
        "Recalling its resolution 217 A (III) of 10 December 1948, by which it proclaimed the Universal Declaration of Human Rights, and its resolution 2200 A (XXI) of 16 December 1966,",
    ),
    // The Assembly on the Security Council, with and without “Security Council” beside the noun.
    (
        ASSEMBLY,
        "Recalling Security Council resolution 2623 (2022) of 27 February 2022, in which the Council called for an emergency special session of the General Assembly,",
    ),
    (
        ASSEMBLY,
        "Recalling also relevant Security Council resolutions, including, inter alia, resolutions 242 (1967) of 22 November 1967, 338 (1973) of 22 October 1973, 446 (1979) of 22 March 1979, 478 (1980) of 20 August 1980, 1397 (2002) of 12 March 2002, 1515 (2003) of 19 November 2003 and 1850 (2008) of 16 December 2008,",
    ),
    // Other bodies' acts, whose numbers the Assembly also has.
    (
        ASSEMBLY,
        "Taking note of the recommendation of the Human Rights Council contained in its resolution 1/2 of 29 June 2006, by which the Council adopted the text of the Declaration,",
    ),
    (
        ASSEMBLY,
        "Recalling also Human Rights Council resolutions 7/22 of 28 March 2008 and 12/8 of 1 October 2009,",
    ),
    (
        ASSEMBLY,
        "Recalling the resolutions adopted over the past decade by the Commission on Human Rights in all consecutive sessions, the last being its resolution 2005/59 of 20 April 2005,",
    ),
    (
        ASSEMBLY,
        "Recalling Economic and Social Council resolution 1996/31 of 25 July 1996 on the consultative relationship between the United Nations and non-governmental organizations,",
    ),
    (RIGHTS, "Recalling General Assembly resolution 60/251 of 15 March 2006,"),
    (
        RIGHTS,
        "Recalling also its resolutions 5/1 on institution-building of the Council and 5/2 on the Code of Conduct for Special Procedures Mandate Holders of the Council, of 18 June 2007, and stressing that the mandate holder shall discharge his or her duties in accordance with those resolutions and the annexes thereto,",
    ),
    // The Security Council, by number and year, with statements of its President.
    (
        COUNCIL,
        "Recalling its resolutions 1261 (1999) of 25 August 1999, 1265 (1999) of 17 September 1999, 1296 (2000) of 19 April 2000 and 1314 (2000) of 11 August 2000, as well as relevant statements of its President,",
    ),
    (
        COUNCIL,
        "Reaffirming its commitment to the continuing and full implementation of resolutions 1325 (2000), 1612 (2005) and 1674 (2006) and recalling the statements of its President of 31 October 2001 (S/PRST/2001/31), 31 October 2002 (S/PRST/2002/32), 28 October 2004 (S/PRST/2004/40), 27 October 2005 (S/PRST/2005/52), 8 November 2006 (S/PRST/2006/42), 7 March 2007 (S/PRST/2007/5) and 24 October 2007 (S/PRST/2007/40),",
    ),
    (
        COUNCIL,
        "Reaffirming its resolutions 1269 (1999) of 19 October 1999 and 1368 (2001) of 12 September 2001,",
    ),
    (
        COUNCIL,
        "Recalling all its previous relevant resolutions, in particular its resolutions 661 (1990) of 6 August 1990, 678 (1990) of 29 November 1990, 686 (1991) of 2 March 1991, 687 (1991) of 3 April 1991, 688 (1991) of 5 April 1991, 707 (1991) of 15 August 1991, 715 (1991) of 11 October 1991, 986 (1995) of 14 April 1995, and 1284 (1999) of 17 December 1999, and all the relevant statements of its President,",
    ),
    (
        COUNCIL,
        "Calls upon the parties concerned to start immediately after the cease-fire the implementation of Security Council resolution 242 (1967) in all of its parts.",
    ),
    (
        COUNCIL,
        "Reaffirming its previous resolutions, in particular resolutions 1189 (1998) of 13 August 1998, 1193 (1998) of 28 August 1998 and 1214 (1998) of 8 December 1998, and the statements of its President on the situation in Afghanistan,",
    ),
    (
        COUNCIL,
        "Recalling its resolutions 1160 (1998) of 31 March 1998, 1199 (1998) of 23 September 1998, 1203 (1998) of 24 October 1998 and 1239 (1999) of 14 May 1999,",
    ),
    (
        COUNCIL,
        "Reaffirming its relevant resolutions, including resolutions 242 (1967), 338 (1973), 446 (1979), 452 (1979), 465 (1980), 476 (1980), 478 (1980), 1397 (2002), 1515 (2003), and 1850 (2008),",
    ),
    (
        COUNCIL,
        "Recalling its previous relevant resolutions, including resolution 825 (1993), resolution 1540 (2004) and, in particular, resolution 1695 (2006), as well as the statement of its President of 6 October 2006 (S/PRST/2006/41),",
    ),
    (
        COUNCIL,
        "Recalling its resolutions 2042 (2012), 2043 (2012), 2118 (2013), 2139 (2014), 2165 (2014), 2170 (2014), 2175 (2014), 2178 (2014), 2191 (2014), 2199 (2015), 2235 (2015), and 2249 (2015),",
    ),
    (COUNCIL, "Recalling its resolution 1970 (2011) of 26 February 2011,"),
    // The same in Russian, in the cases that verbs ask for.
    (
        ASSEMBLY_RU,
        "ссылаясь также на свои резолюции 49/127 от 19 декабря 1994 года, 50/123 от 20 декабря 1995 года, 52/189 от 18 декабря 1997 года, 54/212 от 22 декабря 1999 года и 56/203 от 21 декабря 2001 года о международной миграции и развитии, а также на решение 1995/313 Экономического и Социального Совета от 27 июля 1995 года,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь далее на свою резолюцию 57/270 B от 23 июня 2003 года о комплексном и скоординированном осуществлении решений крупных конференций и встреч на высшем уровне Организации Объединенных Наций,",
    ),
    (
        ASSEMBLY_RU,
        "подтверждая свою резолюцию 70/1 от 25 сентября 2015 года, озаглавленную «Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года»,",
    ),
    (
        ASSEMBLY_RU,
        "подтверждая также свою резолюцию 69/313 от 27 июля 2015 года, касающуюся Аддис-Абебской программы действий третьей Международной конференции по финансированию развития,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на свою резолюцию 1514 (XV) от 14 декабря 1960 года, содержащую Декларацию о предоставлении независимости колониальным странам и народам,",
    ),
    (
        ASSEMBLY_RU,
        "руководствуясь Декларацией о принципах международного права, содержащейся в приложении к ее резолюции 2625 (XXV) от 24 октября 1970 года,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на свою резолюцию 377 A (V) от 3 ноября 1950 года, озаглавленную «Единство в пользу мира»,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на свою резолюцию 60/251 от 15 марта 2006 года, которой она учредила Совет по правам человека,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на свои резолюции 59/241 от 22 декабря 2004 года, 60/227 от 23 декабря 2005 года и 61/208 от 20 декабря 2006 года,",
    ),
    (
        ASSEMBLY_RU,
        "принимая во внимание резолюцию 48/13 Совета по правам человека от 8 октября 2021 года,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на резолюции Совета Безопасности 242 (1967) от 22 ноября 1967 года и 338 (1973) от 22 октября 1973 года,",
    ),
    (
        ASSEMBLY_RU,
        "ссылаясь на резолюцию 2005/59 Комиссии по правам человека от 20 апреля 2005 года,",
    ),
    (
        COUNCIL_RU,
        "ссылаясь на свои резолюции 1261 (1999) от 25 августа 1999 года, 1265 (1999) от 17 сентября 1999 года, 1296 (2000) от 19 апреля 2000 года и 1314 (2000) от 11 августа 2000 года, а также на соответствующие заявления своего Председателя,",
    ),
    (
        COUNCIL_RU,
        "подтверждая свои резолюции 1269 (1999) от 19 октября 1999 года и 1368 (2001) от 12 сентября 2001 года,",
    ),
    (
        RIGHTS_RU,
        "ссылаясь также на свои резолюции 5/1 об институциональном строительстве Совета и 5/2 о Кодексе поведения мандатариев специальных процедур Совета от 18 июня 2007 года,",
    ),
];

// In one line, as a delegate types, and wrapped, as a page prints.
#[test]
fn nobody_is_accused_for_what_was_adopted() {
    let messages = Messages::new(Locale::English);
    let mut accusations = String::new();
    for (who, passage) in PASSAGES {
        for text in [format!("{who}\n\n{passage}\n"), format!("{who}\n\n{}\n", wrapped(passage))] {
            let settings = Settings::on(date(2026, 11, 20));
            let checked = check(&text, builtin::knowledge(), &settings, rules::ALL);
            assert!(!checked.references.is_empty(), "nothing found in: {text}");
            for finding in &checked.findings {
                if finding.severity > Severity::Hint {
                    let said = messages.say(&finding.message);
                    accusations += &format!("{}: {said}\n  {text}\n", finding.rule.name);
                }
            }
        }
    }
    assert!(accusations.is_empty(), "{accusations}");
}

// Custom is told of sparingly: an adopted text follows it.
#[test]
fn hints_on_what_was_adopted_are_few() {
    let settings = Settings::on(date(2026, 11, 20));
    let hints: usize = PASSAGES
        .iter()
        .map(|(who, passage)| {
            let text = format!("{who}\n\n{passage}\n");
            check(&text, builtin::knowledge(), &settings, rules::ALL).findings.len()
        })
        .sum();
    assert!(hints <= 2, "{hints} hints in {} passages", PASSAGES.len());
}

/// The passage in lines of at most 72 characters.
fn wrapped(passage: &str) -> String {
    let mut lines = vec![String::new()];
    for word in passage.split(' ') {
        let last = lines.last_mut().unwrap();
        if last.is_empty() {
            last.push_str(word);
        } else if last.chars().count() + word.chars().count() < 72 {
            last.push(' ');
            last.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}
