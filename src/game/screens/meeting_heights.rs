//! How the height beside the table of a meeting is shared between what is told and what can be done.
//!
//! In: a meeting's parts. Out: heights, and how large and how close everything stands: as large as there is room for.

use super::{bars, meeting_table};
use crate::art::palette::ColorToken;
use crate::narration::page::{Control, Item, Page, Style};
use crate::ui::theme::{Weight, space, type_size};
use crate::ui::widgets::items::Section;
use crate::ui::widgets::moves::{self, MovePacking};
use crate::ui::widgets::set_lines::set_lines;
use crate::ui::widgets::{TextAppearance, UiBuilder, said_card};

/// The share of the window that the panel takes.
pub(super) const PANEL: f32 = 0.42;
/// Between the bars and the panels, in design pixels.
pub(super) const MARGIN: f32 = 8.0;
/// Between the panels.
pub(super) const BETWEEN: f32 = 8.0;
/// Around what is in a panel.
pub(super) const PADDING: f32 = 6.0;
/// What a panel takes of its width and height before anything is in it.
pub(super) const AROUND: (f32, f32) = (2.0 * PADDING + 32.0, 2.0 * PADDING + 24.0);
/// Over what is told and what can be done.
pub(super) const HEAD: TextAppearance = TextAppearance {
    weight: Weight::SemiBold,
    size: type_size::SMALL,
    tone: ColorToken::InkSoft,
};
/// Above the heading of a group of moves, in design pixels.
pub(super) const GROUP: f32 = 6.0;
/// Whose turn it is.
pub(super) const TURN: TextAppearance = TextAppearance {
    weight: Weight::Bold,
    size: type_size::LABEL,
    tone: ColorToken::Sky,
};
/// Who has not spoken, or that only deciding is left.
pub(super) const OVER: TextAppearance = TextAppearance {
    weight: Weight::SemiBold,
    size: type_size::BODY,
    tone: ColorToken::Ink,
};
/// From one line to the next, over the size of type.
const LEADING: f32 = 1.32;
/// The height of the foot.
const FOOT: f32 = 70.0;
/// The least height of what is told, where it needs as much.
const LEAST: f32 = 174.0;
/// How much larger than usual type is where titles and bubbles have little room.
pub(super) const LARGER: f32 = 1.2;
/// The lines that must be seen of what was said where older ones scroll.
const LINES: f32 = 5.0;
/// The strip that says that they do, in logical pixels.
const STRIP: f32 = 60.0;

/// How the height beside the table is shared, in design pixels.
pub(super) struct Heights {
    pub(super) said: f32,
    pub(super) doing: f32,
    /// The size of what is told.
    pub(super) letters: f32,
    /// The width of what can be done.
    pub(super) width: f32,
    /// How closely what can be done stands.
    pub(super) packing: MovePacking,
    /// A heading stands over what is left to them, and over what the leader takes up.
    pub(super) grouped: bool,
    /// The height that what is told needs, of which it has at most `said`.
    pub(super) needed: f32,
    /// Neither a heading over what can be done nor what nobody has said yet has room.
    pub(super) bare: bool,
}

/// From the roomiest to the tightest, with whether headings are left out. The first of them say what is said to all as it is said.
const PACKINGS: [(MovePacking, bool); 7] = [
    (packed(true, false, false), false),
    (packed(false, false, false), false),
    (packed(true, false, false), true),
    (packed(false, false, false), true),
    (packed(false, true, false), false),
    (packed(false, true, true), false),
    (packed(false, true, true), true),
];

const fn packed(large: bool, close: bool, few_caps: bool) -> MovePacking {
    MovePacking { large, close, few_caps }
}

/// What the panel of the moves holds.
pub(super) struct MovesHere<'a> {
    pub(super) parts: &'a [Section<'a>],
    /// Its moves.
    pub(super) controls: &'a [&'a Control],
    /// Whose turn it is always stands over them.
    pub(super) headed: bool,
    /// A row says that people are asked at the table.
    pub(super) asks: bool,
}

