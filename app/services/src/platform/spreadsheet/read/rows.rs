//! Rows as they are collected, within the limits.

use super::{ReadError, ReadLimits, ReadRow};

/// The rows read so far, and the one that is being read.
pub(super) struct Rows {
    limits: ReadLimits,
    ended: Vec<ReadRow>,
    current: Vec<String>,
    text: usize,
}

impl Rows {
    pub(super) const fn new(limits: ReadLimits) -> Self {
        Self {
            limits,
            ended: Vec::new(),
            current: Vec::new(),
            text: 0,
        }
    }

    /// How many cells may be read at most.
    pub(super) const fn most_cells(&self) -> usize {
        self.limits.rows.saturating_mul(self.limits.columns)
    }

    /// The first column beyond the limit, counted from 0.
    pub(super) const fn beyond(&self) -> usize {
        self.limits.columns
    }

    /// Writes a cell of the current row, its column counted from 0. What is blank counts as nothing.
    pub(super) fn write(&mut self, column: usize, text: &str) -> Result<(), ReadError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        self.text = self.text.saturating_add(text.len());
        if self.text > self.limits.text {
            return Err(ReadError::TooLarge);
        }
        let column = column.min(self.beyond());
        if self.current.len() <= column {
            self.current.resize(column + 1, String::new());
        }
        if let Some(cell) = self.current.get_mut(column) {
            text.clone_into(cell);
        }
        Ok(())
    }

    /// Ends the current row, which stands so many times from that number on. Whether more may follow.
    pub(super) fn end_row(&mut self, number: u64, times: u64) -> Result<bool, ReadError> {
        let cells = std::mem::take(&mut self.current);
        if cells.is_empty() {
            return Ok(true);
        }
        let length: usize = cells.iter().map(String::len).sum();
        for time in 0..times {
            if self.ended.len() >= self.limits.rows {
                return Ok(false);
            }
            // What is written once was counted when it was.
            self.text = self.text.saturating_add(if time == 0 { 0 } else { length });
            if self.text > self.limits.text {
                return Err(ReadError::TooLarge);
            }
            self.ended.push(ReadRow {
                number: number.saturating_add(time),
                cells: cells.clone(),
            });
        }
        Ok(true)
    }

    /// All rows.
    pub(super) fn into_rows(self) -> Vec<ReadRow> {
        self.ended
    }
}
