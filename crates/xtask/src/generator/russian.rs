//! A Russian draft, paragraph by paragraph.

mod acts;
mod notes;
mod pinpoints;
pub(super) mod words;

use super::documents;
use super::facts::Organ;
use super::layout::{Block, Role};
use super::scribe::{Item, Scribe, Shown};
use super::truth::DateTruth;

use words::Case::{self, *};

/// How preambular paragraphs open, and the case of what follows.
const OPENERS: &[(&str, Case)] = &[
    ("ссылаясь на", Accusative),
    ("ссылаясь также на", Accusative),
    ("ссылаясь далее на", Accusative),
    ("подтверждая", Accusative),
    ("вновь подтверждая", Accusative),
    ("вновь подтверждая также", Accusative),
    ("руководствуясь", Instrumental),
    ("руководствуясь положениями", Genitive),
    ("принимая во внимание", Accusative),
    ("принимая к сведению", Accusative),
    ("учитывая", Accusative),
    ("памятуя о", Prepositional),
    ("напоминая о", Prepositional),
    ("приветствуя принятие", Genitive),
    ("отмечая важность осуществления", Genitive),
    ("действуя в соответствии с", Instrumental),
    ("отмечая, что основой для этой работы служат", Nominative),
    ("действуя во исполнение", Genitive),
    ("отмечая прогресс, достигнутый благодаря", Dative),
];

/// How operative paragraphs open, and the case of what follows.
const ORDERS: &[(&str, Case)] = &[
    ("вновь подтверждает", Accusative),
    ("ссылается на", Accusative),
    ("призывает государства-члены в полной мере осуществлять положения", Genitive),
    ("настоятельно призывает все государства руководствоваться", Instrumental),
    ("подчеркивает важность неуклонного осуществления", Genitive),
    ("постановляет продлить мандат, предусмотренный в", Prepositional),
    ("просит Генерального секретаря действовать согласно", Dative),
    ("выражает сожаление в связи с невыполнением", Genitive),
    ("напоминает, что правовую основу составляют", Nominative),
    ("подтверждает обязательства, принятые в соответствии с", Instrumental),
    ("просит специализированные учреждения учитывать", Accusative),
];

/// What may follow the acts; no citation stands in it.
const TAILS: &[&str] = &[
    "",
    "",
    "",
    " о международной миграции и развитии",
    " об укреплении координации в области чрезвычайной гуманитарной помощи",
    " о положении в области прав человека",
    " о ликвидации всех форм дискриминации",
    " и другие соответствующие документы по этому вопросу",
    ", касающиеся периода 1980–1999 годов",
    ", в том числе в 2006/07 финансовом году",
    ", а также итоги встречи, которая состоялась в Женеве 5–13 сентября 1994 года",
    ", поддержанные 2/3 участников совещания",
    ", что имеет важное значение для борьбы с ВИЧ/СПИДом и/или туберкулезом",
];

/// Paragraphs without any citation, which hold what is easily taken for one.
const BYSTANDERS: &[&str] = &[
    "признавая, что 3/4 населения региона не имеют доступа к связи в режиме 24/7",
    "отмечая, что в 2018/19 году расходы выросли на 7/10 процентного пункта",
    "приветствуя проведение 14/15 сентября 2006 года диалога на высоком уровне",
    "отмечая, что справки можно получить по телефону (212) 963-1234/5",
    "принимая во внимание стандарты ISO/IEC 27001 и сведения, размещенные по адресу \
     http://www.un.org/ga/58/208",
    "с удовлетворением отмечая вклад пятьдесят восьмой и пятьдесят девятой сессий",
    "учитывая, что скорость судов не должна превышать 20 км/ч",
    "памятуя о том, что соотношение составляет 3/1 и что доля достигла 11/20",
];

/// Titles; none is the title of a particular act.
const TITLES: &[&str] = &[
    "Международная миграция и развитие",
    "Укрепление международного сотрудничества",
    "Положение в области прав человека",
    "Осуществление решений крупных конференций",
    "Меры по ликвидации нищеты",
];

/// Writes the paragraphs of a draft.
pub(crate) fn write(s: &mut Scribe) -> Vec<Block> {
    let mut blocks = Vec::new();
    if s.random.percent(40) {
        let session = s.random.between(60, 81);
        let committee = s.random.pick(&["Второй комитет", "Третий комитет", "Пленум"]);
        let above =
            format!("{} сессия\n{committee}\nПункт 20 повестки дня", ordinal_title(session));
        blocks.push(Block::new(Role::Masthead, above));
    }
    blocks.push(Block::new(Role::Title, (*s.random.pick(TITLES)).to_owned()));
    blocks.push(Block::new(Role::Enacting, format!("{},", words::speaks(s.organ))));
    for _ in 0..s.random.between(3, 8) {
        let text = preambular(s);
        blocks.push(Block::new(Role::Preambular, text + ","));
    }
    let last = s.random.between(3, 8);
    for number in 1..=last {
        let text = operative(s);
        let end = if number == last { "." } else { ";" };
        blocks.push(Block::new(Role::Operative(number), text + end));
    }
    blocks
}

