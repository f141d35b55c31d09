//! A translation as a table, for a spreadsheet: `id`, `original`, `was`, `translation`, a row a text.
//!
//! In: rows, or a table that came back. Out: the table as CSV in UTF-8, or its rows. The columns may stand in any order and others
//! beside them; the separator is a comma, a semicolon or a tab, as spreadsheets write it.

use super::interchange::ForeignText;

/// The columns.
const COLUMNS: [&str; 4] = ["id", "original", "was", "translation"];
/// What a spreadsheet puts before a table in UTF-8.
const MARK: &str = "\u{feff}";

/// Why a table cannot be taken in.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// It is no table.
    #[error("the table cannot be read: {0}")]
    Csv(#[from] csv::Error),
    /// A column is not there.
    #[error("the table has no column `{0}`; its first row must name the columns id, original, was, translation")]
    NoColumn(&'static str),
    /// It is no text.
    #[error("the table is not written in UTF-8; choose that when you save it")]
    NotText,
}

/// Rows as a table.
///
/// # Errors
/// None that memory does not bring.
pub fn to_table(rows: &[ForeignText]) -> Result<String, TableError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for row in rows {
        let was = row.was.as_deref().unwrap_or_default();
        writer.write_record([row.id.as_str(), &row.original, was, &row.words])?;
    }
    let bytes = writer.into_inner().map_err(|_| TableError::NotText)?;
    let text = String::from_utf8(bytes).map_err(|_| TableError::NotText)?;
    Ok(MARK.to_owned() + &text)
}

/// The rows of a table.
///
/// # Errors
/// It cannot be read, or a column is missing.
pub fn from_table(bytes: &[u8]) -> Result<Vec<ForeignText>, TableError> {
    let text = std::str::from_utf8(bytes).map_err(|_| TableError::NotText)?;
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|separator| first.bytes().filter(|byte| byte == separator).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let head = reader.headers()?.clone();
    let find = |name: &str| head.iter().position(|column| column.trim().eq_ignore_ascii_case(name));
    let place = |name: &'static str| find(name).ok_or(TableError::NoColumn(name));
    let [id, original, was, translation] = [place("id")?, place("original")?, place("was")?, place("translation")?];
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cell = |index: usize| record.get(index).unwrap_or_default().to_owned();
        rows.push(ForeignText {
            id: cell(id),
            original: cell(original),
            was: Some(cell(was)).filter(|was| !was.trim().is_empty()),
            words: cell(translation),
        });
    }
    Ok(rows)
}
