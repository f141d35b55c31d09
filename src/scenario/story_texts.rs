//! The texts of a scenario that only a play-through brings: moments, choices and what follows from them, meetings, endings, evenings.
//!
//! In: a scenario. Out: [`StoryText`]s in the order of the file, each with the line on which it stands. What stands on every briefing
//! (people, work, what must be delivered) and what is for a facilitator alone is not among them.

use super::authored;
use super::check::{away, emergent, epilogue, voices};
use super::epilogue::EveningSort;
use super::ids::MomentId;
use super::load::read_authored;
use super::place::{Located, Span};
use super::resolved::Scenario;
use super::story;
use super::vocabulary::{Kind, Outcome};

/// Which text it is, by indices into the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextId {
    /// A moment's title and text.
    Moment(MomentId),
    /// What can be seen in a moment.
    See(MomentId, usize),
    /// What listening first reveals.
    Listen(MomentId, usize),
    /// A choice, taken.
    Choice(MomentId, usize),
    /// What followed from a choice.
    Followed(MomentId, usize, Outcome),
    /// A promise that a choice makes.
    Promise(MomentId, usize),
    /// A fact of a meeting, said.
    Fact(MomentId, usize),
    /// An option of a meeting, decided.
    Option(MomentId, usize),
    /// An ending.
    Ending(usize),
    /// An ending's last image.
    LastImage(usize),
    /// What was delivered.
    Delivered(usize),
    /// A person of the epilogue (index), by the way they have gone, in the order of the file.
    Person(usize, usize),
    /// A choice that comes back at the end.
    CallBack(usize),
    /// An evening of the week without the leader.
    Evening(EveningSort, usize),
    /// A question to oneself.
    Reflection(usize),
    /// A tip.
    Tip(usize),
    /// What somebody says on a Friday (index of the voice), by the sort of answer, in the order of the file.
    Voice(usize, usize),
    /// A world's own way to tell a moment that comes by itself: kind, and index among that kind's.
    Emerged(Kind, usize),
    /// What listening first reveals in it.
    EmergedListen(Kind, usize, usize),
    /// A choice of its own, taken.
    EmergedChoice(Kind, usize, usize),
    /// What followed from that.
    EmergedFollowed(Kind, usize, usize, Outcome),
}

impl TextId {
    /// The moment in which it stands.
    #[must_use]
    pub const fn moment(self) -> Option<MomentId> {
        match self {
            Self::Moment(m)
            | Self::See(m, _)
            | Self::Listen(m, _)
            | Self::Choice(m, _)
            | Self::Followed(m, ..)
            | Self::Promise(m, _)
            | Self::Fact(m, _)
            | Self::Option(m, _) => Some(m),
            _ => None,
        }
    }
}

/// A text of the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryText {
    /// Which one.
    pub id: TextId,
    /// What it is, in the words of the language: `badly` of `ask` in `bed_twenty`.
    pub name: String,
    /// The line on which it stands, from 1.
    pub line: u32,
    /// As it is written; empty for what the kind's own words tell.
    pub text: String,
}

impl Scenario {
    /// Every text that only a play-through brings, in the order of the file.
    #[must_use]
    pub fn story_texts(&self) -> Vec<StoryText> {
        let text = &self.origin.scenario;
        let Ok(written) = read_authored(&self.name, text) else {
            return Vec::new();
        };
        let mut found = Collector {
            text,
            texts: Vec::new(),
        };
        for (index, (moment, resolved)) in written.moments.value.iter().zip(&self.moments).enumerate() {
            found.moment(index, moment, resolved);
        }
        for (index, ending) in written.endings.value.iter().enumerate() {
            let id = &ending.id.value;
            found.add(TextId::Ending(index), format!("the ending `{id}`"), &ending.text);
            if let Some(last) = &ending.last {
                found.add(TextId::LastImage(index), format!("`last` of the ending `{id}`"), last);
            }
        }
        if let Some(told) = &written.epilogue {
            found.epilogue(told);
        }
        if let Some(week) = &written.away {
            for (sort, (name, texts)) in EveningSort::ALL.into_iter().zip(away::lists(week)) {
                for (index, text) in texts.value.iter().enumerate() {
                    found.add(
                        TextId::Evening(sort, index),
                        format!("{} of `{name}` in `away`", nth(index)),
                        text,
                    );
                }
            }
        }
        found.voices(&written);
        found.emergent(&written);
        for (index, reflection) in written.reflections.iter().enumerate() {
            let name = format!("the reflection after `{}`", reflection.after.value);
            found.add(TextId::Reflection(index), name, &reflection.ask);
        }
        for (index, tip) in written.tips.iter().enumerate() {
            found.add(TextId::Tip(index), format!("tip {}", index + 1), &tip.text);
        }
        found.texts.sort_by_key(|text| text.line);
        found.texts
    }
}

struct Collector<'a> {
    text: &'a str,
    texts: Vec<StoryText>,
}

