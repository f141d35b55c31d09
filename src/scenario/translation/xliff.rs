//! A translation as XLIFF 1.2, for translators' programs.
//!
//! In: rows with the two languages, or a file that came back. Out: the file, or its rows. What was translated, where the original has
//! changed since, stands in a note, and the state of such a text is `needs-review-translation`; any other state means that it was looked
//! at.

use std::fmt::Write as _;

use super::interchange::ForeignText;

/// The namespace of XLIFF 1.2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// Who wrote the note with what was translated.
const WAS: &str = "was";
/// The state of a translation of another text.
const STALE: &str = "needs-review-translation";

/// Why a file cannot be taken in.
#[derive(Debug, thiserror::Error)]
pub enum XliffError {
    /// It is no XML.
    #[error("the file cannot be read: {0}")]
    Xml(#[from] roxmltree::Error),
    /// It is no text.
    #[error("the file is not written in UTF-8")]
    NotText,
    /// It is another sort of XML, or another version.
    #[error("this is not XLIFF 1.2; export it in that version")]
    NotXliff,
}

/// Rows as XLIFF: of the file `name`, from one language into another.
#[must_use]
pub fn to_xliff(name: &str, from: &str, into: &str, rows: &[ForeignText]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"{NAMESPACE}\">\n  \
         <file original=\"{}.ron\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n    <body>\n",
        escaped(name),
        escaped(from),
        escaped(into)
    );
    for (number, row) in rows.iter().enumerate() {
        let state = match (&row.was, row.words.trim().is_empty()) {
            (_, true) => "new",
            (Some(_), false) => STALE,
            (None, false) => "translated",
        };
        let _ = write!(
            out,
            "      <trans-unit id=\"{}\" resname=\"{}\" xml:space=\"preserve\">\n        \
             <source>{}</source>\n        <target state=\"{state}\">{}</target>\n",
            number + 1,
            escaped(&row.id),
            escaped(&row.original),
            escaped(&row.words)
        );
        if let Some(was) = &row.was {
            let _ = writeln!(out, "        <note from=\"{WAS}\">{}</note>", escaped(was));
        }
        out.push_str("      </trans-unit>\n");
    }
    out.push_str("    </body>\n  </file>\n</xliff>\n");
    out
}

/// The rows of a file.
///
/// # Errors
/// It is no XLIFF 1.2.
pub fn from_xliff(bytes: &[u8]) -> Result<Vec<ForeignText>, XliffError> {
    let text = std::str::from_utf8(bytes).map_err(|_| XliffError::NotText)?;
    let document = roxmltree::Document::parse(text.trim_start_matches('\u{feff}'))?;
    let root = document.root_element();
    if !root.has_tag_name("xliff") || root.attribute("version") != Some("1.2") {
        return Err(XliffError::NotXliff);
    }
    let units = root.descendants().filter(|node| node.tag_name().name() == "trans-unit");
    Ok(units
        .map(|unit| {
            let part = |name: &str| unit.children().find(|child| child.tag_name().name() == name);
            let words = |node: roxmltree::Node<'_, '_>| {
                let texts = node.descendants().filter(roxmltree::Node::is_text);
                texts
                    .filter_map(|text| text.text().map(str::to_owned))
                    .collect::<String>()
            };
            let target = part("target");
            let is_stale = target.and_then(|target| target.attribute("state")) == Some(STALE);
            let mut notes = unit.children().filter(|child| child.tag_name().name() == "note");
            let was = notes.find(|note| note.attribute("from") == Some(WAS)).map(words);
            ForeignText {
                id: unit.attribute("resname").unwrap_or_default().to_owned(),
                original: part("source").map(words).unwrap_or_default(),
                was: was.filter(|_| is_stale),
                words: target.map(words).unwrap_or_default(),
            }
        })
        .collect())
}

/// A text as XML writes it, its white space kept. What XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => {
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
