//! Where the person lives: municipality, district if a rule depends on districts, address.

use std::borrow::Cow;

use domain::{
    eligibility::{Area, Fact, FactValue, Residence},
    person::Address,
    place::{Municipality, MunicipalityCode},
};
use leptos::prelude::*;
use services::applications::Draft;
use ui::{Choice, Choices, Form, TextField, Visit, personal_details::parse_address};

use super::{Change, Step, StepState};

/// The typed text.
const TYPED: &str = "municipality";
/// The municipality that was chosen, and the text for which it was offered, so that a newly typed text takes precedence.
const CHOSEN: &str = "municipality_code";
const SOUGHT: &str = "municipality_sought";
/// Maximum municipalities offered.
const MOST: usize = 8;
const DISTRICT: &str = "district";
const ADDRESS: &str = "address";

pub(super) struct ResidenceStep;

impl Step for ResidenceStep {
    fn name(&self) -> Cow<'static, str> {
        "residence".into()
    }

    fn words(&self, visit: &Visit, _draft: &Draft) -> String {
        visit.texts.application_residence()
    }

    fn state(&self, draft: &Draft) -> StepState {
        let person = &draft.person;
        if draft.open_districts().is_empty() {
            StepState::required(person.residence.is_some() && person.address.is_some())
        } else {
            StepState::ToCorrect
        }
    }

    fn fill(&self, _visit: &Visit, draft: &Draft) -> Form {
        let person = &draft.person;
        let home = person.residence;
        let municipality = home.and_then(|home| Municipality::by_code(home.municipality()));
        let district = home.and_then(Area::district);
        Form::new()
            .with(
                TYPED,
                municipality.map_or_else(String::new, ToString::to_string),
            )
            .with(
                DISTRICT,
                district.map_or_else(String::new, |number| number.to_string()),
            )
            .with(ADDRESS, person.address.as_ref().map_or("", Address::as_str))
    }

    fn read(&self, visit: &Visit, draft: &Draft, form: &mut Form) -> Option<Change> {
        let area = municipality(form).map(Area::from);
        if area.is_none() {
            refuse(visit, form);
        }
        let area = area.and_then(|area| within(visit, draft, area, form));
        let address = parse_address(form, visit);
        let (area, address) = (area?, address?);
        Some(Change::details(move |person| {
            person.residence = Some(area);
            person.address = Some(address);
        }))
    }

    fn view(&self, visit: &Visit, draft: &Draft, form: &Form) -> AnyView {
        let t = visit.texts;
        view! {
            <h1>{t.application_residence_question()}</h1>
            <TextField
                form=form
                name=TYPED
                label=t.application_municipality()
                hint=t.application_municipality_hint()
                autocomplete="address-level2"
            />
            {offered(visit, form)}
            {district(visit, draft, form)}
            <TextField
                form=form
                name=ADDRESS
                label=t.application_address()
                autocomplete="street-address"
            />
        }
        .into_any()
    }

    fn value(&self, visit: &Visit, draft: &Draft) -> Option<AnyView> {
        let street = draft.person.address.as_ref().map(ToString::to_string);
        let place = draft.person.residence.map(|area| visit.texts.area(area));
        Some(view! { <bdi>{street}</bdi> <br/> <bdi>{place}</bdi> }.into_any())
    }
}

fn municipality(form: &Form) -> Option<MunicipalityCode> {
    let is_about_it = form.value(TYPED).trim() == form.value(SOUGHT).trim();
    let chosen = form.value(CHOSEN).parse().ok();
    chosen
        .filter(|code| is_about_it && Municipality::by_code(*code).is_some())
        .or_else(|| Municipality::named(form.value(TYPED)).ok()?.code)
}

/// Refuses the typed text: it means several municipalities, or none.
fn refuse(visit: &Visit, form: &mut Form) {
    let t = visit.texts;
    let typed = form.value(TYPED).trim();
    if typed.is_empty() {
        form.refuse(TYPED, t.answer_error_missing());
    } else if suggestions(typed).is_empty() {
        form.refuse(TYPED, t.application_place_unknown());
    } else {
        form.refuse(CHOSEN, t.place_choose());
    }
}

/// The municipalities to choose from, after a text was refused.
fn offered(visit: &Visit, form: &Form) -> Option<AnyView> {
    form.problem(CHOSEN)?;
    let typed = form.value(TYPED).to_owned();
    let choices = suggestions(&typed);
    let label = visit.texts.place_suggestions();
    let offered = view! {
        <input type="hidden" name=SOUGHT value=typed/>
        <Choices form=form name=CHOSEN label=label choices=choices/>
    };
    Some(offered.into_any())
}

/// The district of the municipality if the programme depends on it; else the municipality with
/// its stored district.
fn within(visit: &Visit, draft: &Draft, area: Area, form: &mut Form) -> Option<Area> {
    if draft.districts(area).is_empty() {
        let stored = draft.person.residence.filter(|home| area.contains(*home));
        return Some(stored.unwrap_or(area));
    }
    let number = form.value(DISTRICT).trim().to_owned();
    let district = Area::parse(&format!("{area}-{number}"));
    if number.is_empty() {
        form.refuse(DISTRICT, visit.texts.application_district_missing());
        return None;
    }
    form.parse(
        DISTRICT,
        |_| district,
        |_| visit.texts.application_district_problem(),
    )
}

fn suggestions(typed: &str) -> Vec<Choice> {
    Municipality::suggest(typed, MOST)
        .into_iter()
        .filter_map(|place| Some(Choice::new(place.code?.to_string(), place.to_string())))
        .collect()
}

/// The district field, if the rule depends on districts.
fn district(visit: &Visit, draft: &Draft, form: &Form) -> AnyView {
    let t = visit.texts;
    let mut places: Vec<_> = draft
        .programme
        .rule
        .choices(Fact::Residence)
        .into_iter()
        .filter_map(|choice| match choice {
            FactValue::Residence(Residence::In(area)) if area.district().is_some() => {
                Some(t.area(area.municipality().into()))
            }
            _ => None,
        })
        .collect();
    places.dedup();
    if places.is_empty() {
        return ().into_any();
    }
    view! {
        <TextField
            form=form
            name=DISTRICT
            label=t.application_district()
            hint=t.application_district_hint(t.list(places))
            inputmode="numeric"
            width="width-2"
        />
    }
    .into_any()
}
