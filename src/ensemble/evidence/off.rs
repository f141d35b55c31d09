//! Mechanisms switched off: the parameters that carry each, and the value at which it does nothing.

type Set = &'static [(&'static str, f64)];

/// Nobody learns anything.
pub(super) const LEARNING: Set = &[("learning.attempt", 0.0), ("learning.adapt", 0.0)];
/// Nobody's habit of asking moves.
pub(super) const HABIT: Set = &[
    ("reliance.up", 0.0),
    ("reliance.down", 0.0),
    ("reliance.give_up", 0.0),
    ("social.example", 0.0),
];
/// Deciding is no faster than leaving it.
pub(super) const SPEED: Set = &[("moment.speed", 0.0)];
/// Who decides a moment knows as much as anybody.
pub(super) const SKILL_IN_MOMENTS: Set = &[("moment.skill", 0.0)];
/// Being taken over costs no trust, and being supported earns none.
pub(super) const TAKEN_TRUST: Set = &[("trust.take_back", 0.0), ("trust.control", 0.0)];
/// Nobody can help anybody with a problem.
pub(super) const ASSIST: Set = &[("success.assist_control", 0.0), ("success.assist_guidance", 0.0)];
/// Acting unasked depends on nothing that a leader moves.
pub(super) const UNASKED: Set = &[
    ("plan.follow_through", 0.0),
    ("recourse.ask_reliance", 0.0),
    ("recourse.ask_trust", 0.0),
    ("recourse.ask_control", 0.0),
    ("recourse.ask_queue", 0.0),
    ("recourse.peer_rapport", 0.0),
    ("recourse.peer_safety", 0.0),
    ("recourse.alone_efficacy", 0.0),
    ("recourse.alone_clarity", 0.0),
    ("recourse.alone_safety", 0.0),
    ("recourse.hide_safety", 0.0),
    ("recourse.hide_trust", 0.0),
    ("work.start_ownership", 0.0),
];
/// A review changes nothing.
pub(super) const REVIEW: Set = &[("plan.review", 0.0), ("plan.review_teaches", 0.0)];
/// Tone changes nobody's safety, and nothing of what an error teaches.
pub(super) const TONE: Set = &[
    ("safety.curious", 0.0),
    ("safety.critical", 0.0),
    ("learning.adapt", 0.0),
];
/// Speaking of an error does not take safety.
pub(super) const COURAGE: Set = &[("errors.speak_safety", 0.0), ("recourse.hide_safety", 0.0)];
/// Nobody bends to the leader's view, and it makes nobody quieter.
pub(super) const CONFORMITY: Set = &[("meeting.conformity", 0.0), ("meeting.leader_spoke", 0.0)];
/// Guidance makes nothing easier to learn from.
pub(super) const RELIEF: Set = &[("learning.relief", 0.0)];
/// Guidance neither helps nor hinders learning.
pub(super) const GUIDED_LEARNING: Set = &[("learning.relief", 0.0), ("learning.redundancy", 0.0)];
/// Errors teach nothing about the unknown.
pub(super) const ADAPT: Set = &[("learning.adapt", 0.0)];
/// Support does nothing for anybody.
pub(super) const SUPPORT: Set = &[
    ("moment.support", 0.0),
    ("trust.support", 0.0),
    ("trust.left", 0.0),
    ("trust.anchor_contact", 0.0),
    ("commitment.support", 0.0),
    ("clarity.left", 0.0),
    ("clarity.date", 0.0),
    ("efficacy.left", 0.0),
];
/// No moments come but those that an experiment plans.
pub(super) const EMERGING: Set = &[("emergent.a_week", 0.0)];
