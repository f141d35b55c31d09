//! What every answer tells the browser: what its page may load, whom it may tell where it was, what may be kept.
//!
//! In: the head of an answer. Out: the same with a content policy, without a guess at its type, and not kept unless it says so itself.

use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderValue};

/// Whose pages they are.
#[derive(Debug, Clone, Copy)]
pub(super) enum PagePolicy {
    /// The studio's: all it sends is sent by its script.
    Studio,
    /// The hall's: a phone whose script does not run joins by a form. A browser that is to name no page at all as the one it comes from
    /// gives `null` as the origin of a form, so other places are told nothing and this one is told.
    Hall,
}

impl PagePolicy {
    /// What a page may load and do: its own style, script and pictures, and speak to this server.
    fn content(self) -> &'static str {
        match self {
            Self::Studio => {
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                 base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            }
            Self::Hall => {
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                 base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
            }
        }
    }

    fn referrer(self) -> &'static str {
        match self {
            Self::Studio => "no-referrer",
            Self::Hall => "same-origin",
        }
    }

    pub(super) fn put_on(self, heads: &mut HeaderMap) {
        let same_origin = HeaderName::from_static("cross-origin-resource-policy");
        heads.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(self.content()));
        heads.insert(REFERRER_POLICY, HeaderValue::from_static(self.referrer()));
        heads.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        heads.insert(same_origin, HeaderValue::from_static("same-origin"));
        heads
            .entry(CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-store"));
    }
}
