//! Mechanisms switched off: the parameters that carry each, by name, and the value at which it does nothing.

use super::finding::Mechanism;

/// Nobody learns anything.
pub(super) const LEARNING: Mechanism = Mechanism {
    name: "learning",
    set: &[("learning.attempt", 0.0), ("learning.adapt", 0.0)],
};
/// Nobody's habit of asking moves.
pub(super) const HABIT: Mechanism = Mechanism {
    name: "the habit of asking",
    set: &[
        ("reliance.up", 0.0),
        ("reliance.down", 0.0),
        ("reliance.give_up", 0.0),
        ("social.example", 0.0),
    ],
};
/// What is severe asks no more of anybody's skill than what is mild.
pub(super) const SEVERITY: Mechanism = Mechanism {
    name: "what severity asks of skill",
    set: &[("moment.severe", 0.0)],
};
/// Who decides a moment knows as much as anybody.
pub(super) const SKILL_IN_MOMENTS: Mechanism = Mechanism {
    name: "skill in moments",
    set: &[("moment.skill", 0.0)],
};
/// Being taken over costs no trust, neither what was given nor belief in the leader's calls.
pub(super) const TAKEN_TRUST: Mechanism = Mechanism {
    name: "what taking over costs trust",
    set: &[
        ("trust.take_back", 0.0),
        ("trust.meddled", 0.0),
        ("treatment.misread", 0.0),
    ],
};
/// Nobody can help anybody with a problem.
pub(super) const ASSIST: Mechanism = Mechanism {
    name: "help with a problem",
    set: &[("success.assist_control", 0.0), ("success.assist_guidance", 0.0)],
};
/// Acting unasked depends on nothing that a leader moves.
pub(super) const UNASKED: Mechanism = Mechanism {
    name: "what drives acting unasked",
    set: &[
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
    ],
};
/// A review changes nothing.
pub(super) const REVIEW: Mechanism = Mechanism {
    name: "what a review does",
    set: &[("plan.review", 0.0), ("plan.review_teaches", 0.0)],
};
/// Tone changes nobody's safety, and nothing of what an error teaches.
pub(super) const TONE: Mechanism = Mechanism {
    name: "what tone does to safety and to learning",
    set: &[
        ("safety.curious", 0.0),
        ("safety.critical", 0.0),
        ("learning.adapt", 0.0),
    ],
};
/// Speaking of an error does not take safety.
pub(super) const COURAGE: Mechanism = Mechanism {
    name: "courage from safety",
    set: &[("errors.speak_safety", 0.0), ("recourse.hide_safety", 0.0)],
};
/// Nobody bends to the leader's view, and it makes nobody quieter.
pub(super) const CONFORMITY: Mechanism = Mechanism {
    name: "conformity after the leader's view",
    set: &[("meeting.conformity", 0.0), ("meeting.leader_spoke", 0.0)],
};
/// Guidance makes nothing easier to learn from.
pub(super) const RELIEF: Mechanism = Mechanism {
    name: "guidance brings hard work into the zone",
    set: &[("learning.relief", 0.0)],
};
/// Guidance neither helps nor hinders learning.
pub(super) const GUIDED_LEARNING: Mechanism = Mechanism {
    name: "what guidance does to learning",
    set: &[("learning.relief", 0.0), ("learning.redundancy", 0.0)],
};
/// Errors teach nothing about the unknown.
pub(super) const ADAPT: Mechanism = Mechanism {
    name: "what errors teach about the unknown",
    set: &[("learning.adapt", 0.0)],
};
/// Support does nothing for anybody.
pub(super) const SUPPORT: Mechanism = Mechanism {
    name: "what support does",
    set: &[
        ("moment.support", 0.0),
        ("trust.support", 0.0),
        ("trust.left", 0.0),
        ("trust.anchor_contact", 0.0),
        ("commitment.support", 0.0),
        ("clarity.left", 0.0),
        ("clarity.date", 0.0),
        ("efficacy.left", 0.0),
        ("efficacy.support", 0.0),
        ("strain.support", 0.0),
    ],
};
/// In what is new the leader's craft is worth as much as ever, and what only the others know is of no use.
pub(super) const NEWNESS: Mechanism = Mechanism {
    name: "what is new to a leader and known to the others",
    set: &[("moment.craft_unfamiliar", 0.0), ("moment.information", 0.0)],
};
