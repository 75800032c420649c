//! The part of an edition's form about the allocation of places.

use domain::{
    booking::{ChangeError, PlaceGroup, Reservation, ReservationError, Reservations},
    edition::{Admission, Capacity, MinimumParticipants, MinimumParticipantsError},
    instant::Instant,
};
use leptos::prelude::*;
use services::editions::ManagedEdition;
use store::programme::Programme;
use texts::Texts;
use ui::{Choice, Choices, Form, Select, TextField, Visit};

use super::form::moment;

/// The prefix of the field names of a group.
fn row(group: PlaceGroup) -> String {
    format!("reserved_{group}")
}

/// The form with the stored values.
pub(super) fn fill(form: Form, managed: &ManagedEdition) -> Form {
    let edition = &managed.edition;
    let programme = managed.programme.as_ref();
    let mut form = form
        .with("admission", edition.details.admission.as_str())
        .with(
            "programme",
            programme.map_or_else(String::new, |programme| programme.slug.to_string()),
        );
    for reservation in managed.reservations.iter() {
        let row = row(reservation.group);
        form = form.with(
            &format!("{row}_places"),
            i64::from(reservation.places).to_string(),
        );
        if let Some(released_at) = reservation.released_at {
            form = with_moment(form, &row, released_at);
        }
    }
    match edition.details.minimum {
        Some(minimum) => with_moment(
            form.with("minimum", i64::from(minimum.number).to_string()),
            "decide",
            minimum.decide_by,
        ),
        None => form,
    }
}

/// The form with a local date and time in the fields with that name prefix.
pub(super) fn with_moment(form: Form, field: &str, moment: Instant) -> Form {
    let local = texts::rome(moment);
    form.with(&format!("{field}_date"), local.date().to_string())
        .with(
            &format!("{field}_time"),
            local.strftime("%H:%M").to_string(),
        )
}

/// Parses the admission mode, and the programme if the mode needs one.
pub(super) fn read_admission(
    visit: &Visit,
    form: &mut Form,
    programmes: &[Programme],
) -> Option<(Admission, Option<domain::id::ProgrammeId>)> {
    let t = visit.texts;
    let admission = form.parse("admission", str::parse, |_| t.places_staff_request_choose())?;
    let chosen = form.value("programme").to_owned();
    let programme = programmes
        .iter()
        .find(|programme| programme.slug.as_str() == chosen)
        .map(|programme| programme.id);
    if admission == Admission::Programme && programme.is_none() {
        form.refuse("programme", t.places_staff_programme_missing());
        return None;
    }
    Some((admission, programme))
}

/// Parses the reservations; errors are recorded at their fields.
pub(super) fn read_reservations(visit: &Visit, form: &mut Form) -> Option<Vec<Reservation>> {
    // Every row is parsed, so that all errors are shown at once.
    let rows: Vec<_> = PlaceGroup::ALL
        .iter()
        .map(|group| read_reservation(visit, form, *group))
        .collect();
    let rows: Option<Vec<_>> = rows.into_iter().collect();
    Some(rows?.into_iter().flatten().collect())
}

#[expect(
    clippy::option_option,
    reason = "the outer one tells whether the row is sound, the inner one whether it is filled in"
)]
fn read_reservation(
    visit: &Visit,
    form: &mut Form,
    group: PlaceGroup,
) -> Option<Option<Reservation>> {
    let t = visit.texts;
    let row = row(group);
    let name = t.place_group(group);
    let places = form.parse_optional(&format!("{row}_places"), Capacity::parse, |error| {
        t.staff_problem_of(&name, t.problem(error))
    })?;
    let released_at = optional_moment(visit, form, &row, &name)?;
    match places {
        Some(places) => Some(Some(Reservation {
            group,
            places,
            released_at,
        })),
        None if released_at.is_none() => Some(None),
        None => {
            let problem = t.staff_problem_of(&name, t.places_staff_reserved_no_number());
            form.refuse(&format!("{row}_places"), problem);
            None
        }
    }
}

/// Parses the minimum of participants and its decision deadline: both or neither.
#[expect(
    clippy::option_option,
    reason = "the outer one tells whether the fields are sound, the inner one whether they are filled in"
)]
pub(super) fn read_minimum(visit: &Visit, form: &mut Form) -> Option<Option<MinimumParticipants>> {
    let t = visit.texts;
    let name = t.places_staff_decide_by();
    let number = form.parse_optional("minimum", Capacity::parse, |error| t.problem(error))?;
    let decide_by = optional_moment(visit, form, "decide", &name)?;
    match (number, decide_by) {
        (Some(number), Some(decide_by)) => Some(Some(MinimumParticipants { number, decide_by })),
        (None, None) => Some(None),
        _ => {
            form.refuse("minimum", t.places_staff_minimum_both());
            None
        }
    }
}

#[expect(
    clippy::option_option,
    reason = "the outer one tells whether the fields are sound, the inner one whether they are filled in"
)]
fn optional_moment(
    visit: &Visit,
    form: &mut Form,
    field: &str,
    name: &str,
) -> Option<Option<Instant>> {
    let is_empty = ["date", "time"]
        .iter()
        .all(|part| form.value(&format!("{field}_{part}")).trim().is_empty());
    if is_empty {
        Some(None)
    } else {
        moment(visit, form, field, name).map(Some)
    }
}

