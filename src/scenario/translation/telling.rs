//! A scenario told in another language: the same people, work, moments and digests, with other texts.
//!
//! In: a scenario and a language. Out: the scenario with the translation that stands beside it and those of the kinds. It is the file
//! itself read again with other texts in it, so that all rules hold for them, too; where it would decide anything else, the original is
//! told. Whatever is missing, or cannot stand in its place, is told as it was written.

use std::path::Path;
use std::sync::Arc;

use super::file::{TranslationFile, has_words, is_code};
use super::matching::matched;
use super::originals::{self, OriginalText};
use super::substitution::substituted;
use crate::platform::{embedded, files};
use crate::scenario::authored;
use crate::scenario::check::not_text::MAX_BYTES;
use crate::scenario::kind_files::read_kind;
use crate::scenario::kinds::Kinds;
use crate::scenario::load::{read_authored, read_authored_kind, resolved};
use crate::scenario::meaning;
use crate::scenario::place::Located;
use crate::scenario::resolved::Scenario;
use crate::scenario::source_texts::{KINDS_LANGUAGE, unbundle};

impl Scenario {
    /// The scenario as its author wrote it, in whatever language it is told.
    #[must_use]
    pub fn as_written(&self) -> &Self {
        self.translated_from.as_deref().unwrap_or(self)
    }

    /// The scenario in a language, as far as there are translations: of one that is shipped those that are shipped with it, otherwise
    /// that beside `file`. It stays as it was written when there are none, or when it is written in that language.
    #[must_use]
    pub fn told_in(self: &Arc<Self>, language: &str, file: Option<&Path>) -> Arc<Self> {
        let original = self.translated_from.as_ref().unwrap_or(self);
        if self.translated_from.is_some() && self.language == language {
            return Arc::clone(self);
        }
        let translation = (language != original.language)
            .then(|| beside(&original.name, language, file))
            .flatten();
        let told_in = if translation.is_some() {
            language
        } else {
            original.language.as_str()
        };
        let kinds = translated_kinds(&original.origin.kinds, told_in);
        if translation.is_none() && kinds.is_none() {
            return Arc::clone(original);
        }
        told(original, translation.as_ref(), kinds, told_in).map_or_else(|| Arc::clone(original), Arc::new)
    }
}

/// The translation beside a scenario, if there is one that can be read.
fn beside(name: &str, language: &str, file: Option<&Path>) -> Option<TranslationFile> {
    if !is_code(language) {
        return None;
    }
    let label = format!("{name}.{language}.ron");
    match file {
        None => TranslationFile::read(&label, embedded::scenario_file(&label)?).ok(),
        Some(file) => {
            let bytes = files::read(&file.with_file_name(&label), MAX_BYTES as u64).ok()?;
            TranslationFile::read(&label, &bytes).ok()
        }
    }
}

fn told(
    original: &Arc<Scenario>,
    translation: Option<&TranslationFile>,
    kinds: Option<Kinds>,
    language: &str,
) -> Option<Scenario> {
    let kinds_language = if kinds.is_some() { language } else { KINDS_LANGUAGE };
    let kinds = match kinds {
        Some(kinds) => kinds,
        None => Kinds::from_bundle(&original.origin.kinds)?,
    };
    let text = &original.origin.scenario;
    let originals = originals::of_scenario(&read_authored(&original.name, text).ok()?);
    let entries = translation.map(TranslationFile::entries).unwrap_or_default();
    let words = translation
        .map(|file| words(&originals, file, &entries))
        .unwrap_or_default();
    let read = substituted(text, &originals, &words, |out| {
        resolved(&original.name, out.text(), &kinds, out).map(|(_, scenario)| scenario)
    });
    let mut scenario = read.value?;
    scenario.leader.plans = original.leader.plans;
    if !meaning::decides_the_same(&scenario, original) {
        return None;
    }
    // Sorts of work are names in the file, so they are not among the texts that were put into it.
    for (index, words) in words {
        let domain = originals.get(index).and_then(|text| text.id.strip_prefix("domains."));
        let known = domain.and_then(|domain| original.domains.iter().position(|known| known == domain));
        if let Some(domain) = known.and_then(|known| scenario.domains.get_mut(known)) {
            words.clone_into(domain);
        }
    }
    scenario.digest.clone_from(&original.digest);
    scenario.origin = original.origin.clone();
    scenario.contract_lines.clone_from(&original.contract_lines);
    language.clone_into(&mut scenario.language);
    kinds_language.clone_into(&mut scenario.kinds_language);
    scenario.translated_from = Some(Arc::clone(original));
    Some(scenario)
}

/// The words that a translation has for texts, by their index.
fn words<'f>(
    originals: &[OriginalText],
    file: &TranslationFile,
    entries: &[&'f Located<authored::TranslatedText>],
) -> Vec<(usize, &'f str)> {
    let matching = matched(originals, &file.keys());
    let found = matching.of.iter().enumerate();
    found
        .filter_map(|(text, found)| {
            let entry = entries.get(found.as_ref()?.0)?;
            has_words(&entry.value).then_some((text, entry.value.text.value.as_str()))
        })
        .collect()
}

/// The kinds of a bundle in a language; nothing when none of them is translated into it.
fn translated_kinds(bundle: &str, language: &str) -> Option<Kinds> {
    if language == KINDS_LANGUAGE || !is_code(language) {
        return None;
    }
    let ending = format!(".{language}.ron");
    if !embedded::assets_in("kinds").iter().any(|path| path.ends_with(&ending)) {
        return None;
    }
    let kinds = Kinds::from_bundle(bundle)?;
    let mut all = kinds.words().to_vec();
    for (name, text) in unbundle(bundle)? {
        let label = format!("kinds/{}{ending}", name.strip_suffix(".ron").unwrap_or(&name));
        let file = embedded::asset(&label).and_then(|bytes| TranslationFile::read(&label, &bytes).ok());
        let (Some(file), Ok(written)) = (file, read_authored_kind(&name, &text)) else {
            continue;
        };
        let originals = originals::of_kind(&written);
        let entries = file.entries();
        let read = substituted(&text, &originals, &words(&originals, &file, &entries), read_kind);
        let place = all.iter_mut().find(|known| known.kind == written.kind.value);
        if let (Some(place), Some(told)) = (place, read.value) {
            *place = told;
        }
    }
    Some(Kinds::new(all, kinds.bundle()))
}
