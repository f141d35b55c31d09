//! Pages of a workshop, a file each.

pub(super) mod divided;
