//! How what is read hangs together: which of how many, tables in rows, tabs with their page, names that tell things apart; and captions
//! that leave all of it free.

use accesskit::{Node, NodeId, Role as Means};
use stepback::game::gallery::{Gallery, ScreenCase};
use stepback::narration::page::Screen;
use stepback::ui::access::{Announcement, NodeKind, Outline};

use super::room::Room;
use super::screens::{played, read};

fn case(gallery: &Gallery, is: impl Fn(&ScreenCase) -> bool) -> &ScreenCase {
    gallery.exhibits.iter().find(|case| is(case)).unwrap()
}

fn named<'a>(gallery: &'a Gallery, name: &str) -> &'a ScreenCase {
    case(gallery, |case| case.name == name)
}

fn inside<'a>(nodes: &'a [(NodeId, Node)], of: &Node) -> Vec<&'a Node> {
    let child = |id: &NodeId| &nodes.iter().find(|(other, _)| other == id).unwrap().1;
    of.children().iter().map(child).collect()
}

#[test]
fn options_and_tabs_say_which_of_how_many_they_are() {
    let gallery = played();
    let mut room = Room::new(None);
    let mut looked = 0;
    for exhibit in &gallery.exhibits {
        room.show(&exhibit.shown);
        let nodes = read(&room.tree());
        let several = |node: &Node| matches!(node.role(), Means::RadioGroup | Means::TabList);
        for (_, group) in nodes.iter().filter(|(_, node)| several(node)) {
            let one_of = |node: &&Node| matches!(node.role(), Means::RadioButton | Means::Tab);
            let places: Vec<_> = inside(&nodes, group)
                .into_iter()
                .filter(one_of)
                .map(accesskit::Node::position_in_set)
                .collect();
            let wanted: Vec<_> = (0..places.len()).map(Some).collect();
            assert_eq!(places, wanted, "{}: {:?}", exhibit.name, group.label());
            assert_eq!(group.size_of_set(), Some(places.len()), "{}", exhibit.name);
            looked += places.len();
        }
    }
    assert!(looked > 20, "only {looked}");
}

#[test]
fn a_table_is_rows_of_cells_called_after_their_columns() {
    let gallery = played();
    let mut room = Room::new(None);
    let mut cells_seen = 0;
    for exhibit in &gallery.exhibits {
        room.show(&exhibit.shown);
        let nodes = read(&room.tree());
        for (_, table) in nodes.iter().filter(|(_, node)| node.role() == Means::Table) {
            let rows = inside(&nodes, table);
            assert!(rows.iter().all(|row| row.role() == Means::Row), "{}", exhibit.name);
            let rows: Vec<Vec<&Node>> = rows.into_iter().map(|row| inside(&nodes, row)).collect();
            let (heads, cells) = rows.split_first().unwrap();
            if heads[0].role() != Means::ColumnHeader {
                continue;
            }
            for row in cells {
                assert_eq!(row.len(), heads.len(), "{}: {:?}", exhibit.name, table.label());
                for (head, cell) in heads.iter().zip(row).skip(1) {
                    let (head, cell) = (head.label().unwrap(), cell.label().unwrap());
                    assert!(
                        head.is_empty() || cell.starts_with(head),
                        "{cell:?} is not under {head:?}"
                    );
                    cells_seen += 1;
                }
            }
        }
    }
    assert!(cells_seen > 10, "only {cells_seen} cells");
}

#[test]
fn tabs_are_alone_in_their_list_and_the_one_in_front_has_its_page() {
    let gallery = played();
    let mut room = Room::new(None);
    let is_tabbed = |case: &ScreenCase| {
        let mut controls = case.shown.page.controls();
        case.shown.page.screen == Screen::Debrief
            && controls.any(|control| matches!(control.role, stepback::narration::page::Role::Tab(true)))
    };
    room.show(&case(&gallery, is_tabbed).shown);
    let nodes = read(&room.tree());
    let list = nodes.iter().find(|(_, node)| node.role() == Means::TabList).unwrap();
    let tabs = inside(&nodes, &list.1);
    assert!(tabs.len() > 2 && tabs.iter().all(|tab| tab.role() == Means::Tab));
    let front = tabs.iter().find(|tab| tab.is_selected() == Some(true)).unwrap();
    let page = nodes.iter().find(|(_, node)| node.role() == Means::TabPanel).unwrap();
    assert_eq!(page.1.label(), front.label());
    assert!(!page.1.children().is_empty());
}

