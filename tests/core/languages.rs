//! Every language says everything that English says, with the same gaps; what is broken or missing is said in English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use stepback::narration::page::{Item, Screen, Style};
use stepback::narration::{
    self, FILES, Language, Localizer, PSEUDO, TERMS, View, languages, negotiated, plain, spoken,
};
use stepback::platform::embedded;
use stepback::platform::keys::{Action, Keys};
use stepback::platform::settings::Settings;
use stepback::session::{Session, Turn};
use stepback::simulation::Question;

use crate::program::{command, run};

#[test]
fn every_language_has_every_key_with_the_same_gaps_and_its_own_words() {
    let mut wrong = BTreeSet::new();
    for stem in FILES {
        let english = messages("en", stem).unwrap();
        for tag in translated() {
            let Some(own) = messages(&tag, stem) else {
                wrong.insert(format!("{tag}/{stem}.ftl is missing"));
                continue;
            };
            for (key, (words, gaps)) in &english {
                match own.get(key) {
                    None => wrong.insert(format!("{tag}: {key} is missing")),
                    Some((_, other)) if !fits(other, gaps) => {
                        wrong.insert(format!("{tag}: {key} has {other:?} where English has {gaps:?}"))
                    }
                    Some((same, _))
                        if same == words
                            && has_letters(words)
                            // What stands on the buttons of a pad is engraved there.
                            && !key.starts_with("window-pad-")
                            && !ALIKE.contains(&(tag.as_str(), key.as_str())) =>
                    {
                        wrong.insert(format!("{tag}: {key} is English: {words}"))
                    }
                    Some(_) => false,
                };
            }
            wrong.extend(
                own.keys()
                    .filter(|key| !english.contains_key(*key))
                    .map(|key| format!("{tag}: {key} is too many")),
            );
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}

/// Words that are the same in another language, by chance or because they are names.
const ALIKE: [(&str, &str); 37] = [
    ("de", "date-and-time"),
    ("es", "date-and-time"),
    ("fr", "date-and-time"),
    ("es", "briefing-minutes"),
    ("fr", "briefing-minutes"),
    ("es", "settings-tab-general"),
    ("de", "window-said-by"),
    ("es", "window-said-by"),
    ("de", "month-4"),
    ("de", "month-8"),
    ("de", "month-9"),
    ("de", "month-11"),
    ("de", "glossary-moment"),
    ("de", "key-escape"),
    ("es", "key-escape"),
    ("es", "settings-monitor"),
    ("fr", "luck-head-moment"),
    ("fr", "glossary-moment"),
    ("de", "licences-line"),
    ("fr", "licences-line"),
    ("de", "title"),
    ("de", "window-key-escape"),
    ("de", "window-pause"),
    ("de", "window-speed"),
    ("de", "window-title"),
    ("es", "kind-crisis"),
    ("es", "title"),
    ("es", "window-key-escape"),
    ("es", "window-speed"),
    ("es", "window-title"),
    ("fr", "meeting-ring"),
    ("de", "luck-head-moment"),
    ("fr", "title"),
    ("fr", "window-pause"),
    ("fr", "window-silence"),
    ("fr", "window-speed"),
    ("fr", "window-title"),
];

#[test]
fn a_plural_is_chosen_by_the_number() {
    for tag in languages().into_iter().map(|language| language.tag) {
        let words = spoken(&tag, None).words;
        let waits = |days: u32| words.with("notice-waits-one", &[("days", days.into()), ("names", "Mira".into())]);
        assert_ne!(waits(1).replace('1', ""), waits(3).replace('3', ""), "{tag}");
        assert!(
            !waits(1).contains('⟦') && waits(3).contains('3'),
            "{tag}: {} {}",
            waits(1),
            waits(3)
        );
    }
}

#[test]
fn a_wish_finds_the_nearest_language() {
    let there: Vec<Language> = ["de", "en", "pt", "pt-BR"]
        .map(|tag| Language {
            tag: tag.into(),
            name: tag.into(),
        })
        .into();
    for (wish, meant) in [
        ("de", Some("de")),
        ("de-AT", Some("de")),
        ("de_AT.UTF-8", Some("de")),
        ("DE", Some("de")),
        ("pt-br", Some("pt-BR")),
        ("pt-PT", Some("pt")),
        ("zh-Hant-TW", None),
        ("C", None),
        ("C.UTF-8", None),
        ("", None),
        ("d", None),
        ("../../etc/passwd", None),
    ] {
        assert_eq!(negotiated(wish, &there), meant, "{wish}");
    }
}

#[test]
fn an_empty_wish_is_the_systems_language_and_an_unknown_one_is_english_with_a_word() {
    let language = |wish: &str, system: Option<&str>| {
        let spoken = spoken(wish, system);
        (spoken.words.language().to_owned(), spoken.warnings.len())
    };
    assert_eq!(language("en", Some("de-AT")), ("en".into(), 0));
    assert_eq!(language("", None), ("en".into(), 0));
    assert_eq!(language("", Some("tlh-KX")), ("en".into(), 0));
    assert_eq!(language("tlh", None), ("en".into(), 1));
    assert_eq!(language(PSEUDO, None), (PSEUDO.into(), 0));
    if translated().contains("de") {
        assert_eq!(language("", Some("de-AT")).0, "de");
    }
    let warning = &spoken("tlh", None).warnings[0];
    assert!(warning.contains("“tlh”"), "{warning}");
}

#[test]
fn a_language_that_is_asked_for_and_not_there_is_refused_with_those_that_are() {
    for arguments in [
        &["play", "first_steps", "--text", "--language", "xx"][..],
        &["plays", "--language", "tlh-KX"],
        &["--language", "C"],
    ] {
        let refused = run(command(arguments), "1\n");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0), "{said}");
        assert!(
            said.contains("for '--language <LANG>': choose one of de, en, es, fr"),
            "{said}"
        );
    }
}

