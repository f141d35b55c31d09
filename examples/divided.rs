//! Figures.
#![expect(clippy::disallowed_methods, reason = "a program of its own beside the house")]
use std::time::Instant;
use stepback::insight::divided;
use stepback::scenario::Scenario;
use stepback::session::{Session, Turn};
use stepback::simulation::{Answer, Question, MeetingAction};
fn main() {
    for name in stepback::platform::embedded::scenarios() {
        let scenario = Scenario::shipped(&name).unwrap();
        println!("== {name} weeks {}", scenario.days() / 5);
        for seed in 1..=3 {
            let mut session = Session::start(scenario.clone(), seed);
            while let Turn::Ask(question) = session.advance() {
                let mut answers = question.numbered();
                match &question {
                    Question::Moment(m) => {
                        let both = [Answer::Choose(0), Answer::Choose(m.choices.len() - 1)];
                        let now = Instant::now();
                        if let Some(d) = divided(&session, both, 100) {
                            let took = now.elapsed();
                            let show = |i: usize| d.sides[i].paid.map(|p| format!("{}:{:?} {:.2}/{:.2} asked {:?} handled {:?} in {}", scenario.people[p.person].name, p.toll, p.level[0], p.level[1], p.asked, p.handled, p.lucks));
                            println!("{seed} day {} until {} {:?}: {:?} | {:?} | level {:.2} {:.2} usual {:.2} {:.2} ahead {} {}", d.day, d.until, took, show(0), show(1), d.sides[0].level, d.sides[1].level, d.sides[0].usual_level, d.sides[1].usual_level, d.sides[0].ahead, d.sides[1].ahead);
                        }
                    }
                    Question::Beat(m) if m.beat > 2 => {
                        let both = [Answer::Beat(MeetingAction::Decide(0)), Answer::Beat(MeetingAction::LetThemDecide)];
                        if let Some(d) = divided(&session, both, 100) {
                            let show = |i: usize| d.sides[i].paid.map(|p| format!("{}:{:?} {:.2}/{:.2} asked {:?} in {}", scenario.people[p.person].name, p.toll, p.level[0], p.level[1], p.asked, p.lucks));
                            println!("{seed} day {} MEETING {:?} | {:?} | level {:.2} {:.2}", d.day, show(0), show(1), d.sides[0].level, d.sides[1].level);
                        }
                    }
                    _ => {}
                }
                let n = answers.len();
                session.answer(answers.swap_remove((seed as usize) % n)).unwrap();
            }
        }
    }
}
