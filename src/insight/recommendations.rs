//! Three things to try in real work this week, from what this play-through shows.
//!
//! In: the profile, what was done and noted. Out: three [`Recommendation`]s, the most frequent miss first. Each has its own sign in
//! the play-through; what shows no sign is not suggested, unless fewer than three show one.

use crate::insight::decisions::judged::FitVerdict;
use crate::insight::decisions::profile::Profile;
use crate::insight::decisions::tone_gap::SelfOtherToneGap;
use crate::insight::foresight::forecast::Calibration;
use crate::scenario::{Kind, Tone};
use crate::session::Session;
use crate::simulation::{Act, Answer, EventKind, MeetingAction};

/// Something to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recommendation {
    /// Stepped in although they were able: ask for their proposal first.
    AskFirst,
    /// Held back when needed: look in a day earlier.
    LookEarlier,
    /// Took over and did not hand back: say when it goes back.
    HandBack,
    /// Stepped back with no word and no date: leave both.
    LeaveADate,
    /// Critical of mistakes: ask what they saw.
    AskWhatTheySaw,
    /// Kinder to oneself, or one's own mistake covered: say one aloud.
    SayYours,
    /// Spoke first or decided in meetings: say your view last.
    SpeakLast,
    /// People waited in vain: fixed times for questions.
    FixedTimes,
    /// Worn out, or nothing given away from the own desk: give one thing away.
    GiveOneAway,
    /// Nobody was thanked by name: name something quiet.
    NameTheQuiet,
    /// Decided without listening first: five minutes of listening.
    Listen,
    /// Expected what did not come, or expected nothing: write down what you expect.
    WriteItDown,
}

impl Recommendation {
    /// All of them, in the order in which they are suggested when they show alike.
    pub const ALL: [Self; 12] = [
        Self::AskFirst,
        Self::LookEarlier,
        Self::HandBack,
        Self::LeaveADate,
        Self::AskWhatTheySaw,
        Self::SayYours,
        Self::SpeakLast,
        Self::FixedTimes,
        Self::GiveOneAway,
        Self::NameTheQuiet,
        Self::Listen,
        Self::WriteItDown,
    ];

    /// Its name in the locale files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AskFirst => "ask-first",
            Self::LookEarlier => "look-earlier",
            Self::HandBack => "hand-back",
            Self::LeaveADate => "leave-a-date",
            Self::AskWhatTheySaw => "ask-what-they-saw",
            Self::SayYours => "say-yours",
            Self::SpeakLast => "speak-last",
            Self::FixedTimes => "fixed-times",
            Self::GiveOneAway => "give-one-away",
            Self::NameTheQuiet => "name-the-quiet",
            Self::Listen => "listen",
            Self::WriteItDown => "write-it-down",
        }
    }

    /// The three that show most. Habits that everybody has weigh less than misses.
    #[must_use]
    pub(super) fn three(shown: &DebriefEvidence<'_>) -> [Self; 3] {
        let signs = Signs::of(shown.session);
        let mut order: Vec<(f64, Self)> = Self::ALL
            .into_iter()
            .map(|one| (one.shows(&signs, shown), one))
            .collect();
        order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        [order[0].1, order[1].1, order[2].1]
    }

    /// How much it shows: about how many decisions speak for it.
    fn shows(self, signs: &Signs, shown: &DebriefEvidence<'_>) -> f64 {
        let all = |verdict: FitVerdict| f64::from(shown.profile.all(verdict).count);
        let [own_critical, own_covering] = [Tone::Critical, Tone::Covering].map(|t| shown.grace.own[t as usize]);
        let critical = shown.grace.theirs[Tone::Critical as usize];
        match self {
            Self::AskFirst => all(FitVerdict::InAble),
            Self::LookEarlier => 1.5 * all(FitVerdict::BackNeeded) + f64::from(shown.profile.too_late),
            Self::HandBack => 0.25 * f64::from(signs.took_over) - f64::from(signs.handed_back),
            Self::LeaveADate => signs.left_alone,
            Self::AskWhatTheySaw => 1.5 * f64::from(critical),
            Self::SayYours => {
                let kinder = shown.grace.kinder_to_self().unwrap_or(0.0).max(0.0);
                2.0 * kinder + f64::from(own_critical) + 2.0 * f64::from(own_covering)
            }
            Self::SpeakLast => 1.5 * f64::from(signs.led_meetings),
            Self::FixedTimes => 0.4 * f64::from(signs.gave_up),
            Self::GiveOneAway => {
                let tired = (0.4 - shown.energy).max(0.0);
                10.0 * tired + if signs.gave_away == 0 { 0.8 } else { 0.0 }
            }
            Self::NameTheQuiet => {
                if signs.thanked == 0 {
                    0.6
                } else {
                    0.0
                }
            }
            Self::Listen => {
                if signs.listened * 4 < signs.moments {
                    0.5
                } else {
                    0.0
                }
            }
            Self::WriteItDown => {
                let (said, well) = shown.calibration.said_well();
                0.4 + 0.8 * f64::from(said - well)
            }
        }
    }
}

/// What has been found out before anything is suggested.
pub(super) struct DebriefEvidence<'a> {
    pub session: &'a Session,
    pub profile: &'a Profile,
    pub grace: &'a SelfOtherToneGap,
    pub calibration: &'a Calibration,
    /// The leader's at the end, 0..1.
    pub energy: f64,
}

/// What is counted of a play-through.
#[derive(Debug, Default)]
struct Signs {
    moments: u32,
    listened: u32,
    took_over: u32,
    handed_back: u32,
    left_alone: f64,
    led_meetings: u32,
    gave_up: u32,
    gave_away: u32,
    thanked: u32,
}

impl Signs {
    fn of(session: &Session) -> Self {
        let mut signs = Self::default();
        let seen = session.simulation().seen();
        for happening in session.happenings() {
            match &happening.what {
                EventKind::Listened(_) => signs.listened += 1,
                EventKind::Chose { stance, moment, .. } => {
                    signs.moments += 1;
                    let axes = seen.axes(*stance);
                    signs.took_over += u32::from(axes.control > 0.7);
                    // A conversation left alone is another thing than work left alone.
                    if axes.control < 0.1 && axes.support < 0.3 && moment.kind != Kind::Success {
                        signs.left_alone += 1.0;
                    }
                }
                EventKind::GaveUpWaiting(..) => signs.gave_up += 1,
                EventKind::Delegated(..) => signs.gave_away += 1,
                EventKind::Acted(Act::HandBack(_)) => signs.handed_back += 1,
                EventKind::Acted(Act::Thank(_)) => signs.thanked += 1,
                _ => {}
            }
        }
        for decision in session.decisions() {
            if let Answer::Beat(MeetingAction::Decide(_) | MeetingAction::State(_)) = decision.answer {
                signs.led_meetings += 1;
            }
        }
        signs
    }
}
