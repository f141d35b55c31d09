//! Mechanisms switched off: the parameters that carry each, and the value at which it does nothing.

use crate::simulation::Parameters;

type Change = fn(&mut Parameters);

/// Nobody learns anything.
pub(super) const LEARNING: Change = |m| {
    m.learning.attempt = 0.0;
    m.learning.adapt = 0.0;
};
/// Nobody's habit of asking moves.
pub(super) const HABIT: Change = |m| {
    m.reliance.up = 0.0;
    m.reliance.down = 0.0;
    m.reliance.give_up = 0.0;
    m.social.example = 0.0;
};
/// What is severe asks no more of anybody's skill than what is mild.
pub(super) const SEVERITY: Change = |m| m.moment.severe = 0.0;
/// Who decides a moment knows as much as anybody.
pub(super) const SKILL_IN_MOMENTS: Change = |m| m.moment.skill = 0.0;
/// Being taken over costs no trust, neither what was given nor belief in the leader's calls.
pub(super) const TAKEN_TRUST: Change = |m| {
    m.trust.take_back = 0.0;
    m.trust.meddled = 0.0;
    m.treatment.misread = 0.0;
};
/// Nobody can help anybody with a problem.
pub(super) const ASSIST: Change = |m| {
    m.success.assist_control = 0.0;
    m.success.assist_guidance = 0.0;
};
/// Acting unasked depends on nothing that a leader moves.
pub(super) const UNASKED: Change = |m| {
    m.plan.follow_through = 0.0;
    m.recourse.ask_reliance = 0.0;
    m.recourse.ask_trust = 0.0;
    m.recourse.ask_control = 0.0;
    m.recourse.ask_queue = 0.0;
    m.recourse.peer_rapport = 0.0;
    m.recourse.peer_safety = 0.0;
    m.recourse.alone_efficacy = 0.0;
    m.recourse.alone_clarity = 0.0;
    m.recourse.alone_safety = 0.0;
    m.recourse.hide_safety = 0.0;
    m.recourse.hide_trust = 0.0;
    m.work.start_ownership = 0.0;
};
/// A review changes nothing.
pub(super) const REVIEW: Change = |m| {
    m.plan.review = 0.0;
    m.plan.review_teaches = 0.0;
};
/// Tone changes nobody's safety, and nothing of what an error teaches.
pub(super) const TONE: Change = |m| {
    m.safety.curious = 0.0;
    m.safety.critical = 0.0;
    m.learning.adapt = 0.0;
};
/// Speaking of an error does not take safety.
pub(super) const COURAGE: Change = |m| {
    m.errors.speak_safety = 0.0;
    m.recourse.hide_safety = 0.0;
};
/// Nobody bends to the leader's view, and it makes nobody quieter.
pub(super) const CONFORMITY: Change = |m| {
    m.meeting.conformity = 0.0;
    m.meeting.leader_spoke = 0.0;
};
/// Guidance makes nothing easier to learn from.
pub(super) const RELIEF: Change = |m| m.learning.relief = 0.0;
/// Guidance neither helps nor hinders learning.
pub(super) const GUIDED_LEARNING: Change = |m| {
    m.learning.relief = 0.0;
    m.learning.redundancy = 0.0;
};
/// Errors teach nothing about the unknown.
pub(super) const ADAPT: Change = |m| m.learning.adapt = 0.0;
/// Support does nothing for anybody.
pub(super) const SUPPORT: Change = |m| {
    m.moment.support = 0.0;
    m.trust.support = 0.0;
    m.trust.left = 0.0;
    m.trust.anchor_contact = 0.0;
    m.commitment.support = 0.0;
    m.clarity.left = 0.0;
    m.clarity.date = 0.0;
    m.efficacy.left = 0.0;
};
/// No moments come but those that an experiment plans.
pub(super) const EMERGING: Change = |m| m.emergent.a_week = 0.0;
