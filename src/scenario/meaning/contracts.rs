//! The meaning of what a coach promises.
//!
//! In: a contract. Out: its part of a digest under way.

use std::ops::RangeInclusive;

use crate::scenario::balance::{BalanceAssertion, LessonAssertion};
use crate::scenario::encoder::Encoder;

pub(super) fn contract(e: &mut Encoder, contract: &BalanceAssertion) {
    match contract {
        BalanceAssertion::Reaches(leader, ending, share) => {
            e.str("reaches").str(leader).len(*ending);
            range(e, share);
        }
        BalanceAssertion::NoneBeats(leader, measure, margin) => {
            e.str("none beats").str(leader).str(measure).f64(*margin);
        }
        BalanceAssertion::Lesson(assertion) => lesson(e, assertion),
    }
}

fn lesson(e: &mut Encoder, assertion: &LessonAssertion) {
    match assertion {
        LessonAssertion::ReadingPays { reader, by } => {
            e.str("reading pays").str(reader).f64(*by);
        }
        LessonAssertion::NoneSurpasses {
            reader,
            margin,
            on_more_than,
        } => {
            e.str("none surpasses").str(reader).f64(*margin).len(*on_more_than);
        }
        LessonAssertion::Ends { player, ending, share } => {
            e.str("ends").str(player).len(*ending);
            range(e, share);
        }
        LessonAssertion::Needed(share) => {
            e.str("needed");
            range(e, share);
        }
        LessonAssertion::Able(share) => {
            e.str("able");
            range(e, share);
        }
        LessonAssertion::Comes { moment, player, share } => {
            e.str("comes").len(*moment).str(player);
            range(e, share);
        }
        LessonAssertion::Needs { moment, need, share } => {
            e.str("needs").len(*moment).str(need);
            range(e, share);
        }
        LessonAssertion::NeverBestAlone { moment, in_more_than } => {
            e.str("never best alone").len(*moment).f64(*in_more_than);
        }
        LessonAssertion::Best { moment, choice, on } => {
            e.str("best").len(*moment).len(*choice).str(on);
        }
        LessonAssertion::LabelGuess(share) => {
            e.str("label guess");
            range(e, share);
        }
        LessonAssertion::NoStanceBest { in_more_than } => {
            e.str("no stance best").f64(*in_more_than);
        }
        LessonAssertion::MomentsMatter { at_least } => {
            e.str("moments matter").f64(*at_least);
        }
    }
}

fn range(e: &mut Encoder, share: &RangeInclusive<f64>) {
    e.f64(*share.start()).f64(*share.end());
}
