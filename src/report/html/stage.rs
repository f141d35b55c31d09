//! The team on the stage, before and after: pictures that stand side by side in a report.
//!
//! In: a session. Out: its stage on the first day and as it stands, with lights and threads as they truly were; figures with a caption
//! each, and a sentence that says how to read them.

use maud::{Markup, PreEscaped, html};

use super::markup::plain;
use crate::art::palette::Palette;
use crate::art::stage::{StageFormat, StagePicture};
use crate::narration::stage::{StageLeader, StageView, stage_with_truth};
use crate::narration::{Localizer, StageWords, View, describe_stage};
use crate::platform::settings::Scheme;
use crate::session::Session;

/// A picture of the stage with its caption.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportStage {
    /// When it is.
    pub caption: String,
    /// What it shows.
    pub view: StageView,
}

/// The stage on the first day, and at the end or as it stands now.
#[must_use]
pub fn first_and_last(session: &Session, words: &Localizer) -> [ReportStage; 2] {
    let is_over = session.simulation().ending().is_some();
    captioned(stages_of(session, words), is_over, words)
}

/// What the stage shows on the first day and as it stands. Nothing on it depends on the language.
pub(in crate::report) fn stages_of(session: &Session, words: &Localizer) -> [StageView; 2] {
    let last = View::of(session, words);
    let first = View {
        simulation: &session.first(),
        happenings: &[],
        decisions: &[],
        notes: &[],
        ..last
    };
    [true_stage(&first), true_stage(&last)]
}

/// The first and the last stage, each with its caption.
pub(in crate::report) fn captioned(
    [first, last]: [StageView; 2],
    is_over: bool,
    words: &Localizer,
) -> [ReportStage; 2] {
    let last_key = if is_over {
        "report-stage-last"
    } else {
        "report-stage-now"
    };
    [("report-stage-first", first), (last_key, last)].map(|(key, view)| ReportStage {
        caption: words.get(key),
        view,
    })
}

/// The stage with true lights and threads in the place of what could be seen, and without the board, whose cards are too small for half a
/// page. A leader who is away stands at the edge, where threads end.
fn true_stage(view: &View<'_>) -> StageView {
    let mut stage = stage_with_truth(view);
    let truth = stage.truth.take().unwrap_or_default();
    for (person, (light, thread)) in stage.people.iter_mut().zip(truth) {
        (person.light, person.thread) = (light, thread);
    }
    stage.board.clear();
    if stage.leader.away {
        stage.leader = StageLeader::default();
    }
    stage
}

/// The figures in a row.
pub(super) fn figures(words: &Localizer, stages: &[ReportStage]) -> Markup {
    html! {
        @if !stages.is_empty() {
            div.stages {
                @for (number, stage) in (1..).zip(stages) { (figure(words, stage, number)) }
            }
            p.quiet { (plain(&words.get("report-stage-key"))) }
        }
    }
}

fn figure(words: &Localizer, stage: &ReportStage, number: u32) -> Markup {
    let picture = StagePicture {
        view: &stage.view,
        words: &StageWords::new(|key| words.get(key)),
        description: &describe_stage(words, &stage.view),
        palette: Palette::of(Scheme::Light),
        format: StageFormat::PHONE,
        id: &format!("stage-{number}"),
    };
    html! {
        figure {
            figcaption { strong { (plain(&stage.caption)) } }
            (PreEscaped(picture.element()))
        }
    }
}
