//! The meaning of what is told at the end and in the week away: it is only said.
//!
//! In: parts of a resolved scenario. Out: their texts, added to the digest under way; nothing of a scenario without them, whose
//! digest stays as it was.

use super::moments::condition;
use super::text;
use crate::scenario::encoder::Encoder;
use crate::scenario::epilogue::{AwayWeek, CallBack, DeliveredText, Epilogue, NamingText, PersonEnding};
use crate::scenario::story::Ending;

pub(super) fn of(e: &mut Encoder, endings: &[Ending], epilogue: Option<&Epilogue>, away: Option<&AwayWeek>) {
    if endings.iter().any(|ending| !ending.last.is_empty()) {
        e.str("last images").list(endings, |e, ending| text(e, &ending.last));
    }
    if let Some(epilogue) = epilogue {
        e.str("epilogue");
        told(e, epilogue);
    }
    if let Some(away) = away {
        let AwayWeek {
            asked,
            waited,
            broke,
            mended,
            quiet,
            phone,
        } = away;
        e.str("away");
        for texts in [asked, waited, broke, mended, quiet, phone] {
            e.list(texts, naming);
        }
    }
}

fn told(e: &mut Encoder, epilogue: &Epilogue) {
    let Epilogue {
        delivered,
        people,
        callbacks,
    } = epilogue;
    e.list(delivered, |e, one| {
        let DeliveredText { when, text } = one;
        e.option(when.as_ref(), condition);
        naming(e, text);
    });
    e.list(people, |e, one| {
        let PersonEnding {
            person,
            leading,
            freed,
            waiting,
            hurt,
            gone,
        } = one;
        e.len(*person);
        for form in [leading, freed, waiting, hurt, gone] {
            text(e, form);
        }
    });
    e.list(callbacks, |e, one| {
        let CallBack {
            after,
            chose,
            went,
            text,
        } = one;
        e.len(*after).option(*chose, |e, chose| {
            e.len(chose);
        });
        e.option(went.as_ref(), |e, went| {
            e.word(went);
        });
        naming(e, text);
    });
}

/// Whom it names follows from the words.
fn naming(e: &mut Encoder, told: &NamingText) {
    text(e, &told.text);
}
