//! Words for attendance.

use domain::attendance::Attendance;

use crate::Texts;

impl Texts {
    /// Whether somebody came.
    pub fn attendance(&self, attendance: Attendance) -> String {
        match attendance {
            Attendance::Present => self.attendance_present(),
            Attendance::Absent => self.attendance_absent(),
            Attendance::Excused => self.attendance_excused(),
        }
    }
}
