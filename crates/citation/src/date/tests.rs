//! Dates as drafts hold them, and what only looks like one.

use proptest::prelude::*;

use super::*;

/// `2003-12-23` for a full date, `2003-12` and `2003` for less.
fn written(date: WrittenDate) -> String {
    let mut out = date.year.to_string();
    for part in [date.month, date.day].into_iter().flatten() {
        out.push_str(&format!("-{part:02}"));
    }
    out
}

#[test]
fn a_date_begins_at_the_mark() {
    // The mark ¦ is where reading begins; then what is read, and the words of the date.
    let pairs = [
        ("от ¦23 декабря 2003 года,", "2003-12-23", "23 декабря 2003 года"),
        ("от ¦2 июля 1999 г.", "1999-07-02", "2 июля 1999 г."),
        ("от ¦2-го июля 1999 года", "1999-07-02", "2-го июля 1999 года"),
        // The day of the masthead, in the nominative and in capitals.
        ("¦23 ДЕКАБРЯ 2003 ГОДА", "2003-12-23", "23 ДЕКАБРЯ 2003 ГОДА"),
        ("¦5 дек. 2003 г.", "2003-12-05", "5 дек. 2003 г."),
        ("от ¦15 октября\n1999 года", "1999-10-15", "15 октября\n1999 года"),
        ("от ¦28 сентября 2001 го-\nда и", "2001-09-28", "28 сентября 2001 го-\nда"),
        ("от ¦28 сен-\r\n  тября 2001 года и", "2001-09-28", "28 сен-\r\n  тября 2001 года"),
        (
            "от ¦23\u{A0}декабря\u{2009}2003\u{A0}года",
            "2003-12-23",
            "23\u{A0}декабря\u{2009}2003\u{A0}года",
        ),
        // Latin «e» and «o» inside Russian words.
        ("от ¦23 дeкабря 2003 гoда", "2003-12-23", "23 дeкабря 2003 гoда"),
        // No calendar has it, but it is what the drafter wrote.
        ("от ¦31 февраля 2003 года", "2003-02-31", "31 февраля 2003 года"),
        ("от ¦45 декабря 2003 года", "2003-12-45", "45 декабря 2003 года"),
        // Footnote marks glued to the year and to «года».
        ("of ¦22 June 20207 and", "2020-06-22", "22 June 2020"),
        ("от ¦27 мая 201627 года", "2016-05-27", "27 мая 2016"),
        ("от ¦29 сентября 2011 года7 и", "2011-09-29", "29 сентября 2011 года"),
        ("of ¦24 March 2021,8", "2021-03-24", "24 March 2021"),
        ("of ¦23 December 2003", "2003-12-23", "23 December 2003"),
        ("on ¦December 23, 2003", "2003-12-23", "December 23, 2003"),
        ("on ¦Dec. 23, 2003", "2003-12-23", "Dec. 23, 2003"),
        ("the ¦23rd of December, 2003", "2003-12-23", "23rd of December, 2003"),
        ("in ¦September 2015", "2015-09", "September 2015"),
        ("в ¦сентябре 2015 года", "2015-09", "сентябре 2015 года"),
        ("от ¦2000 года", "2000", "2000 года"),
        ("¦23.12.2003", "2003-12-23", "23.12.2003"),
        ("¦2003-12-23", "2003-12-23", "2003-12-23"),
        ("le ¦1er juillet 2003", "2003-07-01", "1er juillet 2003"),
        ("du ¦23 décembre 2003", "2003-12-23", "23 décembre 2003"),
        ("du ¦18 août 1999", "1999-08-18", "18 août 1999"),
        ("de ¦23 de diciembre de 2003", "2003-12-23", "23 de diciembre de 2003"),
        ("el ¦1º de julio de 2003", "2003-07-01", "1º de julio de 2003"),
        ("المؤرخ ¦23 كانون الأول/ديسمبر 2003", "2003-12-23", "23 كانون الأول/ديسمبر 2003"),
        ("المؤرخ ¦٢٣ كانون الأول/ديسمبر ٢٠٠٣", "2003-12-23", "٢٣ كانون الأول/ديسمبر ٢٠٠٣"),
        ("المؤرخ ¦27 تموز/يوليه 1995", "1995-07-27", "27 تموز/يوليه 1995"),
        ("¦6 أكتوبر 2020", "2020-10-06", "6 أكتوبر 2020"),
        ("大会¦2003年12月23日第", "2003-12-23", "2003年12月23日"),
        ("¦二〇〇三年十二月二十三日", "2003-12-23", "二〇〇三年十二月二十三日"),
        ("¦2015年9月", "2015-09", "2015年9月"),
    ];
    for (text, expected, words) in pairs {
        let offset = text.find('¦').unwrap();
        let text = text.replace('¦', "");
        let date = at(&text, offset).unwrap_or_else(|| panic!("no date in {text}"));
        assert_eq!((written(date).as_str(), date.span.of(&text)), (expected, words), "{text}");
    }
}

