//! What decided a rating, in words.

use domain::feedback::Aspect;
use texts::Texts;

/// From so many stars on, the reader is asked what was good and not what was hard.
pub const GOOD: u8 = 4;

/// What decided a rating of that many stars.
pub fn aspect_words(t: &Texts, stars: i64, aspect: Aspect) -> String {
    if stars >= i64::from(GOOD) {
        match aspect {
            Aspect::Clear => t.public_feedback_liked_clear(),
            Aspect::Complete => t.public_feedback_liked_complete(),
            Aspect::Orientation => t.public_feedback_liked_orientation(),
            Aspect::Technical => t.public_feedback_liked_technical(),
            Aspect::Other => t.public_feedback_other(),
        }
    } else {
        match aspect {
            Aspect::Clear => t.public_feedback_hard_clear(),
            Aspect::Complete => t.public_feedback_hard_complete(),
            Aspect::Orientation => t.public_feedback_hard_orientation(),
            Aspect::Technical => t.public_feedback_hard_technical(),
            Aspect::Other => t.public_feedback_other(),
        }
    }
}
