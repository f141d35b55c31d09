//! A code that a phone's camera reads, black on white whatever stands around it, as data.

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrPicture {
    /// Its modules as an SVG document, with the white around them.
    pub svg: String,
    /// Where it leads, in words, for those who do not see it.
    pub reads: String,
}
