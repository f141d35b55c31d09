//! The model's parameters as typed numbers. Values, units, ranges and reasons stand in `assets/model.ron`; this file
//! only names them, so that a name is spelled once and a missing one is found when the file is read.

/// A model without a number that the simulation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the model has no parameter `{name}`; add it to its group in `model.ron`")]
pub struct MissingParameter {
    /// Its name, `group.name`.
    pub name: &'static str,
}

/// A name that no parameter has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the model has no parameter `{name}`; take one of `model.ron`, as `group.name`")]
pub struct UnknownParameter {
    /// The name that was given.
    pub name: String,
}

/// Makes a struct of numbers for each group, and [`Parameters`] of all groups. Groups after `also` have the type of an
/// earlier one.
macro_rules! parameters {
    (
        $( $(#[$doc:meta])* $group:ident : $type:ident { $($name:ident),* $(,)? } )*
        ; also $( $(#[$also_doc:meta])* $also:ident : $also_type:ident { $($also_name:ident),* $(,)? } )*
    ) => {
        $( $(#[$doc])* #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct $type { $(pub $name: f64),* } )*
        /// Every parameter of the model.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Parameters {
            $( $(#[$doc])* pub $group: $type, )*
            $( $(#[$also_doc])* pub $also: $also_type, )*
        }
        impl Parameters {
            /// `group.name` of every parameter that `assets/model.ron` must hold.
            pub const NAMES: &'static [&'static str] = &[
                $($(concat!(stringify!($group), ".", stringify!($name)),)*)*
                $($(concat!(stringify!($also), ".", stringify!($also_name)),)*)*
            ];

            /// Takes each value by its name, once: from here on a parameter is a field.
            ///
            /// # Errors
            /// Names the first parameter that has no value.
            pub fn new(value: impl Fn(&str) -> Option<f64>) -> Result<Self, MissingParameter> {
                let value = |name: &'static str| value(name).ok_or(MissingParameter { name });
                Ok(Self {
                    $( $group: $type { $($name: value(concat!(stringify!($group), ".", stringify!($name)))?),* }, )*
                    $( $also: $also_type { $($also_name: value(concat!(stringify!($also), ".", stringify!($also_name)))?),* }, )*
                })
            }

            /// Changes one by its name, `group.name`.
            ///
            /// # Errors
            /// There is none of that name; nothing has changed.
            pub fn set(&mut self, name: &str, value: f64) -> Result<(), UnknownParameter> {
                let field = match name {
                    $($(concat!(stringify!($group), ".", stringify!($name)) => &mut self.$group.$name,)*)*
                    $($(concat!(stringify!($also), ".", stringify!($also_name)) => &mut self.$also.$also_name,)*)*
                    _ => return Err(UnknownParameter { name: name.to_owned() }),
                };
                *field = value;
                Ok(())
            }
        }
    };
}

parameters! {
    /// The axes of the eight stances.
    stance: StanceTable {
        takeover_control, takeover_support, takeover_guidance, takeover_hours, takeover_asks,
        direct_control, direct_support, direct_guidance, direct_hours, direct_asks,
        hover_control, hover_support, hover_guidance, hover_hours, hover_asks,
        join_control, join_support, join_guidance, join_hours, join_asks,
        guide_control, guide_support, guide_guidance, guide_hours, guide_asks,
        coach_control, coach_support, coach_guidance, coach_hours, coach_asks,
        entrust_control, entrust_support, entrust_guidance, entrust_hours, entrust_asks,
        leave_control, leave_support, leave_guidance, leave_hours, leave_asks,
    }
    /// Learning by own thinking.
    learning: LearningRates {
        day, attempt, peak, low, width, relief, failure, redundancy, feedback_floor, adapt, leading, desk, problem,
        adapt_success, adapt_failure, openness_plain, openness_critical,
    }
    /// The habit of taking things to the leader.
    reliance: RelianceRates { up, down, moment, handed_back, give_up, onlooker, checked }
    /// "I can do this."
    efficacy: EfficacyRates {
        up, down, left, unasked, recognised, problem, resilience, feedback, support, beyond, patronised,
    }
    /// Whether an attempt at a problem succeeds.
    success: SuccessOdds {
        slope, base, persistence, clarity, strain, assist_control, assist_guidance, unfamiliar, hindrance,
    }
    /// What somebody does with a problem.
    recourse: RecourseOdds {
        alone, initiative, ask, ask_reliance, ask_trust, ask_queue, ask_control, peer, peer_rapport, peer_safety,
        hide, hide_safety, hide_trust, alone_clarity, alone_safety, alone_efficacy, ask_queue_most, peer_lead,
    }
    /// How work comes along.
    work: WorkRates {
        hazard, hazard_gap, hazard_strain, hazard_clarity, pace, pace_skill, pace_strain, served, defect, defect_gap,
        help, start_ownership, noise, start_accountability, process, familiarity, familiarity_day, own_time,
        hazard_ease, hazard_calm, hazard_blocked, hazard_path, left_well, left_badly, left_hidden, pace_least,
        pace_most, will_base, will, process_base, defect_ease, defect_careless, defect_standards, start_base,
        start_initiative, start_fit, start_size,
    }
    /// Errors: found, spoken of, kept quiet.
    errors: ErrorRates {
        found, speak, speak_safety, speak_trust, speak_voice, growth, eruption, check_finds, mend, asked, found_base,
        found_standards, failed, least, spread, hidden_least, hidden_spread, mend_found, late_harm, confess,
        eruption_harm, reopened, reopened_harm,
    }
    /// Trust in the leader.
    trust: TrustRates {
        anchor, anchor_contact, anchor_propensity, anchor_credibility, rate, support, left, take_back, kept, broken,
        handed, thanks, left_base, take_back_control, take_back_support,
        support_badly, let_down, meddled, unanswered,
    }
    /// Felt safety.
    safety: SafetyRates { curious, critical, covering, hover, onlooker, own_mistake, blame, candour }
    /// Clarity.
    clarity: ClarityRates { guidance, date, left, fade, intent, floor, feedback }
    /// Ownership of the work in hand.
    ownership: OwnershipRates { theirs, taken, wish, desk, checked, theirs_base, theirs_support }
    /// Strain.
    strain: StrainRates {
        load, waiting, hover, overload, rest, support, fear, checked, busy, rest_support, slack, beyond, tired,
    }
    /// Commitment and leaving.
    commitment: CommitmentRates {
        rate, trust, ownership, recognition, growth, wish, broken, strain, safety, support, hazard, threshold, notice,
        thanks, ownership_usual, recognition_usual, support_usual, strain_usual, delivered, late,
    }
    /// Who is seen.
    visibility: VisibilityRates { voice, rate, present, thanks, floor, usual, helped }
    /// Between colleagues.
    social: SocialRates {
        rapport_help, rapport_friction, friction, spark, spark_fade, example, friction_base, friction_rapport,
        friction_strain,
    }
    /// The leader.
    leader: LeaderRates {
        answer_hours, answer_cost, recover, overtime, moment_cost, success_restores, craft_fade, craft_join,
        craft_floor, energy_effect, given_fade, credibility, right_call, evening, answer_least, answer_weight,
        answer_many, call_control, craft_answer, success_most, wait, hour_cost,
    }
    /// What hours in the weekly plan do, for each hour.
    plan: PlanRates {
        goals, path, path_fade, process, process_fade, review, review_teaches, floor_trust, one_to_one_trust,
        one_to_one_safety, one_to_one_opens, check_in, follow_through, desk_standing, rest, strategic, delegated,
        goals_intent, review_accountability, review_safety, review_guidance, floor_contact, one_to_one_clarity,
        one_to_one_contact, one_to_one_feedback, answers_kept, delegated_cost, look_again, look_again_lead,
        review_uses, moment_to_review, undone_path, undone_standing, undone_energy, undone_help,
        undone_trust,
    }
    /// What the acts of the day do.
    act: ActSizes {
        set_clarity, set_ownership, asked_clarity, asked_ownership, asked_commitment, intent, intent_clarity,
        hand_back, beside_strain, beside_teaches, beside_trust, credit_commitment, credit_seen, credit_standing,
        blame_trust, blame_standing, look_seen, ask_trust, ask_contact, check_safety, hand_over_given,
        hand_over_ownership, hand_back_ownership, take_back_work, take_back_craft, take_back_base,
        take_back_ownership, take_back_reliance, take_back_efficacy, beside_work, beside_craft, beside_contact,
        beside_credibility, beside_craft_needed, lead_leading, lead_ownership, lead_seen, review_safety, how_safety,
        how_trust, rest, blame_unfounded, delegate_given, delegate_trust, delegate_ownership, wear, worn_fade,
        unfounded, wrong_fade,
    }
    /// How a moment goes.
    moment: MomentOdds {
        base, skill, hours, speed, urgency_growth, severity, information, craft_unfamiliar, efficacy, clarity, strain,
        support, authority, trust, tone, listening, conflict, human_base, human_support, venture_control, energy,
        learn, hours_base, hours_severity, listen_hours, listen_trust, weight_base, weight_stakes, seen_by_others,
        authority_control, listening_base, energy_base, energy_control, craft_control, craft_guidance, craft_lacking,
        information_base, information_safety, support_usual, venture_base, venture_efficacy, venture_craft,
        tone_critical, tone_covering, conflict_frame, human_control, human_stakes, resignation, resignation_usual,
        ask_hours, knows, severe, habit, habit_usual, support_able,
    }
    /// Meetings.
    meeting: MeetingOdds {
        voice, safety, spoken, leader_spoke, fits_view, common, conformity, silence, invite, ask, speak_base, repeat,
        ownership, safety_kept, named, named_safety, asked_unique, asked_again, beat_hours, named_ease, climate,
        conformity_safety, silence_voice, invited, seniority, unique_base, overruled, clarity, clarity_pooled,
        reliance_up, reliance_down, safety_early, seen, path_well, intent_well, path_badly, work_badly,
    }
    /// Outside parties.
    outside: OutsideRates {
        rescue, member, quiet, failure, late, delivered, drift, failure_base, failure_stakes, failure_patience,
        late_done, quiet_level,
    }
    /// When moments come by themselves.
    emergent: EmergentOdds {
        mistake, stuck, request, hesitation, success, conflict, disagreement, own_mistake, opportunity, one_to_one,
        deadline, a_week, apart, crisis_base, crisis_severity, deadline_ahead, deadline_slack, deadline_severity,
        stuck_days, stuck_severity, request_severity, hesitation_able, hesitation_acts, hesitation_severity,
        disagreement_voice, disagreement_safety, disagreement_severity, opportunity_ambition, opportunity_seen,
        opportunity_severity, one_to_one_hours, one_to_one_severity, success_unseen, success_seen, success_severity,
        conflict_rapport, conflict_base, conflict_strain, own_mistake_severity, resignation_severity,
    }
    /// Following up on what was agreed.
    follow_up: FollowUpRates { clarity, feedback, contact, kept_contact, unset, check_ins, energy }
    /// Contact with the leader, and feedback at hand.
    attention: AttentionRates { contact, feedback, feedback_base, feedback_guidance, contact_fade, feedback_fade }
    /// When being led is too hard, or lonely.
    treatment: TreatmentBounds { hard, alone, reach, able, asked_often, asked_fade, read, misread }
    /// Autonomy granted, against which a take-back is felt.
    granted: GrantedRates { granted, base, support, taken }
    /// How far people differ from what is written of them, and their days from each other.
    nature: NatureSpread { team, trust, commitment, strain, learning, mood_kept, mood_pace, mood_odds }
    /// How a colleague helps.
    peer: PeerAxes { control, guidance }
    /// What a moment leaves by its kind.
    outcome: OutcomeSizes {
        opportunity_badly, opportunity_own, conflict_well, conflict_badly, conflict_strain, success_commitment,
        success_named, one_to_one_well, one_to_one_badly, one_to_one_commitment, disagreement_well,
        disagreement_badly, resignation_well, work_base, latent_left, saved, saved_base, saved_control, harm,
        harm_base, harm_stakes, lost, ripple, confidence, owned_plain, owned_critical, owned_covering, owned_trust,
    }
    /// What somebody leaves behind who goes.
    departure: DepartureSizes { work_kept, strain, commitment, process_kept }
    /// Where everybody begins, as far as the scenario does not say.
    start: StartLevels {
        process, path, standards, accountability, intent, rapport, contact, feedback, credibility, adapt, light,
        thread,
    }
    /// What can be seen, and how it is coloured.
    signal: SignalRates {
        fear_from, before, light_fear, week_weight, moment_weight, moment_failed, hiding_shows, tired_base, mood_fear,
        closed_hiding, closed_reserved, reported_most, nice_to, pulse_reliance, pulse_strain,
    }
    /// What a leader takes for true of what cannot be seen.
    belief: BeliefRates {
        half_time, keeps_back, team_spread, team_doubt, path_grown, standards_grown, accountability_grown,
        intent_grown, rapport_spread, quiet, kept_back, kept_spread, kept_typical, unfound, unfound_done,
        unfound_least, unfound_spread, harmed, harmed_done, harm_most, last_steps,
    }
    /// Leader-hours of the acts of the day.
    act_hours: ActHours {
        look, ask, check, hand_over, take_back, hand_back, follow_up, sit_beside, thank, share_credit, take_blame,
        own_mistake, invite, set_goals, ask_goals, say_intent, let_lead, delegate, review_together, ask_how_i_lead,
        rest,
    }
    /// How reliance is guessed.
    belief_reliance: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    ; also
    /// How belief in oneself is guessed.
    belief_efficacy: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How trust is guessed.
    belief_trust: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How felt safety is guessed.
    belief_safety: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How clarity is guessed.
    belief_clarity: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How ownership is guessed.
    belief_ownership: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How commitment is guessed.
    belief_commitment: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How visibility is guessed.
    belief_visibility: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How skill in leading is guessed.
    belief_leading: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How the ability to handle the unknown is guessed.
    belief_adapt: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How the example lately seen is guessed.
    belief_spark: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How autonomy granted is guessed.
    belief_given: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How skill is guessed.
    belief_skill: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How contact with the leader is guessed.
    belief_contact: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How feedback at hand is guessed.
    belief_feedback: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
    /// How belief in the leader's calls is guessed.
    belief_credibility: LevelGuess { drift, middle, light, thread, tired, mood, spread, doubt }
}
