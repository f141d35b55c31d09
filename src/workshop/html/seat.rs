//! A phone: what is to be read, the vote, and what came of it.

use maud::{Markup, html};

use super::choices::{note, number};
use super::curtain::curtain;
use super::document::{PageShell, Regions};
use super::pace::SeatPace;
use crate::narration::Localizer;
use crate::platform::settings::Scheme;
use crate::report;
use crate::workshop::room::{Ballot, LONGEST_REASON, PollStage, Prediction, RoomSeat, SeatRole, TablePlace};
use crate::workshop::scene::{PollScene, TableScene, table_name};

/// What a phone shows.
pub(in crate::workshop) struct SeatView<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// The paths of the style and the script.
    pub assets: [&'a str; 2],
    /// The code of the room.
    pub code: &'a str,
    /// Who sits there.
    pub seat: &'a RoomSeat,
    /// How many tables there are.
    pub tables: usize,
    /// Its table.
    pub scene: &'a TableScene,
    /// What it voted in the vote that is going on.
    pub own: Option<&'a Ballot>,
    /// What it voted in the vote before.
    pub before: Option<usize>,
    /// Where the stage is; another address when it has changed.
    pub picture: &'a str,
    /// What it has to do with the pace of its table; nothing where all tables move together.
    pub pace: Option<SeatPace<'a>>,
    /// The workshop is over.
    pub over: bool,
}

/// The whole page.
pub(in crate::workshop) fn seat(view: &SeatView<'_>) -> Markup {
    let base = format!("/seat/{}", view.seat.secret);
    let shell = PageShell {
        words: view.words,
        kind: "phone",
        title: &view.words.with("room-title", &[("code", view.code.into())]),
        base: Some(&base),
        assets: view.assets,
        remembers: Some((view.code, &base)),
    };
    shell.page(view.regions())
}

/// Its parts.
pub(in crate::workshop) fn seat_parts(view: &SeatView<'_>) -> Regions {
    view.regions()
}

