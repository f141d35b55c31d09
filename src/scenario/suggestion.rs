//! "Did you mean": the known name closest to what was written.
//!
//! In: a name and the known ones. Out: the closest, if it is close enough to be a slip.

use super::look_alikes::plain_letters;

const LONGEST: usize = 60;
/// Known names that are compared: of more, nobody finds a slip by hand either.
const MOST_COMPARED: usize = 2000;

/// So many letters are enough to tell a word by how it begins, as in "Fri".
const SHORTEST_BEGINNING: usize = 3;

/// The closest of the known names, or none that is close.
#[must_use]
pub fn closest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let lower = written.to_lowercase();
    let known: Vec<&str> = known.into_iter().take(MOST_COMPARED).collect();
    if length >= SHORTEST_BEGINNING {
        let mut begin_so = known.iter().filter(|name| name.to_lowercase().starts_with(&lower));
        if let (Some(only), None) = (begin_so.next(), begin_so.next()) {
            return Some(only);
        }
    }
    if let Some(same) = known.iter().find(|name| is_same_name(written, name)) {
        return Some(same);
    }
    let allowed = (length / 3).max(1);
    known
        .into_iter()
        .filter(|name| name.chars().count().abs_diff(length) <= allowed)
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether two names differ in capitals, accents, look-alikes, spaces and dashes alone.
#[must_use]
pub fn is_same_name(written: &str, near: &str) -> bool {
    let bare = |name: &str| plain_letters(name).replace(|c: char| c.is_whitespace() || c == '-' || c == '_', "");
    bare(written) == bare(near)
}

/// Whether a name is so close to what was written that nothing else can be meant.
#[must_use]
pub fn is_slip(written: &str, near: &str) -> bool {
    let (written, near) = (written.to_lowercase(), near.to_lowercase());
    near.starts_with(&written)
        || plain_letters(&written) == near
        || strsim::damerau_levenshtein(&written, &near) <= 1 + written.chars().count() / 9
}
