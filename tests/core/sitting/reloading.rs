//! Writing and playing at once: a scenario's file is saved while it is played, and the play-through goes on in it.
#![expect(clippy::disallowed_methods, reason = "writes the scenario's file anew")]

use std::fs;
use std::path::PathBuf;

use stepback::session::ScenarioSource;
use tempfile::TempDir;

use super::*;

const TEXT: &str = include_str!("../../worlds/small.ron");

/// A play-through of a file, standing at its first moment.
struct Written {
    folder: TempDir,
    file: PathBuf,
    sitting: Sitting,
}

impl Written {
    fn at_the_first_moment(medium: Medium) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("small.ron");
        fs::write(&file, TEXT).unwrap();
        let store = Store::in_data(folder.path());
        let mut session = Session::start(Scenario::load(&file).unwrap(), 7)
            .from_source(ScenarioSource::of_file(file.to_str().unwrap()));
        session.keep(&store).unwrap();
        let mut sitting = sitting_in(medium, "en", Some(store));
        sitting.play(session);
        sitting.advance();
        play_to(&mut sitting, |sitting| {
            sitting.location() == Location::Asked && matches!(sitting.question(), Some(Question::Moment(_)))
        });
        Self { folder, file, sitting }
    }

    /// Saves the file with this instead of that, and lets the face see it.
    fn save(&mut self, that: &str, this: &str) {
        let text = fs::read_to_string(&self.file).unwrap();
        assert!(text.contains(that), "{that}");
        fs::write(&self.file, text.replacen(that, this, 1)).unwrap();
        self.sitting.apply(&Command::Reload, "");
        self.sitting.run_jobs();
    }

    fn journals(&self) -> usize {
        Store::in_data(self.folder.path()).paths().unwrap().len()
    }

    fn decisions(&self) -> usize {
        self.sitting.session().unwrap().decisions().len()
    }

    fn said(&mut self) -> String {
        let alerts = self.sitting.take_alerts();
        let words = self.sitting.words();
        alerts.iter().map(|alert| alert.text(words)).collect()
    }
}

#[test]
fn a_save_is_shown_at_the_same_place_with_every_answer_and_in_one_journal() {
    for medium in [Medium::Graphical, Medium::PlainText] {
        let mut written = Written::at_the_first_moment(medium);
        let decided = written.decisions();
        assert!(decided > 0 && !text_of(&written.sitting).contains("Four cells"));
        written.save("The totals do not add up", "Four cells too many");
        let said = written.said();
        assert_eq!(written.sitting.location(), Location::Asked, "{said}");
        assert!(text_of(&written.sitting).contains("Four cells"), "{said}");
        assert_eq!((written.decisions(), written.journals()), (decided, 1), "{said}");
    }
}

#[test]
fn a_save_that_means_the_same_changes_nothing() {
    let mut written = Written::at_the_first_moment(Medium::Graphical);
    let id = written.sitting.session().unwrap().id().unwrap().to_owned();
    written.save("// The smallest world", "// Still the smallest world");
    assert_eq!(written.sitting.session().unwrap().id(), Some(&*id));
    assert_eq!(written.said(), "");
}

#[test]
fn a_broken_file_leaves_the_old_one_playing_with_the_mistake_shown() {
    let mut written = Written::at_the_first_moment(Medium::PlainText);
    let (id, page) = (
        written.sitting.session().unwrap().id().unwrap().to_owned(),
        text_of(&written.sitting),
    );
    written.save("stance: Coach", "stance: Couch");
    let said = written.said();
    assert!(said.contains("Couch") && said.contains("small.ron"), "{said}");
    assert_eq!(written.sitting.session().unwrap().id(), Some(&*id));
    assert_eq!(text_of(&written.sitting), page);
    // Once it is mended it goes on in it.
    written.save("stance: Couch", "stance: Guide");
    assert_eq!(written.sitting.location(), Location::Asked);
    assert_ne!(written.sitting.session().unwrap().id(), Some(&*id));
}

#[test]
fn where_an_answer_does_not_stand_any_more_it_is_said_and_the_old_play_through_is_kept() {
    let mut written = Written::at_the_first_moment(Medium::Graphical);
    let first = written.sitting.question().unwrap().numbered().swap_remove(0);
    written.sitting.apply(&Command::Answer(first), "");
    let decided = written.decisions();
    written.save(
        "(id: \"fix\", stance: TakeOver, text: \"Correct the cell yourself before the board sees it.\", hours: 1),",
        "",
    );
    let said = written.said();
    assert!(said.contains("fix"), "{said}");
    assert!(written.decisions() < decided);
    assert_eq!(written.journals(), 2);
}

#[test]
fn a_plan_in_the_making_outlives_a_save() {
    let mut written = Written::at_the_first_moment(Medium::Graphical);
    written.sitting.apply(&Command::Undo, "");
    assert!(matches!(written.sitting.question(), Some(Question::Plan(_))));
    let change = written
        .sitting
        .page()
        .controls()
        .find_map(|control| match &control.command {
            change @ Command::PlanHours(..) => Some(change.clone()),
            _ => None,
        });
    let before = text_of(&written.sitting);
    written.sitting.apply(&change.expect("hours can be moved"), "");
    let planned = text_of(&written.sitting);
    assert_ne!(planned, before);
    written.save("The totals do not add up", "Four cells too many");
    written.said();
    assert_eq!(text_of(&written.sitting), planned);
}
