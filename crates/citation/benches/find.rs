//! How fast citations are found, against the fastest thing that can be done to the same bytes.
//!
//! `newlines` counts line ends, the speed of memory. The Russian text is the four preambles of
//! a resolution with lists of citations, the English one the same; each is repeated to 1 MB.
//! `cargo bench -p citation`.

use citation::{Body, Context, find};
use divan::Bencher;
use divan::counter::BytesCount;
use text::Language;

fn main() {
    divan::main();
}

const RUSSIAN: &str = "Генеральная Ассамблея,
ссылаясь на Программу действий Международной конференции по народонаселению и развитию, в частности \
на главу X о международной миграции, и на ключевые меры по дальнейшему осуществлению Программы \
действий, содержащиеся в приложении к резолюции S-21/2 Генеральной Ассамблеи от 2 июля 1999 года, \
в частности на раздел II.C,
ссылаясь также на свои резолюции 49/127 от 19 декабря 1994 года, 50/123 от 20 декабря 1995 года и \
56/203 от 21 декабря 2001 года о международной миграции и развитии и решение 1995/313 \
Экономического и Социального Совета от 27 июля 1995 года,
отмечая необходимость дальнейшего изучения связей между международной миграцией и развитием и \
важность согласованных усилий государств, организаций системы и гражданского общества, направленных \
на то, чтобы миграция служила благу как стран происхождения, так и стран назначения, и признавая \
вклад мигрантов в развитие общества, в котором они живут,
1. принимает к сведению доклад Генерального секретаря (A/58/98);
2. призывает все соответствующие органы, учреждения, фонды и программы продолжать рассматривать \
вопрос о международной миграции и развитии в рамках своих мандатов, с тем чтобы надлежащим образом \
учитывать вопросы миграции в более широком контексте осуществления согласованных целей развития;
";

const ENGLISH: &str = "The General Assembly,
Recalling the Programme of Action of the International Conference on Population and Development, in \
particular chapter X on international migration, and the key actions for its further implementation \
set out in the annex to General Assembly resolution S-21/2 of 2 July 1999, in particular section II.C,
Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of \
21 December 2001 on international migration and development, and Economic and Social Council \
decision 1995/313 of 27 July 1995,
Noting the need for further study of the links between international migration and development and \
the importance of concerted efforts by States, the organizations of the system and civil society so \
that migration serves the good of countries of origin and of destination alike, and recognizing the \
contribution of migrants to the development of the societies in which they live,
1. Takes note of the report of the Secretary-General (A/58/98);
2. Calls upon all relevant bodies, agencies, funds and programmes to continue to consider the issue of \
international migration and development within their mandates, with a view to integrating migration \
issues in the broader context of the implementation of agreed development goals;
";

const CONTEXT: Context = Context { own_body: Some(Body::GeneralAssembly) };

fn megabyte(unit: &str) -> String {
    unit.repeat(1_000_000 / unit.len())
}

#[divan::bench(args = [Language::Russian, Language::English])]
fn citations(bencher: Bencher, language: Language) {
    let text = megabyte(if language == Language::Russian { RUSSIAN } else { ENGLISH });
    bencher.counter(BytesCount::of_str(&text)).bench(|| find(&text, language, &CONTEXT));
}

#[divan::bench]
fn prose_without_citations(bencher: Bencher) {
    let text =
        megabyte("отмечая необходимость дальнейшего изучения связей между миграцией и развитием, ");
    bencher.counter(BytesCount::of_str(&text)).bench(|| find(&text, Language::Russian, &CONTEXT));
}

#[divan::bench]
fn newlines(bencher: Bencher) {
    let text = megabyte(RUSSIAN);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| memchr::memchr_iter(b'\n', text.as_bytes()).count());
}
