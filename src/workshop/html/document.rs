//! What every page of a room has: its head, its style and script, and regions.

use maud::{DOCTYPE, Markup, html};

use crate::narration::Localizer;

/// Parts of a page by their ids.
pub(in crate::workshop) type Regions = Vec<(&'static str, Markup)>;

/// The page around regions.
pub(in crate::workshop) struct PageShell<'a> {
    /// Its words.
    pub words: &'a Localizer,
    /// What it is: "phone", "wall", "console".
    pub kind: &'static str,
    /// Its title.
    pub title: &'a str,
    /// The path that its script speaks to; none for a page that stays as it is.
    pub base: Option<&'a str>,
    /// The paths of the style and the script.
    pub assets: [&'a str; 2],
    /// What the script keeps for coming back: the code of the room and the path of the seat.
    pub remembers: Option<(&'a str, &'a str)>,
}

impl PageShell<'_> {
    /// The whole page.
    pub(in crate::workshop) fn page(&self, regions: Regions) -> Markup {
        let (top, rest): (Regions, Regions) = regions.into_iter().partition(|(id, _)| matches!(*id, "top" | "bar"));
        self.around(html! {
            @for (id, inside) in top { header id=(id) { (inside) } }
            main { @for (id, inside) in rest { div id=(id) { (inside) } } }
        })
    }

    /// The whole page around a body.
    pub(in crate::workshop) fn around(&self, body: Markup) -> Markup {
        let (room, seat) = self.remembers.unzip();
        html! {
            (DOCTYPE)
            html lang=(self.words.language()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="dark";
                    title { (self.title) }
                    link rel="stylesheet" href=(self.assets[0]);
                    link rel="icon" href="data:,";
                    @if self.base.is_some() { script src=(self.assets[1]) defer {} }
                }
                body.(self.kind) data-base=[self.base] data-room=[room] data-seat=[seat]
                    data-connected=(self.words.get("room-connected")) data-lost=(self.words.get("room-lost"))
                    data-later=(self.words.get("room-vote-later")) data-missing=(self.words.get("room-vote-missing"))
                    data-gone=(self.words.get("room-gone"))
                {
                    (body)
                }
            }
        }
    }
}

/// A button that has something done.
pub(super) fn act(label: &str, what: &str, class: &str) -> Markup {
    html! { button.(class) type="button" data-act=(what) { (label) } }
}

/// A page for whoever comes to a room or a seat that is not there.
pub(in crate::workshop) fn gone(words: &Localizer, assets: [&str; 2], key: &str) -> Markup {
    let shell = PageShell {
        words,
        kind: "phone",
        title: "Stepback",
        base: None,
        assets,
        remembers: None,
    };
    shell.around(html! { main { p.strong { (words.get(key)) } p { a href="/" { (words.get("room-join-title")) } } } })
}
