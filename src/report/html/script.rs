//! A script as one HTML file, set for paper: a title page, a part on a new page, room in the margin, lines to sign on.

use maud::{Markup, PreEscaped, html};

use super::markup::{inline, plain};
use super::{EMBLEM, security_policy, shortened, style_sheet};
use crate::platform::embedded;
use crate::report::script::{ScenarioScript, ScriptBlock};

/// The style sheet among the assets.
const STYLE: &str = "script.css";

/// The file.
#[must_use]
pub fn script_html(script: &ScenarioScript) -> String {
    let style = format!("\n{}\n", style_sheet(&embedded::asset(STYLE).unwrap_or_default()));
    let version = env!("CARGO_PKG_VERSION");
    let file = html! {
        html lang=(plain(&script.language)) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(security_policy(&style));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content={ "Stepback " (version) };
                title { (plain(&shortened(&script.title))) }
                style { (PreEscaped(&style)) }
            }
            body {
                header {
                    (PreEscaped(EMBLEM))
                    h1 { (inline(&script.title)) }
                    p.about { (inline(&script.about)) }
                }
                main { (flow(&script.blocks)) }
            }
        }
    };
    format!("<!DOCTYPE html>\n{}\n", file.into_string())
}

/// One block below the other; what follows the title of one thing stays with it.
fn flow(blocks: &[ScriptBlock]) -> Markup {
    html! {
        @for piece in blocks.chunk_by(|_, next| !begins(next)) {
            @if matches!(piece.first(), Some(ScriptBlock::Piece(..))) {
                section.piece { @for one in piece { (block(one)) } }
            } @else {
                @for one in piece { (block(one)) }
            }
        }
    }
}

const fn begins(block: &ScriptBlock) -> bool {
    matches!(
        block,
        ScriptBlock::Piece(..) | ScriptBlock::Part(_) | ScriptBlock::Section(_)
    )
}

fn block(block: &ScriptBlock) -> Markup {
    match block {
        ScriptBlock::Part(title) => html! { h2 { (inline(title)) } },
        ScriptBlock::Section(title) => html! { h3 { (inline(title)) } },
        ScriptBlock::Piece(title, line) => html! {
            h4 { (inline(title)) }
            @if !line.is_empty() { p.line { (inline(line)) } }
        },
        ScriptBlock::Text(text) => html! { p { (inline(text)) } },
        ScriptBlock::Speech(text) => html! { blockquote { p { (inline(text)) } } },
        ScriptBlock::Labelled(label, text) => html! {
            p.labelled { span.label { (inline(label)) } " " (inline(text)) }
        },
        ScriptBlock::List(points) => html! { ul { @for point in points { li { (inline(point)) } } } },
        ScriptBlock::Table(head, rows) => html! {
            table {
                thead { tr { @for cell in head { th scope="col" { (inline(cell)) } } } }
                tbody { @for row in rows { tr { @for cell in row { td { (inline(cell)) } } } } }
            }
        },
        ScriptBlock::Choice {
            number,
            text,
            stance,
            follows,
        } => html! {
            div.choice {
                p.words { span.number { (number) } " " (inline(text)) }
                p.stance { (inline(stance)) }
                @for (label, told) in follows {
                    p.labelled { span.label { (inline(label)) } " " (inline(told)) }
                }
            }
        },
        ScriptBlock::Lines(lines) => html! {
            div.lines { @for label in lines { p.write { span { (inline(label)) } } } }
        },
    }
}
