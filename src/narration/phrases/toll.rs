//! What somebody pays in one of two futures, in a sentence: what they do where that can be seen, else how far it has moved.
//!
//! In: who pays with what, and the future as a view. Out: words. Levels are told out of ten, as everywhere.

use super::{seen, time};
use crate::insight::{Payment, Toll};
use crate::narration::i18n::interpolate::capital;
use crate::narration::view::View;

/// So often in two weeks is told; what happens once happens to everybody.
const OFTEN: u32 = 2;
/// The top of a level.
const SCALE: f64 = 10.0;

/// With what somebody pays here; the view is of their future.
pub(in crate::narration) fn cost(view: &View<'_>, payment: &Payment) -> String {
    let [asked, asked_there] = payment.asked;
    let [handled, handled_there] = payment.handled;
    match payment.toll {
        Toll::Left => view.with("divided-cost-left", &[("name", view.name(payment.person).into())]),
        Toll::Reliance if asked >= OFTEN && asked > asked_there => {
            times(view, payment, "divided-cost-asks", payment.asked)
        }
        Toll::Reliance => level(view, payment, "divided-cost-reliance"),
        Toll::Autonomy if handled_there >= OFTEN && handled < handled_there => {
            times(view, payment, "divided-cost-handles", payment.handled)
        }
        Toll::Autonomy => level(view, payment, "divided-cost-autonomy"),
        Toll::Strain => {
            let strain = level(view, payment, "divided-cost-strain");
            match seen::weary(&view.simulation.seen().person(payment.person)) {
                Some(key) => format!("{}. {strain}", capital(&view.get(key))),
                None => strain,
            }
        }
    }
}

fn level(view: &View<'_>, payment: &Payment, key: &str) -> String {
    let [here, there] = payment.level.map(|level| time::level(view.words, SCALE * level));
    view.with(key, &[("here", here.into()), ("there", there.into())])
}

fn times(view: &View<'_>, payment: &Payment, key: &str, times: [u32; 2]) -> String {
    let [here, there] = times.map(|times| view.with("divided-times", &[("times", times.into())]));
    let they = view.pronoun(Some(payment.person), "they");
    let s = view.pronoun(Some(payment.person), "s");
    let values = [
        ("here", here.into()),
        ("there", there.into()),
        ("they", they.into()),
        ("s", s.into()),
    ];
    capital(&view.with(key, &values))
}