impl Heights {
    /// `below_title` where what happens stands below its title.
    pub(super) fn of(ui: &UiBuilder, page: &Page, below_title: bool, here: &MovesHere, told: &[Section]) -> Self {
        let across = ui.window.x / ui.theme.factor - 2.0 * space::EDGE;
        let letters = |size: f32| ui.theme.type_length(size * ui.scale) / ui.theme.factor;
        let size = letters(type_size::BODY);
        let above: f32 = story(page)
            .filter(|_| below_title)
            .map(|words| set_lines(words, size, across, false) as f32 * size * LEADING + 6.0)
            .sum();
        // Where type is much larger, the day stands below the title.
        let larger = ui.theme.type_scale() > LARGER;
        let day = if larger {
            letters(type_size::LABEL) * LEADING
        } else {
            0.0
        };
        let all = ui.window.y / ui.theme.factor - bars::HEAD - above - FOOT - 2.0 * MARGIN;
        let width = across * PANEL - AROUND.0;
        let sizes = [type_size::LABEL, type_size::BODY, type_size::SMALL];
        let tries = PACKINGS
            .into_iter()
            .flat_map(|(packing, bare)| sizes.map(|letters| (packing, bare, letters)));
        let line = |words: &str, size: f32, bold: bool| {
            set_lines(words, letters(size), width, bold) as f32 * letters(size) * LEADING + 6.0
        };
        let over = |bare: bool| -> f32 {
            let items = here.parts.iter().flat_map(|part| &part.items);
            let lines = items.map(|item| match item {
                Item::Text(Style::Quiet, _) if bare => 0.0,
                Item::Text(..) if bare && !here.headed => 0.0,
                Item::Text(Style::Quiet, words) => line(words, type_size::SMALL, false),
                Item::Text(_, words) => line(words, OVER.size, true),
                _ => 0.0,
            });
            lines.sum()
        };
        let asks = if here.asks {
            meeting_table::height(ui, width) + 2.0 * 6.0
        } else {
            0.0
        };
        let share = |(packing, bare, size): (MovePacking, bool, f32), grouped: bool| {
            // Sentences only where they surely have room.
            let all = if packing.close { all } else { all - day };
            let told = told_height(ui, told, width, (size, bare)) + AROUND.1;
            let head = match (here.headed, bare) {
                (true, _) => letters(TURN.size) * LEADING + 6.0,
                (false, true) => 0.0,
                (false, false) => letters(HEAD.size) * LEADING + 6.0,
            };
            let moves = moves::height(ui, here.controls, width, packing);
            let groups = if grouped { 2.0 * group_height(ui) } else { 0.0 };
            let wanted = moves + head + over(bare) + asks + groups + AROUND.1;
            let doing = wanted.min(all - BETWEEN - told.min(LEAST));
            let said = all - doing - BETWEEN;
            let heights = Self {
                said,
                doing,
                letters: size,
                width,
                packing,
                grouped,
                needed: told.min(said),
                bare,
            };
            (heights, wanted <= doing && told <= said)
        };
        let shared = |of: (MovePacking, bool, f32)| share(of, false);
        let fits = |of: (MovePacking, bool, f32)| {
            let (heights, whole) = shared(of);
            whole.then_some(heights)
        };
        let (open, close): (Vec<_>, Vec<_>) = tries.partition(|(packing, ..)| !packing.close);
        // What is said to all stays a sentence before the oldest lines stand in sight; as it opens everything does.
        let opens = story(page).next().is_some();
        let enough = AROUND.1 + STRIP / ui.theme.factor + LINES * size * LEADING;
        let scrolls = |of: (MovePacking, bool, f32)| {
            let (heights, _) = shared(of);
            (!opens && heights.said >= enough).then_some(heights)
        };
        let mut middle = open.iter().copied().filter(|(.., size)| *size == type_size::BODY);
        // Groups are headed where everything else has room as well.
        let in_groups = |of: (MovePacking, bool, f32)| {
            let (heights, whole) = share(of, true);
            (here.asks && !of.1 && whole).then_some(heights)
        };
        let headed = open.iter().copied().find_map(in_groups);
        let roomy = headed
            .or_else(|| open.iter().copied().find_map(fits))
            .or_else(|| middle.find_map(scrolls));
        let tight = || close.iter().copied().find_map(fits);
        let tightest = close.last().or(open.last()).copied();
        roomy
            .or_else(tight)
            .unwrap_or_else(|| shared(tightest.unwrap_or_default()).0)
    }
}

/// How high the heading of a group of moves is, with the room above it, in design pixels.
fn group_height(ui: &UiBuilder) -> f32 {
    ui.theme.type_length(HEAD.size * ui.scale) / ui.theme.factor * LEADING + 6.0 + GROUP
}

/// How high what is told will be in a column of this width, with letters of this size.
fn told_height(ui: &UiBuilder, told: &[Section], width: f32, (size, bare): (f32, bool)) -> f32 {
    let letters = |size: f32| ui.theme.type_length(size * ui.scale) / ui.theme.factor;
    let of_card = |now: bool| said_card::SaidCardSize::of(size, now);
    let (size, small) = (letters(size), letters(type_size::SMALL));
    let heading = small * LEADING + 6.0;
    let item = |item: &&Item| match item {
        Item::Text(Style::Quiet, _) if bare => 0.0,
        Item::Text(Style::Quiet, words) => set_lines(words, small, width - 36.0, false) as f32 * small * LEADING + 26.0,
        Item::Text(_, words) => set_lines(words, size, width - 36.0, false) as f32 * size * LEADING + 6.0,
        Item::Person { name, lines, badge, .. } => {
            let now = badge.is_some();
            let card = of_card(now);
            let lines = lines.iter().map(|line| {
                let by = said_card::said_by(ui.words, name, line);
                set_lines(if now { line } else { &by }, size, width - card.beside, false)
            });
            let below = if now { small * LEADING } else { 0.0 };
            let words = lines.sum::<u32>() as f32 * size * LEADING + below;
            words.max(card.portrait) + card.around + 6.0
        }
        _ => 0.0,
    };
    let part = |part: &Section| {
        let items = part.items.iter().map(item).sum::<f32>();
        items + f32::from(u8::from(part.heading.is_some())) * heading
    };
    told.iter().map(part).sum()
}

/// What happens as it opens.
pub(super) fn story(page: &Page) -> impl Iterator<Item = &str> {
    page.items.iter().filter_map(|item| match item {
        Item::Text(Style::Body, words) => Some(words.as_str()),
        _ => None,
    })
}
