//! How much one file of editions may hold. Each limit is checked while the file is read, before whatever
//! would take long.

use domain::edition::Series;

/// Maximum bytes of a file, and of its text in UTF-8: it must fit into a request of staff together with
/// the rest of the form.
pub const LARGEST_FILE: usize = 800_000;

/// Maximum bytes of what is read of a spreadsheet, once it is unpacked: twenty times what such a file is packed to.
pub(super) const MOST_UNPACKED: usize = 16_000_000;

/// Maximum editions.
pub const MOST_ROWS: usize = 500;

/// Maximum columns: more than there are headings to write in them.
pub const MOST_COLUMNS: usize = 100;

/// Maximum characters of a cell: more than any text of an edition may have.
pub const LONGEST_CELL: usize = 10_000;

/// Maximum sessions of one edition, as in its form.
pub const MOST_SESSIONS: usize = Series::MOST;

/// Maximum sessions of all editions together: as many writes in one transaction.
pub const MOST_SESSIONS_IN_ALL: usize = 5_000;

/// Maximum problems reported: reading stops there. Nobody corrects more of them at once.
pub const MOST_PROBLEMS: usize = 100;
