//! The marks of the kinds of moments, in the calendar and in the graph.
//!
//! In: a kind, as the language spells it. Out: one character.

/// The marks of the kinds of moments.
const MARKS: [(&str, &str); 14] = [
    ("Crisis", "▲"),
    ("MissedDeadline", "◔"),
    ("Meeting", "◎"),
    ("Mistake", "✕"),
    ("OwnMistake", "✎"),
    ("Stuck", "◆"),
    ("Request", "●"),
    ("Disagreement", "⇄"),
    ("Conflict", "⚡"),
    ("Hesitation", "…"),
    ("OneToOne", "☉"),
    ("Opportunity", "★"),
    ("Success", "✓"),
    ("Resignation", "⇥"),
];

/// The mark of a kind, as the language spells it.
pub(super) fn mark_of(kind: &str) -> &'static str {
    MARKS
        .iter()
        .find(|(name, _)| *name == kind)
        .map_or("·", |(_, sign)| *sign)
}
