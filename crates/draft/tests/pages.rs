//! Drafts as they come from a page: mastheads, notes, page turns, job numbers.

mod common;

use common::outline;
use expect_test::expect;

// A draft before a committee: masthead, sponsors with a note of their own, notes, job number.
#[test]
fn a_masthead_and_notes_stand_around_a_draft() {
    let draft = r#"United Nations                                       A/C.2/58/L.28
General Assembly                                     Distr.: Limited
                                                     6 November 2003
Fifty-eighth session
Second Committee
Agenda item 94 (c)
Sectoral policy questions

            Morocco:* draft resolution

            International migration and development

     The General Assembly,

     Recalling the Programme of Action of the International Conference on
Population and Development adopted at Cairo,1 in particular chapter X on
international migration,

     Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of
20 December 1995 and 56/203 of 21 December 2001,2

     1. Takes note of the report of the Secretary-General;3

     2. Requests the Secretary-General to submit to the General Assembly at its
fifty-ninth session a report on the implementation of the present resolution.

__________________
* On behalf of the States Members of the United Nations that are members of the
Group of 77 and China.
1 Report of the International Conference on Population and Development, Cairo,
5–13 September 1994 (United Nations publication, Sales No. E.95.XIII.18).
2 Resolution 56/203.
3 A/58/98.

03-60290 (E)    071103
*0360290*
"#;
    expect![[r#"
        en Resolution Some(GeneralAssembly)
        heading: - | International migration and development
        Masthead [] : United Nations                              … Limited 6 November 2003
        Masthead [] : Fifty-eighth session
        Masthead [] : Second Committee
        Masthead [] : Agenda item 94 (c)
        Masthead [] : Sectoral policy questions
        Masthead [] : Morocco: draft resolution
        Title [] : International migration and development
        EnactingLine [] : The General Assembly,
        Preambular [preamble 1] : Recalling the Programme of Action of the Int…international migration,
        Preambular [preamble 2] : Recalling also its resolutions 49/127 of 19 …203 of 21 December 2001,
        Operative [1] 1: Takes note of the report of the Secretary-General;
        Operative [2] 2: Requests the Secretary-General to submit to … the present resolution.
        Footnote [note *] *: On behalf of the States Members of the Unite…e Group of 77 and China.
        Footnote [note 1] 1: Report of the International Conference on Po…Sales No. E.95.XIII.18).
        Footnote [note 2] 2: Resolution 56/203.
        Footnote [note 3] 3: A/58/98.
        mark * in 5 -> note 0
        mark 1 in 8 -> note 1
        mark 2 in 9 -> note 2
        mark 3 in 10 -> note 3
        PageFurniture «03-60290 (E)    071103»
        PageFurniture «*0360290*»
    "#]].assert_eq(&outline(draft));
}

// Text of a recent resolution as it comes from a page: a list of resolutions goes on over the page turn.
#[test]
fn a_page_turn_inside_a_list_is_looked_through() {
    let draft = r#" United Nations A/RES/80/208 
  

 

General Assembly 
Distr.: General 
22 December 2025 
 

 

25-20951 (E)    
 *2520951* 
 

Eightieth session 
Agenda item 71 (b) 
Promotion and protection of human rights 
 

 

 Resolution adopted by the General Assembly 
on 18 December 2025 
 

[on the report of the Third Committee (A/80/551/Add.2, para. 120)] 
 

 80/208. Safety of journalists and the issue of impunity 
 

 

 The General Assembly, 

 Guided by the purposes and principles of the Charter of the United Nations, 

 Recalling its resolutions 68/163 of 18 December 2013, 69/185 of 
18 December 2014, Human Rights Council resolutions 19/11 of 22 March 2012,1 
31/14 of 23 March 2016,2 and 45/4 of 6 October 2020,3 

__________________ 
 1 See Official Records of the General Assembly, Sixty-seventh Session, Supplement 
No. 53 (A/67/53), chap. III, sect. A. 
 2 Ibid., Seventy-first Session, Supplement No. 53 (A/71/53). 
 3 Ibid., Seventy-fifth Session, Supplement No. 53A (A/75/53/Add.1). 
A/RES/80/208 
 

Safety of journalists and the issue of impunity 
 

25-20951 2/9 
 

43/26 of 22 June 20204 and all other relevant resolutions, 

 Convinced that the right to freedom of opinion and expression is a human 
right guaranteed to all, 

 1. Condemns unequivocally all attacks; 

 2. Requests the Secretary-General to report. 

67th plenary meeting 
18 December 2025 
 
"#;
    expect![[r#"
        en Resolution Some(GeneralAssembly)
        heading: 80/208 | Safety of journalists and the issue of impunity
        Masthead [] : United Nations A/RES/80/208
        Masthead [] : General Assembly
        Masthead [] : Distr.: General 22 December 2025
        Masthead [] : Eightieth session
        Masthead [] : Agenda item 71 (b)
        Masthead [] : Promotion and protection of human rights
        Masthead [] : Resolution adopted by the General Assembly on 18 December 2025
        Masthead [] : [on the report of the Third Committee (A/80/551/Add.2, para. 120)]
        Title [] : 80/208. Safety of journalists and the issue of impunity
        EnactingLine [] : The General Assembly,
        Preambular [preamble 1] : Guided by the purposes and principles of the…r of the United Nations,
        Preambular [preamble 2] : Recalling its resolutions 68/163 of 18 Decem…er relevant resolutions,
        Preambular [preamble 3] : Convinced that the right to freedom of opini…right guaranteed to all,
        Operative [1] 1: Condemns unequivocally all attacks;
        Operative [2] 2: Requests the Secretary-General to report.
        Closing [] : 67th plenary meeting 18 December 2025
        Footnote [note 1] 1: See Official Records of the General Assembly…53), chap. III, sect. A.
        Footnote [note 2] 2: Ibid., Seventy-first Session, Supplement No. 53 (A/71/53).
        Footnote [note 3] 3: Ibid., Seventy-fifth Session, Supplement No. 53A (A/75/53/Add.1).
        mark 1 in 11 -> note 0
        mark 2 in 11 -> note 1
        mark 3 in 11 -> note 2
        PageFurniture «25-20951 (E)»
        PageFurniture «*2520951*»
        FootnoteBlock « ↵↵__________________ ↵ 1 See Official Recor…ty ↵ ↵↵25-20951 2/9 ↵ ↵↵»
        PageFurniture «A/RES/80/208»
        PageFurniture «Safety of journalists and the issue of impunity»
        PageFurniture «25-20951 2/9»
        closing: Some(67) 18 December 2025
    "#]].assert_eq(&outline(draft));
}

// A paragraph of one full line goes on over a page turn with empty lines around it.
#[test]
fn one_line_before_a_page_turn_goes_on_below_it() {
    let draft = "The General Assembly,\n\n    4. Takes note with appreciation of its decisions 73/537 of 20 December 2018\n\nA/81/L.4\n2\n\nand 79/422 of 25 August 2025, as well as the outcome of the meeting held in\nGeneva from 5 to 13 September 1994;\n\n    5. Reaffirms General Assembly resolutions 55/162 of 14 December 2000,\n58/173 of 22 December 2003, 59/87 of 3 December 2004.\n";
    let read = outline(draft);
    assert_eq!(read.matches("Operative [").count(), 2, "{read}");
    assert!(read.contains("Operative [5] 5: Reaffirms"), "{read}");
}

// The first number on the new page may begin with a letter.
#[test]
fn a_list_goes_on_with_a_special_session() {
    let draft = "The General Assembly,\n\nRecalling its resolutions 377 (V) of 3 November 1950, ES-10/2 of 25 April 1997,\n\nA/81/L.4\n2\n\nES-10/13, S-14/1 and S-25/1,\n\nReaffirming the Charter,\n\n1. Decides to adjourn.\n";
    let read = outline(draft);
    assert_eq!(read.matches("Preambular [").count(), 2, "{read}");
}
