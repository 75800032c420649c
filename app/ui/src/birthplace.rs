//! The field of a place of birth. A text that may mean several places, or none, is asked about: the
//! person chooses one of them, or the state in which it lies.

use domain::{
    calendar_date::CalendarDate,
    person::Person,
    place::{
        BelfioreCode, Birthplace, Candidate, Country, Municipality, Place, Reading, Today, Town,
    },
};
use leptos::prelude::*;

use crate::{Choice, Choices, Form, Select, TextField, hidden_fields, visit::Visit};

/// The typed text.
const TYPED: &str = "birthplace";
/// The place that was chosen, and the text for which it was offered, so that a newly typed text takes
/// precedence.
const CHOSEN: &str = "birthplace_code";
const SOUGHT: &str = "birthplace_sought";
/// The state of a place that is none of those offered.
const STATE: &str = "birthplace_state";
/// The choice of a place that is none of those offered.
const OTHER: &str = "other";

/// All fields of a place of birth.
pub const FIELDS: &[&str] = &[TYPED];

/// The name of a person's place of birth: as it was called then, with what it is today.
pub fn name(visit: &Visit, person: &Person) -> Option<String> {
    let code = person.birthplace?;
    let place = place_of(code, person.birth_date);
    Some(match (place, &person.birth_town) {
        (None, _) => code.to_string(),
        (Some(Place::Country(state)), Some(town)) => in_state(town, state, visit),
        (Some(place), _) => with_today(visit, place),
    })
}

/// Fills the field with a person's place of birth.
pub fn fill(form: Form, visit: &Visit, person: &Person) -> Form {
    let Some(code) = person.birthplace else {
        return form;
    };
    let words = match (place_of(code, person.birth_date), &person.birth_town) {
        (Some(Place::Country(state)), Some(town)) => in_state(town, state, visit),
        (Some(Place::Country(state)), None) => state.name(visit.language).to_owned(),
        (Some(Place::Municipality(municipality)), _) => municipality.to_string(),
        (None, _) => code.to_string(),
    };
    let stored = Birthplace {
        code,
        town: person.birth_town.clone(),
    };
    // The text in the field refers to this place, even if its name is different today.
    form.with(TYPED, &words)
        .with(SOUGHT, words)
        .with(CHOSEN, value(&stored))
}

/// The place of birth in the form, of a person who was born on that day.
pub fn parse(form: &mut Form, visit: &Visit, born: Option<CalendarDate>) -> Option<Birthplace> {
    let t = visit.texts;
    let typed = form.value(TYPED).to_owned();
    if form.value(SOUGHT).trim() == typed.trim() {
        if let Some(place) = chosen(form.value(CHOSEN)) {
            return Some(place);
        }
        let state = form
            .value(STATE)
            .parse()
            .ok()
            .filter(|code| is_state(*code));
        if let (Some(code), Ok(town)) = (state, Town::parse(&typed)) {
            return Some(Birthplace {
                code,
                town: Some(town),
            });
        }
        if form.value(CHOSEN) == OTHER {
            form.refuse(STATE, t.birthplace_state_missing());
            return None;
        }
    }
    match Birthplace::read(&typed, born) {
        Reading::Found(place) => return Some(place),
        Reading::Empty => form.refuse(TYPED, t.birthplace_empty()),
        Reading::Unclear(places) if places.is_empty() => {
            form.refuse(STATE, t.birthplace_unknown());
        }
        Reading::Unclear(_) => form.refuse(CHOSEN, t.place_choose()),
    }
    None
}

/// The field, with the places to choose from after a text was refused.
pub fn field(
    visit: &Visit,
    form: &Form,
    label: String,
    born: Option<CalendarDate>,
    heading: bool,
) -> AnyView {
    let t = visit.texts;
    let is_asked = form.problem(CHOSEN).is_some() || form.problem(STATE).is_some();
    let rest = if is_asked {
        choices(visit, form, born)
    } else {
        hidden_fields(form, &[SOUGHT, CHOSEN, STATE])
    };
    view! {
        <TextField form=form name=TYPED label=label hint=t.birthplace_hint() heading=heading/>
        {rest}
    }
    .into_any()
}

