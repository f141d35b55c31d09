//! `stepback sweep SCENARIO --lesson --csv FILE`: all figures of the lesson as one long table, a figure a line.

use crate::ensemble::statistics::{Difference, Interval, USUAL, wilson};
use crate::insight::{LessonMeasure, LessonReport, MomentFigures, PlayerFigures};
use crate::report::{CsvCell, CsvTable};

/// The columns: what a line is about (`mean`, `ending`, `share`, `value`, `came`, `times`, `choice`, `effect`, `variance`,
/// `never`), whom, with which plan, against whom, in which moment and choice, on what, over how many, and the figure with
/// its 95 % interval.
const HEAD: [&str; 14] = [
    "about",
    "player",
    "sort",
    "plan",
    "rival",
    "rival_sort",
    "rival_plan",
    "moment",
    "choice",
    "measure",
    "count",
    "figure",
    "low",
    "high",
];

/// The measures that effects of choices are on, in their order; the last is the autonomy of the moment's owner.
const OWNER: &str = "owner";
/// What a moment needed, as the report orders it.
const NEEDS: [&str; 3] = ["needed", "able", "either"];

/// All of it.
pub(super) fn table(report: &LessonReport) -> CsvTable {
    let mut rows = Vec::new();
    for player in &report.players {
        of_player(report, player, &mut rows);
    }
    for value in &report.values {
        for measure in LessonMeasure::ALL {
            let line = Line::of("value").on(measure.name()).over(value.seeds);
            rows.push(Line {
                player: value.reader.clone(),
                plan: value.plan.name(),
                rival: value.rival.clone(),
                rival_sort: value.rival_sort.name(),
                rival_plan: value.rival_plan.name(),
                ..line.difference(value.on(measure))
            });
        }
    }
    for moment in &report.moments {
        of_moment(moment, &mut rows);
    }
    for shares in &report.variance {
        for (of, share) in [
            ("plan", shares.plan),
            ("answers", shares.answers),
            ("luck", shares.luck),
        ] {
            rows.push(Line {
                choice: of.to_owned(),
                ..Line::of("variance").on(shares.measure.name()).figure(share)
            });
        }
    }
    let never = &report.never;
    for (what, ids) in [
        ("moment", &never.moments),
        ("kind", &never.kinds),
        ("text", &never.texts),
        ("ending", &never.endings),
    ] {
        rows.extend(ids.iter().map(|id| Line {
            moment: id.clone(),
            ..Line::of("never").on(what)
        }));
    }
    let head = HEAD.map(str::to_owned);
    CsvTable::new(&head, &rows.into_iter().map(Line::cells).collect::<Vec<_>>())
}

fn of_player(report: &LessonReport, player: &PlayerFigures, rows: &mut Vec<Line>) {
    let mut add = |line: Line| {
        rows.push(Line {
            player: player.name.clone(),
            sort: player.sort.name(),
            plan: player.plan.name(),
            ..line.over(player.seeds)
        });
    };
    for measure in LessonMeasure::ALL {
        let line = Line::of("mean").on(measure.name()).figure(player.on(measure));
        add(line.within(player.intervals[measure as usize]));
    }
    for (ending, share) in report.endings.iter().zip(&player.endings) {
        let runs = libm::round(share * player.seeds as f64) as u64;
        let line = Line::of("ending").on(ending).figure(*share);
        add(line.within(wilson(runs, player.seeds, USUAL)));
    }
    for (need, share) in NEEDS.into_iter().zip(player.needs) {
        add(Line::of("share").on(need).figure(share));
    }
    add(Line::of("share").on("backed_is_best").figure(player.backed_is_best));
}

fn of_moment(moment: &MomentFigures, rows: &mut Vec<Line>) {
    let mut add = |player: &str, choice: &str, line: Line| {
        rows.push(Line {
            player: player.to_owned(),
            moment: moment.id.clone(),
            choice: choice.to_owned(),
            ..line.over(moment.times)
        });
    };
    for (player, share) in ["situational", "random"].into_iter().zip(moment.came) {
        add(player, "", Line::of("came").figure(share));
    }
    for (need, share) in NEEDS.into_iter().zip(moment.needs) {
        add("", "", Line::of("times").on(need).figure(share));
    }
    for choice in &moment.choices {
        for (measure, figure) in [
            ("hours", choice.hours),
            ("chance", choice.odds),
            ("best", choice.best_odds),
        ] {
            add("", &choice.id, Line::of("choice").on(measure).figure(figure));
        }
        for measure in LessonMeasure::ALL {
            let line = Line::of("effect").on(measure.name());
            add("", &choice.id, line.difference(&choice.effects[measure as usize]));
        }
        add("", &choice.id, Line::of("effect").on(OWNER).difference(&choice.owner));
    }
}

/// A line, by its columns.
#[derive(Debug, Clone, Default)]
struct Line {
    about: &'static str,
    player: String,
    sort: &'static str,
    plan: &'static str,
    rival: String,
    rival_sort: &'static str,
    rival_plan: &'static str,
    moment: String,
    choice: String,
    measure: String,
    count: Option<u64>,
    figure: Option<f64>,
    interval: Option<Interval>,
}

impl Line {
    fn of(about: &'static str) -> Self {
        Self {
            about,
            ..Self::default()
        }
    }

    fn on(mut self, measure: &str) -> Self {
        measure.clone_into(&mut self.measure);
        self
    }

    const fn over(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }

    const fn figure(mut self, figure: f64) -> Self {
        self.figure = Some(figure);
        self
    }

    const fn within(mut self, interval: Interval) -> Self {
        self.interval = Some(interval);
        self
    }

    const fn difference(self, difference: &Difference) -> Self {
        self.figure(difference.mean).within(difference.interval)
    }

    fn cells(self) -> Vec<CsvCell> {
        let fine = |figure: Option<f64>| figure.map_or(CsvCell::Empty, |figure| CsvCell::Number(figure, 6));
        let (low, high) = (self.interval.map(|of| of.low), self.interval.map(|of| of.high));
        vec![
            self.about.into(),
            self.player.into(),
            self.sort.into(),
            self.plan.into(),
            self.rival.into(),
            self.rival_sort.into(),
            self.rival_plan.into(),
            self.moment.into(),
            self.choice.into(),
            self.measure.into(),
            self.count.map_or(CsvCell::Empty, CsvCell::Count),
            fine(self.figure),
            fine(low),
            fine(high),
        ]
    }
}