impl Collector<'_> {
    fn add(&mut self, id: TextId, name: String, at: &Located<String>) {
        self.add_at(id, name, &at.value, at.span);
    }

    fn add_at(&mut self, id: TextId, name: String, text: &str, span: Span) {
        self.texts.push(StoryText {
            id,
            name,
            line: span.line_in(self.text),
            text: text.to_owned(),
        });
    }

    /// What follows a choice, well and badly. A text that was left out stands where the choice does.
    fn add_outcomes(&mut self, choice: &authored::Choice, of: &str, id: impl Fn(Outcome) -> TextId) {
        let choice_id = &choice.id.value;
        for (outcome, words, text) in [
            (Outcome::Well, "well", &choice.well),
            (Outcome::Badly, "badly", &choice.badly),
        ] {
            let span = if text.span.is_nowhere() {
                choice.id.span
            } else {
                text.span
            };
            let name = format!("`{words}` of `{choice_id}` in `{of}`");
            self.add_at(id(outcome), name, &text.value, span);
        }
    }

    fn moment(&mut self, m: MomentId, moment: &authored::Moment, resolved: &story::Moment) {
        let of = &moment.id.value;
        self.add(TextId::Moment(m), format!("the moment `{of}`"), &moment.text);
        for (index, text) in moment.see.iter().enumerate() {
            self.add(
                TextId::See(m, index),
                format!("{} of `see` in `{of}`", nth(index)),
                text,
            );
        }
        for (index, text) in moment.listen.iter().enumerate() {
            let name = format!("{} of `listen` in `{of}`", nth(index));
            self.add(TextId::Listen(m, index), name, text);
        }
        for (index, choice) in moment.choices.iter().enumerate() {
            let id = &choice.id.value;
            self.add(
                TextId::Choice(m, index),
                format!("the choice `{id}` in `{of}`"),
                &choice.text,
            );
            self.add_outcomes(choice, of, |outcome| TextId::Followed(m, index, outcome));
            if let Some(promise) = &choice.promise {
                let name = format!("the promise of `{id}` in `{of}`");
                self.add(TextId::Promise(m, index), name, &promise.text);
            }
        }
        if moment.choices.is_empty() {
            self.standard_choices(m, moment, resolved);
        }
        for (index, text) in moment.options.iter().enumerate() {
            let name = format!("a decision for option {} in `{of}`", index + 1);
            self.add(TextId::Option(m, index), name, text);
        }
        for (index, fact) in moment.facts.iter().enumerate() {
            self.add(
                TextId::Fact(m, index),
                format!("fact {} in `{of}`", index + 1),
                &fact.text,
            );
        }
    }

    /// The kind's choices stand in another file, so they are placed where the moment is.
    fn standard_choices(&mut self, m: MomentId, moment: &authored::Moment, resolved: &story::Moment) {
        let (of, span) = (&moment.id.value, moment.id.span);
        for (index, choice) in resolved.choices.iter().enumerate() {
            let id = &choice.id;
            self.add_at(
                TextId::Choice(m, index),
                format!("the kind's choice `{id}` in `{of}`"),
                "",
                span,
            );
            for (outcome, words) in [(Outcome::Well, "well"), (Outcome::Badly, "badly")] {
                let name = format!("the kind's choice `{id}` in `{of}`, gone {words}");
                self.add_at(TextId::Followed(m, index, outcome), name, "", span);
            }
        }
    }

    /// One text stands for each sort of answer: its words are said in turn.
    fn voices(&mut self, written: &authored::Scenario) {
        let all = written.voices.iter().flat_map(|voices| &voices.value);
        for (index, voice) in all.enumerate() {
            for (sort, (name, texts)) in voices::forms(voice).into_iter().enumerate() {
                if let Some(first) = texts.value.first() {
                    let name = format!("`{name}` of `{}` in `voices`", voice.person.value);
                    self.add(TextId::Voice(index, sort), name, first);
                }
            }
        }
    }

    fn emergent(&mut self, written: &authored::Scenario) {
        let mut of_kind = [0; Kind::ALL.len()];
        for text in emergent::texts(written) {
            let (kind, id) = (text.kind.value, &text.id.value);
            let index = of_kind[kind as usize];
            of_kind[kind as usize] += 1;
            self.add(
                TextId::Emerged(kind, index),
                format!("`{id}`, which comes by itself"),
                &text.text,
            );
            for (line, heard) in text.listen.iter().enumerate() {
                let name = format!("{} of `listen` in `{id}`", nth(line));
                self.add(TextId::EmergedListen(kind, index, line), name, heard);
            }
            for (c, choice) in text.choices.iter().enumerate() {
                let of = &choice.id.value;
                let name = format!("the choice `{of}` in `{id}`");
                self.add(TextId::EmergedChoice(kind, index, c), name, &choice.text);
                self.add_outcomes(choice, id, |outcome| TextId::EmergedFollowed(kind, index, c, outcome));
            }
        }
    }

    fn epilogue(&mut self, told: &authored::Epilogue) {
        for (index, delivered) in told.delivered.value.iter().enumerate() {
            self.add(
                TextId::Delivered(index),
                format!("{} of `delivered`", nth(index)),
                &delivered.text,
            );
        }
        for (index, person) in told.people.value.iter().enumerate() {
            for (form, (name, text)) in epilogue::forms(person).into_iter().enumerate() {
                let name = format!("`{name}` of `{}` in the epilogue", person.person.value);
                self.add(TextId::Person(index, form), name, text);
            }
        }
        for (index, callback) in told.callbacks.iter().enumerate() {
            let name = match &callback.chose {
                Some(choice) => format!("the call-back after `{}` in `{}`", choice.value, callback.after.value),
                None => format!("the call-back after `{}`", callback.after.value),
            };
            self.add(TextId::CallBack(index), name, &callback.text);
        }
    }
}

/// Which of a list, from 1.
fn nth(index: usize) -> String {
    format!("text {}", index + 1)
}