fn choices(visit: &Visit, form: &Form, born: Option<CalendarDate>) -> AnyView {
    let t = visit.texts;
    let typed = form.value(TYPED).to_owned();
    let mut form = form.clone();
    if form.value(SOUGHT).trim() != typed.trim() {
        // What was chosen for another text is no answer for this one.
        form = form.with(CHOSEN, "").with(STATE, "");
    }
    let form = &form;
    let mut choices: Vec<_> = match Birthplace::read(&typed, born) {
        Reading::Unclear(places) => places.iter().map(|place| choice(visit, place)).collect(),
        Reading::Found(_) | Reading::Empty => Vec::new(),
    };
    let offered = (!choices.is_empty()).then(|| {
        choices.push(Choice::new(OTHER, t.birthplace_other()));
        let label = t.place_suggestions();
        view! { <Choices form=form name=CHOSEN label=label choices=choices/> }
    });
    view! {
        <input type="hidden" name=SOUGHT value=typed/>
        {offered}
        <Select
            form=form
            name=STATE
            label=t.birthplace_state()
            hint=t.birthplace_state_hint()
            choices=states(visit)
        />
    }
    .into_any()
}

fn choice(visit: &Visit, candidate: &Candidate) -> Choice {
    let words = match candidate {
        Candidate::Place(place) => with_today(visit, *place),
        Candidate::Town(town, state) => in_state(town, state, visit),
    };
    Choice::new(value(&candidate.birthplace()), words)
}

/// A place of birth as the value of a choice: its code, with the town behind `+` if there is one.
fn value(place: &Birthplace) -> String {
    match &place.town {
        Some(town) => format!("{}+{town}", place.code),
        None => place.code.to_string(),
    }
}

fn chosen(value: &str) -> Option<Birthplace> {
    let (code, town) = match value.split_once('+') {
        Some((code, town)) => (code, Some(Town::parse(town).ok()?)),
        None => (value, None),
    };
    let code = code.parse().ok().filter(|code| Place::is_known(*code))?;
    Some(Birthplace {
        code,
        town: town.filter(|_| is_state(code)),
    })
}

fn is_state(code: BelfioreCode) -> bool {
    Country::by_belfiore(code).is_some()
}

fn place_of(code: BelfioreCode, born: Option<CalendarDate>) -> Option<Place> {
    Place::by_belfiore(code, born.unwrap_or_else(|| jiff::civil::Date::MAX.into()))
}

fn in_state(town: &Town, state: &Country, visit: &Visit) -> String {
    format!("{town}, {}", state.name(visit.language))
}

fn with_today(visit: &Visit, place: Place) -> String {
    let t = visit.texts;
    match (place, place.today()) {
        (Place::Municipality(then), Some(Today::Municipality(now))) => {
            t.birthplace_today(then.to_string(), now.to_string())
        }
        (Place::Municipality(then), Some(Today::Abroad)) => t.birthplace_abroad(then.to_string()),
        (Place::Municipality(then), None) if Municipality::current(then.belfiore).is_none() => {
            t.birthplace_former(then.to_string())
        }
        (Place::Municipality(municipality), None) => municipality.to_string(),
        (Place::Country(state), _) if state.active => state.name(visit.language).to_owned(),
        (Place::Country(state), _) => t.birthplace_former(state.name(visit.language)),
    }
}

/// Every state, those of the past as well, in the order of their names.
fn states(visit: &Visit) -> Vec<Choice> {
    let mut states: Vec<_> = Country::all()
        .iter()
        .map(|state| {
            let words = with_today(visit, Place::Country(state));
            Choice::new(state.belfiore.to_string(), words)
        })
        .collect();
    texts::sort_by_name(&mut states, |state| state.label.clone());
    states.insert(0, Choice::new("", visit.texts.birthplace_state_choose()));
    states
}
