//! How clauses go on, by what the program knows without a pack of one's own.

use expect_test::{Expect, expect};
use knowledge::OpenerPart::{self, Operative, Preambular};
use knowledge::phrases::complete::{Asked, Slots};
use text::Language::{self, English, Russian};

#[track_caller]
fn check(language: Language, part: OpenerPart, before: &str, expected: Expect) {
    let slots = Slots { session: Some("шестидесятой".to_owned()), ..Slots::default() };
    let slots = if language == Russian { slots } else { Slots::default() };
    let asked = Asked { language, part: Some(part), before, slots: &slots };
    let offers = builtin::knowledge().complete(&asked, 5);
    let shown: Vec<String> =
        offers.iter().map(|offer| format!("{} [{}]", offer.text(), offer.documents)).collect();
    expected.assert_eq(&shown.join("\n"));
}

// The word that is being typed is offered whole.
#[test]
fn russian_leans_on_formulas() {
    check(
        Russian,
        Operative,
        "просит Генерального секретаря предст",
        expect![[r#"
        представить Генеральной Ассамблее на ее шестидесятой сессии всеобъемлющий доклад о {topic_prep} [0]
        представить Генеральной Ассамблее на ее шестидесятой сессии доклад о {topic_prep} [0]
        представить Генеральной Ассамблее на ее шестидесятой сессии доклад об осуществлении настоящей резолюции [0]
        представить Генеральной Ассамблее на ее шестидесятой сессии промежуточный доклад о {topic_prep} [0]
        представить Совету доклад в течение {n} дней [0]"#]],
    );
    check(
        Russian,
        Preambular,
        "ссылаясь на свои ",
        expect![[r#"
        предыдущие резолюции [4]
        резолюции {symbol} от {date}, {symbol} от {date} и {symbol} от {date} [0]
        предыдущие резолюции и заявления [3]"#]],
    );
    check(
        Russian,
        Preambular,
        "принимая к св",
        expect![[r#"
        сведению [10]
        сведению с признательностью [0]
        сведению доклад Генерального секретаря [0]
        сведению резолюцию {symbol} Совета по правам человека от {date} [0]
        сведению с интересом [0]"#]],
    );
    check(
        Russian,
        Operative,
        "просит также Генерального ",
        expect![[r#"
            секретаря [3]
            секретаря в порядке исключения представить Генеральной Ассамблее на ее шестидесятой сессии доклад об осуществлении настоящей резолюции [0]
            секретаря в сотрудничестве с соответствующими органами, учреждениями, фондами и программами системы Организации Объединенных Наций {action_inf} [0]
            секретаря довести настоящую резолюцию до сведения всех государств-членов [0]
            секретаря докладывать Совету каждые {n} месяцев [0]"#]],
    );
}

#[test]
fn english_leans_on_what_was_counted() {
    check(
        English,
        Operative,
        "Requests the Secr",
        expect![[r#"
            Secretary-General to [729]
            Secretary-General to submit [159]
            Secretary-General to continue to [76]
            Secretary-General to provide [41]
            Secretary-General to keep the Security Council [35]"#]],
    );
    check(
        English,
        Operative,
        "Decides to include in the provisional ",
        expect![[r#"
        agenda of its {session} session the item entitled “{title}” [0]
        agenda of its {session} session the sub-item entitled “{title}” [0]
        agenda of its {session} session, under the item entitled “{title}”, the sub-item entitled “{title}” [0]"#]],
    );
    check(
        English,
        Operative,
        "Re",
        expect![[r#"
            Requests the Secretary-General to [729]
            Recognizes the importance of [70]
            Recognizes that the [65]
            Requests the United Nations [60]
            Reaffirms the importance of [46]"#]],
    );
    check(
        English,
        Preambular,
        "Recalling ",
        expect![[r#"
        also [426]
        further [211]
        its [730]
        the [418]
        its resolution {symbol} of {date} [319]"#]],
    );
    check(English, Operative, "Welcomes the work in the implementation ", expect![""]);
}
