//! Portraits in a report: each is drawn once, and shown again wherever its person comes again.
//!
//! A portrait stands beside a name that says who it is, so nothing is read of it.

use crate::art::palette::Palette;
use crate::art::person::{portrait_again, portrait_element};
use crate::narration::stage::Expression;
use crate::platform::settings::Scheme;
use crate::scenario::Appearance;

/// The portraits that a document has so far.
#[derive(Debug)]
pub(super) struct Portraits {
    drawn: Vec<Appearance>,
    scheme: Scheme,
    /// What their ids begin with.
    prefix: &'static str,
}

impl Default for Portraits {
    fn default() -> Self {
        Self::drawn_for(Scheme::Light, "portrait")
    }
}

impl Portraits {
    /// None so far, of a document with these colours.
    pub(super) const fn drawn_for(scheme: Scheme, prefix: &'static str) -> Self {
        Self {
            drawn: Vec::new(),
            scheme,
            prefix,
        }
    }

    /// The portrait of somebody who looks like this.
    pub(super) fn head(&mut self, look: &Appearance) -> String {
        let prefix = self.prefix;
        let id = |place: usize| format!("{prefix}-{}", place + 1);
        if let Some(place) = self.drawn.iter().position(|drawn| drawn == look) {
            return portrait_again(&id(place));
        }
        self.drawn.push(look.clone());
        let palette = Palette::of(self.scheme);
        portrait_element(palette, look, Expression::Calm, &id(self.drawn.len() - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_again_is_not_drawn_again() {
        let mut portraits = Portraits::default();
        let (one, other) = (
            Appearance::default(),
            Appearance {
                skin: 6,
                ..Appearance::default()
            },
        );
        let first = portraits.head(&one);
        assert!(first.contains("id=\"portrait-1\""));
        assert!(portraits.head(&other).contains("id=\"portrait-2\""));
        let again = portraits.head(&one);
        assert!(again.contains("href=\"#portrait-1\"") && again.len() < first.len() / 10);
    }
}
