//! What was meant by a text with mistakes: the cause is told, and the consequences are not.
//!
//! In: a text that cannot be read or has a mistake that can be mended, and how it is judged. Out: [`Diagnostics`]. A mistake is
//! looked for that would explain the place where reading stopped; with it mended the text is judged again, until nothing is left
//! that can be mended. So every mistake that carries a fix has been tried, and what only followed from it is never told.

pub(super) mod meant;

mod brackets;
mod consequences;
mod numbers;
mod operators;
mod other_format;
mod other_marks;
mod other_signs;
mod part_names;
mod proposal;
mod quotes;
mod run_on;

use super::check::syntax;
use super::diagnostic::Diagnostics;
use super::diagnostic_sink::{DiagnosticSink, Mending, Message, SpannedMessage, Trouble, at_origin, diagnostics};
use super::edit::{Edit, EditedText};
use super::place::Span;
use proposal::{Proposal, TroubleSpot};

/// Larger texts are told their first mistake of syntax and no more.
const LARGEST: usize = 512 * 1024;
/// So many bytes are read in all while looking for what was meant.
const MOST_READ: usize = 12 * 1024 * 1024;
/// So many mistakes are mended in one text.
const MOST_MENDED: usize = 24;

/// Reads a text and checks it, as far as it can be read.
pub type Judge<'j> = dyn Fn(&mut DiagnosticSink) + 'j;

/// What there is to say about a text.
struct Judged {
    findings: Vec<SpannedMessage>,
    more: usize,
    trouble: Option<Trouble>,
}

impl Judged {
    fn count(&self) -> usize {
        self.findings.len() + self.more
    }

    fn of(mut out: DiagnosticSink) -> Self {
        let trouble = out.take_trouble();
        let (findings, more) = out.into_findings();
        Self {
            findings,
            more,
            trouble,
        }
    }
}

/// Everything there is to say about a text that was judged once.
pub fn mistakes(out: DiagnosticSink, judge: &Judge) -> Diagnostics {
    let (file, text) = (out.file(), out.text());
    if text.len() > LARGEST || !(out.trouble().is_some() || out.can_be_mended() || out.has_errors()) {
        return out.into_mistakes();
    }
    let other = other_format::recognised(text).filter(|_| out.has_errors());
    if let Some(finding) = other.or_else(|| other_format::nothing_of_ours(text).filter(|_| out.trouble().is_some())) {
        return diagnostics(file, text, vec![finding], 0);
    }
    let mut mender = Mender {
        file,
        judge,
        now: EditedText::new(text),
        told: Vec::new(),
        read: 0,
    };
    let judged = mender.mend_syntax(Judged::of(out));
    let judged = mender.mend_meaning(judged);
    let (now, mut told) = (mender.now, mender.told);
    let places: Vec<Span> = told
        .iter()
        .filter(|finding| finding.rule.code == syntax::RULE.code)
        .filter_map(|finding| finding.mending.as_ref())
        .flat_map(|mending| mending.edits.iter().map(|edit| edit.span))
        .collect();
    let mut judged = judged;
    if !places.is_empty() {
        // Perhaps only because what was mended was meant otherwise.
        let places: Vec<Span> = places.into_iter().map(|span| now.now(span)).collect();
        judged
            .findings
            .retain(|finding| !consequences::follows(finding, &now.text, &places));
    }
    let rest = judged.findings.into_iter().map(|finding| at_origin(finding, &now));
    told.extend(rest);
    diagnostics(file, text, told, judged.more)
}

struct Mender<'j> {
    file: &'j str,
    judge: &'j Judge<'j>,
    now: EditedText,
    told: Vec<SpannedMessage>,
    read: usize,
}

