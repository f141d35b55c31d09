//! The model's parameters as typed numbers. Values, units, ranges and reasons stand in `assets/model.ron`; this file
//! only names them, so that a name is spelled once and a missing one is found when the file is read.

macro_rules! parameters {
    ($( $(#[$doc:meta])* $group:ident : $type:ident { $($name:ident),* $(,)? } )*) => {
        $( $(#[$doc])* #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct $type { $(pub $name: f64),* } )*
        /// Every parameter of the model.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Parameters { $( $(#[$doc])* pub $group: $type ),* }
        impl Parameters {
            /// `group.name` of every parameter that `assets/model.ron` must hold.
            pub const NAMES: &'static [&'static str] = &[$($(concat!(stringify!($group), ".", stringify!($name))),*),*];
            /// Takes each value by its name. A name the file lacks counts as 0; reading the file has refused that.
            #[must_use]
            pub fn new(value: impl Fn(&str) -> Option<f64>) -> Self {
                Self { $( $group: $type { $($name: value(concat!(stringify!($group), ".", stringify!($name))).unwrap_or(0.0)),* } ),* }
            }
        }
    };
}

parameters! {
    /// The axes of the eight stances.
    stance: StanceTable {
        takeover_control, takeover_support, takeover_guidance,
        direct_control, direct_support, direct_guidance,
        hover_control, hover_support, hover_guidance,
        join_control, join_support, join_guidance,
        guide_control, guide_support, guide_guidance,
        coach_control, coach_support, coach_guidance,
        entrust_control, entrust_support, entrust_guidance,
        leave_control, leave_support, leave_guidance,
    }
    /// Learning by own thinking.
    learning: LearningRates { day, attempt, peak, low, width, relief, failure, redundancy, feedback_floor, adapt, leading, desk }
    /// The habit of taking things to the leader.
    reliance: RelianceRates { up, down, moment, handed_back, give_up, onlooker, checked }
    /// "I can do this."
    efficacy: EfficacyRates { up, down, left, unasked, recognised }
    /// Whether an attempt at a problem succeeds.
    success: SuccessOdds { slope, base, efficacy, clarity, strain, assist_control, assist_guidance, unfamiliar }
    /// What somebody does with a problem.
    recourse: RecourseOdds { alone, initiative, ask, ask_reliance, ask_trust, ask_queue, ask_control, peer, peer_rapport, peer_safety, hide, hide_safety, hide_trust, alone_efficacy, alone_clarity, alone_safety }
    /// How work comes along.
    work: WorkRates { hazard, hazard_gap, hazard_strain, hazard_clarity, pace, pace_skill, pace_strain, served, defect, defect_gap, help, noise, start_ownership, start_accountability, process }
    /// Errors: found, spoken of, kept quiet.
    errors: ErrorRates { found, speak, speak_safety, speak_trust, speak_voice, growth, eruption, check_finds, mend, asked }
    /// Trust in the leader.
    trust: TrustRates { anchor, anchor_contact, anchor_propensity, anchor_credibility, rate, support, left, take_back, kept, broken, handed, thanks }
    /// Felt safety.
    safety: SafetyRates { curious, critical, covering, hover, onlooker, own_mistake, blame, candour }
    /// Clarity.
    clarity: ClarityRates { guidance, date, left, fade, intent }
    /// Ownership of the work in hand.
    ownership: OwnershipRates { theirs, taken, wish, desk, checked }
    /// Strain.
    strain: StrainRates { load, waiting, hover, overload, rest, support, fear, checked }
    /// Commitment and leaving.
    commitment: CommitmentRates { rate, trust, ownership, recognition, growth, wish, broken, strain, safety, support, hazard, threshold, notice, thanks }
    /// Who is seen.
    visibility: VisibilityRates { voice, rate, present, thanks, floor }
    /// Between colleagues.
    social: SocialRates { rapport_help, rapport_friction, friction, spark, spark_fade, example }
    /// The leader.
    leader: LeaderRates { answer_hours, answer_cost, recover, overtime, moment_cost, success_restores, craft_fade, craft_join, craft_floor, energy_effect, given_fade, credibility, right_call }
    /// What hours in the weekly plan do, for each hour.
    plan: PlanRates { goals, path, path_fade, process, process_fade, review, review_teaches, floor_trust, one_to_one_trust, one_to_one_safety, one_to_one_opens, check_in, follow_through, desk_standing, rest, strategic, delegated }
    /// What the acts of the day do.
    act: ActSizes { set_clarity, set_ownership, asked_clarity, asked_ownership, asked_commitment, intent, intent_clarity, hand_back, beside_strain, beside_teaches, beside_trust, credit_commitment, credit_seen, credit_standing, blame_trust, blame_standing }
    /// How a moment goes.
    moment: MomentOdds { base, skill, hours, speed, urgency_growth, severity, information, craft_unfamiliar, efficacy, clarity, strain, support, authority, trust, tone, listening, conflict, human_base, human_support, venture_control, energy, learn }
    /// Meetings.
    meeting: MeetingOdds { voice, safety, spoken, leader_spoke, fits_view, common, conformity, silence, invite, ask, speak_base, repeat, ownership, safety_kept, named, named_safety, asked_unique, asked_again }
    /// Outside parties.
    outside: OutsideRates { rescue, member, quiet, failure, late, delivered, drift }
    /// When moments come by themselves.
    emergent: EmergentOdds { mistake, stuck, request, hesitation, success, conflict, disagreement, own_mistake, opportunity, one_to_one, deadline, a_week }
}
