//! A language that is not known
//!
//! `language` says in which language a scenario's texts are written, as a code of two letters: `"en"`, `"de"`, `"es"`, `"fr"`. What
//! the program adds is said in it; in any other language it is said in English.

use crate::scenario::authored::Scenario;
use crate::scenario::check::rule::{Rule, page};
use crate::scenario::diagnostic::Severity;
use crate::scenario::diagnostic_sink::{DiagnosticSink, Mending, Message, shortened};
use crate::scenario::edit::Edit;

pub const RULE: Rule = Rule {
    code: "SB427",
    severity: Severity::Warning,
    page: page!("language"),
};

/// The codes of two letters, as ISO 639-1 has them.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es \
                     et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj \
                     kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr \
                     nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg \
                     th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// What people write instead of a code.
const NAMES: &[(&str, &str)] = &[
    ("english", "en"),
    ("deutsch", "de"),
    ("german", "de"),
    ("español", "es"),
    ("espanol", "es"),
    ("spanish", "es"),
    ("français", "fr"),
    ("francais", "fr"),
    ("french", "fr"),
];

pub fn check(scenario: &Scenario, out: &mut DiagnosticSink) {
    let written = &scenario.language;
    let known = |code: &str| CODES.split(' ').any(|known| known == code);
    let code = written.value.split(['-', '_']).next().unwrap_or_default();
    if known(code) {
        return;
    }
    let lower = written.value.trim().to_lowercase();
    let by_name = NAMES.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code);
    let meant = by_name.or_else(|| {
        lower
            .get(..2)
            .filter(|code| known(code) && !lower[2..].starts_with(char::is_alphanumeric))
    });
    let remedy = match meant {
        Some(code) => format!("write \"{code}\""),
        None => "write a code such as \"en\", \"de\", \"es\" or \"fr\"".to_owned(),
    };
    let mending = meant.map(|code| {
        Mending::of(vec![Edit {
            span: written.span,
            text: format!("\"{code}\""),
        }])
    });
    let words = Message {
        what: format!("{:?} is no code of a language", shortened(&written.value)),
        why: "What the program adds would be said in English.",
        remedy,
    };
    out.report_with(&RULE, written.span, words, mending);
}
