//! Words for attendance.

use domain::{attendance::Attended, feedback::Rating, instant::Seconds};

use crate::Texts;

impl Texts {
    /// A duration in hours and minutes.
    pub fn length(&self, length: Seconds) -> String {
        self.duration(u32::try_from(length.get() / 60).unwrap_or_default())
    }

    /// How much of the sessions somebody attended: `3 ore su 4 ore`.
    pub fn attended(&self, attended: Attended) -> String {
        self.attendance_of(self.length(attended.attended), self.length(attended.of))
    }

    /// How satisfied a participant is.
    pub fn satisfaction(&self, rating: Rating) -> String {
        match rating.stars() {
            1 => self.attendance_feedback_rating_1(),
            2 => self.attendance_feedback_rating_2(),
            3 => self.attendance_feedback_rating_3(),
            4 => self.attendance_feedback_rating_4(),
            _ => self.attendance_feedback_rating_5(),
        }
    }
}