#[test]
fn a_moment_begins_with_what_it_is_about_and_tells_all_that_is_known_of_whom_it_is_about() {
    let gallery = played();
    let mut room = Room::new(None);
    let moment = named(&gallery, "moment");
    room.show(&moment.shown);
    let outline = room.outline();
    assert_eq!(outline.heard[0].reads.kind, NodeKind::Heading(1));
    assert_eq!(outline.heard[0].reads.label, moment.shown.page.title);
    let mut people = 0;
    for item in &moment.shown.page.items {
        if let stepback::narration::page::Item::Person { name, lines, badge, .. } = item {
            let group = outline
                .heard
                .iter()
                .find(|heard| matches!(heard.reads.kind, NodeKind::Group) && heard.reads.label == *name);
            let known = &group.unwrap().reads.note;
            for line in lines.iter().chain(badge.iter().map(|(_, words)| words)) {
                assert!(known.contains(line.as_str()), "{name}: {line} is not in {known}");
            }
            people += 1;
        }
    }
    assert!(people > 0);
}

#[test]
fn no_two_buttons_of_the_debrief_are_called_and_told_alike() {
    let gallery = played();
    let mut room = Room::new(None);
    let (mut alike, mut ways_back) = (Vec::new(), 0);
    for exhibit in gallery.exhibits.iter().filter(|case| case.name.starts_with("debrief")) {
        room.show(&exhibit.shown);
        ways_back += room.ids().iter().filter(|id| id.starts_with("debrief.fork.")).count();
        let Outline { heard, .. } = room.outline();
        let buttons: Vec<_> = heard
            .iter()
            .filter(|item| item.reads.kind == NodeKind::Button)
            .collect();
        for (place, one) in buttons.iter().enumerate() {
            let same = |other: &&stepback::ui::access::OutlineItem| {
                (&other.reads.label, &other.reads.note) == (&one.reads.label, &one.reads.note)
            };
            if one.id.as_ref().is_some_and(|id| !id.starts_with("scroll."))
                && buttons[..place].iter().copied().any(|other| same(&other))
            {
                alike.push(format!("{}: {:?} {:?}", exhibit.name, one.id, one.reads.label));
            }
        }
    }
    assert!(alike.is_empty(), "{}", alike.join("\n"));
    assert!(ways_back > 1, "no turning points were told");
}

#[test]
fn moves_of_a_meeting_keep_their_numbers_for_the_ear() {
    let gallery = played();
    let mut room = Room::new(None);
    let meeting = named(&gallery, "meeting");
    room.show(&meeting.shown);
    let mut looked = 0;
    for control in meeting
        .shown
        .page
        .controls()
        .filter(|control| control.id.starts_with("beat."))
    {
        let label = room.target(&control.id).reads.label;
        let number = control.number.unwrap();
        assert!(label.starts_with(&format!("{number}. ")), "{label}");
        looked += 1;
    }
    assert!(looked > 3);
}

#[test]
fn a_caption_covers_no_control() {
    let gallery = played();
    let mut room = Room::new(None);
    let mut covered = Vec::new();
    for exhibit in &gallery.exhibits {
        room.show(&exhibit.shown);
        room.letter("w");
        let said = room.get::<Announcement>().0.clone();
        if !said.starts_with('W') {
            continue;
        }
        room.settle();
        let line = room.line(&said).unwrap();
        assert!(!line.is_empty(), "{}", exhibit.name);
        for item in room.outline().heard.iter().filter(|item| item.reads.kind.control()) {
            let shared = item.rect.intersect(line);
            if !shared.is_empty() {
                covered.push(format!("{}: {:?} {shared:?}", exhibit.name, item.id));
            }
        }
    }
    assert!(covered.is_empty(), "{}", covered.join("\n"));
}
