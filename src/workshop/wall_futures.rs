//! Both futures of a split room on the window's wall: two small stages, who pays on each, where they part.

use crate::narration::Localizer;
use crate::narration::page::{
    DividedPage, DividedSidePage, Item, Page, Screen, Sentiment, SmallStage, StageTag, Style,
};

/// The page.
pub(super) fn page(words: &Localizer, futures: &DividedPage) -> Page {
    let mut page = Page::new(Screen::Wall, futures.title.as_str(), futures.split.as_str());
    for side in &futures.sides {
        half(&mut page, words, futures, side);
    }
    let parting = &futures.parting;
    page.heading(format!("{}: {} · {}", parting.title, parting.when, parting.moment));
    for (side, came) in futures.sides.iter().zip(parting.sides.iter().flatten()) {
        page.text(Style::Body, format!("{}: {} {}", side.mark, came.came, came.led));
    }
    if !parting.says.is_empty() {
        page.text(Style::Body, parting.says.as_str());
    }
    page.text(Style::Quiet, futures.goes_on.as_str());
    page
}

/// One future: its answer, its stage, who pays with what, what the team can do alone.
fn half(page: &mut Page, words: &Localizer, futures: &DividedPage, side: &DividedSidePage) {
    let votes = side
        .votes
        .as_ref()
        .map(|votes| format!("{votes} · "))
        .unwrap_or_default();
    page.heading(format!("{votes}{}", side.answer));
    let tag = side.payer.as_ref().map(|payer| StageTag {
        person: payer.person,
        good: None,
        words: side.paid.clone(),
        short: side.paid.clone(),
    });
    page.items.push(Item::Stage(Box::new(SmallStage {
        view: side.stage.clone(),
        name: side.description.title.clone(),
        reads: side.description.text.clone(),
        luck: futures.luck.clone(),
        dashed: String::new(),
        tags: tag.into_iter().collect(),
        you: words.get("window-you"),
        more: words.get("window-and-more"),
    })));
    page.text(Style::Strong, side.paid.as_str());
    let sure = format!("{} {}", side.sure_label, side.sure);
    let cost = [side.cost.as_str(), sure.trim()];
    let cost: Vec<&str> = cost.into_iter().filter(|words| !words.is_empty()).collect();
    if !cost.is_empty() {
        page.text(Style::Quiet, cost.join(" · "));
    }
    let (value, level) = &side.level;
    page.items.push(Item::Meter {
        label: futures.alone.clone(),
        value: *value,
        mark: Some(side.usual_level.0),
        reads: format!("{level} ({})", side.usual_level.1),
        tone: Sentiment::Autonomy,
    });
}
