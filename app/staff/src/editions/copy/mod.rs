//! Copying editions to a later time: one, or a whole season.

pub(super) mod edition;
pub(super) mod season;

use domain::text::plain_number;
use leptos::prelude::*;
use services::editions::{EditionPlan, MoveError};
use ui::{Choice, Choices, Form, TextField, Visit};

/// Maximum weeks by which something is copied: five years.
const MOST_WEEKS: i64 = 260;
/// The fields of the time offset.
const FIELDS: [&str; 2] = ["by", "unit"];

/// Parses the time offset in days; errors are recorded at their fields.
fn days(visit: &Visit, form: &mut Form) -> Option<i64> {
    let t = visit.texts;
    let unit = match form.value("unit") {
        "weeks" => Some((7, MOST_WEEKS)),
        "days" => Some((1, MOST_WEEKS * 7)),
        _ => {
            form.refuse("unit", t.bulk_copy_unit_missing());
            None
        }
    };
    let (length, most) = unit?;
    let number = plain_number(form.value("by"))
        .parse::<i64>()
        .ok()
        .filter(|number| (1..=most).contains(number));
    if number.is_none() {
        form.refuse("by", t.bulk_copy_by_wrong(most));
    }
    Some(number? * length)
}

/// The fields of the time offset.
fn fields(visit: &Visit, form: &Form) -> AnyView {
    let t = visit.texts;
    let units = vec![
        Choice::new("weeks", t.bulk_copy_weeks()),
        Choice::new("days", t.bulk_copy_days()),
    ];
    view! {
        <TextField
            form=form
            name="by"
            label=t.bulk_copy_by()
            inputmode="numeric"
            width="width-4"
        />
        <Choices form=form name="unit" label=t.bulk_copy_unit() choices=units/>
    }
    .into_any()
}

/// The copy of an edition, or why it cannot be copied.
fn copied(visit: &Visit, plan: &EditionPlan, days: i64) -> Result<EditionPlan, String> {
    let t = visit.texts;
    plan.copied(days).map_err(|error| match error {
        MoveError::NotToCome | MoveError::OutOfCalendar => t.bulk_copy_out_of_calendar(),
        MoveError::Session(error) => t.problem(error),
    })
}