/// Field and message for invalid reservations.
pub(super) fn reservation_problem(t: &Texts, error: ReservationError) -> (String, String) {
    match error {
        ReservationError::MoreThanCapacity { reserved, capacity } => (
            "capacity".to_owned(),
            t.places_staff_reserved_too_many(reserved, capacity),
        ),
        // Cannot happen: the form has one row for each group.
        ReservationError::GroupTwice(group) => {
            (format!("{}_places", row(group)), t.place_group(group))
        }
    }
}

/// Field and message for an invalid minimum.
pub(super) fn minimum_problem(t: &Texts, error: MinimumParticipantsError) -> (String, String) {
    let field = match error {
        MinimumParticipantsError::AboveCapacity => "minimum",
        MinimumParticipantsError::DecidedAfterTheStart => "decide_date",
    };
    (field.to_owned(), t.problem(error))
}

/// Why the people with places would no longer fit.
pub(super) fn change_words(t: &Texts, error: ChangeError) -> String {
    match error {
        ChangeError::CapacityBelowTaken { taken, .. } => t.places_staff_capacity_below(taken),
        ChangeError::ReservedAreTaken {
            groups,
            people,
            places,
        } => t.places_staff_reserved_taken(people, t.place_groups(groups), places),
    }
}

/// The reservations as text, one line each.
pub(super) fn reservation_words(t: &Texts, reservations: &Reservations) -> Vec<String> {
    let lines: Vec<_> = reservations
        .iter()
        .map(|reservation| {
            let group = t.place_group(reservation.group);
            let places = t.number(i64::from(reservation.places));
            match reservation.released_at {
                Some(released_at) => {
                    t.places_staff_reserved_released(group, places, t.moment(released_at))
                }
                None => t.places_staff_reserved_row(group, places),
            }
        })
        .collect();
    if lines.is_empty() {
        vec![t.places_staff_reserved_none()]
    } else {
        lines
    }
}

/// The minimum and its decision deadline as text, if there is one.
pub(super) fn minimum_words(t: &Texts, edition: &store::edition::Edition) -> Option<String> {
    let minimum = edition.details.minimum?;
    let number = t.number(i64::from(minimum.number));
    Some(t.places_staff_minimum_by(number, t.moment(minimum.decide_by)))
}

/// The fields.
pub(super) fn view(visit: &Visit, form: &Form, programmes: &[Programme]) -> AnyView {
    let t = visit.texts;
    let admissions = Admission::ALL
        .iter()
        .map(|admission| Choice::new(admission.as_str(), t.admission(*admission)));
    let programmes = std::iter::once(Choice::new("", t.staff_edition_choose())).chain(
        programmes.iter().map(|programme| {
            let name = programme.content.name.text(visit.language);
            Choice::new(programme.slug.to_string(), name)
        }),
    );
    let rows = PlaceGroup::ALL
        .iter()
        .map(|group| reservation_view(visit, form, *group))
        .collect_view();
    view! {
        <Choices
            form=form
            name="admission"
            label=t.places_staff_admission()
            choices=admissions.collect()
        />
        <Select
            form=form
            name="programme"
            label=t.places_staff_programme()
            hint=t.places_staff_programme_hint()
            choices=programmes.collect()
        />
        <fieldset class="field">
            <legend>{t.places_staff_reserved()}</legend>
            <p class="hint">{t.places_staff_reserved_hint()}</p>
            {rows}
        </fieldset>
        <fieldset class="field">
            <legend>{t.places_staff_minimum()}</legend>
            <p class="hint">{t.places_staff_minimum_hint()}</p>
            <div class="field-row">
                <TextField
                    form=form
                    name="minimum"
                    label=t.places_staff_minimum()
                    inputmode="numeric"
                    width="width-4"
                />
                <TextField
                    form=form
                    name="decide_date"
                    label=t.places_staff_decide_by()
                    kind="date"
                />
                <TextField form=form name="decide_time" label=t.staff_edition_time() kind="time"/>
            </div>
        </fieldset>
    }
    .into_any()
}

fn reservation_view(visit: &Visit, form: &Form, group: PlaceGroup) -> AnyView {
    let t = visit.texts;
    let row = row(group);
    let [places, date, time] = ["places", "date", "time"].map(|part| format!("{row}_{part}"));
    let caption = format!("{row}_caption");
    let named_by = caption.clone();
    view! {
        <div role="group" aria-labelledby=named_by>
            <p class="hint" id=caption>{t.place_group(group)}</p>
            <div class="field-row">
                <TextField
                    form=form
                    name=places
                    label=t.places_staff_reserved_places()
                    inputmode="numeric"
                    width="width-4"
                />
                <TextField
                    form=form
                    name=date
                    label=t.places_staff_reserved_until_date()
                    kind="date"
                />
                <TextField form=form name=time label=t.staff_edition_time() kind="time"/>
            </div>
        </div>
    }
    .into_any()
}