fn preambular(s: &mut Scribe) -> String {
    match s.random.below(100) {
        0..8 => (*s.random.pick(BYSTANDERS)).to_owned(),
        8..13 if s.once("Charter") => {
            let chapter = *s.random.pick(&["VI", "VII", "VIII"]);
            let words = format!("главы {chapter}");
            let cited = s.cite_as("charter", "Charter", &format!("Chapter {chapter}"), &words);
            format!("действуя на основании {cited} Устава Организации Объединенных Наций")
        }
        13..16 => {
            let article = s.random.between(1, 99).to_string();
            let pin = format!("Article {article}");
            let cited = s.cite_as("charter", "Charter", &pin, &format!("статьей {article}"));
            format!("руководствуясь {cited} Устава Организации Объединенных Наций")
        }
        16..26 => {
            let document = notes::document(s);
            let what = *s.random.pick(&[
                "доклад Генерального секретаря",
                "записку Генерального секретаря",
                "доклад Специального докладчика",
            ]);
            format!("рассмотрев {what} ({document})")
        }
        26..31 => {
            let mark = s.note(notes::note);
            format!("с признательностью принимая к сведению доклад Генерального секретаря{mark}")
        }
        _ => {
            let (opener, case) = *s.random.pick(OPENERS);
            let acts = acts::acts(s, case);
            let opener = before(opener, &acts);
            format!("{opener} {acts}{}", s.random.pick(TAILS))
        }
    }
}

fn operative(s: &mut Scribe) -> String {
    match s.random.below(100) {
        0..10 => {
            let own = s.cite_as("self", "self", "", "настоящей резолюции");
            // Later than any session of a masthead.
            let session = words::ordinal(s.random.between(82, 92));
            format!(
                "просит Генерального секретаря представить Генеральной Ассамблее на ее {session} \
                 сессии доклад об осуществлении {own}"
            )
        }
        10..16 => {
            let number = s.random.between(1, 3);
            let words = format!("пункте {number} выше");
            let own = s.cite_as("self", "self", &number.to_string(), &words);
            format!("просит государства-члены осуществить меры, указанные в {own}")
        }
        16..26 => with_back_reference(s),
        26..34 => {
            let report = documents::report(&mut s.random);
            let paragraph = s.random.between(3, 60).to_string();
            let cited = s.cite_as("document", &report, &paragraph, &report);
            format!("одобряет рекомендации, содержащиеся в пункте {paragraph} документа {cited}")
        }
        34..40 => {
            let mark = s.note(notes::note);
            format!("принимает к сведению доклад Генерального секретаря{mark}")
        }
        _ => {
            let (order, case) = *s.random.pick(ORDERS);
            let acts = acts::acts(s, case);
            let order = before(order, &acts);
            format!("{order} {acts}{}", s.random.pick(TAILS))
        }
    }
}

/// «в соответствии со своей резолюцией»: «с» becomes «со» before «своей».
fn before(opener: &str, acts: &str) -> String {
    match opener.strip_suffix(" с") {
        Some(stem) if acts.starts_with("св") => format!("{stem} со"),
        _ => opener.to_owned(),
    }
}

/// One act, and later in the same paragraph a word that points back to it.
fn with_back_reference(s: &mut Scribe) -> String {
    let series = if s.organ == Organ::SecurityCouncil {
        super::facts::Series::SecurityCouncil
    } else {
        super::facts::Series::Assembly
    };
    let item: Item = s.sound_item(series);
    let shown = Shown { number: &item.printed, rest: "" };
    let cited = s.cite(&item, DateTruth::None, "", shown);
    let body = words::of_body(item.organ);
    let back = *s.random.pick(&[
        "той же резолюции",
        "указанной резолюции",
        "этой же резолюции",
        "вышеупомянутой резолюции",
    ]);
    let back = s.cite_as("back-reference", "back", "", back);
    format!(
        "напоминает, что в резолюции {body} {cited} к государствам был обращен призыв, и \
         подтверждает положения {back}"
    )
}

fn ordinal_title(session: usize) -> String {
    let words = notes::nominative(session);
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
