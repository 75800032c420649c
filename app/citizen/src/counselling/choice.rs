//! The choices that the page's URL holds. Invalid parts are ignored: an old or mistyped link asks again.

use domain::{
    calendar_date::CalendarDate,
    counselling::{Location, Service},
    language::Language,
};
use services::counselling::{Chosen, SlotFilter};
use store::site::Site;
use ui::{
    SPOKEN, Visit,
    slots::{place_value, place_words, read_place, slot},
};

/// The choices so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    pub(super) service: Option<Service>,
    pub(super) place: Option<Location>,
    pub(super) language: Option<String>,
    /// A day of the displayed week.
    pub(super) week: Option<CalendarDate>,
    pub(super) slot: Option<Chosen>,
    /// The question whose form was sent: a missing answer to it is an error.
    pub(super) asked: String,
}

impl Choice {
    /// Parses a query string. The last value of a repeated field counts.
    pub(super) fn read(query: &str, sites: &[Site]) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let mut choice = Self::default();
        for (field, value) in &pairs {
            match field.as_str() {
                "service" => choice.service = value.parse().ok(),
                "place" => choice.place = read_place(value, sites),
                "language" => {
                    choice.language = SPOKEN.contains(&value.as_str()).then(|| value.clone());
                }
                "week" => choice.week = CalendarDate::parse(value).ok(),
                "slot" => choice.slot = slot(value, sites),
                "asked" => choice.asked.clone_from(value),
                _ => {}
            }
        }
        choice
    }

    /// The search, once every part of it is chosen.
    pub(super) fn wanted(&self) -> Option<SlotFilter> {
        Some(SlotFilter {
            service: self.service?,
            place: self.place?,
            language: Some(self.language.clone()?),
        })
    }

    /// The query parameters, without the slot.
    pub(super) fn fields(&self, sites: &[Site]) -> Vec<(&'static str, String)> {
        [
            ("service", self.service.map(|service| service.to_string())),
            ("place", self.place.map(|place| place_value(place, sites))),
            ("language", self.language.clone()),
        ]
        .into_iter()
        .filter_map(|(field, value)| Some((field, value?)))
        .collect()
    }

    /// The URL of the page with these parameters and more of them.
    pub(super) fn address(
        &self,
        visit: &Visit,
        sites: &[Site],
        more: &[(&'static str, String)],
    ) -> String {
        visit.to(&self.path(sites, more))
    }

    /// The same without the language.
    pub(super) fn path(&self, sites: &[Site], more: &[(&'static str, String)]) -> String {
        let mut fields = self.fields(sites);
        fields.extend_from_slice(more);
        path(&fields)
    }

    /// The URL that asks a question again, with the other choices.
    pub(super) fn without(&self, visit: &Visit, sites: &[Site], question: &str) -> String {
        let fields = self.fields(sites).into_iter();
        let others: Vec<_> = fields.filter(|(name, _)| *name != question).collect();
        visit.to(&path(&others))
    }

    /// The choices so far, each with its label and the URL that asks it again.
    pub(super) fn so_far(&self, visit: &Visit, sites: &[Site]) -> Vec<(String, String, String)> {
        let t = visit.texts;
        let without = |field: &str| self.without(visit, sites, field);
        let service = self.service.map(|service| {
            let words = t.counselling_service(service);
            (t.counselling_what(), words, without("service"))
        });
        let place = self.place.map(|place| {
            let words = place_words(visit, sites, place);
            (t.counselling_where(), words, without("place"))
        });
        let language = self.language.as_ref().map(|tag| {
            let words = t.spoken_language(tag);
            (t.counselling_language(), words, without("language"))
        });
        [service, place, language].into_iter().flatten().collect()
    }
}

fn path(fields: &[(&'static str, String)]) -> String {
    let query = serde_urlencoded::to_string(fields).unwrap_or_default();
    format!("{}?{query}", super::PATH)
}

/// The language selected by default: that of the page, if offered.
pub(super) fn first_language(offered: &[String], page: Language) -> Option<&String> {
    offered
        .iter()
        .find(|tag| *tag == page.tag())
        .or(offered.first())
}
