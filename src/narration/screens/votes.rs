//! Hands counted by the facilitator: hidden while they are counted, since the last to vote follow what they see.
//!
//! In: the page of the open question, and [`Votes`]. Out: a page; [`Votes`] changes by [`Voting`] and by nothing else.

use crate::narration::i18n::localizer::Localizer;
use crate::narration::page::control::{button, number, numbered, primary};
use crate::narration::page::{Command, Control, Item, Page, Role, Screen, Sentiment, Style, Voting};
use crate::simulation::Answer;

/// Hands for one choice at most.
pub const MOST_HANDS: u32 = 999;

/// Hands for each choice of the open question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Votes {
    hands: Vec<u32>,
    shown: bool,
}

impl Votes {
    /// Nobody has voted on this many choices.
    #[must_use]
    pub fn on(choices: usize) -> Self {
        Self {
            hands: vec![0; choices],
            shown: false,
        }
    }

    /// The next step. Counts do not change while they are shown; a choice that is not there changes nothing.
    #[must_use]
    pub fn then(&self, step: &Voting) -> Self {
        let mut next = self.clone();
        match step {
            Voting::Show => next.shown = true,
            Voting::Again => next = Self::on(self.hands.len()),
            _ if self.shown => {}
            Voting::More(choice) => {
                if let Some(hands) = next.hands.get_mut(*choice) {
                    *hands = (*hands + 1).min(MOST_HANDS);
                }
            }
            Voting::Fewer(choice) => {
                if let Some(hands) = next.hands.get_mut(*choice) {
                    *hands = hands.saturating_sub(1);
                }
            }
            Voting::Hands(all) => {
                for (choice, hands) in next.hands.iter_mut().enumerate() {
                    *hands = all.get(choice).copied().unwrap_or(0).min(MOST_HANDS);
                }
            }
        }
        next
    }

    /// How many have voted.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.hands.iter().sum()
    }

    /// Whether the room sees how it voted.
    #[must_use]
    pub const fn are_shown(&self) -> bool {
        self.shown
    }

    /// The choices (from 0) with the most hands, several in a tie; none when nobody has voted.
    #[must_use]
    pub fn leading(&self) -> Vec<usize> {
        let most = self.hands.iter().copied().max().unwrap_or(0);
        let leads = |hands: u32| hands == most && most > 0;
        (0..self.hands.len()).filter(|i| leads(self.hands[*i])).collect()
    }

    /// As it is written down: the hands of each choice, with spaces between.
    #[must_use]
    pub fn written(&self) -> String {
        let hands: Vec<String> = self.hands.iter().map(ToString::to_string).collect();
        hands.join(" ")
    }

    /// How many choices the room can vote on: those on the page of the open question. 0: there is nothing to vote on.
    #[must_use]
    pub fn choices(page: &Page) -> usize {
        choices(page).count()
    }
}

/// What the room can vote on: every answer of a moment or a beat but looking first, which takes nothing away.
fn choices(page: &Page) -> impl Iterator<Item = &Control> {
    page.controls()
        .filter(|control| matches!(control.command, Command::Answer(Answer::Choose(_) | Answer::Beat(_))))
}

/// The screen of a vote on what the page of the open question offers.
#[must_use]
pub fn votes(words: &Localizer, asked: &Page, votes: &Votes) -> Page {
    let mut page = Page::new(Screen::Votes, asked.title.as_str(), words.get("votes-title"));
    let offered: Vec<&Control> = choices(asked).collect();
    if votes.shown {
        shown(words, &mut page, &offered, votes);
    } else {
        counting(words, &mut page, &offered, votes);
    }
    page.control(button("votes.back", words.get("votes-back"), "", Command::Back));
    page
}

/// While hands are counted only their number is seen.
fn counting(words: &Localizer, page: &mut Page, offered: &[&Control], votes: &Votes) {
    page.text(
        Style::Strong,
        words.with("votes-so-far", &[("total", votes.total().into())]),
    );
    page.text(Style::Quiet, words.get("votes-how"));
    for (index, choice) in offered.iter().enumerate() {
        let counted = votes.hands.get(index).is_some_and(|hands| *hands > 0);
        let value = if counted { "votes-counted" } else { "votes-not-yet" };
        page.control(Control {
            role: Role::Stepper {
                value: words.get(value),
                lower: Box::new(Command::Vote(Voting::Fewer(index))),
            },
            ..numbered(
                format!("votes.{}", index + 1),
                number_of(choice, index),
                choice.label.as_str(),
                "",
                Command::Vote(Voting::More(index)),
            )
        });
    }
    page.control(primary(
        "votes.show",
        None,
        words.get("votes-show"),
        Command::Vote(Voting::Show),
    ));
}

/// The number that a choice has on its own screen, from which the room reads it out.
fn number_of(choice: &Control, index: usize) -> u32 {
    choice.number.unwrap_or_else(|| number(index))
}

fn shown(words: &Localizer, page: &mut Page, offered: &[&Control], votes: &Votes) {
    let total = votes.total();
    let leading = votes.leading();
    page.text(Style::Strong, result(words, votes, &leading));
    for (index, choice) in offered.iter().enumerate() {
        let hands = votes.hands.get(index).copied().unwrap_or(0);
        page.items.push(Item::Meter {
            label: words.with(
                "votes-choice",
                &[
                    ("number", number_of(choice, index).into()),
                    ("choice", choice.label.as_str().into()),
                ],
            ),
            value: f64::from(hands) / f64::from(total.max(1)),
            mark: None,
            reads: words.with("votes-hands", &[("hands", hands.into()), ("total", total.into())]),
            tone: if leading.contains(&index) {
                Sentiment::Leader
            } else {
                Sentiment::Neutral
            },
        });
    }
    for index in &leading {
        let Some(choice) = offered.get(*index) else { continue };
        let own = number_of(choice, *index);
        let label = words.with("votes-go-with", &[("number", own.into())]);
        let go = numbered(
            format!("votes.go.{}", index + 1),
            own,
            label,
            "",
            choice.command.clone(),
        );
        page.control(Control {
            role: if leading.len() == 1 {
                Role::Primary
            } else {
                Role::Button
            },
            ..go
        });
    }
    page.control(button(
        "votes.again",
        words.get("votes-again"),
        words.get("votes-again-note"),
        Command::Vote(Voting::Again),
    ));
}

/// In words: nobody, who leads, or a tie.
fn result(words: &Localizer, votes: &Votes, leading: &[usize]) -> String {
    let Some(first) = leading.first() else {
        return words.get("votes-nobody");
    };
    let most = votes.hands.get(*first).copied().unwrap_or(0);
    let names: Vec<String> = leading
        .iter()
        .map(|index| words.with("votes-number", &[("number", number(*index).into())]))
        .collect();
    let values = [
        ("names", words.list(&names).into()),
        ("hands", most.into()),
        ("total", votes.total().into()),
    ];
    match leading.len() {
        1 if most == votes.total() => words.with("votes-all", &values),
        1 => words.with("votes-most", &values),
        _ => words.with("votes-tie", &values),
    }
}
