//! The rules that a file must keep, one a file; the first comment of each is the page that `stepback explain` prints.
//!
//! In: trees and authored values. Out: findings. Codes are stable: 1xx reading, 2xx names, 3xx numbers and days,
//! 4xx the story, 5xx kinds of moments, 6xx the model, 7xx play-scripts, 8xx translations.

pub(super) mod away;
pub(super) mod blank;
pub(super) mod choice_count;
pub(super) mod coming;
pub(super) mod condition;
mod condition_logic;
mod condition_words;
pub(super) mod contract;
pub(super) mod control_character;
pub(super) mod cut_stops;
pub(super) mod emergent;
pub(super) mod endings;
pub(super) mod epilogue;
pub(super) mod format;
pub(super) mod ghost;
pub(super) mod idle;
pub(super) mod impossible_day;
pub(super) mod kept_promises;
pub(super) mod kind_words;
pub(super) mod language;
pub(super) mod large;
pub(super) mod listed_twice;
pub(super) mod meeting;
pub(super) mod missing_field;
pub(super) mod nesting;
pub(super) mod no_such_letter;
pub(super) mod nobody_meets;
pub(super) mod not_text;
pub(super) mod one_stance;
pub(super) mod orphaned_translation;
pub(super) mod other_translation;
pub(super) mod out_of_range;
pub(super) mod own_words;
pub(super) mod parallel;
pub(super) mod parameter;
pub(super) mod placeholder;
pub(super) mod play_script;
pub(super) mod rapport;
mod reach;
pub(super) mod rule;
pub(super) mod same_id;
pub(super) mod same_name;
pub(super) mod same_text;
pub(super) mod scale;
pub(super) mod shown_marks;
pub(super) mod stale_translation;
pub(super) mod syntax;
pub(super) mod task_cycle;
pub(super) mod team_size;
pub(super) mod texts;
pub(super) mod too_long;
pub(super) mod too_much_work;
pub(super) mod twice;
pub(super) mod unfinished;
pub(super) mod unfit_translation;
pub(super) mod unknown_field;
pub(super) mod unknown_name;
pub(super) mod unknown_set;
pub(super) mod unknown_word;
pub(super) mod unlikely;
pub(super) mod unplanned;
pub(super) mod unskilled_domain;
pub(super) mod untranslated;
pub(super) mod voices;
pub(super) mod wrong_type;

use super::authored;
use super::diagnostic_sink::DiagnosticSink;
use super::names::Names;

use rule::Rule;

/// Every rule, by code.
pub static RULES: &[&Rule] = &[
    &not_text::RULE,
    &format::RULE,
    &syntax::RULE,
    &nesting::RULE,
    &twice::RULE,
    &wrong_type::RULE,
    &unknown_field::RULE,
    &unknown_word::RULE,
    &missing_field::RULE,
    &control_character::RULE,
    &blank::RULE,
    &unknown_name::RULE,
    &same_id::RULE,
    &placeholder::RULE,
    &rapport::RULE,
    &same_name::RULE,
    &out_of_range::RULE,
    &impossible_day::RULE,
    &team_size::RULE,
    &task_cycle::RULE,
    &coming::RULE,
    &choice_count::RULE,
    &one_stance::RULE,
    &meeting::RULE,
    &endings::RULE,
    &too_much_work::RULE,
    &nobody_meets::RULE,
    &unskilled_domain::RULE,
    &too_long::RULE,
    &no_such_letter::RULE,
    &parallel::RULE,
    &large::RULE,
    &contract::RULE,
    &epilogue::RULE,
    &ghost::RULE,
    &away::RULE,
    &voices::RULE,
    &own_words::RULE,
    &emergent::RULE,
    &unknown_set::RULE,
    &unplanned::RULE,
    &condition::RULE,
    &listed_twice::RULE,
    &cut_stops::RULE,
    &scale::RULE,
    &language::RULE,
    &unlikely::RULE,
    &idle::RULE,
    &same_text::RULE,
    &unfinished::RULE,
    &shown_marks::RULE,
    &kept_promises::RULE,
    &kind_words::RULE,
    &parameter::RULE,
    &play_script::RULE,
    &untranslated::RULE,
    &stale_translation::RULE,
    &orphaned_translation::RULE,
    &unfit_translation::RULE,
    &other_translation::RULE,
];

/// Everything that can be checked without names resolved; the rest is reported while resolving.
pub(super) fn scenario(scenario: &authored::Scenario, names: &Names, out: &mut DiagnosticSink) {
    team_size::check(scenario, names, out);
    large::check(scenario, out);
    unknown_set::check(scenario, out);
    blank::check(scenario, out);
    same_name::check(scenario, out);
    rapport::check(scenario, out);
    task_cycle::check(scenario, names, out);
    coming::check(scenario, names, out);
    choice_count::check(scenario, out);
    one_stance::check(scenario, out);
    meeting::check(scenario, out);
    endings::check(scenario, out);
    epilogue::check(scenario, out);
    ghost::check(scenario, out);
    away::check(scenario, out);
    voices::check(scenario, out);
    own_words::check(scenario, out);
    emergent::check(scenario, out);
    too_much_work::check(scenario, names, out);
    nobody_meets::check(scenario, out);
    unskilled_domain::check(scenario, out);
    unplanned::check(scenario, out);
    condition::check(scenario, names, out);
    listed_twice::check(scenario, out);
    cut_stops::check(scenario, out);
    scale::check(scenario, out);
    language::check(scenario, out);
    unlikely::check(scenario, out);
    idle::check(scenario, out);
    same_text::check(scenario, out);
    kept_promises::check(scenario, out);
    for person in &scenario.people.value {
        no_such_letter::check(&person.name, out);
    }
    let filled = too_long::FilledLengths::of(scenario);
    for text in texts::of_scenario(scenario, names) {
        too_long::check(&text, &filled, out);
        unfinished::check(&text, out);
        shown_marks::check(&text, &names.people, out);
        no_such_letter::check(text.at, out);
        placeholder::check(&text, &names.people, out);
    }
}

/// Everything about a kind's file.
pub(super) fn kind(kind: &authored::Kind, names: &Names, out: &mut DiagnosticSink) {
    kind_words::check(kind, out);
    let filled = too_long::FilledLengths::default();
    for text in texts::of_kind(kind) {
        too_long::check(&text, &filled, out);
        unfinished::check(&text, out);
        no_such_letter::check(text.at, out);
        placeholder::check(&text, &names.people, out);
    }
}