impl Mender<'_> {
    fn judged(&mut self, text: &str) -> Judged {
        self.read += text.len();
        let mut out = DiagnosticSink::new(self.file, text);
        (self.judge)(&mut out);
        Judged::of(out)
    }

    /// Looks for what keeps the text from being read, until it can be read or nothing helps.
    fn mend_syntax(&mut self, mut judged: Judged) -> Judged {
        for _ in 0..MOST_MENDED {
            let Some(trouble) = &judged.trouble else { break };
            let text = self.now.text.clone();
            let proposals = proposals(&TroubleSpot::new(&text, trouble));
            let left = text.len().saturating_sub(trouble.reach);
            let Some((proposal, edited, after)) = self.best(proposals, left) else {
                break;
            };
            self.tell(proposal);
            self.now = edited;
            judged = after;
        }
        judged
    }

    /// The proposal after which most can be read, and of those after which everything can be read, the one that leaves the least
    /// to complain about.
    fn best(&mut self, proposals: Vec<Proposal>, left: usize) -> Option<(Proposal, EditedText, Judged)> {
        let mut best: Option<((usize, usize), (Proposal, EditedText, Judged))> = None;
        for proposal in proposals {
            if self.read > MOST_READ {
                break;
            }
            let Some(edited) = self.now.with(&proposal.edits) else {
                continue;
            };
            let after = self.judged(&edited.text);
            let still_left = after
                .trouble
                .as_ref()
                .map_or(0, |trouble| edited.text.len().saturating_sub(trouble.reach).max(1));
            if after.trouble.is_some() && still_left >= left {
                continue;
            }
            let score = (still_left, after.count());
            if best.as_ref().is_none_or(|(known, _)| score < *known) {
                best = Some((score, (proposal, edited, after)));
            }
            if score == (0, 0) {
                break;
            }
        }
        best.map(|(_, found)| found)
    }

    fn tell(&mut self, proposal: Proposal) {
        let edits = self.at_origin(&proposal.edits);
        if proposal.once
            && let Some(Mending { edits: known, .. }) = self
                .told
                .iter_mut()
                .find(|told| told.words.what == proposal.what)
                .and_then(|told| told.mending.as_mut())
        {
            known.extend(edits);
            return;
        }
        self.told.push(SpannedMessage {
            rule: &syntax::RULE,
            span: self.now.origin(proposal.span),
            words: Message {
                what: proposal.what,
                why: syntax::WHY,
                remedy: proposal.remedy,
            },
            mending: Some(Mending {
                edits,
                sure: proposal.sure,
            }),
        });
    }

    fn at_origin(&self, edits: &[Edit]) -> Vec<Edit> {
        edits
            .iter()
            .map(|edit| Edit {
                span: self.now.origin(edit.span),
                text: edit.text.clone(),
            })
            .collect()
    }

    /// Mends what can be read and is wrong, one by one, where less is left to complain about afterwards.
    fn mend_meaning(&mut self, mut judged: Judged) -> Judged {
        if judged.trouble.is_some() {
            return judged;
        }
        let mut refused = 0;
        for _ in 0..MOST_MENDED {
            let mut waiting = judged.findings.iter().filter(|finding| finding.mending.is_some());
            let Some(mending) = waiting.nth(refused).and_then(|finding| finding.mending.clone()) else {
                break;
            };
            let next = self.now.with(&mending.edits);
            let after = next.as_ref().map(|next| self.judged(&next.text));
            match next.zip(after) {
                Some((next, after)) if after.trouble.is_none() && after.count() < judged.count() => {
                    let position = judged
                        .findings
                        .iter()
                        .enumerate()
                        .filter(|(_, finding)| finding.mending.is_some())
                        .nth(refused)
                        .map(|(position, _)| position);
                    if let Some(position) = position {
                        let edits = self.at_origin(&mending.edits);
                        let mut finding = at_origin(judged.findings.swap_remove(position), &self.now);
                        finding.mending = Some(Mending { edits, ..mending });
                        self.told.push(finding);
                    }
                    self.now = next;
                    judged = after;
                }
                _ => refused += 1,
            }
            if self.read > MOST_READ {
                break;
            }
        }
        for finding in &mut judged.findings {
            // Not tried, or of no use.
            finding.mending = None;
        }
        judged
    }
}

fn proposals(spot: &TroubleSpot) -> Vec<Proposal> {
    let mut all = other_marks::proposals(spot);
    all.extend(other_signs::proposals(spot));
    all.extend(run_on::proposals(spot));
    all.extend(operators::proposals(spot));
    all.extend(numbers::proposals(spot));
    all.extend(part_names::proposals(spot));
    all.extend(brackets::small(spot));
    all.extend(quotes::proposals(spot));
    all.extend(brackets::proposals(spot));
    all.extend(run_on::without_name(spot));
    all
}