#[test]
fn the_pseudo_language_lengthens_every_text_and_leaves_gaps_alone() {
    let words = spoken(PSEUDO, None).words;
    let english = Localizer::english().unwrap();
    assert_eq!(
        words.with("day-acts-person", &[("name", "Mira".into())]),
        "[!! Ŵîîţĥ Mira !!]"
    );
    assert_eq!(words.get("window-and-more"), "[!! ååñð %n ṁööŕéé !!]");
    assert_eq!(
        (words.get("term-prompt"), words.get("decimal-mark")),
        (">".to_owned(), ".".to_owned())
    );
    let length = |words: &Localizer| -> usize {
        let texts = TERMS.iter().map(|term| words.get(&format!("glossary-{term}-says")));
        texts.map(|text| text.chars().count()).sum()
    };
    let (long, usual) = (length(&words) as f64, length(&english) as f64);
    assert!((1.3..1.6).contains(&(long / usual)), "{}", long / usual);
}

#[test]
fn a_hole_in_a_language_is_filled_with_english() {
    let german = [("a.ftl", "hello = Hallo, { $nmae }\nbye = Auf bald\n")];
    let words = Localizer::from_texts("de", &german).unwrap();
    assert!(words.with("hello", &[("name", "Mira".into())]).contains('⟦'));
    // As it is loaded by the program, English lies below.
    let pseudo = spoken(PSEUDO, None).words;
    assert!(pseudo.get("no-such-key").contains('⟦'));
    assert!(
        spoken("de", None)
            .words
            .get("settings-title")
            .chars()
            .all(char::is_alphabetic)
    );
}

#[test]
fn numbers_have_the_decimal_mark_of_their_language() {
    for (tag, mark) in [("en", "."), ("de", ","), ("es", ","), ("fr", ",")] {
        if translated().contains(tag) || tag == "en" {
            assert_eq!(spoken(tag, None).words.get("decimal-mark"), mark, "{tag}");
        }
    }
}

#[test]
fn a_coachs_text_stays_in_its_own_language_to_the_last_pronoun() {
    let told = |tag: &str| {
        let words = spoken(tag, None).words;
        let scenario = (*crate::worlds::the_launch().scenario).clone();
        let mut session = Session::start(scenario, 7);
        let mut told = Vec::new();
        while let Turn::Ask(question) = session.advance() {
            let view = View::of(&session, &words);
            if let Question::Moment(_) = &question {
                let page = narration::question(&view, &question, None);
                told.extend(page.items.into_iter().filter_map(|item| match item {
                    Item::Text(Style::Body, text) => Some(text),
                    _ => None,
                }));
            }
            session.answer(question.numbered().swap_remove(0)).unwrap();
        }
        told
    };
    let english = told("en");
    assert!(
        english.iter().any(|text| text.contains("Behind her")),
        "no pronoun was told"
    );
    assert_eq!(english, told("fr"));
}

#[test]
fn what_stands_on_the_screens_stands_in_the_glossary() {
    let words = Localizer::english().unwrap();
    let page = narration::glossary(&words);
    assert_eq!(page.screen, Screen::Glossary);
    let text = plain::text_of(&words, &page).to_lowercase();
    // By the words of the screens themselves, so that a word that changes there has to change here.
    for key in [
        "in",
        "back",
        "support-alone",
        "support-backed",
        "support-with-you",
        "window-support",
        "manner-take-over",
        "manner-direct",
        "manner-hover",
        "manner-join",
        "manner-guide",
        "manner-coach",
        "manner-entrust",
        "manner-leave",
        "people-title",
        "moment-see",
        "moment-listen",
        "hints-show",
        "why",
        "window-undo",
        "followed-causes",
        "plan-heading-conditions",
        "line-review",
        "line-floor",
        "line-one-to-ones",
        "line-answers",
        "line-desk",
        "line-check-ins",
        "line-rest",
        "reflection-title",
        "away-title",
        "debrief-delivered",
        "debrief-energy",
        "debrief-standing",
        "debrief-turning",
        "debrief-quantity-autonomy",
        "debrief-quantity-reliance",
        "debrief-quantity-trust",
        "debrief-quantity-safety",
        "debrief-quantity-commitment",
        "window-silence",
    ] {
        assert!(words.has(key), "{key}");
        let term = words.get(key).to_lowercase();
        assert!(text.contains(&term), "“{term}” ({key}) is not in the glossary");
    }
    for term in [
        "step in",
        "step back",
        "hand over",
        "hand back",
        "light",
        "thread",
        "spotlight",
        "round",
        "the team’s level",
        "seed",
        "promise",
    ] {
        assert!(text.contains(&format!("\n{term}:")), "{term}");
    }
    for term in TERMS {
        assert!(
            words.has(&format!("glossary-{term}")) && words.has(&format!("glossary-{term}-says")),
            "{term}"
        );
    }
    let listed = messages("en", "glossary")
        .unwrap()
        .into_keys()
        .filter(|key| key.ends_with("-says"))
        .count();
    assert_eq!(listed, TERMS.len(), "every term is listed once");
}