#[test]
fn what_begins_no_date() {
    let texts = [
        // The first days of ranges: their year is written with the last.
        "14 и 15 сентября 2006 года",
        "14/15 сентября 2006 года",
        "5–13 сентября 1994 года",
        "29 июня – 3 июля 1998 года",
        // A bare number, a budget year, a number of an act, a serial number.
        "2003",
        "2006/07 году",
        "208 декабря 2003 года",
        "2003-04 годы",
        // The order of day and month is not sure, or there is no such month.
        "09/14/2006",
        "23.13.2003",
        "31 of participants",
        "23 декабря",
        // The two names of the month contradict each other.
        "23 كانون الأول/يوليه 2003",
        "2003124567 года",
        "",
    ];
    for text in texts {
        assert_eq!(at(text, 0), None, "{text}");
    }
}

#[test]
fn every_date_of_a_text_in_order() {
    // Of a range or a pair of days only the last is a whole date; a masthead is English in any
    // language.
    let pairs = [
        ("29 июня – 3 июля 1998 года", "1998-07-03"),
        ("14 и 15 сентября 2006 года; 14/15 сентября 2006 года", "2006-09-15 2006-09-15"),
        ("5–13 сентября 1994 года", "1994-09-13"),
        ("от 19 декабря 1994 года, 50/123 от 20 декабря 1995 года", "1994-12-19 1995-12-20"),
        ("Distr.: General\n9 October 2017", "2017-10-09"),
        ("on December 23, 2003, and in May 2004", "2003-12-23 2004-05"),
        ("которая вступила в силу в июле 2003 года", "2003-07"),
        ("1994年12月19日第49/127号和1995年12月20日", "1994-12-19 1995-12-20"),
        ("в 2006/07 году, 24/7, 09/14/2006, с 1998 года", ""),
    ];
    for (text, expected) in pairs {
        let dates: Vec<String> = find(text).into_iter().map(written).collect();
        assert_eq!(dates.join(" "), expected, "{text}");
    }
}

// Reading goes on after the mark and after a «года» that stands behind it.
#[test]
fn reading_goes_on_after_the_mark() {
    for (text, rest) in
        [("22 June 20207 and", " and"), ("27 мая 201627 года;", ";"), ("2 мая 2011 года7 и", "7 и")]
    {
        assert_eq!(&text[read(text, 0).unwrap().end..], rest);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_within_its_bounds(text in "[0-9 .,/年月日-]{0,12}(декабря|December|كانون الأول|го-\n)?[0-9٠-٩а-яA-z. \n]{0,12}\\PC{0,8}") {
        for offset in 0..=text.len() + 1 {
            if let Some(reading) = read(&text, offset) {
                prop_assert!(!reading.date.span.of(&text).is_empty());
                prop_assert!(text.is_char_boundary(reading.end));
            }
        }
        let dates = find(&text);
        prop_assert!(dates.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
    }
}