impl SeatView<'_> {
    fn regions(&self) -> Regions {
        let stays = match (self.over, self.seat.removed) {
            (true, _) => Some("room-over"),
            (_, true) => Some("room-removed"),
            _ => None,
        };
        if let Some(key) = stays {
            let told = html! { p.strong { (self.words.get(key)) } };
            return vec![("top", Markup::default()), ("scene", told), ("vote", Markup::default())];
        }
        vec![("top", self.top()), ("scene", self.scene()), ("vote", self.vote())]
    }

    fn top(&self) -> Markup {
        let words = self.words;
        html! {
            div.top {
                p.room { (words.with("room-title", &[("code", self.code.into())])) }
                p.connection role="status" { span.dot aria-hidden="true" {} span data-connection {} }
                p.who {
                    strong { bdi { (self.seat.name.as_str()) } }
                    @if self.tables > 1 {
                        span { (words.with("room-table", &[("table", table_name(self.seat.table).into())])) }
                    }
                    span { (words.with("room-seat", &[("code", self.seat.code.as_str().into())])) }
                }
            }
        }
    }

    fn scene(&self) -> Markup {
        let (words, scene) = (self.words, self.scene);
        html! {
            div.read {
                h1 { (scene.page.title) }
                p.quiet { (scene.page.subtitle) }
                @for line in &scene.foresight { p.quiet.foresight { (line) } }
                img.stage src=(self.picture) alt="" width="1296" height="1080";
                @if scene.place == TablePlace::Briefing { p.strong { (words.get("room-waiting")) } }
                (report::fragment(words, &scene.page.items, Scheme::Dark, "face"))
                (curtain(&scene.page.items))
            }
        }
    }

    fn vote(&self) -> Markup {
        let words = self.words;
        if self.seat.role != SeatRole::Leader && self.scene.place != TablePlace::Over {
            let name = self.scene.page.title.as_str();
            return html! { p.strong { (words.with("room-witness", &[("name", name.into())])) } };
        }
        if let Some(pace) = self.pace.as_ref().filter(|_| self.moves_by_itself()) {
            return self.own_pace(pace);
        }
        let Some(poll) = &self.scene.poll else {
            return html! { @if self.scene.place != TablePlace::Briefing { p.quiet { (words.get("room-look-up")) } } };
        };
        match poll.stage {
            PollStage::Open => self.form(poll),
            PollStage::Closed => {
                html! { p.strong { (words.get("room-vote-closed")) } (self.chosen(poll)) p.quiet { (words.get("room-look-up")) } }
            }
            PollStage::Revealed => {
                html! { p.strong { (words.get("room-look-up")) } (self.chosen(poll)) p.quiet { (words.get("room-talk")) } }
            }
        }
    }

    /// Its table is on its way.
    const fn moves_by_itself(&self) -> bool {
        !matches!(self.scene.place, TablePlace::Briefing | TablePlace::Over)
    }

    /// What stands below the page where tables move at their own pace.
    fn own_pace(&self, pace: &SeatPace<'_>) -> Markup {
        let words = self.words;
        if pace.waits {
            return SeatPace::waiting(words);
        }
        let poll = self.scene.poll.as_ref();
        html! {
            @if let Some(poll) = poll {
                @match poll.stage {
                    PollStage::Open => (self.form(poll)),
                    PollStage::Closed => { p.strong { (words.get("room-vote-closed")) } (self.chosen(poll)) },
                    PollStage::Revealed => (SeatPace::result(words, poll)),
                }
            }
            (pace.steps(words, poll))
        }
    }

    /// What this seat voted.
    fn chosen(&self, poll: &PollScene) -> Markup {
        let choice = self.own.and_then(|own| own.choice);
        let chosen = choice.and_then(|choice| Some((number(poll, choice), poll.choices.get(choice)?)));
        html! {
            @if let Some((number, choice)) = chosen {
                p.quiet { (self.words.get("room-your-choice")) }
                p.card.leads { span.number { (number) } span.label { (choice.label) } }
            }
        }
    }

    fn form(&self, poll: &PollScene) -> Markup {
        let words = self.words;
        let chosen = self.own.map(|own| own.choice);
        let title = if poll.round > 1 {
            "room-vote-again-title"
        } else {
            "room-vote-title"
        };
        let (name, expects_of) = (poll.expects_of.as_deref(), self.own.and_then(|own| own.expects));
        html! {
            form data-send="vote" {
                input type="hidden" name="table" value=(self.seat.table);
                input type="hidden" name="poll" value=(poll.number);
                input type="hidden" name="round" value=(poll.round);
                fieldset.choices {
                    legend { (words.get(title)) }
                    @if let Some(before) = self.before {
                        p.quiet { (words.with("room-vote-before", &[("number", number(poll, before).into())])) }
                    }
                    @for (index, choice) in poll.choices.iter().enumerate() {
                        label.card {
                            input type="radio" name="choice" value=(index) checked[chosen == Some(Some(index))];
                            span.words { span.label { (choice.label) } (note(choice)) }
                        }
                    }
                    label.card.small {
                        input type="radio" name="choice" value="none" checked[chosen == Some(None)];
                        span.words { span.label { (words.get("room-vote-abstain")) } }
                    }
                }
                @if let Some(name) = name {
                    fieldset.expects {
                        legend { (words.with("room-expects", &[("name", name.into())])) }
                        @for one in Prediction::ALL {
                            label {
                                input type="radio" name="expects" value=(one.word()) checked[expects_of == Some(one)];
                                span { (words.get(&format!("room-expects-{}", one.word()))) }
                            }
                        }
                    }
                }
                label for="reason" { (words.get("room-reason")) }
                input id="reason" type="text" name="reason" maxlength=(LONGEST_REASON) autocomplete="off" value=(self.own.map_or("", |own| own.reason.as_str()));
                p.status.in[chosen.is_some()] role="status" {
                    @match chosen {
                        Some(Some(_)) => { (words.get("room-vote-in")) },
                        Some(None) => { (words.get("room-vote-in-none")) },
                        None => {},
                    }
                }
                button.main type="submit" {
                    (words.get(if chosen.is_some() { "room-vote-change" } else { "room-vote" }))
                }
            }
        }
    }
}