#[test]
fn every_action_and_every_setting_has_words_in_the_help_and_the_settings() {
    let words = Localizer::english().unwrap();
    let keys = Keys::default().with(Action::People, "ö").unwrap();
    let help = plain::text_of(&words, &narration::help(&words, Some(&keys)));
    assert!(help.contains("Ö: Your team") && help.contains("Esc: Back"), "{help}");
    let mut settings = Settings::default();
    settings.keys = keys;
    for waiting in [None, Some(Action::Why)] {
        let tab = |tab| {
            narration::settings(&narration::SettingsView {
                words: &words,
                settings: &settings,
                languages: &languages(),
                monitors: 2,
                waiting,
                in_text: false,
                tab,
            })
        };
        let mut page = tab(0);
        page.items.extend(tab(1).items);
        let whole = format!("{page:#?}");
        assert!(!whole.contains('⟦'), "{whole}");
        let notes = page
            .controls()
            .filter(|control| control.note.contains("Press the key now"))
            .count();
        assert_eq!(notes, usize::from(waiting.is_some()));
        for action in Action::ALL {
            assert!(
                page.controls()
                    .any(|control| control.id == format!("settings.key.{}", action.name()))
            );
        }
    }
}

/// The languages that people translate into.
fn translated() -> BTreeSet<String> {
    embedded::folders_in("locales")
        .into_iter()
        .filter(|tag| tag != "en")
        .collect()
}

/// The messages of a file: their words without gaps, and their gaps.
fn messages(tag: &str, stem: &str) -> Option<BTreeMap<String, (String, BTreeSet<String>)>> {
    let text = embedded::shipped(&format!("locales/{tag}/{stem}.ftl"))?;
    let text = std::str::from_utf8(text).unwrap();
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}/{stem}.ftl: {errors:?}"));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let (mut words, mut gaps) = (String::new(), BTreeSet::new());
            if let Some(pattern) = &message.value {
                read(pattern, &mut words, &mut gaps);
            }
            let before = all.insert(message.id.name.to_owned(), (words, gaps));
            assert_eq!(before, None, "{tag}/{stem}.ftl has {} twice", message.id.name);
        }
    }
    Some(all)
}

fn read(pattern: &Pattern<&str>, words: &mut String, gaps: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => gap(inline, gaps),
                Expression::Select { selector, variants } => {
                    gap(selector, gaps);
                    for variant in variants {
                        read(&variant.value, words, gaps);
                    }
                }
            },
        }
    }
}

fn gap(inline: &InlineExpression<&str>, gaps: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        gaps.insert(id.name.to_owned());
    }
}

/// The same gaps, but a language may do without pronouns of its own accord.
fn fits(own: &BTreeSet<String>, english: &BTreeSet<String>) -> bool {
    let needed = |gap: &&String| !["they", "them", "their", "theirs", "s"].contains(&gap.as_str());
    own.is_subset(english) && english.iter().filter(needed).all(|gap| own.contains(gap))
}

#[test]
fn a_locale_file_of_nothing_but_brackets_is_refused_and_ends_nothing() {
    for deep in [
        "{".repeat(100_000),
        format!("{}1{}", "{".repeat(12_000), "}".repeat(12_000)),
        "F(".repeat(50_000),
    ] {
        let text = format!("one = 1\ntwo = {deep}\n");
        let refused = Localizer::from_texts("en", &[("deep.ftl", &text)]).unwrap_err();
        assert!(refused.to_string().contains("deep.ftl"), "{refused}");
    }
}

#[test]
fn french_signs_stay_on_the_line_of_their_word() {
    for stem in FILES {
        let path = format!("locales/fr/{stem}.ftl");
        let text = String::from_utf8(embedded::shipped(&path).unwrap().to_vec()).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words = line.split_once(" =").map_or(line, |(_, words)| words);
            for sign in [" :", " ;", " !", " ?", " »", "« "] {
                assert!(!words.contains(sign), "{path}: {line}");
            }
        }
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}
