//! Contracts: what a coach promises about the balance of a scenario, with the words for who plays and what is measured.

use super::conditions::Bound;
use super::declare::{authored, words};
use crate::scenario::place::Located;
use crate::scenario::vocabulary::Stance;

authored! {
    /// What a scenario promises about its balance; `stepback sweep SCENARIO --contracts` judges it. From `ReadingPays` on,
    /// all players have the plan that lies there on the first Monday, as `sweep --lesson` shows them, and numbers are of 100.
    enum Contract {
        /// This leader reaches this ending in such a share of runs.
        Reaches { leader: Manager, ending: Located<String>, share: Bound },
        /// No other leader beats this one on the measure by more than the margin.
        NoneBeats { leader: Manager, on: Measure, margin: Located<f64> [0 ..= 100] },
        /// This player, who reads each moment, is above each constant, blind and spamming one by at least so much: the
        /// team's level in the last week, the share delivered and trust, each of 100, added up.
        ReadingPays { player: AttentivePlayer, by: Located<f64> [0 ..= 300] },
        /// No constant, blind or spamming player is above this one by more than the margin on more than so many of
        /// level, delivered and trust.
        NoneSurpasses { player: AttentivePlayer, margin: Located<f64> [0 ..= 100], on_more_than: Located<u32> [0 ..= 2] },
        /// This player comes to this ending in such a share of runs.
        Ends { player: ContractPlayer, ending: Located<String>, share: Bound },
        /// Of all moments that come under Plain, Random and Situational, each counted alike, such a share needs the leader.
        Needed { from: Located<f64> [0 ..= 100], to: Located<f64> [0 ..= 100] },
        /// Of all moments that come under Plain, Random and Situational, each counted alike, in such a share people are
        /// able.
        Able { from: Located<f64> [0 ..= 100], to: Located<f64> [0 ..= 100] },
        /// This moment comes in such a share of this player's runs.
        Comes { moment: Located<String>, player: ContractPlayer, share: Bound },
        /// Under Situational, this moment needs the leader (In), has able people (Back) or takes either in such a share
        /// of the times that it comes.
        Needs { moment: Located<String>, side: MomentNeed, share: Bound },
        /// Under Situational and Random, no choice of this moment has alone the best chance in more than such a share of
        /// the times that it comes.
        NeverBestAlone { moment: Located<String>, in_more_than: Located<f64> [0 ..= 100] },
        /// Under Situational and Random, this choice leads to more of the measure than each other choice of the moment.
        Best { moment: Located<String>, choice: Located<String>, on: ChoiceMeasure },
        /// Who sees of each choice only its stance and tone, and takes the pair that most often had the best chance in
        /// earlier runs of this scenario, is right in such a share of the moments that come under Plain, Random and
        /// Situational. A chance within 1 point of the best counts as the best.
        LabelGuess { share: Bound },
        /// Under Plain, Random and Situational, no stance has the best chance in more than such a share of the moments
        /// that offer it; stances that fewer than 5 different moments offer are not judged.
        NoStanceBest { in_more_than: Located<f64> [0 ..= 100] },
        /// Of the spread of level, delivered and trust, added up, moments with meetings account for at least such a share
        /// of what the plan accounts for; 100 is as much.
        MomentsMatter { at_least: Located<f64> [0 ..= 1000] },
    }
}

authored! {
    /// A player of the lesson.
    enum ContractPlayer {
        /// Takes what the situation asks for, as far as it can be seen.
        Situational,
        /// Takes what looks best over many imagined futures; dear to play.
        Foreseeing,
        /// Takes this stance in every moment, the nearest where it is not offered.
        Always(Stance),
        /// Takes the answer of this number in every moment.
        Answer(Located<u32> [1 ..= 5]),
        /// Takes the most support, and of that the least control.
        MostSupport,
        /// Takes the least support, and of that the most control.
        LeastSupport,
        /// Takes anything.
        Random,
        /// Takes stances as often as Situational does, without looking.
        Shuffled,
        /// Joins and coaches by turns.
        Alternating,
        /// Does this act every day.
        Spam(DayAct),
    }
}

words! {
    /// The leaders that the sweep plays with.
    Manager {
        /// A plain leader.
        Plain,
        /// Directs always.
        Direct,
        /// Empowers always.
        Empower,
        /// Leaves everyone alone.
        Absent,
        /// Takes over.
        Rescue,
        /// Checks everything.
        Hover,
        /// Fits stance to person and task.
        Situational,
        /// Answers by chance.
        Random,
    }
    /// What a contract measures.
    Measure {
        /// The team in the week without the leader.
        LastWeek,
        /// Mean autonomy.
        Autonomy,
        /// Share delivered.
        Delivered,
        /// Mean commitment.
        Commitment,
        /// Mean standing with the parties outside.
        Standing,
        /// The leader's energy.
        Energy,
    }
    /// The players who look at the moment.
    AttentivePlayer {
        /// Takes what the situation asks for, as far as it can be seen.
        Situational,
        /// Takes what looks best over many imagined futures; dear to play.
        Foreseeing,
    }
    /// What a moment needs.
    MomentNeed {
        /// The leader.
        In,
        /// Nobody: its people are able.
        Back,
        /// Neither: either would do.
        Either,
    }
    /// What choices of a moment are compared by.
    ChoiceMeasure {
        /// How probably it goes well.
        Chance,
        /// The team in the week without the leader.
        LastWeek,
        /// Share delivered.
        Delivered,
        /// Mean trust.
        Trust,
        /// Mean commitment.
        Commitment,
        /// Mean standing with the parties outside.
        Standing,
        /// The autonomy of whose moment it is.
        Owner,
    }
    /// The acts of the day.
    DayAct {
        /// Looks at how somebody works.
        Look,
        /// Asks how it goes.
        Ask,
        /// Checks a task for errors.
        Check,
        /// Hands a task over.
        HandOver,
        /// Takes a task back.
        TakeBack,
        /// Hands back what was stepped into.
        HandBack,
        /// Follows up on what was agreed.
        FollowUp,
        /// Sits beside somebody.
        SitBeside,
        /// Thanks somebody.
        Thank,
        /// Gives the credit to the team.
        ShareCredit,
        /// Takes the blame outside.
        TakeBlame,
        /// Says "I was wrong".
        OwnMistake,
        /// Invites somebody's voice.
        Invite,
        /// Sets somebody's goals.
        SetGoals,
        /// Asks for somebody's own goals.
        AskGoals,
        /// Says the intent to everyone.
        SayIntent,
        /// Lets somebody lead a project.
        LetLead,
        /// Delegates a task of the desk.
        Delegate,
        /// Reviews together what happened.
        ReviewTogether,
        /// Asks how one leads.
        AskHowILead,
        /// Rests.
        Rest,
    }
}
